//! What the Commission's decisions of art. 45 say of a country on the day of the check.

use jiff::civil::Date;

use super::{Arg, Asked};
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
        _ if asked.known.in_eea_on(country, asked.today) => Standing::Inside,
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
    let earlier =
        decision.earlier.iter().find(|one| one.valid_from <= asked.today && asked.today <= one.valid_to);
    let (from, to) = match earlier {
        Some(earlier) => (Some(earlier.valid_from), Some(earlier.valid_to)),
        None => (decision.valid_from, decision.valid_to),
    };
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

/// Whether there is, or was, a framework for certified organisations in a country: only there a remedy may offer it.
pub(super) fn has_framework<'a>(asked: &Asked<'_>, countries: impl IntoIterator<Item = &'a str>) -> Arg {
    let certified = |country: &str| asked.known.adequacy.get(country).is_some_and(|known| known.certified);
    Arg::Plain(if countries.into_iter().any(certified) { "yes" } else { "no" }.to_owned())
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
