//! The verdict as SQL: the same [`Question`](waarborg_policy::verdict::Question) that
//! [`waarborg_policy::verdict::judge`] asks of one record, as conditions that an engine answers for a whole table. Dates
//! are literals computed in Rust; SQL only compares.

mod blanks;
mod clock;
mod condition;
mod field;
mod look;
mod oldest;
mod question;
mod reference;
mod rules;
mod standing;
mod test;
mod text;

pub use clock::{ColumnSql, JoinSql};
pub use condition::{and, not, or};
pub use field::{BlankSql, blank_of};
pub use look::{ChildLook, Sees};
pub use oldest::Oldest;
pub(crate) use question::column_of;
pub use question::{CompileError, Compiled, Joined, Place, compile};
pub(crate) use reference::{Reference, reference};
pub use standing::Standing;
pub use text::{literal, quote};
