//! Slips of the pen in TOML: what the TOML reader says in English, as words of our own catalogue.

use super::diagnose::FaultKind;

/// How the reader's messages begin, and what kind of slip that is.
const KINDS: &[(&str, &str)] = &[
    ("unclosed table", "unclosed-heading"),
    ("unclosed array table", "unclosed-heading"),
    ("unclosed array", "unclosed-list"),
    ("unclosed inline table", "unclosed-braces"),
    ("missing key for inline table element", "unclosed-braces"),
    ("invalid basic string, expected", "unclosed-text"),
    ("invalid literal string, expected", "unclosed-text"),
    ("invalid multi-line", "unclosed-text"),
    ("missing escaped value", "escape"),
    ("too few unicode value digits", "escape"),
    ("duplicate key", "twice"),
    ("key with no value", "no-equals"),
    ("missing assignment", "no-equals"),
    ("extra `=`", "extra-equals"),
    ("extra assignment", "extra-equals"),
    ("string values must be quoted", "no-value"),
    ("missing value", "no-value"),
    ("invalid value", "no-value"),
    ("invalid date", "date"),
    ("invalid time", "date"),
    ("missing comma", "comma"),
    ("extra comma", "extra-comma"),
    ("unexpected key or value", "two-on-a-line"),
    ("unquoted keys cannot be empty", "key"),
    ("invalid unquoted key", "key"),
    ("unexpected leading zero", "leading-zero"),
    ("integer number overflowed", "number"),
    ("invalid float", "number"),
    ("invalid integer number", "number"),
];

/// The fault for what the reader says.
pub(super) fn of(message: &str) -> FaultKind {
    let message = message.trim().replace('\n', ", ");
    let known = KINDS.iter().find(|(begins, _)| message.starts_with(begins));
    FaultKind::Toml { what: known.map_or("other", |(_, what)| what), message }
}

/// Whether a fault is of its own line, so that the lines after it mean what they say.
pub(super) fn stands_alone(kind: &FaultKind) -> bool {
    const ALONE: [&str; 11] = [
        "unclosed-text",
        "escape",
        "twice",
        "no-equals",
        "extra-equals",
        "no-value",
        "date",
        "two-on-a-line",
        "leading-zero",
        "number",
        "extra-comma",
    ];
    match kind {
        FaultKind::Unquoted { .. } | FaultKind::DayFirst { .. } => true,
        FaultKind::Toml { what, .. } => ALONE.contains(what),
        _ => false,
    }
}
