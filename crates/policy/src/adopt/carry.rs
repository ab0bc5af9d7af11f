//! Carrying an answer out in the text of a policy.

use toml_edit::{Array, Item, Value as Toml};

use crate::model::{Basis, Language, Policy, Text};
use crate::rule::{KeepItem, parse_claim, parse_keep};
use crate::syntax::{Node, Origin, Path, Value};

use super::rewrite::{File, steps, to_toml};
use super::{Answer, Edit};

impl File<'_> {
    /// Carries an answer out.
    pub(super) fn carry_out(&mut self, edit: &Edit, answer: &Answer, policy: &Policy) {
        match (edit, answer) {
            (_, Answer::Keep | Answer::Yes | Answer::No) => {}
            (Edit::Value(path), Answer::Remove) => self.remove_value(path),
            (Edit::Value(path), Answer::Split) => self.split(path, policy),
            (Edit::Value(path), Answer::Value(value)) => self.set_value(path, value),
            (Edit::Flaw { list, word, to }, answer) => {
                self.take_word(list, word);
                if let (Some(to), Answer::Value(value)) = (to, answer) {
                    self.set(to, value);
                }
            }
            (Edit::Word { list, word }, _) => self.take_word(list, word),
            (Edit::Join(path), Answer::Value(value)) => self.join(path, value),
            (Edit::Join(_), _) => {}
            (Edit::Claims { list, id }, answer) => self.claims(list, id, answer),
        }
    }

    fn remove_value(&mut self, path: &Path) {
        match steps(path) {
            (keys, Some(index)) => {
                let list = Path::of(keys);
                if let Some(array) = self.list(&list) {
                    take_element(array, index);
                }
                self.drop_empty(&list);
            }
            (keys, None) => {
                if let ["keep", name, ..] = keys.as_slice() {
                    self.rename_rule(name, &[]);
                    self.remove(&Path::of(["keep", name]));
                } else {
                    self.remove(path);
                }
            }
        }
    }

    /// Adds to what is said at a path, inherited or not; says it where nothing is said.
    fn join(&mut self, path: &Path, value: &Value) {
        let said = self.tree.at(path).map(|node| super::answers::plain(&node.value));
        let each = |value: Value| match value {
            Value::List(list) => list,
            other => vec![Node::new(other, Origin::Default)],
        };
        match said {
            Some(said) => {
                let all = each(said).into_iter().chain(each(value.clone())).collect();
                self.set(path, &Value::List(all));
            }
            None => self.set(path, value),
        }
    }

    fn drop_empty(&mut self, list: &Path) {
        if self.list(list).is_some_and(|array| array.is_empty()) {
            self.remove(list);
        }
    }

    fn set_value(&mut self, path: &Path, value: &Value) {
        let several = match value {
            Value::List(list) => list.iter().map(|node| node.value.clone()).collect(),
            other => vec![other.clone()],
        };
        match (steps(path), several.split_first()) {
            ((keys, Some(index)), Some((first, rest))) => {
                let Some(array) = self.list(&Path::of(keys)) else { return };
                array.replace(index, to_toml(first));
                for (n, more) in rest.iter().enumerate() {
                    array.insert(index + 1 + n, to_toml(more));
                }
            }
            ((keys, None), Some((first, rest))) if keys.first() == Some(&"keep") && !rest.is_empty() => {
                self.several_rules(&keys, path, first, rest);
            }
            _ => self.set(path, value),
        }
    }

    /// A rule with a name that becomes several: each gets a name of its own, and who named the one names them all.
    fn several_rules(&mut self, keys: &[&str], path: &Path, first: &Value, rest: &[Value]) {
        let Some(name) = keys.get(1).copied() else { return };
        self.set(path, first);
        let mut names = vec![name.to_owned()];
        for (n, rule) in rest.iter().enumerate() {
            let more = format!("{name}-{}", n + 2);
            let place = Path::of(["keep", more.as_str()]);
            match self.tree.at(&Path::of(["keep", name, "data"])) {
                Some(data) => {
                    self.set(&place.key("data"), &data.value);
                    self.set(&place.key("rule"), rule);
                }
                None => self.set(&place, rule),
            }
            names.push(more);
        }
        self.rename_rule(name, &names);
    }

    /// Puts names in the place of the name of a rule, wherever a purpose names it.
    fn rename_rule(&mut self, name: &str, names: &[String]) {
        let purposes = self.tree.at(&Path::of(["purpose"])).and_then(Node::table);
        let purposes = purposes.into_iter().flat_map(|table| &table.entries);
        let mut places: Vec<Path> =
            purposes.map(|entry| Path::of(["purpose", entry.key.as_str(), "keep"])).collect();
        places.push(Path::of(["every-purpose", "keep"]));
        for place in places {
            let (keys, _) = steps(&place);
            let Some(Item::Value(value)) = self.own(&keys) else { continue };
            let said: Vec<String> = match value {
                Toml::Array(array) => {
                    array.iter().filter_map(|value| value.as_str()).map(str::to_owned).collect()
                }
                other => other.as_str().map(str::to_owned).into_iter().collect(),
            };
            let names_it =
                |text: &String| matches!(parse_keep(text), Ok(KeepItem::Named(own)) if own == name);
            if !said.iter().any(names_it) {
                continue;
            }
            let put = |text: String| if names_it(&text) { names.to_vec() } else { vec![text] };
            let said: Vec<String> = said.into_iter().flat_map(put).collect();
            let texts = said.iter().map(|text| Node::new(Value::Text(text.clone()), self.tree.origin));
            match said.as_slice() {
                [] => self.remove(&place),
                [one] => self.set(&place, &Value::Text(one.clone())),
                _ => self.set(&place, &Value::List(texts.collect())),
            }
        }
    }

    fn take_word(&mut self, list: &Path, word: &str) {
        let Some(array) = self.list(list) else { return };
        let index = array.iter().position(|value| value.as_str() == Some(word));
        if let Some(index) = index {
            take_element(array, index);
        }
        self.drop_empty(list);
    }

    fn claims(&mut self, list: &Path, id: &str, answer: &Answer) {
        let Some(array) = self.list(list) else { return };
        let is_it = |value: &Toml| {
            value.as_str().is_some_and(|text| parse_claim(text).is_ok_and(|claim| claim.id == id))
        };
        let mut places: Vec<usize> =
            array.iter().enumerate().filter(|(_, value)| is_it(value)).map(|(index, _)| index).collect();
        if let (Answer::Value(value), false) = (answer, places.is_empty()) {
            let chosen = places.iter().position(|index| {
                array.get(*index).and_then(Toml::as_str).is_some_and(|said| is_said(value, said))
            });
            array.replace(places.remove(chosen.unwrap_or(0)), to_toml(value));
        }
        for index in places.into_iter().rev() {
            take_element(array, index);
        }
        self.drop_empty(list);
    }

    /// A purpose with several bases becomes several purposes, with the same data and everything else.
    fn split(&mut self, path: &Path, policy: &Policy) {
        let (keys, _) = steps(path);
        let ["purpose", id, ..] = keys.as_slice() else { return };
        let Some(purpose) = policy.purpose(id) else { return };
        let Some((first, rest)) = purpose.bases.split_first() else { return };
        let Some(Item::Table(own)) = self.own(&["purpose", id]) else { return };
        let mut copy = own.clone();
        copy.decor_mut().set_prefix("\n");
        let at = |id: &str, key: &str| Path::of(["purpose", id, key]);
        for basis in rest {
            let new = format!("{id}-{}", basis.word());
            if let Some(purposes) = self.table(&["purpose"]) {
                purposes.insert(&new, Item::Table(copy.clone()));
            }
            if let Some(kind) = purpose.kind {
                self.set(&at(&new, "is"), &Value::Text(kind.id.clone()));
            }
            self.name_by_basis(&new, &purpose.title, *basis, policy);
        }
        self.name_by_basis(id, &purpose.title, *first, policy);
    }

    /// Sets a purpose's basis, and says it in its title, so that the purposes of a split can be told apart.
    fn name_by_basis(&mut self, id: &str, title: &Text, basis: Basis, policy: &Policy) {
        let said = |language: Language| {
            let args = [
                ("title", crate::check::Arg::Plain(title.get(language).to_owned())),
                ("basis", crate::check::Arg::Plain(basis.word().to_owned())),
            ];
            Value::Text(crate::messages::format(language, "adopt-split-title", &args))
        };
        let value = match policy.statement.languages.as_slice() {
            [one] => said(*one),
            several => {
                let mut table = crate::syntax::Table::default();
                for language in several {
                    table.set(language.code(), Node::new(said(*language), self.tree.origin));
                }
                Value::Table(table)
            }
        };
        self.set(&Path::of(["purpose", id, "title"]), &value);
        self.set(&Path::of(["purpose", id, "basis"]), &Value::Text(basis.word().to_owned()));
    }
}

/// Whether a claim is what was chosen, but for "in principle".
fn is_said(chosen: &Value, said: &str) -> bool {
    matches!(chosen, Value::Text(text) if text == said.strip_prefix("in principle ").unwrap_or(said))
}

/// Takes an element out of a list. In TOML a comment behind an element belongs to what follows it: so what stood
/// before the element stays, and what stood behind it goes.
fn take_element(array: &mut Array, index: usize) {
    let Some(gone) = array.get(index) else { return };
    let before = gone.decor().prefix().cloned();
    let last = index + 1 == array.len();
    let newline = array.trailing().as_str().is_some_and(|text| text.contains('\n'));
    array.remove(index);
    let Some(before) = before else { return };
    if !last {
        if let Some(next) = array.get_mut(index) {
            next.decor_mut().set_prefix(before);
        }
    } else if newline {
        let kept = before.as_str().unwrap_or_default().trim_end_matches(' ').to_owned();
        array.set_trailing(if kept.contains('\n') { kept } else { "\n".to_owned() });
    }
}
