//! Merging one tree over another: tables key by key, by name; a value or list replaces.

use crate::syntax::{Entry, Fault, FaultKind, Faults, Node, Path, Segment, Value};

/// Merges `over` into `base`. A list that begins with `"..."` keeps what it inherits and adds to it, and `"-phone"` in
/// it takes one away.
pub(super) fn merge_into(base: &mut Node, over: Node) {
    match (&mut base.value, over.value) {
        (Value::Table(below), Value::Table(above)) => {
            for entry in above.entries {
                match below.entry_mut(&entry.key) {
                    Some(known) => {
                        known.key_place = entry.key_place.or(known.key_place);
                        merge_into(&mut known.node, entry.node);
                    }
                    None => below.entries.push(Entry { node: entry.node, ..entry }),
                }
            }
        }
        (Value::List(below), Value::List(above))
            if above.first().is_some_and(|node| node.text() == Some("...")) =>
        {
            for node in above.into_iter().skip(1) {
                let gone = node.text().and_then(|text| text.strip_prefix('-'));
                match gone {
                    Some(gone) if below.iter().any(|known| known.text() == Some(gone)) => {
                        below.retain(|known| known.text() != Some(gone));
                    }
                    // What takes nothing away stays, and is told with the rest.
                    _ => below.push(node),
                }
            }
            base.origin = over.origin;
        }
        (_, value) => *base = Node::new(value, over.origin),
    }
}

/// Tells every `"..."` that inherits nothing and every `"-x"` that takes nothing away, and takes them out.
pub(super) fn take_leftovers(node: &mut Node, path: &Path, faults: &mut Faults) {
    match &mut node.value {
        Value::Table(table) => {
            for entry in &mut table.entries {
                take_leftovers(&mut entry.node, &path.key(entry.key.as_str()), faults);
            }
        }
        Value::List(list) => list.retain(|element| {
            let message = match element.text() {
                Some("...") => "nothing-inherited",
                Some(text) if text.starts_with('-') => "nothing-to-take-away",
                _ => return true,
            };
            let about = element.text().unwrap_or_default().to_owned();
            let kind = FaultKind::Conflict { message, about };
            faults.add(Fault::new(kind, path.clone(), element.place()));
            false
        }),
        _ => {}
    }
}

/// Takes the value at a path of keys out.
pub(super) fn take_out(node: &mut Node, path: &Path) {
    let [init @ .., Segment::Key(last)] = path.segments() else { return };
    let mut at = node;
    for segment in init {
        let Segment::Key(key) = segment else { return };
        match at.table_mut().and_then(|table| table.entry_mut(key)) {
            Some(entry) => at = &mut entry.node,
            None => return,
        }
    }
    if let Some(table) = at.table_mut() {
        table.remove(last);
    }
}
