//! A whole question in SQL: what ends, what is needed, which fields are blanked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use waarborg_policy::calendar::{FinancialYears, YearOf, cutoff, year_cutoff};
use waarborg_policy::map::{Clock, Literal, Source, System, Table, Term, Test};
use waarborg_policy::verdict::{
    CategoryNeed, ConditionQuestion, EndingQuestion, PersonQuestion, PurposeQuestion, Question, RuleQuestion,
};

use super::clock::{Bound, ColumnSql, Dates, Found, JoinSql, child_columns, present};
use super::condition::{and, not, or};
use super::field::{BlankSql, blank_of};
use super::look::{ChildLook, merge};
use super::standing::Standing;
use super::text::{literal, quote};
use crate::sqlite::{Catalogue, TableInfo};

/// Why a question cannot become SQL; all of these are found by `systems check` first.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// A table that the database does not have.
    #[error("there is no table `{0}`")]
    NoTable(String),
    /// A column that a table does not have.
    #[error("`{table}` has no column `{column}`")]
    NoColumn {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// No column names a row.
    #[error("`{0}` has no single column that names a row")]
    NoKey(String),
    /// A table that is neither a parent nor a child.
    #[error(
        "`{table}` is neither a parent nor a child of `{of}`: nothing says which of its rows belong to a row"
    )]
    Unrelated {
        /// The table looked at.
        table: String,
        /// The table asked.
        of: String,
    },
    /// A table that refers to another by several columns.
    #[error("`{table}` refers to `{of}` by several columns ({columns}): say which is meant with `via`")]
    Ambiguous {
        /// The table that refers.
        table: String,
        /// The table referred to.
        of: String,
        /// The columns.
        columns: String,
    },
    /// A child's column outside `latest` and `earliest`.
    #[error("`{0}` has many values for one row: put it inside `latest(…)` or `earliest(…)`")]
    ManyValues(String),
}

/// Where a question is asked.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The system.
    pub system: &'a System,
    /// The table's map.
    pub table: &'a Table,
    /// The database.
    pub catalogue: &'a Catalogue,
    /// The organisation's zone.
    pub zone: &'a TimeZone,
    /// The day asked about.
    pub today: Date,
}

/// A question as SQL. The asked table has the alias `t`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// The table, as the database writes it.
    pub table: String,
    /// The column that names a row.
    pub key: String,
    /// Tables beside it.
    pub joins: Vec<Joined>,
    /// The joins with their parts, by alias.
    pub looked_at: Vec<JoinSql>,
    /// Whether every need of the row has ended.
    pub ends: String,
    /// Whether a purpose needs it.
    pub needed: String,
    /// For each blankable column, whether every need of it has ended.
    pub blanks: Vec<(BlankSql, String)>,
    /// Mapped columns that are never blanked: a key, a reference, a clock, or a column that may not be empty.
    pub never_blanked: Vec<String>,
    /// For each purpose: rule and cut-off, for a person to read.
    pub because: Vec<(String, String, Option<Date>)>,
    /// The column with the oldest date, for a person to read.
    pub oldest: Option<String>,
    /// The key is a whole number.
    pub whole_key: bool,
    /// Where the answer depends on one indexed column of the row alone: that column. Rows with the same value have the
    /// same answer, so that counting them needs no look at each.
    pub decided_by: Option<String>,
    /// Columns of its own at which a clock or test of any table looks.
    pub looked_at_columns: Vec<String>,
    /// Tables of which the database itself deletes rows when rows of this one go, to every depth.
    pub cascades: Vec<String>,
    /// It, or a table of [`Compiled::cascades`], has triggers that fire on deleting.
    pub triggered: bool,
    /// What its purposes see of child rows.
    pub looks: Vec<ChildLook>,
    /// The day asked about.
    pub today: Date,
    /// How each purpose stands to a row by itself.
    pub standings: Vec<Standing>,
}

/// A join in SQL, in parts: a child table may be summed up for some of its parents alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Joined {
    start: String,
    /// The parent's key, where a child table is summed up.
    of: Option<String>,
    end: String,
}

impl Compiled {
    /// `from t …` with its joins.
    pub fn from(&self) -> String {
        self.from_within(None)
    }

