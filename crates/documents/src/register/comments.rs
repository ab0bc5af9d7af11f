//! Comments of a policy, by the table that they are about: a register carries them, so that they come back.

use std::collections::BTreeMap;

use waarborg_policy::model::Policy;

/// Comments by table (`purpose.billing`), without their marks. Those before any table are about the whole, and have no
/// table.
pub(super) type Comments = BTreeMap<String, Vec<String>>;

/// Tables with a row of their own in a register.
const ROWS: [&str; 6] = ["purpose", "recipient", "client", "data", "events", "keep"];
/// Other tables that a register holds.
const GENERAL: [&str; 8] =
    ["organisation", "statement", "contact", "dpo", "sharing", "transfers", "security", "review"];

/// The comments of a policy's own file. Those of tables that a register does not hold are left out with their tables.
pub(super) fn of(policy: &Policy) -> Comments {
    let text = policy.sources.iter().next().map_or("", |own| own.text.as_str());
    let mut found = Comments::new();
    let mut waiting: Vec<String> = Vec::new();
    let mut table: Vec<String> = Vec::new();
    for line in logical_lines(text) {
        match line {
            Line::Comment(comment) => waiting.push(comment),
            Line::Header(name, comment) => {
                table = name;
                waiting.extend(comment);
                keep(&mut found, &table, &mut waiting);
            }
            Line::Key(key, comments) => {
                waiting.extend(comments);
                keep(&mut found, &[table.clone(), key].concat(), &mut waiting);
            }
        }
    }
    keep(&mut found, &table, &mut waiting);
    found
}

fn keep(found: &mut Comments, path: &[String], waiting: &mut Vec<String>) {
    let said: Vec<String> = waiting.drain(..).filter(|comment| !comment.is_empty()).collect();
    let owner = match path {
        [first, second, ..] if ROWS.contains(&first.as_str()) || first == "contact" => {
            format!("{first}.{second}")
        }
        [first, ..] if GENERAL.contains(&first.as_str()) => first.clone(),
        // What stands above all activities, or above the version, is about the whole.
        [] => String::new(),
        [only] if only == "waarborg" || ROWS.contains(&only.as_str()) => String::new(),
        _ => return,
    };
    if !said.is_empty() {
        found.entry(owner).or_default().extend(said);
    }
}

enum Line {
    /// A comment that stands alone.
    Comment(String),
    /// A table, with the comment behind its heading.
    Header(Vec<String>, Option<String>),
    /// A key, with the comments behind and inside its value.
    Key(Vec<String>, Vec<String>),
}

/// The lines of a file that reads as TOML; a value over more lines is one of them.
fn logical_lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (length, comments) = one_line(rest);
        let (line, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        rest = after;
        let line = line.trim();
        if line.starts_with('#') {
            lines.extend(comments.into_iter().map(Line::Comment));
        } else if let Some(header) = line.strip_prefix('[') {
            let name = header.trim_start_matches('[').split(']').next().unwrap_or_default();
            lines.push(Line::Header(segments(name), comments.into_iter().next()));
        } else if let Some((key, _)) = line.split_once('=') {
            lines.push(Line::Key(segments(key), comments));
        }
    }
    lines
}

/// The parts of a dotted key. A quoted part with a dot in it names no table of a register.
fn segments(key: &str) -> Vec<String> {
    key.split('.').map(|part| part.trim().trim_matches(['"', '\'']).to_owned()).collect()
}

/// How many bytes the next line takes, with the lines that its value goes on in, and the comments in it.
fn one_line(text: &str) -> (usize, Vec<String>) {
    let mut comments = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some(mark) = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|mark| rest.starts_with(mark)) {
            at += mark.len() + quoted(rest.get(mark.len()..).unwrap_or_default(), mark);
            continue;
        }
        let letter = rest.chars().next().unwrap_or_default();
        match letter {
            '#' => {
                let comment = rest.lines().next().unwrap_or_default();
                comments.push(comment.trim_start_matches('#').trim().to_owned());
                at += comment.len();
                continue;
            }
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '\n' if depth == 0 => return (at + 1, comments),
            _ => {}
        }
        at += letter.len_utf8();
    }
    (text.len(), comments)
}

/// How many bytes a text takes, with the mark that ends it.
fn quoted(text: &str, mark: &str) -> usize {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(mark) {
            return at + mark.len();
        }
        let letters = if mark.starts_with('"') && rest.starts_with('\\') { 2 } else { 1 };
        at += rest.chars().take(letters).map(char::len_utf8).sum::<usize>();
    }
    text.len()
}

/// Comments as lines of TOML.
pub(super) fn lines(comments: &[String]) -> String {
    comments.iter().map(|comment| format!("# {comment}\n")).collect()
}

/// What a cell carries of the comments that are about no row: a line for each, with its table.
pub(super) fn general(comments: &Comments) -> String {
    let general = comments.iter().filter(|(table, _)| !has_row(table));
    let lines = general.flat_map(|(table, said)| {
        said.iter().map(move |comment| match table.as_str() {
            "" => format!("# {comment}"),
            table => format!("#[{table}] {comment}"),
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn has_row(table: &str) -> bool {
    table.split_once('.').is_some_and(|(first, _)| ROWS.contains(&first))
}

/// The comments that the words of a row carry, with their table: the row's own, or the one that each names.
pub(super) fn carried(words: &str, own: Option<&str>) -> Comments {
    let mut found = Comments::new();
    for line in words.lines().filter_map(|line| line.trim().strip_prefix('#')) {
        let named = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (table, comment) = named.unwrap_or((own.unwrap_or_default(), line));
        found.entry(table.to_owned()).or_default().push(comment.trim().to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use waarborg_policy::load::{NoShelf, load};

    #[test]
    fn comments_belong_to_the_table_below_them() {
        let text = r##"# Top
waarborg = 1  # behind

# Whose
[organisation]
id = "x"
name = "a # no comment"  # name

# The letter
# in two lines
[purpose.newsletter]
title = """
# no comment either
"""
data = [
    "email",  # inside
]
# last

[purpose]
# short
contact = {}

[cookies]
# gone with its table
banner = true
"##;
        let policy =
            load("privacy.toml", text, &NoShelf).unwrap_or_else(|refused| panic!("{:?}", refused.faults));
        let found = of(&policy);
        let seen: Vec<(&str, String)> =
            found.iter().map(|(table, said)| (table.as_str(), said.join("; "))).collect();
        assert_eq!(
            seen,
            [
                ("", "Top; behind; last".to_owned()),
                ("organisation", "Whose; name".to_owned()),
                ("purpose.contact", "short".to_owned()),
                ("purpose.newsletter", "The letter; in two lines; inside".to_owned()),
            ]
        );
    }
}
