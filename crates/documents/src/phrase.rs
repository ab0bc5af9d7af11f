//! Phrases: what a document says, before it is said in a language.

use waarborg_policy::check::Arg;
use waarborg_policy::model::Text;

/// Something that a document says, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase {
    /// Words of the policy or the vocabulary, in both languages.
    Own(Text),
    /// A message of the catalogue, with its values.
    Say(String, Vec<(&'static str, Value)>),
    /// A link.
    Link(String, Box<Phrase>),
    /// An article of the AVG, said beside what it is the source of.
    Cite(String),
    /// Words that stand out.
    Strong(Box<Phrase>),
    /// Several, one after the other.
    Row(Vec<Phrase>),
    /// The same, beginning with a capital.
    Start(Box<Phrase>),
    /// The same, with a mark right after it.
    Glue(Box<Phrase>, &'static str),
    /// The same, ending with a full stop.
    Stop(Box<Phrase>),
    /// The same, with what stands between backticks as code.
    Marked(Box<Phrase>),
}

/// A value inside a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A value that is the same whoever speaks.
    Arg(Arg),
    /// Phrases, as "a, b and c".
    List(Vec<Phrase>),
    /// Phrases, as "a, b or c".
    Any(Vec<Phrase>),
}

/// A part of what was said, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// A name as a file or a command line has it.
    Code(String),
    /// A reference to an article.
    Cite(String),
    /// Words that stay on one line; only a page that is wide makes them.
    Whole(String),
    /// A link: where to, and its words.
    Link(String, String),
}

/// A message without values.
pub(crate) fn say(name: &str) -> Phrase {
    Phrase::Say(name.to_owned(), Vec::new())
}

/// A message with values.
pub(crate) fn say_with(name: &str, args: Vec<(&'static str, Arg)>) -> Phrase {
    let values = args.into_iter().map(|(key, arg)| (key, Value::Arg(arg))).collect();
    Phrase::Say(name.to_owned(), values)
}

/// A message with lists of phrases as its values.
pub(crate) fn say_of(name: &str, lists: Vec<(&'static str, Vec<Phrase>)>) -> Phrase {
    let values = lists.into_iter().map(|(key, list)| (key, Value::List(list))).collect();
    Phrase::Say(name.to_owned(), values)
}

/// Several in one cell or line, parted by a mark that no list inside them uses.
pub(crate) fn parted(phrases: Vec<Phrase>, mark: &'static str) -> Phrase {
    let last = phrases.len().saturating_sub(1);
    let marked = |(n, phrase): (usize, Phrase)| {
        if n < last { Phrase::Glue(Box::new(phrase), mark) } else { phrase }
    };
    Phrase::Row(phrases.into_iter().enumerate().map(marked).collect())
}

/// A message with a choice of phrases as its value: "a, b or c".
pub(crate) fn say_any(name: &str, key: &'static str, phrases: Vec<Phrase>) -> Phrase {
    Phrase::Say(name.to_owned(), vec![(key, Value::Any(phrases))])
}

/// Words in both languages.
pub(crate) fn own(text: &Text) -> Phrase {
    Phrase::Own(text.clone())
}

/// The same words in every language: a name, a number.
pub(crate) fn plain(text: impl Into<String>) -> Phrase {
    Phrase::Own(Text::same(text))
}

/// "A, b, c": no word before the last, for names such as "messages and questions" have one of their own.
pub(crate) fn listing(texts: Vec<Text>) -> Phrase {
    start(parted(texts.into_iter().map(Phrase::Own).collect(), ","))
}

/// Several, one after the other.
pub(crate) fn row(phrases: impl IntoIterator<Item = Phrase>) -> Phrase {
    Phrase::Row(phrases.into_iter().collect())
}

/// The same, beginning with a capital.
pub(crate) fn start(phrase: Phrase) -> Phrase {
    Phrase::Start(Box::new(phrase))
}

/// The same, with what stands between backticks as code.
pub(crate) fn marked(phrase: Phrase) -> Phrase {
    Phrase::Marked(Box::new(phrase))
}

/// The same, standing out.
pub(crate) fn strong(phrase: Phrase) -> Phrase {
    Phrase::Strong(Box::new(phrase))
}

/// A link. Only web, mail and telephone addresses become links; anything else stays words.
pub(crate) fn link(href: &str, text: Phrase) -> Phrase {
    let known = ["https://", "http://", "mailto:", "tel:", "#"];
    if known.iter().any(|scheme| href.starts_with(scheme)) {
        Phrase::Link(href.to_owned(), Box::new(text))
    } else {
        text
    }
}
