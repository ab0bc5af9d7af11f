//! What a register was made of: the policy, the day, the law.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Within};
use waarborg_policy::vocabulary::vocabulary;

use super::super::facts::unknown;
use crate::page::Section;
use crate::phrase::{Phrase, plain, say, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy, day: Date) -> Section {
    let mut section = Section::new("about", say("reg-about-title"));
    section.para(say("reg-about-lead"));
    section.facts(made(policy, day).into_iter().map(|(label, line)| (say(label), vec![line])).collect());
    section
}

/// What it was made of, a line for each.
pub(in super::super) fn made(policy: &Policy, day: Date) -> Vec<(&'static str, Phrase)> {
    let statement = &policy.statement;
    let date = |day: Option<Date>| day.map_or_else(unknown, |day| plain(day.to_string()));
    let every = match &policy.review.every {
        Some(Within::Period(period)) => start(words::every("reg-every", *period)),
        Some(Within::Vague(said)) => start(plain(said)),
        None => unknown(),
    };
    let mut made = vec![
        ("reg-made-on", plain(day.to_string())),
        ("reg-made-of", plain(&policy.digest)),
        ("reg-law-version", plain(&vocabulary().version)),
    ];
    if let Some(version) = &statement.version {
        made.push(("reg-policy-version", plain(version)));
    }
    made.push(("reg-in-force", date(statement.in_force)));
    made.push(("reg-reviewed", date(statement.reviewed)));
    made.push(("reg-review-every", every));
    if !policy.speaking {
        let text = policy.statement.transcribes.as_ref().and_then(|text| match text {
            waarborg_policy::model::Transcribes::Text(text) => Some(text.clone()),
            waarborg_policy::model::Transcribes::Some => None,
        });
        made.push((
            "reg-transcribes",
            text.map_or_else(
                || start(say("reg-transcribes-some")),
                |text| say_with("reg-transcribes-text", vec![("text", Arg::Plain(text))]),
            ),
        ));
    }
    made
}
