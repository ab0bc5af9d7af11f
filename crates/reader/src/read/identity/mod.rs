//! Who is responsible, to whom one may turn, and of what day the text is.

mod form;
mod mail;
mod name;
mod no_names;
mod officer;
mod phone;
mod postal;
mod privacy_contact;
mod version;
mod website;

use crate::normal::contact;
use crate::reading::{Controller, Found};
use crate::statement::Statement;
use crate::text::Kind;
use std::ops::Range;

pub(crate) use privacy_contact::privacy_contact;
pub(crate) use version::version;

/// Who is responsible.
pub(crate) fn controller(statement: &Statement<'_>) -> Controller {
    let mut made = Controller { name: name::name(statement), ..Controller::default() };
    made.legal_form = form::legal_form(statement, made.name.as_ref());
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let place = |range: &Range<usize>| statement.place(sentence, range);
        let text = |range: &Range<usize>| statement.words(&place(range)).trim().to_owned();
        if made.kvk.is_none()
            // A whole row is asked once, at its second cell.
            && let Some(block) = statement.block_of(sentence).filter(|_| sentence.cell == 1)
            && let Some(range) = contact::kvk(&block.folded.lower)
        {
            let span = block.folded.place(&range);
            let digits: String = statement.words(&span).chars().filter(char::is_ascii_digit).collect();
            made.kvk = Some(Found::certain(digits, span));
        }
        if made.kvk.is_none()
            && let Some(range) = contact::kvk(lower)
        {
            let digits: String = text(&range).chars().filter(char::is_ascii_digit).collect();
            made.kvk = Some(Found::certain(digits, place(&range)));
        }
        if made.city.is_none()
            && let Some(label) =
                sentence.cell.checked_sub(1).and_then(|_| statement.sentences.get(number.checked_sub(1)?))
            && statement.data.phrase("city-label").cues.is_in(statement.lower(label))
        {
            let name = postal::place_name(statement.plain(sentence));
            if !name.is_empty() {
                let range = 0..name.len();
                made.city = Some(Found::certain(text(&range), place(&range)));
            }
        }
        if made.hidden_email.is_none()
            && let Some(range) = contact::hidden_emails(lower).first()
        {
            made.hidden_email = Some(Found::certain((), place(range)));
        }
        if made.postcode.is_none()
            && let Some(range) = postal::postcode(statement, sentence)
        {
            made.postcode = Some(Found::certain(text(&range), place(&range)));
            made.city = postal::city(statement, sentence, range.end)
                .or_else(|| postal::city_before(statement, sentence, range.start))
                .or_else(|| postal::seat_city(statement, sentence));
            made.street = postal::street(statement, number, range.start);
        }
    }
    if made.postcode.is_none() {
        postal::abroad(statement, &mut made);
    }
    if made.postcode.is_none() && made.city.is_none() {
        postal::seat(statement, &mut made);
    }
    made.email = mail::email(statement, &made);
    made.phone = phone::phone(statement);
    made.website = website::website(statement, &made);
    made
}

/// Whether the contact data in a sentence are those of a supervisor: the line above that ends in a colon says so.
fn of_authority(statement: &Statement<'_>, number: usize) -> bool {
    let above = (number.saturating_sub(5)..number).rev().filter_map(|at| statement.sentences.get(at));
    let lead = above
        .take_while(|sentence| statement.kind(sentence) != Kind::Heading)
        .map(|sentence| statement.lower(sentence))
        .find(|lower| lower.trim_end_matches('-').ends_with(':'));
    lead.is_some_and(|lower| statement.data.phrase("authority-number").cues.is_in(lower))
}

/// The letters and digits of a name, for holding it against another.
fn key(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
