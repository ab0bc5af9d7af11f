//! The questions as a file to fill in.

use crate::check::Arg;
use crate::messages::format;
use crate::model::Language;

use super::answers::{DECIDE, DEFAULTS, GAPS};
use super::rewrite::to_toml;
use super::{Addition, Answer, Answers, Decision};

/// Writes the questions as `answers.toml`, with a place for each answer. What was answered before is filled in.
/// What cannot be refused is told, and has no place for an answer.
pub fn form(
    decisions: &[Decision],
    gaps: &[Decision],
    additions: &[Addition],
    answers: &Answers,
    language: Language,
) -> String {
    let say = |name: &str, args: &[(&'static str, Arg)]| format(language, name, args);
    let mut text = String::new();
    comment(&mut text, "", &say("adopt-form", &[]));
    text.push_str(&format!("\n[{DECIDE}]\n"));
    for one in decisions {
        question(&mut text, one, answers.decision(&one.id), language);
    }
    if !gaps.is_empty() {
        text.push_str(&format!("\n[{GAPS}]\n"));
        for one in gaps {
            question(&mut text, one, answers.gap(&one.id), language);
        }
    }
    let (asked, fixed): (Vec<&Addition>, Vec<&Addition>) = additions.iter().partition(|one| one.refusable);
    text.push_str(&format!("\n[{DEFAULTS}]\n"));
    for addition in asked {
        text.push('\n');
        comment(&mut text, "", &addition.question(language));
        place(&mut text, &addition.id, answers.addition(&addition.id));
    }
    if !fixed.is_empty() {
        text.push('\n');
        comment(&mut text, "", &say("adopt-fixed", &[]));
        for addition in fixed {
            comment(&mut text, "  ", &addition.question(language));
        }
    }
    text
}

fn question(text: &mut String, decision: &Decision, answer: Option<&Answer>, language: Language) {
    text.push('\n');
    comment(text, "", &decision.message.say(language));
    for choice in &decision.choices {
        let words = choice.words.as_ref().map(|words| format!("  {}", words.get(language)));
        comment(text, "  ", &format!("{}{}", choice.answer, words.unwrap_or_default()));
    }
    if decision.open {
        comment(text, "  ", &format(language, "adopt-form-other", &[]));
    }
    place(text, &decision.id, answer);
}

fn place(text: &mut String, id: &str, answer: Option<&Answer>) {
    let answer = answer.map_or_else(|| "\"\"".to_owned(), ToString::to_string);
    text.push_str(&format!("{} = {answer}\n", to_toml(&crate::syntax::Value::Text(id.to_owned()))));
}

fn comment(text: &mut String, indent: &str, words: &str) {
    for line in words.lines() {
        text.push_str(format!("# {indent}{line}").trim_end());
        text.push('\n');
    }
}

impl Addition {
    /// The question: what the statement will say, why, from which article, and what else it could say.
    pub fn question(&self, language: Language) -> String {
        let say = |name: &str, args: &[(&'static str, Arg)]| format(language, name, args);
        let article = self.article.as_deref().map(|article| {
            let numbered = article.starts_with(|c: char| c.is_ascii_digit());
            let named = [("article", Arg::Plain(article.to_owned()))];
            if numbered { say("adopt-article", &named) } else { article.to_owned() }
        });
        let article = match article {
            _ if self.is_fact => say("adopt-fact", &[]),
            None => say("adopt-no-article", &[]),
            Some(article) if self.is_choice => say("adopt-choice", &[("article", Arg::Plain(article))]),
            Some(article) => article,
        };
        let value = to_toml(&self.value).to_string().trim().to_owned();
        let count = i64::try_from(self.paths.len()).unwrap_or(i64::MAX);
        let args = [
            ("id", Arg::Plain(self.id.clone())),
            ("value", Arg::Plain(value)),
            ("count", Arg::Number(count)),
            ("why", Arg::Text(self.why.clone())),
            ("article", Arg::Plain(article)),
        ];
        let mut lines = vec![say("adopt-addition", &args)];
        for says in self.says.iter().take(MOST) {
            lines.push(say("adopt-says", &[("says", Arg::Text(says.clone()))]));
        }
        if self.says.len() > MOST {
            let more = i64::try_from(self.says.len() - MOST).unwrap_or(i64::MAX);
            lines.push(say("adopt-says-more", &[("count", Arg::Number(more))]));
        }
        if self.is_fact {
            lines.push(say("adopt-fact-other", &[]));
        } else if self.refusable && !self.others.is_empty() {
            lines.push(say("adopt-others", &[("others", Arg::Plain(self.others.join(", ")))]));
        }
        lines.join("\n")
    }
}

/// No more sentences than this are shown for one default.
const MOST: usize = 3;
