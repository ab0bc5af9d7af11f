//! # TRF-COPY
//!
//! ## What it looks for
//!
//! Contract clauses without saying how to get a copy, or with a dead link or words that lead nowhere.
//!
//! ## Why
//!
//! Art. 13(1)(f) gives people the means to see the safeguards.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(f)
//!
//! ## Remedy
//!
//! Add a working link or address at `copy`.
//!
//! ## Example
//!
//! ```toml fails
//! [transfers]
//! countries = ["US"]
//! safeguards = ["scc"]
//! copy = "#"
//! ```
//!
//! ```toml passes
//! [transfers]
//! countries = ["US"]
//! safeguards = ["scc"]
//! copy = "https://example.nl/scc"
//! ```
//!
//! # Nederlands
//!
//! # TRF-COPY
//!
//! ## Wat de regel zoekt
//!
//! Modelcontracten zonder te zeggen hoe men een kopie krijgt, of met een dode link of woorden die nergens heen leiden.
//!
//! ## Waarom
//!
//! Art. 13(1)(f) geeft mensen de mogelijkheid de waarborgen te zien.
//!
//! ## Artikel
//!
//! AVG 13(1)(f)
//!
//! ## Oplossing
//!
//! Zet een werkende link of een adres bij `copy`.

use crate::check::channels::leads_nowhere;
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-COPY",
    severity: Severity::Warning,
    article: "13(1)(f)",
    source: include_str!("trf_copy.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    // Of a policy that speaks and says nothing here, the statement tells whom to ask.
    let lacks = |copy: Option<&String>| (copy.is_some() || !policy.speaking) && leads_nowhere(copy);
    let general = policy.transfers.as_ref();
    let of_all = general.and_then(|transfers| transfers.copy.as_ref());
    if !leads_nowhere(of_all) {
        return;
    }
    let by_all = general.is_some_and(|transfers| transfers.safeguards.iter().any(|word| word == "scc"));
    if lacks(of_all) && (by_all || policy.speaking) {
        found.add(found.at(Path::of(["transfers", "copy"])));
    }
    let by_clauses =
        policy.recipients.iter().filter(|recipient| recipient.safeguard.as_deref() == Some("scc"));
    let places = by_clauses.filter(|recipient| lacks(recipient.copy.as_ref()));
    let places = places.map(|recipient| (recipient.path("copy"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("named"));
    }
}
