//! `waarborg plan`

use comfy_table::{Table, presets};
use waarborg_office::{Plan, plan_with};
use waarborg_policy::check::Arg;
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::promises::rule_words;
use waarborg_policy::rule::parse_rule;

use super::Outcome;
use crate::edge;
use crate::folder::Organisation;
use crate::options::Common;
use crate::printer::Printer;

pub(crate) fn run(common: &Common, clock_is_right: bool, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let organisation = Organisation::read(&common.folder)?;
    let made = organisation.with_office(edge::now(), printer, |office, _| {
        let (setting, today) = (organisation.setting(), organisation.today(common));
        Ok(plan_with(office, setting, today, &edge::now, clock_is_right, None)?)
    })?;
    if printer.json() {
        printer.value(&made)?;
    } else {
        print(&made, &organisation.policy, printer);
        if made.rows() > 0 && made.today <= organisation.setting().day_of(edge::now()) {
            printer.note(format!(
                "{} {}",
                printer.say("uitvoeren:", "carry it out:"),
                apply_line(common, &made)
            ));
        }
    }
    Ok(Outcome::Fine)
}

/// The command that carries a plan out, as it can be typed.
fn apply_line(common: &Common, made: &Plan) -> String {
    let mut words = vec![format!("waarborg apply {}", made.digest.get(..12).unwrap_or(&made.digest))];
    if common.folder != std::path::Path::new(".") {
        words.push(format!("--in {}", common.folder.display()));
    }
    for warning in made.warnings.iter().filter(|warning| warning.name == "plan-fifth") {
        words.push(format!("--more-than-a-fifth {}.{}", warning.system, warning.table));
    }
    words.join(" ")
}

/// A rule of a plan as people read it; what is no rule of the language stands as it is.
fn in_words(policy: &Policy, rule: &str, language: Language) -> String {
    parse_rule(rule).map_or_else(|_| rule.to_owned(), |rule| rule_words(policy, &rule, language))
}

/// Prints a plan: what ends, why, and what stays.
pub(super) fn print(made: &Plan, policy: &Policy, printer: &mut Printer) {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_header(match printer.language {
        Language::Nl => {
            vec![
                "tabel",
                "wat",
                "rijen",
                "van",
                "oudste",
                "blijft: nodig",
                "verwijzing",
                "bewaarplicht",
                "onbeslist",
            ]
        }
        Language::En => {
            vec![
                "table",
                "what",
                "rows",
                "of",
                "oldest",
                "stays: needed",
                "reference",
                "hold",
                "undetermined",
            ]
        }
    });
    for step in made.steps.iter().filter(|step| step.rows > 0 || step.action == "delete") {
        let what = match step.action.as_str() {
            "delete" => printer.say("wissen", "delete").to_owned(),
            _ => format!("{} {}", printer.say("leegmaken:", "blank:"), step.fields.join(", ")),
        };
        let first = step.action == "delete";
        let number = |n: i64| if first { n.to_string() } else { String::new() };
        table.add_row(vec![
            format!("{}.{}", step.system, step.table),
            what,
            step.rows.to_string(),
            number(step.total),
            step.oldest.clone().unwrap_or_default(),
            number(step.kept_by.purpose),
            number(step.kept_by.reference),
            number(step.kept_by.hold),
            number(step.undetermined),
        ]);
    }
    printer.data(table.to_string());
    for step in made.steps.iter().filter(|step| step.action == "delete" && step.rows > 0) {
        printer.data(format!(
            "{}.{} — {}",
            step.system,
            step.table,
            printer.say("omdat deze doelen zijn geëindigd:", "because these purposes have ended:")
        ));
        for reason in &step.because {
            let day = reason
                .cutoff
                .map(|day| format!(" ({} {day})", printer.say("verstreken tot en met", "run out up to")))
                .unwrap_or_default();
            let title = policy.purpose(&reason.purpose).map(|purpose| purpose.title.get(printer.language));
            let rule = in_words(policy, &reason.rule, printer.language);
            printer.data(format!("  {}: {rule}{day}", title.unwrap_or(&reason.purpose)));
        }
        if printer.verbose {
            printer.data(step.sql.join("\n"));
        }
    }
    for warning in &made.warnings {
        let args = [
            ("rows", Arg::Number(warning.rows)),
            ("total", Arg::Number(warning.total)),
            ("table", Arg::Plain(format!("{}.{}", warning.system, warning.table))),
            ("other", Arg::Plain(warning.other.clone().unwrap_or_default())),
        ];
        printer.data(format!(
            "{}: {}",
            printer.say("let op", "note"),
            messages::format(printer.language, &warning.name, &args)
        ));
    }
    printer.data(format!(
        "{} {} · {} {}",
        printer.say("plan", "plan"),
        made.digest.get(..12).unwrap_or(&made.digest),
        printer.say("voor", "for"),
        made.today
    ));
}
