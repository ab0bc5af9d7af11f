//! What is promised of the grounds of a purpose: its legal basis, what permits its categories, its sources, what
//! happens without the data, and who receives it.

use crate::check::Arg;
use crate::model::{Basis, Purpose, Text};
use crate::vocabulary::vocabulary;

use super::super::capability::Capability;
use super::super::{Made, word, word_list};

pub(super) fn of_grounds(purpose: &Purpose, made: &mut Made<'_>) {
    of_basis(purpose, made);
    let title = ("title", Arg::Text(purpose.title.clone()));
    for (category, grounds) in &purpose.allowed_by {
        // Consent alone is promised as consent.
        if grounds.iter().all(|ground| ground == "consent") {
            continue;
        }
        let named = |ground: &String| {
            let known = vocabulary().words.grounds.get(ground).map(|known| known.title.clone());
            known.unwrap_or_else(|| Text::same(ground.clone()))
        };
        let args = [
            title.clone(),
            ("category", Arg::Text(made.category(category))),
            ("grounds", Arg::List(grounds.iter().map(named).collect())),
        ];
        let place = ("9(2), 10, 87", purpose.path("allowed-by").key(category.as_str()), "basis");
        made.say("ground", "promise-allowed", &args, place);
    }
    if purpose.sources.iter().any(|source| source != "subject") {
        let sources = purpose.sources.iter().map(|id| source(made, id)).collect();
        let args = [title.clone(), ("sources", Arg::List(sources))];
        made.say("source", "promise-source", &args, ("14", purpose.path("source"), "inventory"));
        // Who asks a register tells it whom one asks about.
        if purpose.sources.iter().any(|source| source.ends_with("-register")) {
            made.also_by(&[Capability::Disc]);
        }
    }
    if let Some(without) = &purpose.without {
        let args = [title.clone(), ("without", Arg::Text(without.clone()))];
        made.say("consequence", "promise-without", &args, ("13(2)(e)", purpose.path("without"), "check"));
    }
    of_recipients(purpose, made);
}

fn of_basis(purpose: &Purpose, made: &mut Made<'_>) {
    if purpose.bases.is_empty() || purpose.basis() == Some(Basis::Consent) {
        return;
    }
    let title = ("title", Arg::Text(purpose.title.clone()));
    let bases: Vec<String> = purpose.bases.iter().map(|basis| basis.word().to_owned()).collect();
    let detail = match (&purpose.law, &purpose.interest) {
        (Some(law), _) => Text::same(law.clone()),
        (None, Some(interest)) => interest.clone(),
        (None, None) => Text::default(),
    };
    let known = if detail == Text::default() { "no" } else { "yes" };
    let args = [
        title,
        ("bases", word_list("word-basis", &bases)),
        ("known", Arg::Plain(known.to_owned())),
        ("detail", Arg::Text(detail)),
    ];
    made.say("basis", "promise-basis", &args, ("6(1)", purpose.path("basis"), "basis"));
    if purpose.bases.contains(&Basis::LegalObligation) && purpose.law.is_some() {
        made.also_by(&[Capability::Law]);
    }
}

fn source(made: &Made<'_>, id: &str) -> Text {
    let recipient = made.policy.recipient(id).map(crate::model::Recipient::label);
    let known = || {
        vocabulary()
            .recipients
            .get(id)
            .and_then(|known| known.name.clone().map(Text::same).or(known.title.clone()))
    };
    recipient.or_else(known).unwrap_or_else(|| word("word-source", id))
}

/// Who receives data for this purpose, also where the list of recipients forgets them.
fn of_recipients(purpose: &Purpose, made: &mut Made<'_>) {
    if purpose.recipients.is_empty() {
        return;
    }
    let policy = made.policy;
    let known = |id: &String| vocabulary().recipients.get(id);
    let name = |id: &String| {
        let listed = policy.recipient(id).map(crate::model::Recipient::label);
        let named = || known(id).and_then(|known| known.name.clone().map(Text::same).or(known.title.clone()));
        listed.or_else(named).unwrap_or_else(|| Text::same(id.clone()))
    };
    let args = [
        ("title", Arg::Text(purpose.title.clone())),
        ("names", Arg::List(purpose.recipients.iter().map(name).collect())),
    ];
    let place = ("13(1)(e)", purpose.path("recipients"), "disclosures");
    made.say("recipient", "promise-recipients", &args, place);
    for id in &purpose.recipients {
        let listed = policy.recipient(id).map(|known| (known.role, known.country.clone()));
        let facts = listed.or_else(|| known(id).map(|known| (known.role, known.country.clone())));
        let Some((role, country)) = facts else { continue };
        made.also_by(super::super::sharing::of_role(role));
        if country.is_some_and(|country| !vocabulary().in_eea(&country)) {
            made.also_by(&[Capability::Trans]);
        }
    }
}
