//! What permits data that is specially protected (AVG 9(2), 10; UAVG 46).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{CategoryClass, Policy, Purpose, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, gaps::unknown};
use crate::phrase::{Phrase, own, row, say_with, start};
use crate::words;

/// What permits special categories, criminal data or a national number (AVG 9(2), 10; UAVG 46). What permits none of
/// these is not said to.
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
        let grounds: Vec<&String> = of
            .flat_map(|(_, grounds)| grounds)
            .filter(|ground| may_permit(policy, category, ground))
            .collect();
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

/// Whether the law knows a ground as one that lifts the prohibition on a category.
pub(crate) fn may_permit(policy: &Policy, category: &str, ground: &str) -> bool {
    let class = policy.category(category).map(|facts| facts.class);
    match class {
        Some(class @ (CategoryClass::Special | CategoryClass::Criminal)) => {
            vocabulary().permits(class, policy.known_as(category), ground, None)
        }
        Some(CategoryClass::NationalId) => !vocabulary().words.grounds.contains_key(ground),
        _ => true,
    }
}
