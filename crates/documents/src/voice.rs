//! How a document speaks: in which language, to whom (`je`, `u`) and as whom (`ik`, `wij`, the name).

use std::sync::LazyLock;

use waarborg_policy::check::Arg;
use waarborg_policy::messages::{Catalogue, join, list_or};
use waarborg_policy::model::{Language, Policy};

use crate::phrase::{Phrase, Span, Value};

/// The files of the catalogue, in Dutch.
pub(crate) const NL: &[(&str, &str)] = &[
    ("words.ftl", include_str!("../messages/nl/words.ftl")),
    ("statement.ftl", include_str!("../messages/nl/statement.ftl")),
    ("cookies.ftl", include_str!("../messages/nl/cookies.ftl")),
    ("notice.ftl", include_str!("../messages/nl/notice.ftl")),
    ("register.ftl", include_str!("../messages/nl/register.ftl")),
];
/// The files of the catalogue, in English.
pub(crate) const EN: &[(&str, &str)] = &[
    ("words.ftl", include_str!("../messages/en/words.ftl")),
    ("statement.ftl", include_str!("../messages/en/statement.ftl")),
    ("cookies.ftl", include_str!("../messages/en/cookies.ftl")),
    ("notice.ftl", include_str!("../messages/en/notice.ftl")),
    ("register.ftl", include_str!("../messages/en/register.ftl")),
];

/// The catalogue of documents.
pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(NL, EN));
    &CATALOGUE
}

/// Who speaks to whom, in which language.
#[derive(Debug, Clone)]
pub struct Voice {
    language: Language,
    address: Vec<(&'static str, Arg)>,
}

impl Voice {
    /// The voice of a policy's documents: its `statement.you` and `statement.we`.
    pub fn of(policy: &Policy, language: Language) -> Voice {
        let organisation = &policy.organisation;
        let name = organisation.name.clone().unwrap_or_else(|| organisation.id.clone());
        // Both languages may say how they speak: `ik` and `I` are one voice.
        let (we, own_name) = match policy.statement.we.as_deref().unwrap_or("wij") {
            "ik" | "Ik" | "I" => ("ik", name.clone()),
            "wij" | "Wij" | "we" | "We" => ("wij", name.clone()),
            other => ("name", other.to_owned()),
        };
        let (you, whom) = match policy.statement.you.as_deref().unwrap_or("u") {
            "je" | "Je" | "jij" | "Jij" => ("je", "je"),
            "u" | "U" | "you" | "You" => ("u", "u"),
            other => ("other", other),
        };
        let address = vec![
            ("org", Arg::Plain(name)),
            ("Self", Arg::Plain(capital(&own_name))),
            ("self", Arg::Plain(own_name)),
            ("we", Arg::Plain(we.to_owned())),
            ("you", Arg::Plain(you.to_owned())),
            ("whom", Arg::Plain(whom.to_owned())),
            ("Whom", Arg::Plain(capital(whom))),
        ];
        Voice { language, address }
    }

    /// A voice that speaks for nobody to nobody, for words that need neither.
    pub(crate) fn neutral(language: Language) -> Voice {
        Voice { language, address: Vec::new() }
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says a phrase.
    pub fn spans(&self, phrase: &Phrase) -> Vec<Span> {
        match phrase {
            Phrase::Own(text) => vec![Span::Text(text.get(self.language).to_owned())],
            Phrase::Say(name, args) => {
                let mut all = self.address.clone();
                all.extend(args.iter().map(|(key, value)| (*key, self.arg(value))));
                vec![Span::Text(catalogue().format(self.language, name, &all))]
            }
            Phrase::Link(href, text) => vec![Span::Link(href.clone(), self.text(text))],
            Phrase::Cite(article) => {
                let args = [("article", Arg::Plain(article.clone()))];
                vec![Span::Cite(catalogue().format(self.language, "st-article", &args))]
            }
            Phrase::Strong(inner) => vec![Span::Strong(self.text(inner))],
            Phrase::Row(phrases) => {
                let mut spans = Vec::new();
                for phrase in phrases {
                    if !spans.is_empty() {
                        spans.push(Span::Text(" ".to_owned()));
                    }
                    spans.extend(self.spans(phrase));
                }
                spans
            }
            Phrase::Glue(inner, mark) => {
                let mut spans = self.spans(inner);
                spans.push(Span::Text((*mark).to_owned()));
                spans
            }
            Phrase::Stop(inner) => {
                let mut spans = self.spans(inner);
                let said = self.text(inner);
                if !said.is_empty() && !said.ends_with(['.', '!', '?']) {
                    spans.push(Span::Text(".".to_owned()));
                }
                spans
            }
            Phrase::Marked(inner) => self.spans(inner).into_iter().flat_map(codes).collect(),
            Phrase::Start(inner) => {
                let mut spans = self.spans(inner);
                if let Some(Span::Text(text) | Span::Strong(text) | Span::Link(_, text)) = spans.first_mut() {
                    *text = capital(text);
                }
                spans
            }
        }
    }

    fn arg(&self, value: &Value) -> Arg {
        match value {
            Value::Arg(arg) => arg.clone(),
            Value::List(phrases) => {
                let said: Vec<String> = phrases.iter().map(|phrase| self.text(phrase)).collect();
                let words: Vec<&str> = said.iter().map(String::as_str).collect();
                Arg::Plain(join(self.language, &words))
            }
            Value::Any(phrases) => {
                let said: Vec<String> = phrases.iter().map(|phrase| self.text(phrase)).collect();
                let words: Vec<&str> = said.iter().map(String::as_str).collect();
                Arg::Plain(list_or(self.language, &words))
            }
        }
    }

    /// Says a phrase as plain words.
    pub fn text(&self, phrase: &Phrase) -> String {
        self.spans(phrase)
            .into_iter()
            .map(|span| match span {
                Span::Text(text)
                | Span::Strong(text)
                | Span::Cite(text)
                | Span::Whole(text)
                | Span::Code(text)
                | Span::Link(_, text) => text,
            })
            .collect()
    }
}

/// Plain words parted from what stands between backticks; a backtick alone is a letter like others.
fn codes(span: Span) -> Vec<Span> {
    let Span::Text(text) = span else { return vec![span] };
    let mut rest = text.as_str();
    let mut spans = Vec::new();
    while let Some((before, after)) = rest.split_once('`')
        && let Some((code, after)) = after.split_once('`')
    {
        spans.extend(
            Some(before).filter(|before| !before.is_empty()).map(|before| Span::Text(before.to_owned())),
        );
        spans.push(Span::Code(code.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span::Text(rest.to_owned()));
    }
    spans
}

/// The same words, beginning with a capital. The Dutch ij is one letter: IJsland.
pub(crate) fn capital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
