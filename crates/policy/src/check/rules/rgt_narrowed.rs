//! # RGT-NARROWED
//!
//! ## What it looks for
//!
//! A right that the text makes smaller than the law, or refuses on a ground that the law does not give. Also the erasure
//! of a child's data only "if possible" (`minors.flaws = ["if-possible"]`).
//!
//! ## Why
//!
//! The law gives the right whatever the text says; the text misleads.
//!
//! ## Article
//!
//! AVG (GDPR) 15-22
//!
//! ## Remedy
//!
//! State the right as the law gives it; at a refusal, name the article that allows it:
//! `refuses.erasure = ["AVG art. 17(3)"]`.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! narrowed.erasure = "alleen in sommige gevallen"
//! ```
//!
//! ```toml passes
//! [rights]
//! offers = ["erasure"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-NARROWED
//!
//! ## Wat de regel zoekt
//!
//! Een recht dat de tekst kleiner maakt dan de wet, of weigert op een grond die de wet niet geeft. Ook het wissen van
//! gegevens van een kind alleen "als het kan" (`minors.flaws = ["if-possible"]`).
//!
//! ## Waarom
//!
//! De wet geeft het recht, wat de tekst ook zegt; de tekst misleidt.
//!
//! ## Artikel
//!
//! AVG 15-22
//!
//! ## Oplossing
//!
//! Noem het recht zoals de wet het geeft; noem bij een weigering het artikel dat die toestaat:
//! `refuses.erasure = ["AVG art. 17(3)"]`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-NARROWED",
    severity: Severity::Warning,
    article: "15-22",
    source: include_str!("rgt_narrowed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let mut narrower: Vec<(&str, Vec<Path>)> = Vec::new();
    let mut add = |right, path: Path| match narrower.iter_mut().find(|(known, _)| *known == right) {
        Some((_, paths)) => paths.push(path),
        None => narrower.push((right, vec![path])),
    };
    for (right, _) in &policy.rights.narrowed {
        add(right.as_str(), Path::of(["rights", "narrowed", right.as_str()]));
    }
    for (right, grounds) in &policy.rights.refuses {
        let path = Path::of(["rights", "refuses", right.as_str()]);
        let own = |ground: &String| !asked.known.may_be_refused(right, ground, asked.today);
        for (n, _) in grounds.iter().enumerate().filter(|(_, ground)| own(ground)) {
            add(right.as_str(), path.index(n));
        }
    }
    for (right, paths) in narrower {
        let facts = asked.known.rights.get(right);
        let title = facts.map_or_else(|| Text::same(right), |facts| facts.title.clone());
        if let Some(finding) = found.over("right", paths.into_iter().map(|path| (path, title.clone()))) {
            found.add(finding);
        }
    }
    if policy.minors.as_ref().is_some_and(|minors| minors.flaws.iter().any(|flaw| flaw == "if-possible")) {
        let title = Text::both("verwijdering van gegevens van kinderen", "erasure of children's data");
        found.add(found.at(Path::of(["minors", "flaws"])).arg("right", Arg::Text(title)));
    }
}
