//! The register as data: ids and words of the language, no prose. Its JSON is this shape; fields may be added, never
//! renamed or removed.

use jiff::civil::Date;
use serde::Serialize;
use waarborg_policy::model::{Basis, Language, Text};

use super::write::Line;

/// The register of one policy on one day (AVG 30).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Register {
    /// Version of this shape.
    pub register: u8,
    /// The day on which it was made.
    pub day: Date,
    /// Date of the law and vocabulary that it was made with.
    pub law: String,
    /// The policy that it was made from.
    pub policy: Source,
    /// The controller (AVG 30(1)(a)).
    pub organisation: Organisation,
    /// Whom to ask, by role; `dpo` is the data protection officer.
    pub contacts: Vec<Contact>,
    /// The test whether a data protection officer is needed (AVG 37).
    pub dpo: DpoTest,
    /// Security measures (AVG 30(1)(g)): ids.
    pub measures: Vec<String>,
    /// Security in the organisation's own words.
    pub security: Option<Text>,
    /// Recipients of every purpose: ids.
    pub always: Vec<String>,
    /// What processors sign: alternatives.
    pub processors_sign: Vec<String>,
    /// What is said of all transfers at once.
    pub transfers: Option<Transfers>,
    /// Activities, in the order of the policy.
    pub activities: Vec<Activity>,
    /// For whom the organisation is a processor (AVG 30(2)(a)).
    pub clients: Vec<Client>,
    /// Recipients.
    pub recipients: Vec<Recipient>,
    /// Data categories of the organisation's own.
    pub categories: Vec<Category>,
    /// Events of its own.
    pub events: Vec<Event>,
    /// Periods with a name.
    pub periods: Vec<Period>,
    /// Systems that hold data, where they are mapped.
    pub systems: Vec<System>,
    /// Lines of the policy that nobody wrote: defaults, which come back as defaults.
    #[serde(skip)]
    pub(crate) unsaid: Vec<Line>,
}

/// The policy behind a register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Source {
    /// Its digest.
    pub digest: String,
    /// Whether it speaks; else it transcribes a text.
    pub speaks: bool,
    /// The text that it transcribes, where it is named.
    pub transcribes: Option<String>,
    /// Languages, the main one first.
    pub languages: Vec<Language>,
    /// Version.
    pub version: Option<String>,
    /// First day on which it counts.
    pub in_force: Option<Date>,
    /// Day of the last review.
    pub reviewed: Option<Date>,
    /// How often it is reviewed.
    pub review_every: Option<String>,
    /// Whom it is for: subject ids.
    pub subjects: Vec<String>,
}

/// The organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Organisation {
    /// Short name.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// The person who is the controller.
    pub person: Option<String>,
    /// Legal form: a word.
    pub legal_form: Option<String>,
    /// Number in the trade register.
    pub kvk: Option<String>,
    /// E-mail address; `hidden` where a script hides it.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Sites.
    pub websites: Vec<String>,
    /// Country code.
    pub country: String,
    /// How many people work there.
    pub staff: Option<i64>,
    /// Representative in the EU (AVG 27).
    pub representative: Option<Representative>,
}

/// A representative.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Representative {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A contact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// `general`, `privacy`, `security`, `dpo`.
    pub role: String,
    /// A word for the function.
    pub who: Option<String>,
    /// A person's name.
    pub name: Option<String>,
    /// E-mail address; `hidden` where a script hides it.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub post: Option<String>,
    /// Link to a form.
    pub form: Option<String>,
}

/// The test of AVG 37.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DpoTest {
    /// When it was made.
    pub screened: Option<Date>,
    /// Grounds found.
    pub grounds: Vec<String>,
}

/// What is said of all transfers at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Transfers {
    /// Country codes; `other` where not named.
    pub countries: Vec<String>,
    /// Safeguards: words.
    pub safeguards: Vec<String>,
    /// How to get a copy.
    pub copy: Option<String>,
}

