//! `waarborg hold add|list|lift`

use waarborg_evidence::entry::HoldReason;
use waarborg_office::{NewHold, OfficeError, add_hold_with, holds, lift_hold_with};
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
    match command {
        HoldCommand::Add { table, key, reason, owner, review, clock_is_right } => {
            let Some((system, table)) = table.split_once('.') else {
                return Err(Trouble(Message::new("hold-name").text("table", table)).into());
            };
            if *review < organisation.today(common) {
                return Err(Trouble(Message::new("hold-review-past").text("day", review)).into());
            }
            let (reason, word) = words(*reason);
            let hold = NewHold { system, table, key, reason, reason_word: word, owner, review: *review };
            let (setting, random) = (organisation.setting(), edge::random()?);
            let placed = organisation.with_office_in_turn(edge::now(), printer, |office, _| {
                Ok(add_hold_with(office, setting, &hold, &edge::now, random, *clock_is_right, None)?)
            })?;
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
            let standing = match organisation.look(printer) {
                Ok(office) => holds(&office)?,
                Err(error) if is_none(&error) => {
                    printer.note(Message::new("no-holds-here").say(printer.language));
                    Vec::new()
                }
                Err(error) => return Err(error),
            };
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
            organisation.with_begun_office(printer, |office, _| {
                Ok(lift_hold_with(office, hold, &edge::now, *clock_is_right)?)
            })?;
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

/// Whether there is no office yet, so that nothing can be held.
fn is_none(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(OfficeError::NoOffice(_)))
}
