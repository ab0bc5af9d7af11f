//! Statements from files and addresses.

#[cfg(test)]
mod address;
#[cfg(test)]
mod any;
#[cfg(test)]
mod docx;
#[cfg(test)]
mod format;
#[cfg(test)]
mod html;
#[cfg(test)]
mod markdown;
#[cfg(test)]
mod pdf;
#[cfg(test)]
mod support;
#[cfg(test)]
mod text;
