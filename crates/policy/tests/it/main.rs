//! What must hold of the language, at the level of files.

#[cfg(test)]
mod adopt;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod changes_properties;
#[cfg(test)]
mod check_assessment;
#[cfg(test)]
mod check_clients;
#[cfg(test)]
mod check_consent;
#[cfg(test)]
mod check_grounds;
#[cfg(test)]
mod check_identity;
#[cfg(test)]
mod check_recipients;
#[cfg(test)]
mod check_requests;
#[cfg(test)]
mod check_retention;
#[cfg(test)]
mod check_security;
#[cfg(test)]
mod contradictions;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod files;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod golden_findings;
#[cfg(test)]
mod identifiers;
#[cfg(test)]
mod judged;
#[cfg(test)]
mod law;
#[cfg(test)]
mod names;
#[cfg(test)]
mod promises;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod variations;
#[cfg(test)]
mod verdict_cases;
#[cfg(test)]
mod verdict_properties;
#[cfg(test)]
mod verdict_rows;
