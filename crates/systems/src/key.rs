//! The value that names a row.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

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

    /// Reads a key as a person types it: digits are a number, unless writing the number would lose some of them.
    pub fn parse(text: &str) -> Key {
        let number = text.parse().ok().filter(|number: &i64| number.to_string() == text);
        number.map_or_else(|| Key::Text(text.to_owned()), Key::Whole)
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

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn digits_that_a_number_would_lose_stay_text() {
        assert_eq!(Key::parse("42"), Key::Whole(42));
        assert_eq!(Key::parse("-7"), Key::Whole(-7));
        for text in ["0042", "+7", "1e2", "", "99999999999999999999"] {
            assert_eq!(Key::parse(text), Key::Text(text.to_owned()));
        }
    }
}
