//! Reading a register back: one that Waarborg made, or one of the organisation's own making.
//!
//! Of an own register the words beside each row are read, and every visible cell that a person changed since goes before
//! them. Of another register each column becomes a field, by a mapping or by its heading. What no field can hold stands
//! as a comment above the purpose and in the report: nothing is dropped.

mod cells;
mod edit;
mod fill;
mod foreign;
mod languages;
mod lexicon;
mod mapping;
mod measures;
mod names;
mod own;
mod period;
mod problem;
mod propose;
mod rows;
mod text;
mod words;
mod workbook;

use waarborg_policy::check::Arg;
use waarborg_policy::load::{NoShelf, Refused, load};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;

use super::write::{self, Remarks};
use crate::phrase::{say, say_with};
use crate::voice::Voice;

pub use cells::{MOST_BYTES, Place, Unreadable};
pub use mapping::MappingError;
pub use problem::Problem;

use cells::Note;
use fill::Filling;
use lexicon::is_said;
use mapping::Mapping;

/// How a register is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The name of the file, for the policy to name.
    pub file: &'a str,
    /// The text of a mapping.
    pub mapping: Option<&'a str>,
    /// The sheet.
    pub sheet: Option<&'a str>,
    /// The language of its words, where the file does not say.
    pub language: Language,
}

/// What was read.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The policy, as a file.
    pub policy: String,
    /// What each row became.
    pub rows: Vec<RowBecame>,
    /// What could not be read, and what a person should know.
    pub problems: Vec<Problem>,
    /// Whether the file was one that Waarborg made.
    pub own: bool,
}

impl Imported {
    /// How many things could not be read.
    pub fn unread(&self) -> usize {
        self.problems.iter().filter(|problem| problem.unread).count()
    }
}

/// A row and the lines that it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowBecame {
    /// The row.
    pub place: Place,
    /// The purpose's id.
    pub id: String,
    /// Its lines in the policy.
    pub lines: String,
}

/// A row and the purpose that it became.
#[derive(Debug, Clone)]
struct Became {
    place: Place,
    id: String,
}

/// Among the remarks: rows that became nothing. It names no table.
const LOST_ROWS: &str = "rows";

