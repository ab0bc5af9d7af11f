//! Parties that a text names more than once.

use crate::reading::{Certainty, Found};
use std::collections::BTreeSet;
use std::ops::Range;

/// Names of parties, each once.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) found: Vec<Found<String>>,
    /// The letters and digits of each.
    keys: BTreeSet<String>,
    /// Those that hold the name of another party beside their own: "YouTube (Google)", "Facebook pixel".
    double: Vec<String>,
}

impl Names {
    /// Adds a name with its place, unless it is known.
    pub(super) fn push(&mut self, name: String, span: Range<usize>) {
        let key: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        // "Facebook" beside "Facebook pixel", "Google" beside "YouTube (Google)": one party.
        let within = |other: &String| {
            other.len() > name.len()
                && other
                    .split(|letter: char| !letter.is_alphanumeric() && letter != '-')
                    .any(|word| word.eq_ignore_ascii_case(&name))
                && (other.contains('(')
                    || other.to_lowercase().starts_with(&name.to_lowercase()) && other.contains("ixel"))
        };
        if name.is_empty() || self.keys.contains(&key) || self.double.iter().any(within) {
            return;
        }
        if name.contains('(') || name.contains("ixel") {
            self.double.push(name.clone());
        }
        self.keys.insert(key);
        self.found.push(Found { value: name, span, certainty: Certainty::Likely });
    }
}
