//! The privacy statement: everything that articles 13 and 14 ask, section by section, in the order of a reader's
//! questions.

mod brief;
pub(crate) mod consent;
mod cookies;
mod duties;
mod gaps;
mod identity;
pub(crate) mod purposes;
pub(crate) mod receivers;
mod recipients;
pub(crate) mod responsible;
pub(crate) mod retention;
pub(crate) mod rights;
pub(crate) mod special;
pub(crate) mod transfers;
pub(crate) mod without;

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy, Text};
use waarborg_policy::rule::Claim;
use waarborg_policy::syntax::{Node, Origin, Path, Value};
use waarborg_policy::vocabulary::vocabulary;

use crate::page::{Page, Section};
use crate::phrase::{Phrase, Value as PhraseValue, own, plain, say, say_with};
use crate::words;

pub(crate) use gaps::{draft, unknown};

/// Why no document is made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// The policy records a text that exists: that text is the statement.
    #[error("this policy records a text that exists: that text is its statement")]
    Transcribes {
        /// The text, where the policy names it.
        text: Option<String>,
    },
    /// The policy does not speak this language, and lacks texts in it.
    #[error("this policy does not speak `{}`", language.code())]
    Unspoken {
        /// The language.
        language: Language,
        /// The languages that it speaks.
        spoken: Vec<Language>,
        /// How many texts it lacks.
        texts: usize,
    },
    /// A text of the policy is missing in this language.
    #[error("no text in `{}` for {}", language.code(), paths.join(", "))]
    Language {
        /// The language.
        language: Language,
        /// The paths whose text it lacks.
        paths: Vec<String>,
    },
    /// The policy says nothing of cookies, so there is nothing to tell of them.
    #[error("this policy says nothing of cookies")]
    Cookies,
    /// No purpose names the form that a notice was asked for.
    #[error("no purpose names the form `{wanted}`")]
    Form {
        /// The form asked for.
        wanted: String,
        /// The forms that purposes name.
        known: Vec<String>,
        /// The one that was probably meant.
        meant: Option<String>,
    },
    /// The policy lacks the purpose that a notice was asked for.
    #[error("there is no purpose `{wanted}`")]
    Purpose {
        /// The purpose asked for.
        wanted: String,
        /// The purposes of the policy.
        known: Vec<String>,
        /// The one that was probably meant.
        meant: Option<String>,
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
            Lacking::Unspoken { language, spoken, texts } => {
                let codes: Vec<&str> = spoken.iter().map(|one| one.code()).collect();
                Message::new("statement-unspoken")
                    .text("language", language.code())
                    .text("spoken", codes.join(", "))
                    .number("texts", i64::try_from(*texts).unwrap_or(i64::MAX))
            }
            Lacking::Language { language, paths } => Message::new("statement-language")
                .text("language", language.code())
                .text("paths", paths.join(", ")),
            Lacking::Cookies => Message::new("cookies-silent"),
            Lacking::Form { wanted, known, meant } => choice("no-form", wanted, known, meant.as_deref()),
            Lacking::Purpose { wanted, known, meant } => {
                choice("no-purpose", wanted, known, meant.as_deref())
            }
        }
    }
}

/// Something that is not there, with what is: the nearest, and all of them.
fn choice(name: &'static str, wanted: &str, known: &[String], meant: Option<&str>) -> Message {
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Message::new(name).text("wanted", wanted).text("known", known).text("meant", meant.unwrap_or("none"))
}

/// Whether documents can be made of a policy.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in `language`.
pub(crate) fn speaks(policy: &Policy, language: Language) -> Result<(), Lacking> {
    if !policy.speaking {
        let text = policy.tree.at(&Path::of(["statement", "transcribes"])).and_then(Node::text);
        return Err(Lacking::Transcribes { text: text.map(str::to_owned) });
    }
    let paths = untold(policy, language);
    let spoken = &policy.statement.languages;
    match paths.len() {
        0 => Ok(()),
        texts if !spoken.contains(&language) => {
            Err(Lacking::Unspoken { language, spoken: spoken.clone(), texts })
        }
        _ => Err(Lacking::Language { language, paths }),
    }
}

