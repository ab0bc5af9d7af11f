//! What `systems check` says although it stops nothing, in both languages as people read it.

use crate::support::{Case, purpose};
use waarborg_policy::model::Language;
use waarborg_systems::inspect::Depth;

const T: &str = "[system.s.table.t]\npurposes = [\"a\"]\nclocks = { last-contact = \"d\" }\n";

fn policy() -> String {
    purpose("a", "\"name\", \"email\"", "1 year after last-contact")
        + &purpose("b", "\"email\", \"name\"", "10 years after invoice")
}

fn found(map: &str, sql: &str) -> String {
    let case = Case::new(&policy(), map, sql);
    format!("{}\n{}", case.problems(Language::En), case.problems(Language::Nl))
}

#[test]
fn columns_under_no_category() {
    let columns = "id integer primary key, number text unique not null, name text, e_mail text, remarks text, paid text, \
         up integer references t (id), d date, twice text generated always as (name || name)";
    let map = format!("{T}identify = {{ email = \"e_mail\" }}\nfields = {{ name = \"name\" }}\n")
        .replace("[\"a\"]", "{ a = \"paid = 'yes'\" }");
    insta::assert_snapshot!(
        "no_category",
        found(&map, &format!("create table t ({columns}); create index up on t (up);"))
    );
    let many: Vec<String> = (0..12).map(|n| format!("c{n} text")).collect();
    insta::assert_snapshot!(
        "many_of_no_category",
        found(T, &format!("create table t (id integer primary key, d date, {});", many.join(", ")))
    );
}

#[test]
fn tables_beside_the_map() {
    insta::assert_snapshot!(
        "tables",
        found(
            T,
            "create table t (id integer primary key, d date);
             create table partners (id integer primary key, t integer references t (id)); create index pt on partners (t);
             create table letters (id integer primary key, body text); create table leads (id integer primary key);
             create view all_leads as select * from leads; create virtual table found using fts5 (body);",
        )
    );
}

#[test]
fn values_that_are_no_dates() {
    let table = "create table t (id integer primary key, d text);";
    insta::assert_snapshot!(
        "all_wrong",
        found(T, &format!("{table} insert into t (d) values ('31-12-2019'), ('01-02-2020'), (null);"))
    );
    insta::assert_snapshot!(
        "some_wrong",
        found(
            T,
            &format!(
                "{table} insert into t (d) values ('2019-12-31'), ('Piet Jansen 06'), ('Jan Pieters 06'), ('x');"
            )
        )
    );
    insta::assert_snapshot!(
        "a_number",
        found(
            T,
            "create table t (id integer primary key, d integer); insert into t (d) values (1577833200);"
        )
    );
    insta::assert_snapshot!(
        "empty_text",
        found(T, &format!("{table} insert into t (d) values ('2019-12-31'), ('');"))
    );
    let noted = format!("{T}columns = {{ d.format = \"dd-mm-yyyy\" }}\n");
    let fine = found(&noted, &format!("{table} insert into t (d) values ('31-12-2019'), (null);"));
    assert_eq!(fine.trim(), "");
}

#[test]
fn an_event_without_a_clock() {
    let table = "create table t (id integer primary key, d date);";
    insta::assert_snapshot!("no_clock", found(&T.replace("[\"a\"]", "[\"a\", \"b\"]"), table));
    let never = T.replace("[\"a\"]", "[\"a\", \"b\"]").replace("\"d\"", "\"d\", invoice = \"never\"");
    assert_eq!(found(&never, table).trim(), "");
}

#[test]
fn a_purpose_that_loses_what_it_needs() {
    let sql = "create table t (id integer primary key, name text, d date);
         create table k (id integer primary key, t integer references t (id), d date); create index kt on k (t);";
    let parent = format!("{T}fields = {{ name = \"name\" }}\n");
    let child = "[system.s.table.k]\nof = \"t\"\npurposes = [\"b\"]\nclocks = { last-contact = \"d\", invoice = \"d\" }\n";
    insta::assert_snapshot!("lost", found(&format!("{parent}{child}"), sql));
    let both = parent
        .replace("[\"a\"]", "{ a = \"always\", b = \"k exist\" }")
        .replace("\"d\"", "\"d\", invoice = \"latest(k.d)\"");
    assert_eq!(found(&format!("{both}{child}"), sql).trim(), "");
    let own = child.to_owned() + "fields = { name = \"name\" }\n";
    let sql = sql.replace("t integer", "name text, t integer");
    assert_eq!(found(&format!("{parent}{own}"), &sql).trim(), "");
}

#[test]
fn triggers_that_someone_read() {
    insta::assert_snapshot!(
        "reviewed",
        found(
            &format!(
                "{T}triggers = {{ gone = \"reviewed\", changed = \"reviewed\", made = \"reviewed\" }}\n"
            ),
            "create table t (id integer primary key, d date);
             create trigger gone after delete on t begin select 1; end;
             create trigger changed after update on t begin select 1; end;
             create trigger made after insert on t begin select 1; end;",
        )
    );
}

#[test]
fn a_table_without_a_key() {
    insta::assert_snapshot!(
        "no_key",
        found(
            &format!("{T}fields = {{ \"e mail\" = \"email\" }}\n"),
            "create table t (\"e mail\" text, d date);"
        )
    );
}

#[test]
fn a_run_is_stopped_by_a_column_without_a_date_alone() {
    let stopped = |values: &str| {
        let sql =
            format!("create table t (id integer primary key, d text); insert into t (d) values {values};");
        let case = Case::new(&policy(), T, &sql);
        [Depth::Stops, Depth::All].map(|depth| case.inspect_to(depth).stops(true))
    };
    assert_eq!(stopped("('31-12-2019'), ('01-02-2020'), (null)"), [true, true]);
    assert_eq!(stopped("('31-12-2019'), ('2020-02-01'), (null)"), [false, false]);
    assert_eq!(stopped("(null)"), [false, false]);
}
