//! Tables: which cell of a row says what.

use crate::statement::{Sentence, Statement};
use crate::text::Kind;

/// The cells of a row that say something of a purpose: sentences by number.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cells {
    pub(super) purpose: Option<usize>,
    pub(super) basis: Option<usize>,
    pub(super) recipients: Option<usize>,
}

/// So many columns are looked at: no table has more that mean something.
const WIDEST: usize = 64;

/// The head of the column of a cell, in small plain letters.
pub(super) fn head<'a>(statement: &'a Statement<'_>, sentence: &Sentence) -> Option<&'a str> {
    Some(statement.lower(statement.sentences.get(sentence.head?)?))
}

/// What the cells of a row say, by the heads of their columns; none where it is no row of purposes.
pub(super) fn row(statement: &Statement<'_>, sentence: &Sentence, of_purposes: bool) -> Option<Cells> {
    if statement.kind(sentence) != Kind::Row {
        return None;
    }
    let mut made = Cells::default();
    let mut tells = of_purposes;
    for number in statement.beside(sentence).take(WIDEST) {
        let Some(cell) = statement.sentences.get(number) else { continue };
        let Some(head) = head(statement, cell) else { continue };
        let is = |name: &str| statement.data.draft(name).cues.is_in(head);
        if is("column-keep") || is("column-data") && !is("column-purpose") {
            tells = true;
        } else if is("column-basis") {
            tells = true;
            made.basis.get_or_insert(number);
        } else if is("column-recipients") {
            made.recipients.get_or_insert(number);
        } else if is("column-purpose") {
            made.purpose.get_or_insert(number);
        }
    }
    (made.purpose.is_some() && tells).then_some(made)
}

/// Whether a cell stands in a column that names who receives data.
pub(super) fn names_party(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    head(statement, sentence).is_some_and(|head| statement.data.draft("column-recipients").cues.is_in(head))
}
