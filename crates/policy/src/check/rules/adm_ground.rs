//! # ADM-GROUND
//!
//! ## What it looks for
//!
//! Decisions about people that a computer makes alone, without a ground for it, or without a word on what is decided; or on consent that is not explicit. And
//! such decisions with special data, which only explicit consent or a law of substantial public interest permits.
//!
//! ## Why
//!
//! Such decisions are forbidden, unless a contract needs them, a law allows them, or the person explicitly
//! consented.
//!
//! ## Article
//!
//! AVG (GDPR) 22(2), 22(4)
//!
//! ## Remedy
//!
//! Name the ground at `automated.ground`; or let a person decide who has the knowledge and the power to decide
//! otherwise: `automated.human = true`. A person who only looks on does not count. For consent:
//! `consent.explicit = true`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.credit]
//! title = "Kredietwaardigheid beoordelen"
//! data = ["income"]
//! automated = { decision = "of iemand op rekening mag kopen" }
//! ```
//!
//! ```toml passes
//! [purpose.credit]
//! title = "Kredietwaardigheid beoordelen"
//! data = ["income"]
//! automated = { decision = "of iemand op rekening mag kopen", ground = "contract" }
//! ```
//!
//! # Nederlands
//!
//! # ADM-GROUND
//!
//! ## Wat de regel zoekt
//!
//! Besluiten over mensen die een computer alleen neemt, zonder grond daarvoor; of op toestemming die niet
//! uitdrukkelijk is. En zulke besluiten met bijzondere gegevens: dat mag alleen met uitdrukkelijke toestemming of door
//! een wet van zwaarwegend algemeen belang.
//!
//! ## Waarom
//!
//! Zulke besluiten zijn verboden, tenzij een overeenkomst ze nodig heeft, een wet ze toestaat, of de persoon
//! uitdrukkelijk toestemming gaf.
//!
//! ## Artikel
//!
//! AVG 22(2), 22(4)
//!
//! ## Oplossing
//!
//! Noem de grond bij `automated.ground`; of laat iemand beslissen die de kennis en de bevoegdheid heeft om anders te
//! besluiten: `automated.human = true`. Wie alleen meekijkt, telt niet. Bij toestemming: `consent.explicit = true`.

use crate::check::laws::grounds;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ADM-GROUND",
    severity: Severity::Error,
    article: "22(2)",
    source: include_str!("adm_ground.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let alone = |purpose: &&Purpose| purpose.automated.as_ref().is_some_and(|automated| !automated.human);
    let ground =
        |purpose: &Purpose| purpose.automated.as_ref().and_then(|automated| automated.ground.clone());
    let deciding: Vec<&Purpose> = asked.own_purposes().filter(alone).collect();
    let told = asked.own_purposes().any(|purpose| purpose.automated.is_some());
    if asked.policy.automated_decisions == Some(true) && !told {
        found.add(found.at(Path::of(["automated-decisions", "used"])).variant("unsaid"));
    }
    found.purposes(deciding.iter().copied().filter(|purpose| ground(purpose).is_none()), "automated");
    let not_explicit = |purpose: &&Purpose| {
        ground(purpose).as_deref() == Some("consent")
            && !purpose.consent.as_ref().is_some_and(|consent| consent.explicit)
    };
    let finding = found.of_purposes(deciding.iter().copied().filter(not_explicit), "automated");
    if let Some(finding) = finding {
        found.add(finding.variant("explicit"));
    }
    for purpose in deciding {
        let special = special_otherwise(asked, purpose);
        if special.is_empty() {
            continue;
        }
        let titles = special.iter().filter_map(|id| Some(asked.policy.category(id)?.title.clone())).collect();
        let mut finding = found.at(purpose.path("automated")).arg("category", Arg::List(titles));
        finding = finding.arg("title", Arg::Text(purpose.title.clone()));
        finding.also.extend(special.iter().map(|id| purpose.path("allowed-by").key(*id)));
        found.add(finding.resting_on("22(4)".to_owned()).variant("special"));
    }
}

/// The special categories of a purpose that rest on another exception than explicit consent or substantial public
/// interest. Of those without any SPC-GROUND speaks; a law is taken to be of such interest.
fn special_otherwise<'a>(asked: &Asked<'_>, purpose: &'a Purpose) -> Vec<&'a str> {
    let held = purpose.data.iter().map(|datum| datum.category.as_str());
    let otherwise = |id: &&str| {
        let special = asked.policy.category(id).is_some_and(|facts| facts.class == CategoryClass::Special);
        let mut named = grounds(purpose, id).peekable();
        let word = |ground: &str| asked.known.words.grounds.contains_key(ground);
        special
            && named.peek().is_some()
            && named.all(|ground| word(ground) && ground != "consent" && ground != "public-interest")
    };
    held.filter(otherwise).collect()
}
