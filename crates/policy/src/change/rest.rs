//! Every value that differs and that no other comparison told of.

use crate::check::Arg;
use crate::messages::both;
use crate::model::{Policy, Text};
use crate::syntax::{Origin, Path, Segment};
use crate::vocabulary::vocabulary;

use super::differ::{Differs, Found, by_row};
use super::kind::Kind;
use super::leaf::leaves;
use super::name::what;
use super::row::{How, how};
use super::{About, Cause, Change, Made};

/// Compares all that is left.
pub(super) fn compare(made: &mut Made<'_>) {
    cookies(made);
    officer(made);
    let (rewritten, others): (Vec<Differs>, Vec<Differs>) = differences(made)
        .into_iter()
        .partition(|one| matches!(how(one.key.path), How::Said(Kind::Rewritten, ..)));
    let mut found = Vec::new();
    for one in others {
        if !made.is_covered(&one.path) {
            by_row(made, one, &mut found);
        }
    }
    for one in alike(found) {
        tell(made, &one);
    }
    // What still differs means the same, or its meaning was told where it counts.
    let left = rewritten.into_iter().map(|one| one.path);
    let left: Vec<Path> = left.filter(|path| !made.is_covered(path)).collect();
    if let Some(first) = left.first() {
        let shown = left.iter().map(|path| Text::same(format!("`{path}`"))).collect();
        let text = both("change-rewritten", &[("paths", Arg::List(shown))]);
        let (old, new) = (Some(first.clone()), Some(first.clone()));
        let (kind, cause) = (Kind::Rewritten, Cause::Written);
        made.list.push(Change { kind, old, new, text, cause, told: Vec::new(), covers: left });
    }
}

fn differences(made: &Made<'_>) -> Vec<Differs> {
    let before = leaves(&made.old.tree, &made.renames);
    let after = leaves(&made.new.tree, &super::Renames::default());
    let mut found = Vec::new();
    for new in &after {
        let old = before.iter().find(|old| old.path == new.path);
        if old.is_none_or(|old| old.value != new.value) {
            let (key, path) = (new.key, new.path.clone());
            found.push(Differs { key, path, old: old.cloned(), new: Some(new.clone()) });
        }
    }
    let gone = before.into_iter().filter(|old| !after.iter().any(|new| new.path == old.path));
    found.extend(gone.map(|old| Differs { key: old.key, path: old.path.clone(), old: Some(old), new: None }));
    found
}

/// What came of itself and is the same for several purposes is told once.
fn alike(found: Vec<Found>) -> Vec<Found> {
    let mut list: Vec<Found> = Vec::new();
    for one in found {
        let same = |known: &&mut Found| {
            known.cause != Cause::Written
                && known.key.path.starts_with("purpose.")
                && (known.key.path, known.kind, known.cause, known.message)
                    == (one.key.path, one.kind, one.cause, one.message)
                && known.args == one.args
        };
        match list.iter_mut().find(same) {
            Some(known) => known.paths.extend(one.paths),
            None => list.push(one),
        }
    }
    list
}

fn tell(made: &mut Made<'_>, one: &Found) {
    let Some(first) = one.paths.first() else { return };
    let mut args = vec![("what", Arg::Text(what(made, one.key, &one.paths)))];
    args.extend(one.args.iter().cloned());
    let fills = one.cause == Cause::DefaultHolds && one.message == "change-said";
    let text = both(if fills { "change-fills" } else { one.message }, &args);
    let mut about = about(first, made.old, made.new);
    if let Some(purposes) = &mut about.purposes {
        let others = one.paths.iter().skip(1).filter_map(|path| match path.segments() {
            [_, Segment::Key(id), ..] => Some(id.clone()),
            _ => None,
        });
        purposes.extend(others);
    }
    let at = (one.was.then(|| first.clone()), one.is.then(|| first.clone()));
    made.add(one.kind, at, text, &about, one.cause);
    made.cover(one.paths.iter().cloned());
}

/// Why a value differs.
pub(super) fn cause(made: &Made<'_>, one: &Differs) -> Cause {
    let origins = [&one.old, &one.new].map(|leaf| leaf.as_ref().map(|leaf| leaf.node.origin));
    let pattern = one.key.path;
    match origins {
        [Some(Origin::Default), Some(Origin::Default)] => {
            let fixed = vocabulary().defaults.iter().any(|default| default.path == pattern);
            if fixed { Cause::LawData } else { Cause::Follows }
        }
        [_, Some(Origin::Default)] => Cause::DefaultHolds,
        // A default is gone with what it was about, or with the policy speaking.
        [Some(Origin::Default), None] if made.new.speaking => Cause::Follows,
        [Some(Origin::Default), None] => Cause::DefaultGone,
        [Some(Origin::Vocabulary(_)), Some(Origin::Vocabulary(_))] => {
            let of_world = ["recipient.", "cookie."].iter().any(|section| pattern.starts_with(section));
            if of_world { Cause::WorldData } else { Cause::Follows }
        }
        [Some(Origin::File(_)), Some(Origin::Vocabulary(_))] => Cause::DefaultHolds,
        [None, Some(Origin::Vocabulary(_))] | [Some(Origin::Vocabulary(_)), None] => Cause::Follows,
        _ => Cause::Written,
    }
}

/// Whom a path is about.
fn about(path: &Path, old: &Policy, new: &Policy) -> About {
    let [Segment::Key(section), Segment::Key(id), ..] = path.segments() else { return About::default() };
    let some = |list: Vec<String>| Some(list).filter(|list| !list.is_empty());
    match section.as_str() {
        "purpose" => About { purposes: Some(vec![id.clone()]), recipient: None },
        "recipient" => {
            let receives = |policy: &Policy| -> Vec<String> {
                let all = policy.purposes.iter();
                let sharing = all.filter(|one| policy.recipients_of(one).any(|known| known == id));
                sharing.map(|one| one.id.clone()).collect()
            };
            let now = some(receives(new)).or_else(|| some(receives(old)));
            About { purposes: now, recipient: Some(id.clone()) }
        }
        "cookie" => {
            let cookie = new.cookie.iter().chain(&old.cookie).find(|cookie| cookie.name == *id);
            let purposes = cookie.map(|cookie| cookie.purposes.clone()).unwrap_or_default();
            let known = |id: &String| new.purpose(id).is_some() || old.purpose(id).is_some();
            About { purposes: some(purposes.into_iter().filter(known).collect()), recipient: None }
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
            let args =
                [("name", Arg::Plain(cookie.name.clone())), ("kind", Arg::Plain(kind_word.to_owned()))];
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
    let (kind, message, at) = match (made.old.says(&path), made.new.says(&path)) {
        (false, true) => (Kind::DpoAppointed, "change-dpo-appointed", (None, Some(path))),
        (true, false) => (Kind::DpoGone, "change-dpo-gone", (Some(path), None)),
        _ => return,
    };
    made.add(kind, at, both(message, &[]), &About::default(), Cause::Written);
}
