//! Statements made from a policy, in Dutch and English.
use waarborg_policy::model::{Language, Policy};
/// s
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct Lacking;
/// s
pub fn statement(_: &Policy, _: Language) -> Result<(), Lacking> {
    Ok(())
}
/// s
pub fn to_html(_: &()) -> String {
    String::new()
}
/// s
pub fn to_markdown(_: &()) -> String {
    String::new()
}
