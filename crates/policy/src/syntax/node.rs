//! The tree of values, each with where it comes from.

use jiff::civil::Date;

use super::path::{Path, Segment};
use super::source::Place;

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It stands in a file.
    File(Place),
    /// It was read from a text, and no words of that text say it by themselves.
    Unplaced,
    /// A fact of the world, from the named data file of the vocabulary.
    Vocabulary(&'static str),
    /// A default of the law, which a speaking policy takes over when it is silent.
    Default,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// True or false.
    Bool(bool),
    /// A date.
    Date(Date),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

impl Value {
    /// What kind of value this is, as a word for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Whole(_) => "number",
            Value::Bool(_) => "bool",
            Value::Date(_) => "date",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }
}

/// A value and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it comes from.
    pub origin: Origin,
}

/// A key of a table with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands, if it stands in a file.
    pub key_place: Option<Place>,
    /// The value.
    pub node: Node,
}

/// A table; its order is the order of the file, which is the order of the statement.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Table {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The entry of a key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The entry of a key, to change.
    pub fn entry_mut(&mut self, key: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.key == key)
    }

    /// Sets a key, keeping its place in the order when it is there already.
    pub fn set(&mut self, key: impl Into<String>, node: Node) {
        let key = key.into();
        match self.entry_mut(&key) {
            Some(entry) => entry.node = node,
            None => self.entries.push(Entry { key, key_place: None, node }),
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) -> Option<Entry> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(at))
    }
}

impl Node {
    /// A value with its origin.
    pub fn new(value: Value, origin: Origin) -> Node {
        Node { value, origin }
    }

    /// As a table.
    pub fn table(&self) -> Option<&Table> {
        if let Value::Table(table) = &self.value { Some(table) } else { None }
    }

    /// As a table, to change.
    pub fn table_mut(&mut self) -> Option<&mut Table> {
        if let Value::Table(table) = &mut self.value { Some(table) } else { None }
    }

    /// As a list.
    pub fn list(&self) -> Option<&[Node]> {
        if let Value::List(list) = &self.value { Some(list) } else { None }
    }

    /// As text.
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The place in a file, if it comes from one.
    pub fn place(&self) -> Option<Place> {
        if let Origin::File(place) = self.origin { Some(place) } else { None }
    }

    /// Gives every value that stands in a file the place that `place_of` knows for its path, and its key with it.
    pub(crate) fn place_anew(&mut self, path: &Path, place_of: &dyn Fn(&Path) -> Option<Place>) {
        if let Origin::File(_) = self.origin {
            self.origin = place_of(path).map_or(Origin::Unplaced, Origin::File);
        }
        match &mut self.value {
            Value::Table(table) => {
                for entry in &mut table.entries {
                    let below = path.key(entry.key.as_str());
                    entry.key_place = entry.key_place.and_then(|_| place_of(&below));
                    entry.node.place_anew(&below, place_of);
                }
            }
            Value::List(list) => {
                for (number, element) in list.iter_mut().enumerate() {
                    element.place_anew(&path.index(number), place_of);
                }
            }
            _ => {}
        }
    }

    /// The value at a path below this one.
    pub fn at(&self, path: &Path) -> Option<&Node> {
        let mut node = self;
        for segment in path.segments() {
            node = match segment {
                Segment::Key(key) => node.table()?.get(key)?,
                Segment::Index(index) => node.list()?.get(*index)?,
            };
        }
        Some(node)
    }

    /// Where a reader should look for a path: its value, or (where that stands in no file) the nearest table
    /// above it that does; a table shows its key.
    pub fn place_of(&self, path: &Path) -> Option<Place> {
        let mut node = self;
        let mut place = None;
        for segment in path.segments() {
            let (key_place, next) = match segment {
                Segment::Key(key) => {
                    let Some(entry) = node.table().and_then(|table| table.entry(key)) else { return place };
                    (entry.key_place, &entry.node)
                }
                Segment::Index(index) => {
                    let Some(next) = node.list().and_then(|list| list.get(*index)) else { return place };
                    (None, next)
                }
            };
            let shown = if next.table().is_some() { key_place.or(next.place()) } else { next.place() };
            place = shown.or(place);
            node = next;
        }
        place
    }

    /// Sets the value at a path of keys, making tables on the way.
    pub fn set_at(&mut self, keys: &[&str], value: Node) {
        let Some((first, rest)) = keys.split_first() else { return };
        let Some(table) = self.table_mut() else { return };
        if rest.is_empty() {
            table.set(*first, value);
            return;
        }
        if table.get(first).is_none() {
            table.set(*first, Node::new(Value::Table(Table::default()), value.origin));
        }
        if let Some(entry) = table.entry_mut(first) {
            entry.node.set_at(rest, value);
        }
    }
}
