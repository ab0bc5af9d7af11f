//! What a file need not say: facts of the vocabulary, keys of `[every-purpose]` and, in a policy that speaks, the
//! defaults of the law. Everything filled in keeps its origin, so that `show --origin` can tell.

use crate::model::Text;
use crate::syntax::{Entry, Node, Origin, Table, Value};
use crate::vocabulary::{DefaultValue, vocabulary};

/// Fills a merged tree.
pub(super) fn fill(tree: &mut Node, speaking: bool) {
    fill_every_purpose(tree);
    fill_purposes(tree);
    fill_recipients(tree);
    fill_cookies(tree);
    if speaking {
        for default in &vocabulary().defaults {
            fill_default(tree, default);
        }
        fill_purpose_defaults(tree);
    }
}

fn tables_below<'a>(tree: &'a mut Node, key: &str) -> impl Iterator<Item = (&'a str, &'a mut Table)> {
    tree.table_mut()
        .and_then(|table| table.entry_mut(key))
        .and_then(|entry| entry.node.table_mut())
        .into_iter()
        .flat_map(|table| table.entries.iter_mut())
        .filter_map(|Entry { key, node, .. }| node.table_mut().map(|table| (key.as_str(), table)))
}

fn fill_every_purpose(tree: &mut Node) {
    let every: Vec<Entry> = tree
        .table()
        .and_then(|table| table.get("every-purpose"))
        .and_then(Node::table)
        .map(|table| table.entries.clone())
        .unwrap_or_default();
    for (_, purpose) in tables_below(tree, "purpose") {
        for entry in &every {
            if purpose.get(&entry.key).is_none() {
                purpose.entries.push(entry.clone());
            }
        }
    }
}

fn text_node(text: &Text, file: &'static str) -> Node {
    let origin = Origin::Vocabulary(file);
    let mut table = Table::default();
    for (key, value) in [("nl", &text.nl), ("en", &text.en)] {
        if let Some(value) = value {
            table.set(key, Node::new(Value::Text(value.clone()), origin));
        }
    }
    Node::new(Value::Table(table), origin)
}

/// A text that says one language itself has the other from the vocabulary.
fn add_languages(table: &mut Table, key: &str, text: &Text, file: &'static str) {
    if let Some(own) = table.entry_mut(key).and_then(|entry| entry.node.table_mut())
        && let Node { value: Value::Table(known), .. } = text_node(text, file)
    {
        for entry in known.entries {
            set_missing(own, &entry.key, || Some(entry.node));
        }
    }
}

fn word_node(word: &str, file: &'static str) -> Node {
    Node::new(Value::Text(word.to_owned()), Origin::Vocabulary(file))
}

fn set_missing(table: &mut Table, key: &str, node: impl FnOnce() -> Option<Node>) {
    if table.get(key).is_none()
        && let Some(node) = node()
    {
        table.set(key, node);
    }
}

fn fill_purposes(tree: &mut Node) {
    for (id, purpose) in tables_below(tree, "purpose") {
        let kind = purpose.get("is").and_then(Node::text).unwrap_or(id);
        let Some(kind) = vocabulary().purposes.get(kind) else { continue };
        set_missing(purpose, "title", || Some(text_node(&kind.title, "purposes.toml")));
        add_languages(purpose, "title", &kind.title, "purposes.toml");
    }
}

fn fill_recipients(tree: &mut Node) {
    const FILE: &str = "recipients.toml";
    for (id, recipient) in tables_below(tree, "recipient") {
        let Some(facts) = vocabulary().recipients.get(id) else { continue };
        let named = recipient.get("name").is_some() || recipient.get("title").is_some();
        if !named {
            set_missing(recipient, "name", || facts.name.as_deref().map(|name| word_node(name, FILE)));
            if facts.name.is_none() {
                set_missing(recipient, "title", || facts.title.as_ref().map(|title| text_node(title, FILE)));
            }
        }
        if let Some(title) = &facts.title {
            add_languages(recipient, "title", title, FILE);
        }
        set_missing(recipient, "for", || facts.does.as_ref().map(|does| text_node(does, FILE)));
        let role = match facts.role {
            crate::model::RecipientRole::Processor => "processor",
            crate::model::RecipientRole::Controller => "controller",
            crate::model::RecipientRole::JointController => "joint-controller",
            crate::model::RecipientRole::Authority => "authority",
        };
        set_missing(recipient, "role", || Some(word_node(role, FILE)));
        set_missing(recipient, "country", || {
            facts.country.as_deref().map(|country| word_node(country, FILE))
        });
    }
}

