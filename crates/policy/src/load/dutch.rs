//! Rules and periods that someone wrote in Dutch: what they are in the words of the language.

use crate::calendar::{Period, Unit};
use crate::rule::parse_rule;
use crate::syntax::{English, titled};
use crate::vocabulary::vocabulary;

/// Units by their Dutch words.
const UNITS: [(&str, Unit); 12] = [
    ("uur", Unit::Hour),
    ("uren", Unit::Hour),
    ("dag", Unit::Day),
    ("dagen", Unit::Day),
    ("week", Unit::Week),
    ("weken", Unit::Week),
    ("maand", Unit::Month),
    ("maanden", Unit::Month),
    ("mnd", Unit::Month),
    ("jaar", Unit::Year),
    ("jaren", Unit::Year),
    ("jr", Unit::Year),
];

/// A period: `7 jaar` is `7 years`.
pub(super) fn period(text: &str) -> Option<English> {
    Some(English { text: span(text)?, example: false })
}

fn span(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let (count, unit) = (words.next()?.parse().ok()?, words.next()?.to_lowercase());
    let unit = UNITS.iter().find(|(word, _)| *word == unit).map(|(_, unit)| *unit)?;
    words.next().is_none().then(|| Period { count, unit }.to_string())
}

/// A rule: `1 jaar na het laatste contact` is `1 year after last-contact`. A period without a moment gets one as an
/// example, for it must count from something.
pub(super) fn rule(text: &str) -> Option<English> {
    const FORMS: [(&str, &str); 3] =
        [("minstens ", "at least "), ("hoogstens ", "at most "), ("maximaal ", "at most ")];
    let folded = text.trim().to_lowercase();
    let (modality, rest) = FORMS
        .iter()
        .find_map(|(dutch, english)| Some((*english, folded.strip_prefix(dutch)?)))
        .unwrap_or(("", folded.as_str()));
    let example = !rest.starts_with("tot ") && span(rest).is_some();
    let said = if let Some(moment) = rest.strip_prefix("tot ") {
        format!("until {}", event(moment)?)
    } else if let Some((long, moment)) = rest.split_once(" na ").or_else(|| rest.split_once(" nadat ")) {
        format!("{} after {}", span(long)?, event(moment)?)
    } else {
        format!("{} after invoice", span(rest)?)
    };
    let rule = parse_rule(&format!("{modality}{said}")).ok()?;
    Some(English { text: rule.to_string(), example })
}

/// The event of the vocabulary that a Dutch phrase calls by its title.
fn event(text: &str) -> Option<&'static str> {
    let events = vocabulary().events.iter();
    let titles = events.map(|(id, facts)| (id.as_str(), facts.title.nl.iter().cloned().collect()));
    titled(text, titles)
}

#[cfg(test)]
mod tests {
    use super::{period, rule};

    #[test]
    fn what_was_written_in_dutch_is_read() {
        for (dutch, english) in [
            ("7 jaar", Some("7 years after invoice")),
            ("1 jaar na laatste contact", Some("1 year after last-contact")),
            ("1 jaar na het laatste contact", Some("1 year after last-contact")),
            ("hoogstens 4 weken na de bestelling", Some("at most 4 weeks after order")),
            ("zolang het nodig is", None),
            ("7 years", None),
        ] {
            let read = rule(dutch);
            assert_eq!(read.as_ref().map(|read| read.text.as_str()), english, "{dutch}");
            assert_eq!(read.is_some_and(|read| read.example), dutch == "7 jaar");
        }
        assert_eq!(period("72 uur").unwrap().text, "72 hours");
        assert!(period("jaar").is_none());
    }
}
