//! Where in the page a path of a draft is said, or where a reader would look for it.

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::syntax::{Path, Segment};

use super::write::Writer;
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

/// Where everything of a draft stands in its page.
#[derive(Debug, Clone, Default)]
pub struct Places {
    words: BTreeMap<Path, Vec<Range<usize>>>,
    sections: BTreeMap<&'static str, Range<usize>>,
}

impl Places {
    pub(super) fn new(statement: &Statement<'_>, writer: &Writer) -> Self {
        let mut sections = BTreeMap::new();
        for (part, topics) in SECTIONS {
            let found = topics.iter().find_map(|topic| section(statement, *topic));
            sections.extend(found.map(|place| (part, place)));
        }
        Self { words: writer.words.clone(), sections }
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

    /// All words of a path itself.
    #[must_use]
    pub fn words(&self, path: &Path) -> &[Range<usize>] {
        self.words.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    fn own(&self, path: &Path) -> Option<&Range<usize>> {
        self.words(path).first()
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
