//! What a path of the command line names: a statement, a policy, an address, or something that is none of them.

use std::io::Read as _;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use waarborg_documents::review::is_review;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;

/// The endings of statements that a folder is searched for.
const ENDINGS: [&str; 8] = ["txt", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx"];

/// Endings of files that no address has as its last name.
const OTHERS: [&str; 14] =
    ["toml", "doc", "odt", "rtf", "json", "xml", "csv", "yaml", "yml", "png", "jpg", "jpeg", "log", "eml"];

/// How standard input is asked for.
pub(crate) const INPUT: &str = "-";

/// Where a page of this program says that it is one, at the latest.
const HEAD: u64 = 1024;

/// Whether a path names a statement: an address, standard input, or a file that is no policy.
pub(crate) fn is_statement(path: &Path) -> bool {
    let text = path.to_string_lossy();
    if text == INPUT || text.contains("://") {
        return true;
    }
    !path.is_dir() && path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("toml"))
}

/// Whether a file in a folder looks like a statement, by its name.
fn may_be_statement(path: &Path) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// Statements in a folder itself, in the order of their names; not the pages that `check` wrote.
pub(crate) fn statements_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let path = entry.path();
        if !hidden && entry.file_type()?.is_file() && may_be_statement(&path) && !begins_as_review(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file is a page that `check` wrote. One that cannot be read is told of when it is read.
fn begins_as_review(path: &Path) -> bool {
    let mut start = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut start));
    read.is_ok() && is_review(&start)
}

/// Whether a text is an address that can be fetched.
pub(crate) fn is_address(text: &str) -> bool {
    let starts =
        |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    starts("http://") || starts("https://")
}

/// Why a path that names no file is refused, where it looks like an address.
pub(crate) fn refused(text: &str) -> Option<Message> {
    if let Some(address) = with_begin(text) {
        return Some(about("address-bare", text).text("address", address));
    }
    let (scheme, rest) = text.split_once(':')?;
    let known = scheme.len() > 1
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    (known && rest.starts_with(|first: char| !first.is_whitespace()))
        .then(|| about("address-scheme", text).text("scheme", scheme.to_ascii_lowercase()))
}

/// What was meant with `www.example.org/privacy`, `localhost:8080` or `https:/example.org`.
fn with_begin(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let bare = ["https:", "http:"]
        .into_iter()
        .find(|begin| lower.starts_with(begin))
        .map_or(text, |begin| text.get(begin.len()..).unwrap_or_default().trim_start_matches('/'));
    let place = bare.split(['/', '?', '#']).next()?;
    let (host, port) = place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port)));
    if port.is_some_and(|port| port.is_empty() || !port.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    if host.parse::<Ipv4Addr>().is_ok() || host.eq_ignore_ascii_case("localhost") {
        return Some(format!("http://{bare}"));
    }
    let labels: Vec<&str> = host.split('.').collect();
    let (last, others) = labels.split_last()?;
    let plain = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let ending = ENDINGS.iter().chain(&OTHERS).any(|ending| ending.eq_ignore_ascii_case(last));
    let named = !others.is_empty()
        && labels.iter().all(plain)
        && last.len() > 1
        && last.chars().all(char::is_alphabetic)
        && (!ending || host.to_ascii_lowercase().starts_with("www."));
    named.then(|| format!("https://{bare}"))
}

/// A message about what a path names.
pub(crate) fn about(message: &'static str, path: &str) -> Message {
    let message = Message::new(message);
    if path == INPUT {
        return message.inner("path", Message::new("source-input"));
    }
    message.text("path", path)
}

/// A name as people are shown it: standard input has one of its own.
pub(crate) fn shown(name: &str, language: Language) -> String {
    if name == INPUT { Message::new("source-input").say(language) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{refused, with_begin};

    #[test]
    fn what_looks_like_an_address_gets_its_begin() {
        for (text, meant) in [
            ("www.school.example/privacy", Some("https://www.school.example/privacy")),
            ("bakkerij.nl", Some("https://bakkerij.nl")),
            ("localhost:8765/a", Some("http://localhost:8765/a")),
            ("127.0.0.1:80", Some("http://127.0.0.1:80")),
            ("https:/bakkerij.nl/a", Some("https://bakkerij.nl/a")),
            ("http:bakkerij.nl", Some("https://bakkerij.nl")),
            ("verklaring.txt", None),
            ("map/verklaring.txt", None),
            ("../bakkerij.nl", None),
            ("verklaring", None),
            ("versie 1.2", None),
            ("c:/verklaring.txt", None),
        ] {
            assert_eq!(with_begin(text).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn other_schemes_are_no_files() {
        for text in ["ftp://x/y", "mailto:a@b.nl", "file:///tmp/a.txt", "data:text/html,a"] {
            assert!(refused(text).is_some(), "{text}");
        }
        for text in ["c:\\a.txt", "verklaring.txt", "een: twee"] {
            assert!(refused(text).is_none(), "{text}");
        }
    }
}
