//! What laws permit: data that is prohibited without an exception, and the national number.

use jiff::civil::Date;
use serde::Deserialize;

use super::{Cited, Vocabulary};
use crate::model::{CategoryClass, Purpose, Text};

/// A law that permits special or criminal data (AVG 9(2), 10).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Permit {
    /// The law's id.
    pub law: String,
    /// Articles of that law; empty for the whole law.
    #[serde(default)]
    pub articles: Vec<String>,
    /// What it permits: `special` or `criminal`.
    pub class: CategoryClass,
    /// The categories that it is about; empty for all of the class.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Where the facts come from.
    pub source: String,
}

/// A ground for using the BSN (UAVG 46).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BsnGround {
    /// The law's id.
    pub law: String,
    /// Its name.
    pub name: Text,
    /// Sectors it is about; empty for any organisation.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Articles of that law that ask for the number; empty for the whole law.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Kinds of purpose that carry out that law; empty for all that its sectors do but marketing.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Option<String>,
}

impl BsnGround {
    /// Whether a purpose may carry out this law: of a kind that the data does not know, only a person can tell.
    pub fn is_about(&self, purpose: &Purpose) -> bool {
        let listed = |id: &String| self.purposes.contains(id);
        let known = purpose.kind.is_none_or(|kind| listed(&kind.id)) || purpose.covers.iter().any(listed);
        !purpose.is_marketing() && (self.purposes.is_empty() || known)
    }
}

impl Vocabulary {
    /// Whether a ground lifts the prohibition on a category: a word for an exception of art. 9(2), or a law of the
    /// table. With a day, the law must hold on it. `category` is the vocabulary's.
    pub fn permits(&self, class: CategoryClass, category: &str, ground: &str, day: Option<Date>) -> bool {
        if let Some(word) = self.words.grounds.get(ground) {
            return class == CategoryClass::Special && !word.invalid;
        }
        let holds = |id: &str| self.laws.get(id).is_some_and(|law| day.is_none_or(|day| law.is_valid(day)));
        let permits = self.permits.values().filter(|permit| permit.class == class && holds(&permit.law));
        permits
            .filter(|permit| {
                permit.categories.is_empty() || permit.categories.iter().any(|id| id == category)
            })
            .any(|permit| self.names(ground, &permit.law, &permit.articles))
    }

    /// The grounds for using the BSN that a citation names, of laws that hold on a day.
    pub fn bsn_grounds(&self, citation: &str, today: Date) -> Vec<&BsnGround> {
        let holds = |ground: &&BsnGround| self.laws.get(&ground.law).is_some_and(|law| law.is_valid(today));
        let named = |ground: &&BsnGround| self.names(citation, &ground.law, &ground.articles);
        self.bsn.values().filter(holds).filter(named).collect()
    }

    /// Whether a citation names one of these articles of a law; the law itself where there are none.
    fn names(&self, citation: &str, law: &str, articles: &[String]) -> bool {
        if articles.is_empty() {
            return self.laws_named(citation).iter().any(|(id, _)| *id == law);
        }
        let one_of = |cited: &Cited| {
            cited.law == law && cited.article.split('-').any(|one| articles.iter().any(|known| known == one))
        };
        self.cited(citation).iter().any(one_of)
    }

    /// Whether every law that a citation names is about data protection itself: that says when data may be used, and
    /// asks for none.
    pub fn is_data_protection(&self, citation: &str) -> bool {
        let named = self.laws_named(citation);
        !named.is_empty() && named.iter().all(|(_, law)| law.data_protection)
    }
}