/// Why a register cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is no spreadsheet.
    #[error(transparent)]
    File(#[from] Unreadable),
    /// The mapping cannot be read.
    #[error(transparent)]
    Mapping(#[from] MappingError),
    /// There is no such sheet.
    #[error("no sheet `{name}`")]
    NoSheet {
        /// The name.
        name: String,
        /// The sheets that there are.
        known: Vec<String>,
    },
    /// No row of headings was found.
    #[error("no row of headings")]
    NoHeadings,
    /// No column says what an activity is for.
    #[error("no column with a title")]
    NoTitle {
        /// The sheet.
        sheet: String,
        /// The row of headings.
        row: usize,
    },
    /// The words beside the rows no longer go together.
    #[error("the words of the policy no longer go together")]
    Words(Box<Refused>),
    /// What was read makes no policy.
    #[error("what was read makes no policy")]
    Policy(Box<Refused>),
}

impl ImportError {
    /// Why, in words for a person, with a remedy.
    pub fn message(&self) -> Message {
        match self {
            ImportError::File(error) => error.message(),
            ImportError::Mapping(error) => error.message(),
            ImportError::NoSheet { name, known } => {
                Message::new("import-no-sheet").text("name", name).text("known", known.join(", "))
            }
            ImportError::NoHeadings => Message::new("import-no-headings"),
            ImportError::NoTitle { sheet, row } => Message::new("import-no-title-column")
                .text("at", Place { sheet: sheet.clone(), row: *row, column: None }),
            ImportError::Words(_) => Message::new("import-words-refused"),
            ImportError::Policy(_) => Message::new("import-policy-refused"),
        }
    }
}

/// Reads a register and makes a policy of it.
///
/// # Errors
/// The file, the mapping or the sheet cannot be read, or no policy can be made of it.
pub fn import(bytes: &[u8], asked: &Asked<'_>) -> Result<Imported, ImportError> {
    let book = cells::read(bytes)?;
    let is_own = own::is_own(&book) && asked.sheet.is_none();
    let mapping = asked.mapping.map(|text| mapping::read(text, is_own)).transpose()?.unwrap_or_default();
    if is_own {
        let (mut filling, remarks, became) = own::read(&book, &mapping)?;
        if !mapping.columns.is_empty() || mapping.sheet.is_some() || mapping.heading_row.is_some() {
            filling.problems.push(Problem::note(None, Message::new("import-own-mapping")));
        }
        return finish(filling, remarks, &became, true, asked);
    }
    let plan = foreign::plan(&book, asked.sheet, &mapping)?;
    let (filling, remarks, became) = foreign::read(&plan, asked.file, &mapping, asked.language);
    finish(filling, remarks, &became, false, asked)
}

/// Makes a mapping to correct: which column would become which field, and the words that no field knows.
///
/// # Errors
/// The file or the sheet cannot be read, or no headings are found.
pub fn propose(bytes: &[u8], asked: &Asked<'_>) -> Result<String, ImportError> {
    let book = cells::read(bytes)?;
    let mapping = Mapping::default();
    if own::is_own(&book) && asked.sheet.is_none() {
        let (filling, ..) = own::read(&book, &mapping)?;
        return Ok(propose::propose(asked.language, None, &filling.unknown));
    }
    let plan = foreign::plan(&book, asked.sheet, &mapping)?;
    let (filling, ..) = foreign::read(&plan, asked.file, &mapping, asked.language);
    Ok(propose::propose(asked.language, Some(&plan), &filling.unknown))
}

/// Writes the policy and looks whether it reads. One that spoke and now holds what only a transcription may hold becomes
/// a transcription.
fn finish(
    mut filling: Filling,
    mut remarks: Remarks,
    became: &[Became],
    own: bool,
    asked: &Asked<'_>,
) -> Result<Imported, ImportError> {
    if filling.register.organisation.id.is_empty() {
        filling.register.organisation.id = "organisation".to_owned();
        filling.problems.push(Problem::note(None, Message::new("import-organisation")));
    }
    languages::complete(&mut filling);
    let voice = Voice::neutral(asked.language);
    let file = || vec![("file", Arg::Plain(asked.file.to_owned()))];
    let mut head = remarks.remove("").unwrap_or_default();
    if !head.iter().any(|line| is_said("import-head", line)) {
        let mut made = vec![voice.text(&say_with("import-head", file()))];
        if !own {
            made.push(voice.text(&say("import-head-transcribes")));
        }
        head.splice(0..0, made);
    }
    if let Some(lost) = remarks.remove(LOST_ROWS) {
        if !head.iter().any(|line| is_said("import-head-rows", line)) {
            head.push(voice.text(&say("import-head-rows")));
        }
        head.extend(lost);
    }
    let mut text = write::policy(&filling.register, &head, &remarks);
    if let Err(refused) = load("privacy.toml", &text, &NoShelf) {
        if !filling.register.policy.speaks {
            return Err(ImportError::Policy(refused));
        }
        filling.register.policy.speaks = false;
        filling.register.policy.transcribes = Some(asked.file.to_owned());
        text = write::policy(&filling.register, &head, &remarks);
        load("privacy.toml", &text, &NoShelf).map_err(ImportError::Policy)?;
        filling.problems.push(Problem::note(None, Message::new("import-speaks-no-more")));
    }
    let main = write::main_language(&filling.register);
    let rows = became
        .iter()
        .filter_map(|row| {
            let activity = filling.register.activities.iter().find(|known| known.id == row.id)?;
            let lines = write::block(&format!("purpose.{}", row.id), &write::activity(activity, main));
            Some(RowBecame { place: row.place.clone(), id: row.id.clone(), lines })
        })
        .collect();
    filling.problems.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(Imported { policy: text, rows, problems: filling.problems, own })
}

/// What a person should know of a cell before it was text.
fn about_cell(place: &Place, note: Note) -> Problem {
    match note {
        Note::Formula => Problem::note(Some(place.clone()), Message::new("import-formula")),
        Note::Merged => Problem::note(Some(place.clone()), Message::new("import-merged")),
        Note::Broken => Problem::unread(Some(place.clone()), Message::new("import-broken")),
    }
}
