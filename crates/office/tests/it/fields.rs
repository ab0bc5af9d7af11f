//! What stays of a row that stays, and what may be said of it.

use waarborg_policy::promises::Status;

use crate::case::{Case, options};
use crate::support::now;

/// One purpose that ended and needs the name, another that goes on and needs the address.
const TWO: &str = "[purpose.a]\nis = \"contact\"\ntitle = \"Contact\"\nbasis = \"contract\"\n\
    data = [\"name\"]\nkeep = \"1 year after last-contact\"\n\
    [purpose.b]\nis = \"services\"\ntitle = \"Diensten\"\nbasis = \"contract\"\n\
    data = [\"email\"]\nkeep = \"10 years after last-contact\"\n";
const BOTH: &str = "[system.s.table.t]\npurposes = [\"a\", \"b\"]\nclocks = { last-contact = \"d\" }\n";

#[test]
fn a_column_that_the_map_keeps_is_never_blanked() {
    let map = format!(
        "{BOTH}fields = {{ name = \"name\", nick = \"name\", email = \"email\" }}\nending = {{ nick = \"keep\" }}\n"
    );
    let case = Case::new(
        TWO,
        &map,
        "create table t (id integer primary key, name text, nick text, email text, d date);
         insert into t values (1, 'Jan', 'Jantje', 'jan@voorbeeld.example', '2024-01-01');",
    );
    case.try_apply(&case.plan(), &options(&["t"]), now()).unwrap();
    assert_eq!(case.count("select count(*) from t where name is null and nick = 'Jantje'"), 1);
    // The name is still there under another column: that may not be called kept.
    let (status, detail) = case.proven("purpose.a.keep", now());
    assert_eq!(status, Status::Unproven, "{detail}");
}

#[test]
fn one_column_that_cannot_be_blanked_leaves_a_promise_unproven() {
    let map = format!("{BOTH}fields = {{ name = \"name\", nick = \"name\", email = \"email\" }}\n");
    let case = Case::new(
        TWO,
        &map,
        "create table t (id integer primary key, name text, nick text unique, email text, d date);
         create table x (id integer primary key, nick text references t (nick));
         create index x_nick on x (nick);
         insert into t values (1, 'Jan', 'Jantje', 'jan@voorbeeld.example', '2024-01-01');",
    );
    case.try_apply(&case.plan(), &options(&["t"]), now()).unwrap();
    assert_eq!(case.count("select count(*) from t where name is null and nick = 'Jantje'"), 1);
    let (status, detail) = case.proven("purpose.a.keep", now());
    assert_eq!(status, Status::Unproven, "{detail}");
    assert_eq!(case.proven("purpose.b.keep", now()).0, Status::Kept);
}

/// The last order shows that the sale is over: the name goes while it is there, then the order.
#[test]
fn a_row_is_blanked_before_the_rows_go_that_say_so() {
    let policy = TWO.replace("last-contact\"\n[purpose.b]", "order\"\n[purpose.b]");
    let case = Case::new(
        &policy,
        "[system.s.table.t]\nfields = { name = \"name\", email = \"email\" }\n\
         purposes = { a = \"always\", b = \"member = 1\" }\nclocks = { order = \"latest(o.d)\", last-contact = \"seen\" }\n\
         [system.s.table.o]\nof = \"t\"\npurposes = [\"a\"]\nclocks = { order = \"d\" }\n",
        "create table t (id integer primary key, name text, email text, member integer, seen date);
         create table o (id integer primary key, t_id integer references t (id), d date);
         create index o_t on o (t_id);
         insert into t values (1, 'Jan', 'jan@voorbeeld.example', null, '2026-11-01');
         insert into o values (1, 1, '2020-01-01');",
    );
    let made = case.plan();
    let done = case.try_apply(&made, &options(&["t", "o"]), now()).unwrap();
    assert!(done.steps.iter().all(|step| step.skipped == 0), "{:?}", done.steps);
    assert_eq!(case.count("select count(*) from t where name is null"), 1);
}

/// In a column without a type `'1'` is not 1, and not certainly something else either.
#[test]
fn a_test_on_another_kind_of_value_is_unknown() {
    let map = "[system.s.table.t]\nfields = { name = \"name\", email = \"email\" }\n\
        purposes = { a = \"always\", b = \"kind = 1\" }\nclocks = { last-contact = \"d\" }\n";
    let case = Case::new(
        TWO,
        map,
        "create table t (id integer primary key, name text, email text, kind, d date);
         insert into t values (1, 'Jan', 'jan@voorbeeld.example', '1', '2024-01-01'),
                              (2, 'Piet', 'piet@voorbeeld.example', 2, '2024-01-01');",
    );
    case.try_apply(&case.plan(), &options(&["t"]), now()).unwrap();
    assert_eq!(case.count("select count(*) from t where id = 1"), 1);
    assert_eq!(case.count("select count(*) from t where id = 2"), 0);
}

/// A row that no purpose ever held stays, and no purpose of its table may be called kept.
#[test]
fn a_row_that_nobody_holds_is_told() {
    let map = "[system.s.table.t]\nfields = { name = \"name\", email = \"email\" }\n\
        purposes = { a = \"x = 1\", b = \"y = 1\" }\nclocks = { last-contact = \"d\" }\n";
    let case = Case::new(
        TWO,
        map,
        "create table t (id integer primary key, name text, email text, x integer, y integer, d date);
         insert into t values (1, 'Jan', 'jan@voorbeeld.example', 0, 0, '2024-01-01');",
    );
    case.plan();
    let (status, detail) = case.proven("purpose.a.keep", now());
    assert_eq!(status, Status::Unproven, "{detail}");
    assert!(detail.contains("no purpose holds them"), "{detail}");
}
