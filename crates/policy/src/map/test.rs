//! Tests: whether a purpose holds a row, or a fact is true.

use std::fmt;

use crate::rule::GrammarError;

/// A value that a column is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// Text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// True or false.
    Bool(bool),
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// Always true.
    Always,
    /// Rows of a child table exist.
    Exist(String),
    /// Not so.
    Not(Box<Term>),
    /// A column is not empty.
    IsSet(String),
    /// A column has a value.
    Equals(String, Literal),
    /// A column has one of several values.
    In(String, Vec<Literal>),
}

/// Conditions that must all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// The conditions.
    pub terms: Vec<Term>,
}

impl Test {
    /// The test that is always true.
    pub fn always() -> Test {
        Test { terms: vec![Term::Always] }
    }
}

impl Term {
    /// The column that it looks at.
    pub fn column(&self) -> Option<&str> {
        match self {
            Term::Always | Term::Exist(_) => None,
            Term::Not(term) => term.column(),
            Term::IsSet(column) | Term::Equals(column, _) | Term::In(column, _) => Some(column),
        }
    }

    /// The child table that it looks at.
    pub fn child(&self) -> Option<&str> {
        match self {
            Term::Exist(table) => Some(table),
            Term::Not(term) => term.child(),
            _ => None,
        }
    }
}

/// Reads a test such as `invoices exist and status = open`.
pub fn parse_test(text: &str) -> Result<Test, GrammarError> {
    let terms = text.split(" and ").map(|term| parse_term(term.trim())).collect::<Result<Vec<_>, _>>()?;
    Ok(Test { terms })
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains([' ', '(', ')', ',', '=', '"', '\''])
}

fn parse_term(text: &str) -> Result<Term, GrammarError> {
    if text == "always" {
        return Ok(Term::Always);
    }
    if let Some(rest) = text.strip_prefix("not ") {
        return Ok(Term::Not(Box::new(parse_term(rest)?)));
    }
    if let Some(table) = text.strip_suffix(" exist").or_else(|| text.strip_suffix(" exists")) {
        return name(table).map(Term::Exist);
    }
    if let Some(column) = text.strip_suffix(" is set") {
        return name(column).map(Term::IsSet);
    }
    if let Some((column, values)) = text.split_once(" in (") {
        let Some(inner) = values.strip_suffix(')') else {
            return Err(GrammarError { at: values.to_owned() });
        };
        let values = inner.split(',').map(|value| literal(value.trim())).collect::<Result<Vec<_>, _>>()?;
        return Ok(Term::In(name(column)?, values));
    }
    match text.split_once(" = ") {
        Some((column, value)) => Ok(Term::Equals(name(column)?, literal(value)?)),
        None => Err(GrammarError { at: text.to_owned() }),
    }
}

fn name(text: &str) -> Result<String, GrammarError> {
    if is_name(text) { Ok(text.to_owned()) } else { Err(GrammarError { at: text.to_owned() }) }
}

/// A value: `true`, `12`, a bare word, or anything between single quotes.
fn literal(text: &str) -> Result<Literal, GrammarError> {
    if let Some(quoted) = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return if quoted.contains('\'') {
            Err(GrammarError { at: quoted.to_owned() })
        } else {
            Ok(Literal::Text(quoted.to_owned()))
        };
    }
    match text {
        "true" => Ok(Literal::Bool(true)),
        "false" => Ok(Literal::Bool(false)),
        _ => match text.parse() {
            Ok(number) => Ok(Literal::Number(number)),
            Err(_) => name(text).map(Literal::Text),
        },
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Text(text) => write!(f, "'{text}'"),
            Literal::Number(number) => number.fmt(f),
            Literal::Bool(flag) => flag.fmt(f),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Always => f.write_str("always"),
            Term::Exist(table) => write!(f, "{table} exist"),
            Term::Not(term) => write!(f, "not {term}"),
            Term::IsSet(column) => write!(f, "{column} is set"),
            Term::Equals(column, value) => write!(f, "{column} = {value}"),
            Term::In(column, values) => {
                let values: Vec<String> = values.iter().map(Literal::to_string).collect();
                write!(f, "{column} in ({})", values.join(", "))
            }
        }
    }
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, term) in self.terms.iter().enumerate() {
            f.write_str(if n == 0 { "" } else { " and " })?;
            term.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::parse_test;

    #[test]
    fn tests_read_and_print_back() {
        for (text, printed) in [
            ("always", "always"),
            ("invoices exist", "invoices exist"),
            ("account exists and not closed_on is set", "account exist and not closed_on is set"),
            ("status = open", "status = 'open'"),
            ("disputed = true", "disputed = true"),
            ("kind in (1, 'a b', c)", "kind in (1, 'a b', 'c')"),
        ] {
            assert_eq!(parse_test(text).unwrap().to_string(), printed);
        }
        for wrong in ["", "exist", "a b exist", "x =", "x = 'it's'", "drop table x"] {
            assert!(parse_test(wrong).is_err(), "{wrong}");
        }
    }
}
