//! What leaves the EEA and what protects it there (AVG 13(1)(f), chapter V).

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Recipient, Transfers};
use waarborg_policy::vocabulary::{WordFacts, vocabulary};

use super::receivers::receivers;
use super::{cite, gaps::unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, own, row, say, say_of, say_with, start};
use crate::words;

/// The group on transfers; nothing where no data leaves the EEA.
pub(super) fn section(policy: &Policy, day: Date) -> Option<Section> {
    let receivers = receivers(policy);
    let beyond: Vec<&Recipient> = receivers.iter().filter(|recipient| recipient.outside_eea()).collect();
    if beyond.is_empty() && policy.transfers.is_none() {
        return None;
    }
    let mut section = Section::new("outside", say("outside-title"));
    if !beyond.is_empty() {
        section.para(row([say("outside-lead"), cite("13(1)(f)")]));
        section.blocks.push(protections(policy, &beyond, day));
    }
    if let Some(sentence) = policy.transfers.as_ref().and_then(|transfers| elsewhere(transfers, &beyond)) {
        section.para(sentence);
    }
    section.blocks.extend(copies(policy, &beyond).map(Block::Para));
    (!section.blocks.is_empty()).then_some(section)
}

/// Countries that the policy names where no party of the table is: what it says of all transfers is said of them.
fn elsewhere(transfers: &Transfers, beyond: &[&Recipient]) -> Option<Phrase> {
    let in_table = |code: &String| beyond.iter().any(|one| one.country.as_ref() == Some(code));
    let countries: Vec<Phrase> =
        transfers.countries.iter().filter(|code| !in_table(code)).map(|code| words::country(code)).collect();
    if countries.is_empty() {
        return None;
    }
    let tools: Vec<Phrase> = tools(transfers).map(|(_, word)| own(&word.title)).collect();
    let safeguards = if tools.is_empty() { vec![unknown()] } else { tools };
    Some(say_of("outside-general", vec![("countries", countries), ("safeguards", safeguards)]))
}

/// The safeguards of all transfers at once. What is no tool of chapter V protects nothing.
fn tools(transfers: &Transfers) -> impl Iterator<Item = (&String, &'static WordFacts)> {
    let known = |word| Some((word, vocabulary().words.safeguards.get(word)?));
    transfers.safeguards.iter().filter_map(known).filter(|(_, word)| !word.invalid)
}

/// Where a copy of the safeguards is to be had (AVG 13(1)(f)). A decision of the Commission is public: only terms
/// between parties have a copy (AVG 46, 47).
pub(crate) fn copies(policy: &Policy, beyond: &[&Recipient]) -> Option<Phrase> {
    let general = policy.transfers.as_ref();
    let own_tools = beyond.iter().filter_map(|recipient| recipient.safeguard.as_ref());
    let mut used = general.into_iter().flat_map(|transfers| &transfers.safeguards).chain(own_tools);
    let is_terms = |word: &String| {
        let facts = vocabulary().words.safeguards.get(word);
        let article = facts.and_then(|facts| facts.article.as_deref()).unwrap_or_default();
        article.starts_with("46") || article.starts_with("47")
    };
    if !used.any(is_terms) {
        return None;
    }
    let own_copies = beyond.iter().filter_map(|recipient| recipient.copy.as_ref());
    let named: Vec<&String> =
        general.and_then(|transfers| transfers.copy.as_ref()).into_iter().chain(own_copies).collect();
    let pages: Vec<Phrase> =
        named.iter().filter(|copy| words::is_page(copy)).map(|copy| words::site(copy)).collect();
    if !pages.is_empty() {
        return Some(row([say("outside-copy-link"), words::ends(pages)]));
    }
    let addresses: Vec<Phrase> =
        named.iter().filter(|copy| copy.contains('@')).map(|copy| words::mail_to(copy)).collect();
    let ways = if addresses.is_empty() { words::reach(policy, "contact.privacy") } else { addresses };
    let ways = if ways.is_empty() { vec![unknown()] } else { ways };
    Some(row([say("outside-copy"), words::ends(ways)]))
}

