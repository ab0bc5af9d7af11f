//! # TXT-ABSOLUTE
//!
//! ## What it looks for
//!
//! A promise that data is always safe, or security that is called absolute.
//!
//! ## Why
//!
//! Nobody can keep that promise; one leak makes it untrue.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Say which measures there are, and leave the guarantee out.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["always-safe"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["careful"]
//! ```
//!
//! # Nederlands
//!
//! # TXT-ABSOLUTE
//!
//! ## Wat de regel zoekt
//!
//! Een belofte dat gegevens altijd veilig zijn, of beveiliging die volledig heet.
//!
//! ## Waarom
//!
//! Die belofte kan niemand nakomen; één datalek maakt haar onwaar.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Zeg welke maatregelen er zijn, en laat de garantie weg.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::rule::Claim;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TXT-ABSOLUTE",
    severity: Severity::Warning,
    article: "5(1)(a)",
    source: include_str!("txt_absolute.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let absolute =
        |claim: &Claim| claim.id == "always-safe" && !claim.in_principle && claim.unless.is_empty();
    let claims = policy.claims().filter(|(_, claim, _)| absolute(claim)).map(|(path, ..)| path);
    let flaw = policy.security.flaws.iter().any(|flaw| flaw == "absolute");
    let flaw = flaw.then(|| Path::of(["security", "flaws"]));
    let mut places = claims.chain(flaw);
    let Some(first) = places.next() else { return };
    let mut finding = found.at(first);
    finding.also.extend(places);
    if let Some(known) = asked.known.words.claims.get("always-safe") {
        finding = finding.arg("claim", Arg::Text(known.title.clone()));
    }
    found.add(finding);
}
