//! What can go wrong. The words, and the remedy of each, stand in the message catalogue (`errors.ftl`).

use waarborg_evidence::{KeyError, LogError, Said, Value};
use waarborg_policy::messages::Message;
use waarborg_systems::act::ActError;
use waarborg_systems::inspect::Problem;
use waarborg_systems::sqlite::{ConnectError, sqlite_error};

/// Why nothing, or not everything, was done.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// A database cannot be used.
    #[error("{system}: {source}")]
    Connect {
        /// The system.
        system: String,
        /// Why.
        source: ConnectError,
    },
    /// The map does not fit a database, or ending data there is not safe.
    #[error("the map of `{system}` does not fit its database")]
    Inspection {
        /// The system.
        system: String,
        /// What is in the way.
        problems: Vec<Problem>,
    },
    /// A kind of system that this version cannot enforce.
    #[error("`{system}` is no SQLite database; this version plans and ends data on SQLite only")]
    Kind {
        /// The system.
        system: String,
    },
    /// A batch was rolled back.
    #[error(transparent)]
    Act(ActError),
    /// The evidence cannot be used.
    #[error(transparent)]
    Evidence(#[from] LogError),
    /// The signing key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A file of the office.
    #[error("the office's own records ({path}) cannot be used: {why}")]
    Store {
        /// The file.
        path: String,
        /// Why.
        why: String,
    },
    /// What SQLite says of the office's own records.
    #[error("the office's own records (office.db) cannot be used: {0}")]
    Records(#[from] rusqlite::Error),
    /// A run stopped within a batch; that batch was rolled back.
    #[error("{system}.{table}: {source}")]
    Batch {
        /// The system.
        system: String,
        /// The table.
        table: String,
        /// Batches of this run that were committed before it.
        committed_batches: i64,
        /// Rows in them.
        committed_rows: i64,
        /// Why.
        source: Box<OfficeError>,
    },
    /// Nothing was ever recorded here.
    #[error("there is no office in `{0}`")]
    NoOffice(String),
    /// A log without its keys.
    #[error("`{0}` is not there, and a log is")]
    KeysGone(String),
    /// A log without its salt.
    #[error("`{0}` is not there, and a log is")]
    SaltGone(String),
    /// The salt is not one.
    #[error("`{0}` does not have 32 bytes")]
    SaltWrong(String),
    /// Others can read the salt.
    #[error("others on this machine can read `{0}`")]
    SaltOpen(String),
    /// A log without the records beside it.
    #[error("`{0}` is not there, and a log is")]
    RecordsGone(String),
    /// Keys without their log.
    #[error("`{0}` is not there, and its keys are")]
    LogGone(String),
    /// A log that is whole is not begun anew.
    #[error("a whole log stands in `{0}`")]
    LogHere(String),
    /// There is no such plan.
    #[error("there is no plan `{0}`")]
    NoPlan(String),
    /// What a plan froze is not what is on the disk.
    #[error("the keys of plan `{0}` are not those that it froze")]
    PlanDamaged(String),
    /// A plan for another policy, map or schema.
    #[error("plan `{plan}` was made for another {what}")]
    PlanDiffers {
        /// The plan.
        plan: String,
        /// `policy`, `map`, `database`, `law` or `day`.
        what: &'static str,
    },
    /// A plan for a day that has not come.
    #[error("plan `{plan}` is for {today}, and today is {now}")]
    PlanInFuture {
        /// The plan.
        plan: String,
        /// Its day.
        today: String,
        /// The clock's day.
        now: String,
    },
    /// A plan that lay too long.
    #[error("plan `{plan}` was made on {made}; a plan lives {days} days")]
    PlanExpired {
        /// The plan.
        plan: String,
        /// When it was made.
        made: String,
        /// How long it lives.
        days: i64,
    },
    /// The clock runs behind what the log has seen.
    #[error("the clock says {now}, and the log was last written on {last}")]
    ClockBehind {
        /// The clock.
        now: String,
        /// The last entry.
        last: String,
    },
    /// More than a fifth of a table.
    #[error("{rows} of {total} rows of `{table}` would end within 30 days: more than a fifth")]
    MoreThanAFifth {
        /// The table.
        table: String,
        /// How many.
        rows: i64,
        /// Of how many.
        total: i64,
        /// All tables of which so much would end, that one first.
        tables: Vec<String>,
    },
    /// There is no such hold.
    #[error("there is no hold `{0}`")]
    NoHold(String),
    /// A table or key that a hold cannot be placed on.
    #[error("`{0}` is no table of the map")]
    NoTable(String),
    /// A hold whose row is not there any more.
    #[error("the row of hold `{hold}` is not in `{table}` any more")]
    HoldWithoutRow {
        /// The hold.
        hold: String,
        /// Its table.
        table: String,
    },
    /// Two systems of the map are one database.
    #[error("`{first}` and `{second}` are the same database")]
    SameDatabase {
        /// One.
        first: String,
        /// The other.
        second: String,
    },
    /// No such system.
    #[error("`{system}` is no system of the map")]
    NoSystem {
        /// What was asked for.
        system: String,
        /// Those of the map.
        known: Vec<String>,
    },
    /// A name that tables of several systems have.
    #[error("several systems have a table `{0}`")]
    ManyTables(String),
    /// A table whose rows nothing names.
    #[error("{0} has no single column that names a row")]
    NoKey(String),
    /// A row that is not there.
    #[error("no such row in {0}")]
    NoRow(String),
    /// A key to which several rows answer.
    #[error("more than one row of {0} answers to this key")]
    ManyRows(String),
    /// A hold on what the map no longer names.
    #[error("hold `{hold}` stands on {table}, which the map does not name")]
    HoldUnmapped {
        /// The hold.
        hold: String,
        /// What it stands on.
        table: String,
    },
    /// The store and the log know different holds.
    #[error("the log and the office's own records know different holds: {}", lost.iter().chain(unknown).cloned().collect::<Vec<_>>().join(", "))]
    HoldsDiffer {
        /// Holds that the log knows and the store does not, or not so.
        lost: Vec<String>,
        /// Holds that the store knows and the log does not, or knows as lifted.
        unknown: Vec<String>,
    },
    /// A batch of which nobody can say whether it was committed.
    #[error("batch {batch} of run `{run}` in `{system}` is in doubt")]
    InDoubt {
        /// The run.
        run: String,
        /// The batch.
        batch: u64,
        /// The system.
        system: String,
        /// Why.
        why: Doubt,
    },
    /// A plan that was carried out.
    #[error("plan `{plan}` was carried out in run `{run}`")]
    PlanDone {
        /// The plan.
        plan: String,
        /// The run.
        run: String,
    },
    /// The clock runs far ahead of what the log has seen.
    #[error("the clock says {now}, and the log was last written on {last}, more than {days} days before")]
    ClockAhead {
        /// The clock.
        now: String,
        /// The last entry.
        last: String,
        /// How long it may be silent.
        days: i64,
    },
    /// A day that has not come.
    #[error("{today} has not come: today is {now}")]
    TodayLater {
        /// The day asked for.
        today: String,
        /// The clock's day.
        now: String,
    },
    /// A test stopped here.
    #[error("stopped at {0}")]
    Stopped(String),
    /// A value that evidence may not hold.
    #[error("{0}")]
    Value(String),
}

/// Why a batch is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The map no longer names its system.
    Unmapped,
    /// The database knows another batch under its number.
    Differs,
}