/// Recipients outside the EEA, each with what protects the data there.
pub(crate) fn protections(policy: &Policy, beyond: &[&Recipient], day: Date) -> Block {
    Block::Table {
        caption: say("outside-caption"),
        head: ["gets-who", "gets-country", "outside-safeguard"].map(say).to_vec(),
        rows: beyond.iter().map(|recipient| protected(policy, recipient, day)).collect(),
    }
}

/// A safeguard as the policy names it, with what the vocabulary knows of it.
pub(crate) type Tool<'a> = (&'a String, Option<&'static WordFacts>);

/// What protects data at a recipient outside the EEA.
pub(crate) enum Protection<'a> {
    /// Nothing that the law knows: no tool is named, or one that is none.
    Nothing,
    /// A safeguard of its own.
    Own(Tool<'a>),
    /// A decision of the Commission that holds on the day (AVG 45).
    Adequate,
    /// What the policy says of all transfers at once.
    ForAll(Vec<Tool<'a>>),
}

/// What protects data at a recipient: its own safeguard, else a decision that holds on the day, else what the policy
/// says of all transfers at once.
pub(crate) fn protection<'a>(policy: &'a Policy, recipient: &'a Recipient, day: Date) -> Protection<'a> {
    let country = recipient.country.as_deref();
    if let Some(word) = &recipient.safeguard {
        let facts = vocabulary().words.safeguards.get(word);
        let is_tool = facts.is_none_or(|facts| !facts.invalid);
        return if is_tool { Protection::Own((word, facts)) } else { Protection::Nothing };
    }
    let decision = country.and_then(|code| vocabulary().adequacy.get(code));
    if decision.is_some_and(|decision| !decision.certified && decision.is_valid(day)) {
        return Protection::Adequate;
    }
    let tools = general(policy, country);
    if tools.is_empty() { Protection::Nothing } else { Protection::ForAll(tools) }
}

/// The row of a recipient: who, where, and what protects the data there.
pub(crate) fn protected(policy: &Policy, recipient: &Recipient, day: Date) -> Vec<Phrase> {
    let mut sentences = match protection(policy, recipient, day) {
        Protection::Nothing => vec![start(unknown())],
        Protection::Adequate => vec![say("outside-adequate"), cite("45")],
        Protection::Own(named) => tool(named),
        Protection::ForAll(tools) => {
            tools.into_iter().flat_map(tool).chain([say("outside-for-all")]).collect()
        }
    };
    if let Some(day) = recipient.assessed {
        sentences.push(say_with("outside-assessed", vec![("date", Arg::Text(words::date(day)))]));
    }
    vec![
        start(own(&recipient.label())),
        start(recipient.country.as_deref().map_or_else(unknown, words::country)),
        Phrase::Row(sentences),
    ]
}

/// The safeguards that the policy names for all transfers, where the country is one of those that it names.
fn general<'a>(policy: &'a Policy, country: Option<&str>) -> Vec<Tool<'a>> {
    let about = |transfers: &&Transfers| {
        transfers.countries.is_empty()
            || transfers.countries.iter().any(|code| Some(code.as_str()) == country)
    };
    policy
        .transfers
        .as_ref()
        .filter(about)
        .into_iter()
        .flat_map(tools)
        .map(|(word, facts)| (word, Some(facts)))
        .collect()
}

fn tool((word, facts): Tool<'_>) -> Vec<Phrase> {
    let title = facts.map_or_else(|| words::readable(word), |facts| facts.title.clone());
    let article = facts.and_then(|facts| facts.article.as_deref()).map(cite);
    std::iter::once(Phrase::Stop(Box::new(start(own(&title))))).chain(article).collect()
}
