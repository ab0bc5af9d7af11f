//! `waarborg adopt`

mod ask;
mod put;

use std::io::IsTerminal as _;
use std::path::Path;

use serde_json::json;
use waarborg_policy::adopt::{
    Addition, Adoption, Answers, Decision, Obstacle, Source, additions, adopt, decisions, form, gaps,
};
use waarborg_policy::check::{Arg, Severity, check};
use waarborg_policy::load::load;
use waarborg_policy::messages::{Message, format};

use super::Outcome;
use crate::edge;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::{Files, Unread, name, policy_in, read};
use crate::options::Common;
use crate::printer::Printer;
use crate::render;
use crate::trouble::Trouble;

/// What was asked.
pub(crate) struct Wanted<'a> {
    pub(crate) file: Option<&'a Path>,
    pub(crate) answers: Option<&'a Path>,
    pub(crate) questions: bool,
    pub(crate) yes: bool,
    pub(crate) output: Option<&'a Path>,
}

pub(crate) fn run(common: &Common, wanted: &Wanted<'_>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let path = wanted.file.unwrap_or(&common.folder);
    let path = policy_in(path)?;
    let (own_name, text) = (name(&path), read(&path)?);
    let today = common.today.unwrap_or_else(|| {
        let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(edge::now()).date()
    });
    let source = Source { name: &own_name, text: &text, shelf: &Files, today };
    let done = match wanted.questions {
        true => questions(source, wanted, printer),
        false => settle(source, &path, wanted, printer),
    };
    match done {
        Err(Stopped::By(Obstacle::Already(day))) => {
            let said = [("day", Arg::Date(day))];
            printer.note(format(printer.language, "adopt-already", &said));
            Ok(Outcome::Fine)
        }
        Err(Stopped::By(Obstacle::Open { decisions, additions })) => {
            tell_open(&decisions, &additions, printer)?;
            Ok(Outcome::Findings)
        }
        Err(Stopped::By(Obstacle::Unread(refused))) => Err(Unread(refused).into()),
        Err(Stopped::By(Obstacle::Faulty(refused))) => {
            printer.faults(render::faults(&refused, printer.language, false).trim_end());
            Err(Trouble(Message::new("adopt-faulty")).into())
        }
        Err(Stopped::Else(error)) => Err(error),
        Ok(outcome) => Ok(outcome),
    }
}

/// Why it went no further.
enum Stopped {
    By(Obstacle),
    Else(anyhow::Error),
}

impl From<Obstacle> for Stopped {
    fn from(obstacle: Obstacle) -> Stopped {
        Stopped::By(obstacle)
    }
}

impl From<anyhow::Error> for Stopped {
    fn from(error: anyhow::Error) -> Stopped {
        Stopped::Else(error)
    }
}

fn given(wanted: &Wanted<'_>) -> Result<Answers, Stopped> {
    match wanted.answers {
        Some(path) => Ok(Answers::read(&name(path), &read(path)?)?),
        None => Ok(Answers::default()),
    }
}

