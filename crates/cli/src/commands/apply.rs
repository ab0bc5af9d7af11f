//! `waarborg apply`

use std::io::{BufRead as _, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};
use waarborg_office::{Applied, Options, Plan, Progress, apply_with, load_plan};

use waarborg_policy::messages::Message;

use super::Outcome;
use crate::edge;
use crate::folder::Organisation;
use crate::options::Common;
use crate::printer::Printer;
use crate::trouble::Trouble;

/// What was asked.
pub(crate) struct Wanted<'a> {
    pub(crate) plan: &'a str,
    pub(crate) more_than_a_fifth: &'a [String],
    pub(crate) why: Option<&'a str>,
    pub(crate) by: &'a str,
    pub(crate) clock_is_right: bool,
    pub(crate) yes: bool,
}

pub(crate) fn run(common: &Common, wanted: &Wanted<'_>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let organisation = Organisation::read(&common.folder)?;
    // Nothing is locked while a person thinks.
    let made = load_plan(&organisation.look(printer)?, wanted.plan)?;
    if !wanted.yes && !confirmed(&made, printer)? {
        printer.note(printer.say("niets gedaan", "nothing done"));
        return Ok(Outcome::Findings);
    }
    let bar = ProgressBar::new(u64::try_from(made.rows()).unwrap_or_default());
    if printer.watched() {
        bar.set_style(
            ProgressStyle::with_template("{bar:40} {pos}/{len}")
                .unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
    } else {
        bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
    }
    let options = Options {
        more_than_a_fifth: wanted.more_than_a_fifth.to_vec(),
        why: wanted.why.map(str::to_owned),
        by: wanted.by.to_owned(),
        today: common.today,
        clock_is_right: wanted.clock_is_right,
        random: edge::random()?,
    };
    let applied = organisation.with_begun_office(printer, |office, _| {
        let plan = load_plan(office, &made.digest)?;
        let mut tell =
            |progress: Progress| bar.set_position(u64::try_from(progress.done).unwrap_or_default());
        Ok(apply_with(office, organisation.setting(), &plan, &options, edge::now, None, &mut tell)?)
    })?;
    bar.finish_and_clear();
    if printer.json() {
        printer.value(&applied)?;
    } else {
        print(&applied, printer);
    }
    Ok(if applied.complete { Outcome::Fine } else { Outcome::Findings })
}

/// Asks, on a terminal; elsewhere `--yes` must say it.
fn confirmed(made: &Plan, printer: &mut Printer) -> anyhow::Result<bool> {
    printer.note(format!(
        "{} {} {} {}. {}",
        printer.say("Dit plan raakt", "This plan touches"),
        made.rows(),
        printer.say("rijen, voor", "rows, for"),
        made.today,
        printer.say("In deze versie is het niet terug te draaien.", "In this version it cannot be undone.")
    ));
    if !std::io::stdin().is_terminal() {
        return Err(Trouble(Message::new("say-yes")).into());
    }
    printer.note(printer.say("Uitvoeren? Typ ja of nee.", "Carry it out? Type yes or no."));
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(["ja", "yes"].contains(&answer.trim()))
}

/// Prints what was done.
pub(super) fn print(applied: &Applied, printer: &mut Printer) {
    for step in &applied.steps {
        let what = match step.action.as_str() {
            "delete" => printer.say("gewist", "deleted"),
            _ => printer.say("leeggemaakt", "blanked"),
        };
        let skipped = match step.skipped {
            0 => String::new(),
            n => format!(
                ", {n} {}",
                printer.say("overgeslagen (niet meer aan de beurt)", "skipped (no longer due)")
            ),
        };
        printer.data(format!("{}.{}: {} {what}{skipped}", step.system, step.table, step.rows));
    }
    let last = if applied.complete {
        printer.say(
            "Daarna opnieuw nagekeken: van dit plan is niets meer over.",
            "Looked at again: nothing of this plan is left.",
        )
    } else {
        printer.say(
            "Let op: van dit plan is nog iets over. Maak een nieuw plan.",
            "Note: something of this plan is left. Make a new plan.",
        )
    };
    printer.data(last);
    for system in &applied.remains {
        printer.data(format!(
            "{system}: {}",
            printer.say(
                "een ander programma hield de database open; in haar bestanden kunnen nog resten staan. Sluit het en maak een plan: de volgende uitvoering ruimt op.",
                "another program kept the database open; pages may hold remains. Close it and plan again: the next run clears them.",
            )
        ));
    }
    printer.data(printer.say(
        "Verwijderd uit gebruik in deze systemen; reservekopieën houden wat zij hebben tot hun eigen termijn.",
        "Removed from use in these systems; backups hold what they have until their own term.",
    ));
    printer.data(format!(
        "{} {} · {} {}–{}",
        printer.say("uitvoering", "run"),
        applied.run,
        printer.say("bewijs: regels", "evidence: entries"),
        applied.evidence.first,
        applied.evidence.last
    ));
}
