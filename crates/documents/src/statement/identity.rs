//! When and how one shows who one is (AVG 12(6)), step by step.

use waarborg_policy::model::{Identity, Policy};
use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::cite;
use crate::phrase::{Phrase, Value, say, say_of};
use crate::words;

/// The sentences on identity.
pub(super) fn identity(policy: &Policy, identity: &Identity) -> Phrase {
    let ask = identity.ask.as_deref().unwrap_or("when-in-doubt");
    if ask == "never" {
        return say("identity-never");
    }
    let mut sentences = vec![when(ask, identity)];
    sentences.extend(ladder(steps(policy, identity)));
    if identity.by.iter().any(|step| step == "id-copy") {
        let what: Vec<Phrase> = if identity.blacken_unspecified {
            vec![say("blacken-unspecified")]
        } else {
            identity.blacken.iter().map(|word| words::word("blacken", word)).collect()
        };
        sentences.push(if what.is_empty() {
            say("identity-destroyed")
        } else {
            say_of("identity-blacken", vec![("what", what)])
        });
    }
    sentences.push(cite("12(6)"));
    Phrase::Row(sentences)
}

fn when(ask: &str, identity: &Identity) -> Phrase {
    if ask != "always" || identity.rights.is_empty() {
        return say(&format!("identity-{ask}"));
    }
    let title = |right: &String| vocabulary().rights.get(right).map(|facts| Phrase::Own(facts.title.clone()));
    say_of("identity-always-for", vec![("rights", identity.rights.iter().filter_map(title).collect())])
}

/// The steps that the policy names. A ladder that it did not write itself holds only the steps that what it holds makes
/// possible: who has no account cannot sign in.
fn steps<'a>(policy: &'a Policy, identity: &'a Identity) -> Vec<&'a str> {
    let holds = |category| policy.purposes_with(category).next().is_some();
    let possible = |step: &&str| match *step {
        "login" => words::has_accounts(policy),
        "email-link" => holds("email"),
        "call-back" => holds("phone"),
        "in-person" => policy.organisation.address.is_some(),
        _ => true,
    };
    let steps = identity.by.iter().map(String::as_str);
    if words::is_default(policy, &Path::of(["rights", "identity", "by"])) {
        steps.filter(possible).collect()
    } else {
        steps.collect()
    }
}

fn ladder(steps: Vec<&str>) -> Option<Phrase> {
    let steps: Vec<Phrase> = steps.into_iter().map(|step| words::word("step", step)).collect();
    let (first, rest) = steps.split_first()?;
    let ladder = if rest.is_empty() {
        first.clone()
    } else {
        let values = vec![("first", Value::List(vec![first.clone()])), ("rest", Value::Any(rest.to_vec()))];
        Phrase::Say("steps-then".to_owned(), values)
    };
    Some(say_of("identity-steps", vec![("steps", vec![ladder])]))
}
