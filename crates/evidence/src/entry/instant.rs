//! Instants: UTC with microseconds, in exactly one text form of RFC 3339.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ValueError;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * 60 * MINUTE;
/// 9999-12-31T23:59:59.999999Z.
const LAST: i64 = 253_402_300_799_999_999;

/// A moment from 1970 to 9999, written `2026-11-24T09:30:00.000000Z`.
///
/// A count of one with a table and a second can point at a person; [`Instant::to_minute`] takes the second away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Instant(i64);

impl Instant {
    /// The moment so many microseconds after the beginning of 1970; `None` before it or after 9999.
    pub fn from_micros(micros: i64) -> Option<Self> {
        (0..=LAST).contains(&micros).then_some(Self(micros))
    }

    /// Microseconds since the beginning of 1970.
    pub fn micros(self) -> i64 {
        self.0
    }

    /// The beginning of its minute.
    #[must_use]
    pub fn to_minute(self) -> Self {
        Self(self.0 - self.0 % MINUTE)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.0 / DAY);
        let rest = self.0 % DAY;
        let (hour, minute) = (rest / (60 * MINUTE), rest / MINUTE % 60);
        let (second, micros) = (rest / SECOND % 60, rest % SECOND);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z")
    }
}

impl FromStr for Instant {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let wrong = || ValueError::new(text, "an instant `YYYY-MM-DDThh:mm:ss.ffffffZ`");
        let instant = parse(text).and_then(Self::from_micros).ok_or_else(wrong)?;
        if instant.to_string() == text { Ok(instant) } else { Err(wrong()) }
    }
}

impl TryFrom<String> for Instant {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl From<Instant> for String {
    fn from(instant: Instant) -> Self {
        instant.to_string()
    }
}

fn parse(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (year, month, day) = parse_date(date)?;
    let (clock, micros) = time.split_once('.')?;
    let mut parts = clock.split(':');
    let hour = number(parts.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = number(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let second = number(parts.next()?, 2).filter(|second| *second < 60)?;
    let micros = number(micros, 6)?;
    if parts.next().is_some() {
        return None;
    }
    Some(days(year, month, day) * DAY + (hour * 60 + minute) * MINUTE + second * SECOND + micros)
}

/// Year, month and day of a date `YYYY-MM-DD`; `None` when the calendar has no such day.
pub(super) fn parse_date(text: &str) -> Option<(i64, i64, i64)> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month = number(parts.next()?, 2)?;
    let day = number(parts.next()?, 2)?;
    let exists = (1..=12).contains(&month) && civil(days(year, month, day)) == (year, month, day);
    (parts.next().is_none() && exists).then_some((year, month, day))
}

fn number(digits: &str, length: usize) -> Option<i64> {
    let all = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    if all { digits.parse().ok() } else { None }
}

/// Days since 1970-01-01 of a day of the Gregorian calendar, counted in eras of 400 years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The reverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_moments_have_their_text() {
        for (micros, text) in [
            (0, "1970-01-01T00:00:00.000000Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
            (1_795_512_600_000_001, "2026-11-24T09:30:00.000001Z"),
            (LAST, "9999-12-31T23:59:59.999999Z"),
        ] {
            assert_eq!(Instant::from_micros(micros).unwrap().to_string(), text);
            assert_eq!(text.parse::<Instant>().unwrap().micros(), micros);
        }
        assert_eq!(Instant::from_micros(-1), None);
        assert_eq!(Instant::from_micros(LAST + 1), None);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "2026-11-24T09:30:00Z",
            "2026-11-24T09:30:00.000Z",
            "2026-11-24T09:30:00.000000+00:00",
            "2026-11-24t09:30:00.000000z",
            "2026-11-24 09:30:00.000000Z",
            "2026-11-24T24:00:00.000000Z",
            "2026-11-24T09:60:00.000000Z",
            "2026-12-31T23:59:60.000000Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-02-29T09:30:00.000000Z",
        ] {
            assert!(text.parse::<Instant>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_minute_hides_its_seconds() {
        let instant: Instant = "2026-11-24T09:30:59.123456Z".parse().unwrap();
        assert_eq!(instant.to_minute().to_string(), "2026-11-24T09:30:00.000000Z");
    }

    proptest! {
        #[test]
        fn every_moment_is_read_back(micros in 0..=LAST) {
            let instant = Instant::from_micros(micros).unwrap();
            prop_assert_eq!(instant.to_string().parse::<Instant>().unwrap(), instant);
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC{0,40}", digits in "[0-9TZ:.-]{0,40}") {
            let _ = text.parse::<Instant>().is_ok();
            let _ = digits.parse::<Instant>().is_ok();
        }
    }
}
