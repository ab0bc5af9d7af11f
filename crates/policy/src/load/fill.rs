//! What a file need not say: facts of the vocabulary, keys of `[every-purpose]` and, in a policy that speaks, the
//! defaults of the law. Everything filled in keeps its origin, so that `show --origin` can tell.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{CategoryClass, CookieKind, EventIs, Text};
use crate::rule::{Condition, KeepItem, parse_keep};
use crate::syntax::{Entry, Node, Origin, Path, Table, Value};
use crate::vocabulary::{DefaultValue, PurposeKind, vocabulary};

/// Fills a merged tree.
pub(super) fn fill(tree: &mut Node, speaking: bool) {
    fill_every_purpose(tree);
    fill_purposes(tree);
    fill_events(tree);
    fill_recipients(tree);
    fill_cookies(tree);
    if speaking {
        fill_cookie_defaults(tree);
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

/// An event of the vocabulary may be called by another name: what it is stays.
fn fill_events(tree: &mut Node) {
    const FILE: &str = "events.toml";
    for (id, event) in tables_below(tree, "events") {
        let Some(facts) = vocabulary().events.get(id) else { continue };
        let is = if facts.is == EventIs::Ending { "ending" } else { "moment" };
        set_missing(event, "is", || Some(word_node(is, FILE)));
        set_missing(event, "title", || Some(text_node(&facts.title, FILE)));
        add_languages(event, "title", &facts.title, FILE);
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
    let kinds = kinds_of_purposes(tree);
    for (name, cookie) in tables_below(tree, "cookie") {
        let facts = vocabulary().cookie(name);
        set_missing(cookie, "provider", || {
            let provider = facts.and_then(|facts| facts.provider.as_deref());
            let itself = vocabulary().recipients.contains_key(name).then_some(name);
            provider.or(itself).map(|provider| word_node(provider, FILE))
        });
        let Some(facts) = facts else {
            let by_provider = cookie.get("provider").and_then(Node::text);
            let by_provider = by_provider.and_then(|id| vocabulary().cookies.get(id)).map(|facts| facts.kind);
            let used = cookie.get("for").map(words).unwrap_or_default();
            let by_purpose = || used.iter().filter_map(|id| kinds.get(*id).copied()).max();
            let kind = by_provider.or_else(by_purpose);
            set_missing(cookie, "kind", || Some(word_node(kind?.word(), FILE)));
            continue;
        };
        set_missing(cookie, "kind", || Some(word_node(facts.kind.word(), FILE)));
        set_missing(cookie, "for", || facts.purpose.as_deref().map(|purpose| word_node(purpose, FILE)));
        set_missing(cookie, "lifetime", || {
            facts.lifetime.as_deref().map(|lifetime| word_node(lifetime, FILE))
        });
    }
}

/// The words of a value that may be one or a list.
fn words(node: &Node) -> Vec<&str> {
    node.list().unwrap_or(std::slice::from_ref(node)).iter().filter_map(Node::text).collect()
}

/// What a cookie for a purpose does, where neither its name nor its provider tells: it advertises or measures.
fn kinds_of_purposes(tree: &mut Node) -> BTreeMap<String, CookieKind> {
    let own = tables_below(tree, "purpose").filter_map(|(id, purpose)| {
        let kind = purpose.get("is").and_then(Node::text)?;
        Some((id.to_owned(), vocabulary().purposes.get(kind)?))
    });
    let own: Vec<(String, &PurposeKind)> = own.collect();
    let known = vocabulary().purposes.iter().map(|(id, kind)| (id.clone(), kind));
    let of = |kind: &PurposeKind| match kind {
        _ if kind.marketing || kind.profiling => Some(CookieKind::Tracking),
        _ if kind.statistics => Some(CookieKind::Analytical),
        _ => None,
    };
    known.chain(own).filter_map(|(id, kind)| Some((id, of(kind)?))).collect()
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
    let on_consent = rules_on_consent(tree);
    set_default(tree, &keys, &value, &on_consent);
}

/// The rules of `[keep]` that count only where the person consented.
fn rules_on_consent(tree: &Node) -> BTreeSet<String> {
    let named = tree.at(&Path::of(["keep"])).and_then(Node::table);
    let entries = named.into_iter().flat_map(|table| &table.entries);
    let own = entries.filter(|entry| {
        let rule = entry.node.table().and_then(|table| table.get("rule")).unwrap_or(&entry.node);
        keeps_on_consent(rule, &BTreeSet::new())
    });
    own.map(|entry| entry.key.clone()).collect()
}

/// Whether one of these rules, or of those of `[keep]` that it names, counts only where the person consented.
fn keeps_on_consent(keep: &Node, named: &BTreeSet<String>) -> bool {
    words(keep).into_iter().any(|text| match parse_keep(text) {
        Ok(KeepItem::Rule(rule)) => rule.condition.as_ref().is_some_and(Condition::is_consent),
        Ok(KeepItem::Named(name)) => named.contains(&name),
        Err(_) => false,
    })
}

/// Whether a purpose says that decisions are made without a human.
pub(crate) fn some_purpose_decides(tree: &Node) -> bool {
    let purposes = tree.table().and_then(|table| table.get("purpose")).and_then(Node::table);
    let said = purposes.into_iter().flat_map(|table| &table.entries);
    said.filter_map(|entry| entry.node.table()?.get("automated"))
        .any(|automated| !matches!(automated.value, Value::Bool(false)))
}

fn set_default(node: &mut Node, keys: &[&str], value: &Node, on_consent: &BTreeSet<String>) {
    let Some(table) = node.table_mut() else { return };
    match keys {
        [] => {}
        ["*", rest @ ..] => {
            for entry in &mut table.entries {
                set_default(&mut entry.node, rest, value, on_consent);
            }
        }
        [key] => set_missing(table, key, || Some(value.clone())),
        ["consent", ..] if !asks_consent(table, on_consent) => {}
        [key, rest @ ..] => {
            if table.get(key).is_none() {
                table.set(*key, Node::new(Value::Table(Table::default()), Origin::Default));
            }
            if let Some(entry) = table.entry_mut(key) {
                set_default(&mut entry.node, rest, value, on_consent);
            }
        }
    }
}

/// Whether a purpose rests on consent, or any of its data or its periods does.
fn asks_consent(purpose: &Table, rules: &BTreeSet<String>) -> bool {
    let grounds =
        purpose.get("allowed-by").and_then(Node::table).into_iter().flat_map(|table| &table.entries);
    purpose.get("basis").and_then(Node::text) == Some("consent")
        || grounds.into_iter().any(|entry| entry.node.text() == Some("consent"))
        || purpose.get("keep").is_some_and(|keep| keeps_on_consent(keep, rules))
}

fn default_node(value: Value) -> Node {
    Node::new(value, Origin::Default)
}

fn default_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Node {
    let words = words.into_iter().map(|word| default_node(Value::Text(word.to_owned())));
    default_node(Value::List(words.collect()))
}

/// Where a cookie is listed, what the law says of cookies is said: consent for every kind that is not exempt.
fn fill_cookie_defaults(tree: &mut Node) {
    let path = Path::of(["cookie"]);
    let mut kinds: Vec<String> = Vec::new();
    let listed =
        tree.at(&path).and_then(Node::table).map(|table| table.entries.as_slice()).unwrap_or_default();
    for cookie in listed.iter().filter_map(|entry| entry.node.table()) {
        let kind = cookie.get("kind").and_then(Node::text).unwrap_or("functional");
        if kind != "functional" && cookie.get("exempt").is_none() && !kinds.iter().any(|known| known == kind)
        {
            kinds.push(kind.to_owned());
        }
    }
    let said = tree.at(&Path::of(["cookies"]).key("kinds")).and_then(Node::list).unwrap_or_default();
    if listed.is_empty() {
        let others = said.iter().filter_map(Node::text).filter(|kind| *kind != "functional");
        kinds.extend(others.map(str::to_owned));
    } else if tree.at(&Path::of(["cookies"])).is_none() {
        tree.set_at(&["cookies"], default_node(Value::Table(Table::default())));
    }
    let Some(cookies) = tree.table_mut().and_then(|table| table.entry_mut("cookies")) else { return };
    if let Some(cookies) = cookies.node.table_mut().filter(|_| !kinds.is_empty()) {
        set_missing(cookies, "consent", || Some(default_words(kinds.iter().map(String::as_str))));
    }
}

/// Defaults that depend on the rest of the policy: whom a purpose is about and where its data comes from, whom the
/// statement is for, and how small a group in published results may be.
fn fill_purpose_defaults(tree: &mut Node) {
    let addressed = Path::of(["statement", "for"]);
    let subjects = tree.at(&addressed).map(|node| Node::new(node.value.clone(), Origin::Default));
    let special = special_categories(tree);
    let mut about: Vec<String> = Vec::new();
    for (_, purpose) in tables_below(tree, "purpose") {
        set_missing(purpose, "subjects", || subjects.clone());
        set_missing(purpose, "source", || Some(default_words(["subject"])));
        if purpose.get("published").is_some() {
            let data = purpose.get("data").and_then(Node::list).unwrap_or_default();
            let words = data.iter().filter_map(Node::text).map(|word| word.strip_suffix('?').unwrap_or(word));
            let smallest = if words.into_iter().any(|word| special.contains(word)) { 10 } else { 5 };
            set_missing(purpose, "smallest-group", || Some(default_node(Value::Whole(smallest))));
        }
        for word in
            purpose.get("subjects").and_then(Node::list).unwrap_or_default().iter().filter_map(Node::text)
        {
            if !about.iter().any(|known| known == word) {
                about.push(word.to_owned());
            }
        }
    }
    if tree.at(&addressed).is_none() && !about.is_empty() {
        tree.set_at(&["statement", "for"], default_words(about.iter().map(String::as_str)));
    }
}

/// The categories of special data, own ones and groups that hold one included.
fn special_categories(tree: &Node) -> BTreeSet<String> {
    let known = vocabulary().categories.iter();
    let known = known.filter(|(_, known)| known.facts.class == CategoryClass::Special);
    let mut special: BTreeSet<String> = known.map(|(id, _)| id.clone()).collect();
    let own = tree.at(&Path::of(["data"])).and_then(Node::table);
    for entry in own.into_iter().flat_map(|table| &table.entries) {
        let is = entry.node.table().and_then(|table| table.get("is")).and_then(Node::text);
        let members = entry.node.list().unwrap_or_default().iter().filter_map(Node::text);
        let members = members.map(|word| word.strip_suffix('?').unwrap_or(word));
        if members.chain(is).any(|word| special.contains(word)) {
            special.insert(entry.key.clone());
        }
    }
    special
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
