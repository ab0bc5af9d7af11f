//! The sheets with a row for each item: the organisation, and what the register was made of.

use waarborg_policy::vocabulary::vocabulary;

use super::super::comments;
use super::super::model::Register;
use super::super::page::{made, measures, responsible};
use super::super::write::{self, Line};
use super::{DERIVED, ITEM, Maker, Sheet};
use crate::phrase::{Phrase, own, say, say_of, start};
use crate::words;

/// Which lines of the policy a row of the organisation's sheet stands for.
const ROWS: &[(&str, &str)] = &[
    ("who-name", "organisation.name"),
    ("reg-person", "organisation.person"),
    ("who-address", "organisation.address"),
    ("who-kvk", "organisation.kvk"),
    ("reg-reach", "organisation.reach"),
    ("who-website", "organisation.website"),
    ("reg-privacy", "contact.privacy"),
    ("who-dpo", "contact.dpo"),
    ("who-representative", "organisation.representative"),
    ("reg-joint", DERIVED),
];

/// The lines of an item.
fn lines_of(general: &[Line], item: &str) -> Vec<Line> {
    let named = |line: &Line| format!("{}.{}", line.table, line.key);
    let belongs = |line: &&Line| match item {
        // What has no row of its own stands with the name.
        "organisation.name" => {
            line.table == "organisation"
                && !["person", "address", "kvk", "email", "phone", "website"].contains(&line.key.as_str())
        }
        "organisation.reach" => {
            line.table == "organisation" && ["email", "phone"].contains(&line.key.as_str())
        }
        "contact.dpo" => line.table == "contact.dpo" || line.table == "dpo",
        "contact.privacy" => line.table.starts_with("contact.") && line.table != "contact.dpo",
        "statement.version" => {
            line.table == "statement" && !["in-force", "reviewed"].contains(&line.key.as_str())
        }
        "security" | "transfers" | "organisation.representative" => line.table == item,
        _ => named(line) == item,
    };
    general.iter().filter(belongs).cloned().collect()
}

fn columns(maker: &Maker<'_>) -> [(&'static str, String, u16); 3] {
    [
        ("what", maker.say("sheet-what"), 36),
        ("value", maker.say("sheet-value"), 90),
        (ITEM, ITEM.to_owned(), 20),
    ]
}

pub(super) fn organisation(maker: &Maker<'_>, register: &Register) -> Sheet {
    let general = write::general(register);
    let facts = responsible(maker.policy);
    let row = |label: Phrase, lines: &[Phrase], item: &str| {
        let cells = vec![maker.text(&label), maker.lines(lines), item.to_owned()];
        (cells, write::dotted(&lines_of(&general, item)))
    };
    let mut rows = Vec::new();
    for (label, item) in ROWS {
        let lines = facts.iter().find(|(known, _)| known == label).map(|(_, lines)| lines.as_slice());
        // A row that the policy says nothing in stays, to be filled; what is made of other rows does not.
        if lines.is_some() || *item != DERIVED {
            rows.push(row(say(label), lines.unwrap_or_default(), item));
        }
    }
    rows.push(row(say("reg-safe-title"), &measures(maker.policy), "security"));
    let always: Vec<Phrase> =
        register.always.iter().map(|id| start(own(&words::recipient(maker.policy, id)))).collect();
    rows.push(row(say("sheet-always"), &always, "sharing.always"));
    if !register.processors_sign.is_empty() {
        let signed: Vec<Phrase> = register.processors_sign.iter().map(|word| signed(word)).collect();
        rows.push(row(say("reg-agreement"), &signed, "sharing.processors-sign"));
    }
    if let Some(transfers) = &register.transfers {
        let known = |word: &String| {
            let known = vocabulary().words.safeguards.get(word);
            Phrase::Own(known.map_or_else(|| words::readable(word), |known| known.title.clone()))
        };
        let countries: Vec<Phrase> = transfers.countries.iter().map(|code| words::country(code)).collect();
        let mut safeguards: Vec<Phrase> = transfers.safeguards.iter().map(known).collect();
        if safeguards.is_empty() {
            safeguards.push(say("st-unknown"));
        }
        let lines = if countries.is_empty() {
            safeguards
        } else {
            vec![say_of("outside-general", vec![("countries", countries), ("safeguards", safeguards)])]
        };
        rows.push(row(say("reg-recipients-title"), &lines, "transfers"));
    }
    maker.sheet("organisation", "sheet-organisation", &columns(maker), rows)
}

fn signed(word: &str) -> Phrase {
    let name = format!("reg-agreement-{word}");
    if crate::voice::catalogue().has(waarborg_policy::model::Language::Nl, &name) {
        return start(say(&name));
    }
    let known = vocabulary().words.safeguards.get(word);
    start(Phrase::Own(known.map_or_else(|| words::readable(word), |known| known.title.clone())))
}

pub(super) fn about(maker: &Maker<'_>, register: &Register) -> Sheet {
    let general = write::general(register);
    let made = made(maker.policy, maker.day);
    let mut rows = Vec::new();
    for (label, line) in &made {
        let item = match *label {
            "reg-policy-version" => "statement.version",
            "reg-in-force" => "statement.in-force",
            "reg-reviewed" => "statement.reviewed",
            "reg-review-every" => "review.every",
            _ => DERIVED,
        };
        let mut lines = lines_of(&general, item);
        // How the policy speaks stands with the first row, for it has none of its own.
        if rows.is_empty() {
            let spoken = lines_of(&general, "statement.version");
            lines.extend(spoken.into_iter().filter(|line| line.key != "version"));
        }
        if item == "statement.version" {
            lines.retain(|line| line.key == "version");
        }
        let cells = vec![maker.say(label), maker.text(line), item.to_owned()];
        rows.push((cells, write::dotted(&lines)));
    }
    let how = vec![maker.say("reg-about-title"), maker.say("sheet-how"), DERIVED.to_owned()];
    rows.push((how, comments::general(&maker.comments)));
    maker.sheet("about", "sheet-about", &columns(maker), rows)
}
