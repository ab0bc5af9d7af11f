//! Which fields are blanked, and when; which never are.

use waarborg_policy::map::{Clock, Table};
use waarborg_policy::verdict::{
    CategoryNeed, ConditionQuestion, PersonQuestion, PurposeQuestion, Question, RuleQuestion,
};

use super::clock::Bound;
use super::condition::{and, not, or};
use super::field::{BlankSql, blank_of};
use super::question::{Compiler, PersonSql, PurposeSql};

impl Compiler<'_> {
    /// The blankable columns with the condition on which each is blanked, and the columns that never are.
    pub(super) fn blanks(
        &self,
        question: &Question,
        persons: &[PersonSql],
        started: &str,
    ) -> (Vec<(BlankSql, String)>, Vec<String>) {
        let mut blanks = Vec::new();
        let mut never = Vec::new();
        for (bit, field) in question.fields.iter().enumerate() {
            let blank = if self.is_fixed(&field.column) || self.is_kept(&field.column) {
                None
            } else {
                blank_of(self.place.table, self.info, &field.column, bit)
            };
            let Some(blank) = blank else {
                never.push(field.column.clone());
                continue;
            };
            let mut parts = Vec::new();
            let mut may_end = started.to_owned();
            for (index, (person, sql)) in question.persons.iter().zip(persons).enumerate() {
                match field.person {
                    Some(owner) if owner != index => continue,
                    Some(_) => may_end.clone_from(&sql.started),
                    None => {}
                }
                for (number, purpose) in
                    person.purposes.iter().enumerate().filter(|(_, purpose)| !purpose.lends_only)
                {
                    let Some(need) = purpose.needs.iter().find(|need| need.category == field.category) else {
                        continue;
                    };
                    let lent = sql.purposes.get(..number).unwrap_or_default();
                    let test_no = sql
                        .purposes
                        .get(number)
                        .map_or_else(|| "0".to_owned(), |purpose| purpose.test_no.clone());
                    parts.push(or([test_no, self.need(person, purpose, need, lent)]));
                }
            }
            parts.push(may_end);
            blanks.push((blank, and(parts)));
        }
        (blanks, never)
    }

    /// Whether a category's need has ended; `sooner` and a withdrawal bind where they are earlier, but not below the
    /// law's floor.
    pub(super) fn need(
        &self,
        person: &PersonQuestion,
        purpose: &PurposeQuestion,
        need: &CategoryNeed,
        lent: &[PurposeSql],
    ) -> String {
        let held = self.longest(person, purpose, &need.rules, Bound::Latest, lent);
        let sooner = need.sooner.as_ref().map(|rule| self.sooner(person, rule, lent));
        let shorter =
            [held, self.withdrawn(person, need.withdrawal, Bound::Latest)].into_iter().chain(sooner);
        let floors = need.floors.iter().map(|rule| self.rule(person, rule, Bound::Latest, lent));
        let past = and([or(shorter)].into_iter().chain(floors));
        or([past, self.withdrawn(person, purpose.withdrawal, Bound::Latest)])
    }

    /// Whether a rule that can only shorten has certainly passed: one that may not count shortens nothing.
    pub(super) fn sooner(&self, person: &PersonQuestion, rule: &RuleQuestion, lent: &[PurposeSql]) -> String {
        let counts = match &rule.condition {
            Some(ConditionQuestion::If(facts)) => or(facts.iter().map(|fact| self.fact(person, *fact, true))),
            _ => "1".to_owned(),
        };
        let dropped = self.dropped(person, rule);
        and([counts, not(&dropped), self.rule(person, rule, Bound::Latest, lent)])
    }

    /// A column of which the map says that it stays with its row (`ending = { COLUMN = "keep" }`).
    pub(super) fn is_kept(&self, column: &str) -> bool {
        let kept = |(name, how): &(String, String)| name.eq_ignore_ascii_case(column) && how == "keep";
        self.place.table.endings.iter().any(kept)
    }

    /// A key, a reference, a clock, or a column that a test looks at is never blanked: it would change what is asked.
    pub(super) fn is_fixed(&self, column: &str) -> bool {
        let same = |name: &str| name.eq_ignore_ascii_case(column);
        let keys = self.info.columns.iter().filter(|known| known.key > 0).any(|known| same(&known.name));
        let named = self.info.key().is_some_and(|key| same(&key.name));
        let references = self.info.foreign_keys.iter().any(|key| same(&key.column));
        let referred =
            self.place.catalogue.references_to(&self.info.name).any(|(_, key)| same(&key.to_column));
        let generated = self.info.column(column).is_some_and(|known| known.generated);
        keys || named
            || references
            || referred
            || generated
            || self.place.table.via.as_deref().is_some_and(same)
            || self.is_looked_at(column)
    }

    /// Whether a clock or test of this table, or a clock of another, looks at a column.
    pub(super) fn is_looked_at(&self, column: &str) -> bool {
        let table = self.place.table;
        let same = |name: &str| name.eq_ignore_ascii_case(column);
        let clocks_of = |map: &Table| -> Vec<Clock> {
            let persons = map.persons.iter().flat_map(|person| &person.clocks);
            map.clocks.iter().chain(persons).map(|(_, clock)| clock.clone()).collect()
        };
        let clocks = self.place.system.tables.iter().any(|other| {
            let own = other.name.eq_ignore_ascii_case(&table.name);
            clocks_of(other).iter().flat_map(Clock::sources).any(|source| {
                let here = match source.table.as_deref() {
                    Some(name) => name.eq_ignore_ascii_case(&table.name),
                    None => own,
                };
                source.system.is_none() && here && same(&source.column)
            })
        });
        let tests = table.purposes.iter().chain(&table.facts).map(|(_, test)| test);
        let tests = tests.chain(
            table.persons.iter().flat_map(|person| person.purposes.iter().flatten()).map(|(_, test)| test),
        );
        let tested = tests.flat_map(|test| &test.terms).any(|term| term.column().is_some_and(same));
        clocks || tested
    }
}
