//! Values that each read well and do not go together: a `sooner` that is later, a text that lacks a language, a
//! country that does not exist.

use crate::calendar::FinancialYears;
use crate::keys::{FileKind, Kind};
use crate::model::Language;
use crate::rule::{Ending, KeepItem, Rule, parse_keep, parse_rule};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Value};

use super::circles::check_circles;
use super::shape::{Visit, is_id, walk};
use super::speaking::{check_policy, check_value};
use super::whole::check_whole;

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
            check_value(key.path, &key.kind, node, path, faults);
        }
        if key.path.ends_with(".sooner.*") {
            check_sooner(tree, node, path, faults);
        }
    });
    if speaking {
        check_policy(tree, faults);
    }
    check_whole(tree, faults);
    check_circles(tree, faults);
}

/// The version of the language stands in every file.
pub(crate) fn check_version(tree: &Node, faults: &mut Faults) {
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
    let path = Path::of(["organisation", "id"]);
    if let Some(node) = tree.at(&path)
        && let Some(id) = node.text().filter(|id| !is_id(id))
    {
        let kind = FaultKind::BadId { id: id.to_owned() };
        faults.add(Fault::new(kind, path, node.place()));
    }
    let path = Path::of(["organisation", "staff"]);
    if let Some(node) = tree.at(&path)
        && let Value::Whole(staff) = node.value
        && staff < 0
    {
        let kind = FaultKind::Conflict { message: "below-zero", about: staff.to_string() };
        faults.add(Fault::new(kind, path, node.place()));
    }
    let path = Path::of(["organisation", "financial-year-ends"]);
    if let Some(node) = tree.at(&path) {
        let texts = node.list().map_or(vec![node], |list| list.iter().collect());
        for node in texts {
            if node.text().is_some_and(|text| FinancialYears::parse_end(text).is_none()) {
                let text = node.text().unwrap_or_default().to_owned();
                let kind = FaultKind::Grammar { what: "year-end", at: text, example: "12-31", meant: None };
                faults.add(Fault::new(kind, path.clone(), node.place()));
            }
        }
    }
    let path = Path::of(["organisation", "timezone"]);
    if let Some(node) = tree.at(&path)
        && let Some(name) = node.text()
        && jiff::tz::TimeZone::get(name).is_err()
    {
        let kind = FaultKind::Grammar {
            what: "timezone",
            at: name.to_owned(),
            example: "Europe/Amsterdam",
            meant: None,
        };
        faults.add(Fault::new(kind, path, node.place()));
    }
}

fn languages(tree: &Node) -> Vec<String> {
    let list = tree.at(&Path::of(["statement", "languages"])).and_then(Node::list).unwrap_or_default();
    // Another word is told as no language; that a text lacks it would say it twice.
    let known = list.iter().filter_map(Node::text).filter(|text| Language::parse(text).is_some());
    known.map(str::to_owned).collect()
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
pub(super) fn rules_of(tree: &Node, keep: &Node) -> Vec<Rule> {
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
