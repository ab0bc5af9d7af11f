//! What rules about cookies share: how people call one, and whether consent is asked at all.

use crate::messages;
use crate::model::{Cookie, CookieKind, Cookies, Language, Policy, Text};
use crate::vocabulary::vocabulary;

/// How people call what a cookie's entry stands for: its own name, all of a provider's, or all of a kind.
pub(super) fn label(policy: &Policy, cookie: &Cookie) -> Text {
    if let Some(kind) = CookieKind::parse(&cookie.name) {
        return kind_label(kind);
    }
    let listed = policy.recipient(&cookie.name).map(crate::model::Recipient::label);
    let known = || vocabulary().recipients.get(&cookie.name)?.name.clone().map(Text::same);
    listed.or_else(known).unwrap_or_else(|| Text::same(&cookie.name))
}

/// All cookies of a kind.
pub(super) fn kind_label(kind: CookieKind) -> Text {
    let name = match kind {
        CookieKind::Functional => "cookies-functional",
        CookieKind::Analytical => "cookies-analytical",
        CookieKind::Tracking => "cookies-tracking",
    };
    let [nl, en] = [Language::Nl, Language::En].map(|language| messages::format(language, name, &[]));
    Text::both(nl, en)
}

/// Whether a cookie needs consent: only statistics that feed no profile can be exempt by their settings.
pub(super) fn needs_consent(cookie: &Cookie) -> bool {
    let exempt = cookie.exempt.as_deref() == Some("privacy-friendly") && !cookie.profiles;
    match cookie.kind {
        Some(CookieKind::Tracking) => true,
        Some(CookieKind::Analytical) => !exempt,
        Some(CookieKind::Functional) | None => false,
    }
}

/// The kinds that need consent of which the policy lists no cookie: they are known from the general sentence only.
pub(super) fn unlisted_kinds(policy: &Policy) -> impl Iterator<Item = CookieKind> {
    let said = policy.cookies.iter().flat_map(|cookies| &cookies.kinds).copied();
    said.filter(|kind| {
        *kind != CookieKind::Functional && !policy.cookie.iter().any(|cookie| cookie.kind == Some(*kind))
    })
}

/// Whether the settings of the browser are the only way to change a choice.
pub(super) fn only_by_browser(cookies: &Cookies) -> bool {
    !cookies.withdraw.is_empty() && cookies.withdraw.iter().all(|way| way == "browser")
}

/// Whether the policy says that consent is asked for cookies that need it.
pub(super) fn asks_consent(cookies: &Cookies) -> bool {
    cookies.consent.iter().flatten().any(|kind| *kind != CookieKind::Functional)
}
