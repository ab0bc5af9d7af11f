//! Words of the policy as people read them.

use jiff::civil::Date;
use waarborg_policy::calendar::Period;
use waarborg_policy::check::Arg;
use waarborg_policy::messages::{every_words, period_words};
use waarborg_policy::model::{Basis, Contact, ContactRole, Email, Language, Policy, Purpose, Text};
use waarborg_policy::promises::{rule_words, rule_words_on};
use waarborg_policy::rule::Rule;
use waarborg_policy::syntax::{Origin, Path};
use waarborg_policy::vocabulary::vocabulary;

use crate::phrase::{Phrase, Value, link, parted, plain, row, say, say_with};
use crate::statement::unknown;
use crate::voice::catalogue;

/// A day in full: "1 January 2027".
pub(crate) fn date(day: Date) -> Text {
    let args = [
        ("day", Arg::Plain(day.day().to_string())),
        ("month", Arg::Number(i64::from(day.month()))),
        ("year", Arg::Plain(day.year().to_string())),
    ];
    let say = |language| catalogue().format(language, "date", &args);
    Text::both(say(Language::Nl), say(Language::En))
}

/// A keep rule in words.
pub(crate) fn rule(policy: &Policy, rule: &Rule) -> Text {
    Text::both(rule_words(policy, rule, Language::Nl), rule_words(policy, rule, Language::En))
}

/// A keep rule in words, with the periods of the law that hold on a day.
pub(crate) fn rule_on(policy: &Policy, rule: &Rule, day: Date) -> Text {
    let words = |language| rule_words_on(policy, rule, language, day);
    Text::both(words(Language::Nl), words(Language::En))
}

/// A keep rule of a purpose in words. Where consent is not asked, nobody withdraws it: one unsubscribes.
pub(crate) fn rule_of(policy: &Policy, purpose: &Purpose, rule: &Rule, day: Date) -> Text {
    let words = rule_on(policy, rule, day);
    let Some(event) = policy.event("withdrawal").filter(|_| !purpose.bases.contains(&Basis::Consent)) else {
        return words;
    };
    let say = |language| {
        let mut text = words.get(language).to_owned();
        for (known, name) in
            [(event.until.as_ref(), "unsubscribed-until"), (Some(&event.title), "unsubscribed")]
        {
            let known = known.map(|known| known.get(language)).filter(|known| !known.is_empty());
            text = known
                .map_or(text.clone(), |known| text.replace(known, &catalogue().format(language, name, &[])));
        }
        text
    };
    Text::both(say(Language::Nl), say(Language::En))
}

/// Whether people have an account here: only then can they sign in, or have settings of their own.
pub(crate) fn has_accounts(policy: &Policy) -> bool {
    policy.purposes.iter().any(|purpose| purpose.is_or_covers(|kind| kind.id == "account"))
}

/// Whether a value is a default, which nobody of the organisation wrote.
pub(crate) fn is_default(policy: &Policy, path: &Path) -> bool {
    policy.tree.at(path).is_some_and(|node| node.origin == Origin::Default)
}

/// A category inside a sentence.
pub(crate) fn category(policy: &Policy, id: &str) -> Text {
    policy.category(id).map_or_else(|| readable(id), |facts| facts.title.clone())
}

/// Whose data.
pub(crate) fn subject(id: &str) -> Text {
    vocabulary().words.subjects.get(id).map_or_else(|| readable(id), |word| word.title.clone())
}

/// A recipient: as the policy calls it, or as the vocabulary does.
pub(crate) fn recipient(policy: &Policy, id: &str) -> Text {
    if let Some(known) = policy.recipient(id) {
        return known.label();
    }
    let facts = vocabulary().recipients.get(id);
    let name = facts.and_then(|facts| facts.name.as_ref().map(|name| Text::same(name.clone())));
    name.or_else(|| facts.and_then(|facts| facts.title.clone())).unwrap_or_else(|| readable(id))
}

