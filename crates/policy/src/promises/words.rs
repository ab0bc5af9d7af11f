//! Rules and claims as people read them.

use jiff::civil::Date;

use crate::check::Arg;
use crate::messages::{self, every_words, list_or, period_words};
use crate::model::{Basis, Language, Policy, Text};
use crate::rule::{Claim, Condition, Ending, Modality, Moment, Rule};
use crate::vocabulary::{Statutory, vocabulary};

/// A rule in words, with the periods of the law as their newest rows have them.
pub fn rule_words(policy: &Policy, rule: &Rule, language: Language) -> String {
    words_of(policy, rule, language, None)
}

/// What permits something in words: an exception of art. 9, a basis of art. 6, or a citation as it stands.
pub fn ground_text(ground: &str) -> Text {
    let known = vocabulary().words.grounds.get(ground).map(|known| known.title.clone());
    let basis = || {
        Basis::parse(ground)
            .map(|basis| messages::both("word-basis", &[("word", Arg::Plain(basis.word().to_owned()))]))
    };
    known.or_else(basis).unwrap_or_else(|| Text::same(ground))
}

/// A rule in words, in both languages.
pub(crate) fn rule_text(policy: &Policy, rule: &Rule) -> Text {
    Text::both(rule_words(policy, rule, Language::Nl), rule_words(policy, rule, Language::En))
}

/// A rule in words, with the periods of the law that hold on a day.
pub fn rule_words_on(policy: &Policy, rule: &Rule, language: Language, day: Date) -> String {
    words_of(policy, rule, language, Some(day))
}

fn words_of(policy: &Policy, rule: &Rule, language: Language, day: Option<Date>) -> String {
    let say = |name: &str, args: &[(&'static str, Arg)]| messages::format(language, name, args);
    let endings: Vec<String> =
        rule.endings.iter().map(|ending| ending_words(policy, ending, language, day)).collect();
    let mut words = endings.join(&format!(" {} ", say("rule-first", &[])));
    let modality = match rule.modality {
        Some(Modality::AtLeast) => Some("rule-at-least"),
        Some(Modality::AtMost) => Some("rule-at-most"),
        Some(Modality::InPrinciple) => Some("rule-in-principle"),
        None => None,
    };
    if let Some(name) = modality {
        words = say(name, &[("rule", Arg::Plain(words))]);
    }
    if let Some(condition) = &rule.condition {
        let name = if condition.unless { "rule-unless" } else { "rule-if" };
        let facts = Arg::Plain(condition_words(policy, condition, language));
        words = say(name, &[("rule", Arg::Plain(words)), ("facts", facts)]);
    }
    words
}

/// The period of the law that an id names: the row of the day, else its own.
fn statutory(id: &str, day: Option<Date>) -> Option<&'static Statutory> {
    day.and_then(|day| vocabulary().statutory_on(id, day)).or_else(|| vocabulary().statutory.get(id))
}

fn ending_words(policy: &Policy, ending: &Ending, language: Language, day: Option<Date>) -> String {
    let say = |name: &str, args: &[(&'static str, Arg)]| messages::format(language, name, args);
    match ending {
        Ending::Until(id) => {
            let until = policy.event(id).and_then(|event| event.until.clone());
            let words = until
                .map_or_else(|| event_words(policy, id, language), |until| until.get(language).to_owned());
            say("rule-until", &[("event", Arg::Plain(words))])
        }
        Ending::WhileNeeded { reviewed: None } => say("rule-while-needed", &[]),
        Ending::WhileNeeded { reviewed: Some(period) } => {
            say("rule-reviewed", &[("every", Arg::Plain(every_words(language, *period)))])
        }
        Ending::ByLaw(None) => say("rule-by-law", &[]),
        Ending::ByLaw(Some(law)) => match statutory(law, day) {
            Some(rule) => say(
                "rule-statutory",
                &[
                    ("period", Arg::Period(rule.period)),
                    ("moment", Arg::Plain(moment_words(policy, &rule.after, language))),
                    ("law", Arg::Plain(rule.citation())),
                ],
            ),
            None => say("rule-by-law", &[]),
        },
        Ending::After { period, to, moment, .. } => {
            let long = to.map_or_else(String::new, |to| say("rule-to", &[("to", Arg::Period(to))]));
            let period = format!("{}{long}", period_words(language, *period));
            match moment {
                Some(moment) => {
                    let moment = Arg::Plain(moment_words(policy, moment, language));
                    say("rule-after", &[("period", Arg::Plain(period)), ("moment", moment)])
                }
                None => period,
            }
        }
        Ending::Forever => say("rule-forever", &[]),
    }
}

fn event_words(policy: &Policy, id: &str, language: Language) -> String {
    policy.event(id).map_or_else(|| id.replace('-', " "), |event| event.title.get(language).to_owned())
}

/// The day from which a period counts, in words.
pub(crate) fn moment_words(policy: &Policy, moment: &Moment, language: Language) -> String {
    let name = match moment.year {
        None => "rule-event",
        Some(crate::calendar::YearOf::Financial) => "rule-financial-year",
        Some(crate::calendar::YearOf::Calendar) => "rule-calendar-year",
    };
    messages::format(language, name, &[("event", Arg::Plain(event_words(policy, &moment.event, language)))])
}

/// The facts of a condition, any of which suffices: a clause each.
fn condition_words(policy: &Policy, condition: &Condition, language: Language) -> String {
    let name = if condition.unless { "fact-while" } else { "fact-if" };
    let clauses: Vec<String> = condition
        .facts
        .iter()
        .map(|fact| {
            let purpose = policy.purpose(fact);
            let kind = if purpose.is_some() { "purpose" } else { fact.as_str() };
            let words =
                purpose.map_or_else(|| Text::same(fact.replace('-', " ")), |known| known.title.clone());
            let args = [("kind", Arg::Plain(kind.to_owned())), ("fact", Arg::Text(words))];
            messages::format(language, name, &args)
        })
        .collect();
    let clauses: Vec<&str> = clauses.iter().map(String::as_str).collect();
    list_or(language, &clauses)
}

/// A claim in words, in both languages.
pub(crate) fn claim_text(claim: &Claim) -> Text {
    Text::both(claim_words(claim, Language::Nl), claim_words(claim, Language::En))
}

/// A claim in words, with "in principle" and its exceptions.
pub(super) fn claim_words(claim: &Claim, language: Language) -> String {
    let words = &vocabulary().words;
    let title = |word: Option<&crate::vocabulary::WordFacts>, id: &str| {
        word.map_or_else(|| id.replace('-', " "), |word| word.title.get(language).to_owned())
    };
    let exceptions: Vec<String> = claim.unless.iter().map(|id| title(words.exceptions.get(id), id)).collect();
    let exceptions: Vec<&str> = exceptions.iter().map(String::as_str).collect();
    let name = match (claim.in_principle, exceptions.is_empty()) {
        (false, true) => "claim-plain",
        (false, false) => "claim-unless",
        (true, true) => "claim-principle",
        (true, false) => "claim-unless-principle",
    };
    let claimed = Arg::Plain(title(words.claims.get(&claim.id), &claim.id));
    let unless = Arg::Plain(list_or(language, &exceptions));
    messages::format(language, name, &[("claim", claimed), ("unless", unless)])
}
