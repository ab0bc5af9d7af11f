//! What an import could not read, and what a person should know of what it made.

use waarborg_policy::messages::Message;

use super::cells::Place;

/// Something that the reader of an import should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The cell or row; none for the whole file.
    pub place: Option<Place>,
    /// Whether something could not be read; else it was read, in a way that a person should know.
    pub unread: bool,
    /// What, in words for a person, with a remedy.
    pub message: Message,
}

impl Problem {
    /// Something that could not be read.
    pub(super) fn unread(place: Option<Place>, message: Message) -> Problem {
        Problem { place, unread: true, message }
    }

    /// Something to know.
    pub(super) fn note(place: Option<Place>, message: Message) -> Problem {
        Problem { place, unread: false, message }
    }
}
