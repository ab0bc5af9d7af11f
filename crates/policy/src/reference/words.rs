//! The words and ids that the language knows, and how to add one of one's own.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{Basis, CategoryClass, EventIs, Language, RecipientRole, Text};
use crate::vocabulary::{SOURCES, WordFacts, vocabulary};

use super::{code, table};

pub(super) fn write(text: &mut String) {
    let known = vocabulary();
    *text += &format!("\n## Words and ids\n\nState of the lists: {}.\n", known.version);
    purposes(text);
    categories(text);
    events(text);
    laws(text);
    recipients(text);
    cookies(text);
    lists(text);
    countries(text);
}

pub(super) fn nl(text: &Text) -> String {
    text.get(Language::Nl).to_owned()
}

pub(super) fn en(text: &Text) -> String {
    text.get(Language::En).to_owned()
}

fn purposes(text: &mut String) {
    let rows = vocabulary().purposes.values().map(|kind| {
        let period = kind.law.as_deref().map(|law| format!("`by law: {law}`")).unwrap_or_default();
        let only = kind.only.as_deref().map(|only| format!("only in `{only}`")).unwrap_or_default();
        let notes: Vec<String> = [period, only].into_iter().filter(|note| !note.is_empty()).collect();
        [code(&kind.id), nl(&kind.title), en(&kind.title), notes.join(", ")]
    });
    let heading = "### Purposes\n\nFor `[purpose.ID]`, `covers` and `is`. One of your own: `[purpose.ID]` with a `title`, and `is` where it is a kind of one of these.";
    table(text, heading, ["id", "Dutch", "English", "period of the law, where it may stand"], rows);
}

fn categories(text: &mut String) {
    let class = |class: CategoryClass| match class {
        CategoryClass::Normal => "ordinary",
        CategoryClass::Special => "special (art. 9)",
        CategoryClass::Criminal => "criminal (art. 10)",
        CategoryClass::NationalId => "national number (UAVG 46)",
        CategoryClass::IdDocument => "identity document",
        CategoryClass::Financial => "financial",
        CategoryClass::Location => "location",
    };
    let rows = vocabulary().categories.values().map(|known| {
        let facts = &known.facts;
        [code(&facts.id), nl(&facts.title), en(&facts.title), class(facts.class).to_owned()]
    });
    let heading = "### Categories of data\n\nFor `data`; `?` after an id makes it optional. One of your own: `[data]` with `ID = { is = \"…\", title = \"…\" }`; a group: `ID = [\"name\", \"email\"]`.";
    table(text, heading, ["id", "Dutch", "English", "class"], rows);
}

fn events(text: &mut String) {
    let rows = vocabulary().events.values().map(|event| {
        let is = if event.is == EventIs::Ending { "ending" } else { "moment" };
        [code(&event.id), nl(&event.title), en(&event.title), is.to_owned()]
    });
    let heading = "### Events\n\nWhere an ending is empty it has not happened yet; where a moment is empty it is unknown. One of your own: `[events]` with `ID = { is = \"ending\", title = \"…\" }`.";
    table(text, heading, ["id", "Dutch", "English", "is"], rows);
}

fn laws(text: &mut String) {
    let named = vocabulary().statutory.iter().filter(|(_, rule)| rule.successor.is_none());
    let rows = named.map(|(id, rule)| {
        let after = format!("after {}", rule.after);
        [
            code(&format!("by law: {id}")),
            rule.period.to_string(),
            after,
            super::laws::binds(rule),
            rule.citation(),
        ]
    });
    table(text, "### Periods of laws", ["rule", "period", "moment", "binds", "citation"], rows);
}

fn recipients(text: &mut String) {
    let rows = vocabulary().recipients.iter().map(|(id, facts)| {
        let name = facts.name.clone().or_else(|| facts.title.as_ref().map(en)).unwrap_or_default();
        let role = match facts.role {
            RecipientRole::Processor => "processor",
            RecipientRole::Controller => "controller",
            RecipientRole::JointController => "joint-controller",
            RecipientRole::Authority => "authority",
        };
        [
            code(id),
            name,
            role.to_owned(),
            facts.country.clone().unwrap_or_default(),
            seen(&facts.according_to, facts.seen_on),
        ]
    });
    let heading = "### Recipients\n\nOne of your own: `[recipient]` with `ID = { name = \"…\", role = \"processor\", country = \"NL\" }`.";
    table(text, heading, ["id", "name", "role", "country", "according to, seen on"], rows);
}

