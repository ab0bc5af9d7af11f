//! Connectors to the systems where data lives: describe, plan and act, with questions compiled from the verdict.

pub mod compile;
pub mod sqlite;
