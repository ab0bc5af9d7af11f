//! Legal holds: what must stay whatever the policy says.

use jiff::civil::Date;
use rusqlite::params;
use waarborg_evidence::entry::HoldReason;
use waarborg_evidence::{Act, Entry, Opening, PersonKey};
use waarborg_policy::map::{System, SystemKind, Table};
use waarborg_systems::key::{Key, rows_of};
use waarborg_systems::run_table;
use waarborg_systems::sqlite::{Access, read_catalogue, sqlite_error};

use crate::clock::{Clock, Moments};
use crate::error::OfficeError;
use crate::history::History;
use crate::open::{Office, Setting, id};
use crate::person::{derive, destroy_key, entry_id, read_key, short, write_key};
use crate::systems::connect;

/// A hold.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Hold {
    /// Its id.
    pub id: String,
    /// The system.
    pub system: String,
    /// The table.
    pub table: String,
    /// The row, as the database names it.
    pub key: Key,
    /// Why: `claim`, `dispute`, `inspection`, `request`, `breach`.
    pub reason: String,
    /// Who looks after it.
    pub owner: String,
    /// When it is looked at again.
    pub review: String,
}

impl Hold {
    fn name(&self) -> String {
        format!("{} ({}.{})", self.id, self.system, self.table)
    }
}

/// A hold to be placed.
#[derive(Debug, Clone)]
pub struct NewHold<'a> {
    /// The system.
    pub system: &'a str,
    /// The table.
    pub table: &'a str,
    /// The row's key, as a person types it.
    pub key: &'a str,
    /// Why.
    pub reason: HoldReason,
    /// The word for it.
    pub reason_word: &'a str,
    /// Who looks after it.
    pub owner: &'a str,
    /// When it is looked at again.
    pub review: Date,
}

/// Where a test stops the placing of a hold or the making of a plan, as a crash would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreFailpoint {
    /// The store is written, not committed; the log does not know.
    Written,
    /// The log knows; the store is not committed.
    Logged,
}

impl StoreFailpoint {
    /// Stops where the test asked to.
    pub(crate) fn stop_at(self, asked: Option<StoreFailpoint>) -> Result<(), OfficeError> {
        if asked == Some(self) { Err(OfficeError::Stopped(format!("{self:?}"))) } else { Ok(()) }
    }
}

/// The table that a hold names, whatever the case in which either is written.
fn table_of<'a>(setting: Setting<'a>, system: &str, table: &str) -> Option<(&'a System, &'a Table)> {
    let found = setting.map.systems.iter().find(|known| known.id.eq_ignore_ascii_case(system))?;
    Some((found, found.tables.iter().find(|known| known.name.eq_ignore_ascii_case(table))?))
}

/// Places a hold on a row that is there. It is effective when this returns: no batch can be open meanwhile, for the log
/// has one writer.
///
/// # Errors
/// The map has no such table, the table no such row, or the office cannot be written; then no hold stands.
pub fn add_hold(
    office: &mut Office,
    setting: Setting<'_>,
    hold: &NewHold<'_>,
    clock: impl Clock,
    random: [u8; 32],
) -> Result<Hold, OfficeError> {
    add_hold_with(office, setting, hold, &clock, random, false, None)
}

/// Places a hold; a person may say that the clock is right, and a failpoint stops it for a test.
///
/// # Errors
/// As [`add_hold`].
pub fn add_hold_with(
    office: &mut Office,
    setting: Setting<'_>,
    hold: &NewHold<'_>,
    clock: &dyn Clock,
    random: [u8; 32],
    clock_is_right: bool,
    failpoint: Option<StoreFailpoint>,
) -> Result<Hold, OfficeError> {
    let history = History::read(&office.log.view())?;
    let moments = Moments::begin(office, clock, &history, clock_is_right)?;
    let named = format!("{}.{}", hold.system, hold.table);
    let Some((system, table)) = table_of(setting, hold.system, hold.table) else {
        return Err(OfficeError::NoTable(named));
    };
    let fresh = derive(office, b"hold", &random, "");
    let made = Hold {
        id: format!("h-{}", short(&fresh)),
        system: system.id.clone(),
        table: table.name.clone(),
        key: find_row(setting, system, table, hold.key)?,
        reason: hold.reason_word.to_owned(),
        owner: hold.owner.to_owned(),
        review: hold.review.to_string(),
    };
    let own = derive(office, b"hold key", &random, "");
    let entry = entry_of(office, &made, hold, &PersonKey::new(own), &moments)?;
    write_key(office, "holds", &made.id, &own)?;
    let placed = place(office, &made, &entry, &moments, failpoint);
    if placed.is_err() && !failpoint.is_some_and(|point| point == StoreFailpoint::Logged) {
        // Nothing stands, so nothing is left to open.
        let _ = destroy_key(office, "holds", &made.id);
    }
    placed?;
    leave_witness(office, setting, &made);
    Ok(made)
}

