//! Which column of a register is which field, and which of its words mean which of ours.

use std::collections::BTreeMap;

use serde::Deserialize;
use waarborg_policy::messages::Message;
use waarborg_policy::syntax::closest;

use super::cells::{Row, Table};
use super::lexicon::{fold, lexicon};
use super::names::List;
use super::period::is_rule;

/// What a column of another register becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Title,
    Clients,
    Covers,
    Subjects,
    Data,
    SpecialData,
    Source,
    Basis,
    Law,
    Interest,
    Recipients,
    Processors,
    Joint,
    Countries,
    Safeguard,
    Keep,
    Measures,
    Dpia,
    Role,
    Status,
    /// Kept as a comment above the purpose.
    Remark,
    /// Left out: a person said so, or it is a number of a row.
    Skip,
    /// What permits special data; only in a register of Waarborg's own.
    Grounds,
    /// Made of other cells; only in a register of Waarborg's own.
    Derived,
}

impl Target {
    /// Those that a mapping can name, with their words.
    pub(super) const NAMED: [(Target, &'static str); 22] = [
        (Target::Title, "title"),
        (Target::Clients, "clients"),
        (Target::Covers, "covers"),
        (Target::Subjects, "subjects"),
        (Target::Data, "data"),
        (Target::SpecialData, "special-data"),
        (Target::Source, "source"),
        (Target::Basis, "basis"),
        (Target::Law, "law"),
        (Target::Interest, "interest"),
        (Target::Recipients, "recipients"),
        (Target::Processors, "processors"),
        (Target::Joint, "joint"),
        (Target::Countries, "countries"),
        (Target::Safeguard, "safeguard"),
        (Target::Keep, "keep"),
        (Target::Measures, "measures"),
        (Target::Dpia, "dpia"),
        (Target::Role, "role"),
        (Target::Status, "status"),
        (Target::Remark, "remark"),
        (Target::Skip, "skip"),
    ];

    /// Its word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Target::Grounds => "special",
            Target::Derived => "derived",
            _ => Target::NAMED.iter().find(|(known, _)| *known == self).map_or("remark", |(_, word)| word),
        }
    }

    fn parse(word: &str) -> Option<Target> {
        // The key of the language is understood too.
        if word == "for" {
            return Some(Target::Clients);
        }
        Target::NAMED.iter().find(|(_, known)| *known == word).map(|(target, _)| *target)
    }
}

/// How a register is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Mapping {
    /// The sheet.
    pub(super) sheet: Option<String>,
    /// The row of headings, from 1.
    pub(super) heading_row: Option<usize>,
    /// Folded headings with what their columns become.
    pub(super) columns: BTreeMap<String, Target>,
    /// Words with the ids that they stand for.
    pub(super) words: BTreeMap<List, BTreeMap<String, Vec<String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Raw {
    sheet: Option<String>,
    heading_row: Option<usize>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    words: BTreeMap<String, BTreeMap<String, OneOrMany>>,
}

/// Why a mapping cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// It is no mapping.
    #[error("no mapping: {why}, line {line}")]
    Shape {
        /// What TOML says.
        why: String,
        /// Where.
        line: usize,
    },
    /// It names a field that there is not.
    #[error("no field `{word}`")]
    Field {
        /// The word.
        word: String,
        /// The field that it is near.
        meant: Option<&'static str>,
    },
    /// It says that a word is one that there is not.
    #[error("no `{id}` in `{list}`, line {line}")]
    Word {
        /// The word of the register.
        word: String,
        /// What it should be.
        id: String,
        /// The list.
        list: &'static str,
        /// The id that it is near.
        meant: Option<String>,
        /// Where; the first line where it is not found.
        line: usize,
    },
    /// It has words for a list that takes none.
    #[error("no words for `{word}`")]
    List {
        /// The word.
        word: String,
    },
}

