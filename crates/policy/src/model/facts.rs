//! Categories of data and events: what the vocabulary or the policy knows of them.

use super::text::Text;

/// What the law calls a category of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CategoryClass {
    /// Ordinary personal data.
    Normal,
    /// A special category (AVG 9(1)).
    Special,
    /// Criminal data (AVG 10).
    Criminal,
    /// A national identification number (UAVG 46).
    NationalId,
    /// An identity document or a copy of it.
    IdDocument,
    /// Financial data.
    Financial,
    /// Location data.
    Location,
}

impl CategoryClass {
    /// Its word in the data files.
    pub fn word(self) -> &'static str {
        match self {
            CategoryClass::Normal => "normal",
            CategoryClass::Special => "special",
            CategoryClass::Criminal => "criminal",
            CategoryClass::NationalId => "national-id",
            CategoryClass::IdDocument => "id-document",
            CategoryClass::Financial => "financial",
            CategoryClass::Location => "location",
        }
    }
}

/// A data category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryFacts {
    /// Its id.
    pub id: String,
    /// The category that one's own is a kind of.
    pub is: Option<String>,
    /// Its name inside a sentence.
    pub title: Text,
    /// What the law calls it.
    pub class: CategoryClass,
    /// A rest category (`anything-else`).
    pub catch_all: bool,
    /// Special data without saying which.
    pub special_unnamed: bool,
    /// Special categories that it may turn out to hold.
    pub may_reveal: Vec<String>,
    /// It arises by observing or deriving, not from what the person supplies.
    pub observed: bool,
}

/// Whether an empty event means *not yet* or *unknown*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventIs {
    /// A healthy record can have it empty: empty is *not yet*.
    Ending,
    /// A healthy record always has it: empty is *unknown*.
    Moment,
}

/// An event from which a period counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFacts {
    /// Its id.
    pub id: String,
    /// Ending or moment.
    pub is: EventIs,
    /// A noun phrase: "the last contact".
    pub title: Text,
    /// What follows "until", for endings.
    pub until: Option<Text>,
    /// Only the person concerned can make it happen.
    pub by_subject: bool,
}

/// A category of the vocabulary.
pub(super) fn known_category(id: &str) -> Option<&'static CategoryFacts> {
    crate::vocabulary::vocabulary().categories.get(id).map(|known| &known.facts)
}

/// An event of the vocabulary.
pub(super) fn known_event(id: &str) -> Option<&'static EventFacts> {
    crate::vocabulary::vocabulary().events.get(id)
}
