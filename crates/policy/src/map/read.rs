//! Reading `systems.toml` against a policy.

use std::collections::BTreeSet;

use crate::calendar::Period;
use crate::keys::FileKind;
use crate::load::Refused;
use crate::load::sense::check_version;
use crate::load::shape::check_shape;
use crate::model::Policy;
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Place, Sources, Value, closest, read_toml};
use crate::vocabulary::vocabulary;

use super::{
    Blank, Clock, ColumnNote, DateFormat, Map, Person, Reference, System, SystemKind, Table, Test,
    parse_clock, parse_test,
};

/// Reads a map.
///
/// # Errors
/// All faults found in one run: shape, unknown purposes, categories and events, tables that refer to none.
pub fn load_map(name: &str, text: &str, policy: &Policy) -> Result<Map, Box<Refused>> {
    let mut sources = Sources::default();
    let mut faults = Faults::default();
    let file = sources.add(name, text);
    let tree = read_toml(&sources, file, &mut faults);
    let Some(tree) = tree else { return Err(Box::new(Refused { sources, faults: faults.sorted() })) };
    check_shape(&tree, FileKind::Map, &mut faults);
    check_version(&tree, &mut faults);
    let mut reader = Reader { policy, faults: &mut faults };
    let systems = reader.systems(&tree);
    if tree.at(&Path::of(["system"])).is_none() {
        let kind = FaultKind::Conflict { message: "empty-map", about: String::new() };
        faults.add(Fault::new(
            kind,
            Path::root(),
            tree.place().map(|place| Place { end: place.start, ..place }),
        ));
    }
    if !faults.is_empty() {
        return Err(Box::new(Refused { sources, faults: faults.sorted() }));
    }
    let digest = crate::load::tree_digest(&tree);
    Ok(Map { sources, tree, digest, systems })
}

struct Reader<'a> {
    policy: &'a Policy,
    faults: &'a mut Faults,
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.table()?.get(key)?.text().map(str::to_owned)
}

fn entries(node: &Node, key: &str) -> Vec<(String, Node)> {
    let table = node.table().and_then(|table| table.get(key)).and_then(Node::table);
    table
        .into_iter()
        .flat_map(|table| &table.entries)
        .map(|entry| (entry.key.clone(), entry.node.clone()))
        .collect()
}

