//! Deadlines owed to people: the promise and the statute, of which the earlier binds (AVG 12(3); Regulation 1182/71).

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::holiday::is_working_day;
use super::period::{Period, Unit, add};

/// Which days count as holidays where the law is unsure: Regulation 1182/71 leaves to the member states what a
/// public holiday is, and it is not settled whether Good Friday and the days equated by royal decree are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HolidayProfile {
    /// The nine days of art. 3(1) of the Algemene termijnenwet only: the earlier deadline.
    #[default]
    Cautious,
    /// Also Good Friday and the equated days.
    TermsAct,
}

/// A term owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// How long.
    pub period: Period,
    /// Whether a term that ends on a day off moves to the next working day: so for the statute, never for a promise.
    pub rolls: bool,
}

/// Which of the two clocks binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// The organisation's own promise.
    Promise,
    /// The law.
    Statute,
}

/// A deadline with both clocks visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The last day.
    pub due: Date,
    /// Why.
    pub binding: Binding,
    /// The law's last day.
    pub statute: Date,
    /// The promise's last day, where one was made.
    pub promise: Option<Date>,
}

/// The next day that is a working day, the day itself included.
pub fn roll(mut day: Date, profile: HolidayProfile, equated: &[Date]) -> Date {
    while !is_working_day(day, profile, equated) {
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => return day,
        }
    }
    day
}

/// The last day of a statutory term that starts with an event on `received`: the day of the event does not count,
/// the same date of the last month ends it, and a day off moves it (Regulation 1182/71, art. 3).
pub fn statutory(received: Date, term: Term, profile: HolidayProfile, equated: &[Date]) -> Date {
    let end = add(received, term.period);
    if term.rolls { roll(end, profile, equated) } else { end }
}

/// When a request received on a local day must have been answered: one month by law (three where it was extended in
/// time), or earlier where the organisation promised so. A promise is not moved by a day off.
pub fn answer_deadline(
    received: Date,
    promised: Option<Period>,
    extended: bool,
    profile: HolidayProfile,
    equated: &[Date],
) -> Deadline {
    let months = if extended { 3 } else { 1 };
    let term = Term { period: Period::new(months, Unit::Month), rolls: true };
    let statute = statutory(received, term, profile, equated);
    let promise = promised.map(|period| add(received, period));
    match promise {
        Some(promise) if promise < statute && !extended => {
            Deadline { due: promise, binding: Binding::Promise, statute, promise: Some(promise) }
        }
        _ => Deadline { due: statute, binding: Binding::Statute, statute, promise },
    }
}

/// When a term in hours ends: elapsed hours, weekends, holidays and the change of the clocks included (AVG 33(1)).
pub fn hours_deadline(aware: Timestamp, hours: u16) -> Timestamp {
    aware.checked_add(SignedDuration::from_hours(i64::from(hours))).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Binding, HolidayProfile, answer_deadline, hours_deadline};
    use crate::calendar::Period;
    use jiff::civil::{Date, date};

    fn equated() -> Vec<Date> {
        crate::vocabulary::vocabulary().equated_days.clone()
    }

    #[test]
    fn the_worked_deadlines() {
        // received, one month, one month with the equated days, three months, 28 days
        let table = [
            ((2026, 1, 31), (2026, 3, 2), (2026, 3, 2), (2026, 4, 30), (2026, 2, 28)),
            ((2026, 3, 5), (2026, 4, 7), (2026, 4, 7), (2026, 6, 5), (2026, 4, 2)),
            ((2026, 4, 14), (2026, 5, 15), (2026, 5, 18), (2026, 7, 14), (2026, 5, 12)),
            ((2026, 8, 31), (2026, 9, 30), (2026, 9, 30), (2026, 11, 30), (2026, 9, 28)),
            ((2026, 11, 25), (2026, 12, 28), (2026, 12, 28), (2027, 2, 25), (2026, 12, 23)),
            ((2026, 12, 1), (2027, 1, 4), (2027, 1, 4), (2027, 3, 1), (2026, 12, 29)),
            ((2027, 1, 29), (2027, 3, 1), (2027, 3, 1), (2027, 4, 29), (2027, 2, 26)),
            ((2027, 3, 27), (2027, 4, 28), (2027, 4, 28), (2027, 6, 28), (2027, 4, 24)),
            ((2027, 4, 5), (2027, 5, 7), (2027, 5, 10), (2027, 7, 5), (2027, 5, 3)),
            ((2028, 1, 31), (2028, 2, 29), (2028, 2, 29), (2028, 5, 1), (2028, 2, 28)),
        ];
        let day = |(y, m, d): (i16, i8, i8)| date(y, m, d);
        let promised = Period::parse("4 weeks");
        for (received, month, with_equated, three, weeks) in table {
            let cautious = HolidayProfile::Cautious;
            let received = day(received);
            assert_eq!(answer_deadline(received, None, false, cautious, &equated()).due, day(month));
            let terms = answer_deadline(received, None, false, HolidayProfile::TermsAct, &equated());
            assert_eq!(terms.due, day(with_equated));
            assert_eq!(answer_deadline(received, None, true, cautious, &equated()).due, day(three));
            let promise = answer_deadline(received, promised, false, cautious, &equated());
            assert_eq!((promise.due, promise.promise), (day(weeks).min(day(month)), Some(day(weeks))));
        }
    }

    #[test]
    fn four_weeks_always_bind_and_never_later_than_the_month() {
        let promised = Period::parse("4 weeks");
        let mut received = date(2019, 1, 1);
        while received <= date(2032, 12, 31) {
            let found = answer_deadline(received, promised, false, HolidayProfile::Cautious, &[]);
            assert!(found.due <= found.statute);
            assert!(found.binding == Binding::Promise || found.promise == Some(found.statute));
            received = received.tomorrow().unwrap();
        }
    }

    #[test]
    fn hours_elapse_through_the_change_of_the_clocks() {
        let aware: jiff::Timestamp = "2026-10-24T07:30:00Z".parse().unwrap();
        assert_eq!(hours_deadline(aware, 72).to_string(), "2026-10-27T07:30:00Z");
    }
}
