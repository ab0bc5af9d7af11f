//! What the world knows: purposes, categories, events, vendors, cookies, words, laws and defaults, each in a dated
//! data file with its source. Facts of the world hold for every policy; see `data/` for the files.

mod assessment;
mod citation;
mod duty;
mod law;
mod schema;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;

pub use assessment::{Criteria, Criterion, Evidence, Mark, Trigger};
pub use citation::Cited;
pub use duty::{ChannelRule, DutyTerm, Exemption};
pub use law::{Adequacy, BsnGround, FormerDecision, Law, Pending, Refusal, RightFacts, Statutory};
pub use schema::{CookieFacts, PurposeKind, RecipientFacts};
pub use words::{WordFacts, Words};

use crate::model::{CategoryFacts, EventFacts, Purpose};

/// A category with the facts that only the vocabulary has.
#[derive(Debug)]
pub struct KnownCategory {
    /// What a policy sees of it.
    pub facts: CategoryFacts,
    /// The category that it is a part of: who needs the whole may need it too.
    pub part_of: Option<String>,
    /// Names in the W3C Data Privacy Vocabulary.
    pub dpv: Vec<String>,
    /// Names in the fideslang taxonomy.
    pub fides: Vec<String>,
    /// The label under which readers of statements know it.
    pub label: Option<String>,
}

/// A default of the law.
#[derive(Debug)]
pub struct DefaultValue {
    /// The path it is for; `*` stands for any id.
    pub path: String,
    /// The value.
    pub value: toml::Value,
    /// Why, for a person.
    pub why: crate::model::Text,
    /// The article.
    pub article: Option<String>,
}

/// Everything in the data files.
#[derive(Debug)]
pub struct Vocabulary {
    /// The date of the data.
    pub version: String,
    /// Kinds of purposes.
    pub purposes: BTreeMap<String, PurposeKind>,
    /// Data categories.
    pub categories: BTreeMap<String, KnownCategory>,
    /// Events.
    pub events: BTreeMap<String, EventFacts>,
    /// Recipients: vendors and kinds.
    pub recipients: BTreeMap<String, RecipientFacts>,
    /// Cookies.
    pub cookies: BTreeMap<String, CookieFacts>,
    /// What a provider's statistics must be set to, to need no consent.
    pub exemptions: BTreeMap<String, Exemption>,
    /// Rules of direct marketing by channel.
    pub marketing: BTreeMap<String, ChannelRule>,
    /// Terms that bind the organisation.
    pub terms: BTreeMap<String, DutyTerm>,
    /// Subjects, measures, sectors, forms, grounds, safeguards, claims and exceptions.
    pub words: Words,
    /// Laws.
    pub laws: BTreeMap<String, Law>,
    /// Statutory and guideline periods.
    pub statutory: BTreeMap<String, Statutory>,
    /// Grounds for using the BSN.
    pub bsn: BTreeMap<String, BsnGround>,
    /// Adequacy decisions by country code.
    pub adequacy: BTreeMap<String, Adequacy>,
    /// Countries of the European Economic Area.
    pub eea: Vec<String>,
    /// Names of countries by their code of ISO 3166-1.
    pub countries: BTreeMap<String, crate::model::Text>,
    /// Triggers of an assessment (art. 35).
    pub dpia: BTreeMap<String, Trigger>,
    /// The criteria of WP248 for an assessment.
    pub wp248: Criteria,
    /// Rights.
    pub rights: BTreeMap<String, RightFacts>,
    /// Articles that let an organisation refuse a request.
    pub refusals: Vec<Refusal>,
    /// Days equated with holidays by royal decree.
    pub equated_days: Vec<Date>,
    /// Defaults of the law, in the order of the file.
    pub defaults: Vec<DefaultValue>,
}

impl Vocabulary {
    /// Whether a country lies in the European Economic Area.
    pub fn in_eea(&self, country: &str) -> bool {
        self.eea.iter().any(|known| known == country)
    }

    /// The articles that a citation names, however it is written.
    pub fn cited(&self, citation: &str) -> Vec<Cited> {
        citation::read(citation, self.laws.iter())
    }

    /// The laws that a citation names, with an article or without.
    pub fn laws_named(&self, citation: &str) -> Vec<(&str, &Law)> {
        self.laws
            .iter()
            .filter(|(_, law)| citation::names(citation, law))
            .map(|(id, law)| (id.as_str(), law))
            .collect()
    }

    /// The grounds for using the BSN that a citation names, of laws that hold on a day.
    pub fn bsn_grounds(&self, citation: &str, today: Date) -> Vec<&BsnGround> {
        let laws = self.laws_named(citation);
        let cited = self.cited(citation);
        let named = |ground: &&BsnGround| {
            let holds = laws.iter().any(|(id, law)| *id == ground.law && law.is_valid(today));
            let mut articles = cited.iter().filter(|cited| cited.law == ground.law).peekable();
            let whole = ground.articles.is_empty() || articles.peek().is_none();
            holds && (whole || articles.any(|cited| ground.articles.contains(&cited.article)))
        };
        self.bsn.values().filter(named).collect()
    }

