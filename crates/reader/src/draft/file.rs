//! The values of a draft as a file in TOML, each with a comment that quotes its words.

use std::ops::Range;

use waarborg_policy::format::format;
use waarborg_policy::keys::{FileKind, Keys, keys};
use waarborg_policy::syntax::{Path, Segment};

use super::write::{Entry, Value, Writer};

/// The longest quotation in a comment, in characters.
const LONGEST_QUOTE: usize = 100;

/// Tables whose keys are names that the policy gives: each name has a header of its own.
const NAMED: [&str; 5] = ["contact", "purpose", "client", "cookie", "recipient"];

/// The file that holds the values of a writer. `text` is the page from which the words are quoted.
pub(super) fn file(writer: &Writer, text: &str) -> String {
    let keys = keys(FileKind::Policy);
    let mut entries: Vec<(Vec<usize>, &Entry)> =
        writer.entries.iter().map(|entry| (rank(keys, writer, &entry.path), entry)).collect();
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut made = String::from("waarborg = 1\n");
    let mut open = Path::root();
    for (_, entry) in entries {
        let Some((header, key)) = parts(&entry.path, &entry.value) else { continue };
        if header != open {
            made.push_str(&format!("\n[{header}]{}\n", comment(writer, &header, text)));
            open = header;
        }
        if entry.value == Value::Table && key.is_empty() {
            continue;
        }
        made.push_str(&line(writer, entry, &key, text));
    }
    format(&made).unwrap_or(made)
}

/// The place of a path in the order of the language; names stand in the order in which they were put.
fn rank(keys: &Keys, writer: &Writer, path: &Path) -> Vec<usize> {
    let mut pattern = String::new();
    let mut made = Vec::new();
    let mut here = Path::root();
    for segment in path.segments() {
        let Segment::Key(name) = segment else { continue };
        here = here.key(name.as_str());
        let below = keys.below(&pattern);
        let known = below.iter().position(|known| known == name);
        let named =
            || writer.entries.iter().position(|entry| entry.path.starts_with(&here)).unwrap_or(usize::MAX);
        made.push(known.unwrap_or_else(|| below.len() + named()));
        pattern = keys.step(&pattern, name).unwrap_or_default();
    }
    // What stands in a table comes before the tables below it, as TOML asks: `[recipient]` before `[recipient.x]`.
    if let [first, second, rest @ ..] = made.as_slice()
        && path.segments().first().is_some_and(splits)
    {
        let deeper = usize::from(!rest.is_empty());
        let mut split = vec![*first, deeper, *second];
        split.extend_from_slice(rest);
        return split;
    }
    made
}

/// Whether the names of a table may be a line in it or a table of their own.
fn splits(first: &Segment) -> bool {
    matches!(first, Segment::Key(name) if ["recipient", "keep", "data", "events"].contains(&name.as_str()))
}

/// The header under which a value stands and its key there; none for a path that has no table.
fn parts(path: &Path, value: &Value) -> Option<(Path, String)> {
    let names: Vec<&str> = path
        .segments()
        .iter()
        .map(|segment| match segment {
            Segment::Key(name) => Some(name.as_str()),
            Segment::Index(_) => None,
        })
        .collect::<Option<_>>()?;
    let (first, rest) = names.split_first()?;
    let named = NAMED.contains(first) || ["keep", "data", "events"].contains(first) && rest.len() > 1;
    let alone = rest.len() == 1 && *value == Value::Table && *first != "recipient";
    let deep = usize::from(named && (rest.len() > 1 || alone));
    let header = names.get(..1 + deep)?;
    let key = names.get(1 + deep..)?;
    if key.is_empty() && *value != Value::Table {
        return None;
    }
    Some((Path::of(header.iter().copied()), Path::of(key.iter().copied()).to_string()))
}

fn line(writer: &Writer, entry: &Entry, key: &str, text: &str) -> String {
    let own = comment(writer, &entry.path, text);
    let Value::List(list) = &entry.value else {
        return format!("{key} = {}{own}\n", written(&entry.value));
    };
    let quotes: Vec<String> =
        (0..list.len()).map(|at| comment(writer, &entry.path.index(at), text)).collect();
    let same = quotes.iter().all(|quote| Some(quote) == quotes.first());
    if same {
        let own = quotes.first().filter(|quote| !quote.is_empty()).unwrap_or(&own);
        return format!("{key} = {}{own}\n", written(&entry.value));
    }
    // Each element with the words that say it.
    let mut made = format!("{key} = [\n");
    for (element, quote) in list.iter().zip(&quotes) {
        made.push_str(&format!("  {},{quote}\n", written(element)));
    }
    made.push_str("]\n");
    made
}

/// The comment that quotes the first words of a path.
fn comment(writer: &Writer, path: &Path, text: &str) -> String {
    let words = writer.words.get(path).and_then(|words| words.first());
    words
        .map(|words| quote(text, words))
        .filter(|quote| !quote.is_empty())
        .map_or_else(String::new, |quote| format!("  # {quote}"))
}

/// The words at a place on one line, shortened at the end of a word.
pub(super) fn quote(text: &str, words: &Range<usize>) -> String {
    let mut made = String::new();
    for word in text.get(words.clone()).unwrap_or_default().split_whitespace() {
        let word: String = word.chars().filter(|letter| !letter.is_control()).collect();
        if word.is_empty() {
            continue;
        }
        let blank = usize::from(!made.is_empty());
        if made.chars().count() + blank + word.chars().count() > LONGEST_QUOTE {
            let room = LONGEST_QUOTE.saturating_sub(made.chars().count() + blank);
            if made.is_empty() {
                made.extend(word.chars().take(room));
            }
            made.push('…');
            break;
        }
        if blank == 1 {
            made.push(' ');
        }
        made.push_str(&word);
    }
    if made.is_empty() { made } else { format!("\"{made}\"") }
}

fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text_of(text),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Day(day) => day.clone(),
        Value::List(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table => "{}".to_owned(),
    }
}

/// A text as TOML writes it.
fn text_of(text: &str) -> String {
    let mut made = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => made.push_str("\\\""),
            '\\' => made.push_str("\\\\"),
            letter if letter.is_control() => made.push_str(&format!("\\u{:04X}", u32::from(letter))),
            letter => made.push(letter),
        }
    }
    made.push('"');
    made
}
