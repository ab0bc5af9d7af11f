//! # RET-CARE
//!
//! ## What it looks for
//!
//! An organisation in care or youth care that keeps files on people, without saying how long a file stays.
//!
//! ## Why
//!
//! The law fixes how long a care file is kept, and people may ask for it all that time. "By law" alone leaves them
//! guessing.
//!
//! ## Article
//!
//! BW 7:454, Wmo 2015 5.3.4, Jeugdwet 7.3.8
//!
//! ## Remedy
//!
//! Name the law: `by law: care-file`, `by law: youth-file` or `by law: wmo-file`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [purpose.care]
//! data = ["name", "health"]
//! keep = "in principle by law"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [purpose.care]
//! data = ["name", "health"]
//! keep = "by law: care-file"
//! ```
//!
//! # Nederlands
//!
//! # RET-CARE
//!
//! ## Wat de regel zoekt
//!
//! Een organisatie in de zorg of jeugdhulp die dossiers bijhoudt, zonder te zeggen hoe lang een dossier blijft.
//!
//! ## Waarom
//!
//! De wet bepaalt hoe lang een zorgdossier blijft, en mensen mogen er al die tijd naar vragen. Met alleen "volgens de
//! wet" blijft het gissen.
//!
//! ## Artikel
//!
//! BW 7:454, Wmo 2015 5.3.4, Jeugdwet 7.3.8
//!
//! ## Oplossing
//!
//! Noem de wet: `by law: care-file`, `by law: youth-file` of `by law: wmo-file`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose, Text};
use crate::rule::Ending;
use crate::vocabulary::Statutory;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-CARE",
    severity: Severity::Error,
    article: "BW 7:454, Wmo 5.3.4, Jeugdwet 7.3.8",
    source: include_str!("ret_care.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let sectors = &policy.organisation.sectors;
    let of_sector = |rule: &&Statutory| rule.sectors.iter().any(|sector| sectors.contains(sector));
    let laws = asked.known.statutory.values().filter(|rule| rule.floor && rule.is_valid(asked.today));
    let laws: Vec<Text> = laws.filter(of_sector).map(|rule| Text::same(&rule.cited)).collect();
    if laws.is_empty() {
        return;
    }
    let without =
        asked.own_purposes().filter(|purpose| keeps_file(asked, purpose) && !says_how_long(purpose));
    let places = without.map(|purpose| (purpose.path("keep"), purpose.title.clone()));
    if let Some(finding) = found.over("title", places) {
        found.add(finding.arg("law", Arg::List(laws)));
    }
}

/// Whether a purpose keeps a care file: by its kind, by the law that it names, or by special data that care itself
/// permits.
fn keeps_file(asked: &Asked<'_>, purpose: &Purpose) -> bool {
    let policy = asked.policy;
    let special =
        |category: &str| policy.category(category).is_some_and(|facts| facts.class == CategoryClass::Special);
    let for_care = purpose
        .allowed_by
        .iter()
        .any(|(category, grounds)| special(category) && grounds.iter().any(|ground| ground == "care"));
    let by_law = asked.known.floors_of(purpose, asked.today).iter().any(|floor| !floor.sectors.is_empty());
    for_care || by_law || purpose.is_or_covers(|kind| kind.care_file)
}

/// Whether a rule gives a day. One that is too short is for RET-BELOW-FLOOR.
fn says_how_long(purpose: &Purpose) -> bool {
    purpose.keep.iter().flat_map(|part| &part.rule.endings).any(|ending| match ending {
        Ending::After { .. } | Ending::Until(_) | Ending::ByLaw(Some(_)) | Ending::Forever => true,
        Ending::ByLaw(None) | Ending::WhileNeeded { .. } => false,
    })
}
