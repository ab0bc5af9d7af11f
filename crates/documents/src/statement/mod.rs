//! The privacy statement: everything that articles 13 and 14 ask, section by section, in the order of a reader's
//! questions.

mod brief;
mod cookies;
mod duties;
pub(crate) mod purposes;
mod recipients;
mod responsible;
mod retention;
mod rights;

use waarborg_policy::check::Arg;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy, Text};
use waarborg_policy::rule::Claim;
use waarborg_policy::syntax::{Node, Path, Value};
use waarborg_policy::vocabulary::vocabulary;

use crate::page::{Page, Section};
use crate::phrase::{Phrase, Value as PhraseValue, own, plain, say, say_with};
use crate::words;

/// Why no statement is made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// The policy records a text that exists: that text is the statement.
    #[error("this policy records a text that exists: that text is its statement")]
    Transcribes {
        /// The text, where the policy names it.
        text: Option<String>,
    },
    /// A text of the policy is missing in this language.
    #[error("no text in `{}` for {}", language.code(), paths.join(", "))]
    Language {
        /// The language.
        language: Language,
        /// The paths whose text it lacks.
        paths: Vec<String>,
    },
}

impl Lacking {
    /// Why, in words for a person, with a remedy.
    pub fn message(&self) -> Message {
        match self {
            Lacking::Transcribes { text: Some(text) } => {
                Message::new("statement-transcribes").text("text", text)
            }
            Lacking::Transcribes { text: None } => Message::new("statement-transcribes-some"),
            Lacking::Language { language, paths } => Message::new("statement-language")
                .text("language", language.code())
                .text("paths", paths.join(", ")),
        }
    }
}

/// Makes the statement of a policy.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in `language`.
pub fn statement(policy: &Policy, language: Language) -> Result<Page, Lacking> {
    if !policy.speaking {
        let text = policy.tree.at(&Path::of(["statement", "transcribes"])).and_then(Node::text);
        return Err(Lacking::Transcribes { text: text.map(str::to_owned) });
    }
    let paths = untold(policy, language);
    if !paths.is_empty() {
        return Err(Lacking::Language { language, paths });
    }
    let sections = [
        Some(responsible::section(policy)),
        Some(purposes::section(policy)),
        recipients::section(policy),
        Some(retention::section(policy)),
        cookies::section(policy),
        Some(rights::section(policy)),
        rights::complaints(policy),
        duties::minors(policy),
        duties::automated(policy),
        duties::security(policy),
        duties::breach(policy),
        duties::disclosure(policy),
        duties::changes(policy),
    ];
    Ok(Page {
        kind: say("st-title"),
        title: say("st-of"),
        edition: edition(policy),
        brief: brief::section(policy),
        sections: sections.into_iter().flatten().collect(),
        colophon: say_with(
            "st-digest",
            vec![("digest", Arg::Plain(policy.digest.chars().take(12).collect()))],
        ),
    })
}

fn edition(policy: &Policy) -> Vec<Phrase> {
    let statement = &policy.statement;
    let version = statement
        .version
        .as_ref()
        .map(|version| say_with("st-version", vec![("version", Arg::Plain(version.clone()))]));
    let date =
        statement.in_force.map(|day| say_with("st-in-force", vec![("date", Arg::Text(words::date(day)))]));
    version.into_iter().chain(date).collect()
}

/// Texts of the policy that stand in another language only.
fn untold(policy: &Policy, language: Language) -> Vec<String> {
    let mut found = Vec::new();
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let keys = waarborg_policy::keys::keys(waarborg_policy::keys::FileKind::Policy);
    walk(&policy.tree, &Path::root(), "", &mut |node, path, pattern| {
        let is_text = keys.get(pattern).is_some_and(|key| key.kind == waarborg_policy::keys::Kind::Local);
        let lacks = match &node.value {
            Value::Text(_) => first != language,
            Value::Table(table) => table.get(language.code()).is_none(),
            _ => false,
        };
        if is_text && lacks && !pattern.starts_with("accept.") {
            found.push(path.to_string());
        }
    });
    found
}

fn walk(node: &Node, path: &Path, pattern: &str, visit: &mut impl FnMut(&Node, &Path, &str)) {
    visit(node, path, pattern);
    let keys = waarborg_policy::keys::keys(waarborg_policy::keys::FileKind::Policy);
    if let Value::Table(table) = &node.value {
        for entry in &table.entries {
            if let Some(below) = keys.step(pattern, &entry.key) {
                walk(&entry.node, &path.key(entry.key.as_str()), &below, visit);
            }
        }
    }
}

/// The organisation's own words for a section, or the generated sentences.
fn lead(policy: &Policy, name: &str, section: &mut Section, generated: impl FnOnce(&mut Section)) {
    match policy.own_words(name) {
        Some(text) => section.para(own(text)),
        None => generated(section),
    }
}

/// A claim as a sentence.
fn claim(claim: &Claim) -> Phrase {
    let words = &vocabulary().words;
    let title =
        words.claims.get(&claim.id).map_or_else(|| words::readable(&claim.id), |word| word.title.clone());
    let unless: Vec<Text> = claim
        .unless
        .iter()
        .map(|id| words.exceptions.get(id).map_or_else(|| words::readable(id), |word| word.title.clone()))
        .collect();
    let name = match (claim.in_principle, unless.is_empty()) {
        (false, true) => "claim-plain",
        (true, true) => "claim-principle",
        (false, false) => "claim-unless",
        (true, false) => "claim-unless-principle",
    };
    let mut values = vec![("claim", PhraseValue::Arg(Arg::Text(title)))];
    if !unless.is_empty() {
        values.push(("unless", PhraseValue::Any(unless.into_iter().map(Phrase::Own).collect())));
    }
    crate::phrase::start(Phrase::Say(name.to_owned(), values))
}

/// What is not said yet: a draft shows its gaps.
fn unknown() -> Phrase {
    say("st-unknown")
}

/// The article that a sentence answers to.
fn cite(article: &str) -> Phrase {
    Phrase::Cite(article.to_owned())
}

/// Names as "a, b and c", in the words of the policy.
fn names(texts: impl IntoIterator<Item = Text>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// A text that a page shows as it was written.
fn verbatim(text: &Option<String>) -> Vec<Phrase> {
    text.iter().map(plain).collect()
}