impl MappingError {
    /// Why, in words for a person, with a remedy.
    pub fn message(&self) -> Message {
        let fields = Target::NAMED.map(|(_, word)| word).join(", ");
        match self {
            MappingError::Shape { why, line } => {
                Message::new("mapping-shape").text("why", why).text("line", line)
            }
            MappingError::Field { word, meant } => Message::new("mapping-field")
                .text("word", word)
                .text("meant", meant.unwrap_or("none"))
                .text("known", fields),
            MappingError::Word { word, id, list, meant, line } => Message::new("mapping-word")
                .text("word", word)
                .text("id", id)
                .text("list", *list)
                .text("meant", meant.as_deref().unwrap_or("none"))
                .text("line", line),
            MappingError::List { word } => Message::new("mapping-list").text("word", word).text(
                "known",
                List::MAPPED.iter().filter_map(|list| list.word()).collect::<Vec<_>>().join(", "),
            ),
        }
    }
}

/// Reads a mapping. Beside a register of Waarborg's own it may name data, recipients and events of that register.
pub(super) fn read(text: &str, beside_own: bool) -> Result<Mapping, MappingError> {
    let raw: Raw = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        MappingError::Shape { why: error.message().to_owned(), line }
    })?;
    let mut mapping = Mapping { sheet: raw.sheet, heading_row: raw.heading_row, ..Mapping::default() };
    for (heading, word) in raw.columns {
        let Some(target) = Target::parse(&word) else {
            let meant = closest(&word, Target::NAMED.map(|(_, word)| word));
            return Err(MappingError::Field { word, meant });
        };
        mapping.columns.insert(fold(&heading), target);
    }
    for (name, words) in raw.words {
        let Some(list) = List::MAPPED.into_iter().find(|list| list.word() == Some(name.as_str())) else {
            return Err(MappingError::List { word: name });
        };
        let words = words.into_iter().map(|(word, ids)| match ids {
            OneOrMany::One(id) => (word, vec![id]),
            OneOrMany::Many(ids) => (word, ids),
        });
        let words: BTreeMap<String, Vec<String>> = words.collect();
        for (word, id) in words.iter().flat_map(|(word, ids)| ids.iter().map(move |id| (word, id))) {
            let may_be_own = matches!(list, List::Data | List::Recipient | List::Source | List::Keep);
            if beside_own && may_be_own {
                continue;
            }
            known(list, id).map_err(|meant| MappingError::Word {
                word: word.clone(),
                id: id.clone(),
                list: list.word().unwrap_or_default(),
                meant,
                line: line_of(text, word, id),
            })?;
        }
        mapping.words.insert(list, words);
    }
    Ok(mapping)
}

/// Whether a list has an id; else the one that it is near.
fn known(list: List, id: &str) -> Result<(), Option<String>> {
    if list == List::Keep {
        return if is_rule(id) { Ok(()) } else { Err(None) };
    }
    let allowed = list.ids();
    if allowed.contains(&id) { Ok(()) } else { Err(closest(id, allowed).map(str::to_owned)) }
}

/// The line of a mapping on which a word is said to be an id.
fn line_of(text: &str, word: &str, id: &str) -> usize {
    let says = |line: &str| line.contains(word) && line.contains(id) && !line.trim_start().starts_with('#');
    let found = text.lines().position(says).or_else(|| text.lines().position(|line| line.contains(id)));
    found.unwrap_or_default() + 1
}

/// The field that a heading names: the longest known word in it goes first. A heading of which nothing is known is a
/// remark: nothing is dropped.
pub(super) fn recognise(heading: &str) -> Option<Target> {
    let folded = fold(heading);
    let padded = format!(" {folded} ");
    let mut best: Option<(usize, Target)> = None;
    for (word, names) in &lexicon().headings {
        let Some(target) = Target::parse(word) else { continue };
        for name in names.iter().filter(|name| padded.contains(&format!(" {name} "))) {
            // A whole heading goes before any part of one.
            let weight = name.len() + if *name == folded { 1_000 } else { 0 };
            if best.is_none_or(|(known, _)| weight > known) {
                best = Some((weight, target));
            }
        }
    }
    best.map(|(_, target)| target)
}

