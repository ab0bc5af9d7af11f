//! Two versions of a policy told apart by what they mean: what changed, whether people must be told first, who else, and
//! what it does to the data.
//!
//! Both policies are compared as they were loaded, with their baselines, the vocabulary and the defaults. What purposes
//! hold, for how long and who receives it is compared as it works out, whatever groups, names and `[every-purpose]` it
//! was written with; every other value is compared by the row of its key (`row`). A value that differs and that no
//! change accounts for cannot be: what is left means the same, and is told as written otherwise.

mod data;
mod differ;
mod itself;
mod kind;
mod leaf;
mod name;
mod purposes;
mod recipients;
mod rename;
mod rest;
mod row;
mod term;
mod told;
mod values;

use crate::messages::both;
use crate::model::{Policy, Text};
use crate::syntax::Path;

pub use itself::of_itself;
pub use kind::{Effect, Facts, Kind, TABLE};
pub use told::{Told, Whom};

use rename::Renames;

/// Why a value changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Someone wrote it.
    Written,
    /// The law's default holds now, because the file is silent and speaks.
    DefaultHolds,
    /// The law's default holds no more, because the policy transcribes a text.
    DefaultGone,
    /// Neither file says it: the data of the law changed.
    LawData,
    /// Neither file says it: the vocabulary's facts of the world changed.
    WorldData,
    /// Neither file says it: it follows from another change.
    Follows,
}

/// A change.
#[derive(Debug, Clone)]
pub struct Change {
    /// What kind.
    pub kind: Kind,
    /// Where it stood; none where it was not there.
    pub old: Option<Path>,
    /// Where it stands; none where it is there no more.
    pub new: Option<Path>,
    /// In words.
    pub text: Text,
    /// Why.
    pub cause: Cause,
    /// Who must be told or asked. Nobody: publishing it is enough.
    pub told: Vec<Told>,
    /// The paths that it accounts for, with everything below them.
    pub covers: Vec<Path>,
}

impl Change {
    /// Whether people must be told before it takes effect.
    pub fn material(&self) -> bool {
        self.kind.facts().material
    }

    /// Why people must be told, in words; none where they need not be.
    pub fn because(&self) -> Option<Text> {
        let kind = [("kind", crate::check::Arg::Plain(self.kind.word().to_owned()))];
        self.material().then(|| both("change-why", &kind))
    }

    /// What it does to what `plan` ends.
    pub fn effect(&self) -> Option<Effect> {
        self.kind.facts().effect
    }

    /// What it does to what ends, in words.
    pub fn effect_text(&self) -> Option<Text> {
        let effect = match self.effect()? {
            Effect::EndsMore => "ends-more",
            Effect::EndsLess => "ends-less",
            Effect::Ends => "ends",
            Effect::Map => "map",
        };
        Some(both("change-effect", &[("effect", crate::check::Arg::Plain(effect.to_owned()))]))
    }

    /// Why it changed, where nobody wrote it.
    pub fn cause_text(&self) -> Option<Text> {
        let cause = match self.cause {
            Cause::Written => return None,
            Cause::DefaultHolds => "default-holds",
            Cause::DefaultGone => "default-gone",
            Cause::LawData => "law-data",
            Cause::WorldData => "world-data",
            Cause::Follows => "follows",
        };
        Some(both("change-cause", &[("cause", crate::check::Arg::Plain(cause.to_owned()))]))
    }

    /// Whether it accounts for a value that differs.
    pub fn accounts_for(&self, path: &Path) -> bool {
        self.covers.iter().any(|covered| path.starts_with(covered))
    }
}

/// Everything that changed, in the order of the statement; empty when both mean the same and are written the same.
pub fn changes(old: &Policy, new: &Policy) -> Vec<Change> {
    let mut made = Made { old, new, renames: Renames::of(old, new), list: Vec::new() };
    purposes::compare(&mut made);
    recipients::compare(&mut made);
    rest::compare(&mut made);
    let mut list = made.list;
    for change in
        list.iter_mut().filter(|one| matches!(one.kind, Kind::PurposeRenamed | Kind::RecipientRenamed))
    {
        change.covers.extend(change.old.iter().chain(&change.new).cloned());
    }
    list.sort_by_key(|change| order(change, old, new));
    list
}

/// Where the statement speaks of it: the section, and within the purposes the purpose.
fn order(change: &Change, old: &Policy, new: &Policy) -> (usize, usize) {
    const SECTIONS: [&str; 26] = [
        "organisation",
        "contact",
        "dpo",
        "purpose",
        "data",
        "every-purpose",
        "sharing",
        "recipient",
        "transfers",
        "client",
        "keep",
        "events",
        "cookies",
        "cookie",
        "rights",
        "complaints",
        "minors",
        "automated-decisions",
        "security",
        "access",
        "breach",
        "disclosure",
        "changes",
        "review",
        "records",
        "statement",
    ];
    let path = change.new.as_ref().or(change.old.as_ref());
    let mut keys = path.into_iter().flat_map(Path::segments).filter_map(|segment| match segment {
        crate::syntax::Segment::Key(key) => Some(key.as_str()),
        crate::syntax::Segment::Index(_) => None,
    });
    let (section, id) = (keys.next().unwrap_or_default(), keys.next().unwrap_or_default());
    let section = SECTIONS.iter().position(|known| *known == section).unwrap_or(SECTIONS.len());
    let now = new.purposes.iter().position(|purpose| purpose.id == id);
    let before = old.purposes.iter().position(|purpose| purpose.id == id);
    let after_all = before.map(|at| new.purposes.len() + at);
    let kind_first = usize::from(change.kind == Kind::Rewritten);
    (section + kind_first * (SECTIONS.len() + 1), now.or(after_all).unwrap_or_default())
}

/// The changes found so far.
struct Made<'a> {
    old: &'a Policy,
    new: &'a Policy,
    renames: Renames,
    list: Vec<Change>,
}

/// Whom a change is about.
#[derive(Debug, Clone, Default)]
struct About {
    /// Purposes, by their new id, or the old one where they are gone; none for all.
    purposes: Option<Vec<String>>,
    /// The recipient that it is about.
    recipient: Option<String>,
}

impl Made<'_> {
    /// Adds a change. What is said of a purpose accounts for what every purpose says there.
    fn add(&mut self, kind: Kind, at: (Option<Path>, Option<Path>), text: Text, about: &About, cause: Cause) {
        let (old, new) = at;
        let mut covers: Vec<Path> = old.iter().chain(&new).cloned().collect();
        covers.extend(new.as_ref().or(old.as_ref()).and_then(said_of_every));
        let told = told::told(kind, about, self.old, self.new, &self.renames);
        self.list.push(Change { kind, old, new, text, cause, told, covers });
    }

    /// The change added last accounts for more.
    fn cover(&mut self, more: impl IntoIterator<Item = Path>) {
        if let Some(last) = self.list.last_mut() {
            last.covers.extend(more);
        }
    }

    fn is_covered(&self, path: &Path) -> bool {
        self.list.iter().any(|change| change.accounts_for(path))
    }
}

/// Where `[every-purpose]` says what a purpose says at a path.
fn said_of_every(path: &Path) -> Option<Path> {
    use crate::syntax::Segment::Key;
    match path.segments() {
        [Key(section), Key(_), Key(key), ..] if section == "purpose" => {
            Some(Path::of(["every-purpose", key.as_str()]))
        }
        _ => None,
    }
}
