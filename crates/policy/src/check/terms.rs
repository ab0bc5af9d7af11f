//! Every keep rule of a policy with the path where it stands, named ones once.

use crate::model::{Policy, Text};
use crate::rule::{Ending, Rule};
use crate::syntax::Path;

/// A rule and where it stands.
pub(super) struct Placed<'a> {
    /// The rule.
    pub(super) rule: &'a Rule,
    /// Its path.
    pub(super) path: Path,
    /// How people call what it is about.
    pub(super) label: Text,
    /// The categories it is about whatever the purpose; empty for all.
    pub(super) data: &'a [String],
}

/// All rules: those with a name, and those that purposes say themselves.
pub(super) fn placed(policy: &Policy) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for named in &policy.keeps {
        let label = named.title.clone().unwrap_or_else(|| Text::same(named.id.clone()));
        let path = Path::of(["keep", named.id.as_str()]);
        found.push(Placed { rule: &named.rule, path, label, data: &named.data });
    }
    for purpose in &policy.purposes {
        for part in purpose.keep.iter().filter(|part| part.name.is_none()) {
            let path = purpose.path("keep");
            found.push(Placed { rule: &part.rule, path, label: purpose.title.clone(), data: &[] });
        }
    }
    found
}

/// Whether a rule names neither a day, nor an event, nor a law.
pub(super) fn says_nothing(rule: &Rule) -> bool {
    rule.endings
        .iter()
        .all(|ending| matches!(ending, Ending::ByLaw(None) | Ending::WhileNeeded { reviewed: None }))
}
