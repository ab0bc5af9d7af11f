//! Every value that differs and that no other comparison told of, by the row of its key.

use std::cmp::Ordering;

use crate::calendar::Period;
use crate::check::Arg;
use crate::messages::both;
use crate::model::{Policy, Text};
use crate::rule::{Claim, parse_claim, parse_rule};
use crate::syntax::{Node, Origin, Path, Segment, Value};
use crate::vocabulary::vocabulary;

use super::kind::Kind;
use super::leaf::{Leaf, leaves};
use super::row::{How, how};
use super::{About, Cause, Change, Made, term, values};

/// A value that differs.
struct Differs {
    old: Option<Leaf>,
    new: Option<Leaf>,
}

/// Compares all that is left.
pub(super) fn compare(made: &mut Made<'_>) {
    cookies(made);
    officer(made);
    let all = differences(made);
    let (rewritten, others): (Vec<Differs>, Vec<Differs>) = all.into_iter().partition(|one| {
        matches!(how(one.leaf().key.path), How::Said(Kind::Rewritten, ..))
    });
    for one in others {
        if !made.is_covered(&one.leaf().path) {
            by_row(made, &one);
        }
    }
    // What still differs means the same, or its meaning was told where it counts.
    let left: Vec<Path> = rewritten
        .iter()
        .map(|one| one.leaf().path.clone())
        .filter(|path| !made.is_covered(path))
        .collect();
    if let Some(first) = left.first() {
        let shown = left.iter().map(|path| Text::same(format!("`{path}`"))).collect();
        let count = Arg::Number(i64::try_from(left.len()).unwrap_or(i64::MAX));
        let text = both("change-rewritten", &[("paths", Arg::List(shown)), ("count", count)]);
        let at = Some(first.clone());
        made.list.push(Change {
            kind: Kind::Rewritten,
            old: at.clone(),
            new: at,
            text,
            cause: Cause::Written,
            told: Vec::new(),
            covers: left,
        });
    }
}

impl Differs {
    fn leaf(&self) -> &Leaf {
        // One of the two is there, for it was made of one.
        match (&self.new, &self.old) {
            (Some(leaf), _) | (None, Some(leaf)) => leaf,
            (None, None) => nothing(),
        }
    }
}

/// A leaf that stands nowhere.
fn nothing() -> &'static Leaf {
    static NOTHING: std::sync::LazyLock<Leaf> = std::sync::LazyLock::new(|| Leaf {
        key: &crate::keys::Key { path: "", kind: crate::keys::Kind::Table, meaning: "", read_by: "" },
        path: Path::root(),
        value: Value::Bool(false),
        node: Node::new(Value::Bool(false), Origin::Default),
    });
    &NOTHING
}

fn differences(made: &Made<'_>) -> Vec<Differs> {
    let before = leaves(&made.old.tree, &made.renames);
    let after = leaves(&made.new.tree, &super::Renames::default());
    let mut found = Vec::new();
    for new in &after {
        let old = before.iter().find(|old| old.path == new.path);
        if old.is_none_or(|old| old.value != new.value) {
            found.push(Differs { old: old.cloned(), new: Some(new.clone()) });
        }
    }
    let gone = before.into_iter().filter(|old| !after.iter().any(|new| new.path == old.path));
    found.extend(gone.map(|old| Differs { old: Some(old), new: None }));
    found
}

/// Why a value differs.
fn cause(one: &Differs) -> Cause {
    let origin = |leaf: &Option<Leaf>| leaf.as_ref().map(|leaf| leaf.node.origin);
    let pattern = one.leaf().key.path;
    match (origin(&one.old), origin(&one.new)) {
        (Some(Origin::Default), Some(Origin::Default)) => {
            let fixed = vocabulary().defaults.iter().any(|default| default.path == pattern);
            if fixed { Cause::LawData } else { Cause::Follows }
        }
        (_, Some(Origin::Default)) => Cause::DefaultHolds,
        (Some(Origin::Default), None) => Cause::DefaultGone,
        (Some(Origin::Vocabulary(_)), Some(Origin::Vocabulary(_))) => {
            let of_world = ["recipient.", "cookie."].iter().any(|section| pattern.starts_with(section));
            if of_world { Cause::WorldData } else { Cause::Follows }
        }
        (_, Some(Origin::Vocabulary(_))) | (Some(Origin::Vocabulary(_)), None) => Cause::Follows,
        _ => Cause::Written,
    }
}

