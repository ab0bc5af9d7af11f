//! Properties of the verdict over generated policies and records.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::load_map;
use waarborg_policy::verdict::{
    Clocked, Day, Days, PersonRecord, Question, Record, RowFate, Truth, Verdict, ask, judge,
};

const RULES: &[&str] = &[
    "1 year after last-contact",
    "3 months after invoice",
    "7 years after the financial year of invoice",
    "until end-of-service",
    "6 months after end-of-service",
    "until withdrawal or 2 years after last-contact",
    "4 weeks to 1 year after end-of-service",
    "4 weeks to 1 year",
    "at least 2 years after invoice",
    "in principle 1 year after last-contact",
    "1 year after last-contact if agreed",
    "1 month after invoice unless disputed",
    "1 month after invoice unless p0",
    "by law: tax",
    "while needed",
];

fn question(rules: &[[usize; 2]; 3]) -> Question {
    let mut body = String::new();
    for (n, [first, second]) in rules.iter().enumerate() {
        let data = ["\"name\", \"email\"", "\"email\", \"phone\"", "\"name\", \"iban\""][n];
        // The first purpose may not wait for itself.
        let pick =
            |rule: usize| if n == 0 && RULES[rule].ends_with("unless p0") { RULES[0] } else { RULES[rule] };
        body += &format!(
            "[purpose.p{n}]\nis = \"contact\"\ntitle = \"P\"\nbasis = \"contract\"\ndata = [{data}]\nkeep = [\"{}\", \"{}\"]\n",
            pick(*first),
            pick(*second)
        );
        if n == 2 {
            body += "sooner.iban = \"1 week after end-of-service\"\n";
        }
    }
    let text = format!("waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n{body}");
    let policy = load("p", &text, &NoShelf).unwrap();
    let map = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n[system.s.table.t]\nfields = { a = \"name\", b = \"email\", c = \"phone\", d = \"iban\" }\npurposes = { p0 = \"x is set\", p1 = \"x is set\", p2 = \"x is set\" }\nclocks = { last-contact = \"l\", invoice = \"i\", end-of-service = \"e\", withdrawal = \"w\" }\nfacts = { agreed = \"y = 1\", disputed = \"z = 1\" }\n";
    let map = load_map("m", map, &policy).unwrap();
    ask(&policy, map.system("s").unwrap().table("t").unwrap(), date(2026, 11, 22)).unwrap()
}

/// Parsing a policy per case is slow; a few hundred questions are made once.
static QUESTIONS: LazyLock<Vec<([[usize; 2]; 3], Question)>> = LazyLock::new(|| {
    let mut made = Vec::new();
    for seed in 0..240_usize {
        let pick = |n: usize| (seed * 7 + n * 11 + seed / 13 * 5) % RULES.len();
        let rules = [[pick(0), pick(1)], [pick(2), pick(3)], [pick(4), pick(5)]];
        made.push((rules, question(&rules)));
    }
    made
});

fn day() -> impl Strategy<Value = Date> {
    (2016_i16..=2030, 1_i8..=12, 1_i8..=31).prop_map(|(y, m, d)| {
        let first = date(y, m, 1);
        date(y, m, d.min(first.days_in_month()))
    })
}

fn clocked() -> impl Strategy<Value = Clocked> {
    prop_oneof![
        6 => day().prop_map(Clocked::on),
        1 => Just(Clocked::Absent),
        1 => Just(Clocked::NOT_YET),
        1 => Just(Clocked::UNKNOWN),
        1 => day().prop_map(|d| Clocked::Known(Days { earliest: Day::On(d), latest: Day::Never })),
    ]
}

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![3 => Just(Truth::Yes), 1 => Just(Truth::No), 1 => Just(Truth::Unknown)]
}

#[derive(Debug, Clone)]
struct Shown {
    clocks: Vec<Clocked>,
    facts: Vec<Truth>,
    tests: Vec<Truth>,
    released: u64,
    hold: bool,
}

fn shown() -> impl Strategy<Value = Shown> {
    let vectors = (
        proptest::collection::vec(clocked(), 8),
        proptest::collection::vec(truth(), 8),
        proptest::collection::vec(truth(), 8),
    );
    (vectors, 0_u64..8, proptest::bool::weighted(0.05))
        .prop_map(|((clocks, facts, tests), released, hold)| Shown { clocks, facts, tests, released, hold })
}

