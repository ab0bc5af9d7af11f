//! # RET-BELOW-FLOOR
//!
//! ## What it looks for
//!
//! A period shorter than a law asks of the same data.
//!
//! ## Why
//!
//! One of the two promises will be broken: the data must stay, and people were told that it goes.
//!
//! ## Article
//!
//! AWR 52 and other laws
//!
//! ## Remedy
//!
//! Say that this data is kept longer for that purpose, or lengthen the period.
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! clients = { data = ["name"], rule = "1 year after last-contact" }
//! [purpose.billing]
//! data = ["name"]
//! keep = "by law: tax"
//! ```
//!
//! ```toml passes
//! [keep]
//! clients = { data = ["phone"], rule = "1 year after last-contact" }
//! [purpose.billing]
//! data = ["name"]
//! keep = "by law: tax"
//! ```
//!
//! # Nederlands
//!
//! # RET-BELOW-FLOOR
//!
//! ## Wat de regel zoekt
//!
//! Een termijn korter dan een wet voor dezelfde gegevens vraagt.
//!
//! ## Waarom
//!
//! Een van beide beloften wordt gebroken: de gegevens moeten blijven, en er is gezegd dat ze weggaan.
//!
//! ## Artikel
//!
//! AWR 52 and other laws
//!
//! ## Oplossing
//!
//! Zeg dat deze gegevens voor dat doel langer blijven, of verleng de termijn.

use crate::check::terms::placed;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-BELOW-FLOOR",
    severity: Severity::Error,
    article: "AWR 52 and other laws",
    source: include_str!("ret_below_floor.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for purpose in &policy.purposes {
        let Some((_, floor)) = purpose.kind.and_then(|kind| asked.known.floor_of(kind, asked.today)) else {
            continue;
        };
        let short = |ending: &Ending| match ending {
            Ending::After { period, to, .. } => floor.period.longer_than(to.unwrap_or(*period)),
            _ => false,
        };
        for term in placed(policy) {
            let own = term.path == purpose.path("keep");
            let shares = |category: &String| floor.covers.contains(category) && purpose.holds(category);
            let about_same_data = term.data.iter().any(shares);
            if (own || about_same_data) && term.rule.endings.iter().any(short) {
                let finding = found.at(term.path).also(purpose.path("keep"));
                let finding = finding.arg("text", Arg::Plain(term.rule.to_string()));
                let finding =
                    finding.arg("floor", Arg::Period(floor.period)).arg("law", Arg::Plain(floor.citation()));
                found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
            }
        }
    }
}
