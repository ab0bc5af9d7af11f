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