/// Whom a path is about.
fn about(path: &Path, old: &Policy, new: &Policy) -> About {
    let [Segment::Key(section), Segment::Key(id), ..] = path.segments() else { return About::default() };
    match section.as_str() {
        "purpose" => About { purposes: Some(vec![id.clone()]), recipient: None },
        "recipient" => {
            let receives = |policy: &Policy| -> Vec<String> {
                let all = policy.purposes.iter();
                all.filter(|one| policy.recipients_of(one).any(|known| known == id)).map(|one| one.id.clone()).collect()
            };
            let now = receives(new);
            let purposes = if now.is_empty() { receives(old) } else { now };
            About { purposes: Some(purposes).filter(|list| !list.is_empty()), recipient: Some(id.clone()) }
        }
        "cookie" => {
            let cookie = new.cookie.iter().chain(&old.cookie).find(|cookie| cookie.name == *id);
            let purposes = cookie.map(|cookie| cookie.purposes.clone()).unwrap_or_default();
            let known = purposes.into_iter().filter(|id| new.purpose(id).is_some() || old.purpose(id).is_some());
            About { purposes: Some(known.collect()).filter(|list: &Vec<String>| !list.is_empty()), recipient: None }
        }
        _ => About::default(),
    }
}

/// Cookies that came and went.
fn cookies(made: &mut Made<'_>) {
    let (old, new) = (made.old, made.new);
    let sorts = [
        (new, old, Kind::CookieAdded, "change-cookie-added"),
        (old, new, Kind::CookieRemoved, "change-cookie-removed"),
    ];
    for (here, there, kind, message) in sorts {
        for cookie in &here.cookie {
            if there.cookie.iter().any(|other| other.name == cookie.name) {
                continue;
            }
            let kind_word = cookie.kind.map_or("unknown", crate::model::CookieKind::word);
            let args = [("name", Arg::Plain(cookie.name.clone())), ("kind", Arg::Plain(kind_word.to_owned()))];
            let path = cookie.path("");
            let about = about(&path, old, new);
            let at = if kind == Kind::CookieAdded { (None, Some(path)) } else { (Some(path), None) };
            made.add(kind, at, both(message, &args), &about, Cause::Written);
        }
    }
}

/// An officer who was appointed, or is one no more.
fn officer(made: &mut Made<'_>) {
    let path = Path::of(["contact", "dpo"]);
    let (had, has) = (made.old.says(&path), made.new.says(&path));
    let about = About::default();
    if !had && has {
        made.add(Kind::DpoAppointed, (None, Some(path)), both("change-dpo-appointed", &[]), &about, Cause::Written);
    } else if had && !has {
        made.add(Kind::DpoGone, (Some(path), None), both("change-dpo-gone", &[]), &about, Cause::Written);
    }
}

fn by_row(made: &mut Made<'_>, one: &Differs) {
    let values = [&one.old, &one.new].map(|leaf| leaf.as_ref().map(|leaf| &leaf.value));
    let [before, after] = values;
    let said = |kinds: (Kind, Kind, Kind)| match (before, after) {
        (None, _) => kinds.0,
        (_, None) => kinds.1,
        _ => kinds.2,
    };
    match how(one.leaf().key.path) {
        How::Said(now, no_more, other) => whole(made, one, said((now, no_more, other))),
        How::Flag(on, off) => {
            let is = |value: Option<&Value>| value.is_some_and(|value| *value != Value::Bool(false));
            match (is(before), is(after)) {
                (false, true) => flag(made, one, on, "change-on"),
                (true, false) => flag(made, one, off, "change-off"),
                // Said where it went without saying, or the other way round.
                _ => whole(made, one, said((Kind::Informed, Kind::Wording, Kind::Wording))),
            }
        }
        How::Size(now, no_more, more, less, other) => {
            let kind = match (before, after) {
                (Some(before), Some(after)) => match size(after, before) {
                    Some(Ordering::Greater) => more,
                    Some(Ordering::Less) => less,
                    Some(Ordering::Equal) => Kind::Wording,
                    None => other,
                },
                _ => said((now, no_more, other)),
            };
            whole(made, one, kind);
        }
        How::Ladder(steps, now, no_more, up, down) => {
            let step = |value: Option<&Value>| {
                let Some(Value::Text(word)) = value else { return None };
                steps.iter().position(|step| step == word)
            };
            let kind = match (step(before), step(after)) {
                (Some(before), Some(after)) if after < before => down,
                (Some(_), Some(_)) => up,
                _ => said((now, no_more, up)),
            };
            whole(made, one, kind);
        }
        How::Set(more, less) => set(made, one, more, less),
        How::Claims(now, gone, weaker, stronger, other) => claims(made, one, [now, gone, weaker, stronger, other]),
    }
}

