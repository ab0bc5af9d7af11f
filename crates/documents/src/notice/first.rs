//! The first layer: who, what for, why, what is needed, how long, who receives it, and the right to stop it.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Policy, Purpose, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::boxes::label;
use super::fields::Fields;
use crate::page::Block;
use crate::phrase::{Phrase, Value, parted, row, say, say_of, say_with, strong};
use crate::statement::without::{self, Without};
use crate::statement::{names, purposes, receivers, retention, rights, unknown};
use crate::words;

/// More recipients than this are named in the second layer.
const MOST_RECIPIENTS: usize = 4;

pub(super) fn blocks(policy: &Policy, chosen: &[&Purpose], fields: &Fields, day: Date) -> Vec<Block> {
    let mut blocks = Vec::new();
    let keeps = |purpose: &Purpose| keep(policy, purpose, day);
    let common = same(chosen, keeps);
    if let [purpose] = chosen {
        let title = ("purposes", Arg::Text(words::inside(&purpose.title)));
        // On consent the basis stands in the same sentence, for the box says it too.
        let mut sentences = if purpose.basis() == Some(Basis::Consent) && !purpose.is_for_clients() {
            vec![say_with("nt-what-for-consent", vec![title])]
        } else {
            vec![say_with("nt-what-for", vec![title]), basis(purpose)]
        };
        sentences.extend(weighs(chosen));
        blocks.push(Block::Para(row(sentences)));
    } else {
        let line = |purpose: &&Purpose| {
            let own_keep = common.is_none().then(|| row([strong(say("nt-keep")), keeps(purpose)]));
            row([label(purpose), basis(purpose)].into_iter().chain(own_keep))
        };
        blocks.push(Block::Para(row(std::iter::once(say("nt-what-for-these")).chain(weighs(chosen)))));
        blocks.push(Block::Items(chosen.iter().map(line).collect()));
    }
    let asked = asked(policy, chosen, fields);
    if !asked.is_empty() {
        blocks.push(Block::Para(row(asked)));
    }
    let mut after: Vec<Phrase> = common.map(|keep| row([strong(say("nt-keep")), keep])).into_iter().collect();
    after.extend(receives(policy, chosen));
    if !after.is_empty() {
        blocks.push(Block::Para(row(after)));
    }
    blocks.push(Block::Para(rights_of(policy)));
    blocks
}

/// How long, in one line; where each kind of data has a period of its own, the second layer says them all.
fn keep(policy: &Policy, purpose: &Purpose, day: Date) -> Phrase {
    if let Some(general) = retention::general(policy, purpose, day) {
        return Phrase::Stop(Box::new(general));
    }
    // Without any rule the line is a gap, which a sentence ends in.
    let first =
        retention::lines(policy, purpose, day).into_iter().next().filter(|_| !purpose.keep.is_empty());
    first.unwrap_or_else(unsettled)
}

/// A sentence that ends in a gap.
fn unsettled() -> Phrase {
    Phrase::Stop(Box::new(unknown()))
}

/// What weighs most on a person is said at once (WP260, 36): profiles, and a computer that decides.
fn weighs(chosen: &[&Purpose]) -> Vec<Phrase> {
    let profile = chosen.iter().any(|purpose| purpose.profiles).then(|| say("nt-profile"));
    let computer = chosen.iter().any(|purpose| purpose.automated.is_some()).then(|| say("nt-automated"));
    profile.into_iter().chain(computer).collect()
}

/// What is the same for all of them.
fn same<T: PartialEq>(chosen: &[&Purpose], of: impl Fn(&Purpose) -> T) -> Option<T> {
    let (first, rest) = chosen.split_first()?;
    let value = of(first);
    rest.iter().all(|purpose| of(purpose) == value).then_some(value)
}

/// Why it is allowed (AVG 13(1)(c) and (d)), in one sentence; the second layer names the law.
fn basis(purpose: &Purpose) -> Phrase {
    if purpose.roles.iter().any(|role| role == "processor") {
        return say("why-role-processor");
    }
    let Some(basis) = purpose.basis() else {
        return row([strong(say("nt-basis")), unsettled()]);
    };
    match basis {
        Basis::Consent => say("nt-basis-consent"),
        Basis::Contract if purpose.party == ["organisation"] => say("basis-contract-organisation"),
        Basis::Contract => say("nt-basis-contract"),
        Basis::LegalObligation => say("basis-legal-obligation-unnamed"),
        Basis::VitalInterests => say("basis-vital-interests"),
        Basis::PublicTask => say("basis-public-task-unnamed"),
        Basis::LegitimateInterests => match &purpose.interest {
            Some(interest) => {
                let interest = vec![("interest", Arg::Text(words::inside(interest)))];
                say_with("basis-legitimate-interests", interest)
            }
            None => purposes::unnamed_interest(),
        },
    }
}

