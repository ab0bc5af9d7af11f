//! Dates: `1 maart 2024`, `24-05-2018`, `maart 2024`, `2024-03-01`, `March 1, 2024`.

use super::{Pattern, holds};
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// A day, or a month of which the day is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// The day of the month, where it is said.
    pub day: Option<i8>,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

const MONTHS: [&str; 36] = [
    "januari",
    "january",
    "jan",
    "februari",
    "february",
    "feb",
    "maart",
    "march",
    "mrt",
    "april",
    "apr",
    "apr",
    "mei",
    "may",
    "may",
    "juni",
    "june",
    "jun",
    "juli",
    "july",
    "jul",
    "augustus",
    "august",
    "aug",
    "september",
    "sept",
    "sep",
    "oktober",
    "october",
    "okt",
    "november",
    "nov",
    "nov",
    "december",
    "dec",
    "dec",
];

static DATE: LazyLock<Pattern> = LazyLock::new(|| {
    let months = MONTHS.join("|");
    Pattern::made(
        format!(
            r"\b(?:(?P<y1>(?:19|20)\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)|(?P<d2>\d{{1,2}})[-/. ](?P<m2>\d{{1,2}})[-/. ](?P<y2>(?:19|20)\d\d)|(?:(?P<d3>\d{{1,2}})(?:e|de|ste|st|nd|rd|th)? (?:of )?)?(?P<m3>{months})\.?,? (?P<y3>(?:19|20)\d\d)|(?P<m4>{months})\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y4>(?:19|20)\d\d))\b"
        ),
        |text| holds(text, &["19", "20"]),
    )
});

/// All dates of a folded text, in order.
pub(crate) fn dates(lower: &str) -> Vec<(Day, Range<usize>)> {
    let Some(regex) = DATE.within(lower) else { return Vec::new() };
    let mut made = Vec::new();
    for found in regex.captures_iter(lower.as_bytes()) {
        let text = |name: &str| found.name(name).and_then(|part| std::str::from_utf8(part.as_bytes()).ok());
        let any = |names: [&str; 4]| names.iter().find_map(|name| text(name));
        let Some(year) = any(["y1", "y2", "y3", "y4"]).and_then(|year| year.parse().ok()) else { continue };
        let Some(month) = any(["m1", "m2", "m3", "m4"]).and_then(month_of) else { continue };
        let day: Option<i8> = any(["d1", "d2", "d3", "d4"]).and_then(|day| day.parse().ok());
        let sound = jiff::civil::Date::new(year, month, day.unwrap_or(1)).is_ok();
        if let (true, Some(whole)) = (sound, found.get(0)) {
            made.push((Day { year, month, day }, whole.range()));
        }
    }
    made
}

fn month_of(word: &str) -> Option<i8> {
    if let Ok(number) = word.parse::<i8>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let at = MONTHS.iter().position(|known| *known == word)?;
    i8::try_from(at / 3 + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(text: &str) -> Vec<String> {
        dates(text).iter().map(|(day, _)| day.to_string()).collect()
    }

    #[test]
    fn dates_as_people_write_them() {
        assert_eq!(iso("geldig per 1 maart 2024"), ["2024-03-01"]);
        assert_eq!(iso("op 24-05-2018."), ["2018-05-24"]);
        assert_eq!(iso("augustus 2021"), ["2021-08"]);
        assert_eq!(iso("last updated march 3, 2022"), ["2022-03-03"]);
        assert_eq!(iso("2024-02-31 en 31/12/2020"), ["2020-12-31"]);
    }
}
