//! A moment falls on the same day in the organisation's zone, however a column writes it: around the last day of a
//! period, and on the days on which the clock is put forward and back.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use waarborg_policy::verdict::ask;
use waarborg_systems::compile::{Place, compile};

use crate::support::{Case, purpose};

type Writer = fn(Timestamp) -> String;

fn local(at: Timestamp, zone: &str, format: &str) -> String {
    format!("'{}'", at.to_zoned_datetime(TimeZone::get(zone).unwrap()).strftime(format))
}

/// How a column is noted and declared, and how it writes a moment.
const FORMATS: &[(&str, &str, Writer)] = &[
    ("zone = \"UTC\"", "datetime", |at| local(at, "UTC", "%Y-%m-%d %H:%M:%S")),
    ("zone = \"UTC\"", "text", |at| local(at, "UTC", "%Y-%m-%dT%H:%M")),
    ("zone = \"Europe/Amsterdam\"", "datetime", |at| local(at, "Europe/Amsterdam", "%Y-%m-%d %H:%M")),
    ("zone = \"Europe/Helsinki\"", "datetime", |at| local(at, "Europe/Helsinki", "%Y-%m-%d %H:%M:%S")),
    ("zone = \"America/New_York\"", "datetime", |at| local(at, "America/New_York", "%Y-%m-%dT%H:%M:%S")),
    // A date alone is a day of the organisation, whatever the zone of times.
    ("zone = \"Europe/Helsinki\"", "datetime", |at| local(at, "Europe/Amsterdam", "%Y-%m-%d")),
    ("zone = \"America/New_York\"", "datetime", |at| local(at, "Europe/Amsterdam", "%Y-%m-%d")),
    ("format = \"rfc3339\"", "text", |at| format!("'{at}'")),
    ("format = \"rfc3339\"", "text", |at| local(at, "Europe/Helsinki", "%Y-%m-%dT%H:%M:%S%:z")),
    ("format = \"dd-mm-yyyy\"", "text", |at| local(at, "Europe/Amsterdam", "%d-%m-%Y")),
    ("format = \"epoch-s\"", "integer", |at| at.as_second().to_string()),
    ("format = \"epoch-ms\"", "integer", |at| at.as_millisecond().to_string()),
    ("format = \"julian\"", "real", |at| format!("julianday({})", local(at, "UTC", "%Y-%m-%d %H:%M:%S"))),
];

/// A day on which nothing, and days on which the clock, changed.
const LAST_DAYS: &[Date] =
    &[date(2025, 11, 21), date(2025, 3, 29), date(2025, 3, 30), date(2025, 10, 25), date(2025, 10, 26)];

#[test]
fn a_moment_falls_on_one_day_however_it_is_written() {
    let own = TimeZone::get("Europe/Amsterdam").unwrap();
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    for (note, declared, write) in FORMATS {
        for clock in ["D", "latest(k.d)", "earliest(K.d)"] {
            // The note names the column in another case than the database does.
            let map = format!(
                "[system.s.table.t]\npurposes = [\"a\"]\nclocks = {{ last-contact = \"{clock}\" }}\ncolumns = {{ D = {{ {note} }} }}\n\
                 [system.s.table.K]\nof = \"T\"\npurposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\ncolumns = {{ D = {{ {note} }} }}\n"
            );
            let case = Case::new(
                &policy,
                &map,
                &format!(
                    "create table t (id integer primary key, d {declared});
                     create table k (id integer primary key, t integer references t (id), d {declared}); create index kt on k (t);"
                ),
            );
            for last in LAST_DAYS {
                let today = last.checked_add(jiff::Span::new().years(1).days(1)).unwrap();
                let midnight = today.checked_sub(jiff::Span::new().years(1)).unwrap();
                let midnight = midnight.to_zoned_datetime(own.clone()).unwrap().timestamp();
                case.connection.execute_batch("delete from k; delete from t").unwrap();
                let hours = [-49, -25, -24, -3, -2, -1, 0, 1, 2, 3, 24, 25];
                for (id, hour) in hours.iter().enumerate() {
                    let value = write(midnight + SignedDuration::from_mins(hour * 60));
                    case.connection
                        .execute_batch(&format!(
                            "insert into t values ({id}, {value}); insert into k values ({id}, {id}, {value});"
                        ))
                        .unwrap();
                }
                let inspected = case.inspect();
                let system = case.map.system("s").unwrap();
                let table = system.table("t").unwrap();
                let question = ask(&case.policy, table, today).unwrap();
                let place = Place { system, table, catalogue: &inspected.catalogue, zone: &own, today };
                let sql = compile(&question, place).unwrap();
                let found = case.rows(&format!("select t.id {} where {} order by 1", sql.from(), sql.ends));
                let due: Vec<String> = hours
                    .iter()
                    .enumerate()
                    .filter(|(_, hour)| **hour < 0)
                    .map(|(id, _)| id.to_string())
                    .collect();
                assert_eq!(found, due, "{note} {declared} {clock} {last}");
            }
        }
    }
}
