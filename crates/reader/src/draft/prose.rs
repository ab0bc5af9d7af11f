//! The purposes that running text gives.

use super::clauses::clauses;
use super::kinds::{Kinds, each_kind, kinds};
use super::units::{Form, Unit, elsewhere, unit};
use crate::read::context;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// The purposes that a sentence of running text gives, where their kind is known.
pub(super) fn prose(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> Vec<Unit> {
    let grounds = sentence.about(Topic::Grounds);
    if elsewhere(sentence)
        || statement.kind(sentence) == Kind::Heading
        || context::defines(statement, sentence)
    {
        return Vec::new();
    }
    let other = [Topic::Sharing, Topic::Transfers, Topic::Contact];
    if sentence.about_any(&other) && !sentence.inherited {
        return Vec::new();
    }
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    if !(phrase("processing") || phrase("purpose-outright") || grounds)
        || statement.data.draft("other-use").cues.is_in(lower)
    {
        return Vec::new();
    }
    if statement.data.phrase("contact-invite").cues.is_in(lower)
        || context::about_identity_copy(statement, sentence)
    {
        return Vec::new();
    }
    // Where data come from is not what they are for.
    let from =
        ["from-others", "from-registers"].iter().any(|name| statement.data.draft(name).cues.is_in(lower));
    if from && statement.data.draft("obtains").cues.is_in(lower) {
        return Vec::new();
    }
    let mut made: Vec<Unit> = Vec::new();
    // A sentence that lists grounds names the contract and the law as grounds, not as what data are for.
    let lists_grounds = super::grounds::in_text(statement, lower, true).len() > 1
        || super::grounds::in_list(statement, sentence)
        || super::grounds::announces(statement, lower);
    for range in clauses(statement, lower) {
        let text = lower.get(range.clone()).unwrap_or_default();
        if context::denied(statement, lower, &range) {
            continue;
        }
        for found in each_kind(statement.data, text) {
            let Some(kind) = found.own else { continue };
            let names_ground = ["contract", "legal-duties"].contains(&kind);
            if names_ground && (lists_grounds || sentence.about(Topic::Special) && !sentence.inherited) {
                continue;
            }
            let said = if found.at.is_empty() {
                range.clone()
            } else {
                range.start + found.at.start..range.start + found.at.end
            };
            made.extend(unit(statement, number, said, Form::Prose, found));
        }
    }
    for (name, kind) in [("sends-newsletter", "newsletter"), ("sends-service-messages", "service-messages")] {
        let cue = statement.data.draft(name);
        if let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)) {
            made.retain(|unit| unit.kind != Some(kind));
            let named = statement.data.draft(&format!("kind-{kind}")).cues.first(lower);
            let range = named.unwrap_or(range);
            let found = Kinds { own: Some(kind), ..Kinds::default() };
            made.extend(unit(statement, number, range, Form::Prose, found));
        }
    }
    if grounds && made.is_empty() && statement.data.names_ground(lower) {
        // Below a ground, a sentence tells what rests on it in any words.
        let mut found = kinds(statement.data, lower, false);
        found.own = found.own.filter(|kind| !(lists_grounds && ["contract", "legal-duties"].contains(kind)));
        let start = if found.own.is_some() { found.at.clone() } else { 0..0 };
        if found.own.is_some() {
            made.extend(unit(statement, number, start, Form::Prose, found));
        }
    }
    made
}
