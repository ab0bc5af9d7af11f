//! Who receives data, and what leaves the EEA.

use jiff::civil::Date;

use super::text::Text;

/// A recipient's role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientRole {
    /// Acts on our instructions (art. 28).
    Processor,
    /// Decides itself.
    Controller,
    /// Decides with us (art. 26).
    JointController,
    /// A public authority.
    Authority,
}

/// What a processor signed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// `dpa`, `nda`, `none`.
    pub is: String,
    /// When.
    pub signed: Option<Date>,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// Which of the 12 checks of art. 28(3) it lacks.
    pub lacks: Vec<String>,
}

/// `[recipient]`
#[derive(Debug, Clone)]
pub struct Recipient {
    /// Its id.
    pub id: String,
    /// A proper name, or none for a category of recipients.
    pub name: Option<String>,
    /// The name of a category of recipients.
    pub title: Option<Text>,
    /// A sentence of one's own in place of the generated one.
    pub text: Option<Text>,
    /// What it does, from the vocabulary.
    pub does: Option<Text>,
    /// Role.
    pub role: RecipientRole,
    /// Country code; `other` where the text names none.
    pub country: Option<String>,
    /// `self` or `cloud`.
    pub hosting: Option<String>,
    /// In what case only, outside any purpose: `litigation`.
    pub when: Vec<String>,
    /// Its agreement; none where not said.
    pub agreement: Option<Agreement>,
    /// `dpf`, `scc`, `bcr`, `consent`.
    pub safeguard: Option<String>,
    /// When the transfer was assessed, or the DPF list looked up.
    pub assessed: Option<Date>,
    /// How to get a copy of the safeguards.
    pub copy: Option<String>,
    /// The essence of the arrangement of art. 26.
    pub arrangement: Option<Text>,
    /// It advertises (vocabulary).
    pub advertising: bool,
    /// Its cookies follow people (vocabulary).
    pub tracks: bool,
    /// Software that is usually self-hosted (vocabulary).
    pub selfhosted: bool,
}

impl Recipient {
    /// How a person calls it, in both languages.
    pub fn label(&self) -> Text {
        match (&self.name, &self.title) {
            (Some(name), _) => Text::same(name.clone()),
            (None, Some(title)) => title.clone(),
            (None, None) => Text::same(self.id.clone()),
        }
    }

    /// The path of one of its keys.
    pub fn path(&self, key: &str) -> crate::syntax::Path {
        let path = crate::syntax::Path::of(["recipient", self.id.as_str()]);
        if key.is_empty() { path } else { path.key(key) }
    }

    /// Whether it receives data outside the European Economic Area, as far as its country says.
    pub fn outside_eea(&self) -> bool {
        self.country.as_deref().is_some_and(|country| !crate::vocabulary::vocabulary().in_eea(country))
    }
}

/// `[sharing]`
#[derive(Debug, Clone, Default)]
pub struct Sharing {
    /// Recipients of every purpose.
    pub always: Vec<String>,
    /// What processors sign: alternatives.
    pub processors_sign: Vec<String>,
    /// Partners are said to be selected.
    pub selected: bool,
    /// Data is anonymised before sharing: a word.
    pub anonymised: Option<String>,
    /// Flaws: `says-sub-processors`.
    pub flaws: Vec<String>,
}

/// `[transfers]`: said of all transfers at once.
#[derive(Debug, Clone, Default)]
pub struct Transfers {
    /// Country codes; `other` where not named.
    pub countries: Vec<String>,
    /// `dpa` (no tool at all), `scc`, `dpf`, `bcr`.
    pub safeguards: Vec<String>,
    /// How to get a copy.
    pub copy: Option<String>,
    /// Flaws: `signed-the-gdpr`.
    pub flaws: Vec<String>,
}

/// `[client.ID]`: for whom the organisation is a processor.
#[derive(Debug, Clone)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Purposes.
    pub purposes: Vec<String>,
}
