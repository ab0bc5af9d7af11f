//! What is removed may not be referred to any longer.

use crate::keys::{FileKind, Ids, Kind};
use crate::load::shape::{Visit, walk};
use crate::rule::{KeepItem, Rule, parse_keep};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Place, Segment};

/// Tells everything that refers to something removed, at the place where it is removed.
pub(super) fn check_references(tree: &Node, removed: &[(Path, Option<Place>)], faults: &mut Faults) {
    for (path, place) in removed {
        // A file that removes an inherited purpose and says its own of that name has one to refer to.
        if tree.at(path).is_some() {
            continue;
        }
        let [Segment::Key(section), Segment::Key(id)] = path.segments() else { continue };
        walk(tree, FileKind::Policy, &mut |visit| {
            if let Visit::Value { key, path: at, node } = visit
                && refers(&key.kind, node, section, id)
            {
                let referred_by = Some(at.to_string());
                let kind = FaultKind::Remove { path: path.to_string(), referred_by };
                faults.add(Fault::new(kind, path.clone(), *place).also(node.place()));
            }
        });
    }
}

/// Whether a value refers to the thing `id` of a section.
fn refers(kind: &Kind, node: &Node, section: &str, id: &str) -> bool {
    if let Some(list) = node.list() {
        let inner = match kind {
            Kind::List(inner) | Kind::Many(inner) => inner,
            Kind::Either(first, second) => {
                return refers(first, node, section, id) || refers(second, node, section, id);
            }
            _ => return false,
        };
        return list.iter().any(|element| refers(inner, element, section, id));
    }
    let Some(text) = node.text() else { return false };
    match kind {
        Kind::Many(inner) => refers(inner, node, section, id),
        Kind::Either(first, second) => refers(first, node, section, id) || refers(second, node, section, id),
        Kind::Id(ids) => id_refers(*ids, text, section, id),
        Kind::Keep | Kind::Rule => match parse_keep(text) {
            Ok(KeepItem::Named(name)) => section == "keep" && name == id,
            Ok(KeepItem::Rule(rule)) => rule_refers(&rule, section, id),
            Err(_) => false,
        },
        _ => false,
    }
}

fn id_refers(ids: Ids, text: &str, section: &str, id: &str) -> bool {
    match (ids, section) {
        (Ids::Purpose, "purpose")
        | (Ids::Category, "data")
        | (Ids::Recipient | Ids::Source, "recipient")
        | (Ids::Client, "client") => text == id,
        (Ids::Data | Ids::Member, "data") => text.strip_suffix('?').unwrap_or(text) == id,
        (Ids::Contact, "contact") => {
            let role = text.strip_prefix("contact.").map(|rest| rest.split('.').next().unwrap_or(rest));
            role == Some(id)
        }
        _ => false,
    }
}

fn rule_refers(rule: &Rule, section: &str, id: &str) -> bool {
    match section {
        "events" => rule.events().any(|event| event == id),
        "purpose" => {
            rule.condition.as_ref().is_some_and(|condition| condition.facts.iter().any(|fact| fact == id))
        }
        _ => false,
    }
}
