//! Whether data are shared, sold, sent out of the EEA, and what protects them there.

use super::context;
use crate::cue::Text;
use crate::reading::{Found, Shares};
use crate::statement::{Statement, Topic};
use crate::text::Kind;
use std::ops::Range;

/// What is said of sharing.
#[derive(Debug, Default)]
pub(crate) struct Sharing {
    pub(crate) shares: Option<Found<Shares>>,
    pub(crate) sells: Option<Found<bool>>,
    pub(crate) processor_agreement: Option<Found<()>>,
    pub(crate) outside_eea: Option<Found<bool>>,
    pub(crate) safeguards: Vec<Found<&'static str>>,
}

/// Reads all of it. `own` is the name of the organisation, in small letters.
pub(crate) fn sharing(statement: &Statement<'_>, own: &str) -> Sharing {
    let mut made = Sharing::default();
    // A heading that speaks of sharing, and whether anything is listed below such a heading.
    let mut headed = None;
    let mut lists = false;
    let mut outside: Option<Found<bool>> = None;
    let mut inside: Option<Found<bool>> = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if sentence.about_any(&[Topic::Definitions, Topic::Disclosure]) && !sentence.inherited {
            continue;
        }
        let find = |name: &str| {
            let cue = statement.data.phrase(name);
            cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))
        };
        let place = |range| statement.place(sentence, &range);
        let heading = statement.kind(sentence) == Kind::Heading;
        // "Given to (the organisation itself)" is no sharing.
        let when = find("shares-when").filter(|range| !to_us(lower, range, own));
        // A heading says what its section is about: what stands there says whether it happens.
        if heading
            && find("shares-unless").is_none()
            && let Some(range) = when.clone()
        {
            headed.get_or_insert(place(range));
            continue;
        }
        lists |= sentence.about(Topic::Sharing)
            && !sentence.inherited
            && context::listed(statement, sentence)
            && !context::denied_list(statement, sentence);
        if let Some(range) = find("shares-unless").or(when) {
            widen(&mut made.shares, Shares::WhenNecessary, place(range));
        } else if let Some(range) = find("shares-consent") {
            widen(&mut made.shares, Shares::WithConsent, place(range));
        } else if let Some(range) = never(statement, lower)
            .filter(|_| !context::listed(statement, sentence) || sentence.about(Topic::Sharing))
        {
            widen(&mut made.shares, Shares::Never, place(range));
        } else if sentence.about(Topic::Sharing)
            && !sentence.inherited
            && context::listed(statement, sentence)
            && statement.data.phrase("party-list").cues.is_in(statement.lead(sentence))
        {
            widen(&mut made.shares, Shares::WhenNecessary, statement.span(sentence));
        }
        if made.sells.is_none()
            && let Some(range) = find("never-sold")
        {
            made.sells = Some(Found::certain(false, place(range)));
        }
        if made.processor_agreement.is_none()
            && let Some(range) = find("processor-agreement")
        {
            made.processor_agreement = Some(Found::certain((), place(range)));
        }
        if heading {
            continue;
        }
        if let Some(range) = find("outside-eea") {
            let denied = context::denied(statement, lower, &range) || find("outside-denied").is_some();
            let slot = if denied { &mut inside } else { &mut outside };
            // "If data should leave the EEA" says neither, unless it says what then protects them.
            let named =
                ["scc", "dpf", "adequacy"].iter().any(|code| find(&format!("safeguard-{code}")).is_some());
            if denied || named || find("outside-if").is_none() {
                slot.get_or_insert_with(|| Found::certain(!denied, place(range)));
            }
        } else if let Some(range) = find("inside-eea") {
            inside.get_or_insert_with(|| Found::certain(false, place(range)));
        }
        for code in ["scc", "dpf", "adequacy"] {
            if let Some(range) = find(&format!("safeguard-{code}"))
                && !made.safeguards.iter().any(|found| found.value == code)
            {
                made.safeguards.push(Found::certain(code, place(range)));
            }
        }
        // The cells of a row belong together: one says where, another what protects the data there.
        let row = statement.block_of(sentence).filter(|_| !sentence.column.is_empty() || sentence.cell > 0);
        let row = row.map(|block| block.folded.lower.as_str()).unwrap_or_default();
        let abroad = || {
            sentence.about(Topic::Transfers)
                || find("outside-eea").is_some()
                || find("abroad").is_some()
                || statement.data.phrase("outside-eea").cues.is_in(row)
        };
        if !made.safeguards.iter().any(|found| found.value == "dpa")
            && let Some(range) = find("safeguard-dpa")
            && abroad()
        {
            made.safeguards.push(Found::certain("dpa", place(range)));
        }
    }
    if let Some(span) = headed
        && (lists || made.shares.is_none())
    {
        widen(&mut made.shares, Shares::WhenNecessary, span);
    }
    made.outside_eea = outside.or(inside);
    if made.safeguards.is_empty()
        && let Some(found) = made.outside_eea.as_ref().filter(|found| found.value)
    {
        made.safeguards.push(Found::likely("none_stated", found.span.clone()));
    }
    made
}

/// Whether the words at a place end in `to`, and the organisation itself follows.
fn to_us(lower: &str, range: &Range<usize>, own: &str) -> bool {
    let behind = lower.get(range.end..).unwrap_or_default().trim_start();
    !own.is_empty() && behind.starts_with(own)
}

/// Where a sentence says that data are never shared. That they are not sold says nothing of sharing.
fn never(statement: &Statement<'_>, lower: &Text) -> Option<Range<usize>> {
    let cue = statement.data.phrase("shares-never");
    if cue.not.is_in(lower) {
        return None;
    }
    let sold = statement.data.phrase("selling-only").cues.all(lower);
    cue.cues
        .all(lower)
        .into_iter()
        .find(|range| !sold.iter().any(|sold| sold.start < range.end && range.start < sold.end))
}

/// Where the text says several things, the widest counts.
fn widen(slot: &mut Option<Found<Shares>>, shares: Shares, span: std::ops::Range<usize>) {
    if slot.as_ref().is_none_or(|found| found.value < shares) {
        *slot = Some(Found::certain(shares, span));
    }
}
