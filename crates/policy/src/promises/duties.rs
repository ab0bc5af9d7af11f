//! What is promised for all purposes together: security, breaches, complaints, disclosure, changes, review, records.

use crate::check::Arg;
use crate::messages::every_words;
use crate::model::{Breach, Changes, Disclosure, Language, Text, Within};
use crate::rule::Rule;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::Capability;
use super::organisation::of_flaws;
use super::purpose::of_secrecy;
use super::words::rule_words;
use super::{Made, word, word_list};

/// What is said of decisions made without a human, for all purposes together.
pub(super) fn of_automated(made: &mut Made<'_>) {
    let path = Path::of(["automated-decisions"]);
    if let Some(used) = made.policy.automated_decisions {
        let message = if used { "promise-automated" } else { "promise-not-automated" };
        made.say("automated", message, &[], ("22", path.key("used"), "decisions"));
    }
    of_flaws(&made.policy.automated_flaws, &path, made);
}

pub(super) fn of_security(made: &mut Made<'_>) {
    let policy = made.policy;
    for (n, measure) in policy.security.measures.iter().enumerate() {
        let Some(known) = vocabulary().words.measures.get(measure) else { continue };
        // "Appropriate measures" are a promise of which nobody can say what would keep it.
        let message = if known.generic { "promise-measure-unnamed" } else { "promise-measure" };
        let args = [("measure", Arg::Text(known.title.clone()))];
        let place = ("32", Path::of(["security", "measures"]).index(n), "probes");
        made.say("security", message, &args, place);
        if known.of_processors {
            made.also_by(&[Capability::Proc]);
        }
    }
    if let Some(secrecy) = &policy.security.secrecy {
        of_secrecy(secrecy, Path::of(["security", "secrecy"]), None, made);
    }
    let security = Path::of(["security"]);
    if policy.security.report_to.is_some() {
        let place = ("32", security.key("report-to"), "contacts");
        made.say("contact", "promise-report-weakness", &[], place);
        made.also_by(&[Capability::Breach, Capability::Cvd]);
    }
    of_flaws(&policy.security.flaws, &security, made);
    let access = &policy.access;
    let path = Path::of(["access"]);
    if access.by_role {
        made.say("access", "promise-access-by-role", &[], ("32", path.key("by-role"), "access"));
    }
    if let Some(roles) = &access.special_seen_by {
        let named = roles.iter().map(|role| vocabulary().words.role(role)).collect();
        let message = if roles.is_empty() { "promise-access-nobody" } else { "promise-access-special" };
        let place = ("9, 32", path.key("special-seen-by"), "access");
        made.say("access", message, &[("who", Arg::List(named))], place);
    }
    made.every(
        "promise-access-reviewed",
        access.reviewed_every.as_ref(),
        "32(1)(d)",
        ["access", "reviewed-every"],
        "access",
    );
    if access.reviewed_every.is_some() {
        made.also_by(&[Capability::Acl]);
    }
    if access.places_locked {
        made.say("access", "promise-places-locked", &[], ("32", path.key("places-locked"), "access"));
    }
}

pub(super) fn of_terms(made: &mut Made<'_>) {
    let policy = made.policy;
    if let Some(breach) = &policy.breach {
        of_breach(breach, made);
    }
    of_complaints(made);
    if let Some(disclosure) = &policy.disclosure {
        of_disclosure(disclosure, made);
    }
    if let Some(changes) = &policy.changes {
        of_changes(changes, made);
    }
    of_review(made);
    let records = &policy.records;
    made.record("requests", records.requests.as_ref());
    made.record("breaches", records.breaches.as_ref());
    made.record("consents", records.consents.as_ref());
    made.record("identity", records.identity.as_ref());
}

fn of_breach(breach: &Breach, made: &mut Made<'_>) {
    let path = Path::of(["breach"]);
    let any = |word: &Option<String>| word.as_deref() == Some("any-threat");
    let when = ("when", Arg::Plain(if any(&breach.tells_authority) { "any" } else { "law" }.to_owned()));
    if let Some(within) = &breach.authority_within {
        let (message, term) = match within {
            Within::Period(period) => ("promise-breach", Arg::Period(*period)),
            Within::Vague(words) => ("promise-breach-vague", Arg::Text(word("word-vague", words))),
        };
        let args = [("period", term), when];
        made.say("breach", message, &args, ("33(1)", path.key("authority-within"), "cases"));
        made.also_by(&[Capability::Dead]);
    } else if breach.tells_authority.is_some() {
        made.say("breach", "promise-breach-told", &[when], ("33(1)", path.key("tells-authority"), "cases"));
    }
    if breach.tells_people.is_some() {
        let when = if any(&breach.tells_people) { "any" } else { "high" };
        let args = [("when", Arg::Plain(when.to_owned()))];
        made.say("breach", "promise-breach-people", &args, ("34(1)", path.key("tells-people"), "cases"));
    }
    let within = breach.people_within.as_ref();
    made.within("promise-breach-people-within", within, "34(1)", ["breach", "people-within"], "cases");
    if breach.report_to.is_some() {
        made.say("breach", "promise-report-breach", &[], ("33", path.key("report-to"), "contacts"));
        made.also_by(&[Capability::Cont]);
    }
    if let Some(period) = breach.report_within {
        let args = [("period", Arg::Period(period))];
        made.say("breach", "promise-report-breach-within", &args, ("33", path.key("report-within"), "cases"));
        made.also_by(&[Capability::Cvd]);
    }
    for (n, promise) in breach.promises.iter().enumerate() {
        made.add("breach", word("word-breach", promise), "32", path.key("promises").index(n), "cases");
    }
    of_flaws(&breach.flaws, &path, made);
}

