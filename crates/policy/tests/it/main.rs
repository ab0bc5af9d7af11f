//! What must hold of the language, at the level of files.

#[cfg(test)]
mod examples;
#[cfg(test)]
mod files;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod findings_assessment;
#[cfg(test)]
mod findings_grounds;
#[cfg(test)]
mod findings_identity;
#[cfg(test)]
mod findings_of_statements;
#[cfg(test)]
mod golden_findings;
#[cfg(test)]
mod judged;
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
