//! # META-LANG
//!
//! ## What it looks for
//!
//! A statement without a text in the language of its public.
//!
//! ## Why
//!
//! Information must be easy to understand; for a Dutch public that means Dutch.
//!
//! ## Article
//!
//! AVG (GDPR) 12(1)
//!
//! ## Remedy
//!
//! Add the language of the public at `statement.languages`, and let the text be made in it.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! audience = "nl"
//! languages = ["en"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! audience = "nl"
//! languages = ["nl", "en"]
//! ```
//!
//! # Nederlands
//!
//! # META-LANG
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring zonder tekst in de taal van haar publiek.
//!
//! ## Waarom
//!
//! Informatie moet makkelijk te begrijpen zijn; voor een Nederlands publiek is dat Nederlands.
//!
//! ## Artikel
//!
//! AVG 12(1)
//!
//! ## Oplossing
//!
//! Zet de taal van het publiek bij `statement.languages`, en laat de tekst daarin maken.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Language;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "META-LANG",
    severity: Severity::Advice,
    article: "12(1)",
    source: include_str!("meta_lang.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let statement = &asked.policy.statement;
    let Some(audience) = statement.audience else { return };
    if statement.languages.is_empty() || statement.languages.contains(&audience) {
        return;
    }
    let finding = found.at(Path::of(["statement", "languages"])).also(Path::of(["statement", "audience"]));
    found.add(match audience {
        Language::Nl => finding,
        Language::En => finding.variant("en"),
    });
}
