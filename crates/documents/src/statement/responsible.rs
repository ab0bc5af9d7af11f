//! Who is responsible, and whom to ask (AVG 13(1)(a) and (b)).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{ContactRole, Policy};

use super::{cite, names, verbatim};
use crate::page::{Fact, Section};
use crate::phrase::{plain, row, say, say_with};
use crate::words;

pub(super) fn section(policy: &Policy) -> Section {
    let organisation = &policy.organisation;
    let mut section = Section::new("who", say("who-title"));
    let mut lead = vec![say("who-lead")];
    if let Some(person) = &organisation.person {
        lead.push(say_with("who-person", vec![("person", Arg::Plain(person.clone()))]));
    }
    // Whoever a purpose is about reads this too.
    let of_purposes = policy.purposes.iter().flat_map(|purpose| &purpose.subjects);
    let subjects = names(policy.statement.subjects.iter().chain(of_purposes).map(|id| words::subject(id)));
    if !subjects.is_empty() {
        lead.push(say_with("who-for", vec![("subjects", Arg::List(subjects))]));
    }
    lead.push(cite("13(1)(a)"));
    section.para(row(lead));
    section.facts(facts(policy));
    section
}

/// Names, addresses and contacts, each with its label.
pub(crate) fn facts(policy: &Policy) -> Vec<Fact> {
    let organisation = &policy.organisation;
    let mut facts = vec![
        (say("who-name"), verbatim(&organisation.name)),
        (say("who-address"), verbatim(&organisation.address)),
        (say("who-kvk"), verbatim(&organisation.kvk)),
        (say("who-vat"), verbatim(&organisation.vat_id)),
        (say("who-email"), organisation.email.iter().map(words::mail).collect()),
        (say("who-phone"), organisation.phone.iter().map(|number| words::call(number)).collect()),
        (say("who-website"), organisation.websites.iter().map(|site| words::site(site)).collect()),
    ];
    for role in ContactRole::ALL {
        if let Some(contact) = policy.contact(role) {
            let label = match role {
                ContactRole::General => "who-general",
                ContactRole::Privacy => "who-privacy",
                ContactRole::Security => "who-security",
                ContactRole::Dpo => "who-dpo",
            };
            facts.push((say(label), words::contact(policy, contact)));
        }
    }
    if let Some(representative) = &organisation.representative {
        let mut lines: Vec<_> =
            [&representative.name, &representative.address].into_iter().flatten().map(plain).collect();
        if let Some(email) = &representative.email {
            lines.push(crate::phrase::link(&format!("mailto:{email}"), plain(email)));
        }
        facts.push((say("who-representative"), lines));
    }
    facts
}
