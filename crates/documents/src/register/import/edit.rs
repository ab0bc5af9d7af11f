//! Cells of an own sheet that a person changed, other than those of activities.

use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Text};

use super::super::model::{Agreement, Client, Contact, Recipient, Representative};
use super::cells::Place;
use super::fill::{Filling, date, free, push, slug};
use super::lexicon::{fold, is_said, lexicon, says};
use super::mapping::Target;
use super::names::{List, bracketed};
use super::own::{self, Line};

/// Puts the changed cells of a row in the register.
pub(super) fn line(filling: &mut Filling, line: &Line) {
    match line.kind {
        "recipients" => recipient(filling, line),
        "clients" => client(filling, line),
        "words" => term(filling, line),
        _ => item(filling, line),
    }
}

/// A text whose words in one language changed: those in the other stay, and a person is told.
pub(super) fn text(filling: &mut Filling, known: &mut Text, words: &str, place: &Place) {
    let (own, other) = match filling.language {
        Language::Nl => (&mut known.nl, &known.en),
        Language::En => (&mut known.en, &known.nl),
    };
    let translated = other.is_some();
    *own = Some(words.to_owned());
    if translated {
        let message = Message::new("import-translation").text("text", words);
        filling.note(place, message);
    }
}

fn nothing(cell: &str) -> bool {
    says(&lexicon().nothing, &fold(cell))
}

/// A cell as a value, or none where it says that there is nothing.
fn value(cell: &str) -> Option<String> {
    Some(cell.trim().to_owned()).filter(|cell| !nothing(cell))
}

fn item(filling: &mut Filling, line: &Line) {
    let changed: Vec<(String, Place)> = line
        .changed()
        .filter(|(key, ..)| *key == "value")
        .map(|(_, cell, place)| (cell.to_owned(), place))
        .collect();
    let Some((cell, place)) = changed.into_iter().next() else { return };
    if own::is_derived(line) {
        return own::derived(filling, &place);
    }
    let said = value(&cell);
    let parts: Vec<String> = cell
        .lines()
        .map(str::trim)
        .filter(|part| !part.is_empty() && !nothing(part))
        .map(str::to_owned)
        .collect();
    let register = &mut filling.register;
    match line.item.as_str() {
        "organisation.name" => register.organisation.name = said,
        "organisation.person" => register.organisation.person = said,
        "organisation.address" => register.organisation.address = said,
        "organisation.kvk" => register.organisation.kvk = said,
        "organisation.reach" => {
            let parts: Vec<String> = parts.iter().flat_map(|part| apart(part)).collect();
            register.organisation.email = parts.iter().find(|part| part.contains('@')).cloned();
            register.organisation.phone = parts.iter().find(|part| is_number(part)).cloned();
            for rest in parts.iter().filter(|part| !part.contains('@') && !is_number(part)) {
                filling.unread(&place, Message::new("import-reach").text("text", rest));
            }
        }
        "organisation.website" => {
            let known = std::mem::take(&mut register.organisation.websites);
            let whole = |part: &String| {
                let same = known.iter().find(|site| bare(site) == bare(part));
                same.cloned().unwrap_or_else(|| {
                    if part.contains("://") { part.clone() } else { format!("https://{part}") }
                })
            };
            register.organisation.websites = parts.iter().map(whole).collect();
        }
        "organisation.representative" => register.organisation.representative = representative(&parts),
        "contact.privacy" | "contact.dpo" => contact(filling, line, &parts),
        "security" => {
            filling.register.measures.clear();
            filling.register.security = None;
            let mut unused = super::super::model::Activity::default();
            let left = filling.add(&mut unused, Target::Measures, &cell, &place);
            // What is no known measure is said in the organisation's own words; the report names it too.
            if !left.is_empty() {
                filling.register.security = Some(filling.text(&left.join(" ")));
            }
        }
        "sharing.always" => always(filling, &parts, &place),
        "statement.version" => register.policy.version = said,
        "statement.in-force" | "statement.reviewed" => {
            let day = said.as_deref().and_then(date);
            if said.is_some() && day.is_none() {
                filling.unread(&place, Message::new("import-date").text("text", cell.trim()));
                return;
            }
            let policy = &mut filling.register.policy;
            if line.item == "statement.in-force" { policy.in_force = day } else { policy.reviewed = day }
        }
        _ => own::derived(filling, &place),
    }
}