fn fill_cookies(tree: &mut Node) {
    const FILE: &str = "cookies.toml";
    for (name, cookie) in tables_below(tree, "cookie") {
        let facts = vocabulary().cookie(name);
        set_missing(cookie, "provider", || {
            let provider = facts.and_then(|facts| facts.provider.as_deref());
            let itself = vocabulary().recipients.contains_key(name).then_some(name);
            provider.or(itself).map(|provider| word_node(provider, FILE))
        });
        let Some(facts) = facts else { continue };
        set_missing(cookie, "kind", || Some(word_node(facts.kind.word(), FILE)));
        set_missing(cookie, "for", || facts.purpose.as_deref().map(|purpose| word_node(purpose, FILE)));
        set_missing(cookie, "lifetime", || {
            facts.lifetime.as_deref().map(|lifetime| word_node(lifetime, FILE))
        });
    }
}

/// Fills one default. A `*` stands for every id that is there. The usual lists of `[disclosure]` and the like come
/// only where the table is there.
fn fill_default(tree: &mut Node, default: &DefaultValue) {
    let Some(value) = from_toml(&default.value) else { return };
    let keys: Vec<&str> = default.path.split('.').collect();
    if default.path == "automated-decisions.used" && some_purpose_decides(tree) {
        return;
    }
    let only_where_there = ["disclosure", "cookies", "minors"];
    if let [first, _, ..] = keys.as_slice()
        && only_where_there.contains(first)
        && tree.table().and_then(|table| table.get(first)).is_none()
    {
        return;
    }
    set_default(tree, &keys, &value);
}

/// Whether a purpose says that decisions are made without a human.
pub(super) fn some_purpose_decides(tree: &Node) -> bool {
    let purposes = tree.table().and_then(|table| table.get("purpose")).and_then(Node::table);
    let said = purposes.into_iter().flat_map(|table| &table.entries);
    said.filter_map(|entry| entry.node.table()?.get("automated"))
        .any(|automated| !matches!(automated.value, Value::Bool(false)))
}

fn set_default(node: &mut Node, keys: &[&str], value: &Node) {
    let Some(table) = node.table_mut() else { return };
    match keys {
        [] => {}
        ["*", rest @ ..] => {
            for entry in &mut table.entries {
                set_default(&mut entry.node, rest, value);
            }
        }
        [key] => set_missing(table, key, || Some(value.clone())),
        ["consent", ..] if !rests_on_consent(table) => {}
        [key, rest @ ..] => {
            if table.get(key).is_none() {
                table.set(*key, Node::new(Value::Table(Table::default()), Origin::Default));
            }
            if let Some(entry) = table.entry_mut(key) {
                set_default(&mut entry.node, rest, value);
            }
        }
    }
}

fn rests_on_consent(purpose: &Table) -> bool {
    purpose.get("basis").and_then(Node::text) == Some("consent")
}

/// Defaults that depend on the rest of the policy: whom a purpose is about, and where its data comes from.
fn fill_purpose_defaults(tree: &mut Node) {
    let subjects = tree
        .at(&crate::syntax::Path::of(["statement", "for"]))
        .map(|node| Node::new(node.value.clone(), Origin::Default));
    for (_, purpose) in tables_below(tree, "purpose") {
        set_missing(purpose, "subjects", || subjects.clone());
        set_missing(purpose, "source", || {
            let subject = Node::new(Value::Text("subject".to_owned()), Origin::Default);
            Some(Node::new(Value::List(vec![subject]), Origin::Default))
        });
    }
}

fn from_toml(value: &toml::Value) -> Option<Node> {
    let value = match value {
        toml::Value::String(text) => Value::Text(text.clone()),
        toml::Value::Integer(number) => Value::Whole(*number),
        toml::Value::Boolean(flag) => Value::Bool(*flag),
        toml::Value::Datetime(date) => Value::Date(date.to_string().parse().ok()?),
        toml::Value::Array(list) => Value::List(list.iter().filter_map(from_toml).collect()),
        toml::Value::Table(table) => {
            let mut made = Table::default();
            for (key, value) in table {
                made.set(key.as_str(), from_toml(value)?);
            }
            Value::Table(made)
        }
        toml::Value::Float(_) => return None,
    };
    Some(Node::new(value, Origin::Default))
}
