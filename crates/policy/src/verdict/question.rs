//! A policy and the map of one table, made ready to be asked of every record of that table.

use crate::calendar::{FinancialYears, Period, YearOf};
use crate::map::{Clock, Test};
use crate::model::EventIs;

/// Why a table cannot be asked about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// A column that no purpose of the table needs: the map or the policy is wrong.
    #[error("column `{column}` of `{table}` holds `{category}`, which no purpose of that table needs")]
    NobodyNeeds {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// Its category.
        category: String,
    },
    /// A table without purposes.
    #[error("table `{table}` lists no purposes")]
    NoPurposes {
        /// The table.
        table: String,
    },
    /// More than the machine word that carries them.
    #[error("table `{table}` has more than {limit} {what}")]
    TooMany {
        /// The table.
        table: String,
        /// What.
        what: &'static str,
        /// How many are possible.
        limit: usize,
    },
}

/// The most fields, purposes or clocks that one table may have.
pub(super) const LIMIT: usize = 64;

/// What is asked of each record of a table.
#[derive(Debug, Clone)]
pub struct Question {
    /// The table.
    pub table: String,
    /// The mapped columns.
    pub fields: Vec<FieldQuestion>,
    /// One for each person in a row; one without a role where the row is about one person.
    pub persons: Vec<PersonQuestion>,
    /// The organisation's financial years.
    pub years: FinancialYears,
}

/// A mapped column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldQuestion {
    /// The column.
    pub column: String,
    /// Its category.
    pub category: String,
    /// The person it is about, by index; none for all.
    pub person: Option<usize>,
}

/// What is asked about one person.
#[derive(Debug, Clone)]
pub struct PersonQuestion {
    /// The role in the row.
    pub role: Option<String>,
    /// The dates asked for.
    pub clocks: Vec<ClockSlot>,
    /// The facts asked for.
    pub facts: Vec<Fact>,
    /// The purposes, those that lend their end to another before it.
    pub purposes: Vec<PurposeQuestion>,
}

/// A date that the question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockSlot {
    /// The event.
    pub event: String,
    /// What an empty column means.
    pub is: EventIs,
    /// Where it stands; none where the map does not say.
    pub clock: Option<Clock>,
}

/// A fact that the question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// Its test; none where the map does not say: unknown.
    pub test: Option<Test>,
}

/// What is asked about one purpose.
#[derive(Debug, Clone)]
pub struct PurposeQuestion {
    /// Its id.
    pub id: String,
    /// Whether it holds a row at all.
    pub test: Test,
    /// It is only asked because another rule says `unless` it: it holds nothing here itself.
    pub lends_only: bool,
    /// Its clocks are unknown here, so that it may or may not hold.
    pub lends_in_doubt: bool,
    /// Its rules.
    pub rules: Vec<RuleQuestion>,
    /// For each category of the table that it needs, the rules that govern it.
    pub needs: Vec<CategoryNeed>,
    /// Rules of the row as a whole.
    pub row_rules: Vec<usize>,
    /// The law's floors, of the law it names and of its kind.
    pub floors: Vec<RuleQuestion>,
    /// Where it rests on consent: the clock of its withdrawal.
    pub withdrawal: Option<usize>,
}

/// A category that a purpose needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryNeed {
    /// The category.
    pub category: String,
    /// Indices of the rules that govern it; empty: no rule, in doubt for ever.
    pub rules: Vec<usize>,
    /// A shorter need.
    pub sooner: Option<RuleQuestion>,
    /// Where consent alone permits the category: the clock of its withdrawal.
    pub withdrawal: Option<usize>,
    /// The law's floors about this category, below which neither of the two may end it.
    pub floors: Vec<RuleQuestion>,
}

/// A rule with its events and facts looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleQuestion {
    /// How it is said.
    pub text: String,
    /// The end is not promised (`at least`, `in principle`).
    pub open: bool,
    /// Whichever comes first.
    pub endings: Vec<EndingQuestion>,
    /// Its condition.
    pub condition: Option<ConditionQuestion>,
}

/// One way in which a rule ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndingQuestion {
    /// On the day of an event.
    Until {
        /// The clock.
        clock: usize,
    },
    /// A period after an event.
    After {
        /// The clock.
        clock: usize,
        /// The year whose last day counts.
        year: Option<YearOf>,
        /// The period.
        period: Period,
        /// The longer end of a range.
        to: Period,
    },
    /// Nothing to count from.
    Unknown,
    /// It does not end.
    Never,
}

/// A condition with its facts looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionQuestion {
    /// The rule counts if any fact is true.
    If(Vec<usize>),
    /// The rule is open while a fact is true, and holds as long as a purpose does.
    Unless {
        /// Facts.
        facts: Vec<usize>,
        /// Purposes, by index in [`PersonQuestion::purposes`].
        purposes: Vec<usize>,
    },
}
