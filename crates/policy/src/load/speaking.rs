//! What only a transcription may hold: a policy that speaks has no flaws.

use crate::keys::Kind;
use crate::model::is_mail_address;
use crate::rule::{Ending, KeepItem, parse_keep};
use crate::syntax::{Fault, FaultKind, Faults, Node, Origin, Path, Value};
use crate::vocabulary::vocabulary;

use super::fill::some_purpose_decides;
use super::sense::rules_of;
use super::shape::VAGUE_TERMS;

/// A policy that speaks holds no flaw: neither a word of `flaws`, nor a rule or term that promises nothing.
pub(super) fn check_value(pattern: &str, kind: &Kind, node: &Node, path: &Path, faults: &mut Faults) {
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
        Kind::Claim | Kind::List(Kind::Claim) => {
            for (n, element) in node.list().unwrap_or(std::slice::from_ref(node)).iter().enumerate() {
                if element.text().is_some_and(|text| text.starts_with("in principle ")) {
                    flaw("in principle", element, path.index(n));
                }
            }
        }
        _ if pattern.ends_with(".email") && node.text() == Some("hidden") => {
            flaw("hidden", node, path.clone());
        }
        _ if pattern.ends_with(".email") && !pattern.contains(".marketing.") => {
            if let Some(text) = node.text().filter(|text| !text.trim().is_empty() && !is_mail_address(text)) {
                let kind = FaultKind::Conflict { message: "no-address", about: text.to_owned() };
                faults.add(Fault::new(kind, path.clone(), node.place()));
            }
        }
        _ if pattern.ends_with(".basis") || pattern.ends_with(".allowed-by.*") => {
            if let Some(list) = node.list().filter(|list| list.len() > 1) {
                let words: Vec<&str> = list.iter().filter_map(Node::text).collect();
                flaw(&words.join(", "), node, path.clone());
            }
        }
        _ => {}
    }
}

/// What a policy that speaks may not say as a whole.
pub(super) fn check_policy(tree: &Node, faults: &mut Faults) {
    check_decisions(tree, faults);
    check_forever(tree, faults);
}

/// `automated-decisions.used = false` beside a purpose that decides without a human.
fn check_decisions(tree: &Node, faults: &mut Faults) {
    let path = Path::of(["automated-decisions", "used"]);
    if let Some(node) = tree.at(&path)
        && matches!(node.origin, Origin::File(_))
        && node.value == Value::Bool(false)
        && some_purpose_decides(tree)
    {
        let kind = FaultKind::Conflict { message: "decides-after-all", about: path.to_string() };
        faults.add(Fault::new(kind, path, node.place()));
    }
}

/// `forever` is for research, archives and public bodies (AVG 89).
fn check_forever(tree: &Node, faults: &mut Faults) {
    let public = Path::of(["organisation", "public-body"]);
    if tree.at(&public).is_some_and(|node| node.value == Value::Bool(true)) {
        return;
    }
    let purposes = tree.at(&Path::of(["purpose"])).and_then(Node::table);
    for entry in purposes.into_iter().flat_map(|table| &table.entries) {
        let Some(purpose) = entry.node.table() else { continue };
        let kind = purpose.get("is").and_then(Node::text).unwrap_or(&entry.key);
        let research = vocabulary().purposes.get(kind).is_some_and(|kind| kind.research);
        let Some(keep) = purpose.get("keep").filter(|_| !research) else { continue };
        if rules_of(tree, keep).iter().any(|rule| rule.endings.contains(&Ending::Forever)) {
            let path = Path::of(["purpose", entry.key.as_str(), "keep"]);
            let kind = FaultKind::FlawWhenSpeaking { word: "forever".to_owned() };
            faults.add(Fault::new(kind, path, keep.place()));
        }
    }
}
