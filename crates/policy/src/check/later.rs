//! Law that a policy relies on and that does not hold yet on the day by whose law it is judged: findings of such a day
//! are right only for whoever knows this.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::recipients::receivers;
use super::{Arg, Asked};
use crate::messages;
use crate::model::{Language, Text};
use crate::rule::Ending;
use crate::vocabulary::Statutory;

/// A law, a period or a decision that holds from a later day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    /// How it is cited.
    pub what: Text,
    /// Its first day.
    pub from: Date,
}

/// All of them, the earliest first.
pub(super) fn later(asked: &Asked<'_>) -> Vec<Later> {
    let mut found = laws(asked);
    found.extend(periods(asked));
    found.extend(decisions(asked));
    found.retain(|later| later.from > asked.today);
    found.sort_by_key(|later| later.from);
    found.dedup();
    found
}

/// The regulation itself, and every law that the policy cites.
fn laws(asked: &Asked<'_>) -> Vec<Later> {
    let policy = asked.policy;
    let cited = policy.statement.cites.iter().map(String::as_str);
    let cited = cited.chain(policy.purposes.iter().filter_map(|purpose| purpose.law.as_deref()));
    let ids = cited.flat_map(|citation| asked.known.laws_named(citation)).map(|(id, _)| id);
    let ids: BTreeSet<&str> = ids.chain(["gdpr"]).collect();
    let laws = ids.into_iter().filter_map(|id| asked.known.laws.get(id));
    laws.filter_map(|law| Some(Later { what: Text::same(law.short.clone()), from: law.valid_from? }))
        .collect()
}

/// The periods that purposes name, by their kind or in their rules.
fn periods(asked: &Asked<'_>) -> Vec<Later> {
    let policy = asked.policy;
    let rules = policy.purposes.iter().flat_map(|purpose| purpose.keep.iter().map(|part| &part.rule));
    let rules = rules.chain(policy.keeps.iter().map(|named| &named.rule));
    let named = rules.flat_map(|rule| &rule.endings).filter_map(|ending| match ending {
        Ending::ByLaw(law) => law.as_deref(),
        _ => None,
    });
    let kinds = policy.purposes.iter().filter_map(|purpose| purpose.kind?.law.as_deref());
    let ids: BTreeSet<&str> = named.chain(kinds).collect();
    let periods = ids.into_iter().filter_map(|id| asked.known.statutory.get(id));
    periods.filter_map(|rule| Some(Later { what: period(rule), from: rule.valid_from? })).collect()
}

/// `AWR art. 52(4) (7 years)`: the article may have fixed another period before.
fn period(rule: &Statutory) -> Text {
    let said = |language| format!("{} ({})", rule.citation(), messages::period_words(language, rule.period));
    Text::both(said(Language::Nl), said(Language::En))
}

/// The adequacy decisions for the countries to which data goes.
fn decisions(asked: &Asked<'_>) -> Vec<Later> {
    let general = asked.policy.transfers.iter().flat_map(|transfers| transfers.countries.iter().cloned());
    let countries = receivers(asked.policy).into_iter().filter_map(|receiver| receiver.country);
    let countries: BTreeSet<String> = countries.chain(general).collect();
    let decisions = countries.iter().filter_map(|country| asked.known.adequacy.get(country));
    let said = |name: &Text, language| {
        messages::format(language, "check-later-adequacy", &[("name", Arg::Text(name.clone()))])
    };
    let both = |name: &Text| Text::both(said(name, Language::Nl), said(name, Language::En));
    decisions.filter_map(|found| Some(Later { what: both(&found.name), from: found.valid_from? })).collect()
}