/// The country of a recipient: as the policy says, or as the vocabulary does.
pub(crate) fn country_of<'a>(policy: &'a Policy, id: &str) -> Option<&'a str> {
    let known = || vocabulary().recipients.get(id).and_then(|facts| facts.country.as_deref());
    policy.recipient(id).map_or_else(known, |recipient| recipient.country.as_deref())
}

/// A recipient with its country, as a message puts the two together.
pub(crate) fn recipient_in(policy: &Policy, message: &str, id: &str, code: &str) -> Phrase {
    let name = ("name", Value::Arg(Arg::Text(recipient(policy, id))));
    Phrase::Say(message.to_owned(), vec![name, ("country", Value::List(vec![country(code)]))])
}

/// A purpose by its title; of the policy, or a kind of the vocabulary.
pub(crate) fn purpose(policy: &Policy, id: &str) -> Text {
    let own = policy.purpose(id).map(|purpose| purpose.title.clone());
    own.or_else(|| vocabulary().purposes.get(id).map(|kind| kind.title.clone()))
        .unwrap_or_else(|| readable(id))
}

/// A country by its name.
pub(crate) fn country(code: &str) -> Phrase {
    match vocabulary().countries.get(code) {
        Some(name) => Phrase::Own(name.clone()),
        None if code == "other" => say("country-other"),
        None => plain(code),
    }
}

/// A word that the catalogue may know as `PREFIX-WORD`; else the word itself, made readable.
pub(crate) fn word(prefix: &str, word: &str) -> Phrase {
    let name = format!("{prefix}-{word}");
    if catalogue().has(Language::Nl, &name) { say(&name) } else { Phrase::Own(readable(word)) }
}

/// A word of the policy without a text: hyphens become spaces. What has spaces already is text, and stays.
pub(crate) fn readable(word: &str) -> Text {
    if word.contains(' ') { Text::same(word) } else { Text::same(word.replace(['-', '_'], " ")) }
}

/// A title inside a sentence: it begins with a small letter, unless its first word is a name or an abbreviation.
pub(crate) fn inside(text: &Text) -> Text {
    let lower = |text: &String| {
        let mut letters = text.chars();
        let (Some(first), rest) = (letters.next(), letters.as_str()) else { return text.clone() };
        let second_is_capital = rest.chars().next().is_some_and(char::is_uppercase);
        if second_is_capital { text.clone() } else { first.to_lowercase().chain(rest.chars()).collect() }
    };
    Text { nl: text.nl.as_ref().map(lower), en: text.en.as_ref().map(lower) }
}

/// How long a cookie stays.
pub(crate) fn lifetime(text: &str) -> Phrase {
    if let Some(period) = Period::parse(text) {
        return Phrase::Own(Text::both(
            period_words(Language::Nl, period),
            period_words(Language::En, period),
        ));
    }
    word("lifetime", text)
}

/// Where somebody can be reached: a contact of the policy such as `contact.privacy`, or a way such as `post`.
pub(crate) fn reach(policy: &Policy, way: &str) -> Vec<Phrase> {
    let organisation = &policy.organisation;
    let general = policy.contact(ContactRole::General);
    let first = |own: Option<&String>, fallback: Option<&String>| own.or(fallback).cloned();
    let email = |contact: Option<&Contact>| {
        contact.and_then(|contact| contact.email.as_ref()).or(organisation.email.as_ref()).map(mail)
    };
    let phone = || {
        first(general.and_then(|contact| contact.phone.as_ref()), organisation.phone.as_ref())
            .map(|number| call(&number))
    };
    let mut parts = way.split('.');
    match (parts.next().unwrap_or(way), parts.next(), parts.next()) {
        ("contact", Some(role), part) => {
            let contact = ContactRole::ALL.into_iter().find(|known| known.key() == role);
            let contact = contact.and_then(|role| policy.contact(role));
            let all: Vec<(&str, Phrase)> = ways_of(policy, contact);
            let one: Vec<Phrase> =
                all.iter().filter(|(name, _)| part == Some(name)).map(|(_, phrase)| phrase.clone()).collect();
            if one.is_empty() { all.into_iter().map(|(_, phrase)| phrase).collect() } else { one }
        }
        ("email", ..) => email(general).into_iter().collect(),
        ("phone", ..) => phone().into_iter().collect(),
        ("post", ..) => {
            first(general.and_then(|contact| contact.post.as_ref()), organisation.address.as_ref())
                .map(plain)
                .into_iter()
                .collect()
        }
        ("form", ..) => general
            .and_then(|contact| contact.form.as_ref())
            .map(|form| link(form, say("contact-form")))
            .into_iter()
            .collect(),
        (other, ..) => vec![word("step", other)],
    }
}

