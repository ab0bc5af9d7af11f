//! Manifests of fideslang, written and read.
//!
//! # What fideslang can carry
//!
//! The organisation and its contacts; per purpose a privacy declaration with its name, data use, categories, subjects,
//! legal basis, ground of art. 9(2), retention and recipients; recipients as systems with their role and the tool of a
//! transfer; measures; tables and columns as datasets. Where a name of fideslang is wider than ours, a key of our own
//! stands below it (`essential.service.quotes`), defined in the same file, so that it is read back as what it was.
//!
//! # What it cannot
//!
//! Everything else is told by path on writing ([`Export::lost`]): what may be left out, interests and their balancing,
//! laws behind a basis, how consent is asked, marketing, what is done under another purpose, countries, agreements,
//! rights, breaches, cookies (its `cookies` are out of use), and the other language. Sources are kept where they are the
//! person or a recipient. A purpose with several bases becomes as many declarations that differ in nothing else, and is
//! one purpose again when read. Named rules of `[keep]` keep their rule and lose their name.

mod datasets;
mod export;
mod fields;
mod import;
mod keys;
mod losses;
mod manifest;
mod meaning;
mod notes;
mod read;
mod retention;
mod said;
mod yaml;

pub use export::{Export, MARK, NoYaml, export};
pub use import::{Import, ImportError, import};
pub use losses::Lost;
pub use notes::{Note, What};
pub use yaml::{At, Unread};
