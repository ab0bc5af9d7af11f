//! Records written down as a reader would, and the verdict on them in a word.

use std::collections::BTreeMap;

use jiff::civil::Date;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::{EventIs, Policy};
use waarborg_policy::verdict::{
    Clocked, Days, PersonRecord, Question, Record, Release, RowFate, Truth, ask, judge, released,
};

use crate::examples::{examples, policy};

pub(crate) const TODAY: &str = "2026-11-22";

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A record as a reader writes it down: `event: date`, `event: -` (empty column), `event: none` (no child rows),
/// `event: 2026-03-01..` (at least).
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub(crate) clocks: BTreeMap<String, String>,
    pub(crate) held: Vec<String>,
    pub(crate) unknown: Vec<String>,
    pub(crate) facts: BTreeMap<String, Truth>,
    pub(crate) hold: bool,
    pub(crate) acts: Vec<Release>,
    pub(crate) all_held: bool,
}

impl Row {
    pub(crate) fn with(mut self, event: &str, value: &str) -> Row {
        self.clocks.insert(event.to_owned(), value.to_owned());
        self
    }

    pub(crate) fn held_by(mut self, purposes: &[&str]) -> Row {
        self.held = purposes.iter().map(|id| (*id).to_owned()).collect();
        self.all_held = false;
        self
    }

    pub(crate) fn also_held_by(mut self, purpose: &str) -> Row {
        self.held.push(purpose.to_owned());
        self
    }

    pub(crate) fn fact(mut self, id: &str, truth: Truth) -> Row {
        self.facts.insert(id.to_owned(), truth);
        self
    }

    pub(crate) fn act(mut self, act: Release) -> Row {
        self.acts.push(act);
        self
    }

    pub(crate) fn hold(mut self) -> Row {
        self.hold = true;
        self
    }
}

pub(crate) fn clocked(value: Option<&String>, is: EventIs) -> Clocked {
    match value.map(String::as_str) {
        None | Some("-") if is == EventIs::Ending => Clocked::NOT_YET,
        None | Some("-") => Clocked::UNKNOWN,
        Some("none") => Clocked::Absent,
        Some(text) => match text.strip_suffix("..") {
            Some(from) => Clocked::Known(Days { earliest: Days::on(date(from)).earliest, ..Days::UNKNOWN }),
            None => Clocked::on(date(text)),
        },
    }
}

/// `kept`, `ends` or `undetermined`, and the columns that are blanked.
pub(crate) fn verdict(policy: &Policy, question: &Question, rows: &[Row], today: &str) -> String {
    let today = date(today);
    let shown: Vec<(Vec<Clocked>, Vec<Truth>, Vec<Truth>)> = question
        .persons
        .iter()
        .zip(rows)
        .map(|(person, row)| {
            let clocks =
                person.clocks.iter().map(|slot| clocked(row.clocks.get(&slot.event), slot.is)).collect();
            let facts = person.facts.iter().map(|fact| match &fact.test {
                Some(_) => row.facts.get(&fact.id).copied().unwrap_or(Truth::No),
                None => row.facts.get(&fact.id).copied().unwrap_or(Truth::Unknown),
            });
            let tests = person.purposes.iter().map(|purpose| {
                if row.unknown.contains(&purpose.id) {
                    Truth::Unknown
                } else if row.all_held || row.held.contains(&purpose.id) {
                    Truth::Yes
                } else {
                    Truth::No
                }
            });
            (clocks, facts.collect(), tests.collect())
        })
        .collect();
    let persons: Vec<PersonRecord<'_>> = shown
        .iter()
        .zip(&question.persons)
        .zip(rows)
        .map(|(((clocks, facts, tests), person), row)| {
            let mut record = PersonRecord { clocks, facts, tests, released: 0 };
            for act in &row.acts {
                record.released |= released(policy, person, &record, act, today);
            }
            record
        })
        .collect();
    let found = judge(question, &Record { persons: &persons, hold: rows.iter().any(|row| row.hold) }, today);
    let blanked: Vec<&str> = question
        .fields
        .iter()
        .enumerate()
        .filter(|(bit, _)| found.blanks(*bit))
        .map(|(_, field)| field.column.as_str())
        .collect();
    match found.row {
        RowFate::Ends => "ends".to_owned(),
        RowFate::Kept if blanked.is_empty() => "kept".to_owned(),
        RowFate::Kept => format!("kept; {} blanked", blanked.join(", ")),
        RowFate::Undetermined if blanked.is_empty() => "undetermined".to_owned(),
        RowFate::Undetermined => format!("undetermined; {} blanked", blanked.join(", ")),
    }
}

pub(crate) struct Mended {
    pub(crate) policy: Policy,
    pub(crate) map: Map,
}

impl Mended {
    pub(crate) fn new() -> Mended {
        let policy = policy("jessworks/mended.toml");
        let text = std::fs::read_to_string(examples().join("jessworks/systems.toml")).unwrap();
        let map = load_map("systems.toml", &text, &policy).unwrap();
        Mended { policy, map }
    }

    pub(crate) fn ask(&self, table: &str, row: Row, today: &str) -> String {
        let table = self.map.system("crm").unwrap().table(table).unwrap();
        let question = ask(&self.policy, table, date(today)).unwrap();
        verdict(&self.policy, &question, &[row], today)
    }

    pub(crate) fn customer(&self, row: Row) -> String {
        self.ask("customers", row, TODAY)
    }
}

/// A policy of one or more purposes over a table `t` with the given fields, and every purpose always holding.
pub(crate) struct Small {
    pub(crate) policy: Policy,
    pub(crate) map: Map,
}

impl Small {
    pub(crate) fn new(body: &str, fields: &str, purposes: &str, more: &str) -> Small {
        let text = format!(
            "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\nlanguages = [\"nl\"]\n{body}\n"
        );
        let policy =
            load("privacy.toml", &text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let map = format!(
            "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x.db\"\n[system.s.table.t]\nfields = {{ {fields} }}\npurposes = [{purposes}]\n{more}\n"
        );
        let map =
            load_map("systems.toml", &map, &policy).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        Small { policy, map }
    }

    pub(crate) fn ask(&self, row: Row, today: &str) -> String {
        let table = self.map.system("s").unwrap().table("t").unwrap();
        let question = ask(&self.policy, table, date(today)).unwrap();
        verdict(&self.policy, &question, &[Row { all_held: true, ..row }], today)
    }
}