    /// The same for rows whose keys stand in a table's column `k` alone: the caller's condition must say so too.
    pub fn from_within(&self, keys: Option<&str>) -> String {
        let mut sql = format!("from {} as t", quote(&self.table));
        for join in &self.joins {
            sql.push('\n');
            sql.push_str(&join.start);
            if let (Some(of), Some(keys)) = (&join.of, keys) {
                sql.push_str(&format!(" where {of} in (select k from {keys})"));
            }
            sql.push_str(&join.end);
        }
        sql
    }

    /// The key column of the asked table.
    pub fn key_sql(&self) -> String {
        format!("t.{}", quote(&self.key))
    }
}

/// Compiles a question.
///
/// # Errors
/// The map names a table or column that the database lacks, or that does not belong to the asked rows.
pub fn compile(question: &Question, place: Place<'_>) -> Result<Compiled, CompileError> {
    let info = place
        .catalogue
        .table(&place.table.name)
        .ok_or_else(|| CompileError::NoTable(place.table.name.clone()))?;
    let key = info.key().ok_or_else(|| CompileError::NoKey(info.name.clone()))?;
    let mut compiler = Compiler {
        place,
        info,
        years: &question.years,
        dates: Dates { today: place.today, zone: place.zone },
        joins: Vec::new(),
    };
    for person in &question.persons {
        compiler.prepare(person)?;
    }
    let mut persons = Vec::new();
    for person in &question.persons {
        persons.push(compiler.person(person));
    }
    let started = or(persons.iter().map(|person| person.started.clone()));
    let ended = and(persons.iter().map(|person| person.ended.clone()));
    let cascades = place.catalogue.cascades_of(&info.name);
    let fires = |name: &String| {
        place
            .catalogue
            .table(name)
            .is_some_and(|table| table.triggers.iter().any(|trigger| trigger.on_delete))
    };
    let triggered = cascades.iter().chain([&info.name]).any(fires);
    let own_columns = info.columns.iter().map(|column| column.name.clone());
    let looked_at_columns = own_columns.filter(|column| compiler.is_looked_at(column)).collect();
    let (blanks, never_blanked) = compiler.blanks(question, &persons, &started);
    Ok(Compiled {
        table: info.name.clone(),
        key: key.name.clone(),
        ends: and([ended, started]),
        needed: or(persons.iter().map(|person| person.needed.clone())),
        looks: merge(persons.iter().flat_map(|person| person.looks.clone())),
        looked_at_columns,
        triggered,
        cascades,
        today: place.today,
        standings: persons.into_iter().flat_map(|person| person.standings).collect(),
        blanks,
        never_blanked,
        because: compiler.because(question),
        oldest: compiler.oldest(question),
        whole_key: key.row_number,
        decided_by: compiler.decided_by(question),
        joins: compiler.joins.iter().map(|join| compiler.join_sql(join, &key.name)).collect(),
        looked_at: compiler.joins,
    })
}

/// What one person's purposes come to.
struct PersonSql {
    standings: Vec<Standing>,
    looks: Vec<ChildLook>,
    started: String,
    ended: String,
    needed: String,
    /// Per purpose: its test is certainly false, its row has ended, its row is certainly not needed.
    purposes: Vec<PurposeSql>,
}

pub(super) struct PurposeSql {
    test_no: String,
    /// What the purpose lends to a rule that says `unless` it.
    pub(super) past_latest: String,
    past_earliest: String,
}

pub(super) struct Compiler<'a> {
    place: Place<'a>,
    info: &'a TableInfo,
    years: &'a FinancialYears,
    dates: Dates<'a>,
    joins: Vec<JoinSql>,
}

