//! The `waarborg` command.
fn main() {}
