//! The register as a page: whose it is, an overview, one card for each activity, recipients, security, and what the
//! register was made of.

mod about;
mod organisation;
mod recipients;

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::map::Map;
use waarborg_policy::model::{Policy, Purpose};

use super::facts::{self, Field, Told};
use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, own, row, say, say_with};

/// What the sheets of the spreadsheet take over from the page.
pub(super) use about::made;
pub(super) use organisation::{measures, responsible};
pub(super) use recipients::{agreement, when};

/// Makes the page of a register.
pub fn page(policy: &Policy, map: Option<&Map>, day: Date) -> Page {
    let told = Told { policy, map, day };
    let of = |processor: bool| -> Vec<&Purpose> {
        policy.purposes.iter().filter(|purpose| is_for(purpose, processor)).collect()
    };
    let (controller, processor) = (of(false), of(true));
    let mut sections = vec![organisation::section(policy)];
    if !controller.is_empty() {
        sections.push(overview(told, &controller));
    }
    sections.push(activities(told, &controller, false));
    if !processor.is_empty() {
        sections.push(activities(told, &processor, true));
    }
    sections.extend(recipients::section(policy, day));
    sections.push(organisation::security(policy));
    sections.push(about::section(policy, day));
    Page {
        kind: say("reg-title"),
        title: say("st-of"),
        edition: vec![say_with("reg-day", vec![("date", Arg::Plain(day.to_string()))])],
        draft: None,
        brief: brief(told, &controller, &processor),
        sections,
        colophon: say_with(
            "st-digest",
            vec![("digest", Arg::Plain(policy.digest.chars().take(12).collect()))],
        ),
    }
}

/// Whether an activity belongs in the register of a processor, or of a controller. Where the policy leaves it open,
/// it belongs in both.
pub(super) fn is_for(purpose: &Purpose, processor: bool) -> bool {
    let word = if processor { "processor" } else { "controller" };
    purpose.roles.iter().any(|role| role == word) || (!processor && purpose.roles.is_empty())
}

/// The fields of an activity, with the article that asks each.
fn fields(processor: bool) -> &'static [Field] {
    if processor { &Field::PROCESSOR } else { &Field::CONTROLLER }
}

/// The heading of a field.
pub(super) fn heading(field: Field) -> Phrase {
    say(&format!("reg-field-{}", field.word()))
}

fn brief(told: Told<'_>, controller: &[&Purpose], processor: &[&Purpose]) -> Section {
    let policy = told.policy;
    let mut section = Section::new("brief", say("brief-title"));
    let count = |name: &str, count: usize| {
        say_with(name, vec![("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    };
    let mut items = vec![count("reg-count-controller", controller.len())];
    if !processor.is_empty() {
        items.push(count("reg-count-processor", processor.len()));
    }
    let open: usize = [(controller, false), (processor, true)]
        .into_iter()
        .flat_map(|(purposes, of)| purposes.iter().map(move |purpose| gaps(told, purpose, of)))
        .sum();
    items.push(count("reg-gaps", open + organisation::gaps(policy)));
    if !policy.speaking {
        items.push(say("reg-transcribed"));
    }
    section.items(items);
    section
}

/// How many fields that article 30 asks of an activity are not settled.
fn gaps(told: Told<'_>, purpose: &Purpose, processor: bool) -> usize {
    let asked = |field: &&Field| field.article(processor).is_some();
    let open = |field: &&Field| {
        let lines = match field {
            // Whose name is known is settled; where they are is asked with the transfers.
            Field::Recipients => facts::recipient_names(told.policy, purpose),
            _ => facts::lines(told, purpose, **field),
        };
        lines.iter().any(facts::is_open)
    };
    fields(processor).iter().filter(asked).filter(open).count()
}

fn overview(told: Told<'_>, purposes: &[&Purpose]) -> Section {
    let mut section = Section::new("overview", say("reg-overview-title"));
    let columns = [Field::Title, Field::Subjects, Field::Basis, Field::Recipients, Field::Keep];
    let cell = |purpose: &Purpose, field: Field| {
        let lines = match field {
            Field::Basis => facts::bases(purpose),
            Field::Recipients => facts::recipient_names(told.policy, purpose),
            _ => facts::lines(told, purpose, field),
        };
        facts::listed(lines)
    };
    section.blocks.push(Block::Table {
        caption: say("reg-overview-caption"),
        head: columns.map(heading).to_vec(),
        rows: purposes.iter().map(|purpose| columns.map(|field| cell(purpose, field)).to_vec()).collect(),
    });
    section
}

fn activities(told: Told<'_>, purposes: &[&Purpose], processor: bool) -> Section {
    let (id, title, lead) = if processor {
        ("processor", "reg-processor-title", "reg-processor-lead")
    } else {
        ("controller", "reg-controller-title", "reg-controller-lead")
    };
    let mut section = Section::new(id, say(title));
    section.para(say(if purposes.is_empty() { "reg-no-activities" } else { lead }));
    for purpose in purposes {
        section.blocks.push(Block::Card(card(told, purpose, processor)));
    }
    section
}

/// The heading of a field with the article that asks it.
fn label(field: Field, processor: bool) -> Phrase {
    match field.article(processor) {
        Some(article) => {
            let asked = say_with("reg-asked", vec![("article", Arg::Plain(article.to_owned()))]);
            row([heading(field), asked])
        }
        None => heading(field),
    }
}

fn card(told: Told<'_>, purpose: &Purpose, processor: bool) -> Section {
    let prefix = if processor { "on-behalf" } else { "activity" };
    let mut card = Section::new(&format!("{prefix}-{}", purpose.id), own(&purpose.title));
    let facts = fields(processor)
        .iter()
        .filter(|field| **field != Field::Title)
        .map(|field| {
            let lines = facts::lines(told, purpose, *field);
            let short = [Field::Covers, Field::Subjects, Field::Data, Field::Source].contains(field);
            let lines = if short && !lines.is_empty() { vec![facts::listed(lines)] } else { lines };
            (label(*field, processor), lines)
        })
        .collect();
    card.facts(facts);
    card
}
