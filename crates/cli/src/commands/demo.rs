//! `waarborg demo`: a filled example organisation in one command, walked through from promise to proof.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use waarborg_demo::{MAP, POLICY, Size, fill};
use waarborg_documents::statement_html;
use waarborg_evidence::verify;
use waarborg_office::{Office, Options, apply, plan, prepare, prove};
use waarborg_policy::check::check;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_policy::promises::Status;

use super::{
    Outcome, apply as show_apply, check as show_check, evidence as show_evidence, plan as show_plan,
    promises as show_promises,
};
use crate::edge;
use crate::files::{replace, replace_text};
use crate::folder::Organisation;
use crate::options::Common;
use crate::printer::Printer;
use crate::trouble::{Trouble, unwritable};

pub(crate) fn run(
    common: &Common,
    folder: &Path,
    customers: u32,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let now = clock(common)?;
    let there = folder.exists();
    if there && fs::read_dir(folder).map(|mut entries| entries.next().is_some()).unwrap_or(true) {
        return Err(Trouble(Message::new("demo-folder").text("path", folder.display())).into());
    }
    let walked = walk(folder, customers, now, printer);
    if walked.is_err() {
        // What a demo made is of no use half-way; the folder was empty before.
        let _ = fs::remove_dir_all(folder);
        if there {
            let _ = fs::create_dir(folder);
        }
    }
    walked
}

/// The moment of the demo: the clock's, or the beginning of a day that has come.
fn clock(common: &Common) -> anyhow::Result<Timestamp> {
    let now = edge::now();
    let Some(day) = common.today else { return Ok(now) };
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let begins = zone.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::MAX);
    if begins > now {
        return Err(Trouble(Message::new("clock-demo-future").text("day", day)).into());
    }
    Ok(begins)
}

fn walk(folder: &Path, customers: u32, now: Timestamp, printer: &mut Printer) -> anyhow::Result<Outcome> {
    make(folder, customers, now, printer)?;
    let organisation = Organisation::read(folder)?;
    organisation.with_office(now, printer, |office, printer| steps(&organisation, office, now, printer))?;
    next(folder, printer);
    Ok(Outcome::Fine)
}

fn steps(
    organisation: &Organisation,
    office: &mut Office,
    now: Timestamp,
    printer: &mut Printer,
) -> anyhow::Result<()> {
    let (folder, setting) = (organisation.folder.as_path(), organisation.setting());
    let today = setting.day_of(now);
    step(
        printer,
        "1",
        "De belofte: privacy.toml, gecontroleerd zoals een compiler een programma controleert.",
        "The promise: privacy.toml, checked as a compiler checks a program.",
    );
    let report = check(&organisation.policy, today);
    show_check::print(&organisation.policy, &report, printer);
    office.record_check(&organisation.policy, &report, now)?;

    step(
        printer,
        "2",
        "De verklaring voor de lezer, uit hetzelfde bestand gemaakt, in twee talen.",
        "The statement for the reader, made from the same file, in two languages.",
    );
    for (language, name) in [(Language::Nl, "verklaring.html"), (Language::En, "statement.html")] {
        let text = statement_html(&organisation.policy, language, today)?;
        replace_text(&folder.join(name), &text)?;
        office.record_statement(&organisation.policy, &text, language == Language::Nl, now)?;
        printer.data(folder.join(name).display().to_string());
    }

    step(
        printer,
        "3",
        "Het plan: wat er vandaag in de database moet eindigen, en waarom. Er gebeurt nog niets.",
        "The plan: what must end in the database today, and why. Nothing happens yet.",
    );
    let made = plan(office, setting, today, now)?;
    show_plan::print(&made, &organisation.policy, printer);

    step(
        printer,
        "4",
        "Zonder uitvoering zijn beloften gebroken: dat zegt het bewijs, en Waarborg zegt het ook.",
        "Until it is carried out, promises are broken: the evidence says so, and so does Waarborg.",
    );
    show_promises::print_only(Status::Broken, &prove(office, setting, now)?, printer);

    step(
        printer,
        "5",
        "Uitvoeren: in kleine stappen, elk eerst aangekondigd en daarna vastgelegd in het bewijs.",
        "Carrying it out: in small batches, each announced first and recorded in the evidence after.",
    );
    let tables: Vec<String> =
        made.steps.iter().map(|step| format!("{}.{}", step.system, step.table)).collect();
    let many = made.warnings.iter().filter(|warning| warning.name == "plan-fifth").count();
    if many > 0 {
        printer.data(printer.say(
            "Van een tabel eindigt meer dan een vijfde. Dat gebeurt alleen als iemand zegt dat het klopt; de demo zegt het hier met --more-than-a-fifth.",
            "More than a fifth of a table ends. That happens only when somebody says that it is right; the demo says so here with --more-than-a-fifth.",
        ));
    }
    let options = Options {
        more_than_a_fifth: tables,
        by: "demo".to_owned(),
        random: edge::random()?,
        ..Options::default()
    };
    let applied = apply(office, setting, &made, &options, now)?;
    show_apply::print(&applied, printer);

    step(
        printer,
        "6",
        "Het bewijs: een logboek in één bestand dat iedereen kan controleren. Wie een checkpoint bewaart, ziet elke wijziging van wat ervoor kwam.",
        "The evidence: a log in one file that anyone can verify. Whoever keeps a checkpoint sees every change of what came before it.",
    );
    let export = folder.join("evidence.jsonl");
    let view = office.log().view();
    replace(&export, |file| Ok(view.export(file)?))?;
    replace_text(&folder.join("checkpoint.txt"), &applied.evidence.checkpoint)?;
    let key = view.keys().last();
    let file = std::io::BufReader::new(fs::File::open(&export)?);
    show_evidence::print(&verify(file, key, Some(&applied.evidence.checkpoint))?, printer);
    printer.data(printer.say(
        "Hier is dat checkpoint.txt in dezelfde map: het staat in voor een checkpoint dat u ergens anders bewaart. Pas dan verankert het echt.",
        "Here that is checkpoint.txt in the same folder: it stands in for a checkpoint that you keep elsewhere. Only then does it really anchor.",
    ));

    step(
        printer,
        "7",
        "De beloften opnieuw: wat nu bewezen is, en wat niet. Zonder bewijs nooit «gehouden».",
        "The promises again: what is proven now, and what is not. Never \"kept\" without proof.",
    );
    show_promises::print_provable(&prove(office, setting, now)?, printer);
    Ok(())
}

