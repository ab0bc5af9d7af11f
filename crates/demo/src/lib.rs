//! An example organisation of invented people, the same for a given day: for `waarborg demo`, for tests and for
//! benchmarks.

mod dice;
mod organisation;

pub use dice::Dice;
pub use organisation::{MAP, POLICY, Size, fill};
