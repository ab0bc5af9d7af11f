//! The statement, as its readers and the law look at it.

#[cfg(test)]
mod address;
#[cfg(test)]
mod articles;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod page;
#[cfg(test)]
mod parity;
#[cfg(test)]
mod support;
#[cfg(test)]
mod text;
