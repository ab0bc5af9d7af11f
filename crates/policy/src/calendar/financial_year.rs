//! Financial years: the year of which a period counts from the last day.

use jiff::civil::Date;

use super::period::add_months;

/// Which year a rule counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YearOf {
    /// The organisation's financial year.
    Financial,
    /// 1 January to 31 December.
    Calendar,
}

/// The last days of an organisation's financial years.
///
/// A financial year normally ends on the same day each year. Where one was short or long, the last days of those
/// years are listed: between the first and the last listed day only listed days end a year; before them years end
/// on the month and day of the first; after them on the regular day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinancialYears {
    month: i8,
    day: i8,
    listed: Vec<Date>,
}

impl Default for FinancialYears {
    fn default() -> Self {
        FinancialYears { month: 12, day: 31, listed: Vec::new() }
    }
}

impl FinancialYears {
    /// Years that end on a month and day (31 February is the last day of February), with listed exceptions.
    pub fn new(month: i8, day: i8, mut listed: Vec<Date>) -> Option<FinancialYears> {
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        listed.sort_unstable();
        listed.dedup();
        Some(FinancialYears { month, day, listed })
    }

    /// Reads `06-30`: month and day.
    pub fn parse_end(text: &str) -> Option<(i8, i8)> {
        let (month, day) = text.split_once('-')?;
        if month.len() != 2 || day.len() != 2 {
            return None;
        }
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        Date::new(2024, month, day).ok()?;
        Some((month, day))
    }

    /// Years that end on 31 December.
    pub fn calendar() -> FinancialYears {
        FinancialYears::default()
    }

    /// The last day of the financial year in which a day falls.
    pub fn end_of(&self, day: Date) -> Date {
        if let (Some(first), Some(last)) = (self.listed.first(), self.listed.last()) {
            if day <= *first {
                return regular_end(first.month(), first.day(), day).min(*first);
            }
            if day <= *last {
                return self.listed.iter().copied().find(|end| *end >= day).unwrap_or(*last);
            }
        }
        regular_end(self.month, self.day, day)
    }

    /// The last financial year's end on or before a day.
    pub fn last_end_by(&self, day: Date) -> Date {
        if self.end_of(day) == day {
            return day;
        }
        // The end that closes the year before: the greatest end below `day` is the greatest day whose own year's
        // end is itself. A year is at most a few years long, so walking back by regular ends finds it.
        if let (Some(first), Some(last)) = (self.listed.first(), self.listed.last()) {
            if day <= *first {
                return previous_regular(first.month(), first.day(), day);
            }
            if day <= *last {
                return self.listed.iter().rev().copied().find(|end| *end <= day).unwrap_or(*first);
            }
            let regular = previous_regular(self.month, self.day, day);
            return regular.max(*last);
        }
        previous_regular(self.month, self.day, day)
    }
}

/// The first day on or after `day` that is a given day of the year.
fn regular_end(month: i8, day_of_month: i8, day: Date) -> Date {
    let this_year = in_year(day.year(), month, day_of_month);
    if this_year >= day { this_year } else { in_year(day.year().saturating_add(1), month, day_of_month) }
}

/// The last day on or before `day` that is a given day of the year.
fn previous_regular(month: i8, day_of_month: i8, day: Date) -> Date {
    let this_year = in_year(day.year(), month, day_of_month);
    if this_year <= day { this_year } else { in_year(day.year().saturating_sub(1), month, day_of_month) }
}

/// A day of a year; the last day of the month where the month is shorter.
fn in_year(year: i16, month: i8, day: i8) -> Date {
    match Date::new(year, month, 1) {
        Ok(first) => {
            let last = first.days_in_month();
            // A year that ends on 28 February ends on the 29th in a leap year only where the day says so.
            Date::new(year, month, day.min(last)).unwrap_or(first)
        }
        Err(_) => add_months(Date::MAX, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::FinancialYears;
    use jiff::civil::date;

    #[test]
    fn a_year_that_ends_in_june() {
        let years = FinancialYears::new(6, 30, vec![]).unwrap();
        assert_eq!(years.end_of(date(2019, 6, 30)), date(2019, 6, 30));
        assert_eq!(years.end_of(date(2019, 7, 1)), date(2020, 6, 30));
        assert_eq!(years.last_end_by(date(2019, 6, 29)), date(2018, 6, 30));
    }

    #[test]
    fn short_and_long_years_are_listed() {
        let short = FinancialYears::new(6, 30, vec![date(2018, 12, 31), date(2019, 6, 30)]).unwrap();
        assert_eq!(short.end_of(date(2019, 3, 1)), date(2019, 6, 30));
        assert_eq!(short.end_of(date(2018, 3, 1)), date(2018, 12, 31));
        assert_eq!(short.end_of(date(2017, 3, 1)), date(2017, 12, 31));
        let long = FinancialYears::new(6, 30, vec![date(2018, 12, 31), date(2020, 6, 30)]).unwrap();
        assert_eq!(long.end_of(date(2019, 3, 1)), date(2020, 6, 30));
        assert_eq!(long.end_of(date(2020, 7, 1)), date(2021, 6, 30));
    }
}
