//! Where in the page a path of a draft is said, or where a reader would look for it.

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::check::{Arg, Finding};
use waarborg_policy::model::{Policy, Text};
use waarborg_policy::syntax::{Path, Segment};

use super::write::{Value, Writer};
use crate::statement::{Statement, Topic};
use crate::text::Kind;

/// The sections in which one looks for what a part of the policy says, the best first.
const SECTIONS: [(&str, &[Topic]); 19] = [
    ("organisation", &[Topic::Contact]),
    ("contact", &[Topic::Contact]),
    ("dpo", &[Topic::Contact]),
    ("keep", &[Topic::Retention]),
    ("records", &[Topic::Retention]),
    ("purpose", &[Topic::Purposes, Topic::Grounds, Topic::Data]),
    ("every-purpose", &[Topic::Purposes, Topic::Grounds, Topic::Data]),
    ("sharing", &[Topic::Sharing]),
    ("recipient", &[Topic::Sharing]),
    ("transfers", &[Topic::Transfers, Topic::Sharing]),
    ("cookies", &[Topic::Cookies]),
    ("cookie", &[Topic::Cookies]),
    ("rights", &[Topic::Rights]),
    ("minors", &[Topic::Minors]),
    ("automated-decisions", &[Topic::Automated]),
    ("security", &[Topic::Security]),
    ("breach", &[Topic::Breach]),
    ("complaints", &[Topic::Complaints, Topic::Rights]),
    ("changes", &[Topic::Changes]),
];

/// The element of a list that a finding is about, by its rule.
const ELEMENTS: [(&str, &str); 5] = [
    ("BSN-NO-LAW", "bsn"),
    ("CAT-CATCHALL", "anything-else"),
    ("CAT-CATCHALL", "data"),
    ("PUR-OPENLIST", "purposes"),
    ("RCP-NONEXHAUSTIVE", "recipients"),
];

/// Where everything of a draft stands in its page.
#[derive(Debug, Clone, Default)]
pub struct Places {
    words: BTreeMap<Path, Vec<Range<usize>>>,
    /// The words of the language in each list, by their place in it.
    lists: BTreeMap<Path, Vec<String>>,
    sections: BTreeMap<&'static str, Range<usize>>,
}

impl Places {
    pub(super) fn new(statement: &Statement<'_>, writer: &Writer) -> Self {
        let mut sections = BTreeMap::new();
        for (part, topics) in SECTIONS {
            let found = topics.iter().find_map(|topic| section(statement, *topic));
            sections.extend(found.map(|place| (part, place)));
        }
        let text = |value: &Value| match value {
            Value::Text(text) => text.trim_end_matches('?').to_owned(),
            _ => String::new(),
        };
        let lists = writer.entries.iter().filter_map(|entry| match &entry.value {
            Value::List(list) => Some((entry.path.clone(), list.iter().map(text).collect())),
            _ => None,
        });
        Self { words: writer.words.clone(), lists: lists.collect(), sections }
    }

    /// The words that say a path: its own, those of the nearest table above it that has words, or the section in which a
    /// reader would look for what is not said.
    #[must_use]
    pub fn place(&self, path: &Path) -> Option<Range<usize>> {
        let mut here = Some(path.clone());
        while let Some(at) = here {
            if let Some(words) = self.own(&at).or_else(|| self.of_every(&at)) {
                return Some(words.clone());
            }
            here = at.parent();
        }
        let Some(Segment::Key(first)) = path.segments().first() else { return None };
        self.sections.get(first.as_str()).cloned()
    }

    /// The words that a finding points at: those that caused it, then those of the other places that it is about.
    #[must_use]
    pub fn finding(&self, finding: &Finding, policy: &Policy) -> Vec<Range<usize>> {
        let own = self.element(finding, policy).or_else(|| self.place(&finding.path));
        let mut made: Vec<Range<usize>> = own.into_iter().collect();
        for place in finding.also.iter().filter_map(|path| self.place(path)) {
            if !made.contains(&place) {
                made.push(place);
            }
        }
        made
    }

    /// Of a finding on a list: the words of the element that it is about.
    fn element(&self, finding: &Finding, policy: &Policy) -> Option<Range<usize>> {
        let list = self.lists.get(&finding.path)?;
        let named = |title: &Text| {
            finding.args.iter().any(|(_, arg)| match arg {
                Arg::Text(text) => text == title,
                Arg::List(texts) => texts.contains(title),
                _ => false,
            })
        };
        let at = list.iter().position(|word| {
            let told = ELEMENTS.iter().any(|(code, element)| *code == finding.code && element == word);
            told || policy.category(word).is_some_and(|facts| named(&facts.title))
        })?;
        self.words(&finding.path.index(at)).first().cloned()
    }

    /// All words of a path itself.
    #[must_use]
    pub fn words(&self, path: &Path) -> &[Range<usize>] {
        self.words.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    fn own(&self, path: &Path) -> Option<&Range<usize>> {
        if let Some(words) = self.words(path).first() {
            return Some(words);
        }
        // A table that has no words of its own is said by what stands in it: `cookie.functional`.
        if path.segments().len() < 2 {
            return None;
        }
        let (below, words) = self.words.range(path..).next()?;
        words.first().filter(|_| below.starts_with(path))
    }

    /// The words that say a path: its own, or those of the table that it stands in. None where only a section is known
    /// in which one would look for it.
    #[must_use]
    pub fn said(&self, path: &Path) -> Option<Range<usize>> {
        let mut here = Some(path.clone());
        while let Some(at) = here {
            if let Some(words) = self.own(&at).or_else(|| self.of_every(&at)) {
                return Some(words.clone());
            }
            here = at.parent().filter(|parent| parent.segments().len() > 1);
        }
        None
    }

    /// The words of what is said of every purpose at once.
    fn of_every(&self, path: &Path) -> Option<&Range<usize>> {
        let [Segment::Key(first), Segment::Key(_), rest @ ..] = path.segments() else { return None };
        if first != "purpose" || rest.is_empty() {
            return None;
        }
        let every = rest.iter().fold(Path::of(["every-purpose"]), |path, segment| match segment {
            Segment::Key(key) => path.key(key.as_str()),
            Segment::Index(at) => path.index(*at),
        });
        self.own(&every)
    }
}

/// The heading of the first section about something.
fn section(statement: &Statement<'_>, topic: Topic) -> Option<Range<usize>> {
    let about = statement.sentences.iter().filter(|sentence| sentence.about(topic) && !sentence.inherited);
    let heading = about
        .filter(|sentence| statement.kind(sentence) == Kind::Heading)
        .map(|sentence| statement.span(sentence));
    heading.into_iter().next()
}
