//! Of what day the text is.

use crate::normal::date;
use crate::read::context;
use crate::reading::Found;
use crate::statement::Statement;

/// The day of the last change.
pub(crate) fn version(statement: &Statement<'_>) -> Option<Found<date::Day>> {
    let mut best: Option<(u8, Found<date::Day>)> = None;
    let count = statement.sentences.len();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        if context::defines(statement, sentence) {
            continue;
        }
        let dates = date::dates(lower);
        if dates.is_empty() || statement.data.phrase("other-day").cues.is_in(lower) {
            continue;
        }
        let sentence_changed = statement.data.phrase("version-changed").cues.is_in(lower);
        let text = statement.data.phrase("this-text").cues.is_in(lower);
        for (day, range) in dates {
            let before = lower.get(..range.start).unwrap_or_default();
            let changed = sentence_changed || statement.data.phrase("version-changed").cues.is_in(before);
            let said = statement.data.phrase("version").cues.is_in(before);
            let alone = lower.len() < range.len() + 25;
            let edge = number < 12 || number + 8 > count;
            let weight = match (changed, said, alone && edge) {
                (true, _, _) if text || edge || lower.len() < 90 => 4,
                (_, true, _) if text || edge => 3,
                (_, _, true) => 2,
                _ => 0,
            };
            let later = |known: &Found<date::Day>| known.value < day;
            if weight > 0
                && best
                    .as_ref()
                    .is_none_or(|(known, found)| *known < weight || *known == weight && later(found))
            {
                best = Some((weight, Found::certain(day, statement.place(sentence, &range))));
            }
        }
    }
    best.map(|(_, found)| found)
}
