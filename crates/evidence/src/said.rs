//! What an error says, as a name and values. The words stand in a catalogue elsewhere, in every language; the `Display`
//! of each error is its English for those who have no catalogue.

use std::io::ErrorKind;

/// A message by its name, with its values. Its remedy has the same name with `-help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The name of the message.
    pub name: &'static str,
    /// The values in it.
    pub args: Vec<(&'static str, Value)>,
}

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// The same in every language.
    Text(String),
    /// A number.
    Number(u64),
    /// Another message.
    Said(Said),
}

impl Said {
    /// A message without values.
    pub fn new(name: &'static str) -> Said {
        Said { name, args: Vec::new() }
    }

    /// The same with a text in it.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl std::fmt::Display) -> Said {
        self.args.push((name, Value::Text(text.to_string())));
        self
    }

    /// The same with a number in it.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: u64) -> Said {
        self.args.push((name, Value::Number(number)));
        self
    }

    /// The same with another message in it.
    #[must_use]
    pub fn said(mut self, name: &'static str, said: Said) -> Said {
        self.args.push((name, Value::Said(said)));
        self
    }
}

/// What the system says of a file.
pub fn said_of_file(error: &std::io::Error) -> Said {
    match error.kind() {
        ErrorKind::NotFound => Said::new("io-not-found"),
        ErrorKind::PermissionDenied => Said::new("io-denied"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Said::new("io-full"),
        ErrorKind::ReadOnlyFilesystem => Said::new("io-read-only"),
        ErrorKind::IsADirectory => Said::new("io-folder"),
        ErrorKind::NotADirectory => Said::new("io-no-folder"),
        _ => Said::new("io-other").text("text", error),
    }
}
