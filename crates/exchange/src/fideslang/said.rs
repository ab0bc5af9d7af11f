//! What manifests say, before it is put into our words.

use super::fields::Said;
use super::notes::Note;
use super::yaml;

/// All that the files say.
#[derive(Debug, Default)]
pub(super) struct Manifests {
    pub(super) organisation: Option<Organisation>,
    pub(super) categories: Vec<Term>,
    pub(super) uses: Vec<Term>,
    pub(super) systems: Vec<System>,
    /// Notes that are about no purpose.
    pub(super) notes: Vec<Note>,
}

/// An organisation.
#[derive(Debug, Default)]
pub(super) struct Organisation {
    pub(super) key: Option<String>,
    pub(super) name: Option<String>,
    pub(super) controller: Contact,
    pub(super) officer: Contact,
    pub(super) representative: Contact,
}

/// How somebody is reached.
#[derive(Debug, Default)]
pub(super) struct Contact {
    pub(super) name: Option<String>,
    pub(super) address: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
}

/// A key that the manifest defines itself.
#[derive(Debug)]
pub(super) struct Term {
    pub(super) key: String,
    pub(super) name: Option<String>,
}

/// A system.
#[derive(Debug)]
pub(super) struct System {
    pub(super) key: String,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) third_party: bool,
    pub(super) responsibility: Vec<Said>,
    pub(super) joint: Option<String>,
    pub(super) privacy_policy: Option<String>,
    pub(super) practices: Option<Said>,
    pub(super) profiling: bool,
    pub(super) tools: Vec<Said>,
    /// Systems to which it sends data.
    pub(super) egress: Vec<Said>,
    /// Keys of its flows that are its own tables, not somebody else.
    pub(super) datasets: Vec<String>,
    pub(super) declarations: Vec<Declaration>,
    /// The file's name, for notes that are made later.
    pub(super) file: String,
}

/// A declaration; several that differ in their basis only are one.
#[derive(Debug)]
pub(super) struct Declaration {
    pub(super) name: Option<String>,
    pub(super) at: yaml::At,
    pub(super) categories: Vec<Said>,
    pub(super) data_use: Option<Said>,
    pub(super) subjects: Vec<Said>,
    pub(super) bases: Vec<Said>,
    pub(super) retention: Option<Said>,
    pub(super) special: bool,
    pub(super) ground: Option<Said>,
    pub(super) shared: bool,
    pub(super) third_parties: Option<Said>,
    pub(super) ingress: Vec<Said>,
    pub(super) egress: Vec<Said>,
    pub(super) cookies: Vec<String>,
    pub(super) notes: Vec<Note>,
}
