//! What is not due stays: rows through which another row is still seen, whatever their dates, names and keys look like.

use crate::support::{Case, ends, purpose};
use waarborg_systems::act::ActError;
use waarborg_systems::key::Key;

const PARENT: &str = "[system.s.table.t]\nfields = { name = \"name\" }\n";
const CHILD: &str = "[system.s.table.o]\nof = \"t\"\npurposes = [\"a\"]\n";
const TABLES: &str = "create table t (id integer primary key, name text, c date);
    create table o (id integer primary key, t integer references t (id), d date, paid date);
    create index ot on o (t);";

/// Plans, acts, and plans again: the second plan must be empty. Gives what is left of a query.
fn left(case: &Case, sql: &str) -> Vec<String> {
    let settled = case.plan(&[]);
    let planned: usize = settled
        .tables
        .iter()
        .map(|found| found.ends.len() + found.blanks.iter().map(|(_, keys)| keys.len()).sum::<usize>())
        .sum();
    let done = case.act(&settled).unwrap();
    assert_eq!(done.rows(), planned, "what was planned is done");
    let again = case.plan(&[]);
    for found in &again.tables {
        assert!(found.ends.is_empty() && found.blanks.is_empty(), "the second plan is empty: {found:?}");
    }
    case.rows(sql)
}

#[test]
fn a_child_without_a_date_keeps_its_parents_end_open() {
    let policy =
        purpose("a", "\"name\"", "1 year after invoice") + &purpose("debt", "\"name\"", "until payment");
    let map = format!(
        "{PARENT}purposes = [\"debt\"]\nclocks = {{ payment = \"latest(o.paid)\" }}\n{CHILD}clocks = {{ invoice = \"d\" }}\n"
    );
    for wrong in ["null", "''", "'onbekend'"] {
        let sql = format!(
            "{TABLES} insert into t values (1, 'unpaid', null);
             insert into o values (1, 1, '2020-01-01', {wrong}), (2, 1, '2020-01-01', '2020-02-01');"
        );
        let case = Case::new(&policy, &map, &sql);
        // The row without a date is what keeps the parent open; the latest date is seen beside it.
        assert_eq!(left(&case, "select id from o"), ["1", "2"], "{wrong}");
        assert_eq!(case.rows("select id from t"), ["1"]);
    }
}

#[test]
fn the_latest_date_is_the_latest_day_however_it_is_written() {
    let policy = purpose("a", "\"name\"", "1 year after last-purchase")
        + &purpose("long", "\"name\"", "5 years after last-purchase");
    let map = format!(
        "{PARENT}purposes = [\"long\"]\nclocks = {{ last-purchase = \"latest(o.d)\" }}\n{CHILD}clocks = {{ last-purchase = \"d\" }}\n\
         columns = {{ d = {{ format = \"dd-mm-yyyy\" }} }}\n"
    );
    let sql = format!(
        "{TABLES} insert into t values (1, 'n', null);
         insert into o values (1, 1, '31-01-2020', null), (2, 1, '01-06-2024', null);"
    );
    let case = Case::new(&policy, &map, &sql.replace("d date", "d text"));
    assert_eq!(left(&case, "select id from o"), ["2"]);
}

#[test]
fn children_past_their_period_go_when_no_purpose_of_the_parent_looks_any_more() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact")
        + &purpose("tax", "\"name\"", "7 years after last-purchase");
    let map = format!(
        "{PARENT}purposes = {{ tax = \"o exist\", a = \"always\" }}\n\
         clocks = {{ last-purchase = \"latest(o.d)\", last-contact = \"c\" }}\n\
         [system.s.table.o]\nof = \"t\"\npurposes = [\"tax\"]\nclocks = {{ last-purchase = \"d\" }}\n"
    );
    let sql = format!(
        "{TABLES} insert into t values (1, 'still a customer', '2026-10-01'), (2, 'bought in 2024', '2026-10-01');
         insert into o values (1, 1, '2001-06-01', null), (2, 1, '2002-06-01', null),
                              (3, 2, '2001-06-01', null), (4, 2, '2024-06-01', null);"
    );
    let case = Case::new(&policy, &map, &sql);
    assert_eq!(left(&case, "select id from o"), ["4"]);
    assert_eq!(case.rows("select id from t"), ["1", "2"]);
}

#[test]
fn a_row_that_a_reference_keeps_is_found_due_again_later() {
    let policy = purpose("a", "\"name\"", "1 year after last-purchase");
    let map = format!(
        "{PARENT}purposes = [\"a\"]\nclocks = {{ last-purchase = \"latest(o.d)\" }}\n{CHILD}clocks = {{ last-purchase = \"d\" }}\n"
    );
    let sql = format!(
        "{TABLES} create table loyalty (id integer primary key, t integer references t (id));
         create index lt on loyalty (t);
         insert into t values (1, 'n', null);
         insert into o values (1, 1, '2019-01-01', null), (2, 1, '2020-01-01', null);
         insert into loyalty values (1, 1);"
    );
    let case = Case::new(&policy, &map, &sql);
    assert_eq!(left(&case, "select id from o"), ["2"]);
    // Nothing else needs the name of a row that only a reference keeps.
    assert_eq!(case.rows("select id, name from t"), ["1 -"]);
    case.connection.execute_batch("delete from loyalty").unwrap();
    assert_eq!(left(&case, "select id from o"), Vec::<String>::new());
    assert_eq!(case.rows("select id from t"), Vec::<String>::new());
}

