//! The cookie page: a statement of its own about cookies and what is like them (Tw 11.7a; AVG 7, 13).

pub(crate) mod table;

use jiff::civil::Date;
use waarborg_policy::model::{Cookie, CookieKind, Language, Policy, Recipient};
use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, row, say, say_of, strong};
use crate::statement::receivers::receivers;
use crate::statement::{self, Lacking, consent, responsible, rights, transfers, unknown};
use crate::words;
use table::{Column, asks, needs_consent, some_ask};

/// The kinds of cookies in the order of the page; the last are those whose kind is not known.
const KINDS: [Option<CookieKind>; 4] =
    [Some(CookieKind::Functional), Some(CookieKind::Analytical), Some(CookieKind::Tracking), None];

/// Makes the cookie page of a policy, with the law as it holds on a day.
///
/// # Errors
/// The policy transcribes a text, lacks a text in `language`, or says nothing of cookies.
pub fn cookie_page(policy: &Policy, language: Language, day: Date) -> Result<Page, Lacking> {
    statement::speaks(policy, language)?;
    if policy.cookies.is_none() && policy.cookie.is_empty() {
        return Err(Lacking::Cookies);
    }
    let sections = [
        Some(what()),
        Some(which(policy)),
        outside(policy, day),
        Some(choice(policy, day)),
        Some(why(policy)),
    ];
    let ends = [Some(who(policy)), Some(requests(policy)), rights::complaints(policy)];
    let sections: Vec<Section> = sections.into_iter().chain(ends).flatten().collect();
    Ok(Page {
        kind: say("ck-title"),
        title: say("st-of"),
        edition: statement::edition(policy),
        draft: statement::draft(&sections),
        brief: brief(policy),
        sections,
        colophon: statement::colophon(policy),
    })
}

fn brief(policy: &Policy) -> Section {
    let mut section = Section::new("brief", say("brief-title"));
    statement::lead(policy, "cookies", &mut section, |_| {});
    let own_words = policy.own_words("cookies").is_some();
    let mut items = vec![say("ck-brief-who")];
    items.extend(table::lead(policy).filter(|_| !own_words));
    items.extend(table::change(policy));
    items.push(whole(policy));
    section.items(items);
    section
}

/// Where the whole privacy statement stands.
fn whole(policy: &Policy) -> Phrase {
    row([say("ck-whole"), words::published(policy)])
}

fn who(policy: &Policy) -> Section {
    let mut section = Section::new("who", say("who-title"));
    section.para(row([say("who-lead"), statement::cite("13(1)(a)")]));
    section.facts(responsible::facts(policy));
    section
}

fn what() -> Section {
    let mut section = Section::new("what", say("ck-what-title"));
    section.para(say("ck-what"));
    section
}

/// The cookies kind by kind; a kind that is used but of which no cookie is listed shows that gap.
fn which(policy: &Policy) -> Section {
    let mut section = Section::new("which", say("ck-which-title"));
    let columns = [Column::Name, Column::FromWhere, Column::For, Column::Lifetime, Column::Ground];
    for kind in KINDS {
        let cookies: Vec<&Cookie> = policy.cookie.iter().filter(|cookie| cookie.kind == kind).collect();
        let used = kind
            .is_some_and(|kind| policy.cookies.iter().flat_map(|cookies| &cookies.kinds).any(|k| *k == kind));
        if cookies.is_empty() && !used {
            continue;
        }
        let word = kind.map_or("unknown", CookieKind::word);
        let mut below = Section::new(&format!("kind-{word}"), say(&format!("ck-kind-{word}")));
        let mut sentences = vec![say(&format!("ck-kind-{word}-text"))];
        let all_ask = cookies.iter().all(|cookie| needs_consent(policy, cookie));
        if all_ask && kind.is_none_or(|kind| asks(policy, kind)) {
            sentences.push(say("ck-kind-asks"));
        }
        below.para(row(sentences));
        if cookies.is_empty() {
            below.para(row([say("ck-none-listed"), Phrase::Stop(Box::new(unknown()))]));
        } else {
            below.blocks.push(table::table(policy, "ck-caption", &cookies, &columns));
        }
        section.blocks.push(Block::Below(below));
    }
    if section.blocks.is_empty() {
        section.para(row([say("ck-none-listed"), Phrase::Stop(Box::new(unknown()))]));
    }
    // This page is that list, unless the cookies stand on another.
    if let Some(elsewhere) = table::list_elsewhere(policy).filter(|_| policy.cookie.is_empty()) {
        section.para(elsewhere);
    }
    section
}

