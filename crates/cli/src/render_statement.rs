//! Findings on a statement in a terminal: the sentence that each is about.

use std::fmt::Write as _;

use waarborg_policy::check::{Finding, Report, Severity};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use crate::subject::{Read, Shown};

/// A sentence longer than this is cut around its words, in characters.
const LONGEST: usize = 220;
/// No more sentences of one finding than this are shown.
const MOST_PLACES: usize = 4;
/// How many findings are told first.
const FIRST: usize = 3;

/// What was read, in one line.
pub(crate) fn read_line(path: &str, policy: &Policy, read: &Read, language: Language) -> String {
    let name = policy.organisation.name.as_deref();
    let name = name
        .map(|name| Message::new("statement-read-name").text("name", name).say(language))
        .unwrap_or_default();
    let sentences = i64::try_from(read.draft.outline.count()).unwrap_or(i64::MAX);
    Message::new("statement-read")
        .text("what", path)
        .number("sentences", sentences)
        .text("name", name)
        .say(language)
}

/// The most serious findings in plain words: errors before warnings, contradictions before what is absent, and no two
/// about the same part of the law.
pub(crate) fn first<'r>(policy: &Policy, read: &Read, report: &'r Report) -> Vec<&'r Finding> {
    let mut open: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.accepted.is_none() && finding.severity != Severity::Advice)
        .collect();
    open.sort_by_key(|finding| {
        let said = read.places(finding, policy).iter().filter(|shown| shown.said).count();
        (finding.severity, !contradicts(finding), said == 0)
    });
    let mut made: Vec<&Finding> = Vec::new();
    for finding in open {
        let family = |finding: &Finding| finding.code.split('-').next().unwrap_or_default().to_owned();
        if made.iter().all(|known| family(known) != family(finding)) {
            made.push(finding);
        }
        if made.len() == FIRST {
            break;
        }
    }
    made
}

/// Whether a finding is about two things that the statement says and that cannot both be.
fn contradicts(finding: &Finding) -> bool {
    let claims = waarborg_policy::syntax::Path::of(["statement", "claims"]);
    finding.code.ends_with("CONTRADICT")
        || std::iter::once(&finding.path).chain(&finding.also).any(|path| path.starts_with(&claims))
            && !finding.also.is_empty()
}

/// One line of the summary.
pub(crate) fn summary_line(
    number: usize,
    finding: &Finding,
    policy: &Policy,
    read: &Read,
    language: Language,
) -> String {
    let mut text = format!("{number}. {} [{}]", capital(&finding.message(language)), finding.code);
    if let Some(shown) = read.places(finding, policy).into_iter().find(|shown| shown.said) {
        let _ = write!(text, "\n   \"{}\"", excerpt(read, &shown));
    }
    text
}

/// One finding with its sentences.
pub(crate) fn finding(policy: &Policy, finding: &Finding, read: &Read, language: Language) -> String {
    let word = severity(finding.severity, language);
    let mut text = format!("{word}[{}]: {}\n", finding.code, finding.message(language));
    let places = read.places(finding, policy);
    let said: Vec<&Shown> = places.iter().filter(|shown| shown.said).collect();
    for shown in said.iter().take(MOST_PLACES) {
        let _ = writeln!(text, "  --> {}", place(policy, read, shown, language));
        let _ = writeln!(text, "   | {}", excerpt(read, shown));
    }
    if said.len() > MOST_PLACES {
        let more = i64::try_from(said.len() - MOST_PLACES).unwrap_or(i64::MAX);
        let _ =
            writeln!(text, "  --> {}", Message::new("statement-more").number("count", more).say(language));
    }
    if said.is_empty() {
        let absent = Message::new("statement-absent").say(language);
        let under =
            places.first().and_then(|shown| shown.heading.clone()).map(|heading| under(&heading, language));
        let _ =
            writeln!(text, "  --> {absent}{}", under.map(|under| format!(" ({under})")).unwrap_or_default());
    }
    let article = if finding.article.starts_with(|c: char| c.is_ascii_digit()) {
        let law = if language == Language::Nl { "AVG art." } else { "GDPR art." };
        format!("{law} {}", finding.article)
    } else {
        finding.article.to_string()
    };
    let (law, remedy) = if language == Language::Nl { ("wet", "oplossing") } else { ("law", "help") };
    let _ = writeln!(text, "   = {law}: {article}");
    let _ = write!(text, "   = {remedy}: {}", finding.help(language));
    text
}

/// Where a sentence stands: the line of the file, or the heading in what was extracted.
fn place(policy: &Policy, read: &Read, shown: &Shown, language: Language) -> String {
    let file = policy.sources.get(0).map(|file| file.name.as_str()).unwrap_or_default();
    let heading = shown.heading.as_ref().map(|heading| under(heading, language));
    if read.page.extracted {
        return heading.map_or_else(|| file.to_owned(), |heading| format!("{file}, {heading}"));
    }
    let at = waarborg_policy::syntax::Place { file: 0, start: shown.place.start, end: shown.place.end };
    let (line, _) = policy.sources.line_column(at);
    heading.map_or_else(|| format!("{file}:{line}"), |heading| format!("{file}:{line} ({heading})"))
}

fn under(heading: &str, language: Language) -> String {
    let heading: String = heading.chars().take(60).collect();
    Message::new("statement-under").text("heading", heading).say(language)
}

/// The sentence, cut around its words where it is long.
pub(crate) fn excerpt(read: &Read, shown: &Shown) -> String {
    let whole = read.words(&shown.sentence);
    if whole.chars().count() <= LONGEST {
        return whole;
    }
    let text = &read.page.text;
    let room = LONGEST / 2;
    let start = back(text, shown.place.start, room).max(shown.sentence.start);
    let end = forth(text, shown.place.end.min(shown.place.start + LONGEST), room)
        .min(shown.sentence.end)
        .max(start);
    let (before, after) = (
        if start > shown.sentence.start { "… " } else { "" },
        if end < shown.sentence.end { " …" } else { "" },
    );
    format!("{before}{}{after}", read.words(&(start..end)))
}

/// So many bytes back, to the begin of a word.
fn back(text: &str, from: usize, room: usize) -> usize {
    let start = text.floor_char_boundary(from.saturating_sub(room));
    let from = text.floor_char_boundary(from);
    text.get(start..from).and_then(|part| part.find(' ')).map_or(start, |space| start + space + 1)
}

/// So many bytes on, to the end of a word.
fn forth(text: &str, from: usize, room: usize) -> usize {
    let end = text.ceil_char_boundary((from + room).min(text.len()));
    let from = text.floor_char_boundary(from.min(end));
    text.get(from..end).and_then(|part| part.rfind(' ')).map_or(end, |space| from + space)
}

fn severity(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::Nl) => "fout",
        (Severity::Error, Language::En) => "error",
        (Severity::Warning, Language::Nl) => "waarschuwing",
        (Severity::Warning, Language::En) => "warning",
        (Severity::Advice, Language::Nl) => "advies",
        (Severity::Advice, Language::En) => "advice",
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
