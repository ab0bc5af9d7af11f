//! From TOML text to a tree of values that know where they stand.

mod diagnose;
mod node;
mod path;
mod read;
mod slips;
mod source;
mod suggest;

pub use diagnose::{English, Fault, FaultKind, Faults};
pub use node::{Entry, Node, Origin, Table, Value};
pub use path::{Path, Segment};
pub use read::read_toml;
pub use source::{Place, SourceFile, Sources};
pub use suggest::{closest, meant, titled};
