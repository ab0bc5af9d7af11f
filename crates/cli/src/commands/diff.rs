//! `waarborg diff`

use std::path::Path;

use serde_json::json;
use waarborg_documents::{changes_html, changes_markdown};
use waarborg_policy::change::{Change, changes, of_itself};
use waarborg_policy::check::Arg;
use waarborg_policy::messages::format;

use super::Outcome;
use crate::folder::read_policy;
use crate::options::Format;
use crate::printer::Printer;

pub(crate) fn run(old: &Path, new: &Path, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let (old, new) = (read_policy(old)?, read_policy(new)?);
    let list = changes(&old, &new);
    match printer.format {
        Format::Html => printer.data(changes_html(&old, &new, printer.language).trim_end()),
        Format::Md => printer.data(changes_markdown(&old, &new, printer.language).trim_end()),
        Format::Json => printer.value(&to_json(&list))?,
        _ => print(&list, printer),
    }
    Ok(if list.iter().any(Change::material) { Outcome::Findings } else { Outcome::Fine })
}

fn print(list: &[Change], printer: &mut Printer) {
    let language = printer.language;
    if list.is_empty() {
        printer.data(format(language, "change-none", &[]));
        return;
    }
    for (material, title) in [(true, "change-first"), (false, "change-only")] {
        let mut any = false;
        for change in list.iter().filter(|one| one.material() == material && !one.of_itself()) {
            if !any {
                printer.data(format!("{}\n", format(language, title, &[])));
            }
            any = true;
            printer.data(format!("- {}", change.text.get(language)));
            let because = change.because();
            let told: Vec<_> = change.told.iter().map(waarborg_policy::change::Told::text).collect();
            let more = [change.effect_text(), change.cause_text()];
            for words in because.iter().chain(&told).chain(more.iter().flatten()) {
                printer.data(format!("    {}", words.get(language)));
            }
        }
        if any {
            printer.data("");
        }
    }
    let fills = of_itself(list);
    if !fills.is_empty() {
        printer.data(format!("{}\n", format(language, "change-itself", &[])));
        for line in &fills {
            printer.data(format!("- {}", line.get(language)));
        }
        printer.data(format!("    {}\n", format(language, "change-itself-why", &[])));
    }
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let material = list.iter().filter(|change| change.material()).count();
    let itself = list.iter().filter(|change| change.of_itself()).count();
    let counts = [("count", number(list.len())), ("material", number(material)), ("itself", number(itself))];
    printer.data(format(language, "change-summary", &counts));
}

fn to_json(list: &[Change]) -> serde_json::Value {
    let changes: Vec<_> = list
        .iter()
        .map(|change| {
            let told: Vec<_> = change
                .told
                .iter()
                .map(|told| json!({ "whom": told.whom, "names": told.names, "article": told.article, "text": told.text() }))
                .collect();
            json!({
                "kind": change.kind.word(),
                "old": change.old,
                "new": change.new,
                "text": change.text,
                "material": change.material(),
                "because": change.because(),
                "cause": change.cause,
                "of-itself": change.of_itself(),
                "told": told,
                "effect": change.effect(),
                "paths": change.covers,
            })
        })
        .collect();
    json!({
        "changed": !list.is_empty(),
        "material": list.iter().filter(|change| change.material()).count(),
        "changes": changes,
    })
}
