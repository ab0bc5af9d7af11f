//! What a policy promises: derived from it, never typed twice. Whether a promise is kept is for evidence to say; a
//! promise without proof is unproven.

use crate::check::Arg;
use crate::messages::{self, period_words};
use crate::model::{Language, Policy, Purpose, Text};
use crate::rule::Rule;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Proven.
    Kept,
    /// Proven not.
    Broken,
    /// Nothing proves it.
    Unproven,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Promise {
    /// Its id: the path, or the path and what is promised there.
    pub id: String,
    /// What kind: `retention`, `deadline`, `claim`, `right`, …
    pub kind: &'static str,
    /// In words.
    pub text: Text,
    /// The article it answers to.
    pub article: &'static str,
    /// Where it stands.
    pub path: Path,
    /// How it is verified.
    pub verified_by: &'static str,
    /// The purpose it is about, for retention.
    #[serde(skip)]
    pub purpose: Option<String>,
}

/// Both languages of a message.
fn text(name: &str, args: &[(&'static str, Arg)]) -> Text {
    Text::both(messages::format(Language::Nl, name, args), messages::format(Language::En, name, args))
}

/// Everything that a policy promises, in the order of the statement.
pub fn promises(policy: &Policy) -> Vec<Promise> {
    let mut found = Vec::new();
    for (n, claim) in policy.statement.claims.iter().enumerate() {
        let path = Path::of(["statement", "claims"]).index(n);
        let words = vocabulary()
            .words
            .claims
            .get(&claim.id)
            .map_or_else(|| Text::same(claim.id.clone()), |word| word.title.clone());
        add(&mut found, "claim", words, "5(1)(a)", path, "disclosures");
    }
    for purpose in &policy.purposes {
        of_purpose(policy, purpose, &mut found);
    }
    of_rights(policy, &mut found);
    of_duties(policy, &mut found);
    found
}

fn add(
    found: &mut Vec<Promise>,
    kind: &'static str,
    text: Text,
    article: &'static str,
    path: Path,
    verified_by: &'static str,
) {
    let id = format!("{kind}:{path}");
    found.push(Promise { id, kind, text, article, path, verified_by, purpose: None });
}

fn of_purpose(policy: &Policy, purpose: &Purpose, found: &mut Vec<Promise>) {
    let title = || ("title", Arg::Text(purpose.title.clone()));
    let data: Vec<Text> = purpose
        .data
        .iter()
        .filter_map(|datum| policy.category(&datum.category))
        .map(|facts| facts.title.clone())
        .collect();
    if !data.is_empty() {
        let words = text("promise-minimal", &[title(), ("data", Arg::List(data))]);
        add(found, "minimal", words, "5(1)(c)", purpose.path("data"), "inventory");
    }
    if !purpose.keep.is_empty() {
        let rules: Vec<&Rule> = purpose.keep.iter().map(|part| &part.rule).collect();
        let words = Text::both(
            retention(policy, &rules, purpose, Language::Nl),
            retention(policy, &rules, purpose, Language::En),
        );
        add(found, "retention", words, "5(1)(e)", purpose.path("keep"), "plan-and-run");
        if let Some(last) = found.last_mut() {
            last.purpose = Some(purpose.id.clone());
        }
    }
    for (category, rule) in &purpose.sooner {
        let category = policy
            .category(category)
            .map_or_else(|| Text::same(category.clone()), |facts| facts.title.clone());
        let sentence = |language| {
            messages::format(
                language,
                "promise-sooner",
                &[
                    title(),
                    ("category", Arg::Text(category.clone())),
                    ("rule", Arg::Plain(rule_words(policy, rule, language))),
                ],
            )
        };
        let words = Text::both(sentence(Language::Nl), sentence(Language::En));
        add(found, "retention", words, "5(1)(e)", purpose.path("sooner"), "plan-and-run");
        if let Some(last) = found.last_mut() {
            last.purpose = Some(purpose.id.clone());
        }
    }
    for marketing in &purpose.marketing {
        let words = text("promise-marketing", &[title(), ("channel", Arg::Plain(marketing.channel.clone()))]);
        add(
            found,
            "marketing",
            words,
            "Tw 11.7",
            purpose.path("marketing").key(marketing.channel.as_str()),
            "ledger",
        );
    }
    if purpose.basis() == Some(crate::model::Basis::Consent) {
        add(found, "consent", text("promise-consent", &[title()]), "7", purpose.path("basis"), "ledger");
    }
    if purpose.published.is_some() {
        add(
            found,
            "anonymous",
            text("promise-anonymous", &[title()]),
            "5(1)(c)",
            purpose.path("published"),
            "k-report",
        );
    }
}

fn of_rights(policy: &Policy, found: &mut Vec<Promise>) {
    for (n, right) in policy.rights.offers.iter().enumerate() {
        let Some(facts) = vocabulary().rights.get(right) else { continue };
        let words = text("promise-right", &[("right", Arg::Text(facts.title.clone()))]);
        add(found, "right", words, "12-22", Path::of(["rights", "offers"]).index(n), "cases");
    }
    if let Some(period) = policy.rights.answer_within.as_ref().and_then(|within| within.period()) {
        let words = text("promise-answer", &[("period", Arg::Period(period))]);
        add(found, "deadline", words, "12(3)", Path::of(["rights", "answer-within"]), "cases");
    }
}

fn of_duties(policy: &Policy, found: &mut Vec<Promise>) {
    for recipient in &policy.recipients {
        if recipient.role == crate::model::RecipientRole::Processor {
            let words = text("promise-agreement", &[("name", Arg::Text(recipient.label()))]);
            add(found, "agreement", words, "28(3)", recipient.path("agreement"), "agreements");
        }
        if recipient.safeguard.is_some() {
            let words = text("promise-safeguard", &[("name", Arg::Text(recipient.label()))]);
            add(found, "safeguard", words, "44-46", recipient.path("safeguard"), "transfers");
        }
    }
    if policy
        .cookies
        .as_ref()
        .is_some_and(|cookies| cookies.consent.as_ref().is_some_and(|kinds| !kinds.is_empty()))
    {
        add(
            found,
            "cookies",
            text("promise-cookies", &[]),
            "Tw 11.7a",
            Path::of(["cookies", "consent"]),
            "site-scan",
        );
    }
    for (n, measure) in policy.security.measures.iter().enumerate() {
        let Some(word) = vocabulary().words.measures.get(measure) else { continue };
        let words = text("promise-measure", &[("measure", Arg::Text(word.title.clone()))]);
        add(found, "security", words, "32", Path::of(["security", "measures"]).index(n), "probes");
    }
    if let Some(period) = policy.breach.as_ref().and_then(|breach| breach.authority_within) {
        add(
            found,
            "breach",
            text("promise-breach", &[("period", Arg::Period(period))]),
            "33(1)",
            Path::of(["breach", "authority-within"]),
            "cases",
        );
    }
    if let Some(period) = policy.review.every.as_ref().and_then(|within| within.period()) {
        add(
            found,
            "review",
            text("promise-review", &[("period", Arg::Period(period))]),
            "24(1)",
            Path::of(["review", "every"]),
            "sign-off",
        );
    }
    if policy.changes.as_ref().is_some_and(|changes| !changes.announced_by.is_empty()) {
        add(
            found,
            "changes",
            text("promise-changes", &[]),
            "13(3)",
            Path::of(["changes", "announced-by"]),
            "notices",
        );
    }
}

fn retention(policy: &Policy, rules: &[&Rule], purpose: &Purpose, language: Language) -> String {
    let words: Vec<String> = rules.iter().map(|rule| rule_words(policy, rule, language)).collect();
    let or = messages::format(language, "rule-longest", &[]);
    messages::format(
        language,
        "promise-retention",
        &[("title", Arg::Text(purpose.title.clone())), ("rule", Arg::Plain(words.join(&format!(" {or} "))))],
    )
}

/// A rule in words.
pub fn rule_words(policy: &Policy, rule: &Rule, language: Language) -> String {
    use crate::rule::{Ending, Modality};
    let say = |name: &str, args: &[(&'static str, Arg)]| messages::format(language, name, args);
    let event = |id: &str| {
        policy.event(id).map_or_else(|| id.to_owned(), |event| event.title.get(language).to_owned())
    };
    let moment = |moment: &crate::rule::Moment| {
        let name = match moment.year {
            None => "rule-event",
            Some(crate::calendar::YearOf::Financial) => "rule-financial-year",
            Some(crate::calendar::YearOf::Calendar) => "rule-calendar-year",
        };
        say(name, &[("event", Arg::Plain(event(&moment.event)))])
    };
    let endings: Vec<String> = rule
        .endings
        .iter()
        .map(|ending| match ending {
            Ending::Until(id) => {
                let until = policy.event(id).and_then(|event| event.until.clone());
                let words = until.map_or_else(|| event(id), |until| until.get(language).to_owned());
                say("rule-until", &[("event", Arg::Plain(words))])
            }
            Ending::WhileNeeded { reviewed: None } => say("rule-while-needed", &[]),
            Ending::WhileNeeded { reviewed: Some(period) } => {
                say("rule-reviewed", &[("period", Arg::Period(*period))])
            }
            Ending::ByLaw(None) => say("rule-by-law", &[]),
            Ending::ByLaw(Some(law)) => match vocabulary().statutory.get(law) {
                Some(rule) => say(
                    "rule-statutory",
                    &[
                        ("period", Arg::Period(rule.period)),
                        ("moment", Arg::Plain(moment(&rule.after))),
                        ("law", Arg::Plain(rule.citation())),
                    ],
                ),
                None => say("rule-by-law", &[]),
            },
            Ending::After { period, to, moment: from, .. } => {
                let long = to.map_or_else(String::new, |to| say("rule-to", &[("to", Arg::Period(to))]));
                let period = format!("{}{long}", period_words(language, *period));
                match from {
                    Some(from) => say(
                        "rule-after",
                        &[("period", Arg::Plain(period)), ("moment", Arg::Plain(moment(from)))],
                    ),
                    None => period,
                }
            }
            Ending::Forever => say("rule-forever", &[]),
        })
        .collect();
    let first = messages::format(language, "rule-first", &[]);
    let mut words = endings.join(&format!(" {first} "));
    match rule.modality {
        Some(Modality::AtLeast) => words = say("rule-at-least", &[("rule", Arg::Plain(words))]),
        Some(Modality::AtMost) => words = say("rule-at-most", &[("rule", Arg::Plain(words))]),
        Some(Modality::InPrinciple) => words = say("rule-in-principle", &[("rule", Arg::Plain(words))]),
        None => {}
    }
    if let Some(condition) = &rule.condition {
        let facts: Vec<Text> = condition
            .facts
            .iter()
            .map(|fact| {
                policy.purpose(fact).map_or_else(|| fact_words(fact), |purpose| purpose.title.clone())
            })
            .collect();
        let name = if condition.unless { "rule-unless" } else { "rule-if" };
        words = say(name, &[("rule", Arg::Plain(words)), ("facts", Arg::List(facts))]);
    }
    words
}

fn fact_words(fact: &str) -> Text {
    match fact {
        "consent" => Text::both("toestemming", "consent"),
        "dispute" => Text::both("een geschil", "a dispute"),
        "accepted" => Text::both("aanvaarding", "acceptance"),
        other => Text::same(other.replace('-', " ")),
    }
}
