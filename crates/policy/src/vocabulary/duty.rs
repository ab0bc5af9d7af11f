//! What the law asks of an organisation at some duty, each with the days between which it holds: terms, the rules of
//! marketing by channel, settings that spare a question.

use jiff::civil::Date;
use serde::Deserialize;

use crate::calendar::Period;

/// A term that binds the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyTerm {
    /// What it is for: `breach-authority`.
    pub duty: String,
    /// The law's id; none where the term rests on no law.
    pub law: Option<String>,
    /// Article of that law.
    pub article: Option<String>,
    /// How long.
    pub period: Period,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Where the facts come from.
    pub source: String,
}

impl DutyTerm {
    /// Whether it holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        within(self.valid_from, self.valid_to, today)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawTerm {
    duty: String,
    #[serde(default)]
    law: Option<String>,
    #[serde(default)]
    article: Option<String>,
    period: String,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    source: String,
}

impl RawTerm {
    /// The period must follow the grammar; a data file that does not is refused with its id.
    pub(super) fn read(self) -> Result<DutyTerm, String> {
        let period = Period::parse(&self.period).ok_or_else(|| format!("`{}` is no period", self.period))?;
        Ok(DutyTerm {
            duty: self.duty,
            law: self.law,
            article: self.article,
            period,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            source: self.source,
        })
    }
}

/// What direct marketing over a channel needs (Tw 11.7).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChannelRule {
    /// The law's id.
    pub law: String,
    /// Article of that law.
    pub article: String,
    /// First day on which it needs prior consent.
    pub consent_from: Date,
    /// Last day on which existing customers may be reached without it; none where that still holds.
    #[serde(default)]
    pub existing_customers_to: Option<Date>,
    /// Sectors that may reach existing customers after that day too.
    #[serde(default)]
    pub existing_customers_after: Vec<String>,
    /// It carries messages, each of which must let one unsubscribe.
    #[serde(default)]
    pub messages: bool,
    /// It protects natural persons only.
    #[serde(default)]
    pub natural_persons: bool,
    /// Where the facts come from.
    pub source: String,
}

impl ChannelRule {
    /// The first day on which existing customers must have consented too, where that day has come and the sectors of
    /// the organisation are not excepted.
    pub fn customers_must_consent_since(&self, sectors: &[String], today: Date) -> Option<Date> {
        let last = self.existing_customers_to.filter(|last| *last < today)?;
        let excepted = sectors.iter().any(|sector| self.existing_customers_after.contains(sector));
        if excepted { None } else { last.tomorrow().ok() }
    }
}

/// Settings with which a provider's statistics need no consent (Tw 11.7a(3)).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Exemption {
    /// The word of `exempt` that claims it.
    pub ground: String,
    /// Providers that it is about.
    pub providers: Vec<String>,
    /// What must be set, by the words of `settings`.
    pub settings: Vec<String>,
    /// The law's id.
    pub law: String,
    /// Article of that law.
    pub article: String,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Where the facts come from.
    pub source: String,
}

impl Exemption {
    /// Whether it holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        within(self.valid_from, self.valid_to, today)
    }
}

fn within(from: Option<Date>, to: Option<Date>, today: Date) -> bool {
    from.is_none_or(|from| from <= today) && to.is_none_or(|to| today <= to)
}
