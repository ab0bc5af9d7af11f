//! From a reading to a draft policy that transcribes the text, each value with the words it came from.

mod basis_lists;
mod claims;
mod clauses;
mod cookie_list;
mod cookies;
mod data_of;
mod duties;
mod file;
mod frame;
mod grounds;
mod groups;
mod keep;
mod kinds;
mod merge;
mod moments;
mod near;
mod open;
mod organisation;
mod outline;
mod parties_of;
mod place;
mod processors;
mod prose;
mod purposes;
mod questions;
mod rights;
mod rows;
mod says;
mod serves;
mod settle;
mod sharing;
mod special;
mod terms;
mod titles;
mod told;
mod tools;
mod transfers;
mod units;
mod unknown_parties;
pub(crate) mod write;

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::model::Policy;

use crate::data::Tongue;
use crate::page::Page;
use crate::read::reading;
use crate::reading::Reading;
use crate::statement::Statement;

pub use outline::{Outline, Shape};
pub use place::Places;
pub use questions::{About, Question};
pub use write::Value;
use write::Writer;

/// A draft of the policy that a text promises.
#[derive(Debug)]
pub struct Draft {
    /// The policy as a file, each value with a comment that quotes its words. It always loads.
    pub toml: String,
    /// The policy as it loads.
    pub policy: Option<Policy>,
    /// The places of the words of each path, the one to point at first.
    pub words: BTreeMap<String, Vec<Range<usize>>>,
    /// Where a finding on a path points.
    pub places: Places,
    /// What a person must say, the most consequential first.
    pub questions: Vec<Question>,
    /// The language of the text.
    pub tongue: Tongue,
    /// The sentences and headings of the page.
    pub outline: Outline,
}

/// Puts into the draft what the text says of one subject.
type Part = fn(&Statement<'_>, &Reading, &mut Writer);

const PARTS: &[Part] = &[
    says::says,
    organisation::organisation,
    duties::version,
    claims::claims,
    purposes::purposes,
    cookies::cookies,
    cookie_list::cookie_list,
    tools::tools,
    rights::rights,
    duties::duties,
    open::open,
];

/// Reads a page and writes the policy that it promises.
#[must_use]
pub fn draft(page: &Page) -> Draft {
    let statement = Statement::new(page);
    let reading = reading(&statement);
    let mut writer = Writer::default();
    for part in PARTS {
        part(&statement, &reading, &mut writer);
    }
    frame::frame(&statement, &reading, &mut writer);
    let settled = settle::settle(&mut writer, &page.text);
    Draft {
        toml: settled.toml,
        policy: settled.policy,
        words: writer.words.iter().map(|(path, words)| (path.to_string(), words.clone())).collect(),
        places: Places::new(&statement, &writer),
        questions: questions::questions(&writer, settled.refused),
        tongue: reading.tongue,
        outline: Outline::new(&statement),
    }
}
