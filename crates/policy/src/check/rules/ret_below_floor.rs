//! # RET-BELOW-FLOOR
//!
//! ## What it looks for
//!
//! A period that ends before a law lets go of the same data: a shorter one, or one that counts from an earlier day. A
//! law that counts from the end of a year holds longer than the same period counted from the event itself.
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
//! Een termijn die eindigt voordat een wet dezelfde gegevens loslaat: een kortere, of een die van een eerdere dag telt.
//! Een wet die vanaf het einde van een jaar telt, duurt langer dan dezelfde termijn vanaf de gebeurtenis zelf.
//!
//! ## Waarom
//!
//! Een van beide beloften wordt gebroken: de gegevens moeten blijven, en er is gezegd dat ze weggaan.
//!
//! ## Artikel
//!
//! AWR 52 en andere wetten
//!
//! ## Oplossing
//!
//! Zeg dat deze gegevens voor dat doel langer blijven, of verleng de termijn.

use crate::calendar::{FinancialYears, Period, Unit, YearOf};
use crate::check::terms::placed;
use crate::check::{Arg, Asked, Finding, Found, Rule, Severity};
use crate::model::{Language, Policy, Purpose, Text};
use crate::promises::{moment_words, rule_text};
use crate::rule::{Ending, Moment, Rule as KeepRule};
use crate::vocabulary::{Statutory, vocabulary};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-BELOW-FLOOR",
    severity: Severity::Error,
    article: "AWR 52",
    source: include_str!("ret_below_floor.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for purpose in asked.own_purposes() {
        let floors = asked.known.floors_of(purpose, asked.today);
        for floor in &floors {
            by_purpose(asked, purpose, floor, found);
            by_name(asked, purpose, floor, found);
        }
        for floor in covered(asked, purpose) {
            let holds =
                purpose.data.iter().any(|datum| floor.is_about(asked.policy.known_as(&datum.category)));
            if holds && !floors.iter().any(|known| known.law == floor.law) {
                by_purpose(asked, purpose, floor, found);
            }
        }
        by_sooner(asked, purpose, found);
    }
}

