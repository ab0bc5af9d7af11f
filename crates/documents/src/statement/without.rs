//! What happens if one does not supply data (AVG 13(2)(e)): one answer, for the statement and for the form.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Datum, Policy, Purpose, Text};

use crate::phrase::{Phrase, own, say, say_with};
use crate::words;

/// What happens without the data of a purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Without {
    /// As the policy says.
    Own(Text),
    /// Nothing: one may refuse.
    Free,
    /// A duty of the law cannot be met.
    Law,
    /// The purpose cannot be reached.
    Fails,
}

/// What happens without the data of a purpose; nothing where the person does not supply it to whoever
/// answers for it.
pub(crate) fn without(policy: &Policy, purpose: &Purpose) -> Option<Without> {
    // A processor does not decide what happens: the client does.
    if purpose.roles.iter().any(|role| role == "processor") {
        return None;
    }
    if let Some(text) = &purpose.without {
        return Some(Without::Own(text.clone()));
    }
    let observed = |datum: &Datum| policy.category(&datum.category).is_some_and(|facts| facts.observed);
    let supplied = purpose.data.iter().any(|datum| !observed(datum));
    if !supplied || !purpose.sources.iter().any(|source| source == "subject") {
        return None;
    }
    match purpose.basis() {
        None => None,
        Some(Basis::Consent) => Some(Without::Free),
        // Nobody owes the data that advertising asks, whatever basis is named.
        Some(_) if purpose.is_marketing() => Some(Without::Free),
        Some(Basis::LegalObligation) => Some(Without::Law),
        // What rests on an interest and is asked in no form was given for something else.
        Some(Basis::LegitimateInterests) if purpose.forms.is_empty() => None,
        Some(_) => Some(Without::Fails),
    }
}

/// The same as a sentence; of several purposes that fail, their titles stand in one.
pub(crate) fn sentence(what: &Without, titles: Vec<Text>) -> Phrase {
    match what {
        Without::Own(text) => own(text),
        Without::Free => say("without-free"),
        Without::Law => say("without-law"),
        Without::Fails => say_with("without-fails", vec![("title", Arg::List(titles))]),
    }
}

/// The title of a purpose inside that sentence.
pub(crate) fn title(purpose: &Purpose) -> Text {
    words::inside(&purpose.title)
}
