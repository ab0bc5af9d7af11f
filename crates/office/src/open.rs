//! Opening an office: the folder with its store, its log and its keys.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OpenFlags};
use waarborg_evidence::entry::{Digest, Id, Instant, Origin};
use waarborg_evidence::{
    Act, Checkpoint, Entry, Floor, Lock, Log, LogError, LogView, Recovered, Signer, create_private,
    make_private_folder,
};
use waarborg_policy::check::{Report, Severity};
use waarborg_policy::map::Map;
use waarborg_policy::model::Policy;

use crate::accepted::accepted;
use crate::error::OfficeError;
use crate::private::{read_salt, restrict, write_private};
use crate::store::open_store;

/// The folder beside the policy.
pub const FOLDER: &str = ".waarborg";

/// What an office works with: the promise, the reality, and where the map's paths begin.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// The map.
    pub map: &'a Map,
    /// The folder of the map.
    pub base: &'a Path,
}

impl Setting<'_> {
    /// The organisation's zone.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.policy.organisation.timezone).unwrap_or(TimeZone::UTC)
    }

    /// The day on which a moment falls for the organisation.
    pub fn day_of(&self, now: Timestamp) -> Date {
        self.zone().to_datetime(now).date()
    }
}

/// An opened office.
#[derive(Debug)]
pub struct Office {
    pub(crate) folder: PathBuf,
    pub(crate) store: Connection,
    pub(crate) log: Log,
    pub(crate) salt: [u8; 32],
    recovered: Option<Recovered>,
}

/// The files of an office.
struct Places {
    folder: PathBuf,
    evidence: PathBuf,
    log: PathBuf,
    keys: PathBuf,
    /// The keys of an office that is being begun: they get their name last.
    new_keys: PathBuf,
    store: PathBuf,
    plans: PathBuf,
}

impl Places {
    fn new(beside: &Path) -> Places {
        let folder = beside.join(FOLDER);
        let evidence = folder.join("evidence");
        Places {
            log: evidence.join("log"),
            evidence,
            keys: folder.join("keys"),
            new_keys: folder.join("keys.new"),
            store: folder.join("office.db"),
            plans: folder.join("plans"),
            folder,
        }
    }

    /// Whether the office was begun; what cannot be one is refused.
    fn begun(&self) -> Result<bool, OfficeError> {
        let shown = |path: &Path| path.display().to_string();
        match (self.log.exists(), self.keys.exists()) {
            (true, true) => Ok(true),
            // A crash came between the log and the name of its keys, or whoever begins is just there.
            (true, false) => self.name_keys().map(|()| true),
            (false, true) => Err(OfficeError::LogGone(shown(&self.log))),
            (false, false) => Ok(false),
        }
    }

    /// Gives the keys of an office that is being begun their name, unless another process did so meanwhile.
    fn name_keys(&self) -> Result<(), OfficeError> {
        match fs::rename(&self.new_keys, &self.keys) {
            Ok(()) => Ok(()),
            Err(_) if self.keys.exists() => Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(OfficeError::KeysGone(self.keys.display().to_string()))
            }
            Err(error) => Err(self.failed(&error)),
        }
    }

    fn failed(&self, error: &std::io::Error) -> OfficeError {
        OfficeError::Store { path: self.folder.display().to_string(), why: error.to_string() }
    }

    fn signer(&self) -> Result<Signer, OfficeError> {
        Ok(Signer::read(&self.keys.join("evidence.key"))?)
    }

    fn open_store(&self) -> Result<Connection, OfficeError> {
        if !self.store.exists() {
            create_private(&self.store).map_err(|error| self.failed(&error))?;
        }
        make_private_folder(&self.plans).map_err(|error| self.failed(&error))?;
        open_store(&self.store)
    }

    /// Takes away the rights that others have on what an earlier version made.
    fn close_to_others(&self) -> Result<(), OfficeError> {
        for (path, mode) in [(&self.folder, 0o700), (&self.keys, 0o700), (&self.store, 0o600)] {
            restrict(path, mode).map_err(|error| self.failed(&error))?;
        }
        Ok(())
    }
}

