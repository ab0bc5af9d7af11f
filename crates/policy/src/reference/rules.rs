//! The rules of `check` as one page: a list of them by what they are about, and each one's own page with its examples.

use std::fmt::Write as _;

use crate::check::{Rule, Severity, page, rules, title};
use crate::messages;
use crate::model::Language;

/// All rules in a language, as Markdown.
pub fn rules_page(language: Language) -> String {
    let say = |name: &str| messages::format(language, name, &[]);
    let mut text = format!("# {}\n\n{}\n\n", say("rules-title"), say("rules-lead"));
    let _ = writeln!(
        text,
        "| {} | {} | {} | {} |",
        say("rules-code"),
        say("rules-severity"),
        say("rules-article"),
        say("rules-seeks")
    );
    text += "|---|---|---|---|\n";
    for rule in rules() {
        let severity = severity(rule, language);
        let _ = writeln!(
            text,
            "| [{}](#{}) | {severity} | {} | {} |",
            rule.code,
            rule.code.to_lowercase(),
            rule.article,
            title(rule, language).replace('|', "\\|")
        );
    }
    for rule in rules() {
        one(rule, language, &mut text);
    }
    text
}

fn severity(rule: &Rule, language: Language) -> String {
    let name = match rule.severity {
        Severity::Error => "rules-error",
        Severity::Warning => "rules-warning",
        Severity::Advice => "rules-advice",
    };
    messages::format(language, name, &[])
}

/// A rule's page one level down, so that it stands under the title of all.
fn one(rule: &Rule, language: Language, text: &mut String) {
    let shown = page(rule, language);
    text.push('\n');
    for line in shown.text.lines() {
        let _ = if line.starts_with('#') { writeln!(text, "#{line}") } else { writeln!(text, "{line}") };
    }
    let say = |name: &str| messages::format(language, name, &[]);
    let _ = write!(text, "\n### {}\n\n```toml\n{}\n```\n", say("rules-fails"), shown.fails.trim());
    let _ = write!(text, "\n### {}\n\n```toml\n{}\n```\n", say("rules-passes"), shown.passes.trim());
}
