//! # RGT-MISSING
//!
//! ## What it looks for
//!
//! A right that people have under the bases, and that is not named.
//!
//! ## Why
//!
//! Who does not know a right cannot use it.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(b)
//!
//! ## Remedy
//!
//! Add it to `rights.offers`.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! offers = ["access", "rectification", "erasure"]
//! ```
//!
//! ```toml passes
//! [rights]
//! offers = ["access", "rectification", "erasure", "restriction"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Een recht dat mensen onder de grondslagen hebben, en dat niet is genoemd.
//!
//! ## Waarom
//!
//! Wie een recht niet kent, kan het niet gebruiken.
//!
//! ## Artikel
//!
//! AVG 13(2)(b)
//!
//! ## Oplossing
//!
//! Zet het bij `rights.offers`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};
use crate::syntax::Path;

/// Completion goes with rectification, and withdrawal has a rule of its own.
const ORDER: [&str; 6] = ["access", "rectification", "erasure", "restriction", "portability", "objection"];

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-MISSING",
    severity: Severity::Error,
    article: "13(2)(b)",
    source: include_str!("rgt_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let bases_named = policy.purposes.iter().any(|purpose| !purpose.bases.is_empty());
    let marketing = policy.purposes.iter().any(Purpose::is_marketing);
    let missing: Vec<_> = ORDER
        .iter()
        .filter_map(|id| asked.known.rights.get_key_value(*id))
        .filter(|(id, right)| {
            let always = right.bases.len() == Basis::ALL.len();
            let by_basis = right.bases.iter().any(|basis| policy.has_basis(*basis));
            let given = by_basis || (always && !bases_named) || (marketing && id.as_str() == "objection");
            given && !policy.rights.offers.contains(id)
        })
        .map(|(_, right)| right.title.clone())
        .collect();
    if !missing.is_empty() {
        found.add(found.at(Path::of(["rights", "offers"])).arg("right", Arg::List(missing)));
    }
}
