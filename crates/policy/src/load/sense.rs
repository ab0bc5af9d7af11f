//! Values that each read well and do not go together: flaws in a policy that speaks, a `sooner` that is later,
//! rules that wait for each other, a text that lacks a language.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::FinancialYears;
use crate::keys::{FileKind, Kind};
use crate::rule::{Condition, Ending, KeepItem, Rule, parse_keep, parse_rule};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Value};

use super::shape::{VAGUE_TERMS, Visit, walk};

/// Checks a merged and filled tree.
pub(super) fn check_sense(tree: &Node, speaking: bool, faults: &mut Faults) {
    check_version(tree, faults);
    check_organisation(tree, faults);
    let languages = languages(tree);
    walk(tree, FileKind::Policy, &mut |visit| {
        let Visit::Value { key, path, node } = visit else { return };
        if key.kind == Kind::Local {
            check_languages(node, path, &languages, faults);
        }
        if speaking {
            check_speaking(key.path, &key.kind, node, path, faults);
        }
        if key.path.ends_with(".sooner.*") {
            check_sooner(tree, node, path, faults);
        }
    });
    check_circles(tree, faults);
}

fn check_version(tree: &Node, faults: &mut Faults) {
    let path = Path::of(["waarborg"]);
    match tree.at(&path).map(|node| (&node.value, node)) {
        None => {
            let kind = FaultKind::MissingKey { key: "waarborg".to_owned() };
            faults.add(Fault::new(
                kind,
                path,
                tree.place().map(|place| crate::syntax::Place { end: place.start, ..place }),
            ));
        }
        Some((Value::Whole(1), _)) => {}
        Some((_, node)) => {
            let kind = FaultKind::Conflict { message: "language-version", about: String::new() };
            faults.add(Fault::new(kind, path, node.place()));
        }
    }
}

fn check_organisation(tree: &Node, faults: &mut Faults) {
    let path = Path::of(["organisation", "financial-year-ends"]);
    if let Some(node) = tree.at(&path) {
        let texts = node.list().map_or(vec![node], |list| list.iter().collect());
        for node in texts {
            if node.text().is_some_and(|text| FinancialYears::parse_end(text).is_none()) {
                let text = node.text().unwrap_or_default().to_owned();
                let kind = FaultKind::Grammar { what: "year-end", at: text, example: "12-31" };
                faults.add(Fault::new(kind, path.clone(), node.place()));
            }
        }
    }
    let path = Path::of(["organisation", "timezone"]);
    if let Some(node) = tree.at(&path)
        && let Some(name) = node.text()
        && jiff::tz::TimeZone::get(name).is_err()
    {
        let kind = FaultKind::Grammar { what: "timezone", at: name.to_owned(), example: "Europe/Amsterdam" };
        faults.add(Fault::new(kind, path, node.place()));
    }
}

fn languages(tree: &Node) -> Vec<String> {
    let list = tree.at(&Path::of(["statement", "languages"])).and_then(Node::list).unwrap_or_default();
    list.iter().filter_map(|node| node.text().map(str::to_owned)).collect()
}

/// A text stands in every language of the statement; one text is enough where there is one language.
fn check_languages(node: &Node, path: &Path, languages: &[String], faults: &mut Faults) {
    match &node.value {
        Value::Text(_) if languages.len() > 1 => {
            for language in languages.iter().skip(1) {
                let kind = FaultKind::MissingLanguage { language: language.clone() };
                faults.add(Fault::new(kind, path.clone(), node.place()));
            }
        }
        Value::Table(table) => {
            for language in languages.iter().filter(|language| table.get(language).is_none()) {
                let kind = FaultKind::MissingLanguage { language: language.clone() };
                faults.add(Fault::new(kind, path.clone(), node.place()));
            }
        }
        _ => {}
    }
}

/// A policy that speaks holds no flaw: neither a word of `flaws`, nor a rule or term that promises nothing.
fn check_speaking(pattern: &str, kind: &Kind, node: &Node, path: &Path, faults: &mut Faults) {
    let mut flaw = |word: &str, node: &Node, path: Path| {
        let kind = FaultKind::FlawWhenSpeaking { word: word.to_owned() };
        faults.add(Fault::new(kind, path, node.place()));
    };
    if pattern == "flaws" || pattern.ends_with(".flaws") {
        for (n, word) in node.list().unwrap_or_default().iter().enumerate() {
            flaw(word.text().unwrap_or_default(), word, path.index(n));
        }
        return;
    }
    match kind {
        Kind::Within => {
            if let Some(text) = node.text().filter(|text| VAGUE_TERMS.contains(text)) {
                flaw(text, node, path.clone());
            }
        }
        Kind::Rule | Kind::Keep | Kind::Many(Kind::Keep) => {
            for element in node.list().unwrap_or(std::slice::from_ref(node)) {
                if let Some(Ok(KeepItem::Rule(rule))) = element.text().map(parse_keep)
                    && let Some(word) = rule.flaw()
                {
                    flaw(word, element, path.clone());
                }
            }
        }
        _ => {}
    }
}

