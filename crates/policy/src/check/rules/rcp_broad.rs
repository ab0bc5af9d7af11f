//! # RCP-BROAD
//!
//! ## What it looks for
//!
//! A ground for giving data to others that covers nearly anything: business operations, another duty, what the law
//! permits.
//!
//! ## Why
//!
//! With such an exception "never shared" promises nothing, and nobody can tell who may receive data.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(e)
//!
//! ## Remedy
//!
//! Name the duty, the recipients or the purposes. "The law requires" is narrower than "the law permits".
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["never-shared unless business-operations or legal-duty"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["never-shared unless listed-purpose or legal-duty"]
//! ```
//!
//! # Nederlands
//!
//! # RCP-BROAD
//!
//! ## Wat de regel zoekt
//!
//! Een grond om gegevens aan anderen te geven die bijna alles dekt: de bedrijfsvoering, een andere verplichting, wat
//! de wet toestaat.
//!
//! ## Waarom
//!
//! Met zo'n uitzondering belooft "nooit gedeeld" niets, en niemand weet wie gegevens kan krijgen.
//!
//! ## Artikel
//!
//! AVG 13(1)(e)
//!
//! ## Oplossing
//!
//! Noem de plicht, de ontvangers of de doelen. "De wet verplicht" is beperkter dan "de wet staat toe".

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-BROAD",
    severity: Severity::Warning,
    article: "13(1)(e)",
    source: include_str!("rcp_broad.rs"),
    find,
};

/// Claims about giving data to others.
const OF_SHARING: [&str; 3] = ["never-shared", "never-sold", "not-outsourced"];

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mut places = Vec::new();
    for (path, claim, _) in
        asked.policy.claims().filter(|(_, claim, _)| OF_SHARING.contains(&claim.id.as_str()))
    {
        let exceptions = claim.unless.iter().filter_map(|id| asked.known.words.exceptions.get(id));
        places.extend(exceptions.filter(|word| word.broad).map(|word| (path.clone(), word.title.clone())));
    }
    if let Some(finding) = found.over("ground", places) {
        found.add(finding);
    }
}
