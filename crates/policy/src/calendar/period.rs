//! Periods: `4 weeks`, `1 year`, `72 hours`.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Elapsed hours.
    Hour,
    /// Calendar days.
    Day,
    /// Seven days.
    Week,
    /// Calendar months.
    Month,
    /// Twelve months.
    Year,
}

impl Unit {
    /// All units, smallest first.
    pub const ALL: [Unit; 5] = [Unit::Hour, Unit::Day, Unit::Week, Unit::Month, Unit::Year];

    /// The unit's word in the language, singular.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }
}

/// A number of calendar units, as promised: never converted to another unit, for a month is no number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// A period.
    pub const fn new(count: u16, unit: Unit) -> Period {
        Period { count, unit }
    }

    /// Reads `4 weeks` or `1 year`; nothing else.
    pub fn parse(text: &str) -> Option<Period> {
        let (count, unit) = text.split_once(' ')?;
        let singular = unit.strip_suffix('s').unwrap_or(unit);
        let unit = Unit::ALL.into_iter().find(|known| known.word() == singular)?;
        if !count.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some(Period { count: count.parse().ok()?, unit })
    }

    /// Whole months, and days on top. Hours count as the days that they touch: a record has dates only.
    pub fn months_and_days(self) -> (i32, i32) {
        let count = i32::from(self.count);
        match self.unit {
            Unit::Hour => (0, (count + 23) / 24),
            Unit::Day => (0, count),
            Unit::Week => (0, count * 7),
            Unit::Month => (count, 0),
            Unit::Year => (count * 12, 0),
        }
    }

    /// The longest that this period can last, in days; for comparing periods of different units.
    pub fn longest_days(self) -> i32 {
        let (months, days) = self.months_and_days();
        // A month has at most 31 days, twelve of them 366, and so on: the bound is exact for whole years of leap
        // cycles and never too short.
        let years = months / 12;
        let rest = months % 12;
        years * 365 + (years + 3) / 4 + rest * 31 - (rest / 2) + days
    }

    /// The shortest that this period can last, in days.
    pub fn shortest_days(self) -> i32 {
        let (months, days) = self.months_and_days();
        let years = months / 12;
        let rest = months % 12;
        years * 365 + years / 4 + if rest == 0 { 0 } else { rest * 30 - 2 } + days
    }

    /// Never longer than another period, whatever the day from which they count.
    pub fn never_longer_than(self, other: Period) -> bool {
        let ((months, days), (other_months, other_days)) = (self.months_and_days(), other.months_and_days());
        let part_by_part = months <= other_months && days <= other_days;
        part_by_part || self.longest_days() <= other.shortest_days()
    }

    /// Certainly longer than another period, whatever the day from which they count.
    pub fn longer_than(self, other: Period) -> bool {
        let ((months, days), (other_months, other_days)) = (self.months_and_days(), other.months_and_days());
        if days == 0 && other_days == 0 {
            return months > other_months;
        }
        if months == other_months {
            return days > other_days;
        }
        self.longest_days() > other.longest_days() && self.shortest_days() >= other.shortest_days()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.count, self.unit.word())
    }
}

/// The last day of holding when a period starts on `day`: months first (31 January and a month is the last day of
/// February), then days. Beyond the calendar's end it stays at the calendar's end.
pub fn add(day: Date, period: Period) -> Date {
    let (months, days) = period.months_and_days();
    let after_months = add_months(day, months);
    if days == 0 { after_months } else { after_months.saturating_add(days.days()) }
}

/// Adds months and clamps to the last day of the month reached.
pub(super) fn add_months(day: Date, months: i32) -> Date {
    if months == 0 {
        return day;
    }
    let total = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    let first = i16::try_from(year)
        .ok()
        .zip(i8::try_from(month).ok())
        .and_then(|(year, month)| Date::new(year, month, 1).ok());
    match first {
        Some(first) => {
            let last = first.days_in_month();
            Date::new(first.year(), first.month(), day.day().min(last)).unwrap_or(first)
        }
        None if months > 0 => Date::MAX,
        None => Date::MIN,
    }
}

#[cfg(test)]
mod tests {
    use super::{Period, add};
    use jiff::civil::date;

    #[test]
    fn months_clamp_to_the_last_day() {
        let month = Period::parse("1 month").unwrap();
        let year = Period::parse("1 year").unwrap();
        assert_eq!(add(date(2026, 1, 31), month), date(2026, 2, 28));
        assert_eq!(add(date(2024, 2, 29), year), date(2025, 2, 28));
        assert_eq!(add(date(2026, 10, 1), Period::parse("4 weeks").unwrap()), date(2026, 10, 29));
    }

    #[test]
    fn only_a_number_and_a_unit_is_a_period() {
        for wrong in ["week", "4  weeks", "four weeks", "-1 day", "+1 day", "4 weken", "99999 years"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Period::parse("72 hours").unwrap().to_string(), "72 hours");
        assert_eq!(Period::parse("1 years").unwrap().to_string(), "1 year");
    }

    #[test]
    fn thirty_days_may_be_longer_than_a_month() {
        let period = |text| Period::parse(text).unwrap();
        assert!(!period("30 days").never_longer_than(period("1 month")));
        assert!(period("28 days").never_longer_than(period("1 month")));
        assert!(period("12 months").never_longer_than(period("1 year")));
        assert!(!period("1 month").never_longer_than(period("30 days")));
        assert!(period("1 month").never_longer_than(period("31 days")));
    }

    #[test]
    fn four_weeks_are_not_longer_than_a_month() {
        let period = |text| Period::parse(text).unwrap();
        assert!(!period("4 weeks").longer_than(period("1 month")));
        assert!(period("5 weeks").longer_than(period("1 month")));
        assert!(period("1 month").longer_than(period("2 weeks")));
        assert!(!period("12 months").longer_than(period("1 year")));
        assert!(period("1 year").longer_than(period("4 weeks")));
    }
}
