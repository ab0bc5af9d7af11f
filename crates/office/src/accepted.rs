//! Which findings of a check are set aside, as the log may hold it: codes, days and counts.

use waarborg_evidence::entry::Accepted;
use waarborg_policy::check::Report;

use crate::error::OfficeError;
use crate::open::id;

/// One entry for every rule and last day.
pub(crate) fn accepted(report: &Report) -> Result<Vec<Accepted>, OfficeError> {
    let mut found: Vec<Accepted> = Vec::new();
    for finding in &report.findings {
        let Some(accepted) = &finding.accepted else { continue };
        let code = id(finding.code)?;
        let until =
            accepted.until.to_string().parse().map_err(|_| OfficeError::Value("no date".to_owned()))?;
        match found.iter_mut().find(|known| known.code == code && known.until == until) {
            Some(known) => known.n += 1,
            None => found.push(Accepted { code, until, n: 1 }),
        }
    }
    found.sort_by(|a, b| a.code.as_str().cmp(b.code.as_str()));
    Ok(found)
}
