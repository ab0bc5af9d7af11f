//! The text of a policy: sections of keys, written so that no text of somebody else's can be anything but text.

use toml_edit::{Key, Value};
use waarborg_policy::format::format;

/// A table with its keys, and comments above it.
#[derive(Debug, Clone)]
pub(super) struct Section {
    header: String,
    comments: Vec<String>,
    lines: Vec<String>,
    /// It is written though it says nothing.
    always: bool,
}

impl Section {
    /// A table by the keys of its path.
    pub(super) fn new(path: &[&str]) -> Section {
        let keys: Vec<String> = path.iter().map(|key| key_of(key)).collect();
        Section { header: keys.join("."), comments: Vec::new(), lines: Vec::new(), always: false }
    }

    /// The same, written also when it says nothing.
    pub(super) fn always(mut self) -> Section {
        self.always = true;
        self
    }

    /// The same below comments; each becomes one line.
    pub(super) fn comments(mut self, comments: impl Iterator<Item = String>) -> Section {
        self.comments.extend(comments);
        self
    }

    /// The same with a value that is TOML already.
    pub(super) fn raw(mut self, key: &str, value: impl std::fmt::Display) -> Section {
        self.lines.push(format!("{key} = {value}"));
        self
    }

    /// The same with a text, where there is one.
    pub(super) fn text(self, key: &str, text: Option<String>) -> Section {
        match text {
            Some(text) => self.raw(key, quoted(&text)),
            None => self,
        }
    }

    /// The same with a list, where it holds anything.
    pub(super) fn list(self, key: &str, list: &[String]) -> Section {
        if list.is_empty() { self } else { self.raw(key, quoted_list(list)) }
    }
}

/// A key, quoted where it must be.
pub(super) fn key_of(key: &str) -> String {
    Key::new(key).to_string()
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A list of texts.
pub(super) fn quoted_list(list: &[String]) -> String {
    let parts: Vec<String> = list.iter().map(|text| quoted(text)).collect();
    format!("[{}]", parts.join(", "))
}

/// The whole policy.
pub(super) fn document(head: Vec<String>, sections: &[Section]) -> String {
    let mut text = String::new();
    comment(&head, &mut text);
    text.push_str("waarborg = 1\n");
    for section in sections.iter().filter(|section| section.always || !section.lines.is_empty()) {
        text.push('\n');
        comment(&section.comments, &mut text);
        text.push_str(&format!("[{}]\n", section.header));
        for line in &section.lines {
            text.push_str(line);
            text.push('\n');
        }
    }
    format(&text).unwrap_or(text)
}

/// Lines of comment; what would end a line or a comment is a space.
fn comment(lines: &[String], text: &mut String) {
    for line in lines {
        let plain: String =
            line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        text.push_str(&format!("# {}\n", plain.trim()));
    }
}
