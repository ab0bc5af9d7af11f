//! A register of somebody else's making: one row for each activity, under headings.

use std::collections::BTreeMap;

use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::vocabulary::{PurposeKind, vocabulary};

use super::super::model::{Activity, Register, Source};
use super::super::write::Remarks;
use super::cells::{Book, Place, Row, Table};
use super::fill::{Filling, free, slug};
use super::lexicon::{fold, lexicon, says};
use super::mapping::{Mapping, Target, columns, heading_row, recognise};
use super::measures;
use super::{Became, ImportError, LOST_ROWS};

/// The sheet to read, its row of headings, and what its columns become.
pub(super) struct Plan<'a> {
    pub(super) table: &'a Table,
    pub(super) heading: usize,
    pub(super) columns: Vec<(usize, String, Target)>,
    /// Sheets that hold something and are not read, where nobody chose.
    pub(super) others: Vec<String>,
}

/// Finds the sheet: named, or the one with most known headings.
pub(super) fn plan<'a>(
    book: &'a Book,
    wanted: Option<&str>,
    mapping: &Mapping,
) -> Result<Plan<'a>, ImportError> {
    let wanted = wanted.or(mapping.sheet.as_deref());
    let tables: Vec<&Table> = match wanted {
        Some(name) => {
            let found = book.sheets.iter().find(|table| fold(&table.name) == fold(name));
            // Text without sheets has no names to choose from.
            let only = book.sheets.first().filter(|table| table.name.is_empty());
            let Some(table) = found.or(only) else {
                let known = book.sheets.iter().map(|table| table.name.clone()).collect();
                return Err(ImportError::NoSheet { name: name.to_owned(), known });
            };
            vec![table]
        }
        None => book.sheets.iter().collect(),
    };
    let weigh = |table: &&Table| {
        let heading = heading_row(table, mapping)?;
        let columns = columns(table.rows.get(heading)?, mapping);
        let known = columns.iter().filter(|(_, _, target)| !matches!(target, Target::Remark | Target::Skip));
        let (known, rows) = (known.count(), table.rows.len());
        Some((known, rows, heading, columns))
    };
    let weighed = tables.iter().filter_map(|table| Some((*table, weigh(table)?)));
    let best = weighed.max_by_key(|(_, (known, rows, ..))| (*known, *rows));
    let Some((table, (_, _, heading, columns))) = best else { return Err(ImportError::NoHeadings) };
    if !columns.iter().any(|(_, _, target)| *target == Target::Title) {
        return Err(ImportError::NoTitle {
            sheet: table.name.clone(),
            row: table.rows.get(heading).map_or(0, |row| row.number),
        });
    }
    let others = tables
        .iter()
        .filter(|other| !std::ptr::eq(**other, table) && !other.rows.iter().all(Table::is_empty));
    let others = others.map(|other| other.name.clone()).collect();
    Ok(Plan { table, heading, columns, others })
}

