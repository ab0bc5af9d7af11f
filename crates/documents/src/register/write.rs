//! The register as lines of `privacy.toml`: the machine words that a spreadsheet carries, and the policy that an
//! import writes.

use std::collections::BTreeMap;

use jiff::civil::Date;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::model::{Activity, Category, Client, Contact, Event, Period, Recipient, Register};

/// A line of `privacy.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The table it stands in: `purpose.billing`.
    pub(crate) table: String,
    /// Its key below that table.
    pub(crate) key: String,
    /// Its value, as TOML writes it.
    pub(crate) value: String,
}

/// Text as TOML writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            letter if letter.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", "))
}

/// Collects the lines of one table; what is absent makes no line.
struct Lines {
    table: String,
    main: Language,
    lines: Vec<Line>,
}

impl Lines {
    fn of(table: impl Into<String>, main: Language) -> Lines {
        Lines { table: table.into(), main, lines: Vec::new() }
    }

    fn raw(&mut self, key: &str, value: String) {
        self.lines.push(Line { table: self.table.clone(), key: key.to_owned(), value });
    }

    fn word(&mut self, key: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.raw(key, quoted(value));
        }
    }

    fn words(&mut self, key: &str, values: &[String]) {
        if !values.is_empty() {
            self.raw(key, list(values));
        }
    }

    /// One word as itself, several as a list.
    fn many(&mut self, key: &str, values: &[String]) {
        match values {
            [] => {}
            [one] => self.raw(key, quoted(one)),
            _ => self.raw(key, list(values)),
        }
    }

    fn date(&mut self, key: &str, value: Option<Date>) {
        if let Some(value) = value {
            self.raw(key, value.to_string());
        }
    }

    /// A text that stands in the main language alone is written plainly.
    fn text(&mut self, key: &str, value: Option<&Text>) {
        let Some(text) = value else { return };
        let value = match (self.main, &text.nl, &text.en) {
            (Language::Nl, Some(one), None) | (Language::En, None, Some(one)) => quoted(one),
            (_, nl, en) => {
                let pairs = [("nl", nl), ("en", en)];
                let said = pairs
                    .iter()
                    .filter_map(|(key, text)| Some(format!("{key} = {}", quoted(text.as_ref()?))));
                format!("{{ {} }}", said.collect::<Vec<_>>().join(", "))
            }
        };
        self.raw(key, value);
    }
}

/// The lines that make the policy what it is: whose it is, what it records, what holds for all its purposes.
pub(crate) fn general(register: &Register) -> Vec<Line> {
    let main = main_language(register);
    let own = &register.organisation;
    let mut lines = Lines::of("organisation", main);
    lines.raw("id", quoted(&own.id));
    lines.word("name", own.name.as_ref());
    lines.word("address", own.address.as_ref());
    lines.word("person", own.person.as_ref());
    lines.word("legal-form", own.legal_form.as_ref());
    lines.word("kvk", own.kvk.as_ref());
    lines.word("email", own.email.as_ref());
    lines.word("phone", own.phone.as_ref());
    lines.words("website", &own.websites);
    if !own.country.is_empty() {
        lines.raw("country", quoted(&own.country));
    }
    if let Some(staff) = own.staff {
        lines.raw("staff", staff.to_string());
    }
    if let Some(representative) = &own.representative {
        lines.table = "organisation.representative".to_owned();
        lines.word("name", representative.name.as_ref());
        lines.word("address", representative.address.as_ref());
        lines.word("email", representative.email.as_ref());
    }
    lines.table = "statement".to_owned();
    let policy = &register.policy;
    match (&policy.transcribes, policy.speaks) {
        (Some(text), false) => lines.raw("transcribes", quoted(text)),
        (None, false) => lines.raw("transcribes", "true".to_owned()),
        _ => {}
    }
    lines.word("version", policy.version.as_ref());
    lines.date("in-force", policy.in_force);
    lines.date("reviewed", policy.reviewed);
    let languages: Vec<String> = policy.languages.iter().map(|language| language.code().to_owned()).collect();
    lines.words("languages", &languages);
    lines.words("for", &policy.subjects);
    let mut all = lines.lines;
    for known in &register.contacts {
        all.extend(contact(known, main));
    }
    let mut rest = Lines::of("dpo", main);
    rest.date("screened", register.dpo.screened);
    rest.words("grounds", &register.dpo.grounds);
    rest.table = "sharing".to_owned();
    rest.words("always", &register.always);
    rest.words("processors-sign", &register.processors_sign);
    if let Some(transfers) = &register.transfers {
        rest.table = "transfers".to_owned();
        rest.words("countries", &transfers.countries);
        rest.words("safeguards", &transfers.safeguards);
        rest.word("copy", transfers.copy.as_ref());
    }
    rest.table = "security".to_owned();
    rest.words("measures", &register.measures);
    rest.text("text", register.security.as_ref());
    rest.table = "review".to_owned();
    rest.word("every", policy.review_every.as_ref());
    all.extend(rest.lines);
    all.retain(|line| !register.unsaid.contains(line));
    all
}

