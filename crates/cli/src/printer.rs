//! Everything printed goes through here: data to standard output, the rest to standard error. Nothing that is printed
//! steers a terminal, whatever a text, a file or a page of the web holds.

use std::io::{IsTerminal as _, Write as _};

use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_systems::inspect::Stops;

use crate::options::{Common, Format};
use crate::trouble::words_of;
use crate::visible::{escaped, painted, visible};

/// Where and how to print.
#[derive(Debug)]
pub(crate) struct Printer {
    /// Language of messages.
    pub(crate) language: Language,
    /// Form of output.
    pub(crate) format: Format,
    /// Whether less was asked for.
    pub(crate) quiet: bool,
    /// Whether more was asked for.
    pub(crate) verbose: bool,
}

impl Printer {
    pub(crate) fn new(common: &Common) -> Printer {
        Printer {
            language: common.language.map(Language::from).unwrap_or_default(),
            format: common.format,
            quiet: common.quiet,
            verbose: common.verbose,
        }
    }

    /// The words of the chosen language.
    pub(crate) fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    /// Whether programs read this.
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }

    /// A line of data. A reader that went away is no error.
    pub(crate) fn data(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(std::io::stdout().lock(), "{}", visible(text.as_ref()));
    }

    /// A line of data in which this program gave words colours.
    pub(crate) fn painted(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(std::io::stdout().lock(), "{}", painted(text.as_ref()));
    }

    /// Data as JSON.
    pub(crate) fn value(&mut self, value: &impl serde::Serialize) -> anyhow::Result<()> {
        self.data(escaped(&serde_json::to_string_pretty(value)?));
        Ok(())
    }

    /// Data as one line of JSON.
    pub(crate) fn line(&mut self, value: &impl serde::Serialize) -> anyhow::Result<()> {
        self.data(escaped(&serde_json::to_string(value)?));
        Ok(())
    }

    /// A line for people beside the data.
    pub(crate) fn note(&mut self, text: impl AsRef<str>) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{}", visible(text.as_ref()));
        }
    }

    /// What a person must know whatever was asked to be left out.
    pub(crate) fn warn(&mut self, message: &Message) {
        let word = self.say("let op", "note");
        let text = message.say(self.language);
        let _ = writeln!(std::io::stderr().lock(), "{word}: {}", visible(&text));
    }

    /// What is wrong with a file: shown whatever else is left out.
    pub(crate) fn faults(&mut self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{}", visible(text));
    }

    /// What went wrong, with its remedy.
    pub(crate) fn failure(&mut self, error: &anyhow::Error) {
        let mut out = std::io::stderr().lock();
        let word = self.say("fout", "error");
        match words_of(error) {
            Some((message, remedy)) => {
                let _ = writeln!(out, "{word}: {}", visible(&message.say(self.language)));
                if let Some(help) = remedy.help(self.language) {
                    let _ = writeln!(out, "  {}: {}", self.say("oplossing", "help"), visible(&help));
                }
            }
            None => {
                let _ = writeln!(out, "{word}: {}", visible(&error.to_string()));
            }
        }
        if let Some(waarborg_office::OfficeError::Inspection { problems, .. }) = error.downcast_ref() {
            for problem in problems.iter().filter(|problem| problem.stops != Stops::Nothing) {
                let (what, help) = (problem.message(self.language), problem.help(self.language));
                let _ = writeln!(out, "  - {}\n    {}", visible(&what), visible(&help));
            }
        }
    }

    /// Whether standard error is a terminal, for progress.
    pub(crate) fn watched(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Whether colours are of use on standard output.
    pub(crate) fn colours(&self) -> bool {
        std::io::stdout().is_terminal()
    }
}
