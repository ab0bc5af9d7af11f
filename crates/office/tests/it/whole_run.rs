//! Plan, apply, plan again.

use waarborg_office::{Options, apply, plan, runs};

use crate::support::{Practice, TODAY, now};

fn all() -> Options {
    Options {
        more_than_a_fifth: ["customers", "invoices", "sessions", "applicants"].map(str::to_owned).to_vec(),
        by: "test".to_owned(),
        ..Options::default()
    }
}

#[test]
fn what_is_planned_is_done_and_a_second_plan_is_empty() {
    let practice = Practice::new(2_000);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    assert!(made.rows() > 1_000, "{made:#?}");
    let before = practice.count("select count(*) from customers");
    let applied = apply(&mut office, practice.setting(), &made, &all(), now()).unwrap();
    assert!(applied.complete);
    assert!(applied.steps.iter().all(|step| step.skipped == 0), "{:#?}", applied.steps);
    let deleted: i64 = made
        .steps
        .iter()
        .filter(|step| step.table == "customers" && step.action == "delete")
        .map(|step| step.rows)
        .sum();
    assert_eq!(practice.count("select count(*) from customers"), before - deleted);
    assert_eq!(practice.count("select sum(n) from waarborg_run where state = 'done'"), made.rows());
    let again = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    assert_eq!(again.rows(), 0, "{:#?}", again.steps);
    assert_eq!(runs(&office).unwrap()[0].rows, made.rows());
}

/// The same questions, written by hand for this organisation.
#[test]
fn the_counts_are_those_of_sql_written_by_hand() {
    let practice = Practice::new(2_000);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let rows = |table: &str| {
        made.steps.iter().find(|step| step.table == table && step.action == "delete").unwrap().rows
    };
    // Sessions: six months after the service ended.
    let sessions = "select count(*) from sessions s join customers c on c.id = s.customer_id where c.ended_on < '2026-05-22'";
    assert_eq!(rows("sessions"), practice.count(sessions));
    // Applicants: four weeks, or a year with consent; unknown consent counts as possible consent.
    let applicants = "select count(*) from applicants where (may_keep = 0 and procedure_ended < '2026-10-25')
        or (coalesce(may_keep, 1) = 1 and procedure_ended < '2025-11-22')";
    assert_eq!(rows("applicants"), practice.count(applicants));
    // Invoices: paid, and of 2018 or before; one from which a staying customer takes its clock stays.
    let invoices =
        "select count(*) from invoices where invoice_date < '2019-01-01' and paid_on < '2026-11-22'";
    let kept = made.steps.iter().find(|step| step.table == "invoices").unwrap().kept_by.reference;
    assert_eq!(rows("invoices") + kept, practice.count(invoices));
}

#[test]
fn blanking_leaves_every_clock_as_it_was() {
    let practice = Practice::new(500);
    let clocks = "select group_concat(coalesce(last_contact_on, '') || coalesce(ended_on, '') || coalesce(newsletter_since, '')) from customers where id in (select customer_id from invoices where invoice_date > '2020-01-01')";
    let read =
        |practice: &Practice| -> String { practice.db().query_row(clocks, [], |row| row.get(0)).unwrap() };
    let before = read(&practice);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    apply(&mut office, practice.setting(), &made, &all(), now()).unwrap();
    assert_eq!(read(&practice), before);
    assert!(practice.count("select count(*) from customers where notes is null") > 0);
}

#[test]
fn a_plan_for_a_later_day_finds_more_and_is_not_applied() {
    let practice = Practice::new(500);
    let mut office = practice.office();
    let today = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    let later = plan(&mut office, practice.setting(), "2034-01-01".parse().unwrap(), now()).unwrap();
    assert!(later.rows() > today.rows());
    let error = apply(&mut office, practice.setting(), &later, &all(), now()).unwrap_err();
    assert!(error.to_string().contains("is for 2034-01-01, and today is 2026-11-22"), "{error}");
}
