//! Clocks: where the date of an event stands.

use std::fmt;

use crate::rule::GrammarError;

/// A column, of this table, another table, or another system.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source {
    /// Another system.
    pub system: Option<String>,
    /// Another table: a parent, or inside `latest` and `earliest` a child.
    pub table: Option<String>,
    /// The column.
    pub column: String,
}

/// Where the date of an event stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clock {
    /// In a column.
    Source(Source),
    /// The latest of several: one unknown makes the whole at least the others.
    Latest(Vec<Clock>),
    /// The earliest of several.
    Earliest(Vec<Clock>),
    /// The first that is not empty: a person's explicit choice of a stand-in.
    FirstSet(Vec<Clock>),
    /// The office's ledger of consent.
    Consent,
    /// It never happens.
    Never,
}

impl Clock {
    /// Every column that the clock looks at.
    pub fn sources(&self) -> Vec<&Source> {
        match self {
            Clock::Source(source) => vec![source],
            Clock::Latest(clocks) | Clock::Earliest(clocks) | Clock::FirstSet(clocks) => {
                clocks.iter().flat_map(Clock::sources).collect()
            }
            Clock::Consent | Clock::Never => Vec::new(),
        }
    }
}

/// Reads a clock such as `latest(invoices.invoice_date, mail:messages.date)`.
pub fn parse_clock(text: &str) -> Result<Clock, GrammarError> {
    let text = text.trim();
    for name in ["latest(", "earliest(", "first-set("] {
        if let Some(rest) = text.strip_prefix(name) {
            let Some(inner) = rest.strip_suffix(')') else {
                return Err(GrammarError { at: rest.to_owned() });
            };
            let clocks = split_top(inner).into_iter().map(parse_clock).collect::<Result<Vec<_>, _>>()?;
            return Ok(match name {
                "latest(" => Clock::Latest(clocks),
                "earliest(" => Clock::Earliest(clocks),
                _ => Clock::FirstSet(clocks),
            });
        }
    }
    match text {
        "consent" => Ok(Clock::Consent),
        "never" => Ok(Clock::Never),
        _ => parse_source(text).map(Clock::Source),
    }
}

/// Splits at commas that stand in no parentheses.
fn split_top(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

fn parse_source(text: &str) -> Result<Source, GrammarError> {
    let (system, rest) = match text.split_once(':') {
        Some((system, rest)) => (Some(system), rest),
        None => (None, text),
    };
    let (table, column) = match rest.split_once('.') {
        Some((table, column)) => (Some(table), column),
        None => (None, rest),
    };
    let name = |name: &str| !name.is_empty() && !name.contains([' ', '(', ')', ',', '.', ':', '"', '\'']);
    let all = [system, table, Some(column)];
    match all.into_iter().flatten().find(|part| !name(part)) {
        Some(wrong) => Err(GrammarError { at: wrong.to_owned() }),
        None => Ok(Source {
            system: system.map(str::to_owned),
            table: table.map(str::to_owned),
            column: column.to_owned(),
        }),
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(system) = &self.system {
            write!(f, "{system}:")?;
        }
        if let Some(table) = &self.table {
            write!(f, "{table}.")?;
        }
        f.write_str(&self.column)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, clocks) = match self {
            Clock::Source(source) => return source.fmt(f),
            Clock::Consent => return f.write_str("consent"),
            Clock::Never => return f.write_str("never"),
            Clock::Latest(clocks) => ("latest", clocks),
            Clock::Earliest(clocks) => ("earliest", clocks),
            Clock::FirstSet(clocks) => ("first-set", clocks),
        };
        write!(f, "{name}(")?;
        for (n, clock) in clocks.iter().enumerate() {
            f.write_str(if n == 0 { "" } else { ", " })?;
            clock.fmt(f)?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::parse_clock;
    use proptest::prelude::*;

    #[test]
    fn clocks_read_and_print_back() {
        for text in [
            "ended_on",
            "customers.ended_on",
            "latest(last_contact_at, mail:messages.date)",
            "first-set(last_opened_at, newsletter_since)",
            "latest(invoices.paid_on, earliest(orders.date, never))",
            "consent",
        ] {
            assert_eq!(parse_clock(text).unwrap().to_string(), text);
        }
        for wrong in ["", "latest(", "latest()", "a b", "x..y", "latest(a"] {
            assert!(parse_clock(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            if let Ok(clock) = parse_clock(&text) {
                prop_assert_eq!(parse_clock(&clock.to_string()).unwrap(), clock);
            }
        }
    }
}