    /// Whether a ground for refusing a right is one that the law gives on a day: every article of it.
    pub fn may_be_refused(&self, right: &str, ground: &str, today: Date) -> bool {
        let cited = self.cited(ground);
        let gives = |cited: &Cited| {
            let holds = self.laws.get(&cited.law).is_some_and(|law| law.is_valid(today));
            holds
                && self.refusals.iter().any(|refusal| {
                    refusal.law == cited.law
                        && refusal.articles.contains(&cited.article)
                        && (refusal.rights.is_empty() || refusal.rights.iter().any(|known| known == right))
                })
        };
        !cited.is_empty() && cited.iter().all(gives)
    }

    /// The statutory floor that binds a kind of purpose on a day.
    pub fn floor_of(&self, kind: &PurposeKind, today: Date) -> Option<(&str, &Statutory)> {
        let id = kind.law.as_deref()?;
        let (id, rule) = self.statutory.get_key_value(id)?;
        (rule.floor && rule.is_valid(today)).then_some((id.as_str(), rule))
    }

    /// The statutory floors that a cited law brings on a day; `citation` may also be the id of a statutory period.
    pub fn floors_cited(&self, citation: &str, today: Date) -> Vec<&Statutory> {
        self.periods_cited(citation, |rule| rule.floor && rule.is_valid(today))
    }

    /// The ceilings that a cited law brings on a day; `citation` may also be the id of a statutory period.
    pub fn ceilings_cited(&self, citation: &str, today: Date) -> Vec<&Statutory> {
        self.periods_cited(citation, |rule| rule.ceiling && rule.is_valid(today))
    }

    /// The periods of a kind that a citation chooses.
    fn periods_cited(&self, citation: &str, binding: impl Fn(&Statutory) -> bool) -> Vec<&Statutory> {
        if let Some(rule) = self.statutory.get(citation) {
            return Some(rule).filter(|rule| binding(rule)).into_iter().collect();
        }
        let mut found: Vec<&Statutory> = Vec::new();
        for cited in self.cited(citation) {
            let same_article: Vec<(&Statutory, Option<String>)> = self
                .statutory
                .values()
                .filter(|rule| rule.law == cited.law && binding(rule))
                .filter_map(|rule| {
                    let own = self.cited(&rule.cited).into_iter().next()?;
                    (own.article == cited.article).then_some((rule, own.paragraph))
                })
                .collect();
            // The paragraph chooses where the data knows it; a duty is not escaped by citing another paragraph of it.
            let exact = same_article.iter().any(|(_, own)| *own == cited.paragraph);
            let chosen = same_article.iter().filter(|(_, own)| !exact || *own == cited.paragraph);
            found.extend(chosen.map(|(rule, _)| *rule));
        }
        found
    }

    /// The statutory floors of a day that a citation may mean but does not bring, for it names their law and no
    /// article of it.
    pub fn floors_meant(&self, citation: &str, today: Date) -> Vec<&Statutory> {
        if self.statutory.contains_key(citation) {
            return Vec::new();
        }
        let bare = citation::without_article(citation, self.laws.iter());
        let floors = self.statutory.values().filter(|rule| rule.floor && rule.is_valid(today));
        floors.filter(|rule| bare.contains(&rule.law)).collect()
    }

    /// All statutory floors that bind a purpose as a whole on a day: of the law it names and of its kind.
    pub fn floors_of(&self, purpose: &Purpose, today: Date) -> Vec<&Statutory> {
        let mut found = purpose.law.as_deref().map(|law| self.floors_cited(law, today)).unwrap_or_default();
        if let Some((_, rule)) = purpose.kind.and_then(|kind| self.floor_of(kind, today))
            && !found.iter().any(|known| std::ptr::eq(*known, rule))
        {
            found.push(rule);
        }
        found
    }

    /// The term of a duty on a day.
    pub fn term(&self, duty: &str, today: Date) -> Option<&DutyTerm> {
        self.terms.values().find(|term| term.duty == duty && term.is_valid(today))
    }

    /// The cookie that a name shows, by name or by pattern (`wp-*`).
    pub fn cookie(&self, name: &str) -> Option<&CookieFacts> {
        self.cookies.get(name).or_else(|| {
            self.cookies
                .iter()
                .find(|(pattern, _)| pattern.strip_suffix('*').is_some_and(|stem| name.starts_with(stem)))
                .map(|(_, facts)| facts)
        })
    }
}

/// The vocabulary, read once.
pub fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(schema::load);
    &VOCABULARY
}
