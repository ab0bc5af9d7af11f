//! What is promised to people who use their rights, and to children.

use crate::check::Arg;
use crate::model::Text;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::{Capability, of_right};
use super::organisation::of_flaws;
use super::{Made, any_of, word, word_list};

pub(super) fn of_rights(made: &mut Made<'_>) {
    let rights = &made.policy.rights;
    let path = Path::of(["rights"]);
    for (n, right) in rights.offers.iter().enumerate() {
        if let Some(facts) = vocabulary().rights.get(right) {
            let args = [("right", Arg::Text(facts.title.clone())), ("id", Arg::Plain(right.clone()))];
            made.say("right", "promise-right", &args, ("12-22", path.key("offers").index(n), "cases"));
            made.also_by(of_right(right));
        }
    }
    for (right, words) in &rights.narrowed {
        let args = [("right", Arg::Text(title(right))), ("words", Arg::Text(words.clone()))];
        let place = ("12-22", path.key("narrowed").key(right.as_str()), "cases");
        made.say("right", "promise-narrowed", &args, place);
        made.also_by(of_right(right));
    }
    for (right, grounds) in &rights.refuses {
        let grounds = grounds.iter().map(|ground| word("word-refusal", ground)).collect();
        let args = [("right", Arg::Text(title(right))), ("grounds", Arg::List(grounds))];
        let place = ("12(4)", path.key("refuses").key(right.as_str()), "cases");
        made.say("right", "promise-refuses", &args, place);
        made.also_by(of_right(right));
    }
    if !rights.access_shows.is_empty() {
        let args = [("what", word_list("word-access", &rights.access_shows))];
        made.say("right", "promise-access-shows", &args, ("15", path.key("access-shows"), "cases"));
        made.also_by(&[Capability::Pkg]);
    }
    let within = rights.answer_within.as_ref();
    made.within("promise-answer", within, "12(3)", ["rights", "answer-within"], "cases");
    if !rights.channels.is_empty() {
        let args = [("ways", Arg::List(rights.channels.iter().map(|channel| way(channel)).collect()))];
        made.say("right", "promise-channels", &args, ("12(2)", path.key("channels"), "contacts"));
        made.also_by(&[Capability::Cont]);
    }
    of_identity(made);
    if let Some(how) = &rights.cookie_requests {
        let args = [("how", Arg::Plain(how.clone()))];
        made.say("identity", "promise-cookie-requests", &args, ("11", path.key("cookie-requests"), "cases"));
    }
    of_flaws(&rights.flaws, &path, made);
    of_minors(made);
}

/// A way for requests: a word of its own, or the contact that it points at.
fn way(channel: &str) -> Text {
    word("word-channel", channel.strip_prefix("contact.").map_or(channel, |_| "contact"))
}

fn title(right: &str) -> Text {
    vocabulary().rights.get(right).map_or_else(|| Text::same(right), |facts| facts.title.clone())
}

fn of_identity(made: &mut Made<'_>) {
    let Some(identity) = &made.policy.rights.identity else { return };
    let path = Path::of(["rights", "identity"]);
    if let Some(ask) = &identity.ask {
        let args = [("ask", Arg::Plain(ask.clone()))];
        made.say("identity", "promise-identity", &args, ("12(6)", path.key("ask"), "cases"));
    }
    if !identity.by.is_empty() {
        let args = [("by", Arg::Text(any_of("word-identity", &identity.by)))];
        made.say("identity", "promise-identity-by", &args, ("12(6)", path.key("by"), "cases"));
    }
    if !identity.blacken.is_empty() {
        let args = [("what", word_list("word-blacken", &identity.blacken))];
        made.say("identity", "promise-blacken", &args, ("UAVG 46", path.key("blacken"), "cases"));
    }
}

fn of_minors(made: &mut Made<'_>) {
    let Some(minors) = &made.policy.minors else { return };
    let path = Path::of(["minors"]);
    if !minors.intended && made.policy.says(&path.key("intended")) {
        made.say("minors", "promise-minors-not-meant", &[], ("8", path.key("intended"), "inventory"));
    }
    if let Some(age) = minors.consent_under {
        let args = [("age", Arg::Number(age))];
        made.say("minors", "promise-minors-consent", &args, ("8", path.key("consent-under"), "ledger"));
        made.also_by(&[Capability::Cons]);
    }
    if let Some(how) = &minors.verified_by {
        let args = [("how", Arg::Plain(how.clone()))];
        made.say("minors", "promise-minors-verified", &args, ("8(2)", path.key("verified-by"), "ledger"));
    }
    if minors.erased_on.is_some() {
        made.say("minors", "promise-minors-erased", &[], ("17(1)(f)", path.key("erased-on"), "cases"));
        made.also_by(&[Capability::Dsr, Capability::Erase]);
    }
    if minors.advises_parents {
        made.say("minors", "promise-minors-advice", &[], ("8(2)", path.key("advises-parents"), "check"));
    }
    of_flaws(&minors.flaws, &path, made);
}
