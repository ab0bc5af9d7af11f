//! Opening an office: the folder with its store, its log and its keys.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use waarborg_evidence::entry::{Digest, Id, Instant};
use waarborg_evidence::{Entry, Floor, Hash, Log, Signer};
use waarborg_policy::map::{Map, SystemKind};
use waarborg_policy::model::Policy;
use waarborg_systems::run_table;
use waarborg_systems::sqlite::{Access, open};

use crate::error::OfficeError;
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
}

/// What the run tables of the map's databases have seen of the log: it may not be smaller.
pub fn floors(setting: Setting<'_>) -> Vec<Floor> {
    let mut floors = Vec::new();
    for system in setting.map.systems.iter().filter(|system| system.kind == SystemKind::Sqlite) {
        let Some(path) = system.path.as_ref().map(|path| setting.base.join(path)) else { continue };
        // A database that cannot be read, or has no run table, has seen nothing.
        let Ok(rows) =
            open(&path, Access::Read).map_err(drop).and_then(|db| run_table::batches(&db).map_err(drop))
        else {
            continue;
        };
        if let Some(last) = rows.iter().filter(|row| row.state == "done").max_by_key(|row| row.log_size)
            && let (Ok(size), Some(root)) = (u64::try_from(last.log_size), last.log_root.parse::<Hash>().ok())
        {
            floors.push(Floor { seen_by: system.id.clone(), size, root });
        }
    }
    floors
}

impl Office {
    /// Opens the office in a folder, making it on first use. `random` gives fresh random bytes.
    ///
    /// # Errors
    /// A file cannot be read or written, the log is damaged, or it is older than what others have seen of it.
    pub fn open(
        beside: &Path,
        name: &str,
        floors: &[Floor],
        now: Timestamp,
        random: &mut dyn FnMut() -> [u8; 32],
    ) -> Result<Office, OfficeError> {
        let folder = beside.join(FOLDER);
        let keys = folder.join("keys");
        let made = fs::create_dir_all(&keys).and_then(|()| fs::create_dir_all(folder.join("plans")));
        made.map_err(|error| OfficeError::Store {
            path: folder.display().to_string(),
            why: error.to_string(),
        })?;
        let salt = read_salt(&keys.join("salt"), random)?;
        let key_path = keys.join("evidence.key");
        let evidence = folder.join("evidence");
        let log = if key_path.exists() {
            let signer = Signer::read(&key_path)?;
            if evidence.join("log").exists() {
                Log::open(&evidence, signer, floors)?.0
            } else {
                Log::create(&evidence, signer, instant(now)?)?
            }
        } else {
            let origin = format!("waarborg/{}", safe(name));
            Log::create(&evidence, Signer::create(&key_path, &origin, random())?, instant(now)?)?
        };
        let store = open_store(&folder.join("office.db"))?;
        Ok(Office { folder, store, log, salt })
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

    /// Writes that a policy was checked.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn record_check(
        &mut self,
        policy: &Policy,
        errors: usize,
        warnings: usize,
        now: Timestamp,
    ) -> Result<(), OfficeError> {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let act = waarborg_evidence::Act::Checked { errors: count(errors), warnings: count(warnings) };
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

/// The salt of all digests over keys of rows: without it nobody can look up which row was meant.
fn read_salt(path: &Path, random: &mut dyn FnMut() -> [u8; 32]) -> Result<[u8; 32], OfficeError> {
    let wrong = |why: String| OfficeError::Store { path: path.display().to_string(), why };
    match fs::read(path) {
        Ok(bytes) => bytes
            .try_into()
            .map_err(|_| wrong("it does not have 32 bytes; restore it from a backup".to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let salt = random();
            write_private(path, &salt).map_err(|error| wrong(error.to_string()))?;
            Ok(salt)
        }
        Err(error) => Err(wrong(error.to_string())),
    }
}

/// Writes a file that only its owner may read, durably.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let partial = path.with_extension("partial");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    match path.parent() {
        Some(parent) => fs::File::open(parent)?.sync_all(),
        None => Ok(()),
    }
}
