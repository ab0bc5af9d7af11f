//! Connectors to the systems where data lives: describe, plan and act, with questions compiled from the verdict.

pub mod act;
pub mod compile;
pub mod inspect;
pub mod key;
pub mod run_table;
pub mod settle;
pub mod sqlite;