/// The row of headings: of the first rows the one with most headings that are known.
pub(super) fn heading_row(table: &Table, mapping: &Mapping) -> Option<usize> {
    const FIRST: usize = 40;
    if let Some(number) = mapping.heading_row {
        return table.rows.iter().position(|row| row.number == number);
    }
    let score = |row: &Row| {
        let mut known: Vec<Target> = row.cells.iter().filter_map(|cell| target(cell, mapping)).collect();
        known.sort();
        known.dedup();
        known.retain(|target| !matches!(target, Target::Remark | Target::Skip));
        known.len()
    };
    let scored = table.rows.iter().take(FIRST).enumerate().map(|(at, row)| (score(row), at));
    let (best, at) = scored.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)))?;
    (best >= 2).then_some(at)
}

/// What a column becomes: by the mapping, else by its heading.
pub(super) fn target(heading: &str, mapping: &Mapping) -> Option<Target> {
    let folded = fold(heading);
    if folded.is_empty() {
        return None;
    }
    mapping.columns.get(&folded).copied().or_else(|| recognise(heading))
}

/// What each column of a sheet becomes. Only one column can be the title: one that says what an activity is for before
/// one that says what it is called; the others are remarks.
pub(super) fn columns(headings: &Row, mapping: &Mapping) -> Vec<(usize, String, Target)> {
    let mut found: Vec<(usize, String, Target)> = Vec::new();
    for (at, heading) in headings.cells.iter().enumerate() {
        let heading = heading.split_whitespace().collect::<Vec<_>>().join(" ");
        let target = target(&heading, mapping).unwrap_or(Target::Remark);
        found.push((at, heading, target));
    }
    let says_what_for = |heading: &str| {
        let folded = fold(heading);
        folded.split(' ').any(|word| lexicon().title_first.words.iter().any(|known| known == word))
    };
    // What a mapping says goes before what a heading says.
    let weight = |heading: &str| (mapping.columns.contains_key(&fold(heading)), says_what_for(heading));
    let titles = found.iter().filter(|(_, _, target)| *target == Target::Title);
    let title =
        titles.max_by_key(|(at, heading, _)| (weight(heading), std::cmp::Reverse(*at))).map(|(at, ..)| *at);
    for (at, _, target) in &mut found {
        if *target == Target::Title && Some(*at) != title {
            *target = Target::Remark;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_headings_are_known() {
        for (heading, target) in [
            ("Verwerkingsactiviteit", Target::Title),
            ("Doel van de verwerking", Target::Title),
            ("Categorieën betrokkenen", Target::Subjects),
            ("Categorieën van persoonsgegevens", Target::Data),
            ("Bijzondere persoonsgegevens?", Target::SpecialData),
            ("Wettelijke grondslag", Target::Basis),
            ("Ontvangers (intern en extern)", Target::Recipients),
            ("Naam verwerker", Target::Processors),
            ("Doorgifte buiten de EER", Target::Countries),
            ("Bewaartermijn", Target::Keep),
            ("Technische en organisatorische maatregelen", Target::Measures),
            ("Retention period", Target::Keep),
            ("Lawful basis", Target::Basis),
            ("Categories of data subjects", Target::Subjects),
            ("Afdeling", Target::Remark),
            ("Nr.", Target::Skip),
        ] {
            assert_eq!(recognise(heading), Some(target), "{heading}");
        }
        assert_eq!(recognise("Kleur van de map"), None);
    }

    #[test]
    fn a_mapping_that_is_none_says_where() {
        assert!(matches!(read("a = 1\n", false), Err(MappingError::Shape { line: 1, .. })));
        let wrong = read("[columns]\n\"X\" = \"tile\"\n", false).unwrap_err();
        assert_eq!(wrong, MappingError::Field { word: "tile".to_owned(), meant: Some("title") });
        assert!(matches!(read("[words.nothing]\nx = \"y\"\n", false), Err(MappingError::List { .. })));
    }
}
