//! The words beside the rows of an own register, put together to one file of the language.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::messages::Message;
use waarborg_policy::vocabulary::vocabulary;

use super::super::write::quoted;
use super::fill::free;
use super::own::Line;
use super::problem::Problem;

/// All words together, as one file. A row that was copied gets an id of its own; words that are no TOML are set aside
/// and the cells of their row read instead.
pub(super) fn together(lines: &mut [Line], problems: &mut Vec<Problem>) -> String {
    let mut seen: BTreeMap<String, &'static str> = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for (at, line) in lines.iter_mut().enumerate().filter(|(_, line)| !line.words.trim().is_empty()) {
        if toml::from_str::<toml::Table>(&line.words).is_err() {
            problems.push(Problem::unread(Some(line.place.clone()), Message::new("import-words-damaged")));
            line.words.clear();
            line.marks.clear();
            line.new = line.item.is_empty();
            continue;
        }
        let Some(table) = table_of(&line.words) else { continue };
        match seen.get(&table) {
            // An activity that is both the organisation's own and on behalf of others has two rows.
            Some(kind) if *kind != line.kind => {
                twice.insert(at);
            }
            Some(_) => {
                let id = free(&table, |id| seen.contains_key(id));
                let message = Message::new("import-copied").text("id", &id);
                problems.push(Problem::note(Some(line.place.clone()), message));
                line.words = renamed(&line.words, &table, &id);
                seen.insert(id, line.kind);
            }
            None => {
                seen.insert(table, line.kind);
            }
        }
    }
    let (mut general, mut blocks) = (String::from("waarborg = 1\n"), String::new());
    for (_, line) in lines.iter_mut().enumerate().filter(|(at, _)| !twice.contains(at)) {
        match table_of(&line.words) {
            None => general.push_str(&format!("{}\n", line.words.trim())),
            Some(_) => {
                without_gone(line, &seen, problems);
                blocks.push_str(&format!("\n{}\n", line.words.trim()));
            }
        }
    }
    let missing = missing(&blocks, &general, &seen);
    format!("{general}{blocks}{missing}")
}

/// The words of a copied row, under another id; what followed from the id is said.
fn renamed(words: &str, table: &str, id: &str) -> String {
    let kind = table.strip_prefix("purpose.").filter(|kind| vocabulary().purposes.contains_key(*kind));
    let is = match kind {
        Some(kind) if !words.lines().any(|line| line.starts_with("is =")) => {
            format!("\nis = {}", quoted(kind))
        }
        _ => String::new(),
    };
    words.replacen(&format!("[{table}]"), &format!("[{id}]{is}"), 1)
}

/// Takes activities whose row is gone out of the lists that name them, and tells it.
fn without_gone(line: &mut Line, seen: &BTreeMap<String, &'static str>, problems: &mut Vec<Problem>) {
    let mut kept = Vec::new();
    for written in line.words.lines() {
        let named = ["purposes = ", "covers = "].into_iter().find(|key| written.starts_with(key));
        let list = toml::from_str::<toml::Table>(written).ok().filter(|_| named.is_some());
        let Some((key, list)) = list.as_ref().and_then(|table| table.iter().next()) else {
            kept.push(written.to_owned());
            continue;
        };
        let ids = list.as_array().into_iter().flatten().filter_map(|id| id.as_str());
        let (here, gone): (Vec<&str>, Vec<&str>) = ids.partition(|id| {
            vocabulary().purposes.contains_key(*id) || seen.contains_key(&format!("purpose.{id}"))
        });
        for id in gone {
            let message = Message::new("import-gone-purpose").text("id", id);
            problems.push(Problem::note(Some(line.place.clone()), message));
        }
        let here: Vec<String> = here.into_iter().map(quoted).collect();
        kept.push(format!("{key} = [{}]", here.join(", ")));
    }
    line.words = kept.join("\n");
}

/// The table that a row's words are: `purpose.billing`.
pub(super) fn table_of(words: &str) -> Option<String> {
    let mut lines = words.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'))?;
    first.strip_prefix('[')?.strip_suffix(']').map(str::to_owned)
}

/// Recipients and clients whose row a person took out, while an activity still names them: they come back by their id,
/// so that the cells can say whether they are still named.
fn missing(blocks: &str, general: &str, seen: &BTreeMap<String, &'static str>) -> String {
    let mut text = String::new();
    let Ok(all) = toml::from_str::<toml::Table>(&format!("{general}{blocks}")) else { return text };
    let named = |value: Option<&toml::Value>| -> Vec<String> {
        let list = value.and_then(toml::Value::as_array).into_iter().flatten();
        list.filter_map(|id| id.as_str().map(str::to_owned)).collect()
    };
    let purposes = all.get("purpose").and_then(toml::Value::as_table);
    let purposes = purposes.into_iter().flat_map(|table| table.values());
    let (mut recipients, mut clients) = (BTreeSet::new(), BTreeSet::new());
    recipients.extend(named(all.get("sharing").and_then(|table| table.get("always"))));
    for purpose in purposes {
        recipients.extend(named(purpose.get("recipients")));
        clients.extend(named(purpose.get("for")));
    }
    for id in recipients.iter().filter(|id| !vocabulary().recipients.contains_key(*id)) {
        if !seen.contains_key(&format!("recipient.{id}")) {
            text.push_str(&format!("\n[recipient.{id}]\nname = {}\n", quoted(id)));
        }
    }
    for id in clients.iter().filter(|id| !seen.contains_key(&format!("client.{id}"))) {
        text.push_str(&format!("\n[client.{id}]\n"));
    }
    text
}
