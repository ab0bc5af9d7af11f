//! Paths that a baseline fixes for every file below it: the value at the path is compared before and after a merge.

use crate::calendar::Period;
use crate::rule::{Ending, parse_rule};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Place, Value};

/// A path that a baseline fixed.
#[derive(Clone, PartialEq)]
pub(super) struct Lock {
    /// The path.
    pub(super) path: Path,
    /// Where the lock stands.
    pub(super) place: Option<Place>,
    /// A shorter period is allowed.
    pub(super) stricter: bool,
}

impl Lock {
    /// Whether the lock is about a path, or about something below it.
    pub(super) fn touches(&self, path: &Path) -> bool {
        self.path.starts_with(path) || path.starts_with(&self.path)
    }
}

/// Checks that a merge left what is locked as it was. `others` are the locks of the file merged on top: where that
/// file fixed the same path itself, the two baselines contradict each other.
pub(super) fn check_locks(locks: &[Lock], others: &[Lock], before: &Node, after: &Node, faults: &mut Faults) {
    for lock in locks {
        let mut changed = Vec::new();
        changes(before.at(&lock.path), after.at(&lock.path), &lock.path, &mut changed);
        for (path, stricter) in changed {
            if lock.stricter && stricter {
                continue;
            }
            let contradicts = others.iter().find(|other| path.starts_with(&other.path));
            let kind = match (contradicts, lock.stricter) {
                (Some(_), _) => FaultKind::LocksContradict { path: path.to_string() },
                (None, true) => FaultKind::NotStricter { path: path.to_string() },
                (None, false) => FaultKind::Locked { lock: lock.path.to_string() },
            };
            let fault = Fault::new(kind, path.clone(), after.place_of(&path)).also(lock.place);
            let fault = fault.also(contradicts.and_then(|other| other.place));
            faults.add(fault.also(before.place_of(&path)));
        }
    }
}

/// The paths at or below a lock whose value a merge changed, and whether the new value is certainly no longer period.
fn changes(before: Option<&Node>, after: Option<&Node>, path: &Path, found: &mut Vec<(Path, bool)>) {
    match (before.map(|node| &node.value), after.map(|node| &node.value)) {
        (None, None) => {}
        (Some(Value::Table(below)), Some(Value::Table(above))) => {
            let added = above.entries.iter().filter(|entry| below.get(&entry.key).is_none());
            for entry in below.entries.iter().chain(added) {
                let key = entry.key.as_str();
                changes(below.get(key), above.get(key), &path.key(key), found);
            }
        }
        (Some(below), Some(above)) if same(below, above) => {}
        (below, above) => {
            let stricter = below.zip(above).is_some_and(|(below, above)| is_stricter(below, above));
            found.push((path.clone(), stricter));
        }
    }
}

fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| same(&one.value, &other.value))
        }
        _ => one == other,
    }
}

/// The same rule with a shorter period, or a shorter period.
fn is_stricter(below: &Value, above: &Value) -> bool {
    let (Value::Text(below), Value::Text(above)) = (below, above) else { return false };
    if let (Some(below), Some(above)) = (Period::parse(below), Period::parse(above)) {
        return above.never_longer_than(below);
    }
    let (Ok(below), Ok(above)) = (parse_rule(below), parse_rule(above)) else { return false };
    if below.condition != above.condition || below.modality != above.modality {
        return false;
    }
    let same_shape = below.endings.len() == above.endings.len();
    same_shape
        && below.endings.iter().zip(&above.endings).all(|(below, above)| match (below, above) {
            (
                Ending::After { period: long, moment: one, to: None, by_law: false },
                Ending::After { period: short, moment: other, to: None, by_law: false },
            ) => one == other && short.never_longer_than(*long),
            (below, above) => below == above,
        })
}
