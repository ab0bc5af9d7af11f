//! The short notice of a form: what must be said where data is asked (AVG 13), in two layers (WP260 rev.01).
//!
//! The first layer is short enough to be read; the second opens on request, and the statement has everything. Where
//! consent is asked, the text of its box comes with it (AVG 7; Tw 11.7): never ticked beforehand.

mod boxes;
mod fields;
mod first;
mod second;
pub mod write;

use jiff::civil::Date;
use waarborg_policy::model::{Language, Policy, Purpose, Text};
use waarborg_policy::syntax::closest;
use waarborg_policy::vocabulary::vocabulary;

use crate::page::{Block, Section};
use crate::phrase::{Phrase, say_with};
use crate::statement::{self, Lacking};
use crate::words;

pub use boxes::{BoxKind, Tickbox};
pub use fields::Fields;

/// More words than this are no first layer any more: people pass over them.
pub const MOST_WORDS: usize = 120;

/// What a notice is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted<'a> {
    /// A form, as purposes name it in `forms`.
    Form(&'a str),
    /// One purpose.
    Purpose(&'a str),
}

/// A short notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it is about: the name that a screen reader says, and the title of the plain text.
    pub title: Phrase,
    /// Boxes that the form must show, none of them ticked.
    pub boxes: Vec<Tickbox>,
    /// What is read at once.
    pub first: Vec<Block>,
    /// What must stand apart from all other text (AVG 21(4)).
    pub apart: Vec<Phrase>,
    /// What opens on request; its title is what one opens.
    pub more: Section,
    /// Where everything stands.
    pub whole: Phrase,
    /// What the form asks.
    pub fields: Fields,
}

/// The forms that purposes name, in the order of the statement.
pub fn forms(policy: &Policy) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for form in policy.purposes.iter().flat_map(|purpose| &purpose.forms) {
        if !found.contains(form) {
            found.push(form.clone());
        }
    }
    found
}

/// Makes the notice of a form or a purpose, with the law as it holds on a day.
///
/// # Errors
/// The policy transcribes a text, lacks a text in `language`, or does not know what was asked for.
pub fn notice(policy: &Policy, wanted: Wanted<'_>, language: Language, day: Date) -> Result<Notice, Lacking> {
    statement::speaks(policy, language)?;
    let purposes = chosen(policy, wanted)?;
    let fields = Fields::of(policy, &purposes);
    Ok(Notice {
        title: say_with("nt-title", vec![("what", waarborg_policy::check::Arg::Text(about(policy, wanted)))]),
        boxes: boxes::boxes(policy, &purposes, day),
        first: first::blocks(policy, &purposes, &fields, day),
        apart: first::objection(&purposes),
        more: second::section(policy, &purposes, day),
        whole: first::whole(policy),
        fields,
    })
}

fn chosen<'a>(policy: &'a Policy, wanted: Wanted<'_>) -> Result<Vec<&'a Purpose>, Lacking> {
    let owned = |text: &str| text.to_owned();
    match wanted {
        Wanted::Form(form) => {
            let purposes: Vec<&Purpose> = policy
                .purposes
                .iter()
                .filter(|purpose| purpose.forms.iter().any(|known| known == form))
                .collect();
            if purposes.is_empty() {
                let known = forms(policy);
                let meant = closest(form, known.iter().map(String::as_str)).map(owned);
                return Err(Lacking::Form { wanted: owned(form), known, meant });
            }
            Ok(purposes)
        }
        Wanted::Purpose(id) => policy.purpose(id).map(|purpose| vec![purpose]).ok_or_else(|| {
            let known: Vec<String> = policy.purposes.iter().map(|purpose| purpose.id.clone()).collect();
            let meant = closest(id, known.iter().map(String::as_str)).map(owned);
            Lacking::Purpose { wanted: owned(id), known, meant }
        }),
    }
}

/// The form or the purpose by its name.
fn about(policy: &Policy, wanted: Wanted<'_>) -> Text {
    match wanted {
        Wanted::Form(form) => {
            let known = vocabulary().words.forms.get(form);
            known.map_or_else(|| words::readable(form), |word| word.title.clone())
        }
        Wanted::Purpose(id) => words::inside(&words::purpose(policy, id)),
    }
}
