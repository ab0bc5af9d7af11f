//! What the text says data are used for.

use super::context;
use crate::cue::Cues;
use crate::reading::Found;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// Topics whose sentences name no purpose of the organisation's own.
const ELSEWHERE: [Topic; 9] = [
    Topic::Definitions,
    Topic::Disclosure,
    Topic::Law,
    Topic::Liability,
    Topic::Changes,
    Topic::Complaints,
    Topic::Rights,
    Topic::Breach,
    Topic::Minors,
];

/// How strongly a sentence speaks of purposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Speaks {
    Not,
    /// Of what a supplier does.
    Supplier,
    /// In prose, where data are used for something.
    Says,
    /// In a list of purposes, or as a heading of one.
    Lists,
}

fn speaks(statement: &Statement<'_>, sentence: &Sentence) -> Speaks {
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    if !sentence.column_allows(&[Topic::Purposes]) {
        return Speaks::Not;
    }
    if context::defines(statement, sentence)
        || context::denied_list(statement, sentence)
        || context::about_identity_copy(statement, sentence)
    {
        return Speaks::Not;
    }
    if sentence.about_any(&ELSEWHERE) && !sentence.inherited {
        return Speaks::Not;
    }
    let lead = statement.lead(sentence);
    let listed = context::listed(statement, sentence);
    let purposes = sentence.about_any(&[Topic::Purposes, Topic::Grounds]);
    let for_list = {
        let cue = statement.data.phrase("purpose-list");
        cue.cues.is_in(lead) && !cue.not.is_in(lead)
    };
    let apart = sentence.about_any(&[Topic::Retention, Topic::Security, Topic::Sharing, Topic::Transfers])
        && !purposes;
    // What a supplier does for us is a purpose of ours; on what condition data are passed on is none.
    let supplier = listed && sentence.about(Topic::Sharing) && phrase("supplier-does");
    // "For the following purposes:" says it, wherever the list stands.
    let outright =
        listed && for_list && lead.ends_with(':') && statement.data.phrase("for-purposes").cues.is_in(lead);
    if apart && !sentence.column.contains(&Topic::Purposes) && !supplier && !outright {
        return Speaks::Not;
    }
    if supplier {
        return Speaks::Supplier;
    }
    if statement.data.phrase("gives-away").cues.is_in(lower) && !listed {
        return Speaks::Not;
    }
    if listed && (for_list || purposes) {
        return Speaks::Lists;
    }
    // "E-mail address - to confirm": an item of a list of data that says what for.
    if listed && sentence.about(Topic::Data) && phrase("item-says-what-for") {
        return Speaks::Says;
    }
    if statement.kind(sentence) == Kind::Heading {
        return if purposes && sentence.inherited || phrase("purpose-heading") {
            Speaks::Lists
        } else {
            Speaks::Not
        };
    }
    let used = (phrase("processing") || sentence.about(Topic::Purposes)) && phrase("purpose-prose");
    let place = !sentence.about(Topic::Contact) || sentence.inherited;
    if sentence.about(Topic::Purposes) && lower.split(' ').count() < 10 {
        return Speaks::Says;
    }
    if used && (purposes || place) || phrase("purpose-outright") {
        return Speaks::Says;
    }
    Speaks::Not
}

/// Purposes that are legal bases too: where a text names grounds, they are no purposes.
const ALSO_GROUNDS: [&str; 4] = ["contract", "legal_obligation", "membership", "tax"];

/// Whether a sentence names the legal basis of something, rather than what data are for.
fn names_grounds(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    // "Purpose and legal basis: performing the contract" is both.
    if statement
        .data
        .phrase("purpose-and-ground")
        .cues
        .first(statement.lower(sentence))
        .is_some_and(|at| at.start == 0)
    {
        return false;
    }
    let grounds = &statement.data.phrase("ground-list").cues;
    let purposes = &statement.data.phrase("purpose-list").cues;
    let lead = statement.lead(sentence);
    if context::listed(statement, sentence)
        && !lead.is_empty()
        && (grounds.is_in(lead) || purposes.is_in(lead))
    {
        // "For the purposes above these grounds count:" what introduces the list stands last.
        let last = |cues: &Cues| cues.all(lead).last().map_or(0, |range| range.end);
        if lead.ends_with(':') && last(grounds) > last(purposes) {
            return true;
        }
        return grounds.is_in(lead) && !purposes.is_in(lead)
            || grounds.is_in(statement.lower(sentence)) && !purposes.is_in(lead);
    }
    sentence.about(Topic::Grounds) && !sentence.about(Topic::Purposes)
        || grounds.is_in(statement.lower(sentence))
}

