//! What is promised for one purpose.

use crate::check::Arg;
use crate::messages;
use crate::model::{Basis, Ending, Language, Part, Purpose, Secrecy, Text};
use crate::rule::Rule;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::words::{claim_words, rule_words};
use super::{Made, text, word_list};

pub(super) fn of_purpose(purpose: &Purpose, made: &mut Made<'_>) {
    let title = ("title", Arg::Text(purpose.title.clone()));
    let held: Vec<Text> = purpose.data.iter().map(|datum| category(made, &datum.category)).collect();
    if !held.is_empty() {
        let words = text("promise-minimal", &[title.clone(), ("data", Arg::List(held))]);
        made.add("minimal", words, "5(1)(c)", purpose.path("data"), "inventory");
    }
    of_keep(purpose, made);
    if purpose.then == Ending::Anonymise {
        let place = ("5(1)(e)", purpose.path("then"), "k-report");
        made.say("anonymous", "promise-anonymised", std::slice::from_ref(&title), place);
    }
    for marketing in &purpose.marketing {
        let known = vocabulary().words.channels.get(&marketing.channel);
        let channel =
            known.map_or_else(|| Text::same(marketing.channel.clone()), |known| known.title.clone());
        let path = purpose.path("marketing").key(marketing.channel.as_str());
        let args = [title.clone(), ("channel", Arg::Text(channel))];
        made.say("marketing", "promise-marketing", &args, ("Tw 11.7", path, "ledger"));
    }
    of_consent(purpose, made);
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
        let say = |language| {
            let words = Arg::Plain(claim_words(claim, language));
            messages::format(language, "promise-purpose-claim", &[title.clone(), ("claim", words)])
        };
        let words = Text::both(say(Language::Nl), say(Language::En));
        made.add("claim", words, "5(1)(a)", purpose.path("claims").index(n), "disclosures");
    }
}

fn category(made: &Made<'_>, id: &str) -> Text {
    made.policy.category(id).map_or_else(|| Text::same(id.replace('-', " ")), |facts| facts.title.clone())
}

/// The rules about all data are one promise; each rule about some of it is one more, and each `sooner`.
fn of_keep(purpose: &Purpose, made: &mut Made<'_>) {
    let whole: Vec<&Rule> =
        purpose.keep.iter().filter(|part| part.data.is_empty()).map(|part| &part.rule).collect();
    if !whole.is_empty() {
        let words = made.retention("promise-retention", purpose, &whole, None);
        made.add("retention", words, "5(1)(e)", purpose.path("keep"), "plan-and-run");
        made.about(purpose);
    }
    for part in purpose.keep.iter().filter(|part| !part.data.is_empty()) {
        of_part(purpose, part, made);
    }
    for (id, rule) in &purpose.sooner {
        let words = made.retention("promise-sooner", purpose, &[rule], Some(category(made, id)));
        made.add("retention", words, "5(1)(e)", purpose.path("sooner").key(id.as_str()), "plan-and-run");
        made.about(purpose);
    }
}

fn of_part(purpose: &Purpose, part: &Part, made: &mut Made<'_>) {
    let data: Vec<Text> = part.data.iter().map(|id| category(made, id)).collect();
    let both = |language| messages::list(language, &data);
    let data = Text::both(both(Language::Nl), both(Language::En));
    let words = made.retention("promise-sooner", purpose, &[&part.rule], Some(data));
    made.add("retention", words, "5(1)(e)", purpose.path("keep"), "plan-and-run");
    made.about(purpose);
    if let (Some(last), Some(name)) = (made.list.last_mut(), &part.name) {
        last.id = format!("{}:{name}", last.id);
    }
}

fn of_consent(purpose: &Purpose, made: &mut Made<'_>) {
    let title = ("title", Arg::Text(purpose.title.clone()));
    if purpose.basis() == Some(Basis::Consent) {
        let place = ("7", purpose.path("basis"), "ledger");
        made.say("consent", "promise-consent", std::slice::from_ref(&title), place);
        of_renewal(purpose, made);
        return;
    }
    let permitted = purpose.allowed_by.iter().map(|(id, _)| id).filter(|id| purpose.rests_on_consent(id));
    for id in permitted {
        let args = [title.clone(), ("category", Arg::Text(category(made, id)))];
        let place = ("9(2)(a)", purpose.path("allowed-by").key(id.as_str()), "ledger");
        made.say("consent", "promise-consent-category", &args, place);
    }
    of_renewal(purpose, made);
}

/// After how long consent is asked again.
fn of_renewal(purpose: &Purpose, made: &mut Made<'_>) {
    let Some(period) = purpose.consent.as_ref().and_then(|consent| consent.renew) else { return };
    let [nl, en] = [Language::Nl, Language::En].map(|language| messages::every_words(language, period));
    let args = [("title", Arg::Text(purpose.title.clone())), ("every", Arg::Text(Text::both(nl, en)))];
    let place = ("7(1)", purpose.path("consent").key("renew"), "ledger");
    made.say("consent", "promise-consent-renewed", &args, place);
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
}

impl Made<'_> {
    /// The words of rules, the longest of which counts.
    fn retention(&self, message: &str, purpose: &Purpose, rules: &[&Rule], category: Option<Text>) -> Text {
        let say = |language| {
            let words: Vec<String> =
                rules.iter().map(|rule| rule_words(self.policy, rule, language)).collect();
            let or = messages::format(language, "rule-longest", &[]);
            let mut args = vec![
                ("title", Arg::Text(purpose.title.clone())),
                ("rule", Arg::Plain(words.join(&format!(" {or} ")))),
            ];
            args.extend(category.clone().map(|category| ("category", Arg::Text(category))));
            messages::format(language, message, &args)
        };
        Text::both(say(Language::Nl), say(Language::En))
    }

    /// The promise made last is about a purpose: plans and runs prove it.
    fn about(&mut self, purpose: &Purpose) {
        if let Some(last) = self.list.last_mut() {
            last.purpose = Some(purpose.id.clone());
        }
    }
}
