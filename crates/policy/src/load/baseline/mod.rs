//! Baselines: files that a policy extends, merged by name, with paths that they lock.

mod lock;
mod merge;
mod removed;

use crate::keys::FileKind;
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Place, Sources, Table, Value, read_toml};

use super::Shelf;
use super::shape::check_shape;
use lock::{Lock, check_locks};
use merge::{merge_into, take_leftovers, take_out};
use removed::check_references;

/// Keys that only steer merging; they are no part of the merged policy.
const STEERING: [&str; 4] = ["extends", "remove", "locked", "stricter-only"];

/// Reads a file and everything it extends, and merges them. None when the text itself cannot be read.
pub(super) fn read_merged(
    name: &str,
    text: &str,
    shelf: &dyn Shelf,
    sources: &mut Sources,
    faults: &mut Faults,
) -> Option<Node> {
    let mut merger = Merger { shelf, sources, faults, trail: Vec::new(), removed: Vec::new() };
    let mut merged = merger.read(name, text)?;
    let removed = merger.removed;
    take_leftovers(&mut merged.tree, &Path::root(), faults);
    check_references(&merged.tree, &removed, faults);
    Some(merged.tree)
}

/// A file merged over what it extends, with the paths that are locked for whoever extends it.
struct Merged {
    tree: Node,
    locks: Vec<Lock>,
}

struct Merger<'a> {
    shelf: &'a dyn Shelf,
    sources: &'a mut Sources,
    faults: &'a mut Faults,
    /// The files that are being read, each extended by the one before it.
    trail: Vec<String>,
    /// What was taken away, and where that is said.
    removed: Vec<(Path, Option<Place>)>,
}

impl Merger<'_> {
    fn read(&mut self, name: &str, text: &str) -> Option<Merged> {
        let file = self.sources.add(name, text);
        let mut own = read_toml(self.sources, file, self.faults)?;
        check_shape(&own, FileKind::Policy, self.faults);
        self.trail.push(name.to_owned());
        let mut base = self.baselines(name, &own);
        self.trail.pop();
        let own_locks = locks_of(&own);
        self.remove_from(&mut base, &own);
        strip(&mut own);
        let Merged { tree: before, mut locks } = base;
        let mut tree = before.clone();
        merge_into(&mut tree, own);
        check_locks(&locks, &[], &before, &tree, self.faults);
        locks.extend(own_locks);
        Some(Merged { tree, locks })
    }

    /// Everything that a file extends, merged from left to right. Each keeps what it locked.
    fn baselines(&mut self, name: &str, own: &Node) -> Merged {
        let empty = Node::new(Value::Table(Table::default()), own.origin);
        let mut base: Option<Merged> = None;
        for (wanted, place) in texts(own, "extends") {
            let Some(mut extended) = self.read_baseline(name, &wanted, place) else { continue };
            self.tell_version(&extended.tree, own);
            forget_own(&mut extended.tree);
            let Some(Merged { tree: before, mut locks }) = base.take() else {
                base = Some(extended);
                continue;
            };
            let mut tree = before.clone();
            merge_into(&mut tree, extended.tree);
            check_locks(&locks, &extended.locks, &before, &tree, self.faults);
            locks.extend(extended.locks);
            base = Some(Merged { tree, locks });
        }
        base.unwrap_or(Merged { tree: empty, locks: Vec::new() })
    }

    fn read_baseline(&mut self, from: &str, wanted: &str, place: Option<Place>) -> Option<Merged> {
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

    /// A version is of one statement and is not inherited. A file that says none might count on its baseline's.
    fn tell_version(&mut self, base: &Node, own: &Node) {
        let path = Path::of(["statement", "version"]);
        if let Some(node) = base.at(&path).filter(|_| own.at(&path).is_none()) {
            let about = node.text().unwrap_or_default().to_owned();
            let kind = FaultKind::Conflict { message: "version-of-baseline", about };
            self.fault(kind, path, node.place());
        }
    }

    fn fault(&mut self, kind: FaultKind, path: Path, place: Option<Place>) {
        self.faults.add(Fault::new(kind, path, place));
    }

    /// Takes away what the file says to remove, unless it is not there or locked.
    fn remove_from(&mut self, base: &mut Merged, own: &Node) {
        for (wanted, place) in texts(own, "remove") {
            let path = Path::parse(&wanted);
            if let Some(lock) = base.locks.iter().find(|lock| lock.touches(&path)) {
                let kind = match lock.stricter {
                    true => FaultKind::RemovesStricter { path: wanted },
                    false => FaultKind::Locked { lock: lock.path.to_string() },
                };
                self.faults.add(Fault::new(kind, path.clone(), place).also(lock.place));
                continue;
            }
            if base.tree.at(&path).is_none() {
                self.fault(FaultKind::Remove { path: wanted, referred_by: None }, path, place);
                continue;
            }
            take_out(&mut base.tree, &path);
            self.removed.push((path, place));
        }
    }
}

/// The paths that a file locks for everything below it.
fn locks_of(own: &Node) -> Vec<Lock> {
    let mut locks = Vec::new();
    for (key, stricter) in [("locked", false), ("stricter-only", true)] {
        let named = texts(own, key).into_iter();
        locks.extend(named.map(|(path, place)| Lock { path: Path::parse(&path), place, stricter }));
    }
    locks
}

/// The texts of a list (or a single text) at a key of the root, with their places.
fn texts(node: &Node, key: &str) -> Vec<(String, Option<Place>)> {
    let Some(value) = node.table().and_then(|table| table.get(key)) else { return Vec::new() };
    let elements = value.list().unwrap_or(std::slice::from_ref(value));
    elements.iter().filter_map(|node| node.text().map(|text| (text.to_owned(), node.place()))).collect()
}

/// Removes what is never inherited.
fn forget_own(node: &mut Node) {
    for path in [
        ["organisation", "id"],
        ["statement", "version"],
        ["statement", "transcribes"],
        ["statement", "adopted"],
    ] {
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
