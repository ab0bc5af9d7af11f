//! Rows of activities in an own register: the words, and the cells that a person changed.

use std::collections::BTreeSet;

use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::super::facts::{self, Field, Told};
use super::super::model::{Activity, Part, Sooner};
use super::super::write::Remarks;
use super::cells::Place;
use super::fill::{Filling, Left};
use super::foreign::begin;
use super::lexicon::fold;
use super::mapping::Target;
use super::own::{self, Line};
use super::{Became, LOST_ROWS, edit};
use crate::voice::Voice;

/// What a cell of an own sheet of activities becomes.
fn target(key: &str) -> Option<Target> {
    Some(match key {
        "title" => Target::Title,
        "for" => Target::Clients,
        "covers" => Target::Covers,
        "subjects" => Target::Subjects,
        "data" => Target::Data,
        "special" => Target::Grounds,
        "source" => Target::Source,
        "basis" => Target::Basis,
        "recipients" => Target::Recipients,
        "transfers" | "systems" => Target::Derived,
        "keep" => Target::Keep,
        "dpia" => Target::Dpia,
        _ => return None,
    })
}

/// Puts a row of an activity in the register.
pub(super) fn read(
    filling: &mut Filling,
    policy: &Policy,
    line: &Line,
    remarks: &mut Remarks,
    became: &mut Vec<Became>,
    seen: &mut BTreeSet<String>,
) {
    let id = own::id_of(line, "purpose.");
    let at = id.as_ref().and_then(|id| filling.register.activities.iter().position(|known| known.id == *id));
    let mut left: Left = Vec::new();
    let mut activity = match at {
        Some(at) => filling.register.activities.remove(at),
        None => {
            let title = line.cell("title");
            if title.is_empty() {
                let cells: Vec<&str> = line.cells.iter().map(|(_, _, cell)| cell.trim()).collect();
                filling.unread(&line.place, Message::new("import-no-title").text("text", cells.join(" | ")));
                remarks.entry(LOST_ROWS.to_owned()).or_default().push(cells.join(" | "));
                return;
            }
            let mut made = begin(filling, title);
            if line.kind == "processor" {
                made.roles.push("processor".to_owned());
            }
            made
        }
    };
    let words: Vec<&str> = line.cells.iter().map(|(_, _, cell)| cell.as_str()).collect();
    filling.row = fold(&words.join(" "));
    let changed: Vec<(String, String, Place)> =
        line.changed().map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place)).collect();
    for (key, cell, place) in changed {
        let Some(target) = target(&key) else {
            if !cell.trim().is_empty() {
                left.push(format!("{key}: {}", cell.trim()));
                filling.note(&place, Message::new("import-remark").text("text", cell.trim()));
            }
            continue;
        };
        if target == Target::Derived {
            if !line.new && at.is_some() || !cell.trim().is_empty() {
                filling.unread(
                    &place,
                    Message::new(if key == "systems" { "import-systems" } else { "import-derived" }),
                );
                left.push(format!("{key}: {}", cell.trim()));
            }
            continue;
        }
        let before = activity.clone();
        let rest = change(filling, policy, &mut activity, target, &cell, &place);
        if !rest.is_empty() && stays(&mut activity, before, target) {
            told_stays(filling, policy, &activity.id, &key, &place);
        }
        left.extend(rest.into_iter().map(|rest| format!("{key}: {rest}")));
    }
    if seen.insert(activity.id.clone()) {
        became.push(Became { place: line.place.clone(), id: activity.id.clone() });
    }
    if !left.is_empty() {
        remarks.entry(format!("purpose.{}", activity.id)).or_default().extend(left);
    }
    filling.register.activities.push(activity);
}

/// A changed cell goes before the words: its field is emptied and filled anew.
fn change(
    filling: &mut Filling,
    policy: &Policy,
    activity: &mut Activity,
    target: Target,
    cell: &str,
    place: &Place,
) -> Left {
    match target {
        Target::Title => {
            let name = cell.trim();
            if name.is_empty() {
                filling.unread(place, Message::new("import-empty-title"));
                return Vec::new();
            }
            edit::text(filling, &mut activity.title, name, place);
            return Vec::new();
        }
        Target::Clients => activity.r#for.clear(),
        Target::Covers => activity.covers.clear(),
        Target::Subjects => activity.subjects.clear(),
        Target::Data => return data(filling, activity, cell, place),
        Target::Grounds => activity.allowed_by.clear(),
        Target::Source => activity.source.clear(),
        Target::Basis => {
            let interest = activity.interest.take();
            (activity.basis, activity.law, activity.balanced) = (Vec::new(), None, None);
            let left = filling.add_told(activity, target, cell, place);
            // The same interest, in its two languages.
            if let (Some(known), Some(said)) = (interest, &activity.interest)
                && known.get(filling.language) == said.get(filling.language)
            {
                activity.interest = Some(known);
            }
            return left;
        }
        Target::Recipients => activity.recipients.clear(),
        Target::Keep => return keep(filling, policy, activity, cell, place),
        Target::Dpia => activity.dpia = None,
        _ => {}
    }
    filling.add_told(activity, target, cell, place)
}