fn contact(contact: &Contact, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("contact.{}", contact.role), main);
    lines.word("who", contact.who.as_ref());
    lines.word("name", contact.name.as_ref());
    lines.word("email", contact.email.as_ref());
    lines.word("phone", contact.phone.as_ref());
    lines.word("post", contact.post.as_ref());
    lines.word("form", contact.form.as_ref());
    lines.lines
}

/// The main language of a register's policy.
pub(crate) fn main_language(register: &Register) -> Language {
    register.policy.languages.first().copied().unwrap_or_default()
}

/// The lines of an activity.
pub(crate) fn activity(activity: &Activity, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("purpose.{}", activity.id), main);
    lines.word("is", activity.is.as_ref());
    let kind = vocabulary().purposes.get(activity.is.as_deref().unwrap_or(&activity.id));
    if kind.is_none_or(|kind| kind.title != activity.title) {
        lines.text("title", Some(&activity.title));
    }
    lines.many("role", &activity.roles);
    lines.words("for", &activity.r#for);
    lines.words("covers", &activity.covers);
    lines.words("subjects", &activity.subjects);
    let data: Vec<String> = activity
        .data
        .iter()
        .map(|datum| format!("{}{}", datum.category, if datum.optional { "?" } else { "" }))
        .collect();
    lines.words("data", &data);
    lines.words("source", &activity.source);
    let bases: Vec<String> = activity.basis.iter().map(|basis| basis.word().to_owned()).collect();
    lines.many("basis", &bases);
    lines.word("law", activity.law.as_ref());
    lines.text("interest", activity.interest.as_ref());
    lines.date("balanced", activity.balanced);
    for allowed in &activity.allowed_by {
        lines.many(&format!("allowed-by.{}", allowed.category), &allowed.grounds);
    }
    lines.words("recipients", &activity.recipients);
    let keep: Vec<String> =
        activity.keep.iter().map(|part| part.name.clone().unwrap_or_else(|| part.rule.clone())).collect();
    lines.many("keep", &keep);
    for sooner in &activity.sooner {
        lines.raw(&format!("sooner.{}", sooner.category), quoted(&sooner.rule));
    }
    if !activity.then.is_empty() && activity.then != "delete" {
        lines.raw("then", quoted(&activity.then));
    }
    if let Some(dpia) = &activity.dpia {
        lines.many("dpia.trigger", &dpia.trigger);
        lines.date("dpia.done", dpia.done);
    }
    lines.lines
}

/// The lines of a recipient: what the vocabulary knows of it is left out.
pub(crate) fn recipient(recipient: &Recipient, main: Language) -> Vec<Line> {
    let facts = vocabulary().recipients.get(&recipient.id);
    let mut lines = Lines::of(format!("recipient.{}", recipient.id), main);
    let known_name = facts.and_then(|facts| facts.name.as_ref());
    if recipient.name.as_ref() != known_name {
        lines.word("name", recipient.name.as_ref());
    }
    let known_title = facts.filter(|facts| facts.name.is_none()).and_then(|facts| facts.title.as_ref());
    if recipient.title.as_ref() != known_title {
        lines.text("title", recipient.title.as_ref());
    }
    if recipient.does.as_ref() != facts.and_then(|facts| facts.does.as_ref()) {
        lines.text("for", recipient.does.as_ref());
    }
    if !recipient.role.is_empty()
        && facts.is_none_or(|facts| super::collect::role_word(facts.role) != recipient.role)
    {
        lines.raw("role", quoted(&recipient.role));
    }
    if recipient.country.as_ref() != facts.and_then(|facts| facts.country.as_ref()) {
        lines.word("country", recipient.country.as_ref());
    }
    lines.word("hosting", recipient.hosting.as_ref());
    lines.words("when", &recipient.when);
    if let Some(agreement) = &recipient.agreement {
        let short = agreement.is == "dpa" && agreement.review.is_none() && agreement.lacks.is_empty();
        match agreement.signed.filter(|_| short) {
            Some(day) => lines.date("agreement", Some(day)),
            None => {
                lines.raw("agreement.is", quoted(&agreement.is));
                lines.date("agreement.signed", agreement.signed);
                lines.date("agreement.review", agreement.review);
                lines.words("agreement.lacks", &agreement.lacks);
            }
        }
    }
    lines.word("safeguard", recipient.safeguard.as_ref());
    lines.date("assessed", recipient.assessed);
    lines.word("copy", recipient.copy.as_ref());
    lines.text("arrangement", recipient.arrangement.as_ref());
    lines.lines
}

