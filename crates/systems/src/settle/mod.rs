//! From questions to rows: what ends, what stays because something refers to it, what is blanked. The same steps
//! make a plan over whole tables and look again at one batch inside its transaction.

mod count;
mod keep;
mod relation;
mod steps;

pub use count::{Counts, PurposeCounts};
pub use relation::{Relation, relations};
pub(crate) use steps::spread_holds;
pub use steps::{Found, Look, Settled, TableQuestion, hold_rows, scope_rows, settle, stands_alone};
