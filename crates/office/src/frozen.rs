//! What a plan froze, on the disk: the plan for people (`DIGEST.json`) and the keys of its rows (`DIGEST.keys`). The
//! log knows the digest of the first, and the first that of the second, so neither can be changed unseen. Keys are
//! personal data: their file is destroyed as soon as nothing can be done with it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use waarborg_evidence::entry::Digest;
use waarborg_policy::load::to_hex;
use waarborg_systems::key::Key;

use crate::clock::DAY;
use crate::error::OfficeError;
use crate::history::History;
use crate::open::Office;
use crate::plan::Plan;
use crate::private::write_private;

/// How long a plan lives, in days.
pub(crate) const PLAN_LIVES: i64 = 7;

/// What a plan froze, for one table.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Frozen {
    pub(crate) system: String,
    pub(crate) index: usize,
    pub(crate) ends: Vec<Key>,
    pub(crate) blanks: Vec<(u64, Vec<Key>)>,
}

/// The digest of frozen keys; salted, for a digest of a small number tells the number.
pub(crate) fn keys_digest(frozen: &[Frozen], salt: &[u8]) -> String {
    let mut hasher = Sha256::new();
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX).to_be_bytes();
    hasher.update(salt);
    for table in frozen {
        hasher.update(count(table.system.len()));
        hasher.update(table.system.as_bytes());
        hasher.update(count(table.index));
        hasher.update(count(table.ends.len()));
        for key in &table.ends {
            hasher.update(key.bytes());
        }
        hasher.update(count(table.blanks.len()));
        for (bits, keys) in &table.blanks {
            hasher.update(bits.to_be_bytes());
            hasher.update(count(keys.len()));
            for key in keys {
                hasher.update(key.bytes());
            }
        }
    }
    to_hex(&hasher.finalize())
}

/// The digest of a plan: of everything that it says, its own digest left out.
pub(crate) fn plan_digest(plan: &Plan) -> Result<String, OfficeError> {
    let bare = Plan { digest: String::new(), ..plan.clone() };
    let text = serde_json::to_vec(&bare).map_err(|error| OfficeError::Value(error.to_string()))?;
    Ok(to_hex(&Sha256::digest(text)))
}

/// A digest as the log writes it.
pub(crate) fn parse_digest(text: &str) -> Result<Digest, OfficeError> {
    text.parse().map_err(|_| OfficeError::PlanDamaged(text.to_owned()))
}

fn folder_of(office: &Office) -> PathBuf {
    office.folder.join("plans")
}

fn wrong(path: &Path, error: &dyn std::fmt::Display) -> OfficeError {
    OfficeError::Store { path: path.display().to_string(), why: error.to_string() }
}

/// Writes both files.
pub(crate) fn save(office: &Office, plan: &Plan, frozen: &[Frozen]) -> Result<(), OfficeError> {
    let folder = folder_of(office);
    let keys = serde_json::to_vec(frozen).map_err(|error| wrong(&folder, &error))?;
    let text = serde_json::to_vec_pretty(plan).map_err(|error| wrong(&folder, &error))?;
    for (ending, bytes) in [("keys", keys), ("json", text)] {
        let path = folder.join(format!("{}.{ending}", plan.digest));
        write_private(&path, &bytes).map_err(|error| wrong(&path, &error))?;
    }
    Ok(())
}

/// Takes both files away again.
pub(crate) fn forget(office: &Office, digest: &str) -> Result<(), OfficeError> {
    destroy(&folder_of(office).join(format!("{digest}.keys")))?;
    destroy(&folder_of(office).join(format!("{digest}.json")))
}

fn destroy(path: &Path) -> Result<(), OfficeError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(wrong(path, &error)),
        _ => {}
    }
    let folder = path.parent().unwrap_or(path);
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| wrong(folder, &error))
}

/// A plan by its digest or the beginning of it; the latest for `latest`.
///
/// # Errors
/// There is none, or several that begin so, or its file is not what the log says was planned.
pub fn load_plan(office: &Office, name: &str) -> Result<Plan, OfficeError> {
    let name = Path::new(name).file_stem().and_then(|stem| stem.to_str()).unwrap_or(name);
    let history = History::read(&office.log.view())?;
    let none = || OfficeError::NoPlan(name.to_owned());
    let digest = if name == "latest" {
        history.plans.last().map(|plan| plan.digest).ok_or_else(none)?
    } else {
        let mut found: Vec<Digest> = history
            .plans
            .iter()
            .map(|plan| plan.digest)
            .filter(|digest| digest.to_string().starts_with(name))
            .collect();
        found.sort_unstable();
        found.dedup();
        let [one] = found.as_slice() else { return Err(none()) };
        *one
    };
    let text = fs::read(folder_of(office).join(format!("{digest}.json"))).map_err(|_| none())?;
    let damaged = || OfficeError::PlanDamaged(digest.to_string());
    let plan: Plan = serde_json::from_slice(&text).map_err(|_| damaged())?;
    let same = plan.digest == digest.to_string() && plan_digest(&plan)? == plan.digest;
    if same { Ok(plan) } else { Err(damaged()) }
}

/// What a plan froze, held against the log.
pub(crate) fn frozen_of(office: &Office, history: &History, plan: &Plan) -> Result<Vec<Frozen>, OfficeError> {
    let damaged = || OfficeError::PlanDamaged(plan.digest.clone());
    if history.planned(parse_digest(&plan.digest)?).is_none() || plan_digest(plan)? != plan.digest {
        return Err(damaged());
    }
    let path = folder_of(office).join(format!("{}.keys", plan.digest));
    let bytes = fs::read(path).map_err(|_| damaged())?;
    let frozen: Vec<Frozen> = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
    if keys_digest(&frozen, &office.salt) == plan.keys_digest { Ok(frozen) } else { Err(damaged()) }
}

/// Whether a plan may still be begun, by its age.
pub(crate) fn lives(made: i64, now: Timestamp) -> bool {
    now.as_microsecond() - made <= PLAN_LIVES * DAY
}

/// Destroys the keys of every plan that is carried out, or too old to be begun, or unknown to the log.
pub(crate) fn sweep(office: &Office, history: &History, now: Timestamp) -> Result<(), OfficeError> {
    let folder = folder_of(office);
    let entries = fs::read_dir(&folder).map_err(|error| wrong(&folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| wrong(&folder, &error))?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let needed = name.parse::<Digest>().is_ok_and(|digest| {
            let started = history.runs_of(digest).next().is_some();
            let planned = history.planned(digest);
            history.completed(digest).is_none()
                && planned.is_some_and(|plan| started || lives(plan.at.micros(), now))
        });
        if ending == Some("partial") || (ending == Some("keys") && !needed) {
            destroy(&path)?;
        }
    }
    Ok(())
}