/// The floors of what is done under a purpose beside itself: a contract that covers its bills.
fn covered(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static Statutory> {
    let known = asked.known;
    let kinds = purpose.covers.iter().filter_map(|id| known.purposes.get(id));
    kinds.filter_map(|kind| known.floor_of(kind, asked.today)).collect()
}

fn described(
    finding: Finding,
    policy: &Policy,
    purpose: &Purpose,
    floor: &'static Statutory,
    rules: &[&KeepRule],
) -> Finding {
    let moment = [Language::Nl, Language::En].map(|language| moment_words(policy, &floor.after, language));
    let [nl, en] = moment;
    let texts: Vec<Text> = rules.iter().map(|rule| rule_text(policy, rule)).collect();
    let quoted = |language| texts.iter().map(|text| text.get(language)).collect::<Vec<_>>().join("\", \"");
    let text = Text::both(quoted(Language::Nl), quoted(Language::En));
    let finding = finding.arg("text", Arg::Text(text)).arg("floor", Arg::Period(floor.period));
    let finding = finding.arg("moment", Arg::Text(Text::both(nl, en))).resting_on(floor.citation());
    finding.arg("law", Arg::Plain(floor.citation())).arg("title", Arg::Text(purpose.title.clone()))
}

/// The purpose's own rules: for some category that the duty is about, none reaches the floor.
fn by_purpose(asked: &Asked<'_>, purpose: &Purpose, floor: &'static Statutory, found: &mut Found<'_>) {
    let about = |category: &str| floor.is_about(asked.policy.known_as(category));
    let held: Vec<&str> = purpose.data.iter().map(|datum| datum.category.as_str()).collect();
    let covered: Vec<&str> = held.iter().copied().filter(|category| about(category)).collect();
    let short = |category: &&str| {
        let mut rules = purpose.rules_for(category).peekable();
        rules.peek().is_some() && !rules.any(|part| reaches(asked, &part.rule, floor))
    };
    let whole =
        || !purpose.keep.is_empty() && !purpose.keep.iter().any(|part| reaches(asked, &part.rule, floor));
    if covered.iter().any(short) || (covered.is_empty() && whole()) {
        let rules: Vec<&KeepRule> = purpose.keep.iter().map(|part| &part.rule).collect();
        let finding = found.at(purpose.path("keep")).variant("own");
        found.add(described(finding, asked.policy, purpose, floor, &rules));
    }
}

/// A named period about data of the purpose, whatever the purpose.
fn by_name(asked: &Asked<'_>, purpose: &Purpose, floor: &'static Statutory, found: &mut Found<'_>) {
    for term in placed(asked.policy) {
        let shares = |category: &String| {
            floor.covers.iter().any(|covered| covered == asked.policy.known_as(category))
                && purpose.holds(category)
        };
        let own = purpose.keep.iter().any(|part| part.name.is_some() && part.rule == *term.rule);
        let short = term.rule.endings.iter().any(|ending| {
            let Ending::After { period, to, moment, .. } = ending else { return false };
            let from = moment.as_ref().filter(|moment| moment.event == floor.after.event);
            !lasts(asked.policy, to.unwrap_or(*period), from, floor)
        });
        if !own && short && term.data.iter().any(shares) {
            let finding = found.at(term.path).also(purpose.path("keep"));
            found.add(described(finding, asked.policy, purpose, floor, &[term.rule]));
        }
    }
}

/// A `sooner` of a category that a law makes one keep.
fn by_sooner(asked: &Asked<'_>, purpose: &Purpose, found: &mut Found<'_>) {
    for (category, rule) in &purpose.sooner {
        let whole = asked.known.floors_of(purpose, asked.today);
        let governing = purpose.rules_for(category).flat_map(|part| part.rule.floors(asked.today));
        let floors = whole.into_iter().chain(governing);
        let mut about = floors.filter(|floor| floor.is_about(asked.policy.known_as(category)));
        if let Some(floor) = about.find(|floor| !reaches(asked, rule, floor)) {
            let finding = found.at(purpose.path("sooner").key(category.as_str())).variant("sooner");
            let title = asked.policy.category(category).map(|facts| facts.title.clone());
            let finding =
                finding.arg("category", title.map_or_else(|| Arg::Plain(category.clone()), Arg::Text));
            found.add(described(finding, asked.policy, purpose, floor, &[rule]));
        }
    }
}

/// Whether a rule holds as long as the law asks, whatever happens. What promises no end is for other rules to tell.
fn reaches(asked: &Asked<'_>, rule: &KeepRule, floor: &Statutory) -> bool {
    let policy = asked.policy;
    let conditional = rule.condition.as_ref().is_some_and(|condition| !condition.unless);
    !conditional
        && rule.endings.iter().all(|ending| match ending {
            Ending::Until(_) => false,
            Ending::After { period, to, moment, .. } => {
                let counted = moment.as_ref().is_none_or(|moment| is_same_event(moment, floor));
                counted && lasts(policy, to.unwrap_or(*period), moment.as_ref(), floor)
            }
            Ending::ByLaw(Some(law)) => asked
                .known
                .statutory_on(law, asked.today)
                .is_some_and(|named| lasts(policy, named.period, Some(&named.after), floor)),
            Ending::ByLaw(None) | Ending::WhileNeeded { .. } | Ending::Forever => true,
        })
}

/// Whether a rule counts from what the law counts from, or from later. An event of one's own may be another name for it,
/// and nothing that happens with data comes before it was collected.
fn is_same_event(moment: &Moment, floor: &Statutory) -> bool {
    [moment.event.as_str(), "collection"].contains(&floor.after.event.as_str())
        || !vocabulary().events.contains_key(&moment.event)
}

/// Whether a period from a day of the law's event never ends before the law's own; without a moment only lengths count.
fn lasts(policy: &Policy, period: Period, moment: Option<&Moment>, floor: &Statutory) -> bool {
    let calendar = policy.organisation.financial_years == FinancialYears::calendar();
    let same_day = |year: Option<YearOf>| match (year, floor.after.year) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(own), Some(of)) => own == of || calendar,
    };
    let asked = match moment {
        Some(moment) if !same_day(moment.year) => one_year_more(floor.period),
        _ => floor.period,
    };
    !asked.longer_than(period)
}

/// The end of a year lies at most a year after a day in it.
fn one_year_more(period: Period) -> Period {
    let more = match period.unit {
        Unit::Hour => 366 * 24,
        Unit::Day => 366,
        Unit::Week => 53,
        Unit::Month => 12,
        Unit::Year => 1,
    };
    Period::new(period.count.saturating_add(more), period.unit)
}
