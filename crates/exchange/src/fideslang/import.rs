//! Manifests as a policy that records what others wrote: what they do not say stays unsaid.

mod data;
mod kept;
mod purposes;
mod recipients;
mod shared;
mod text;

use std::collections::BTreeSet;

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::messages::format;
use waarborg_policy::model::Language;
use waarborg_policy::syntax::{Path, Segment};
use waarborg_policy::vocabulary::vocabulary;

use super::meaning::{id_for, word};
use super::notes::{Note, What};
use super::read::read;
use super::said::{Contact, Manifests};
use super::yaml::Unread;
use text::{Section, document};

/// A policy made of manifests.
#[derive(Debug)]
pub struct Import {
    /// The policy, as `privacy.toml`. What could not be expressed stands above its purpose, as comments.
    pub text: String,
    /// What could not be expressed, or not so, in the order of the files.
    pub notes: Vec<Note>,
}

/// Why manifests cannot become a policy.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file cannot be read.
    #[error("{file}: {why}")]
    Unread {
        /// The file.
        file: String,
        /// Why.
        why: Unread,
    },
    /// The policy that was made does not read; where.
    #[error("the policy does not read at {0}")]
    Unsayable(String),
}

/// Makes a policy of manifests: names and texts of files, read in that order. Comments are in one language.
///
/// # Errors
/// A file cannot be read, or what it says cannot be a policy.
pub fn import(files: &[(String, String)], language: Language) -> Result<Import, ImportError> {
    // A retention may follow the grammar and mean nothing, such as an event that nobody knows. Only reading the policy
    // tells, and then the text is kept as it was written.
    let mut meaningless: BTreeSet<String> = BTreeSet::new();
    loop {
        let mut manifests = Manifests::default();
        for (file, text) in files {
            read(file, text, &mut manifests)
                .map_err(|why| ImportError::Unread { file: file.clone(), why })?;
        }
        let made = policy(manifests, files, &meaningless, language);
        let Err(refused) = load("privacy.toml", &made.text, &NoShelf) else { return Ok(made) };
        let before = meaningless.len();
        for fault in &refused.faults {
            match purpose_of(&fault.path) {
                Some(purpose) => meaningless.insert(purpose),
                None => return Err(ImportError::Unsayable(fault.path.to_string())),
            };
        }
        if meaningless.len() == before {
            let at = refused.faults.first().map(|fault| fault.path.to_string());
            return Err(ImportError::Unsayable(at.unwrap_or_default()));
        }
    }
}

/// The purpose of which a fault is about how long; rules with a name bear the purpose's.
fn purpose_of(path: &Path) -> Option<String> {
    match path.segments() {
        [Segment::Key(section), Segment::Key(id), Segment::Key(key), ..]
            if section == "purpose" && (key == "keep" || key == "sooner") =>
        {
            Some(id.clone())
        }
        [Segment::Key(section), Segment::Key(id), ..] if section == "keep" => {
            id.rsplit_once("--").map(|(purpose, _)| purpose.to_owned())
        }
        _ => None,
    }
}

fn policy(
    mut manifests: Manifests,
    files: &[(String, String)],
    meaningless: &BTreeSet<String>,
    language: Language,
) -> Import {
    let mut notes = std::mem::take(&mut manifests.notes);
    let mut sections = vec![organisation(&manifests), statement(&manifests, files)];
    sections.extend(contacts(&manifests));
    let recipients = recipients::recipients(&manifests, &mut notes);
    let purposes = purposes::purposes(&manifests, &recipients, meaningless);
    sections.push(purposes.data);
    sections.push(purposes.keep);
    let mut all = notes.clone();
    for (section, about) in purposes.purposes {
        sections.push(section.comments(about.iter().map(|note| comment(note, language))));
        all.extend(about);
    }
    sections.extend(recipients.sections());
    sections.extend(transfers(&manifests, &mut notes));
    sections.extend(purposes.cookies);
    if manifests.systems.iter().any(|system| system.profiling) {
        sections.push(Section::new(&["automated-decisions"]).raw("used", "true"));
    }
    sections.extend(measures(&manifests, &mut notes));
    all.extend(notes.iter().filter(|note| !all.contains(note)).cloned().collect::<Vec<_>>());
    let name = if all.is_empty() { "import-head-none" } else { "import-head" };
    let head = std::iter::once(format(language, name, &[]));
    let text = document(head.chain(notes.iter().map(|note| comment(note, language))).collect(), &sections);
    let order = |note: &Note| files.iter().position(|(file, _)| *file == note.file);
    all.sort_by_key(|note| (order(note), note.at));
    Import { text, notes: all }
}

