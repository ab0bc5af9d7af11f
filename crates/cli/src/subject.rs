//! What `check` judges: a policy, or a statement that is read as one and keeps its own words as places.

use std::io::Read as _;
use std::path::Path;

use waarborg_documents::review::is_review;
use waarborg_policy::check::Finding;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{self, Place, Sources};
use waarborg_reader::{Draft, Page, Tongue};
use waarborg_source::{Limits, MOST_BYTES};

use crate::folder::{name, read_bytes, read_policy};
use crate::named::{INPUT, about, is_address, is_statement, refused};
use crate::trouble::Trouble;
use crate::words::Words;

/// What is judged.
pub(crate) struct Subject {
    /// The policy, or what a statement says as a policy.
    pub(crate) policy: Policy,
    /// The statement, where it is one.
    pub(crate) read: Option<Read>,
    /// Of a policy that records a text: the words that its values came from.
    pub(crate) words: Words,
}

/// A statement and what was read in it.
pub(crate) struct Read {
    /// Its text.
    pub(crate) page: Page,
    /// Whether the lines of the text are those of the file, also where its bytes are not (another character set).
    pub(crate) lines: bool,
    /// The draft of its policy. Its own policy stands in the subject.
    pub(crate) draft: Draft,
}

/// Reads a policy, a folder with one, or a statement.
pub(crate) fn read_subject(path: &Path, private: bool) -> anyhow::Result<Subject> {
    if !is_statement(path) {
        let policy = read_policy(path)?;
        let words = if policy.speaking { Words::default() } else { Words::beside(path) };
        return Ok(Subject { policy, read: None, words });
    }
    of_page(&name(path), read_page(path, private)?)
}

/// The page of a statement.
pub(crate) struct Taken {
    /// The page.
    pub(crate) page: Page,
    /// Whether its lines are those of the file.
    pub(crate) lines: bool,
}

/// Reads the page of a statement: from a file, an address or standard input. What is read in a wrong language gives
/// findings that are not true, so a text in another is refused.
pub(crate) fn read_page(path: &Path, private: bool) -> anyhow::Result<Taken> {
    let taken = page_at(path, private)?;
    match waarborg_reader::foreign(&taken.page) {
        Some(foreign) => {
            Err(Trouble(Message::new("statement-foreign").text("language", foreign.code())).into())
        }
        None => Ok(taken),
    }
}

fn page_at(path: &Path, private: bool) -> anyhow::Result<Taken> {
    let text = path.to_string_lossy();
    if is_address(&text) {
        let fetched = waarborg_source::fetch(&text, &Limits { private, ..Limits::default() })?;
        return Ok(Taken { lines: fetched.lines, page: fetched.page });
    }
    let (name, bytes) = if text == INPUT {
        let mut bytes = Vec::new();
        std::io::stdin().lock().take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        (INPUT.to_owned(), bytes)
    } else {
        if !path.exists()
            && let Some(message) = refused(&text)
        {
            return Err(Trouble(message).into());
        }
        (name(path), read_bytes(path, MOST_BYTES as u64)?)
    };
    if is_review(&bytes) {
        return Err(Trouble(about("check-own-page", &name)).into());
    }
    let page = waarborg_source::read_bytes(&name, &bytes)?;
    Ok(Taken { lines: waarborg_source::keeps_lines(&name, &bytes), page })
}

/// Reads a page as a policy whose places are those of the page.
fn of_page(name: &str, taken: Taken) -> anyhow::Result<Subject> {
    let Taken { page, lines } = taken;
    let mut draft = waarborg_reader::draft(&page);
    let Some(policy) = draft.policy.take() else {
        // A draft that does not load is a fault of this program: it is told, never hidden.
        return Err(Trouble(Message::new("check-lost")).into());
    };
    let mut sources = Sources::default();
    let file = sources.add(name, page.text.as_str());
    let places = &draft.places;
    let place_of = |path: &syntax::Path| {
        let words = places.words(path).first()?;
        Some(Place { file, start: words.start, end: words.end })
    };
    let policy = policy.placed(sources, &place_of);
    Ok(Subject { policy, read: Some(Read { page, lines, draft }), words: Words::default() })
}

/// The words that a finding is about, as one shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The place of the words.
    pub(crate) place: std::ops::Range<usize>,
    /// The sentence around them.
    pub(crate) sentence: std::ops::Range<usize>,
    /// The heading above them.
    pub(crate) heading: Option<String>,
    /// Whether the words say it; else it is only where one would look for what is absent.
    pub(crate) said: bool,
}

impl Read {
    /// Where a path is said, or where one would look for it.
    pub(crate) fn shown(&self, path: &syntax::Path) -> Option<Shown> {
        let own = self.draft.places.said(path);
        let said = own.is_some();
        Some(self.show(own.or_else(|| self.draft.places.place(path))?, said))
    }

    fn show(&self, place: std::ops::Range<usize>, said: bool) -> Shown {
        let heading = self.draft.outline.heading(place.start).map(|heading| self.words(&heading));
        Shown { sentence: self.draft.outline.sentence(&place), heading, said, place }
    }

    /// The words of a place on one line, without what is hidden among them.
    pub(crate) fn words(&self, place: &std::ops::Range<usize>) -> String {
        let text = |from, to| self.page.text.get(from..to).unwrap_or_default();
        let mut words = String::new();
        let mut from = place.start;
        for hidden in self.page.hidden.iter().filter(|part| part.end > place.start && part.start < place.end)
        {
            words.push_str(text(from, hidden.start.max(from)));
            from = hidden.end.min(place.end);
        }
        words.push_str(text(from, place.end));
        plain(&words)
    }

    /// All places of a finding, its own first. Of a list it is the element that the finding is about.
    pub(crate) fn places(&self, finding: &Finding, policy: &Policy) -> Vec<Shown> {
        let mut own = self.shown(&finding.path);
        if let Some(shown) = own.as_mut().filter(|shown| shown.said)
            && let Some(element) = self.draft.places.finding(finding, policy).into_iter().next()
        {
            *shown = self.show(element, true);
        }
        let mut made: Vec<Shown> = Vec::new();
        for shown in own.into_iter().chain(finding.also.iter().filter_map(|path| self.shown(path))) {
            if !made.iter().any(|known| known.sentence == shown.sentence) {
                made.push(shown);
            }
        }
        made
    }

    /// The place of the heading above a place, or of the heading that it is.
    pub(crate) fn heading_of(&self, shown: &Shown) -> Option<std::ops::Range<usize>> {
        self.draft.outline.heading(shown.place.start)
    }

    /// The language of the text.
    pub(crate) fn language(&self) -> Language {
        match self.draft.tongue {
            Tongue::Nl => Language::Nl,
            Tongue::En => Language::En,
        }
    }
}

/// A text without marks of markup at its begin, and with single spaces.
fn plain(text: &str) -> String {
    text.trim_start_matches(['#', '*', '_', ' ']).split_whitespace().collect::<Vec<_>>().join(" ")
}
