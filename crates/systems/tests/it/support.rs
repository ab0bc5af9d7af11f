//! A small policy, a map and a database in memory, asked as the office asks them.

use jiff::civil::{Date, date};
use rusqlite::Connection;
use rusqlite::types::Value;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::{Language, Policy};
use waarborg_systems::act::{ActError, Batch, Done, Journal, carry_out};
use waarborg_systems::inspect::{Depth, Inspected, inspect};
use waarborg_systems::key::Key;
use waarborg_systems::run_table;
use waarborg_systems::settle::{Look, Relation, Settled, TableQuestion, hold_rows, relations, settle};

/// The day of every test that names no other.
pub(crate) const TODAY: Date = date(2026, 11, 22);

const HEAD: &str =
    "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n";

/// A purpose of a policy.
pub(crate) fn purpose(id: &str, data: &str, keep: &str) -> String {
    format!(
        "[purpose.{id}]\nis = \"contact\"\ntitle = \"P\"\nbasis = \"contract\"\ndata = [{data}]\nkeep = \"{keep}\"\n"
    )
}

/// A small generator of the same numbers on every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    pub(crate) fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.roll(from.len())]
    }
}

pub(crate) struct Case {
    pub(crate) policy: Policy,
    pub(crate) map: Map,
    pub(crate) connection: Connection,
}

/// Writes down nothing.
struct NoJournal;

impl Journal for NoJournal {
    type Error = ActError;

    fn intent(&mut self, _: i64, _: &Done) -> Result<(i64, String), Self::Error> {
        Ok((1, String::new()))
    }

    fn done(&mut self, _: i64, _: &Done) -> Result<(), Self::Error> {
        Ok(())
    }
}

impl Case {
    /// `map` is what stands under `[system.s]`.
    pub(crate) fn new(policy: &str, map: &str, sql: &str) -> Case {
        let policy = format!("{HEAD}{policy}");
        let policy = load("p", &policy, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let map = format!("waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n{map}");
        let map =
            load_map("m", &map, &policy).unwrap_or_else(|refused| panic!("{map}\n{:#?}", refused.faults));
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", true).unwrap();
        connection.execute_batch(sql).unwrap();
        connection.execute_batch(run_table::CREATE).unwrap();
        Case { policy, map, connection }
    }

    pub(crate) fn inspect(&self) -> Inspected {
        self.inspect_to(Depth::All)
    }

    pub(crate) fn inspect_to(&self, depth: Depth) -> Inspected {
        let system = self.map.system("s").unwrap();
        inspect(&self.policy, system, &self.connection, TODAY, depth).unwrap()
    }

    /// What `systems check` says, one line each.
    pub(crate) fn problems(&self, language: Language) -> String {
        let found = self.inspect();
        let lines = found.problems.iter().map(|problem| {
            format!("{:?}: {}\n  {}\n", problem.stops, problem.message(language), problem.help(language))
        });
        lines.collect()
    }

    fn asked(&self) -> (Vec<TableQuestion>, Vec<Relation>) {
        let inspected = self.inspect();
        let made = inspected.compiled.iter();
        let questions = made.map(|(index, sql)| TableQuestion { index: *index, sql: sql.clone() }).collect();
        (questions, relations(self.map.system("s").unwrap(), &inspected.catalogue))
    }

    pub(crate) fn plan(&self, holds: &[(usize, Key)]) -> Settled {
        let (questions, relations) = self.asked();
        hold_rows(&self.connection, &questions, &relations, holds).unwrap();
        settle(&self.connection, &questions, &relations, Look::Plan).unwrap()
    }

    /// Everything that a plan ends or blanks, in one batch.
    pub(crate) fn act(&self, settled: &Settled) -> Result<Done, ActError> {
        let found = || settled.tables.iter().enumerate();
        let batch = Batch {
            ends: found().map(|(index, found)| (index, found.ends.clone())).collect(),
            blanks: found()
                .flat_map(|(index, found)| {
                    found.blanks.iter().map(move |(bits, keys)| (index, *bits, keys.clone()))
                })
                .collect(),
        };
        self.carry(&self.asked(), &batch)
    }

    /// The same with what is blanked in batches of so many rows, before or after what is deleted.
    pub(crate) fn act_in_units(&self, settled: &Settled, size: usize) -> Result<usize, ActError> {
        let mut batches = Vec::new();
        for (index, found) in settled.tables.iter().enumerate() {
            for (bits, keys) in &found.blanks {
                batches.extend(
                    keys.chunks(size)
                        .map(|keys| Batch { ends: Vec::new(), blanks: vec![(index, *bits, keys.to_vec())] }),
                );
            }
        }
        let ends = settled.tables.iter().enumerate().map(|(index, found)| (index, found.ends.clone()));
        let ends = Batch { ends: ends.collect(), blanks: Vec::new() };
        batches.insert(if size == 1 { 0 } else { batches.len() }, ends);
        let asked = self.asked();
        batches.iter().map(|batch| self.carry(&asked, batch).map(|done| done.rows())).sum()
    }

    fn carry(
        &self,
        (questions, relations): &(Vec<TableQuestion>, Vec<Relation>),
        batch: &Batch,
    ) -> Result<Done, ActError> {
        let number: i64 =
            self.connection.query_row("select count(*) + 1 from waarborg_run", [], |row| row.get(0)).unwrap();
        carry_out(&self.connection, questions, relations, ("r", number), batch, b"salt", &mut NoJournal)
    }

    /// The values of a query, a row a line.
    pub(crate) fn rows(&self, sql: &str) -> Vec<String> {
        let mut statement = self.connection.prepare(sql).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        let mut found = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..width).map(|at| match row.get(at).unwrap() {
                Value::Null => "-".to_owned(),
                Value::Integer(number) => number.to_string(),
                Value::Real(number) => number.to_string(),
                Value::Text(text) => text,
                Value::Blob(_) => "blob".to_owned(),
            });
            found.push(values.collect::<Vec<_>>().join(" "));
        }
        found
    }
}

/// The keys of a table that end, as numbers.
pub(crate) fn ends(settled: &Settled, table: usize) -> Vec<i64> {
    let whole = |key: &Key| match key {
        Key::Whole(number) => *number,
        Key::Text(text) => panic!("{text}"),
    };
    settled.tables[table].ends.iter().map(whole).collect()
}
