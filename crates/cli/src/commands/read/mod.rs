//! `waarborg read`

mod answers;
mod ask;
mod labels;
mod put;

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use waarborg_policy::messages::Message;
use waarborg_reader::{About, Draft, Page};

use super::Outcome;
use crate::folder::{name, read};
use crate::named::is_statement;
use crate::options::Format;
use crate::printer::Printer;
use crate::questions::{MOST, said, value_of, words};
use crate::subject::read_page;
use crate::trouble::Trouble;
use answers::Answered;

/// What was asked.
pub(crate) struct Wanted<'a> {
    /// Statements; folders too where labels are asked.
    pub(crate) statements: &'a [PathBuf],
    /// Where the policy is written; of several statements the folder of their labels.
    pub(crate) output: Option<&'a Path>,
    /// Whether a person is asked what the text leaves open.
    pub(crate) ask: bool,
    /// Answers, from a file.
    pub(crate) answers: Option<&'a Path>,
    /// Whether addresses of one's own network are fetched.
    pub(crate) private: bool,
}

pub(crate) fn run(wanted: &Wanted<'_>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    if printer.format == Format::Labels {
        return labels::run(wanted, printer);
    }
    let [path] = wanted.statements else {
        return Err(Trouble(Message::new("read-one")).into());
    };
    let page = page_of(path, wanted.private)?;
    let draft = waarborg_reader::draft(&page);
    let files = wanted.output.map(put::Files::new).transpose()?;
    let mut answered = Answered::new(&draft)?;
    if let Some(file) = wanted.answers {
        answered.take_file(&name(file), &read(file)?, &draft.questions)?;
    }
    if wanted.ask && !ask_person(&page, &draft, &mut answered, printer)? {
        return Ok(Outcome::Findings);
    }
    let toml = answered.text();
    match files {
        Some(files) => {
            files.write(&toml, &put::words_file(&page, &draft, &answered))?;
            let written = Message::new("read-written").text("path", name(&files.policy));
            printer.note(written.text("words", name(&files.words)).say(printer.language));
        }
        None if printer.json() => printer.value(&as_json(&toml, &page, &draft, &answered))?,
        None => printer.data(toml.trim_end()),
    }
    tell_questions(&page, &draft, &answered, printer);
    Ok(Outcome::Fine)
}

/// The page of a statement; a policy and a folder are none.
fn page_of(path: &Path, private: bool) -> anyhow::Result<Page> {
    if !is_statement(path) {
        let what = if path.is_dir() { "read-folder" } else { "read-policy" };
        return Err(Trouble(Message::new(what).text("path", name(path))).into());
    }
    Ok(read_page(path, private)?.page)
}

/// Asks a person what the text leaves open. False where the person stopped.
fn ask_person(
    page: &Page,
    draft: &Draft,
    answered: &mut Answered,
    printer: &mut Printer,
) -> anyhow::Result<bool> {
    let language = printer.language;
    if !std::io::stdin().is_terminal() {
        printer.note(Message::new("read-no-terminal").say(language));
    }
    let mut input = std::io::stdin().lock();
    let mut say = |line: &str| printer.faults(line);
    let mut asking = ask::Asking { input: &mut input, say: &mut say, language };
    let done = asking.all(page, &draft.questions, answered)?;
    if !done {
        printer.note(Message::new("read-stopped").say(language));
    }
    Ok(done)
}

fn as_json(toml: &str, page: &Page, draft: &Draft, answered: &Answered) -> Value {
    let said: serde_json::Map<String, Value> = draft
        .words
        .iter()
        .filter(|(path, _)| !answered.is_dropped(path))
        .map(|(path, places)| {
            let shown = places.iter().map(|place| {
                json!({ "start": place.start, "end": place.end, "words": page.text.get(place.clone()) })
            });
            (path.clone(), Value::Array(shown.collect()))
        })
        .collect();
    let open = draft.questions.iter().filter(|question| !answered.is_answered(question)).take(MOST);
    let questions: Vec<Value> = open
        .map(|question| {
            json!({
                "path": question.path,
                "value": value_of(question),
                "refused": matches!(question.about, About::Refused(_)),
                "words": words(question, page),
            })
        })
        .collect();
    json!({ "policy": toml, "words": said, "questions": questions })
}

/// The questions without an answer, at most fifteen, the most consequential first.
fn tell_questions(page: &Page, draft: &Draft, answered: &Answered, printer: &mut Printer) {
    let open: Vec<_> = draft.questions.iter().filter(|question| !answered.is_answered(question)).collect();
    if open.is_empty() {
        return;
    }
    let language = printer.language;
    let count = i64::try_from(open.len().min(MOST)).unwrap_or(i64::MAX);
    printer.note(Message::new("read-questions").number("count", count).say(language));
    for (number, question) in open.iter().take(MOST).enumerate() {
        printer.note(format!("{:>2}. {}", number + 1, said(question, language)));
        if let Some(words) = words(question, page) {
            printer.note(format!("    \"{words}\""));
        }
    }
    printer.note(Message::new("read-questions-next").say(language));
}
