//! What of a policy a manifest cannot carry: every value of the files that the manifest has no field for, by path.

use waarborg_policy::keys::{FileKind, keys};
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{Node, Origin, Path, Value};

/// Something that the manifest does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The key of the language, `*` for any id.
    pub key: String,
    /// Where it is said.
    pub paths: Vec<Path>,
}

/// Keys that a manifest carries, with everything below them.
const CARRIED: &[&str] = &[
    "waarborg",
    "extends",
    "organisation.id",
    "organisation.name",
    "organisation.address",
    "organisation.email",
    "organisation.phone",
    "organisation.representative",
    "statement.published-at",
    "statement.transcribes",
    "contact.dpo.name",
    "contact.dpo.email",
    "contact.dpo.phone",
    "contact.dpo.post",
    "contact.general.name",
    "data.*",
    "keep.*",
    "recipient.*.name",
    "recipient.*.title",
    "recipient.*.for",
    "recipient.*.role",
    "recipient.*.safeguard",
    "recipient.*.arrangement",
    "security.measures",
    "automated-decisions.used",
    "transfers.safeguards",
];

/// The same below a purpose, and below what is said of every purpose.
const CARRIED_OF_PURPOSES: &[&str] = &[
    "title",
    "is",
    "subjects",
    "data",
    "source",
    "basis",
    "recipients",
    "keep",
    "sooner",
    "allowed-by",
    "role",
];

/// Parts of what is carried that are lost all the same.
const EXCEPT: &[&str] = &["data.*.may-reveal", "keep.*.title", "keep.*.text"];

/// Collects what is not carried.
#[derive(Debug, Default)]
pub(super) struct Losses(Vec<Lost>);

impl Losses {
    /// All keys of a policy that have no field, and all words in another language than the manifest's.
    pub(super) fn of(policy: &Policy, language: Language) -> Losses {
        let mut losses = Losses::default();
        losses.walk(&policy.tree, &Path::root(), "");
        losses.words(&policy.tree, &Path::root(), "", language);
        losses
    }

    /// Adds one.
    pub(super) fn add(&mut self, key: &str, path: Path) {
        match self.0.iter_mut().find(|lost| lost.key == key) {
            Some(lost) if lost.paths.contains(&path) => {}
            Some(lost) => lost.paths.push(path),
            None => self.0.push(Lost { key: key.to_owned(), paths: vec![path] }),
        }
    }

    pub(super) fn finish(self) -> Vec<Lost> {
        self.0
    }

    /// Words that are carried in one language, and stand in the file in the other too.
    fn words(&mut self, node: &Node, path: &Path, pattern: &str, language: Language) {
        let Value::Table(table) = &node.value else { return };
        let other = if language == Language::Nl { Language::En } else { Language::Nl };
        let below = !keys(FileKind::Policy).below(pattern).is_empty();
        for entry in &table.entries {
            let path = path.key(entry.key.as_str());
            match keys(FileKind::Policy).step(pattern, &entry.key).filter(|_| below) {
                Some(pattern) => self.words(&entry.node, &path, &pattern, language),
                None if entry.key != other.code() || !has_field(pattern) || EXCEPT.contains(&pattern) => {}
                None if matches!(entry.node.origin, Origin::File(_))
                    && table.get(language.code()).is_some() =>
                {
                    self.add(&format!("{pattern} ({})", other.code()), path);
                }
                None => {}
            }
        }
    }

    fn walk(&mut self, node: &Node, path: &Path, pattern: &str) {
        if is_carried(pattern) {
            return;
        }
        let below = keys(FileKind::Policy).below(pattern);
        match &node.value {
            Value::Table(table) if !below.is_empty() => {
                for entry in &table.entries {
                    if let Some(pattern) = keys(FileKind::Policy).step(pattern, &entry.key) {
                        self.walk(&entry.node, &path.key(entry.key.as_str()), &pattern);
                    }
                }
            }
            // A group of `[data]` and a rule without a title are written out, and lose only their name.
            _ if has_field(pattern) && !EXCEPT.contains(&pattern) => {}
            _ if matches!(node.origin, Origin::File(_)) => self.add(pattern, path.clone()),
            _ => {}
        }
    }
}

/// Whether a key is carried with everything below it; one with exceptions below it is looked into.
fn is_carried(pattern: &str) -> bool {
    let looked_into = EXCEPT.iter().any(|except| within(except, pattern) && !pattern.is_empty());
    !looked_into && has_field(pattern)
}

/// Whether a manifest has a field for a key, or for what it stands below.
fn has_field(pattern: &str) -> bool {
    let of_purpose = pattern.strip_prefix("purpose.*.").or_else(|| pattern.strip_prefix("every-purpose."));
    let carried = |rest: &str| CARRIED_OF_PURPOSES.iter().any(|key| within(rest, key));
    of_purpose.is_some_and(carried) || CARRIED.iter().any(|key| within(pattern, key))
}

/// Whether a key is another one or stands below it.
fn within(key: &str, above: &str) -> bool {
    key.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
