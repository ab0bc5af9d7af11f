//! Who decides: in the log a commitment under a key of that person, in the office's store the name. Who destroys the
//! key makes every entry of that person anonymous.

use std::path::PathBuf;

use rusqlite::{OptionalExtension, params};
use sha2::{Digest as _, Sha256};
use waarborg_evidence::{Commitment, PersonKey};
use waarborg_policy::load::to_hex;

use crate::error::OfficeError;
use crate::open::{Office, id};
use crate::private::write_private;

/// A person who decides something, known to the log by a pseudonym.
pub(crate) struct Person {
    pub(crate) pseudonym: String,
    key: PersonKey,
}

impl Person {
    /// The person of a name, with a key that is made the first time.
    pub(crate) fn of(office: &Office, name: &str, random: &[u8; 32]) -> Result<Person, OfficeError> {
        let known: Option<String> = office
            .store
            .query_row("select pseudonym from person where name = ?1", [name], |row| row.get(0))
            .optional()?;
        if let Some(pseudonym) = known
            && let Some(key) = read_key(office, "persons", &pseudonym)?
        {
            return Ok(Person { pseudonym, key });
        }
        let fresh = derive(office, b"person", random, name);
        let pseudonym = format!("p-{}", short(&fresh));
        let key = derive(office, b"person key", random, name);
        write_key(office, "persons", &pseudonym, &key)?;
        office.store.execute(
            "insert into person (name, pseudonym) values (?1, ?2)
             on conflict (name) do update set pseudonym = excluded.pseudonym",
            params![name, pseudonym],
        )?;
        Ok(Person { pseudonym, key: PersonKey::new(key) })
    }

    /// The commitment to this person in the next entry of the log. The place of an entry is its id: no two share one.
    pub(crate) fn signs_next(&self, office: &Office) -> Result<Commitment, OfficeError> {
        Ok(self.key.commit(&entry_id(office.log.size())?, &id("actor")?, &self.pseudonym))
    }
}

/// The id of an entry, for commitments in it: its place in the log.
pub(crate) fn entry_id(index: u64) -> Result<waarborg_evidence::entry::Id, OfficeError> {
    id(&format!("entry-{index}"))
}

/// Bytes that nobody can guess and that no earlier call gave, as long as the log has grown since: chance, the office's
/// salt and the log's root together.
pub(crate) fn derive(office: &Office, what: &[u8], random: &[u8; 32], more: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in [what, office.salt.as_slice(), random.as_slice(), office.log.root().to_string().as_bytes()] {
        hasher.update(u64::try_from(part.len()).unwrap_or_default().to_be_bytes());
        hasher.update(part);
    }
    hasher.update(more.as_bytes());
    hasher.finalize().into()
}

/// The first characters of derived bytes, enough to tell ids apart.
pub(crate) fn short(bytes: &[u8; 32]) -> String {
    to_hex(bytes).chars().take(12).collect()
}

fn path_of(office: &Office, kind: &str, name: &str) -> PathBuf {
    office.folder.join("keys").join(kind).join(name)
}

/// Writes a key where only its owner may read it.
pub(crate) fn write_key(office: &Office, kind: &str, name: &str, key: &[u8; 32]) -> Result<(), OfficeError> {
    let path = path_of(office, kind, name);
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| write_private(&path, key));
    made.map_err(|error| OfficeError::Store { path: path.display().to_string(), why: error.to_string() })
}

/// Reads a key; none where it was destroyed.
pub(crate) fn read_key(office: &Office, kind: &str, name: &str) -> Result<Option<PersonKey>, OfficeError> {
    let path = path_of(office, kind, name);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(<[u8; 32]>::try_from(bytes).ok().map(PersonKey::new)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OfficeError::Store { path: path.display().to_string(), why: error.to_string() }),
    }
}

/// Destroys a key; one that is gone already is fine.
pub(crate) fn destroy_key(office: &Office, kind: &str, name: &str) -> std::io::Result<()> {
    match std::fs::remove_file(path_of(office, kind, name)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
