//! A plan counts, per purpose, what is past its cut-off and what nobody can say.

use crate::support::{Case, purpose};
use waarborg_systems::key::Key;

fn counted(case: &Case, holds: &[(usize, Key)]) -> Vec<String> {
    let settled = case.plan(holds);
    let counts = settled.tables[0].purposes.iter();
    counts
        .map(|of| {
            let category = of.category.as_deref().unwrap_or("-");
            format!("{} {category}: {} due, {} undetermined", of.purpose, of.due, of.undetermined)
        })
        .collect()
}

#[test]
fn each_purpose_is_counted_by_itself() {
    let policy = purpose("short", "\"name\"", "1 year after last-contact")
        + &purpose("long", "\"name\", \"email\"", "5 years after last-contact")
        + "sooner.email = \"2 years after last-contact\"\n";
    let map = "[system.s.table.t]\npurposes = { short = \"always\", long = \"kind = 1\" }\n\
               fields = { name = \"name\", email = \"email\" }\nclocks = { last-contact = \"d\" }\n";
    let rows = "insert into t values
        (1, 'n', 'e', 1, '2018-01-01'), (2, 'n', 'e', 1, '2023-01-01'), (3, 'n', 'e', 1, '2026-01-01'),
        (4, 'n', 'e', 0, '2018-01-01'), (5, 'n', 'e', null, '2023-01-01'), (6, 'n', 'e', 1, null),
        (7, 'n', 'e', 1, '2018-01-01');";
    let table = "create table t (id integer primary key, name text, email text, kind integer, d date);";
    let expected = [
        // Rows 1, 2, 4 and 5; of row 6 nobody can say.
        "short -: 4 due, 1 undetermined",
        // Row 1; row 5 may not be held by it, row 6 has no date.
        "long -: 1 due, 2 undetermined",
        // Rows 1 and 2, and row 5 if it is held at all: over either way.
        "long email: 3 due, 1 undetermined",
    ];
    // With an index every date is judged once; without one, every row is.
    for index in ["", "create index ti on t (d);"] {
        let case = Case::new(&policy, map, &format!("{table}{index}{rows}"));
        assert_eq!(counted(&case, &[(0, Key::Whole(7))]), expected);
    }
    let map = map.replace("kind = 1", "always");
    for index in ["", "create index ti on t (d);"] {
        let case = Case::new(&policy, &map, &format!("{table}{index}{rows}"));
        assert_eq!(
            counted(&case, &[]),
            [
                "short -: 5 due, 1 undetermined",
                "long -: 3 due, 1 undetermined",
                "long email: 5 due, 1 undetermined",
            ]
        );
    }
}
