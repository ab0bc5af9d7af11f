//! Where the organisation sits: street, postal code and city.

use crate::normal::{contact, date};
use crate::reading::{Controller, Found};
use crate::statement::{Sentence, Statement};
use std::ops::Range;

/// An address that is written as in Belgium and Germany, where the text has no Dutch one.
pub(super) fn abroad(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in &statement.sentences {
        let plain = statement.plain(sentence);
        if statement.data.phrase("foreign-address").cues.is_in(statement.lower(sentence)) {
            continue;
        }
        let Some((street, code)) = contact::foreign_address(plain) else { continue };
        let found = |range: &Range<usize>| {
            let span = statement.place(sentence, range);
            Found::certain(statement.words(&span).to_owned(), span)
        };
        made.city = city(statement, sentence, code.end);
        made.street = Some(found(&street));
        made.postcode = Some(found(&code));
        return;
    }
}

pub(super) fn postcode(statement: &Statement<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let plain = statement.plain(sentence);
    let lower = statement.lower(sentence);
    if statement.data.phrase("foreign-address").cues.is_in(lower) {
        return None;
    }
    contact::postcodes(lower).into_iter().find(|range| {
        let code = plain.get(range.clone()).unwrap_or_default();
        let letters = code.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let spaced = code.contains(' ');
        letters.bytes().all(|byte| byte.is_ascii_uppercase()) || !spaced && sentence.range.len() < 60
    })
}

pub(super) fn city(statement: &Statement<'_>, sentence: &Sentence, from: usize) -> Option<Found<String>> {
    let plain = statement.plain(sentence);
    let rest = plain.get(from..)?;
    let skip = rest.len() - rest.trim_start_matches([' ', ',', '-', '|', '(']).len();
    let rest = rest.get(skip..)?;
    let (skip, rest) =
        match ["te ", "in "].iter().find_map(|word| rest.strip_prefix(word).map(|rest| (word.len(), rest))) {
            Some((word, rest)) => (skip + word, rest),
            None => (skip, rest),
        };
    let name = place_name(rest);
    if name.is_empty() {
        return next_line_city(statement, sentence);
    }
    let range = from + skip..from + skip + name.len();
    let span = statement.place(sentence, &range);
    Some(Found::certain(tidy_city(statement.words(&span)), span))
}

/// A city in capitals is written as other cities are.
fn tidy_city(words: &str) -> String {
    if words.len() > 3 && words.chars().all(|letter| !letter.is_lowercase()) {
        let mut made = String::new();
        let mut start = true;
        for letter in words.chars() {
            made.extend(if start {
                letter.to_uppercase().collect::<Vec<_>>()
            } else {
                letter.to_lowercase().collect()
            });
            start = !letter.is_alphabetic();
        }
        return made;
    }
    words.to_owned()
}

fn next_line_city(statement: &Statement<'_>, sentence: &Sentence) -> Option<Found<String>> {
    let block = statement.blocks.get(sentence.block + 1)?;
    let name = place_name(&block.folded.plain);
    (name.len() == block.folded.plain.len() && !name.is_empty() && name.len() < 30).then(|| {
        let span = block.folded.place(&(0..name.len()));
        Found::likely(tidy_city(statement.words(&span)), span)
    })
}

pub(super) fn city_before(
    statement: &Statement<'_>,
    sentence: &Sentence,
    start: usize,
) -> Option<Found<String>> {
    let plain = statement.plain(sentence);
    let before = plain.get(..start)?.trim_end_matches([' ', ',', '(']);
    let words = [" te ", " in ", " aan ", ", "];
    let at = words.iter().filter_map(|word| before.rfind(word).map(|at| at + word.len())).max().unwrap_or(0);
    let name = place_name(before.get(at..)?);
    if name.len() != before.len() - at || !contact::streets(before.get(at..)?).is_empty() {
        return None;
    }
    (!name.is_empty()).then(|| {
        let span = statement.place(sentence, &(at..at + name.len()));
        Found::likely(tidy_city(statement.words(&span)), span)
    })
}

