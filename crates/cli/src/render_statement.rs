//! Findings on a statement in a terminal: the sentence that each is about.

use std::fmt::Write as _;

use waarborg_policy::check::{Finding, Report, Severity, asks_for_records};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{self, Place};

use crate::doubts;
use crate::named;
use crate::questions;
use crate::render::article;
use crate::subject::{Read, Shown};
use crate::visible::visible;

/// A sentence longer than this is cut around its words, in characters.
const LONGEST: usize = 220;
/// No more sentences of one finding than this are shown.
const MOST_PLACES: usize = 4;
/// How many findings are told first.
const FIRST: usize = 3;
/// A heading longer than this is cut, in characters.
const LONGEST_HEADING: usize = 60;

/// What was read, in one line: whose statement, in which language, how long.
pub(crate) fn read_line(policy: &Policy, read: &Read, language: Language) -> String {
    let file = file_of(policy, language);
    let own = policy.organisation.name.as_deref();
    let name = own.map(|name| Message::new("statement-read-name").text("name", name).say(language));
    Message::new("statement-read")
        .text("what", file)
        .text("tongue", read.language().code())
        .number("sentences", count(read.draft.outline.count()))
        .text("name", name.unwrap_or_default())
        .say(language)
}

/// The most serious findings in plain words: errors before warnings, contradictions before what is absent, and no two
/// about the same part of the law. What a statement need not say is none of them.
pub(crate) fn first<'r>(policy: &Policy, read: &Read, report: &'r Report) -> Vec<&'r Finding> {
    let serious = |finding: &&Finding| {
        finding.accepted.is_none() && finding.severity != Severity::Advice && !asks_for_records(finding.code)
    };
    let mut open: Vec<&Finding> = report.findings.iter().filter(serious).collect();
    open.sort_by_cached_key(|finding| {
        let said = read.places(finding, policy).iter().any(|shown| shown.said);
        (finding.severity, !contradicts(finding), !said)
    });
    let mut made: Vec<&Finding> = Vec::new();
    for finding in open {
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
    let claims = syntax::Path::of(["statement", "claims"]);
    let mut paths = std::iter::once(&finding.path).chain(&finding.also);
    finding.code.ends_with("CONTRADICT")
        || !finding.also.is_empty() && paths.any(|path| path.starts_with(&claims))
}

/// The part of the law that a finding is about, as its code begins.
fn family(finding: &Finding) -> &str {
    finding.code.split('-').next().unwrap_or_default()
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
    // Of a contradiction both sentences; else the one that says it.
    for shown in read.places(finding, policy).iter().filter(|shown| shown.said).take(2) {
        let _ = write!(text, "\n   \"{}\"", excerpt(read, shown));
    }
    text
}

/// One finding with its sentences.
pub(crate) fn finding(
    policy: &Policy,
    finding: &Finding,
    read: &Read,
    language: Language,
    colours: bool,
) -> String {
    let mut text = format!("[{}]: {}\n", finding.code, finding.message(language));
    let places = read.places(finding, policy);
    let said: Vec<&Shown> = places.iter().filter(|shown| shown.said).collect();
    for shown in said.iter().take(MOST_PLACES) {
        let _ = writeln!(text, "  --> {}", place(policy, read, shown, language));
        let _ = writeln!(text, "   | {}", excerpt(read, shown));
    }
    let more = said.len().saturating_sub(MOST_PLACES);
    if more > 0 {
        let more = Message::new("statement-more").number("count", count(more));
        let _ = writeln!(text, "  --> {}", more.say(language));
    }
    if said.is_empty() && !asks_for_records(finding.code) {
        let _ = writeln!(text, "  --> {}", Message::new("statement-absent").say(language));
        if let Some(nearest) = places.first() {
            let look = Message::new("statement-look").text("place", place(policy, read, nearest, language));
            let _ = writeln!(text, "   | {}", look.say(language));
            if read.heading_of(nearest) != Some(nearest.place.clone()) {
                let _ = writeln!(text, "   | {}", excerpt(read, nearest));
            }
        }
    }
    let (law, remedy) = if language == Language::Nl { ("wet", "oplossing") } else { ("law", "help") };
    let _ = writeln!(text, "   = {law}: {}", article(finding, language));
    let _ = write!(text, "   = {remedy}: {}", finding.help_for_text(language));
    // Colours are given to what holds none of its own.
    paint(severity(finding.severity, language), finding.severity, colours) + &visible(&text)
}

