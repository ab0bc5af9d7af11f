//! How fast a policy is read and checked, and how fast records are judged.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time and prints it"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use waarborg_policy::check::check;
use waarborg_policy::load::{NoShelf, Shelf, load};
use waarborg_policy::map::load_map;
use waarborg_policy::verdict::{Clocked, PersonRecord, Record, RowFate, Truth, ask, judge};

const TODAY: Date = date(2026, 11, 22);
const RECORDS: usize = 1_000_000;

fn best(mut f: impl FnMut()) -> Duration {
    (0..5)
        .map(|_| {
            let start = Instant::now();
            f();
            start.elapsed()
        })
        .min()
        .unwrap()
}

/// How many organisations of one agency share its baseline.
const FLEET: usize = 2000;

/// The one file on it is the agency's baseline.
struct Agency;

impl Shelf for Agency {
    fn read(&self, _from: &str, name: &str) -> Result<(String, String), waarborg_policy::messages::Message> {
        Ok((name.to_owned(), include_str!("agency.toml").to_owned()))
    }
}

/// A whole agency: every client reads the baseline, adds a little of its own, and is judged. On two cores.
fn fleet() {
    let client = |n: usize| {
        format!(
            "waarborg = 1\nextends = [\"agency.toml\"]\n[organisation]\nid = \"client-{n}\"\nname = \"Client {n}\"\n\
             address = \"Straat {n}, 1234 AB Plaats\"\nkvk = \"{:08}\"\nemail = \"info@client{n}.example\"\n\
             [statement]\nversion = \"1.0\"\nin-force = 2026-01-01\n[purpose.courses]\ndata = [\"name\", \"email\"]\n\
             basis = \"contract\"\nkeep = \"{} months after end-of-service\"\n",
            90_000_000 + n,
            n % 24 + 1
        )
    };
    let texts: Vec<String> = (0..FLEET).map(client).collect();
    let (left, right) = texts.split_at(FLEET / 2);
    let judge_all = |texts: &[String]| {
        for text in texts {
            let policy = load("privacy.toml", text, &Agency).unwrap();
            black_box(check(&policy, TODAY));
        }
    };
    let took = best(|| {
        std::thread::scope(|scope| {
            scope.spawn(|| judge_all(left));
            judge_all(right);
        });
    });
    println!(
        "check {FLEET} policies of one baseline {:6.2} s   (goal: at most 10 s on two cores)",
        took.as_secs_f64()
    );
}

fn main() {
    fleet();
    let text = include_str!("../../../examples/jessworks/mended.toml");
    let policy = load("mended.toml", text, &NoShelf).unwrap();

    for (name, text) in [
        ("jessworks (transcribed)", include_str!("../../../examples/jessworks/privacy.toml")),
        ("jessworks (mended)", text),
        ("jtb-care", include_str!("../../../examples/jtb-care/privacy.toml")),
    ] {
        let took = best(|| {
            let policy = load(name, text, &NoShelf).unwrap();
            black_box(check(&policy, TODAY));
        });
        println!("check {name:24} {:8.3} ms   (goal: at most 5 ms)", took.as_secs_f64() * 1000.0);
    }

    let map =
        load_map("systems.toml", include_str!("../../../examples/jessworks/systems.toml"), &policy).unwrap();
    let table = map.system("crm").unwrap().table("customers").unwrap();
    let question = ask(&policy, table, TODAY).unwrap();
    let person = question.persons.first().unwrap();
    // A thousand different customers, judged over and over.
    let rows: Vec<(Vec<Clocked>, Vec<Truth>)> = (0..1000_i64)
        .map(|n| {
            let day = |back: i64| TODAY.checked_sub((n * 7 % 4000 + back).days()).unwrap();
            let clocks = person.clocks.iter().enumerate();
            let clocks = clocks.map(|(slot, _)| match (n + slot as i64) % 9 {
                0 => Clocked::NOT_YET,
                1 => Clocked::UNKNOWN,
                2 => Clocked::Absent,
                _ => Clocked::on(day(slot as i64 * 30)),
            });
            let tests = (0..person.purposes.len())
                .map(|p| if (n + p as i64) % 4 == 0 { Truth::No } else { Truth::Yes });
            (clocks.collect(), tests.collect())
        })
        .collect();
    let mut ends = 0;
    let took = best(|| {
        ends = 0;
        for n in 0..RECORDS {
            if let Some((clocks, tests)) = rows.get(n % rows.len()) {
                let shown = PersonRecord { clocks, facts: &[], tests, released: 0 };
                let found = judge(&question, &Record { persons: &[shown], hold: false }, TODAY);
                ends += usize::from(black_box(found).row == RowFate::Ends);
            }
        }
    });
    let per_second = RECORDS as f64 / took.as_secs_f64();
    println!(
        "verdict (customers row)       {:8.2} million records a second on one core   (goal: at least 1)   [{ends} end]",
        per_second / 1e6
    );
}
