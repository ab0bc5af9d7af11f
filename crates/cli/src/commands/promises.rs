//! `waarborg promises`

use serde_json::json;
use waarborg_office::{FOLDER, Proven, prove};
use waarborg_policy::check::Arg;
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::promises::{Status, promises};

use super::Outcome;
use crate::edge;
use crate::folder::{Organisation, read_policy};
use crate::options::Common;
use crate::printer::Printer;

pub(crate) fn run(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let found = if common.folder.join(FOLDER).is_dir() {
        let organisation = Organisation::read(&common.folder)?;
        let office = organisation.office()?;
        prove(&office, organisation.setting(), edge::now())?
    } else {
        // No office was ever opened here: nothing is proven.
        promises(&read_policy(&common.folder)?).into_iter().map(without_office).collect()
    };
    if printer.json() {
        printer.value(&json!({ "promises": found }))?;
    } else {
        print(&found, printer);
    }
    let broken = found.iter().any(|proven| proven.status == Status::Broken);
    Ok(if broken { Outcome::Findings } else { Outcome::Fine })
}

fn without_office(promise: waarborg_policy::promises::Promise) -> Proven {
    let args = [("how", Arg::Plain(promise.verified_by.to_owned()))];
    let name = if promise.purpose.is_some() { "status-no-plan" } else { "status-no-proof" };
    let say = |language| messages::format(language, name, &args);
    let detail = Text::both(say(Language::Nl), say(Language::En));
    Proven { promise, status: Status::Unproven, since: None, proof: None, detail }
}

/// Prints promises with their marks, and how many of each.
pub(super) fn print(found: &[Proven], printer: &mut Printer) {
    for proven in found {
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
        printer.data(format!("             {}{proof}", proven.detail.get(printer.language)));
    }
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
