//! What the register says of an activity: a list of lines for each of its fields, in no language. The page and the
//! spreadsheet show the same lines.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::map::Map;
use waarborg_policy::model::{Basis, CategoryClass, Ending, Part, Policy, Purpose, Recipient, Text};
use waarborg_policy::rule::{self, Rule};
use waarborg_policy::vocabulary::vocabulary;

use super::collect::said_role;
use crate::phrase::{Phrase, listing, own, parted, plain, row, say, say_of, say_with, start, strong};
use crate::statement::special::may_permit;
use crate::statement::transfers::{Protection, Tool, protection};
use crate::words;

/// What a register tells of: a policy, where its data lives, and the day whose law holds.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) policy: &'a Policy,
    /// Where the data lives. Without it nothing is said of systems.
    pub(super) map: Option<&'a Map>,
    pub(super) day: Date,
}

/// A field of an activity, as the register shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What it is for (30(1)(b)).
    Title,
    /// On whose behalf (30(2)(a)).
    Clients,
    /// What else is done under it.
    Covers,
    /// Whose data (30(1)(c)).
    Subjects,
    /// Which data (30(1)(c)).
    Data,
    /// What permits special data (9(2), 10; UAVG 46).
    Special,
    /// Where it comes from (14(2)(f)).
    Source,
    /// On which basis (6(1)).
    Basis,
    /// Who receives it (30(1)(d)).
    Recipients,
    /// What leaves the EEA (30(1)(e)).
    Transfers,
    /// How long (30(1)(f)).
    Keep,
    /// Where it is held.
    Systems,
    /// The assessment of art. 35.
    Dpia,
}

impl Field {
    /// The fields of a controller's activity, in the order of article 30(1).
    pub const CONTROLLER: [Field; 12] = [
        Field::Title,
        Field::Covers,
        Field::Subjects,
        Field::Data,
        Field::Special,
        Field::Source,
        Field::Basis,
        Field::Recipients,
        Field::Transfers,
        Field::Keep,
        Field::Systems,
        Field::Dpia,
    ];

    /// The fields of a processor's activity, in the order of article 30(2).
    pub const PROCESSOR: [Field; 9] = [
        Field::Title,
        Field::Clients,
        Field::Covers,
        Field::Subjects,
        Field::Data,
        Field::Recipients,
        Field::Transfers,
        Field::Keep,
        Field::Systems,
    ];

    /// Its word, as spreadsheets and mappings name it.
    pub fn word(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Clients => "for",
            Field::Covers => "covers",
            Field::Subjects => "subjects",
            Field::Data => "data",
            Field::Special => "special",
            Field::Source => "source",
            Field::Basis => "basis",
            Field::Recipients => "recipients",
            Field::Transfers => "transfers",
            Field::Keep => "keep",
            Field::Systems => "systems",
            Field::Dpia => "dpia",
        }
    }

    /// The article that asks it; none where it is an extra.
    pub(crate) fn article(self, processor: bool) -> Option<&'static str> {
        match (self, processor) {
            (Field::Title, false) => Some("30(1)(b)"),
            (Field::Title, true) => Some("30(2)(b)"),
            (Field::Clients, _) => Some("30(2)(a)"),
            (Field::Subjects | Field::Data, false) => Some("30(1)(c)"),
            (Field::Recipients, false) => Some("30(1)(d)"),
            (Field::Transfers, false) => Some("30(1)(e)"),
            (Field::Transfers, true) => Some("30(2)(c)"),
            (Field::Keep, false) => Some("30(1)(f)"),
            _ => None,
        }
    }
}

/// What is not settled is said, and stands out; it is never hidden.
pub(super) fn unknown() -> Phrase {
    strong(start(say("st-unknown")))
}

fn or_unknown(lines: Vec<Phrase>) -> Vec<Phrase> {
    if lines.is_empty() { vec![unknown()] } else { lines }
}

/// The lines of a field. Empty where the field does not apply to this activity.
pub(super) fn lines(told: Told<'_>, purpose: &Purpose, field: Field) -> Vec<Phrase> {
    let Told { policy, map, day } = told;
    match field {
        Field::Title => vec![own(&purpose.title)],
        Field::Clients => or_unknown(purpose.clients.iter().map(|id| client(policy, id)).collect()),
        Field::Covers => purpose.covers.iter().map(|id| start(own(&words::purpose(policy, id)))).collect(),
        Field::Subjects => {
            or_unknown(purpose.subjects.iter().map(|id| start(own(&words::subject(id)))).collect())
        }
        Field::Data => or_unknown(data(policy, purpose)),
        Field::Special => special(policy, purpose),
        Field::Source => or_unknown(purpose.sources.iter().map(|id| source(policy, id)).collect()),
        Field::Basis => or_unknown(basis(purpose)),
        Field::Recipients => recipients(policy, purpose),
        Field::Transfers => transfers(policy, purpose, day),
        Field::Keep => keep(policy, purpose, day),
        // Without a map nothing is asked of it.
        Field::Systems => map.map_or_else(Vec::new, |map| or_unknown(systems(map, purpose))),
        Field::Dpia => dpia(purpose),
    }
}