#[test]
fn a_parent_whose_referred_column_is_empty_hides_no_other() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact")
        + &purpose("long", "\"name\"", "5 years after last-purchase")
        + &purpose("s", "\"name\"", "1 year after last-purchase");
    let map = format!(
        "{PARENT}purposes = {{ long = \"o exist\", a = \"always\" }}\n\
         clocks = {{ last-purchase = \"latest(o.d)\", last-contact = \"c\" }}\n\
         [system.s.table.o]\nof = \"t\"\npurposes = [\"s\"]\nclocks = {{ last-purchase = \"d\" }}\n"
    );
    let case = Case::new(
        &policy,
        &map,
        "create table t (id integer primary key, num text unique, name text, c date);
         create table o (id integer primary key, t text references t (num), d date);
         create index ot on o (t);
         insert into t values (1, 'n1', 'to 2029', '2020-01-01'), (2, null, 'due', '2020-01-01');
         insert into o values (2, 'n1', '2024-06-01');",
    );
    assert_eq!(left(&case, "select id from o"), ["2"]);
    assert_eq!(case.rows("select id from t"), ["1"]);
}

#[test]
fn a_hold_reaches_every_level_of_a_table_that_refers_to_itself() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    let map = format!("{PARENT}purposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\n");
    let case = Case::new(
        &policy,
        &map,
        "create table t (id integer primary key, p integer references t (id), name text, d date);
         create index tp on t (p);
         insert into t values (1, null, 'n', '2020-01-01'), (2, 1, 'n', '2020-01-01'),
                              (3, 2, 'n', '2020-01-01'), (4, 3, 'n', '2020-01-01'), (5, null, 'n', '2020-01-01');",
    );
    let settled = case.plan(&[(0, Key::Whole(1))]);
    assert_eq!(ends(&settled, 0), [5]);
    assert_eq!(settled.tables[0].counts.hold, 4);
}

#[test]
fn a_hold_finds_its_row_however_the_key_is_stored() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    let map = format!("{PARENT}purposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\n");
    for kind in ["text", "", "integer", "varchar(8) collate nocase"] {
        let sql = format!(
            "create table t (code {kind} not null unique, name text, d date);
             insert into t values ('42', 'held', '2020-01-01'), ('0042', 'n', '2026-01-01'), ('7', 'n', '2020-01-01');"
        );
        let sql = if kind == "integer" { sql.replace("('0042', 'n', '2026-01-01'), ", "") } else { sql };
        let case = Case::new(&policy, &map, &sql);
        let settled = case.plan(&[(0, Key::Whole(42))]);
        assert_eq!((settled.tables[0].ends.len(), settled.tables[0].counts.hold), (1, 1), "{kind}");
        case.act(&settled).unwrap();
        assert_eq!(case.rows("select count(*) from t where name = 'held'"), ["1"], "{kind}");
    }
}

#[test]
fn rows_that_refer_to_each_other_end_together() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact");
    let map = |name: &str| {
        format!("[system.s.table.{name}]\npurposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\n")
    };
    for action in ["no action", "restrict", "cascade"] {
        let sql = format!(
            "create table t (id integer primary key, p integer references t (id) on delete {action}, d date);
             create index tp on t (p);
             insert into t values (1, null, '2020-01-01'), (2, 1, '2020-01-01'), (3, 2, '2020-01-01');"
        );
        let case = Case::new(&policy, &map("t"), &sql);
        assert_eq!(left(&case, "select id from t"), Vec::<String>::new(), "{action}");
    }
    let case = Case::new(
        &policy,
        &(map("t") + &map("u")),
        "create table t (id integer primary key, u integer references u (id), d date);
         create table u (id integer primary key, t integer references t (id), d date);
         create index tu on t (u); create index ut on u (t);
         insert into t values (1, null, '2020-01-01'); insert into u values (1, 1, '2020-01-01');
         update t set u = 1;",
    );
    assert_eq!(left(&case, "select id from t"), Vec::<String>::new());
}

