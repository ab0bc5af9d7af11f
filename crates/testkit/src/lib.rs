//! Shared support for tests and the demonstration: an example organisation of invented people, the same for a given
//! day.

mod dice;
mod organisation;
mod shared;

pub use dice::Dice;
pub use organisation::{MAP, POLICY, Size, fill};
pub use shared::{left_out, shared};
