//! How each purpose stands to a row by itself, whatever the others say: what a plan counts per purpose.

use waarborg_policy::verdict::{PersonQuestion, PurposeQuestion};

use super::clock::Bound;
use super::condition::{and, not, or};
use super::question::{Compiler, PurposeSql};

/// How one purpose, or a category that it needs for a shorter time, stands to a row: conditions over the asked table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The person it is about, where a row is about several.
    pub role: Option<String>,
    /// The purpose.
    pub purpose: String,
    /// The category, where the policy names it under `sooner`; none for the purpose as a whole.
    pub category: Option<String>,
    /// The purpose held the row, and its period is over.
    pub due: String,
    /// It cannot be said whether the period is over, or whether the purpose held the row.
    pub undetermined: String,
}

impl Compiler<'_> {
    /// How a purpose and its `sooner` categories stand. `lent` are the purposes compiled before it.
    pub(super) fn standings(
        &self,
        person: &PersonQuestion,
        purpose: &PurposeQuestion,
        lent: &[PurposeSql],
    ) -> Vec<Standing> {
        let may_hold = not(&self.test(&purpose.test, false));
        let holds = self.test(&purpose.test, true);
        let standing = |category: Option<String>, started: String, latest: String, earliest: String| {
            let started = and([may_hold.clone(), started]);
            Standing {
                role: person.role.clone(),
                purpose: purpose.id.clone(),
                category,
                undetermined: and([started.clone(), not(&latest), or([not(&holds), earliest])]),
                due: and([started, latest]),
            }
        };
        let mut found = vec![standing(
            None,
            self.any_present(person, purpose),
            self.longest(person, purpose, &purpose.row_rules, Bound::Latest, lent),
            self.longest(person, purpose, &purpose.row_rules, Bound::Earliest, lent),
        )];
        for need in &purpose.needs {
            let Some(sooner) = &need.sooner else { continue };
            found.push(standing(
                Some(need.category.clone()),
                not(&self.dropped(person, sooner)),
                self.rule(person, sooner, Bound::Latest, lent),
                self.rule(person, sooner, Bound::Earliest, lent),
            ));
        }
        found
    }
}