impl Office {
    /// Opens the office in a folder to write in it, making it on first use. `random` gives fresh random bytes.
    ///
    /// # Errors
    /// A file cannot be read or written, keys or log are missing, the log is damaged, or it is older than what others
    /// have seen of it.
    pub fn open(
        beside: &Path,
        name: &str,
        floors: &[Floor],
        now: Timestamp,
        random: &mut dyn FnMut() -> [u8; 32],
    ) -> Result<Office, OfficeError> {
        let places = Places::new(beside);
        match places.begun() {
            Ok(true) => resume(&places, Lock::take(&places.evidence)?, floors, now),
            Ok(false) | Err(OfficeError::LogGone(_)) if floors.iter().any(|floor| floor.size > 0) => {
                Err(lost(floors))
            }
            Ok(false) => begin(&places, name, floors, now, random),
            Err(error) => Err(error),
        }
    }

    /// Opens an office that was begun before, to write in it.
    ///
    /// # Errors
    /// As [`Office::open`], and when there is none.
    pub fn open_begun(beside: &Path, floors: &[Floor], now: Timestamp) -> Result<Office, OfficeError> {
        let places = Places::new(beside);
        if !places.begun()? {
            return Err(none(&places, floors));
        }
        resume(&places, Lock::take(&places.evidence)?, floors, now)
    }

    /// Opens an office that was begun before, waiting for whoever writes in it: a run hands it over between two batches.
    ///
    /// # Errors
    /// As [`Office::open_begun`].
    pub fn open_waiting(beside: &Path, floors: &[Floor], now: Timestamp) -> Result<Office, OfficeError> {
        let places = Places::new(beside);
        if !places.begun()? {
            return Err(none(&places, floors));
        }
        resume(&places, Lock::wait(&places.evidence)?, floors, now)
    }

    /// The folder of the log.
    pub(crate) fn evidence(&self) -> PathBuf {
        self.folder.join("evidence")
    }

    /// Lets whoever waits for the office write in it, and goes on after; false where nobody waits.
    pub(crate) fn hand_over(&mut self) -> Result<bool, OfficeError> {
        let evidence = self.evidence();
        if !Lock::is_awaited(&evidence)? {
            return Ok(false);
        }
        let signer = Signer::read(&self.folder.join("keys").join("evidence.key"))?;
        self.log.checkpoint()?;
        // Read only, the log is free for the one in line.
        self.log = Log::read(&evidence, &[])?;
        self.log = Lock::wait(&evidence)?.open(signer, &[])?.0;
        Ok(true)
    }

