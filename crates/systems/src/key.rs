//! The value that names a row.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ToSql, params};

use crate::compile::quote;

/// The value of a row's key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Key {
    /// A whole number.
    Whole(i64),
    /// Text.
    Text(String),
}

impl Key {
    /// The key as bytes, each kind apart from the other, for digests.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Key::Whole(number) => {
                let mut bytes = vec![1];
                bytes.extend(number.to_be_bytes());
                bytes
            }
            Key::Text(text) => {
                let mut bytes = vec![2];
                bytes.extend(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
                bytes.extend(text.as_bytes());
                bytes
            }
        }
    }
}

/// Which rows of a table answer to a key as a person types it; at most two are looked for. The text is compared as the
/// key's own column compares, so that `007` is a text in a column of texts and a number in a column of numbers.
///
/// # Errors
/// What SQLite says; a row whose key is neither a number nor a text.
pub fn rows_of(connection: &Connection, table: &str, key: &str, typed: &str) -> rusqlite::Result<Vec<Key>> {
    let name = quote(key);
    let mut statement = connection.prepare(&format!(
        "select {name} from {} where {name} = ?1 or (typeof({name}) = 'integer' and {name} = ?2) limit 2",
        quote(table)
    ))?;
    // A column without an affinity of its own may hold numbers, which no text equals there.
    let number = typed.parse::<i64>().ok().filter(|number| number.to_string() == typed);
    let rows = statement.query_map(params![typed, number], |row| row.get(0))?;
    rows.collect()
}

impl ToSql for Key {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Key::Whole(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
            Key::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

impl FromSql for Key {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(number) => Ok(Key::Whole(number)),
            ValueRef::Text(_) => value.as_str().map(|text| Key::Text(text.to_owned())),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// A number is a whole key, text a text key; read directly, for a plan holds many.
impl<'de> serde::Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = Key;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a whole number or text")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Key, E> {
                Ok(Key::Whole(number))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Key, E> {
                i64::try_from(number).map(Key::Whole).map_err(E::custom)
            }

            fn visit_str<E>(self, text: &str) -> Result<Key, E> {
                Ok(Key::Text(text.to_owned()))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}