fn of_complaints(made: &mut Made<'_>) {
    let complaints = &made.policy.complaints;
    let path = Path::of(["complaints"]);
    if let Some(authority) = &complaints.authority {
        let linked = if complaints.link.is_some() { "yes" } else { "no" };
        let args = [("authority", Arg::Plain(authority.clone())), ("linked", Arg::Plain(linked.to_owned()))];
        made.say("complaint", "promise-authority", &args, ("13(2)(d)", path.key("authority"), "contacts"));
    }
    let within = complaints.answer_within.as_ref();
    made.within("promise-complaint", within, "12(3)", ["complaints", "answer-within"], "cases");
    if within.is_some() {
        made.also_by(&[Capability::Compl]);
    }
    of_flaws(&complaints.flaws, &path, made);
}

fn of_disclosure(disclosure: &Disclosure, made: &mut Made<'_>) {
    let path = Path::of(["disclosure"]);
    if disclosure.report_to.is_some() {
        made.say("disclosure", "promise-disclosure-wanted", &[], ("32", path.key("report-to"), "contacts"));
        made.also_by(&[Capability::Cont]);
    }
    let within = disclosure.answer_within.as_ref();
    let working = disclosure.working_days == Some(true);
    let message = if working { "promise-disclosure-working" } else { "promise-disclosure" };
    made.within(message, within, "32", ["disclosure", "answer-within"], "cases");
    if within.is_some() {
        made.also_by(&[Capability::Cvd]);
    }
    for (key, message) in [("asks", "promise-disclosure-asks"), ("forbids", "promise-disclosure-forbids")] {
        let words = if key == "asks" { &disclosure.asks } else { &disclosure.forbids };
        if !words.is_empty() {
            let args = [("what", word_list("word-disclosure-rule", words))];
            made.say("disclosure", message, &args, ("32", path.key(key), "cases"));
        }
    }
    for (n, promise) in disclosure.promises.iter().enumerate() {
        let path = path.key("promises").index(n);
        made.add("disclosure", word("word-disclosure", promise), "32", path, "cases");
        match promise.as_str() {
            "confidential" => made.also_by(&[Capability::Acl, Capability::Confid]),
            "pseudonym" | "credit" => made.also_by(&[Capability::Cons]),
            _ => {}
        }
    }
}

fn of_changes(changes: &Changes, made: &mut Made<'_>) {
    let path = Path::of(["changes"]);
    let announced =
        if changes.announced_by.is_empty() { "promise-changes-unannounced" } else { "promise-changes" };
    if made.policy.says(&path.key("announced-by")) {
        made.say("changes", announced, &[], ("13(3)", path.key("announced-by"), "notices"));
    }
    if !changes.because.is_empty() {
        let args = [("why", word_list("word-because", &changes.because))];
        made.say("changes", "promise-changes-because", &args, ("24(1)", path.key("because"), "notices"));
        made.also_by(&[Capability::Law, Capability::Review]);
    }
    of_flaws(&changes.flaws, &path, made);
}

fn of_review(made: &mut Made<'_>) {
    let review = &made.policy.review;
    made.every("promise-review", review.every.as_ref(), "24(1)", ["review", "every"], "sign-off");
    // Who looks at the policy again looks at the statement: it is made of it.
    let reviewed = review.every.is_some();
    let also = review.of.iter().filter(|what| !(reviewed && what.as_str() == "statement"));
    let also: Vec<String> = also.cloned().collect();
    if also.is_empty() {
        return;
    }
    let args = [("what", word_list("word-review", &also))];
    made.say("review", "promise-review-of", &args, ("24(1)", Path::of(["review", "of"]), "sign-off"));
    for what in &also {
        made.also_by(match what.as_str() {
            "register" => &[Capability::Reg],
            "bases" => &[Capability::Basis],
            "necessity" => &[Capability::Min, Capability::Erase],
            "access" => &[Capability::Acl],
            "processors" => &[Capability::Proc],
            "security" => &[Capability::Secm],
            _ => &[Capability::Ver],
        });
    }
}

impl Made<'_> {
    /// A promised term, with its number or in the words that stand for one.
    pub(super) fn within(
        &mut self,
        message: &str,
        within: Option<&Within>,
        article: &'static str,
        path: [&str; 2],
        verified_by: &'static str,
    ) {
        let (name, arg) = match within {
            Some(Within::Period(period)) => (message.to_owned(), Arg::Period(*period)),
            Some(Within::Vague(words)) => (format!("{message}-vague"), Arg::Text(word("word-vague", words))),
            None => return,
        };
        self.say("deadline", &name, &[("period", arg)], (article, Path::of(path), verified_by));
    }

    /// Something done again and again.
    fn every(
        &mut self,
        message: &str,
        within: Option<&Within>,
        article: &'static str,
        path: [&str; 2],
        verified_by: &'static str,
    ) {
        let every = match within {
            Some(Within::Period(period)) => {
                Text::both(every_words(Language::Nl, *period), every_words(Language::En, *period))
            }
            Some(Within::Vague(words)) => word("word-vague", words),
            None => return,
        };
        self.say("review", message, &[("every", Arg::Text(every))], (article, Path::of(path), verified_by));
    }

    /// How long a record of compliance is kept.
    fn record(&mut self, what: &str, rule: Option<&Rule>) {
        let Some(rule) = rule else { return };
        let words = Text::both(
            rule_words(self.policy, rule, Language::Nl),
            rule_words(self.policy, rule, Language::En),
        );
        let args = [("what", Arg::Text(word("word-record", what))), ("rule", Arg::Text(words))];
        self.say("record", "promise-record", &args, ("5(1)(e)", Path::of(["records", what]), "records"));
    }
}