/// Reads every row of a plan.
pub(super) fn read(
    plan: &Plan<'_>,
    file: &str,
    mapping: &Mapping,
    language: Language,
) -> (Filling, Remarks, Vec<Became>) {
    let register = Register {
        policy: Source {
            // A register is no statement: what it does not say is not settled, and no default speaks for it.
            speaks: false,
            transcribes: Some(file.to_owned()),
            languages: vec![language],
            ..Source::default()
        },
        ..Register::default()
    };
    let mut filling = Filling::new(register, mapping, language);
    let (mut remarks, mut became) = (Remarks::new(), Vec::new());
    let used: Vec<usize> = plan.columns.iter().map(|(at, ..)| *at).collect();
    for (place, note) in &plan.table.notes {
        if place.column.is_some_and(|column| used.contains(&column)) {
            filling.problems.push(super::about_cell(place, *note));
        }
    }
    let heading = plan.table.rows.get(plan.heading).map_or(0, |row| row.number);
    for (at, name, _) in
        plan.columns.iter().filter(|(_, name, target)| *target == Target::Remark && !name.is_empty())
    {
        let place = Place { sheet: plan.table.name.clone(), row: heading, column: Some(*at) };
        let message = match recognise(name) {
            // The name of an activity is not what it is for (AVG 30(1)(b)).
            Some(Target::Title) => "import-name-column",
            _ if says_system(name) => "import-system-column",
            _ => "import-remark-column",
        };
        filling.note(&place, Message::new(message).text("heading", name));
    }
    for name in &plan.others {
        let place = Place { sheet: name.clone(), row: 1, column: None };
        filling.note(&place, Message::new("import-other-sheet").text("sheet", name));
    }
    for row in plan.table.rows.iter().take(plan.heading).filter(|row| !Table::is_empty(row)) {
        remarks.entry(LOST_ROWS.to_owned()).or_default().push(said(row));
    }
    let mut beside = Beside::default();
    for row in plan.table.rows.iter().skip(plan.heading + 1).filter(|row| !Table::is_empty(row)) {
        read_row(&mut filling, plan, row, &mut remarks, &mut became, &mut beside);
    }
    for (at, count) in &beside.nothing {
        let name = plan.columns.iter().find(|(known, ..)| known == at).map_or("", |(_, name, _)| name);
        let place = Place { sheet: plan.table.name.clone(), row: heading, column: Some(*at) };
        let message = Message::new("import-nothing-column").text("heading", name);
        filling.note(&place, message.number("count", i64::try_from(*count).unwrap_or(i64::MAX)));
    }
    measures::settle(&mut filling, beside.measures, &mut remarks);
    all_for_others(&mut filling, plan, heading);
    (filling, remarks, became)
}

/// What rows say that is settled when all of them were read.
#[derive(Debug, Default)]
struct Beside {
    /// How many cells of a column say that there is nothing.
    nothing: BTreeMap<usize, usize>,
    /// The measures of each activity.
    measures: Vec<measures::OfOne>,
}

/// Whether a heading names systems.
fn says_system(heading: &str) -> bool {
    fold(heading).split(' ').any(|word| lexicon().system_columns.words.iter().any(|known| known == word))
}

/// Whether a cell answers that there is nothing; a dash or a full stop is no answer.
fn says_nothing(cell: &str) -> bool {
    let folded = fold(cell);
    (!folded.is_empty() || cell.contains('?')) && says(&lexicon().nothing, &folded)
}

/// A column that is taken for whom the work is done makes every activity one of a processor: that is seldom meant.
fn all_for_others(filling: &mut Filling, plan: &Plan<'_>, heading: usize) {
    let column = plan.columns.iter().find(|(_, _, target)| *target == Target::Clients);
    let Some((at, name, _)) = column else { return };
    let activities = &filling.register.activities;
    if activities.len() > 1 && activities.iter().all(|activity| !activity.r#for.is_empty()) {
        let place = Place { sheet: plan.table.name.clone(), row: heading, column: Some(*at) };
        filling.note(&place, Message::new("import-all-clients").text("heading", name));
    }
}

/// The order in which a row is read: who receives data before where it goes, data before what permits or ends it.
const ORDER: [Target; 22] = [
    Target::Title,
    Target::Role,
    Target::Clients,
    Target::Covers,
    Target::Subjects,
    Target::Data,
    Target::SpecialData,
    Target::Source,
    Target::Basis,
    Target::Law,
    Target::Interest,
    Target::Recipients,
    Target::Processors,
    Target::Joint,
    Target::Countries,
    Target::Safeguard,
    Target::Keep,
    Target::Measures,
    Target::Dpia,
    Target::Status,
    Target::Remark,
    Target::Skip,
];

