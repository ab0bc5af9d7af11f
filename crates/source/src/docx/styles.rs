//! What the other parts of a document say of its paragraphs: styles, numbering, links, properties.

use std::collections::{HashMap, HashSet};

use super::archive::{Step, walk};
use crate::trouble::FileTrouble;

/// The longest chain of styles, each based on the next.
const LONGEST_CHAIN: usize = 20;

/// A style of paragraphs, without those that it is based on.
#[derive(Debug, Default, Clone)]
struct Own {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    number: Option<(String, u8)>,
    bold: Option<bool>,
}

/// What a style comes to.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Style {
    /// The level, where it is one of headings.
    pub(super) heading: Option<u8>,
    /// The number of its list and the depth in it, from 0.
    pub(super) number: Option<(String, u8)>,
    pub(super) bold: bool,
    /// Whether its paragraphs are a list of what the document itself holds.
    pub(super) contents: bool,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    own: HashMap<String, Own>,
    /// The language of text whose style tells none.
    pub(super) language: Option<String>,
}

impl Styles {
    pub(super) fn read(xml: &str) -> Result<Self, FileTrouble> {
        let mut styles = Self::default();
        let mut id = String::new();
        let mut now = Own::default();
        let mut number = (None, 0);
        walk(xml, |step| {
            match step {
                Step::Start(tag) => match tag.name() {
                    "style" => {
                        id = tag.attribute("styleId").unwrap_or_default();
                        (now, number) = (Own::default(), (None, 0));
                    }
                    "name" => now.name = tag.value().unwrap_or_default().to_lowercase(),
                    "basedOn" => now.based_on = tag.value(),
                    "outlineLvl" => now.outline = tag.value().and_then(|level| level.parse().ok()),
                    "numId" => number.0 = tag.value(),
                    "ilvl" => number.1 = tag.value().and_then(|level| level.parse().ok()).unwrap_or(0),
                    "b" => now.bold = Some(tag.is_on()),
                    "lang" if styles.language.is_none() && id.is_empty() => styles.language = tag.value(),
                    // Parts of a table have properties of their own.
                    "tblStylePr" => return false,
                    _ => {}
                },
                Step::End("style") => {
                    now.number = number.0.take().map(|list| (list, number.1));
                    styles.own.insert(std::mem::take(&mut id), std::mem::take(&mut now));
                }
                Step::End(_) | Step::Text(_) => {}
            }
            true
        })?;
        Ok(styles)
    }

    /// What a style comes to with those that it is based on. The names of built-in styles are English in every language;
    /// their ids are not (`Kop1`).
    pub(super) fn style(&self, id: &str) -> Style {
        let mut style = Style { heading: by_name(&id.to_lowercase()), ..Style::default() };
        let (mut outline, mut bold) = (None, None);
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(own) = next.and_then(|id| self.own.get(id)) else { break };
            style.heading = style.heading.or_else(|| by_name(&own.name));
            style.contents |= own.name.starts_with("toc ") || own.name.starts_with("table of ");
            style.number = style.number.take().or_else(|| own.number.clone());
            outline = outline.or(own.outline);
            bold = bold.or(own.bold);
            next = own.based_on.as_deref();
        }
        style.heading = style.heading.or_else(|| outline.filter(|level| *level < 9).map(|level| level + 1));
        style.bold = bold.unwrap_or(false);
        style
    }
}

/// The level of a heading by the name or the id of its style.
fn by_name(name: &str) -> Option<u8> {
    if ["title", "titel"].contains(&name) {
        return Some(1);
    }
    let level =
        ["heading", "kop", "überschrift", "titre"].iter().find_map(|begin| name.strip_prefix(begin))?;
    level.trim().parse().ok().filter(|level| (1..=9).contains(level))
}

/// The lists whose items have bullets, or no mark at all, instead of numbers.
pub(super) fn bullets(xml: &str) -> Result<HashSet<String>, FileTrouble> {
    let mut plain = HashSet::new();
    let mut found = HashSet::new();
    let (mut list, mut number, mut first) = (String::new(), String::new(), false);
    walk(xml, |step| {
        let Step::Start(tag) = step else { return true };
        match tag.name() {
            "abstractNum" => list = tag.attribute("abstractNumId").unwrap_or_default(),
            "lvl" => first = tag.attribute("ilvl").as_deref() == Some("0"),
            "numFmt" if first && matches!(tag.value().as_deref(), Some("bullet" | "none")) => {
                plain.insert(list.clone());
            }
            "num" => number = tag.attribute("numId").unwrap_or_default(),
            "abstractNumId" if tag.value().is_some_and(|list| plain.contains(&list)) => {
                found.insert(number.clone());
            }
            _ => {}
        }
        true
    })?;
    Ok(found)
}

/// One of the links of a part.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
}

pub(super) fn links(xml: &str) -> Result<Vec<Link>, FileTrouble> {
    let mut found = Vec::new();
    walk(xml, |step| {
        if let Step::Start(tag) = step
            && tag.name() == "Relationship"
        {
            let text = |name| tag.attribute(name).unwrap_or_default();
            found.push(Link { id: text("Id"), kind: text("Type"), target: text("Target") });
        }
        true
    })?;
    Ok(found)
}

/// The text of the elements with these names, in that order.
pub(super) fn texts<const N: usize>(xml: &str, names: [&str; N]) -> Result<[String; N], FileTrouble> {
    let mut found = [const { String::new() }; N];
    let mut open = None;
    walk(xml, |step| {
        match step {
            Step::Start(tag) => open = names.iter().position(|name| *name == tag.name()),
            Step::End(_) => open = None,
            Step::Text(text) => {
                if let Some(to) = open.and_then(|at| found.get_mut(at)) {
                    to.push_str(text);
                }
            }
        }
        true
    })?;
    Ok(found)
}
