//! Rules that promise no end: which of them a person must settle, and for which purposes.

use crate::rule::{Ending, KeepItem, Rule, parse_keep, parse_rule};
use crate::syntax::{Node, Path, Segment, Value};

use super::decide::Asked;
use super::{Edit, offer};

impl Asked<'_> {
    pub(super) fn rules(&mut self, pattern: &str, path: &Path, node: &Node, spent: Vec<Path>) {
        if pattern.starts_with("keep.") {
            self.named_rule(path, node);
            return;
        }
        let purpose = match path.segments() {
            [Segment::Key(first), Segment::Key(id), ..] if first == "purpose" => Some(id.as_str()),
            _ => None,
        };
        let kinds: Vec<&str> = purpose.into_iter().collect();
        for (place, element) in elements(path, node) {
            match element.text().map(parse_keep) {
                Some(Ok(KeepItem::Rule(rule))) => {
                    self.rule(&rule, &kinds, &place, element, spent.clone());
                }
                Some(Ok(KeepItem::Named(name))) => self.by_its_name(&name, &kinds, &place, element, &spent),
                _ => {}
            }
        }
    }

    /// A rule with a name that leaves the law open is asked of each purpose that names it: laws are about purposes.
    fn by_its_name(&mut self, name: &str, kinds: &[&str], place: &Path, element: &Node, spent: &[Path]) {
        let named = Path::of(["keep", name]);
        let Some(rule) = self.named(name).filter(|rule| self.asks_each(name, rule)) else { return };
        // What a purpose inherits and the rule itself both go when everyone has answered.
        let spent = spent.iter().cloned().chain([named]).collect();
        self.rule(&rule, kinds, place, element, spent);
    }

    fn named(&self, name: &str) -> Option<Rule> {
        self.policy.named_rule(name).map(|known| known.rule.clone())
    }

    fn asks_each(&self, name: &str, rule: &Rule) -> bool {
        let about_some = self.policy.named_rule(name).is_some_and(|known| !known.data.is_empty());
        let used = self
            .policy
            .purposes
            .iter()
            .any(|purpose| purpose.keep.iter().any(|part| part.name.as_deref() == Some(name)));
        let open_law = |ending: &Ending| {
            matches!(ending, Ending::ByLaw(None) | Ending::Forever | Ending::After { by_law: true, .. })
        };
        used && !about_some && rule.endings.iter().any(open_law)
    }

    fn named_rule(&mut self, path: &Path, node: &Node) {
        let [_, Segment::Key(name), ..] = path.segments() else { return };
        let Some(Ok(rule)) = node.text().map(parse_rule) else { return };
        if self.asks_each(name, &rule) {
            return;
        }
        let users = self.policy.purposes.iter();
        let users =
            users.filter(|purpose| purpose.keep.iter().any(|part| part.name.as_deref() == Some(name)));
        let kinds: Vec<&str> = users.map(|purpose| purpose.id.as_str()).collect();
        self.rule(&rule, &kinds, path, node, Vec::new());
    }

    fn rule(&mut self, rule: &Rule, purposes: &[&str], path: &Path, node: &Node, spent: Vec<Path>) {
        let forever = rule.endings.contains(&Ending::Forever) && !self.may_be_forever(purposes);
        let open_law = rule.endings.contains(&Ending::ByLaw(None));
        let name = match rule.flaw() {
            Some(_) if open_law => "law-unnamed",
            Some("at least") => "at-least",
            Some("in principle") => "in-principle-rule",
            Some("by law") => "law-unnamed",
            Some("to") => "range",
            Some(_) => "no-moment",
            None if forever => "forever",
            None => return,
        };
        let mut choices = offer::rules(self.policy, rule, purposes);
        let words = if path.segments().len() > 3 { "adopt-remove-rule" } else { "adopt-remove-period" };
        choices.push(offer::remove(words));
        let said = Node::new(Value::Text(rule.to_string()), node.origin);
        self.ask(name, path, &said, choices, true, Edit::Value(path.clone()), spent);
    }

    fn may_be_forever(&self, purposes: &[&str]) -> bool {
        let research = |id: &&str| {
            let purpose = self.policy.purpose(id);
            purpose.and_then(|purpose| purpose.kind).is_some_and(|kind| kind.research)
        };
        self.policy.organisation.public_body || (!purposes.is_empty() && purposes.iter().all(research))
    }
}

/// A value, or each element of a list, with its path.
fn elements<'a>(path: &Path, node: &'a Node) -> Vec<(Path, &'a Node)> {
    match node.list() {
        Some(list) => list.iter().enumerate().map(|(n, element)| (path.index(n), element)).collect(),
        None => vec![(path.clone(), node)],
    }
}
