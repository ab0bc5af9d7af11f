//! Laws and what they fix, each with the days between which it holds.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::calendar::Period;
use crate::model::{Basis, Text};
use crate::rule::{Moment, parse_moment};

/// A law.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Law {
    /// Full name.
    pub name: Text,
    /// Short name.
    pub short: String,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// What replaced it.
    pub successor: Option<String>,
    /// Where its articles went: own article to the successor's.
    #[serde(default)]
    pub articles: BTreeMap<String, String>,
    /// A change that is under way.
    pub pending: Option<Pending>,
    /// It is about data protection itself: it asks for no data.
    #[serde(default)]
    pub data_protection: bool,
    /// How citations begin.
    #[serde(default)]
    pub matches: Vec<String>,
    /// Where the facts come from.
    pub source: String,
    /// Changes that took effect, by their first day.
    #[serde(default)]
    pub changed: BTreeMap<String, Text>,
}

impl Law {
    /// Whether it holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= today) && self.valid_to.is_none_or(|to| today <= to)
    }
}

/// A change of a law under way.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pending {
    /// What.
    pub what: Text,
    /// The first day of which it is known that the change was under way.
    pub seen: Option<Date>,
    /// When to look again.
    pub recheck: Date,
}

/// A period that a law or a guideline fixes.
#[derive(Debug, Clone)]
pub struct Statutory {
    /// The law's id.
    pub law: String,
    /// Article of that law.
    pub article: String,
    /// How it is cited: `AWR art. 52(4)`.
    pub cited: String,
    /// How long.
    pub period: Period,
    /// From when.
    pub after: Moment,
    /// It may not be shorter.
    pub floor: bool,
    /// It may not be longer.
    pub ceiling: bool,
    /// Guidance, no statute.
    pub guidance: bool,
    /// Guidance that goes back to a law that was repealed.
    pub repealed: bool,
    /// The ceiling that takes its place where the person consented to longer keeping, by id.
    pub with_consent: Option<String>,
    /// Sectors whose files it is about.
    pub sectors: Vec<String>,
    /// What is kept.
    pub title: Text,
    /// Categories that the duty is about; empty for all.
    pub covers: Vec<String>,
    /// Purposes that it judges as a ceiling.
    pub purposes: Vec<String>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// The row that follows it, where the law changed: the policy goes on naming that one.
    pub successor: Option<String>,
    /// On what ground a ceiling may be passed.
    pub longer: Option<Text>,
    /// Where the facts come from.
    pub source: String,
}

impl Statutory {
    /// Whether it holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= today) && self.valid_to.is_none_or(|to| today <= to)
    }

    /// How it is cited: `AWR art. 52(4)`.
    pub fn citation(&self) -> String {
        self.cited.clone()
    }

    /// Whether the duty is about a category.
    pub fn is_about(&self, category: &str) -> bool {
        self.covers.is_empty() || self.covers.iter().any(|known| known == category)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawStatutory {
    law: String,
    article: String,
    period: String,
    after: String,
    #[serde(default)]
    floor: bool,
    #[serde(default)]
    ceiling: bool,
    #[serde(default)]
    guidance: bool,
    #[serde(default)]
    repealed: bool,
    with_consent: Option<String>,
    #[serde(default)]
    sectors: Vec<String>,
    title: Text,
    #[serde(default)]
    covers: Vec<String>,
    #[serde(default)]
    purposes: Vec<String>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    successor: Option<String>,
    longer: Option<Text>,
    source: String,
}

impl RawStatutory {
    /// The law must be known, and the period and the moment follow the grammar; a data file that does not is refused
    /// with its id.
    pub(super) fn read(self, laws: &BTreeMap<String, Law>) -> Result<Statutory, String> {
        let law = laws.get(&self.law).ok_or_else(|| format!("`{}` is no law of this file", self.law))?;
        let cited = format!("{} {}", law.short, self.article);
        let period = Period::parse(&self.period).ok_or_else(|| format!("`{}` is no period", self.period))?;
        let after = parse_moment(&self.after).map_err(|error| error.to_string())?;
        Ok(Statutory {
            law: self.law,
            article: self.article,
            cited,
            period,
            after,
            floor: self.floor,
            ceiling: self.ceiling,
            guidance: self.guidance,
            repealed: self.repealed,
            with_consent: self.with_consent,
            sectors: self.sectors,
            title: self.title,
            covers: self.covers,
            purposes: self.purposes,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            successor: self.successor,
            longer: self.longer,
            source: self.source,
        })
    }
}

/// A period that no number fixes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    /// The law's id.
    pub law: String,
    /// Article of that law.
    pub article: String,
    /// What is kept.
    pub title: Text,
    /// What ends it.
    pub until: Text,
    /// It may not be longer.
    #[serde(default)]
    pub ceiling: bool,
    /// Guidance, no statute.
    #[serde(default)]
    pub guidance: bool,
    /// Where the facts come from.
    pub source: String,
}

