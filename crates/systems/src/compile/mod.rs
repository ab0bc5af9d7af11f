//! The verdict as SQL: the same [`Question`](waarborg_policy::verdict::Question) that [`waarborg_policy::verdict::judge`] asks of one record, as
//! conditions that an engine answers for a whole table. Dates are literals computed in Rust; SQL only compares.

mod clock;
mod condition;
mod field;
mod look;
mod oldest;
mod question;
pub(crate) use question::{Reference, column_of, reference};
mod standing;
mod text;

pub use clock::{ColumnSql, JoinSql};
pub use condition::{and, not, or};
pub use field::{BlankSql, blank_of};
pub use look::{ChildLook, Sees};
pub use oldest::Oldest;
pub use question::{CompileError, Compiled, Joined, Place, compile};
pub use standing::Standing;
pub use text::{literal, quote};
