//! The boxes of a form: consent where it is the basis, and the objection that existing customers are offered.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Datum, Marketing, MarketingMode, Part, Policy, Purpose, Text};
use waarborg_policy::rule::Rule;
use waarborg_policy::vocabulary::vocabulary;

use crate::phrase::{Phrase, Value, own, parted, row, say, say_any, say_with};
use crate::statement::consent::{is_where_asked, keeps_longer, withdrawn_at};
use crate::statement::names;
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
pub(super) fn boxes(policy: &Policy, purposes: &[&Purpose], day: Date) -> Vec<Tickbox> {
    purposes.iter().flat_map(|purpose| of(policy, purpose, day)).collect()
}

fn of(policy: &Policy, purpose: &Purpose, day: Date) -> Vec<Tickbox> {
    let on_consent = purpose.bases.contains(&Basis::Consent);
    let category = |id: &String| words::category(policy, id);
    let mut found = Vec::new();
    if on_consent {
        let explicit = purpose.consent.as_ref().is_some_and(|consent| consent.explicit);
        let (apart, together): (Vec<&Datum>, Vec<&Datum>) =
            purpose.data.iter().partition(|datum| is_asked_apart(policy, purpose, datum));
        if !together.is_empty() || apart.is_empty() {
            let data = names(together.iter().map(|datum| category(&datum.category)));
            found.push(consent(policy, purpose, format!("consent-{}", purpose.id), message(explicit), data));
        }
        for datum in apart {
            let name = format!("consent-{}-{}", purpose.id, datum.category);
            let special = purpose.rests_on_consent(&datum.category);
            let data = vec![category(&datum.category)];
            found.push(consent(policy, purpose, name, message(explicit || special), data));
        }
    } else {
        // Special data may rest on consent while the purpose does not (AVG 9(2)(a)).
        for (id, _) in &purpose.allowed_by {
            if purpose.rests_on_consent(id) && purpose.holds(id) {
                let name = format!("consent-{}-{id}", purpose.id);
                found.push(consent(policy, purpose, name, message(true), vec![category(id)]));
            }
        }
    }
    if keeps_longer(purpose) {
        found.push(longer(policy, purpose, day));
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

/// Whether one consents to a datum by itself: what may be left out is refused apart, where it is special or a recording
/// (AVG 7(4), recital 43).
fn is_asked_apart(policy: &Policy, purpose: &Purpose, datum: &Datum) -> bool {
    let recording = ["recording", "call-recording"].contains(&policy.known_as(&datum.category));
    datum.optional && (recording || purpose.rests_on_consent(&datum.category))
}

fn message(explicit: bool) -> &'static str {
    if explicit { "nt-box-consent-explicit" } else { "nt-box-consent" }
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

/// Consent to longer keeping, with the period that then holds.
fn longer(policy: &Policy, purpose: &Purpose, day: Date) -> Tickbox {
    let on_consent = |part: &&Part| {
        part.rule
            .condition
            .as_ref()
            .is_some_and(|condition| condition.facts.iter().any(|fact| fact == "consent"))
    };
    // Under `if` the rule holds after consent; under `unless` it is what holds without.
    let periods = purpose.keep.iter().filter(on_consent).filter_map(|part| {
        let after = part.rule.condition.as_ref().is_some_and(|condition| !condition.unless);
        let rule = Rule { condition: None, ..part.rule.clone() };
        after.then(|| words::rule_on(policy, &rule, day))
    });
    let purpose_of = ("purpose", Arg::Text(words::inside(&purpose.title)));
    let says = match periods.into_iter().next() {
        Some(rule) => say_with("nt-box-longer", vec![purpose_of, ("rule", Arg::Text(rule))]),
        None => say_with("nt-box-longer-open", vec![purpose_of]),
    };
    let name = format!("consent-{}-longer", purpose.id);
    Tickbox { name, kind: BoxKind::Consent, text: row([says, withdrawal(policy, purpose)]) }
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

/// How one withdraws, which must be said before one consents (AVG 7(3)), as the statement says it.
fn withdrawal(policy: &Policy, purpose: &Purpose) -> Phrase {
    let at = withdrawn_at(policy, purpose);
    let name = match (at.is_empty(), is_where_asked(purpose)) {
        (true, _) => return say("consent-withdraw"),
        (false, true) => "consent-withdraw-easy",
        (false, false) => "consent-withdraw-at",
    };
    say_any(name, "places", at)
}

/// The title of a purpose, standing out, before what is said of it.
pub(super) fn label(purpose: &Purpose) -> Phrase {
    crate::phrase::strong(Phrase::Glue(Box::new(own(&purpose.title)), ":"))
}
