//! # CHI-VERIFY
//!
//! ## What it looks for
//!
//! Consent of children, or in youth work, with nothing said of how a parent's consent is checked.
//!
//! ## Why
//!
//! Under sixteen a parent consents, and the organisation must make a reasonable effort to check that.
//!
//! ## Article
//!
//! AVG (GDPR) 8(2), UAVG 5
//!
//! ## Remedy
//!
//! Say at `minors.verified-by` how it is checked; or say `minors.intended = false` where the service is not for
//! children.
//!
//! ## Example
//!
//! ```toml fails
//! [minors]
//! intended = true
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! ```toml passes
//! [minors]
//! intended = true
//! verified-by = "een mail aan de ouder"
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! # Nederlands
//!
//! # CHI-VERIFY
//!
//! ## Wat de regel zoekt
//!
//! Toestemming van kinderen of in het jeugdwerk, zonder dat gezegd is hoe de toestemming van een ouder wordt nagegaan.
//!
//! ## Waarom
//!
//! Onder de zestien geeft een ouder toestemming, en de organisatie moet zich redelijk inspannen om dat na te gaan.
//!
//! ## Artikel
//!
//! AVG 8(2), UAVG 5
//!
//! ## Oplossing
//!
//! Zeg bij `minors.verified-by` hoe het wordt nagegaan; of zeg `minors.intended = false` als de dienst niet voor
//! kinderen is.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Basis;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CHI-VERIFY",
    severity: Severity::Warning,
    article: "8(2), UAVG 5",
    source: include_str!("chi_verify.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let verified = policy.minors.as_ref().is_some_and(|minors| minors.verified_by.is_some());
    if verified || !for_children(asked) || !policy.has_basis(Basis::Consent) {
        return;
    }
    let mut finding = found.at(Path::of(["minors", "verified-by"]));
    if policy.minors.as_ref().is_some_and(|minors| !minors.intended) {
        finding = finding.variant("admitted").also(Path::of(["minors", "flaws"]));
    }
    let on_consent = policy.purposes.iter().filter(|purpose| purpose.bases.contains(&Basis::Consent));
    finding.also.extend(on_consent.map(|purpose| purpose.path("basis")));
    found.add(finding);
}

/// A service for children; or youth work that does not say that it is for others, or that admits it cannot check.
fn for_children(asked: &Asked<'_>) -> bool {
    let sectors = &asked.policy.organisation.sectors;
    let youth = sectors.iter().any(|id| asked.known.words.sectors.get(id).is_some_and(|sector| sector.youth));
    match &asked.policy.minors {
        Some(minors) => minors.intended || (youth && minors.flaws.iter().any(|flaw| flaw == "cannot-verify")),
        None => youth,
    }
}
