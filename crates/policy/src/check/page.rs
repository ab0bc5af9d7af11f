//! The page of a rule: the doc comment of its file, in two languages.

use super::Rule;
use crate::model::Language;

/// The page of a rule, as Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The text.
    pub text: String,
    /// An example that the rule finds fault with.
    pub fails: String,
    /// The same, mended.
    pub passes: String,
}

impl Page {
    /// What the rule looks for, in whole sentences.
    pub fn sought(&self) -> String {
        self.part(0)
    }

    /// Why that matters.
    pub fn why(&self) -> String {
        self.part(1)
    }

    /// How it is mended.
    pub fn remedy(&self) -> String {
        self.part(3)
    }

    /// The text under one of the headings, which stand in the same order in both languages.
    fn part(&self, at: usize) -> String {
        let parts = self.text.split("\n## ").skip(1);
        let body = parts.filter_map(|part| part.split_once('\n')).nth(at).map_or("", |(_, body)| body);
        body.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The line that separates the two languages.
const DUTCH: &str = "# Nederlands";

/// The page of a rule in a language.
pub fn page(rule: &Rule, language: Language) -> Page {
    let comment: Vec<&str> = rule
        .source
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    let split = comment.iter().position(|line| *line == DUTCH).unwrap_or(comment.len());
    let (english, dutch) = comment.split_at(split);
    let examples = english.iter().position(|line| *line == "## Example").unwrap_or(english.len());
    let (words, examples) = english.split_at(examples);
    let text = match language {
        Language::En => format!("{}\n", words.join("\n").trim()),
        Language::Nl => format!("{}\n", dutch.get(1..).unwrap_or_default().join("\n").trim()),
    };
    Page { text, fails: block(examples, "fails"), passes: block(examples, "passes") }
}

/// What a rule looks for, in one line.
pub fn title(rule: &Rule, language: Language) -> String {
    let text = page(rule, language).text;
    let sought = text.lines().skip_while(|line| !line.starts_with("## ")).skip(1);
    let paragraph: Vec<&str> =
        sought.skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect();
    let paragraph = paragraph.join(" ");
    // After `art. ` a sentence goes on.
    let mut ends = paragraph.match_indices(". ").map(|(at, _)| paragraph.split_at(at));
    let ended = ends.find(|(_, rest)| rest.chars().nth(2).is_some_and(char::is_uppercase));
    let sentence = ended.map_or(paragraph.as_str(), |(sentence, _)| sentence);
    sentence.trim_end_matches('.').to_owned()
}

/// The lines of a fenced block with a mark.
fn block(lines: &[&str], mark: &str) -> String {
    let opening = format!("```toml {mark}");
    let inside = lines.iter().skip_while(|line| **line != opening).skip(1).take_while(|line| **line != "```");
    inside.copied().collect::<Vec<_>>().join("\n")
}