    /// Opens an office to read from it, whoever writes in it meanwhile. It makes and signs nothing.
    ///
    /// # Errors
    /// As [`Office::open_begun`].
    pub fn look(beside: &Path, floors: &[Floor]) -> Result<Office, OfficeError> {
        let places = Places::new(beside);
        if !places.begun()? {
            return Err(none(&places, floors));
        }
        let salt = read_salt(&places.keys.join("salt"))?;
        let log = Log::read(&places.evidence, floors)?;
        if !places.store.exists() {
            return Err(OfficeError::RecordsGone(places.store.display().to_string()));
        }
        let store = Connection::open_with_flags(&places.store, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        store.busy_timeout(std::time::Duration::from_secs(5))?;
        Ok(Office { folder: places.folder, store, log, salt, recovered: None })
    }

    /// Begins a new log where the one that others have seen is lost, and says so in its first entries. What is left of
    /// the old one is moved aside; where to is given.
    ///
    /// # Errors
    /// A whole log stands there, or a file cannot be written.
    pub fn begin_anew(
        beside: &Path,
        name: &str,
        floors: &[Floor],
        now: Timestamp,
        random: &mut dyn FnMut() -> [u8; 32],
    ) -> Result<(Office, Option<PathBuf>), OfficeError> {
        let places = Places::new(beside);
        if !places.folder.is_dir() && floors.iter().all(|floor| floor.size == 0) {
            return Err(none(&places, floors));
        }
        let old = Lock::take(&places.evidence)?;
        if places.log.exists() && LogView::open(&places.evidence, floors).is_ok() {
            return Err(OfficeError::LogHere(places.log.display().to_string()));
        }
        let said = fs::read_to_string(places.evidence.join("checkpoint")).ok();
        let said = said.and_then(|note| Checkpoint::parse(&note).ok()).map(|(said, _)| said.size);
        let aside = places.folder.join(format!("evidence-{}", now.as_microsecond()));
        let left = ["log", "checkpoint", "anchors"];
        let any = left.iter().any(|file| places.evidence.join(file).exists());
        fs::rename(&places.evidence, &aside).map_err(|error| places.failed(&error))?;
        drop(old);
        if !any {
            fs::remove_dir_all(&aside).map_err(|error| places.failed(&error))?;
        }
        let mut office = if places.keys.exists() {
            let salt = read_salt(&places.keys.join("salt"))?;
            let log = Lock::take(&places.evidence)?.create(places.signer()?, instant(now)?, &[])?;
            let store = places.open_store()?;
            places.close_to_others()?;
            Office { folder: places.folder, store, log, salt, recovered: None }
        } else {
            begin(&places, name, &[], now, random)?
        };
        office.say_what_was_lost(floors, said, now)?;
        Ok((office, any.then_some(aside)))
    }

    fn say_what_was_lost(
        &mut self,
        floors: &[Floor],
        said: Option<u64>,
        now: Timestamp,
    ) -> Result<(), OfficeError> {
        let at = instant(now)?;
        let most = floors.iter().map(|floor| floor.size).chain(said).max().unwrap_or_default();
        let mut entries = vec![Entry::new(at, Act::Gap { from: 0, to: most })];
        if let Some(origin) = self.log.key().and_then(|key| key.name().parse::<Origin>().ok()) {
            let mut known: Vec<&Floor> = Vec::new();
            for floor in floors {
                if !known.iter().any(|other| other.size == floor.size && other.root == floor.root) {
                    known.push(floor);
                    let (size, root) = (floor.size, floor.root.into());
                    entries.push(Entry::new(at, Act::Witnessed { origin: origin.clone(), size, root }));
                }
            }
        }
        self.log.append_all(&entries)?;
        self.log.checkpoint()?;
        Ok(())
    }

    /// What a command that was stopped had left in the log when it was opened.
    pub fn recovered(&self) -> Option<Recovered> {
        self.recovered
    }

    /// Keeps a checkpoint that somebody else has seen: from then on the log may not be older.
    ///
    /// # Errors
    /// It is none of this log, it shows a longer or another log, or the disk refuses.
    pub fn keep(&mut self, by: &str, note: &str, now: Timestamp) -> Result<(), OfficeError> {
        Ok(self.log.keep_anchor(id(by)?, instant(now)?, note)?)
    }

    /// Signs what was added, where anything was. Every command that writes ends so, also one that fails.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn close(mut self) -> Result<(), OfficeError> {
        if self.log.unsigned() > 0 {
            self.log.checkpoint()?;
        }
        Ok(())
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The log, to export or to list.
    pub fn log(&mut self) -> &mut Log {
        &mut self.log
    }

    /// Writes an entry.
    pub(crate) fn record(&mut self, entry: &Entry) -> Result<u64, OfficeError> {
        Ok(self.log.append(entry)?)
    }

    /// Writes that a policy was checked: how much was found, and which findings are set aside until when.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn record_check(
        &mut self,
        policy: &Policy,
        report: &Report,
        now: Timestamp,
    ) -> Result<(), OfficeError> {
        let count = |severity| u64::try_from(report.count(severity)).unwrap_or(u64::MAX);
        let act = Act::Checked {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            accepted: accepted(report)?,
        };
        self.record(&Entry::new(instant(now)?, act).under(policy_digest(policy)?))?;
        Ok(())
    }

    /// Writes that a statement was made from the policy.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn record_statement(
        &mut self,
        policy: &Policy,
        text: &str,
        dutch: bool,
        now: Timestamp,
    ) -> Result<(), OfficeError> {
        use sha2::Digest as _;
        let digest = Digest::new(sha2::Sha256::digest(text.as_bytes()).into());
        let language = if dutch {
            waarborg_evidence::entry::Language::Nl
        } else {
            waarborg_evidence::entry::Language::En
        };
        let act = waarborg_evidence::Act::Statement { digest, language };
        self.record(&Entry::new(instant(now)?, act).under(policy_digest(policy)?))?;
        Ok(())
    }

    /// Signs what the log holds now; the note is for others to keep.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn checkpoint(&mut self) -> Result<String, OfficeError> {
        Ok(self.log.checkpoint()?)
    }
}