/// An address of a site without what browsers add.
fn bare(site: &str) -> &str {
    site.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// What stands on one line with an e-mail address: `mr. J. Jansen, fg@x.example`, `J. Jansen <fg@x.example>`.
fn apart(line: &str) -> Vec<String> {
    let marks = |letter: char| letter.is_whitespace() || ",;<>()|".contains(letter);
    let Some(address) = line.split(marks).find(|word| word.contains('@')) else {
        return vec![line.to_owned()];
    };
    let (before, after) = line.split_once(address).unwrap_or((line, ""));
    let address = address.trim_start_matches("mailto:").to_owned();
    let rest = [before, after].map(|rest| {
        let bare = rest.trim_matches(|letter: char| marks(letter) || "-–:/".contains(letter));
        // A label says nothing that the field does not.
        ["e-mail", "email", "mail"]
            .iter()
            .find_map(|label| {
                let at = bare.len().checked_sub(label.len())?;
                bare.get(at..)?.eq_ignore_ascii_case(label).then(|| bare.get(..at).unwrap_or_default())
            })
            .unwrap_or(bare)
            .trim_matches(|letter: char| marks(letter) || "-–:/".contains(letter))
            .to_owned()
    });
    let [before, after] = rest;
    let all = [before, address, after].into_iter().filter(|part| !part.is_empty());
    // A number on the same line stands behind a comma.
    all.flat_map(|part| match part.rsplit_once(',') {
        Some((name, number)) if is_number(number.trim()) => {
            vec![name.trim().to_owned(), number.trim().to_owned()]
        }
        _ => vec![part],
    })
    .collect()
}

fn is_number(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 6
        && text.chars().all(|letter| letter.is_ascii_digit() || " +-()".contains(letter))
}

fn representative(parts: &[String]) -> Option<Representative> {
    let email = parts.iter().find(|part| part.contains('@')).cloned();
    let mut rest = parts.iter().filter(|part| !part.contains('@'));
    let made = Representative {
        name: rest.next().cloned(),
        address: Some(rest.cloned().collect::<Vec<_>>().join(", ")).filter(|address| !address.is_empty()),
        email,
    };
    Some(made).filter(|made| *made != Representative::default())
}

/// A contact by its lines: an address with an @, a number, a link, then a name, then a postal address.
fn contact(filling: &mut Filling, line: &Line, parts: &[String]) {
    let role = line.item.trim_start_matches("contact.").to_owned();
    let at = filling.register.contacts.iter().position(|known| known.role == role);
    let old = at.map(|at| filling.register.contacts.remove(at)).unwrap_or_default();
    let mut made = Contact { role, ..Contact::default() };
    let parts: Vec<String> = parts.iter().flat_map(|part| apart(part)).collect();
    for part in &parts {
        if part.contains('@') {
            made.email = Some(part.clone());
        } else if is_number(part) {
            made.phone = Some(part.clone());
        } else if part.contains("://") {
            made.form = Some(part.clone());
        } else if is_said("contact-form", part) {
            made.form.clone_from(&old.form);
        } else if is_said("reg-dpo-screened", part) || is_said("reg-dpo-not-needed", part) {
            // The test of article 37 stands in words of its own.
        } else if made.name.is_none() && made.who.is_none() {
            let split = part.rsplit_once(", ").map_or((part.as_str(), None), |(name, who)| (name, Some(who)));
            let who = split.1.and_then(|who| filling.names.find(List::Function, who)?.first().cloned());
            match (&who, filling.names.find(List::Function, part)) {
                (Some(_), _) => made.name = Some(split.0.to_owned()),
                (None, Some([only])) => made.who = Some(only.clone()),
                (None, _) => made.name = Some(part.clone()),
            }
            made.who = made.who.or(who);
        } else {
            let before = made.post.take().map(|post| format!("{post}, ")).unwrap_or_default();
            made.post = Some(format!("{before}{part}"));
        }
    }
    if made != (Contact { role: made.role.clone(), ..Contact::default() }) {
        let at = at.unwrap_or(filling.register.contacts.len());
        filling.register.contacts.insert(at.min(filling.register.contacts.len()), made);
    }
}

fn always(filling: &mut Filling, parts: &[String], place: &Place) {
    filling.register.always.clear();
    let mut row = super::super::model::Activity::default();
    filling.add(&mut row, Target::Recipients, &parts.join("\n"), place);
    filling.register.always = row.recipients;
}

fn recipient(filling: &mut Filling, line: &Line) {
    if line.new {
        let name = line.cell("name").to_owned();
        if name.is_empty() {
            filling.unread(&line.place, Message::new("import-no-title").text("text", ""));
            return;
        }
        let known = filling.names.find(List::Recipient, &name).and_then(<[String]>::first).cloned();
        let taken = |id: &str| filling.register.recipients.iter().any(|known| known.id == id);
        let id = known.filter(|id| !taken(id)).unwrap_or_else(|| free(&slug(&name), taken));
        filling.names.learn(List::Recipient, &name, &id);
        filling.register.recipients.push(Recipient {
            id: id.clone(),
            name: Some(name),
            ..Recipient::default()
        });
    }
    let at = match own::id_of(line, "recipient.") {
        Some(id) => filling.register.recipients.iter().position(|known| known.id == id),
        None => filling.register.recipients.len().checked_sub(1),
    };
    let Some(mut known) = at.and_then(|at| filling.register.recipients.get(at).cloned()) else { return };
    let changed: Vec<(String, String, Place)> =
        line.changed().map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place)).collect();
    for (key, cell, place) in changed {
        change_recipient(filling, &mut known, &key, &cell, &place);
    }
    if let Some(slot) = at.and_then(|at| filling.register.recipients.get_mut(at)) {
        *slot = known;
    }
}

