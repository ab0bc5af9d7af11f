//! What the world knows: purposes, categories, events, vendors, cookies, words, laws and defaults, each in a dated
//! data file with its source. Facts of the world hold for every policy; see `data/` for the files.

mod assessment;
mod citation;
mod duty;
mod law;
mod names;
mod permit;
mod schema;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;

pub use assessment::{Assessments, Evidence, Likely, Mark, Sign};
pub use citation::Cited;
pub use duty::{ChannelRule, DutyTerm, Exemption};
pub use law::{
    Adequacy, Article, Criterion, DpiaList, EarlierTime, Fine, FormerDecision, Law, Membership, Pending,
    Refusal, RightFacts, Statutory,
};
pub use names::{Exchange, Names};
pub use permit::{BsnGround, Permit};
pub(crate) use schema::read;
pub use schema::{CookieFacts, PurposeKind, RecipientFacts};
pub use words::{WordFacts, Words};

use crate::calendar::Period;
use crate::model::{CategoryFacts, EventFacts, Purpose};

/// Words for where data comes from, beside recipients.
pub const SOURCES: &[&str] = &[
    "subject",
    "observed",
    "derived",
    "third-parties",
    "public-registers",
    "kvk-register",
    "social-media",
    "whatsapp",
    "employer",
    "referrer",
    "parents",
];

/// A category with the facts that only the vocabulary has.
#[derive(Debug)]
pub struct KnownCategory {
    /// What a policy sees of it.
    pub facts: CategoryFacts,
    /// The category that it is a part of: who needs the whole may need it too.
    pub part_of: Option<String>,
    /// Names in other vocabularies.
    pub names: Names,
    /// The label under which readers of statements know it.
    pub label: Option<String>,
    /// It says by itself who somebody is, or how to reach that person.
    pub identifies: bool,
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
    /// The article asks something of the kind and leaves the value open: the value is this program's choice.
    pub choice: bool,
}

/// Everything in the data files.
#[derive(Debug)]
pub struct Vocabulary {
    /// The date of the data.
    pub version: String,
    /// The same, as a day.
    pub state: Date,
    /// The first day of which the law is known.
    pub begins: Date,
    /// How long after the date of the data the law is still taken to be known.
    pub looks_ahead: Period,
    /// How far ahead a finding may be accepted without a note.
    pub accepted_at_most: Period,
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
    /// Laws that permit special or criminal data.
    pub permits: BTreeMap<String, Permit>,
    /// Grounds for using the BSN.
    pub bsn: BTreeMap<String, BsnGround>,
    /// Adequacy decisions by country code, or by the name of an international organisation.
    pub adequacy: BTreeMap<String, Adequacy>,
    /// Countries of the European Economic Area.
    pub eea: Vec<String>,
    /// Countries that came or left, with the days on which they were within.
    pub eea_changed: BTreeMap<String, Membership>,
    /// Names of countries by their code of ISO 3166-1.
    pub countries: BTreeMap<String, crate::model::Text>,
    /// Periods that no number fixes.
    pub criteria: BTreeMap<String, Criterion>,
    /// Where the list of triggers was published.
    pub dpia_list: DpiaList,
    /// Triggers of an assessment by the list of the authority (AVG 35(4)).
    pub dpia: BTreeMap<String, WordFacts>,
    /// What the regulation itself names (AVG 35(3)).
    pub dpia_grounds: BTreeMap<String, WordFacts>,
    /// The criteria of the European authorities, of which two ask for an assessment (WP248).
    pub dpia_criteria: BTreeMap<String, WordFacts>,
    /// What of a policy shows that an assessment is needed.
    pub assessments: Assessments,
    /// Modules of the standard clauses for transfers.
    pub scc_modules: BTreeMap<String, WordFacts>,
    /// Articles of the regulation and of the Dutch act, by the law's id.
    pub articles: BTreeMap<String, BTreeMap<String, Article>>,
    /// What art. 14 asks in the place of what art. 13 asks.
    pub counterparts: BTreeMap<String, String>,
    /// The highest fines (AVG 83).
    pub fines: Vec<Fine>,
    /// Rights.
    pub rights: BTreeMap<String, RightFacts>,
    /// Names of closed words in other vocabularies.
    pub exchange: Exchange,
    /// Articles that let an organisation refuse a request.
    pub refusals: Vec<Refusal>,
    /// Days equated with holidays by royal decree.
    pub equated_days: Vec<Date>,
    /// The last day up to which those days are known.
    pub equated_known_to: Date,
    /// Defaults of the law, in the order of the file.
    pub defaults: Vec<DefaultValue>,
}

impl Vocabulary {
    /// Whether a country lies in the European Economic Area.
    pub fn in_eea(&self, country: &str) -> bool {
        self.eea.iter().any(|known| known == country)
    }

    /// Whether a country lay in the European Economic Area on a day, or counted as within.
    pub fn in_eea_on(&self, country: &str, day: Date) -> bool {
        match self.eea_changed.get(country) {
            Some(membership) => membership.is_valid(day),
            None => self.in_eea(country),
        }
    }

    /// Whether a category says by itself who somebody is, or how to reach that person.
    pub fn identifies(&self, category: &str) -> bool {
        self.categories.get(category).is_some_and(|known| known.identifies)
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

    /// The statutory period that an id names on a day: its own row, or the one that it followed when the law changed.
    pub fn statutory_on(&self, id: &str, day: Date) -> Option<&Statutory> {
        let rule = self.statutory.get(id)?;
        if rule.is_valid(day) {
            return Some(rule);
        }
        self.statutory
            .values()
            .find(|earlier| earlier.successor.as_deref() == Some(id) && earlier.is_valid(day))
    }

    /// The ids of statutory periods that a policy may name: those that no other followed.
    pub fn statutory_ids(&self) -> impl Iterator<Item = &String> + Clone {
        self.statutory.iter().filter(|(_, rule)| rule.successor.is_none()).map(|(id, _)| id)
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
    pub fn floor_of(&self, kind: &PurposeKind, today: Date) -> Option<&Statutory> {
        self.statutory_on(kind.law.as_deref()?, today).filter(|rule| rule.floor)
    }

    /// The statutory floors that a cited law brings on a day; `citation` may also be the id of a statutory period.
    pub fn floors_cited(&self, citation: &str, today: Date) -> Vec<&Statutory> {
        self.periods_cited(citation, today, |rule| rule.floor && rule.is_valid(today))
    }

    /// The ceilings that a cited law brings on a day; `citation` may also be the id of a statutory period.
    pub fn ceilings_cited(&self, citation: &str, today: Date) -> Vec<&Statutory> {
        self.periods_cited(citation, today, |rule| rule.ceiling && rule.is_valid(today))
    }

    /// The periods of a kind that a citation chooses.
    fn periods_cited(
        &self,
        citation: &str,
        today: Date,
        binding: impl Fn(&Statutory) -> bool,
    ) -> Vec<&Statutory> {
        if self.statutory.contains_key(citation) {
            return self.statutory_on(citation, today).filter(|rule| binding(rule)).into_iter().collect();
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
        if let Some(rule) = purpose.kind.and_then(|kind| self.floor_of(kind, today))
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
