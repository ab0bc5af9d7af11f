//! The context of the document: every prefix inline, so that nobody need fetch anything to read it.

use serde_json::{Map, Value, json};

/// The prefix of what this document defines itself.
pub(super) const THIS: &str = "this";

/// Prefixes and the vocabularies that they stand for.
pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("dpv", "https://w3id.org/dpv#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("legal-nl", "https://w3id.org/dpv/legal/nl#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "https://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The context; `base` ends in `#`.
pub(super) fn context(base: &str) -> Value {
    let known = NAMESPACES.iter().map(|(prefix, namespace)| ((*prefix).to_owned(), json!(namespace)));
    // A prefix that ends in `#` may begin a short name by itself; said in full for readers that ask for it.
    let own = (THIS.to_owned(), json!({ "@id": base, "@prefix": true }));
    Value::Object(known.chain([own]).collect::<Map<String, Value>>())
}
