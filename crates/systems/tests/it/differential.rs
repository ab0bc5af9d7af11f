//! The SQL compiled from a question answers as the verdict does, row by row, on tables full of wrong dates.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use rusqlite::Connection;
use rusqlite::types::Value;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Clock, Source, Term, Test, load_map};
use waarborg_policy::model::EventIs;
use waarborg_policy::verdict::{Clocked, Days, PersonRecord, Question, Record, RowFate, Truth, ask, judge};
use waarborg_systems::compile::{Place, compile};
use waarborg_systems::sqlite::read_catalogue;

/// A small generator of the same numbers on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn day(&mut self) -> Date {
        let first = date(2016 + self.roll(13) as i16, 1 + self.roll(12) as i8, 1);
        let day = if self.roll(4) == 0 { first.days_in_month() } else { 1 + self.roll(28) as i8 };
        date(first.year(), first.month(), day)
    }

    /// A value that a column with dates may hold in real life.
    fn value(&mut self) -> Value {
        const POISON: &[&str] = &[
            "",
            "0000-00-00",
            "01-02-2026",
            "31-12-2026",
            "2026-02-31",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "onbekend",
            "3026-01-01",
            "1800-01-01",
            "2026-11-22T10:00:00Z",
            "2020-11-22T10:00:00+02:00",
            "2020-11-22 10:00:00-05:00",
            "2020-01-01abc",
            "2020-1-1",
            "2020-01-01 99:00",
            "2020-01-01 10:00 EST",
            "2020-01-01 10:00 UTC",
            "2020-01-01 10:00:00+",
            "-infinity",
        ];
        match self.roll(12) {
            0 => Value::Null,
            1 => Value::Text(POISON[self.roll(POISON.len())].to_owned()),
            2 => Value::Integer([0, 1, 20_200_101, 1_600_000_000, -5][self.roll(5)]),
            3 => Value::Real(2_459_000.5),
            4 => Value::Text(format!(
                "{} {}",
                self.day(),
                ["23:59:59", "23:00", "22:00:00", "01:00"][self.roll(4)]
            )),
            5 => Value::Text(format!(
                "{}T{}",
                self.day(),
                ["00:00", "23:00:00", "22:00", "00:59:59"][self.roll(4)]
            )),
            _ => Value::Text(self.day().to_string()),
        }
    }
}

