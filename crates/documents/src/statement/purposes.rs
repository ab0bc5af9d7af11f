//! What data is held for, on what basis, where it comes from (AVG 13(1)(c) and (d), 13(2)(e) and (f), 14(1)(d), 14(2)(f)).

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Datum, Language, MarketingMode, Policy, Purpose, Secrecy, Text};
use waarborg_policy::rule::Ending;
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, claim, consent, names, receivers, retention, special, unknown, without};
use crate::page::{Block, Fact, Section};
use crate::phrase::{Phrase, listing, own, row, say, say_of, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy, day: Date) -> Section {
    let mut section = Section::new("why", say("why-title"));
    let optional = policy.purposes.iter().flat_map(|purpose| &purpose.data).any(|datum| datum.optional);
    section.para(say(if optional { "why-lead" } else { "why-lead-all" }));
    for purpose in &policy.purposes {
        section.blocks.push(Block::Card(card(policy, purpose, day)));
    }
    section
}

fn card(policy: &Policy, purpose: &Purpose, day: Date) -> Section {
    let mut card = Section::new(&format!("purpose-{}", purpose.id), own(&purpose.title));
    if let Some(text) = &purpose.text {
        card.para(own(text));
    }
    let processor = purpose.roles.iter().any(|role| role == "processor");
    if processor {
        card.para(say("why-role-processor"));
    }
    let mut facts = vec![
        (say("why-client"), clients(policy, purpose)),
        (say("why-covers"), covers(policy, purpose)),
        (say("why-subjects"), list(purpose.subjects.iter().map(|id| words::subject(id)))),
    ];
    facts.extend(data(policy, purpose));
    if !processor {
        facts.push((say("why-basis"), basis(policy, purpose, day, false)));
    }
    facts.push((say("why-special"), special::special(policy, purpose)));
    facts.push((say("why-source"), sources(policy, purpose)));
    facts.push((say("why-without"), without(policy, purpose)));
    let recipients = names(receivers::of(policy, purpose).into_iter().map(|id| words::recipient(policy, id)));
    facts.push((say("why-recipients"), list(recipients)));
    facts.push((say("why-keep"), retention::lines(policy, purpose, day)));
    facts.push((say("why-marketing"), marketing(purpose, false)));
    facts.push((say("why-profile"), purpose.profiles.then(|| say("profile-made")).into_iter().collect()));
    facts.push((say("why-automated"), automated(purpose)));
    facts.push((say("why-reuses"), reuses(policy, purpose)));
    facts.push((say("why-published"), published(purpose)));
    facts.push((say("why-secrecy"), purpose.secrecy.as_ref().map(secrecy).unwrap_or_default()));
    facts.push((say("why-rights"), rights(purpose)));
    facts.push((say("why-claims"), purpose.claims.iter().map(claim).collect()));
    card.facts(facts);
    card
}

/// A list on one line; nothing where it is empty.
pub(crate) fn list(texts: impl IntoIterator<Item = Text>) -> Vec<Phrase> {
    let texts: Vec<Text> = texts.into_iter().collect();
    if texts.is_empty() { Vec::new() } else { vec![listing(texts)] }
}

fn clients(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let name = |id: &String| {
        let known = policy.clients.iter().find(|client| &client.id == id);
        known.and_then(|client| client.name.clone()).map_or_else(|| words::readable(id), Text::same)
    };
    list(purpose.clients.iter().map(name))
}

fn covers(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    list(purpose.covers.iter().map(|id| words::inside(&words::purpose(policy, id))))
}

fn data(policy: &Policy, purpose: &Purpose) -> [Fact; 2] {
    let of = |optional: bool| {
        let data = purpose.data.iter().filter(move |datum| datum.optional == optional);
        list(data.map(|datum| words::category(policy, &datum.category)))
    };
    let mut needed = of(false);
    if purpose.data.is_empty() {
        needed.push(start(unknown()));
    }
    [(say("why-data"), needed), (say("why-optional"), of(true))]
}

