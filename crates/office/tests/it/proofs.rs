//! Kept only when proven; broken only by a purpose's own rows.

use jiff::ToSpan;
use waarborg_office::plan;
use waarborg_policy::promises::Status;
use waarborg_systems::act::Point;

use crate::case::{CONTACT, Case, ROWS, TABLE, options};
use crate::support::{TODAY, now};

const PROMISE: &str = "purpose.a.keep";

fn purpose(id: &str, data: &str, keep: &str) -> String {
    format!(
        "[purpose.{id}]\nis = \"contact\"\ntitle = \"{id}\"\nbasis = \"contract\"\ndata = [{data}]\nkeep = \"{keep}\"\n"
    )
}

fn assert_unproven(case: &Case, words: &str) {
    let (status, detail) = case.proven(PROMISE, now());
    assert_eq!(status, Status::Unproven, "{detail}");
    assert!(detail.contains(words), "{detail}");
}

fn assert_kept(case: &Case, words: &str) {
    let (status, detail) = case.proven(PROMISE, now());
    assert_eq!(status, Status::Kept, "{detail}");
    assert!(detail.contains(words), "{detail}");
}

#[test]
fn from_broken_to_kept() {
    let case = Case::simple();
    assert_unproven(&case, "no plan was made");
    let made = case.plan();
    let (status, detail) = case.proven(PROMISE, now());
    assert_eq!((status, detail.as_str()), (Status::Broken, "30 rows are past their period"));
    let run = case.apply(&made).run;
    assert_kept(&case, &run);
    case.plan();
    assert_kept(&case, "nothing is past its period");
}

#[test]
fn a_category_that_no_column_carries() {
    let case = Case::new(&CONTACT.replace("[\"name\"]", "[\"name\", \"email\"]"), TABLE, ROWS);
    case.apply(&case.plan());
    assert_unproven(&case, "e-mail");
}

#[test]
fn a_column_that_cannot_be_blanked_where_the_row_stays() {
    // The name is a reference that other rows point at, and the row stays for another purpose.
    let policy = format!("{CONTACT}{}", purpose("b", "\"email\"", "20 years after last-contact"));
    let map = TABLE
        .replace("[\"a\"]", "[\"a\", \"b\"]")
        .replace("name = \"name\"", "name = \"name\", email = \"email\"");
    let tables = "create table t (id integer primary key, name text unique, email text, d date);
         create table x (id integer primary key, t text references t (name)); create index xt on x (t);
         insert into t select value, 'n' || value, 'e', '2020-01-01' from generate;";
    let case = Case::new(&policy, &map, tables);
    case.plan();
    assert_unproven(&case, "name");
}

#[test]
fn a_table_that_came_after_the_look() {
    let mut case =
        Case::new(CONTACT, TABLE, &format!("{ROWS} create table u (id integer primary key, d date);"));
    case.apply(&case.plan());
    let map = format!(
        "{}[system.s.table.u]\npurposes = [\"a\"]\nclocks = {{ last-contact = \"d\" }}\n",
        case.map_with("[system.s]", "[system.s]")
    );
    case.remap(&map);
    assert_unproven(&case, "nobody has looked at s.u");
}

#[test]
fn a_map_that_changed_after_the_look() {
    let mut case = Case::simple();
    case.apply(&case.plan());
    let map = case.map_with("name = \"name\"", "name = \"email\"");
    case.remap(&map);
    assert_unproven(&case, "the map has changed");
}

#[test]
fn a_mailbox_that_nobody_looks_at() {
    let map = format!(
        "{TABLE}[system.mail]\nkind = \"mailbox\"\n[system.mail.table.messages]\npurposes = [\"a\"]\nclocks = {{ last-contact = \"date\" }}\n"
    );
    let case = Case::new(CONTACT, &map, ROWS);
    case.apply(&case.plan());
    assert_unproven(&case, "mail.messages");
}