/// The lines of a client.
pub(crate) fn client(client: &Client, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("client.{}", client.id), main);
    lines.word("name", client.name.as_ref());
    lines.word("email", client.email.as_ref());
    lines.words("purposes", &client.purposes);
    lines.lines
}

/// The lines of a category of one's own.
pub(crate) fn category(category: &Category, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("data.{}", category.id), main);
    lines.word("is", category.is.as_ref());
    lines.text("title", Some(&category.title));
    lines.words("may-reveal", &category.may_reveal);
    lines.lines
}

/// The lines of an event of one's own.
pub(crate) fn event(event: &Event, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("events.{}", event.id), main);
    lines.raw("is", quoted(&event.is));
    lines.text("title", Some(&event.title));
    lines.lines
}

/// The lines of a period with a name.
pub(crate) fn period(period: &Period, main: Language) -> Vec<Line> {
    let mut lines = Lines::of(format!("keep.{}", period.id), main);
    lines.raw("rule", quoted(&period.rule));
    lines.words("data", &period.data);
    lines.text("title", period.title.as_ref());
    lines.lines
}

/// Lines that stand before any table: `organisation.name = "…"`.
pub(crate) fn dotted(lines: &[Line]) -> String {
    lines
        .iter()
        .map(|line| format!("{}.{} = {}", line.table, line.key, line.value))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Lines as a table with its heading. `table` is named too where it has no line.
pub(crate) fn block(table: &str, lines: &[Line]) -> String {
    let mut text = format!("[{table}]");
    for line in lines {
        text.push_str(&format!("\n{} = {}", line.key, line.value));
    }
    text
}

/// What stands above a table in the written file, by the table: words that the language has no key for. What has no
/// table stands at the top.
pub(crate) type Remarks = BTreeMap<String, Vec<String>>;

/// The whole policy, in its canonical form.
pub(crate) fn policy(register: &Register, head: &[String], remarks: &Remarks) -> String {
    let main = main_language(register);
    let mut text = String::new();
    for line in head {
        comment(&mut text, line);
    }
    text.push_str("waarborg = 1\n");
    let general = general(register);
    let mut tables: Vec<&str> = Vec::new();
    for line in &general {
        if !tables.contains(&line.table.as_str()) {
            tables.push(&line.table);
        }
    }
    let of_general = |text: &mut String, wanted: &dyn Fn(&str) -> bool| {
        for table in tables.iter().filter(|table| wanted(table)) {
            let lines: Vec<Line> = general.iter().filter(|line| line.table == **table).cloned().collect();
            text.push('\n');
            remarks.get(*table).into_iter().flatten().for_each(|line| comment(text, line));
            text.push_str(&format!("{}\n", block(table, &lines)));
        }
    };
    // Whose it is comes first, then what data is held for, then the rest.
    let first = |table: &str| {
        ["organisation", "statement", "contact", "dpo"].iter().any(|name| table.starts_with(name))
    };
    of_general(&mut text, &first);
    let mut blocks: Vec<(String, Vec<Line>)> = Vec::new();
    blocks.extend(
        register.categories.iter().map(|known| (format!("data.{}", known.id), category(known, main))),
    );
    blocks.extend(register.events.iter().map(|known| (format!("events.{}", known.id), event(known, main))));
    blocks.extend(register.periods.iter().map(|known| (format!("keep.{}", known.id), period(known, main))));
    blocks.extend(
        register.activities.iter().map(|known| (format!("purpose.{}", known.id), activity(known, main))),
    );
    blocks.extend(register.clients.iter().map(|known| (format!("client.{}", known.id), client(known, main))));
    blocks.extend(
        register.recipients.iter().map(|known| (format!("recipient.{}", known.id), recipient(known, main))),
    );
    for (table, lines) in &blocks {
        text.push('\n');
        for line in remarks.get(table).into_iter().flatten() {
            comment(&mut text, line);
        }
        text.push_str(&format!("{}\n", block(table, lines)));
    }
    of_general(&mut text, &|table| !first(table));
    waarborg_policy::format::format(&text).unwrap_or(text)
}

/// A remark as comment lines; nothing in it can end the comment.
fn comment(text: &mut String, remark: &str) {
    for line in remark.split(['\n', '\r']).filter(|line| !line.trim().is_empty()) {
        let line: String =
            line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        text.push_str(&format!("# {}\n", line.trim()));
    }
}
