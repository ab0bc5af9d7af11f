//! `waarborg show --origin`

use waarborg_policy::origin::{Shown, show};
use waarborg_policy::syntax::Path;

use super::Outcome;
use crate::folder::read_policy;
use crate::options::Common;
use crate::printer::Printer;

pub(crate) fn run(
    common: &Common,
    below: Option<&str>,
    origin: bool,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let below = below.map(Path::parse).unwrap_or_default();
    let shown: Vec<Shown> =
        show(&policy).into_iter().filter(|shown| Path::parse(&shown.path).starts_with(&below)).collect();
    if printer.json() {
        printer.value(&shown)?;
        return Ok(Outcome::Fine);
    }
    for value in shown {
        let line = format!("{} = {}", value.path, value.value);
        printer.data(if origin { format!("{line}  # {}", value.origin) } else { line });
    }
    Ok(Outcome::Fine)
}
