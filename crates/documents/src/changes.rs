//! What changed between two versions of a policy, as a page: first what people must be told, then what only needs
//! publishing, and last what holds of itself.

use waarborg_policy::change::{Change, changes, of_itself};
use waarborg_policy::check::Arg;
use waarborg_policy::messages::both;
use waarborg_policy::model::{Language, Policy, Text};

use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, marked, own, row, start};
use crate::voice::Voice;
use crate::{html, markdown};

/// The changes as one HTML page: no script, no other host, prints well.
pub fn changes_html(old: &Policy, new: &Policy, language: Language) -> String {
    html::write(&page(old, new), &Voice::of(new, language))
}

/// The changes as Markdown.
pub fn changes_markdown(old: &Policy, new: &Policy, language: Language) -> String {
    markdown::write(&page(old, new), &Voice::of(new, language))
}

fn said(name: &str, args: &[(&'static str, Arg)]) -> Phrase {
    marked(own(&both(name, args)))
}

fn number(count: usize) -> Arg {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The page, in no language.
fn page(old: &Policy, new: &Policy) -> Page {
    let list = changes(old, new);
    let (first, rest): (Vec<&Change>, Vec<&Change>) = list.iter().partition(|change| change.material());
    let (itself, only): (Vec<&Change>, Vec<&Change>) =
        rest.into_iter().partition(|change| change.of_itself());
    let mut brief = Section::new("brief", said("change-brief", &[]));
    if list.is_empty() {
        brief.para(stop(said("change-none", &[])));
    } else {
        let counts = [
            ("count", number(list.len())),
            ("material", number(first.len())),
            ("itself", number(itself.len())),
        ];
        brief.para(stop(said("change-summary", &counts)));
    }
    let mut sections = Vec::new();
    if !first.is_empty() {
        let mut section = Section::new("first", said("change-first", &[]));
        section.para(said("change-first-why", &[]));
        for (n, change) in first.iter().enumerate() {
            section.blocks.push(Block::Card(card(n + 1, change)));
        }
        sections.push(section);
    }
    if !only.is_empty() {
        let mut section = Section::new("only", said("change-only", &[]));
        section.para(said("change-publish-why", &[]));
        section.items(
            only.iter()
                .map(|change| row(std::iter::once(sentence(&change.text)).chain(beside(change))))
                .collect(),
        );
        sections.push(section);
    }
    if !itself.is_empty() {
        let mut section = Section::new("itself", said("change-itself", &[]));
        section.para(said("change-itself-why", &[]));
        section.items(of_itself(&list).iter().map(sentence).collect());
        sections.push(section);
    }
    let name = new.organisation.name.clone().unwrap_or_else(|| new.organisation.id.clone());
    let versions = old.statement.version.clone().zip(new.statement.version.clone());
    let edition = versions.filter(|(before, after)| before != after).map(|(before, after)| {
        said("change-versions", &[("before", Arg::Plain(before)), ("after", Arg::Plain(after))])
    });
    let digest = |policy: &Policy| Arg::Plain(policy.digest.chars().take(12).collect());
    Page {
        kind: said("change-page", &[]),
        title: said("change-of", &[("organisation", Arg::Plain(name))]),
        edition: edition.into_iter().collect(),
        draft: None,
        brief,
        sections,
        colophon: said("change-digests", &[("before", digest(old)), ("after", digest(new))]),
    }
}

fn card(number: usize, change: &Change) -> Section {
    let mut card = Section::new(&format!("change-{number}"), start(marked(own(&change.text))));
    if let Some(why) = change.because() {
        card.para(sentence(&why));
    }
    card.items(beside(change));
    card
}

/// Who is told, what it does to the data, and why it changed where nobody wrote it.
fn beside(change: &Change) -> Vec<Phrase> {
    let told = change.told.iter().map(|told| sentence(&told.text()));
    let more = [change.effect_text(), change.cause_text()];
    told.chain(more.iter().flatten().map(sentence)).collect()
}

fn stop(phrase: Phrase) -> Phrase {
    Phrase::Stop(Box::new(start(marked(phrase))))
}

fn sentence(text: &Text) -> Phrase {
    stop(own(text))
}