/// A processing activity: a purpose of the policy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Activity {
    /// Its id.
    pub id: String,
    /// The kind of purpose that an id of one's own is.
    pub is: Option<String>,
    /// Title.
    pub title: Text,
    /// `controller`, `processor`; empty is controller.
    pub roles: Vec<String>,
    /// Clients on whose behalf, as processor: ids.
    pub r#for: Vec<String>,
    /// What else is done under it: purpose ids.
    pub covers: Vec<String>,
    /// Whose data: subject ids.
    pub subjects: Vec<String>,
    /// Categories of data.
    pub data: Vec<Datum>,
    /// Where the data comes from.
    pub source: Vec<String>,
    /// Legal bases; more than one is a flaw, none is not settled.
    pub basis: Vec<Basis>,
    /// The law behind it, as cited.
    pub law: Option<String>,
    /// The interest of AVG 6(1)(f).
    pub interest: Option<Text>,
    /// The day that interest was weighed.
    pub balanced: Option<Date>,
    /// What permits special, criminal data or a national number.
    pub allowed_by: Vec<Allowed>,
    /// Recipients of this purpose: ids.
    pub recipients: Vec<String>,
    /// How long: as long as any of these.
    pub keep: Vec<Part>,
    /// Categories that go sooner.
    pub sooner: Vec<Sooner>,
    /// How data ends: `delete`, `anonymise`, `delete-or-anonymise`.
    pub then: String,
    /// The assessment of AVG 35.
    pub dpia: Option<Dpia>,
    /// Systems that hold it, with their tables.
    pub systems: Vec<Held>,
}

impl Activity {
    /// Whether it belongs in the register of a controller (AVG 30(1)).
    pub fn as_controller(&self) -> bool {
        self.roles.is_empty() || self.roles.iter().any(|role| role == "controller")
    }

    /// Whether it belongs in the register of a processor (AVG 30(2)).
    pub fn as_processor(&self) -> bool {
        self.roles.iter().any(|role| role == "processor")
    }
}

/// A category that an activity holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Datum {
    /// The category's id.
    pub category: String,
    /// It may be left out.
    pub optional: bool,
}

/// What permits a category.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Allowed {
    /// The category's id.
    pub category: String,
    /// A ground of AVG 9(2) or a law; two are a flaw.
    pub grounds: Vec<String>,
}

/// A rule of an activity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its name, where it is a period with a name.
    pub name: Option<String>,
    /// The rule, as the language writes it.
    pub rule: String,
    /// The categories it is about; empty for all.
    pub data: Vec<String>,
}

/// A category that goes sooner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sooner {
    /// The category's id.
    pub category: String,
    /// The rule, as the language writes it.
    pub rule: String,
}

/// An assessment of AVG 35.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Dpia {
    /// What makes it needed.
    pub trigger: Vec<String>,
    /// When it was made.
    pub done: Option<Date>,
}

/// A system that holds an activity's data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The system's id.
    pub system: String,
    /// Its tables.
    pub tables: Vec<String>,
}

/// For whom the organisation is a processor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Purposes: ids.
    pub purposes: Vec<String>,
}

/// A recipient.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// Its id.
    pub id: String,
    /// A proper name.
    pub name: Option<String>,
    /// The name of a category of recipients.
    pub title: Option<Text>,
    /// What it does.
    pub does: Option<Text>,
    /// `processor`, `controller`, `joint-controller`, `authority`; empty where it was never said.
    pub role: String,
    /// Country code; `other` where none is named.
    pub country: Option<String>,
    /// `self` or `cloud`.
    pub hosting: Option<String>,
    /// In what case only, outside any purpose.
    pub when: Vec<String>,
    /// What was signed.
    pub agreement: Option<Agreement>,
    /// What protects data outside the EEA.
    pub safeguard: Option<String>,
    /// When the transfer was assessed.
    pub assessed: Option<Date>,
    /// How to get a copy of the safeguards.
    pub copy: Option<String>,
    /// The essence of the arrangement of AVG 26.
    pub arrangement: Option<Text>,
}

/// What a processor signed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// `dpa`, `nda`, `none`.
    pub is: String,
    /// When.
    pub signed: Option<Date>,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// Which of the checks of AVG 28(3) it lacks.
    pub lacks: Vec<String>,
}

/// A data category of one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Category {
    /// Its id.
    pub id: String,
    /// The category that it is a kind of.
    pub is: Option<String>,
    /// Its name inside a sentence.
    pub title: Text,
    /// Special categories that it may turn out to hold.
    pub may_reveal: Vec<String>,
}

/// An event of one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// `ending` or `moment`.
    pub is: String,
    /// A noun phrase.
    pub title: Text,
}

/// A period with a name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Period {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Option<Text>,
    /// The rule, as the language writes it.
    pub rule: String,
    /// The categories it is about; empty for all.
    pub data: Vec<String>,
}

/// A system of the map.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct System {
    /// Its id.
    pub id: String,
    /// How people call it.
    pub title: Option<String>,
}
