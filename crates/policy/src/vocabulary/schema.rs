//! The shape of the data files, and reading them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

use super::assessment::Assessments;
use super::duty::{ChannelRule, Exemption, RawTerm};
use super::law::{
    Adequacy, Article, Criterion, DpiaList, Fine, Law, Membership, RawStatutory, Refusal, RightFacts,
};
use super::names::{Exchange, Names};
use super::permit::{BsnGround, Permit};
use super::words::{WordFacts, Words};
use super::{DefaultValue, KnownCategory, Vocabulary};
use crate::calendar::Period;
use crate::model::{CategoryClass, CategoryFacts, CookieKind, EventFacts, EventIs, RecipientRole, Text};
use crate::promises::Capability;

/// A kind of purpose.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PurposeKind {
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// A heading.
    pub title: Text,
    /// Categories usually needed.
    #[serde(default)]
    pub categories: Vec<String>,
    /// A contract can need it.
    #[serde(default)]
    pub contract: bool,
    /// It is direct marketing.
    #[serde(default)]
    pub marketing: bool,
    /// It is a legal claim (AVG 17(3)(e)).
    #[serde(default)]
    pub claim: bool,
    /// It profiles.
    #[serde(default)]
    pub profiling: bool,
    /// It is a step before a contract.
    #[serde(default)]
    pub precontract: bool,
    /// It makes quotations, which bind nobody until they are accepted.
    #[serde(default)]
    pub quotations: bool,
    /// It measures how a site is used.
    #[serde(default)]
    pub statistics: bool,
    /// The statutory rule whose floor binds it.
    #[serde(default)]
    pub law: Option<String>,
    /// It keeps a care file.
    #[serde(default)]
    pub care_file: bool,
    /// It may stand in `covers` or for cookies only.
    #[serde(default)]
    pub only: Option<String>,
    /// It records conversations.
    #[serde(default)]
    pub sessions: bool,
    /// It checks an identity.
    #[serde(default)]
    pub identity: bool,
    /// It is a newsletter.
    #[serde(default)]
    pub newsletter: bool,
    /// It is research.
    #[serde(default)]
    pub research: bool,
    /// It keeps an organisation running, and is no task of a public body (AVG 6(1), last sentence).
    #[serde(default)]
    pub own_affairs: bool,
    /// It is recruitment.
    #[serde(default)]
    pub recruitment: bool,
    /// It handles rights.
    #[serde(default)]
    pub rights: bool,
    /// It is too vague by itself.
    #[serde(default)]
    pub vague: bool,
    /// What carries it out besides use for the purpose only.
    #[serde(default)]
    pub carried_by: Vec<Capability>,
    /// Names in other vocabularies.
    #[serde(flatten)]
    pub names: Names,
}

/// A vendor or a kind of recipient.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecipientFacts {
    /// Proper name.
    #[serde(default)]
    pub name: Option<String>,
    /// Name of a category.
    #[serde(default)]
    pub title: Option<Text>,
    /// What it is used for.
    #[serde(default)]
    pub does: Option<Text>,
    /// Role.
    pub role: RecipientRole,
    /// Country code.
    #[serde(default)]
    pub country: Option<String>,
    /// It advertises.
    #[serde(default)]
    pub advertising: bool,
    /// Its cookies follow people.
    #[serde(default)]
    pub tracks: bool,
    /// Usually self-hosted software.
    #[serde(default)]
    pub selfhosted: bool,
    /// Who says so.
    #[serde(default)]
    pub according_to: Option<String>,
    /// When it was seen.
    #[serde(default)]
    pub seen_on: Option<Date>,
}

