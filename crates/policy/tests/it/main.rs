//! What must hold of the language, at the level of files.

#[cfg(test)]
mod adopt;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod changes_properties;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod files;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod golden_findings;
#[cfg(test)]
mod names;
#[cfg(test)]
mod promises;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod verdict_cases;
#[cfg(test)]
mod verdict_properties;
#[cfg(test)]
mod verdict_rows;
