//! What makes an assessment needed (AVG 35): the triggers of the law and of the authority, and the criteria of WP248.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::model::{CategoryClass, Text};

/// What a purpose shows by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Profiles are made.
    Profiles,
    /// Decisions are made without a human.
    Automated,
    /// Data of another purpose is used again.
    Reuses,
    /// A care file is kept.
    CareFile,
}

/// What shows that a row is about a purpose: any of these words.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Evidence {
    /// The purpose holds, or may turn out to hold, a category of such a class.
    #[serde(default)]
    pub classes: Vec<CategoryClass>,
    /// The purpose holds such a category.
    #[serde(default)]
    pub categories: Vec<String>,
    /// The purpose is about such people.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// The purpose has such a mark.
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// The test of art. 37 found such a ground.
    #[serde(default)]
    pub screening: Vec<String>,
}

/// A kind of processing that needs an assessment.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Trigger {
    /// Its name inside a sentence.
    pub title: Text,
    /// The article, or the number in the list of the authority: `AP 7`.
    pub article: String,
    /// What makes it certain from a policy, all of it; empty where only a person can tell.
    #[serde(default)]
    pub certain_if: Vec<Evidence>,
    /// It does not bind who works alone (recital 91).
    #[serde(default)]
    pub solo_exempt: bool,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Where the facts come from.
    pub source: String,
}

impl Trigger {
    /// Whether it holds on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from <= today && self.valid_to.is_none_or(|to| today <= to)
    }
}

/// The criteria of which two or more make an assessment likely to be needed.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criteria {
    /// How many are needed.
    pub needed: usize,
    /// First day.
    pub valid_from: Date,
    /// Where the facts come from.
    pub source: String,
    /// The criteria, by id.
    pub criteria: BTreeMap<String, Criterion>,
}

/// One of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    /// Its name inside a sentence.
    pub title: Text,
    /// What shows it in a policy, all of it; empty where no policy can.
    #[serde(default)]
    pub shown_by: Vec<Evidence>,
    /// It does not count for who works alone (recital 91).
    #[serde(default)]
    pub solo_exempt: bool,
}
