//! Every keep rule of a policy with the path where it stands, named ones once.

use crate::check::Arg;
use crate::messages::{both, format, list};
use crate::model::{Language, NamedRule, Part, Policy, Purpose, Text};
use crate::rule::{Ending, Rule};
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

/// A rule and where it stands.
pub(super) struct Placed<'a> {
    /// The rule.
    pub(super) rule: &'a Rule,
    /// Its path.
    pub(super) path: Path,
    /// How people call what it is about.
    pub(super) label: Text,
    /// The categories it is about whatever the purpose; empty for all.
    pub(super) data: &'a [String],
}

/// All rules: those with a name, and those that purposes say themselves.
pub(super) fn placed(policy: &Policy) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for named in &policy.keeps {
        let by = policy.purposes.iter().filter(|purpose| names(purpose, &named.id));
        let titles: Vec<Text> = by.map(|purpose| purpose.title.clone()).collect();
        let label = match &named.title {
            Some(title) => title.clone(),
            None if titles.is_empty() => name_of(policy, named),
            None => all_of(&titles),
        };
        let path = Path::of(["keep", named.id.as_str()]);
        found.push(Placed { rule: &named.rule, path, label, data: &named.data });
    }
    let mut own: Vec<(&Rule, Vec<&Purpose>)> = Vec::new();
    for purpose in &policy.purposes {
        for part in purpose.keep.iter().filter(|part| part.name.is_none()) {
            // What `[every-purpose]` says stands in one place, however many purposes it is said of.
            let same = |(rule, by): &&mut (&Rule, Vec<&Purpose>)| {
                let place = |purpose: &Purpose| policy.place(&purpose.path("keep"));
                *rule == &part.rule && by.first().is_some_and(|first| place(first) == place(purpose))
            };
            match own.iter_mut().find(same) {
                Some((_, by)) => by.push(purpose),
                None => own.push((&part.rule, vec![purpose])),
            }
        }
    }
    for (rule, by) in own {
        let Some(first) = by.first() else { continue };
        let titles: Vec<Text> = by.iter().map(|purpose| purpose.title.clone()).collect();
        found.push(Placed { rule, path: first.path("keep"), label: all_of(&titles), data: &[] });
    }
    found
}

/// What a period is about that no purpose names: its data, or what its id means, without the number behind it.
fn name_of(policy: &Policy, named: &NamedRule) -> Text {
    let titles: Vec<Text> =
        named.data.iter().filter_map(|id| policy.category(id).map(|facts| facts.title.clone())).collect();
    if !titles.is_empty() {
        return all_of(&titles);
    }
    let numbered = named.id.rsplit_once('-');
    let id = numbered
        .filter(|(_, number)| number.bytes().all(|digit| digit.is_ascii_digit()))
        .map_or(named.id.as_str(), |(id, _)| id);
    let known = vocabulary();
    let category = || policy.category(id).map(|facts| facts.title.clone());
    let subject = || known.words.subjects.get(id).map(|facts| facts.title.clone());
    let purpose = || known.purposes.get(id).map(|kind| kind.title.clone());
    subject().or_else(category).or_else(purpose).unwrap_or_else(|| {
        let words = [("word", Arg::Plain(id.to_owned())), ("name", Arg::Plain(id.replace('-', " ")))];
        both("keep-word", &words)
    })
}

/// Several names as one text.
fn all_of(titles: &[Text]) -> Text {
    match titles {
        [one] => one.clone(),
        _ => Text::both(list(Language::Nl, titles), list(Language::En, titles)),
    }
}

/// All rules, with what goes sooner and how long the organisation keeps its own records: whatever is badly said of a
/// period is badly said there too.
pub(super) fn placed_everywhere(policy: &Policy) -> Vec<Placed<'_>> {
    let mut found = placed(policy);
    for purpose in &policy.purposes {
        for (category, rule) in &purpose.sooner {
            let known = policy.category(category).map(|facts| facts.title.clone());
            let label = known.unwrap_or_else(|| Text::same(category));
            found.push(Placed {
                rule,
                path: purpose.path("sooner").key(category.as_str()),
                label,
                data: &[],
            });
        }
    }
    let records = &policy.records;
    let kept = [
        ("requests", &records.requests),
        ("breaches", &records.breaches),
        ("consents", &records.consents),
        ("identity", &records.identity),
    ];
    for (key, rule) in kept {
        let Some(rule) = rule else { continue };
        let name = format!("records-{key}");
        let [nl, en] = [Language::Nl, Language::En].map(|language| format(language, &name, &[]));
        found.push(Placed { rule, path: Path::of(["records", key]), label: Text::both(nl, en), data: &[] });
    }
    found
}

/// Whether a purpose is kept by a rule of `[keep]`.
fn names(purpose: &Purpose, id: &str) -> bool {
    purpose.keep.iter().any(|part| part.name.as_deref() == Some(id))
}

/// Where a rule of a purpose stands: in `[keep]` under its name, else at the purpose.
pub(super) fn path_of(part: &Part, purpose: &Purpose) -> Path {
    part.name.as_ref().map_or_else(|| purpose.path("keep"), |name| Path::of(["keep", name.as_str()]))
}

/// Whether a rule names neither a day, nor an event, nor a law.
pub(super) fn says_nothing(rule: &Rule) -> bool {
    rule.endings
        .iter()
        .all(|ending| matches!(ending, Ending::ByLaw(None) | Ending::WhileNeeded { reviewed: None }))
}
