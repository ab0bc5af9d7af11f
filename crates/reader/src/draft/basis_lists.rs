//! What a list of grounds says of purposes that the text gives elsewhere is no purpose of its own.

use super::grounds;
use super::units::{Form, Unit};
use crate::statement::Statement;

/// Leaves out what only a list of grounds says, where the text gives it as a purpose elsewhere.
pub(super) fn leave_out(statement: &Statement<'_>, units: &mut Vec<Unit>) {
    let listed = |unit: &Unit| {
        unit.said.iter().all(|(at, _)| {
            statement.sentences.get(*at).is_some_and(|sentence| grounds::in_list(statement, sentence))
        })
    };
    let elsewhere: Vec<bool> = units.iter().map(|unit| unit.form != Form::Prose && !listed(unit)).collect();
    let given: Vec<Unit> = units
        .iter()
        .zip(&elsewhere)
        .filter(|(_, elsewhere)| **elsewhere)
        .map(|(unit, _)| unit.clone())
        .collect();
    let again = |kind: &str| given.iter().any(|unit| says(statement, unit, kind));
    units.retain(|unit| !(listed(unit) && unit.kind.is_some_and(again)));
}

/// Whether a purpose is of a kind, or its words also say that kind.
pub(super) fn says(statement: &Statement<'_>, unit: &Unit, kind: &str) -> bool {
    let cue = statement.data.draft(&format!("kind-{kind}"));
    let words = |(at, range): &(usize, std::ops::Range<usize>)| {
        statement.sentences.get(*at).and_then(|said| statement.lower(said).get(range.clone()))
    };
    unit.kind == Some(kind)
        || unit.covers.contains(&kind)
        || unit.said.iter().filter_map(words).any(|text| cue.cues.is_in(text) && !cue.not.is_in(text))
}
