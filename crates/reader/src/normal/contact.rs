//! Addresses of mail, numbers of telephones, postal addresses, numbers of the trade register.

use super::{Pattern, digits, holds};
use std::ops::Range;

/// Something found in a folded text, and where.
pub(crate) type At = Range<usize>;

static EMAIL: Pattern = Pattern::new(
    r"[a-z0-9][a-z0-9._%+-]*(?:@| ?[\[(](?:at|apenstaartje)[\])] ?)[a-z0-9](?:[a-z0-9-]|\.[a-z0-9])*\.[a-z]{2,24}\b",
    |text| text.bytes().any(|letter| matches!(letter, b'@' | b'[' | b'(')),
);
static HIDDEN: Pattern = Pattern::new(
    r"\[email protected\]|(?:dit )?e-?mail ?adres wordt beveiligd tegen spambots|(?:this )?email address is being protected from spambots",
    |text| holds(text, &["email protected", "spambots"]),
);
static PHONE: Pattern =
    Pattern::new(r"(?:\+|\b00)\d{2}(?:[ ()./-]{0,3}\d){7,11}\b|\b0\d(?:[ ()./-]{0,3}\d){7,9}\b", |text| {
        digits(text, 9)
    });
static POSTCODE: Pattern = Pattern::new(r"\b[1-9]\d{3} ?[a-z]{2}\b", |text| digits(text, 4));
static KVK: Pattern = Pattern::new(
    r"(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister|coc|chamber of commerce|kamer v\. koophandel)[^0-9@]{0,60}(?P<number>\d{2}[ .]?\d{3}[ .]?\d{3}|\d{4} ?\d{4})\b",
    |text| digits(text, 8),
);
static STREET: Pattern = Pattern::new(
    r"\b(?:[A-Z][A-Za-z'.-]*|de|het|van|der|den|op|aan|in|en|'t|ten|ter|[0-9]{1,2}e)(?: (?:[A-Z][A-Za-z'.-]*|de|het|van|der|den|op|aan|in|en|'t|ten|ter|e)){0,5},? [0-9]{1,5}(?: ?- ?[0-9]{1,4})?(?: ?[-/]? ?[a-zA-Z]{1,2})?\b|\b[Pp]ostbus [0-9]{1,6}\b",
    |text| digits(text, 1),
);
static FOREIGN: Pattern = Pattern::new(
    r"\b(?P<street>[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,3} [0-9]{1,4}[a-zA-Z]?)(?:,| -)? (?P<code>[1-9][0-9]{3,4}) [A-Z][a-z]",
    |text| digits(text, 5),
);
static LINK: Pattern = Pattern::new(
    r"\b(?:https?://|www\.)[a-z0-9][a-z0-9.-]*\.[a-z]{2,24}(?:/[^ ,;)\]]*)?|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:nl|com|org|eu|net|be|nu|io|app|coop|works|amsterdam|frl|ie|uk|de|fr)\b(?:/[^ ,;)\]]*)?",
    |text| text.as_bytes().windows(2).any(|two| matches!(two, [b'.', letter] if letter.is_ascii_lowercase())),
);

/// Addresses of mail.
pub(crate) fn emails(lower: &str) -> Vec<At> {
    EMAIL.all(lower)
}

/// Places where an address of mail stands that only a script shows.
pub(crate) fn hidden_emails(lower: &str) -> Vec<At> {
    HIDDEN.all(lower)
}

/// Telephone numbers.
pub(crate) fn phones(lower: &str) -> Vec<At> {
    PHONE.all(lower)
}

/// Dutch postal codes.
pub(crate) fn postcodes(lower: &str) -> Vec<At> {
    POSTCODE.all(lower)
}

/// A street with a number, or a box, in plain letters with their capitals.
pub(crate) fn streets(plain: &str) -> Vec<At> {
    STREET.all(plain)
}

/// The street and the postal code of an address as it is written in Belgium and Germany, in plain letters with their
/// capitals: `Nieuwstraat 12, 1000 Brussel`.
pub(crate) fn foreign_address(plain: &str) -> Option<(At, At)> {
    let found = FOREIGN.within(plain)?.captures(plain.as_bytes())?;
    let (street, code) = (found.name("street")?.range(), found.name("code")?.range());
    // "May 25, 2018" is no street.
    let lower = plain.get(street.start..code.end)?.to_ascii_lowercase();
    super::date::dates(&lower).is_empty().then_some((street, code))
}

/// Links and names of sites, outside addresses of mail.
pub(crate) fn links(lower: &str) -> Vec<At> {
    let mails = emails(lower);
    LINK.all(lower)
        .into_iter()
        .filter(|link| !mails.iter().any(|mail| mail.start < link.end && link.start < mail.end))
        .collect()
}

/// A number of the trade register, where its name stands before it.
pub(crate) fn kvk(lower: &str) -> Option<At> {
    Some(KVK.within(lower)?.captures(lower.as_bytes())?.name("number")?.range())
}
