//! What `systems check` refuses, in both languages as people read it.

use crate::support::{Case, purpose};
use waarborg_policy::model::Language;

const T: &str = "[system.s.table.t]\npurposes = [\"a\"]\nclocks = { last-contact = \"d\" }\n";
const K: &str = "[system.s.table.k]\nof = \"t\"\npurposes = [\"a\"]\nclocks = { last-contact = \"d\" }\n";

fn policy() -> String {
    purpose("a", "\"name\", \"email\"", "1 year after last-contact")
        + &purpose("b", "\"email\"", "10 years after last-contact")
}

fn found(map: &str, sql: &str) -> String {
    let case = Case::new(&policy(), map, sql);
    format!("{}\n{}", case.problems(Language::En), case.problems(Language::Nl))
}

#[test]
fn references() {
    let table = "create table t (id integer primary key, d date);";
    insta::assert_snapshot!("two_references", found(
        &format!("{T}{K}"),
        &format!("{table} create table k (id integer primary key, one integer references t (id), other integer references t (id), d date);
                  create index k1 on k (one); create index k2 on k (other);"),
    ));
    insta::assert_snapshot!("other_collation", found(
        &format!("{T}{K}"),
        "create table t (code text primary key not null collate nocase, d date);
         create table k (id integer primary key, t text references t (code) on delete cascade, d date); create index kt on k (t);",
    ));
    insta::assert_snapshot!(
        "other_type",
        found(
            &format!("{T}{K}"),
            &format!(
                "{table} create table k (id integer primary key, t references t (id), d date); create index kt on k (t);"
            ),
        )
    );
    insta::assert_snapshot!(
        "via_without_an_index",
        found(
            &format!("{T}{}", K.replace("of =", "via = \"t\"\nof =")),
            &format!("{table} create table k (id integer primary key, t integer, d date);"),
        )
    );
    insta::assert_snapshot!(
        "circle",
        found(
            &format!("{T}{}", K.replace("of = \"t\"\n", "")),
            "create table t (id integer primary key, k integer references k (id), d date);
         create table k (id integer primary key, t integer references t (id) on delete cascade, d date);
         create index kt on k (t); create index tk on t (k);",
        )
    );
}

#[test]
fn a_damaged_index() {
    insta::assert_snapshot!(found(
        &format!("{T}{K}"),
        "create table t (id integer primary key, d date);
         create table k (id integer primary key, t integer references t (id), d date);
         create index kt on k (t) where id < 0;
         insert into t values (1, '2020-01-01'); insert into k values (1, 1, '2026-06-01');
         pragma writable_schema = on;
         update sqlite_schema set sql = 'create index kt on k (t)' where name = 'kt';
         pragma writable_schema = reset;",
    ));
}

#[test]
fn keys() {
    let rows = "insert into t values (null, '2020-01-01'), ('a', '2020-01-01');";
    insta::assert_snapshot!(
        "empty_key",
        found(T, &format!("create table t (code text primary key, d date); {rows}"))
    );
    insta::assert_snapshot!(
        "key_of_bytes",
        found(
            T,
            "create table t (code blob primary key not null, d date); insert into t values (x'01', '2020-01-01');",
        )
    );
    insta::assert_snapshot!(
        "key_that_folds",
        found(
            T,
            "create table t (code text not null collate nocase, d date); create unique index u on t (code collate binary);",
        )
    );
}

#[test]
fn times() {
    insta::assert_snapshot!(
        "time_in_text_without_a_zone",
        found(
            T,
            "create table t (id integer primary key, d text); insert into t values (1, '2025-11-24 23:30:00');",
        )
    );
    insta::assert_snapshot!("time_of_an_unmapped_child", found(
        "[system.s.table.t]\npurposes = [\"a\"]\nclocks = { last-contact = \"latest(v.at)\" }\ncolumns = { at = { zone = \"UTC\" } }\n",
        "create table t (id integer primary key, at datetime);
         create table v (id integer primary key, t integer references t (id), at datetime); create index vt on v (t);",
    ));
    insta::assert_snapshot!(
        "offset_in_text",
        found(
            T,
            "create table t (id integer primary key, d text); insert into t values (1, '2020-11-24T23:30:00+02:00');",
        )
    );
}

#[test]
fn copies_of_what_is_deleted() {
    insta::assert_snapshot!("triggers", found(
        T,
        "create table t (id integer primary key, name text, d date); create table copy (name);
         create trigger \"log on remove\" after delete on t begin insert into copy values (old.name); end;
         create trigger t2 /* fires on insert */ after delete on t begin insert into copy values (old.name); end;
         create trigger t3 after insert on t begin delete from copy; end;",
    ));
    insta::assert_snapshot!(
        "history",
        found(
            T,
            "create table t (id integer primary key, d date); create table t_history as select * from t;"
        )
    );
    insta::assert_snapshot!(
        "search_index",
        found(
            T,
            "create table t (id integer primary key, name text, d date);
         create virtual table t_fts using fts5 (name, content = 't', content_rowid = 'id');",
        )
    );
}

#[test]
fn rules_that_refuse_a_blank() {
    let map = format!(
        "{T}fields = {{ name = \"name\", email = \"email\" }}\ncolumns = {{ name.blank = \"gewist\" }}\n"
    )
    .replace("[\"a\"]", "[\"a\", \"b\"]");
    let rows = "insert into t values (1, 'n', 'e', '2020-01-01'), (2, 'm', 'f', '2020-01-01');";
    insta::assert_snapshot!(
        "check",
        found(
            &map,
            &format!(
                "create table t (id integer primary key, name text not null check (length(name) < 4), email text, d date); {rows}"
            ),
        )
    );
    insta::assert_snapshot!(
        "unique_expression",
        found(
            &map,
            &format!(
                "create table t (id integer primary key, name text not null, email text, d date);
                  create unique index u on t (lower(name)); {rows}"
            ),
        )
    );
    insta::assert_snapshot!(
        "strict_type",
        found(
            &map,
            "create table t (id integer primary key, name integer not null, email text, d text) strict;
         insert into t values (1, 5, 'e', '2020-01-01');",
        )
    );
}

#[test]
fn a_run_table_of_another_shape_and_too_many_columns() {
    let case = Case::new(
        &policy(),
        T,
        "create table waarborg_run (x); create table t (id integer primary key, d date);",
    );
    insta::assert_snapshot!("run_table", case.problems(Language::En) + &case.problems(Language::Nl));
    let fields: Vec<String> = (0..64).map(|n| format!("c{n} = \"name\"")).collect();
    let columns: Vec<String> = (0..64).map(|n| format!("c{n} text")).collect();
    insta::assert_snapshot!(
        "many_columns",
        found(
            &format!("{T}fields = {{ {} }}\n", fields.join(", ")),
            &format!("create table t (id integer primary key, {}, d date);", columns.join(", ")),
        )
    );
}
