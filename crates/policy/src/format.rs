//! `fmt`: the one way in which a file is written. Order and comments are the author's; spaces are not.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

/// Writes a file canonically. None where the text is no TOML.
pub fn format(text: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    format_table(document.as_table_mut());
    let mut text = document.to_string().trim_start_matches('\n').to_owned();
    while text.ends_with("\n\n") {
        text.pop();
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Some(text)
}

/// Comment lines before a key or table: trimmed, with at most one empty line before them.
fn leading(prefix: Option<&str>, blank_before: bool) -> String {
    let mut out = String::new();
    let mut pending_blank = blank_before;
    for line in prefix.unwrap_or_default().lines().map(str::trim) {
        if line.is_empty() {
            pending_blank = true;
            continue;
        }
        if pending_blank {
            out.push('\n');
            pending_blank = false;
        }
        out.push_str(line);
        out.push('\n');
    }
    if pending_blank {
        out.push('\n');
    }
    out
}

/// A comment behind a value: two spaces before it.
fn trailing(suffix: Option<&str>) -> String {
    match suffix.map(str::trim) {
        Some(comment) if comment.starts_with('#') => format!("  {comment}"),
        _ => String::new(),
    }
}

fn raw(text: Option<&toml_edit::RawString>) -> Option<&str> {
    text.and_then(toml_edit::RawString::as_str)
}

fn format_table(table: &mut Table) {
    let mut first = true;
    for (mut key, item) in table.iter_mut() {
        match item {
            Item::Value(value) => {
                let prefix = raw(key.leaf_decor().prefix()).map(str::to_owned);
                let wants_blank = !first
                    && prefix
                        .as_deref()
                        .is_some_and(|prefix| prefix.starts_with('\n') || prefix.contains("\n\n"));
                let blank_only = prefix.as_deref().is_some_and(|prefix| prefix.trim().is_empty());
                let lead = if blank_only && !wants_blank {
                    String::new()
                } else {
                    leading(prefix.as_deref(), false)
                };
                let lead = if first { lead.trim_start_matches('\n').to_owned() } else { lead };
                key.leaf_decor_mut().set_prefix(lead);
                key.leaf_decor_mut().set_suffix(" ");
                let suffix = trailing(raw(value.decor().suffix()));
                format_value(value);
                value.decor_mut().set_prefix(" ");
                value.decor_mut().set_suffix(suffix);
                first = false;
            }
            Item::Table(inner) => {
                let prefix = raw(inner.decor().prefix()).map(str::to_owned);
                let suffix = trailing(raw(inner.decor().suffix()));
                inner.decor_mut().set_prefix(leading(prefix.as_deref(), true));
                inner.decor_mut().set_suffix(suffix);
                format_table(inner);
            }
            _ => {}
        }
    }
}

fn format_value(value: &mut Value) {
    match value {
        Value::Array(array) => format_array(array),
        Value::InlineTable(table) => format_inline(table),
        _ => {}
    }
}

/// A list stays on one line, unless it has comments of its own.
fn format_array(array: &mut Array) {
    let commented = |text: Option<&toml_edit::RawString>| raw(text).is_some_and(|text| text.contains('#'));
    let has_comments =
        array.iter().any(|value| commented(value.decor().prefix()) || commented(value.decor().suffix()))
            || array.trailing().as_str().is_some_and(|text| text.contains('#'));
    if has_comments {
        return;
    }
    let long = array.iter().map(|value| value.to_string().trim().len() + 2).sum::<usize>() > 90;
    for (n, value) in array.iter_mut().enumerate() {
        format_value(value);
        let prefix = match (long, n) {
            (true, _) => "\n  ",
            (false, 0) => "",
            (false, _) => " ",
        };
        value.decor_mut().set_prefix(prefix);
        value.decor_mut().set_suffix("");
    }
    array.set_trailing(if long { "\n" } else { "" });
    array.set_trailing_comma(long);
}

fn format_inline(table: &mut InlineTable) {
    let last = table.len().saturating_sub(1);
    for (n, (mut key, value)) in table.iter_mut().enumerate() {
        key.leaf_decor_mut().set_prefix(" ");
        key.leaf_decor_mut().set_suffix(" ");
        format_value(value);
        value.decor_mut().set_prefix(" ");
        value.decor_mut().set_suffix(if n == last { " " } else { "" });
    }
}
