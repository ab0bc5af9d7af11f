//! The message catalogue: every text for people, in both languages, with values filled in.

mod faults;
mod message;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use crate::calendar::{Period, Unit};
use crate::check::Arg;
use crate::model::{Language, Text};

pub use faults::{fault_help, fault_message};
pub use message::Message;

type Bundle = FluentBundle<FluentResource>;

const NL: &[(&str, &str)] = &[
    ("adopt.ftl", include_str!("../messages/nl/adopt.ftl")),
    ("changes.ftl", include_str!("../messages/nl/changes.ftl")),
    ("capabilities.ftl", include_str!("../messages/nl/capabilities.ftl")),
    ("check.ftl", include_str!("../messages/nl/check.ftl")),
    ("errors.ftl", include_str!("../messages/nl/errors.ftl")),
    ("exchange.ftl", include_str!("../messages/nl/exchange.ftl")),
    ("faults.ftl", include_str!("../messages/nl/faults.ftl")),
    ("formats.ftl", include_str!("../messages/nl/formats.ftl")),
    ("promises.ftl", include_str!("../messages/nl/promises.ftl")),
    ("register.ftl", include_str!("../messages/nl/register.ftl")),
    ("statement.ftl", include_str!("../messages/nl/statement.ftl")),
    ("systems.ftl", include_str!("../messages/nl/systems.ftl")),
];
const EN: &[(&str, &str)] = &[
    ("adopt.ftl", include_str!("../messages/en/adopt.ftl")),
    ("changes.ftl", include_str!("../messages/en/changes.ftl")),
    ("capabilities.ftl", include_str!("../messages/en/capabilities.ftl")),
    ("check.ftl", include_str!("../messages/en/check.ftl")),
    ("errors.ftl", include_str!("../messages/en/errors.ftl")),
    ("exchange.ftl", include_str!("../messages/en/exchange.ftl")),
    ("faults.ftl", include_str!("../messages/en/faults.ftl")),
    ("formats.ftl", include_str!("../messages/en/formats.ftl")),
    ("promises.ftl", include_str!("../messages/en/promises.ftl")),
    ("register.ftl", include_str!("../messages/en/register.ftl")),
    ("statement.ftl", include_str!("../messages/en/statement.ftl")),
    ("systems.ftl", include_str!("../messages/en/systems.ftl")),
];

/// A catalogue of messages: the same names in both languages.
pub struct Catalogue {
    dutch: Bundle,
    english: Bundle,
}

impl Catalogue {
    /// Makes a catalogue of Fluent files: file name and text, per language.
    pub fn new(dutch: &[(&str, &str)], english: &[(&str, &str)]) -> Catalogue {
        Catalogue { dutch: build(Language::Nl, dutch), english: build(Language::En, english) }
    }

    fn bundle(&self, language: Language) -> &Bundle {
        match language {
            Language::Nl => &self.dutch,
            Language::En => &self.english,
        }
    }

