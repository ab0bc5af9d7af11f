//! Periods as people write them (`7 jaar na het boekjaar van de factuur`), as rules of the language.

use waarborg_policy::rule::{KeepItem, parse_keep, parse_rule};

use super::lexicon::{fold, lexicon, says};
use super::names::{List, Names, bracketed};

/// Words between a period and the moment that it counts from.
const AFTER: [&str; 4] = ["na", "after", "vanaf", "from"];

/// The rule that a text says; none where it says something else, or more.
pub(super) fn rule(text: &str, names: &Names) -> Option<String> {
    if let Some([known]) = names.find(List::Keep, text) {
        return Some(known.clone());
    }
    // The language itself, as a policy has it.
    if let Ok(KeepItem::Rule(known)) = parse_keep(text.trim())
        && known.events().all(|event| names.find(List::Event, event).is_some() || is_event(event))
        && known.endings.iter().all(is_known_law)
    {
        return Some(known.to_string());
    }
    if let Some([law]) = names.find(List::Law, text) {
        return Some(format!("by law: {law}"));
    }
    let (body, inside) = bracketed(text.trim());
    match inside.or_else(|| because(text)) {
        None => said(body, names),
        Some(inside) => {
            let body = if body == text.trim() { before(text, inside) } else { body };
            let law = names.find(List::Law, inside).or_else(|| statutory(inside));
            match law {
                Some([law]) if agrees(body, law) => Some(format!("by law: {law}")),
                Some(_) => None,
                // What stands in brackets is not dropped: it is a part of the sentence, or the whole is not understood.
                None => said(&format!("{body} {inside}"), names).filter(|_| says_moment(inside)),
            }
        }
    }
}

/// What stands behind "because of": `7 jaar i.v.m. fiscale bewaarplicht`.
fn because(text: &str) -> Option<&str> {
    let lower = text.to_lowercase();
    let words = lexicon().because.words.iter().map(String::as_str).chain(["i.v.m."]);
    let mut found = words.filter_map(|word| {
        let (at, _) = lower.match_indices(&format!(" {word} ")).next()?;
        // Only where small letters take as many bytes as the text itself.
        text.get(at + word.len() + 2..).filter(|_| lower.len() == text.len())
    });
    found.next().map(|rest| {
        let bare = rest.trim();
        ["de ", "het ", "the "].into_iter().find_map(|article| bare.strip_prefix(article)).unwrap_or(bare)
    })
}

/// What stands before a reason.
fn before<'a>(text: &'a str, reason: &str) -> &'a str {
    text.trim().strip_suffix(reason).unwrap_or(text)
}

fn says_moment(inside: &str) -> bool {
    let folded = fold(inside);
    AFTER.iter().any(|word| folded.split(' ').next() == Some(word))
}

/// Whether the words before a law say the period that the law says.
fn agrees(body: &str, law: &str) -> bool {
    let folded = fold(body);
    let words: Vec<&str> =
        folded.split_whitespace().skip_while(|word| ["tot", "until"].contains(word)).collect();
    let known = waarborg_policy::vocabulary::vocabulary().statutory.get(law);
    match (period(&words), known) {
        (Some((said, _)), Some(known)) => said == known.period.to_string(),
        _ => false,
    }
}

/// Whether a text is a rule of the language with events and laws that the vocabulary has.
pub(super) fn is_rule(text: &str) -> bool {
    matches!(parse_keep(text.trim()), Ok(KeepItem::Rule(rule))
        if rule.events().all(is_event) && rule.endings.iter().all(is_known_law))
}

fn is_event(id: &str) -> bool {
    waarborg_policy::vocabulary::vocabulary().events.contains_key(id)
}

fn is_known_law(ending: &waarborg_policy::rule::Ending) -> bool {
    match ending {
        waarborg_policy::rule::Ending::ByLaw(Some(law)) => {
            waarborg_policy::vocabulary::vocabulary().statutory.contains_key(law)
        }
        _ => true,
    }
}

