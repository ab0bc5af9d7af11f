//! Every law that a policy cites, with the path where it stands; and whether a ground is a law at all.

use jiff::civil::Date;

use crate::model::{Policy, Purpose};
use crate::rule::Ending;
use crate::syntax::Path;
use crate::vocabulary::{Statutory, Vocabulary};

use super::Asked;

/// A citation and where it stands.
pub(super) struct Citation<'a> {
    /// The path.
    pub(super) path: Path,
    /// As written.
    pub(super) text: &'a str,
}

/// All citations of a policy, in the order of its sections.
pub(super) fn citations(policy: &Policy) -> Vec<Citation<'_>> {
    let mut found = Vec::new();
    let mut add = |path: Path, text| found.push(Citation { path, text });
    for (n, text) in policy.statement.cites.iter().enumerate() {
        add(Path::of(["statement", "cites"]).index(n), text.as_str());
    }
    for purpose in &policy.purposes {
        if let Some(text) = &purpose.law {
            add(purpose.path("law"), text);
        }
        for (category, grounds) in &purpose.allowed_by {
            for text in grounds {
                add(purpose.path("allowed-by").key(category.as_str()), text);
            }
        }
    }
    for (right, grounds) in &policy.rights.refuses {
        for (n, text) in grounds.iter().enumerate() {
            add(Path::of(["rights", "refuses", right.as_str()]).index(n), text);
        }
    }
    found
}

/// Whether a ground names a law, where a ground of art. 9(2) or consent does not do. A law that the data knows must
/// hold on the day; of another, an article or a name is taken at its word.
pub(super) fn is_a_law(known: &Vocabulary, ground: &str, today: Date) -> bool {
    if known.words.grounds.contains_key(ground) {
        return false;
    }
    let named = known.laws_named(ground);
    if named.is_empty() { names_one(ground) } else { named.iter().any(|(_, law)| law.is_valid(today)) }
}

/// Whether a citation names a law: `AWR art. 52`, `Leerplichtwet`, the id of a statutory period; not `de wet`.
pub(super) fn names_a_law(known: &Vocabulary, citation: &str) -> bool {
    known.statutory.contains_key(citation) || !known.laws_named(citation).is_empty() || names_one(citation)
}

/// Whether a text that names no law of the data looks like the name of one: by an article, by a capital within it, or
/// by a word such as `Bibliotheekwet`. A capital at its beginning is that of a sentence, unless it is one short name.
fn names_one(text: &str) -> bool {
    const KINDS: [&str; 7] =
        ["wet", "wetboek", "besluit", "verordening", "regeling", "richtlijn", "reglement"];
    let text = text.trim();
    let of_a_kind = |word: &str| {
        let word = word.to_lowercase();
        KINDS.iter().any(|kind| word.len() > kind.len() && word.ends_with(kind))
    };
    let one_name = !text.contains(char::is_whitespace)
        && text.starts_with(char::is_uppercase)
        && !KINDS.contains(&text.to_lowercase().as_str());
    text.chars().any(|c| c.is_ascii_digit())
        || text.chars().skip(1).any(char::is_uppercase)
        || text.split_whitespace().any(of_a_kind)
        || one_name
}

/// What a purpose names as permitting a category.
pub(super) fn grounds<'a>(purpose: &'a Purpose, category: &'a str) -> impl Iterator<Item = &'a str> {
    let own = purpose.allowed_by.iter().filter(move |(known, _)| known == category);
    own.flat_map(|(_, grounds)| grounds).map(String::as_str)
}

/// The statutory floors that bind a purpose: of its kind, of the law that it names, and of the laws that its rules name.
pub(super) fn floors(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static Statutory> {
    let mut found = asked.known.floors_of(purpose, asked.today);
    for floor in purpose.keep.iter().flat_map(|part| part.rule.floors(asked.today)) {
        if !found.iter().any(|known| std::ptr::eq(*known, floor)) {
            found.push(floor);
        }
    }
    found
}

/// The statutory periods that a purpose keeps data by: `by law: tax`.
pub(super) fn periods<'a>(asked: &'a Asked<'_>, purpose: &'a Purpose) -> impl Iterator<Item = &'a Statutory> {
    let endings = purpose.keep.iter().flat_map(|part| &part.rule.endings);
    let named = endings.filter_map(|ending| match ending {
        Ending::ByLaw(Some(id)) => asked.known.statutory.get(id),
        _ => None,
    });
    named.filter(|rule| rule.is_valid(asked.today))
}
