//! `waarborg read`

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use waarborg_policy::messages::Message;
use waarborg_reader::{About, Draft, Page, Question, Value};

use super::Outcome;
use crate::files::replace_text;
use crate::folder::name;
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::subject::{is_statement, read_page};
use crate::trouble::{Trouble, unwritable};

/// No more questions than this are asked of one statement.
const MOST: usize = 15;

pub(crate) fn run(
    common: &Common,
    statements: &[PathBuf],
    output: Option<&Path>,
    ask: bool,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    if printer.format == Format::Labels {
        return labels(common, statements, output, printer);
    }
    let [path] = statements else {
        let count = i64::try_from(statements.len()).unwrap_or(i64::MAX);
        return Err(Trouble(Message::new("read-several").number("count", count)).into());
    };
    let page = page(common, path)?;
    let mut draft = waarborg_reader::draft(&page);
    let mut toml = draft.toml.clone();
    if ask {
        toml = super::read_ask::ask(&page, &draft, printer)?;
        draft.questions.clear();
    }
    match output {
        Some(file) => {
            refuse_existing(file)?;
            let words = file.with_extension("words.toml");
            refuse_existing(&words)?;
            replace_text(file, &toml)?;
            replace_text(&words, &words_file(&page, &draft))?;
            let written = Message::new("read-written").text("path", name(file)).text("words", name(&words));
            printer.note(written.say(printer.language));
        }
        None if printer.json() => printer.value(&as_json(&page, &draft))?,
        None => printer.data(toml.trim_end()),
    }
    tell_questions(&page, &draft, printer);
    Ok(Outcome::Fine)
}

fn page(common: &Common, path: &Path) -> anyhow::Result<Page> {
    if !is_statement(path) {
        return Err(Trouble(Message::new("read-policy").text("path", name(path))).into());
    }
    read_page(common, path)
}

/// What exists is never written over: it may be what a person mended.
fn refuse_existing(path: &Path) -> anyhow::Result<()> {
    if path.exists() {
        return Err(Trouble(Message::new("read-exists").text("path", name(path))).into());
    }
    Ok(())
}

/// The words that each value came from, by its path.
fn words_file(page: &Page, draft: &Draft) -> String {
    let mut words: BTreeMap<&str, String> = BTreeMap::new();
    for (path, places) in &draft.words {
        if let Some(text) = places.first().and_then(|place| page.text.get(place.clone())) {
            words.insert(path, text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    let mut text = String::new();
    for (path, words) in words {
        let _ = writeln!(text, "{} = {}", quoted(path), quoted(&words));
    }
    text
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn as_json(page: &Page, draft: &Draft) -> serde_json::Value {
    let words: BTreeMap<&str, Vec<serde_json::Value>> = draft
        .words
        .iter()
        .map(|(path, places)| {
            let shown = places.iter().map(|place| {
                serde_json::json!({ "start": place.start, "end": place.end, "words": page.text.get(place.clone()) })
            });
            (path.as_str(), shown.collect())
        })
        .collect();
    let questions: Vec<serde_json::Value> = draft
        .questions
        .iter()
        .take(MOST)
        .map(|question| {
            serde_json::json!({
                "path": question.path.to_string(),
                "value": value_of(question),
                "refused": matches!(question.about, About::Refused(_)),
                "words": question.words.clone().and_then(|place| page.text.get(place)),
            })
        })
        .collect();
    serde_json::json!({ "policy": draft.toml, "words": words, "questions": questions })
}

/// The questions, at most fifteen, the most consequential first.
fn tell_questions(page: &Page, draft: &Draft, printer: &mut Printer) {
    let count = draft.questions.len().min(MOST);
    if count == 0 {
        return;
    }
    let number = i64::try_from(count).unwrap_or(i64::MAX);
    printer.note(Message::new("read-questions").number("count", number).say(printer.language));
    for (number, question) in draft.questions.iter().take(MOST).enumerate() {
        printer.note(format!("{:>2}. {}", number + 1, said(question).say(printer.language)));
        if let Some(words) = question.words.clone().and_then(|place| page.text.get(place)) {
            let words: String =
                words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect();
            printer.note(format!("    \"{words}\""));
        }
    }
    printer.note(Message::new("read-questions-next").say(printer.language));
}

/// A question in words.
pub(super) fn said(question: &Question) -> Message {
    let name = match question.about {
        About::Doubtful(_) => "read-question-doubtful",
        About::Refused(_) => "read-question-refused",
    };
    Message::new(name).text("path", &question.path).text("value", value_of(question))
}

fn value_of(question: &Question) -> String {
    match &question.about {
        About::Doubtful(value) | About::Refused(Some(value)) => written(value),
        About::Refused(None) => "?".to_owned(),
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Day(day) => day.clone(),
        Value::List(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table => "{}".to_owned(),
    }
}

/// The labels of one statement on standard output, of several in a folder.
fn labels(
    common: &Common,
    statements: &[PathBuf],
    output: Option<&Path>,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let mut all: Vec<PathBuf> = Vec::new();
    for path in statements {
        if path.is_dir() {
            all.extend(crate::subject::statements_in(path).map_err(crate::trouble::unreadable(path))?);
        } else {
            all.push(path.clone());
        }
    }
    if let (None, true) = (output, all.len() > 1) {
        let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
        return Err(Trouble(Message::new("read-several").number("count", count)).into());
    }
    for path in &all {
        let page = page(common, path)?;
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let made = waarborg_reader::labels(&id, &page, &waarborg_reader::read(&page));
        match output {
            Some(folder) => {
                std::fs::create_dir_all(folder).map_err(unwritable(folder))?;
                let file = folder.join(format!("{id}.json"));
                let text = serde_json::to_string_pretty(&made)? + "\n";
                std::fs::write(&file, text).map_err(unwritable(&file))?;
            }
            None => printer.value(&made)?,
        }
    }
    Ok(Outcome::Fine)
}
