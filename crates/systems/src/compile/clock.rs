//! Clocks in SQL: has a date certainly passed, could it have passed, did the event happen at all?

use std::fmt::Write as _;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use waarborg_policy::map::{Clock, ColumnNote, DateFormat, Source};
use waarborg_policy::model::EventIs;

use super::condition::{and, not, or};
use super::text::{literal, quote};

/// Which of a clock's two days is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// The first.
    Earliest,
    /// The last.
    Latest,
}

/// A table that the question looks at beside its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinSql {
    /// The table.
    pub table: String,
    /// The column of that table by which it is matched: a child's reference, or a parent's key.
    pub column: String,
    /// What it is matched to: a child the asked table's column, by its name; a parent the column of what refers to it.
    pub to: String,
    /// Its alias.
    pub alias: String,
    /// A child table is summed up per parent; the columns to sum up, with how their dates are written.
    pub child: Option<Vec<ColumnSql>>,
}

/// A column with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnSql {
    /// Its name.
    pub name: String,
    format: DateFormat,
    zone: Zone,
}

/// In which zone the times of a column are.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Zone {
    /// Nobody says: a value with a time tells no day.
    Unsaid,
    /// In the organisation's own.
    Own,
    /// In another.
    Other(TimeZone),
}

impl ColumnSql {
    /// A column as the map notes it; `system_zone` is the zone of timestamps that carry none.
    pub(super) fn new(
        name: &str,
        note: Option<&ColumnNote>,
        system_zone: Option<&str>,
        organisation: &TimeZone,
    ) -> ColumnSql {
        let zone = note.and_then(|note| note.zone.as_deref()).or(system_zone);
        let zone = match zone.and_then(|zone| TimeZone::get(zone).ok()) {
            None => Zone::Unsaid,
            Some(zone) if zone == *organisation => Zone::Own,
            Some(zone) => Zone::Other(zone),
        };
        ColumnSql {
            name: name.to_owned(),
            format: note.and_then(|note| note.format).unwrap_or_default(),
            zone,
        }
    }

    /// The value as something that compares in the order of time. Where [`ColumnSql::is_split`], of values with a time.
    fn value(&self, column: &str) -> String {
        match self.format {
            // With or without seconds, a moment is written in one way.
            DateFormat::Iso if self.is_split() => {
                format!(
                    "(replace({column}, 'T', ' ') || case length({column}) when 16 then ':00' else '' end)"
                )
            }
            DateFormat::Iso | DateFormat::EpochSeconds | DateFormat::EpochMillis | DateFormat::Julian => {
                column.to_owned()
            }
            DateFormat::Rfc3339 => format!("datetime({column})"),
            DateFormat::DayMonthYear => {
                format!(
                    "(substr({column}, 7, 4) || '-' || substr({column}, 4, 2) || '-' || substr({column}, 1, 2))"
                )
            }
        }
    }

    /// How its dates are written.
    pub(super) fn format(&self) -> DateFormat {
        self.format
    }

    /// The zone of its times, where that is not the organisation's.
    pub(super) fn other_zone(&self) -> Option<&TimeZone> {
        match &self.zone {
            Zone::Other(zone) => Some(zone),
            Zone::Unsaid | Zone::Own => None,
        }
    }

    /// A value as something that compares in the order of time and can be read back as a day.
    pub(super) fn moment(&self, column: &str) -> String {
        match self.format {
            DateFormat::Iso if self.is_split() => {
                format!("case length({column}) when 10 then {column} else {} end", self.value(column))
            }
            _ => self.moment_of_sum(&self.value(column)),
        }
    }

    /// The same of what [`ColumnSql::measures`] made of it.
    pub(super) fn moment_of_sum(&self, sum: &str) -> String {
        match self.format {
            DateFormat::Julian => format!("datetime({sum})"),
            _ => sum.to_owned(),
        }
    }

    /// Whether days and moments compare otherwise: times are in another zone than the organisation's, and a date
    /// without a time is in none.
    pub(crate) fn is_split(&self) -> bool {
        self.format == DateFormat::Iso && matches!(self.zone, Zone::Other(_))
    }

