//! The oldest date of what ends is the true one, however the column writes it.

use jiff::civil::date;
use waarborg_systems::key::Key;

use crate::support::{Case, purpose};

#[test]
fn the_oldest_date_however_it_is_written() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    let formats: &[(&str, [&str; 3])] = &[
        ("format = \"dd-mm-yyyy\"", ["'30-01-2019'", "'02-03-2018'", "'01-12-2019'"]),
        ("format = \"epoch-s\"", ["1548806400", "1519945200", "1575158400"]),
        ("format = \"epoch-ms\"", ["1548806400000", "1519945200000", "1575158400000"]),
        (
            "format = \"rfc3339\"",
            ["'2019-01-30T00:00:00Z'", "'2018-03-01T18:00:00-05:00'", "'2018-03-02T12:30:00+12:00'"],
        ),
        (
            "format = \"julian\"",
            ["julianday('2019-01-30')", "julianday('2018-03-01 23:00:00')", "julianday('2019-12-01')"],
        ),
        ("zone = \"UTC\"", ["'2019-01-30 12:00'", "'2018-03-01 23:00:00'", "'2019-12-01'"]),
        ("format = \"date\"", ["'2019-01-30'", "'2018-03-02'", "'2019-12-01'"]),
    ];
    for (note, values) in formats {
        for (clock, rows) in [("d", "t"), ("latest(k.d)", "k")] {
            let map = format!(
                "[system.s.table.t]\npurposes = [\"a\"]\nclocks = {{ last-contact = \"{clock}\" }}\ncolumns = {{ d = {{ {note} }} }}\n\
                 [system.s.table.k]\nof = \"t\"\npurposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\ncolumns = {{ d = {{ {note} }} }}\n"
            );
            let mut sql = "create table t (id integer primary key, d);
                 create table k (id integer primary key, t integer references t (id), d); create index kt on k (t);"
                .to_owned();
            for (n, value) in values.iter().enumerate() {
                sql += &match rows {
                    "t" => format!("insert into t values ({n}, {value});"),
                    _ => {
                        format!("insert into t (id) values ({n}); insert into k values ({n}, {n}, {value});")
                    }
                };
            }
            let settled = Case::new(&policy, &map, &sql).plan(&[]);
            let found = &settled.tables[0];
            assert_eq!((found.ends.len(), found.oldest), (3, Some(date(2018, 3, 2))), "{note} {clock}");
        }
    }
}

#[test]
fn rows_that_stay_have_no_oldest_date() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    let map = "[system.s.table.t]\npurposes = [\"a\"]\nclocks = { last-contact = \"d\" }\n";
    let rows = "insert into t values (1, '2015-01-01'), (2, '2016-01-01'), (3, '2017-01-01');";
    let table = "create table t (id integer primary key, d date);";
    let index = "create index td on t (d);";
    for sql in [format!("{table}{rows}"), format!("{table}{index}{rows}")] {
        let case = Case::new(&policy, map, &sql);
        let held = |keys: &[i64]| -> Vec<_> { keys.iter().map(|key| (0, Key::Whole(*key))).collect() };
        assert_eq!(case.plan(&held(&[1])).tables[0].oldest, Some(date(2016, 1, 1)));
        assert_eq!(case.plan(&held(&[1, 2, 3])).tables[0].oldest, None);
    }
    let child =
        "create table k (id integer primary key, t integer references t (id)); insert into k values (1, 1);";
    let case = Case::new(&policy, map, &format!("{table}{rows}{child}"));
    assert_eq!(case.plan(&[]).tables[0].oldest, Some(date(2016, 1, 1)));
}
