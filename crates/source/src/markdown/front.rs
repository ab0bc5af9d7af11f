//! What stands before a text: the front matter that generators of sites read.

use crate::text::MARK;
use crate::write;

/// What the front matter says, and where the text after it begins.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub(super) end: usize,
    pub(super) title: Option<String>,
    pub(super) language: Option<String>,
}

/// The most lines of front matter.
const MOST_LINES: usize = 200;

/// Reads the front matter of a file, in YAML (`---`) or TOML (`+++`). Without it, only a byte order mark is skipped.
pub(super) fn read(source: &str) -> Front {
    let mark = if source.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let none = Front { end: mark, ..Front::default() };
    let Some(text) = source.get(mark..) else { return none };
    let mut end = mark;
    let mut front = Front::default();
    let mut fence = "";
    for (number, line) in text.split_inclusive('\n').take(MOST_LINES).enumerate() {
        end += line.len();
        let line = line.trim_end();
        if number == 0 {
            if line != "---" && line != "+++" {
                return none;
            }
            fence = line;
        } else if line == fence || (fence == "---" && line == "...") {
            return Front { end, ..front };
        } else if let Some((key, value)) = line.split_once([':', '=']) {
            let value = value.trim().trim_matches(['"', '\'']);
            match key.trim() {
                "title" => front.title = write::title(value),
                "lang" | "language" | "locale" => front.language = write::language(value),
                _ => {}
            }
        }
    }
    none
}
