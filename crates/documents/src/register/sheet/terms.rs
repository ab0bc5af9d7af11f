//! The sheets of what activities refer to: recipients, clients, and terms of the organisation's own.

use waarborg_policy::check::Arg;
use waarborg_policy::model::Text;

use super::super::facts::{role, safeguard, unknown};
use super::super::model::Register;
use super::super::page::{agreement, when};
use super::super::write;
use super::{ITEM, Maker, Sheet};
use crate::phrase::{self, Phrase, plain, say_with, start};
use crate::words;

pub(super) fn recipients(maker: &Maker<'_>, register: &Register) -> Sheet {
    let columns = [
        ("name", maker.say("gets-who"), 30),
        ("does", maker.say("gets-does"), 30),
        ("role", maker.say("gets-role"), 24),
        ("country", maker.say("gets-country"), 20),
        ("agreement", maker.say("reg-agreement"), 34),
        ("safeguard", maker.say("reg-safeguard"), 40),
        ("assessed", maker.say("sheet-assessed"), 18),
        ("when", maker.say("sheet-when"), 24),
    ];
    let main = write::main_language(register);
    let rows = maker.policy.recipients.iter().zip(&register.recipients).map(|(known, kept)| {
        let outside = known.outside_eea();
        let cells = vec![
            maker.text(&start(phrase::own(&known.label()))),
            known.does.as_ref().map(|does| maker.text(&start(phrase::own(does)))).unwrap_or_default(),
            maker.text(&start(role(maker.policy, known))),
            maker.text(&start(known.country.as_deref().map_or_else(unknown, words::country))),
            maker.text(&agreement(maker.policy, known)),
            if outside || known.safeguard.is_some() {
                maker.text(&start(safeguard(maker.policy, known, maker.day)))
            } else {
                String::new()
            },
            known.assessed.map(|day| day.to_string()).unwrap_or_default(),
            when(known).map(|phrase| maker.text(&phrase)).unwrap_or_default(),
        ];
        let words = maker.words(&format!("recipient.{}", kept.id), &write::recipient(kept, main));
        (cells, words)
    });
    let rows = rows.collect();
    maker.sheet("recipients", "sheet-recipients", &columns, rows)
}

pub(super) fn clients(maker: &Maker<'_>, register: &Register) -> Sheet {
    let columns = [
        ("name", maker.say("gets-who"), 36),
        ("email", maker.say("who-email"), 36),
        ("purposes", maker.say("gets-purposes"), 60),
    ];
    let main = write::main_language(register);
    let rows = register.clients.iter().map(|client| {
        let purposes: Vec<Phrase> =
            client.purposes.iter().map(|id| start(phrase::own(&words::purpose(maker.policy, id)))).collect();
        let cells = vec![
            client.name.clone().unwrap_or_else(|| client.id.clone()),
            client.email.clone().unwrap_or_default(),
            maker.lines(&purposes),
        ];
        (cells, maker.words(&format!("client.{}", client.id), &write::client(client, main)))
    });
    let rows = rows.collect();
    maker.sheet("clients", "sheet-clients", &columns, rows)
}

/// Categories, events and periods of the organisation's own; none where it has none.
fn rows_of_own(maker: &Maker<'_>, register: &Register) -> Vec<(Vec<String>, String)> {
    let main = write::main_language(register);
    let kind_of = |id: &Option<String>| {
        let known = id.as_ref().map(|id| words::category(maker.policy, id));
        let said = known.map(|what| say_with("sheet-kind-of", vec![("what", Arg::Text(what))]));
        said.map(|phrase| maker.text(&phrase)).unwrap_or_default()
    };
    let title = |text: &Text| maker.text(&start(phrase::own(text)));
    let mut rows = Vec::new();
    for known in &register.categories {
        let table = format!("data.{}", known.id);
        let cells =
            vec![maker.say("sheet-kind-data"), title(&known.title), kind_of(&known.is), table.clone()];
        rows.push((cells, maker.words(&table, &write::category(known, main))));
    }
    for known in &register.events {
        let table = format!("events.{}", known.id);
        let cells = vec![maker.say("sheet-kind-events"), title(&known.title), String::new(), table.clone()];
        rows.push((cells, maker.words(&table, &write::event(known, main))));
    }
    for (named, known) in maker.policy.keeps.iter().zip(&register.periods) {
        let table = format!("keep.{}", known.id);
        let name = known.title.as_ref().map_or_else(|| maker.text(&plain(&known.id)), title);
        let rule = maker.text(&start(Phrase::Own(words::rule(maker.policy, &named.rule))));
        let cells = vec![maker.say("sheet-kind-keep"), name, rule, table.clone()];
        rows.push((cells, maker.words(&table, &write::period(known, main))));
    }
    rows
}

/// The sheet of own terms, where there are any.
pub(super) fn own(maker: &Maker<'_>, register: &Register) -> Option<Sheet> {
    let rows = rows_of_own(maker, register);
    let columns = [
        ("kind", maker.say("sheet-kind"), 18),
        ("name", maker.say("sheet-name"), 40),
        ("meaning", maker.say("sheet-meaning"), 60),
        (ITEM, ITEM.to_owned(), 20),
    ];
    (!rows.is_empty()).then(|| maker.sheet("words", "sheet-words", &columns, rows))
}
