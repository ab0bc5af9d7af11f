//! The structure that a tagged PDF tells: which marked parts of its pages are a heading, an item or a cell.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier};

/// The most elements of a structure that are looked at.
const MOST_ELEMENTS: usize = 100_000;
/// How deep elements may lie.
const DEEPEST: usize = 100;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Heading(u8),
    Paragraph,
    Item(u8),
    /// A row, of which a unit is (part of) a cell.
    Row,
    /// The mark of an item, or a list of contents: not read.
    Nothing,
}

/// A part of a block that stands together: a paragraph of it, or of one of its cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    pub(super) block: usize,
    pub(super) role: Role,
    pub(super) cell: usize,
    /// Whether its cell heads a column or row.
    pub(super) heads: bool,
    /// Whether it is an item in its cell.
    pub(super) item: bool,
}

/// The units of a document, and which marked part of which page belongs to which.
#[derive(Debug, Default)]
pub(super) struct Structure {
    pub(super) units: Vec<Unit>,
    parts: HashMap<(ObjectIdentifier, i32), usize>,
}

impl Structure {
    /// The unit of a marked part of a page.
    pub(super) fn unit(&self, page: ObjectIdentifier, part: i32) -> Option<usize> {
        self.parts.get(&(page, part)).copied()
    }

    pub(super) fn read(pdf: &Pdf) -> Self {
        let xref = pdf.xref();
        let root = xref.get::<Dict<'_>>(xref.root_id());
        let Some(tree) = root.and_then(|root| root.get::<Dict<'_>>(b"StructTreeRoot")) else {
            return Self::default();
        };
        let roles = tree.get::<Dict<'_>>(b"RoleMap").unwrap_or_else(Dict::empty);
        let mut reading = Reading { structure: Self::default(), blocks: 0, cells: HashMap::new(), roles };
        let mut waiting: Vec<(Object<'_>, Place)> = Vec::new();
        add_children(&tree, Place::default(), &mut waiting);
        for _ in 0..MOST_ELEMENTS {
            let Some((object, place)) = waiting.pop() else { break };
            reading.take(object, place, &mut waiting);
        }
        reading.structure
    }
}

/// What an element stands in.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    page: Option<ObjectIdentifier>,
    unit: Option<usize>,
    lists: u8,
    item: Option<(usize, u8)>,
    row: Option<usize>,
    /// The row and the number of the cell, and whether it heads.
    cell: Option<(usize, usize, bool)>,
    nothing: bool,
    depth: usize,
}

struct Reading<'a> {
    structure: Structure,
    blocks: usize,
    cells: HashMap<usize, usize>,
    roles: Dict<'a>,
}

/// Puts what an element holds on the stack, first on top.
fn add_children<'a>(of: &Dict<'a>, place: Place, waiting: &mut Vec<(Object<'a>, Place)>) {
    match of.get::<Object<'_>>(b"K") {
        Some(Object::Array(children)) => {
            let children: Vec<Object<'_>> = all(&children);
            waiting.extend(children.into_iter().rev().map(|child| (child, place)));
        }
        Some(child) => waiting.push((child, place)),
        None => {}
    }
}

fn all<'a>(children: &Array<'a>) -> Vec<Object<'a>> {
    children.iter::<Object<'_>>().take(MOST_ELEMENTS).collect()
}

fn page_of(element: &Dict<'_>) -> Option<ObjectIdentifier> {
    element.get_ref(b"Pg").map(ObjectIdentifier::from)
}

impl<'a> Reading<'a> {
    fn take(&mut self, object: Object<'a>, mut place: Place, waiting: &mut Vec<(Object<'a>, Place)>) {
        let element = match object {
            Object::Number(number) => return self.part(place, number.as_i64()),
            Object::Dict(element) => element,
            _ => return,
        };
        place.page = page_of(&element).or(place.page);
        if let Some(part) = element.get::<i32>(b"MCID") {
            return self.part(place, i64::from(part));
        }
        let Some(name) = element.get::<Name<'_>>(b"S") else { return };
        place.depth += 1;
        if place.depth > DEEPEST {
            return;
        }
        let name = self.role(name);
        self.enter(name.as_str(), &mut place);
        add_children(&element, place, waiting);
    }

    fn part(&mut self, place: Place, part: i64) {
        if let Some((page, unit)) = place.page.zip(place.unit)
            && let Ok(part) = i32::try_from(part)
        {
            self.structure.parts.insert((page, part), unit);
        }
    }

    /// What a name of the document's own stands for.
    fn role(&self, name: Name<'a>) -> Name<'a> {
        let mut name = name;
        for _ in 0..8 {
            match self.roles.get::<Name<'_>>(&*name) {
                Some(next) if *next != *name => name = next,
                _ => break,
            }
        }
        name
    }

    fn enter(&mut self, name: &str, place: &mut Place) {
        if place.nothing {
            return;
        }
        match name {
            "TOC" | "TOCI" | "Artifact" => {
                place.nothing = true;
                place.unit = Some(self.add(Role::Nothing, None, place, false));
            }
            "L" => place.lists = place.lists.saturating_add(1),
            "LI" if place.cell.is_some() => place.unit = Some(self.in_cell(place, true)),
            "LI" => {
                let unit = self.add(Role::Item(place.lists.max(1)), None, place, false);
                place.item = Some((self.blocks, place.lists.max(1)));
                place.unit = Some(unit);
            }
            "Lbl" if place.item.is_some() || place.cell.is_some() => {
                place.nothing = true;
                place.unit = Some(self.add(Role::Nothing, None, place, false));
            }
            "TR" if place.cell.is_none() => {
                self.blocks += 1;
                place.row = Some(self.blocks);
                place.item = None;
            }
            "TH" | "TD" if place.cell.is_none() => {
                if let Some(row) = place.row {
                    let count = self.cells.entry(row).or_default();
                    *count += 1;
                    place.cell = Some((row, *count - 1, name == "TH"));
                    place.unit = Some(self.in_cell(place, false));
                }
            }
            "P" | "Caption" | "Note" | "BlockQuote" | "Title" if place.cell.is_some() => {
                place.unit = Some(self.in_cell(place, false));
            }
            "P" | "Caption" | "Note" | "BlockQuote" => {
                place.unit = Some(match place.item {
                    Some((block, depth)) => self.add(Role::Item(depth), Some(block), place, false),
                    None => self.add(Role::Paragraph, None, place, false),
                });
            }
            "Title" => place.unit = Some(self.add(Role::Heading(1), None, place, false)),
            "H" => place.unit = Some(self.add(Role::Heading(2), None, place, false)),
            _ => {
                let level = name.strip_prefix('H').and_then(|level| level.parse::<u8>().ok());
                if let Some(level) = level.filter(|_| place.cell.is_none()) {
                    place.unit = Some(self.add(Role::Heading(level.clamp(1, 6)), None, place, false));
                    place.item = None;
                }
            }
        }
    }

    fn in_cell(&mut self, place: &Place, item: bool) -> usize {
        let block = place.cell.map(|(row, ..)| row);
        self.add(Role::Row, block, place, item)
    }

    /// Adds a unit, to a block that there is or to a new one.
    fn add(&mut self, role: Role, block: Option<usize>, place: &Place, item: bool) -> usize {
        let block = block.unwrap_or_else(|| {
            self.blocks += 1;
            self.blocks
        });
        let (cell, heads) = place.cell.map_or((0, false), |(_, cell, heads)| (cell, heads));
        self.structure.units.push(Unit { block, role, cell, heads, item });
        self.structure.units.len() - 1
    }
}
