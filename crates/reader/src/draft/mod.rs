//! From a reading to a draft policy that transcribes the text, each value with the words it came from.

pub(crate) mod write;
