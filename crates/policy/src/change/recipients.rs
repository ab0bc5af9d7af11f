//! Who receives data, for which purposes, and where.

use std::collections::BTreeSet;

use crate::check::Arg;
use crate::keys::Ids;
use crate::messages::both;
use crate::model::{Policy, Purpose, Text};
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::kind::Kind;
use super::{About, Cause, Made, purposes, values};

/// Compares recipients: one by one, whatever the purposes that name them.
pub(super) fn compare(made: &mut Made<'_>) {
    let (old, new) = (made.old, made.new);
    for id in ids(made) {
        let was_id =
            made.renames.recipients.iter().find(|(_, now)| **now == id).map_or(id.as_str(), |(was, _)| was);
        let was_id = was_id.to_owned();
        let (before, after) = (received(old, &was_id), received(new, &id));
        let knew = |policy: &Policy, id: &str, received: &[&Purpose]| {
            policy.recipient(id).is_some() || !received.is_empty()
        };
        let table = Path::of(["recipient", id.as_str()]);
        match (knew(old, &was_id, &before), knew(new, &id, &after)) {
            (false, true) => {
                let about = about(&id, after.iter().copied());
                let text = text("change-recipient-added", new, &id, &after);
                made.add(Kind::RecipientAdded, (None, Some(table)), text, &about, Cause::Written);
                made.cover(places(&after));
                transfer(made, &id, &was_id, &about);
            }
            (true, false) => {
                let about = About { purposes: Some(ids_now(made, &before)), recipient: Some(was_id.clone()) };
                let text = text("change-recipient-removed", old, &was_id, &before);
                made.add(Kind::RecipientRemoved, (Some(table), None), text, &about, Cause::Written);
                let places = places_now(made, &before);
                made.cover(places);
            }
            (true, true) => narrower_or_wider(made, &id, &was_id, &before, &after),
            (false, false) => {}
        }
    }
}

fn narrower_or_wider(made: &mut Made<'_>, id: &str, was_id: &str, before: &[&Purpose], after: &[&Purpose]) {
    let (old, new) = (made.old, made.new);
    let table = Path::of(["recipient", id]);
    let had: BTreeSet<String> = ids_now(made, before).into_iter().collect();
    let has: BTreeSet<&str> = after.iter().map(|purpose| purpose.id.as_str()).collect();
    // What a new purpose shares is told with it; what goes with a purpose that is gone is told with that.
    let gained: Vec<&Purpose> = after
        .iter()
        .copied()
        .filter(|one| !had.contains(&one.id) && purposes::was(made, one).is_some())
        .collect();
    let lost: Vec<&Purpose> = before
        .iter()
        .copied()
        .filter(|one| {
            let now = made.renames.id(Ids::Purpose, &one.id);
            !has.contains(now.as_str()) && new.purpose(&now).is_some()
        })
        .collect();
    let first =
        |purposes: &[String]| purposes.first().map(|id| Path::of(["purpose", id.as_str(), "recipients"]));
    if !gained.is_empty() {
        let at = first(&ids_now(made, &gained));
        let about = about(id, gained.iter().copied());
        let text = text("change-recipient-wider", new, id, &gained);
        made.add(Kind::RecipientWider, (None, at), text, &about, Cause::Written);
        made.cover(places(&gained));
    }
    if !lost.is_empty() {
        let at = first(&ids_now(made, &lost));
        let about = About { purposes: Some(ids_now(made, &lost)), recipient: Some(id.to_owned()) };
        let text = text("change-recipient-narrower", old, was_id, &lost);
        made.add(Kind::RecipientNarrower, (at, None), text, &about, Cause::Written);
        let places = places_now(made, &lost);
        made.cover(places);
    }
    let every = about(id, after.iter().copied());
    match (old.recipient(was_id), new.recipient(id)) {
        (None, Some(_)) => {
            let text = text("change-recipient-listed", new, id, &[]);
            made.add(Kind::Informed, (None, Some(table)), text, &every, Cause::Written);
            transfer(made, id, was_id, &every);
        }
        (Some(_), None) => {
            let text = text("change-recipient-unlisted", old, was_id, &[]);
            made.add(Kind::RecipientChanged, (Some(table), None), text, &every, Cause::Written);
        }
        (Some(_), Some(_)) => transfer(made, id, was_id, &every),
        (None, None) => {}
    }
    if was_id != id {
        let args = [
            ("name", Arg::Text(values::recipient(new, id))),
            ("before", Arg::Plain(was_id.to_owned())),
            ("after", Arg::Plain(id.to_owned())),
        ];
        let at = (Some(Path::of(["recipient", was_id])), Some(Path::of(["recipient", id])));
        made.add(Kind::RecipientRenamed, at, both("change-recipient-renamed", &args), &every, Cause::Written);
        if let Some(last) = made.list.last_mut() {
            last.covers.clear();
        }
    }
}

