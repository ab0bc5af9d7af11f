//! Baselines: files that a policy extends, merged by name, with paths that they lock.

use crate::calendar::Period;
use crate::keys::FileKind;
use crate::rule::{Ending, parse_rule};
use crate::syntax::{Entry, Fault, FaultKind, Faults, Node, Path, Place, Sources, Table, Value, read_toml};

use super::Shelf;
use super::shape::check_shape;

/// Keys that only steer merging; they are no part of the merged policy.
const STEERING: [&str; 4] = ["extends", "remove", "locked", "stricter-only"];

/// A path that a baseline fixed.
struct Lock {
    path: Path,
    place: Option<Place>,
    stricter: bool,
}

/// Reads a file and everything it extends, and merges them. None when the text itself cannot be read.
pub(super) fn read_merged(
    name: &str,
    text: &str,
    shelf: &dyn Shelf,
    sources: &mut Sources,
    faults: &mut Faults,
) -> Option<Node> {
    let mut merger = Merger { shelf, sources, faults, locks: Vec::new(), trail: Vec::new() };
    merger.read(name, text)
}

struct Merger<'a> {
    shelf: &'a dyn Shelf,
    sources: &'a mut Sources,
    faults: &'a mut Faults,
    locks: Vec<Lock>,
    trail: Vec<String>,
}

impl Merger<'_> {
    fn read(&mut self, name: &str, text: &str) -> Option<Node> {
        let file = self.sources.add(name, text);
        let mut own = read_toml(self.sources, file, self.faults)?;
        check_shape(&own, FileKind::Policy, self.faults);
        self.trail.push(name.to_owned());
        let mut base: Option<Node> = None;
        for (wanted, place) in texts(&own, "extends") {
            if let Some(mut extended) = self.read_baseline(name, &wanted, place) {
                forget_own(&mut extended);
                base = Some(match base {
                    None => extended,
                    Some(earlier) => self.merge(earlier, extended),
                });
            }
        }
        self.trail.pop();
        let merged = match base {
            None => {
                for key in STEERING {
                    let (removed, locks) = (key == "remove", key == "locked" || key == "stricter-only");
                    if removed {
                        self.remove_from(&mut Node::new(Value::Table(Table::default()), own.origin), &own);
                    } else if locks {
                        self.take_locks(&own, key == "stricter-only");
                    }
                }
                strip(&mut own);
                own
            }
            Some(mut base) => {
                self.remove_from(&mut base, &own);
                let locks: Vec<Node> = vec![own.clone()];
                strip(&mut own);
                let merged = self.merge(base, own);
                for own in &locks {
                    self.take_locks(own, false);
                    self.take_locks(own, true);
                }
                merged
            }
        };
        Some(merged)
    }

    fn read_baseline(&mut self, from: &str, wanted: &str, place: Option<Place>) -> Option<Node> {
        match self.shelf.read(from, wanted) {
            Ok((name, _)) if self.trail.contains(&name) => {
                let mut through = self.trail.clone();
                through.push(name);
                self.fault(FaultKind::BaselineCircle { through }, Path::of(["extends"]), place);
                None
            }
            Ok((name, text)) => self.read(&name, &text),
            Err(why) => {
                let kind = FaultKind::Baseline { file: wanted.to_owned(), why };
                self.fault(kind, Path::of(["extends"]), place);
                None
            }
        }
    }

    fn fault(&mut self, kind: FaultKind, path: Path, place: Option<Place>) {
        self.faults.add(Fault::new(kind, path, place));
    }

    /// Takes over the paths that a file locks for everything below it.
    fn take_locks(&mut self, own: &Node, stricter: bool) {
        let key = if stricter { "stricter-only" } else { "locked" };
        for (path, place) in texts(own, key) {
            self.locks.push(Lock { path: Path::parse(&path), place, stricter });
        }
    }

    /// Takes away what the file says to remove, unless it is not there or locked.
    fn remove_from(&mut self, base: &mut Node, own: &Node) {
        for (wanted, place) in texts(own, "remove") {
            let path = Path::parse(&wanted);
            let locked =
                self.locks.iter().find(|lock| lock.path.starts_with(&path) || path.starts_with(&lock.path));
            if let Some(lock) = locked {
                let kind = FaultKind::Locked { lock: lock.path.to_string() };
                let fault = Fault::new(kind, path.clone(), place).also(lock.place);
                self.faults.add(fault);
                continue;
            }
            if base.at(&path).is_none() {
                self.fault(FaultKind::Remove { path: wanted, referred_by: None }, path, place);
                continue;
            }
            take_out(base, &path);
        }
    }

    /// Merges `over` into `base`, checking the locks taken so far.
    fn merge(&mut self, mut base: Node, over: Node) -> Node {
        let locks = std::mem::take(&mut self.locks);
        for lock in &locks {
            self.check_lock(lock, &base, &over);
        }
        self.locks = locks;
        merge_into(&mut base, over);
        base
    }

    fn check_lock(&mut self, lock: &Lock, base: &Node, over: &Node) {
        let mut changed = Vec::new();
        changes(base.at(&lock.path), over.at(&lock.path), &lock.path, &mut changed);
        for (path, place, stricter) in changed {
            if lock.stricter && stricter {
                continue;
            }
            let kind = if lock.stricter {
                FaultKind::NotStricter { path: path.to_string() }
            } else {
                FaultKind::Locked { lock: lock.path.to_string() }
            };
            let base_place = base.place_of(&path);
            self.faults.add(Fault::new(kind, path, place).also(lock.place).also(base_place));
        }
    }
}

