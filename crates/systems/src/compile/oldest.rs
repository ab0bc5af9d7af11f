//! The oldest date among the rows that end, as a person reads it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use rusqlite::types::Value;
use waarborg_policy::map::{Clock, DateFormat};
use waarborg_policy::verdict::Question;

use super::clock::{ColumnSql, Found};
use super::question::Compiler;

/// Where the oldest date stands, and how it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oldest {
    /// What compares in the order of time, as SQL.
    pub value: String,
    /// On which rows it is a date.
    pub valid: String,
    /// The value is a column as it stands, so that an index on the column has the oldest first.
    pub plain: bool,
    column: ColumnSql,
    organisation: TimeZone,
}

impl Oldest {
    /// The day of a value, in the organisation's zone.
    pub fn day(&self, value: &Value) -> Option<Date> {
        let day = |instant: Timestamp| self.organisation.to_datetime(instant).date();
        match (self.column.format(), value) {
            (DateFormat::EpochSeconds, Value::Integer(at)) => Timestamp::from_second(*at).ok().map(day),
            (DateFormat::EpochMillis, Value::Integer(at)) => Timestamp::from_millisecond(*at).ok().map(day),
            // The engine wrote it as a moment in UTC.
            (DateFormat::Rfc3339 | DateFormat::Julian, Value::Text(text)) => {
                moment(text, &TimeZone::UTC).map(day)
            }
            (DateFormat::Iso, Value::Text(text)) if text.len() > 10 => match self.column.other_zone() {
                Some(zone) => moment(text, zone).map(day),
                None => text.get(..10)?.parse().ok(),
            },
            (DateFormat::Iso | DateFormat::DayMonthYear, Value::Text(text)) => text.parse().ok(),
            _ => None,
        }
    }
}

fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let at: DateTime = text.parse().ok()?;
    zone.to_timestamp(at).ok()
}

impl Compiler<'_> {
    /// The first clock that is a plain column, to show the oldest date of what ends.
    pub(super) fn oldest(&self, question: &Question) -> Option<Oldest> {
        let mut clocks =
            question.persons.iter().flat_map(|person| &person.clocks).filter_map(|slot| slot.clock.as_ref());
        clocks.find_map(|clock| match clock {
            Clock::Source(_) => self.date_of(clock),
            Clock::Latest(inner) => inner.iter().find_map(|inner| self.date_of(inner)),
            _ => None,
        })
    }

    fn date_of(&self, clock: &Clock) -> Option<Oldest> {
        let Clock::Source(source) = clock else { return None };
        let organisation = self.organisation().clone();
        match self.find(source) {
            Found::Here(name, column) => {
                let value = column.moment(&name);
                let (plain, valid) = (value == name, column.valid(&name, self.today()));
                Some(Oldest { value, valid, plain, column, organisation })
            }
            Found::Child(alias, n, column) => {
                let last = format!("{alias}.last{n}");
                let value = if column.is_split() {
                    format!("coalesce(min({last}, {last}_day), {last}, {last}_day)")
                } else {
                    column.moment_of_sum(&last)
                };
                Some(Oldest { value, valid: "1".to_owned(), plain: false, column, organisation })
            }
            Found::Unknown => None,
        }
    }
}
