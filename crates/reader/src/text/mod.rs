//! From a page to blocks, sections and sentences, with every place kept.

pub(crate) mod blocks;
pub(crate) mod fold;
pub(crate) mod lines;
pub(crate) mod sentences;

pub(crate) use blocks::{Block, Kind};
