//! `waarborg promises`

use std::path::{Path, PathBuf};

use serde_json::json;
use waarborg_office::{OfficeError, Proven, prove_on};
use waarborg_policy::check::Arg;
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::promises::{Built, Status, promises};

use super::Outcome;
use crate::folder::{Organisation, has_office, read_policy};
use crate::options::Common;
use crate::printer::Printer;

pub(crate) fn run(common: &Common, policy: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let found = match policy.map(folder_of) {
        None => of_folder(common, &common.folder, printer)?,
        Some(Some(folder)) => of_folder(common, &folder, printer)?,
        // A policy that stands by itself has no office.
        Some(None) => promises(&read_policy(policy.unwrap_or(&common.folder))?)
            .into_iter()
            .map(|promise| without_office(promise, "status-no-systems"))
            .collect(),
    };
    if printer.json() {
        printer.value(&json!({ "promises": found }))?;
    } else {
        print(&found, printer);
    }
    let broken = found.iter().any(|proven| proven.status == Status::Broken);
    Ok(if broken { Outcome::Findings } else { Outcome::Fine })
}

/// The folder of which a path is the policy; `None` for a policy under another name.
fn folder_of(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return Some(path.to_owned());
    }
    let own = path.file_name().is_some_and(|name| name == "privacy.toml");
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    own.then(|| folder.to_owned())
}

/// The promises of an organisation by its log; without an office, and with nobody who has seen one, unproven.
fn of_folder(common: &Common, folder: &Path, printer: &mut Printer) -> anyhow::Result<Vec<Proven>> {
    if !has_office(folder) && !folder.join("systems.toml").exists() {
        let all = promises(&read_policy(folder)?).into_iter();
        return Ok(all.map(|promise| without_office(promise, "status-no-systems")).collect());
    }
    let organisation = Organisation::read(folder)?;
    match organisation.look(printer) {
        Ok(office) => Ok(prove_on(&office, organisation.setting(), organisation.today(common))?),
        Err(error) if matches!(error.downcast_ref(), Some(OfficeError::NoOffice(_))) => {
            let all = promises(&organisation.policy).into_iter();
            Ok(all.map(|promise| without_office(promise, "status-no-plan")).collect())
        }
        Err(error) => Err(error),
    }
}

/// A promise of which no log tells; `missing` is what a plan would need first.
fn without_office(promise: waarborg_policy::promises::Promise, missing: &'static str) -> Proven {
    let args = [("how", Arg::Plain(promise.verified_by.to_owned()))];
    let name = if promise.purpose.is_some() { missing } else { "status-no-proof" };
    let say = |language| messages::format(language, name, &args);
    let detail = Text::both(say(Language::Nl), say(Language::En));
    Proven { promise, status: Status::Unproven, since: None, proof: None, detail }
}

/// Prints promises with their marks, and how many of each.
pub(super) fn print(found: &[Proven], printer: &mut Printer) {
    found.iter().for_each(|proven| print_one(proven, printer));
    print_counts(found, printer);
}

/// Prints those that anything proves or breaks, or that a plan would; of the rest, how many there are.
pub(super) fn print_provable(found: &[Proven], printer: &mut Printer) {
    let (shown, rest): (Vec<&Proven>, Vec<&Proven>) = found
        .iter()
        .partition(|proven| proven.status != Status::Unproven || proven.promise.purpose.is_some());
    shown.iter().for_each(|proven| print_one(proven, printer));
    if !rest.is_empty() {
        printer.data(format!(
            "? {} {}",
            rest.len(),
            printer.say(
                "andere beloften zijn onbewezen: `waarborg promises` noemt ze, met wat er ontbreekt",
                "other promises are unproven: `waarborg promises` names them, with what is missing",
            )
        ));
    }
    print_counts(found, printer);
}

/// Prints those of one status only, and how many there are of each.
pub(super) fn print_only(status: Status, found: &[Proven], printer: &mut Printer) {
    found.iter().filter(|proven| proven.status == status).for_each(|proven| print_one(proven, printer));
    print_counts(found, printer);
}

fn print_one(proven: &Proven, printer: &mut Printer) {
    let mark = match proven.status {
        Status::Kept => printer.say("✔ gehouden ", "✔ kept    "),
        Status::Broken => printer.say("✘ gebroken ", "✘ broken  "),
        Status::Unproven => printer.say("? onbewezen", "? unproven"),
    };
    printer.data(format!("{mark}  {}", proven.promise.text.get(printer.language)));
    let proof = proven
        .proof
        .map(|index| format!(" [{} {index}]", printer.say("bewijs", "evidence")))
        .unwrap_or_default();
    let since = proven.since.map(|day| format!(" ({} {day})", printer.say("op", "on"))).unwrap_or_default();
    printer.data(format!("             {}{since}{proof}", proven.detail.get(printer.language)));
    if printer.verbose {
        print_mechanism(proven, printer);
    }
}

/// What carries a promise out, and the evidence that each part leaves.
fn print_mechanism(proven: &Proven, printer: &mut Printer) {
    let by = printer.say("door", "by");
    let leaves = printer.say("bewijs", "evidence");
    for capability in &proven.promise.mechanism {
        let (does, left) = (capability.does(), capability.leaves());
        let (built, language) = (capability.built_words(), printer.language);
        let line = format!("             {by} {} [{}]", does.get(language), capability.code());
        // What is not there leaves no evidence.
        printer.data(match capability.built() {
            Built::Not => format!("{line}; {}", built.get(language)),
            Built::Partly => {
                format!("{line}; {leaves}: {} ({})", left.get(language), built.get(language))
            }
            Built::Here => format!("{line}; {leaves}: {}", left.get(language)),
        });
    }
}

fn print_counts(found: &[Proven], printer: &mut Printer) {
    let count = |status| found.iter().filter(|proven| proven.status == status).count();
    printer.data(format!(
        "{} {}, {} {}, {} {}",
        count(Status::Kept),
        printer.say("gehouden", "kept"),
        count(Status::Broken),
        printer.say("gebroken", "broken"),
        count(Status::Unproven),
        printer.say("onbewezen", "unproven"),
    ));
}
