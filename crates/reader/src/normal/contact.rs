//! Addresses of mail, numbers of telephones, postal addresses, numbers of the trade register.

use super::compile;
use regex::bytes::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Something found in a folded text, and where.
pub(crate) type At = Range<usize>;

static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"[a-z0-9][a-z0-9._%+-]*(?:@| ?[\[(](?:at|apenstaartje)[\])] ?)[a-z0-9](?:[a-z0-9-]|\.[a-z0-9])*\.[a-z]{2,24}\b",
    )
});
static HIDDEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"\[email protected\]|(?:dit )?e-?mail ?adres wordt beveiligd tegen spambots|(?:this )?email address is being protected from spambots",
    )
});
static PHONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| compile(r"(?:\+|\b00)\d{2}(?:[ ()./-]{0,3}\d){7,11}\b|\b0\d(?:[ ()./-]{0,3}\d){7,9}\b"));
static POSTCODE: LazyLock<Option<Regex>> = LazyLock::new(|| compile(r"\b[1-9]\d{3} ?[a-z]{2}\b"));
static KVK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister|coc|chamber of commerce|kamer v\. koophandel)[^0-9@]{0,60}(?P<number>\d{2}[ .]?\d{3}[ .]?\d{3}|\d{4} ?\d{4})\b",
    )
});
static STREET: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"\b(?:[A-Z][A-Za-z'.-]*|de|het|van|der|den|op|aan|in|en|'t|ten|ter|[0-9]{1,2}e)(?: (?:[A-Z][A-Za-z'.-]*|de|het|van|der|den|op|aan|in|en|'t|ten|ter|e)){0,5},? [0-9]{1,5}(?: ?- ?[0-9]{1,4})?(?: ?[-/]? ?[a-zA-Z]{1,2})?\b|\b[Pp]ostbus [0-9]{1,6}\b",
    )
});
static FOREIGN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"\b(?P<street>[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,3} [0-9]{1,4}[a-zA-Z]?)(?:,| -)? (?P<code>[1-9][0-9]{3,4}) [A-Z][a-z]",
    )
});
static LINK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    compile(
        r"\b(?:https?://|www\.)[a-z0-9][a-z0-9.-]*\.[a-z]{2,24}(?:/[^ ,;)\]]*)?|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:nl|com|org|eu|net|be|nu|io|app|coop|works|amsterdam|frl|ie|uk|de|fr)\b(?:/[^ ,;)\]]*)?",
    )
});

fn all(regex: &Option<Regex>, text: &str) -> Vec<At> {
    regex
        .as_ref()
        .map(|regex| regex.find_iter(text.as_bytes()).map(|found| found.range()).collect())
        .unwrap_or_default()
}

/// Addresses of mail.
pub(crate) fn emails(lower: &str) -> Vec<At> {
    all(&EMAIL, lower)
}

/// Places where an address of mail stands that only a script shows.
pub(crate) fn hidden_emails(lower: &str) -> Vec<At> {
    all(&HIDDEN, lower)
}

/// Telephone numbers.
pub(crate) fn phones(lower: &str) -> Vec<At> {
    all(&PHONE, lower)
}

/// Dutch postal codes.
pub(crate) fn postcodes(lower: &str) -> Vec<At> {
    all(&POSTCODE, lower)
}

/// A street with a number, or a box, in plain letters with their capitals.
pub(crate) fn streets(plain: &str) -> Vec<At> {
    all(&STREET, plain)
}

/// The street and the postal code of an address as it is written in Belgium and Germany, in plain letters with their
/// capitals: `Nieuwstraat 12, 1000 Brussel`.
pub(crate) fn foreign_address(plain: &str) -> Option<(At, At)> {
    let found = FOREIGN.as_ref()?.captures(plain.as_bytes())?;
    let (street, code) = (found.name("street")?.range(), found.name("code")?.range());
    // "May 25, 2018" is no street.
    let lower = plain.get(street.start..code.end)?.to_ascii_lowercase();
    super::date::dates(&lower).is_empty().then_some((street, code))
}

/// Links and names of sites, outside addresses of mail.
pub(crate) fn links(lower: &str) -> Vec<At> {
    let mails = emails(lower);
    all(&LINK, lower)
        .into_iter()
        .filter(|link| !mails.iter().any(|mail| mail.start < link.end && link.start < mail.end))
        .collect()
}

/// A number of the trade register, where its name stands before it.
pub(crate) fn kvk(lower: &str) -> Option<At> {
    Some(KVK.as_ref()?.captures(lower.as_bytes())?.name("number")?.range())
}
