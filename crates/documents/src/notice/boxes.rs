//! The boxes of a form: consent where it is the basis, and the objection that existing customers are offered.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Marketing, MarketingMode, Policy, Purpose, Text};
use waarborg_policy::vocabulary::vocabulary;

use crate::phrase::{Phrase, Value, own, parted, row};
use crate::statement::{names, purposes, rights};
use crate::words;

/// What ticking a box says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxKind {
    /// Yes, I consent (AVG 4(11), 7).
    Consent,
    /// No, I object (AVG 21(2); Tw 11.7: offered where the address is asked).
    Objection,
}

/// A box of a form. It is never ticked beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tickbox {
    /// The name of the field: `consent-newsletter`.
    pub name: String,
    /// What ticking it says.
    pub kind: BoxKind,
    /// What stands beside it.
    pub text: Phrase,
}

/// The boxes that these purposes need.
pub(super) fn boxes(policy: &Policy, purposes: &[&Purpose]) -> Vec<Tickbox> {
    purposes.iter().flat_map(|purpose| of(policy, purpose)).collect()
}

fn of(policy: &Policy, purpose: &Purpose) -> Vec<Tickbox> {
    let on_consent = purpose.bases.contains(&Basis::Consent);
    let mut found = Vec::new();
    if on_consent {
        let explicit = purpose.consent.as_ref().is_some_and(|consent| consent.explicit);
        let data = purpose.data.iter().map(|datum| words::category(policy, &datum.category));
        let name = if explicit { "nt-box-consent-explicit" } else { "nt-box-consent" };
        found.push(consent(policy, purpose, format!("consent-{}", purpose.id), name, names(data)));
    } else {
        // Special data may rest on consent while the purpose does not (AVG 9(2)(a)).
        for (category, _) in &purpose.allowed_by {
            if purpose.rests_on_consent(category) && purpose.holds(category) {
                let name = format!("consent-{}-{category}", purpose.id);
                let data = vec![words::category(policy, category)];
                found.push(consent(policy, purpose, name, "nt-box-consent-explicit", data));
            }
        }
    }
    for marketing in &purpose.marketing {
        match marketing.mode {
            MarketingMode::OptIn if !on_consent => {
                found.push(by_channel(policy, purpose, marketing, BoxKind::Consent));
            }
            MarketingMode::OptIn => {}
            MarketingMode::ExistingCustomer | MarketingMode::OptOut => {
                found.push(by_channel(policy, purpose, marketing, BoxKind::Objection));
            }
        }
    }
    found
}

fn consent(policy: &Policy, purpose: &Purpose, name: String, message: &str, data: Vec<Text>) -> Tickbox {
    // One list without a word before its last: names such as "messages and questions" have one of their own.
    let data = parted(data.into_iter().map(Phrase::Own).collect(), ",");
    let values = vec![
        ("data", Value::List(vec![data])),
        ("purpose", Value::Arg(Arg::Text(words::inside(&purpose.title)))),
    ];
    let text = row([Phrase::Say(message.to_owned(), values), withdrawal(policy, purpose)]);
    Tickbox { name, kind: BoxKind::Consent, text }
}

fn by_channel(policy: &Policy, purpose: &Purpose, marketing: &Marketing, kind: BoxKind) -> Tickbox {
    let known = vocabulary().words.channels.get(&marketing.channel);
    let channel = known.map_or_else(|| words::readable(&marketing.channel), |word| word.title.clone());
    let values = vec![
        ("channel", Value::Arg(Arg::Text(channel))),
        ("purpose", Value::Arg(Arg::Text(words::inside(&purpose.title)))),
    ];
    let (prefix, text) = match kind {
        BoxKind::Consent => {
            let says = Phrase::Say("nt-box-marketing".to_owned(), values);
            ("consent", row([says, withdrawal(policy, purpose)]))
        }
        BoxKind::Objection => ("objection", Phrase::Say("nt-box-objection".to_owned(), values)),
    };
    Tickbox { name: format!("{prefix}-{}-{}", purpose.id, marketing.channel), kind, text }
}

/// How one withdraws, which must be said before one consents (AVG 7(3)): the ways that the policy names, else by
/// whoever answers about privacy.
pub(super) fn withdrawal(policy: &Policy, purpose: &Purpose) -> Phrase {
    let at = purposes::withdrawn_at(purpose);
    if at.is_empty() {
        let first = rights::ways(policy).into_iter().take(1).collect();
        return Phrase::Say("nt-box-withdraw-via".to_owned(), vec![("way", Value::Any(first))]);
    }
    Phrase::Say("nt-box-withdraw".to_owned(), vec![("places", Value::Any(at))])
}

/// The title of a purpose, standing out, before what is said of it.
pub(super) fn label(purpose: &Purpose) -> Phrase {
    crate::phrase::strong(Phrase::Glue(Box::new(own(&purpose.title)), ":"))
}