    /// What the statistics of a child table are made of: the condition on which a value counts, and the value as
    /// something that compares in the order of time.
    pub(crate) fn measures(&self, column: &str, today: Date) -> Vec<(String, String)> {
        let valid = self.valid(column, today);
        if self.is_split() {
            vec![
                (format!("({valid} and length({column}) > 10)"), self.value(column)),
                (format!("({valid} and length({column}) = 10)"), column.to_owned()),
            ]
        } else {
            vec![(valid, self.value(column))]
        }
    }

    /// Whether the column holds a date at all, of a year that can be true.
    pub(crate) fn valid(&self, column: &str, today: Date) -> String {
        let last = today.year().saturating_add(100);
        let shape = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]";
        // A day that the calendar lacks comes back from `date` as another one.
        let real_day = |day: &str| format!("date({day}) = {day}");
        let head = format!("substr({column}, 1, 10)");
        match self.format {
            DateFormat::Iso => {
                let timed = match self.zone {
                    Zone::Unsaid => "0".to_owned(),
                    _ => format!(
                        "{column} glob '{shape}[T ][0-2][0-9]:[0-5][0-9]*' and not substr({column}, 12) glob '*[^0-9:.]*' \
                         and datetime({column}) is not null and coalesce({}, 0)",
                        real_day(&head)
                    ),
                };
                format!(
                    "(typeof({column}) = 'text' and {column} >= '1900-01-01' and {column} < '{}-01-01' and case length({column}) \
                     when 10 then coalesce({}, 0) else {timed} end)",
                    last + 1,
                    real_day(column),
                )
            }
            DateFormat::Rfc3339 => format!(
                "(typeof({column}) = 'text' and {column} >= '1900-01-01' and {column} < '{}-01-01' \
                 and {column} glob '{shape}[T ][0-2][0-9]:[0-5][0-9]*' \
                 and ({column} glob '*[Zz]' or {column} glob '*[-+][0-2][0-9]:[0-5][0-9]') \
                 and datetime({column}) is not null and coalesce({}, 0))",
                last + 1,
                real_day(&head)
            ),
            DateFormat::DayMonthYear => {
                let value = self.value(column);
                format!(
                    "(typeof({column}) = 'text' and {column} glob '[0-3][0-9]-[01][0-9]-[12][0-9][0-9][0-9]' \
                     and {value} >= '1900-01-01' and {value} < '{}-01-01' and date(julianday({value})) = {value})",
                    last + 1
                )
            }
            DateFormat::EpochSeconds => epoch(column, last, 1),
            DateFormat::EpochMillis => epoch(column, last, 1000),
            DateFormat::Julian => format!(
                "(typeof({column}) in ('integer', 'real') and {column} >= julianday('1900-01-01') and {column} < julianday('{}-01-01'))",
                last + 1
            ),
        }
    }

    /// Whether a value, known to be a date, lies before the day after `cutoff`.
    fn passed(&self, column: &str, cutoff: Date, organisation: &TimeZone) -> String {
        let moment = format!("{} < {}", self.value(column), self.threshold(cutoff, organisation));
        if self.is_split() {
            format!("case length({column}) when 10 then {column} < {} else {moment} end", next_day(cutoff))
        } else {
            moment
        }
    }

    /// The same for the greatest or least values of a child table, one for each of [`ColumnSql::measures`]: whether
    /// all, or any, of them lie before.
    fn sums_passed(&self, extreme: &str, all: bool, cutoff: Date, organisation: &TimeZone) -> String {
        let threshold = self.threshold(cutoff, organisation);
        let moment = format!("{extreme} < {threshold}");
        if !self.is_split() {
            return format!("({extreme} is not null and {moment})");
        }
        let day = format!("{extreme}_day < {}", next_day(cutoff));
        if all {
            format!(
                "(coalesce({extreme}, {extreme}_day) is not null and coalesce({moment}, 1) and coalesce({day}, 1))"
            )
        } else {
            format!("(coalesce({moment}, 0) or coalesce({day}, 0))")
        }
    }

    /// The first value that has not passed when every day up to and including `cutoff` has: the start of the next day
    /// in the organisation's zone, written as the column writes it.
    fn threshold(&self, cutoff: Date, organisation: &TimeZone) -> String {
        let next = cutoff.tomorrow().unwrap_or(Date::MAX);
        let instant = next.to_zoned_datetime(organisation.clone()).map(|start| start.timestamp());
        let Ok(instant) = instant else { return literal(&next.to_string()) };
        let written = |zone: &TimeZone| {
            let local = zone.to_datetime(instant);
            literal(&local.strftime("%Y-%m-%d %H:%M:%S").to_string())
        };
        match (self.format, &self.zone) {
            (DateFormat::Iso, Zone::Other(zone)) => written(zone),
            (DateFormat::Iso | DateFormat::DayMonthYear, _) => literal(&next.to_string()),
            (DateFormat::Rfc3339, _) => written(&TimeZone::UTC),
            (DateFormat::EpochSeconds, _) => instant.as_second().to_string(),
            (DateFormat::EpochMillis, _) => instant.as_millisecond().to_string(),
            (DateFormat::Julian, _) => format!("julianday({})", written(&TimeZone::UTC)),
        }
    }
}