/// A moment as the log writes it.
pub(crate) fn instant(now: Timestamp) -> Result<Instant, OfficeError> {
    Instant::from_micros(now.as_microsecond())
        .ok_or_else(|| OfficeError::Value(format!("`{now}` lies outside the log's time")))
}

/// A policy's digest as the log writes it.
pub(crate) fn policy_digest(policy: &Policy) -> Result<Digest, OfficeError> {
    policy.digest.parse().map_err(|_| OfficeError::Value(format!("`{}` is no digest", policy.digest)))
}

/// A name as the log may hold it.
pub(crate) fn safe(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || ['_', '.', ':', '-'].contains(&c);
    let text: String = name.chars().map(|c| if allowed(c) { c } else { '_' }).take(100).collect();
    if text.is_empty() { "unnamed".to_owned() } else { text }
}

/// A name as an id of the log.
pub(crate) fn id(name: &str) -> Result<Id, OfficeError> {
    safe(name)
        .parse()
        .map_err(|error: waarborg_evidence::entry::ValueError| OfficeError::Value(error.to_string()))
}

/// Makes an office: lock, keys, log, store, and the name of the keys last.
fn begin(
    places: &Places,
    name: &str,
    floors: &[Floor],
    now: Timestamp,
    random: &mut dyn FnMut() -> [u8; 32],
) -> Result<Office, OfficeError> {
    let lock = Lock::take(&places.evidence)?;
    if places.log.exists() {
        // Another process began it between our look and our lock.
        drop(lock);
        places.begun()?;
        return resume(places, Lock::take(&places.evidence)?, floors, now);
    }
    let failed = |error: std::io::Error| places.failed(&error);
    if places.new_keys.exists() {
        fs::remove_dir_all(&places.new_keys).map_err(failed)?;
    }
    make_private_folder(&places.new_keys).map_err(failed)?;
    let salt = random();
    write_private(&places.new_keys.join("salt"), &salt).map_err(failed)?;
    let origin = format!("waarborg/{}", safe(name));
    let signer = Signer::create(&places.new_keys.join("evidence.key"), &origin, random())?;
    let store = places.open_store()?;
    let log = lock.create(signer, instant(now)?, floors)?;
    places.name_keys()?;
    places.close_to_others()?;
    Ok(Office { folder: places.folder.clone(), store, log, salt, recovered: None })
}

/// Opens an office that was begun.
fn resume(places: &Places, lock: Lock, floors: &[Floor], now: Timestamp) -> Result<Office, OfficeError> {
    let salt = read_salt(&places.keys.join("salt"))?;
    let signer = places.signer()?;
    let (log, recovered) = lock.open(signer, floors)?;
    places.close_to_others()?;
    let store = places.open_store()?;
    let mut office = Office { folder: places.folder.clone(), store, log, salt, recovered };
    if let Some(left) = recovered {
        // A clock that runs behind is refused later; what is written here must not go back in time.
        let latest = crate::history::History::read(&office.log.view())?.latest;
        let at = latest.map_or(instant(now)?, |latest| latest.max(instant(now).unwrap_or(latest)));
        let act = Act::Recovered { unsigned: left.unsigned, torn: left.bytes };
        office.log.append(&Entry::new(at, act))?;
        office.log.checkpoint()?;
    }
    Ok(office)
}

fn lost(floors: &[Floor]) -> OfficeError {
    let most = floors.iter().max_by_key(|floor| floor.size);
    let (seen_by, seen) = most.map(|most| (most.seen_by.clone(), most.size)).unwrap_or_default();
    OfficeError::Evidence(LogError::Lost { seen_by, seen })
}

/// Nothing was begun here: it was lost where a database has seen it.
fn none(places: &Places, floors: &[Floor]) -> OfficeError {
    if floors.iter().any(|floor| floor.size > 0) {
        lost(floors)
    } else {
        OfficeError::NoOffice(places.folder.display().to_string())
    }
}