/// Why it is allowed (AVG 13(1)(c) and (d), 13(2)(c)). Beside the box of a form, what the box says is not said again.
pub(crate) fn basis(policy: &Policy, purpose: &Purpose, day: Date, beside_box: bool) -> Vec<Phrase> {
    if purpose.bases.is_empty() {
        return vec![start(unknown())];
    }
    let mut lines = Vec::new();
    for basis in &purpose.bases {
        let sentence = match basis {
            Basis::Consent => by_consent(purpose),
            Basis::Contract if purpose.party == ["organisation"] => say("basis-contract-organisation"),
            Basis::Contract => say("basis-contract"),
            Basis::LegalObligation => by_law(purpose, "basis-legal-obligation", day),
            Basis::VitalInterests => say("basis-vital-interests"),
            Basis::PublicTask => by_law(purpose, "basis-public-task", day),
            Basis::LegitimateInterests => interest(purpose),
        };
        lines.push(row([sentence, cite(&format!("6(1)({})", basis.letter()))]));
        if *basis == Basis::Consent {
            lines.extend(consent::lines(policy, purpose, beside_box));
        }
    }
    lines.extend(consent::of_longer(policy, purpose, beside_box));
    lines
}

fn by_consent(purpose: &Purpose) -> Phrase {
    let explicit = purpose.consent.as_ref().is_some_and(|consent| consent.explicit);
    say(if explicit { "basis-consent-explicit" } else { "basis-consent" })
}

/// The law behind a purpose: named, or the one that its period follows.
fn by_law(purpose: &Purpose, name: &str, day: Date) -> Phrase {
    let mut laws: Vec<Text> = purpose.law.iter().map(|law| Text::same(law.clone())).collect();
    if laws.is_empty() {
        let endings = purpose.keep.iter().flat_map(|part| &part.rule.endings);
        let ids =
            endings.filter_map(|ending| if let Ending::ByLaw(Some(id)) = ending { Some(id) } else { None });
        let rules = ids
            .filter_map(|id| vocabulary().statutory_on(id, day).or_else(|| vocabulary().statutory.get(id)));
        laws.extend(rules.map(|rule| {
            let law = vocabulary().laws.get(&rule.law);
            let with = |language: Language| {
                let name = law.map(|law| law.name.get(language)).unwrap_or_default();
                format!("{name} ({})", rule.cited)
            };
            Text::both(with(Language::Nl), with(Language::En))
        }));
    }
    if laws.is_empty() {
        let law = row([say("basis-which-law"), Phrase::Stop(Box::new(unknown()))]);
        return row([say(&format!("{name}-unnamed")), law]);
    }
    say_with(name, vec![("law", Arg::List(names(laws)))])
}

fn interest(purpose: &Purpose) -> Phrase {
    let mut sentences = Vec::new();
    match &purpose.interest {
        Some(interest) => sentences.push(say_with(
            "basis-legitimate-interests",
            vec![("interest", Arg::Text(words::inside(interest)))],
        )),
        None => sentences.push(unnamed_interest()),
    }
    if let Some(day) = purpose.balanced {
        sentences.push(say_with("basis-balanced", vec![("date", Arg::Text(words::date(day)))]));
    }
    sentences.push(say("basis-object"));
    Phrase::Row(sentences)
}

/// The basis is known, the interest is not.
pub(crate) fn unnamed_interest() -> Phrase {
    row([say("basis-legitimate-interests-which"), Phrase::Stop(Box::new(unknown()))])
}

/// Where the data comes from (AVG 14(2)(f)): said where it is not from the person alone, or where a form asks it.
pub(crate) fn sources(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let forms: Vec<Text> = purpose
        .forms
        .iter()
        .map(|id| {
            vocabulary().words.forms.get(id).map_or_else(|| words::readable(id), |word| word.title.clone())
        })
        .collect();
    let line = |id: &String| {
        if id == "subject" && !forms.is_empty() {
            return start(say_with("source-subject-forms", vec![("forms", Arg::List(forms.clone()))]));
        }
        let known = format!("source-{id}");
        start(if crate::voice::catalogue().has(Language::Nl, &known) {
            say(&known)
        } else {
            say_with("source-recipient", vec![("name", Arg::Text(words::recipient(policy, id)))])
        })
    };
    if purpose.sources == ["subject"] && forms.is_empty() {
        // The ordinary case says nothing, but what arises by itself was not given by anyone.
        let observed = |datum: &Datum| policy.category(&datum.category).is_some_and(|facts| facts.observed);
        let all = !purpose.data.is_empty() && purpose.data.iter().all(observed);
        return if all { vec![start(say("source-observed"))] } else { Vec::new() };
    }
    purpose.sources.iter().map(line).collect()
}