/// The database of the held row sees the log that knows the hold, so that an office from before it is found later. A
/// database that cannot be written now sees it with the next run: the hold stands all the same.
fn leave_witness(office: &Office, setting: Setting<'_>, made: &Hold) {
    let system = setting.map.systems.iter().find(|system| system.id.eq_ignore_ascii_case(&made.system));
    let connection = system.and_then(|system| connect(setting, system, Access::Write).ok());
    if let Some(connection) = connection {
        let (size, root) = (office.log.size(), office.log.root().to_string());
        let _ = run_table::witness(&connection, &made.id, size, &root);
    }
}

/// The row that a typed key names, as its database names it.
fn find_row(setting: Setting<'_>, system: &System, table: &Table, typed: &str) -> Result<Key, OfficeError> {
    if system.kind != SystemKind::Sqlite {
        return Err(OfficeError::Kind { system: system.id.clone() });
    }
    let connection = connect(setting, system, Access::Read)?;
    let named = || format!("{}.{}", system.id, table.name);
    let wrap = |error| OfficeError::Connect {
        system: system.id.clone(),
        source: sqlite_error(std::path::Path::new(system.path.as_deref().unwrap_or_default()), error),
    };
    let catalogue = read_catalogue(&connection).map_err(wrap)?;
    let info = catalogue.table(&table.name).ok_or_else(|| OfficeError::NoTable(named()))?;
    let key = info.key().ok_or_else(|| OfficeError::NoKey(named()))?;
    let found = rows_of(&connection, &info.name, &key.name, typed).map_err(wrap)?;
    match found.as_slice() {
        [row] => Ok(row.clone()),
        [] => Err(OfficeError::NoRow(named())),
        _ => Err(OfficeError::ManyRows(named())),
    }
}

fn key_text(key: &Key) -> Result<String, OfficeError> {
    serde_json::to_string(key).map_err(|error| OfficeError::Value(error.to_string()))
}

fn entry_of(
    office: &Office,
    made: &Hold,
    hold: &NewHold<'_>,
    own: &PersonKey,
    moments: &Moments<'_>,
) -> Result<Entry, OfficeError> {
    let scope = own.commit(&entry_id(office.log.size())?, &id("scope")?, &key_text(&made.key)?);
    let review =
        made.review.parse().map_err(|_| OfficeError::Value(format!("`{}` is no date", hold.review)))?;
    let act = Act::HoldAdded {
        hold: id(&made.id)?,
        system: id(&made.system)?,
        table: id(&made.table)?,
        scope,
        reason: hold.reason,
        review,
    };
    Ok(Entry::new(moments.instant()?, act))
}

/// Store and log in this order: written, logged, committed. Where the log refuses, the store forgets.
fn place(
    office: &mut Office,
    made: &Hold,
    entry: &Entry,
    moments: &Moments<'_>,
    failpoint: Option<StoreFailpoint>,
) -> Result<(), OfficeError> {
    let transaction = office.store.unchecked_transaction()?;
    transaction.execute(
        "insert into hold (id, system, tbl, key, reason, owner, review, placed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            made.id,
            made.system,
            made.table,
            key_text(&made.key)?,
            made.reason,
            made.owner,
            made.review,
            moments.now().as_microsecond()
        ],
    )?;
    StoreFailpoint::Written.stop_at(failpoint)?;
    office.log.append(entry)?;
    StoreFailpoint::Logged.stop_at(failpoint)?;
    Ok(transaction.commit()?)
}

/// Lifts a hold, also one that only the log or only the store still knows.
///
/// # Errors
/// There is no such hold, or the office cannot be written; then it stands.
pub fn lift_hold(office: &mut Office, hold: &str, clock: impl Clock) -> Result<(), OfficeError> {
    lift_hold_with(office, hold, &clock, false)
}

