//! What is promised for all purposes together: rights, sharing, security, terms.

use crate::check::Arg;
use crate::messages::every_words;
use crate::model::{Agreement, Language, RecipientRole, Text, Within};
use crate::rule::Rule;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::purpose::of_secrecy;
use super::words::rule_words;
use super::{Made, any_of, word, word_list};

pub(super) fn of_rights(made: &mut Made<'_>) {
    let policy = made.policy;
    let rights = &policy.rights;
    for (n, right) in rights.offers.iter().enumerate() {
        let Some(facts) = vocabulary().rights.get(right) else { continue };
        let args = [("right", Arg::Text(facts.title.clone())), ("id", Arg::Plain(right.clone()))];
        made.say(
            "right",
            "promise-right",
            &args,
            ("12-22", Path::of(["rights", "offers"]).index(n), "cases"),
        );
    }
    made.within(
        "promise-answer",
        rights.answer_within.as_ref(),
        "12(3)",
        ["rights", "answer-within"],
        "cases",
    );
    if let Some(identity) = &rights.identity {
        let path = Path::of(["rights", "identity"]);
        if let Some(ask) = &identity.ask {
            let args = [("ask", Arg::Plain(ask.clone()))];
            made.say("identity", "promise-identity", &args, ("12(6)", path.key("ask"), "cases"));
        }
        if !identity.by.is_empty() {
            let args = [("by", Arg::Text(any_of("word-identity", &identity.by)))];
            made.say("identity", "promise-identity-by", &args, ("12(6)", path.key("by"), "cases"));
        }
    }
    of_minors(made);
}

fn of_minors(made: &mut Made<'_>) {
    let Some(minors) = &made.policy.minors else { return };
    let path = Path::of(["minors"]);
    if let Some(age) = minors.consent_under {
        let args = [("age", Arg::Number(age))];
        made.say("minors", "promise-minors-consent", &args, ("8", path.key("consent-under"), "ledger"));
    }
    if let Some(how) = &minors.verified_by {
        let args = [("how", Arg::Plain(how.clone()))];
        made.say("minors", "promise-minors-verified", &args, ("8(2)", path.key("verified-by"), "ledger"));
    }
    if minors.erased_on.is_some() {
        made.say("minors", "promise-minors-erased", &[], ("17(1)(f)", path.key("erased-on"), "cases"));
    }
}

pub(super) fn of_sharing(made: &mut Made<'_>) {
    let policy = made.policy;
    let all_sign = policy.sharing.processors_sign.as_slice() == ["dpa"];
    for recipient in &policy.recipients {
        let name = [("name", Arg::Text(recipient.label()))];
        // An agreement is promised where one is named, or where all processors are said to sign one.
        let signed = recipient.agreement.as_ref().map_or(all_sign, |Agreement { is, .. }| is == "dpa");
        if recipient.role == RecipientRole::Processor && signed {
            made.say(
                "agreement",
                "promise-agreement",
                &name,
                ("28(3)", recipient.path("agreement"), "agreements"),
            );
        }
        if recipient.safeguard.is_some() {
            made.say(
                "safeguard",
                "promise-safeguard",
                &name,
                ("44-46", recipient.path("safeguard"), "transfers"),
            );
        }
    }
    let sharing = Path::of(["sharing"]);
    if policy.sharing.selected {
        made.say("sharing", "promise-selected", &[], ("28(1)", sharing.key("selected"), "agreements"));
    }
    if let Some(when) = &policy.sharing.anonymised {
        let place = ("5(1)(c)", sharing.key("anonymised"), "disclosures");
        let args = [("when", Arg::Plain(when.clone()))];
        made.say("sharing", "promise-shared-anonymised", &args, place);
    }
    if let Some(transfers) = &policy.transfers {
        let known = transfers.safeguards.iter().filter_map(|id| vocabulary().words.safeguards.get(id));
        let titles: Vec<Text> = known.filter(|word| !word.invalid).map(|word| word.title.clone()).collect();
        if !titles.is_empty() {
            let args = [("how", Arg::List(titles))];
            let place = ("44-46", Path::of(["transfers", "safeguards"]), "transfers");
            made.say("safeguard", "promise-transfers", &args, place);
        }
    }
    let asked = policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_ref());
    if asked.is_some_and(|kinds| !kinds.is_empty()) {
        let place = ("Tw 11.7a", Path::of(["cookies", "consent"]), "site-scan");
        made.say("cookies", "promise-cookies", &[], place);
    }
}

