//! What data a purpose holds, groups written out.

use crate::check::Arg;
use crate::messages::both;
use crate::model::{Policy, Purpose, Text};
use crate::syntax::{Node, Path};

use super::kind::Kind;
use super::{About, Cause, Made, values};

/// Compares the data of a purpose.
pub(super) fn compare(made: &mut Made<'_>, was: &Purpose, now: &Purpose, about: &About) {
    let held = |purpose: &Purpose, id: &str| {
        purpose.data.iter().find(|one| one.category == id).map(|one| one.optional)
    };
    let mut sorted: [Vec<&str>; 4] = Default::default();
    let [more, needed, optional, less] = &mut sorted;
    for datum in &now.data {
        match held(was, &datum.category) {
            None => more.push(&datum.category),
            Some(true) if !datum.optional => needed.push(&datum.category),
            Some(false) if datum.optional => optional.push(&datum.category),
            Some(_) => {}
        }
    }
    less.extend(
        was.data.iter().filter(|one| held(now, &one.category).is_none()).map(|one| one.category.as_str()),
    );
    let (old, new) = (made.old, made.new);
    let kinds = [
        (Kind::DataAdded, "change-data-added", new),
        (Kind::DataNeeded, "change-data-needed", new),
        (Kind::DataOptional, "change-data-optional", new),
        (Kind::DataRemoved, "change-data-removed", old),
    ];
    consent_needed(made, was, now, about);
    let groups = groups_of(old, was).chain(groups_of(new, now)).collect::<Vec<_>>();
    for ((kind, message, policy), ids) in kinds.into_iter().zip(sorted) {
        if ids.is_empty() {
            continue;
        }
        let text = both(message, &args(policy, &now.title, &ids));
        made.add(kind, (Some(was.path("data")), Some(now.path("data"))), text, about, Cause::Written);
        made.cover(groups.iter().cloned());
    }
}

/// Special data that may be used only after explicit consent, and that could not be before, or needed none.
fn consent_needed(made: &mut Made<'_>, was: &Purpose, now: &Purpose, about: &About) {
    let asks = |purpose: &Purpose, id: &str| purpose.holds(id) && purpose.rests_on_consent(id);
    let ids = now.data.iter().map(|datum| datum.category.as_str());
    let ids: Vec<&str> = ids.filter(|id| asks(now, id) && !asks(was, id)).collect();
    let [first, ..] = ids.as_slice() else { return };
    let path = |purpose: &Purpose, id: &str| purpose.path("allowed-by").key(id);
    let text = both("change-consent-needed", &args(made.new, &now.title, &ids));
    let at = (Some(path(was, first)), Some(path(now, first)));
    made.add(Kind::ConsentNeeded, at, text, about, Cause::Written);
    made.cover(ids.iter().flat_map(|id| [path(was, id), path(now, id)]));
    made.cover([now.path("consent").key("explicit")]);
}

fn args(policy: &Policy, title: &Text, ids: &[&str]) -> [(&'static str, Arg); 3] {
    let titles: Vec<Text> = ids.iter().map(|id| values::category(policy, id)).collect();
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    [("title", Arg::Text(title.clone())), ("data", Arg::List(titles)), ("count", Arg::Number(count))]
}

/// The groups that a purpose names.
fn groups_of<'a>(policy: &'a Policy, purpose: &Purpose) -> impl Iterator<Item = Path> + use<'a> {
    let said = policy.tree.at(&purpose.path("data")).and_then(Node::list).unwrap_or_default();
    let words = said.iter().filter_map(Node::text).map(|word| word.strip_suffix('?').unwrap_or(word));
    let paths = words.map(|word| Path::of(["data", word]));
    paths.filter(|path| policy.tree.at(path).is_some_and(|node| node.list().is_some()))
}
