//! What permits data that is specially protected (AVG 9(2), 10; UAVG 46).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{CategoryClass, Policy, Purpose, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, gaps::unknown};
use crate::phrase::{Phrase, own, row, say_with, start};
use crate::words;

/// What permits special categories, criminal data or a national number (AVG 9(2), 10; UAVG 46).
pub(crate) fn special(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let class = |category: &str| policy.category(category).map(|facts| facts.class);
    let guarded = |category: &&str| {
        let class = class(category);
        class.is_some_and(|class| {
            matches!(class, CategoryClass::Special | CategoryClass::Criminal | CategoryClass::NationalId)
        })
    };
    let named = purpose.allowed_by.iter().map(|(category, _)| category.as_str());
    let held = purpose.data.iter().map(|datum| datum.category.as_str()).filter(guarded);
    let mut categories: Vec<&str> = Vec::new();
    for category in named.chain(held.filter(|_| !purpose.is_for_clients())) {
        if !categories.contains(&category) {
            categories.push(category);
        }
    }
    let line = |category: &str| {
        let of = purpose.allowed_by.iter().filter(|(known, _)| known == category);
        let number = class(category) == Some(CategoryClass::NationalId);
        let grounds: Vec<&String> =
            of.flat_map(|(_, grounds)| grounds).filter(|ground| permits(ground, number)).collect();
        if grounds.is_empty() {
            let name = Phrase::Glue(Box::new(start(own(&words::category(policy, category)))), ":");
            return row([name, unknown()]);
        }
        let facts = |id: &&String| vocabulary().words.grounds.get(*id);
        let articles = grounds.iter().filter_map(facts).filter_map(|word| word.article.as_deref());
        let articles: Vec<Phrase> = articles.map(cite).collect();
        let titles = grounds
            .iter()
            .map(|id| facts(id).map_or_else(|| Text::same((*id).clone()), |word| word.title.clone()));
        let sentence = say_with(
            "special-ground",
            vec![
                ("category", Arg::Text(words::category(policy, category))),
                ("ground", Arg::List(titles.collect())),
            ],
        );
        row(std::iter::once(start(sentence)).chain(articles))
    };
    categories.into_iter().map(line).collect()
}

/// Whether a ground can permit what is specially protected: a ground of art. 9(2), or a law. A word that is neither,
/// such as that of a basis, permits nothing; and only a law permits a national number (UAVG 46).
fn permits(ground: &str, national_number: bool) -> bool {
    if let Some(known) = vocabulary().words.grounds.get(ground) {
        return !known.invalid && !national_number;
    }
    let word = ground.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    !word || !vocabulary().laws_named(ground).is_empty()
}
