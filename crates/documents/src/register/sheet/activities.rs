//! The sheets of activities: one for the controller, one for the processor.

use super::super::facts::{self, Field, Told};
use super::super::model::Register;
use super::super::page::{heading, is_for};
use super::super::write;
use super::{Maker, ORDER, Sheet};

/// The width of a field's column, in characters.
fn width(field: Field) -> u16 {
    match field {
        Field::Title | Field::Data | Field::Special | Field::Basis | Field::Recipients | Field::Transfers => {
            28
        }
        Field::Keep => 32,
        Field::Covers | Field::Subjects | Field::Source | Field::Clients | Field::Systems | Field::Dpia => 20,
    }
}

pub(super) fn sheet(maker: &Maker<'_>, register: &Register, processor: bool) -> Sheet {
    let fields: &[Field] = if processor { &Field::PROCESSOR } else { &Field::CONTROLLER };
    let (kind, name) =
        if processor { ("processor", "sheet-processor") } else { ("controller", "sheet-controller") };
    let columns: Vec<(&'static str, String, u16)> = fields
        .iter()
        .map(|field| {
            let article = field.article(processor).map(facts::bracketed);
            let heading = crate::phrase::row(std::iter::once(heading(*field)).chain(article));
            (field.word(), maker.text(&heading), width(*field))
        })
        .collect();
    let main = write::main_language(register);
    let purposes = maker.policy.purposes.iter().zip(&register.activities);
    let told = Told { policy: maker.policy, map: maker.map, day: maker.day };
    let rows = purposes
        .filter(|(purpose, _)| is_for(purpose, processor))
        .map(|(purpose, activity)| {
            let cell = |field: &Field| maker.lines(&facts::lines(told, purpose, *field));
            let words = maker.words(&format!("purpose.{}", activity.id), &write::activity(activity, main));
            (fields.iter().map(cell).collect(), words)
        })
        .collect();
    let mut sheet = maker.sheet(kind, name, &columns, rows);
    let all = maker.policy.purposes.iter().enumerate();
    let order = all.filter(|(_, purpose)| is_for(purpose, processor)).map(|(order, _)| order);
    for (row, order) in sheet.rows.iter_mut().zip(order) {
        if let Some(marks) = row.last_mut() {
            marks.push_str(&format!(" {ORDER}={order}"));
        }
    }
    sheet
}