fn found(question: &Question, shown: &Shown, today: Date) -> Verdict {
    let person = PersonRecord {
        clocks: &shown.clocks,
        facts: &shown.facts,
        tests: &shown.tests,
        released: shown.released,
    };
    judge(question, &Record { persons: &[person], hold: shown.hold }, today)
}

/// Whether `after` keeps nothing that `before` ended.
fn keeps_no_more(before: Verdict, after: Verdict) -> bool {
    let row = before.row != RowFate::Ends || after.row == RowFate::Ends;
    row && (before.blank & !after.blank == 0 || after.row == RowFate::Ends)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn later_days_never_keep_more(n in 0_usize..240, shown in shown(), one in day(), other in day()) {
        let question = &QUESTIONS[n].1;
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(keeps_no_more(found(question, &shown, early), found(question, &shown, late)));
    }

    #[test]
    fn further_releases_never_keep_more(n in 0_usize..240, shown in shown(), more in 0_u64..8, today in day()) {
        let question = &QUESTIONS[n].1;
        let further = Shown { released: shown.released | more, ..shown.clone() };
        prop_assert!(keeps_no_more(found(question, &shown, today), found(question, &further, today)));
    }

    #[test]
    fn a_hold_keeps_row_and_fields(n in 0_usize..240, shown in shown(), today in day()) {
        let held = Shown { hold: true, ..shown };
        prop_assert_eq!(found(&QUESTIONS[n].1, &held, today), Verdict { row: RowFate::Kept, blank: 0 });
    }

    #[test]
    fn what_is_unknown_never_ends_more(n in 0_usize..240, shown in shown(), at in 0_usize..8, today in day()) {
        let question = &QUESTIONS[n].1;
        let mut doubtful = shown.clone();
        // An event that did not happen makes its rule drop out; forgetting that is another record, not a doubt.
        prop_assume!(shown.clocks[at] != Clocked::Absent);
        doubtful.clocks[at] = Clocked::UNKNOWN;
        prop_assert!(keeps_no_more(found(question, &doubtful, today), found(question, &shown, today)) );
    }

    #[test]
    fn a_fields_fate_does_not_depend_on_other_fields(n in 0_usize..240, shown in shown(), today in day(), drop in 0_usize..4) {
        let question = &QUESTIONS[n].1;
        let mut fewer = question.clone();
        fewer.fields.remove(drop);
        let (all, some) = (found(question, &shown, today), found(&fewer, &shown, today));
        for (bit, field) in fewer.fields.iter().enumerate() {
            let known = question.fields.iter().position(|other| other.column == field.column).unwrap();
            prop_assert_eq!(some.blanks(bit), all.blanks(known));
        }
    }

    #[test]
    fn a_row_that_ends_leaves_no_field_that_someone_needs(n in 0_usize..240, shown in shown(), today in day()) {
        let verdict = found(&QUESTIONS[n].1, &shown, today);
        if verdict.row == RowFate::Ends {
            prop_assert_eq!(verdict.blank, 0b1111);
        }
    }
}

/// The same rule with a fault in it never ends a record sooner.
#[test]
fn a_fault_never_ends_a_record_sooner() {
    let sound = "1 year after last-contact";
    let faults = [
        "in principle 1 year after last-contact",
        "at least 1 year after last-contact",
        "1 year",
        "1 year to 2 years after last-contact",
        "1 year after last-contact by law",
        "by law",
    ];
    let small = |keep: &str| {
        let text = format!(
            "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"{keep}\"\n"
        );
        let policy = load("p", &text, &NoShelf).unwrap();
        let map = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n[system.s.table.t]\nfields = { a = \"name\" }\npurposes = [\"contact\"]\nclocks = { last-contact = \"l\" }\n";
        let map = load_map("m", map, &policy).unwrap();
        ask(&policy, map.system("s").unwrap().table("t").unwrap(), date(2026, 11, 22)).unwrap()
    };
    let good = small(sound);
    for fault in faults {
        let bad = small(fault);
        let mut today = date(2020, 1, 1);
        while today < date(2023, 6, 1) {
            let clocks = [Clocked::on(date(2020, 5, 31))];
            let person = PersonRecord { clocks: &clocks, facts: &[], tests: &[Truth::Yes], released: 0 };
            let record = Record { persons: &[person], hold: false };
            let (with, without) = (judge(&bad, &record, today), judge(&good, &record, today));
            assert!(keeps_no_more(with, without), "{fault} on {today}");
            today = today.tomorrow().unwrap();
        }
    }
}
