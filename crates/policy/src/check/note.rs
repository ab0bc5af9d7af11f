//! What whoever reads a report should know besides its findings: acceptances that accept nothing, or for very long, and
//! a day of which the law is not in the data.

use super::{Arg, Asked, Finding};
use crate::calendar::add;
use crate::messages::both;
use crate::model::Text;

/// All of them, in the order of the policy.
pub(super) fn notes(asked: &Asked<'_>, findings: &[Finding]) -> Vec<Text> {
    let mut found = Vec::new();
    let known = asked.known;
    if asked.today < known.begins {
        let args = [("today", Arg::Date(asked.today)), ("begins", Arg::Date(known.begins))];
        found.push(both("check-note-before", &args));
    }
    if add(known.state, known.looks_ahead) < asked.today {
        let args = [("today", Arg::Date(asked.today)), ("law", Arg::Plain(known.version.clone()))];
        found.push(both("check-note-ahead", &args));
    }
    // What is over is told as such.
    let running = asked.policy.accepted.iter().filter_map(|one| Some((one, one.until?)));
    for (accepted, until) in running.filter(|(_, until)| asked.today <= *until) {
        let code = ("code", Arg::Plain(accepted.code.clone()));
        if !findings.iter().any(|finding| finding.code == accepted.code) {
            found.push(both("check-note-fits-none", std::slice::from_ref(&code)));
        }
        if add(asked.today, known.accepted_at_most) < until {
            let most = ("until", Arg::Date(until));
            found.push(both("check-note-long", &[code, most, ("most", Arg::Period(known.accepted_at_most))]));
        }
    }
    found
}
