//! The register of processing activities (AVG 30): of a controller and of a processor, made from a policy, and read
//! back from a spreadsheet.
//!
//! [`register`] is the register as data. [`page()`] shows it; [`sheet`] writes it as cells with the words of the policy
//! beside them; [`import`] reads cells, its own or somebody else's, and writes a policy.

mod collect;
mod comments;
mod facts;
pub mod import;
pub mod model;
mod page;
pub mod sheet;
mod write;

pub use collect::register;
pub use facts::Field;
pub use page::page;

use jiff::civil::Date;
use waarborg_policy::map::Map;
use waarborg_policy::model::{Language, Policy};

use crate::voice::Voice;

/// The register as one HTML page, made to be read on a screen and printed on A4 landscape.
pub fn html(policy: &Policy, map: Option<&Map>, day: Date, language: Language) -> String {
    crate::html::write_wide(&page(policy, map, day), &Voice::of(policy, language))
}

/// The register as Markdown.
pub fn markdown(policy: &Policy, map: Option<&Map>, day: Date, language: Language) -> String {
    crate::markdown::write(&page(policy, map, day), &Voice::of(policy, language))
}
