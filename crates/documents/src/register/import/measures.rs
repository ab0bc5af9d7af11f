//! Security measures of single activities. A policy has measures of the whole organisation only: what every activity has
//! becomes one of them, and what some have stays with them as a remark.

use std::collections::BTreeSet;

use waarborg_policy::messages::Message;

use super::super::write::Remarks;
use super::cells::Place;
use super::fill::{Filling, push};
use super::names::{List, items};

/// The measures of one activity.
#[derive(Debug)]
pub(super) struct OfOne {
    activity: String,
    said: Vec<Said>,
}

/// A measure as a cell says it.
#[derive(Debug)]
struct Said {
    heading: String,
    text: String,
    place: Place,
    ids: Vec<String>,
}

impl OfOne {
    /// None yet.
    pub(super) fn of(activity: &str) -> OfOne {
        OfOne { activity: activity.to_owned(), said: Vec::new() }
    }

    /// Reads a cell; returns what is no known measure.
    pub(super) fn read(
        &mut self,
        filling: &mut Filling,
        heading: &str,
        cell: &str,
        place: Place,
    ) -> Vec<String> {
        let mut left = Vec::new();
        for text in items(cell) {
            match filling.ids(List::Measure, &text) {
                // What stands in brackets narrows it.
                Some((ids, None)) => {
                    let heading = heading.to_owned();
                    self.said.push(Said { heading, text, place: place.clone(), ids });
                }
                _ => {
                    filling.unknown(List::Measure, &text, &place);
                    left.push(text);
                }
            }
        }
        left
    }

    fn ids(&self) -> BTreeSet<String> {
        self.said.iter().flat_map(|said| said.ids.iter().cloned()).collect()
    }
}

/// Settles what all have and what some have, and tells the latter with its cell.
pub(super) fn settle(filling: &mut Filling, all: Vec<OfOne>, remarks: &mut Remarks) {
    let mut shared: Option<BTreeSet<String>> = None;
    for one in &all {
        let ids = one.ids();
        shared = Some(shared.map_or_else(|| ids.clone(), |known| &known & &ids));
    }
    let shared = shared.unwrap_or_default();
    for one in all {
        for said in &one.said {
            if said.ids.iter().all(|id| shared.contains(id)) {
                for id in &said.ids {
                    push(&mut filling.register.measures, id.clone());
                }
                continue;
            }
            filling.note(&said.place, Message::new("import-measure-of-one").text("text", &said.text));
            let named = if said.heading.is_empty() { String::new() } else { format!("{}: ", said.heading) };
            let remark = remarks.entry(format!("purpose.{}", one.activity)).or_default();
            remark.push(format!("{named}{}", said.text));
        }
    }
}
