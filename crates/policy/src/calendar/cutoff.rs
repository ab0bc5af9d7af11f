//! From "has it ended?" to a literal that an engine can compare with: the last date whose period had run out
//! before today. Subtracting the period is not it, for several days can clamp to one.

use jiff::ToSpan;
use jiff::civil::Date;

use super::financial_year::FinancialYears;
use super::period::{Period, add_months};

/// The greatest day `d` with `add(d, period) < today`. A day `d` has therefore ended exactly when `d <= cutoff`.
pub fn cutoff(today: Date, period: Period) -> Date {
    let (months, days) = period.months_and_days();
    let reached = today.saturating_sub((1 + days).days());
    if months == 0 {
        return reached;
    }
    let month = add_months(reached.first_of_month(), -months);
    let last = month.days_in_month();
    if reached.day() == reached.days_in_month() {
        month.last_of_month()
    } else {
        Date::new(month.year(), month.month(), reached.day().min(last)).unwrap_or(month)
    }
}

/// The greatest day `d` with `add(years.end_of(d), period) < today`.
pub fn year_cutoff(today: Date, period: Period, years: &FinancialYears) -> Date {
    years.last_end_by(cutoff(today, period))
}

#[cfg(test)]
mod tests {
    use super::{cutoff, year_cutoff};
    use crate::calendar::{FinancialYears, Period, add};
    use jiff::ToSpan;
    use jiff::civil::{Date, date};

    /// The definition, by search.
    fn searched(today: Date, ended: impl Fn(Date) -> bool) -> Date {
        let mut day = today;
        while !ended(day) {
            day = day.yesterday().unwrap();
        }
        assert!(!ended(day.tomorrow().unwrap()));
        day
    }

    #[test]
    fn equals_the_search_for_every_day_of_2019_to_2032() {
        let texts = [
            "0 days",
            "1 day",
            "4 weeks",
            "1 month",
            "2 months",
            "3 months",
            "6 months",
            "14 months",
            "1 year",
            "2 years",
            "7 years",
            "48 hours",
        ];
        let periods: Vec<Period> = texts.iter().map(|text| Period::parse(text).unwrap()).collect();
        let mut today = date(2019, 1, 1);
        while today <= date(2032, 12, 31) {
            for period in &periods {
                let found = cutoff(today, *period);
                // The search is long for long periods; start it just above the claim and just below it.
                assert!(add(found, *period) < today, "{today} {period}");
                let mut next = found.tomorrow().unwrap();
                for _ in 0..40 {
                    assert!(add(next, *period) >= today, "{today} {period} {next}");
                    next = next.tomorrow().unwrap();
                }
            }
            today = today.tomorrow().unwrap();
        }
    }

    #[test]
    fn equals_a_full_search_with_financial_years() {
        let all_years = [
            FinancialYears::calendar(),
            FinancialYears::new(3, 31, vec![]).unwrap(),
            FinancialYears::new(6, 30, vec![date(2018, 12, 31), date(2020, 6, 30)]).unwrap(),
            FinancialYears::new(9, 30, vec![date(2017, 12, 31), date(2018, 9, 30)]).unwrap(),
            FinancialYears::new(2, 29, vec![]).unwrap(),
        ];
        let period = Period::parse("2 years").unwrap();
        let mut today = date(2019, 1, 1);
        while today <= date(2026, 12, 31) {
            for years in &all_years {
                let want = searched(today, |d| add(years.end_of(d), period) < today);
                assert_eq!(year_cutoff(today, period, years), want, "{today}");
            }
            today = today.checked_add(3.days()).unwrap();
        }
    }
}
