//! Cookies as rows: the same cells for the statement and for the cookie page (Tw 11.7a; AVG 13).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Cookie, CookieKind, Policy};

use crate::page::Block;
use crate::phrase::{Phrase, listing, parted, plain, row, say, say_with, start, strong};
use crate::statement::{names, unknown};
use crate::words;

/// What a column tells of a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// Its name.
    Name,
    /// Whose it is.
    From,
    /// Whose it is, and in which country that is.
    FromWhere,
    /// What it does.
    Kind,
    /// The purposes.
    For,
    /// How long it stays.
    Lifetime,
    /// Whether consent is asked.
    Consent,
    /// Whether consent is asked, and if not, on which ground and with which settings.
    Ground,
}

impl Column {
    fn head(self) -> Phrase {
        say(match self {
            Column::Name => "cookies-name",
            Column::From | Column::FromWhere => "cookies-from",
            Column::Kind => "cookies-kind",
            Column::For => "cookies-for",
            Column::Lifetime => "cookies-lifetime",
            Column::Consent | Column::Ground => "cookies-consent",
        })
    }

    fn cell(self, policy: &Policy, cookie: &Cookie) -> Phrase {
        match self {
            Column::Name => name(cookie),
            Column::From => provider(policy, cookie),
            Column::FromWhere => provider_where(policy, cookie),
            Column::Kind => start(kind(cookie)),
            Column::For => purpose(policy, cookie),
            Column::Lifetime => start(cookie.lifetime.as_deref().map_or_else(unknown, words::lifetime)),
            Column::Consent => start(consent(policy, cookie)),
            Column::Ground => ground(policy, cookie),
        }
    }
}

/// A table of cookies; `caption` is the message that says what it shows.
pub(crate) fn table(policy: &Policy, caption: &str, cookies: &[&Cookie], columns: &[Column]) -> Block {
    let cells = |cookie: &Cookie| columns.iter().map(|column| column.cell(policy, cookie)).collect();
    Block::Table {
        caption: say(caption),
        head: columns.iter().map(|column| column.head()).collect(),
        rows: cookies.iter().map(|cookie| cells(cookie)).collect(),
    }
}

fn name(cookie: &Cookie) -> Phrase {
    row(std::iter::once(plain(&cookie.name)).chain(cookie.see.as_deref().map(words::site)))
}

fn provider(policy: &Policy, cookie: &Cookie) -> Phrase {
    match &cookie.provider {
        Some(id) => Phrase::Own(words::recipient(policy, id)),
        None => say("cookies-own"),
    }
}

/// One's own cookies are read where the website is; those of another, in that other's country.
fn provider_where(policy: &Policy, cookie: &Cookie) -> Phrase {
    let Some(id) = &cookie.provider else { return say("cookies-own") };
    match words::country_of(policy, id) {
        Some(code) => words::recipient_in(policy, "ck-party-in", id, code),
        None => strong(say_with("ck-party-unknown", vec![("name", Arg::Text(words::recipient(policy, id)))])),
    }
}

fn kind(cookie: &Cookie) -> Phrase {
    cookie.kind.map_or_else(unknown, |kind| say(&format!("cookie-{}", kind.word())))
}

fn purpose(policy: &Policy, cookie: &Cookie) -> Phrase {
    let purposes = names(cookie.purposes.iter().map(|id| words::inside(&words::purpose(policy, id))));
    let what = match (purposes.is_empty(), cookie.kind) {
        (false, _) => listing(purposes),
        (true, Some(CookieKind::Functional)) => start(say("cookies-work")),
        (true, _) => start(unknown()),
    };
    if cookie.profiles { parted(vec![what, say("cookies-profile")], ";") } else { what }
}

fn consent(policy: &Policy, cookie: &Cookie) -> Phrase {
    say(match (needs_consent(policy, cookie), cookie.exempt.as_deref()) {
        (true, _) => "cookie-needs",
        (false, Some("privacy-friendly")) => "cookie-free-friendly",
        (false, _) => "cookie-free",
    })
}

