//! Purposes that wait for each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::rule::{Condition, parse_rule};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path};

use super::sense::rules_of;

/// `unless PURPOSE` lends that purpose's end; purposes that lend each other's never end.
pub(super) fn check_circles(tree: &Node, faults: &mut Faults) {
    let purposes = Path::of(["purpose"]);
    let Some(table) = tree.at(&purposes).and_then(Node::table) else { return };
    // Only purposes of this policy lend an end; other facts are looked up in the map.
    let known: BTreeSet<&str> = table.entries.iter().map(|entry| entry.key.as_str()).collect();
    let mut waits: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in &table.entries {
        let facts: Vec<String> =
            conditions_of(tree, &entry.node).into_iter().flat_map(|known| known.facts).collect();
        waits.insert(&entry.key, facts.iter().filter_map(|fact| known.get(fact.as_str()).copied()).collect());
    }
    let mut circles = Vec::new();
    let mut left = BTreeSet::new();
    for start in waits.keys() {
        follow(start, &waits, &mut left, &mut circles);
    }
    for through in circles {
        let Some(start) = through.first() else { continue };
        let path = purposes.key(*start).key("keep");
        let place = tree.place_of(&path);
        let through = through.into_iter().map(str::to_owned).collect();
        faults.add(Fault::new(FaultKind::Circle { through }, path, place));
    }
}

/// Follows what a purpose waits for, depth first, with a way of its own so that no file is too deep. A purpose that is
/// met again on the way to itself closes a circle; one that was left is not followed twice, so that each circle is
/// found once.
fn follow<'a>(
    start: &'a str,
    waits: &BTreeMap<&'a str, Vec<&'a str>>,
    left: &mut BTreeSet<&'a str>,
    circles: &mut Vec<Vec<&'a str>>,
) {
    let next_of = |at: &str| waits.get(at).map(Vec::as_slice).unwrap_or_default().iter();
    let mut on_the_way = BTreeSet::from([start]);
    let mut way = vec![(start, next_of(start))];
    if left.contains(start) {
        return;
    }
    while let Some((at, rest)) = way.last_mut() {
        let Some(next) = rest.next().copied() else {
            left.insert(*at);
            on_the_way.remove(*at);
            way.pop();
            continue;
        };
        if on_the_way.contains(next) {
            let names = way.iter().map(|(at, _)| *at).skip_while(|at| *at != next);
            circles.push(names.chain([next]).collect());
        } else if !left.contains(next) {
            on_the_way.insert(next);
            way.push((next, next_of(next)));
        }
    }
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
