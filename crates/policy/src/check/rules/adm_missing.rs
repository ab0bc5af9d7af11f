//! # ADM-MISSING
//!
//! ## What it looks for
//!
//! Nothing said about automated decisions, or profiles without saying what they decide.
//!
//! ## Why
//!
//! People must know whether a computer decides about them, and by what logic.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(f)
//!
//! ## Remedy
//!
//! Say `automated-decisions.used = false`, or describe them at the purpose.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [automated-decisions]
//! used = false
//! ```
//!
//! # Nederlands
//!
//! # ADM-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Niets over geautomatiseerde besluiten, of profielen zonder te zeggen wat ze beslissen.
//!
//! ## Waarom
//!
//! Mensen moeten weten of een computer over hen beslist, en volgens welke logica.
//!
//! ## Artikel
//!
//! AVG 13(2)(f)
//!
//! ## Oplossing
//!
//! Zeg `automated-decisions.used = false`, of beschrijf ze bij het doel.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ADM-MISSING",
    severity: Severity::Warning,
    article: "13(2)(f)",
    source: include_str!("adm_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    if policy.automated_decisions.is_none() {
        found.add(found.at(Path::of(["automated-decisions"])).arg("title", Arg::Plain(String::new())));
    }
    for purpose in policy.purposes.iter().filter(|purpose| purpose.profiles && purpose.automated.is_none()) {
        let title = &purpose.title;
        let with = |text: &Option<String>| text.as_ref().map(|text| format!(": {text}"));
        let title = Text { nl: with(&title.nl), en: with(&title.en) };
        found.add(found.at(purpose.path("profiles")).arg("title", Arg::Text(title)));
    }
}
