//! The folder of an organisation: reading its policy, its map and its office.

use std::path::{Component, Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use waarborg_evidence::{Sight, Witness};
use waarborg_office::{FOLDER, Office, Setting, inspect_all, witnesses};
use waarborg_policy::load::{Refused, Shelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use crate::edge;
use crate::options::Common;
use crate::printer::Printer;
use crate::trouble::{Trouble, unreadable, words_of};

/// A policy or map of more bytes than this is another file.
const MOST: u64 = 2 << 20;

/// Reads baselines from files beside the policy.
pub(crate) struct Files;

impl Shelf for Files {
    fn read(&self, from: &str, name: &str) -> Result<(String, String), Message> {
        let path = short(&Path::new(from).parent().unwrap_or(Path::new(".")).join(name));
        let text = read(&path).map_err(|error| match words_of(&error) {
            Some((message, _)) => message,
            None => Message::new("io-other").text("text", error),
        })?;
        Ok((path.display().to_string(), text))
    }
}

/// A path without its `..`, where that is the same file: through a link it need not be.
fn short(path: &Path) -> PathBuf {
    let mut made = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(made.components().next_back(), Some(Component::Normal(_))) => {
                made.pop();
            }
            other => made.push(other),
        }
    }
    let is_same = match (path.canonicalize(), made.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        // What is not there is not there under either name.
        _ => {
            path.parent().is_some_and(Path::exists)
                == made.parent().is_some_and(|at| at.as_os_str().is_empty() || at.exists())
        }
    };
    if is_same { made } else { path.to_owned() }
}

/// A file that was refused, with what is wrong.
#[derive(Debug)]
pub(crate) struct Unread(pub(crate) Box<Refused>);

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", crate::render::faults(&self.0, waarborg_policy::model::Language::En, false))
    }
}

impl std::error::Error for Unread {}

/// Reads a policy, or a folder with one.
pub(crate) fn read_policy(path: &Path) -> anyhow::Result<Policy> {
    let path = policy_in(path)?;
    let text = read(&path)?;
    load(&name(&path), &text, &Files).map_err(|refused| match policy_of_words(&path) {
        Some(policy) => {
            let message = Message::new("words-no-policy").text("path", name(&path));
            Trouble(message.text("policy", name(&policy))).into()
        }
        None => Unread(refused).into(),
    })
}

/// The policy beside which a file of words lies, where it is named as one.
fn policy_of_words(path: &Path) -> Option<PathBuf> {
    let own = path.file_name()?.to_str()?.strip_suffix(".words.toml")?;
    Some(path.with_file_name(format!("{own}.toml")))
}

/// The policy of a folder, or the file itself.
pub(crate) fn policy_in(path: &Path) -> anyhow::Result<PathBuf> {
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    let file = path.join("privacy.toml");
    match file.try_exists() {
        Ok(false) => Err(Trouble(Message::new("no-policy").text("path", name(path))).into()),
        _ => Ok(file),
    }
}

/// The name under which a person knows a file.
pub(crate) fn name(path: &Path) -> String {
    let text = path.display().to_string();
    text.strip_prefix("./").map(str::to_owned).unwrap_or(text)
}

/// Reads a file of text.
pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    let bytes = read_bytes(path, MOST)?;
    Ok(String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Trouble(Message::new("file-not-text").text("path", path.display()).text("at", at))
    })?)
}

/// Reads a file of at most so many bytes.
pub(crate) fn read_bytes(path: &Path, most: u64) -> anyhow::Result<Vec<u8>> {
    let size = std::fs::metadata(path).map_err(unreadable(path))?.len();
    if size > most {
        let message = Message::new("file-too-big")
            .text("path", path.display())
            .text("size", size.div_ceil(1 << 20))
            .text("most", most >> 20);
        return Err(Trouble(message).into());
    }
    Ok(std::fs::read(path).map_err(unreadable(path))?)
}

/// The map of a folder, where there is one. Nothing is asked of the systems themselves.
pub(crate) fn read_map(folder: &Path, policy: &Policy) -> anyhow::Result<Option<Map>> {
    let path = folder.join("systems.toml");
    if !path.exists() {
        return Ok(None);
    }
    let text = read(&path)?;
    Ok(Some(load_map(&name(&path), &text, policy).map_err(Unread)?))
}

/// An organisation: its policy and its map.
pub(crate) struct Organisation {
    pub(crate) folder: PathBuf,
    pub(crate) policy: Policy,
    pub(crate) map: Map,
}

impl Organisation {
    /// Reads both.
    pub(crate) fn read(folder: &Path) -> anyhow::Result<Organisation> {
        let policy = read_policy(folder)?;
        let path = folder.join("systems.toml");
        let text = read(&path)?;
        let map = load_map(&name(&path), &text, &policy).map_err(Unread)?;
        Ok(Organisation { folder: folder.to_owned(), policy, map })
    }