/// The name of a place at the begin of a text: words with capitals, and small words between them.
pub(super) fn place_name(text: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for word in text.split(' ') {
        let bare = word.trim_end_matches(['.', ',', ';', ':', ')', '|']);
        let capital = bare.starts_with(|first: char| first.is_ascii_uppercase()) || bare.starts_with('\'');
        let small = ["aan", "den", "de", "op", "van", "bij", "der", "het", "en", "the"].contains(&bare);
        if !(capital || small && at > 0)
            || bare.contains('@')
            || bare.contains('/')
            || bare.bytes().any(|b| b.is_ascii_digit())
        {
            break;
        }
        if [
            "Nederland",
            "Netherlands",
            "KvK",
            "KVK",
            "Kvk",
            "Tel",
            "Telefoon",
            "E-mail",
            "The",
            "Is",
            "T",
            "E",
            "NL",
            "Belgium",
        ]
        .contains(&bare)
            && at > 0
        {
            break;
        }
        at += word.len() + 1;
        if capital {
            end = at - 1 - (word.len() - bare.len());
        }
        if bare.len() < word.len() {
            break;
        }
    }
    text.get(..end).unwrap_or_default()
}

pub(super) fn street(statement: &Statement<'_>, number: usize, before: usize) -> Option<Found<String>> {
    // In the same sentence before the postal code, or in the lines before it.
    for back in 0..4 {
        let sentence = statement.sentences.get(number.checked_sub(back)?)?;
        let plain = statement.plain(sentence);
        let part = if back == 0 { plain.get(..before).unwrap_or_default() } else { plain };
        if back > 0 && plain.len() > 120 {
            return None;
        }
        if let Some(range) = last_street(part).and_then(|range| tidy_street(part, range)) {
            let span = statement.place(sentence, &range);
            return Some(Found::certain(statement.words(&span).to_owned(), span));
        }
    }
    None
}

/// The last street of a text; `Unit 12` belongs to the street before it.
fn last_street(text: &str) -> Option<Range<usize>> {
    let mut all = contact::streets(text).into_iter().rev();
    let last = all.next()?;
    if !text.get(last.clone()).is_some_and(|street| street.starts_with("Unit ")) {
        return Some(last);
    }
    let near = |before: &Range<usize>| {
        text.get(before.end..last.start)
            .is_some_and(|between| between.trim_matches([',', ' ', '-']).is_empty())
    };
    let Some(before) = all.next().filter(near) else { return Some(last) };
    let rest = text.get(last.end..).unwrap_or_default();
    let more = rest.bytes().take_while(|letter| letter.is_ascii_digit() || *letter == b'.').count();
    let more = rest.get(..more).unwrap_or_default().trim_end_matches('.').len();
    Some(before.start..last.end + more)
}

/// A street without the words before it: `gevestigd aan de`.
fn tidy_street(plain: &str, range: Range<usize>) -> Option<Range<usize>> {
    let text = plain.get(range.clone())?;
    let mut start = 0;
    loop {
        let rest = text.get(start..)?;
        let word = rest.split(' ').next()?;
        let small = ["aan", "de", "het", "op", "in", "en", "van"].contains(&word)
            || ["Adres", "Postadres", "Bezoekadres", "Vestigingsadres", "Address"]
                .contains(&word.trim_end_matches(':'));
        if !small || !rest.contains(' ') {
            break;
        }
        start += word.len() + 1;
    }
    let street = text.get(start..)?;
    let street = street.trim_end_matches(" te").trim_end_matches(" in");
    let year = street
        .split(' ')
        .next_back()
        .and_then(|last| last.parse::<u32>().ok())
        .is_some_and(|n| (1990..2035).contains(&n));
    let month = date::dates(&street.to_ascii_lowercase()).is_empty();
    let words = street.split(' ').next().is_some_and(|first| {
        !["Artikel", "Art", "Versie", "Lid", "Par", "Pagina", "Tel", "Telefoon", "KvK", "AVG", "Artikelen"]
            .contains(&first.trim_end_matches('.'))
    });
    (!year && month && words).then(|| range.start + start..range.start + start + street.len())
}