    /// A message by its name, with values. A name that the catalogue lacks gives the name itself.
    pub fn format(&self, language: Language, name: &str, args: &[(&'static str, Arg)]) -> String {
        let bundle = self.bundle(language);
        let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let mut values = FluentArgs::new();
        for (key, arg) in args {
            values.set(*key, value(language, arg));
        }
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// Whether the catalogue has a message.
    pub fn has(&self, language: Language, name: &str) -> bool {
        self.bundle(language).get_message(name).is_some()
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").finish_non_exhaustive()
    }
}

fn build(language: Language, files: &[(&str, &str)]) -> Bundle {
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for (_, text) in files {
        // A file with errors still yields its good messages; the test of the catalogue finds the others.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(NL, EN));
    &CATALOGUE
}

/// A message of this crate by its name, with values. A name that the catalogue lacks gives the name itself.
pub fn format(language: Language, name: &str, args: &[(&'static str, Arg)]) -> String {
    catalogue().format(language, name, args)
}

/// Whether this crate has a message.
pub fn has(language: Language, name: &str) -> bool {
    catalogue().has(language, name)
}

/// A message of this crate in both languages.
pub fn both(name: &str, args: &[(&'static str, Arg)]) -> Text {
    Text::both(format(Language::Nl, name, args), format(Language::En, name, args))
}

fn value<'a>(language: Language, arg: &Arg) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.get(language).to_owned()),
        Arg::List(texts) => FluentValue::from(list(language, texts)),
        Arg::Plain(text) => FluentValue::from(text.clone()),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Date(date) => FluentValue::from(date.to_string()),
        Arg::Period(period) => FluentValue::from(period_words(language, *period)),
    }
}

/// "a, b and c".
pub fn list(language: Language, texts: &[Text]) -> String {
    let words: Vec<&str> = texts.iter().map(|text| text.get(language)).collect();
    join(language, &words)
}

/// "a, b and c" of plain words.
pub fn join(language: Language, words: &[&str]) -> String {
    enumerate(words, if language == Language::Nl { "en" } else { "and" })
}

/// "a, b or c" of plain words.
pub fn list_or(language: Language, words: &[&str]) -> String {
    enumerate(words, if language == Language::Nl { "of" } else { "or" })
}

fn enumerate(words: &[&str], before_the_last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [init @ .., last] => format!("{} {before_the_last} {last}", init.join(", ")),
    }
}

/// The months, as Dutch and English write them.
const MONTHS: [[&str; 2]; 12] = [
    ["januari", "January"],
    ["februari", "February"],
    ["maart", "March"],
    ["april", "April"],
    ["mei", "May"],
    ["juni", "June"],
    ["juli", "July"],
    ["augustus", "August"],
    ["september", "September"],
    ["oktober", "October"],
    ["november", "November"],
    ["december", "December"],
];

/// A day in words: `15 juli 2020`, `15 July 2020`.
pub fn day_words(language: Language, day: Date) -> String {
    let months = usize::try_from(day.month() - 1).ok().and_then(|month| MONTHS.get(month));
    let Some([dutch, english]) = months else { return day.to_string() };
    let month = if language == Language::Nl { dutch } else { english };
    format!("{} {month} {}", day.day(), day.year())
}

/// How often: `elk jaar`, `elke 2 weken`, `every month`.
pub fn every_words(language: Language, period: Period) -> String {
    let one = period.count == 1;
    match (language, period.unit) {
        (Language::Nl, Unit::Year) if one => "elk jaar".to_owned(),
        (Language::Nl, Unit::Hour) if one => "elk uur".to_owned(),
        (Language::Nl, _) => {
            let words = period_words(language, period);
            format!("elke {}", words.strip_prefix("1 ").unwrap_or(&words))
        }
        (Language::En, unit) if one => format!("every {}", unit.word()),
        (Language::En, _) => format!("every {}", period_words(language, period)),
    }
}

/// A period in words: `7 jaar`, `4 weeks`.
pub fn period_words(language: Language, period: Period) -> String {
    let one = period.count == 1;
    let unit = match (language, period.unit) {
        (Language::Nl, Unit::Hour) => "uur",
        (Language::Nl, Unit::Day) => {
            if one {
                "dag"
            } else {
                "dagen"
            }
        }
        (Language::Nl, Unit::Week) => {
            if one {
                "week"
            } else {
                "weken"
            }
        }
        (Language::Nl, Unit::Month) => {
            if one {
                "maand"
            } else {
                "maanden"
            }
        }
        (Language::Nl, Unit::Year) => "jaar",
        (Language::En, _) => return period.to_string(),
    };
    format!("{} {unit}", period.count)
}

#[cfg(test)]
mod tests {
    use super::{EN, NL};
    use fluent_bundle::FluentResource;
    use std::collections::{BTreeMap, BTreeSet};

    fn names(files: &[(&str, &str)]) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (file, text) in files {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{file}: {errors:?}");
            }
            for line in text.lines() {
                if let Some((name, _)) = line.split_once(" =")
                    && !line.starts_with([' ', '#', '-'])
                {
                    assert!(names.insert(name.to_owned()), "{file}: {name} stands twice");
                }
            }
        }
        names
    }

    #[test]
    fn both_languages_have_every_message() {
        assert_eq!(names(NL), names(EN));
    }

    #[test]
    fn every_rule_has_its_messages() {
        let known = names(NL);
        for rule in crate::check::rules() {
            assert!(known.contains(rule.code), "{}", rule.code);
            assert!(known.contains(&format!("{}-help", rule.code)), "{}", rule.code);
        }
    }

    /// The messages of a language with what they say.
    fn bodies(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        let mut bodies: BTreeMap<String, String> = BTreeMap::new();
        let mut last = String::new();
        for line in files.iter().flat_map(|(_, text)| text.lines()) {
            match line.split_once(" = ") {
                Some((name, body)) if !line.starts_with([' ', '#']) => {
                    name.clone_into(&mut last);
                    bodies.insert(last.clone(), body.to_owned());
                }
                _ if line.starts_with(' ') => bodies.entry(last.clone()).or_default().push_str(line),
                _ => last.clear(),
            }
        }
        bodies
    }

    /// The names of the values in a message.
    fn values(body: &str) -> impl Iterator<Item = &str> {
        body.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next())
    }

    #[test]
    fn every_rule_has_a_remedy_for_a_text_without_keys() {
        for files in [NL, EN] {
            let known = bodies(files);
            for rule in crate::check::rules() {
                assert!(known.contains_key(&format!("{}-text", rule.code)), "{}-text", rule.code);
                let own = || known.iter().filter(|(name, _)| name.starts_with(rule.code));
                for (name, body) in own().filter(|(name, _)| name.ends_with("-text")) {
                    assert!(!body.contains(['`', '=']), "{name} names a key: {body}");
                    for value in values(body) {
                        let filled = |(other, body): (&String, &String)| {
                            other != name && values(body).any(|v| v == value)
                        };
                        assert!(own().any(filled), "{name}: nothing fills {value}");
                    }
                }
            }
        }
    }
}
