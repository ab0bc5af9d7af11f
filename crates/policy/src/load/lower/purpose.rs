//! `[purpose.ID]`.

use std::collections::BTreeMap;

use crate::model::{
    Automated, Basis, Consent, Datum, Dpia, Ending, Keep, Marketing, MarketingMode, NamedRule, Part, Purpose,
    Secrecy, Text,
};
use crate::rule::{KeepItem, parse_keep};
use crate::vocabulary::vocabulary;

use super::reading::Reading;

/// Groups of `[data]`, by name.
pub(super) type Groups = BTreeMap<String, Vec<Datum>>;

pub(super) fn groups(root: &Reading<'_>) -> Groups {
    let entries = root.at("data").entries().into_iter();
    entries
        .filter(|(_, entry)| entry.is_list())
        .map(|(name, entry)| (name.to_owned(), entry.words_itself().iter().map(|word| datum(word)).collect()))
        .collect()
}

/// A category as it is written: `phone`, or `phone?` where it may be left out.
fn datum(word: &str) -> Datum {
    Datum { category: word.trim_end_matches('?').to_owned(), optional: word.ends_with('?') }
}

/// A category, or those of a group; all may be left out where the word says so.
pub(super) fn expand(word: &str, groups: &Groups) -> Vec<Datum> {
    let own = datum(word);
    match groups.get(&own.category) {
        None => vec![own],
        Some(members) => members
            .iter()
            .map(|member| Datum { optional: member.optional || own.optional, ..member.clone() })
            .collect(),
    }
}

pub(super) fn purposes(root: &Reading<'_>, groups: &Groups, keeps: &[NamedRule]) -> Vec<Purpose> {
    let entries = root.at("purpose").entries().into_iter();
    entries.map(|(id, entry)| purpose(id, &entry, groups, keeps)).collect()
}

fn purpose(id: &str, at: &Reading<'_>, groups: &Groups, keeps: &[NamedRule]) -> Purpose {
    let kind = at.word("is").unwrap_or_else(|| id.to_owned());
    let consent = at.at("consent");
    let dpia = at.at("dpia");
    Purpose {
        id: id.to_owned(),
        kind: vocabulary().purposes.get(&kind),
        title: at.text("title").unwrap_or_else(|| Text::same(id)),
        text: at.text("text"),
        covers: at.words("covers"),
        roles: at.words("role"),
        clients: at.words("for"),
        subjects: at.words("subjects"),
        forms: at.words("forms"),
        data: data(at, groups),
        sources: at.words("source"),
        without: at.text("without"),
        bases: at.words("basis").iter().filter_map(|word| Basis::parse(word)).collect(),
        law: at.word("law"),
        interest: at.text("interest"),
        balanced: at.date("balanced"),
        party: at.words("party"),
        needed: at.flag("needed"),
        consent: consent.is_table().then(|| read_consent(&consent)),
        allowed_by: at
            .at("allowed-by")
            .entries()
            .into_iter()
            .map(|(category, entry)| (category.to_owned(), entry.words_itself()))
            .collect(),
        recipients: at.words("recipients"),
        keep: keep(at, keeps),
        sooner: at
            .at("sooner")
            .entries()
            .into_iter()
            .filter_map(|(category, entry)| Some((category.to_owned(), entry.rule_itself()?)))
            .collect(),
        then: match at.word("then").as_deref() {
            Some("anonymise") => Ending::Anonymise,
            Some("delete-or-anonymise") => Ending::Either,
            _ => Ending::Delete,
        },
        marketing: marketing(at),
        objection_offered: at.at("marketing").flag("objection-offered").unwrap_or(false),
        unsubscribe: at.at("marketing").has("unsubscribe").then(|| at.at("marketing").words("unsubscribe")),
        profiles: at.flag("profiles").unwrap_or(false),
        automated: automated(at),
        reuses: at.words("reuses"),
        compatible: at.date("compatible"),
        published: at.word("published"),
        smallest_group: at.whole("smallest-group"),
        secrecy: secrecy(&at.at("secrecy")),
        rights: at.words("rights"),
        claims: at.claims("claims"),
        dpia: dpia.is_table().then(|| Dpia { trigger: dpia.words("trigger"), done: dpia.date("done") }),
        flaws: at.words("flaws"),
    }
}

fn data(at: &Reading<'_>, groups: &Groups) -> Vec<Datum> {
    let mut data: Vec<Datum> = Vec::new();
    for word in at.words("data") {
        for datum in expand(&word, groups) {
            if !data.iter().any(|known| known.category == datum.category) {
                data.push(datum);
            }
        }
    }
    data
}

fn keep(at: &Reading<'_>, keeps: &[NamedRule]) -> Keep {
    let items = at.words("keep");
    items
        .iter()
        .filter_map(|text| match parse_keep(text).ok()? {
            KeepItem::Rule(rule) => Some(Part { name: None, rule, data: Vec::new() }),
            KeepItem::Named(name) => {
                let named = keeps.iter().find(|rule| rule.id == name)?;
                Some(Part { name: Some(name), rule: named.rule.clone(), data: named.data.clone() })
            }
        })
        .collect()
}

fn read_consent(at: &Reading<'_>) -> Consent {
    Consent {
        explicit: at.flag("explicit").unwrap_or(false),
        asked_in: at.words("asked-in"),
        form: at.word("form"),
        withdraw: at.words("withdraw"),
        proof: at.words("proof"),
        tied_to: at.text("tied-to"),
        renew: at.period("renew"),
    }
}

fn marketing(at: &Reading<'_>) -> Vec<Marketing> {
    let entries = at.at("marketing").entries().into_iter();
    entries
        .filter(|(channel, _)| *channel != "unsubscribe")
        .filter_map(|(channel, entry)| {
            let mode = match entry.word_itself()?.as_str() {
                "opt-in" => MarketingMode::OptIn,
                "existing-customer" => MarketingMode::ExistingCustomer,
                _ => MarketingMode::OptOut,
            };
            Some(Marketing { channel: channel.to_owned(), mode })
        })
        .collect()
}

fn automated(at: &Reading<'_>) -> Option<Automated> {
    let inner = at.at("automated");
    if inner.is_table() {
        return Some(Automated {
            decision: inner.text("decision"),
            effect: inner.text("effect"),
            human: inner.flag("human").unwrap_or(false),
            logic: inner.text("logic"),
            ground: inner.word("ground"),
        });
    }
    at.flag("automated").filter(|used| *used).map(|_| Automated::default())
}

pub(super) fn secrecy(at: &Reading<'_>) -> Option<Secrecy> {
    at.is_table().then(|| Secrecy {
        bound: at.words("bound"),
        by: at.words("by"),
        after_end: at.flag("after-end").unwrap_or(false),
    })
}