fn next_day(cutoff: Date) -> String {
    literal(&cutoff.tomorrow().unwrap_or(Date::MAX).to_string())
}

fn epoch(column: &str, last: i16, per_second: i64) -> String {
    let second = |year: i16| {
        Date::new(year, 1, 1)
            .ok()
            .and_then(|day| day.to_zoned_datetime(TimeZone::UTC).ok())
            .map_or(i64::MAX / 2000, |start| start.timestamp().as_second())
    };
    let (from, to) = (second(1900) * per_second, second(last.saturating_add(1)) * per_second);
    format!("(typeof({column}) = 'integer' and {column} >= {from} and {column} < {to})")
}

/// The columns of a summed-up child table: how many rows, and of each date how many are empty or no date, the
/// greatest and the least.
pub(super) fn child_columns(column: &ColumnSql, number: usize, today: Date) -> String {
    let name = format!("c.{}", quote(&column.name));
    let valid = column.valid(&name, today);
    let mut sql = format!(
        "sum({name} is null) as empty{number}, sum({name} is not null and not {valid}) as wrong{number}"
    );
    for ((when, value), ending) in column.measures(&name, today).into_iter().zip(["", "_day"]) {
        // Writing to a `String` does not fail.
        let _ = write!(
            sql,
            ", max(case when {when} then {value} end) as last{number}{ending}, \
             min(case when {when} then {value} end) as first{number}{ending}"
        );
    }
    sql
}

/// Where a source's column is found.
pub(super) enum Found {
    /// A column of the asked row or of its parents: the SQL of the column.
    Here(String, ColumnSql),
    /// A column of a child table: its alias, and the number of the column in its sums.
    Child(String, usize, ColumnSql),
    /// Nowhere that can be asked from here.
    Unknown,
}

/// Everything a clock needs to know to become SQL.
pub(super) struct Dates<'a> {
    /// The day that is asked about.
    pub(super) today: Date,
    /// The organisation's zone.
    pub(super) zone: &'a TimeZone,
}

