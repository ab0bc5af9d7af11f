//! What must hold of the language, at the level of files.

mod examples;
mod verdict_cases;
mod verdict_properties;
mod golden_findings;
mod files;