/// Lifts a hold; a person may say that the clock is right.
///
/// # Errors
/// As [`lift_hold`].
pub fn lift_hold_with(
    office: &mut Office,
    hold: &str,
    clock: &dyn Clock,
    clock_is_right: bool,
) -> Result<(), OfficeError> {
    let history = History::read(&office.log.view())?;
    let moments = Moments::begin(office, clock, &history, clock_is_right)?;
    let logged = history.standing().any(|known| known.id.as_str() == hold);
    let transaction = office.store.unchecked_transaction()?;
    let lifted = transaction.execute(
        "update hold set lifted = ?2 where id = ?1 and lifted is null",
        params![hold, moments.now().as_microsecond()],
    )?;
    if lifted == 0 && !logged {
        return Err(OfficeError::NoHold(hold.to_owned()));
    }
    if logged {
        office.log.append(&Entry::new(moments.instant()?, Act::HoldLifted { hold: id(hold)? }))?;
    }
    Ok(transaction.commit()?)
}

/// The holds that stand.
///
/// # Errors
/// The office cannot be read, or the log knows other holds: then nobody can say what must stay.
pub fn holds(office: &Office) -> Result<Vec<Hold>, OfficeError> {
    standing(office, &History::read(&office.log.view())?)
}

/// The holds that stand, held against the log.
pub(crate) fn standing(office: &Office, history: &History) -> Result<Vec<Hold>, OfficeError> {
    let kept = stored(office)?;
    let mut lost = Vec::new();
    for logged in history.standing() {
        let opens = |hold: &&Hold| -> Result<bool, OfficeError> {
            let Some(own) = read_key(office, "holds", &hold.id)? else { return Ok(false) };
            let scope = own.commit(&entry_id(logged.index)?, &id("scope")?, &key_text(&hold.key)?);
            Ok(scope == logged.scope)
        };
        let same = kept.iter().find(|hold| {
            hold.id == logged.id.as_str()
                && crate::open::safe(&hold.system) == logged.system.as_str()
                && crate::open::safe(&hold.table) == logged.table.as_str()
        });
        if !same.as_ref().map_or(Ok(false), opens)? {
            lost.push(format!("{} ({}.{})", logged.id, logged.system, logged.table));
        }
    }
    let unknown: Vec<String> = kept
        .iter()
        .filter(|hold| !history.standing().any(|logged| logged.id.as_str() == hold.id))
        .map(Hold::name)
        .collect();
    if lost.is_empty() && unknown.is_empty() {
        Ok(kept)
    } else {
        Err(OfficeError::HoldsDiffer { lost, unknown })
    }
}

/// Refuses where a hold names what the map no longer does: it would keep nothing.
pub(crate) fn refuse_unmapped(setting: Setting<'_>, standing: &[Hold]) -> Result<(), OfficeError> {
    match standing.iter().find(|hold| table_of(setting, &hold.system, &hold.table).is_none()) {
        Some(hold) => Err(OfficeError::HoldUnmapped {
            hold: hold.id.clone(),
            table: format!("{}.{}", hold.system, hold.table),
        }),
        None => Ok(()),
    }
}

fn stored(office: &Office) -> Result<Vec<Hold>, OfficeError> {
    let mut statement = office
        .store
        .prepare("select id, system, tbl, key, reason, owner, review from hold where lifted is null order by placed, id")?;
    let rows = statement.query_map([], |row| {
        let key: String = row.get(3)?;
        Ok(Hold {
            id: row.get(0)?,
            system: row.get(1)?,
            table: row.get(2)?,
            key: serde_json::from_str(&key).unwrap_or(Key::Text(key)),
            reason: row.get(4)?,
            owner: row.get(5)?,
            review: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What shows, without any key, on which row a hold stands; for a person who may see that.
///
/// # Errors
/// There is no such hold, or its key was destroyed.
pub fn open_scope(office: &Office, hold: &str) -> Result<Opening, OfficeError> {
    let missing = || OfficeError::NoHold(hold.to_owned());
    let history = History::read(&office.log.view())?;
    let logged = history.holds.iter().find(|known| known.id.as_str() == hold).ok_or_else(missing)?;
    let own = read_key(office, "holds", hold)?.ok_or_else(missing)?;
    let key: String = office
        .store
        .query_row("select key from hold where id = ?1", [hold], |row| row.get(0))
        .map_err(|_| missing())?;
    Ok(own.opening(&entry_id(logged.index)?, &id("scope")?, &key))
}
