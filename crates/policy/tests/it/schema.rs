//! The JSON Schema accepts what the parser accepts.

use serde_json::Value;
use waarborg_policy::keys::FileKind;
use waarborg_policy::schema::schema;

use crate::examples::examples;

/// Where a value does not follow a schema, as far as the schemas made here go.
fn errors(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
        let fits = |schema: &&Value| {
            let mut inner = Vec::new();
            errors(schema, value, at, &mut inner);
            inner.is_empty()
        };
        if !any.iter().any(|schema| fits(&schema)) {
            found.push(format!("{at}: no alternative fits {value}"));
        }
        return;
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        if !words.contains(value) {
            found.push(format!("{at}: {value} is not in the list"));
        }
        return;
    }
    let fits = match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !fits {
        found.push(format!("{at}: {value} is of another kind"));
        return;
    }
    if let (Some(pattern), Some(text)) = (schema.get("pattern").and_then(Value::as_str), value.as_str()) {
        let follows = if pattern.contains("hour") {
            waarborg_policy::calendar::Period::parse(text).is_some()
        } else if pattern.contains("in principle") {
            let claim = waarborg_policy::rule::parse_claim(text).unwrap();
            pattern.split(['(', ')', '|']).any(|known| known == claim.id)
        } else {
            text == "..." || text.starts_with('-')
        };
        if !follows {
            found.push(format!("{at}: {text} does not follow {pattern}"));
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        for (n, element) in list.iter().enumerate() {
            errors(items, element, &format!("{at}[{n}]"), found);
        }
    }
    let Some(table) = value.as_object() else { return };
    for key in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if !table.contains_key(key.as_str().unwrap()) {
            found.push(format!("{at}: {key} is missing"));
        }
    }
    for (key, inner) in table {
        if let Some(names) = schema.get("propertyNames") {
            errors(names, &Value::String(key.clone()), at, found);
        }
        let own = schema.get("properties").and_then(|properties| properties.get(key));
        match own.or(schema.get("additionalProperties")) {
            Some(Value::Bool(false)) => found.push(format!("{at}.{key}: no such key")),
            Some(schema) => errors(schema, inner, &format!("{at}.{key}"), found),
            None => {}
        }
    }
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(list) => Value::Array(list.into_iter().map(json).collect()),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect())
        }
        toml::Value::Float(number) => panic!("{number}"),
    }
}

fn told(file: FileKind, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    errors(&schema(file), &json(text.parse::<toml::Table>().unwrap().into()), "", &mut found);
    found
}

#[test]
fn every_example_follows_the_schema() {
    let mut seen = 0;
    for folder in std::fs::read_dir(examples()).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).into_iter().flatten() {
            let path = file.unwrap().path();
            let kind = match path.file_name().unwrap().to_str().unwrap() {
                "privacy.toml" | "mended.toml" => FileKind::Policy,
                "systems.toml" => FileKind::Map,
                _ => continue,
            };
            let text = std::fs::read_to_string(&path).unwrap();
            assert_eq!(told(kind, &text), Vec::<String>::new(), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen}");
}

#[test]
fn the_schema_knows_lists_that_inherit_and_refuses_what_the_parser_refuses() {
    let inherits = "waarborg = 1\n[organisation]\nsector = [\"...\", \"care\", \"-youth\"]\n";
    assert_eq!(told(FileKind::Policy, inherits), Vec::<String>::new());
    for wrong in [
        "[contact.privacy]\nmail = \"a\"",
        "[contact.nobody]\nemail = \"a\"",
        "[organisation]\nsector = [\"circus\"]",
        "[statement]\nclaims = [\"wow\"]",
        "[accept.NOPE]\nuntil = 2026-12-31\nwhy = \"x\"",
        "[accept.META-DATE]\nuntil = 2026-12-31",
    ] {
        let wrong = format!("waarborg = 1\n{wrong}");
        assert_eq!(told(FileKind::Policy, &wrong).len(), 1, "{wrong}");
    }
    assert_eq!(told(FileKind::Policy, "waarborg = 2\n").len(), 1);
    assert_eq!(told(FileKind::Policy, "[organisation]\nid = \"x\"\n").len(), 1);
    let accepted = "waarborg = 1\n[statement]\nclaims = [\"in principle never-shared unless legal-duty\"]\n\
        [accept.META-DATE]\nuntil = 2026-12-31\nwhy = \"x\"\n";
    assert_eq!(told(FileKind::Policy, accepted), Vec::<String>::new());
}