impl OfficeError {
    /// What it says, to be put in a language.
    pub fn message(&self) -> Message {
        match self {
            Self::Connect { system, source } => {
                Message::new("connect").text("system", system).inner("why", source.message())
            }
            Self::Inspection { system, .. } => Message::new("office-inspection").text("system", system),
            Self::Kind { system } => Message::new("office-kind").text("system", system),
            Self::Evidence(error) => message_of(&error.said()),
            Self::Key(error) => message_of(&error.said()),
            Self::Store { path, why } => Message::new("office-store").text("path", path).text("why", why),
            Self::Records(error) => Message::new("office-store").text("path", "office.db").text("why", error),
            Self::Batch { system, table, committed_batches, committed_rows, source } => {
                Message::new("office-batch")
                    .text("system", system)
                    .text("table", table)
                    .number("batches", *committed_batches)
                    .number("rows", *committed_rows)
                    .inner("why", source.bare())
            }
            Self::Act(ActError::MoreThanPlanned(table)) => {
                Message::new("act-more-than-planned").text("table", table)
            }
            Self::Act(ActError::ClockMoved(table)) => Message::new("act-clock-moved").text("table", table),
            Self::Act(ActError::Sqlite(error)) => Message::new("act-database").text("why", error),
            Self::NoOffice(path) => Message::new("office-none").text("path", path),
            Self::KeysGone(path) => Message::new("office-keys-gone").text("path", path),
            Self::SaltGone(path) => Message::new("office-salt-gone").text("path", path),
            Self::SaltWrong(path) => Message::new("office-salt-wrong").text("path", path),
            Self::SaltOpen(path) => Message::new("office-salt-open").text("path", path),
            Self::RecordsGone(path) => Message::new("office-records-gone").text("path", path),
            Self::LogGone(path) => Message::new("office-log-gone").text("path", path),
            Self::LogHere(path) => Message::new("office-log-here").text("path", path),
            Self::NoPlan(plan) => Message::new("office-no-plan").text("plan", plan),
            Self::PlanDamaged(plan) => Message::new("office-plan-damaged").text("plan", plan),
            Self::PlanDiffers { plan, what } => {
                Message::new("office-plan-differs").text("plan", plan).text("what", what)
            }
            Self::PlanInFuture { plan, today, now } => {
                Message::new("office-plan-in-future").text("plan", plan).text("today", today).text("now", now)
            }
            Self::PlanExpired { plan, made, days } => Message::new("office-plan-expired")
                .text("plan", plan)
                .text("made", made)
                .number("days", *days),
            Self::ClockBehind { now, last } => {
                Message::new("office-clock-behind").text("now", now).text("last", last)
            }
            Self::MoreThanAFifth { table, rows, total, tables } => Message::new("office-more-than-a-fifth")
                .text("table", table)
                .number("rows", *rows)
                .number("total", *total)
                .text("flags", as_options(tables)),
            Self::NoHold(hold) => Message::new("office-no-hold").text("hold", hold),
            Self::HoldWithoutRow { hold, table } => {
                Message::new("office-hold-without-row").text("hold", hold).text("table", table)
            }
            Self::SameDatabase { first, second } => {
                Message::new("office-same-database").text("first", first).text("second", second)
            }
            Self::NoSystem { system, known } => {
                Message::new("office-no-system").text("system", system).text("known", known.join(", "))
            }
            Self::NoTable(table) => Message::new("office-no-table").text("table", table),
            Self::ManyTables(table) => Message::new("office-many-tables").text("table", table),
            Self::NoKey(table) => Message::new("office-no-key").text("table", table),
            Self::NoRow(table) => Message::new("office-no-row").text("table", table),
            Self::ManyRows(table) => Message::new("office-many-rows").text("table", table),
            Self::HoldUnmapped { hold, table } => {
                Message::new("office-hold-unmapped").text("hold", hold).text("table", table)
            }
            Self::HoldsDiffer { lost, unknown } => {
                let holds: Vec<String> = lost.iter().chain(unknown).cloned().collect();
                Message::new("office-holds-differ").text("holds", holds.join(", "))
            }
            Self::InDoubt { run, batch, system, why } => Message::new("office-in-doubt")
                .text("run", run)
                .number("batch", i64::try_from(*batch).unwrap_or(i64::MAX))
                .text("system", system)
                .text(
                    "why",
                    match why {
                        Doubt::Unmapped => "unmapped",
                        Doubt::Differs => "differs",
                    },
                ),
            Self::PlanDone { plan, run } => {
                Message::new("office-plan-done").text("plan", plan).text("run", run)
            }
            Self::ClockAhead { now, last, days } => {
                Message::new("office-clock-ahead").text("now", now).text("last", last).number("days", *days)
            }
            Self::TodayLater { today, now } => {
                Message::new("office-today-later").text("today", today).text("now", now)
            }
            Self::Stopped(at) => Message::new("office-stopped").text("at", at),
            Self::Value(why) => Message::new("office-value").text("why", why),
        }
    }

