//! # RET-ABOVE-CEILING
//!
//! ## What it looks for
//!
//! A period longer than a law allows, or longer than the supervisory authority accepts. There are such ceilings for
//! applicants who consented, for personnel files, for camera footage and for client due diligence.
//!
//! ## Why
//!
//! What may be kept no longer must go. A ceiling ends nothing by itself: only the promise does.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e), Wwft 33, guidance of the AP
//!
//! ## Remedy
//!
//! Shorten the period. What another law makes one keep longer is another purpose, with `by law: …`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.recruitment]
//! data = ["name", "cv-application"]
//! keep = ["4 weeks after end-of-application", "2 years after end-of-application if consent"]
//! ```
//!
//! ```toml passes
//! [purpose.recruitment]
//! data = ["name", "cv-application"]
//! keep = ["4 weeks after end-of-application", "1 year after end-of-application if consent"]
//! ```
//!
//! # Nederlands
//!
//! # RET-ABOVE-CEILING
//!
//! ## Wat de regel zoekt
//!
//! Een termijn die langer is dan een wet toestaat, of dan de toezichthouder aanvaardt. Zulke grenzen gelden voor
//! sollicitanten die toestemming gaven, voor personeelsdossiers, voor camerabeelden en voor cliëntenonderzoek.
//!
//! ## Waarom
//!
//! Wat niet langer mag blijven, moet weg. Een maximum beëindigt zelf niets: alleen de belofte doet dat.
//!
//! ## Artikel
//!
//! AVG 5(1)(e), Wwft 33, richtsnoeren van de AP
//!
//! ## Oplossing
//!
//! Verkort de termijn. Wat een andere wet langer laat bewaren, is een ander doel, met `by law: …`.

use crate::calendar::Period;
use crate::check::laws::floors;
use crate::check::terms::path_of;
use crate::check::{Arg, Asked, Finding, Found, Rule, Severity};
use crate::model::{Language, Part, Purpose, Text};
use crate::promises::{moment_words, rule_text};
use crate::rule::{Ending, Moment, Rule as KeepRule};
use crate::syntax::Path;
use crate::vocabulary::{Statutory, vocabulary};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-ABOVE-CEILING",
    severity: Severity::Error,
    article: "5(1)(e)",
    source: include_str!("ret_above_ceiling.rs"),
    find,
};

/// A rule that is longer than a ceiling, and every place where it stands with the title of the purpose.
struct TooLong<'a> {
    ceiling: &'a Statutory,
    rule: &'a KeepRule,
    places: Vec<(Path, Text)>,
}

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mut told: Vec<TooLong<'_>> = Vec::new();
    for purpose in asked.own_purposes() {
        for ceiling in ceilings_of(asked, purpose) {
            for part in too_long(asked, purpose, ceiling) {
                let place = (path_of(part, purpose), purpose.title.clone());
                // A rule with a name is one rule, however many purposes use it.
                let same = |known: &&mut TooLong<'_>| {
                    std::ptr::eq(known.ceiling, ceiling)
                        && known.places.iter().any(|(path, _)| *path == place.0)
                };
                match told.iter_mut().filter(|known| *known.rule == part.rule).find(same) {
                    Some(known) => known.places.push(place),
                    None => told.push(TooLong { ceiling, rule: &part.rule, places: vec![place] }),
                }
            }
        }
    }
    for TooLong { ceiling, rule, places } in told {
        if let Some(finding) = found.over("title", places) {
            found.add(described(asked, finding, ceiling, rule));
        }
    }
}

fn described(asked: &Asked<'_>, finding: Finding, ceiling: &Statutory, rule: &KeepRule) -> Finding {
    let [nl, en] =
        [Language::Nl, Language::En].map(|language| moment_words(asked.policy, &ceiling.after, language));
    let source = if ceiling.guidance { ceiling.article.clone() } else { ceiling.citation() };
    let finding = finding
        .arg("text", Arg::Text(rule_text(asked.policy, rule)))
        .arg("ceiling", Arg::Period(ceiling.period))
        .arg("moment", Arg::Text(Text::both(nl, en)))
        .arg("source", Arg::Plain(source));
    match (ceiling.guidance, ceiling.repealed) {
        (true, true) => finding.variant("repealed").severity(Severity::Warning),
        (true, false) => finding.variant("guidance"),
        (false, _) => finding,
    }
}

