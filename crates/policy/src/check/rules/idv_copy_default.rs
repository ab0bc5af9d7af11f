//! # IDV-COPY-DEFAULT
//!
//! ## What it looks for
//!
//! A copy of an identity document as the first thing asked of everyone.
//!
//! ## Why
//!
//! It is an unnecessary hurdle, and holds more than is needed; an organisation was fined for it.
//!
//! ## Article
//!
//! AVG (GDPR) 12(2), 12(6)
//!
//! ## Remedy
//!
//! Ask only in doubt, and start with what is already known: a login, a link by e-mail, a call.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! identity = { ask = "always", by = ["id-copy"] }
//! ```
//!
//! ```toml passes
//! [rights]
//! identity = { ask = "when-in-doubt", by = ["email-link"] }
//! ```
//!
//! # Nederlands
//!
//! # IDV-COPY-DEFAULT
//!
//! ## Wat de regel zoekt
//!
//! Een kopie van een identiteitsbewijs als eerste wat iedereen wordt gevraagd.
//!
//! ## Waarom
//!
//! Het is een onnodige drempel, en er staat meer op dan nodig; een organisatie kreeg er een boete voor.
//!
//! ## Artikel
//!
//! AVG 12(2), 12(6)
//!
//! ## Oplossing
//!
//! Vraag alleen bij twijfel, en begin met wat al bekend is: inloggen, een link per e-mail, terugbellen.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "IDV-COPY-DEFAULT",
    severity: Severity::Error,
    article: "12(2), 12(6)",
    source: include_str!("idv_copy_default.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(identity) = &asked.policy.rights.identity else { return };
    if identity.ask.as_deref() == Some("always") && identity.by.first().is_some_and(|step| step == "id-copy")
    {
        found.add(found.at(Path::of(["rights", "identity"])));
    }
}
