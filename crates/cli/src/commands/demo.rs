//! `waarborg demo`: a filled example organisation in one command, walked through from promise to proof.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use rusqlite::Connection;
use waarborg_demo::{MAP, POLICY, Size, fill};
use waarborg_documents::statement_html;
use waarborg_evidence::verify;
use waarborg_office::{Options, apply, plan, prepare, prove};
use waarborg_policy::check::check;
use waarborg_policy::model::Language;
use waarborg_policy::promises::Status;

use super::{
    Outcome, apply as show_apply, check as show_check, evidence as show_evidence, plan as show_plan,
    promises as show_promises,
};
use crate::edge;
use crate::folder::Organisation;
use crate::options::Common;
use crate::printer::Printer;

pub(crate) fn run(
    common: &Common,
    folder: &Path,
    customers: u32,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    make(common, folder, customers, printer)?;
    let organisation = Organisation::read(folder)?;
    let setting = organisation.setting();
    let mut office = organisation.office()?;

    step(
        printer,
        "1",
        "De belofte: privacy.toml, gecontroleerd zoals een compiler een programma controleert.",
        "The promise: privacy.toml, checked as a compiler checks a program.",
    );
    let report = check(&organisation.policy, organisation.today(common));
    show_check::print(&organisation.policy, &report, printer);
    office.record_check(
        &organisation.policy,
        report.count(waarborg_policy::check::Severity::Error),
        report.count(waarborg_policy::check::Severity::Warning),
        edge::now(),
    )?;

    step(
        printer,
        "2",
        "De verklaring voor de lezer, uit hetzelfde bestand gemaakt, in twee talen.",
        "The statement for the reader, made from the same file, in two languages.",
    );
    for (language, name) in [(Language::Nl, "verklaring.html"), (Language::En, "statement.html")] {
        let text = statement_html(&organisation.policy, language)?;
        fs::write(folder.join(name), &text)?;
        office.record_statement(&organisation.policy, &text, language == Language::Nl, edge::now())?;
        printer.data(folder.join(name).display().to_string());
    }

    step(
        printer,
        "3",
        "Het plan: wat er vandaag in de database moet eindigen, en waarom. Er gebeurt nog niets.",
        "The plan: what must end in the database today, and why. Nothing happens yet.",
    );
    let made = plan(&mut office, setting, setting.day_of(edge::now()), edge::now())?;
    show_plan::print(&made, printer);

    step(
        printer,
        "4",
        "Zonder uitvoering zijn beloften gebroken: dat zegt het bewijs, en Waarborg zegt het ook.",
        "Until it is carried out, promises are broken: the evidence says so, and so does Waarborg.",
    );
    let before = prove(&office, setting, edge::now())?;
    show_promises::print(
        &before.iter().filter(|proven| proven.status == Status::Broken).cloned().collect::<Vec<_>>(),
        printer,
    );

    step(
        printer,
        "5",
        "Uitvoeren: in kleine stappen, elk eerst aangekondigd en daarna vastgelegd in het bewijs.",
        "Carrying it out: in small batches, each announced first and recorded in the evidence after.",
    );
    let tables = made.steps.iter().map(|step| step.table.clone()).collect();
    let options = Options {
        more_than_a_fifth: tables,
        by: "demo".to_owned(),
        random: edge::random()?,
        ..Options::default()
    };
    let applied = apply(&mut office, setting, &made, &options, edge::now())?;
    show_apply::print(&applied, printer);

    step(
        printer,
        "6",
        "Het bewijs: een logboek dat niemand ongezien kan wijzigen, in één bestand dat iedereen kan controleren.",
        "The evidence: a log that nobody can change unseen, in one file that anyone can verify.",
    );
    let export = folder.join("evidence.jsonl");
    let mut file = fs::File::create(&export)?;
    office.log().export(&mut file)?;
    fs::write(folder.join("checkpoint.txt"), &applied.evidence.checkpoint)?;
    let report =
        verify(std::io::BufReader::new(fs::File::open(&export)?), None, Some(&applied.evidence.checkpoint))?;
    show_evidence::print(&report, printer);

    step(
        printer,
        "7",
        "De beloften opnieuw: wat nu bewezen is, en wat niet. Zonder bewijs nooit «gehouden».",
        "The promises again: what is proven now, and what is not. Never \"kept\" without proof.",
    );
    let after = prove(&office, setting, edge::now())?;
    show_promises::print(&after, printer);
    next(folder, printer);
    Ok(Outcome::Fine)
}

/// Makes the folder; never over somebody's own files.
fn make(common: &Common, folder: &Path, customers: u32, printer: &mut Printer) -> anyhow::Result<()> {
    if folder.exists() && fs::read_dir(folder).map(|mut entries| entries.next().is_some()).unwrap_or(true) {
        anyhow::bail!(
            "`{}` {}",
            folder.display(),
            printer.say(
                "bestaat al en is niet leeg; noem een andere map: waarborg demo MAP",
                "exists and is not empty; name another folder: waarborg demo DIR"
            )
        );
    }
    fs::create_dir_all(folder).with_context(|| format!("`{}`", folder.display()))?;
    fs::write(folder.join("privacy.toml"), POLICY)?;
    fs::write(folder.join("systems.toml"), MAP)?;
    let today = common.today.unwrap_or_else(|| {
        jiff::tz::TimeZone::get("Europe/Amsterdam")
            .unwrap_or(jiff::tz::TimeZone::UTC)
            .to_datetime(edge::now())
            .date()
    });
    let connection = Connection::open(folder.join("crm.sqlite"))?;
    fill(&connection, today, Size { customers })?;
    connection.close().map_err(|(_, error)| error)?;
    let organisation = Organisation::read(folder)?;
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
    let folder = folder.display();
    printer.data(format!("\n── {}\n", printer.say("Hierna", "Next")));
    let lines = match printer.language {
        Language::Nl => [
            format!("Open {folder}/verklaring.html in een browser."),
            format!("Kijk vooruit: waarborg plan --in {folder} --today 2031-01-01"),
            "Vraag waarom: waarborg explain DDL-STRICTER".to_owned(),
            format!("Controleer het bewijs zelf: waarborg evidence verify {folder}/evidence.jsonl --checkpoint {folder}/checkpoint.txt"),
            "Begin met uw eigen bestanden: kopieer privacy.toml en systems.toml, pas ze aan, en voer `waarborg check` en `waarborg systems check` uit.".to_owned(),
        ],
        Language::En => [
            format!("Open {folder}/statement.html in a browser."),
            format!("Look ahead: waarborg plan --in {folder} --today 2031-01-01"),
            "Ask why: waarborg explain DDL-STRICTER".to_owned(),
            format!("Verify the evidence yourself: waarborg evidence verify {folder}/evidence.jsonl --checkpoint {folder}/checkpoint.txt"),
            "Begin with your own files: copy privacy.toml and systems.toml, change them, and run `waarborg check` and `waarborg systems check`.".to_owned(),
        ],
    };
    for line in lines {
        printer.data(format!("  {line}"));
    }
}
