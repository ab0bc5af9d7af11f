//! What is promised for one purpose.

mod consent;
mod grounds;

use crate::check::Arg;
use crate::messages;
use crate::model::{
    Basis, CategoryClass, CategoryFacts, Ending, Language, MarketingMode, Part, Purpose, Secrecy, Text,
};
use crate::rule::{Ending as RuleEnding, Rule};
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::{Capability, of_right};
use super::organisation::{of_claim_at, of_flaws};
use super::words::{claim_text, rule_words};
use super::{Made, text, word_list};

pub(super) fn of_purpose(purpose: &Purpose, made: &mut Made<'_>) {
    let title = ("title", Arg::Text(purpose.title.clone()));
    of_use(purpose, made);
    let held: Vec<Text> = purpose.data.iter().map(|datum| made.category(&datum.category)).collect();
    if !held.is_empty() {
        let words = text("promise-minimal", &[title.clone(), ("data", Arg::List(held))]);
        made.add("minimal", words, "5(1)(c)", purpose.path("data"), "inventory");
    }
    grounds::of_grounds(purpose, made);
    of_keep(purpose, made);
    let ended = match purpose.then {
        Ending::Anonymise => Some("promise-anonymised"),
        Ending::Either => Some("promise-deleted-or-anonymised"),
        Ending::Delete => None,
    };
    if let Some(message) = ended {
        let place = ("5(1)(e)", purpose.path("then"), "k-report");
        made.say("anonymous", message, std::slice::from_ref(&title), place);
        made.also_by(&[Capability::SweepDb]);
    }
    of_marketing(purpose, made);
    consent::of_consent(purpose, made);
    if purpose.published.is_some() {
        let place = ("5(1)(c)", purpose.path("published"), "k-report");
        made.say("anonymous", "promise-anonymous", std::slice::from_ref(&title), place);
    }
    if let Some(group) = purpose.smallest_group {
        let args = [title.clone(), ("count", Arg::Number(group))];
        let place = ("5(1)(c)", purpose.path("smallest-group"), "k-report");
        made.say("anonymous", "promise-smallest-group", &args, place);
    }
    if let Some(secrecy) = &purpose.secrecy {
        of_secrecy(secrecy, purpose.path("secrecy"), Some(&purpose.title), made);
    }
    for (n, claim) in purpose.claims.iter().enumerate() {
        let words = text("promise-purpose-claim", &[title.clone(), ("claim", Arg::Text(claim_text(claim)))]);
        of_claim_at(claim, purpose.path("claims").index(n), words, made);
    }
    of_flaws(&purpose.flaws, &purpose.path(""), made);
}

/// That data serves the purpose and nothing else; and what is done with it: profiles, use again, decisions, rights.
fn of_use(purpose: &Purpose, made: &mut Made<'_>) {
    let title = ("title", Arg::Text(purpose.title.clone()));
    let covers = purpose.covers.iter().map(|id| {
        let known = vocabulary().purposes.get(id).map(|kind| kind.title.clone());
        known.unwrap_or_else(|| Text::same(id.clone()))
    });
    let covers: Vec<Text> = covers.collect();
    let more = if covers.is_empty() { "no" } else { "yes" };
    let args = [title.clone(), ("more", Arg::Plain(more.to_owned())), ("covers", Arg::List(covers))];
    made.say("purpose", "promise-purpose", &args, ("5(1)(b)", purpose.path(""), "purposes"));
    if purpose.roles.iter().any(|role| role == "processor") {
        made.also_by(&[Capability::Proc]);
    }
    let known = &vocabulary().purposes;
    for kind in purpose.kind.into_iter().chain(purpose.covers.iter().filter_map(|id| known.get(id))) {
        made.also_by(&kind.carried_by);
    }
    if is_sensitive(purpose, made) {
        made.also_by(&[Capability::Dpia]);
    }
    if purpose.profiles {
        let place = ("4(4)", purpose.path("profiles"), "decisions");
        made.say("profile", "promise-profiles", std::slice::from_ref(&title), place);
    }
    if !purpose.reuses.is_empty() {
        let of = purpose.reuses.iter().map(|id| {
            made.policy.purpose(id).map_or_else(|| Text::same(id.clone()), |known| known.title.clone())
        });
        let args = [title.clone(), ("of", Arg::List(of.collect()))];
        made.say("reuse", "promise-reuses", &args, ("6(4)", purpose.path("reuses"), "purposes"));
    }
    if purpose.automated.is_some() {
        let place = ("22", purpose.path("automated"), "decisions");
        made.say("automated", "promise-purpose-automated", std::slice::from_ref(&title), place);
    }
    if !purpose.rights.is_empty() {
        let known = &vocabulary().rights;
        let right =
            |id: &String| known.get(id).map_or_else(|| Text::same(id.clone()), |facts| facts.title.clone());
        let args = [title, ("rights", Arg::List(purpose.rights.iter().map(right).collect()))];
        made.say("right", "promise-purpose-rights", &args, ("12-22", purpose.path("rights"), "cases"));
        purpose.rights.iter().for_each(|right| made.also_by(of_right(right)));
    }
}

