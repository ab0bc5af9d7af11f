//! # LAW-REPEALED
//!
//! ## What it looks for
//!
//! A law that no longer holds, or will no longer hold on the day that the statement comes into force.
//!
//! ## Why
//!
//! Rights and duties come from the law that replaced it; the old one gives nobody anything.
//!
//! ## Article
//!
//! AVG (GDPR) 12(1)
//!
//! ## Remedy
//!
//! Cite the law that the finding names, and read whether its text says the same.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! cites = ["Wbp art. 43"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! cites = ["UAVG art. 41"]
//! ```
//!
//! # Nederlands
//!
//! # LAW-REPEALED
//!
//! ## Wat de regel zoekt
//!
//! Een wet die niet meer geldt, of niet meer geldt op de dag dat de verklaring ingaat.
//!
//! ## Waarom
//!
//! Rechten en plichten komen uit de wet die haar heeft vervangen; de oude geeft niemand iets.
//!
//! ## Artikel
//!
//! AVG 12(1)
//!
//! ## Oplossing
//!
//! Noem de wet die de bevinding noemt, en ga na of daar hetzelfde staat.

use jiff::civil::Date;

use crate::check::laws::citations;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::vocabulary::Law;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "LAW-REPEALED",
    severity: Severity::Error,
    article: "12(1)",
    source: include_str!("law_repealed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let day = asked.policy.statement.in_force.map_or(asked.today, |in_force| in_force.max(asked.today));
    for citation in citations(asked.policy) {
        for (id, law) in asked.known.laws_named(citation.text) {
            let Some(last) = law.valid_to.filter(|last| *last < day) else { continue };
            let gone = Date::tomorrow(last).unwrap_or(last);
            let finding = found.at(citation.path.clone()).arg("ref", Arg::Plain(citation.text.to_owned()));
            let finding = finding.arg("date", Arg::Date(gone));
            found.add(match successor(asked, citation.text, id, law) {
                Some(successor) => finding.arg("successor", Arg::Plain(successor)),
                None => finding.variant("gone"),
            });
        }
    }
}

/// Where the cited articles went; the law that replaced the whole where the data does not know.
fn successor(asked: &Asked<'_>, citation: &str, id: &str, law: &Law) -> Option<String> {
    let cited = asked.known.cited(citation);
    let own = cited.iter().filter(|cited| cited.law == id);
    let moved: Option<Vec<&str>> =
        own.map(|cited| law.articles.get(&cited.article).map(String::as_str)).collect();
    let articles = moved.filter(|articles| !articles.is_empty()).map(|articles| articles.join(", "));
    let whole = || asked.known.laws.get(law.successor.as_deref()?).map(|law| law.short.clone());
    articles.or_else(whole)
}
