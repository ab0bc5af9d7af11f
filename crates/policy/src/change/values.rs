//! Values of the language as people read them.

use crate::calendar::Period;
use crate::check::Arg;
use crate::keys::{Ids, Kind};
use crate::messages::{self, both, list, period_words};
use crate::model::{Language, Policy, Text};
use crate::promises::{claim_text, rule_words};
use crate::rule::{KeepItem, parse_claim, parse_keep};
use crate::syntax::{Node, Value};
use crate::vocabulary::vocabulary;

/// A word of the policy without a text: hyphens become spaces.
fn readable(word: &str) -> Text {
    Text::same(word.replace(['-', '_'], " "))
}

/// A category inside a sentence.
pub(super) fn category(policy: &Policy, id: &str) -> Text {
    policy.category(id).map_or_else(|| readable(id), |facts| facts.title.clone())
}

/// A recipient: as the policy calls it, or as the vocabulary does.
pub(super) fn recipient(policy: &Policy, id: &str) -> Text {
    let facts = vocabulary().recipients.get(id);
    let own = policy.recipient(id).map(crate::model::Recipient::label);
    let name = || facts.and_then(|facts| facts.name.clone()).map(Text::same);
    own.or_else(name).or_else(|| facts.and_then(|facts| facts.title.clone())).unwrap_or_else(|| readable(id))
}

/// A country by its name.
pub(super) fn country(code: &str) -> Text {
    let known = vocabulary().countries.get(code).cloned();
    known.unwrap_or_else(|| both("change-country-other", &[("code", Arg::Plain(code.to_owned()))]))
}

/// A value at a key, in words.
pub(super) fn value(policy: &Policy, pattern: &str, kind: &Kind, node: &Node) -> Text {
    match (kind, &node.value) {
        (_, Value::Date(date)) => Text::same(date.to_string()),
        (_, Value::Whole(number)) => Text::same(number.to_string()),
        (_, Value::Bool(flag)) => both("change-bool", &[("flag", Arg::Plain(flag.to_string()))]),
        (_, Value::List(elements)) => {
            let inner = inner(kind);
            let said: Vec<Text> = elements.iter().map(|node| value(policy, pattern, inner, node)).collect();
            if said.is_empty() {
                return both("change-nothing", &[]);
            }
            Text::both(list(Language::Nl, &said), list(Language::En, &said))
        }
        (_, Value::Table(table)) => {
            let own = |code: &str| table.get(code).and_then(Node::text).map(quoted);
            Text { nl: own("nl"), en: own("en") }
        }
        (_, Value::Text(text)) => of_text(policy, pattern, inner(kind), text),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// What a list is a list of.
fn inner(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(inner) | Kind::Many(inner) => inner,
        Kind::Either(first, _) => inner(first),
        other => other,
    }
}

fn of_text(policy: &Policy, pattern: &str, kind: &Kind, text: &str) -> Text {
    match kind {
        Kind::Period | Kind::Within => match Period::parse(text) {
            Some(period) => {
                Text::both(period_words(Language::Nl, period), period_words(Language::En, period))
            }
            None => both("word-vague", &[("word", Arg::Plain(vague(text)))]),
        },
        Kind::Rule | Kind::Keep => match parse_keep(text) {
            Ok(KeepItem::Rule(rule)) => {
                Text::both(rule_words(policy, &rule, Language::Nl), rule_words(policy, &rule, Language::En))
            }
            _ => Text::same(text),
        },
        Kind::Claim => parse_claim(text).map_or_else(|_| Text::same(text), |claim| claim_text(&claim)),
        Kind::Id(ids) => of_id(policy, *ids, text),
        Kind::Word(_) if pattern.ends_with(".safeguard") || pattern.ends_with(".safeguards") => {
            let known = vocabulary().words.safeguards.get(text);
            known.map_or_else(|| word(text), |known| known.title.clone())
        }
        Kind::Word(_) => word(text),
        _ if pattern.ends_with(".country") || pattern == "transfers.countries" => country(text),
        _ if pattern == "cookie.*.lifetime" && Period::parse(text).is_some() => {
            of_text(policy, "", &Kind::Period, text)
        }
        _ if [".withdraw", ".proof", ".asked-in"].iter().any(|end| pattern.ends_with(end)) => word(text),
        _ if pattern.ends_with(".email") && text == "hidden" => both("change-hidden", &[]),
        _ => Text::same(quoted(text)),
    }
}

/// The words of the catalogue for a term without a number.
fn vague(text: &str) -> String {
    if text == "as soon as possible" { "other" } else { text }.to_owned()
}

/// A word from a closed list.
fn word(word: &str) -> Text {
    let args = [("word", Arg::Plain(word.to_owned())), ("plain", Arg::Plain(word.replace('-', " ")))];
    let nl = messages::format(Language::Nl, "change-word", &args);
    Text::both(nl, messages::format(Language::En, "change-word", &args))
}

fn of_id(policy: &Policy, ids: Ids, id: &str) -> Text {
    let words = &vocabulary().words;
    let title = |known: Option<&crate::vocabulary::WordFacts>| known.map(|word| word.title.clone());
    let known = match ids {
        Ids::Purpose | Ids::PurposeKind => {
            let own = policy.purpose(id).map(|purpose| purpose.title.clone());
            let kind = || vocabulary().purposes.get(id).map(|kind| kind.title.clone());
            own.or_else(kind).map(|title| Text {
                nl: title.nl.as_deref().map(quoted),
                en: title.en.as_deref().map(quoted),
            })
        }
        Ids::Category | Ids::Data | Ids::Member => {
            let id = id.strip_suffix('?').unwrap_or(id);
            return category(policy, id);
        }
        Ids::Subject => title(words.subjects.get(id)),
        Ids::Recipient => return recipient(policy, id),
        Ids::Source => {
            let is_recipient = policy.recipient(id).is_some() || vocabulary().recipients.contains_key(id);
            return if is_recipient { recipient(policy, id) } else { word(id) };
        }
        Ids::Client => policy
            .clients
            .iter()
            .find(|client| client.id == id)
            .and_then(|client| client.name.clone())
            .map(Text::same),
        Ids::Measure => title(words.measures.get(id)),
        Ids::Sector => title(words.sectors.get(id)),
        Ids::Form => title(words.forms.get(id)),
        Ids::Right => vocabulary().rights.get(id).map(|right| right.title.clone()),
        Ids::Contact | Ids::MapTable => Some(Text::same(format!("`{id}`"))),
    };
    known.unwrap_or_else(|| readable(id))
}
