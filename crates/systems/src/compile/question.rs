//! A whole question in SQL: what ends, what is needed, which fields are blanked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use waarborg_policy::calendar::FinancialYears;
use waarborg_policy::map::{Clock, Source, System, Table};
use waarborg_policy::verdict::{EndingQuestion, PersonQuestion, Question};

use super::clock::{ColumnSql, Dates, Found, JoinSql, child_columns};
use super::condition::{and, or};
use super::field::BlankSql;
use super::look::{ChildLook, merge};
use super::oldest::Oldest;
use super::reference::{Reference, reference};
use super::standing::Standing;
use super::text::quote;
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
    /// Where the oldest date stands, for a person to read.
    pub oldest: Option<Oldest>,
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
pub(super) struct PersonSql {
    pub(super) standings: Vec<Standing>,
    pub(super) looks: Vec<ChildLook>,
    pub(super) started: String,
    pub(super) ended: String,
    pub(super) needed: String,
    /// Per purpose: its test is certainly false, its row has ended, its row is certainly not needed.
    pub(super) purposes: Vec<PurposeSql>,
}

pub(super) struct PurposeSql {
    pub(super) test_no: String,
    /// What the purpose lends to a rule that says `unless` it.
    pub(super) past_latest: String,
    pub(super) past_earliest: String,
}

pub(super) struct Compiler<'a> {
    pub(super) place: Place<'a>,
    pub(super) info: &'a TableInfo,
    pub(super) years: &'a FinancialYears,
    pub(super) dates: Dates<'a>,
    pub(super) joins: Vec<JoinSql>,
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

    /// The day asked about.
    pub(super) fn today(&self) -> Date {
        self.place.today
    }

    /// The organisation's zone.
    pub(super) fn organisation(&self) -> &TimeZone {
        self.place.zone
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
}

/// A column with a date, as the map notes it.
pub(crate) fn column_of(system: &System, table: &str, column: &str, organisation: &TimeZone) -> ColumnSql {
    let note = system.table(table).and_then(|map| map.column(column));
    ColumnSql::new(column, note, system.zone.as_deref(), organisation)
}