/// Whether its data is of the kind for which an assessment is thought of (art. 35(3)(b)), or may turn out to be.
fn is_sensitive(purpose: &Purpose, made: &Made<'_>) -> bool {
    let held = purpose.data.iter().filter_map(|datum| made.policy.category(&datum.category));
    let sensitive = |facts: &CategoryFacts| {
        matches!(facts.class, CategoryClass::Special | CategoryClass::Criminal)
            || !facts.may_reveal.is_empty()
    };
    held.into_iter().any(sensitive) || purpose.is_or_covers(|kind| kind.sessions)
}

fn of_marketing(purpose: &Purpose, made: &mut Made<'_>) {
    for marketing in &purpose.marketing {
        let known = vocabulary().words.channels.get(&marketing.channel);
        let channel =
            known.map_or_else(|| Text::same(marketing.channel.clone()), |known| known.title.clone());
        let path = purpose.path("marketing").key(marketing.channel.as_str());
        let args = [
            ("title", Arg::Text(purpose.title.clone())),
            ("channel", Arg::Text(channel)),
            ("id", Arg::Plain(marketing.channel.clone())),
        ];
        made.say("marketing", "promise-marketing", &args, ("Tw 11.7", path, "ledger"));
        made.also_by(match marketing.mode {
            MarketingMode::OptIn => &[Capability::Cons, Capability::Wdr],
            MarketingMode::ExistingCustomer | MarketingMode::OptOut => &[Capability::Obj],
        });
    }
}

/// The rules about all data are one promise; each rule about some of it is one more, and each `sooner`.
fn of_keep(purpose: &Purpose, made: &mut Made<'_>) {
    let whole: Vec<&Rule> =
        purpose.keep.iter().filter(|part| part.data.is_empty()).map(|part| &part.rule).collect();
    if !whole.is_empty() {
        let words = made.retention("promise-retention", purpose, &whole, None);
        made.add("retention", words, "5(1)(e)", purpose.path("keep"), "plan-and-run");
        made.about(purpose, &whole);
    }
    for part in purpose.keep.iter().filter(|part| !part.data.is_empty()) {
        of_part(purpose, part, made);
    }
    for (id, rule) in &purpose.sooner {
        let words = made.retention("promise-sooner", purpose, &[rule], Some(made.category(id)));
        made.add("retention", words, "5(1)(e)", purpose.path("sooner").key(id.as_str()), "plan-and-run");
        made.about(purpose, &[rule]);
    }
}

