//! The value that names a row.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

/// The value of a row's key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
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

    /// Reads a key as a person types it: digits are a number.
    pub fn parse(text: &str) -> Key {
        text.parse().map_or_else(|_| Key::Text(text.to_owned()), Key::Whole)
    }
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