/// All ways to reach a contact, each with its key; what it lacks is the organisation's.
fn ways_of(policy: &Policy, contact: Option<&Contact>) -> Vec<(&'static str, Phrase)> {
    let mut ways = Vec::new();
    if let Some(email) =
        contact.and_then(|contact| contact.email.as_ref()).or(policy.organisation.email.as_ref())
    {
        ways.push(("email", mail(email)));
    }
    let Some(contact) = contact else { return ways };
    if let Some(number) = &contact.phone {
        ways.push(("phone", call(number)));
    }
    if let Some(post) = &contact.post {
        ways.push(("post", plain(post)));
    }
    if let Some(form) = &contact.form {
        ways.push(("form", link(form, say("contact-form"))));
    }
    ways
}

/// A contact: who it is, and every way to reach it.
pub(crate) fn contact(policy: &Policy, contact: &Contact) -> Vec<Phrase> {
    let who = contact.who.as_ref().map(|who| {
        let known = vocabulary().words.functions.get(who);
        Phrase::Own(known.map_or_else(|| readable(who), |word| word.title.clone()))
    });
    let person = match (&contact.name, who) {
        (Some(name), Some(who)) => Some(row([plain(format!("{name},")), who])),
        (Some(name), None) => Some(plain(name)),
        (None, who) => who.map(|who| Phrase::Start(Box::new(who))),
    };
    person.into_iter().chain(ways_of(policy, Some(contact)).into_iter().map(|(_, phrase)| phrase)).collect()
}

/// An e-mail address.
pub(crate) fn mail(email: &Email) -> Phrase {
    match email {
        Email::Address(address) => link(&format!("mailto:{address}"), plain(address)),
        Email::Hidden => say("contact-hidden"),
    }
}

/// An e-mail address that stands as text in the policy.
pub(crate) fn mail_to(address: &str) -> Phrase {
    let address = address.trim_start_matches("mailto:");
    link(&format!("mailto:{address}"), plain(address))
}

/// Whether an address is that of a page on the web.
pub(crate) fn is_page(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// Several at the end of a sentence.
pub(crate) fn ends(phrases: Vec<Phrase>) -> Phrase {
    Phrase::Stop(Box::new(parted(phrases, ";")))
}

/// A telephone number.
pub(crate) fn call(number: &str) -> Phrase {
    let dialled: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    link(&format!("tel:{dialled}"), plain(number))
}

/// A site or page on the web.
pub(crate) fn site(address: &str) -> Phrase {
    let short = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    link(address, plain(short))
}

/// Where the whole statement is published, at the end of a sentence.
pub(crate) fn published(policy: &Policy) -> Phrase {
    Phrase::Stop(Box::new(policy.statement.published_at.as_deref().map_or_else(unknown, site)))
}

/// How often, inside a message.
pub(crate) fn every(name: &str, period: Period) -> Phrase {
    let words = |language| every_words(language, period);
    say_with(name, vec![("every", Arg::Text(Text::both(words(Language::Nl), words(Language::En))))])
}

/// A period inside a message.
pub(crate) fn within(name: &str, period: Period) -> Phrase {
    say_with(name, vec![("period", Arg::Period(period))])
}
