//! The path of a value in a policy: `purpose.billing.keep`, `statement.claims[2]`.

use std::fmt;

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A key of a table.
    Key(String),
    /// A place in a list, from 0.
    Index(usize),
}

/// Where a value stands in a policy, independent of the file's layout.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The path of the whole file.
    pub fn root() -> Path {
        Path::default()
    }

    /// A path of keys.
    pub fn of<S: Into<String>>(keys: impl IntoIterator<Item = S>) -> Path {
        Path(keys.into_iter().map(|key| Segment::Key(key.into())).collect())
    }

    /// Reads a path such as `purpose.billing.keep` or `cookie."wp-*"`.
    pub fn parse(text: &str) -> Path {
        let mut segments = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            rest = rest.strip_prefix('.').unwrap_or(rest);
            if let Some(quoted) = rest.strip_prefix('"') {
                let end = quoted.find('"').unwrap_or(quoted.len());
                segments.push(Segment::Key(quoted.get(..end).unwrap_or_default().to_owned()));
                rest = quoted.get(end + 1..).unwrap_or_default();
            } else if let Some(index) = rest.strip_prefix('[') {
                let end = index.find(']').unwrap_or(index.len());
                if let Ok(number) = index.get(..end).unwrap_or_default().parse() {
                    segments.push(Segment::Index(number));
                }
                rest = index.get(end + 1..).unwrap_or_default();
            } else {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                if end > 0 {
                    segments.push(Segment::Key(rest.get(..end).unwrap_or_default().to_owned()));
                }
                rest = rest.get(end..).unwrap_or_default();
            }
        }
        Path(segments)
    }

    /// The path of a key below this one.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Path {
        let mut path = self.clone();
        path.0.push(Segment::Key(key.into()));
        path
    }

    /// The path of an element below this one.
    #[must_use]
    pub fn index(&self, index: usize) -> Path {
        let mut path = self.clone();
        path.0.push(Segment::Index(index));
        path
    }

    /// The path one step up; none for the root.
    pub fn parent(&self) -> Option<Path> {
        let (_, init) = self.0.split_last()?;
        Some(Path(init.to_vec()))
    }

    /// The steps.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Whether this path is `other` or lies below it.
    pub fn starts_with(&self, other: &Path) -> bool {
        self.0.starts_with(&other.0)
    }
}

/// Whether a key may stand in TOML without quotes.
fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) => {
                    if n > 0 {
                        f.write_str(".")?;
                    }
                    if is_bare(key) { f.write_str(key)? } else { write!(f, "\"{key}\"")? }
                }
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl serde::Serialize for Path {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_reads_back_as_it_prints() {
        for text in ["purpose.billing.keep", "cookie.\"wp-*\".for", "statement.claims[2]", "a"] {
            assert_eq!(Path::parse(text).to_string(), text);
        }
    }
}