/// The texts of a list (or a single text) at a key of the root, with their places.
fn texts(node: &Node, key: &str) -> Vec<(String, Option<Place>)> {
    let Some(value) = node.table().and_then(|table| table.get(key)) else { return Vec::new() };
    let elements = value.list().unwrap_or(std::slice::from_ref(value));
    elements.iter().filter_map(|node| node.text().map(|text| (text.to_owned(), node.place()))).collect()
}

/// Removes what is never inherited.
fn forget_own(node: &mut Node) {
    for path in [["organisation", "id"], ["statement", "version"], ["statement", "transcribes"]] {
        take_out(node, &Path::of(path));
    }
    forget_flaws(node);
}

fn forget_flaws(node: &mut Node) {
    if let Some(table) = node.table_mut() {
        table.remove("flaws");
        for entry in &mut table.entries {
            forget_flaws(&mut entry.node);
        }
    }
}

fn strip(node: &mut Node) {
    if let Some(table) = node.table_mut() {
        for key in STEERING {
            table.remove(key);
        }
    }
}

fn take_out(node: &mut Node, path: &Path) {
    let [init @ .., crate::syntax::Segment::Key(last)] = path.segments() else { return };
    let mut at = node;
    for segment in init {
        let crate::syntax::Segment::Key(key) = segment else { return };
        match at.table_mut().and_then(|table| table.entry_mut(key)) {
            Some(entry) => at = &mut entry.node,
            None => return,
        }
    }
    if let Some(table) = at.table_mut() {
        table.remove(last);
    }
}

fn merge_into(base: &mut Node, over: Node) {
    match (&mut base.value, over.value) {
        (Value::Table(below), Value::Table(above)) => {
            for entry in above.entries {
                match below.entry_mut(&entry.key) {
                    Some(known) => {
                        known.key_place = entry.key_place.or(known.key_place);
                        merge_into(&mut known.node, entry.node);
                    }
                    None => below.entries.push(Entry { node: adding_to_nothing(entry.node), ..entry }),
                }
            }
        }
        (Value::List(below), Value::List(above))
            if above.first().is_some_and(|node| node.text() == Some("...")) =>
        {
            for node in above.into_iter().skip(1) {
                match node.text().and_then(|text| text.strip_prefix('-')) {
                    Some(gone) => below.retain(|known| known.text() != Some(gone)),
                    None => below.push(node),
                }
            }
            base.origin = over.origin;
        }
        (_, value) => *base = Node::new(value, over.origin),
    }
}

/// A list that adds to an inherited one which is not there is just the list.
fn adding_to_nothing(mut node: Node) -> Node {
    if let Value::List(list) = &mut node.value {
        list.retain(|element| element.text() != Some("..."));
    }
    node
}

/// The paths below a lock whose value `over` changes, and whether the new value is a shorter period.
fn changes(
    base: Option<&Node>,
    over: Option<&Node>,
    path: &Path,
    found: &mut Vec<(Path, Option<Place>, bool)>,
) {
    let Some(over) = over else { return };
    match (base.map(|node| &node.value), &over.value) {
        (Some(Value::Table(below)), Value::Table(above)) => {
            for entry in &above.entries {
                changes(below.get(&entry.key), Some(&entry.node), &path.key(entry.key.as_str()), found);
            }
        }
        (None, Value::Table(above)) => {
            for entry in &above.entries {
                changes(None, Some(&entry.node), &path.key(entry.key.as_str()), found);
            }
        }
        (Some(below), above) if same(below, above) => {}
        (below, above) => {
            let stricter = below.is_some_and(|below| is_stricter(below, above));
            found.push((path.clone(), over.place(), stricter));
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
        return !above.longer_than(below);
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
            ) => one == other && !short.longer_than(*long),
            (below, above) => below == above,
        })
}