/// The city of `gevestigd te Arnhem, Sweelincklaan 8, 6815 BH`.
pub(super) fn seat_city(statement: &Statement<'_>, sentence: &Sentence) -> Option<Found<String>> {
    let seated = statement.data.phrase("seated");
    let lower = statement.lower(sentence);
    let at = seated.cues.first(lower).filter(|_| !seated.not.is_in(lower))?;
    let rest = statement.plain(sentence).get(at.end..)?;
    let skip = rest.len() - rest.trim_start().len();
    let name = place_name(rest.trim_start());
    let street = contact::streets(rest.trim_start()).first().is_some_and(|street| street.start == 0);
    (!name.is_empty() && !street).then(|| {
        let span = statement.place(sentence, &(at.end + skip..at.end + skip + name.len()));
        Found::likely(statement.words(&span).to_owned(), span)
    })
}

/// The longest line that is an address only, in letters.
const LONGEST_ADDRESS: usize = 70;

/// The seat where there is no postal code: `gevestigd aan Maanweg 174 Den Haag`, `te Hilversum`.
pub(super) fn seat(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let seated = statement.data.phrase("seated");
        // A label says where somebody sits at the begin of a line only.
        let label = statement.data.phrase("seat-label").cues.first(lower).filter(|range| range.start == 0);
        let said = || seated.cues.first(lower).filter(|_| !seated.not.is_in(lower));
        let Some(at) = label.or_else(said) else { continue };
        let plain = statement.plain(sentence);
        let rest = plain.get(at.end..).unwrap_or_default();
        let article = [" de ", " het ", ": ", ":"]
            .iter()
            .find(|word| rest.starts_with(**word))
            .map_or(0, |word| word.len());
        let at = at.start..at.end + article;
        let rest = plain.get(at.end..).unwrap_or_default();
        if statement.data.phrase("foreign-address").cues.is_in(lower) {
            continue;
        }
        if let Some(range) = contact::streets(rest).into_iter().next().filter(|range| range.start < 12)
            && let Some(range) = tidy_street(rest, range)
        {
            let range = at.end + range.start..at.end + range.end;
            let span = statement.place(sentence, &range);
            made.street = Some(Found::certain(statement.words(&span).to_owned(), span));
            made.city = city(statement, sentence, range.end);
        } else {
            let skip = rest.len() - rest.trim_start().len();
            let name = place_name(rest.trim_start());
            if !name.is_empty() {
                let span = statement.place(sentence, &(at.end + skip..at.end + skip + name.len()));
                made.city = Some(Found::likely(statement.words(&span).to_owned(), span));
            }
        }
        if made.street.is_some() || made.city.is_some() {
            return;
        }
    }
    line_of_address(statement, made);
}

/// A line that is a street and a city: `Lindelaan 44, Amersfoort`.
fn line_of_address(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in statement.sentences.iter().filter(|sentence| sentence.range.len() < LONGEST_ADDRESS) {
        let plain = statement.plain(sentence);
        if statement.data.phrase("foreign-address").cues.is_in(statement.lower(sentence)) {
            continue;
        }
        let Some(street) =
            contact::streets(plain).into_iter().next().and_then(|range| tidy_street(plain, range))
        else {
            continue;
        };
        let rest = plain.get(street.end..).unwrap_or_default();
        let Some(name) = rest.strip_prefix(", ").map(place_name).filter(|name| !name.is_empty()) else {
            continue;
        };
        let before = plain.get(..street.start).unwrap_or_default();
        let label = before.is_empty() || before.ends_with(": ") || before.ends_with(", ");
        if !label
            || !rest.get(name.len() + 2..).is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '.']))
        {
            continue;
        }
        let found = |range: Range<usize>| {
            let span = statement.place(sentence, &range);
            Found::likely(statement.words(&span).to_owned(), span)
        };
        made.city = Some(found(street.end + 2..street.end + 2 + name.len()));
        made.street = Some(found(street));
        return;
    }
}
