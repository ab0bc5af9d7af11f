//! Changing the text of a policy where an answer says so, and nowhere else: comments, order and spaces stay.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, RawString, Table, TableLike, Value as Toml};

use crate::syntax::{Node, Path, Segment, Value};

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
    pub(super) tree: &'a Node,
}

/// The keys of a path, and the place in a list where it ends.
pub(super) fn steps(path: &Path) -> (Vec<&str>, Option<usize>) {
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

    /// The table at keys, made where it is missing.
    pub(super) fn table(&mut self, keys: &[&str]) -> Option<&mut dyn TableLike> {
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
    pub(super) fn own(&self, keys: &[&str]) -> Option<&Item> {
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
    pub(super) fn list(&mut self, path: &Path) -> Option<&mut Array> {
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
