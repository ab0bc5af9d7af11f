//! The one table that Waarborg keeps in a customer's database: which batch was committed there. It is written in the
//! same transaction as the batch, so that a crash leaves no doubt. No personal data stands in it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::sqlite::Catalogue;

/// Its name.
pub const RUN_TABLE: &str = "waarborg_run";

/// How it is made, for `systems prepare` and for whoever prefers to do it by hand.
pub const CREATE: &str = "create table if not exists waarborg_run (
    run text not null,
    batch integer not null,
    state text not null,
    n integer not null,
    digest text not null,
    log_size integer not null,
    log_root text not null,
    primary key (run, batch)
)";

/// Whether the database has it.
pub fn has_run_table(catalogue: &Catalogue) -> bool {
    catalogue.table(RUN_TABLE).is_some()
}

/// Whether the run table has the columns that [`CREATE`] gives it.
pub fn fits(catalogue: &Catalogue) -> bool {
    let columns = ["run", "batch", "state", "n", "digest", "log_size", "log_root"];
    let has = |name: &&str| catalogue.table(RUN_TABLE).is_some_and(|table| table.column(name).is_some());
    let keyed = catalogue.table(RUN_TABLE).is_some_and(|table| {
        ["run", "batch"].iter().all(|name| table.column(name).is_some_and(|column| column.key > 0))
    });
    keyed && columns.iter().all(has)
}

/// A batch as the database knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    /// The run.
    pub run: String,
    /// The batch.
    pub batch: i64,
    /// `done`, `fence`, or `seen`: what the database saw of the log beside a batch.
    pub state: String,
    /// How many rows.
    pub n: i64,
    /// Size of the log of evidence when it was written.
    pub log_size: i64,
    /// Root of the log at that size, as checkpoints write it.
    pub log_root: String,
}

/// Writes that a batch is done; the caller's transaction decides whether it is true.
///
/// # Errors
/// What SQLite says; a constraint error when the batch was fenced.
pub fn insert(connection: &Connection, row: &BatchRow, digest: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("insert into waarborg_run (run, batch, state, n, digest, log_size, log_root) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(params![row.run, row.batch, row.state, row.n, digest, row.log_size, row.log_root])
        .map(|_| ())
}

/// Writes what the log was when something happened beside a batch, so that an older log is found later.
///
/// # Errors
/// What SQLite says.
pub fn witness(connection: &Connection, what: &str, log_size: u64, log_root: &str) -> rusqlite::Result<()> {
    // Batches count from one: this stands beside them.
    connection
        .execute(
            "insert or replace into waarborg_run (run, batch, state, n, digest, log_size, log_root) values (?1, 0, 'seen', 0, '', ?2, ?3)",
            params![what, i64::try_from(log_size).unwrap_or(i64::MAX), log_root],
        )
        .map(|_| ())
}

/// What a fence found where a batch would have been committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fence {
    /// The batch was committed, as it was announced.
    Committed,
    /// It was not, and never can be.
    Placed,
    /// Something else was committed under its number: nobody can say what became of the batch.
    Differs,
}

/// Makes sure that a batch of which it is unknown whether it was committed either was, or never can be. It counts as
/// committed only with the rows and the digest that were announced.
///
/// # Errors
/// What SQLite says.
pub fn fence(
    connection: &Connection,
    run: &str,
    batch: i64,
    (n, digest): (i64, &str),
) -> rusqlite::Result<Fence> {
    let transaction =
        rusqlite::Transaction::new_unchecked(connection, rusqlite::TransactionBehavior::Immediate)?;
    let known: Option<(String, i64, String)> = transaction
        .query_row(
            "select state, n, digest from waarborg_run where run = ?1 and batch = ?2",
            params![run, batch],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let found = match known {
        None => {
            let row = BatchRow {
                run: run.to_owned(),
                batch,
                state: "fence".to_owned(),
                n: 0,
                log_size: 0,
                log_root: String::new(),
            };
            insert(&transaction, &row, "")?;
            Fence::Placed
        }
        Some((state, ..)) if state == "fence" => Fence::Placed,
        Some((state, rows, keys)) if state == "done" && rows == n && keys == digest => Fence::Committed,
        Some(_) => Fence::Differs,
    };
    transaction.commit()?;
    Ok(found)
}

/// The batches that the database knows, in the order in which the log grew.
///
/// # Errors
/// What SQLite says.
pub fn batches(connection: &Connection) -> rusqlite::Result<Vec<BatchRow>> {
    let mut statement = connection.prepare(
        "select run, batch, state, n, log_size, log_root from waarborg_run order by log_size, run, batch",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(BatchRow {
            run: row.get(0)?,
            batch: row.get(1)?,
            state: row.get(2)?,
            n: row.get(3)?,
            log_size: row.get(4)?,
            log_root: row.get(5)?,
        })
    })?;
    rows.collect()
}
