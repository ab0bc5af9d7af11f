//! The program as its users run it.

#[cfg(test)]
mod accepted;
#[cfg(test)]
mod address;
#[cfg(test)]
mod adopt;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod check_statement;
#[cfg(test)]
mod cookies;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod diff;
#[cfg(test)]
mod document;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod exits;
#[cfg(test)]
mod fleet;
#[cfg(test)]
mod json;
mod killed;
#[cfg(test)]
mod level;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod notice;
#[cfg(test)]
mod page;
#[cfg(test)]
mod private;
#[cfg(test)]
mod read;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod register;
#[cfg(test)]
mod sarif;
#[cfg(test)]
mod statement;
#[cfg(test)]
mod steering;
#[cfg(test)]
mod support;
