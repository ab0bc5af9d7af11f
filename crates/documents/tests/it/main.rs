//! The documents, as their readers and the law look at them.

#[cfg(test)]
mod address;
#[cfg(test)]
mod articles;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod cookies;
#[cfg(test)]
mod level;
#[cfg(test)]
mod mended;
#[cfg(test)]
mod notice;
#[cfg(test)]
mod page;
#[cfg(test)]
mod parity;
#[cfg(test)]
mod register;
#[cfg(test)]
mod register_edits;
#[cfg(test)]
mod register_foreign;
#[cfg(test)]
mod register_told;
#[cfg(test)]
mod review;
#[cfg(test)]
mod support;
#[cfg(test)]
mod text;
#[cfg(test)]
mod truth;
