//! Purposes: what data is held for, on what basis, and for how long.

use jiff::civil::Date;

use super::text::Text;
use crate::calendar::Period;
use crate::rule::{Claim, Condition, Rule};
use crate::vocabulary::PurposeKind;

/// A legal basis (AVG 6(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// (a)
    Consent,
    /// (b)
    Contract,
    /// (c)
    LegalObligation,
    /// (d)
    VitalInterests,
    /// (e)
    PublicTask,
    /// (f)
    LegitimateInterests,
}

impl Basis {
    /// All six.
    pub const ALL: [Basis; 6] = [
        Basis::Consent,
        Basis::Contract,
        Basis::LegalObligation,
        Basis::VitalInterests,
        Basis::PublicTask,
        Basis::LegitimateInterests,
    ];

    /// Its word in the language.
    pub fn word(self) -> &'static str {
        match self {
            Basis::Consent => "consent",
            Basis::Contract => "contract",
            Basis::LegalObligation => "legal-obligation",
            Basis::VitalInterests => "vital-interests",
            Basis::PublicTask => "public-task",
            Basis::LegitimateInterests => "legitimate-interests",
        }
    }

    /// Reads its word.
    pub fn parse(word: &str) -> Option<Basis> {
        Basis::ALL.into_iter().find(|basis| basis.word() == word)
    }

    /// Its letter in AVG 6(1).
    pub fn letter(self) -> char {
        match self {
            Basis::Consent => 'a',
            Basis::Contract => 'b',
            Basis::LegalObligation => 'c',
            Basis::VitalInterests => 'd',
            Basis::PublicTask => 'e',
            Basis::LegitimateInterests => 'f',
        }
    }
}

/// A category that a purpose holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Datum {
    /// The category's id.
    pub category: String,
    /// Not needed, may be left out by the person.
    pub optional: bool,
}

/// A rule of `[keep]`.
#[derive(Debug, Clone)]
pub struct NamedRule {
    /// Its id.
    pub id: String,
    /// What the line of the statement's table is called.
    pub title: Option<Text>,
    /// A sentence of one's own in place of the generated one.
    pub text: Option<Text>,
    /// The rule.
    pub rule: Rule,
    /// The categories that it is about, whatever the purpose; empty for all.
    pub data: Vec<String>,
}

/// One rule of a purpose, with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name in `[keep]`, where it has one.
    pub name: Option<String>,
    /// The rule.
    pub rule: Rule,
    /// The categories it is about; empty for all.
    pub data: Vec<String>,
}

/// How long a purpose holds: as long as any of these.
pub type Keep = Vec<Part>;

/// How data ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ending {
    /// Deleted.
    #[default]
    Delete,
    /// Made anonymous.
    Anonymise,
    /// One of the two, not said which: a flaw.
    Either,
}

/// How marketing over a channel is permitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarketingMode {
    /// After prior consent.
    OptIn,
    /// To existing customers, own similar products (Tw 11.7).
    ExistingCustomer,
    /// Until the person objects.
    OptOut,
}

/// Marketing over a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marketing {
    /// `email`, `phone`, `sms`, `post`, `in-person`.
    pub channel: String,
    /// How it is permitted.
    pub mode: MarketingMode,
}

/// How consent is asked and withdrawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consent {
    /// Said to be explicit (AVG 9(2)(a)).
    pub explicit: bool,
    /// Where it is asked.
    pub asked_in: Vec<String>,
    /// A form that is required, such as `written`.
    pub form: Option<String>,
    /// Where it can be withdrawn.
    pub withdraw: Vec<String>,
    /// How it is proven.
    pub proof: Vec<String>,
    /// A benefit that it is tied to.
    pub tied_to: Option<Text>,
    /// After how long it is asked again.
    pub renew: Option<Period>,
}

/// Who is bound to secrecy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrecy {
    /// `staff`, `processors`, `organisation`.
    pub bound: Vec<String>,
    /// By what: `nda`, `dpa`, `house-rules`.
    pub by: Vec<String>,
    /// It outlives the work.
    pub after_end: bool,
}

/// An assessment of art. 35.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dpia {
    /// What makes it needed.
    pub trigger: Vec<String>,
    /// When it was made.
    pub done: Option<Date>,
}