/// Who says so, and when it was seen: a fact about a firm is true of a day.
fn seen(who: &Option<String>, day: Option<Date>) -> String {
    let who = who.clone().unwrap_or_default();
    day.map_or_else(|| who.clone(), |day| format!("{who} ({day})"))
}

fn cookies(text: &mut String) {
    let rows = vocabulary().cookies.iter().map(|(name, facts)| {
        [
            code(name),
            facts.provider.clone().unwrap_or_default(),
            facts.kind.word().to_owned(),
            facts.purpose.clone().unwrap_or_default(),
            facts.lifetime.clone().unwrap_or_default(),
            seen(&facts.according_to, facts.seen_on),
        ]
    });
    let heading = "### Cookies\n\nFor `[cookie.NAME]`; `*` stands for the rest of a name. Any other name may be used, with `kind`, `provider` and `lifetime`.";
    let head = ["name", "provider", "kind", "purpose", "lifetime", "according to, seen on"];
    table(text, heading, head, rows);
}

fn countries(text: &mut String) {
    let known = vocabulary();
    let rows = known.countries.iter().map(|(country, title)| {
        let place = if known.in_eea(country) { "yes" } else { "" };
        [code(country), nl(title), en(title), place.to_owned()]
    });
    let heading =
        "### Countries\n\nFor `country` and `transfers.countries`; `other` where a text names none.";
    table(text, heading, ["code", "Dutch", "English", "EEA"], rows);
}

fn lists(text: &mut String) {
    let known = vocabulary();
    let words = &known.words;
    for (heading, list) in [
        ("### Subjects\n\nFor `subjects` and `statement.for`.", &words.subjects),
        ("### Measures\n\nFor `security.measures`.", &words.measures),
        ("### Forms\n\nFor `forms`.", &words.forms),
        (
            "### Functions\n\nFor `who` of a contact; any other word stands as it is written.",
            &words.functions,
        ),
        ("### Channels\n\nFor `marketing.CHANNEL`.", &words.channels),
        ("### Settings of statistics\n\nFor `settings` of a cookie.", &words.settings),
        ("### Roles\n\nFor `access.special-seen-by`; any other word stands as it is written.", &words.roles),
        ("### Sectors\n\nFor `organisation.sector`.", &words.sectors),
        ("### Claims\n\nFor `claims`.", &words.claims),
        ("### Exceptions\n\nFor `unless` in a claim.", &words.exceptions),
        ("### What is made unreadable on a copy\n\nFor `rights.identity.blacken`.", &words.blacken),
    ] {
        let rows = list.iter().map(|(id, word)| [code(id), nl(&word.title), en(&word.title)]);
        table(text, heading, ["id", "Dutch", "English"], rows);
    }
    with_article(
        text,
        "### Grounds for special data\n\nFor `allowed-by.CATEGORY`; for criminal data and a national number only a law counts.",
        &words.grounds,
    );
    with_article(text, "### Safeguards\n\nFor `safeguard` of a recipient.", &words.safeguards);
    with_article(
        text,
        "### What a processing agreement holds\n\nFor `agreement.lacks` of a recipient.",
        &words.agreement,
    );
    let rights = known
        .rights
        .iter()
        .map(|(id, right)| [code(id), nl(&right.title), en(&right.title), format!("art. {}", right.article)]);
    table(text, "### Rights\n\nFor `rights.offers`.", ["id", "Dutch", "English", "article"], rights);
    let bases = Basis::ALL.iter().map(|basis| [code(basis.word())]);
    table(text, "### Bases\n\nFor `basis`.", ["word"], bases);
    let sources = SOURCES.iter().map(|word| [code(word)]);
    table(text, "### Sources\n\nFor `source`, beside the ids of recipients.", ["word"], sources);
}

fn with_article(text: &mut String, heading: &str, list: &BTreeMap<String, WordFacts>) {
    let rows = list.iter().map(|(id, word)| {
        let article = word.article.as_deref().map(|article| format!("art. {article}")).unwrap_or_default();
        [code(id), nl(&word.title), en(&word.title), article]
    });
    table(text, heading, ["id", "Dutch", "English", "article"], rows);
}
