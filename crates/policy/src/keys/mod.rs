//! The one table of keys: the parser, the schema, `fmt`, `show` and the reference all read it.

mod duties;
mod machine;
mod organisation;
mod purpose;

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Text for people, per language where the statement has several.
    Local,
    /// True or false.
    Bool,
    /// A whole number.
    Whole,
    /// A date.
    Date,
    /// `4 weeks`.
    Period,
    /// A period; in a transcription also words without a number.
    Within,
    /// A keep rule.
    Rule,
    /// A keep rule, or the name of one.
    Keep,
    /// A claim.
    Claim,
    /// A clock of the map.
    Clock,
    /// A test of the map.
    Test,
    /// A word from a closed list.
    Word(&'static [&'static str]),
    /// An id that must be known.
    Id(Ids),
    /// A list.
    List(&'static Kind),
    /// A list, or one of it.
    Many(&'static Kind),
    /// One of two kinds.
    Either(&'static Kind, &'static Kind),
    /// Keys of its own below it.
    Table,
}

/// Where an id must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    /// A kind of purpose in the vocabulary.
    PurposeKind,
    /// A purpose of this policy, or a kind.
    Purpose,
    /// A category, own or known.
    Category,
    /// Categories in a group, with `?` for what may be left out.
    Member,
    /// A category or a group of `[data]`, with `?` for optional.
    Data,
    /// A subject of the vocabulary.
    Subject,
    /// A recipient, own or known.
    Recipient,
    /// A client of this policy.
    Client,
    /// A measure of the vocabulary.
    Measure,
    /// A sector of the vocabulary.
    Sector,
    /// A form of the vocabulary, or one's own.
    Form,
    /// A right.
    Right,
    /// A source of data: a word, or a recipient.
    Source,
    /// A contact of this policy, such as `contact.general`.
    Contact,
    /// A table of the map.
    MapTable,
}

/// A key of the language.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Where it stands; `*` for an id of one's own.
    pub path: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What it means.
    pub meaning: &'static str,
    /// Rules and documents that read it.
    pub read_by: &'static str,
}

const fn key(path: &'static str, kind: Kind, meaning: &'static str, read_by: &'static str) -> Key {
    Key { path, kind, meaning, read_by }
}

/// Which file a table of keys is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `privacy.toml`
    Policy,
    /// `systems.toml`
    Map,
}

/// The keys of one kind of file.
#[derive(Debug)]
pub struct Keys {
    list: Vec<&'static Key>,
    by_path: HashMap<&'static str, &'static Key>,
    below: HashMap<String, Vec<&'static str>>,
}

impl Keys {
    fn new(lists: &[&'static [Key]]) -> Keys {
        let list: Vec<&'static Key> = lists.iter().flat_map(|keys| keys.iter()).collect();
        let by_path = list.iter().map(|key| (key.path, *key)).collect();
        let mut below: HashMap<String, Vec<&'static str>> = HashMap::new();
        for key in &list {
            let mut parent = String::new();
            for name in key.path.split('.') {
                let names = below.entry(parent.clone()).or_default();
                if !names.contains(&name) {
                    names.push(name);
                }
                if !parent.is_empty() {
                    parent.push('.');
                }
                parent.push_str(name);
            }
        }
        Keys { list, by_path, below }
    }

    /// All keys, in the order in which one meets them.
    pub fn iter(&self) -> impl Iterator<Item = &'static Key> {
        self.list.iter().copied()
    }

    /// The key of a pattern.
    pub fn get(&self, pattern: &str) -> Option<&'static Key> {
        self.by_path.get(pattern).copied()
    }

    /// The names that may stand below a pattern; `*` for any id.
    pub fn below(&self, pattern: &str) -> &[&'static str] {
        self.below.get(pattern).map(Vec::as_slice).unwrap_or_default()
    }

    /// The pattern of `name` below `pattern`, when the language has it.
    pub fn step(&self, pattern: &str, name: &str) -> Option<String> {
        let names = self.below(pattern);
        let found = names
            .iter()
            .find(|known| **known == name)
            .or_else(|| names.iter().find(|known| **known == "*"))?;
        Some(if pattern.is_empty() { (*found).to_owned() } else { format!("{pattern}.{found}") })
    }
}

/// What a purpose may say, said of every purpose: the same keys below `every-purpose`. Made once, for as long as the
/// program runs.
fn every_purpose() -> &'static [Key] {
    let same = purpose::PURPOSE.iter().filter_map(|key| {
        let name = key.path.strip_prefix("purpose.*.")?;
        Some(Key { path: Box::leak(format!("every-purpose.{name}").into_boxed_str()), ..*key })
    });
    Box::leak(same.collect())
}

/// The keys of a kind of file.
pub fn keys(file: FileKind) -> &'static Keys {
    static POLICY: LazyLock<Keys> = LazyLock::new(|| {
        let mut lists = vec![organisation::KEYS];
        lists.extend(organisation::CONTACTS);
        lists.extend([organisation::DPO, purpose::NAMED, every_purpose(), purpose::PURPOSE, duties::KEYS]);
        Keys::new(&lists)
    });
    static MAP: LazyLock<Keys> = LazyLock::new(|| Keys::new(&[machine::KEYS]));
    match file {
        FileKind::Policy => &POLICY,
        FileKind::Map => &MAP,
    }
}
