//! A manifest's text as a tree of values that know where they stand, within bounds.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Error, Spanned};
use waarborg_policy::messages::Message;

/// No manifest needs more values than this.
const MOST_VALUES: usize = 100_000;

/// Nor is one nested deeper.
const DEEPEST: usize = 32;

/// Line and column of a value, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Line.
    pub line: u64,
    /// Column.
    pub column: u64,
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) at: At,
    pub(super) value: Value,
}

/// A value. Numbers and flags are texts, for fideslang reads them so.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Nothing.
    Null,
    /// A text, a number, or `true` and `false`.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys, with where each stands.
    Map(Vec<(String, At, Node)>),
}

impl Value {
    /// As few words as show what it is.
    pub(super) fn brief(&self) -> String {
        match self {
            Value::Null => "null".to_owned(),
            Value::Text(text) => text.clone(),
            Value::List(list) => {
                let parts: Vec<String> = list.iter().map(|node| node.value.brief()).collect();
                format!("[{}]", parts.join(", "))
            }
            Value::Map(map) => {
                let parts: Vec<String> =
                    map.iter().map(|(key, _, node)| format!("{key}: {}", node.value.brief())).collect();
                format!("{{{}}}", parts.join(", "))
            }
        }
    }

    /// Whether it says anything.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Value::Null => true,
            Value::Text(text) => text.is_empty(),
            Value::List(list) => list.is_empty(),
            Value::Map(map) => map.is_empty(),
        }
    }
}

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is no YAML.
    #[error("no YAML at {}:{}: {why}", at.line, at.column)]
    NoYaml {
        /// Where reading stopped.
        at: At,
        /// What the reader of YAML says.
        why: String,
    },
    /// It is too large, too deep, or refers to itself too often.
    #[error("too large or too deep at {}:{}", at.line, at.column)]
    TooMuch {
        /// Where the bound was reached.
        at: At,
    },
    /// It has no keys of fideslang.
    #[error("no manifest")]
    NoManifest,
}

impl Unread {
    /// What it says to a person.
    pub fn message(&self) -> Message {
        let at = |name, at: &At| Message::new(name).text("line", at.line).text("column", at.column);
        match self {
            Unread::NoYaml { at: place, why } => at("import-no-yaml", place).text("why", why),
            Unread::TooMuch { at: place } => at("import-too-much", place),
            Unread::NoManifest => Message::new("import-no-manifest"),
        }
    }
}

/// Reads a text. Aliases are refused: a manifest has no use for them, and a short text with some can grow without end.
pub(super) fn read(text: &str) -> Result<Node, Unread> {
    let budget = serde_saphyr::budget! {
        max_nodes: MOST_VALUES,
        max_events: MOST_VALUES * 3,
        max_depth: DEEPEST,
        max_aliases: 0,
        max_documents: 1,
        max_merge_keys: 0,
    };
    let options = serde_saphyr::options! { budget: budget, with_snippet: false };
    let read: Result<Spanned<Wrapped>, Error> = serde_saphyr::from_str_with_options(text, options);
    match read {
        Ok(node) => Ok(node_of(node)),
        Err(error) => {
            let place = error.location();
            let at =
                place.map_or(At { line: 1, column: 1 }, |at| At { line: at.line(), column: at.column() });
            Err(match error.without_snippet() {
                Error::Budget { .. } => Unread::TooMuch { at },
                other => Unread::NoYaml { at, why: first_line(&other.to_string()) },
            })
        }
    }
}

/// What it says, without the place, which is known.
fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.split(" at line ").next().unwrap_or(line).to_owned()
}

/// A value as the reader of YAML gives it.
struct Wrapped(Value);

fn node_of(spanned: Spanned<Wrapped>) -> Node {
    Node { at: place_of(&spanned), value: spanned.value.0 }
}

fn place_of<T>(spanned: &Spanned<T>) -> At {
    At { line: spanned.referenced.line(), column: spanned.referenced.column() }
}

impl<'de> Deserialize<'de> for Wrapped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Wrapped, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Wrapped;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Wrapped, D::Error> {
        Deserialize::deserialize(deserializer)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(flag.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(number.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(number.to_string())))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(number.to_string())))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(number.to_string())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Wrapped, E> {
        Ok(Wrapped(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Wrapped, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element::<Spanned<Wrapped>>()? {
            list.push(node_of(value));
        }
        Ok(Wrapped(Value::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Wrapped, A::Error> {
        let mut map = Vec::new();
        while let Some((key, value)) = entries.next_entry::<Spanned<String>, Spanned<Wrapped>>()? {
            map.push((key.value.clone(), place_of(&key), node_of(value)));
        }
        Ok(Wrapped(Value::Map(map)))
    }
}

#[cfg(test)]
mod tests {
    use super::{At, Unread, Value, read};

    #[test]
    fn every_value_and_key_knows_its_place() {
        let node = read("system:\n- fides_key: shop\n  count: 3\n  on: true\n").unwrap();
        let Value::Map(top) = node.value else { panic!() };
        let (key, at, list) = &top[0];
        assert_eq!((key.as_str(), *at), ("system", At { line: 1, column: 1 }));
        let Value::List(list) = &list.value else { panic!() };
        let Value::Map(system) = &list[0].value else { panic!() };
        assert_eq!(system[0].2.at, At { line: 2, column: 14 });
        assert_eq!(system[1].2.value, Value::Text("3".to_owned()));
        assert_eq!(system[2].2.value, Value::Text("true".to_owned()));
    }

    #[test]
    fn what_grows_without_end_is_refused() {
        let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assert!(matches!(read(bomb), Err(Unread::TooMuch { .. })), "{:?}", read(bomb));
        let deep = "[".repeat(2000) + &"]".repeat(2000);
        assert!(read(&deep).is_err());
        let wide = format!("[{}]", "x,".repeat(200_000));
        assert!(matches!(read(&wide), Err(Unread::TooMuch { .. })));
        assert!(matches!(read("a: [1\nb: 2"), Err(Unread::NoYaml { .. })));
        assert!(matches!(read("a: 1\na: 2\n"), Err(Unread::NoYaml { .. })));
    }
}
