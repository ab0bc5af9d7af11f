//! # TRF-COPY
//!
//! ## What it looks for
//!
//! Contract clauses without saying how to get a copy.
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
//! Modelcontracten zonder te zeggen hoe men een kopie krijgt.
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
    if policy.speaking {
        return; // The statement tells whom to ask.
    }
    let general = policy.transfers.as_ref();
    if !leads_nowhere(general.and_then(|transfers| transfers.copy.as_ref())) {
        return;
    }
    if general.is_some_and(|transfers| transfers.safeguards.iter().any(|word| word == "scc")) {
        found.add(found.at(Path::of(["transfers", "copy"])));
    }
    let by_clauses =
        policy.recipients.iter().filter(|recipient| recipient.safeguard.as_deref() == Some("scc"));
    let places = by_clauses.filter(|recipient| leads_nowhere(recipient.copy.as_ref()));
    let places = places.map(|recipient| (recipient.path("copy"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("named"));
    }
}
