//! A policy in the words of other vocabularies.
//!
//! [`dpv`] writes the public form that machines read: JSON-LD with terms of the W3C Data Privacy Vocabulary.
//! [`fideslang`] writes and reads manifests of fideslang. Both are pure: a policy or a text goes in, a text comes out.
//! What our words are called elsewhere stands in the data files of `waarborg_policy::vocabulary`, never here.

pub mod dpv;
pub mod fideslang;
mod receiver;
