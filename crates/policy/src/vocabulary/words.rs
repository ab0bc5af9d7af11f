//! Closed words and their texts.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::names::Names;
use crate::model::Text;

/// A word with its text and its marks.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WordFacts {
    /// Text for people.
    pub title: Text,
    /// Article, where the word is a ground or a safeguard.
    #[serde(default)]
    pub article: Option<String>,
    /// Names in other vocabularies.
    #[serde(flatten)]
    pub names: Names,
    /// A measure that says nothing in particular.
    #[serde(default)]
    pub generic: bool,
    /// A measure that processors take.
    #[serde(default)]
    pub of_processors: bool,
    /// A measure that logs who looked (NEN 7513).
    #[serde(default)]
    pub logging: bool,
    /// A sector of care.
    #[serde(default)]
    pub care: bool,
    /// A sector of youth work.
    #[serde(default)]
    pub youth: bool,
    /// A sector in which conversations turn to what is special about people.
    #[serde(default)]
    pub personal_talks: bool,
    /// Subjects who may have bought or joined something, so that their address came with a sale (Tw 11.7).
    #[serde(default)]
    pub buys: bool,
    /// Subjects who are met in business.
    #[serde(default)]
    pub business: bool,
    /// Categories that any purpose in a sector, or about such people, may need.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Who works alone in a sector needs no assessment for what art. 35 asks of large organisations (recital 91).
    #[serde(default)]
    pub solo_exempt: bool,
    /// An exception too wide by itself.
    #[serde(default)]
    pub broad: bool,
    /// Not valid as what it is called.
    #[serde(default)]
    pub invalid: bool,
    /// What must be there, whatever else is.
    #[serde(default)]
    pub required: bool,
    /// Other marks of the data file, kept for readers of it.
    #[serde(default)]
    pub note: Option<String>,
}

/// Words by the list they belong to.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// Whose data.
    #[serde(rename = "subject")]
    pub subjects: BTreeMap<String, WordFacts>,
    /// Security measures.
    #[serde(rename = "measure")]
    pub measures: BTreeMap<String, WordFacts>,
    /// Sectors.
    #[serde(rename = "sector")]
    pub sectors: BTreeMap<String, WordFacts>,
    /// Forms.
    #[serde(rename = "kind")]
    pub forms: BTreeMap<String, WordFacts>,
    /// Marketing channels.
    #[serde(rename = "channel")]
    pub channels: BTreeMap<String, WordFacts>,
    /// Grounds of art. 9(2).
    #[serde(rename = "grounds")]
    pub grounds: BTreeMap<String, WordFacts>,
    /// Safeguards of chapter V.
    #[serde(rename = "safeguard")]
    pub safeguards: BTreeMap<String, WordFacts>,
    /// Settings of a provider of statistics.
    #[serde(rename = "setting")]
    pub settings: BTreeMap<String, WordFacts>,
    /// What an agreement of art. 28(3) holds: the twelve checks.
    #[serde(rename = "agreement")]
    pub agreement: BTreeMap<String, WordFacts>,
    /// What is made unreadable on a copy of an identity document.
    #[serde(rename = "blacken")]
    pub blacken: BTreeMap<String, WordFacts>,
    /// Claims.
    #[serde(rename = "claim")]
    pub claims: BTreeMap<String, WordFacts>,
    /// Functions of contacts.
    #[serde(rename = "function")]
    pub functions: BTreeMap<String, WordFacts>,
    /// Roles of those who may see data.
    #[serde(rename = "role")]
    pub roles: BTreeMap<String, WordFacts>,
    /// Exceptions of claims.
    #[serde(rename = "exception")]
    pub exceptions: BTreeMap<String, WordFacts>,
}

impl Words {
    /// How people call a role: in both languages where it is known, else as the policy writes it.
    pub fn role(&self, id: &str) -> Text {
        self.roles.get(id).map_or_else(|| Text::same(id.replace(['-', '_'], " ")), |word| word.title.clone())
    }
}
