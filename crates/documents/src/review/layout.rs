//! Where the notes stand: beside their sentence where the order leaves room for it, and numbered as they stand.

use std::ops::Range;

use super::{At, Form, Remark, Review, said};

/// A stretch of the text under one heading.
pub(super) struct Section<'r> {
    pub(super) rows: Vec<Row<'r>>,
}

/// Blocks that are shown as one (the items of a list, the rows of a table), and the remarks that begin beside them.
pub(super) struct Row<'r> {
    pub(super) blocks: Vec<(&'r Range<usize>, Form)>,
    pub(super) remarks: Vec<usize>,
}

impl Section<'_> {
    /// A title above a heading stands with it.
    fn only_headings(&self) -> bool {
        self.rows.iter().all(|row| row.blocks.iter().all(|(_, form)| *form == Form::Heading))
    }
}

/// The sections of a text, each row with its remarks.
pub(super) fn sections<'r>(review: &'r Review<'_>) -> Vec<Section<'r>> {
    let mut made: Vec<Section<'r>> = Vec::new();
    let mut noted = false;
    for (range, form) in &review.blocks {
        let begins = *form == Form::Heading && (noted || !made.last().is_some_and(Section::only_headings));
        if made.is_empty() || begins {
            made.push(Section { rows: Vec::new() });
            noted = false;
        }
        noted |=
            review.remarks.iter().any(|remark| !remark.records && block_of(review, remark) == Some(range));
        let Some(section) = made.last_mut() else { continue };
        match section.rows.last_mut() {
            Some(row) if goes_on(row, *form) => row.blocks.push((range, *form)),
            _ => section.rows.push(Row { blocks: vec![(range, *form)], remarks: Vec::new() }),
        }
    }
    for section in &mut made {
        put_remarks(review, section);
    }
    made
}

/// Items and rows that follow each other are one list and one table.
fn goes_on(row: &Row<'_>, form: Form) -> bool {
    matches!(form, Form::Item | Form::Row) && row.blocks.last().is_some_and(|(_, last)| *last == form)
}

/// Puts the remarks of a section beside its rows: the most serious first, among equals in the order of the text. Each
/// stands beside its own words, but for one that would then stand below another that comes after it: that one is
/// pulled up. So no remark ever begins below its words for the sake of order. What belongs to the heading stands beside
/// the text under it: where there is one column, it would stand between the two.
fn put_remarks(review: &Review<'_>, section: &mut Section<'_>) {
    let is_text = |row: &Row<'_>| row.blocks.iter().any(|(_, form)| *form != Form::Heading);
    let text = section.rows.iter().position(is_text).unwrap_or(0);
    let mut placed: Vec<(usize, usize)> = Vec::new();
    for (at, remark) in review.remarks.iter().enumerate().filter(|(_, remark)| !remark.records) {
        let own = block_of(review, remark);
        let row = section.rows.iter().position(|row| row.blocks.iter().any(|(range, _)| Some(*range) == own));
        placed.extend(row.map(|row| (row.max(text), at)));
    }
    placed.sort_by_key(|(_, at)| review.remarks.get(*at).map(|remark| (remark.severity, begin_of(remark))));
    let mut highest = usize::MAX;
    for (row, _) in placed.iter_mut().rev() {
        highest = highest.min(*row);
        *row = highest;
    }
    for (row, at) in placed {
        if let Some(row) = section.rows.get_mut(row) {
            row.remarks.push(at);
        }
    }
}

/// Remarks that no place of the text is for.
pub(super) fn absent(review: &Review<'_>) -> Vec<usize> {
    let nowhere = |(_, remark): &(usize, &Remark)| !remark.records && block_of(review, remark).is_none();
    review.remarks.iter().enumerate().filter(nowhere).map(|(at, _)| at).collect()
}

/// Remarks on what stands in the organisation's own records, apart from those on the text.
pub(super) fn records(review: &Review<'_>) -> Vec<usize> {
    let found = review.remarks.iter().enumerate().filter(|(_, remark)| remark.records);
    found.map(|(at, _)| at).collect()
}

/// The number of each remark: in the order in which they stand on the page.
pub(super) fn numbers(
    review: &Review<'_>,
    absent: &[usize],
    sections: &[Section<'_>],
    records: &[usize],
) -> Vec<usize> {
    let in_text = sections.iter().flat_map(|section| &section.rows).flat_map(|row| &row.remarks);
    let mut numbers = vec![0; review.remarks.len()];
    for (before, at) in absent.iter().chain(in_text).chain(records).enumerate() {
        if let Some(number) = numbers.get_mut(*at) {
            *number = before + 1;
        }
    }
    numbers
}

/// The block beside which a remark stands.
fn block_of<'r>(review: &'r Review<'_>, remark: &Remark) -> Option<&'r Range<usize>> {
    let at = place_of(remark)?;
    let mut blocks = review.blocks.iter().map(|(range, _)| range);
    blocks.find(|range| at.range.start < range.end && range.start < at.range.end)
}

/// The first place that says it, else where one would look for it.
fn place_of(remark: &Remark) -> Option<&At> {
    said(remark).map(|(_, at)| at).next().or(remark.places.first())
}

fn begin_of(remark: &Remark) -> Option<usize> {
    place_of(remark).map(|at| at.range.start)
}