/// The period of the law that a citation such as `AWR art. 52(4)` names.
fn statutory(citation: &str) -> Option<&'static [String]> {
    static IDS: std::sync::LazyLock<Vec<(String, Vec<String>)>> = std::sync::LazyLock::new(|| {
        let known = &waarborg_policy::vocabulary::vocabulary().statutory;
        known.iter().map(|(id, rule)| (fold(&rule.citation()), vec![id.clone()])).collect()
    });
    let folded = fold(citation);
    let mut found = IDS.iter().filter(|(known, _)| *known == folded);
    match (found.next(), found.next()) {
        (Some((_, ids)), None) => Some(ids.as_slice()),
        _ => None,
    }
}

/// A sentence without brackets.
fn said(text: &str, names: &Names) -> Option<String> {
    let folded = fold(text);
    let (modality, rest) = modality(&folded);
    let body = ending(rest, names)?;
    let rule = format!("{modality}{body}");
    parse_rule(&rule).ok().map(|rule| rule.to_string())
}

/// How firmly it is said, as the language writes it, and the rest.
fn modality(text: &str) -> (String, &str) {
    let said = lexicon().modality.iter().find_map(|(modality, known)| {
        let rest = known.iter().find_map(|word| text.strip_prefix(word.as_str())?.strip_prefix(' '))?;
        Some((format!("{modality} "), rest))
    });
    said.unwrap_or((String::new(), text))
}

/// `2 jaar na einde dienstverband`, `tot intrekking`, `zolang nodig`, `wettelijke termijn`.
fn ending(text: &str, names: &Names) -> Option<String> {
    if says(&lexicon().needed, text) {
        return Some("while needed".to_owned());
    }
    if says(&lexicon().by_law, text) {
        return Some("by law".to_owned());
    }
    // "Tot 2 jaar na", "tot en met": a length of time first, then an event.
    let after_until =
        ["tot aan ", "tot en met ", "tot ", "until "].iter().find_map(|word| text.strip_prefix(word));
    if let Some(rule) = length(after_until.unwrap_or(text), names) {
        return Some(rule);
    }
    let event = event(after_until?, names)?;
    (!event.contains(' ')).then(|| format!("until {event}"))
}

/// `4 weken`, `4 weken tot 1 jaar`, each with or without the moment that it counts from.
fn length(text: &str, names: &Names) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (period, mut rest) = period(&words)?;
    let mut rule = period;
    if let [word, after @ ..] = rest
        && ["tot", "to"].contains(word)
    {
        let (longest, beyond) = self::period(after)?;
        rule = format!("{rule} to {longest}");
        rest = beyond;
    }
    match rest {
        [] => Some(rule),
        [word, moment @ ..] if AFTER.contains(word) => {
            let event = event(&moment.join(" "), names)?;
            Some(format!("{rule} after {event}"))
        }
        _ => None,
    }
}

/// A number and a unit at the beginning of words.
fn period<'a, 'b>(words: &'a [&'b str]) -> Option<(String, &'a [&'b str])> {
    let [count, unit, rest @ ..] = words else { return None };
    let known = lexicon();
    let named = known.number.iter().find(|(_, names)| names.iter().any(|name| name == count));
    let count: u16 = named.map_or(*count, |(number, _)| number.as_str()).parse().ok()?;
    let (unit, _) = known.unit.iter().find(|(_, names)| names.iter().any(|name| name == unit))?;
    let plural = if count == 1 { "" } else { "s" };
    Some((format!("{count} {unit}{plural}"), rest))
}

/// An event, or the year in which it falls: `het boekjaar van de factuur`, `afloop van het boekjaar`.
fn event(text: &str, names: &Names) -> Option<String> {
    let words = lexicon();
    let is = |list: &[String], word: &str| list.iter().any(|known| known == word);
    // A year counts from its end: the words for that say nothing more.
    let begun: Vec<&str> = text
        .split_whitespace()
        .skip_while(|word| is(&words.end.words, word) || is(&words.end_filler.words, word))
        .collect();
    let begun = begun.join(" ");
    for (year, known) in &words.year_of {
        let rest = known.iter().find_map(|word| begun.strip_prefix(word.as_str()));
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
            let rest = rest.split_whitespace().skip_while(|word| is(&words.end_filler.words, word));
            let of: Vec<&str> = rest.collect();
            if of.is_empty() {
                return Some(format!("{year} {UNSAID_YEAR}"));
            }
            return Some(format!("{year} {}", event_id(&of.join(" "), names)?));
        }
    }
    event_id(text, names)
}

