//! `statement.claims`: general promises with their exceptions, as many as the text makes.

use waarborg_policy::syntax::Path;

use super::write::Writer;
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// Claims by the name of the phrase that makes them. Those before the bar may have exceptions.
const CLAIMS: [(&str, &str); 16] = [
    ("never-shared", "claim-never-shared"),
    ("never-sold", "claim-never-sold"),
    ("eu-only", "claim-eu-only"),
    ("same-purpose-only", "claim-same-purpose-only"),
    ("not-outsourced", "claim-not-outsourced"),
    ("not-combined", "claim-not-combined"),
    ("no-newsletter", "claim-no-newsletter"),
    ("no-special", "claim-no-special"),
    ("only-provided", "claim-only-provided"),
    ("all-cookies-necessary", "claim-all-cookies-necessary"),
    ("always-safe", "claim-always-safe"),
    ("kept-once-stored", "claim-kept-once-stored"),
    ("deleted-on-request", "claim-deleted-on-request"),
    ("no-longer-than-needed", "claim-no-longer-than-needed"),
    ("no-more-than-needed", "claim-no-more-than-needed"),
    ("always-a-ground", "claim-always-a-ground"),
];

/// Exceptions by the name of the phrase that makes them, the most particular first.
const EXCEPTIONS: [&str; 12] = [
    "listed-partner",
    "this-statement",
    "contract",
    "instruction",
    "consent",
    "court-order",
    "official-order",
    "law-permits",
    "legal-duty",
    "business-operations",
    "other-duty",
    "listed-purpose",
];

/// Claims to which an exception changes something.
const MAY_EXCEPT: [&str; 5] = ["never-shared", "never-sold", "same-purpose-only", "eu-only", "no-special"];

pub(super) fn claims(statement: &Statement<'_>, _reading: &Reading, writer: &mut Writer) {
    let path = Path::of(["statement", "claims"]);
    for (number, sentence) in statement.sentences.iter().enumerate() {
        if statement.kind(sentence) == Kind::Heading
            || sentence.about(Topic::Disclosure)
            || context::defines(statement, sentence)
        {
            continue;
        }
        let lower = statement.lower(sentence);
        for (id, phrase) in CLAIMS {
            let cue = statement.data.phrase(phrase);
            let exceptions = cue.not.all(lower);
            let found = cue.cues.all(lower).into_iter().find(|range| {
                !exceptions.iter().any(|other| other.start < range.end && range.start < other.end)
            });
            let Some(range) = found else { continue };
            if id == "never-shared" && !of_all_data(statement, sentence) {
                continue;
            }
            // A cell on one party says where that one keeps data; what others may not do is no promise of one's own.
            if id == "eu-only" && statement.kind(sentence) == Kind::Row
                || id == "same-purpose-only" && statement.data.draft("of-others").cues.is_in(lower)
            {
                continue;
            }
            let text = claim(statement, sentence, number, id, &range);
            // "Only shared where (something that we do not understand)" is no promise that they are never shared.
            let turns = |name: &str| statement.data.phrase(name).cues.is_in(lower);
            if id == "never-shared"
                && (turns("only-if") || turns("except-word"))
                && !text.contains(" unless ")
            {
                continue;
            }
            writer.add(&path, text, &statement.span(sentence), Certainty::Likely);
        }
    }
}

/// Whether a claim is about all data: of one kind of data, or of "these data" in a section on something else, it says
/// nothing of the rest.
fn of_all_data(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let all = statement.data.phrase("all-data");
    let lower = statement.lower(sentence);
    all.cues.is_in(lower) && (!all.not.is_in(lower) || sentence.about(Topic::Sharing))
}

/// The claim as a sentence of the language: `in principle never-shared unless contract or legal-duty`.
fn claim(
    statement: &Statement<'_>,
    sentence: &Sentence,
    number: usize,
    id: &str,
    at: &std::ops::Range<usize>,
) -> String {
    let lower = statement.lower(sentence);
    let before = lower.get(..at.end).unwrap_or_default();
    let mut made = String::new();
    if statement.data.phrase("in-principle").cues.is_in(before) {
        made.push_str("in principle ");
    }
    made.push_str(id);
    if !MAY_EXCEPT.contains(&id) {
        return made;
    }
    // The exception stands after a word that turns, or is what the verb says ("given only where…").
    let turn = statement.data.phrase("except-word").cues.first(lower).map(|range| range.start);
    // "Never sold, and given only where…": what stands after the comma is said of giving.
    let turn = turn.filter(|turn| {
        id != "never-sold" || !lower.get(at.end..*turn).is_some_and(|between| between.contains(','))
    });
    let mut rest = match turn {
        Some(turn) => lower.get(turn..).unwrap_or_default().to_owned(),
        None => next_exception(statement, sentence, number),
    };
    // "Only shared where:" and a list: its items are the exceptions, and the parties that it names are listed.
    if lower.ends_with(':') {
        let items = statement.sentences.iter().skip(number + 1);
        for item in items.take_while(|item| context::listed(statement, item)) {
            rest.push(' ');
            rest.push_str(statement.lower(item));
        }
    }
    let others = lower.ends_with(':') || statement.data.phrase("no-others").cues.is_in(lower);
    let listed_below = id == "never-shared" && others;
    let mut found: Vec<&str> = Vec::new();
    for exception in EXCEPTIONS {
        let cue = statement.data.phrase(&format!("except-{exception}"));
        if exception == "listed-partner" && listed_below || cue.cues.is_in(&rest) && !cue.not.is_in(&rest) {
            found.push(exception);
        }
    }
    // "Except with (a firm)": who is named there is a partner that the text lists.
    let named = || {
        super::parties_of::named(statement, sentence).iter().any(|party| {
            turn.is_some_and(|turn| statement.place(sentence, &(turn..turn + 1)).start < party.words.start)
        })
    };
    let excepts = !found.is_empty() || made.starts_with("in principle");
    let partner = "listed-partner";
    if id == "never-shared"
        && excepts
        && !found.contains(&partner)
        && names_partners(statement, sentence, number)
    {
        found.insert(0, partner);
    }
    if id == "eu-only" && found.is_empty() && named() {
        found.push("listed-partner");
    }
    if !found.is_empty() {
        made.push_str(" unless ");
        made.push_str(&found.join(" or "));
    }
    made
}

/// Whether the text goes on to say with whom data are shared after all: in a list, or as those who work for it.
fn names_partners(statement: &Statement<'_>, sentence: &Sentence, number: usize) -> bool {
    let heading = |other: &Sentence| statement.block_of(other).and_then(|block| block.heading);
    let mut rest = statement.sentences.iter().skip(number + 1);
    let leads = statement
        .sentences
        .get(number + 1)
        .is_some_and(|next| next.block == sentence.block && statement.lower(next).ends_with(':'));
    let processors = statement.data.draft("works-for-us");
    leads
        || rest.any(|other| {
            let lower = statement.lower(other);
            heading(other) == heading(sentence)
                && processors.cues.is_in(lower)
                && !super::parties_of::kinds(statement, lower).is_empty()
        })
}

/// A sentence of its own that begins with the exception: `Tenzij u hier zelf toestemming voor geeft.`
fn next_exception(statement: &Statement<'_>, sentence: &Sentence, number: usize) -> String {
    let next = statement.sentences.get(number + 1).filter(|next| next.block == sentence.block);
    let lower = next.map(|next| statement.lower(next)).unwrap_or_default();
    let turns = statement.data.phrase("except-word").cues.first(lower).is_some_and(|range| range.start < 4);
    if turns { lower.to_owned() } else { String::new() }
}
