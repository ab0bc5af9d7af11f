//! `waarborg explain CODE`

use waarborg_policy::check::{meant, page, rules};

use super::Outcome;
use crate::printer::Printer;

pub(crate) fn run(code: Option<&str>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let Some(code) = code else {
        for rule in rules() {
            printer.data(format!("{:24} {}", rule.code, rule.article));
        }
        return Ok(Outcome::Fine);
    };
    let wanted = code.to_ascii_uppercase();
    let Some(rule) = rules().iter().find(|rule| rule.code == wanted) else {
        let meant = meant(code);
        let hint = meant
            .map(|meant| format!("; {} `{meant}`?", printer.say("bedoelde u", "did you mean")))
            .unwrap_or_default();
        anyhow::bail!("{} `{code}`{hint}", printer.say("er is geen regel", "there is no rule"));
    };
    let shown = page(rule, printer.language);
    printer.data(shown.text.trim_end());
    printer.data(format!("\n## {}\n\n```toml\n{}\n```\n", printer.say("Voorbeeld", "Example"), shown.fails));
    printer.data(format!("{}\n\n```toml\n{}\n```", printer.say("Hersteld:", "Mended:"), shown.passes));
    Ok(Outcome::Fine)
}
