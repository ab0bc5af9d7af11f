//! The keys of both files.

use crate::keys::{FileKind, Kind, keys};

use super::{code, table};

pub(super) fn write(text: &mut String) {
    *text += "\n## Keys\n\n`*` stands for an id of one's own. `every-purpose` takes the keys of a purpose.\n";
    for (file, heading) in [(FileKind::Policy, "### privacy.toml"), (FileKind::Map, "### systems.toml")] {
        let keys = keys(file).iter().filter(|key| !key.path.starts_with("every-purpose."));
        let rows = keys
            .map(|key| [code(key.path), takes(&key.kind), key.meaning.to_owned(), key.read_by.to_owned()]);
        table(text, heading, ["key", "takes", "meaning", "read by"], rows);
    }
}

fn takes(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Local => "text per language".to_owned(),
        Kind::Bool => "true, false".to_owned(),
        Kind::Whole => "whole number".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Period | Kind::Within => "period".to_owned(),
        Kind::Rule => "keep rule".to_owned(),
        Kind::Keep => "keep rule or name".to_owned(),
        Kind::Claim => "claim".to_owned(),
        Kind::Clock => "clock".to_owned(),
        Kind::Test => "test".to_owned(),
        Kind::Word(words) => words.iter().map(|word| code(word)).collect::<Vec<_>>().join(", "),
        Kind::Id(ids) => format!("{ids:?}").to_lowercase(),
        Kind::List(inner) => format!("list of {}", takes(inner)),
        Kind::Many(inner) => format!("one or a list of {}", takes(inner)),
        Kind::Either(first, second) => format!("{}, or {}", takes(first), takes(second)),
        Kind::Table => "table".to_owned(),
    }
}