impl Compiler<'_> {
    /// Looks up every table and column of a person's question, so that compiling cannot fail afterwards.
    fn prepare(&mut self, person: &PersonQuestion) -> Result<(), CompileError> {
        for slot in &person.clocks {
            if let Some(clock) = &slot.clock {
                self.prepare_clock(clock, false)?;
            }
        }
        let tests = person.facts.iter().filter_map(|fact| fact.test.as_ref());
        for test in tests.chain(person.purposes.iter().map(|purpose| &purpose.test)) {
            for term in &test.terms {
                if let Some(column) = term.column() {
                    self.column(self.info, column)?;
                }
                if let Some(child) = term.child() {
                    self.child_join(child)?;
                }
            }
        }
        Ok(())
    }

    fn column(&self, info: &TableInfo, column: &str) -> Result<String, CompileError> {
        let found = info.column(column);
        found
            .map(|column| column.name.clone())
            .ok_or_else(|| CompileError::NoColumn { table: info.name.clone(), column: column.to_owned() })
    }

    fn prepare_clock(&mut self, clock: &Clock, many: bool) -> Result<(), CompileError> {
        match clock {
            Clock::Latest(clocks) | Clock::Earliest(clocks) => {
                clocks.iter().try_for_each(|inner| self.prepare_clock(inner, true))
            }
            Clock::FirstSet(clocks) => clocks.iter().try_for_each(|inner| self.prepare_clock(inner, false)),
            Clock::Consent | Clock::Never => Ok(()),
            Clock::Source(source) => self.prepare_source(source, many),
        }
    }

    fn prepare_source(&mut self, source: &Source, many: bool) -> Result<(), CompileError> {
        if source.system.is_some() {
            return Ok(());
        }
        let own = source.table.as_deref().is_none_or(|table| table.eq_ignore_ascii_case(&self.info.name));
        if own {
            return self.column(self.info, &source.column).map(|_| ());
        }
        let table = source.table.as_deref().unwrap_or_default();
        if self.ancestors().iter().any(|(parent, ..)| parent.eq_ignore_ascii_case(table)) {
            return self.parent_join(table, &source.column);
        }
        let join = self.child_join(table)?;
        if !many {
            return Err(CompileError::ManyValues(source.to_string()));
        }
        let info = self.table_info(table)?;
        let name = self.column(info, &source.column)?;
        let column = self.column_sql(table, &name);
        if let Some(JoinSql { child: Some(columns), .. }) = self.joins.get_mut(join)
            && !columns.contains(&column)
        {
            columns.push(column);
        }
        Ok(())
    }

    fn table_info(&self, table: &str) -> Result<&TableInfo, CompileError> {
        self.place.catalogue.table(table).ok_or_else(|| CompileError::NoTable(table.to_owned()))
    }

    fn column_sql(&self, table: &str, column: &str) -> ColumnSql {
        column_of(self.place.system, table, column, self.place.zone)
    }

    /// Parents up to the root: table, the child's column that refers to it, the parent's column referred to.
    fn ancestors(&self) -> Vec<(String, String, String)> {
        let mut found = Vec::new();
        let mut at = self.place.table;
        while let Some(parent) = at.of.as_deref().and_then(|of| self.place.system.table(of)) {
            let Reference::One(column, to) =
                reference(self.place.system, self.place.catalogue, &at.name, &parent.name)
            else {
                break;
            };
            if found.iter().any(|(known, ..): &(String, String, String)| *known == parent.name) {
                break;
            }
            found.push((parent.name.clone(), column, to));
            at = parent;
        }
        found
    }

    fn parent_join(&mut self, table: &str, column: &str) -> Result<(), CompileError> {
        let mut alias = "t".to_owned();
        for (n, (parent, from, to)) in self.ancestors().into_iter().enumerate() {
            let next = format!("p{}", n + 1);
            if !self.joins.iter().any(|join| join.alias == next) {
                let to_own = format!("{alias}.{}", quote(&from));
                self.joins.push(JoinSql {
                    table: parent.clone(),
                    column: to,
                    to: to_own,
                    alias: next.clone(),
                    child: None,
                });
            }
            alias = next;
            if parent.eq_ignore_ascii_case(table) {
                let info = self.table_info(table)?;
                return self.column(info, column).map(|_| ());
            }
        }
        Err(CompileError::Unrelated { table: table.to_owned(), of: self.info.name.clone() })
    }

    fn child_join(&mut self, table: &str) -> Result<usize, CompileError> {
        let info = self.table_info(table)?;
        let name = info.name.clone();
        if let Some(known) = self.joins.iter().position(|join| join.child.is_some() && join.table == name) {
            return Ok(known);
        }
        let (column, to) = match reference(self.place.system, self.place.catalogue, &name, &self.info.name) {
            Reference::One(column, to) => (column, to),
            Reference::None => {
                return Err(CompileError::Unrelated { table: table.to_owned(), of: self.info.name.clone() });
            }
            Reference::Several(columns) => {
                return Err(CompileError::Ambiguous {
                    table: name,
                    of: self.info.name.clone(),
                    columns: columns.join(", "),
                });
            }
        };
        let alias = format!("c{}", self.joins.len() + 1);
        self.joins.push(JoinSql { table: name, column, to, alias, child: Some(Vec::new()) });
        Ok(self.joins.len() - 1)
    }

    fn join_sql(&self, join: &JoinSql, key: &str) -> Joined {
        let (table, column, alias) = (quote(&join.table), quote(&join.column), &join.alias);
        match &join.child {
            None => Joined {
                start: format!("left join {table} as {alias} on {alias}.{column} = {}", join.to),
                ..Joined::default()
            },
            Some(columns) => {
                let sums = columns
                    .iter()
                    .enumerate()
                    .map(|(n, dated)| format!(", {}", child_columns(dated, n, self.place.today)));
                let key = quote(key);
                // Summed up per parent, whatever the values that refer to it look like.
                Joined {
                    start: format!(
                        "left join (select p.{key} as parent, count(*) as n{} from {} as p join {table} as c on p.{} = c.{column}",
                        sums.collect::<String>(),
                        quote(&self.info.name),
                        quote(&join.to),
                    ),
                    of: Some(format!("p.{key}")),
                    end: format!(" group by p.{key}) as {alias} on {alias}.parent = t.{key}"),
                }
            }
        }
    }

    /// Where a clock's column is.
    pub(super) fn find(&self, source: &Source) -> Found {
        if source.system.is_some() {
            return Found::Unknown;
        }
        let table = source.table.as_deref().unwrap_or(&self.info.name);
        if table.eq_ignore_ascii_case(&self.info.name) {
            let Some(column) = self.info.column(&source.column) else { return Found::Unknown };
            return Found::Here(format!("t.{}", quote(&column.name)), self.column_sql(table, &column.name));
        }
        let column = self.place.catalogue.table(table).and_then(|info| info.column(&source.column));
        let Some(column) = column else { return Found::Unknown };
        let dated = self.column_sql(table, &column.name);
        for join in self.joins.iter().filter(|join| join.table.eq_ignore_ascii_case(table)) {
            match &join.child {
                None => return Found::Here(format!("{}.{}", join.alias, quote(&column.name)), dated),
                Some(columns) => {
                    if let Some(n) = columns.iter().position(|known| *known == dated) {
                        return Found::Child(join.alias.clone(), n, dated);
                    }
                }
            }
        }
        Found::Unknown
    }

    fn person(&self, person: &PersonQuestion) -> PersonSql {
        let mut purposes: Vec<PurposeSql> = Vec::new();
        let (mut started, mut ended, mut needed) = (Vec::new(), Vec::new(), Vec::new());
        let mut standings = Vec::new();
        for purpose in &person.purposes {
            let (test_yes, test_no) = match purpose.lends_only {
                true if purpose.lends_in_doubt => ("0".to_owned(), "0".to_owned()),
                true => ("1".to_owned(), "0".to_owned()),
                false => (self.test(&purpose.test, true), self.test(&purpose.test, false)),
            };
            let [latest, earliest] = [Bound::Latest, Bound::Earliest].map(|bound| {
                let held = self.longest(person, purpose, &purpose.row_rules, bound, &purposes);
                or([held, self.withdrawn(person, purpose.withdrawal, bound)])
            });
            let past_latest = or([test_no.clone(), latest]);
            // A test that cannot be answered makes the first day unknown.
            let past_earliest = or([not(&test_yes), earliest]);
            if !purpose.lends_only {
                standings.extend(self.standings(person, purpose, &purposes));
                started.push(and([test_yes.clone(), self.any_present(person, purpose)]));
                ended.push(past_latest.clone());
                needed.push(not(&past_earliest));
            }
            purposes.push(PurposeSql { test_no, past_latest, past_earliest });
        }
        let looks = self.looks(person, &purposes);
        PersonSql { standings, looks, started: or(started), ended: and(ended), needed: or(needed), purposes }
    }

    /// Whether a purpose counts from something that happened.
    pub(super) fn any_present(&self, person: &PersonQuestion, purpose: &PurposeQuestion) -> String {
        if purpose.row_rules.is_empty() {
            return "1".to_owned();
        }
        let rules =
            purpose.row_rules.iter().filter_map(|rule| purpose.rules.get(*rule)).chain(&purpose.floors);
        or(rules.map(|rule| not(&self.dropped(person, rule))))
    }

    /// Whether a rule drops out: nothing that it counts from happened, or its condition is false.
    pub(super) fn dropped(&self, person: &PersonQuestion, rule: &RuleQuestion) -> String {
        let present = or(rule.endings.iter().map(|ending| self.ending_present(person, ending)));
        let refused = match &rule.condition {
            Some(ConditionQuestion::If(facts)) => {
                and(facts.iter().map(|fact| self.fact(person, *fact, false)))
            }
            _ => "0".to_owned(),
        };
        or([not(&present), refused])
    }

    fn ending_present(&self, person: &PersonQuestion, ending: &EndingQuestion) -> String {
        match ending {
            EndingQuestion::Unknown | EndingQuestion::Never => "1".to_owned(),
            EndingQuestion::Until { clock } | EndingQuestion::After { clock, .. } => {
                let clock = person.clocks.get(*clock).and_then(|slot| slot.clock.as_ref());
                clock.map_or_else(|| "1".to_owned(), |clock| present(clock, &|source| self.find(source)))
            }
        }
    }

    /// Whether the longest of some rules, and the law's floor, has passed.
    pub(super) fn longest(
        &self,
        person: &PersonQuestion,
        purpose: &PurposeQuestion,
        rules: &[usize],
        bound: Bound,
        lent: &[PurposeSql],
    ) -> String {
        let mut parts = Vec::new();
        if rules.is_empty() {
            parts.push(if bound == Bound::Earliest { "1" } else { "0" }.to_owned());
        }
        let rules = rules.iter().filter_map(|rule| purpose.rules.get(*rule)).chain(&purpose.floors);
        parts.extend(rules.map(|rule| self.rule(person, rule, bound, lent)));
        and(parts)
    }

    /// Whether consent was withdrawn before today. A withdrawal that did not happen ends nothing.
    fn withdrawn(&self, person: &PersonQuestion, clock: Option<usize>, bound: Bound) -> String {
        let Some(clock) = clock else { return "0".to_owned() };
        let present = self.ending_present(person, &EndingQuestion::Until { clock });
        and([present, self.until(person, clock, bound)])
    }

    /// Whether a rule's day has passed; a rule that drops out holds nothing.
    pub(super) fn rule(
        &self,
        person: &PersonQuestion,
        rule: &RuleQuestion,
        bound: Bound,
        lent: &[PurposeSql],
    ) -> String {
        let endings = rule
            .endings
            .iter()
            .map(|ending| and([self.ending_present(person, ending), self.ending(person, ending, bound)]));
        let mut past = or(endings);
        if rule.open && bound == Bound::Latest {
            past = "0".to_owned();
        }
        match &rule.condition {
            None => {}
            Some(ConditionQuestion::If(facts)) if bound == Bound::Earliest => {
                let yes = or(facts.iter().map(|fact| self.fact(person, *fact, true)));
                past = or([past, not(&yes)]);
            }
            Some(ConditionQuestion::If(_)) => {}
            Some(ConditionQuestion::Unless { facts, purposes }) => {
                let quiet = match bound {
                    Bound::Latest => and(facts.iter().map(|fact| self.fact(person, *fact, false))),
                    Bound::Earliest => not(&or(facts.iter().map(|fact| self.fact(person, *fact, true)))),
                };
                let others =
                    purposes.iter().filter_map(|purpose| lent.get(*purpose)).map(|purpose| match bound {
                        Bound::Latest => purpose.past_latest.clone(),
                        Bound::Earliest => or([purpose.test_no.clone(), purpose.past_earliest.clone()]),
                    });
                past = and([past, quiet].into_iter().chain(others));
            }
        }
        or([self.dropped(person, rule), past])
    }

    fn ending(&self, person: &PersonQuestion, ending: &EndingQuestion, bound: Bound) -> String {
        match ending {
            EndingQuestion::Never => "0".to_owned(),
            EndingQuestion::Unknown => if bound == Bound::Earliest { "1" } else { "0" }.to_owned(),
            EndingQuestion::Until { clock } => self.until(person, *clock, bound),
            EndingQuestion::After { clock, year, period, to } => {
                let period = if bound == Bound::Earliest { *period } else { *to };
                let day = self.cutoff(*year, period);
                self.clock(person, *clock, bound, day)
            }
        }
    }

    fn cutoff(&self, year: Option<YearOf>, period: waarborg_policy::calendar::Period) -> Date {
        match year {
            None => cutoff(self.place.today, period),
            Some(YearOf::Financial) => year_cutoff(self.place.today, period, self.years),
            Some(YearOf::Calendar) => year_cutoff(self.place.today, period, &FinancialYears::calendar()),
        }
    }

    /// The day of an event itself: it has passed when it lies before today.
    fn until(&self, person: &PersonQuestion, clock: usize, bound: Bound) -> String {
        let yesterday = self.place.today.yesterday().unwrap_or(Date::MIN);
        self.clock(person, clock, bound, yesterday)
    }

    fn clock(&self, person: &PersonQuestion, clock: usize, bound: Bound, cutoff: Date) -> String {
        let slot = person.clocks.get(clock);
        let mapped = slot.and_then(|slot| Some((slot.clock.as_ref()?, slot.is)));
        match mapped {
            Some((clock, is)) => self.dates.past(clock, is, bound, cutoff, &|source| self.find(source)),
            // The map says nothing of it: unknown.
            None => if bound == Bound::Earliest { "1" } else { "0" }.to_owned(),
        }
    }

    fn fact(&self, person: &PersonQuestion, fact: usize, yes: bool) -> String {
        match person.facts.get(fact).and_then(|fact| fact.test.as_ref()) {
            Some(test) => self.test(test, yes),
            None => "0".to_owned(),
        }
    }

    /// Whether a test is certainly true, or certainly false.
    pub(super) fn test(&self, test: &Test, yes: bool) -> String {
        let parts = test.terms.iter().map(|term| self.term(term, yes));
        if yes { and(parts) } else { or(parts) }
    }

    fn term(&self, term: &Term, yes: bool) -> String {
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

    /// The blankable columns with the condition on which each is blanked, and the columns that never are.
    fn blanks(
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
    fn need(
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
    fn sooner(&self, person: &PersonQuestion, rule: &RuleQuestion, lent: &[PurposeSql]) -> String {
        let counts = match &rule.condition {
            Some(ConditionQuestion::If(facts)) => or(facts.iter().map(|fact| self.fact(person, *fact, true))),
            _ => "1".to_owned(),
        };
        let dropped = self.dropped(person, rule);
        and([counts, not(&dropped), self.rule(person, rule, Bound::Latest, lent)])
    }

    /// A column of which the map says that it stays with its row (`ending = { COLUMN = "keep" }`).
    fn is_kept(&self, column: &str) -> bool {
        let kept = |(name, how): &(String, String)| name.eq_ignore_ascii_case(column) && how == "keep";
        self.place.table.endings.iter().any(kept)
    }

    /// A key, a reference, a clock, or a column that a test looks at is never blanked: it would change what is asked.
    fn is_fixed(&self, column: &str) -> bool {
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
    fn is_looked_at(&self, column: &str) -> bool {
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

    /// The one column on which every clock and test depends, where there is one and it has an index.
    fn decided_by(&self, question: &Question) -> Option<String> {
        let mut columns: Vec<String> = Vec::new();
        for person in &question.persons {
            for clock in person.clocks.iter().filter_map(|slot| slot.clock.as_ref()) {
                columns.extend(clock.sources().into_iter().map(|source| source.column.to_ascii_lowercase()));
            }
            let tests = person.facts.iter().filter_map(|fact| fact.test.as_ref());
            let tests = tests.chain(person.purposes.iter().map(|purpose| &purpose.test));
            columns.extend(
                tests
                    .flat_map(|test| &test.terms)
                    .filter_map(|term| term.column())
                    .map(str::to_ascii_lowercase),
            );
        }
        columns.sort_unstable();
        columns.dedup();
        let [column] = columns.as_slice() else { return None };
        let indexed = self.info.indexed.iter().any(|known| known.eq_ignore_ascii_case(column));
        let own = self.joins.is_empty() && indexed;
        self.info.column(column).filter(|_| own).map(|known| known.name.clone())
    }

    /// Why something ends, for a person: purpose, rule, and the last day that had passed.
    fn because(&self, question: &Question) -> Vec<(String, String, Option<Date>)> {
        let mut found: Vec<(String, String, Option<Date>)> = Vec::new();
        for purpose in
            question.persons.iter().flat_map(|person| &person.purposes).filter(|purpose| !purpose.lends_only)
        {
            for rule in
                purpose.row_rules.iter().filter_map(|rule| purpose.rules.get(*rule)).chain(&purpose.floors)
            {
                let days = rule.endings.iter().filter_map(|ending| match ending {
                    EndingQuestion::After { year, to, .. } => Some(self.cutoff(*year, *to)),
                    EndingQuestion::Until { .. } => self.place.today.yesterday().ok(),
                    _ => None,
                });
                let entry = (purpose.id.clone(), rule.text.clone(), days.max());
                if !found.contains(&entry) {
                    found.push(entry);
                }
            }
        }
        found
    }

    /// The first clock that is a plain column, to show the oldest date of what ends.
    fn oldest(&self, question: &Question) -> Option<String> {
        let clocks =
            question.persons.iter().flat_map(|person| &person.clocks).filter_map(|slot| slot.clock.as_ref());
        clocks.into_iter().find_map(|clock| match clock {
            Clock::Source(source) => match self.find(source) {
                Found::Here(name, _) => Some(name),
                _ => None,
            },
            Clock::Latest(inner) => inner.iter().find_map(|inner| match inner {
                Clock::Source(source) => match self.find(source) {
                    Found::Child(alias, n, _) => Some(format!("{alias}.last{n}")),
                    Found::Here(name, _) => Some(name),
                    Found::Unknown => None,
                },
                _ => None,
            }),
            _ => None,
        })
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

/// A column with a date, as the map notes it.
fn column_of(system: &System, table: &str, column: &str, organisation: &TimeZone) -> ColumnSql {
    let note = system.table(table).and_then(|map| map.column(column));
    ColumnSql::new(column, note, system.zone.as_deref(), organisation)
}

/// How rows of a table refer to rows of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reference {
    /// Nothing says it.
    None,
    /// By this column, to that of the parent.
    One(String, String),
    /// By several columns, and nothing says which is meant.
    Several(Vec<String>),
}

/// How a table refers to another: by `via` where the map says so, else by the database's one reference.
pub(crate) fn reference(system: &System, catalogue: &Catalogue, child: &str, parent: &str) -> Reference {
    let Some(info) = catalogue.table(child) else { return Reference::None };
    let mapped = system.table(child);
    if let Some(via) = mapped.filter(|map| map.is_under(parent)).and_then(|map| map.via.as_ref()) {
        let known = info.foreign_keys.iter().find(|key| {
            !key.composite && key.to.eq_ignore_ascii_case(parent) && key.column.eq_ignore_ascii_case(via)
        });
        if let Some(key) = known {
            return Reference::One(key.column.clone(), key.to_column.clone());
        }
        let key = catalogue.table(parent).and_then(TableInfo::key);
        return match (info.column(via), key) {
            (Some(column), Some(key)) => Reference::One(column.name.clone(), key.name.clone()),
            _ => Reference::None,
        };
    }
    let keys: Vec<_> = info
        .foreign_keys
        .iter()
        .filter(|key| !key.composite && key.to.eq_ignore_ascii_case(parent))
        .collect();
    match keys.as_slice() {
        [] => Reference::None,
        [key] => Reference::One(key.column.clone(), key.to_column.clone()),
        several => Reference::Several(several.iter().map(|key| key.column.clone()).collect()),
    }
}
