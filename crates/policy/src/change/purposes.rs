//! What purposes hold and for how long, as it works out.

use std::cmp::Ordering;

use crate::check::Arg;
use crate::messages::{both, format, period_words};
use crate::model::{Basis, Language, Part, Policy, Purpose, Text};
use crate::promises::{moment_words, rule_words};
use crate::rule::{Ending, Rule};
use crate::syntax::Path;

use super::kind::Kind;
use super::{About, Cause, Made, data, term, values};

/// Compares all purposes.
pub(super) fn compare(made: &mut Made<'_>) {
    let (old, new) = (made.old, made.new);
    for now in &new.purposes {
        match was(made, now) {
            Some(was) => both_are(made, was, now),
            None => {
                let text = added(new, now);
                let about = About { purposes: Some(vec![now.id.clone()]), recipient: None };
                made.add(Kind::PurposeAdded, (None, Some(now.path(""))), text, &about, Cause::Written);
            }
        }
    }
    for was in &old.purposes {
        let id = made.renames.id(crate::keys::Ids::Purpose, &was.id);
        if new.purpose(&id).is_none() {
            let text = both("change-purpose-removed", &[("title", Arg::Text(was.title.clone()))]);
            let about = About { purposes: Some(vec![was.id.clone()]), recipient: None };
            made.add(Kind::PurposeRemoved, (Some(was.path("")), None), text, &about, Cause::Written);
        }
    }
}

/// What a purpose was before.
pub(super) fn was<'a>(made: &Made<'a>, now: &Purpose) -> Option<&'a Purpose> {
    let renamed = made.renames.purposes.iter().find(|(_, id)| **id == now.id);
    made.old.purpose(renamed.map_or(now.id.as_str(), |(was, _)| was.as_str()))
}

fn added(policy: &Policy, purpose: &Purpose) -> Text {
    let held = purpose.data.iter().map(|datum| values::category(policy, &datum.category)).collect();
    let basis = purpose.basis().map_or("none", Basis::word);
    let title = |id: &String| {
        let known = policy.purpose(id).map(|purpose| purpose.title.clone());
        known.unwrap_or_else(|| Text::same(id.as_str()))
    };
    let quoted = |title: Text| {
        let quote = |text: String| format!("\"{text}\"");
        Text { nl: title.nl.map(quote), en: title.en.map(quote) }
    };
    let reused: Vec<Text> = purpose.reuses.iter().map(title).map(quoted).collect();
    let decides = purpose.automated.as_ref().is_some_and(|automated| !automated.human);
    let args = [
        ("title", Arg::Text(purpose.title.clone())),
        ("data", Arg::List(held)),
        ("count", Arg::Number(i64::try_from(purpose.data.len()).unwrap_or(i64::MAX))),
        ("basis", Arg::Plain(basis.to_owned())),
        ("kept", Arg::Plain(if purpose.keep.is_empty() { "no" } else { "yes" }.to_owned())),
        ("rule", Arg::Text(keep_words(policy, &purpose.keep))),
        ("profiles", Arg::Plain(if purpose.profiles { "yes" } else { "no" }.to_owned())),
        ("decides", Arg::Plain(if decides { "yes" } else { "no" }.to_owned())),
        ("reused", Arg::Number(i64::try_from(reused.len()).unwrap_or(i64::MAX))),
        ("reuses", Arg::List(reused)),
    ];
    both("change-purpose-added", &args)
}

fn both_are(made: &mut Made<'_>, was: &Purpose, now: &Purpose) {
    let about = About { purposes: Some(vec![now.id.clone()]), recipient: None };
    if was.id != now.id {
        let args = [
            ("title", Arg::Text(now.title.clone())),
            ("before", Arg::Plain(was.id.clone())),
            ("after", Arg::Plain(now.id.clone())),
        ];
        let text = both("change-purpose-renamed", &args);
        made.add(
            Kind::PurposeRenamed,
            (Some(was.path("")), Some(now.path(""))),
            text,
            &about,
            Cause::Written,
        );
        // The name alone: what it says is compared below.
        if let Some(last) = made.list.last_mut() {
            last.covers.clear();
        }
    }
    data::compare(made, was, now, &about);
    consent_replaced(made, was, now, &about);
    keep(made, was, now, &about);
    let at = (Some(was.path("automated")), Some(now.path("automated")));
    let title = [("title", Arg::Text(now.title.clone()))];
    match (&was.automated, &now.automated) {
        (None, Some(_)) => {
            made.add(
                Kind::AutomatedAdded,
                at,
                both("change-automated-added", &title),
                &about,
                Cause::Written,
            );
        }
        (Some(_), None) => {
            made.add(
                Kind::AutomatedRemoved,
                at,
                both("change-automated-removed", &title),
                &about,
                Cause::Written,
            );
        }
        _ => {}
    }
}

