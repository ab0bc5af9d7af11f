//! A draft always loads: what the language refuses is taken out, and asked.

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Policy;
use waarborg_policy::syntax::{Fault, Path, Segment};

use super::file::file;
use super::questions::{About, Question};
use super::write::Writer;

/// How often is tried. Each time takes at least one value out, and most faults show the first time.
const ROUNDS: usize = 24;

/// The name of the file in messages.
const NAME: &str = "privacy.toml";

/// A file that loads, the policy it says, and what was taken out of it.
pub(super) struct Settled {
    pub(super) toml: String,
    pub(super) policy: Option<Policy>,
    pub(super) refused: Vec<Question>,
}

/// Takes out what the loader refuses until it refuses nothing.
pub(super) fn settle(writer: &mut Writer, text: &str) -> Settled {
    let mut refused = Vec::new();
    let unwritable: Vec<Path> =
        writer.entries.iter().map(|entry| entry.path.clone()).filter(|path| !writable(path)).collect();
    for path in &unwritable {
        refused.push(question(writer, path));
        writer.remove(path);
    }
    for _ in 0..ROUNDS {
        let toml = file(writer, text);
        match load(NAME, &toml, &NoShelf) {
            Ok(policy) => return Settled { toml, policy: Some(policy), refused },
            Err(wrong) => {
                let before = writer.size();
                take_out(writer, &wrong.faults, &mut refused);
                if writer.size() == before {
                    break;
                }
            }
        }
    }
    // What cannot be mended value by value: only who is responsible and that this is a transcription stays.
    let keeps = [
        Path::of(["organisation", "id"]),
        Path::of(["statement", "transcribes"]),
        Path::of(["statement", "languages"]),
    ];
    let all: Vec<Path> = writer.entries.iter().map(|entry| entry.path.clone()).collect();
    for path in all.iter().filter(|path| !keeps.contains(path)) {
        refused.push(question(writer, path));
        writer.remove(path);
    }
    let toml = file(writer, text);
    let policy = load(NAME, &toml, &NoShelf).ok();
    Settled { toml, policy, refused }
}

/// Whether every key of a path can stand in a file, between quotes if need be.
fn writable(path: &Path) -> bool {
    path.segments().iter().all(|segment| match segment {
        Segment::Key(key) => {
            !key.is_empty() && !key.contains(['"', '\\']) && !key.chars().any(char::is_control)
        }
        Segment::Index(_) => false,
    })
}

/// Takes out the values that the faults are about, the last element of a list first, so that the others keep their
/// places.
fn take_out(writer: &mut Writer, faults: &[Fault], refused: &mut Vec<Question>) {
    let mut paths: Vec<Path> = faults.iter().filter_map(|fault| stands(writer, &fault.path)).collect();
    paths.sort();
    paths.dedup();
    for path in paths.iter().rev() {
        refused.push(question(writer, path));
        writer.remove(path);
    }
}

/// The nearest path at which a value stands: the path of the fault itself, or one further up.
fn stands(writer: &Writer, path: &Path) -> Option<Path> {
    let mut path = path.clone();
    loop {
        if path.segments().is_empty() {
            return None;
        }
        if writer.has(&path) || writer.element(&path).is_some() {
            return Some(path);
        }
        path = path.parent()?;
    }
}

fn question(writer: &Writer, path: &Path) -> Question {
    let said = writer.value(path).or_else(|| writer.element(path)).cloned();
    let words = writer.words_of(path);
    Question { path: path.clone(), about: About::Refused(said), words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::write::Value;
    use crate::reading::Certainty;

    #[test]
    fn what_the_language_refuses_is_taken_out_and_asked() {
        let text = "Wij bewaren alles zolang de voorraad strekt.";
        let mut writer = Writer::default();
        let words = 0..11;
        let mut set =
            |path: &str, value: Value| writer.set(&Path::parse(path), value, &words, Certainty::Certain);
        set("organisation.id", "x".into());
        set("statement.transcribes", true.into());
        set("purpose.services.keep", "until the stock runs out".into());
        set(
            "purpose.services.data",
            Value::List(vec!["name".into(), "shoe-size".into(), "email".into(), "aura".into()]),
        );
        set("purpose.services.recipients", Value::List(vec!["nobody-known".into()]));
        set("purpose.services.colour", "blue".into());
        set("nonsense.at-all", Value::List(Vec::new()));
        set("purpose.services.basis", "contract".into());
        set("recipient.a\"b.name", "A".into());
        set("statement.claims", Value::List(vec!["always nice".into(), "never-sold".into()]));
        let settled = settle(&mut writer, text);
        assert!(settled.policy.is_some(), "{}", settled.toml);
        assert_eq!(
            writer.value(&Path::parse("purpose.services.data")),
            Some(&Value::List(vec!["name".into(), "email".into()]))
        );
        assert!(writer.has(&Path::parse("purpose.services.basis")));
        assert!(settled.toml.contains("claims = [\"never-sold\"]"), "{}", settled.toml);
        assert!(settled.refused.iter().any(|question| question.path == Path::parse("purpose.services.keep")));
    }
}
