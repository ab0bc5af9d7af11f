//! Policies in the words of other vocabularies.

#[cfg(test)]
mod dpv;
#[cfg(test)]
mod fideslang;
#[cfg(test)]
mod support;