fn of_part(purpose: &Purpose, part: &Part, made: &mut Made<'_>) {
    let data: Vec<Text> = part.data.iter().map(|id| made.category(id)).collect();
    let both = |language| messages::list(language, &data);
    let data = Text::both(both(Language::Nl), both(Language::En));
    let words = made.retention("promise-sooner", purpose, &[&part.rule], Some(data));
    made.add("retention", words, "5(1)(e)", purpose.path("keep"), "plan-and-run");
    made.about(purpose, &[&part.rule]);
    if let (Some(last), Some(name)) = (made.list.last_mut(), &part.name) {
        last.id = format!("{}:{name}", last.id);
    }
}

/// Who is bound to secrecy, for a purpose or in general.
pub(super) fn of_secrecy(secrecy: &Secrecy, path: Path, about: Option<&Text>, made: &mut Made<'_>) {
    let mut args = vec![
        ("who", word_list("word-bound", &secrecy.bound)),
        ("by", word_list("word-bound-by", &secrecy.by)),
        ("says", Arg::Plain(if secrecy.by.is_empty() { "no" } else { "yes" }.to_owned())),
        ("after", Arg::Plain(if secrecy.after_end { "yes" } else { "no" }.to_owned())),
    ];
    let message = if secrecy.bound.is_empty() { "promise-secret" } else { "promise-secrecy" };
    let mut words = text(message, &args);
    if let Some(title) = about {
        args = vec![("title", Arg::Text(title.clone())), ("claim", Arg::Text(words))];
        words = text("promise-purpose-claim", &args);
    }
    made.add("secrecy", words, "28(3)(b), 32", path, "agreements");
    if secrecy.by.iter().any(|by| by == "dpa") {
        made.also_by(&[Capability::Proc]);
    }
}

impl Made<'_> {
    /// The words of rules, the longest of which counts.
    fn retention(&self, message: &str, purpose: &Purpose, rules: &[&Rule], category: Option<Text>) -> Text {
        // Withdrawing ends what rests on consent, unless a law makes one keep it; a rule that says so says it already.
        let says = |rule: &&&Rule| rule.endings.contains(&RuleEnding::Until("withdrawal".to_owned()));
        let by_law = purpose.law.is_some() || purpose.kind.is_some_and(|kind| kind.law.is_some());
        let ends_with_consent =
            purpose.basis() == Some(Basis::Consent) && !by_law && !rules.iter().any(|rule| says(&rule));
        let say = |language| {
            let words: Vec<String> =
                rules.iter().map(|rule| rule_words(self.policy, rule, language)).collect();
            let or = messages::format(language, "rule-longest", &[]);
            let mut args = vec![
                ("title", Arg::Text(purpose.title.clone())),
                ("rule", Arg::Plain(words.join(&format!(" {or} ")))),
            ];
            args.push(("withdrawn", Arg::Plain(if ends_with_consent { "yes" } else { "no" }.to_owned())));
            args.extend(category.clone().map(|category| ("category", Arg::Text(category))));
            messages::format(language, message, &args)
        };
        Text::both(say(Language::Nl), say(Language::En))
    }

    /// The promise made last is about a purpose: plans and runs prove it. What its rules wait for is watched too.
    fn about(&mut self, purpose: &Purpose, rules: &[&Rule]) {
        if let Some(last) = self.list.last_mut() {
            last.purpose = Some(purpose.id.clone());
        }
        for rule in rules {
            for fact in rule.condition.iter().flat_map(|condition| &condition.facts) {
                match fact.as_str() {
                    "consent" => self.also_by(&[Capability::Cons]),
                    "dispute" => self.also_by(&[Capability::Hold]),
                    _ => {}
                }
            }
            for ending in &rule.endings {
                match ending {
                    RuleEnding::ByLaw(_) => self.also_by(&[Capability::Law]),
                    RuleEnding::WhileNeeded { reviewed: Some(_) } => self.also_by(&[Capability::Review]),
                    RuleEnding::Until(event) if event == "withdrawal" => self.also_by(&[Capability::Wdr]),
                    _ => {}
                }
            }
            if purpose.is_marketing() {
                self.also_by(&[Capability::Mailx]);
            }
        }
    }
}
