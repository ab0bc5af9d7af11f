//! # RGT-OBJECT-SEPARATE
//!
//! ## What it looks for
//!
//! Marketing, a public task or legitimate interests, and the right to object is not presented apart.
//!
//! ## Why
//!
//! Art. 21(4) asks that it is brought to attention explicitly and separately from other information.
//!
//! ## Article
//!
//! AVG (GDPR) 21(4)
//!
//! ## Remedy
//!
//! Set it apart in the text, and write `rights.objection-apart = true`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! marketing.email = "opt-in"
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! marketing.email = "opt-in"
//! [rights]
//! objection-apart = true
//! ```
//!
//! # Nederlands
//!
//! # RGT-OBJECT-SEPARATE
//!
//! ## Wat de regel zoekt
//!
//! Reclame, een publieke taak of gerechtvaardigd belang, en het recht van bezwaar staat niet apart.
//!
//! ## Waarom
//!
//! Art. 21(4) vraagt het uitdrukkelijk en los van andere informatie onder de aandacht te brengen.
//!
//! ## Artikel
//!
//! AVG 21(4)
//!
//! ## Oplossing
//!
//! Zet het apart in de tekst, en schrijf `rights.objection-apart = true`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-OBJECT-SEPARATE",
    severity: Severity::Warning,
    article: "21(4)",
    source: include_str!("rgt_object_separate.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let marketing = policy.purposes.iter().any(Purpose::is_marketing);
    let on_interests =
        [Basis::PublicTask, Basis::LegitimateInterests].iter().any(|basis| policy.has_basis(*basis));
    if (marketing || on_interests) && !policy.rights.objection_apart {
        found.add(found.at(Path::of(["rights", "objection-apart"])));
    }
}