impl Reader<'_> {
    fn fault(&mut self, kind: FaultKind, path: &Path, node: &Node) {
        self.faults.add(Fault::new(kind, path.clone(), node.place()));
    }

    fn unknown<'a>(
        &mut self,
        id: &str,
        known: impl Iterator<Item = &'a str>,
        of: &'static str,
        path: &Path,
        node: &Node,
    ) {
        let meant = closest(id, known).map(str::to_owned);
        self.fault(FaultKind::UnknownId { id: id.to_owned(), meant, of }, path, node);
    }

    fn systems(&mut self, tree: &Node) -> Vec<System> {
        let found = entries(tree, "system");
        found.iter().filter_map(|(id, node)| self.system(id, node)).collect()
    }

    fn system(&mut self, id: &str, node: &Node) -> Option<System> {
        let path = Path::of(["system", id]);
        let kind = match text(node, "kind").as_deref() {
            Some("sqlite") => SystemKind::Sqlite,
            Some("postgres") => SystemKind::Postgres,
            Some("mariadb") => SystemKind::Mariadb,
            Some("mysql") => SystemKind::Mysql,
            Some("mailbox") => SystemKind::Mailbox,
            // A wrong word was found by its shape.
            Some(_) => return None,
            None => {
                self.fault(FaultKind::MissingKey { key: "kind".to_owned() }, &path, node);
                return None;
            }
        };
        let url = text(node, "url");
        let reference = url.as_deref().and_then(Reference::parse);
        if url.is_some() && reference.is_none() {
            let kind = FaultKind::Conflict { message: "secret-in-map", about: id.to_owned() };
            self.fault(kind, &path.key("url"), node);
        }
        if kind == SystemKind::Sqlite && text(node, "path").is_none() {
            self.fault(FaultKind::MissingKey { key: "path".to_owned() }, &path, node);
        }
        let tables = entries(node, "table");
        let names: BTreeSet<String> = tables.iter().map(|(name, _)| name.clone()).collect();
        for (at, (name, node)) in tables.iter().enumerate() {
            // To a database these are one table, of which each entry would know a half.
            if tables.iter().take(at).any(|(earlier, _)| earlier.eq_ignore_ascii_case(name)) {
                let kind = FaultKind::Conflict { message: "table-twice", about: name.clone() };
                self.fault(kind, &path.key("table").key(name.as_str()), node);
            }
        }
        let zone = text(node, "zone");
        if let Some(zone) = &zone {
            self.zone(zone, &path.key("zone"), node);
        }
        Some(System {
            id: id.to_owned(),
            title: text(node, "title"),
            kind,
            url: reference,
            path: text(node, "path"),
            zone,
            backups: text(node, "backups").and_then(|text| Period::parse(&text)),
            instance: text(node, "instance"),
            unattended: text(node, "apply").as_deref() == Some("unattended"),
            tables: tables.iter().map(|(name, node)| self.table(id, name, node, &names)).collect(),
        })
    }

    fn zone(&mut self, zone: &str, path: &Path, node: &Node) {
        if jiff::tz::TimeZone::get(zone).is_err() {
            let kind = FaultKind::Grammar {
                what: "timezone",
                at: zone.to_owned(),
                example: "Europe/Amsterdam",
                meant: None,
            };
            self.fault(kind, path, node);
        }
    }

    fn table(&mut self, system: &str, name: &str, node: &Node, names: &BTreeSet<String>) -> Table {
        let path = Path::of(["system", system, "table", name]);
        let of = text(node, "of");
        if let Some(parent) = &of
            && !names.iter().any(|name| name.eq_ignore_ascii_case(parent))
        {
            self.unknown(parent, names.iter().map(String::as_str), "table", &path.key("of"), node);
        }
        let fields = self.fields(node, &path);
        let persons = entries(node, "person");
        let persons = persons.iter().map(|(role, node)| self.person(role, node, &path)).collect();
        let ending = node.table().and_then(|table| table.get("ending"));
        Table {
            name: name.to_owned(),
            identify: pairs(node, "identify"),
            of,
            via: text(node, "via"),
            purposes: self.purposes(node, &path),
            fields,
            clocks: self.clocks(node, &path),
            facts: entries(node, "facts")
                .into_iter()
                .filter_map(|(name, node)| Some((name, read_test(&node)?)))
                .collect(),
            persons,
            columns: self.columns(node, &path),
            reviewed_triggers: entries(node, "triggers").into_iter().map(|(name, _)| name).collect(),
            orphans_accepted: text(node, "orphans").is_some(),
            block: ending.and_then(Node::text) == Some("block"),
            endings: pairs(node, "ending"),
        }
    }

    fn person(&mut self, role: &str, node: &Node, table: &Path) -> Person {
        let path = table.key("person").key(role);
        let has_purposes = node.table().is_some_and(|table| table.get("purposes").is_some());
        Person {
            role: role.to_owned(),
            identify: pairs(node, "identify"),
            fields: self.fields(node, &path),
            purposes: has_purposes.then(|| self.purposes(node, &path)),
            clocks: self.clocks(node, &path),
        }
    }

    fn fields(&mut self, node: &Node, path: &Path) -> Vec<(String, String)> {
        let found = entries(node, "fields");
        for (column, node) in &found {
            let Some(category) = node.text() else { continue };
            if self.policy.category(category).is_none() {
                let own = self.policy.categories.iter().map(|category| category.id.as_str());
                let known: Vec<&str> =
                    own.chain(vocabulary().categories.keys().map(String::as_str)).collect();
                let path = path.key("fields").key(column.as_str());
                self.unknown(category, known.into_iter(), "category", &path, node);
            }
        }
        found.into_iter().filter_map(|(column, node)| Some((column, node.text()?.to_owned()))).collect()
    }

    fn purposes(&mut self, node: &Node, path: &Path) -> Vec<(String, Test)> {
        let Some(value) = node.table().and_then(|table| table.get("purposes")) else { return Vec::new() };
        let listed: Vec<(String, Node, Test)> = match &value.value {
            Value::List(list) => list
                .iter()
                .filter_map(|node| Some((node.text()?.to_owned(), node.clone(), Test::always())))
                .collect(),
            _ => entries(node, "purposes")
                .into_iter()
                .filter_map(|(id, node)| read_test(&node).map(|test| (id, node, test)))
                .collect(),
        };
        for (id, node, _) in &listed {
            if self.policy.purpose(id).is_none() {
                let known: Vec<&str> =
                    self.policy.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
                self.unknown(id, known.into_iter(), "policy-purpose", &path.key("purposes"), node);
            }
        }
        listed.into_iter().map(|(id, _, test)| (id, test)).collect()
    }

    fn clocks(&mut self, node: &Node, path: &Path) -> Vec<(String, Clock)> {
        let found = entries(node, "clocks");
        for (event, node) in &found {
            if self.policy.event(event).is_none() {
                let own = self.policy.events.iter().map(|event| event.id.as_str());
                let known: Vec<&str> = own.chain(vocabulary().events.keys().map(String::as_str)).collect();
                self.unknown(
                    event,
                    known.into_iter(),
                    "event",
                    &path.key("clocks").key(event.as_str()),
                    node,
                );
            }
        }
        found.into_iter().filter_map(|(event, node)| Some((event, parse_clock(node.text()?).ok()?))).collect()
    }

    fn columns(&mut self, node: &Node, path: &Path) -> Vec<ColumnNote> {
        let found = entries(node, "columns");
        found
            .iter()
            .map(|(name, node)| {
                let zone = text(node, "zone");
                if let Some(zone) = &zone {
                    self.zone(zone, &path.key("columns").key(name.as_str()).key("zone"), node);
                }
                let blank = node.table().and_then(|table| table.get("blank")).map(|node| match &node.value {
                    Value::Whole(number) => Blank::Number(*number),
                    _ if node.text() == Some("random") => Blank::Random,
                    _ => Blank::Text(node.text().unwrap_or_default().to_owned()),
                });
                ColumnNote {
                    name: name.clone(),
                    zone,
                    format: text(node, "format").and_then(|word| format(&word)),
                    blank,
                }
            })
            .collect()
    }
}

fn pairs(node: &Node, key: &str) -> Vec<(String, String)> {
    entries(node, key).into_iter().filter_map(|(name, node)| Some((name, node.text()?.to_owned()))).collect()
}

fn read_test(node: &Node) -> Option<Test> {
    parse_test(node.text()?).ok()
}

fn format(word: &str) -> Option<DateFormat> {
    match word {
        "date" => Some(DateFormat::Iso),
        "rfc3339" => Some(DateFormat::Rfc3339),
        "dd-mm-yyyy" => Some(DateFormat::DayMonthYear),
        "epoch-s" => Some(DateFormat::EpochSeconds),
        "epoch-ms" => Some(DateFormat::EpochMillis),
        "julian" => Some(DateFormat::Julian),
        _ => None,
    }
}