/// Writes the questions.
fn questions(source: Source<'_>, wanted: &Wanted<'_>, printer: &mut Printer) -> Result<Outcome, Stopped> {
    let answers = given(wanted)?;
    let (decided, missing) = (decisions(source)?, gaps(source, &answers)?);
    let added = additions(source, &answers)?;
    let text = form(&decided, &missing, &added, &answers, printer.language);
    match wanted.output {
        None => printer.data(text.trim_end()),
        Some(path) => {
            refuse_foreign(path, |start| start.starts_with(b"# A") || start.starts_with(b"[decide]"))?;
            replace_text(path, &text)?;
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(Outcome::Fine)
}

/// Adopts, asking on a terminal what was not answered.
fn settle(
    source: Source<'_>,
    path: &Path,
    wanted: &Wanted<'_>,
    printer: &mut Printer,
) -> Result<Outcome, Stopped> {
    let mut answers = given(wanted)?;
    if !wanted.yes && std::io::stdin().is_terminal() {
        let language = printer.language;
        let mut input = std::io::stdin().lock();
        let mut asking =
            ask::Asking { input: &mut input, say: &mut |line| printer.faults(line), language, source };
        let decided = asking.decisions(&decisions(source)?, &mut answers)?;
        let filled = decided && asking.gaps(&gaps(source, &answers)?, &mut answers)?;
        if !(filled && asking.additions(&additions(source, &answers)?, &mut answers)?) {
            printer.note(format(language, "adopt-stopped", &[]));
            return Ok(Outcome::Findings);
        }
    }
    let adoption = adopt(source, &answers, wanted.yes)?;
    let put = match wanted.output {
        None => {
            let copy = if was_transcribed(source)? { "transcribed" } else { "before-adopt" };
            put::in_place(path, copy, source.text, &adoption.text)?
        }
        Some(output) => {
            // Its baselines must be found from there too.
            load(&name(output), &adoption.text, &Files).map_err(Obstacle::Faulty)?;
            refuse_foreign(output, |_| false)?;
            replace_text(output, &adoption.text)?;
            put::Put { written: output.to_owned(), kept: None, words: None }
        }
    };
    tell_done(&adoption, &put, source, printer)?;
    Ok(Outcome::Fine)
}

/// Whether the file records a text, rather than speak without ever having been adopted.
fn was_transcribed(source: Source<'_>) -> Result<bool, Obstacle> {
    let policy = load(source.name, source.text, source.shelf).map_err(Obstacle::Unread)?;
    Ok(!policy.speaking)
}

fn number(count: usize) -> Arg {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Shows the questions without an answer.
fn tell_open(decisions: &[Decision], additions: &[Addition], printer: &mut Printer) -> anyhow::Result<()> {
    let language = printer.language;
    if printer.json() {
        let decisions: Vec<_> = decisions
            .iter()
            .map(|one| {
                let choices: Vec<String> = one.choices.iter().map(|choice| choice.answer.to_string()).collect();
                json!({ "id": one.id, "message": one.message.say(language), "found": one.found, "choices": choices, "open": one.open })
            })
            .collect();
        let additions: Vec<_> = additions
            .iter()
            .map(|one| json!({ "id": one.id, "why": one.why.get(language), "article": one.article }))
            .collect();
        printer.value(&json!({ "decisions": decisions, "additions": additions }))?;
    } else {
        for decision in decisions {
            printer.data(format!("{}\n  {}", decision.id, decision.message.say(language)));
        }
        for addition in additions {
            let lines = addition.question(language);
            printer.data(lines.replace('\n', "\n  "));
        }
    }
    let both = !decisions.is_empty() && !additions.is_empty();
    let said = [
        ("decisions", number(decisions.len())),
        ("additions", number(additions.len())),
        ("both", Arg::Plain(if both { "yes" } else { "no" }.to_owned())),
    ];
    printer.faults(&format(language, "adopt-open", &said));
    printer.note(format(language, "adopt-open-help", &[]));
    Ok(())
}

/// Says what was adopted, and what `check` finds in it.
fn tell_done(
    adoption: &Adoption,
    put: &put::Put,
    source: Source<'_>,
    printer: &mut Printer,
) -> anyhow::Result<()> {
    let report = check(&adoption.policy, source.today);
    let language = printer.language;
    if printer.json() {
        let shown = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        return printer.value(&json!({
            "written": put.written.display().to_string(),
            "kept": shown(&put.kept),
            "words": shown(&put.words),
            "adopted": source.today.to_string(),
            "decided": adoption.decided,
            "completed": adoption.completed,
            "accepted": adoption.accepted,
            "changed": adoption.changed,
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "advice": report.count(Severity::Advice),
        }));
    }
    let said = [
        ("decided", number(adoption.decided)),
        ("completed", number(adoption.completed)),
        ("accepted", number(adoption.accepted)),
        ("changed", number(adoption.changed)),
    ];
    printer.data(format(language, "adopt-done", &said));
    printer.note(format!("{} {}", printer.say("geschreven:", "written:"), put.written.display()));
    for (name, path) in [("adopt-kept-copy", &put.kept), ("adopt-words-moved", &put.words)] {
        if let Some(path) = path {
            let said = [("path", Arg::Plain(path.display().to_string()))];
            printer.note(format(language, name, &said));
        }
    }
    if adoption.text.lines().any(|line| line.contains('#')) {
        printer.note(format(language, "adopt-comments", &[]));
    }
    if printer.verbose {
        super::check::print(&adoption.policy, &report, printer);
        return Ok(());
    }
    printer.data(format!("check: {}", render::summary(&report, language)));
    let open = report.findings.iter().filter(|one| one.severity == Severity::Error && one.accepted.is_none());
    let open: Vec<_> = open.collect();
    let shown: Vec<_> = open.iter().take(SHOWN).collect();
    let counts = [("count", number(open.len())), ("shown", number(shown.len()))];
    printer.data(format(language, "adopt-errors-left", &counts));
    for finding in shown {
        printer.data(format!("  {}: {}", finding.code, finding.message(language)));
        printer.data(format!("    {}", finding.help(language)));
    }
    printer.data(format(language, "adopt-next", &counts));
    Ok(())
}

/// So many errors are shown of those that `check` still finds.
const SHOWN: usize = 3;