#[test]
fn rows_of_which_it_cannot_be_said() {
    let case = Case::new(CONTACT, TABLE, &format!("{ROWS} update t set d = 'ooit' where id in (1, 2);"));
    case.apply(&case.plan());
    assert_unproven(&case, "of 2 rows it cannot be said");
}

#[test]
fn a_database_that_was_put_back() {
    let case = Case::simple();
    let made = case.plan();
    let path = case.folder.path().join("d.sqlite");
    let backup = std::fs::read(&path).unwrap();
    case.apply(&made);
    assert_kept(&case, "run");
    std::fs::write(&path, backup).unwrap();
    assert_unproven(&case, "it was restored");
    // A look at what is there says how it is.
    let hour = now().checked_add(1.hours()).unwrap();
    let again = plan(&mut case.office(), case.setting(), TODAY, hour).unwrap();
    assert_eq!(case.proven(PROMISE, hour).0, Status::Broken);
    case.try_apply(&again, &options(&["t"]), hour).unwrap();
    assert_eq!(case.proven(PROMISE, hour).0, Status::Kept);
}

#[test]
fn a_database_that_is_gone() {
    let case = Case::simple();
    case.apply(&case.plan());
    std::fs::rename(case.folder.path().join("d.sqlite"), case.folder.path().join("elders")).unwrap();
    assert_unproven(&case, "the database of s is not there");
}

#[test]
fn rows_under_a_hold_are_said() {
    let case = Case::simple();
    case.try_hold("s.t", "3").unwrap();
    case.apply(&case.plan());
    assert_kept(&case, "1 row stays under a hold");
    // Lifted, the row is due, and nobody has looked since.
    let hold = waarborg_office::holds(&case.office()).unwrap().remove(0);
    waarborg_office::lift_hold(&mut case.office(), &hold.id, now()).unwrap();
    assert_unproven(&case, "a hold was lifted");
    case.plan();
    assert_eq!(case.proven(PROMISE, now()).0, Status::Broken);
}

#[test]
fn rows_that_another_row_needs_are_said() {
    let case = Case::new(
        CONTACT,
        TABLE,
        &format!(
            "{ROWS} create table x (id integer primary key, t integer references t (id)); create index xt on x (t);
             insert into x values (1, 3), (2, 13);"
        ),
    );
    case.apply(&case.plan());
    assert_eq!(case.count("select count(*) from t where id in (3, 13) and name is null"), 2);
    assert_kept(
        &case,
        "2 rows past their period stay, emptied down to their key, because another row needs them",
    );
}

#[test]
fn a_look_of_a_day_that_has_not_come() {
    let case = Case::simple();
    let tomorrow = now().checked_add(24.hours()).unwrap();
    plan(&mut case.office(), case.setting(), "2026-11-23".parse().unwrap(), tomorrow).unwrap();
    assert_unproven(&case, "has not come");
}

#[test]
fn a_look_that_is_too_old() {
    let case = Case::simple();
    case.apply(&case.plan());
    let later = now().checked_add((41 * 24).hours()).unwrap();
    let (status, detail) = case.proven(PROMISE, later);
    assert_eq!(status, Status::Unproven, "{detail}");
}

#[test]
fn a_run_that_did_not_come_to_its_end_proves_nothing() {
    let case = Case::simple();
    let made = case.plan();
    case.stop_at(&made, 1, Point::Logged, &options(&["t"]));
    assert_ne!(case.proven(PROMISE, now()).0, Status::Kept);
}

/// Any run that ends after a look, and leaves nothing due in the table, answers it.
#[test]
fn an_earlier_plan_carried_out_after_a_second_look() {
    let case = Case::simple();
    let first = case.plan();
    let hour = now().checked_add(1.hours()).unwrap();
    plan(&mut case.office(), case.setting(), TODAY, hour).unwrap();
    assert_eq!(case.proven(PROMISE, hour).0, Status::Broken);
    case.try_apply(&first, &options(&["t"]), hour).unwrap();
    let (status, detail) = case.proven(PROMISE, hour);
    assert_eq!(status, Status::Kept, "{detail}");
}

