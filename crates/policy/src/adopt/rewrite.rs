//! Changing the text of a policy where an answer says so, and nowhere else: comments, order and spaces stay.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, RawString, Table, TableLike, Value as Toml};

use crate::model::{Basis, Language, Policy, Text};
use crate::rule::{KeepItem, parse_claim, parse_keep};
use crate::syntax::{Node, Path, Segment, Value};

use super::{Answer, Edit};

/// A value as TOML writes it.
pub(super) fn to_toml(value: &Value) -> Toml {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Whole(number) => (*number).into(),
        Value::Bool(flag) => (*flag).into(),
        Value::Date(date) => date
            .to_string()
            .parse::<toml_edit::Datetime>()
            .map_or_else(|_| Toml::from(date.to_string()), Toml::from),
        Value::List(list) => Toml::Array(list.iter().map(|node| to_toml(&node.value)).collect()),
        Value::Table(table) => Toml::InlineTable(
            table.entries.iter().map(|entry| (entry.key.as_str(), to_toml(&entry.node.value))).collect(),
        ),
    }
}

/// Sections whose members are tables with a heading of their own.
const HEADED: [&str; 4] = ["purpose", "contact", "client", "system"];

/// A file being changed.
pub(super) struct File<'a> {
    document: DocumentMut,
    /// What the file says with its baselines.
    tree: &'a Node,
}

/// The keys of a path, and the place in a list where it ends.
fn steps(path: &Path) -> (Vec<&str>, Option<usize>) {
    let mut keys = Vec::new();
    let mut index = None;
    for segment in path.segments() {
        match segment {
            Segment::Key(key) => keys.push(key.as_str()),
            Segment::Index(at) => index = Some(*at),
        }
    }
    (keys, index)
}

impl<'a> File<'a> {
    /// Reads a text that was read before, so that it is TOML.
    pub(super) fn read(text: &str, tree: &'a Node) -> File<'a> {
        File { document: text.parse().unwrap_or_default(), tree }
    }

    /// The text as it is now.
    pub(super) fn text(&self) -> String {
        self.document.to_string()
    }

    /// Carries an answer out.
    pub(super) fn carry_out(&mut self, edit: &Edit, answer: &Answer, policy: &Policy) {
        match (edit, answer) {
            (_, Answer::Keep | Answer::Yes) => {}
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
            (Edit::Claims { list, id }, answer) => self.claims(list, id, answer),
        }
    }

    /// The table at keys, made where it is missing.
    fn table(&mut self, keys: &[&str]) -> Option<&mut dyn TableLike> {
        let mut table: &mut dyn TableLike = self.document.as_table_mut();
        for (depth, key) in keys.iter().enumerate() {
            if !table.contains_key(key) {
                let headed = keys.first().is_some_and(|first| HEADED.contains(first));
                let item = if depth == 0 || (depth == 1 && headed) {
                    let mut made = Table::new();
                    made.set_implicit(depth == 0 && headed);
                    made.decor_mut().set_prefix("\n");
                    Item::Table(made)
                } else {
                    Item::Value(Toml::InlineTable(InlineTable::new()))
                };
                table.insert(key, item);
            }
            table = table.get_mut(key)?.as_table_like_mut()?;
        }
        Some(table)
    }

    /// Whether the file itself, and no baseline, says something at keys.
    fn own(&self, keys: &[&str]) -> Option<&Item> {
        let mut item = self.document.as_item();
        for key in keys {
            item = item.as_table_like()?.get(key)?;
        }
        Some(item)
    }

    /// Sets the value at a path of keys, where one stood with its comment.
    pub(super) fn set(&mut self, path: &Path, value: &Value) {
        let (keys, _) = steps(path);
        let Some((last, above)) = keys.split_last() else { return };
        let mut made = to_toml(value);
        let Some(table) = self.table(above) else { return };
        let added = match table.get_mut(last) {
            Some(Item::Value(old)) => {
                keep_column(old, &mut made);
                *old = made;
                false
            }
            _ => {
                table.insert(last, Item::Value(made));
                true
            }
        };
        if added && let Some(inline) = self.inline(above) {
            inline.fmt();
        }
    }

    /// Records the day of the adoption, where it stood that the file transcribes a text.
    pub(super) fn record(&mut self, today: jiff::civil::Date) {
        let statement = Path::of(["statement"]);
        if let Some(table) = self.document.get_mut("statement").and_then(Item::as_table_mut) {
            let keys: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
            for key in keys {
                let Some((own, item)) = table.remove_entry(&key) else { continue };
                let own = if key == "transcribes" {
                    Key::new("adopted").with_leaf_decor(own.leaf_decor().clone())
                } else {
                    own
                };
                table.insert_formatted(&own, item);
            }
        }
        self.remove(&statement.key("transcribes"));
        self.set(&statement.key("adopted"), &Value::Date(today));
    }

    fn inline(&mut self, keys: &[&str]) -> Option<&mut InlineTable> {
        let mut item = self.document.as_item_mut();
        for key in keys {
            item = item.as_table_like_mut()?.get_mut(key)?;
        }
        item.as_inline_table_mut()
    }

    /// The list at a path, written out in the file itself where it was inherited.
    fn list(&mut self, path: &Path) -> Option<&mut Array> {
        let (keys, _) = steps(path);
        if self.own(&keys).is_none() {
            let inherited = self.tree.at(&Path::of(keys.iter().copied()))?;
            let value = super::answers::plain(&inherited.value);
            self.set(path, &value);
        }
        let (last, above) = keys.split_last()?;
        self.table(above)?.get_mut(last)?.as_array_mut()
    }

    /// Takes a key out. Lines of comment above it stay; a table that is left with nothing goes too.
    pub(super) fn remove(&mut self, path: &Path) {
        let (keys, _) = steps(path);
        let Some((last, above)) = keys.split_last() else { return };
        if self.own(&keys).is_none() {
            return;
        }
        let Some(table) = self.table(above) else { return };
        let above_it = table.key(last).and_then(|key| comments(key.leaf_decor().prefix()));
        let next = table.iter().map(|(key, _)| key.to_owned()).skip_while(|key| key != last).nth(1);
        table.remove(last);
        let empty = table.is_empty();
        if let Some(lines) = above_it
            && let Some(mut key) = next.and_then(|next| table.key_mut(&next))
        {
            let own = key.leaf_decor().prefix().and_then(RawString::as_str).unwrap_or_default().to_owned();
            key.leaf_decor_mut().set_prefix(format!("{lines}{own}"));
        }
        let stays = above.first().is_none_or(|first| HEADED.contains(first) && above.len() < 3);
        if empty && !stays {
            self.remove(&Path::of(above.iter().copied()));
        } else if let Some(inline) = self.inline(above) {
            inline.fmt();
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

/// A comment behind a value stays in its column.
fn keep_column(old: &Toml, made: &mut Toml) {
    *made.decor_mut() = old.decor().clone();
    let (before, after) = (old.to_string().trim().len(), made.to_string().trim().len());
    let suffix = old.decor().suffix().and_then(RawString::as_str).unwrap_or_default();
    let comment = suffix.trim_start();
    if comment.starts_with('#') && !suffix.contains('\n') {
        // Both lengths hold the comment.
        let spaces = (suffix.len() - comment.len() + before).saturating_sub(after).max(2);
        made.decor_mut().set_suffix(format!("{}{comment}", " ".repeat(spaces)));
    }
}

/// The lines of comment in what stands before a key.
fn comments(prefix: Option<&RawString>) -> Option<String> {
    prefix.and_then(RawString::as_str).filter(|text| text.contains('#')).map(str::to_owned)
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