impl Dates<'_> {
    /// Whether a clock's day had passed by `cutoff`. `find` says where columns are.
    pub(super) fn past(
        &self,
        clock: &Clock,
        is: EventIs,
        bound: Bound,
        cutoff: Date,
        find: &dyn Fn(&Source) -> Found,
    ) -> String {
        match clock {
            Clock::Never => "0".to_owned(),
            Clock::Consent => unknown(bound),
            Clock::Source(source) => self.source(source, is, bound, cutoff, find),
            Clock::Latest(clocks) => and(clocks.iter().map(|inner| match (inner, child(inner, find)) {
                (_, Some((alias, number, column))) => {
                    self.latest_child(&alias, number, &column, is, bound, cutoff)
                }
                (inner, None) => {
                    let present = present(inner, find);
                    or([not(&present), self.past(inner, is, bound, cutoff, find)])
                }
            })),
            Clock::Earliest(clocks) => or(clocks.iter().map(|inner| match (inner, child(inner, find)) {
                (_, Some((alias, number, column))) => {
                    self.earliest_child(&alias, number, &column, is, bound, cutoff)
                }
                (inner, None) => and([present(inner, find), self.past(inner, is, bound, cutoff, find)]),
            })),
            Clock::FirstSet(clocks) => {
                let mut sql = String::from("case");
                for inner in clocks {
                    let _ = write!(
                        sql,
                        " when {} then {}",
                        set(inner, find),
                        self.past(inner, is, bound, cutoff, find)
                    );
                }
                let _ = write!(sql, " else {} end", empty(is, bound));
                format!("({sql})")
            }
        }
    }

    fn source(
        &self,
        source: &Source,
        is: EventIs,
        bound: Bound,
        cutoff: Date,
        find: &dyn Fn(&Source) -> Found,
    ) -> String {
        let (name, column) = match find(source) {
            Found::Here(name, column) => (name, column),
            Found::Unknown | Found::Child(..) => return unknown(bound),
        };
        let valid = column.valid(&name, self.today);
        let passed = column.passed(&name, cutoff, self.zone);
        match (bound, is) {
            // The comparison first: an index on the column can answer it.
            (Bound::Latest, _) => format!("({passed} and {name} is not null and {valid})"),
            (Bound::Earliest, EventIs::Moment) => format!("({name} is null or not {valid} or {passed})"),
            (Bound::Earliest, EventIs::Ending) => {
                format!("({name} is not null and (not {valid} or {passed}))")
            }
        }
    }

    /// The latest date of a child table: one that is unknown makes the whole at least the others.
    fn latest_child(
        &self,
        alias: &str,
        n: usize,
        column: &ColumnSql,
        is: EventIs,
        bound: Bound,
        cutoff: Date,
    ) -> String {
        let absent = format!("{alias}.n is null");
        let none = if column.is_split() {
            format!("coalesce({alias}.last{n}, {alias}.last{n}_day) is null")
        } else {
            format!("{alias}.last{n} is null")
        };
        let passed = column.sums_passed(&format!("{alias}.last{n}"), true, cutoff, self.zone);
        let sums = match (bound, is) {
            (Bound::Latest, _) => {
                format!("({alias}.empty{n} = 0 and {alias}.wrong{n} = 0 and {passed})")
            }
            (Bound::Earliest, EventIs::Moment) => format!("({none} or {passed})"),
            (Bound::Earliest, EventIs::Ending) => {
                format!("({alias}.empty{n} = 0 and ({none} or {passed}))")
            }
        };
        format!("({absent} or {sums})")
    }

    /// The earliest date of a child table.
    fn earliest_child(
        &self,
        alias: &str,
        n: usize,
        column: &ColumnSql,
        is: EventIs,
        bound: Bound,
        cutoff: Date,
    ) -> String {
        let passed = column.sums_passed(&format!("{alias}.first{n}"), false, cutoff, self.zone);
        let sums = match (bound, is) {
            (Bound::Latest, _) => passed,
            (Bound::Earliest, EventIs::Moment) => {
                format!("({alias}.empty{n} > 0 or {alias}.wrong{n} > 0 or {passed})")
            }
            (Bound::Earliest, EventIs::Ending) => format!("({alias}.wrong{n} > 0 or {passed})"),
        };
        format!("({alias}.n is not null and {sums})")
    }
}

/// A clock that is a column of a child table.
fn child(clock: &Clock, find: &dyn Fn(&Source) -> Found) -> Option<(String, usize, ColumnSql)> {
    let Clock::Source(source) = clock else { return None };
    match find(source) {
        Found::Child(alias, number, column) => Some((alias, number, column)),
        _ => None,
    }
}

/// Whether the event happened at all: a child table without rows is the only absence.
pub(super) fn present(clock: &Clock, find: &dyn Fn(&Source) -> Found) -> String {
    match clock {
        Clock::Source(_) => match child(clock, find) {
            Some((alias, ..)) => format!("{alias}.n is not null"),
            None => "1".to_owned(),
        },
        Clock::Latest(clocks) | Clock::Earliest(clocks) => {
            or(clocks.iter().map(|inner| present(inner, find)))
        }
        Clock::FirstSet(_) | Clock::Consent | Clock::Never => "1".to_owned(),
    }
}

/// Whether a stand-in is set.
fn set(clock: &Clock, find: &dyn Fn(&Source) -> Found) -> String {
    match clock {
        Clock::Source(source) => match find(source) {
            Found::Here(name, _) => format!("{name} is not null"),
            Found::Child(alias, ..) => format!("{alias}.n is not null"),
            Found::Unknown => "0".to_owned(),
        },
        other => present(other, find),
    }
}

/// What an empty column means.
fn empty(is: EventIs, bound: Bound) -> &'static str {
    match (is, bound) {
        (EventIs::Moment, Bound::Earliest) => "1",
        _ => "0",
    }
}

fn unknown(bound: Bound) -> String {
    match bound {
        Bound::Earliest => "1".to_owned(),
        Bound::Latest => "0".to_owned(),
    }
}
