//! What a policy promises: derived from it, never typed twice. Whether a promise is kept is for evidence to say; a
//! promise without proof is unproven.

mod capability;
mod cookies;
mod duties;
mod organisation;
mod purpose;
mod rights;
mod sharing;
mod words;

use crate::check::Arg;
use crate::messages;
use crate::model::{Language, Policy, Text};
use crate::syntax::Path;

pub use capability::{Built, Capability};
pub(crate) use words::{claim_text, moment_words, rule_text};
pub use words::{ground_text, rule_words, rule_words_on};

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Proven.
    Kept,
    /// Proven not.
    Broken,
    /// Nothing proves it.
    Unproven,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Promise {
    /// Its id: the path, or the path and what is promised there.
    pub id: String,
    /// What kind: `retention`, `deadline`, `claim`, `right`, …
    pub kind: &'static str,
    /// In words.
    pub text: Text,
    /// The article it answers to.
    pub article: &'static str,
    /// Where it stands.
    pub path: Path,
    /// How it is verified.
    pub verified_by: &'static str,
    /// What carries it out, and so what evidence it leaves.
    pub mechanism: Vec<Capability>,
    /// The purpose it is about, for retention.
    #[serde(skip)]
    pub purpose: Option<String>,
}

/// Everything that a policy promises, in the order of the statement.
pub fn promises(policy: &Policy) -> Vec<Promise> {
    let mut made = Made { policy, list: Vec::new() };
    organisation::of_organisation(&mut made);
    organisation::of_statement(&mut made);
    for purpose in &policy.purposes {
        purpose::of_purpose(purpose, &mut made);
    }
    sharing::of_sharing(&mut made);
    cookies::of_cookies(&mut made);
    rights::of_rights(&mut made);
    duties::of_automated(&mut made);
    duties::of_security(&mut made);
    duties::of_terms(&mut made);
    made.list
}

/// The promises made so far.
struct Made<'a> {
    policy: &'a Policy,
    list: Vec<Promise>,
}

impl Made<'_> {
    fn add(
        &mut self,
        kind: &'static str,
        text: Text,
        article: &'static str,
        path: Path,
        verified_by: &'static str,
    ) {
        let id = format!("{kind}:{path}");
        let mechanism = capability::usual(kind).to_vec();
        self.list.push(Promise { id, kind, text, article, path, verified_by, mechanism, purpose: None });
    }

    /// The promise made last needs more than is usual for its kind.
    fn also_by(&mut self, more: &[Capability]) {
        let Some(last) = self.list.last_mut() else { return };
        for capability in more {
            if !last.mechanism.contains(capability) {
                last.mechanism.push(*capability);
            }
        }
    }

    /// The name of a category.
    fn category(&self, id: &str) -> Text {
        self.policy.category(id).map_or_else(|| Text::same(id.replace('-', " ")), |facts| facts.title.clone())
    }

    /// A promise of which the words are a message.
    fn say(
        &mut self,
        kind: &'static str,
        message: &str,
        args: &[(&'static str, Arg)],
        (article, path, verified_by): (&'static str, Path, &'static str),
    ) {
        self.add(kind, text(message, args), article, path, verified_by);
    }
}

/// Both languages of a message.
fn text(name: &str, args: &[(&'static str, Arg)]) -> Text {
    Text::both(messages::format(Language::Nl, name, args), messages::format(Language::En, name, args))
}

/// A word of a closed list, by the message of that list.
fn word(list: &str, word: &str) -> Text {
    text(list, &[("word", Arg::Plain(word.to_owned()))])
}

/// Words of a closed list.
fn word_list(list: &str, words: &[String]) -> Arg {
    Arg::List(words.iter().map(|known| word(list, known)).collect())
}

/// Words of a closed list, one of which suffices.
fn any_of(list: &str, words: &[String]) -> Text {
    let texts: Vec<Text> = words.iter().map(|known| word(list, known)).collect();
    let say = |language| {
        let words: Vec<&str> = texts.iter().map(|text| text.get(language)).collect();
        messages::list_or(language, &words)
    };
    Text::both(say(Language::Nl), say(Language::En))
}
