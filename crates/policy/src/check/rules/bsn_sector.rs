//! # BSN-SECTOR
//!
//! ## What it looks for
//!
//! A law named for the citizen service number (BSN) that, as far as known, gives this sector no right to it.
//!
//! ## Why
//!
//! Most laws on the BSN are about one sector: care, education, public bodies. Employers may use it for wages.
//!
//! ## Article
//!
//! UAVG 46
//!
//! ## Remedy
//!
//! Name the law that is about this work, or the sector at `organisation.sector`; else delete the number.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["retail"]
//! [purpose.services]
//! data = ["bsn"]
//! allowed-by.bsn = "Wabvpz art. 8"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [purpose.care]
//! data = ["bsn"]
//! allowed-by.bsn = "Wabvpz art. 8"
//! ```
//!
//! # Nederlands
//!
//! # BSN-SECTOR
//!
//! ## Wat de regel zoekt
//!
//! Een wet voor het burgerservicenummer (BSN) die deze sector, voor zover bekend, geen recht op dat nummer geeft.
//!
//! ## Waarom
//!
//! De meeste wetten over het BSN gaan over één sector: zorg, onderwijs, overheid. Werkgevers mogen het voor het loon
//! gebruiken.
//!
//! ## Artikel
//!
//! UAVG 46
//!
//! ## Oplossing
//!
//! Noem de wet die over dit werk gaat, of de sector bij `organisation.sector`; wis het nummer anders.

use crate::check::laws::grounds;
use crate::check::national_number::{gives_a_right, held, laws};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BSN-SECTOR",
    severity: Severity::Warning,
    article: "UAVG 46",
    source: include_str!("bsn_sector.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for purpose in asked.own_purposes() {
        for id in held(asked, purpose) {
            let named = laws(asked, purpose, id);
            if named.is_empty() || named.iter().any(|law| gives_a_right(asked, purpose, law)) {
                continue;
            }
            let place = grounds(purpose, id).next().map(|_| purpose.path("allowed-by").key(id));
            let named = named.into_iter().map(Text::same).collect();
            let finding = found.at(place.unwrap_or_else(|| purpose.path("law"))).arg("law", Arg::List(named));
            found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
        }
    }
}
