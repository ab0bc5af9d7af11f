//! Reading a policy: its text and its baselines to a [`Policy`], or everything that is wrong with it.

mod baseline;
mod circles;
mod dutch;
mod fill;
pub(crate) mod known;
mod lower;
mod number;
pub(crate) mod sense;
pub(crate) mod shape;
mod speaking;
mod whole;

use sha2::{Digest as _, Sha256};

use crate::keys::FileKind;
use crate::messages::Message;
use crate::model::Policy;
use crate::syntax::{Fault, Faults, Node, Path, Sources, Value, read_toml};

pub(crate) use fill::some_purpose_decides as decides_after_all;
pub use number::to_hex;
pub(crate) use shape::{VAGUE_TERMS, walk_values};

/// Where baselines are found. Reading files is the caller's work: this crate does no input or output.
pub trait Shelf {
    /// The name and text of the file that `from` calls `name`; why not, when it cannot be read.
    fn read(&self, from: &str, name: &str) -> Result<(String, String), Message>;
}

/// A shelf without files, for policies that extend nothing.
#[derive(Debug, Clone, Copy)]
pub struct NoShelf;

impl Shelf for NoShelf {
    fn read(&self, _from: &str, _name: &str) -> Result<(String, String), Message> {
        Err(Message::new("no-shelf"))
    }
}

/// What was wrong, with the files to show it in.
#[derive(Debug, Clone)]
pub struct Refused {
    /// The files as read.
    pub sources: Sources,
    /// The faults, in the order of the files.
    pub faults: Vec<Fault>,
}

/// Reads a policy.
///
/// # Errors
/// All faults that one run can find, never only the first.
pub fn load(name: &str, text: &str, shelf: &dyn Shelf) -> Result<Policy, Box<Refused>> {
    read(name, text, shelf, false)
}

/// Reads a policy with everything that it would say if it spoke, and with the flaws that it may hold as long as it
/// does not: what is still to be settled before it is adopted.
///
/// # Errors
/// As [`load`].
pub(crate) fn load_draft(name: &str, text: &str, shelf: &dyn Shelf) -> Result<Policy, Box<Refused>> {
    read(name, text, shelf, true)
}

fn read(name: &str, text: &str, shelf: &dyn Shelf, draft: bool) -> Result<Policy, Box<Refused>> {
    let mut sources = Sources::default();
    let mut faults = Faults::default();
    let merged = baseline::read_merged(name, text, shelf, &mut sources, &mut faults);
    let Some(mut tree) = merged else {
        return Err(refused(sources, faults));
    };
    let transcribes = tree.at(&Path::of(["statement", "transcribes"]));
    let speaking = transcribes.is_none_or(|node| node.value == Value::Bool(false));
    fill::fill(&mut tree, speaking || draft);
    known::check_ids(&tree, &mut faults);
    sense::check_sense(&tree, speaking, &mut faults);
    if !faults.is_empty() {
        return Err(refused(sources, faults));
    }
    let digest = tree_digest(&tree);
    Ok(lower::lower(tree, sources, speaking || draft, digest))
}

/// Reads a policy's own file only, without baselines, vocabulary and defaults; for `fmt` and `show`.
pub fn load_tree(name: &str, text: &str) -> Result<Node, Box<Refused>> {
    let mut sources = Sources::default();
    let mut faults = Faults::default();
    let file = sources.add(name, text);
    let tree = read_toml(&sources, file, &mut faults);
    if let Some(tree) = &tree {
        shape::check_shape(tree, FileKind::Policy, &mut faults);
    }
    match tree {
        Some(tree) if faults.is_empty() => Ok(tree),
        _ => Err(refused(sources, faults)),
    }
}

fn refused(sources: Sources, mut faults: Faults) -> Box<Refused> {
    faults.forget_missing();
    Box::new(Refused { sources, faults: faults.sorted() })
}

/// The digest of what a file says: every path with its value, baselines, vocabulary and defaults included, so that
/// two files that say the same have the same digest.
pub(crate) fn tree_digest(tree: &Node) -> String {
    let mut hasher = Sha256::new();
    feed(&mut hasher, tree, &Path::root());
    hasher.update(crate::vocabulary::vocabulary().version.as_bytes());
    to_hex(&hasher.finalize())
}

fn feed(hasher: &mut Sha256, node: &Node, path: &Path) {
    let line = match &node.value {
        Value::Table(table) => {
            for entry in &table.entries {
                feed(hasher, &entry.node, &path.key(entry.key.as_str()));
            }
            return;
        }
        Value::List(list) => {
            for (n, element) in list.iter().enumerate() {
                feed(hasher, element, &path.index(n));
            }
            format!("{path} of {}", list.len())
        }
        Value::Text(text) => format!("{path} = {text:?}"),
        Value::Whole(number) => format!("{path} = {number}"),
        Value::Bool(flag) => format!("{path} = {flag}"),
        Value::Date(date) => format!("{path} = {date}"),
    };
    hasher.update(line.as_bytes());
    hasher.update(b"\n");
}
