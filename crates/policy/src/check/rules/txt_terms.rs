//! # TXT-TERMS
//!
//! ## What it looks for
//!
//! Data called special that art. 9 does not list, or a processor called controller.
//!
//! ## Why
//!
//! Wrong words promise protection that the law does not give, and hide what it does.
//!
//! ## Article
//!
//! AVG (GDPR) 4, 9
//!
//! ## Remedy
//!
//! Call it sensitive, or use the words of art. 4 and 9.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! calls-special = ["bsn"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! calls-special = ["health"]
//! ```
//!
//! # Nederlands
//!
//! # TXT-TERMS
//!
//! ## Wat de regel zoekt
//!
//! Gegevens die bijzonder worden genoemd maar niet in art. 9 staan, of een verwerker die verantwoordelijke heet.
//!
//! ## Waarom
//!
//! Verkeerde woorden beloven bescherming die de wet niet geeft, en verhullen wat zij wel geeft.
//!
//! ## Artikel
//!
//! AVG 4, 9
//!
//! ## Oplossing
//!
//! Noem het gevoelig, of gebruik de woorden van art. 4 en 9.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Text};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TXT-TERMS",
    severity: Severity::Warning,
    article: "4, 9",
    source: include_str!("txt_terms.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    // What may turn out to hold special data is not wrongly called so.
    let wrong = |id: &&String| {
        policy
            .category(id)
            .is_none_or(|known| known.class != CategoryClass::Special && known.may_reveal.is_empty())
    };
    let called: Vec<_> = policy.statement.calls_special.iter().filter(wrong).collect();
    if !called.is_empty() {
        let title = |id: &&String| {
            policy.category(id).map_or_else(|| Text::same(id.as_str()), |known| known.title.clone())
        };
        let titles = called.iter().map(title).collect();
        found.add(found.at(Path::of(["statement", "calls-special"])).arg("category", Arg::List(titles)));
    }
    if policy.statement.flaws.iter().any(|flaw| flaw == "processor-means-controller") {
        found.add(found.at(Path::of(["statement", "flaws"])).variant("controller"));
    }
}
