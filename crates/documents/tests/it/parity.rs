//! Both languages hold the same content.

use std::collections::BTreeMap;

use waarborg_documents::notice::{Wanted, forms, write};
use waarborg_documents::page::{Block, Page, Section};
use waarborg_documents::phrase::{Phrase, Value};
use waarborg_documents::voice::Voice;
use waarborg_documents::{Lacking, Notice, html, markdown};
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Language, Policy, Text};

use crate::support::{ALL, cookie_page, notice, policy, statement, statement_html};

type Maker = fn(&Policy, Language) -> Result<Page, Lacking>;

/// Every page of every policy, with a name.
fn pages() -> Vec<(String, Policy, Maker)> {
    let makers: [(&str, Maker); 2] = [("statement", statement), ("cookies", cookie_page)];
    let of =
        |(name, text): (&str, &str)| makers.map(|(of, make)| (format!("{of} of {name}"), policy(text), make));
    ALL.into_iter().flat_map(of).collect()
}

/// Every notice of every policy, with a name, in both languages.
fn notices() -> Vec<(String, Policy, [Notice; 2])> {
    let mut found = Vec::new();
    for (name, text) in ALL {
        let policy = policy(text);
        let forms: Vec<String> = forms(&policy);
        let purposes: Vec<String> = policy.purposes.iter().map(|purpose| purpose.id.clone()).collect();
        let all = forms.iter().map(|form| Wanted::Form(form));
        for wanted in all.chain(purposes.iter().map(|id| Wanted::Purpose(id))) {
            let both = Language::ALL.map(|language| notice(&policy, wanted, language).unwrap());
            found.push((format!("{wanted:?} of {name}"), policy.clone(), both));
        }
    }
    assert!(found.len() > 50, "only {} notices", found.len());
    found
}

#[test]
fn one_page_is_said_in_both_languages() {
    for (name, policy, make) in pages() {
        let pages = Language::ALL.map(|language| make(&policy, language).unwrap());
        assert_eq!(pages[0], pages[1], "{name}: the page depends on the language");
    }
    for (name, _, notices) in notices() {
        assert_eq!(notices[0], notices[1], "{name}: the notice depends on the language");
    }
}

/// Every text of the policy and the vocabulary that the page holds stands in both languages, and no value of a
/// message is missing in one of them.
#[test]
fn nothing_is_said_in_one_language_only() {
    for (name, policy, make) in pages() {
        let page = make(&policy, Language::Nl).unwrap();
        let mut seen = 0;
        phrases(&page, &mut |phrase| {
            seen += 1;
            stands_in_both(&name, phrase);
        });
        assert!(seen > 80, "{name}: only {seen} phrases were looked at");
    }
    for (name, _, [notice, _]) in notices() {
        let mut seen = 0;
        notice_phrases(&notice, &mut |phrase| {
            seen += 1;
            stands_in_both(&name, phrase);
        });
        assert!(seen > 30, "{name}: only {seen} phrases were looked at");
    }
}

fn stands_in_both(name: &str, phrase: &Phrase) {
    match phrase {
        Phrase::Own(text) => both(name, text),
        Phrase::Say(message, values) => {
            for (key, value) in values {
                match value {
                    Value::Arg(Arg::Text(text)) => both(name, text),
                    Value::Arg(Arg::List(texts)) => texts.iter().for_each(|text| both(name, text)),
                    Value::Arg(_) => {}
                    Value::List(list) | Value::Any(list) => {
                        assert!(!list.is_empty(), "{name}: {message} has an empty {key}");
                    }
                }
            }
        }
        _ => {}
    }
}

fn both(name: &str, text: &Text) {
    assert!(text.nl.is_some() && text.en.is_some(), "{name}: {text:?} stands in one language");
}

/// What does not depend on a language is the same in both: numbers, addresses, links, the shape of the page.
#[test]
fn numbers_links_and_shape_agree() {
    for (name, policy, make) in pages() {
        let page = make(&policy, Language::Nl).unwrap();
        let voices = Language::ALL.map(|language| Voice::of(&policy, language));
        agree(&name, voices.each_ref().map(|voice| html::write(&page, voice)));
        let markdown = voices.each_ref().map(|voice| markdown::write(&page, voice));
        assert_eq!(numbers(&markdown[0]), numbers(&markdown[1]), "{name}: other numbers");
    }
    for (name, policy, [notice, _]) in notices() {
        let voices = Language::ALL.map(|language| Voice::of(&policy, language));
        agree(&name, voices.each_ref().map(|voice| write::html(&notice, voice)));
        let text = voices.each_ref().map(|voice| write::text(&notice, voice));
        assert_eq!(numbers(&text[0]), numbers(&text[1]), "{name}: other numbers");
        assert_eq!(text[0].lines().count(), text[1].lines().count(), "{name}: other lines");
    }
}

