//! How other vocabularies call what this one knows: the W3C Data Privacy Vocabulary and fideslang.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The names of a word in other vocabularies.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub struct Names {
    /// Terms of the Data Privacy Vocabulary, as `PREFIX:TERM`.
    #[serde(default)]
    pub dpv: Vec<String>,
    /// A class of one's own below these terms, for the vocabulary has none that is narrow enough.
    #[serde(default)]
    pub dpv_own: Option<String>,
    /// Why the Data Privacy Vocabulary has no term for it.
    #[serde(default)]
    pub no_dpv: Option<String>,
    /// Names in fideslang that are read as this word. The first is written, unless [`Names::fides_under`] is there.
    #[serde(default)]
    pub fides: Vec<String>,
    /// The name in fideslang that is wider than this word: a key of one's own is written below it.
    #[serde(default)]
    pub fides_under: Option<String>,
    /// Why fideslang has no name for it: a key of one's own is written, or nothing where fideslang takes none.
    #[serde(default)]
    pub no_fides: Option<String>,
}

impl Names {
    /// The name that is written in fideslang for exactly this word.
    pub fn fides_exact(&self) -> Option<&str> {
        if self.fides_under.is_some() { None } else { self.fides.first().map(String::as_str) }
    }
}

/// Names of closed words that have no row of facts elsewhere.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Exchange {
    /// Legal bases, by their word.
    pub basis: BTreeMap<String, Names>,
    /// What is said more precisely of a basis: `explicit-consent`, `before-contract`, `performing-contract`.
    pub basis_precise: BTreeMap<String, Names>,
    /// Roles of recipients, by their word.
    pub role: BTreeMap<String, Names>,
    /// Sources of data, by their word.
    pub data_source: BTreeMap<String, Names>,
    /// Classes of categories: `special`, `criminal`, `national-id`.
    pub class: BTreeMap<String, Names>,
    /// What permits a decision without a human.
    pub decision: BTreeMap<String, Names>,
}