/// The longest heading, in words, that may name the activity for which its section says what is done.
const ACTIVITY: usize = 4;

/// "Newsletter", and below it what is kept for it: whether a heading names what the data of its section are for.
fn names_activity(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> bool {
    if statement.kind(sentence) != Kind::Heading
        || statement.lower(sentence).split(' ').count() > ACTIVITY
        || sentence.about_any(&ELSEWHERE)
        || sentence.about_any(&[Topic::Cookies, Topic::Retention, Topic::Security, Topic::Sharing])
    {
        return false;
    }
    let below = statement.sentences.iter().skip(number + 1);
    below.take_while(|below| statement.kind(below) != Kind::Heading).any(|below| {
        let lower = statement.lower(below);
        let holds = |(_, cue): &(String, crate::data::Cue)| {
            cue.cues.first(lower).is_some_and(|range| !context::denied(statement, lower, &range))
        };
        statement.data.phrase("had-outright").cues.is_in(lower) && statement.data.categories.iter().any(holds)
    })
}

/// Purposes by code, each once, where it is first said.
pub(crate) fn purposes(statement: &Statement<'_>) -> Vec<Found<&'static str>> {
    let mut made: Vec<Found<&'static str>> = Vec::new();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let speaks = match speaks(statement, sentence) {
            Speaks::Not if names_activity(statement, number, sentence) => Speaks::Says,
            Speaks::Not => continue,
            speaks => speaks,
        };
        let lower = statement.lower(sentence);
        let ground = names_grounds(statement, sentence);
        let mut fits = false;
        for (code, cue) in &statement.data.purposes {
            let condition = speaks == Speaks::Supplier
                && ["service_delivery", "legal_obligation", "contract", "tax"].contains(&code.as_str());
            if condition || ground && ALSO_GROUNDS.contains(&code.as_str()) {
                continue;
            }
            let exceptions = cue.not.all(lower);
            let named = &statement.data.phrase("on-ground-of").cues;
            let found = cue.cues.all(lower).into_iter().find(|range| {
                // A ground that is named beside a purpose is none.
                let before = lower.get(range.start.saturating_sub(45)..range.start).unwrap_or_default();
                let of_ground = ALSO_GROUNDS.contains(&code.as_str()) && named.is_in(before);
                let excepted =
                    exceptions.iter().any(|other| other.start < range.end && range.start < other.end);
                !of_ground && !excepted && !context::denied(statement, lower, range)
            });
            let Some(range) = found.or_else(|| cue.listed.first(lower).filter(|_| speaks == Speaks::Lists))
            else {
                continue;
            };
            fits = true;
            if made.iter().all(|found| found.value != code) {
                made.push(Found::certain(code.as_str(), statement.place(sentence, &range)));
            }
        }
        // An item of a list of purposes that no code fits.
        let item = speaks == Speaks::Lists
            && statement.kind(sentence) == Kind::Item
            && statement.lead(sentence).ends_with(':');
        let lead = statement.lead(sentence);
        let tail = lead.get(lead.len().saturating_sub(60)..).unwrap_or(lead);
        let own = statement.data.phrase("for-purposes").cues.is_in(tail)
            || statement.data.phrase("used-for").cues.is_in(tail);
        let short = lower.split(' ').count() < 7;
        let data = short && statement.data.categories.iter().any(|(_, cue)| cue.cues.is_in(lower));
        let own = own && !data;
        if !fits
            && !ground
            && item
            && own
            && sentence.range.start == 0
            && made.iter().all(|found| found.value != "other")
        {
            made.push(Found::likely("other", statement.span(sentence)));
        }
    }
    made
}
