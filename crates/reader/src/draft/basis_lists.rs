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
    let elsewhere: Vec<&'static str> = units
        .iter()
        .filter(|unit| unit.form != Form::Prose && !listed(unit))
        .flat_map(|unit| unit.kind.into_iter().chain(unit.covers.iter().copied()))
        .collect();
    units.retain(|unit| !(listed(unit) && unit.kind.is_some_and(|kind| elsewhere.contains(&kind))));
}
