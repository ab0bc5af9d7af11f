//! What a manifest says that the policy cannot, or not so: each with its place, and with a remedy in the catalogue.

use waarborg_policy::messages::Message;

use super::yaml::At;

/// A note about a place in a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub file: String,
    /// Where in it.
    pub at: At,
    /// What it is about.
    pub what: What,
}

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A key that fideslang does not have.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// Another kind of value than the key takes.
    WrongKind {
        /// The key.
        key: String,
    },
    /// A key that the language has no place for, with its value in brief.
    Unsaid {
        /// The key.
        key: String,
        /// The value.
        value: String,
    },
    /// A second organisation, or datasets: something of a manifest that is no part of a policy.
    LeftOut {
        /// The key.
        key: String,
    },
    /// A data subject that the vocabulary lacks.
    Subject {
        /// Its key.
        key: String,
    },
    /// A category that is no personal data.
    NotPersonal {
        /// Its key.
        key: String,
    },
    /// A category that became one of one's own, of which is not said what it is a kind of.
    OwnCategory {
        /// Its key.
        key: String,
        /// Its id in the policy.
        id: String,
    },
    /// A category for which a wider one was taken.
    WiderCategory {
        /// Its key.
        key: String,
        /// The category taken.
        id: String,
    },
    /// A data use for which a wider kind of purpose was taken.
    WiderUse {
        /// Its key.
        key: String,
        /// The kind taken.
        id: String,
    },
    /// A data use that is no kind of purpose of the vocabulary.
    UnknownUse {
        /// Its key.
        key: String,
    },
    /// A declaration without a data use.
    NoUse,
    /// A retention that is no rule.
    Retention {
        /// Its text.
        text: String,
    },
    /// A word that is none of fideslang's for this key.
    Word {
        /// The key.
        key: String,
        /// The word.
        text: String,
    },
    /// A ground for special data where the declaration has none, or special data that is not named.
    GroundWithoutData,
    /// A third party that is not known.
    ThirdParty {
        /// Its name.
        text: String,
    },
    /// A recipient of a system that no declaration names.
    NoPurpose {
        /// Its id in the policy.
        id: String,
    },
    /// Data is shared, and with whom is not said.
    SharedWithNobody,
}

impl Note {
    /// What it says; its remedy has the same name with `-help`.
    pub fn message(&self) -> Message {
        let of = |name, key: &str| Message::new(name).text("key", brief(key));
        match &self.what {
            What::UnknownKey { key } => of("import-unknown-key", key),
            What::WrongKind { key } => of("import-wrong-kind", key),
            What::Unsaid { key, value } => of("import-unsaid", key).text("text", brief(value)),
            What::LeftOut { key } => of("import-left-out", key),
            What::Subject { key } => of("import-subject", key),
            What::NotPersonal { key } => of("import-not-personal", key),
            What::OwnCategory { key, id } => of("import-own-category", key).text("id", id),
            What::WiderCategory { key, id } => of("import-wider-category", key).text("id", id),
            What::WiderUse { key, id } => of("import-wider-use", key).text("id", id),
            What::UnknownUse { key } => of("import-unknown-use", key),
            What::NoUse => Message::new("import-no-use"),
            What::Retention { text } => Message::new("import-retention").text("text", brief(text)),
            What::Word { key, text } => of("import-word", key).text("text", brief(text)),
            What::GroundWithoutData => Message::new("import-ground"),
            What::ThirdParty { text } => Message::new("import-third-party").text("text", brief(text)),
            What::NoPurpose { id } => Message::new("import-no-purpose").text("id", id),
            What::SharedWithNobody => Message::new("import-shared"),
        }
    }
}

/// A text of somebody else's, on one line and not long.
fn brief(text: &str) -> String {
    const MOST: usize = 160;
    let line: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST).collect();
    format!("{cut}…")
}