/// A cookie that browsers show.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieFacts {
    /// Who gets its data.
    #[serde(default)]
    pub provider: Option<String>,
    /// What it does.
    pub kind: CookieKind,
    /// For which purpose.
    #[serde(default, rename = "for")]
    pub purpose: Option<String>,
    /// How long it stays.
    #[serde(default)]
    pub lifetime: Option<String>,
    /// Who says so.
    #[serde(default)]
    pub according_to: Option<String>,
    /// When it was seen.
    #[serde(default)]
    pub seen_on: Option<Date>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawCategory {
    title: Text,
    class: CategoryClass,
    #[serde(default)]
    catch_all: bool,
    #[serde(default)]
    special_unnamed: bool,
    #[serde(default)]
    may_reveal: Vec<String>,
    #[serde(default)]
    kind: Option<String>,
    #[serde(default)]
    part_of: Option<String>,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    identifies: bool,
    #[serde(flatten)]
    names: Names,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawEvent {
    is: EventIs,
    title: Text,
    #[serde(default)]
    until: Option<Text>,
    #[serde(default)]
    by: Option<String>,
}

#[derive(Deserialize)]
struct RawDefault {
    value: toml::Value,
    why: Text,
    #[serde(default)]
    article: Option<String>,
    #[serde(default)]
    choice: bool,
}

#[derive(Deserialize)]
struct PurposesFile {
    purpose: BTreeMap<String, PurposeKind>,
}

#[derive(Deserialize)]
struct CategoriesFile {
    category: BTreeMap<String, RawCategory>,
}

#[derive(Deserialize)]
struct EventsFile {
    event: BTreeMap<String, RawEvent>,
}

#[derive(Deserialize)]
struct RecipientsFile {
    recipient: BTreeMap<String, RecipientFacts>,
}

#[derive(Deserialize)]
struct CookiesFile {
    cookie: BTreeMap<String, CookieFacts>,
    exemption: BTreeMap<String, Exemption>,
}

#[derive(Deserialize)]
struct MarketingFile {
    channel: BTreeMap<String, ChannelRule>,
}

#[derive(Deserialize)]
struct TermsFile {
    term: BTreeMap<String, RawTerm>,
}

#[derive(Deserialize)]
struct Eea {
    countries: Vec<String>,
    changed: BTreeMap<String, Membership>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct LawsFile {
    version: String,
    begins: Date,
    #[serde(deserialize_with = "period")]
    looks_ahead: Period,
    #[serde(deserialize_with = "period")]
    accepted_at_most: Period,
    law: BTreeMap<String, Law>,
    statutory: BTreeMap<String, RawStatutory>,
    permit: BTreeMap<String, Permit>,
    bsn: BTreeMap<String, BsnGround>,
    adequacy: BTreeMap<String, Adequacy>,
    criterion: BTreeMap<String, Criterion>,
    eea: Eea,
    dpia_list: DpiaList,
    dpia: BTreeMap<String, WordFacts>,
    dpia_ground: BTreeMap<String, WordFacts>,
    dpia_criterion: BTreeMap<String, WordFacts>,
    scc_module: BTreeMap<String, WordFacts>,
    right: BTreeMap<String, RightFacts>,
    refusal: Vec<Refusal>,
}

/// A period of a data file.
fn period<'de, D: Deserializer<'de>>(from: D) -> Result<Period, D::Error> {
    let text = String::deserialize(from)?;
    Period::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no period")))
}

#[derive(Deserialize)]
struct ArticlesFile {
    fine: Vec<Fine>,
    gdpr: BTreeMap<String, Article>,
    uavg: BTreeMap<String, Article>,
    counterpart: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct HolidaysFile {
    known_to: Date,
    equated: Vec<Date>,
}

#[derive(Deserialize)]
struct CountriesFile {
    country: BTreeMap<String, Text>,
}

#[derive(Deserialize)]
struct DefaultsFile {
    default: BTreeMap<String, RawDefault>,
}

/// Reads one data file. The files are part of the program: one that does not parse is a fault of the build, which
/// `data_files_parse` finds before anyone runs it.
pub(crate) fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match toml::from_str(text) {
        Ok(data) => data,
        Err(error) => broken(name, &error.to_string()),
    }
}

#[expect(
    clippy::panic,
    reason = "a data file compiled into the program cannot be wrong because of any input"
)]
fn broken(name: &str, why: &str) -> ! {
    panic!("data file {name}: {why}")
}

