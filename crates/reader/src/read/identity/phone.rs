//! The telephone number of the organisation.

use super::of_authority;
use crate::normal::contact;
use crate::reading::Found;
use crate::statement::Statement;

pub(super) fn phone(statement: &Statement<'_>) -> Option<Found<String>> {
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let officer = statement.data.phrase("dpo").cues.is_in(lower)
            || statement.data.phrase("coordinator").cues.is_in(lower);
        if officer
            || statement.data.phrase("authority-number").cues.is_in(lower)
            || of_authority(statement, number)
        {
            continue;
        }
        for range in contact::phones(lower) {
            let span = statement.place(sentence, &range);
            let words = statement.words(&span);
            let digits = words.bytes().filter(u8::is_ascii_digit).count();
            let before = lower.get(..range.start).unwrap_or_default();
            if (10..=13).contains(&digits) && !statement.data.phrase("other-number").cues.is_in(before) {
                return Some(Found::certain(words.trim().to_owned(), span));
            }
        }
    }
    None
}
