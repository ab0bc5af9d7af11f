//! The JSON Schema of a file, made from the one table of keys.

use serde_json::{Map, Value, json};

use crate::keys::{FileKind, Ids, Key, Kind, keys};
use crate::vocabulary::vocabulary;

/// The JSON Schema (2020-12) of a kind of file.
pub fn schema(file: FileKind) -> Value {
    let mut root = object(file, "");
    if let Some(map) = root.as_object_mut() {
        let title = match file {
            FileKind::Policy => "privacy.toml",
            FileKind::Map => "systems.toml",
        };
        map.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        map.insert("title".to_owned(), json!(title));
        map.insert("description".to_owned(), json!(LOOSE));
        map.insert("required".to_owned(), json!(["waarborg"]));
    }
    root
}

/// What a reader of the schema should know.
const LOOSE: &str = "A help for editors, looser than the program: it knows keys, kinds of values and closed lists. Whether \
    an id of one's own is known, a rule of `keep` means something, and dates, texts and purposes go together, only \
    `waarborg check` says. Dates are TOML dates, without quotes.";

fn object(file: FileKind, pattern: &str) -> Value {
    let table = keys(file);
    let mut properties = Map::new();
    let mut any = None;
    for name in table.below(pattern) {
        let path = if pattern.is_empty() { (*name).to_owned() } else { format!("{pattern}.{name}") };
        let value = value(file, &path, table.get(&path));
        if *name == "*" {
            any = Some(value);
        } else {
            properties.insert((*name).to_owned(), value);
        }
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": any.unwrap_or(json!(false)) })
}

fn value(file: FileKind, path: &str, key: Option<&Key>) -> Value {
    let below = !keys(file).below(path).is_empty();
    let mut made = match key {
        None => object(file, path),
        Some(key) if key.kind == Kind::Table => object(file, path),
        Some(key) if below => json!({ "anyOf": [kind(&key.kind), object(file, path)] }),
        Some(key) => kind(&key.kind),
    };
    match path {
        "waarborg" => made = json!({ "enum": [1] }),
        "accept" => made = accepted(&made),
        _ => {}
    }
    if let (Some(map), Some(key)) = (made.as_object_mut(), key) {
        map.insert("description".to_owned(), json!(key.meaning));
    }
    made
}

/// Findings are set aside by the code of a rule, until a day and for a reason.
fn accepted(made: &Value) -> Value {
    let mut one = made.get("additionalProperties").cloned().unwrap_or_default();
    if let Some(map) = one.as_object_mut() {
        map.insert("required".to_owned(), json!(["until", "why"]));
    }
    let codes: Vec<&str> = crate::check::codes().collect();
    json!({ "type": "object", "propertyNames": { "enum": codes }, "additionalProperties": one })
}

/// A claim with what goes before and behind it.
fn claim() -> Value {
    let words = &vocabulary().words;
    let claims: Vec<&str> = words.claims.keys().map(String::as_str).collect();
    let pattern = format!("^(in principle )?({})( unless [^ ]+( or [^ ]+)*)?$", claims.join("|"));
    json!({ "type": "string", "pattern": pattern })
}

fn kind(kind: &Kind) -> Value {
    match kind {
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Whole => json!({ "type": "integer" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Local => json!({ "anyOf": [
            { "type": "string" },
            { "type": "object", "properties": { "nl": { "type": "string" }, "en": { "type": "string" } }, "additionalProperties": false },
        ] }),
        Kind::Word(words) => json!({ "enum": words }),
        Kind::Id(ids) => id(*ids),
        Kind::List(inner) => json!({ "type": "array", "items": element(inner) }),
        Kind::Many(inner) => {
            json!({ "anyOf": [self::kind(inner), { "type": "array", "items": element(inner) }] })
        }
        Kind::Either(first, second) => json!({ "anyOf": [self::kind(first), self::kind(second)] }),
        Kind::Period => json!({ "type": "string", "pattern": "^[0-9]+ (hour|day|week|month|year)s?$" }),
        Kind::Table => json!({ "type": "object" }),
        Kind::Claim => claim(),
        Kind::Text | Kind::Within | Kind::Rule | Kind::Keep | Kind::Clock | Kind::Test => {
            json!({ "type": "string" })
        }
    }
}

/// An element of a list: `"..."` keeps what is inherited, `"-x"` takes one of it away.
fn element(inner: &Kind) -> Value {
    json!({ "anyOf": [kind(inner), { "type": "string", "pattern": "^(\\.\\.\\.|-.+)$" }] })
}

/// Ids that only the vocabulary has are listed; where a policy may have its own, any text may stand.
fn id(ids: Ids) -> Value {
    let known = vocabulary();
    match ids {
        Ids::Subject => json!({ "enum": known.words.subjects.keys().collect::<Vec<_>>() }),
        Ids::Measure => json!({ "enum": known.words.measures.keys().collect::<Vec<_>>() }),
        Ids::Sector => json!({ "enum": known.words.sectors.keys().collect::<Vec<_>>() }),
        Ids::Form => json!({ "enum": known.words.forms.keys().collect::<Vec<_>>() }),
        Ids::Right => json!({ "enum": known.rights.keys().collect::<Vec<_>>() }),
        Ids::PurposeKind => json!({ "enum": known.purposes.keys().collect::<Vec<_>>() }),
        _ => json!({ "type": "string" }),
    }
}