/// What a stored value says, read independently of the SQL. A time needs a zone; a date alone is in none.
fn read(value: &Value, today: Date, zone: Option<&TimeZone>) -> Option<Option<Date>> {
    let text = match value {
        Value::Null => return Some(None),
        Value::Text(text) => text,
        _ => return None,
    };
    let day: Date = text.get(..10)?.parse().ok()?;
    let rest = text.get(10..)?;
    let sane = (1900..=today.year() + 100).contains(&day.year()) && text.as_bytes()[4] == b'-';
    if rest.is_empty() {
        return sane.then_some(Some(day));
    }
    let parts: Vec<&str> = rest.get(1..)?.split(':').collect();
    let two = |part: &str| (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten();
    let (hour, minute) = (two(parts.first()?)?, two(parts.get(1)?)?);
    let second = parts.get(2).map_or(Some(0), |part| two(part))?;
    let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
    let spaced = rest.starts_with([' ', 'T']) && parts.len() <= 3;
    let here = day.to_datetime(time).to_zoned_datetime(zone?.clone()).ok()?;
    let own = here.with_time_zone(TimeZone::get("Europe/Amsterdam").ok()?);
    (sane && spaced).then(|| Some(own.date()))
}

struct Row {
    values: Vec<(String, Value)>,
    children: Vec<(Value, Value)>,
    parent: Vec<(String, Value)>,
    zone: Option<TimeZone>,
}

fn show(value: &Value, is: EventIs, today: Date, zone: Option<&TimeZone>) -> Days {
    match (read(value, today, zone), is) {
        (Some(Some(day)), _) => Days::on(day),
        (Some(None), EventIs::Ending) => Days::NEVER,
        (Some(None), EventIs::Moment) | (None, _) => Days::UNKNOWN,
    }
}

impl Row {
    fn column(&self, source: &Source) -> &Value {
        let from = if source.table.as_deref() == Some("parents") { &self.parent } else { &self.values };
        &from.iter().find(|(name, _)| *name == source.column).unwrap().1
    }

    fn clock(&self, clock: &Clock, is: EventIs, today: Date) -> Clocked {
        let fold = |clocks: &[Clock], f: fn(Days, Days) -> Days| {
            let mut all: Vec<Days> = Vec::new();
            for inner in clocks {
                match inner {
                    Clock::Source(source) if source.table.as_deref() == Some("kids") => {
                        let pick = |kid: &(Value, Value)| {
                            if source.column == "d" { kid.0.clone() } else { kid.1.clone() }
                        };
                        all.extend(
                            self.children.iter().map(|kid| show(&pick(kid), is, today, self.zone.as_ref())),
                        );
                    }
                    other => match self.clock(other, is, today) {
                        Clocked::Known(days) => all.push(days),
                        Clocked::Absent => {}
                    },
                }
            }
            all.into_iter().reduce(f).map_or(Clocked::Absent, Clocked::Known)
        };
        match clock {
            Clock::Source(source) if source.system.is_some() => Clocked::UNKNOWN,
            Clock::Source(source) => Clocked::Known(show(self.column(source), is, today, self.zone.as_ref())),
            Clock::Latest(clocks) => fold(clocks, Days::max),
            Clock::Earliest(clocks) => fold(clocks, Days::min),
            Clock::FirstSet(clocks) => {
                for inner in clocks {
                    let Clock::Source(source) = inner else { panic!("only columns") };
                    if *self.column(source) != Value::Null {
                        return Clocked::Known(show(self.column(source), is, today, self.zone.as_ref()));
                    }
                }
                if is == EventIs::Ending { Clocked::NOT_YET } else { Clocked::UNKNOWN }
            }
            Clock::Consent => Clocked::UNKNOWN,
            Clock::Never => Clocked::NOT_YET,
        }
    }

    fn term(&self, term: &Term) -> Truth {
        let value = |column: &str| self.values.iter().find(|(name, _)| name == column).unwrap().1.clone();
        let yes = |flag: bool| if flag { Truth::Yes } else { Truth::No };
        match term {
            Term::Always => Truth::Yes,
            Term::Exist(_) => yes(!self.children.is_empty()),
            Term::Not(inner) => !self.term(inner),
            Term::IsSet(column) => yes(value(column) != Value::Null),
            Term::Equals(column, waarborg_policy::map::Literal::Number(number)) => match value(column) {
                Value::Null => Truth::Unknown,
                found => yes(found == Value::Integer(*number)),
            },
            other => panic!("{other}"),
        }
    }

    fn test(&self, test: &Test) -> Truth {
        test.terms.iter().map(|term| self.term(term)).fold(Truth::Yes, Truth::and)
    }

    fn verdict(&self, question: &Question, today: Date) -> (RowFate, u64) {
        let person = &question.persons[0];
        let clocks: Vec<Clocked> = person
            .clocks
            .iter()
            .map(|slot| {
                slot.clock.as_ref().map_or(Clocked::UNKNOWN, |clock| self.clock(clock, slot.is, today))
            })
            .collect();
        let facts: Vec<Truth> = person
            .facts
            .iter()
            .map(|fact| fact.test.as_ref().map_or(Truth::Unknown, |test| self.test(test)))
            .collect();
        let tests: Vec<Truth> = person.purposes.iter().map(|purpose| self.test(&purpose.test)).collect();
        let shown = PersonRecord { clocks: &clocks, facts: &facts, tests: &tests, released: 0 };
        let found = judge(question, &Record { persons: &[shown], hold: false }, today);
        (found.row, found.blank)
    }
}

const RULES: &[&str] = &[
    "1 year after last-contact",
    "3 months after invoice",
    "7 years after the financial year of invoice",
    "2 years after the calendar year of last-contact",
    "until end-of-service",
    "6 months after end-of-service",
    "until withdrawal or 2 years after last-contact",
    "4 weeks to 1 year after end-of-service",
    "at least 2 years after invoice",
    "in principle 1 year after last-contact",
    "1 year after last-contact if agreed",
    "1 month after invoice unless disputed",
    "1 month after invoice unless p0",
    "by law: tax",
    "2 months after payment",
    "1 month after publication",
];

const SOONER: &[&str] = &[
    "1 week after end-of-service",
    "1 week after end-of-service if agreed",
    "2 months after payment unless disputed",
    "1 month after last-contact if unmapped",
    "until payment or 1 month after invoice if agreed or disputed",
];

const CLOCKS: &[&str] = &[
    "a",
    "b",
    "latest(kids.d)",
    "earliest(kids.d)",
    "latest(kids.e)",
    "latest(a, kids.d)",
    "earliest(b, kids.e)",
    "first-set(a, b)",
    "parents.p",
    "latest(a, mail:messages.date)",
    "never",
    "consent",
];

const TESTS: &[&str] =
    &["always", "kids exist", "not kids exist", "a is set", "f = 1", "not f = 1 and b is set"];

fn setting(dice: &mut Dice, zone: Option<&str>) -> (String, String) {
    let mut policy = "waarborg = 1\n[organisation]\nid = \"x\"\nfinancial-year-ends = \"06-30\"\n[statement]\ntranscribes = true\n".to_owned();
    for (n, data) in ["\"name\", \"email\"", "\"email\", \"phone\"", "\"name\", \"iban\""].iter().enumerate()
    {
        let mut pick = || loop {
            let rule = RULES[dice.roll(RULES.len())];
            if n > 0 || !rule.ends_with("unless p0") {
                return rule;
            }
        };
        let (one, two) = (pick(), pick());
        let basis = if n == 1 { "consent" } else { "contract" };
        let is = if n == 2 { "billing" } else { "contact" };
        policy += &format!(
            "[purpose.p{n}]\nis = \"{is}\"\ntitle = \"P\"\nbasis = \"{basis}\"\ndata = [{data}]\nkeep = [\"{one}\", \"{two}\"{}]\n",
            if dice.roll(3) == 0 { ", \"apart\"" } else { "" }
        );
        if n == 2 {
            let sooner = SOONER[dice.roll(SOONER.len())];
            let about = ["name", "iban"][dice.roll(2)];
            policy += &format!("sooner.{about} = \"{sooner}\"\n");
        }
        if dice.roll(2) == 0 {
            policy += ["allowed-by.name = \"consent\"\n", "allowed-by.email = \"consent\"\n", ""][n];
        }
    }
    policy += "[keep]\napart = { data = [\"email\", \"iban\"], rule = \"1 month after last-contact\" }\n";
    let mut clock = || CLOCKS[dice.roll(CLOCKS.len())];
    let mut clocks = String::new();
    for event in ["last-contact", "invoice", "end-of-service", "withdrawal", "payment"] {
        clocks += &format!("{event} = \"{}\"\n", clock());
    }
    let mut test = || TESTS[dice.roll(TESTS.len())];
    let map = format!(
        "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n{}[system.s.table.rows]\nof = \"parents\"\n\
         fields = {{ name = \"name\", email = \"email\", phone = \"phone\", iban = \"iban\" }}\n\
         [system.s.table.rows.purposes]\np0 = \"{}\"\np1 = \"{}\"\np2 = \"{}\"\n[system.s.table.rows.clocks]\n{clocks}\n\
         [system.s.table.rows.facts]\nagreed = \"f = 1\"\ndisputed = \"{}\"\n\
         [system.s.table.parents]\npurposes = [\"p0\"]\n\
         [system.mail]\nkind = \"mailbox\"\n",
        zone.map(|zone| format!("zone = \"{zone}\"\n")).unwrap_or_default(),
        test(),
        test(),
        test(),
        test()
    );
    (policy, map)
}

fn table(dice: &mut Dice, connection: &Connection, count: usize, zone: Option<&TimeZone>) -> Vec<Row> {
    connection
        .execute_batch(
            "create table parents (id integer primary key, p numeric);
             create table rows (id integer primary key, parent integer references parents (id), a date, b datetime, f boolean,
                                name text, email text, phone text, iban text);
             create table kids (id integer primary key, row integer references rows (id), d date, e text);",
        )
        .unwrap();
    let mut rows = Vec::new();
    for id in 1..=i64::try_from(count).unwrap() {
        let parent = dice.value();
        let (a, b) = (dice.value(), dice.value());
        let f = [Value::Null, Value::Integer(0), Value::Integer(1)][dice.roll(3)].clone();
        let children: Vec<(Value, Value)> = (0..dice.roll(4)).map(|_| (dice.value(), dice.value())).collect();
        connection.execute("insert into parents values (?1, ?2)", rusqlite::params![id, parent]).unwrap();
        connection
            .execute(
                "insert into rows values (?1, ?1, ?2, ?3, ?4, 'n', 'e', 'p', 'i')",
                rusqlite::params![id, a, b, f],
            )
            .unwrap();
        for (d, e) in &children {
            connection
                .execute("insert into kids (row, d, e) values (?1, ?2, ?3)", rusqlite::params![id, d, e])
                .unwrap();
        }
        rows.push(Row {
            values: vec![("a".into(), a), ("b".into(), b), ("f".into(), f)],
            children,
            parent: vec![("p".into(), parent)],
            zone: zone.cloned(),
        });
    }
    rows
}

#[test]
fn compiled_sql_equals_the_verdict_row_by_row() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut ends, mut blanked, mut rows_seen) = (0, 0, 0);
    for round in 0..120 {
        // Times are in no zone, the organisation's, and zones behind and before it.
        let zone = [None, Some("Europe/Amsterdam"), Some("UTC"), Some("Europe/Helsinki")][round % 4];
        let times = zone.map(|zone| TimeZone::get(zone).unwrap());
        let (policy_text, map_text) = setting(&mut dice, zone);
        let policy =
            load("p", &policy_text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let map = load_map("m", &map_text, &policy)
            .unwrap_or_else(|refused| panic!("{map_text}\n{:#?}", refused.faults));
        let system = map.system("s").unwrap();
        let mapped = system.table("rows").unwrap();
        let connection = Connection::open_in_memory().unwrap();
        let rows = table(&mut dice, &connection, 60, times.as_ref());
        let catalogue = read_catalogue(&connection).unwrap();
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        for today in [date(2026, 11, 22), date(2027, 3, 1), date(2028, 2, 29), dice.day()] {
            let question = ask(&policy, mapped, today).unwrap();
            let place = Place { system, table: mapped, catalogue: &catalogue, zone: &zone, today };
            let compiled = compile(&question, place).unwrap();
            let mask: Vec<String> = compiled
                .blanks
                .iter()
                .map(|(blank, when)| format!("({when}) * {}", 1_u64 << blank.bit))
                .collect();
            let sql = format!(
                "select t.id, {}, {}, {} {} order by t.id",
                compiled.ends,
                compiled.needed,
                mask.join(" + "),
                compiled.from()
            );
            let mut statement = connection.prepare(&sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
            let mut answers = statement.query([]).unwrap();
            let mut n = 0;
            while let Some(answer) = answers.next().unwrap() {
                let row = &rows[n];
                let (fate, blank) = row.verdict(&question, today);
                let ends_in_sql: bool = answer.get(1).unwrap_or_else(|error| panic!("{error} {sql}"));
                let needed: bool = answer.get(2).unwrap();
                let in_sql = match (ends_in_sql, needed) {
                    (true, false) => RowFate::Ends,
                    (false, true) => RowFate::Kept,
                    (false, false) => RowFate::Undetermined,
                    (true, true) => panic!("both\n{sql}"),
                };
                let mask: i64 = answer.get(3).unwrap();
                let context = || {
                    format!(
                        "round {round}, row {}, today {today}\n{policy_text}\n{map_text}\n{:?} {:?} {:?}\n{sql}",
                        n + 1,
                        row.values,
                        row.children,
                        row.parent
                    )
                };
                assert_eq!(in_sql, fate, "{}", context());
                assert_eq!(u64::try_from(mask).unwrap(), blank, "{}", context());
                ends += usize::from(ends_in_sql);
                blanked += usize::from(!ends_in_sql && mask != 0);
                n += 1;
            }
            assert_eq!(n, rows.len());
            rows_seen += n;
        }
    }
    // A test in which nothing ever ended would prove nothing.
    assert!(ends > 1_000 && blanked > 1_000, "{ends} end and {blanked} are blanked of {rows_seen}");
}