fn client(policy: &Policy, id: &str) -> Phrase {
    let known = policy.clients.iter().find(|client| client.id == id);
    plain(known.and_then(|client| client.name.clone()).unwrap_or_else(|| id.to_owned()))
}

fn data(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let line = |datum: &waarborg_policy::model::Datum| {
        let name = words::category(policy, &datum.category);
        start(if datum.optional {
            say_with("reg-data-optional", vec![("data", Arg::Text(name))])
        } else {
            own(&name)
        })
    };
    purpose.data.iter().map(line).collect()
}

/// Data that the law protects more, with what permits it. A ground that the law does not know permits nothing.
fn special(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let protected = |id: &str| {
        policy.category(id).is_some_and(|facts| {
            matches!(
                facts.class,
                CategoryClass::Special | CategoryClass::Criminal | CategoryClass::NationalId
            )
        })
    };
    let mut ids: Vec<&str> = purpose.allowed_by.iter().map(|(id, _)| id.as_str()).collect();
    for datum in purpose.data.iter().filter(|datum| protected(&datum.category)) {
        if !ids.contains(&datum.category.as_str()) {
            ids.push(&datum.category);
        }
    }
    let line = |id: &&str| {
        let grounds = purpose.allowed_by.iter().find(|(known, _)| known == id);
        let grounds: Vec<Phrase> = grounds
            .into_iter()
            .flat_map(|(_, grounds)| grounds)
            .filter(|word| may_permit(policy, id, word))
            .map(|id| ground(id))
            .collect();
        let grounds = if grounds.is_empty() { say("st-unknown") } else { parted(grounds, ";") };
        start(row([Phrase::Glue(Box::new(own(&words::category(policy, id))), ":"), grounds]))
    };
    ids.iter().map(line).collect()
}

fn ground(id: &str) -> Phrase {
    match vocabulary().words.grounds.get(id) {
        Some(word) => {
            row(std::iter::once(own(&word.title))
                .chain(word.article.iter().map(|article| bracketed(article))))
        }
        None => plain(id),
    }
}

/// Whether a line says that something is not settled, alone or as a part of it.
pub(super) fn is_open(line: &Phrase) -> bool {
    match line {
        Phrase::Say(name, values) => {
            let inside = |value: &crate::phrase::Value| match value {
                crate::phrase::Value::List(list) | crate::phrase::Value::Any(list) => {
                    list.iter().any(is_open)
                }
                crate::phrase::Value::Arg(_) => false,
            };
            ["st-unknown", "reg-country-unknown", "reg-safeguard-unknown"].contains(&name.as_str())
                || values.iter().any(|(_, value)| inside(value))
        }
        Phrase::Row(list) => list.iter().any(is_open),
        Phrase::Link(_, inner)
        | Phrase::Strong(inner)
        | Phrase::Start(inner)
        | Phrase::Glue(inner, _)
        | Phrase::Stop(inner)
        | Phrase::Marked(inner) => is_open(inner),
        Phrase::Own(_) | Phrase::Cite(_) => false,
    }
}

/// Short items on one line: "Naam; adres; e-mailadres".
pub(super) fn listed(lines: Vec<Phrase>) -> Phrase {
    let inside = |(n, line): (usize, Phrase)| match line {
        Phrase::Start(inner) if n > 0 => *inner,
        line => line,
    };
    parted(lines.into_iter().enumerate().map(inside).collect(), ";")
}

/// The article, as part of the words: a cell of a spreadsheet has no other place for it.
pub(super) fn bracketed(article: &str) -> Phrase {
    say_with("reg-article", vec![("article", Arg::Plain(article.to_owned()))])
}

fn source(policy: &Policy, id: &str) -> Phrase {
    let name = format!("reg-source-{id}");
    if crate::voice::catalogue().has(waarborg_policy::model::Language::Nl, &name) {
        return start(say(&name));
    }
    start(own(&words::recipient(policy, id)))
}

/// The bases alone.
pub(super) fn bases(purpose: &Purpose) -> Vec<Phrase> {
    let line = |basis: &Basis| {
        let name = start(say(&format!("reg-basis-{}", basis.word())));
        row([name, bracketed(&format!("6(1)({})", basis.letter()))])
    };
    or_unknown(purpose.bases.iter().map(line).collect())
}