/// Those of whom cookies are, outside the EEA, and what protects the data there (AVG 13(1)(f)).
fn outside(policy: &Policy, day: Date) -> Option<Section> {
    let of_cookies = |recipient: &&Recipient| {
        policy.cookie.iter().any(|cookie| cookie.provider.as_ref() == Some(&recipient.id))
    };
    let all = receivers(policy);
    let beyond: Vec<&Recipient> =
        all.iter().filter(of_cookies).filter(|recipient| recipient.outside_eea()).collect();
    if beyond.is_empty() {
        return None;
    }
    let mut section = Section::new("outside", say("outside-title"));
    section.para(row([say("outside-lead"), statement::cite("13(1)(f)")]));
    section.blocks.push(transfers::protections(policy, &beyond, day));
    section.blocks.extend(transfers::copies(policy, &beyond).map(Block::Para));
    Some(section)
}

/// How one consents, refuses and changes one's mind (AVG 7(3), Tw 11.7a(1)); the browser comes second.
fn choice(policy: &Policy, day: Date) -> Section {
    let mut section = Section::new("choice", say("ck-choice-title"));
    if !some_ask(policy) {
        section.para(say("ck-choice-none"));
        section.para(say("ck-browser"));
        return section;
    }
    let asked = if asks_in_window(policy) {
        say("ck-asked-banner")
    } else {
        row([say("ck-asked-where"), Phrase::Stop(Box::new(unknown()))])
    };
    let items = [
        asked,
        say("ck-refuse"),
        row([
            table::change(policy).unwrap_or_else(|| strong(say("ck-change-unknown"))),
            statement::cite("7(3)"),
        ]),
    ];
    section.items(items.into_iter().chain(kept(policy, day)).collect());
    if !table::only_by_browser(policy) {
        section.para(row([say("ck-browser"), say("ck-browser-beside")]));
    }
    section
}

/// Whether a window asks: as the policy says of all cookies, or of a purpose whose consent is asked there.
fn asks_in_window(policy: &Policy) -> bool {
    let of_purpose = |place: &String| place == "cookie-banner";
    let consents = policy.purposes.iter().filter_map(|purpose| purpose.consent.as_ref());
    let said = policy.cookies.as_ref().and_then(|cookies| cookies.banner);
    said.unwrap_or_else(|| consents.flat_map(|consent| &consent.asked_in).any(of_purpose))
}

/// Where a choice is kept, and for how long. What remembers it on the device must be told too: a cookie of the list, or
/// a place that the policy itself names.
fn kept(policy: &Policy, day: Date) -> Option<Phrase> {
    let place = policy.cookies.as_ref()?.consent_kept.as_deref()?;
    let rule = policy.records.consents.as_ref().filter(|_| place == "ledger");
    let rule = rule.map(|rule| {
        let rule = ("rule", waarborg_policy::check::Arg::Text(words::rule_on(policy, rule, day)));
        crate::phrase::say_with("ck-kept-rule", vec![rule])
    });
    let may_remember = |cookie: &Cookie| {
        cookie.kind == Some(CookieKind::Functional) && vocabulary().cookie(&cookie.name).is_none()
    };
    let settled = !words::is_default(policy, &Path::of(["cookies", "consent-kept"]))
        || policy.cookie.iter().any(may_remember);
    let device = (!settled).then(|| row([say("ck-kept-device"), Phrase::Stop(Box::new(unknown()))]));
    Some(row(std::iter::once(say(&format!("ck-kept-{place}"))).chain(rule).chain(device)))
}

/// The law: that of the device, and that of the data (Tw 11.7a; AVG 6).
fn why(policy: &Policy) -> Section {
    let mut section = Section::new("why", say("ck-why-title"));
    let mut items = Vec::new();
    if some_ask(policy) {
        items.push(row([say("ck-why-asked"), statement::cite("6(1)(a)")]));
    }
    let kinds = policy.cookies.iter().flat_map(|cookies| &cookies.kinds).copied();
    let mut used = policy.cookie.iter().filter_map(|cookie| cookie.kind).chain(kinds);
    if used.any(|kind| kind == CookieKind::Functional && !asks(policy, kind)) {
        items.push(say("ck-why-needed"));
    }
    if policy.cookie.iter().any(|cookie| cookie.exempt.as_deref() == Some("privacy-friendly")) {
        items.push(say("ck-why-counting"));
    }
    let more =
        policy.statement.published_at.as_ref().map(|_| row([say("ck-why-more"), words::published(policy)]));
    items.push(row(std::iter::once(say("ck-why-data")).chain(more)));
    section.items(items);
    section
}

/// Rights and where to turn to (AVG 12, 15 to 22).
fn requests(policy: &Policy) -> Section {
    let mut section = Section::new("questions", say("ck-questions-title"));
    let offered =
        rights::offers(policy).into_iter().filter(|right| *right != "withdraw" || consent::is_asked(policy));
    let rights: Vec<Phrase> = offered.map(|right| words::word("right", right)).collect();
    if !rights.is_empty() {
        section.para(say_of("brief-rights", vec![("rights", rights)]));
    }
    section.para(row([say("ck-questions"), words::ends(rights::ways(policy))]));
    section
}
