//! Findings in a terminal.

use std::path::Path;

use waarborg_policy::check::{Finding, Report, Severity, asks_for_records, page, rules};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use crate::folder::name;
use crate::printer::Printer;
use crate::render;
use crate::render_statement as statement;
use crate::subject::{Read, Subject};
use crate::words::Words;

/// Prints what was found in a policy or in a statement.
pub(super) fn subject(subject: &Subject, report: &Report, printer: &mut Printer) {
    match &subject.read {
        Some(read) => of_statement(&subject.policy, read, report, printer),
        None => with_words(&subject.policy, &subject.words, report, printer),
    }
}

/// Prints findings, the most serious first: only how many there are where less was asked for, with the reason of each
/// rule where more was.
pub(in crate::commands) fn print(policy: &Policy, report: &Report, printer: &mut Printer) {
    with_words(policy, &Words::default(), report, printer);
}

fn with_words(policy: &Policy, words: &Words, report: &Report, printer: &mut Printer) {
    let shown = if printer.quiet { [].as_slice() } else { report.findings.as_slice() };
    for finding in shown {
        let text = render::finding(policy, finding, &words.of(finding), printer.language, printer.colours());
        printer.painted(text);
        tell_why(finding.code, printer);
        printer.data("");
    }
    printer.data(render::summary(report, printer.language));
}

/// Prints the reason of a rule, where more was asked for.
fn tell_why(code: &str, printer: &mut Printer) {
    if let Some(rule) = rules().iter().find(|rule| rule.code == code && printer.verbose) {
        let why = printer.say("waarom", "why");
        printer.data(format!("   = {why}: {}", page(rule, printer.language).why()));
    }
}

/// Prints what was read, the most serious findings in plain words, then all of them with their sentences, and what was
/// not read with certainty.
fn of_statement(policy: &Policy, read: &Read, report: &Report, printer: &mut Printer) {
    let language = printer.language;
    printer.data(statement::read_line(policy, read, language));
    printer.data("");
    let first = statement::first(policy, read, report);
    if !first.is_empty() {
        printer.data(Message::new("statement-first").say(language));
        for (number, finding) in first.into_iter().enumerate() {
            printer.data(statement::summary_line(number + 1, finding, policy, read, language));
        }
        printer.data("");
    }
    if !printer.quiet {
        let (records, others): (Vec<&Finding>, Vec<&Finding>) =
            report.findings.iter().partition(|finding| asks_for_records(finding.code));
        for (heading, lead, findings) in [
            ("statement-rest", None, others),
            ("statement-records-title", Some("statement-records"), records),
        ] {
            if findings.is_empty() {
                continue;
            }
            printer.data(Message::new(heading).say(language));
            if let Some(lead) = lead {
                printer.data(Message::new(lead).say(language));
            }
            printer.data("");
            for finding in findings {
                printer.painted(statement::finding(policy, finding, read, language, printer.colours()));
                tell_why(finding.code, printer);
                printer.data("");
            }
        }
        for line in statement::unsure(policy, read, language) {
            printer.data(line);
        }
    }
    printer.data(render::summary(report, language));
    if report.count(Severity::Error) == 0 {
        printer.data(Message::new("statement-no-errors").say(language));
    }
}

/// Says how to go on, where there is something to mend.
pub(super) fn next(path: &Path, subject: &Subject, report: &Report, printer: &mut Printer) {
    if let Some(read) = &subject.read {
        let file = name(path);
        // A file that lies there already is not written over: another name is of more use.
        let message = Message::new("statement-next").text("path", render::quoted(&file));
        printer.note(
            message.number("questions", statement::count(read.draft.questions.len())).say(printer.language),
        );
        printer.note(Message::new("statement-no-advice").say(printer.language));
        return;
    }
    if report.findings.iter().all(|finding| finding.accepted.is_some()) {
        return;
    }
    printer.note(Message::new("check-next").say(printer.language));
    if !subject.policy.speaking {
        printer.note(Message::new("check-next-adopt").say(printer.language));
    }
}