fn read_row(
    filling: &mut Filling,
    plan: &Plan<'_>,
    row: &Row,
    remarks: &mut Remarks,
    became: &mut Vec<Became>,
    beside: &mut Beside,
) {
    filling.row = fold(&said(row));
    let place = |column| Place { sheet: plan.table.name.clone(), row: row.number, column };
    let title = plan.columns.iter().find(|(_, _, target)| *target == Target::Title);
    let title = title.map(|(at, ..)| Table::cell(row, *at)).unwrap_or_default();
    if title.is_empty() {
        filling.unread(&place(None), Message::new("import-no-title").text("text", said(row)));
        remarks.entry(LOST_ROWS.to_owned()).or_default().push(said(row));
        return;
    }
    let status = plan.columns.iter().filter(|(_, _, target)| *target == Target::Status);
    if status.map(|(at, ..)| Table::cell(row, *at)).any(|cell| says(&lexicon().ended, &fold(cell))) {
        filling.note(&place(None), Message::new("import-ended").text("text", title));
        remarks.entry(LOST_ROWS.to_owned()).or_default().push(said(row));
        return;
    }
    let mut activity = begin(filling, title);
    let mut left = Vec::new();
    let mut measured = measures::OfOne::of(&activity.id);
    for target in ORDER {
        for (at, heading, _) in plan.columns.iter().filter(|(_, _, known)| *known == target) {
            let cell = Table::cell(row, *at);
            if cell.is_empty() || [Target::Title, Target::Skip].contains(&target) {
                continue;
            }
            let named =
                |rest: &str| if heading.is_empty() { rest.to_owned() } else { format!("{heading}: {rest}") };
            if says_nothing(cell) {
                // A column of remarks is told once already.
                if target != Target::Remark {
                    *beside.nothing.entry(*at).or_default() += 1;
                }
                left.push(named(cell));
                continue;
            }
            let place = place(Some(*at));
            if target == Target::Measures {
                left.extend(measured.read(filling, heading, cell, place).iter().map(|rest| named(rest)));
                continue;
            }
            for rest in filling.add_told(&mut activity, target, cell, &place) {
                left.push(named(&rest));
            }
        }
    }
    // Cells beyond the last heading have no name, and are kept all the same.
    let beyond = row.cells.iter().skip(plan.columns.len()).map(|cell| cell.trim());
    left.extend(beyond.filter(|cell| !cell.is_empty()).map(str::to_owned));
    became.push(Became { place: place(None), id: activity.id.clone() });
    if !left.is_empty() {
        remarks.insert(format!("purpose.{}", activity.id), left);
    }
    filling.register.activities.push(activity);
    beside.measures.push(measured);
}

/// A row as one line.
fn said(row: &Row) -> String {
    let cells: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    cells.join(" | ")
}

/// An activity with an id and a title; a title that the vocabulary knows brings its kind.
pub(super) fn begin(filling: &Filling, title: &str) -> Activity {
    let taken = |id: &str| filling.register.activities.iter().any(|known| known.id == id);
    let says_title = |kind: &PurposeKind| {
        [&kind.title.nl, &kind.title.en].into_iter().flatten().any(|known| fold(known) == fold(title))
    };
    let kind = vocabulary().purposes.iter().find(|(_, kind)| says_title(kind));
    // The language's own word for a purpose is that purpose, whatever else it is called.
    if let Some(id) = Some(slug(title)).filter(|id| vocabulary().purposes.contains_key(id) && !taken(id)) {
        return Activity { id, title: filling.text(title), then: "delete".to_owned(), ..Activity::default() };
    }
    let text = |known: Option<&Text>| known.cloned().unwrap_or_else(|| filling.text(title));
    match kind {
        Some((id, kind)) if !taken(id) => Activity {
            id: id.clone(),
            title: text(Some(&kind.title)),
            then: "delete".to_owned(),
            ..Activity::default()
        },
        _ => {
            let known_kind = |id: &str| taken(id) || vocabulary().purposes.contains_key(id);
            let is = kind.map(|(id, _)| id.clone());
            let id = free(&slug(title), known_kind);
            Activity { id, is, title: text(None), then: "delete".to_owned(), ..Activity::default() }
        }
    }
}
