//! `[cookie.*]`: the cookies that a table lists by their names.

use waarborg_policy::syntax::Path;

use super::frame::slug;
use super::rows;
use super::write::{Value, Writer};
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// The longest name of a cookie.
const LONGEST: usize = 48;

/// Writes the cookies of a table: their names, how long they stay, and of which kind they are.
pub(super) fn cookie_list(statement: &Statement<'_>, _reading: &Reading, writer: &mut Writer) {
    let kinds: Vec<Value> = match writer.value(&Path::of(["cookies", "kinds"])) {
        Some(Value::List(list)) => list.clone(),
        _ => Vec::new(),
    };
    for sentence in &statement.sentences {
        if statement.kind(sentence) != Kind::Row || !sentence.about(Topic::Cookies) {
            continue;
        }
        let head = rows::head(statement, sentence).unwrap_or_default();
        let names = statement.data.draft("column-cookie").cues.first(head);
        if names != Some(0..head.len()) || head.is_empty() {
            continue;
        }
        let words = statement.span(sentence);
        let id = slug(statement.words(&words));
        if id.is_empty() || id.len() > LONGEST {
            continue;
        }
        let here = Path::of(["cookie", id.as_str()]);
        writer.table(&here, &words);
        // Where one kind only is used, every cookie of the list is of it.
        match (own_kind(statement, sentence), kinds.as_slice()) {
            (Some(kind), _) => writer.set(&here.key("kind"), kind, &words, Certainty::Likely),
            (None, [only]) => writer.set(&here.key("kind"), only.clone(), &words, Certainty::Likely),
            (None, _) => {}
        }
        let stays = statement.beside(sentence).find_map(|at| {
            let cell = statement.sentences.get(at)?;
            let head = rows::head(statement, cell)?;
            statement.data.draft("column-keep").cues.is_in(head).then(|| statement.span(cell))
        });
        if let Some(place) = stays {
            let text = super::titles::title(statement.words(&place));
            writer.set(&here.key("lifetime"), text, &place, Certainty::Likely);
        }
    }
}

/// The kind that the row of a cookie says.
fn own_kind(statement: &Statement<'_>, sentence: &Sentence) -> Option<&'static str> {
    let block = statement.block_of(sentence)?.folded.lower.as_str();
    let kinds = [
        ("tracking", "cookie-tracking"),
        ("analytical", "cookie-analytical"),
        ("functional", "cookie-functional"),
    ];
    kinds
        .into_iter()
        .find(|(_, phrase)| statement.data.phrase(phrase).cues.is_in(block))
        .map(|(kind, _)| kind)
}
