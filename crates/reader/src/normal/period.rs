//! Periods: `vier weken`, `7 jaar`, `zeven (7) jaar`, `4 weken tot 1 jaar`, `24 months`.

use super::compile;
use regex::bytes::Regex;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// The unit of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
}

/// A number of one unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl fmt::Display for Period {
    /// As an ISO 8601 duration. Working days are written as days: the standard has no other word.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count;
        match self.unit {
            Unit::Hour => write!(f, "PT{count}H"),
            Unit::Day | Unit::WorkingDay => write!(f, "P{count}D"),
            Unit::Week => write!(f, "P{count}W"),
            Unit::Month => write!(f, "P{count}M"),
            Unit::Year => write!(f, "P{count}Y"),
        }
    }
}

const NUMBERS: [(&str, u32); 44] = [
    ("een", 1),
    ("one", 1),
    ("a", 1),
    ("an", 1),
    ("twee", 2),
    ("two", 2),
    ("drie", 3),
    ("three", 3),
    ("vier", 4),
    ("four", 4),
    ("vijf", 5),
    ("five", 5),
    ("zes", 6),
    ("six", 6),
    ("zeven", 7),
    ("seven", 7),
    ("acht", 8),
    ("eight", 8),
    ("negen", 9),
    ("nine", 9),
    ("tien", 10),
    ("ten", 10),
    ("elf", 11),
    ("twaalf", 12),
    ("twelve", 12),
    ("dertien", 13),
    ("veertien", 14),
    ("fourteen", 14),
    ("vijftien", 15),
    ("fifteen", 15),
    ("achttien", 18),
    ("eighteen", 18),
    ("twintig", 20),
    ("twenty", 20),
    ("vierentwintig", 24),
    ("zesentwintig", 26),
    ("achtentwintig", 28),
    ("dertig", 30),
    ("thirty", 30),
    ("zesendertig", 36),
    ("achtenveertig", 48),
    ("tweeenzeventig", 72),
    ("negentig", 90),
    ("ninety", 90),
];

static PERIOD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words: Vec<&str> = NUMBERS.iter().map(|(word, _)| *word).collect();
    let words = words.join("|");
    let number = format!(r"(?:\d{{1,4}}|{words})");
    let unit = r"uur|uren|hours?|werkdag(?:en)?|working days?|business days?|(?:kalender|calendar )?da(?:g(?:en)?|ys?)|we(?:ek|ken|eks)|maanden|maand|months?|kwartaal|kwartalen|quarters?|jaren|jaar|jarige?|years?|jaars?termijn";
    compile(&format!(
        r"\b(?:(?P<first>{number})(?: ?\((?P<inside>{number})\))?(?: ?(?P<join>-|tot|t/m|a|of|en|to|and) ?(?P<second>{number}))?|(?P<half>anderhalf|half|halve))(?: ?\((?P<later>{number})\))?[ -]?(?:volle |hele |volledige |full |aaneengesloten )?(?P<unit>{unit})\b"
    ))
});

/// A period in a text, and whether it is the lower end of a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spotted {
    pub(crate) period: Period,
    pub(crate) range: Range<usize>,
}

/// All periods of a folded text, in order; `2 tot 5 jaar` gives two.
pub(crate) fn periods(lower: &str) -> Vec<Spotted> {
    let Some(regex) = PERIOD.as_ref() else { return Vec::new() };
    let mut made = Vec::new();
    for found in regex.captures_iter(lower.as_bytes()) {
        let text = |name: &str| found.name(name).and_then(|part| std::str::from_utf8(part.as_bytes()).ok());
        let Some(whole) = found.get(0) else { continue };
        let Some((unit, times)) = text("unit").and_then(unit_of) else { continue };
        if let Some(half) = text("half") {
            made.extend(halves(half, unit).map(|period| Spotted { period, range: whole.range() }));
            continue;
        }
        let article = matches!(text("first"), Some("a" | "an" | "een"));
        for (name, number) in [("first", text("first")), ("second", text("second"))] {
            let Some(count) = number.and_then(number_of) else { continue };
            // "een jaar" within "of een werkdag" is a number too; "a day" in running text says little.
            if article && name == "first" && unit == Unit::Day {
                continue;
            }
            if count == 0 || count > 1200 {
                continue;
            }
            made.push(Spotted { period: Period { count: count * times, unit }, range: whole.range() });
        }
    }
    made
}

fn halves(word: &str, unit: Unit) -> Option<Period> {
    let count = if word == "anderhalf" { 18 } else { 6 };
    match unit {
        Unit::Year => Some(Period { count, unit: Unit::Month }),
        _ => None,
    }
}

fn number_of(word: &str) -> Option<u32> {
    word.parse().ok().or_else(|| NUMBERS.iter().find(|(known, _)| *known == word).map(|(_, number)| *number))
}

fn unit_of(word: &str) -> Option<(Unit, u32)> {
    let starts = |with: &[&str]| with.iter().any(|start| word.starts_with(start));
    Some(if starts(&["uur", "uren", "hour"]) {
        (Unit::Hour, 1)
    } else if starts(&["werkdag", "working", "business"]) {
        (Unit::WorkingDay, 1)
    } else if starts(&["dag", "day", "kalender", "calendar"]) {
        (Unit::Day, 1)
    } else if starts(&["week", "weken"]) {
        (Unit::Week, 1)
    } else if starts(&["maand", "month"]) {
        (Unit::Month, 1)
    } else if starts(&["kwarta", "quarter"]) {
        (Unit::Month, 3)
    } else if starts(&["ja", "year"]) {
        (Unit::Year, 1)
    } else {
        return None;
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(text: &str) -> Vec<String> {
        periods(text).iter().map(|found| found.period.to_string()).collect()
    }

    #[test]
    fn periods_as_people_write_them() {
        assert_eq!(iso("binnen vier weken"), ["P4W"]);
        assert_eq!(iso("4 weken tot 1 jaar"), ["P4W", "P1Y"]);
        assert_eq!(iso("2 tot 5 jaar na afloop"), ["P2Y", "P5Y"]);
        assert_eq!(iso("zeven (7) jaar"), ["P7Y"]);
        assert_eq!(iso("7 (zeven) jaar"), ["P7Y"]);
        assert_eq!(iso("een maand, anderhalf jaar, 72 uur, 5 werkdagen"), ["P1M", "P18M", "PT72H", "P5D"]);
        assert_eq!(iso("24 months or thirty days"), ["P24M", "P30D"]);
        assert_eq!(iso("een 7-jarige bewaarplicht"), ["P7Y"]);
        assert_eq!(iso("wetten uit 2018 en artikel 17 lid 3"), Vec::<String>::new());
    }
}
