//! A mapping to correct: what was recognised, the words that were not, and what each may become.

use waarborg_policy::model::Language;

use super::super::write::quoted;
use super::foreign::Plan;
use super::lexicon::fold;
use super::mapping::Target;
use super::names::List;
use crate::phrase::{own, say};
use crate::voice::Voice;

/// How wide a comment is, in characters.
const WIDE: usize = 110;

/// Writes a mapping. Without a plan it holds words alone: a register of Waarborg's own knows its columns.
pub(super) fn propose(
    language: Language,
    plan: Option<&Plan<'_>>,
    unknown: &[(&'static str, String)],
) -> String {
    let voice = Voice::neutral(language);
    let mut text = String::new();
    if let Some(plan) = plan {
        columns(&mut text, plan, &voice);
    }
    text.push_str(&format!("\n# {}\n", voice.text(&say("mapping-words"))));
    for list in List::MAPPED {
        let Some(word) = list.word() else { continue };
        let mut words: Vec<&str> =
            unknown.iter().filter(|(known, _)| *known == word).map(|(_, said)| said.as_str()).collect();
        words.sort_unstable();
        words.dedup();
        if words.is_empty() {
            continue;
        }
        text.push_str(&format!("\n[words.{word}]\n"));
        let (head, ids) = match list {
            List::Keep => ("mapping-keep", Vec::new()),
            List::Country => ("mapping-countries", Vec::new()),
            _ => ("mapping-allowed", list.ids()),
        };
        let head = voice.text(&say(head));
        let allowed = ids.into_iter().map(|id| match list.title(id) {
            Some(title) => format!("{id} ({})", voice.text(&own(&title))),
            None => id.to_owned(),
        });
        text.push_str(&wrapped(&head, &allowed.collect::<Vec<_>>()));
        for said in words {
            text.push_str(&format!("# {} = \"\"\n", quoted(said)));
        }
    }
    text.trim_start().to_owned()
}

fn columns(text: &mut String, plan: &Plan<'_>, voice: &Voice) {
    text.push_str(&format!("# {}\n", voice.text(&say("mapping-head"))));
    for (_, word) in Target::NAMED {
        text.push_str(&format!("#   {word:<13} {}\n", voice.text(&say(&format!("mapping-field-{word}")))));
    }
    if !plan.table.name.is_empty() {
        text.push_str(&format!("sheet = {}\n", quoted(&plan.table.name)));
    }
    let row = plan.table.rows.get(plan.heading).map_or(1, |row| row.number);
    text.push_str(&format!("heading-row = {row}\n\n[columns]\n"));
    let mut seen: Vec<String> = Vec::new();
    for (_, heading, target) in &plan.columns {
        let folded = fold(heading);
        if !folded.is_empty() && !seen.contains(&folded) {
            text.push_str(&format!("{} = {}\n", quoted(heading), quoted(target.word())));
            seen.push(folded);
        }
    }
}

/// A list as comment lines.
fn wrapped(head: &str, items: &[String]) -> String {
    let mut text = String::new();
    let mut line = format!("# {head}");
    for (n, item) in items.iter().enumerate() {
        let mark = if n + 1 < items.len() { "," } else { "" };
        if line.chars().count() + item.chars().count() > WIDE {
            text.push_str(&format!("{line}\n"));
            line = "#  ".to_owned();
        }
        line.push_str(&format!(" {item}{mark}"));
    }
    text.push_str(&format!("{line}\n"));
    text
}
