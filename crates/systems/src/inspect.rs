//! `systems check`: does the map fit the real database, and may data be ended there safely?

mod copies;
mod dates;
mod outside;
mod promises;
mod references;
mod trial;
mod values;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use waarborg_policy::check::Arg;
use waarborg_policy::map::{System, Table};
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{Path, closest};
use waarborg_policy::verdict::ask;

use crate::compile::{CompileError, Compiled, Place, Reference, compile, quote, reference};
use crate::run_table::{RUN_TABLE, fits, has_run_table};
use crate::sqlite::{Catalogue, OnDelete, TableInfo, read_catalogue};

/// How much a problem stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stops {
    /// Nothing may be planned or ended.
    Everything,
    /// Planning may, ending may not.
    Acting,
    /// Worth knowing.
    Nothing,
}

/// Something in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The message's name in the catalogue.
    pub name: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, Arg)>,
    /// What it stops.
    pub stops: Stops,
    /// Where in the map.
    pub path: Path,
    /// Nothing needs to be done: for whoever asks for more.
    pub aside: bool,
}

impl Problem {
    fn new(name: &'static str, stops: Stops, path: Path) -> Problem {
        Problem { name, args: Vec::new(), stops, path, aside: false }
    }

    fn arg(mut self, name: &'static str, value: impl Into<String>) -> Problem {
        self.args.push((name, Arg::Plain(value.into())));
        self
    }

    /// What is wrong.
    pub fn message(&self, language: Language) -> String {
        messages::format(language, self.name, &self.args)
    }

    /// What to do.
    pub fn help(&self, language: Language) -> String {
        messages::format(language, &format!("{}-help", self.name), &self.args)
    }
}

/// A system whose map fits: its catalogue and the compiled questions, in the order of the map.
#[derive(Debug)]
pub struct Inspected {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// One for each mapped table that could be compiled.
    pub compiled: Vec<(usize, Compiled)>,
    /// What is in the way, the worst first.
    pub problems: Vec<Problem>,
}

impl Inspected {
    /// Whether anything stops what is to be done.
    pub fn stops(&self, acting: bool) -> bool {
        self.problems.iter().any(|problem| match problem.stops {
            Stops::Everything => true,
            Stops::Acting => acting,
            Stops::Nothing => false,
        })
    }
}

/// The most fields of one table: a bit each in a whole number of the database, with room for its sign.
const FIELDS: usize = 62;

/// How far an inspection looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// For a check: every value that is no date is counted.
    All,
    /// Before a run: what would stop it, and no count of what would not.
    Stops,
}

/// Inspects a system.
///
/// # Errors
/// What SQLite says.
pub fn inspect(
    policy: &Policy,
    system: &System,
    connection: &Connection,
    today: Date,
    depth: Depth,
) -> rusqlite::Result<Inspected> {
    let catalogue = read_catalogue(connection)?;
    let zone = TimeZone::get(&policy.organisation.timezone).unwrap_or(TimeZone::UTC);
    let mut inspector = Inspector { system, catalogue: &catalogue, problems: Vec::new() };
    let mut compiled = Vec::new();
    let mut clocks = values::Clocks {
        system,
        catalogue: &catalogue,
        connection,
        zone: &zone,
        today,
        depth,
        read: Vec::new(),
    };
    for (number, table) in system.tables.iter().enumerate() {
        let path = table.path(&system.id, "");
        let Some(info) = catalogue.table(&table.name) else {
            inspector.no_table(table, path);
            continue;
        };
        inspector.table(table, info, &path);
        inspector.problems.extend(values::keys(info, &path, connection)?);
        inspector.problems.extend(clocks.problems(table)?);
        inspector.problems.extend(promises::lost(policy, system, table));
        match ask(policy, table, today) {
            Err(error) => inspector
                .add(Problem::new("systems-question", Stops::Everything, path).arg("why", error.to_string())),
            Ok(question) if question.fields.len() > FIELDS => {
                let problem = Problem::new("systems-too-many", Stops::Everything, path);
                inspector.add(problem.arg("table", table.name.clone()).arg("limit", FIELDS.to_string()));
            }
            Ok(question) => {
                inspector.problems.extend(promises::clocks(system, table, &question));
                let place = Place { system, table, catalogue: &catalogue, zone: &zone, today };
                match compile(&question, place) {
                    Ok(sql) => {
                        inspector.blanks(table, info, &sql);
                        let left = outside::columns(system, table, info, &catalogue, &sql);
                        inspector.problems.extend(left);
                        for column in trial::refused(connection, info, &sql)? {
                            inspector.refused(table, info, column);
                        }
                        compiled.push((number, sql));
                    }
                    // A table without a key was reported with its remedy.
                    Err(CompileError::NoKey(_)) => {}
                    Err(CompileError::Ambiguous { table: child, of, columns }) => {
                        inspector.ambiguous(path, &child, &of, &columns);
                    }
                    Err(error) => {
                        inspector.add(
                            Problem::new("systems-question", Stops::Everything, path)
                                .arg("why", error.to_string()),
                        );
                    }
                }
            }
        }
    }
    inspector.problems.extend(references::references(system, &catalogue));
    inspector.problems.extend(outside::tables(system, &catalogue));
    inspector.problems.extend(references::damaged(system, &catalogue, connection)?);
    if has_run_table(&catalogue) && !fits(&catalogue) {
        let path = Path::of(["system", system.id.as_str()]);
        inspector.add(
            Problem::new("systems-run-shape", Stops::Acting, path)
                .arg("system", system.id.clone())
                .arg("table", RUN_TABLE),
        );
    }
    if !has_run_table(&catalogue) {
        let path = Path::of(["system", system.id.as_str()]);
        inspector.add(
            Problem::new("systems-not-prepared", Stops::Acting, path)
                .arg("system", system.id.clone())
                .arg("table", RUN_TABLE),
        );
    }
    let mut problems = inspector.problems;
    problems.sort_by_key(|problem| problem.stops);
    Ok(Inspected { catalogue, compiled, problems })
}

