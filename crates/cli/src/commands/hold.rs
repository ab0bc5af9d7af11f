//! `waarborg hold add|list|lift`

use waarborg_evidence::entry::HoldReason;
use waarborg_office::{NewHold, add_hold_with, holds, lift_hold_with};
use waarborg_policy::messages::Message;
use waarborg_systems::key::Key;

use super::Outcome;
use crate::edge;
use crate::folder::Organisation;
use crate::options::{Common, HoldCommand, Reason};
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(common: &Common, command: &HoldCommand, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let organisation = Organisation::read(&common.folder)?;
    let mut office = organisation.office()?;
    match command {
        HoldCommand::Add { table, key, reason, owner, review, clock_is_right } => {
            let Some((system, table)) = table.split_once('.') else {
                return Err(Trouble(Message::new("hold-name").text("table", table)).into());
            };
            let (reason, word) = words(*reason);
            let hold = NewHold { system, table, key, reason, reason_word: word, owner, review: *review };
            let (setting, random) = (organisation.setting(), edge::random()?);
            let placed =
                add_hold_with(&mut office, setting, &hold, &edge::now, random, *clock_is_right, None)?;
            if printer.json() {
                printer.value(&placed)?;
            } else {
                printer.data(format!(
                    "{} {}",
                    placed.id,
                    printer.say("geldt vanaf nu", "stands from now on")
                ));
            }
        }
        HoldCommand::List => {
            let standing = holds(&office)?;
            if printer.json() {
                printer.value(&standing)?;
                return Ok(Outcome::Fine);
            }
            for hold in standing {
                let key = match hold.key {
                    Key::Whole(number) => number.to_string(),
                    Key::Text(text) => text,
                };
                printer.data(format!(
                    "{} {}.{} {key} {} {} {}",
                    hold.id, hold.system, hold.table, hold.reason, hold.owner, hold.review
                ));
            }
        }
        HoldCommand::Lift { hold, clock_is_right } => {
            lift_hold_with(&mut office, hold, &edge::now, *clock_is_right)?;
            printer.note(format!("{hold} {}", printer.say("is opgeheven", "is lifted")));
        }
    }
    Ok(Outcome::Fine)
}

fn words(reason: Reason) -> (HoldReason, &'static str) {
    match reason {
        Reason::Claim => (HoldReason::Claim, "claim"),
        Reason::Dispute => (HoldReason::Dispute, "dispute"),
        Reason::Inspection => (HoldReason::Inspection, "inspection"),
        Reason::Request => (HoldReason::Request, "request"),
        Reason::Breach => (HoldReason::Breach, "breach"),
    }
}
