//! What the command line itself cannot do. The words stand in the message catalogue.

use std::io;
use std::path::{Path, PathBuf};

use waarborg_evidence::said_of_file;
use waarborg_office::message_of;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(crate) struct Trouble(pub(crate) Message);

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.say(Language::En))
    }
}

impl std::error::Error for Trouble {}

/// A file cannot be read.
pub(crate) fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    about_file("file-read", path.to_owned())
}

/// A file cannot be written.
pub(crate) fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).map(Path::to_owned);
    let write = about_file("file-write", path.to_owned());
    move |error| match folder {
        Some(folder) if error.kind() == io::ErrorKind::NotFound && !folder.exists() => {
            Trouble(Message::new("file-no-folder").text("folder", folder.display()))
        }
        _ => write(error),
    }
}

fn about_file(name: &'static str, path: PathBuf) -> impl FnOnce(io::Error) -> Trouble {
    move |error| {
        let why = message_of(&said_of_file(&error));
        Trouble(Message::new(name).text("path", path.display()).inner("why", why))
    }
}

/// What an error says and what to do about it; `None` for one that has no words of ours.
pub(crate) fn words_of(error: &anyhow::Error) -> Option<(Message, Message)> {
    if let Some(error) = error.downcast_ref::<waarborg_office::OfficeError>() {
        return Some((error.message(), error.remedy()));
    }
    if let Some(trouble) = error.downcast_ref::<waarborg_source::Trouble>() {
        return Some(crate::source_trouble::said(trouble));
    }
    let message = if let Some(trouble) = error.downcast_ref::<Trouble>() {
        trouble.0.clone()
    } else if let Some(lacking) = error.downcast_ref::<waarborg_documents::Lacking>() {
        lacking.message()
    } else if let Some(error) = error.downcast_ref::<waarborg_evidence::LogError>() {
        message_of(&error.said())
    } else {
        message_of(&error.downcast_ref::<waarborg_evidence::KeyError>()?.said())
    };
    Some((message.clone(), message))
}