/// What was not read with certainty, as a short list.
pub(crate) fn unsure(policy: &Policy, read: &Read, language: Language) -> Vec<String> {
    let asked = &read.draft.questions;
    if asked.is_empty() {
        return Vec::new();
    }
    let head = Message::new("statement-unsure").number("count", count(asked.len()));
    let mut lines = vec![head.say(language)];
    for question in asked.iter().take(questions::MOST) {
        lines.push(format!("  - {}", doubts::asked(question, policy, language)));
        if let Some(words) = questions::words(question, &read.page) {
            lines.push(format!("    \"{words}\""));
        }
    }
    let more = asked.len().saturating_sub(questions::MOST);
    if more > 0 {
        lines.push(format!(
            "  {}",
            Message::new("statement-unsure-more").number("count", count(more)).say(language)
        ));
    }
    lines.push(String::new());
    lines
}

/// The name of the file that was read, as people are shown it.
fn file_of(policy: &Policy, language: Language) -> String {
    named::shown(policy.sources.get(0).map(|file| file.name.as_str()).unwrap_or_default(), language)
}

/// Where a sentence stands: the line of the file, or the heading in what was extracted.
fn place(policy: &Policy, read: &Read, shown: &Shown, language: Language) -> String {
    let file = file_of(policy, language);
    let heading = shown.heading.as_ref().map(|heading| under(heading, language));
    if !read.lines {
        return heading.map_or_else(|| file.clone(), |heading| format!("{file}, {heading}"));
    }
    let at = Place { file: 0, start: shown.place.start, end: shown.place.end };
    let (line, _) = policy.sources.line_column(at);
    heading.map_or_else(|| format!("{file}:{line}"), |heading| format!("{file}:{line} ({heading})"))
}

fn under(heading: &str, language: Language) -> String {
    let mut short: String = heading.chars().take(LONGEST_HEADING).collect();
    if short.len() < heading.len() {
        short.push('…');
    }
    Message::new("statement-under").text("heading", short).say(language)
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
    let end =
        forth(text, shown.place.end.min(shown.place.start + room), room).min(shown.sentence.end).max(start);
    let before = if start > shown.sentence.start { "… " } else { "" };
    let after = if end < shown.sentence.end { " …" } else { "" };
    format!("{before}{}{after}", read.words(&(start..end)))
}

/// So many bytes back, to the begin of a word.
fn back(text: &str, from: usize, room: usize) -> usize {
    let start = text.floor_char_boundary(from.saturating_sub(room));
    if start == 0 {
        return 0;
    }
    let from = text.floor_char_boundary(from);
    text.get(start..from).and_then(|part| part.find(char::is_whitespace)).map_or(start, |space| start + space)
}

/// So many bytes on, to the end of a word.
fn forth(text: &str, from: usize, room: usize) -> usize {
    let end = text.ceil_char_boundary((from + room).min(text.len()));
    if end == text.len() {
        return end;
    }
    let from = text.floor_char_boundary(from.min(end));
    text.get(from..end).and_then(|part| part.rfind(char::is_whitespace)).map_or(end, |space| from + space)
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

/// A word in the colour of its severity, as the findings of a policy have it.
fn paint(word: &str, severity: Severity, colours: bool) -> String {
    let colour = match severity {
        Severity::Error => "91",
        Severity::Warning => "33",
        Severity::Advice => "92",
    };
    if colours { format!("\u{1b}[1;{colour}m{word}\u{1b}[0m") } else { word.to_owned() }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A count as messages take it.
pub(crate) fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