/// `[purpose.ID]`
#[derive(Debug, Clone)]
pub struct Purpose {
    /// Its id.
    pub id: String,
    /// The kind of purpose it is in the vocabulary: by its id, or by `is`.
    pub kind: Option<&'static PurposeKind>,
    /// Title, its own or the vocabulary's.
    pub title: Text,
    /// A sentence of one's own in place of the generated one.
    pub text: Option<Text>,
    /// What else is done under it: purpose ids.
    pub covers: Vec<String>,
    /// `controller`, `processor`: two where the text leaves it open.
    pub roles: Vec<String>,
    /// Clients on whose behalf, as processor.
    pub clients: Vec<String>,
    /// Whose data: subject ids.
    pub subjects: Vec<String>,
    /// Forms that ask exactly this data.
    pub forms: Vec<String>,
    /// The data, groups written out.
    pub data: Vec<Datum>,
    /// Where it comes from: `subject`, `observed`, `derived`, `third-parties`, a register, a recipient.
    pub sources: Vec<String>,
    /// What happens if one does not supply it.
    pub without: Option<Text>,
    /// The bases; more than one is a flaw, none is missing.
    pub bases: Vec<Basis>,
    /// The law behind it, as cited.
    pub law: Option<String>,
    /// The interest of 6(1)(f).
    pub interest: Option<Text>,
    /// The day that interest was weighed.
    pub balanced: Option<Date>,
    /// Who is party to the contract: `subject`, `organisation`.
    pub party: Vec<String>,
    /// Needed for the contract; by kind where not said.
    pub needed: Option<bool>,
    /// Consent.
    pub consent: Option<Consent>,
    /// What permits a special, criminal or national-number category: category, and ground or law (two are a flaw).
    pub allowed_by: Vec<(String, Vec<String>)>,
    /// Recipients, by id.
    pub recipients: Vec<String>,
    /// How long; empty when not said.
    pub keep: Keep,
    /// Categories that go sooner.
    pub sooner: Vec<(String, Rule)>,
    /// How data ends.
    pub then: Ending,
    /// Marketing.
    pub marketing: Vec<Marketing>,
    /// Objection offered at collection, for existing customers.
    pub objection_offered: bool,
    /// How every message lets one unsubscribe; none where not said, empty for not at all.
    pub unsubscribe: Option<Vec<String>>,
    /// Profiles are made.
    pub profiles: bool,
    /// Automated decisions.
    pub automated: Option<super::Automated>,
    /// Purposes whose data it uses again.
    pub reuses: Vec<String>,
    /// The day the test of art. 6(4) was made.
    pub compatible: Option<Date>,
    /// Results leave only so: `anonymised`.
    pub published: Option<String>,
    /// Smallest group in published results.
    pub smallest_group: Option<i64>,
    /// Secrecy.
    pub secrecy: Option<Secrecy>,
    /// Rights named for this purpose.
    pub rights: Vec<String>,
    /// Claims for this purpose.
    pub claims: Vec<Claim>,
    /// Assessment of art. 35.
    pub dpia: Option<Dpia>,
    /// Flaws: `vague`, `asks-agreement`, `before-agreement`, `pre-ticked`, `always-in-consultation`.
    pub flaws: Vec<String>,
}

impl Purpose {
    /// Whether all of it is done for clients, as their processor: they are the controllers, and answer for it.
    pub fn is_for_clients(&self) -> bool {
        self.roles == ["processor"]
    }

    /// The path of one of its keys.
    pub fn path(&self, key: &str) -> crate::syntax::Path {
        let path = crate::syntax::Path::of(["purpose", self.id.as_str()]);
        if key.is_empty() { path } else { path.key(key) }
    }

    /// The single basis, where there is exactly one.
    pub fn basis(&self) -> Option<Basis> {
        if let [basis] = self.bases.as_slice() { Some(*basis) } else { None }
    }

    /// Whether the person's consent alone permits a category, whatever the basis of the purpose (AVG 9(2)(a)).
    pub fn rests_on_consent(&self, category: &str) -> bool {
        self.allowed_by
            .iter()
            .any(|(known, grounds)| known == category && grounds.iter().any(|ground| ground == "consent"))
    }

    /// What its rules wait for with `unless`: purposes, and facts that are no purpose.
    pub fn waits_for(&self) -> impl Iterator<Item = &str> {
        let kept = self.keep.iter().map(|part| &part.rule);
        let conditions =
            kept.chain(self.sooner.iter().map(|(_, rule)| rule)).filter_map(|rule| rule.condition.as_ref());
        conditions
            .filter(|condition| condition.unless)
            .flat_map(|condition| &condition.facts)
            .map(String::as_str)
    }

    /// Whether it holds a category.
    pub fn holds(&self, category: &str) -> bool {
        self.data.iter().any(|datum| datum.category == category)
    }

    /// Whether it rests on consent, or any of its data does, or a period that consent makes longer.
    pub fn asks_consent(&self) -> bool {
        self.bases.contains(&Basis::Consent)
            || self.allowed_by.iter().any(|(category, _)| self.rests_on_consent(category))
            || self.keeps_on_consent()
    }

    /// Whether it keeps data for as long as it does only where the person consented: `1 year after … if consent`.
    pub fn keeps_on_consent(&self) -> bool {
        let rules = self.keep.iter().map(|part| &part.rule).chain(self.sooner.iter().map(|(_, rule)| rule));
        rules.filter_map(|rule| rule.condition.as_ref()).any(Condition::is_consent)
    }

    /// Whether it or what it covers is of a kind; `test` looks at the kind's facts.
    pub fn is_or_covers(&self, test: impl Fn(&PurposeKind) -> bool) -> bool {
        self.kind.is_some_and(&test)
            || self
                .covers
                .iter()
                .any(|id| crate::vocabulary::vocabulary().purposes.get(id).is_some_and(&test))
    }

    /// Whether it is direct marketing, by a channel that it names or by its kind.
    pub fn is_marketing(&self) -> bool {
        !self.marketing.is_empty() || self.kind.is_some_and(|kind| kind.marketing || kind.newsletter)
    }

    /// Whether it has a flaw.
    pub fn has_flaw(&self, word: &str) -> bool {
        self.flaws.iter().any(|flaw| flaw == word)
    }

    /// The rules that govern a category: those that name it, else those about all data.
    pub fn rules_for<'a>(&'a self, category: &'a str) -> impl Iterator<Item = &'a Part> {
        let named = self.keep.iter().any(|part| part.data.iter().any(|known| known == category));
        self.keep.iter().filter(move |part| {
            if named { part.data.iter().any(|known| known == category) } else { part.data.is_empty() }
        })
    }
}
