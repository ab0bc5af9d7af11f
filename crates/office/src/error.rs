//! What can go wrong, each with its remedy.

use waarborg_evidence::LogError;
use waarborg_systems::act::ActError;
use waarborg_systems::inspect::Problem;
use waarborg_systems::sqlite::ConnectError;

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
    Key(#[from] waarborg_evidence::KeyError),
    /// The office's own store.
    #[error("the office's own records ({path}) cannot be used: {why}")]
    Store {
        /// The file.
        path: String,
        /// Why.
        why: String,
    },
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
        /// `policy`, `map` or `database`.
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
    #[error("the clock says {now}, and the log was last written on {last}: nothing was ended")]
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
    },
    /// There is no such hold.
    #[error("there is no hold `{0}`")]
    NoHold(String),
    /// A table or key that a hold cannot be placed on.
    #[error("`{0}` is no table of the map")]
    NoTable(String),
    /// A test stopped here.
    #[error("stopped at {0}")]
    Stopped(String),
    /// A value that evidence may not hold.
    #[error("{0}")]
    Value(String),
}

impl OfficeError {
    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            OfficeError::Connect { source, .. } => source.help().to_owned(),
            OfficeError::Inspection { .. } => {
                "see each problem; `waarborg systems check` shows them again".to_owned()
            }
            OfficeError::Kind { .. } => "leave its tables out of the map for now".to_owned(),
            OfficeError::Act(error) => error.help().to_owned(),
            OfficeError::Evidence(error) => error.help().to_owned(),
            OfficeError::Key(error) => error.help().to_owned(),
            OfficeError::Store { .. } => {
                "look at the file's rights and the room on its disk; nothing was ended".to_owned()
            }
            OfficeError::NoPlan(_) => "make one with `waarborg plan`".to_owned(),
            OfficeError::PlanDamaged(_)
            | OfficeError::PlanDiffers { .. }
            | OfficeError::PlanExpired { .. } => {
                "make a new plan with `waarborg plan`; nothing was ended".to_owned()
            }
            OfficeError::PlanInFuture { .. } => {
                "plans for later days are for looking only; make one for today".to_owned()
            }
            OfficeError::ClockBehind { .. } => "set the clock of this computer right".to_owned(),
            OfficeError::MoreThanAFifth { table, .. } => {
                format!("look at the plan; if it is right: `--more-than-a-fifth {table}`")
            }
            OfficeError::NoHold(_) => "see `waarborg hold list`".to_owned(),
            OfficeError::NoTable(_) => "name it as SYSTEM.TABLE".to_owned(),
            OfficeError::Stopped(_) => "run it again".to_owned(),
            OfficeError::Value(_) => "use letters, digits, `_`, `.`, `:` and `-`".to_owned(),
        }
    }
}

impl From<ActError> for OfficeError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Sqlite(error) => error.into(),
            other => OfficeError::Act(other),
        }
    }
}

impl From<rusqlite::Error> for OfficeError {
    fn from(error: rusqlite::Error) -> Self {
        OfficeError::Store { path: "office.db".to_owned(), why: error.to_string() }
    }
}
