//! # ADM-MISSING
//!
//! ## What it looks for
//!
//! Nothing said about automated decisions, profiles without saying what they decide, or decisions without their logic
//! or their effect.
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
//! Say `automated-decisions.used = false`, or describe them at the purpose: `automated.logic`, `automated.effect`.
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
//! Niets over geautomatiseerde besluiten, profielen zonder te zeggen wat ze beslissen, of besluiten zonder hun logica
//! of hun gevolgen.
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
//! Zeg `automated-decisions.used = false`, of beschrijf ze bij het doel: `automated.logic`, `automated.effect`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Purpose, Text};
use crate::syntax::{Origin, Path};

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
    let used = Path::of(["automated-decisions", "used"]);
    let said = |purpose: &&Purpose| policy.says(&purpose.path("automated"));
    if policy.automated_decisions.is_none() && !asked.own_purposes().any(|purpose| said(&purpose)) {
        found.add(found.at(Path::of(["automated-decisions"])).arg("title", Arg::Plain(String::new())));
    }
    let alone = |purpose: &&Purpose| purpose.automated.as_ref().is_some_and(|automated| !automated.human);
    for (purpose, automated) in
        asked.own_purposes().filter(alone).filter_map(|purpose| Some((purpose, purpose.automated.as_ref()?)))
    {
        let lacks = match (&automated.logic, &automated.effect) {
            (None, None) => "both",
            (None, Some(_)) => "logic",
            (Some(_), None) => "effect",
            (Some(_), Some(_)) => continue,
        };
        let finding = found.at(purpose.path("automated")).arg("lacks", Arg::Plain(lacks.to_owned()));
        found.add(finding.arg("title", Arg::Text(purpose.title.clone())).variant("undescribed"));
    }
    // A default says nothing about what profiles decide; nor does a denial of some decisions only.
    let narrow = policy.automated_flaws.iter().any(|flaw| flaw == "only-adverse");
    if !narrow
        && policy.tree.at(&used).is_some_and(|node| matches!(node.origin, Origin::File(_) | Origin::Unplaced))
    {
        return;
    }
    for purpose in asked.own_purposes().filter(|purpose| purpose.profiles && !said(purpose)) {
        let title = &purpose.title;
        let with = |text: &Option<String>| text.as_ref().map(|text| format!(": {text}"));
        let title = Text { nl: with(&title.nl), en: with(&title.en) };
        found.add(found.at(purpose.path("profiles")).arg("title", Arg::Text(title)));
    }
}