/// Data that a person took out takes with it what permitted it and how much sooner it went.
fn data(filling: &mut Filling, activity: &mut Activity, cell: &str, place: &Place) -> Left {
    activity.data.clear();
    let left = filling.add_told(activity, Target::Data, cell, place);
    let held: BTreeSet<String> = activity.data.iter().map(|datum| datum.category.clone()).collect();
    let gone: Vec<String> = activity
        .allowed_by
        .iter()
        .map(|allowed| &allowed.category)
        .chain(activity.sooner.iter().map(|sooner| &sooner.category))
        .filter(|category| !held.contains(*category))
        .cloned()
        .collect();
    for category in &gone {
        filling.note(place, Message::new("import-gone-with").text("id", category));
    }
    activity.allowed_by.retain(|allowed| held.contains(&allowed.category));
    activity.sooner.retain(|sooner| held.contains(&sooner.category));
    left
}

/// A line that was left alone keeps the rule that it was made of; the others are read.
fn keep(filling: &mut Filling, policy: &Policy, activity: &mut Activity, cell: &str, place: &Place) -> Left {
    enum Rule {
        Part(Part),
        Sooner(Sooner),
    }
    let mut known: Vec<(String, Rule)> = Vec::new();
    // A rule about no data of the purpose has no line, so nobody took it away.
    let mut hidden: Vec<Part> = Vec::new();
    // What only tells that data has no period yet holds no rule.
    let mut open: Option<String> = None;
    if let Some(purpose) = policy.purpose(&activity.id) {
        let voice = Voice::of(policy, filling.language);
        let told = Told { policy, map: None, day: filling.register.day };
        let shown = facts::lines(told, purpose, Field::Keep);
        let mut shown = shown.iter().map(|line| fold(&voice.text(line)));
        open = facts::without_period(policy, purpose).map(|line| fold(&voice.text(&line)));
        let parts = std::mem::take(&mut activity.keep).into_iter().zip(&purpose.keep);
        let (seen, unseen): (Vec<_>, Vec<_>) = parts.partition(|(_, part)| facts::is_about(purpose, part));
        hidden = unseen.into_iter().map(|(part, _)| part).collect();
        if seen.is_empty() {
            shown.next();
        }
        let parts = seen.into_iter().map(|(part, _)| Rule::Part(part));
        let rules: Vec<Rule> = parts.chain(activity.sooner.drain(..).map(Rule::Sooner)).collect();
        known = shown.zip(rules).collect();
    }
    activity.then = "delete".to_owned();
    let mut left = Vec::new();
    let lines: Vec<&str> = cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
    let put = |activity: &mut Activity, rule: &Rule| match rule {
        Rule::Part(part) => activity.keep.push(part.clone()),
        Rule::Sooner(sooner) => activity.sooner.push(sooner.clone()),
    };
    for line in &lines {
        match known.iter().find(|(shown, _)| *shown == fold(line)) {
            Some((_, rule)) => put(activity, rule),
            None if open.as_ref() == Some(&fold(line)) => {}
            None => {
                let sooner = activity.sooner.len();
                left.extend(filling.keep(activity, line, place));
                // Sooner than what? A rule of the organisation about this data is changed in its own row.
                if !activity.keep.iter().any(|part| part.data.is_empty()) && activity.sooner.len() > sooner {
                    activity.sooner.truncate(sooner);
                    filling.unread(place, Message::new("import-period").text("text", *line));
                    left.push((*line).to_owned());
                }
            }
        }
    }
    // A line that cannot be read may stand for any rule that is no longer there: those stay until it can.
    let gone = known.iter().filter(|(shown, _)| !lines.iter().any(|line| *shown == fold(line)));
    let gone: Vec<_> = gone.filter(|_| !left.is_empty()).collect();
    for (_, rule) in &gone {
        put(activity, rule);
    }
    activity.keep.extend(hidden);
    if !gone.is_empty() {
        told_stays(filling, policy, &activity.id, "keep", place);
    }
    left
}

/// Puts back what a field held where nothing of its changed cell could be read; whether it did.
fn stays(activity: &mut Activity, before: Activity, target: Target) -> bool {
    match target {
        Target::Clients if activity.r#for.is_empty() => activity.r#for = before.r#for,
        Target::Covers if activity.covers.is_empty() => activity.covers = before.covers,
        Target::Subjects if activity.subjects.is_empty() => activity.subjects = before.subjects,
        Target::Source if activity.source.is_empty() => activity.source = before.source,
        Target::Grounds if activity.allowed_by.is_empty() => activity.allowed_by = before.allowed_by,
        Target::Dpia if activity.dpia.is_none() => activity.dpia = before.dpia,
        Target::Basis if activity.basis.is_empty() => {
            activity.basis = before.basis;
            activity.law = activity.law.take().or(before.law);
            activity.interest = activity.interest.take().or(before.interest);
            activity.balanced = activity.balanced.or(before.balanced);
        }
        _ => return false,
    }
    true
}

/// Tells what stood in a cell and still holds.
fn told_stays(filling: &mut Filling, policy: &Policy, id: &str, key: &str, place: &Place) {
    let field = Field::CONTROLLER.into_iter().chain([Field::Clients]).find(|field| field.word() == key);
    let Some((purpose, field)) = policy.purpose(id).zip(field) else { return };
    let voice = Voice::of(policy, filling.language);
    let lines = facts::lines(Told { policy, map: None, day: filling.register.day }, purpose, field);
    let old: Vec<String> = lines.iter().map(|line| voice.text(line)).collect();
    filling.note(place, Message::new("import-stays").text("text", old.join(" / ")));
}
