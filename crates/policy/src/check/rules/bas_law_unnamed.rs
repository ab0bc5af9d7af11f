//! # BAS-LAW-UNNAMED
//!
//! ## What it looks for
//!
//! A purpose on a legal obligation or a public task that names no law.
//!
//! ## Why
//!
//! Art. 6(3) asks a law; without its name nobody can check it.
//!
//! ## Article
//!
//! AVG (GDPR) 6(3)
//!
//! ## Remedy
//!
//! Name it at `law`, or keep `by law: tax`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.billing]
//! data = ["name"]
//! basis = "legal-obligation"
//! keep = "7 years after invoice"
//! ```
//!
//! ```toml passes
//! [purpose.billing]
//! data = ["name"]
//! basis = "legal-obligation"
//! keep = "by law: tax"
//! ```
//!
//! # Nederlands
//!
//! # BAS-LAW-UNNAMED
//!
//! ## Wat de regel zoekt
//!
//! Een doel op een wettelijke plicht of publieke taak dat geen wet noemt.
//!
//! ## Waarom
//!
//! Art. 6(3) vraagt een wet; zonder de naam kan niemand het nagaan.
//!
//! ## Artikel
//!
//! AVG 6(3)
//!
//! ## Oplossing
//!
//! Noem haar bij `law`, of bewaar `by law: tax`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-LAW-UNNAMED",
    severity: Severity::Error,
    article: "6(3)",
    source: include_str!("bas_law_unnamed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let by_law = |purpose: &Purpose| {
        let endings = purpose.keep.iter().flat_map(|part| &part.rule.endings);
        endings.into_iter().any(|ending| matches!(ending, Ending::ByLaw(Some(_))))
    };
    let needs_law = |basis: &Basis| matches!(basis, Basis::LegalObligation | Basis::PublicTask);
    let unnamed =
        |purpose: &&Purpose| purpose.bases.iter().any(needs_law) && purpose.law.is_none() && !by_law(purpose);
    found.purposes(asked.policy.purposes.iter().filter(unnamed), "law");
}
