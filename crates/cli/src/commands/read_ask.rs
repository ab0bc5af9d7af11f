//! `waarborg read --ask`: what the text leaves open, one question after the other.

use std::io::{BufRead as _, Write as _};

use waarborg_policy::messages::Message;
use waarborg_policy::syntax::Segment;
use waarborg_reader::{About, Draft, Page};

use super::read::said;
use crate::printer::Printer;

/// No more questions than this are asked of one statement.
const MOST: usize = 15;

/// Asks whether each doubtful value is meant, and takes out what is not. Enter leaves it as it stands.
pub(super) fn ask(page: &Page, draft: &Draft, printer: &mut Printer) -> anyhow::Result<String> {
    let mut document: toml_edit::DocumentMut = draft.toml.parse()?;
    let mut answers = std::io::stdin().lock().lines();
    let mut taken = Vec::new();
    for question in draft.questions.iter().take(MOST) {
        printer.note(said(question).say(printer.language));
        if let Some(words) = question.words.clone().and_then(|place| page.text.get(place)) {
            printer.note(format!("    \"{}\"", words.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        if matches!(question.about, About::Refused(_)) {
            continue;
        }
        let prompt = Message::new("read-ask").say(printer.language);
        let _ = write!(std::io::stderr().lock(), "  {prompt} ");
        let Some(answer) = answers.next() else { break };
        if matches!(answer?.trim().to_lowercase().as_str(), "n" | "nee" | "no") {
            taken.push(question.path.clone());
        }
    }
    // Elements of lists from the last to the first, so that the places of the others stay what they are.
    taken.sort_by(|a, b| b.cmp(a));
    for path in taken {
        remove(document.as_table_mut(), path.segments());
    }
    Ok(document.to_string())
}

fn remove(table: &mut dyn toml_edit::TableLike, path: &[Segment]) {
    match path {
        [Segment::Key(key)] => {
            table.remove(key);
        }
        [Segment::Key(key), Segment::Index(at)] => {
            if let Some(list) = table.get_mut(key).and_then(toml_edit::Item::as_array_mut)
                && *at < list.len()
            {
                list.remove(*at);
            }
        }
        [Segment::Key(key), rest @ ..] => {
            if let Some(below) = table.get_mut(key).and_then(toml_edit::Item::as_table_like_mut) {
                remove(below, rest);
            }
        }
        _ => {}
    }
}
