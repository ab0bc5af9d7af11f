//! The files a policy was read from, and places in them.

/// A stretch of bytes in one of the [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index of the file in [`Sources`].
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
}

/// One file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The name under which a person knows it: the path as given.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Every file that a policy was read from: the baselines and the file itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and gives its index.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> usize {
        self.files.push(SourceFile { name: name.into(), text: text.into() });
        self.files.len() - 1
    }

    /// The file at an index.
    pub fn get(&self, file: usize) -> Option<&SourceFile> {
        self.files.get(file)
    }

    /// All files, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The text of a place; empty when it lies outside its file.
    pub fn text(&self, place: Place) -> &str {
        self.get(place.file).and_then(|file| file.text.get(place.start..place.end)).unwrap_or_default()
    }

    /// Line and column (both from 1, the column in characters) of a place's start.
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let Some(before) = self.get(place.file).and_then(|file| file.text.get(..place.start)) else {
            return (1, 1);
        };
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}
