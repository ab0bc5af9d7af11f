//! Legal holds: what must stay whatever the policy says.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::params;
use waarborg_evidence::entry::HoldReason;
use waarborg_evidence::{Act, Entry, PersonKey};
use waarborg_systems::key::Key;

use crate::error::OfficeError;
use crate::open::{Office, Setting, id, instant};

/// A hold.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Hold {
    /// Its id.
    pub id: String,
    /// The system.
    pub system: String,
    /// The table.
    pub table: String,
    /// The row.
    pub key: Key,
    /// Why: `claim`, `dispute`, `inspection`, `request`, `breach`.
    pub reason: String,
    /// Who looks after it.
    pub owner: String,
    /// When it is looked at again.
    pub review: String,
}

/// A hold to be placed.
#[derive(Debug, Clone)]
pub struct NewHold<'a> {
    /// The system.
    pub system: &'a str,
    /// The table.
    pub table: &'a str,
    /// The row.
    pub key: Key,
    /// Why.
    pub reason: HoldReason,
    /// The word for it.
    pub reason_word: &'a str,
    /// Who looks after it.
    pub owner: &'a str,
    /// When it is looked at again.
    pub review: Date,
}

/// Places a hold. It is effective when this returns: the office is locked while a batch is open, by its log.
///
/// # Errors
/// The map has no such table, or the office cannot be written.
pub fn add_hold(
    office: &mut Office,
    setting: Setting<'_>,
    hold: &NewHold<'_>,
    now: Timestamp,
    random: [u8; 32],
) -> Result<Hold, OfficeError> {
    let known = setting.map.system(hold.system).and_then(|system| system.table(hold.table));
    if known.is_none() {
        return Err(OfficeError::NoTable(format!("{}.{}", hold.system, hold.table)));
    }
    let number: i64 = office.store.query_row("select count(*) + 1 from hold", [], |row| row.get(0))?;
    let made = Hold {
        id: format!("h{number}"),
        system: hold.system.to_owned(),
        table: hold.table.to_owned(),
        key: hold.key.clone(),
        reason: hold.reason_word.to_owned(),
        owner: hold.owner.to_owned(),
        review: hold.review.to_string(),
    };
    let key = serde_json::to_string(&hold.key).map_err(|error| OfficeError::Value(error.to_string()))?;
    office.store.execute(
        "insert into hold (id, system, tbl, key, reason, owner, review, placed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![made.id, made.system, made.table, key, made.reason, made.owner, made.review, now.as_microsecond()],
    )?;
    let entry_id = id(&made.id)?;
    let scope = PersonKey::new(random).commit(&entry_id, &id("scope")?, &key);
    let review = hold
        .review
        .to_string()
        .parse()
        .map_err(|_| OfficeError::Value(format!("`{}` is no date", hold.review)))?;
    let act = Act::HoldAdded {
        hold: entry_id,
        system: id(hold.system)?,
        table: id(hold.table)?,
        scope,
        reason: hold.reason,
        review,
    };
    office.record(&Entry::new(instant(now)?, act))?;
    Ok(made)
}

/// Lifts a hold.
///
/// # Errors
/// There is no such hold, or the office cannot be written.
pub fn lift_hold(office: &mut Office, hold: &str, now: Timestamp) -> Result<(), OfficeError> {
    let lifted = office.store.execute(
        "update hold set lifted = ?2 where id = ?1 and lifted is null",
        params![hold, now.as_microsecond()],
    )?;
    if lifted == 0 {
        return Err(OfficeError::NoHold(hold.to_owned()));
    }
    office.record(&Entry::new(instant(now)?, Act::HoldLifted { hold: id(hold)? }))?;
    Ok(())
}

/// The holds that stand.
///
/// # Errors
/// The office cannot be read.
pub fn holds(office: &Office) -> Result<Vec<Hold>, OfficeError> {
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