/// Reads all data files.
pub(super) fn load() -> Vocabulary {
    let purposes: PurposesFile = read("purposes.toml", include_str!("../../data/purposes.toml"));
    let categories: CategoriesFile = read("categories.toml", include_str!("../../data/categories.toml"));
    let events: EventsFile = read("events.toml", include_str!("../../data/events.toml"));
    let recipients: RecipientsFile = read("recipients.toml", include_str!("../../data/recipients.toml"));
    let cookies: CookiesFile = read("cookies.toml", include_str!("../../data/cookies.toml"));
    let marketing: MarketingFile = read("marketing.toml", include_str!("../../data/marketing.toml"));
    let terms: TermsFile = read("terms.toml", include_str!("../../data/terms.toml"));
    let words: Words = read("words.toml", include_str!("../../data/words.toml"));
    let laws: LawsFile = read("laws.toml", include_str!("../../data/laws.toml"));
    let assessments: Assessments = read("assessments.toml", include_str!("../../data/assessments.toml"));
    let articles: ArticlesFile = read("articles.toml", include_str!("../../data/articles.toml"));
    let holidays: HolidaysFile = read("holidays.toml", include_str!("../../data/holidays.toml"));
    let countries: CountriesFile = read("countries.toml", include_str!("../../data/countries.toml"));
    let exchange: Exchange = read("exchange.toml", include_str!("../../data/exchange.toml"));
    let defaults: DefaultsFile = read("defaults.toml", include_str!("../../data/defaults.toml"));
    Vocabulary {
        state: match laws.version.parse() {
            Ok(day) => day,
            Err(error) => broken("laws.toml, version", &error.to_string()),
        },
        version: laws.version,
        begins: laws.begins,
        looks_ahead: laws.looks_ahead,
        accepted_at_most: laws.accepted_at_most,
        purposes: purposes
            .purpose
            .into_iter()
            .map(|(id, kind)| (id.clone(), PurposeKind { id, ..kind }))
            .collect(),
        categories: categories
            .category
            .into_iter()
            .map(|(id, raw)| (id.clone(), category(id, raw)))
            .collect(),
        events: events.event.into_iter().map(|(id, raw)| (id.clone(), event(id, raw))).collect(),
        recipients: recipients.recipient,
        cookies: cookies.cookie,
        exemptions: cookies.exemption,
        marketing: marketing.channel,
        terms: terms
            .term
            .into_iter()
            .map(|(id, raw)| match raw.read() {
                Ok(term) => (id, term),
                Err(why) => broken(&format!("terms.toml, term.{id}"), &why),
            })
            .collect(),
        words,
        statutory: laws
            .statutory
            .into_iter()
            .map(|(id, raw)| match raw.read(&laws.law) {
                Ok(rule) => (id, rule),
                Err(why) => broken(&format!("laws.toml, statutory.{id}"), &why),
            })
            .collect(),
        laws: laws.law,
        permits: laws.permit,
        bsn: laws.bsn,
        adequacy: laws.adequacy,
        eea: laws.eea.countries,
        eea_changed: laws.eea.changed,
        countries: countries.country,
        criteria: laws.criterion,
        dpia_list: laws.dpia_list,
        dpia: laws.dpia,
        dpia_grounds: laws.dpia_ground,
        dpia_criteria: laws.dpia_criterion,
        assessments,
        scc_modules: laws.scc_module,
        articles: [("gdpr", articles.gdpr), ("uavg", articles.uavg)]
            .map(|(law, articles)| (law.to_owned(), articles))
            .into(),
        counterparts: articles.counterpart,
        fines: articles.fine,
        rights: laws.right,
        exchange,
        refusals: laws.refusal,
        equated_days: holidays.equated,
        equated_known_to: holidays.known_to,
        defaults: defaults
            .default
            .into_iter()
            .map(|(path, raw)| DefaultValue {
                path,
                value: raw.value,
                why: raw.why,
                article: raw.article,
                choice: raw.choice,
            })
            .collect(),
    }
}

fn category(id: String, raw: RawCategory) -> KnownCategory {
    let observed = raw.kind.as_deref().is_some_and(|kind| kind != "provided");
    let facts = CategoryFacts {
        id,
        is: None,
        title: raw.title,
        class: raw.class,
        catch_all: raw.catch_all,
        special_unnamed: raw.special_unnamed,
        may_reveal: raw.may_reveal,
        observed,
    };
    KnownCategory {
        facts,
        part_of: raw.part_of,
        names: raw.names,
        label: raw.label,
        identifies: raw.identifies,
    }
}