fn change_recipient(filling: &mut Filling, known: &mut Recipient, key: &str, cell: &str, place: &Place) {
    let said = value(cell);
    let word = |list: List, filling: &Filling| {
        let (name, _) = bracketed(cell.trim());
        let found = filling.names.find(list, cell).or_else(|| filling.names.find(list, name));
        found.and_then(<[String]>::first).cloned()
    };
    let unread = |filling: &mut Filling| {
        filling.unread(
            place,
            Message::new("import-unread")
                .text("text", cell.trim())
                .text("field", key.to_owned())
                .text("meant", "none"),
        );
    };
    match key {
        "name" => {
            let Some(name) = said else { return filling.unread(place, Message::new("import-empty-title")) };
            filling.names.learn(List::Recipient, &name, &known.id);
            match &mut known.title {
                Some(title) if known.name.is_none() => text(filling, title, &name, place),
                _ => known.name = Some(name),
            }
        }
        "does" => match (said, &mut known.does) {
            (Some(words), Some(does)) => text(filling, does, &words, place),
            (said, does) => *does = said.map(|words| filling.text(&words)),
        },
        "role" => match (said, word(List::Role, filling)) {
            (_, Some(role)) => known.role = role,
            (None, None) => {}
            _ => unread(filling),
        },
        "country" => match (said, word(List::Country, filling)) {
            (_, Some(code)) => known.country = Some(code),
            (None, None) => known.country = None,
            _ => unread(filling),
        },
        "safeguard" => match (said, word(List::Safeguard, filling)) {
            (_, Some(word)) => known.safeguard = Some(word),
            (None, None) => known.safeguard = None,
            _ => unread(filling),
        },
        "assessed" => match (said.as_deref(), said.as_deref().and_then(date)) {
            (_, Some(day)) => known.assessed = Some(day),
            (None, None) => known.assessed = None,
            _ => unread(filling),
        },
        "agreement" => match (said.as_deref(), agreement(cell)) {
            (None, _) => known.agreement = None,
            (Some(_), Some(made)) => {
                let old = known.agreement.take().unwrap_or_default();
                known.agreement = Some(Agreement { is: made.is, signed: made.signed, ..old });
            }
            (Some(_), None) => unread(filling),
        },
        _ => {
            if !cell.trim().is_empty() {
                unread(filling);
            }
        }
    }
}