/// The single rule of a path's purpose, when it has one ending with a period and a moment.
fn only_period(rule: &Rule) -> Option<(crate::calendar::Period, &crate::rule::Moment)> {
    match rule.endings.as_slice() {
        [Ending::After { period, to: None, moment: Some(moment), by_law: false }]
            if rule.condition.is_none() =>
        {
            Some((*period, moment))
        }
        _ => None,
    }
}

/// A `sooner` from the same moment with a longer period can only be later.
fn check_sooner(tree: &Node, node: &Node, path: &Path, faults: &mut Faults) {
    let Some(Ok(sooner)) = node.text().map(parse_rule) else { return };
    let Some((short, moment)) = only_period(&sooner) else { return };
    let purpose = path.parent().and_then(|path| path.parent());
    let Some(keep) = purpose.map(|path| path.key("keep")).and_then(|path| tree.at(&path)) else { return };
    let rules = rules_of(tree, keep);
    let later = |rule: &Rule| {
        only_period(rule)
            .is_some_and(|(long, from)| from == moment && (short == long || short.longer_than(long)))
    };
    if !rules.is_empty() && rules.iter().all(later) {
        faults.add(Fault::new(FaultKind::SoonerIsLater, path.clone(), node.place()).also(keep.place()));
    }
}

/// The rules of a `keep`, named ones looked up.
fn rules_of(tree: &Node, keep: &Node) -> Vec<Rule> {
    let elements = keep.list().unwrap_or(std::slice::from_ref(keep));
    let mut rules = Vec::new();
    for element in elements {
        match element.text().map(parse_keep) {
            Some(Ok(KeepItem::Rule(rule))) => rules.push(rule),
            Some(Ok(KeepItem::Named(name))) => {
                let named = tree.at(&Path::of(["keep", name.as_str()]));
                let text = named.and_then(|node| node.text().or_else(|| node.table()?.get("rule")?.text()));
                rules.extend(text.and_then(|text| parse_rule(text).ok()));
            }
            _ => {}
        }
    }
    rules
}

/// `unless PURPOSE` lends that purpose's end; purposes that lend each other's never end.
fn check_circles(tree: &Node, faults: &mut Faults) {
    let purposes = Path::of(["purpose"]);
    let Some(table) = tree.at(&purposes).and_then(Node::table) else { return };
    let mut waits: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in &table.entries {
        let facts: Vec<String> =
            conditions_of(tree, &entry.node).into_iter().flat_map(|known| known.facts).collect();
        // Only purposes of this policy lend an end; other facts are looked up in the map.
        let known = table.entries.iter().map(|entry| entry.key.as_str());
        waits.insert(&entry.key, known.filter(|id| facts.iter().any(|fact| fact == id)).collect());
    }
    let mut circles = Vec::new();
    let mut left = BTreeSet::new();
    for start in waits.keys() {
        follow(start, &waits, &mut Vec::new(), &mut left, &mut circles);
    }
    for through in circles {
        let Some(start) = through.first() else { continue };
        let path = purposes.key(*start).key("keep");
        let place = tree.place_of(&path);
        let through = through.into_iter().map(str::to_owned).collect();
        faults.add(Fault::new(FaultKind::Circle { through }, path, place));
    }
}

/// Follows what a purpose waits for, depth first. A purpose that is met again on the way to itself closes a circle; one
/// that was left is not followed twice, so that each circle is found once.
fn follow<'a>(
    at: &'a str,
    waits: &BTreeMap<&'a str, Vec<&'a str>>,
    way: &mut Vec<&'a str>,
    left: &mut BTreeSet<&'a str>,
    circles: &mut Vec<Vec<&'a str>>,
) {
    if let Some(first) = way.iter().position(|known| *known == at) {
        circles.push(way.iter().skip(first).copied().chain([at]).collect());
        return;
    }
    if left.contains(at) {
        return;
    }
    way.push(at);
    for next in waits.get(at).into_iter().flatten() {
        follow(next, waits, way, left, circles);
    }
    way.pop();
    left.insert(at);
}

/// The `unless` conditions of a purpose, of its `keep` and of every `sooner`.
fn conditions_of(tree: &Node, purpose: &Node) -> Vec<Condition> {
    let Some(table) = purpose.table() else { return Vec::new() };
    let keep = table.get("keep").map(|keep| rules_of(tree, keep)).unwrap_or_default();
    let sooner = table.get("sooner").and_then(Node::table).into_iter().flat_map(|table| &table.entries);
    let sooner = sooner.filter_map(|entry| parse_rule(entry.node.text()?).ok());
    let rules = keep.into_iter().chain(sooner);
    rules.filter_map(|rule| rule.condition).filter(|condition| condition.unless).collect()
}