/// Makes the statement of a policy, with the law as it holds on a day.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in `language`.
pub fn statement(policy: &Policy, language: Language, day: Date) -> Result<Page, Lacking> {
    speaks(policy, language)?;
    let sections: Vec<Section> = [
        Some(responsible::section(policy)),
        Some(purposes::section(policy, day)),
        recipients::section(policy, day),
        Some(retention::section(policy, day)),
        cookies::section(policy),
        Some(rights::section(policy)),
        rights::complaints(policy),
        duties::minors(policy),
        duties::automated(policy),
        duties::security(policy),
        duties::breach(policy),
        duties::disclosure(policy),
        duties::changes(policy),
    ]
    .into_iter()
    .flatten()
    .collect();
    let draft = draft(&sections);
    Ok(Page {
        kind: say("st-title"),
        title: say("st-of"),
        edition: edition(policy),
        brief: brief::section(policy, draft.is_some()),
        draft,
        sections,
        colophon: colophon(policy),
    })
}

/// Of which policy a document was made.
pub(crate) fn colophon(policy: &Policy) -> Phrase {
    let mark = policy.digest.chars().take(12).collect();
    say_with("st-digest", vec![("digest", Arg::Plain(mark))])
}

/// Version and date.
pub(crate) fn edition(policy: &Policy) -> Vec<Phrase> {
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
    let lacks = |text: &Text| match language {
        Language::Nl => text.nl.is_none(),
        Language::En => text.en.is_none(),
    };
    let all = own_texts(policy).into_iter();
    all.filter(|own| lacks(&own.text) && !own.key.starts_with("accept.")).map(|own| own.path).collect()
}

/// A text that the policy has itself.
pub(crate) struct OwnText {
    /// Where it stands: `purpose.contact.interest`.
    pub(crate) path: String,
    /// Its key: `purpose.*.interest`.
    pub(crate) key: String,
    /// What it says, in the languages in which it was written.
    pub(crate) text: Text,
    /// It stands in a file of the organisation, not in the vocabulary.
    pub(crate) written: bool,
}

/// Every text that the policy has itself.
pub(crate) fn own_texts(policy: &Policy) -> Vec<OwnText> {
    let mut found = Vec::new();
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let keys = waarborg_policy::keys::keys(waarborg_policy::keys::FileKind::Policy);
    walk(&policy.tree, &Path::root(), "", &mut |node, path, pattern| {
        if keys.get(pattern).is_none_or(|key| key.kind != waarborg_policy::keys::Kind::Local) {
            return;
        }
        let in_language = |language: Language| match &node.value {
            Value::Text(text) => (first == language).then(|| text.clone()),
            Value::Table(table) => table.get(language.code()).and_then(Node::text).map(str::to_owned),
            _ => None,
        };
        if matches!(node.value, Value::Text(_) | Value::Table(_)) {
            let text = Text { nl: in_language(Language::Nl), en: in_language(Language::En) };
            let written = matches!(node.origin, Origin::File(_));
            found.push(OwnText { path: path.to_string(), key: pattern.to_owned(), text, written });
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
pub(crate) fn lead(policy: &Policy, name: &str, section: &mut Section, generated: impl FnOnce(&mut Section)) {
    match policy.own_words(name) {
        Some(text) => section.para(own(text)),
        None => generated(section),
    }
}

/// A claim as a sentence.
pub(crate) fn claim(claim: &Claim) -> Phrase {
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

/// The article that a sentence answers to.
pub(crate) fn cite(article: &str) -> Phrase {
    Phrase::Cite(article.to_owned())
}

/// Names as "a, b and c", in the words of the policy.
pub(crate) fn names(texts: impl IntoIterator<Item = Text>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// A text that a page shows as it was written.
pub(crate) fn verbatim(text: &Option<String>) -> Vec<Phrase> {
    text.iter().map(plain).collect()
}