#[test]
fn a_clock_is_not_blanked_whoever_looks_at_it_and_however_it_is_named() {
    let policy = purpose("a", "\"name\", \"email\"", "1 year after last-contact")
        + &purpose("b", "\"email\"", "10 years after last-contact")
        + &purpose("c", "\"name\"", "3 years after last-contact");
    let looks = [
        "fields = { name = \"name\" }\nclocks = { last-contact = \"latest(V.D)\" }",
        "[system.s.table.t.person.one]\nfields = { name = \"name\" }\nclocks = { last-contact = \"latest(v.d)\" }",
    ];
    for look in looks {
        let map = format!(
            "[system.s.table.t]\npurposes = [\"c\"]\n{look}\n[system.s.table.v]\nof = \"T\"\npurposes = [\"a\", \"b\"]\n\
             fields = {{ d = \"name\", email = \"email\" }}\nclocks = {{ last-contact = \"e\" }}\n"
        );
        let case = Case::new(
            &policy,
            &map,
            "create table t (id integer primary key, name text);
             create table v (id integer primary key, t integer references t (id), d date, email text, e date);
             create index vt on v (t);
             insert into t values (1, 'until 2029');
             insert into v values (1, 1, '2026-01-01', 'x', '2020-01-01');",
        );
        assert_eq!(left(&case, "select d from v"), ["2026-01-01"]);
        assert_eq!(case.rows("select name from t"), ["until 2029"]);
    }
}

#[test]
fn blanking_that_restarts_a_clock_is_rolled_back() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact")
        + &purpose("b", "\"email\"", "10 years after last-contact");
    let map = "[system.s.table.t]\npurposes = [\"a\", \"b\"]\nfields = { name = \"name\", email = \"email\" }\n\
               clocks = { last-contact = \"d\" }\ntriggers = { touch = \"reviewed\" }\n";
    let case = Case::new(
        &policy,
        map,
        "create table t (id integer primary key, name text, email text, d date);
         create trigger touch after update of name on t begin update t set d = '2026-11-22' where id = new.id; end;
         insert into t values (1, 'n', 'e', '2020-01-01');",
    );
    let settled = case.plan(&[]);
    assert!(matches!(case.act(&settled), Err(ActError::ClockMoved(table)) if table == "t"));
    assert_eq!(case.rows("select * from t"), ["1 n e 2020-01-01"]);
}

#[test]
fn a_word_that_says_neither_true_nor_false_leaves_the_row() {
    let policy = purpose("a", "\"name\"", "1 month after invoice unless disputed");
    let map = "[system.s.table.t]\npurposes = [\"a\"]\nclocks = { invoice = \"d\" }\nfacts = { disputed = \"disputed = true\" }\n";
    let case = Case::new(
        &policy,
        map,
        "create table t (id integer primary key, d date, disputed text);
         insert into t values (1, '2020-01-01', 'true'), (2, '2020-01-01', 'yes'), (3, '2020-01-01', '1'),
                              (4, '2020-01-01', null), (5, '2020-01-01', 'false'), (6, '2020-01-01', 0);",
    );
    assert_eq!(left(&case, "select id from t"), ["1", "2", "3", "4"]);
}

#[test]
fn keys_in_an_order_of_their_own_are_all_found_again() {
    let policy = purpose("a", "\"name\"", "1 year after last-contact")
        + &purpose("b", "\"email\"", "10 years after last-contact");
    let map = "[system.s.table.t]\npurposes = [\"a\", \"b\"]\nfields = { name = \"name\", email = \"email\" }\n\
               clocks = { last-contact = \"d\" }\n";
    for (kind, end) in [("collate nocase", ""), ("", "without rowid"), ("collate nocase", "without rowid")] {
        let sql = format!(
            "create table t (code text primary key not null {kind}, name text, email text, d date) {end};
             insert into t values ('a', 'n', 'e', '2020-01-01'), ('B', 'n', 'e', '2020-01-01'), ('c', 'n', 'e', '2020-01-01'),
                                  ('007', 'n', 'e', '2020-01-01'), ('7', 'n', 'e', '2026-01-01');"
        );
        let case = Case::new(&policy, map, &sql);
        let mut rows = left(&case, "select code, name from t");
        rows.sort();
        assert_eq!(rows, ["007 -", "7 n", "B -", "a -", "c -"], "{kind} {end}");
    }
}

#[test]
fn a_table_outside_the_map_keeps_the_rows_to_which_it_refers_and_is_named() {
    let map = format!("{PARENT}purposes = [\"a\"]\nclocks = {{ last-contact = \"c\" }}\n");
    let sql = "create table t (id integer primary key, name text, c date);
         create table partners (id integer primary key, t integer references t (id)); create index pt on partners (t);
         create table cards (id integer primary key, t integer references t (id)); create index ct on cards (t);
         insert into t values (1, 'a', '2019-01-01'), (2, 'b', '2019-01-01'), (3, 'c', '2019-01-01'), (4, 'd', '2026-01-01');
         insert into partners values (1, 1), (2, 1), (3, 2), (4, 4); insert into cards values (1, 2);";
    let case = Case::new(&purpose("a", "\"name\"", "1 year after last-contact"), &map, sql);
    let settled = case.plan(&[]);
    assert_eq!(ends(&settled, 0), [3]);
    assert_eq!(settled.tables[0].counts.reference, 2);
    let kept: Vec<_> = settled.tables[0].kept_from.iter().map(|kept| (&*kept.child, kept.rows)).collect();
    // The row to which both refer is counted once.
    assert_eq!(kept, [("cards", 1), ("partners", 1)]);
    assert_eq!(left(&case, "select id, name from t"), ["1 -", "2 -", "4 d"]);
}
