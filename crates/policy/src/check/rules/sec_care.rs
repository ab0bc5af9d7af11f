//! # SEC-CARE
//!
//! ## What it looks for
//!
//! An organisation in care that does not log who looks at a file.
//!
//! ## Why
//!
//! Care providers with electronic files must log every access, and patients may ask to see that log.
//!
//! ## Article
//!
//! Begz, NEN 7510, NEN 7513
//!
//! ## Remedy
//!
//! Switch logging on, and add `logging` to `security.measures`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [security]
//! measures = ["tls"]
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [security]
//! measures = ["tls", "logging"]
//! ```
//!
//! # Nederlands
//!
//! # SEC-CARE
//!
//! ## Wat de regel zoekt
//!
//! Een organisatie in de zorg die niet vastlegt wie een dossier inziet.
//!
//! ## Waarom
//!
//! Zorgaanbieders met elektronische dossiers moeten elke inzage vastleggen, en patiënten mogen dat overzicht
//! opvragen.
//!
//! ## Artikel
//!
//! Begz, NEN 7510, NEN 7513
//!
//! ## Oplossing
//!
//! Zet de logging aan, en zet `logging` bij `security.measures`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SEC-CARE",
    severity: Severity::Warning,
    article: "Begz, NEN 7510/7513",
    source: include_str!("sec_care.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let words = &asked.known.words;
    let decree = asked.known.laws.get("begz");
    let in_force = decree.is_some_and(|law| law.is_valid(asked.today));
    let care = |id: &String| words.sectors.get(id).is_some_and(|sector| sector.care);
    let logs = |id: &String| words.measures.get(id).is_some_and(|measure| measure.logging);
    if in_force && policy.organisation.sectors.iter().any(care) && !policy.security.measures.iter().any(logs)
    {
        found.add(found.at(Path::of(["security", "measures"])));
    }
}
