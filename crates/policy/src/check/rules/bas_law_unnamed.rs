//! # BAS-LAW-UNNAMED
//!
//! ## What it looks for
//!
//! A purpose on a legal obligation or a public task that names no law; "the law" is no name. Also, as a warning, a
//! law that makes one keep data, named without its article: then no period of it counts.
//!
//! ## Why
//!
//! Art. 6(3) asks a law; without its name nobody can check it. A law with periods of its own has many duties: only the
//! article says which one holds this data back.
//!
//! ## Article
//!
//! AVG (GDPR) 6(3)
//!
//! ## Remedy
//!
//! Name the law and its article at `law`; or at `keep`, with a period of the law: `by law: tax`.
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
//! Een doel op een wettelijke plicht of publieke taak dat geen wet noemt; "de wet" is geen naam. Ook, als
//! waarschuwing, een wet die gegevens laat bewaren, genoemd zonder artikel: dan telt geen termijn ervan.
//!
//! ## Waarom
//!
//! Art. 6(3) vraagt een wet; zonder de naam kan niemand het nagaan. Een wet met eigen termijnen kent vele plichten: pas
//! het artikel zegt welke deze gegevens vasthoudt.
//!
//! ## Artikel
//!
//! AVG 6(3)
//!
//! ## Oplossing
//!
//! Noem de wet met het artikel bij `law`; of bij `keep`, met een termijn van de wet: `by law: tax`.

use crate::check::laws::{floors, names_a_law};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose, Text};
use crate::rule::Ending;
use crate::vocabulary::Statutory;

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
    let needs_law = |purpose: &Purpose| {
        [Basis::LegalObligation, Basis::PublicTask].into_iter().any(|basis| asked.rests_on(purpose, basis))
    };
    let named = |purpose: &Purpose| purpose.law.as_deref().is_some_and(|law| names_a_law(asked.known, law));
    let unnamed = |purpose: &&Purpose| needs_law(purpose) && !named(purpose) && !by_law(purpose);
    found.purposes(asked.own_purposes().filter(unnamed), "law");
    without_article(asked, found);
}

/// Laws that fix periods, named without an article: nobody should believe that such a period is there.
fn without_article(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mut told: Vec<(&str, Vec<&Statutory>, Vec<&Purpose>)> = Vec::new();
    for purpose in asked.own_purposes() {
        let Some(law) = purpose.law.as_deref() else { continue };
        let bound = floors(asked, purpose);
        let mut meant = asked.known.floors_meant(law, asked.today);
        meant.retain(|floor| bound.iter().all(|known| known.law != floor.law));
        if meant.is_empty() {
            continue;
        }
        match told.iter_mut().find(|(known, floors, _)| *known == law && floors.len() == meant.len()) {
            Some((_, _, purposes)) => purposes.push(purpose),
            None => told.push((law, meant, vec![purpose])),
        }
    }
    for (law, floors, purposes) in told {
        let places = purposes.iter().map(|purpose| (purpose.path("law"), purpose.title.clone()));
        let Some(finding) = found.over("title", places) else { continue };
        let articles = floors.iter().map(|floor| Text::same(&floor.cited)).collect();
        let finding = finding.variant("article").severity(Severity::Warning);
        found.add(finding.arg("law", Arg::Plain(law.to_owned())).arg("articles", Arg::List(articles)));
    }
}
