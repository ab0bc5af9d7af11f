//! Findings: what a rule found, as data.

use std::borrow::Cow;

use jiff::civil::Date;

use super::later::Later;
use crate::calendar::Period;
use crate::messages;
use crate::model::{Language, Text};
use crate::syntax::Path;

/// How serious.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The statement or the processing breaks a rule of law, or contradicts itself.
    Error,
    /// Probably wrong, or not provable.
    Warning,
    /// Could be better.
    Advice,
}

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text for people.
    Text(Text),
    /// Several texts: "a, b and c".
    List(Vec<Text>),
    /// The same in every language.
    Plain(String),
    /// A number.
    Number(i64),
    /// A date.
    Date(Date),
    /// A period.
    Period(Period),
}

/// A finding set aside for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Last day.
    pub until: Date,
    /// Why.
    pub why: String,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub code: &'static str,
    /// How serious.
    pub severity: Severity,
    /// The article: its rule's, or that of the law which this finding is about.
    pub article: Cow<'static, str>,
    /// Where.
    pub path: Path,
    /// Other places that it is about: the other sentence of a contradiction.
    pub also: Vec<Path>,
    /// Another message of the same rule: the suffix of its name.
    pub variant: Option<&'static str>,
    /// Values in the message.
    pub args: Vec<(&'static str, Arg)>,
    /// Set aside for a time.
    pub accepted: Option<Accepted>,
}

impl Finding {
    /// A finding without values.
    pub fn new(code: &'static str, severity: Severity, article: &'static str, path: Path) -> Finding {
        Finding {
            code,
            severity,
            article: Cow::Borrowed(article),
            path,
            also: Vec::new(),
            variant: None,
            args: Vec::new(),
            accepted: None,
        }
    }

    /// With a value for its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: Arg) -> Finding {
        self.args.push((name, value));
        self
    }

    /// Pointing at another place too.
    #[must_use]
    pub fn also(mut self, path: Path) -> Finding {
        self.also.push(path);
        self
    }

    /// At another place, and pointing at where it was: the claim that these places contradict.
    #[must_use]
    pub(super) fn moved_to(mut self, path: Path) -> Finding {
        self.also.insert(0, std::mem::replace(&mut self.path, path));
        self
    }

    /// Points at each other place once, and not at its own again.
    pub(super) fn point_once(&mut self) {
        let mut seen = vec![self.path.clone()];
        self.also.retain(|path| {
            let new = !seen.contains(path);
            if new {
                seen.push(path.clone());
            }
            new
        });
    }

    /// Resting on another article than its rule's.
    #[must_use]
    pub fn resting_on(mut self, article: String) -> Finding {
        self.article = Cow::Owned(article);
        self
    }

    /// With another severity than its rule's.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Finding {
        self.severity = severity;
        self
    }

    /// With another message of the same rule.
    #[must_use]
    pub fn variant(mut self, variant: &'static str) -> Finding {
        self.variant = Some(variant);
        self
    }

    /// What is wrong, in one sentence.
    pub fn message(&self, language: Language) -> String {
        let name = match self.variant {
            Some(variant) => format!("{}-{variant}", self.code),
            None => self.code.to_owned(),
        };
        messages::format(language, &name, &self.args_in(language))
    }

    /// How to mend it.
    pub fn help(&self, language: Language) -> String {
        self.remedy("help", language)
    }

    /// How to mend the text, for whoever has no policy but only a statement: it names no key.
    pub fn help_for_text(&self, language: Language) -> String {
        self.remedy("text", language)
    }

    /// The remedy of its variant, else of its rule.
    fn remedy(&self, kind: &str, language: Language) -> String {
        let own = self.variant.map(|variant| format!("{}-{variant}-{kind}", self.code));
        let name = own.filter(|name| messages::has(language, name));
        let name = name.unwrap_or_else(|| format!("{}-{kind}", self.code));
        messages::format(language, &name, &self.args_in(language))
    }

    /// Its values, with days as people write them.
    fn args_in(&self, language: Language) -> Vec<(&'static str, Arg)> {
        let in_words = |arg: &Arg| match arg {
            Arg::Date(day) => Arg::Plain(messages::day_words(language, *day)),
            other => other.clone(),
        };
        self.args.iter().map(|(name, arg)| (*name, in_words(arg))).collect()
    }
}

/// Everything found.
#[derive(Debug, Clone)]
pub struct Report {
    /// Findings, the most serious first.
    pub findings: Vec<Finding>,
    /// The date of the law data.
    pub law: String,
    /// How many rules were applied.
    pub applied: usize,
    /// Acceptances whose time is up, by the code of their rule.
    pub expired: Vec<(String, Date)>,
    /// The day by whose law was judged.
    pub today: Date,
    /// What the policy relies on and does not hold on that day yet.
    pub later: Vec<Later>,
    /// What else a reader should know: acceptances that fit no finding or last very long, a day whose law is not known.
    pub notes: Vec<Text>,
}

impl Report {
    /// How many findings of a severity are not set aside.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == severity && finding.accepted.is_none())
            .count()
    }

    /// How many of each, by how many rules; every acceptance whose time is up, and all law that does not hold yet.
    pub fn summary(&self, language: Language) -> String {
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let counted =
            |name: &str, count: usize| messages::format(language, name, &[("count", number(count))]);
        let mut counts: Vec<String> = [
            ("check-errors", Severity::Error),
            ("check-warnings", Severity::Warning),
            ("check-advice", Severity::Advice),
        ]
        .into_iter()
        .map(|(name, severity)| counted(name, self.count(severity)))
        .collect();
        let accepted = self.findings.iter().filter(|finding| finding.accepted.is_some()).count();
        if accepted > 0 {
            counts.push(counted("check-accepted", accepted));
        }
        let mut lines: Vec<String> = self
            .expired
            .iter()
            .map(|(code, until)| {
                let args = [("code", Arg::Plain(code.clone())), ("until", Arg::Date(*until))];
                messages::format(language, "check-expired", &args)
            })
            .collect();
        lines.extend(self.later.iter().map(|later| {
            let args = [
                ("today", Arg::Date(self.today)),
                ("what", Arg::Text(later.what.clone())),
                ("from", Arg::Date(later.from)),
            ];
            messages::format(language, "check-later", &args)
        }));
        lines.extend(self.notes.iter().map(|note| note.get(language).to_owned()));
        let args = [
            ("counts", Arg::Plain(counts.join(", "))),
            ("law", Arg::Plain(self.law.clone())),
            ("applied", number(self.applied)),
        ];
        lines.push(messages::format(language, "check-summary", &args));
        lines.join("\n")
    }
}
