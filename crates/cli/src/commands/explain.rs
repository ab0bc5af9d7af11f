//! `waarborg explain CODE`

use serde_json::json;
use waarborg_policy::check::{Severity, meant, page, rules, title};
use waarborg_policy::messages::Message;

use super::Outcome;
use crate::printer::Printer;
use crate::render;
use crate::trouble::Trouble;

pub(crate) fn run(code: Option<&str>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let Some(code) = code else {
        if printer.json() {
            let language = printer.language;
            let rules = rules().iter().map(|rule| {
                let title = title(rule, language);
                json!({ "code": rule.code, "article": rule.article, "severity": rule.severity, "title": title })
            });
            let rules: Vec<_> = rules.collect();
            printer.value(&json!({ "rules": rules }))?;
            return Ok(Outcome::Fine);
        }
        for rule in rules() {
            let severity = match rule.severity {
                Severity::Error => printer.say("fout", "error"),
                Severity::Warning => printer.say("waarschuwing", "warning"),
                Severity::Advice => printer.say("advies", "advice"),
            };
            printer.data(format!("{:24} {severity:13} {}", rule.code, title(rule, printer.language)));
        }
        return Ok(Outcome::Fine);
    };
    let wanted = code.to_ascii_uppercase();
    let Some(rule) = rules().iter().find(|rule| rule.code == wanted) else {
        let message = Message::new("no-rule").text("code", code).text("meant", meant(code).unwrap_or("none"));
        return Err(Trouble(message).into());
    };
    let shown = page(rule, printer.language);
    if printer.json() {
        printer.value(&json!({
            "code": rule.code,
            "article": rule.article,
            "text": shown.text,
            "fails": shown.fails,
            "passes": shown.passes,
        }))?;
        return Ok(Outcome::Fine);
    }
    printer.data(render::rule_page(&shown, printer.language));
    Ok(Outcome::Fine)
}