/// A purpose that rested on consent and now rests on something else.
fn consent_replaced(made: &mut Made<'_>, was: &Purpose, now: &Purpose, about: &About) {
    let rested = was.bases.contains(&Basis::Consent);
    if !rested || now.bases.is_empty() || now.bases.contains(&Basis::Consent) {
        return;
    }
    let basis = now.basis().map_or("other", Basis::word);
    let args = [("title", Arg::Text(now.title.clone())), ("basis", Arg::Plain(basis.to_owned()))];
    let at = (Some(was.path("basis")), Some(now.path("basis")));
    made.add(Kind::ConsentReplaced, at, both("change-consent-replaced", &args), about, Cause::Written);
}

/// How long, with rules of `[keep]` looked up.
fn keep(made: &mut Made<'_>, was: &Purpose, now: &Purpose, about: &About) {
    let before: Vec<Part> = was
        .keep
        .iter()
        .map(|part| Part { name: None, rule: made.renames.rule(part.rule.clone()), data: part.data.clone() })
        .collect();
    let after: Vec<Part> = now.keep.iter().map(|part| Part { name: None, ..part.clone() }).collect();
    let same =
        before.iter().all(|part| after.contains(part)) && after.iter().all(|part| before.contains(part));
    if same {
        return;
    }
    let kind = match (before.is_empty(), after.is_empty()) {
        (true, _) => Kind::KeepSaid,
        (_, true) => Kind::KeepUnsaid,
        _ => match term::keeps(&after, &before) {
            Some(Ordering::Greater) => Kind::KeepLonger,
            Some(Ordering::Less) => Kind::KeepShorter,
            // The law in its own words, or a number where the law was named: as long, said otherwise.
            Some(Ordering::Equal) => Kind::Wording,
            None => Kind::KeepOther,
        },
    };
    let text = period_change(made.new, &before, &after, &now.title).unwrap_or_else(|| {
        let args = [
            ("title", Arg::Text(now.title.clone())),
            ("before", Arg::Text(keep_words(made.old, &before))),
            ("after", Arg::Text(keep_words(made.new, &after))),
        ];
        both(
            match kind {
                Kind::KeepSaid => "change-keep-said",
                Kind::KeepUnsaid => "change-keep-unsaid",
                _ => "change-keep",
            },
            &args,
        )
    });
    made.add(kind, (Some(was.path("keep")), Some(now.path("keep"))), text, about, Cause::Written);
    let names = was.keep.iter().chain(&now.keep).filter_map(|part| part.name.as_deref());
    let named: Vec<Path> = names.map(|name| Path::of(["keep", name])).collect();
    made.cover(named);
}

/// The rules of a purpose in words.
pub(super) fn keep_words(policy: &Policy, parts: &[Part]) -> Text {
    let say = |language| {
        let words: Vec<String> = parts
            .iter()
            .map(|part| {
                let rule = rule_words(policy, &part.rule, language);
                if part.data.is_empty() {
                    return rule;
                }
                let held: Vec<Text> = part.data.iter().map(|id| values::category(policy, id)).collect();
                let args = [("data", Arg::List(held)), ("rule", Arg::Plain(rule))];
                format(language, "change-keep-of", &args)
            })
            .collect();
        words.join(&format!(" {} ", format(language, "rule-longest", &[])))
    };
    Text::both(say(Language::Nl), say(Language::En))
}

/// One period after one moment that became another period after the same moment: "from 7 to 8 years".
fn period_change(policy: &Policy, before: &[Part], after: &[Part], title: &Text) -> Option<Text> {
    let single = |parts: &[Part]| match parts {
        [Part { rule: Rule { modality: None, endings, condition: None }, data, .. }] if data.is_empty() => {
            match endings.as_slice() {
                [Ending::After { period, to: None, moment: Some(moment), by_law: false }] => {
                    Some((*period, moment.clone()))
                }
                _ => None,
            }
        }
        _ => None,
    };
    let ((from, moment), (to, other)) = (single(before)?, single(after)?);
    if moment != other {
        return None;
    }
    let say = |language| {
        let first = if from.unit == to.unit { from.count.to_string() } else { period_words(language, from) };
        let args = [
            ("title", Arg::Text(title.clone())),
            ("before", Arg::Plain(first)),
            ("after", Arg::Plain(period_words(language, to))),
            ("moment", Arg::Plain(moment_words(policy, &moment, language))),
        ];
        format(language, "change-keep-period", &args)
    };
    Some(Text::both(say(Language::Nl), say(Language::En)))
}