fn agree(name: &str, html: [String; 2]) {
    assert_eq!(tags(&html[0]), tags(&html[1]), "{name}: other tags");
    assert_eq!(links(&html[0]), links(&html[1]), "{name}: other links");
}

#[test]
fn every_phrase_says_something_in_both_languages() {
    let said = |name: &str, policy: &Policy, phrase: &Phrase| {
        let Phrase::Say(message, _) = phrase else { return };
        for language in Language::ALL {
            let said = Voice::of(policy, language).text(phrase);
            assert_ne!(&said, message, "{name}: {message} is not in the catalogue");
            assert!(!said.contains(['{', '$']), "{name}: {message} lacks a value: {said}");
        }
    };
    for (name, policy, make) in pages() {
        let page = make(&policy, Language::Nl).unwrap();
        phrases(&page, &mut |phrase| said(&name, &policy, phrase));
    }
    for (name, policy, [notice, _]) in notices() {
        notice_phrases(&notice, &mut |phrase| said(&name, &policy, phrase));
    }
}

/// Both documents stand on the same evidence: making them twice gives the same bytes.
#[test]
fn a_statement_is_the_same_every_time() {
    let first: Policy = policy(crate::support::EVERYTHING);
    let again = policy(crate::support::EVERYTHING);
    assert_eq!(statement_html(&first, Language::Nl).unwrap(), statement_html(&again, Language::Nl).unwrap());
}

fn phrases(page: &Page, visit: &mut impl FnMut(&Phrase)) {
    let own = [&page.kind, &page.title, &page.colophon];
    own.into_iter().chain(&page.edition).for_each(|phrase| walk(phrase, visit));
    std::iter::once(&page.brief).chain(&page.sections).for_each(|section| section_phrases(section, visit));
}

fn notice_phrases(notice: &Notice, visit: &mut impl FnMut(&Phrase)) {
    let own = [&notice.title, &notice.whole];
    let boxes = notice.boxes.iter().map(|tick| &tick.text);
    own.into_iter().chain(boxes).chain(&notice.apart).for_each(|phrase| walk(phrase, visit));
    block_phrases(&notice.first, visit);
    section_phrases(&notice.more, visit);
}

fn section_phrases(section: &Section, visit: &mut impl FnMut(&Phrase)) {
    walk(&section.title, visit);
    block_phrases(&section.blocks, visit);
}

fn block_phrases(blocks: &[Block], visit: &mut impl FnMut(&Phrase)) {
    for block in blocks {
        match block {
            Block::Para(phrase) => walk(phrase, visit),
            Block::Items(items) => items.iter().for_each(|phrase| walk(phrase, visit)),
            Block::Facts(facts) => {
                for (label, values) in facts {
                    walk(label, visit);
                    values.iter().for_each(|phrase| walk(phrase, visit));
                }
            }
            Block::Table { caption, head, rows } => {
                walk(caption, visit);
                head.iter().chain(rows.iter().flatten()).for_each(|phrase| walk(phrase, visit));
            }
            Block::Card(inner) | Block::Apart(inner) | Block::Below(inner) => section_phrases(inner, visit),
        }
    }
}

fn walk(phrase: &Phrase, visit: &mut impl FnMut(&Phrase)) {
    visit(phrase);
    match phrase {
        Phrase::Say(_, values) => {
            for (_, value) in values {
                if let Value::List(list) | Value::Any(list) = value {
                    list.iter().for_each(|phrase| walk(phrase, visit));
                }
            }
        }
        Phrase::Link(_, inner)
        | Phrase::Strong(inner)
        | Phrase::Start(inner)
        | Phrase::Stop(inner)
        | Phrase::Marked(inner)
        | Phrase::Glue(inner, _) => walk(inner, visit),
        Phrase::Row(list) => list.iter().for_each(|phrase| walk(phrase, visit)),
        Phrase::Own(_) | Phrase::Cite(_) => {}
    }
}

fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split(['>', ' ', '\n']).next()).collect()
}

fn links(html: &str) -> Vec<&str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for number in text.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty()) {
        *found.entry(number.to_owned()).or_default() += 1;
    }
    found
}
