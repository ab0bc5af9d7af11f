//! What is promised of cookies.

use crate::check::Arg;
use crate::model::{Cookie, Text};
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::Capability;
use super::organisation::of_flaws;
use super::{Made, any_of, word_list};

pub(super) fn of_cookies(made: &mut Made<'_>) {
    let policy = made.policy;
    if let Some(cookies) = &policy.cookies {
        let path = Path::of(["cookies"]);
        if !cookies.kinds.is_empty() {
            let kinds: Vec<String> = cookies.kinds.iter().map(|kind| kind.word().to_owned()).collect();
            let args = [("kinds", word_list("word-cookies", &kinds))];
            made.say("cookies", "promise-cookie-kinds", &args, ("Tw 11.7a", path.key("kinds"), "site-scan"));
        }
        if cookies.consent.as_ref().is_some_and(|kinds| !kinds.is_empty()) {
            made.say("cookies", "promise-cookies", &[], ("Tw 11.7a", path.key("consent"), "site-scan"));
            made.also_by(&[Capability::Cons]);
        }
        if cookies.banner == Some(true) {
            made.say("cookies", "promise-banner", &[], ("Tw 11.7a", path.key("banner"), "site-scan"));
            made.also_by(&[Capability::Cons]);
        }
        if !cookies.withdraw.is_empty() {
            let args = [("how", Arg::Text(any_of("word-cookie-change", &cookies.withdraw)))];
            made.say("cookies", "promise-cookie-change", &args, ("7(3)", path.key("withdraw"), "site-scan"));
            made.also_by(&[Capability::Wdr]);
        }
        if let Some(kept) = &cookies.consent_kept {
            let args = [("where", Arg::Plain(kept.clone()))];
            made.say("consent", "promise-choice-kept", &args, ("7(1)", path.key("consent-kept"), "ledger"));
            made.also_by(&[Capability::Wdr]);
        }
        if let Some(place) = &cookies.listed_at {
            let args = [("place", Arg::Plain(place.clone()))];
            made.say(
                "cookies",
                "promise-cookie-list",
                &args,
                ("Tw 11.7a", path.key("listed-at"), "site-scan"),
            );
        }
        if cookies.browser_help {
            let place = ("12(1)", path.key("browser-help"), "check");
            made.say("consequence", "promise-browser-help", &[], place);
        }
        of_flaws(&cookies.flaws, &path, made);
    }
    policy.cookie.iter().for_each(|cookie| of_cookie(cookie, made));
}

fn of_cookie(cookie: &Cookie, made: &mut Made<'_>) {
    let policy = made.policy;
    let title = |id: &String| {
        let own = policy.purpose(id).map(|purpose| purpose.title.clone());
        let known = || vocabulary().purposes.get(id).map(|kind| kind.title.clone());
        own.or_else(known).unwrap_or_else(|| Text::same(id.clone()))
    };
    let purposes: Vec<Text> = cookie.purposes.iter().map(title).collect();
    let args = [
        ("name", Arg::Plain(cookie.name.clone())),
        ("known", Arg::Plain(if purposes.is_empty() { "no" } else { "yes" }.to_owned())),
        ("purposes", Arg::List(purposes)),
    ];
    made.say("cookies", "promise-cookie", &args, ("Tw 11.7a", cookie.path(""), "site-scan"));
    let provider = cookie.provider.as_ref().unwrap_or(&cookie.name);
    let listed = policy.recipient(provider).map(|known| (known.role, known.country.clone()));
    let known = || vocabulary().recipients.get(provider).map(|known| (known.role, known.country.clone()));
    if let Some((role, country)) = listed.or_else(known) {
        made.also_by(super::sharing::of_role(role));
        if country.is_some_and(|country| !vocabulary().in_eea(&country)) {
            made.also_by(&[Capability::Trans]);
        }
    }
}
