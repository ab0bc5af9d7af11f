//! Reads the text of a privacy statement: what it says, and the words that say it.
//!
//! A program with cue phrases as data, no model: the same text always gives the same reading.

pub mod page;

pub use page::{Form, Mark, Page};
