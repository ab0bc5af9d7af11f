//! `show --origin`: every value of a policy with where it comes from.

use crate::model::Policy;
use crate::syntax::{Node, Origin, Path, Segment, Value};
use crate::vocabulary::vocabulary;

/// A value with its origin, as text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Shown {
    /// The path.
    pub path: String,
    /// The value, as TOML writes it.
    pub value: String,
    /// `file:line`, `vocabulary FILE (DATE)`, `default, GDPR art. N (DATE)` where the article gives the value, `default
    /// of Waarborg for GDPR art. N (DATE)` where it leaves it open, or `default of Waarborg (DATE)`.
    pub origin: String,
}

/// All values of a policy, in the order of the file.
pub fn show(policy: &Policy) -> Vec<Shown> {
    let mut shown = Vec::new();
    walk(policy, &policy.tree, &Path::root(), &mut shown);
    shown
}

/// The paths of values that come from the defaults: what a policy that speaks says without its file saying it.
pub fn defaults(policy: &Policy) -> Vec<Path> {
    fn collect(node: &Node, path: &Path, found: &mut Vec<Path>) {
        match &node.value {
            Value::Table(table) if !table.entries.is_empty() => {
                for entry in &table.entries {
                    collect(&entry.node, &path.key(entry.key.as_str()), found);
                }
            }
            _ if node.origin == Origin::Default => found.push(path.clone()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&policy.tree, &Path::root(), &mut found);
    found
}

fn walk(policy: &Policy, node: &Node, path: &Path, shown: &mut Vec<Shown>) {
    if let Value::Table(table) = &node.value
        && !table.entries.is_empty()
    {
        for entry in &table.entries {
            walk(policy, &entry.node, &path.key(entry.key.as_str()), shown);
        }
        return;
    }
    shown.push(Shown { path: path.to_string(), value: written(node), origin: origin(policy, node, path) });
}

fn origin(policy: &Policy, node: &Node, path: &Path) -> String {
    let version = &vocabulary().version;
    match node.origin {
        Origin::File(place) => {
            let name = policy.sources.get(place.file).map_or("?", |file| file.name.as_str());
            format!("{name}:{}", policy.sources.line_column(place).0)
        }
        Origin::Unplaced => policy.sources.iter().last().map_or("?", |file| file.name.as_str()).to_owned(),
        Origin::Vocabulary(file) => format!("vocabulary {file} ({version})"),
        Origin::Default => match article_of(path) {
            Some((article, true)) => format!("default of Waarborg for GDPR art. {article} ({version})"),
            Some((article, false)) => format!("default, GDPR art. {article} ({version})"),
            None => format!("default of Waarborg ({version})"),
        },
    }
}

/// The article to which the default at a path answers, and whether Waarborg chose the value all the same; what answers
/// to none, Waarborg chose.
fn article_of(path: &Path) -> Option<(&'static str, bool)> {
    let stands_at = |pattern: &str| {
        let mut steps = path.segments().iter();
        pattern.split('.').all(|key| match steps.next() {
            Some(Segment::Key(own)) => key == "*" || key == own,
            _ => false,
        })
    };
    let default = vocabulary().defaults.iter().find(|default| stands_at(&default.path))?;
    Some((default.article.as_deref()?, default.choice))
}

fn written(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Whole(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
        Value::List(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table(_) => "{}".to_owned(),
    }
}
