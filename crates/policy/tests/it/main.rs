//! What must hold of the language, at the level of files.

#[cfg(test)]
mod examples;
#[cfg(test)]
mod files;
#[cfg(test)]
mod findings;
mod findings_d;
#[cfg(test)]
mod findings_e;
#[cfg(test)]
mod findings_f;
#[cfg(test)]
mod findings_g;
#[cfg(test)]
mod findings_h;
#[cfg(test)]
mod golden_findings;
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
mod verdict_cases;
#[cfg(test)]
mod verdict_properties;
#[cfg(test)]
mod verdict_rows;
