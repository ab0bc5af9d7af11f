//! The statement, as its readers and the law look at it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests, and what they share, stop at the first surprise")]

mod address;
mod articles;
mod catalogue;
mod page;
mod parity;
mod support;
mod text;
