//! Dutch general holidays: computed from Easter and the King's birthday (Algemene termijnenwet, art. 3(1)); the days
//! that a royal decree equates with them are data.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::deadline::HolidayProfile;

/// Easter Sunday of a year, by the anonymous Gregorian rule.
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let a = y % 19;
    let b = y / 100;
    let c = y % 100;
    let d = b / 4;
    let e = b % 4;
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let i = c / 4;
    let k = c % 4;
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    let month = i8::try_from(month).unwrap_or(4);
    let day = i8::try_from(day).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(date(year, 4, 1))
}

/// The day on which the King's birthday is celebrated: 27 April, or the day before where that is a Sunday.
pub fn kings_day(year: i16) -> Date {
    let day = date(year, 4, 27);
    if day.weekday() == Weekday::Sunday { date(year, 4, 26) } else { day }
}

/// Whether a day is no Saturday, Sunday or holiday of the profile. `equated` are the days that royal decrees equate
/// with holidays.
pub fn is_working_day(day: Date, profile: HolidayProfile, equated: &[Date]) -> bool {
    if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        return false;
    }
    let year = day.year();
    let easter = easter(year);
    let fixed = [(1, 1), (5, 5), (12, 25), (12, 26)];
    let general = fixed.iter().any(|(month, dom)| day.month() == *month && day.day() == *dom)
        || day == kings_day(year)
        || [1, 39, 50].iter().any(|offset| easter.saturating_add((*offset).days()) == day);
    if general {
        return false;
    }
    if profile == HolidayProfile::TermsAct {
        let good_friday = easter.saturating_sub(2.days());
        return day != good_friday && !equated.contains(&day);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{easter, is_working_day, kings_day};
    use crate::calendar::HolidayProfile;
    use crate::vocabulary::vocabulary;
    use jiff::ToSpan as _;
    use jiff::civil::{Date, Weekday, date};

    /// Good Friday, Easter, Easter Monday, the King's birthday, Ascension, Whit Monday: month and day.
    const YEARS: [(i16, [(i8, i8); 6]); 6] = [
        (2026, [(4, 3), (4, 5), (4, 6), (4, 27), (5, 14), (5, 25)]),
        (2027, [(3, 26), (3, 28), (3, 29), (4, 27), (5, 6), (5, 17)]),
        (2028, [(4, 14), (4, 16), (4, 17), (4, 27), (5, 25), (6, 5)]),
        (2029, [(3, 30), (4, 1), (4, 2), (4, 27), (5, 10), (5, 21)]),
        (2030, [(4, 19), (4, 21), (4, 22), (4, 27), (5, 30), (6, 10)]),
        (2031, [(4, 11), (4, 13), (4, 14), (4, 26), (5, 22), (6, 2)]),
    ];

    /// Days of a year that are off although no Saturday or Sunday.
    fn off(year: i16, profile: HolidayProfile) -> Vec<Date> {
        let days = std::iter::successors(Some(date(year, 1, 1)), |day| day.tomorrow().ok());
        let days = days.take_while(|day| day.year() == year);
        let weekday = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        days.filter(weekday)
            .filter(|day| !is_working_day(*day, profile, &vocabulary().equated_days))
            .collect()
    }

    #[test]
    fn every_day_off_of_a_year() {
        for (year, days) in YEARS {
            let [good_friday, sunday, monday, king, ascension, whit] = days.map(|(m, d)| date(year, m, d));
            assert_eq!((easter(year), kings_day(year)), (sunday, king));
            assert_eq!(sunday - 2.days(), good_friday);
            let fixed = [(1, 1), (5, 5), (12, 25), (12, 26)].map(|(m, d)| date(year, m, d));
            let mut known: Vec<Date> = [monday, king, ascension, whit].into_iter().chain(fixed).collect();
            known.retain(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
            known.sort();
            known.dedup();
            assert_eq!(off(year, HolidayProfile::Cautious), known, "{year}");
            known.push(good_friday);
            known.extend(vocabulary().equated_days.iter().filter(|day| day.year() == year));
            known.sort();
            known.dedup();
            assert_eq!(off(year, HolidayProfile::TermsAct), known, "{year}");
        }
    }

    #[test]
    fn the_days_that_royal_decrees_equate() {
        let days = [
            (2023, 4, 28),
            (2023, 5, 19),
            (2024, 5, 10),
            (2024, 12, 27),
            (2025, 5, 30),
            (2026, 1, 2),
            (2026, 5, 15),
            (2027, 5, 7),
            (2028, 4, 28),
            (2028, 5, 26),
        ];
        assert_eq!(vocabulary().equated_days, days.map(|(y, m, d)| date(y, m, d)));
        assert!(vocabulary().equated_days.iter().all(|day| *day <= vocabulary().equated_known_to));
    }

    #[test]
    fn easter_and_the_kings_day() {
        let known = [(2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1), (2030, 4, 21), (2031, 4, 13)];
        for (year, month, day) in known {
            assert_eq!(easter(year), date(year, month, day));
        }
        assert_eq!(kings_day(2025), date(2025, 4, 26));
        assert_eq!(kings_day(2031), date(2031, 4, 26));
        assert_eq!(kings_day(2026), date(2026, 4, 27));
    }
}
