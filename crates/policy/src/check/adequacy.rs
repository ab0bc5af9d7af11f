//! What the Commission's decisions of art. 45 say of a country on the day of the check.

use jiff::civil::Date;

use super::Asked;
use crate::calendar::Period;
use crate::model::{Policy, Recipient, Text};

/// How a country stands.
pub(super) enum Standing {
    /// Within the European Economic Area.
    Inside,
    /// There is a decision for everyone there; whether it holds is for TRF-EXPIRED.
    Adequate,
    /// There is a decision for organisations that are certified.
    Certified,
    /// No decision.
    None,
}

/// How a country stands.
pub(super) fn standing(asked: &Asked<'_>, country: &str) -> Standing {
    match asked.known.adequacy.get(country) {
        _ if asked.known.in_eea(country) => Standing::Inside,
        Some(decision) if decision.certified => Standing::Certified,
        Some(_) => Standing::Adequate,
        None => Standing::None,
    }
}

/// A decision about a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decision {
    /// The country's code.
    pub(super) country: &'static str,
    /// First day.
    pub(super) from: Option<Date>,
    /// Last day.
    pub(super) to: Option<Date>,
    /// How often a certified organisation renews its certification.
    pub(super) renewed_every: Option<Period>,
}

impl Decision {
    /// Whether it holds on a day.
    pub(super) fn holds(&self, today: Date) -> bool {
        self.from.is_none_or(|from| from <= today) && self.to.is_none_or(|to| today <= to)
    }
}

/// The decision for everyone in a country.
pub(super) fn adequate(asked: &Asked<'_>, country: &str) -> Option<Decision> {
    let (country, decision) = asked.known.adequacy.get_key_value(country)?;
    let (from, to) = (decision.valid_from, decision.valid_to);
    (!decision.certified).then_some(Decision { country, from, to, renewed_every: None })
}

/// The decision for certified organisations that the word of a safeguard stands for: `dpf`, `privacy-shield`.
pub(super) fn framework(asked: &Asked<'_>, word: &str) -> Option<Decision> {
    asked.known.adequacy.iter().find_map(|(country, decision)| {
        if decision.safeguard.as_deref() == Some(word) {
            let (from, to) = (decision.valid_from, decision.valid_to);
            return Some(Decision { country, from, to, renewed_every: decision.renewed_every });
        }
        let former = decision.former.iter().find(|former| former.safeguard == word)?;
        let (from, to) = (former.valid_from, former.valid_to);
        Some(Decision { country, from: Some(from), to: Some(to), renewed_every: None })
    })
}

/// Whether there are recipients in a country, and each says itself what protects its data.
pub(super) fn protected_by_recipients(policy: &Policy, country: &str) -> bool {
    let there = |recipient: &&Recipient| recipient.country.as_deref() == Some(country);
    let mut there = policy.recipients.iter().filter(there).peekable();
    there.peek().is_some() && there.all(|recipient| recipient.safeguard.is_some())
}

/// The name of a country.
pub(super) fn country_name(asked: &Asked<'_>, country: &str) -> Text {
    asked.known.countries.get(country).cloned().unwrap_or_else(|| Text::same(country))
}