fn basis(purpose: &Purpose) -> Vec<Phrase> {
    let mut lines = if purpose.bases.is_empty() { Vec::new() } else { bases(purpose) };
    let rests = |wanted: &[Basis]| purpose.bases.iter().any(|basis| wanted.contains(basis));
    let owes_law = rests(&[Basis::LegalObligation, Basis::PublicTask]);
    if purpose.law.is_some() || owes_law {
        lines.push(start(labelled("reg-law", laws(purpose))));
    }
    let owes_interest = rests(&[Basis::LegitimateInterests]);
    if purpose.interest.is_some() || owes_interest {
        let interest = purpose.interest.as_ref().map_or_else(|| say("st-unknown"), own);
        lines.push(start(labelled("reg-interest", interest)));
    }
    if purpose.balanced.is_some() || owes_interest {
        let day = purpose.balanced.map_or_else(|| say("st-unknown"), |day| plain(day.to_string()));
        lines.push(start(labelled("reg-balanced", day)));
    }
    lines
}

/// "Wet: AWR art. 52".
fn labelled(label: &str, value: Phrase) -> Phrase {
    row([Phrase::Glue(Box::new(say(label)), ":"), value])
}

/// The law behind a purpose: named, or the one that its period follows.
fn laws(purpose: &Purpose) -> Phrase {
    if let Some(law) = &purpose.law {
        return plain(law);
    }
    let endings = purpose.keep.iter().flat_map(|part| &part.rule.endings);
    let mut found: Vec<String> = Vec::new();
    for ending in endings {
        if let rule::Ending::ByLaw(Some(id)) = ending
            && let Some(law) = vocabulary().statutory.get(id)
            && !found.contains(&law.citation())
        {
            found.push(law.citation());
        }
    }
    if found.is_empty() { say("st-unknown") } else { parted(found.into_iter().map(plain).collect(), ";") }
}

/// The recipients of a purpose, its own and those of every purpose, each once.
fn recipient_ids<'a>(policy: &'a Policy, purpose: &'a Purpose) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for id in policy.recipients_of(purpose) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The names alone.
pub(super) fn recipient_names(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let ids = recipient_ids(policy, purpose);
    if ids.is_empty() {
        return vec![nobody(policy)];
    }
    ids.into_iter().map(|id| start(own(&words::recipient(policy, id)))).collect()
}

fn recipients(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let ids = recipient_ids(policy, purpose);
    if ids.is_empty() {
        return vec![nobody(policy)];
    }
    ids.into_iter().map(|id| recipient_line(policy, id)).collect()
}

/// A policy that speaks says all it promises: no recipient is none. In a text that is transcribed, silence is silence.
fn nobody(policy: &Policy) -> Phrase {
    if policy.speaking { start(say("reg-none")) } else { unknown() }
}

/// A recipient with its role and country.
fn recipient_line(policy: &Policy, id: &str) -> Phrase {
    let name = start(own(&words::recipient(policy, id)));
    let Some(known) = policy.recipient(id) else { return name };
    let role = role(policy, known);
    let country = known.country.as_deref().map_or_else(|| say("reg-country-unknown"), words::country);
    row([name, say_of("reg-in-brackets", vec![("what", vec![parted(vec![role, country], ",")])])])
}

/// The role of a recipient.
pub(super) fn role(policy: &Policy, recipient: &Recipient) -> Phrase {
    let word = said_role(policy, recipient).unwrap_or("unknown");
    say(&format!("reg-role-{word}"))
}

fn transfers(policy: &Policy, purpose: &Purpose, day: Date) -> Vec<Phrase> {
    let mut lines = Vec::new();
    let mut unsettled = false;
    let ids = recipient_ids(policy, purpose);
    for id in &ids {
        match policy.recipient(id) {
            Some(known) if known.outside_eea() => lines.push(transfer(policy, known, day)),
            Some(known) => unsettled |= known.country.is_none(),
            None => unsettled = true,
        }
    }
    if lines.is_empty() {
        let silent = ids.is_empty() && !policy.speaking;
        return vec![if unsettled || silent { unknown() } else { start(say("reg-none")) }];
    }
    lines
}

/// What protects data at a recipient outside the EEA.
fn transfer(policy: &Policy, recipient: &Recipient, day: Date) -> Phrase {
    let country = recipient.country.as_deref().map_or_else(|| say("st-unknown"), words::country);
    let name = Phrase::Glue(Box::new(start(own(&recipient.label()))), ":");
    let mut parts = vec![country, safeguard(policy, recipient, day)];
    if let Some(day) = recipient.assessed {
        parts.push(say_with("reg-assessed", vec![("date", Arg::Plain(day.to_string()))]));
    }
    row([name, parted(parts, ";")])
}

