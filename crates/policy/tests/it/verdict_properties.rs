//! Properties of the verdict over generated policies and records.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::load_map;
use waarborg_policy::verdict::{
    Clocked, Day, Days, EndingQuestion, Need, PersonRecord, Question, Record, RowFate, Truth, Verdict, ask,
    explain, judge,
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

const SOONER: &[&str] = &[
    "1 week after end-of-service",
    "1 week after end-of-service if agreed",
    "2 months after payment unless disputed",
    "1 month after last-contact if unmapped",
    "in principle 1 month after invoice",
];

const COLUMNS: &[(&str, &str)] = &[("a", "name"), ("b", "email"), ("c", "phone"), ("d", "iban")];

/// Three purposes with two rules each: the second may rest on consent, the third has the floor of the tax law.
fn policy_text(seed: usize) -> String {
    let pick = |n: usize| RULES[(seed * 7 + n * 11 + seed / 13 * 5) % RULES.len()];
    let mut body = String::new();
    for n in 0..3 {
        let data = ["\"name\", \"email\"", "\"email\", \"phone\"", "\"name\", \"iban\""][n];
        // The first purpose may not wait for itself.
        let rule = |at: usize| if n == 0 && pick(at).ends_with("unless p0") { RULES[0] } else { pick(at) };
        let basis = if n == 1 && seed.is_multiple_of(2) { "consent" } else { "contract" };
        let is = if n == 2 && seed.is_multiple_of(3) { "billing" } else { "contact" };
        body += &format!(
            "[purpose.p{n}]\nis = \"{is}\"\ntitle = \"P\"\nbasis = \"{basis}\"\ndata = [{data}]\nkeep = [\"{}\", \"{}\"]\n",
            rule(2 * n),
            rule(2 * n + 1)
        );
        if n == 0 && seed.is_multiple_of(5) {
            body += "allowed-by.name = \"consent\"\n";
        }
        if n == 2 {
            let about = if seed.is_multiple_of(4) { "name" } else { "iban" };
            body += &format!("sooner.{about} = \"{}\"\n", SOONER[seed % SOONER.len()]);
        }
    }
    format!("waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n{body}")
}

fn question(seed: usize, columns: &[(&str, &str)]) -> Option<Question> {
    let policy = load("p", &policy_text(seed), &NoShelf).unwrap();
    let fields: Vec<String> =
        columns.iter().map(|(column, category)| format!("{column} = \"{category}\"")).collect();
    let map = format!(
        "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n[system.s.table.t]\nfields = {{ {} }}\npurposes = {{ p0 = \"x is set\", p1 = \"x is set\", p2 = \"x is set\" }}\nclocks = {{ last-contact = \"l\", invoice = \"i\", end-of-service = \"e\", withdrawal = \"w\", payment = \"p\" }}\nfacts = {{ agreed = \"y = 1\", disputed = \"z = 1\" }}\n",
        fields.join(", ")
    );
    let map = load_map("m", &map, &policy).unwrap();
    ask(&policy, map.system("s").unwrap().table("t").unwrap(), date(2026, 11, 22)).ok()
}

/// Parsing a policy per case is slow; a few hundred questions are made once.
static QUESTIONS: LazyLock<Vec<Question>> =
    LazyLock::new(|| (0..240).map(|seed| question(seed, COLUMNS).unwrap()).collect());

/// The same questions of maps that leave one column out.
static WITHOUT: LazyLock<Vec<[Option<Question>; 4]>> = LazyLock::new(|| {
    let without = |seed: usize, gone: usize| {
        let left: Vec<_> = COLUMNS.iter().copied().enumerate().filter(|(n, _)| *n != gone).collect();
        question(seed, &left.into_iter().map(|(_, column)| column).collect::<Vec<_>>())
    };
    (0..240).map(|seed| [0, 1, 2, 3].map(|gone| without(seed, gone))).collect()
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
        let question = &QUESTIONS[n];
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(keeps_no_more(found(question, &shown, early), found(question, &shown, late)));
    }

    #[test]
    fn further_releases_never_keep_more(n in 0_usize..240, shown in shown(), more in 0_u64..8, today in day()) {
        let question = &QUESTIONS[n];
        let further = Shown { released: shown.released | more, ..shown.clone() };
        prop_assert!(keeps_no_more(found(question, &shown, today), found(question, &further, today)));
    }

    #[test]
    fn a_hold_keeps_row_and_fields(n in 0_usize..240, shown in shown(), today in day()) {
        let held = Shown { hold: true, ..shown };
        prop_assert_eq!(found(&QUESTIONS[n], &held, today), Verdict { row: RowFate::Kept, blank: 0 });
    }

    #[test]
    fn what_is_unknown_never_ends_more(n in 0_usize..240, shown in shown(), at in 0_usize..8, today in day()) {
        let question = &QUESTIONS[n];
        let mut doubtful = shown.clone();
        // An event that did not happen makes its rule drop out; forgetting that is another record, not a doubt.
        prop_assume!(shown.clocks[at] != Clocked::Absent);
        doubtful.clocks[at] = Clocked::UNKNOWN;
        prop_assert!(keeps_no_more(found(question, &doubtful, today), found(question, &shown, today)) );
    }

    #[test]
    fn an_unknown_fact_never_ends_more(n in 0_usize..240, shown in shown(), at in 0_usize..8, today in day()) {
        let question = &QUESTIONS[n];
        let mut doubtful = shown.clone();
        doubtful.facts[at] = Truth::Unknown;
        // A condition that is false makes its rule drop out; where all drop out the purpose never held the row, and
        // that ends nothing by itself.
        let (doubt, sure) = (found(question, &doubtful, today), found(question, &shown, today));
        prop_assert!(sure.row == RowFate::Undetermined || keeps_no_more(doubt, sure));
    }

    #[test]
    fn a_longer_period_never_ends_sooner(n in 0_usize..240, shown in shown(), purpose in 0_usize..3, rule in 0_usize..2, more in 1_u16..900, today in day()) {
        let question = &QUESTIONS[n];
        let mut longer = question.clone();
        let asked = &mut longer.persons[0].purposes[purpose];
        let sooner = asked.needs.iter_mut().filter_map(|need| need.sooner.as_mut());
        for rule in asked.rules.iter_mut().skip(rule).take(1).chain(sooner) {
            for ending in &mut rule.endings {
                if let EndingQuestion::After { period, to, .. } = ending {
                    for longer in [period, to] {
                        longer.count += more;
                    }
                }
            }
        }
        prop_assert!(keeps_no_more(found(&longer, &shown, today), found(question, &shown, today)));
    }

    #[test]
    fn no_field_goes_that_an_undetermined_purpose_may_need(n in 0_usize..240, shown in shown(), today in day()) {
        let question = &QUESTIONS[n];
        let person = PersonRecord { clocks: &shown.clocks, facts: &shown.facts, tests: &shown.tests, released: shown.released };
        let (verdict, states) = explain(question, &Record { persons: &[person], hold: shown.hold }, today);
        for state in states.iter().filter(|state| matches!(state.need, Need::Open(_) | Need::Needed(_))) {
            let purpose = question.persons[0].purposes.iter().find(|purpose| purpose.id == state.purpose).unwrap();
            // A category with a shorter need of its own may go before the purpose does.
            for need in purpose.needs.iter().filter(|need| need.sooner.is_none() && need.withdrawal.is_none()) {
                let bit = question.fields.iter().position(|field| field.category == need.category).unwrap();
                prop_assert!(!verdict.blanks(bit), "{} of {}", need.category, purpose.id);
            }
        }
    }

    #[test]
    fn a_fields_fate_does_not_depend_on_other_fields(n in 0_usize..240, shown in shown(), today in day(), gone in 0_usize..4) {
        let (question, Some(fewer)) = (&QUESTIONS[n], &WITHOUT[n][gone]) else { return Ok(()) };
        let (whole, part) = (&question.persons[0], &fewer.persons[0]);
        let clocks = part.clocks.iter().map(|slot| {
            shown.clocks[whole.clocks.iter().position(|known| known.event == slot.event).unwrap()]
        });
        let facts = part.facts.iter().map(|fact| shown.facts[whole.facts.iter().position(|known| known.id == fact.id).unwrap()]);
        let at = |id: &str| whole.purposes.iter().position(|known| known.id == id).unwrap();
        let tests = part.purposes.iter().map(|purpose| shown.tests[at(&purpose.id)]);
        let released = part.purposes.iter().enumerate();
        let released = released.fold(0, |bits, (n, purpose)| bits | ((shown.released >> at(&purpose.id) & 1) << n));
        let same = Shown { clocks: clocks.collect(), facts: facts.collect(), tests: tests.collect(), released, hold: shown.hold };
        let (all, some) = (found(question, &shown, today), found(fewer, &same, today));
        for (bit, field) in fewer.fields.iter().enumerate() {
            let known = question.fields.iter().position(|other| other.column == field.column).unwrap();
            prop_assert_eq!(some.blanks(bit), all.blanks(known));
        }
    }

    #[test]
    fn a_row_that_ends_leaves_no_field_that_someone_needs(n in 0_usize..240, shown in shown(), today in day()) {
        let verdict = found(&QUESTIONS[n], &shown, today);
        if verdict.row == RowFate::Ends {
            prop_assert_eq!(verdict.blank, 0b1111);
        }
    }
}

/// The same rule with a fault in it never ends a record sooner: alone, in a list, as a `sooner`, under a floor of the
/// law, beside a purpose that lends its end.
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
    let forms = [
        ("contact", "keep = \"RULE\""),
        ("contact", "keep = [\"RULE\", \"1 month after invoice\"]"),
        ("contact", "keep = \"2 years after last-contact\"\nsooner.name = \"RULE\""),
        ("billing", "keep = \"RULE\""),
        ("billing", "keep = \"by law: tax\"\nsooner.name = \"RULE\""),
        ("contact", "keep = \"RULE unless other\""),
        ("contact", "keep = \"RULE if agreed\""),
    ];
    let small = |kind: &str, keep: &str| {
        let text = format!(
            "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n[purpose.one]\nis = \"{kind}\"\ntitle = \"P\"\ndata = [\"name\", \"email\"]\n{keep}\n[purpose.other]\nis = \"contact\"\ntitle = \"P\"\ndata = [\"name\"]\nkeep = \"1 month after invoice\"\n"
        );
        let policy = load("p", &text, &NoShelf).unwrap();
        let map = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n[system.s.table.t]\nfields = { a = \"name\", b = \"email\" }\npurposes = [\"one\", \"other\"]\nclocks = { last-contact = \"l\", invoice = \"i\" }\nfacts = { agreed = \"y = 1\" }\n";
        let map = load_map("m", map, &policy).unwrap();
        ask(&policy, map.system("s").unwrap().table("t").unwrap(), date(2026, 11, 22)).unwrap()
    };
    let judged = |question: &Question, agreed: Truth, today: Date| {
        let person = &question.persons[0];
        let days = person.clocks.iter().map(|slot| match slot.event.as_str() {
            "last-contact" => Clocked::on(date(2020, 5, 31)),
            _ => Clocked::on(date(2020, 1, 31)),
        });
        let (clocks, facts): (Vec<_>, Vec<_>) =
            (days.collect(), person.facts.iter().map(|_| agreed).collect());
        let tests = [Truth::Yes; 2];
        let shown = PersonRecord { clocks: &clocks, facts: &facts, tests: &tests, released: 0 };
        judge(question, &Record { persons: &[shown], hold: false }, today)
    };
    for (kind, form) in forms {
        let good = small(kind, &form.replace("RULE", sound));
        for fault in faults {
            let bad = small(kind, &form.replace("RULE", fault));
            for agreed in [Truth::Yes, Truth::No, Truth::Unknown] {
                let mut today = date(2020, 1, 1);
                while today < date(2029, 1, 1) {
                    let (with, without) = (judged(&bad, agreed, today), judged(&good, agreed, today));
                    assert!(keeps_no_more(with, without), "{fault} in {form} on {today}");
                    today = today.checked_add(jiff::Span::new().days(9)).unwrap();
                }
            }
        }
    }
}
