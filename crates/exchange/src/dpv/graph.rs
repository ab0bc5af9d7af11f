//! Nodes of the document, each with a name of its own: the same thing said twice is one node.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use waarborg_policy::model::Text;

use super::context::THIS;

/// The name of a thing of this document: `this:purpose-billing`.
pub(super) fn own(kind: &str, id: &str) -> String {
    format!("{THIS}:{kind}-{id}")
}

/// A node under construction.
#[derive(Debug, Clone)]
pub(super) struct Node {
    id: String,
    facts: BTreeMap<&'static str, Vec<Value>>,
}

impl Node {
    /// A node of its kinds.
    pub(super) fn new<S: AsRef<str>>(id: String, kinds: impl IntoIterator<Item = S>) -> Node {
        let mut node = Node { id, facts: BTreeMap::new() };
        for kind in kinds {
            node.put("@type", json!(kind.as_ref()));
        }
        node
    }

    fn put(&mut self, property: &'static str, value: Value) {
        let values = self.facts.entry(property).or_default();
        if !values.contains(&value) {
            values.push(value);
        }
    }

    /// The same of one kind more.
    pub(super) fn kind(mut self, term: &str) -> Node {
        self.put("@type", json!(term));
        self
    }

    /// The same, referring to another node or a term.
    pub(super) fn link(mut self, property: &'static str, id: impl AsRef<str>) -> Node {
        self.put(property, json!({ "@id": id.as_ref() }));
        self
    }

    /// The same, referring to several.
    pub(super) fn links<S: AsRef<str>>(
        self,
        property: &'static str,
        ids: impl IntoIterator<Item = S>,
    ) -> Node {
        ids.into_iter().fold(self, |node, id| node.link(property, id))
    }

    /// The same with a text in the languages that it has; a proper name has none.
    pub(super) fn text(mut self, property: &'static str, text: &Text) -> Node {
        if text.nl == text.en {
            if let Some(words) = &text.nl {
                self.put(property, json!(words));
            }
            return self;
        }
        for (language, words) in [("nl", &text.nl), ("en", &text.en)] {
            if let Some(words) = words {
                self.put(property, json!({ "@language": language, "@value": words }));
            }
        }
        self
    }

    /// The same with a text where there is one.
    pub(super) fn some_text(self, property: &'static str, text: Option<&Text>) -> Node {
        match text {
            Some(text) => self.text(property, text),
            None => self,
        }
    }

    /// The same with words of no language, where there are any.
    pub(super) fn plain<S: AsRef<str>>(
        mut self,
        property: &'static str,
        words: impl IntoIterator<Item = S>,
    ) -> Node {
        for word in words {
            self.put(property, json!(word.as_ref()));
        }
        self
    }

    /// The same with addresses that a browser opens as a page; another kind of address, such as one that runs a script,
    /// is no address of this document.
    pub(super) fn addresses<S: AsRef<str>>(self, words: impl IntoIterator<Item = S>) -> Node {
        let opens = |word: &S| {
            let word = word.as_ref().trim_start().to_ascii_lowercase();
            word.starts_with("https://") || word.starts_with("http://")
        };
        self.plain("schema:url", words.into_iter().filter(opens).collect::<Vec<_>>())
    }

    /// The same with a value of a type of XML Schema, where there is one.
    pub(super) fn typed(
        mut self,
        property: &'static str,
        value: Option<impl ToString>,
        datatype: &str,
    ) -> Node {
        if let Some(value) = value {
            self.put(property, json!({ "@type": datatype, "@value": value.to_string() }));
        }
        self
    }
}

/// All nodes, in the order in which they were met.
#[derive(Debug, Default)]
pub(super) struct Graph {
    nodes: Vec<Node>,
}

impl Graph {
    /// Adds a node, or what it says to the node of that name; its name.
    pub(super) fn add(&mut self, node: Node) -> String {
        let id = node.id.clone();
        match self.nodes.iter_mut().find(|known| known.id == id) {
            Some(known) => {
                for (property, values) in node.facts {
                    for value in values {
                        known.put(property, value);
                    }
                }
            }
            None => self.nodes.push(node),
        }
        id
    }

    /// As JSON-LD.
    pub(super) fn finish(self) -> Value {
        let nodes = self.nodes.into_iter().map(|node| {
            let mut object = Map::new();
            object.insert("@id".to_owned(), json!(node.id));
            for (property, mut values) in node.facts {
                let value = if values.len() == 1 { values.swap_remove(0) } else { Value::Array(values) };
                object.insert(property.to_owned(), value);
            }
            Value::Object(object)
        });
        Value::Array(nodes.collect())
    }
}
