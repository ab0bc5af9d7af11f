//! SQLite: opening a file safely, and reading its real catalogue.

mod catalogue;
mod connect;

pub use catalogue::{Affinity, Catalogue, Column, ForeignKey, OnDelete, TableInfo, Trigger, read_catalogue};
pub use connect::{Access, ConnectError, open, sqlite_error};
