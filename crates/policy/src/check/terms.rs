//! Every keep rule of a policy with the path where it stands, named ones once.

use crate::messages::list;
use crate::model::{Language, Part, Policy, Purpose, Text};
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
        let by = policy.purposes.iter().filter(|purpose| names(purpose, &named.id));
        let titles: Vec<Text> = by.map(|purpose| purpose.title.clone()).collect();
        let label = match &named.title {
            Some(title) => title.clone(),
            None if titles.is_empty() => Text::same(named.id.clone()),
            None => Text::both(list(Language::Nl, &titles), list(Language::En, &titles)),
        };
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

/// Whether a purpose is kept by a rule of `[keep]`.
fn names(purpose: &Purpose, id: &str) -> bool {
    purpose.keep.iter().any(|part| part.name.as_deref() == Some(id))
}

/// Where a rule of a purpose stands: in `[keep]` under its name, else at the purpose.
pub(super) fn path_of(part: &Part, purpose: &Purpose) -> Path {
    part.name.as_ref().map_or_else(|| purpose.path("keep"), |name| Path::of(["keep", name.as_str()]))
}

/// Whether a rule names neither a day, nor an event, nor a law.
pub(super) fn says_nothing(rule: &Rule) -> bool {
    rule.endings
        .iter()
        .all(|ending| matches!(ending, Ending::ByLaw(None) | Ending::WhileNeeded { reviewed: None }))
}