    /// As the office takes it.
    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting { policy: &self.policy, map: &self.map, base: &self.folder }
    }

    /// The day asked for: given, or the clock's in the organisation's zone.
    pub(crate) fn today(&self, common: &Common) -> Date {
        common.today.unwrap_or_else(|| self.setting().day_of(edge::now()))
    }

    /// Opens the office to read from it, also while another command writes in it.
    pub(crate) fn look(&self, printer: &mut Printer) -> anyhow::Result<Office> {
        let witnesses = witnesses(self.setting());
        let office = Office::look(&self.folder, &Witness::floors(&witnesses))?;
        tell_unasked(&witnesses, printer);
        Ok(office)
    }

    /// Opens the office, made on first use, works in it, and signs what was added, also when the work failed.
    pub(crate) fn with_office<T>(
        &self,
        now: Timestamp,
        printer: &mut Printer,
        work: impl FnOnce(&mut Office, &mut Printer) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let witnesses = witnesses(self.setting());
        if !has_office(&self.folder) && witnesses.iter().any(|witness| witness.sight == Sight::Unreadable) {
            // A log is not begun while a database that may have seen an earlier one cannot be asked.
            inspect_all(self.setting(), self.setting().day_of(now))?;
        }
        // Random bytes are drawn before they are needed, so that drawing them can fail with a message.
        let mut drawn = vec![edge::random()?, edge::random()?, edge::random()?];
        let mut next = || drawn.pop().unwrap_or_default();
        let (name, floors) = (&self.policy.organisation.id, Witness::floors(&witnesses));
        let office = Office::open(&self.folder, name, &floors, now, &mut next)?;
        work_in(office, &witnesses, printer, work)
    }

    /// The same, waiting for whoever works in it: a run hands it over between two batches.
    pub(crate) fn with_office_in_turn<T>(
        &self,
        now: Timestamp,
        printer: &mut Printer,
        work: impl FnOnce(&mut Office, &mut Printer) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        if !has_office(&self.folder) {
            return self.with_office(now, printer, work);
        }
        let witnesses = witnesses(self.setting());
        let office = Office::open_waiting(&self.folder, &Witness::floors(&witnesses), now)?;
        work_in(office, &witnesses, printer, work)
    }

    /// Works in the office that was begun before, and signs what was added, also when the work failed.
    pub(crate) fn with_begun_office<T>(
        &self,
        printer: &mut Printer,
        work: impl FnOnce(&mut Office, &mut Printer) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let witnesses = witnesses(self.setting());
        let office = Office::open_begun(&self.folder, &Witness::floors(&witnesses), edge::now())?;
        work_in(office, &witnesses, printer, work)
    }
}

/// Who may have seen the log of a folder: the databases of its map, or the map that cannot be read.
pub(crate) fn witnesses_of(folder: &Path) -> Vec<Witness> {
    match Organisation::read(folder) {
        Ok(organisation) => witnesses(organisation.setting()),
        Err(_) => vec![Witness { by: "systems.toml".to_owned(), sight: Sight::Unreadable }],
    }
}

/// Works in an office that was begun before, and signs what was added, also when the work failed.
pub(crate) fn with_begun_office<T>(
    folder: &Path,
    printer: &mut Printer,
    work: impl FnOnce(&mut Office, &mut Printer) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let witnesses = witnesses_of(folder);
    let office = Office::open_begun(folder, &Witness::floors(&witnesses), edge::now())?;
    work_in(office, &witnesses, printer, work)
}

fn work_in<T>(
    mut office: Office,
    witnesses: &[Witness],
    printer: &mut Printer,
    work: impl FnOnce(&mut Office, &mut Printer) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    tell_unasked(witnesses, printer);
    if let Some(left) = office.recovered() {
        let message = Message::new("recovered")
            .number("unsigned", i64::try_from(left.unsigned).unwrap_or(i64::MAX))
            .number("bytes", i64::try_from(left.bytes).unwrap_or(i64::MAX));
        printer.warn(&message);
    }
    let done = work(&mut office, printer);
    let closed = office.close();
    let done = done?;
    closed?;
    Ok(done)
}

/// Says against whom the log could not be held.
fn tell_unasked(witnesses: &[Witness], printer: &mut Printer) {
    for witness in witnesses.iter().filter(|witness| witness.sight == Sight::Unreadable) {
        printer.warn(&Message::new("verify-unasked").text("by", &witness.by));
    }
}

/// Whether an office was ever begun in a folder.
pub(crate) fn has_office(folder: &Path) -> bool {
    folder.join(FOLDER).is_dir()
}

/// The day asked for, where there is only a policy.
pub(crate) fn today(common: &Common, policy: &Policy) -> Date {
    common.today.unwrap_or_else(|| {
        let zone = jiff::tz::TimeZone::get(&policy.organisation.timezone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(edge::now()).date()
    })
}