pub(super) fn of_security(made: &mut Made<'_>) {
    let policy = made.policy;
    for (n, measure) in policy.security.measures.iter().enumerate() {
        // "Appropriate measures" are no measure.
        let Some(known) = vocabulary().words.measures.get(measure).filter(|known| !known.generic) else {
            continue;
        };
        let args = [("measure", Arg::Text(known.title.clone()))];
        let place = ("32", Path::of(["security", "measures"]).index(n), "probes");
        made.say("security", "promise-measure", &args, place);
    }
    if let Some(secrecy) = &policy.security.secrecy {
        of_secrecy(secrecy, Path::of(["security", "secrecy"]), None, made);
    }
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
    if access.places_locked {
        made.say("access", "promise-places-locked", &[], ("32", path.key("places-locked"), "access"));
    }
}

pub(super) fn of_terms(made: &mut Made<'_>) {
    let policy = made.policy;
    if let Some(breach) = &policy.breach {
        of_breach(breach, made);
    }
    let complaints = policy.complaints.answer_within.as_ref();
    made.within("promise-complaint", complaints, "12(3)", ["complaints", "answer-within"], "cases");
    if let Some(disclosure) = &policy.disclosure {
        let within = disclosure.answer_within.as_ref();
        let working = disclosure.working_days == Some(true);
        let message = if working { "promise-disclosure-working" } else { "promise-disclosure" };
        made.within(message, within, "32", ["disclosure", "answer-within"], "cases");
        for (n, promise) in disclosure.promises.iter().enumerate() {
            let path = Path::of(["disclosure", "promises"]).index(n);
            made.add("disclosure", word("word-disclosure", promise), "32", path, "cases");
        }
    }
    made.every("promise-review", policy.review.every.as_ref(), "24(1)", ["review", "every"], "sign-off");
    // Who looks at the policy again looks at the statement: it is made of it.
    let reviewed = policy.review.every.is_some();
    let also = policy.review.of.iter().filter(|what| !(reviewed && what.as_str() == "statement"));
    let also: Vec<String> = also.cloned().collect();
    if !also.is_empty() {
        let args = [("what", word_list("word-review", &also))];
        made.say("review", "promise-review-of", &args, ("24(1)", Path::of(["review", "of"]), "sign-off"));
    }
    if policy.changes.as_ref().is_some_and(|changes| !changes.announced_by.is_empty()) {
        let place = ("13(3)", Path::of(["changes", "announced-by"]), "notices");
        made.say("changes", "promise-changes", &[], place);
    }
    let records = &policy.records;
    made.record("requests", records.requests.as_ref());
    made.record("breaches", records.breaches.as_ref());
    made.record("consents", records.consents.as_ref());
    made.record("identity", records.identity.as_ref());
}

fn of_breach(breach: &crate::model::Breach, made: &mut Made<'_>) {
    let path = Path::of(["breach"]);
    let any = |word: &Option<String>| word.as_deref() == Some("any-threat");
    let when = ("when", Arg::Plain(if any(&breach.tells_authority) { "any" } else { "law" }.to_owned()));
    if let Some(period) = breach.authority_within {
        let args = [("period", Arg::Period(period)), when];
        made.say("breach", "promise-breach", &args, ("33(1)", path.key("authority-within"), "cases"));
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
    for (n, promise) in breach.promises.iter().enumerate() {
        made.add("breach", word("word-breach", promise), "32", path.key("promises").index(n), "cases");
    }
}

impl Made<'_> {
    /// A promised term, with its number or in the words that stand for one.
    fn within(
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
