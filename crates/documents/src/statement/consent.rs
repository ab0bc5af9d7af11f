//! What rests on consent, and how it is asked and withdrawn (AVG 6(1)(a), 7, 13(2)(c), 17(1)(b)).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Policy, Purpose};
use waarborg_policy::rule::{Condition, Ending};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, gaps::unknown, rights};
use crate::cookies::table::some_ask;
use crate::phrase::{Phrase, Value, row, say, say_any, say_of, say_with};
use crate::words;

/// Whether consent only keeps the data of a purpose longer, while the purpose itself rests on another basis.
pub(crate) fn keeps_longer(purpose: &Purpose) -> bool {
    let asks = |condition: &Condition| condition.facts.iter().any(|fact| fact == "consent");
    let conditions = purpose.keep.iter().filter_map(|part| part.rule.condition.as_ref());
    !purpose.bases.contains(&Basis::Consent) && conditions.filter(|condition| asks(condition)).count() > 0
}

/// Whether anything that this policy does rests on consent: a purpose, some of its data, a longer period, a cookie.
pub(crate) fn is_asked(policy: &Policy) -> bool {
    policy.has_basis(Basis::Consent) || policy.purposes.iter().any(keeps_longer) || some_ask(policy)
}

/// Whether the rules of a purpose say themselves that it ends when consent is withdrawn.
pub(crate) fn ends_at_withdrawal(purpose: &Purpose) -> bool {
    let at = |ending: &Ending| matches!(ending, Ending::Until(event) if event == "withdrawal");
    purpose.keep.iter().flat_map(|part| &part.rule.endings).any(at)
}

/// The lines on consent below a basis. Beside the box of a form, which says how one withdraws, that is not said again.
pub(crate) fn lines(policy: &Policy, purpose: &Purpose, beside_box: bool) -> Vec<Phrase> {
    let mut sentences = vec![if beside_box { say("consent-stays") } else { withdrawal(policy, purpose) }];
    let Some(consent) = &purpose.consent else { return vec![Phrase::Row(sentences)] };
    if let Some(form) = &consent.form {
        sentences.push(say_with("consent-form", vec![("form", Arg::Plain(form.clone()))]));
    }
    if let Some(benefit) = &consent.tied_to {
        sentences.push(say_with("consent-tied", vec![("benefit", Arg::Text(benefit.clone()))]));
    }
    if let Some(period) = consent.renew {
        sentences.push(words::within("consent-renew", period));
    }
    let mut lines = Vec::new();
    if !consent.asked_in.is_empty() && !beside_box {
        let places = consent.asked_in.iter().map(|id| place(policy, purpose, id)).collect();
        lines.push(say_of("consent-asked", vec![("places", places)]));
    }
    lines.push(Phrase::Row(sentences));
    lines
}

/// That longer keeping is consented to or does not happen (AVG 6(1)(a)).
pub(crate) fn of_longer(policy: &Policy, purpose: &Purpose, beside_box: bool) -> Vec<Phrase> {
    if !keeps_longer(purpose) {
        return Vec::new();
    }
    let first = row([say("basis-consent-longer"), cite("6(1)(a)")]);
    std::iter::once(first).chain(lines(policy, purpose, beside_box)).collect()
}

fn withdrawal(policy: &Policy, purpose: &Purpose) -> Phrase {
    let at = withdrawn_at(policy, purpose);
    let sentence = match (at.is_empty(), is_where_asked(purpose)) {
        (true, _) => say("consent-withdraw"),
        (false, true) => say_any("consent-withdraw-easy", "places", at),
        (false, false) => say_any("consent-withdraw-at", "places", at),
    };
    row([sentence, say("consent-stays")])
}

/// Whether consent is withdrawn where it was given, which is as easy as giving it.
pub(crate) fn is_where_asked(purpose: &Purpose) -> bool {
    purpose.consent.as_ref().is_none_or(|consent| consent.withdraw == ["where-asked"])
}

/// Where consent can be withdrawn, the same in the statement and at the box: where it was asked, which a request may
/// replace; else the ways that the policy names.
pub(crate) fn withdrawn_at(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    if is_where_asked(purpose) {
        let way = rights::ways(policy).into_iter().next().filter(|way| *way != unknown());
        let via = way.map(|way| Phrase::Say("place-via".to_owned(), vec![("way", Value::Any(vec![way]))]));
        return std::iter::once(say("place-where-asked")).chain(via).collect();
    }
    let named = purpose.consent.iter().flat_map(|consent| &consent.withdraw);
    named.map(|id| place(policy, purpose, id)).collect()
}

/// A place where consent is asked or withdrawn. Settings of one's own are those of an account; who has none
/// unsubscribes.
fn place(policy: &Policy, purpose: &Purpose, id: &str) -> Phrase {
    if id == "self-service" && purpose.is_marketing() {
        return say("place-unsubscribe");
    }
    if id == "self-service" && !words::has_accounts(policy) {
        return say("place-unaided");
    }
    match vocabulary().words.forms.get(id) {
        Some(form) => Phrase::Own(form.title.clone()),
        None => words::word("place", id),
    }
}
