//! The words of a text that the values of a policy came from: `privacy.words.toml` beside it.

use std::collections::BTreeMap;
use std::path::Path;

use waarborg_policy::check::Finding;
use waarborg_policy::messages::Message;
use waarborg_policy::syntax::{self, Segment};

use crate::folder::{policy_in, read};
use crate::trouble::words_of;

/// The words of each path.
#[derive(Debug, Default)]
pub(crate) struct Words {
    of: BTreeMap<String, String>,
    /// Why they could not be read, where they are there.
    pub(crate) fault: Option<Message>,
}

impl Words {
    /// Those that lie beside a policy, where there are any.
    pub(crate) fn beside(policy: &Path) -> Words {
        let Ok(path) = policy_in(policy) else { return Words::default() };
        let path = path.with_extension("words.toml");
        if !path.is_file() {
            return Words::default();
        }
        let made = read(&path).and_then(|text| Ok(of_text(&text)?));
        made.unwrap_or_else(|error| {
            let other = || Message::new("io-other").text("text", &error);
            let why = words_of(&error).map_or_else(other, |(message, _)| message);
            let fault = Message::new("words-unread").text("path", path.display()).inner("why", why);
            Words { of: BTreeMap::new(), fault: Some(fault) }
        })
    }

    /// The words of a path; those of the whole list for an element that has none of its own.
    pub(crate) fn get(&self, path: &syntax::Path) -> Option<&str> {
        let own = self.of.get(&path.to_string());
        let of_list = || match path.segments() {
            [.., Segment::Index(_)] => self.of.get(&path.parent()?.to_string()),
            _ => None,
        };
        own.or_else(of_list).map(String::as_str)
    }

    /// The words that a finding is about, its own first.
    pub(crate) fn of(&self, finding: &Finding) -> Vec<&str> {
        let mut made: Vec<&str> = Vec::new();
        for words in std::iter::once(&finding.path).chain(&finding.also).filter_map(|path| self.get(path)) {
            if !made.contains(&words) {
                made.push(words);
            }
        }
        made
    }
}

fn of_text(text: &str) -> Result<Words, toml_edit::TomlError> {
    let document: toml_edit::DocumentMut = text.parse()?;
    let words = document.iter().filter_map(|(key, item)| Some((key.to_owned(), item.as_str()?.to_owned())));
    Ok(Words { of: words.collect(), fault: None })
}

#[cfg(test)]
mod tests {
    use super::of_text;
    use waarborg_policy::syntax::Path;

    #[test]
    fn an_element_without_words_has_those_of_its_list() {
        let words = of_text("\"purpose.a.data\" = \"naam en adres\"\n\"purpose.a.data[1]\" = \"adres\"\n");
        let words = words.unwrap_or_default();
        assert_eq!(words.get(&Path::parse("purpose.a.data[0]")), Some("naam en adres"));
        assert_eq!(words.get(&Path::parse("purpose.a.data[1]")), Some("adres"));
        assert_eq!(words.get(&Path::parse("purpose.a")), None);
    }
}