/// The event whose year is meant, where a text only says "the financial year".
const UNSAID_YEAR: &str = "collection";

/// Whether a rule counts from a year of which the text does not say what falls in it.
pub(super) fn unsaid_year(rule: &str, text: &str, names: &Names) -> bool {
    let folded = fold(text);
    let last = folded.rsplit(' ').next().unwrap_or_default();
    rule.ends_with(&format!("year of {UNSAID_YEAR}")) && names.find(List::Event, last).is_none()
}

fn event_id(text: &str, names: &Names) -> Option<String> {
    match names.find(List::Event, text) {
        Some([id]) => Some(id.clone()),
        _ => names.find_ended(List::Event, text).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::import::mapping::Mapping;
    use crate::register::model::Register;
    use proptest::prelude::*;

    fn names() -> &'static Names {
        static NAMES: std::sync::LazyLock<Names> =
            std::sync::LazyLock::new(|| Names::new(&Register::default(), &Mapping::default()));
        &NAMES
    }

    #[test]
    fn periods_as_people_write_them() {
        let names = names();
        for (text, meant) in [
            ("7 jaar", "7 years"),
            ("2 jaar na einde dienstverband", "2 years after end-of-employment"),
            ("Tot 2 jaar na het einde van het dienstverband", "2 years after end-of-employment"),
            ("vier weken na afwijzing", "4 weeks after end-of-application"),
            ("4 weken tot 1 jaar", "4 weeks to 1 year"),
            ("Max. 6 maanden na laatste contact", "at most 6 months after last-contact"),
            ("minimaal 7 jaar", "at least 7 years"),
            ("tot intrekking toestemming", "until withdrawal"),
            ("zolang nodig", "while needed"),
            ("7 jaar na het boekjaar van de factuur", "7 years after the financial year of invoice"),
            ("Tot 7 jaar na het boekjaar van de factuur (AWR art. 52(4))", "by law: tax"),
            ("7 jaar (fiscale bewaarplicht)", "by law: tax"),
            ("wettelijke bewaartermijn", "by law"),
            ("fiscale bewaarplicht", "by law: tax"),
            ("7 jaar na het boekjaar", "7 years after the financial year of collection"),
            ("7 jaar na boekjaar", "7 years after the financial year of collection"),
            ("tot 7 jaar na einde boekjaar", "7 years after the financial year of collection"),
            ("7 jaar na afloop van het boekjaar", "7 years after the financial year of collection"),
            ("7 jaar na het einde van het boekjaar", "7 years after the financial year of collection"),
            ("7 jaar na einde boekjaar van de factuur", "7 years after the financial year of invoice"),
            ("2 jaar na afloop kalenderjaar", "2 years after the calendar year of collection"),
            ("7 jaar na einde dienstverband", "7 years after end-of-employment"),
            ("2 jaar na beëindiging van het dienstverband", "2 years after end-of-employment"),
            ("1 jaar na afloop van de overeenkomst", "1 year after end-of-service"),
            ("2 jaar na beëindiging lidmaatschap", "2 years after end-of-membership"),
            ("7 jaar (na einde dienstverband)", "7 years after end-of-employment"),
            ("7 jaar i.v.m. fiscale bewaarplicht", "by law: tax"),
            ("7 jaar vanwege de fiscale bewaarplicht", "by law: tax"),
            ("1 year after last-contact", "1 year after last-contact"),
            ("5 years after the end of membership", "5 years after end-of-membership"),
        ] {
            assert_eq!(rule(text, names).as_deref(), Some(meant), "{text}");
        }
    }

    #[test]
    fn what_says_something_else_is_not_guessed() {
        let names = names();
        for text in [
            "",
            "7",
            "jaar",
            "7 jaar na de kermis",
            "7 jaar na einde kermis",
            "7 jaar na het boekjaar van de kermis",
            "5 jaar i.v.m. fiscale bewaarplicht",
            "zie beleid",
            "7 jaar (tenzij klacht)",
            "5 jaar (fiscale bewaarplicht)",
            "3 jaar en dan nog 2",
        ] {
            assert_eq!(rule(text, names), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_rule_or_none(text in "\\PC{0,40}") {
            if let Some(rule) = rule(&text, names()) {
                prop_assert!(parse_keep(&rule).is_ok());
            }
        }
    }
}
