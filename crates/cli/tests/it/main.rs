//! The program as its users run it.

#[cfg(test)]
mod adopt;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod diff;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod exits;
#[cfg(test)]
mod killed;
#[cfg(test)]
mod messages;
#[cfg(test)]
#[cfg(unix)]
mod private;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod statement;
#[cfg(test)]
mod support;