/// What protects data at a recipient: its own safeguard, else a decision that holds on the day, else what the policy
/// says of all transfers at once. What is no tool of chapter V protects nothing.
pub(super) fn safeguard(policy: &Policy, recipient: &Recipient, day: Date) -> Phrase {
    match protection(policy, recipient, day) {
        Protection::Nothing => say("reg-safeguard-unknown"),
        Protection::Adequate => row([say("reg-adequate"), bracketed("45")]),
        Protection::Own(tool) => named(tool),
        Protection::ForAll(tools) => parted(tools.into_iter().map(named).collect(), ","),
    }
}

fn named((word, facts): Tool<'_>) -> Phrase {
    let title = facts.map_or_else(|| words::readable(word), |facts| facts.title.clone());
    let article = facts.and_then(|facts| facts.article.as_deref()).map(bracketed);
    row(std::iter::once(own(&title)).chain(article))
}

/// One line for each rule, so that a line that a person left alone is known again. A rule of the organisation may be
/// about more data than the purpose has; data that no rule is about has no period yet.
fn keep(policy: &Policy, purpose: &Purpose, day: Date) -> Vec<Phrase> {
    let shown = purpose.keep.iter().filter(|part| is_about(purpose, part));
    let mut lines: Vec<Phrase> = shown.map(|part| part_line(policy, purpose, part, day)).collect();
    if lines.is_empty() {
        lines.push(unknown());
    }
    let sooner = purpose.sooner.iter();
    lines.extend(sooner.map(|(category, rule)| sooner_line(policy, category, rule, day)));
    lines.extend(without_period(policy, purpose));
    match purpose.then {
        Ending::Delete => {}
        Ending::Anonymise => lines.push(start(say("reg-then-anonymise"))),
        Ending::Either => lines.push(start(say("reg-then-either"))),
    }
    lines
}

/// Whether a rule is about any data of an activity.
pub(super) fn is_about(purpose: &Purpose, part: &Part) -> bool {
    part.data.is_empty() || purpose.data.is_empty() || part.data.iter().any(|id| purpose.holds(id))
}

/// The data that no rule of a purpose is about, where it has rules.
pub(super) fn without_period(policy: &Policy, purpose: &Purpose) -> Option<Phrase> {
    let parts = || purpose.keep.iter().filter(|part| is_about(purpose, part));
    if parts().next().is_none() || parts().any(|part| part.data.is_empty()) {
        return None;
    }
    let ids = purpose.data.iter().map(|datum| &datum.category);
    let open: Vec<Text> = ids
        .filter(|id| !parts().any(|part| part.data.contains(id)))
        .map(|id| words::category(policy, id))
        .collect();
    (!open.is_empty()).then(|| row([start(Phrase::Glue(Box::new(listing(open)), ":")), unknown()]))
}

/// A rule of an activity, with the categories it is about.
fn part_line(policy: &Policy, purpose: &Purpose, part: &Part, day: Date) -> Phrase {
    let rule = words::rule_on(policy, &part.rule, day);
    if part.data.is_empty() {
        return start(own(&rule));
    }
    let held = part.data.iter().filter(|id| purpose.data.is_empty() || purpose.holds(id));
    of_some(held.map(|id| words::category(policy, id)).collect(), rule)
}

/// The shorter rule of a category.
fn sooner_line(policy: &Policy, category: &str, rule: &Rule, day: Date) -> Phrase {
    of_some(vec![words::category(policy, category)], words::rule_on(policy, rule, day))
}

fn of_some(data: Vec<Text>, rule: Text) -> Phrase {
    start(say_with("keep-part", vec![("data", Arg::List(data)), ("rule", Arg::Text(rule))]))
}

fn systems(map: &Map, purpose: &Purpose) -> Vec<Phrase> {
    super::collect::held(map, &purpose.id)
        .into_iter()
        .map(|held| {
            let title = map.system(&held.system).and_then(|system| system.title.clone());
            plain(format!("{}: {}", title.unwrap_or(held.system), held.tables.join(", ")))
        })
        .collect()
}

fn dpia(purpose: &Purpose) -> Vec<Phrase> {
    // Most activities need none, and article 30 does not ask it.
    let Some(dpia) = &purpose.dpia else { return vec![start(say("reg-dpia-none"))] };
    let mut lines = Vec::new();
    if !dpia.trigger.is_empty() {
        let triggers = dpia.trigger.iter().map(|id| {
            let known = vocabulary().dpia.get(id);
            Phrase::Own(known.map_or_else(|| words::readable(id), |word| word.title.clone()))
        });
        lines.push(start(labelled("reg-dpia-trigger", parted(triggers.collect(), ";"))));
    }
    let done = dpia.done.map_or_else(|| say("st-unknown"), |day| plain(day.to_string()));
    lines.push(start(labelled("reg-dpia-done", done)));
    lines
}
