//! What is promised of consent for a purpose.

use crate::check::Arg;
use crate::messages;
use crate::model::{Basis, Language, Purpose, Text};

use super::super::Made;
use super::super::capability::Capability;

pub(super) fn of_consent(purpose: &Purpose, made: &mut Made<'_>) {
    let title = ("title", Arg::Text(purpose.title.clone()));
    if purpose.basis() == Some(Basis::Consent) {
        let place = ("7", purpose.path("basis"), "ledger");
        made.say("consent", "promise-consent", std::slice::from_ref(&title), place);
        made.also_by(&[Capability::Basis, Capability::Wdr]);
        of_manner(purpose, made);
        return;
    }
    let permitted = purpose.allowed_by.iter().map(|(id, _)| id).filter(|id| purpose.rests_on_consent(id));
    for id in permitted {
        let args = [title.clone(), ("category", Arg::Text(made.category(id)))];
        let place = ("9(2)(a)", purpose.path("allowed-by").key(id.as_str()), "ledger");
        made.say("consent", "promise-consent-category", &args, place);
        made.also_by(&[Capability::Basis, Capability::Wdr]);
    }
    of_manner(purpose, made);
}

/// How it is asked, proven and withdrawn.
fn of_manner(purpose: &Purpose, made: &mut Made<'_>) {
    of_renewal(purpose, made);
    let Some(consent) = &purpose.consent else { return };
    let title = ("title", Arg::Text(purpose.title.clone()));
    let path = purpose.path("consent");
    let plain = |words: &[String]| {
        Arg::List(words.iter().map(|word| super::super::word("word-consent", word)).collect())
    };
    if !consent.asked_in.is_empty() {
        let args = [title.clone(), ("where", plain(&consent.asked_in))];
        made.say("consent", "promise-consent-asked", &args, ("7(2)", path.key("asked-in"), "ledger"));
        if consent.asked_in.iter().any(|place| place == "cookie-banner") {
            made.also_by(&[Capability::Cook]);
        }
    }
    if let Some(form) = &consent.form {
        let args = [title.clone(), ("form", Arg::Plain(form.clone()))];
        made.say("consent", "promise-consent-form", &args, ("7(1)", path.key("form"), "ledger"));
    }
    if !consent.proof.is_empty() {
        let args = [title.clone(), ("what", plain(&consent.proof))];
        made.say("consent", "promise-consent-proof", &args, ("7(1)", path.key("proof"), "ledger"));
    }
    if !consent.withdraw.is_empty() {
        let args = [title.clone(), ("how", plain(&consent.withdraw))];
        made.say("withdrawal", "promise-consent-withdrawn", &args, ("7(3)", path.key("withdraw"), "ledger"));
    }
    if let Some(benefit) = &consent.tied_to {
        let args = [title, ("benefit", Arg::Text(benefit.clone()))];
        made.say("consent", "promise-consent-tied", &args, ("7(4)", path.key("tied-to"), "check"));
    }
}

/// After how long consent is asked again.
fn of_renewal(purpose: &Purpose, made: &mut Made<'_>) {
    let Some(period) = purpose.consent.as_ref().and_then(|consent| consent.renew) else { return };
    let [nl, en] = [Language::Nl, Language::En].map(|language| messages::every_words(language, period));
    let args = [("title", Arg::Text(purpose.title.clone())), ("every", Arg::Text(Text::both(nl, en)))];
    let place = ("7(1)", purpose.path("consent").key("renew"), "ledger");
    made.say("consent", "promise-consent-renewed", &args, place);
}