/// What happens if one does not supply it (AVG 13(2)(e)).
fn without(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let what = without::without(policy, purpose);
    what.map(|what| without::sentence(&what, vec![without::title(purpose)])).into_iter().collect()
}

/// How advertising is permitted, by channel (Tw 11.7, AVG 21). The box of a form says itself what it consents to.
pub(crate) fn marketing(purpose: &Purpose, beside_box: bool) -> Vec<Phrase> {
    let mut lines: Vec<Phrase> = purpose
        .marketing
        .iter()
        .filter(|marketing| !(beside_box && marketing.mode == MarketingMode::OptIn))
        .map(|marketing| {
            let known = vocabulary().words.channels.get(&marketing.channel);
            let channel =
                known.map_or_else(|| words::readable(&marketing.channel), |word| word.title.clone());
            let name = match marketing.mode {
                MarketingMode::OptIn => "marketing-opt-in",
                MarketingMode::ExistingCustomer => "marketing-existing-customer",
                MarketingMode::OptOut => "marketing-opt-out",
            };
            start(say_with(name, vec![("channel", Arg::Text(channel))]))
        })
        .collect();
    if !purpose.marketing.is_empty() {
        lines.push(row([say("marketing-stop"), cite("21(2)")]));
    }
    lines
}

/// The logic, the effect, and what one can do about it (AVG 13(2)(f), 22(3)).
pub(crate) fn automated(purpose: &Purpose) -> Vec<Phrase> {
    let Some(automated) = &purpose.automated else { return Vec::new() };
    let said = [
        ("automated-decision", &automated.decision),
        ("automated-logic", &automated.logic),
        ("automated-effect", &automated.effect),
    ];
    let said = said.map(|(name, text)| {
        let text = text.as_ref().map_or_else(unknown, own);
        row([say(name), Phrase::Stop(Box::new(text))])
    });
    let human = say(if automated.human { "automated-human" } else { "automated-plain" });
    // The right to a human look is the law's, where a contract or consent permits the decision (AVG 22(3)).
    let right = match automated.ground.as_deref() {
        Some("contract" | "consent") => vec![say("automated-ask"), cite("22(3)")],
        Some(_) => vec![say("automated-by-law"), cite("22(2)(b)")],
        None if automated.human => vec![cite("22")],
        None => vec![say("automated-ground"), Phrase::Stop(Box::new(unknown())), cite("22(2)")],
    };
    said.into_iter().chain([row(std::iter::once(human).chain(right))]).collect()
}

pub(crate) fn reuses(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let titles: Vec<Text> =
        purpose.reuses.iter().map(|id| words::inside(&words::purpose(policy, id))).collect();
    if titles.is_empty() {
        Vec::new()
    } else {
        vec![say_with("reuses-of", vec![("purposes", Arg::List(titles))])]
    }
}

fn published(purpose: &Purpose) -> Vec<Phrase> {
    match (&purpose.published, purpose.smallest_group) {
        (None, _) => Vec::new(),
        (Some(_), Some(count)) => {
            vec![say_with("published-groups", vec![("count", Arg::Plain(count.to_string()))])]
        }
        (Some(_), None) => vec![say("published-anonymised")],
    }
}

/// Who is bound to secrecy, and by what.
pub(crate) fn secrecy(secrecy: &Secrecy) -> Vec<Phrase> {
    let of = |prefix: &str, ids: &[String]| -> Vec<Phrase> {
        ids.iter().map(|id| words::word(prefix, id)).collect()
    };
    let who = of("bound", &secrecy.bound);
    if who.is_empty() {
        return Vec::new();
    }
    let mut sentences = Vec::new();
    let by = of("by", &secrecy.by);
    if by.is_empty() {
        sentences.push(start(say_of("secrecy-bound", vec![("who", who)])));
    } else {
        sentences.push(start(say_of("secrecy-bound-by", vec![("who", who), ("by", by)])));
    }
    if secrecy.after_end {
        sentences.push(say("secrecy-after"));
    }
    vec![Phrase::Row(sentences)]
}

fn rights(purpose: &Purpose) -> Vec<Phrase> {
    list(purpose.rights.iter().map(|id| {
        vocabulary().rights.get(id).map_or_else(|| words::readable(id), |right| right.title.clone())
    }))
}
