//! What of a policy shows that an assessment is needed (AVG 35): the triggers of the law and of the authority, and the
//! criteria of WP248. Their names stand with the laws.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::model::CategoryClass;

/// What a purpose shows by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Profiles are made.
    Profiles,
    /// Decisions are made without a human.
    Automated,
    /// Decisions are made without a human, and the policy says with what effect on people.
    Effects,
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

/// What shows that a trigger or a criterion is met.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// All of this shows it; empty where only a person can tell.
    #[serde(default)]
    pub shown_by: Vec<Evidence>,
    /// It does not bind who works alone (recital 91).
    #[serde(default)]
    pub solo_exempt: bool,
}

/// From how many criteria an assessment is likely to be needed.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Likely {
    /// How many.
    pub needed: usize,
    /// First day.
    pub valid_from: Date,
    /// Where the facts come from.
    pub source: String,
}

/// When an assessment is needed, as far as a policy shows it.
#[derive(Debug, Clone, Deserialize)]
pub struct Assessments {
    /// Triggers of the regulation and of the authority, by id.
    #[serde(rename = "trigger")]
    pub triggers: BTreeMap<String, Sign>,
    /// The criteria of WP248, by id.
    #[serde(rename = "criterion")]
    pub criteria: BTreeMap<String, Sign>,
    /// How many criteria make it likely.
    pub likely: Likely,
}
