//! Cookies, rights, security and the other duties.

use crate::model::{
    Acceptance, Access, Breach, Changes, Complaints, Cookie, CookieKind, Cookies, Disclosure, Identity,
    Minors, Records, Review, Rights, Security, Text,
};
use crate::vocabulary::vocabulary;

use super::purpose::secrecy;
use super::reading::Reading;

fn kinds(at: &Reading<'_>, key: &str) -> Vec<CookieKind> {
    at.words(key).iter().filter_map(|word| CookieKind::parse(word)).collect()
}

pub(super) fn cookies(at: &Reading<'_>) -> Cookies {
    Cookies {
        kinds: kinds(at, "kinds"),
        consent: at.has("consent").then(|| kinds(at, "consent")),
        banner: at.flag("banner"),
        withdraw: at.words("withdraw"),
        consent_kept: at.word("consent-kept"),
        listed_at: at.word("listed-at"),
        browser_help: at.flag("browser-help").unwrap_or(false),
        flaws: at.words("flaws"),
    }
}

pub(super) fn cookie_list(at: &Reading<'_>) -> Vec<Cookie> {
    at.entries().into_iter().map(|(name, entry)| cookie(name, &entry)).collect()
}

fn cookie(name: &str, at: &Reading<'_>) -> Cookie {
    let is_kind = CookieKind::parse(name);
    let provider_itself = vocabulary().recipients.contains_key(name);
    Cookie {
        name: name.to_owned(),
        provider: at.word("provider"),
        kind: at.word("kind").and_then(|word| CookieKind::parse(&word)).or(is_kind),
        purposes: at.words("for"),
        lifetime: at.word("lifetime"),
        exempt: at.word("exempt"),
        settings: at.words("settings"),
        profiles: at.flag("profiles").unwrap_or(false),
        see: at.word("see"),
        named: is_kind.is_none() && !provider_itself,
    }
}

fn texts(at: &Reading<'_>, key: &str) -> Vec<(String, Text)> {
    let inner = at.at(key);
    let names: Vec<&str> = inner.entries().into_iter().map(|(name, _)| name).collect();
    names.into_iter().filter_map(|name| Some((name.to_owned(), inner.text(name)?))).collect()
}

pub(super) fn rights(at: &Reading<'_>) -> Rights {
    let refuses = at.at("refuses").entries().into_iter();
    let identity = at.at("identity");
    Rights {
        offers: at.words("offers"),
        narrowed: texts(at, "narrowed"),
        refuses: refuses.map(|(right, entry)| (right.to_owned(), entry.words_itself())).collect(),
        access_shows: at.words("access-shows"),
        objection_apart: at.flag("objection-apart").unwrap_or(false),
        answer_within: at.within("answer-within"),
        extension: at.word("extension"),
        channels: at.words("channels"),
        fee: at.whole("fee").unwrap_or(0),
        identity: identity.is_table().then(|| Identity {
            ask: identity.word("ask"),
            by: identity.words("by"),
            rights: identity.words("for"),
            blacken: identity.words("blacken").into_iter().filter(|word| word != "unspecified").collect(),
            blacken_unspecified: identity.word("blacken").as_deref() == Some("unspecified"),
        }),
        cookie_requests: at.word("cookie-requests"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn minors(at: &Reading<'_>) -> Minors {
    Minors {
        intended: at.flag("intended").unwrap_or(false),
        consent_under: at.whole("consent-under"),
        verified_by: at.word("verified-by"),
        erased_on: at.word("erased-on"),
        advises_parents: at.flag("advises-parents").unwrap_or(false),
        flaws: at.words("flaws"),
    }
}

pub(super) fn security(at: &Reading<'_>) -> Security {
    Security {
        measures: at.words("measures"),
        secrecy: secrecy(&at.at("secrecy")),
        report_to: at.word("report-to"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn access(at: &Reading<'_>) -> Access {
    Access {
        by_role: at.flag("by-role").unwrap_or(false),
        special_seen_by: at.has("special-seen-by").then(|| at.words("special-seen-by")),
        reviewed_every: at.within("reviewed-every"),
        places_locked: at.flag("places-locked").unwrap_or(false),
    }
}

pub(super) fn breach(at: &Reading<'_>) -> Breach {
    Breach {
        authority_within: at.within("authority-within"),
        tells_authority: at.word("tells-authority"),
        tells_people: at.word("tells-people"),
        people_within: at.within("people-within"),
        report_to: at.word("report-to"),
        report_within: at.period("report-within"),
        promises: at.words("promises"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn complaints(at: &Reading<'_>) -> Complaints {
    Complaints {
        authority: at.word("authority"),
        link: at.word("link"),
        answer_within: at.within("answer-within"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn disclosure(at: &Reading<'_>) -> Disclosure {
    Disclosure {
        report_to: at.word("report-to"),
        answer_within: at.within("answer-within"),
        working_days: at.flag("working-days"),
        asks: at.words("asks"),
        forbids: at.words("forbids"),
        promises: at.words("promises"),
        policy: at.word("policy"),
        security_txt: at.has("security-txt").then(|| at.at("security-txt").dates("expires")),
    }
}

pub(super) fn changes(at: &Reading<'_>) -> Changes {
    Changes { announced_by: at.words("announced-by"), because: at.words("because"), flaws: at.words("flaws") }
}

pub(super) fn review(at: &Reading<'_>) -> Review {
    Review { every: at.within("every"), of: at.words("of") }
}

pub(super) fn records(at: &Reading<'_>) -> Records {
    Records {
        requests: at.rule("requests"),
        breaches: at.rule("breaches"),
        consents: at.rule("consents"),
        identity: at.rule("identity"),
    }
}

pub(super) fn accepted(at: &Reading<'_>) -> Vec<Acceptance> {
    let entries = at.entries().into_iter();
    entries
        .map(|(code, entry)| Acceptance {
            code: code.to_owned(),
            until: entry.date("until"),
            why: entry.word("why"),
        })
        .collect()
}
