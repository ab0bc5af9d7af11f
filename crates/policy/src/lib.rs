//! The policy language: parse with places, judge records, check against the law, list the promises.
//!
//! A policy is read from `privacy.toml` (and its baselines) into a tree of values that know where they stand
//! ([`syntax`]), checked against the one table of [`keys`], and turned into a typed [`model::Policy`]. Everything else
//! asks that policy.

pub mod adopt;
pub mod calendar;
pub mod change;
pub mod check;
pub mod format;
pub mod identifiers;
pub mod keys;
pub mod load;
pub mod map;
pub mod messages;
pub mod model;
pub mod origin;
pub mod promises;
pub mod reference;
pub mod rule;
pub mod schema;
pub mod syntax;
pub mod verdict;
pub mod vocabulary;
