//! The values of a policy one by one, so that two policies can be held side by side and nothing is forgotten.

use crate::keys::{FileKind, Ids, Key, Kind};
use crate::load::walk_values;
use crate::rule::{KeepItem, parse_keep};
use crate::syntax::{Node, Path, Segment, Table, Value};

use super::rename::Renames;

/// A value at a key of the language.
#[derive(Debug, Clone)]
pub(super) struct Leaf {
    /// The key.
    pub(super) key: &'static Key,
    /// Where it stands.
    pub(super) path: Path,
    /// What it says, with what means nothing taken out: the order of a set, one for a list of one.
    pub(super) value: Value,
    /// Its elements, or itself, in the order in which they are said.
    pub(super) elements: Vec<Node>,
    /// As it stands.
    pub(super) node: Node,
}

/// Lists of which the order says something.
const ORDERED: &[&str] = &["statement.languages", "rights.identity.by", "organisation.financial-year-ends"];

/// All values of a tree, in its order; ids that were renamed are said as they are called now.
pub(super) fn leaves(tree: &Node, renames: &Renames) -> Vec<Leaf> {
    let languages = tree.at(&Path::of(["statement", "languages"])).and_then(Node::list).unwrap_or_default();
    let first = languages.first().and_then(Node::text).unwrap_or("nl").to_owned();
    let mut found = Vec::new();
    walk_values(tree, FileKind::Policy, &mut |key, path, node| {
        // A table is no value itself, but what is below it; an empty one says that there is such a thing.
        if node.table().is_some() && key.kind != Kind::Local {
            return;
        }
        let value = norm(&key.kind, &node.value, key.path, &first, renames);
        let said = node.list().map_or_else(|| vec![node.clone()], <[Node]>::to_vec);
        let one = |node: &Node| {
            let value = norm(inner(&key.kind), &node.value, key.path, &first, renames);
            Node::new(value, node.origin)
        };
        let elements = said.iter().map(one).collect();
        found.push(Leaf { key, path: renames.path(path), value, elements, node: node.clone() });
    });
    found
}

/// What a list is a list of.
fn inner(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(inner) | Kind::Many(inner) => inner,
        other => other,
    }
}

/// A value with what means nothing taken out.
fn norm(kind: &Kind, value: &Value, pattern: &str, language: &str, renames: &Renames) -> Value {
    let one = |kind: &Kind, node: &Node| {
        Node::new(norm(kind, &node.value, pattern, language, renames), crate::syntax::Origin::Default)
    };
    match (kind, value) {
        (Kind::Local, Value::Text(text)) => {
            let mut table = Table::default();
            let node = Node::new(Value::Text(text.clone()), crate::syntax::Origin::Default);
            table.set(language, node);
            Value::Table(table)
        }
        (Kind::Local, Value::Table(table)) => {
            let mut sorted: Vec<_> = table.entries.iter().collect();
            sorted.sort_by(|one, other| one.key.cmp(&other.key));
            let mut made = Table::default();
            for entry in sorted {
                made.set(entry.key.as_str(), one(&Kind::Text, &entry.node));
            }
            Value::Table(made)
        }
        (Kind::List(inner) | Kind::Many(inner), Value::List(list)) => {
            let mut list: Vec<Node> = list.iter().map(|node| one(inner, node)).collect();
            if !ORDERED.contains(&pattern) {
                list.sort_by_key(|node| node.text().map(str::to_owned));
                list.dedup();
            }
            Value::List(list)
        }
        (Kind::Either(first, second), Value::List(_)) => {
            let inner = if matches!(first, Kind::List(_)) { first } else { second };
            norm(inner, value, pattern, language, renames)
        }
        (Kind::Many(inner), _) => {
            let node = Node::new(value.clone(), crate::syntax::Origin::Default);
            Value::List(vec![one(inner, &node)])
        }
        (Kind::Id(ids), Value::Text(text)) => Value::Text(renames.id(*ids, text)),
        (Kind::Rule | Kind::Keep, Value::Text(text)) => match parse_keep(text) {
            Ok(KeepItem::Rule(rule)) => Value::Text(renames.rule(rule).to_string()),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

impl Renames {
    fn path(&self, path: &Path) -> Path {
        match path.segments() {
            [Segment::Key(section), Segment::Key(id), rest @ ..] => {
                let id = match section.as_str() {
                    "purpose" => self.id(Ids::Purpose, id),
                    "recipient" => self.id(Ids::Recipient, id),
                    _ => return path.clone(),
                };
                rest.iter().fold(Path::of([section.clone(), id]), |path, segment| match segment {
                    Segment::Key(key) => path.key(key.as_str()),
                    Segment::Index(index) => path.index(*index),
                })
            }
            _ => path.clone(),
        }
    }
}
