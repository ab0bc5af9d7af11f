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
    /// A measure that logs who looked (NEN 7513).
    #[serde(default)]
    pub logging: bool,
    /// A sector of care.
    #[serde(default)]
    pub care: bool,
    /// A sector of youth work.
    #[serde(default)]
    pub youth: bool,
    /// An exception too wide by itself.
    #[serde(default)]
    pub broad: bool,
    /// Not valid as what it is called.
    #[serde(default)]
    pub invalid: bool,
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
    /// Claims.
    #[serde(rename = "claim")]
    pub claims: BTreeMap<String, WordFacts>,
    /// Functions of contacts.
    #[serde(rename = "function")]
    pub functions: BTreeMap<String, WordFacts>,
    /// Exceptions of claims.
    #[serde(rename = "exception")]
    pub exceptions: BTreeMap<String, WordFacts>,
}