/// The ceilings over a purpose: of its kind, of the law that it names, and of the laws that its rules name. Where
/// there is one for who consented, that one: keeping longer than the other without consent is for RET-CONSENT-COND.
fn ceilings_of<'a>(asked: &Asked<'a>, purpose: &Purpose) -> Vec<&'a Statutory> {
    let known = asked.known;
    let of_kind = known.statutory.values().filter(|rule| {
        rule.ceiling
            && rule.is_valid(asked.today)
            && purpose.is_or_covers(|kind| rule.purposes.contains(&kind.id))
    });
    let of_law = purpose.law.as_deref().map(|law| known.ceilings_cited(law, asked.today)).unwrap_or_default();
    let endings = purpose.keep.iter().flat_map(|part| &part.rule.endings);
    let of_rules = endings.filter_map(|ending| match ending {
        Ending::ByLaw(Some(law)) => known.statutory.get(law),
        _ => None,
    });
    let of_rules = of_rules.filter(|rule| rule.ceiling && rule.is_valid(asked.today));
    let mut found: Vec<&Statutory> = Vec::new();
    for rule in of_kind.chain(of_law).chain(of_rules) {
        let longer = rule.with_consent.as_ref().and_then(|longer| known.statutory.get(longer));
        let rule = longer.filter(|longer| longer.is_valid(asked.today)).unwrap_or(rule);
        if !found.iter().any(|other| std::ptr::eq(*other, rule)) {
            found.push(rule);
        }
    }
    found
}

/// The rules of a purpose that hold longer than a ceiling allows, for data that no law makes one keep.
fn too_long<'a>(asked: &Asked<'_>, purpose: &'a Purpose, ceiling: &Statutory) -> Vec<&'a Part> {
    let over = |part: &&Part| exceeds(&part.rule, ceiling);
    let floors = floors(asked, purpose);
    if purpose.data.is_empty() {
        let all = purpose.keep.iter().filter(|_| floors.iter().all(|floor| floor.ceiling));
        return all.filter(over).collect();
    }
    let judged = |category: &&str| {
        let known = asked.policy.known_as(category);
        let obliged = floors.iter().any(|floor| !floor.ceiling && floor.is_about(known));
        let sooner = purpose.sooner.iter().any(|(own, rule)| own == category && !exceeds(rule, ceiling));
        ceiling.is_about(known) && !obliged && !sooner
    };
    let mut found: Vec<&Part> = Vec::new();
    for category in purpose.data.iter().map(|datum| datum.category.as_str()).filter(judged) {
        for part in purpose.rules_for(category).filter(over) {
            if !found.contains(&part) {
                found.push(part);
            }
        }
    }
    found
}

/// Whether a rule certainly holds longer than a ceiling. One that counts only in a case (a dispute, an incident) is
/// for a person to judge.
fn exceeds(rule: &KeepRule, ceiling: &Statutory) -> bool {
    let in_a_case = rule
        .condition
        .as_ref()
        .is_some_and(|condition| !condition.unless && condition.facts.iter().any(|fact| fact != "consent"));
    !in_a_case
        && rule.endings.iter().all(|ending| match ending {
            Ending::After { period, to, moment, .. } => {
                is_longer(to.unwrap_or(*period), moment.as_ref(), ceiling)
            }
            Ending::ByLaw(Some(law)) => vocabulary()
                .statutory
                .get(law)
                .is_some_and(|named| !named.floor && is_longer(named.period, Some(&named.after), ceiling)),
            Ending::ByLaw(None) | Ending::Until(_) | Ending::WhileNeeded { .. } | Ending::Forever => false,
        })
}

/// Whether a period is longer, or as long from a later day: the end of the year of the same event.
fn is_longer(period: Period, moment: Option<&Moment>, ceiling: &Statutory) -> bool {
    let later = moment.is_some_and(|moment| {
        moment.event == ceiling.after.event && moment.year.is_some() && ceiling.after.year.is_none()
    });
    period.longer_than(ceiling.period) || (later && !ceiling.period.longer_than(period))
}
