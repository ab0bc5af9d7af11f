//! The verdict: which purposes still hold a record, and which of its fields do they need?
//!
//! [`Question`] is a policy and a table's map made ready to be asked; [`judge`] asks it of one record. What runs
//! inside a database is compiled from the same [`Question`].

mod ask;
mod days;
mod judge;
mod question;
mod release;

pub use ask::ask;
pub use days::{Clocked, Day, Days, Truth};
pub use judge::{Need, PersonRecord, PurposeState, Record, RowFate, Verdict, explain, judge};
pub use question::{
    CategoryNeed, ClockSlot, ConditionQuestion, EndingQuestion, Fact, FieldQuestion, PersonQuestion,
    PurposeQuestion, Question, QuestionError, RuleQuestion,
};
pub use release::{Release, released};