fn elements(leaf: &Option<Leaf>) -> Vec<Node> {
    leaf.as_ref()
        .map(|leaf| match &leaf.value {
            Value::List(list) => list.clone(),
            other => vec![Node::new(other.clone(), leaf.node.origin)],
        })
        .unwrap_or_default()
}

/// What came into a set, and what left it.
fn set(made: &mut Made<'_>, one: &Differs, more: Kind, less: Kind) {
    let (before, after) = (elements(&one.old), elements(&one.new));
    let not_in = |these: &[Node], those: &[Node]| -> Vec<Node> {
        these.iter().filter(|node| !those.iter().any(|other| other.value == node.value)).cloned().collect()
    };
    let (come, gone) = (not_in(&after, &before), not_in(&before, &after));
    // An empty list that is said, or a list that differs in its order only, is a way of saying.
    if come.is_empty() && gone.is_empty() {
        whole(made, one, Kind::Wording);
        return;
    }
    let kinds = [(come, more, "change-more", made.new), (gone, less, "change-less", made.old)];
    for (elements, kind, message, policy) in kinds {
        if elements.is_empty() {
            continue;
        }
        // The first that is said of a set is said, not added.
        let kind = if one.old.is_none() && kind == Kind::SubjectsAdded { Kind::Informed } else { kind };
        let kind = if one.old.is_none() && kind == Kind::SourceAdded && is_subject(&elements) { Kind::Informed } else { kind };
        let count = i64::try_from(elements.len()).unwrap_or(i64::MAX);
        let node = Node::new(Value::List(elements), Origin::Default);
        let key = one.leaf().key;
        let args = [
            ("what", Arg::Text(what(made, one))),
            ("said", Arg::Text(values::value(policy, key.path, &key.kind, &node))),
            ("count", Arg::Number(count)),
        ];
        add(made, one, kind, both(message, &args));
    }
}

/// Data that comes from the person concerned goes without saying.
fn is_subject(elements: &[Node]) -> bool {
    elements.iter().all(|node| node.text() == Some("subject"))
}

fn claims(made: &mut Made<'_>, one: &Differs, [now, gone, weaker, stronger, other]: [Kind; 5]) {
    let read = |leaf: &Option<Leaf>| -> Vec<Claim> {
        elements(leaf).iter().filter_map(Node::text).filter_map(|text| parse_claim(text).ok()).collect()
    };
    let (before, after) = (read(&one.old), read(&one.new));
    let of = |list: &[Claim], id: &str| -> Vec<Claim> { list.iter().filter(|claim| claim.id == id).cloned().collect() };
    let mut ids: Vec<&str> = Vec::new();
    for claim in after.iter().chain(&before) {
        if !ids.contains(&claim.id.as_str()) {
            ids.push(&claim.id);
        }
    }
    let mut any = false;
    for id in ids {
        let (was, is) = (of(&before, id), of(&after, id));
        let words = |list: &[Claim]| {
            let texts: Vec<Text> = list.iter().map(crate::promises::claim_text).collect();
            let said = |language| crate::messages::list(language, &texts);
            Text::both(said(crate::model::Language::Nl), said(crate::model::Language::En))
        };
        let (kind, message) = match (was.as_slice(), is.as_slice()) {
            (was, is) if was == is => continue,
            ([], _) => (now, "change-claim-made"),
            (_, []) => (gone, "change-claim-gone"),
            ([was], [is]) => {
                let within = |one: &Claim, other: &Claim| {
                    one.unless.iter().all(|exception| other.unless.contains(exception))
                        && (other.in_principle || !one.in_principle)
                };
                let kind = match (within(is, was), within(was, is)) {
                    (true, false) => stronger,
                    (false, true) => weaker,
                    _ => other,
                };
                (kind, "change-claim")
            }
            _ => (other, "change-claim"),
        };
        let args = [("before", Arg::Text(words(&was))), ("after", Arg::Text(words(&is)))];
        add(made, one, kind, both(message, &args));
        any = true;
    }
    if !any {
        whole(made, one, Kind::Wording);
    }
}