/// `Verwerkersovereenkomst, 2024-03-01`; a day alone is one too.
fn agreement(cell: &str) -> Option<Agreement> {
    let day = cell.split([',', ' ']).filter(|part| !part.is_empty()).find_map(date);
    let name = cell.split(',').next().unwrap_or_default();
    let kind =
        ["dpa", "nda", "none"].into_iter().find(|kind| is_said(&format!("reg-agreement-{kind}"), name));
    match (kind, day) {
        (Some(is), signed) => Some(Agreement { is: is.to_owned(), signed, ..Agreement::default() }),
        (None, Some(day)) => {
            Some(Agreement { is: "dpa".to_owned(), signed: Some(day), ..Agreement::default() })
        }
        (None, None) => None,
    }
}

fn client(filling: &mut Filling, line: &Line) {
    if line.new {
        let name = line.cell("name").to_owned();
        let taken = |id: &str| filling.register.clients.iter().any(|known| known.id == id);
        let id = free(&slug(&name), taken);
        filling.names.learn(List::Client, &name, &id);
        filling.register.clients.push(Client { id, ..Client::default() });
    }
    let at = match own::id_of(line, "client.") {
        Some(id) => filling.register.clients.iter().position(|known| known.id == id),
        None => filling.register.clients.len().checked_sub(1),
    };
    let changed: Vec<(String, String, Place)> =
        line.changed().map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place)).collect();
    for (key, cell, place) in changed {
        let Some(id) = at.and_then(|at| filling.register.clients.get(at)).map(|known| known.id.clone())
        else {
            return;
        };
        let mut purposes = Vec::new();
        match key.as_str() {
            "name" => filling.names.learn(List::Client, cell.trim(), &id),
            "purposes" => {
                for part in cell.lines().map(str::trim).filter(|part| !part.is_empty()) {
                    match filling.names.find(List::Purpose, part).and_then(<[String]>::first) {
                        Some(id) => push(&mut purposes, id.clone()),
                        None => filling.unread(
                            &place,
                            Message::new("import-unread")
                                .text("text", part)
                                .text("field", "purposes")
                                .text("meant", "none"),
                        ),
                    }
                }
            }
            _ => {}
        }
        let Some(known) = at.and_then(|at| filling.register.clients.get_mut(at)) else { return };
        match key.as_str() {
            "name" => known.name = value(&cell),
            "email" => known.email = value(&cell),
            "purposes" => known.purposes = purposes,
            _ => {}
        }
    }
}

/// A term of one's own: its name may change; what it means stands in the policy.
fn term(filling: &mut Filling, line: &Line) {
    let changed: Vec<(String, String, Place)> =
        line.changed().map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place)).collect();
    for (key, cell, place) in changed {
        if line.new || key != "name" || nothing(&cell) {
            if !cell.trim().is_empty() {
                own::derived(filling, &place);
            }
            continue;
        }
        let words = cell.trim();
        let Some((kind, id)) = line.item.split_once('.') else { continue };
        let mut title = match kind {
            "data" => filling
                .register
                .categories
                .iter()
                .find(|known| known.id == id)
                .map(|known| known.title.clone()),
            "events" => {
                filling.register.events.iter().find(|known| known.id == id).map(|known| known.title.clone())
            }
            _ => filling
                .register
                .periods
                .iter()
                .find(|known| known.id == id)
                .and_then(|known| known.title.clone()),
        }
        .unwrap_or_else(|| filling.text(words));
        text(filling, &mut title, words, &place);
        let register = &mut filling.register;
        match kind {
            "data" => {
                if let Some(known) = register.categories.iter_mut().find(|known| known.id == id) {
                    known.title = title;
                }
                filling.names.learn(List::Data, words, id);
            }
            "events" => {
                if let Some(known) = register.events.iter_mut().find(|known| known.id == id) {
                    known.title = title;
                }
                filling.names.learn(List::Event, words, id);
            }
            _ => {
                if let Some(known) = register.periods.iter_mut().find(|known| known.id == id) {
                    known.title = Some(title);
                }
            }
        }
    }
}