fn event(id: String, raw: RawEvent) -> EventFacts {
    EventFacts {
        id,
        is: raw.is,
        title: raw.title,
        until: raw.until,
        by_subject: raw.by.as_deref() == Some("subject"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn data_files_parse() {
        let vocabulary = super::load();
        assert!(vocabulary.purposes.len() > 30);
        for kind in vocabulary.purposes.values() {
            if let Some(law) = &kind.law {
                assert!(vocabulary.statutory.contains_key(law), "{law}");
            }
            for category in &kind.categories {
                assert!(vocabulary.categories.contains_key(category), "{}: {category}", kind.id);
            }
        }
        for whole in vocabulary.categories.values().filter_map(|known| known.part_of.as_ref()) {
            assert!(vocabulary.categories.contains_key(whole), "{whole}");
        }
        for rule in vocabulary.statutory.values() {
            assert!(vocabulary.laws.contains_key(&rule.law), "{}", rule.law);
            assert!(vocabulary.events.contains_key(&rule.after.event), "{}", rule.after.event);
            if let Some(longer) = &rule.with_consent {
                assert!(vocabulary.statutory.get(longer).is_some_and(|longer| longer.ceiling), "{longer}");
            }
            for sector in &rule.sectors {
                assert!(vocabulary.words.sectors.contains_key(sector), "{sector}");
            }
            if let Some(successor) = &rule.successor {
                let next = vocabulary.statutory.get(successor).and_then(|next| next.valid_from);
                let last = rule.valid_to.and_then(|last| last.tomorrow().ok());
                assert!(last.is_some() && last == next, "{successor} follows on the day after");
            }
        }
        for decision in vocabulary.adequacy.values() {
            let words = decision.former.iter().map(|former| &former.safeguard).chain(&decision.safeguard);
            for word in words {
                assert!(vocabulary.words.safeguards.contains_key(word), "{word}");
            }
            assert_eq!(decision.certified, decision.safeguard.is_some(), "{:?}", decision.name);
        }
        for ground in vocabulary.bsn.values() {
            assert!(vocabulary.laws.contains_key(&ground.law), "{}", ground.law);
            for sector in &ground.sectors {
                assert!(vocabulary.words.sectors.contains_key(sector), "{sector}");
            }
        }
        for criterion in vocabulary.criteria.values() {
            assert!(vocabulary.laws.contains_key(&criterion.law), "{}", criterion.law);
        }
        for article in vocabulary.articles.values().flat_map(std::collections::BTreeMap::values) {
            assert!(article.fine.is_none_or(|of| vocabulary.fines.iter().any(|fine| fine.percent == of)));
        }
        let countries = vocabulary.adequacy.iter().filter(|(_, decision)| !decision.organisation);
        let codes = vocabulary.eea.iter().chain(countries.map(|(code, _)| code));
        let vendors = vocabulary.recipients.values().filter_map(|facts| facts.country.as_ref());
        for code in codes.chain(vendors) {
            assert!(vocabulary.countries.contains_key(code) || code == "other", "{code} has no name");
        }
        for (channel, rule) in &vocabulary.marketing {
            assert!(vocabulary.words.channels.contains_key(channel), "{channel}");
            assert!(vocabulary.laws.contains_key(&rule.law), "{}", rule.law);
            for sector in &rule.existing_customers_after {
                assert!(vocabulary.words.sectors.contains_key(sector), "{sector}");
            }
            if let Some(first) = rule.existing_customers_to.and_then(|last| last.tomorrow().ok()) {
                assert!(vocabulary.laws[&rule.law].changed.contains_key(&first.to_string()), "{channel}");
            }
        }
        for exemption in vocabulary.exemptions.values() {
            for provider in &exemption.providers {
                assert!(vocabulary.recipients.contains_key(provider), "{provider}");
            }
            for setting in &exemption.settings {
                assert!(vocabulary.words.settings.contains_key(setting), "{setting}");
            }
        }
        let assessments = &vocabulary.assessments;
        for id in assessments.triggers.keys() {
            assert!(vocabulary.dpia.contains_key(id) || vocabulary.dpia_grounds.contains_key(id), "{id}");
        }
        for id in assessments.criteria.keys() {
            assert!(vocabulary.dpia_criteria.contains_key(id), "{id}");
        }
        let signs = assessments.triggers.values().chain(assessments.criteria.values());
        for evidence in signs.flat_map(|sign| &sign.shown_by) {
            for category in &evidence.categories {
                assert!(vocabulary.categories.contains_key(category), "{category}");
            }
            for subject in &evidence.subjects {
                assert!(vocabulary.words.subjects.contains_key(subject), "{subject}");
            }
        }
        for word in vocabulary.words.sectors.values().chain(vocabulary.words.subjects.values()) {
            for category in &word.categories {
                assert!(vocabulary.categories.contains_key(category), "{category}");
            }
        }
        for refusal in &vocabulary.refusals {
            assert!(vocabulary.laws.contains_key(&refusal.law), "{}", refusal.law);
            for right in &refusal.rights {
                assert!(vocabulary.rights.contains_key(right), "{right}");
            }
        }
        for ground in vocabulary.bsn.values() {
            for kind in &ground.purposes {
                assert!(vocabulary.purposes.contains_key(kind), "{kind}");
            }
        }
        for permit in vocabulary.permits.values() {
            assert!(vocabulary.laws.contains_key(&permit.law), "{}", permit.law);
            for category in &permit.categories {
                assert!(vocabulary.categories.contains_key(category), "{category}");
            }
        }
        for cookie in vocabulary.cookies.values() {
            if let Some(provider) = &cookie.provider {
                assert!(vocabulary.recipients.contains_key(provider), "{provider}");
            }
        }
    }
}
