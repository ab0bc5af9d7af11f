//! Enforcement on a real schema: the Chinook sample database, with counts checked against SQL written by hand.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;
use tempfile::TempDir;
use waarborg_office::{Office, Options, Plan, Setting, apply, inspect_all, plan, plan_with, prepare};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::Policy;
use waarborg_testkit::{left_out, shared};

const POLICY: &str = include_str!("../../../../examples/chinook/privacy.toml");
const MAP: &str = include_str!("../../../../examples/chinook/systems.toml");

struct Shop {
    policy: Policy,
    map: Map,
    folder: TempDir,
}

impl Shop {
    fn new() -> Option<Shop> {
        let Some(from) = shared("data/chinook/Chinook_Sqlite.sqlite") else {
            left_out("enforcement on Chinook");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("chinook.sqlite");
        std::fs::write(&to, std::fs::read(from).unwrap()).unwrap();
        let policy =
            load("privacy.toml", POLICY, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let map =
            load_map("systems.toml", MAP, &policy).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let shop = Shop { policy, map, folder };
        prepare(shop.setting(), "shop").unwrap();
        Some(shop)
    }

    fn setting(&self) -> Setting<'_> {
        Setting { policy: &self.policy, map: &self.map, base: self.folder.path() }
    }

    fn office(&self, now: Timestamp) -> Office {
        let mut seed = 0;
        Office::open(self.folder.path(), "chinook", &[], now, &mut || {
            seed += 1;
            [seed; 32]
        })
        .unwrap()
    }

    fn count(&self, sql: &str) -> i64 {
        let db = Connection::open(self.folder.path().join("chinook.sqlite")).unwrap();
        db.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    fn plan(&self, today: &str) -> Plan {
        let today: Date = today.parse().unwrap();
        plan_with(&mut self.office(noon(today)), self.setting(), today, &noon(today), true, None).unwrap()
    }
}

fn noon(day: Date) -> Timestamp {
    format!("{day}T11:00:00Z").parse().unwrap()
}

fn rows(plan: &Plan, table: &str, action: &str) -> i64 {
    plan.steps.iter().filter(|step| step.table == table && step.action == action).map(|step| step.rows).sum()
}

#[test]
fn the_map_fits() {
    let Some(shop) = Shop::new() else { return };
    let found = inspect_all(shop.setting(), "2026-11-22".parse().unwrap()).unwrap();
    assert!(found.iter().all(|found| found.may_plan && found.may_act), "{found:#?}");
}

#[test]
fn counts_move_with_the_day_as_sql_by_hand_says() {
    let Some(shop) = Shop::new() else { return };
    // Days around the boundaries: two years after a last purchase, and the turn of the seventh year.
    for today in [
        "2024-01-01",
        "2026-11-22",
        "2027-12-22",
        "2027-12-23",
        "2028-12-31",
        "2029-01-01",
        "2031-06-15",
        "2032-12-31",
        "2033-01-01",
        "2040-01-01",
    ] {
        let made = shop.plan(today);
        let due = format!(
            "select count(*) from (select CustomerId, max(InvoiceDate) as last from Invoice group by 1) where date(last, '+2 years') < '{today}'"
        );
        let old = format!(
            "cast(strftime('%Y', InvoiceDate) as integer) + 8 <= cast(strftime('%Y', '{today}') as integer)"
        );
        let invoices = shop.count(&format!("select count(*) from Invoice where {old}"));
        let lines = shop.count(&format!(
            "select count(*) from InvoiceLine where InvoiceId in (select InvoiceId from Invoice where {old})"
        ));
        let gone = shop.count(&format!(
            "select count(*) from Customer c where not exists (select 1 from Invoice i where i.CustomerId = c.CustomerId and not ({old}))"
        ));
        assert_eq!(rows(&made, "Invoice", "delete"), invoices, "{today}");
        assert_eq!(rows(&made, "InvoiceLine", "delete"), lines, "{today}");
        assert_eq!(rows(&made, "Customer", "delete"), gone, "{today}");
        assert_eq!(rows(&made, "Customer", "blank"), shop.count(&due) - gone, "{today}");
        assert_eq!(rows(&made, "Employee", "delete") + rows(&made, "Employee", "blank"), 0, "{today}");
    }
    let employees =
        shop.plan("2040-01-01").steps.iter().find(|step| step.table == "Employee").unwrap().kept_by.purpose;
    assert_eq!(employees, shop.count("select count(*) from Employee"));
}

#[test]
fn applied_year_after_year_with_an_injected_clock() {
    let Some(shop) = Shop::new() else { return };
    let all = Options {
        more_than_a_fifth: ["Customer", "Invoice", "InvoiceLine"].map(str::to_owned).to_vec(),
        by: "test".to_owned(),
        clock_is_right: true,
        ..Options::default()
    };
    for (today, customers, invoices) in
        [("2026-11-22", 59, 412), ("2029-01-01", 59, 329), ("2033-01-01", 0, 0)]
    {
        let day: Date = today.parse().unwrap();
        let mut office = shop.office(noon(day));
        // Years pass between two looks: somebody says that the clock is right.
        let made = plan_with(&mut office, shop.setting(), day, &noon(day), true, None).unwrap();
        let applied = apply(&mut office, shop.setting(), &made, &all, noon(day)).unwrap();
        assert!(applied.complete, "{today}");
        assert_eq!(shop.count("select count(*) from Customer"), customers, "{today}");
        assert_eq!(shop.count("select count(*) from Invoice"), invoices, "{today}");
        assert_eq!(shop.count("select count(*) from Employee"), 8, "{today}");
        assert_eq!(plan(&mut office, shop.setting(), day, noon(day)).unwrap().rows(), 0, "{today}");
        if today == "2026-11-22" {
            let blanked = shop.count("select count(*) from Customer where LastName = 'gewist' and Email = 'gewist' and Address is null and Phone is null");
            let due = shop.count("select count(*) from (select max(InvoiceDate) as last from Invoice group by CustomerId) where date(last, '+2 years') < '2026-11-22'");
            assert!(blanked > 0);
            assert_eq!(blanked, due);
        }
    }
    assert_eq!(shop.count("select count(*) from InvoiceLine"), 0);
    assert_eq!(shop.count("select count(*) from pragma_foreign_key_check"), 0);
}
