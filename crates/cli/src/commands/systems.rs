//! `waarborg systems check|prepare`

use serde_json::json;
use waarborg_office::{Inspection, inspect_all, prepare};
use waarborg_systems::inspect::Stops;

use super::Outcome;
use crate::folder::Organisation;
use crate::options::{Common, Systems};
use crate::printer::Printer;

pub(crate) fn run(common: &Common, command: &Systems, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let organisation = Organisation::read(&common.folder)?;
    match command {
        Systems::Check => {
            let found = inspect_all(organisation.setting(), organisation.today(common))?;
            if printer.json() {
                let systems: Vec<_> = found.iter().map(|found| to_json(found, printer)).collect();
                printer.value(&json!({ "systems": systems }))?;
            } else {
                found.iter().for_each(|found| print(found, printer));
            }
            let fine = found.iter().all(|found| found.may_plan && found.may_act);
            Ok(if fine { Outcome::Fine } else { Outcome::Findings })
        }
        Systems::Prepare { system } => {
            prepare(organisation.setting(), system)?;
            printer.note(format!(
                "{system}: {} `waarborg_run`",
                printer.say("klaar, met de tabel", "ready, with the table")
            ));
            Ok(Outcome::Fine)
        }
    }
}

fn word(stops: Stops, printer: &Printer) -> &'static str {
    match stops {
        Stops::Everything => printer.say("fout", "error"),
        Stops::Acting => printer.say("staat uitvoeren in de weg", "stands in the way of applying"),
        Stops::Nothing => printer.say("weetje", "note"),
    }
}

fn print(found: &Inspection, printer: &mut Printer) {
    let verdict = match (found.may_plan, found.may_act) {
        (true, true) => printer.say("plannen en uitvoeren kan", "may be planned and applied"),
        (true, false) => printer.say("plannen kan, uitvoeren nog niet", "may be planned, not yet applied"),
        (false, _) => printer.say("nog niet te gebruiken", "cannot be used yet"),
    };
    printer.data(format!(
        "{} ({} {}): {verdict}",
        found.system,
        found.tables,
        printer.say("tabellen", "tables")
    ));
    for problem in &found.problems {
        if problem.aside && !printer.verbose {
            continue;
        }
        printer.data(format!("  {}: {}", word(problem.stops, printer), problem.message(printer.language)));
        // A note is one line, unless someone asks for more.
        if problem.stops != Stops::Nothing || printer.verbose {
            printer.data(format!("    {}", problem.help(printer.language)));
        }
    }
}

fn to_json(found: &Inspection, printer: &Printer) -> serde_json::Value {
    let problems: Vec<_> = found
        .problems
        .iter()
        .map(|problem| {
            json!({
                "name": problem.name,
                "stops": format!("{:?}", problem.stops).to_lowercase(),
                "path": problem.path,
                "message": problem.message(printer.language),
                "help": problem.help(printer.language),
            })
        })
        .collect();
    json!({ "system": found.system, "tables": found.tables, "may_plan": found.may_plan, "may_apply": found.may_act, "problems": problems })
}