/// Makes the folder with its policy, its map and its database.
fn make(folder: &Path, customers: u32, now: Timestamp, printer: &mut Printer) -> anyhow::Result<()> {
    fs::create_dir_all(folder).map_err(unwritable(folder))?;
    for (name, text) in [("privacy.toml", POLICY), ("systems.toml", MAP)] {
        replace_text(&folder.join(name), text)?;
    }
    let organisation = Organisation::read(folder)?;
    let connection = Connection::open(folder.join("crm.sqlite"))?;
    fill(&connection, organisation.setting().day_of(now), Size { customers })?;
    connection.close().map_err(|(_, error)| error)?;
    prepare(organisation.setting(), "crm")?;
    printer.data(printer.say(
        "De Lichtbron, een verzonnen coachpraktijk met verzonnen klanten, staat klaar in:",
        "De Lichtbron, an invented coaching practice with invented customers, stands ready in:",
    ));
    printer.data(folder.display().to_string());
    Ok(())
}

fn step(printer: &mut Printer, number: &str, nl: &'static str, en: &'static str) {
    let text = printer.say(nl, en);
    printer.data(format!("\n── {number}. {text}\n"));
}

fn next(folder: &Path, printer: &mut Printer) {
    let program = edge::program();
    let path = |name: &str| quoted(&folder.join(name).display().to_string());
    let (within, evidence, kept) =
        (quoted(&folder.display().to_string()), path("evidence.jsonl"), path("checkpoint.txt"));
    printer.data(format!("\n── {}\n", printer.say("Hierna", "Next")));
    let lines = match printer.language {
        Language::Nl => [
            format!("Open {} in een browser.", path("verklaring.html")),
            format!("Kijk vooruit: {program} plan --in {within} --today 2031-01-01"),
            format!("Vraag waarom: {program} explain DDL-STRICTER"),
            format!("Controleer het bewijs zelf: {program} evidence verify {evidence} --checkpoint {kept}"),
            format!(
                "Begin met uw eigen bestanden: kopieer privacy.toml en systems.toml, pas ze aan, en voer `{program} check` en `{program} systems check` uit."
            ),
        ],
        Language::En => [
            format!("Open {} in a browser.", path("statement.html")),
            format!("Look ahead: {program} plan --in {within} --today 2031-01-01 --language en"),
            format!("Ask why: {program} explain DDL-STRICTER --language en"),
            format!(
                "Verify the evidence yourself: {program} evidence verify {evidence} --checkpoint {kept} --language en"
            ),
            format!(
                "Begin with your own files: copy privacy.toml and systems.toml, change them, and run `{program} check` and `{program} systems check`."
            ),
        ],
    };
    for line in lines {
        printer.data(format!("  {line}"));
    }
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+:".contains(c);
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}