/// Whether data begins or stops to leave the European Economic Area, or goes to another country outside it.
fn transfer(made: &mut Made<'_>, id: &str, was_id: &str, about: &About) {
    let new = made.new.recipient(id);
    // Where one that no list names is, the vocabulary knows.
    let outside = |policy: &Policy, id: &str| {
        let used = || !received(policy, id).is_empty();
        let country = match policy.recipient(id) {
            Some(listed) => listed.country.clone(),
            None => {
                vocabulary().recipients.get(id).filter(|_| used()).and_then(|facts| facts.country.clone())
            }
        };
        country.filter(|country| !vocabulary().in_eea(country))
    };
    let (before, after) = (outside(made.old, was_id), outside(made.new, id));
    if before == after {
        return;
    }
    let country = |code: &Option<String>| code.as_deref().map(values::country).unwrap_or_default();
    let args = [
        ("name", Arg::Text(values::recipient(if new.is_some() { made.new } else { made.old }, id))),
        ("before", Arg::Text(country(&before))),
        ("after", Arg::Text(country(&after))),
    ];
    let at = Path::of(["recipient", id, "country"]);
    let (kind, message) = match (before.is_some(), after.is_some()) {
        (false, true) => (Kind::TransferAdded, "change-transfer-added"),
        (true, true) => (Kind::TransferAdded, "change-transfer-moved"),
        _ => (Kind::TransferEnded, "change-transfer-ended"),
    };
    let at = (Some(at.clone()), Some(at));
    made.add(kind, at, both(message, &args), about, Cause::Written);
}

/// All recipients of both policies, by their new id.
fn ids(made: &Made<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let of = |policy: &Policy| -> Vec<String> {
        let listed = policy.recipients.iter().map(|one| one.id.clone());
        let used = policy.purposes.iter().flat_map(|one| one.recipients.clone());
        listed.chain(policy.sharing.always.clone()).chain(used).collect()
    };
    let before = of(made.old).into_iter().map(|id| made.renames.id(Ids::Recipient, &id));
    for id in of(made.new).into_iter().chain(before) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// The purposes whose data a recipient receives.
fn received<'a>(policy: &'a Policy, id: &str) -> Vec<&'a Purpose> {
    policy.purposes.iter().filter(|purpose| policy.recipients_of(purpose).any(|known| known == id)).collect()
}

fn about<'a>(id: &str, purposes: impl Iterator<Item = &'a Purpose>) -> About {
    let purposes: Vec<String> = purposes.map(|purpose| purpose.id.clone()).collect();
    About { purposes: Some(purposes).filter(|list| !list.is_empty()), recipient: Some(id.to_owned()) }
}

fn ids_now(made: &Made<'_>, purposes: &[&Purpose]) -> Vec<String> {
    purposes.iter().map(|purpose| made.renames.id(Ids::Purpose, &purpose.id)).collect()
}

/// Where it is said that purposes share.
fn places(purposes: &[&Purpose]) -> Vec<Path> {
    of_ids(purposes.iter().map(|purpose| purpose.id.clone()))
}

fn places_now(made: &Made<'_>, purposes: &[&Purpose]) -> Vec<Path> {
    of_ids(ids_now(made, purposes).into_iter())
}

fn of_ids(ids: impl Iterator<Item = String>) -> Vec<Path> {
    let own = ids.map(|id| Path::of(["purpose".to_owned(), id, "recipients".to_owned()]));
    own.chain([Path::of(["sharing", "always"]), Path::of(["every-purpose", "recipients"])]).collect()
}

fn text(message: &str, policy: &Policy, id: &str, purposes: &[&Purpose]) -> Text {
    let quoted = |title: &Text| {
        let quote = |text: &String| format!("\"{text}\"");
        Text { nl: title.nl.as_ref().map(quote), en: title.en.as_ref().map(quote) }
    };
    let titles: Vec<Text> = purposes.iter().map(|purpose| quoted(&purpose.title)).collect();
    let count = i64::try_from(titles.len()).unwrap_or(i64::MAX);
    let args = [
        ("name", Arg::Text(values::recipient(policy, id))),
        ("purposes", Arg::List(titles)),
        ("count", Arg::Number(count)),
    ];
    both(message, &args)
}
