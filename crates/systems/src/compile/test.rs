//! Tests of the map as conditions: a value that is not there is neither yes nor no.

use waarborg_policy::map::{Literal, Term, Test};

use super::condition::{and, or};
use super::question::Compiler;
use super::text::{literal, quote};

impl Compiler<'_> {
    /// Whether a test is certainly true, or certainly false.
    pub(super) fn test(&self, test: &Test, yes: bool) -> String {
        let parts = test.terms.iter().map(|term| self.term(term, yes));
        if yes { and(parts) } else { or(parts) }
    }

    pub(super) fn term(&self, term: &Term, yes: bool) -> String {
        let of = |column: &str| {
            let name = self.info.column(column).map_or(column, |column| column.name.as_str());
            format!("t.{}", quote(name))
        };
        match term {
            Term::Always => if yes { "1" } else { "0" }.to_owned(),
            Term::Not(inner) => self.term(inner, !yes),
            Term::Exist(table) => {
                let join = self
                    .joins
                    .iter()
                    .find(|join| join.child.is_some() && join.table.eq_ignore_ascii_case(table));
                match join {
                    Some(join) if yes => format!("{}.n is not null", join.alias),
                    Some(join) => format!("{}.n is null", join.alias),
                    None => "0".to_owned(),
                }
            }
            Term::IsSet(column) if yes => format!("{} is not null", of(column)),
            Term::IsSet(column) => format!("{} is null", of(column)),
            Term::Equals(column, value) => equals(&of(column), value, yes),
            Term::In(column, values) => {
                let parts = values.iter().map(|value| equals(&of(column), value, yes));
                if yes { or(parts) } else { and(parts) }
            }
        }
    }
}

/// Whether a column certainly has a value, or certainly has another. Where true and false are meant, a word that says
/// neither leaves it open.
fn equals(name: &str, value: &Literal, yes: bool) -> String {
    match value {
        Literal::Bool(flag) => {
            let words = if *flag == yes { "'1', 'true'" } else { "'0', 'false'" };
            format!("coalesce(lower(cast({name} as text)) in ({words}), 0)")
        }
        _ => {
            let known = value_sql(value);
            if yes {
                return format!("({name} is not null and {name} = {known})");
            }
            // In a column without a type `'1'` is not 1, and not certainly something else.
            format!(
                "({name} is not null and {name} <> {known} and cast({name} as text) <> cast({known} as text))"
            )
        }
    }
}

fn value_sql(value: &Literal) -> String {
    match value {
        Literal::Text(text) => literal(text),
        Literal::Number(number) => number.to_string(),
        Literal::Bool(flag) => i64::from(*flag).to_string(),
    }
}