/// A note as a line of comment.
fn comment(note: &Note, language: Language) -> String {
    format!("{}:{}:{}: {}", note.file, note.at.line, note.at.column, note.message().say(language))
}

fn organisation(manifests: &Manifests) -> Section {
    let said = manifests.organisation.as_ref();
    let key = said.and_then(|said| said.key.as_deref()).unwrap_or("organisation");
    let controller = said.map(|said| &said.controller);
    let representative = said.map(|said| &said.representative);
    let of = |contact: Option<&Contact>, get: fn(&Contact) -> &Option<String>| {
        contact.and_then(|contact| get(contact).clone())
    };
    let name = said.and_then(|said| said.name.clone());
    Section::new(&["organisation"])
        .text("id", Some(id_for(key, &mut BTreeSet::new())))
        .text("name", name.or_else(|| of(controller, |contact| &contact.name)))
        .text("address", of(controller, |contact| &contact.address))
        .text("email", of(controller, |contact| &contact.email))
        .text("phone", of(controller, |contact| &contact.phone))
        .text("representative.name", of(representative, |contact| &contact.name))
        .text("representative.address", of(representative, |contact| &contact.address))
        .text("representative.email", of(representative, |contact| &contact.email))
}

fn statement(manifests: &Manifests, files: &[(String, String)]) -> Section {
    let from: Vec<&str> = files.iter().map(|(file, _)| file.as_str()).collect();
    let policies = manifests.systems.iter().filter(|system| !system.declarations.is_empty());
    let published = policies.filter_map(|system| system.privacy_policy.clone()).next();
    Section::new(&["statement"]).text("transcribes", Some(from.join(", "))).text("published-at", published)
}

fn contacts(manifests: &Manifests) -> Vec<Section> {
    let Some(said) = &manifests.organisation else { return Vec::new() };
    let officer = Section::new(&["contact", "dpo"])
        .text("name", said.officer.name.clone())
        .text("email", said.officer.email.clone())
        .text("phone", said.officer.phone.clone())
        .text("post", said.officer.address.clone());
    let person =
        said.controller.name.clone().filter(|name| said.name.as_ref().is_some_and(|own| own != name));
    vec![officer, Section::new(&["contact", "general"]).text("name", person)]
}

fn transfers(manifests: &Manifests, notes: &mut Vec<Note>) -> Option<Section> {
    let mut known: Vec<String> = Vec::new();
    for system in manifests.systems.iter().filter(|system| !system.declarations.is_empty()) {
        for said in &system.tools {
            let list = vocabulary().words.safeguards.iter().map(|(id, word)| (id, &word.names));
            match word(&said.text, list) {
                Some(id) if known.iter().any(|known| known == id) => {}
                Some(id) => known.push(id.to_owned()),
                None => {
                    let key = "legal_basis_for_transfers".to_owned();
                    let what = What::Word { key, text: said.text.clone() };
                    notes.push(Note { file: system.file.clone(), at: said.at, what });
                }
            }
        }
    }
    (!known.is_empty()).then(|| Section::new(&["transfers"]).list("safeguards", &known))
}

/// Measures by the names that the vocabulary has for them, in either language.
fn measures(manifests: &Manifests, notes: &mut Vec<Note>) -> Option<Section> {
    let mut known: Vec<String> = Vec::new();
    for system in &manifests.systems {
        let Some(said) = &system.practices else { continue };
        for part in said.text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let same = |words: &Option<String>| {
                words.as_deref().is_some_and(|words| words.eq_ignore_ascii_case(part))
            };
            let measures = vocabulary().words.measures.iter();
            let mut found = measures.filter(|(_, word)| same(&word.title.nl) || same(&word.title.en));
            match found.next() {
                Some((id, _)) if known.contains(id) => {}
                Some((id, _)) => known.push(id.clone()),
                None => {
                    let key = "data_security_practices".to_owned();
                    let what = What::Unsaid { key, value: part.to_owned() };
                    notes.push(Note { file: system.file.clone(), at: said.at, what });
                }
            }
        }
    }
    (!known.is_empty()).then(|| Section::new(&["security"]).list("measures", &known))
}
