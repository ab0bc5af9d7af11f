//! `waarborg schema`

use waarborg_policy::keys::FileKind;
use waarborg_policy::reference::{laws, reference, rules_page};
use waarborg_policy::schema::schema;

use super::Outcome;
use crate::options::SchemaOf;
use crate::printer::Printer;

pub(crate) fn run(of: SchemaOf, printer: &mut Printer) -> anyhow::Result<Outcome> {
    match of {
        SchemaOf::Privacy => printer.value(&schema(FileKind::Policy))?,
        SchemaOf::Systems => printer.value(&schema(FileKind::Map))?,
        SchemaOf::Reference => printer.data(reference().trim_end()),
        SchemaOf::Law => printer.data(laws().trim_end()),
        SchemaOf::Rules => printer.data(rules_page(printer.language).trim_end()),
    }
    Ok(Outcome::Fine)
}
