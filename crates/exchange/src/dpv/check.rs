//! Whether a document is whole: every name that it uses is its own or of a vocabulary that its context names.

use std::collections::BTreeSet;

use serde_json::Value;

use super::context::{NAMESPACES, THIS};

/// What a reader of the document would stumble over, in words for whoever tests it; empty for a whole document.
pub fn loose_ends(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let nodes = document.get("@graph").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if nodes.is_empty() {
        found.push("no nodes in @graph".to_owned());
    }
    let context = document.get("@context");
    for (prefix, namespace) in NAMESPACES {
        if context.and_then(|context| context.get(prefix)).and_then(Value::as_str) != Some(namespace) {
            found.push(format!("@context does not give `{prefix}`"));
        }
    }
    let mut defined = BTreeSet::new();
    for node in nodes {
        match node.get("@id").and_then(Value::as_str) {
            Some(id) if !defined.insert(id) => found.push(format!("`{id}` is defined twice")),
            Some(id) if !id.starts_with(&format!("{THIS}:")) => {
                found.push(format!("`{id}` is defined here and is not ours"));
            }
            Some(_) => {}
            None => found.push(format!("a node without a name: {node}")),
        }
        if node.get("@type").is_none() {
            found.push(format!("a node without a type: {node}"));
        }
    }
    for node in nodes {
        look(node, &defined, &mut found);
    }
    found
}

fn look(value: &Value, defined: &BTreeSet<&str>, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| look(value, defined, found)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match key.as_str() {
                    "@id" => name(value, defined, found),
                    "@type" => match value {
                        Value::Array(kinds) => kinds.iter().for_each(|kind| name(kind, defined, found)),
                        kind => name(kind, defined, found),
                    },
                    "@value" | "@language" => {}
                    property => {
                        name(&Value::String(property.to_owned()), defined, found);
                        look(value, defined, found);
                    }
                }
            }
        }
        _ => {}
    }
}

/// A name is of this document and defined in it, or of a known vocabulary.
fn name(value: &Value, defined: &BTreeSet<&str>, found: &mut Vec<String>) {
    let Some(name) = value.as_str() else {
        found.push(format!("{value} is no name"));
        return;
    };
    match name.split_once(':') {
        Some((THIS, _)) if defined.contains(name) => {}
        Some((prefix, _)) if NAMESPACES.iter().any(|(known, _)| *known == prefix) => {}
        _ => found.push(format!("`{name}` is defined nowhere")),
    }
}