struct Inspector<'a> {
    system: &'a System,
    catalogue: &'a Catalogue,
    problems: Vec<Problem>,
}

impl Inspector<'_> {
    fn add(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn no_table(&mut self, table: &Table, path: Path) {
        let known = self.catalogue.tables.iter().map(|info| info.name.as_str());
        let meant = closest(&table.name, known).unwrap_or("none").to_owned();
        self.add(
            Problem::new("systems-no-table", Stops::Everything, path)
                .arg("table", table.name.clone())
                .arg("meant", meant),
        );
    }

    fn table(&mut self, table: &Table, info: &TableInfo, path: &Path) {
        let name = format!("{}.{}", self.system.id, info.name);
        if info.view || info.virtual_table {
            self.add(
                Problem::new("systems-view", Stops::Everything, path.clone()).arg("table", name.clone()),
            );
        }
        if info.key().is_none() {
            let problem = Problem::new("systems-no-key", Stops::Everything, path.clone());
            self.add(with_a_key(problem.arg("table", name.clone()), info));
        }
        self.triggers(table, info, path, &name);
        if table.block {
            self.add(
                Problem::new("systems-block", Stops::Everything, path.key("ending"))
                    .arg("table", name.clone()),
            );
        }
        for (column, how) in &table.endings {
            if how != "blank" && how != "keep" {
                let problem = Problem::new(
                    "systems-generalise",
                    Stops::Everything,
                    path.key("ending").key(column.as_str()),
                );
                self.add(problem.arg("table", name.clone()).arg("column", column.clone()));
            }
        }
        self.columns(table, info, path);
        self.relations(table, info, path, &name);
        self.search(table, info, path);
        self.twins(info, path);
    }

    fn columns(&mut self, table: &Table, info: &TableInfo, path: &Path) {
        let identify = table.identify.iter().map(|(_, column)| ("identify", column));
        let fields = table.fields.iter().map(|(column, _)| ("fields", column));
        let noted = table.columns.iter().map(|note| ("columns", &note.name));
        let persons =
            table.persons.iter().flat_map(|person| &person.fields).map(|(column, _)| ("person", column));
        for (key, column) in identify.chain(fields).chain(noted).chain(persons) {
            if info.column(column).is_none() {
                let meant =
                    closest(column, info.columns.iter().map(|known| known.name.as_str())).unwrap_or("none");
                let problem =
                    Problem::new("systems-no-column", Stops::Everything, path.key(key).key(column.as_str()));
                self.add(
                    problem.arg("table", info.name.clone()).arg("column", column.clone()).arg("meant", meant),
                );
            }
        }
    }

    fn relations(&mut self, table: &Table, info: &TableInfo, path: &Path, name: &str) {
        if let Some(parent) = &table.of {
            match reference(self.system, self.catalogue, &table.name, parent) {
                Reference::One(..) => {}
                Reference::None => {
                    let problem = Problem::new("systems-unrelated", Stops::Everything, path.key("of"));
                    self.add(problem.arg("table", name).arg("parent", parent.clone()));
                }
                Reference::Several(columns) => {
                    self.ambiguous(path.key("of"), &info.name, parent, &columns.join(", "));
                }
            }
        }
        for (child, key) in self.catalogue.references_to(&info.name) {
            let mapped = self.system.table(&child.name).or_else(|| {
                self.system.tables.iter().find(|known| known.name.eq_ignore_ascii_case(&child.name))
            });
            let args = |problem: Problem| {
                problem.arg("table", name).arg("child", child.name.clone()).arg("column", key.column.clone())
            };
            if key.composite {
                self.add(args(Problem::new("systems-composite", Stops::Everything, path.clone())));
                continue;
            }
            match key.on_delete {
                OnDelete::Cascade if mapped.is_none() => {
                    self.add(args(Problem::new("systems-cascade", Stops::Everything, path.clone())));
                }
                OnDelete::Change => {
                    self.add(args(Problem::new("systems-set-null", Stops::Everything, path.clone())))
                }
                _ => {}
            }
            if !child.indexed.iter().any(|column| column.eq_ignore_ascii_case(&key.column)) {
                self.add(args(Problem::new("systems-no-index", Stops::Acting, path.clone())));
            }
        }
    }

    fn ambiguous(&mut self, path: Path, child: &str, parent: &str, columns: &str) {
        let problem = Problem::new("systems-ambiguous", Stops::Everything, path);
        let problem = problem.arg("child", child).arg("table", parent).arg("columns", columns);
        // The same is met where the child names its parent, and where the parent looks at the child.
        if !self.problems.iter().any(|known| known.name == problem.name && known.args == problem.args) {
            self.add(problem);
        }
    }

    fn refused(&mut self, table: &Table, info: &TableInfo, column: String) {
        let path = table.path(&self.system.id, "columns").key(column.as_str()).key("blank");
        let problem = Problem::new("systems-blank-refused", Stops::Acting, path);
        self.add(problem.arg("table", info.name.clone()).arg("column", column));
    }

    /// Columns that may not be empty need something to put there, and a unique one something that differs.
    fn blanks(&mut self, table: &Table, info: &TableInfo, sql: &Compiled) {
        for column in &sql.never_blanked {
            let Some(known) = info.column(column) else { continue };
            let path = table.path(&self.system.id, "columns").key(column.as_str()).key("blank");
            let constant = table.column(column).is_some_and(|note| note.blank.is_some());
            if known.not_null && known.key == 0 && !constant {
                let problem = Problem::new("systems-not-null", Stops::Everything, path);
                self.add(problem.arg("table", info.name.clone()).arg("column", column.clone()));
            } else {
                let path = table.path(&self.system.id, "fields").key(column.as_str());
                let problem = Problem::new("systems-never-blanked", Stops::Nothing, path);
                let problem = Problem { aside: true, ..problem };
                self.add(problem.arg("table", info.name.clone()).arg("column", column.clone()));
            }
        }
        for (blank, _) in &sql.blanks {
            let unique = info.unique.iter().any(|column| column.eq_ignore_ascii_case(&blank.column));
            if unique && blank.value != "null" && !blank.value.contains("random") {
                let path = table.path(&self.system.id, "columns").key(blank.column.as_str()).key("blank");
                let problem = Problem::new("systems-unique", Stops::Everything, path);
                self.add(problem.arg("table", info.name.clone()).arg("column", blank.column.clone()));
            }
        }
    }
}

/// What it takes to make the table again with a key: the engine cannot add one later.
fn with_a_key(problem: Problem, info: &TableInfo) -> Problem {
    let stored = || info.columns.iter().filter(|column| !column.generated);
    let names: Vec<String> = stored().map(|column| quote(&column.name)).collect();
    let declared: Vec<String> = stored()
        .map(|column| format!("{} {}", quote(&column.name), column.declared).trim_end().to_owned())
        .collect();
    let key = if info.column("id").is_some() { "row_id" } else { "id" };
    problem
        .arg("key", key)
        .arg("bare", quote(&info.name))
        .arg("made", quote(&format!("{}_new", info.name)))
        .arg("columns", names.join(", "))
        .arg("declared", declared.join(", "))
}
