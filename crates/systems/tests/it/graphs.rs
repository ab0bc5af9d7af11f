//! On generated tables that hang together in every way: a run changes no answer about a row that stays, does exactly
//! what was planned, and leaves nothing for a second plan; in one batch or in many.

use std::collections::BTreeMap;

use crate::support::{Case, Dice, purpose};
use waarborg_systems::key::Key;

const RULES: &[&str] = &[
    "1 year after last-contact",
    "3 years after invoice",
    "until payment",
    "2 years after last-contact",
    "1 year after invoice",
];
const CLOCKS: &[&str] =
    &["d", "latest(k.d)", "earliest(k.d)", "latest(k.e)", "latest(d, k.e)", "earliest(k.e)", "never"];
const OWN: &[&str] = &["d", "e", "never"];
const TESTS: &[&str] = &["always", "k exist", "not k exist", "f = true", "always"];

fn setting(dice: &mut Dice) -> (String, String) {
    let mut policy = String::new();
    for n in 0..3 {
        policy += &purpose(&format!("p{n}"), "\"name\", \"email\"", dice.pick(RULES));
    }
    let mut table = |name: &str, clocks: &[&'static str], tests: &[&'static str]| {
        let mut map = format!("[system.s.table.{name}]\nfields = {{ name = \"name\", email = \"email\" }}\n");
        map += "purposes = { ";
        for n in 0..1 + dice.roll(3) {
            map += &format!("{}p{n} = \"{}\"", if n == 0 { "" } else { ", " }, dice.pick(tests));
        }
        map += " }\nclocks = { ";
        for (n, event) in ["last-contact", "invoice", "payment"].iter().enumerate() {
            map += &format!("{}{event} = \"{}\"", if n == 0 { "" } else { ", " }, dice.pick(clocks));
        }
        map + " }\n"
    };
    let map =
        table("a", CLOCKS, TESTS) + &table("b", CLOCKS, TESTS) + &table("k", OWN, &["always", "f = true"]);
    (policy, map)
}

fn day(dice: &mut Dice) -> String {
    match dice.roll(8) {
        0 => "null".to_owned(),
        1 => "'onbekend'".to_owned(),
        _ => format!("'20{}-0{}-11'", 19 + dice.roll(8), 1 + dice.roll(9)),
    }
}

fn tables(dice: &mut Dice) -> String {
    let action = dice.pick(&["no action", "cascade", "restrict"]);
    let mut sql = format!(
        "create table a (id integer primary key, name text, email text, d date, e date, f boolean);
         create table b (id integer primary key, name text, email text, d date, e date, f boolean);
         create table k (id integer primary key, name text, email text, d date, e date, f boolean,
                         a integer references a (id) on delete {action}, b integer references b (id),
                         up integer references k (id) on delete {action});
         create table other (id integer primary key, a integer references a (id), k integer references k (id));
         create index ka on k (a); create index kb on k (b); create index kk on k (up);
         create index oa on other (a); create index ok on other (k);"
    );
    for id in 1..=12 {
        for table in ["a", "b"] {
            let (d, e) = (day(dice), day(dice));
            sql += &format!("insert into {table} values ({id}, 'n', 'e', {d}, {e}, {});", dice.roll(2));
        }
    }
    for id in 1..=40 {
        let (d, e) = (day(dice), day(dice));
        let mut refer = |most: usize| match dice.roll(most + 1) {
            0 => "null".to_owned(),
            id => id.to_string(),
        };
        let (a, b) = (refer(12), refer(12));
        let up = if id > 30 { refer(id - 1) } else { "null".to_owned() };
        sql += &format!("insert into k values ({id}, 'n', 'e', {d}, {e}, {}, {a}, {b}, {up});", dice.roll(2));
    }
    sql += "insert into other values (1, 3, null), (2, null, 7);";
    sql
}

/// For every row there is: whether it ends, and whether it is needed.
fn answers(case: &Case) -> BTreeMap<(String, i64), (bool, bool)> {
    let mut found = BTreeMap::new();
    for (_, sql) in &case.inspect().compiled {
        let text = format!("select {}, {}, {} {}", sql.key_sql(), sql.ends, sql.needed, sql.from());
        let mut statement = case.connection.prepare(&text).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let answer = (row.get(1).unwrap(), row.get(2).unwrap());
            found.insert((sql.table.clone(), row.get(0).unwrap()), answer);
        }
    }
    found
}

#[test]
fn a_run_changes_no_answer_about_what_stays() {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let (mut ended, mut blanked, mut kept) = (0, 0, 0);
    for round in 0..80 {
        let (policy, map) = setting(&mut dice);
        let sql = tables(&mut dice);
        let case = Case::new(&policy, &map, &sql);
        let holds = [(0, Key::Whole(1)), (2, Key::Whole(31))];
        let context = || format!("round {round}\n{policy}\n{map}\n{sql}");
        let before = answers(&case);
        let plan = case.plan(&holds);
        // Round by round in one batch, or row by row.
        let size = if round % 2 == 0 { usize::MAX } else { 1 };
        let done = case.act_in_units(&plan, size).unwrap_or_else(|error| panic!("{error}\n{}", context()));
        let planned: usize = plan
            .tables
            .iter()
            .map(|found| found.ends.len() + found.blanks.iter().map(|(_, keys)| keys.len()).sum::<usize>())
            .sum();
        assert_eq!(done, planned, "what was planned is done\n{}", context());
        let after = answers(&case);
        for (row, answer) in &after {
            assert_eq!(Some(answer), before.get(row), "{row:?}\n{}", context());
        }
        let gone: usize = plan.tables.iter().map(|found| found.ends.len()).sum();
        assert_eq!(before.len() - after.len(), gone, "nothing else went\n{}", context());
        assert_eq!(case.rows("pragma foreign_key_check"), Vec::<String>::new());
        for found in case.plan(&holds).tables {
            assert!(found.ends.is_empty() && found.blanks.is_empty(), "{found:?}\n{}", context());
        }
        ended += gone;
        blanked += planned - gone;
        kept += plan.tables.iter().map(|found| found.counts.reference).sum::<i64>();
    }
    assert!(ended > 200 && blanked > 100 && kept > 100, "{ended} ended, {blanked} blanked, {kept} kept");
}