fn size(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Whole(one), Value::Whole(other)) => Some(one.cmp(other)),
        (Value::Text(one), Value::Text(other)) => match (Period::parse(one), Period::parse(other)) {
            (Some(one), Some(other)) => term::periods(one, other),
            // A term without a number promises nothing: any number is firmer.
            (None, None) => match (parse_rule(one), parse_rule(other)) {
                (Ok(one), Ok(other)) => term::rules(&one, &other),
                _ => None,
            },
            (Some(_), None) if other != "session" => Some(Ordering::Less),
            (None, Some(_)) if one != "session" => Some(Ordering::Greater),
            (Some(_), None) => Some(Ordering::Greater),
            (None, Some(_)) => Some(Ordering::Less),
        },
        _ => None,
    }
}

fn flag(made: &mut Made<'_>, one: &Differs, kind: Kind, message: &str) {
    let text = both(message, &[("what", Arg::Text(what(made, one)))]);
    add(made, one, kind, text);
}

/// A value as a whole: what it was and what it is.
fn whole(made: &mut Made<'_>, one: &Differs, kind: Kind) {
    let key = one.leaf().key;
    let said = |policy: &Policy, leaf: &Option<Leaf>| {
        leaf.as_ref().map(|leaf| values::value(policy, key.path, &key.kind, &leaf.node)).unwrap_or_default()
    };
    let message = match (&one.old, &one.new) {
        (None, _) => "change-said",
        (_, None) => "change-unsaid",
        _ => "change-became",
    };
    let args = [
        ("what", Arg::Text(what(made, one))),
        ("before", Arg::Text(said(made.old, &one.old))),
        ("after", Arg::Text(said(made.new, &one.new))),
    ];
    add(made, one, kind, both(message, &args));
}

fn add(made: &mut Made<'_>, one: &Differs, kind: Kind, text: Text) {
    let path = one.leaf().path.clone();
    let about = about(&path, made.old, made.new);
    let at = (one.old.as_ref().map(|_| path.clone()), one.new.as_ref().map(|_| path.clone()));
    made.add(kind, at, text, &about, cause(one));
}

/// What a value is called: the name of its key, and of what it belongs to.
fn what(made: &Made<'_>, one: &Differs) -> Text {
    let leaf = one.leaf();
    let words = leaf.key.path.split('.').filter(|step| *step != "*").collect::<Vec<_>>().join("-");
    let key = both("change-key", &[("key", Arg::Plain(words)), ("path", Arg::Plain(leaf.path.to_string()))]);
    let steps: Vec<&str> = leaf
        .path
        .segments()
        .iter()
        .filter_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            Segment::Index(_) => None,
        })
        .collect();
    // What stands below an id of the policy is that id's.
    let last = || leaf.key.path.ends_with(".*").then(|| steps.last().copied()).flatten();
    let (owner, of) = match steps.as_slice() {
        ["purpose", id, ..] => {
            let title = made.new.purpose(id).or_else(|| made.old.purpose(id)).map(|one| one.title.clone());
            (title.unwrap_or_else(|| Text::same(*id)), "purpose")
        }
        ["recipient", id, ..] => {
            let policy = if made.new.recipient(id).is_some() { made.new } else { made.old };
            (values::recipient(policy, id), "name")
        }
        ["cookie", name, ..] => (Text::same(format!("`{name}`")), "name"),
        ["client" | "keep" | "events" | "accept", id, ..] => (Text::same(format!("`{id}`")), "name"),
        ["data", id, ..] => (values::category(made.new, id), "name"),
        _ => (Text::default(), "none"),
    };
    let detail = last().filter(|_| steps.len() > 2 || of == "none").map(|id| detail(made, &leaf.key.path, id));
    let args = [
        ("key", Arg::Text(key)),
        ("owner", Arg::Text(owner)),
        ("of", Arg::Plain(of.to_owned())),
        ("has", Arg::Plain(if detail.is_some() { "yes" } else { "no" }.to_owned())),
        ("detail", Arg::Text(detail.unwrap_or_default())),
    ];
    both("change-what", &args)
}

/// The last id of a path, in words.
fn detail(made: &Made<'_>, pattern: &str, id: &str) -> Text {
    let words = &vocabulary().words;
    if pattern.contains(".marketing.") {
        return words.channels.get(id).map_or_else(|| Text::same(id), |word| word.title.clone());
    }
    if pattern.starts_with("rights.") {
        return vocabulary().rights.get(id).map_or_else(|| Text::same(id), |right| right.title.clone());
    }
    let policy = if made.new.category(id).is_some() { made.new } else { made.old };
    values::category(policy, id)
}