    /// The message whose remedy helps: a database's own knows more than "it cannot be used".
    pub fn remedy(&self) -> Message {
        match self {
            Self::Connect { source, .. } => source.message(),
            other => other.message(),
        }
    }

    /// Whether a plan was refused, which is an answer; everything else means that there is none.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::PlanDiffers { .. }
                | Self::PlanInFuture { .. }
                | Self::PlanExpired { .. }
                | Self::MoreThanAFifth { .. }
                | Self::ClockBehind { .. }
                | Self::ClockAhead { .. }
                | Self::TodayLater { .. }
                | Self::PlanDone { .. }
                | Self::HoldUnmapped { .. }
                | Self::HoldWithoutRow { .. }
        )
    }

    /// The same, where it stopped a batch: what SQLite said is then about that database, not about the office's own.
    #[must_use]
    pub fn in_batch(self, batch: StoppedBatch<'_>) -> OfficeError {
        let StoppedBatch { system, path, table, committed_batches, committed_rows } = batch;
        let source = match self {
            Self::Stopped(_) => return self,
            Self::Records(error) => {
                Self::Connect { system: system.to_owned(), source: sqlite_error(path, error) }
            }
            other => other,
        };
        Self::Batch {
            system: system.to_owned(),
            table: table.to_owned(),
            committed_batches,
            committed_rows,
            source: Box::new(source),
        }
    }

    /// The same without the name of the system, which stands before it already.
    fn bare(&self) -> Message {
        match self {
            Self::Connect { source, .. } => source.message(),
            other => other.message(),
        }
    }
}

/// Where a run stopped, and what it had done before.
#[derive(Debug, Clone, Copy)]
pub struct StoppedBatch<'a> {
    /// The system.
    pub system: &'a str,
    /// Its database.
    pub path: &'a std::path::Path,
    /// The table.
    pub table: &'a str,
    /// Batches of this run that were committed before it.
    pub committed_batches: i64,
    /// Rows in them.
    pub committed_rows: i64,
}

/// Tables as the options with which a person says that it is right.
fn as_options(tables: &[String]) -> String {
    let options: Vec<String> = tables.iter().map(|table| format!("--more-than-a-fifth {table}")).collect();
    options.join(" ")
}

/// What the evidence says, to be put in a language.
pub fn message_of(said: &Said) -> Message {
    said.args.iter().fold(Message::new(said.name), |message, (name, value)| match value {
        Value::Text(text) => message.text(name, text),
        Value::Number(number) => message.number(name, i64::try_from(*number).unwrap_or(i64::MAX)),
        Value::Said(inner) => message.inner(name, message_of(inner)),
    })
}
