//! Reads the text of a privacy statement: what it says, and the words that say it.
//!
//! A program with cue phrases as data, no model: the same text always gives the same reading.

mod any;
mod cue;
mod data;
mod draft;
mod foreign;
pub mod labels;
mod normal;
pub mod page;
mod parties;
pub(crate) mod read;
pub mod reading;
mod statement;
mod text;

#[doc(hidden)]
pub use any::{any_bytes, any_page};
pub use data::Tongue;
pub use draft::{About, Draft, Outline, Places, Question, Shape, Value, draft};
pub use foreign::{Foreign, foreign};
pub use labels::labels;
pub use page::{Form, Mark, Page};
pub use read::read;
pub use reading::Reading;