#[test]
fn a_run_that_leaves_what_a_second_look_found_does_not_answer_it() {
    let case = Case::simple();
    let first = case.plan();
    case.db().execute("insert into t values (999, 'n', '2020-01-01')", []).unwrap();
    let hour = now().checked_add(1.hours()).unwrap();
    plan(&mut case.office(), case.setting(), TODAY, hour).unwrap();
    case.try_apply(&first, &options(&["t"]), hour).unwrap();
    assert_eq!(case.count("select count(*) from t where id = 999"), 1);
    let (status, detail) = case.proven(PROMISE, hour);
    assert_ne!(status, Status::Kept, "{detail}");
}

/// The rows of a table are past the period of one purpose; the other still needs them and is not broken by that.
#[test]
fn a_purpose_is_broken_by_its_own_rows_only() {
    let policy = format!("{CONTACT}{}", purpose("b", "\"email\"", "20 years after last-contact"));
    let map = TABLE
        .replace("[\"a\"]", "[\"a\", \"b\"]")
        .replace("name = \"name\"", "name = \"name\", email = \"email\"");
    let case = Case::new(
        &policy,
        &map,
        "create table t (id integer primary key, name text, email text, d date);
         insert into t select value, 'n' || value, 'e', '2020-01-01' from generate;",
    );
    case.plan();
    assert_eq!(case.proven(PROMISE, now()).0, Status::Broken);
    let (status, detail) = case.proven("purpose.b.keep", now());
    assert_eq!(status, Status::Kept, "{detail}");
}

/// A wrong date of one purpose's clock is no doubt about another purpose.
#[test]
fn a_purpose_is_in_doubt_about_its_own_rows_only() {
    let policy = format!("{CONTACT}{}", purpose("b", "\"email\"", "1 year after end-of-service"));
    let map = "[system.s.table.t]\npurposes = [\"a\", \"b\"]\nfields = { name = \"name\", email = \"email\" }\n\
        clocks = { last-contact = \"d\", end-of-service = \"e\" }\n";
    let case = Case::new(
        &policy,
        map,
        "create table t (id integer primary key, name text, email text, d date, e date);
         insert into t select value, 'n' || value, 'e', '2026-11-01', '2026-11-01' from generate;
         update t set e = 'ooit' where id < 4;",
    );
    case.apply(&case.plan());
    assert_kept(&case, "nothing is past its period");
    let (status, detail) = case.proven("purpose.b.keep", now());
    assert_eq!(status, Status::Unproven);
    assert!(detail.contains("of 3 rows"), "{detail}");
}

/// What ends sooner is its own promise: past it, that promise is broken and the purpose's own is not.
#[test]
fn what_ends_sooner_is_proven_by_itself() {
    let policy = "[purpose.a]\nis = \"contact\"\ntitle = \"Contact\"\nbasis = \"contract\"\n\
        data = [\"name\", \"email\"]\nkeep = \"20 years after last-contact\"\nsooner = { email = \"1 year after last-contact\" }\n";
    let map = TABLE.replace("name = \"name\"", "name = \"name\", email = \"email\"");
    let case = Case::new(
        policy,
        &map,
        "create table t (id integer primary key, name text, email text, d date);
         insert into t select value, 'n' || value, 'e', '2020-01-01' from generate;",
    );
    let made = case.plan();
    let (status, detail) = case.proven("purpose.a.sooner", now());
    assert_eq!((status, detail.as_str()), (Status::Broken, "300 rows are past their period"));
    assert_kept(&case, "nothing is past its period");
    case.apply(&made);
    assert_eq!(case.proven("purpose.a.sooner", now()).0, Status::Kept);
    assert_eq!(case.count("select count(*) from t where email is null and name is not null"), 300);
}
