//! Shared support for tests.

mod shared;

pub use shared::{left_out, shared};
