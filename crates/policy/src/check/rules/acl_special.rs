//! # ACL-SPECIAL
//!
//! ## What it looks for
//!
//! Special data, and nothing that lays down who may see it. Where one person works, there is nothing to lay down.
//!
//! ## Why
//!
//! Health, religion or origin are for those who need them for their work; that is shown by naming the roles.
//!
//! ## Article
//!
//! AVG (GDPR) 32
//!
//! ## Remedy
//!
//! Name the roles at `access.special-seen-by`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["health"]
//! [access]
//! by-role = true
//! ```
//!
//! ```toml passes
//! [purpose.care]
//! data = ["health"]
//! [access]
//! by-role = true
//! special-seen-by = ["practitioners"]
//! ```
//!
//! # Nederlands
//!
//! # ACL-SPECIAL
//!
//! ## Wat de regel zoekt
//!
//! Bijzondere gegevens, terwijl niet is vastgelegd wie ze mag zien. Waar één persoon werkt, valt er niets vast te
//! leggen.
//!
//! ## Waarom
//!
//! Gezondheid, geloof of afkomst zijn voor wie ze nodig heeft voor het werk; dat blijkt uit het noemen van de
//! rollen.
//!
//! ## Artikel
//!
//! AVG 32
//!
//! ## Oplossing
//!
//! Noem de rollen bij `access.special-seen-by`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Datum, Purpose};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ACL-SPECIAL",
    severity: Severity::Warning,
    article: "32",
    source: include_str!("acl_special.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let seen_by = policy.access.special_seen_by.as_ref();
    if policy.organisation.is_one_person() || seen_by.is_some_and(|roles| !roles.is_empty()) {
        return;
    }
    let special = |datum: &Datum| {
        policy.category(&datum.category).is_some_and(|facts| facts.class == CategoryClass::Special)
    };
    let holds = |purpose: &&Purpose| purpose.data.iter().any(special);
    let purposes: Vec<&Purpose> = policy.purposes.iter().filter(holds).collect();
    if purposes.is_empty() {
        return;
    }
    let titles = purposes.iter().map(|purpose| purpose.title.clone()).collect();
    let at = Path::of(["access", "special-seen-by"]);
    let mut finding = found.at(at).arg("title", Arg::List(titles));
    finding.also.extend(purposes.iter().map(|purpose| purpose.path("data")));
    found.add(if seen_by.is_some() { finding.variant("nobody") } else { finding });
}