/// Why no consent is asked (Tw 11.7a(3)), with the settings that were recorded for it.
fn ground(policy: &Policy, cookie: &Cookie) -> Phrase {
    if needs_consent(policy, cookie) {
        return start(say("cookie-needs"));
    }
    match (cookie.exempt.as_deref(), cookie.kind) {
        (Some("privacy-friendly"), _) if cookie.settings.is_empty() => {
            parted(vec![start(say("cookie-free-friendly")), strong(say("cookies-settings-unknown"))], ";")
        }
        (Some("privacy-friendly"), _) => {
            let settings = cookie.settings.iter().map(|word| words::word("setting", word));
            parted(std::iter::once(start(say("cookie-free-friendly"))).chain(settings).collect(), ";")
        }
        (Some(_), _) | (None, Some(CookieKind::Functional)) => start(say("cookie-free-needed")),
        (None, _) => start(strong(say("cookie-free-unknown"))),
    }
}

/// Whether consent is asked for a kind: as the policy says, else for all but the functional ones.
pub(crate) fn asks(policy: &Policy, kind: CookieKind) -> bool {
    match policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_ref()) {
        Some(asked) => asked.contains(&kind),
        None => kind != CookieKind::Functional,
    }
}

/// A cookie of which the kind is not known is asked for: the cautious side.
pub(crate) fn needs_consent(policy: &Policy, cookie: &Cookie) -> bool {
    cookie.exempt.is_none() && cookie.kind.is_none_or(|kind| asks(policy, kind))
}

/// Whether consent is asked for any cookie.
pub(crate) fn some_ask(policy: &Policy) -> bool {
    asked(policy).contains(&true)
}

/// Whether consent is asked, for each cookie and each kind that the policy names.
fn asked(policy: &Policy) -> Vec<bool> {
    let kinds = policy.cookies.iter().flat_map(|cookies| &cookies.kinds).map(|kind| asks(policy, *kind));
    policy.cookie.iter().map(|cookie| needs_consent(policy, cookie)).chain(kinds).collect()
}

/// What is said before the list, by whether some, all or none of the cookies ask consent; `None` where nothing is known
/// of them.
pub(crate) fn lead(policy: &Policy) -> Option<Phrase> {
    let asked = asked(policy);
    let mut kinds = policy.cookie.iter().map(|cookie| cookie.kind);
    let mut named = policy.cookies.iter().flat_map(|cookies| &cookies.kinds);
    let only_functional = kinds.all(|kind| kind == Some(CookieKind::Functional))
        && named.all(|kind| *kind == CookieKind::Functional);
    let name = if asked.is_empty() {
        return None;
    } else if asked.iter().all(|asks| *asks) {
        "cookies-lead-all-consent"
    } else if asked.contains(&true) {
        "cookies-lead-consent"
    } else if only_functional {
        "cookies-lead-functional"
    } else {
        "cookies-lead-exempt"
    };
    Some(say(name))
}

/// How a choice is changed, where consent is asked (AVG 7(3)). The settings of a browser alone are not as easy as a
/// click, and nothing says that they are.
pub(crate) fn change(policy: &Policy) -> Option<Phrase> {
    let withdraw = &policy.cookies.as_ref()?.withdraw;
    if !some_ask(policy) || withdraw.is_empty() {
        return None;
    }
    if only_by_browser(policy) {
        return Some(say("cookies-change-browser"));
    }
    let how = withdraw.iter().map(|word| match word.as_str() {
        "self-service" if !words::has_accounts(policy) => say("change-unaided"),
        word => words::word("change", word),
    });
    Some(crate::phrase::say_any("cookies-change", "how", how.collect()))
}

/// Whether nothing but the settings of the browser changes a choice.
pub(crate) fn only_by_browser(policy: &Policy) -> bool {
    let ways = policy.cookies.iter().flat_map(|cookies| &cookies.withdraw);
    let mut ways = ways.peekable();
    ways.peek().is_some() && ways.all(|way| way == "browser")
}

/// Where the full list stands, when it stands elsewhere.
pub(crate) fn list_elsewhere(policy: &Policy) -> Option<Phrase> {
    let place = policy.cookies.as_ref()?.listed_at.as_ref()?;
    Some(if words::is_page(place) {
        row([say("cookies-list-at"), words::ends(vec![words::site(place)])])
    } else {
        say_with("cookies-list-in", vec![("place", Arg::Plain(place.clone()))])
    })
}
