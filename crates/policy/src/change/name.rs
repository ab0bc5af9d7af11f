//! What a value is called: the name of its key, and of what it belongs to.

use crate::check::Arg;
use crate::keys::Key;
use crate::messages::both;
use crate::model::Text;
use crate::syntax::{Path, Segment};
use crate::vocabulary::vocabulary;

use super::{Made, values};

/// What is at a path, or at the same key of several purposes.
pub(super) fn what(made: &Made<'_>, key: &Key, paths: &[Path]) -> Text {
    let first = paths.first().cloned().unwrap_or_default();
    let words = key.path.split('.').filter(|step| *step != "*").collect::<Vec<_>>().join("-");
    let named = both("change-key", &[("key", Arg::Plain(words)), ("path", Arg::Plain(first.to_string()))]);
    let steps: Vec<&str> = first
        .segments()
        .iter()
        .filter_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            Segment::Index(_) => None,
        })
        .collect();
    let (of, owner) = match steps.as_slice() {
        _ if paths.len() > 1 => ("several", Text::default()),
        ["purpose", id, ..] => {
            let known = made.new.purpose(id).or_else(|| made.old.purpose(id));
            ("purpose", known.map_or_else(|| Text::same(*id), |purpose| purpose.title.clone()))
        }
        ["recipient", id, ..] => {
            let policy = if made.new.recipient(id).is_some() { made.new } else { made.old };
            ("name", values::recipient(policy, id))
        }
        ["data", id, ..] => ("name", values::category(made.new, id)),
        ["cookie" | "client" | "keep" | "events" | "accept", id, ..] => {
            ("name", Text::same(format!("`{id}`")))
        }
        _ => ("none", Text::default()),
    };
    // An id at the end that is no purpose or recipient: a channel, a right, a category.
    let detail = steps.last().filter(|_| key.path.ends_with(".*")).map(|id| detail(made, key.path, id));
    let args = [
        ("key", Arg::Text(named)),
        ("owner", Arg::Text(owner)),
        ("of", Arg::Plain(of.to_owned())),
        ("many", Arg::Number(i64::try_from(paths.len()).unwrap_or(i64::MAX))),
        ("has", Arg::Plain(if detail.is_some() { "yes" } else { "no" }.to_owned())),
        ("detail", Arg::Text(detail.unwrap_or_default())),
    ];
    both("change-what", &args)
}

/// The last id of a path, in words.
fn detail(made: &Made<'_>, pattern: &str, id: &str) -> Text {
    let known = if pattern.contains(".marketing.") {
        vocabulary().words.channels.get(id).map(|channel| channel.title.clone())
    } else if pattern.starts_with("rights.") {
        vocabulary().rights.get(id).map(|right| right.title.clone())
    } else {
        let policy = if made.new.category(id).is_some() { made.new } else { made.old };
        Some(values::category(policy, id))
    };
    known.unwrap_or_else(|| Text::same(id))
}

#[cfg(test)]
mod tests {
    use crate::change::TABLE;
    use crate::change::kind::Kind as Change;
    use crate::change::row::{How, how};
    use crate::check::Arg;
    use crate::keys::{FileKind, Kind, keys};
    use crate::messages::both;
    use crate::model::Language;

    /// What the catalogue says of a word, where it says anything but the last resort.
    fn said(message: &str, arg: &'static str, word: &str) -> Option<[String; 2]> {
        const RESORT: &str = "(nothing)";
        let args = [
            (arg, Arg::Plain(word.to_owned())),
            ("path", Arg::Plain(RESORT.to_owned())),
            ("plain", Arg::Plain(RESORT.to_owned())),
        ];
        let text = both(message, &args);
        let said = Language::ALL.map(|language| text.get(language).to_owned());
        (!said.iter().any(|said| said.contains(RESORT))).then_some(said)
    }

    #[test]
    fn every_key_has_a_name_in_both_languages() {
        for key in keys(FileKind::Policy).iter().filter(|key| key.kind != Kind::Table) {
            let steering = ["extends", "remove", "locked", "stricter-only"].contains(&key.path);
            let told_elsewhere = matches!(how(key.path), How::Said(Change::Rewritten, ..));
            if steering || told_elsewhere {
                continue;
            }
            let word = key.path.split('.').filter(|step| *step != "*").collect::<Vec<_>>().join("-");
            assert!(said("change-key", "key", &word).is_some(), "{word}");
        }
    }

    /// English words of the language are English; in Dutch every one that is made of several has words of its own.
    #[test]
    fn every_word_of_a_closed_list_has_dutch_words() {
        fn words(kind: &Kind) -> Vec<&'static str> {
            match kind {
                Kind::Word(words) => words.to_vec(),
                Kind::List(inner) | Kind::Many(inner) => words(inner),
                Kind::Either(first, second) => [words(first), words(second)].concat(),
                _ => Vec::new(),
            }
        }
        for key in keys(FileKind::Policy).iter() {
            let by_title = key.path.ends_with(".safeguard") || key.path.ends_with(".safeguards");
            for word in words(&key.kind).into_iter().filter(|_| !by_title) {
                let args =
                    [("word", Arg::Plain(word.to_owned())), ("plain", Arg::Plain("(nothing)".to_owned()))];
                let nl = crate::messages::format(Language::Nl, "change-word", &args);
                let same_in_dutch = ["bv", "nv", "AP"].contains(&word);
                assert!(same_in_dutch || nl != "(nothing)", "{}: {word}", key.path);
            }
        }
    }

    #[test]
    fn every_reason_to_tell_people_has_words() {
        let last = said("change-why", "kind", "none of them");
        for facts in TABLE.iter().filter(|facts| facts.material) {
            assert_ne!(said("change-why", "kind", facts.word), last, "{}", facts.word);
        }
    }
}