/// Where a list of the authority was published (AVG 35(4)).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DpiaList {
    /// Article.
    pub article: String,
    /// Where.
    pub published: String,
    /// First day.
    pub valid_from: Date,
    /// Where the facts come from.
    pub source: String,
}

/// An article of the regulation or of the Dutch act.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// What it is about, in Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
    /// The percentage that names the highest fine for breaking it (AVG 83).
    pub fine: Option<u8>,
}

/// The highest fine of a kind (AVG 83).
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fine {
    /// Percent of the worldwide turnover of a year.
    pub percent: u8,
    /// Million euro, where that is more.
    pub million: u8,
}

/// An adequacy decision (AVG 45).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Adequacy {
    /// The name of the country or organisation.
    pub name: Text,
    /// What it covers.
    #[serde(default)]
    pub scope: Option<Text>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Only certified organisations.
    #[serde(default)]
    pub certified: bool,
    /// The word of the safeguard that stands for it, where organisations are certified.
    #[serde(default)]
    pub safeguard: Option<String>,
    /// Times before it in which the country counted as adequate for everyone.
    #[serde(default)]
    pub earlier: Vec<EarlierTime>,
    /// Decisions for certified organisations that it replaced.
    #[serde(default)]
    pub former: Vec<FormerDecision>,
    /// How often a certified organisation renews its certification.
    #[serde(default, deserialize_with = "period")]
    pub renewed_every: Option<Period>,
    /// It is about an international organisation, not a country.
    #[serde(default)]
    pub organisation: bool,
    /// The number of the decision.
    pub decision: Option<String>,
    /// The day on which it was renewed.
    pub renewed: Option<Date>,
    /// The month in which a review confirmed it: `2024-01`.
    pub confirmed: Option<String>,
    /// A change that is under way.
    pub pending: Option<Pending>,
    /// Where the facts come from.
    pub source: String,
}

/// A time in which a country counted as adequate before there was a decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EarlierTime {
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Date,
    /// Where the facts come from.
    pub source: String,
}

/// When a country was within the European Economic Area.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Membership {
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Where the facts come from.
    pub source: String,
}

impl Membership {
    /// Whether it was within on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= today) && self.valid_to.is_none_or(|to| today <= to)
    }
}

/// An adequacy decision that was annulled.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FormerDecision {
    /// The word of the safeguard that stands for it.
    pub safeguard: String,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Date,
    /// Where the facts come from.
    pub source: String,
}

/// A period of the data file.
fn period<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Period>, D::Error> {
    let text = String::deserialize(from)?;
    let period = Period::parse(&text);
    period.map(Some).ok_or_else(|| D::Error::custom(format!("`{text}` is no period")))
}

impl Adequacy {
    /// Whether the decision holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= today) && self.valid_to.is_none_or(|to| today <= to)
    }
}

/// Articles that let an organisation refuse a request.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Refusal {
    /// The law's id.
    pub law: String,
    /// Articles of that law.
    pub articles: Vec<String>,
    /// The rights that they are about; empty for all.
    #[serde(default)]
    pub rights: Vec<String>,
    /// Where the facts come from.
    pub source: String,
}

/// A right of the person concerned.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RightFacts {
    /// Article.
    pub article: String,
    /// Its name inside a sentence.
    pub title: Text,
    /// Bases under which it exists.
    pub bases: Vec<Basis>,
    /// Names in the W3C Data Privacy Vocabulary.
    #[serde(default)]
    pub dpv: Vec<String>,
}
