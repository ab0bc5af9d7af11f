//! Taking typed values out of a table.

use jiff::civil::Date;

use crate::calendar::Period;
use crate::model::{Language, Text, Within};
use crate::rule::{Claim, Rule, parse_claim, parse_rule};
use crate::syntax::{Node, Path, Value};

/// A value of the tree, or nothing; everything asked of nothing is absent.
#[derive(Clone)]
pub(super) struct Reading<'a> {
    node: Option<&'a Node>,
    language: Language,
}

impl<'a> Reading<'a> {
    /// The whole tree.
    pub(super) fn new(tree: &'a Node) -> Reading<'a> {
        let first = tree.at(&Path::of(["statement", "languages"]).index(0));
        let language = first.and_then(Node::text).and_then(Language::parse).unwrap_or_default();
        Reading { node: Some(tree), language }
    }

    pub(super) fn at(&self, key: &str) -> Reading<'a> {
        let node = self.node.and_then(Node::table).and_then(|table| table.get(key));
        Reading { node, language: self.language }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.at(key).node.is_some()
    }

    pub(super) fn is_table(&self) -> bool {
        self.node.is_some_and(|node| node.table().is_some())
    }

    pub(super) fn is_list(&self) -> bool {
        self.node.is_some_and(|node| node.list().is_some())
    }

    /// The entries of a table, in order.
    pub(super) fn entries(&self) -> Vec<(&'a str, Reading<'a>)> {
        let entries = self.node.and_then(Node::table).into_iter().flat_map(|table| &table.entries);
        entries
            .map(|entry| (entry.key.as_str(), Reading { node: Some(&entry.node), language: self.language }))
            .collect()
    }

    /// A plain text or word.
    pub(super) fn word(&self, key: &str) -> Option<String> {
        self.at(key).word_itself()
    }

    pub(super) fn word_itself(&self) -> Option<String> {
        self.node.and_then(Node::text).map(str::to_owned)
    }

    /// A list of words, or a single one.
    pub(super) fn words(&self, key: &str) -> Vec<String> {
        self.at(key).words_itself()
    }

    pub(super) fn words_itself(&self) -> Vec<String> {
        let Some(node) = self.node else { return Vec::new() };
        let elements = node.list().unwrap_or(std::slice::from_ref(node));
        elements.iter().filter_map(|node| node.text().map(str::to_owned)).collect()
    }

    /// The elements of a list.
    pub(super) fn elements(&self, key: &str) -> Vec<&'a Node> {
        let Some(node) = self.at(key).node else { return Vec::new() };
        node.list().unwrap_or(std::slice::from_ref(node)).iter().collect()
    }

    /// A text for people.
    pub(super) fn text(&self, key: &str) -> Option<Text> {
        let node = self.at(key).node?;
        match &node.value {
            Value::Text(text) => Some(match self.language {
                Language::Nl => Text { nl: Some(text.clone()), en: None },
                Language::En => Text { nl: None, en: Some(text.clone()) },
            }),
            Value::Table(table) => {
                let get = |key| table.get(key).and_then(Node::text).map(str::to_owned);
                Some(Text { nl: get("nl"), en: get("en") })
            }
            _ => None,
        }
    }

    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        match self.at(key).node?.value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }

    pub(super) fn whole(&self, key: &str) -> Option<i64> {
        match self.at(key).node?.value {
            Value::Whole(number) => Some(number),
            _ => None,
        }
    }

    pub(super) fn date(&self, key: &str) -> Option<Date> {
        self.at(key).date_itself()
    }

    pub(super) fn date_itself(&self) -> Option<Date> {
        match self.node?.value {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }

    /// A list of dates, or a single one.
    pub(super) fn dates(&self, key: &str) -> Vec<Date> {
        let elements = self.elements(key).into_iter();
        elements
            .filter_map(|node| if let Value::Date(date) = node.value { Some(date) } else { None })
            .collect()
    }

    pub(super) fn period(&self, key: &str) -> Option<Period> {
        Period::parse(&self.word(key)?)
    }

    pub(super) fn within(&self, key: &str) -> Option<Within> {
        let text = self.word(key)?;
        Some(Period::parse(&text).map_or(Within::Vague(text), Within::Period))
    }

    pub(super) fn rule(&self, key: &str) -> Option<Rule> {
        self.at(key).rule_itself()
    }

    pub(super) fn rule_itself(&self) -> Option<Rule> {
        parse_rule(self.node?.text()?).ok()
    }

    pub(super) fn claims(&self, key: &str) -> Vec<Claim> {
        self.words(key).iter().filter_map(|text| parse_claim(text).ok()).collect()
    }
}
