//! A message that is not yet in a language: what an error says.

use crate::check::Arg;
use crate::model::Language;

/// A message by its name, with its values. Its remedy has the same name with `-help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    name: &'static str,
    args: Vec<(&'static str, Arg)>,
    inner: Vec<(&'static str, Message)>,
}

impl Message {
    /// A message without values.
    pub fn new(name: &'static str) -> Message {
        Message { name, args: Vec::new(), inner: Vec::new() }
    }

    /// The same with a value in it.
    #[must_use]
    pub fn arg(mut self, name: &'static str, arg: Arg) -> Message {
        self.args.push((name, arg));
        self
    }

    /// The same with a text in it that is the same in every language.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl std::fmt::Display) -> Message {
        self.arg(name, Arg::Plain(text.to_string()))
    }

    /// The same with a number in it.
    #[must_use]
    pub fn number(self, name: &'static str, number: i64) -> Message {
        self.arg(name, Arg::Number(number))
    }

    /// The same with another message in it.
    #[must_use]
    pub fn inner(mut self, name: &'static str, message: Message) -> Message {
        self.inner.push((name, message));
        self
    }

    /// What it says.
    pub fn say(&self, language: Language) -> String {
        super::format(language, self.name, &self.args_in(language))
    }

    /// What to do about it, where the catalogue says so.
    pub fn help(&self, language: Language) -> Option<String> {
        let name = format!("{}-help", self.name);
        super::has(language, &name).then(|| super::format(language, &name, &self.args_in(language)))
    }

    fn args_in(&self, language: Language) -> Vec<(&'static str, Arg)> {
        let inner = self.inner.iter().map(|(name, message)| (*name, Arg::Plain(message.say(language))));
        self.args.iter().cloned().chain(inner).collect()
    }
}
