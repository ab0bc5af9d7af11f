//! `[sharing]`, `[recipient]`, `[transfers]`, `[client]`.

use crate::model::{Agreement, Client, Recipient, RecipientRole, Sharing, Transfers};
use crate::vocabulary::vocabulary;

use super::reading::Reading;

pub(super) fn sharing(at: &Reading<'_>) -> Sharing {
    Sharing {
        always: at.words("always"),
        processors_sign: at.words("processors-sign"),
        selected: at.flag("selected").unwrap_or(false),
        anonymised: at.word("anonymised"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn recipients(at: &Reading<'_>) -> Vec<Recipient> {
    at.entries().into_iter().map(|(id, entry)| recipient(id, &entry)).collect()
}

fn recipient(id: &str, at: &Reading<'_>) -> Recipient {
    let facts = vocabulary().recipients.get(id);
    Recipient {
        id: id.to_owned(),
        name: at.word("name"),
        title: at.text("title"),
        text: at.text("text"),
        does: at.text("for"),
        role: match at.word("role").as_deref() {
            Some("controller") => RecipientRole::Controller,
            Some("joint-controller") => RecipientRole::JointController,
            Some("authority") => RecipientRole::Authority,
            _ => RecipientRole::Processor,
        },
        country: at.word("country"),
        hosting: at.word("hosting"),
        when: at.words("when"),
        agreement: agreement(at),
        safeguard: at.word("safeguard"),
        assessed: at.date("assessed"),
        copy: at.word("copy"),
        arrangement: at.text("arrangement"),
        advertising: facts.is_some_and(|facts| facts.advertising),
        tracks: facts.is_some_and(|facts| facts.tracks),
        selfhosted: facts.is_some_and(|facts| facts.selfhosted),
    }
}

/// A date is an agreement of art. 28, signed that day.
fn agreement(at: &Reading<'_>) -> Option<Agreement> {
    let inner = at.at("agreement");
    if inner.is_table() {
        return Some(Agreement {
            is: inner.word("is").unwrap_or_else(|| "dpa".to_owned()),
            signed: inner.date("signed"),
            review: inner.date("review"),
            lacks: inner.words("lacks"),
        });
    }
    let signed = inner.date_itself()?;
    Some(Agreement { is: "dpa".to_owned(), signed: Some(signed), ..Agreement::default() })
}

pub(super) fn transfers(at: &Reading<'_>) -> Transfers {
    Transfers {
        countries: at.words("countries"),
        safeguards: at.words("safeguards"),
        copy: at.word("copy"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn clients(at: &Reading<'_>) -> Vec<Client> {
    let entries = at.entries().into_iter();
    entries
        .map(|(id, entry)| Client {
            id: id.to_owned(),
            name: entry.word("name"),
            email: entry.word("email"),
            purposes: entry.words("purposes"),
        })
        .collect()
}