/// What must be filled in, what need not, and what happens without it (AVG 13(2)(e)).
fn asked(policy: &Policy, chosen: &[&Purpose], fields: &Fields) -> Vec<Phrase> {
    let mut sentences = Vec::new();
    let lists = [
        ("nt-needed", &fields.needed),
        ("nt-with-consent", &fields.with_consent),
        ("nt-optional", &fields.optional),
    ];
    for (name, categories) in lists.into_iter().filter(|(_, categories)| !categories.is_empty()) {
        let data: Vec<Text> = categories.iter().map(|id| words::category(policy, id)).collect();
        let list = parted(data.into_iter().map(Phrase::Own).collect(), ",");
        sentences.push(row([strong(say(name)), Phrase::Stop(Box::new(list))]));
    }
    if sentences.is_empty() {
        sentences.push(row([strong(say("nt-needed")), unsettled()]));
    }
    sentences.extend(without(policy, chosen));
    sentences
}

/// What happens without it, as the statement says it of each purpose.
fn without(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let all: Vec<(&Purpose, Without)> =
        chosen.iter().filter_map(|purpose| Some((*purpose, without::without(policy, purpose)?))).collect();
    // Nothing hangs on what one may refuse, and a duty of the law comes last.
    let of = |wanted: fn(&Without) -> bool| all.iter().filter(move |(_, what)| wanted(what));
    let mut said: Vec<Phrase> = of(|what| matches!(what, Without::Own(_)))
        .map(|(_, what)| without::sentence(what, Vec::new()))
        .collect();
    let failing = of(|what| *what == Without::Fails).map(|(purpose, _)| without::title(purpose));
    let failing = names(failing);
    if !failing.is_empty() {
        said.push(without::sentence(&Without::Fails, failing));
    }
    for what in [Without::Law, Without::Free] {
        if said.is_empty() && all.iter().any(|(_, known)| *known == what) {
            said.push(without::sentence(&what, Vec::new()));
        }
    }
    said.dedup();
    if said.is_empty() { said } else { std::iter::once(say("nt-without")).chain(said).collect() }
}

/// Who receives it (AVG 13(1)(e)), with the country where that is outside the EEA.
fn receives(policy: &Policy, chosen: &[&Purpose]) -> Option<Phrase> {
    let mut ids: Vec<&str> = Vec::new();
    for id in chosen.iter().flat_map(|purpose| receivers::of(policy, purpose)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let named = if ids.len() > MOST_RECIPIENTS { MOST_RECIPIENTS - 1 } else { ids.len() };
    let mut parties: Vec<Phrase> = ids.iter().take(named).map(|id| party(policy, id)).collect();
    let more = ids.len().saturating_sub(named);
    if more > 0 {
        parties.push(say_with("nt-others", vec![("count", Arg::Plain(more.to_string()))]));
    }
    let list = (!parties.is_empty()).then(|| say_of("nt-parties", vec![("parties", parties)]))?;
    Some(row([strong(say("nt-receives")), list]))
}

fn party(policy: &Policy, id: &str) -> Phrase {
    match words::country_of(policy, id).filter(|code| !vocabulary().in_eea(code)) {
        Some(code) => words::recipient_in(policy, "nt-party-in", id, code),
        None => Phrase::Own(words::recipient(policy, id)),
    }
}

/// What one can ask, and where (AVG 13(2)(b)); how consent is withdrawn stands at its box.
fn rights_of(policy: &Policy) -> Phrase {
    let way: Vec<Phrase> = rights::ways(policy).into_iter().take(1).collect();
    let first = ["access", "rectification", "erasure"];
    let offered = first.into_iter().filter(|right| policy.rights.offers.iter().any(|known| known == right));
    let asked: Vec<Phrase> = offered.map(|right| say(&format!("right-{right}"))).collect();
    let mut sentences = Vec::new();
    if asked.is_empty() {
        sentences.push(say("nt-ask-only"));
    } else {
        sentences.push(Phrase::Say("nt-ask".to_owned(), vec![("rights", Value::Any(asked))]));
    }
    sentences.push(words::ends(way));
    row(sentences)
}

/// The right to object, apart from all other text (AVG 21(4)). Against advertising it needs no reason, so there nothing is
/// said of one's own situation.
pub(super) fn objection(chosen: &[&Purpose]) -> Vec<Phrase> {
    let weighed = |purpose: &&&Purpose| {
        let interests = |basis: &Basis| matches!(basis, Basis::LegitimateInterests | Basis::PublicTask);
        purpose.bases.iter().any(interests) && !purpose.is_marketing()
    };
    let marketing = chosen.iter().any(|purpose| purpose.is_marketing()).then(|| say("objection-marketing"));
    let interests = chosen.iter().any(|purpose| weighed(&purpose)).then(|| say("nt-object"));
    marketing.into_iter().chain(interests).collect()
}

/// Where everything stands.
pub(super) fn whole(policy: &Policy) -> Phrase {
    row([say("nt-whole"), words::published(policy)])
}
