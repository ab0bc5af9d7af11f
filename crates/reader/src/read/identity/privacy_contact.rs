//! To whom one may turn about privacy.

use super::mail::{addresses, for_privacy, foreign};
use super::of_authority;
use super::officer::officer;
use crate::normal::contact;
use crate::reading::{Controller, Found, PrivacyContact, Role};
use crate::statement::{Sentence, Statement, Topic};
use std::ops::Range;

/// To whom one may turn about privacy.
pub(crate) fn privacy_contact(statement: &Statement<'_>, controller: &Controller) -> Option<PrivacyContact> {
    let find = |name: &str| {
        let cue = statement.data.phrase(name);
        statement.sentences.iter().enumerate().find_map(|(number, sentence)| {
            let lower = statement.lower(sentence);
            let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
            Some((number, Found::certain((), statement.place(sentence, &range))))
        })
    };
    let invite = statement.sentences.iter().enumerate().find_map(|(number, sentence)| {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("privacy-invite");
        let range =
            cue.cues.first(lower).filter(|_| !cue.not.is_in(lower) && !sentence.about(Topic::Disclosure))?;
        Some((number, Found::certain((), statement.place(sentence, &range))))
    });
    let any = addresses(statement).into_iter().find(|(_, _, address)| for_privacy(address));
    // "We have appointed no data protection officer": then another word for one, as in a heading, is none either.
    let none = {
        let cue = statement.data.phrase("dpo");
        statement.sentences.iter().any(|sentence| {
            let lower = statement.lower(sentence);
            cue.cues.is_in(lower) && cue.not.is_in(lower)
        })
    };
    let (role, at) = if let Some((at, found)) = find("dpo").filter(|_| !none) {
        (Found { value: Role::Dpo, span: found.span, certainty: found.certainty }, Some(at))
    } else if let Some((at, found)) = find("coordinator") {
        (Found { value: Role::Coordinator, span: found.span, certainty: found.certainty }, Some(at))
    } else if let Some((_, found)) = invite {
        (Found { value: Role::Contact, span: found.span, certainty: found.certainty }, None)
    } else if let Some((sentence, range, _)) = &any {
        (Found::likely(Role::Contact, statement.place(sentence, range)), None)
    } else {
        return None;
    };
    let email =
        contact_email(statement, at).or_else(|| controller.email.clone().filter(|_| refers(statement)));
    let phone = contact_phone(statement, at, controller);
    Some(PrivacyContact { role, name: officer(statement), email, phone })
}

/// Whether the text sends questions to its general contact data.
fn refers(statement: &Statement<'_>) -> bool {
    statement
        .sentences
        .iter()
        .any(|sentence| statement.data.phrase("privacy-invite").cues.is_in(statement.lower(sentence)))
}

fn contact_email(statement: &Statement<'_>, at: Option<usize>) -> Option<Found<String>> {
    let all = addresses(statement);
    let found = |(sentence, range, address): &(&Sentence, Range<usize>, String)| {
        Found::certain(address.clone(), statement.place(sentence, range))
    };
    // The address that stands with the officer, then one that is for privacy, then one given for questions.
    if let Some(at) = at {
        for next in at..at + 4 {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            if let Some(own) = all.iter().find(|(other, _, _)| std::ptr::eq(*other, sentence)) {
                return Some(found(own));
            }
        }
    }
    if let Some(own) = all.iter().find(|(_, _, address)| for_privacy(address)) {
        return Some(found(own));
    }
    let cue = statement.data.phrase("privacy-invite");
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let of_rights = || {
            sentence.about(Topic::Rights)
                && statement.data.phrase("contact-invite").cues.is_in(statement.lower(sentence))
        };
        if !cue.cues.is_in(statement.lower(sentence)) && !of_rights() {
            continue;
        }
        for next in number..number + 3 {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            if let Some(own) =
                all.iter().find(|(other, _, address)| std::ptr::eq(*other, sentence) && !foreign(address))
            {
                return Some(found(own));
            }
        }
    }
    None
}

fn contact_phone(
    statement: &Statement<'_>,
    at: Option<usize>,
    controller: &Controller,
) -> Option<Found<String>> {
    let near = |number: usize, reach: usize| {
        (number..number + reach).find_map(|next| {
            let sentence = statement.sentences.get(next).filter(|_| !of_authority(statement, next))?;
            let range = contact::phones(statement.lower(sentence)).into_iter().next()?;
            let span = statement.place(sentence, &range);
            Some(Found::certain(statement.words(&span).trim().to_owned(), span))
        })
    };
    if let Some(found) = at.and_then(|at| near(at, 3)) {
        return Some(found);
    }
    let cue = statement.data.phrase("privacy-invite");
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        if !cue.cues.is_in(lower) {
            continue;
        }
        let next = statement.sentences.get(number + 1).map(|next| statement.lower(next)).unwrap_or_default();
        let colon = lower.ends_with(':')
            || next.ends_with(':')
            || lower.ends_with("gegevens.")
            || lower.ends_with("ons opnemen.")
            || lower.ends_with("details.");
        if let Some(found) = near(number, if colon || sentence.about(Topic::Contact) { 8 } else { 1 }) {
            return Some(found);
        }
        if statement.data.phrase("below-or-above").cues.is_in(lower) && controller.phone.is_some() {
            return controller.phone.clone();
        }
    }
    None
}
