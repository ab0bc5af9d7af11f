//! What is refused, and what stays.

use jiff::ToSpan;
use jiff::civil::date;
use waarborg_evidence::entry::HoldReason;
use waarborg_office::{NewHold, OfficeError, Options, add_hold, apply, holds, lift_hold, plan};
use waarborg_policy::model::Language;

use crate::case::{CONTACT, Case, ROWS, TABLE, options};
use crate::support::{Practice, TODAY, now};

fn all() -> Options {
    Options {
        more_than_a_fifth: ["customers", "invoices", "sessions", "applicants"].map(str::to_owned).to_vec(),
        by: "test".to_owned(),
        ..Options::default()
    }
}

#[test]
fn more_than_a_fifth_is_refused_until_someone_says_that_it_is_right() {
    let practice = Practice::new(500);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let before = practice.dump();
    let error = apply(&mut office, practice.setting(), &made, &Options::default(), now()).unwrap_err();
    assert!(matches!(error, OfficeError::MoreThanAFifth { .. }), "{error}");
    let help = error.remedy().help(waarborg_policy::model::Language::En).unwrap();
    assert!(help.contains("--more-than-a-fifth"));
    assert_eq!(practice.dump(), before);
}

#[test]
fn a_hold_keeps_a_row_and_what_hangs_under_it() {
    let practice = Practice::new(500);
    let mut office = practice.office();
    let first = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let held: i64 = practice
        .db()
        .query_row("select c.id from customers c join invoices i on i.customer_id = c.id where i.invoice_date < '2016-06-01' and c.ended_on is not null order by 1 limit 1", [], |row| row.get(0))
        .unwrap();
    let hold = NewHold {
        system: "crm",
        table: "customers",
        key: &held.to_string(),
        reason: HoldReason::Dispute,
        reason_word: "dispute",
        owner: "coördinator",
        review: date(2027, 1, 1),
    };
    let placed = add_hold(&mut office, practice.setting(), &hold, now(), [7; 32]).unwrap();
    let rows = |sql: &str| practice.count(&format!("{sql} = {held}"));
    let before = (
        rows("select count(*) from customers where id"),
        rows("select count(*) from invoices where customer_id"),
    );
    // A plan made before the hold may not end what is held since.
    apply(&mut office, practice.setting(), &first, &all(), now()).unwrap();
    let after = (
        rows("select count(*) from customers where id"),
        rows("select count(*) from invoices where customer_id"),
    );
    assert_eq!(before, after);
    assert!(before.1 > 0);
    lift_hold(&mut office, &placed.id, now()).unwrap();
    assert!(holds(&office).unwrap().is_empty());
    let again = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    assert!(again.rows() > 0, "what was held is due again");
}

#[test]
fn a_plan_that_lay_too_long_or_is_for_another_policy_is_refused() {
    let practice = Practice::new(200);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let later = now().checked_add((8 * 24).hours()).unwrap();
    let error = apply(&mut office, practice.setting(), &made, &all(), later).unwrap_err();
    assert!(matches!(error, OfficeError::PlanExpired { .. }), "{error}");
    let mut other = Practice::new(200);
    other.policy.digest = "0".repeat(64);
    let error = apply(&mut office, other.setting(), &made, &all(), now()).unwrap_err();
    assert!(matches!(error, OfficeError::PlanDiffers { what: "policy", .. }), "{error}");
}

#[test]
fn a_row_that_became_needed_after_the_plan_stays() {
    let practice = Practice::new(500);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let due: i64 = practice
        .db()
        .query_row("select id from customers where last_contact_on < '2020-01-01' and started_on is null and newsletter_since is null order by id limit 1", [], |row| row.get(0))
        .unwrap();
    practice
        .db()
        .execute("update customers set last_contact_on = '2026-11-20' where id = ?1", [due])
        .unwrap();
    let applied = apply(&mut office, practice.setting(), &made, &all(), now()).unwrap();
    assert_eq!(practice.count(&format!("select count(*) from customers where id = {due}")), 1);
    assert_eq!(
        applied
            .steps
            .iter()
            .find(|step| step.table == "customers" && step.action == "delete")
            .unwrap()
            .skipped,
        1
    );
}

#[test]
fn without_the_run_table_nothing_is_ended() {
    let practice = Practice::unprepared(100);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    match apply(&mut office, practice.setting(), &made, &all(), now()).unwrap_err() {
        OfficeError::Inspection { problems, .. } => {
            let text = problems[0].message(Language::En);
            assert!(text.contains("waarborg_run"), "{text}");
        }
        error => panic!("{error}"),
    }
}

#[test]
fn where_no_date_reads_as_written_a_plan_may_be_made_but_not_applied() {
    let rows = "create table t (id integer primary key, name text, d text);
         insert into t select value, 'naam ' || value, '01-02-2020' from generate;";
    let case = Case::new(CONTACT, TABLE, rows);
    let made = case.plan();
    assert_eq!(made.rows(), 0);
    match case.try_apply(&made, &options(&["t"]), now()).unwrap_err() {
        OfficeError::Inspection { problems, .. } => {
            let text = problems[0].message(Language::En);
            assert!(text.contains("300 of 300 values are no date"), "{text}");
        }
        error => panic!("{error}"),
    }
}

#[test]
fn a_plan_names_the_table_outside_the_map_that_keeps_rows() {
    let rows = format!(
        "{ROWS} create table partners (id integer primary key, t integer references t (id)); create index pt on partners (t);
         insert into partners (t) values (3), (13), (4);"
    );
    let made = Case::new(CONTACT, TABLE, &rows).plan();
    let warning = made.warnings.iter().find(|warning| warning.name == "plan-kept-from").unwrap();
    assert_eq!((warning.rows, warning.other.as_deref()), (2, Some("partners")));
}
