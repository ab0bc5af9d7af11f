//! `waarborg diff`
use super::Outcome;
use crate::printer::Printer;
use std::path::Path;
pub(crate) fn run(_old: &Path, _new: &Path, _printer: &mut Printer) -> anyhow::Result<Outcome> {
    Ok(Outcome::Fine)
}
