//! From a policy and a map to the register.

use jiff::civil::Date;
use waarborg_policy::map::Map;
use waarborg_policy::model::{self, Email, Ending, Policy, Purpose, RecipientRole, Transcribes, Within};
use waarborg_policy::syntax::{Node, Origin, Path};
use waarborg_policy::vocabulary::vocabulary;

use super::model::{
    Activity, Agreement, Allowed, Category, Client, Contact, Datum, Dpia, DpoTest, Event, Held, Organisation,
    Part, Period, Recipient, Register, Representative, Sooner, Source, System, Transfers,
};
use super::write::{self, Line};

/// The version of the shape.
const SHAPE: u8 = 1;

/// Collects the register of a policy on a day. A policy that transcribes has one too: a register is the
/// organisation's own record, and what the text does not say is not settled.
pub fn register(policy: &Policy, map: Option<&Map>, day: Date) -> Register {
    let mut register = Register {
        register: SHAPE,
        day,
        law: vocabulary().version.clone(),
        policy: source(policy),
        organisation: organisation(policy),
        contacts: policy.contacts.iter().map(contact).filter(says_something).collect(),
        dpo: DpoTest { screened: policy.dpo.screened, grounds: policy.dpo.grounds.clone() },
        measures: policy.security.measures.clone(),
        security: policy.own_words("security").cloned(),
        always: policy.sharing.always.clone(),
        processors_sign: policy.sharing.processors_sign.clone(),
        transfers: policy.transfers.as_ref().map(transfers).filter(|said| *said != Transfers::default()),
        activities: policy.purposes.iter().map(|purpose| activity(policy, map, purpose)).collect(),
        clients: policy.clients.iter().map(client).collect(),
        recipients: policy.recipients.iter().map(|known| recipient(policy, known)).collect(),
        categories: categories(policy),
        events: events(policy),
        periods: periods(policy),
        systems: map.map(systems).unwrap_or_default(),
        unsaid: Vec::new(),
    };
    // A list is said where any of it is.
    let said = |line: &Line| {
        let path = Path::parse(&format!("{}.{}", line.table, line.key));
        policy.tree.at(&path).is_some_and(|node| matches!(node.origin, Origin::File(_)))
    };
    register.unsaid = write::general(&register).into_iter().filter(|line| !said(line)).collect();
    register
}

fn source(policy: &Policy) -> Source {
    let statement = &policy.statement;
    Source {
        digest: policy.digest.clone(),
        speaks: policy.speaking,
        transcribes: match &statement.transcribes {
            Some(Transcribes::Text(text)) => Some(text.clone()),
            _ => None,
        },
        languages: statement.languages.clone(),
        version: statement.version.clone(),
        in_force: statement.in_force,
        reviewed: statement.reviewed,
        review_every: policy.review.every.as_ref().map(|every| match every {
            Within::Period(period) => period.to_string(),
            Within::Vague(words) => words.clone(),
        }),
        subjects: statement.subjects.clone(),
    }
}

fn address(email: &Email) -> String {
    email.address().unwrap_or("hidden").to_owned()
}

fn organisation(policy: &Policy) -> Organisation {
    let own = &policy.organisation;
    Organisation {
        id: own.id.clone(),
        name: own.name.clone(),
        address: own.address.clone(),
        person: own.person.clone(),
        legal_form: own.legal_form.clone(),
        kvk: own.kvk.clone(),
        email: own.email.as_ref().map(address),
        phone: own.phone.clone(),
        websites: own.websites.clone(),
        country: own.country.clone(),
        staff: own.staff,
        representative: own
            .representative
            .as_ref()
            .map(|known| Representative {
                name: known.name.clone(),
                address: known.address.clone(),
                email: known.email.clone(),
            })
            .filter(|said| *said != Representative::default()),
    }
}

fn transfers(said: &model::Transfers) -> Transfers {
    Transfers {
        countries: said.countries.clone(),
        safeguards: said.safeguards.clone(),
        copy: said.copy.clone(),
    }
}

/// A contact of whom only flaws are recorded is nobody to ask.
fn says_something(contact: &Contact) -> bool {
    *contact != Contact { role: contact.role.clone(), ..Contact::default() }
}

fn contact(contact: &model::Contact) -> Contact {
    Contact {
        role: contact.role.key().to_owned(),
        who: contact.who.clone(),
        name: contact.name.clone(),
        email: contact.email.as_ref().map(address),
        phone: contact.phone.clone(),
        post: contact.post.clone(),
        form: contact.form.clone(),
    }
}

fn activity(policy: &Policy, map: Option<&Map>, purpose: &Purpose) -> Activity {
    let part = |part: &model::Part| Part {
        name: part.name.clone(),
        rule: part.rule.to_string(),
        data: part.data.clone(),
    };
    let sooner = |(category, rule): &(String, waarborg_policy::rule::Rule)| Sooner {
        category: category.clone(),
        rule: rule.to_string(),
    };
    Activity {
        id: purpose.id.clone(),
        is: policy.tree.at(&purpose.path("is")).and_then(Node::text).map(str::to_owned),
        title: purpose.title.clone(),
        roles: purpose.roles.clone(),
        r#for: purpose.clients.clone(),
        covers: purpose.covers.clone(),
        subjects: purpose.subjects.clone(),
        data: purpose
            .data
            .iter()
            .map(|datum| Datum { category: datum.category.clone(), optional: datum.optional })
            .collect(),
        source: purpose.sources.clone(),
        basis: purpose.bases.clone(),
        law: purpose.law.clone(),
        interest: purpose.interest.clone(),
        balanced: purpose.balanced,
        allowed_by: purpose
            .allowed_by
            .iter()
            .map(|(category, grounds)| Allowed { category: category.clone(), grounds: grounds.clone() })
            .collect(),
        recipients: purpose.recipients.clone(),
        keep: purpose.keep.iter().map(part).collect(),
        sooner: purpose.sooner.iter().map(sooner).collect(),
        then: match purpose.then {
            Ending::Delete => "delete",
            Ending::Anonymise => "anonymise",
            Ending::Either => "delete-or-anonymise",
        }
        .to_owned(),
        dpia: purpose
            .dpia
            .as_ref()
            .map(|dpia| Dpia { trigger: dpia.trigger.clone(), done: dpia.done })
            .filter(|said| *said != Dpia::default()),
        systems: map.map(|map| held(map, &purpose.id)).unwrap_or_default(),
    }
}

/// The systems whose tables a purpose holds.
pub(super) fn held(map: &Map, purpose: &str) -> Vec<Held> {
    let holds =
        |purposes: &[(String, waarborg_policy::map::Test)]| purposes.iter().any(|(id, _)| id == purpose);
    let mut found = Vec::new();
    for system in &map.systems {
        let tables: Vec<String> = system
            .tables
            .iter()
            .filter(|table| {
                let persons = table.persons.iter().filter_map(|person| person.purposes.as_deref());
                holds(&table.purposes) || persons.into_iter().any(holds)
            })
            .map(|table| table.name.clone())
            .collect();
        if !tables.is_empty() {
            found.push(Held { system: system.id.clone(), tables });
        }
    }
    found
}

fn systems(map: &Map) -> Vec<System> {
    map.systems.iter().map(|system| System { id: system.id.clone(), title: system.title.clone() }).collect()
}

fn client(client: &model::Client) -> Client {
    Client {
        id: client.id.clone(),
        name: client.name.clone(),
        email: client.email.clone(),
        purposes: client.purposes.clone(),
    }
}

/// The word of a recipient's role.
pub(super) fn role_word(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::Processor => "processor",
        RecipientRole::Controller => "controller",
        RecipientRole::JointController => "joint-controller",
        RecipientRole::Authority => "authority",
    }
}

/// The role of a recipient, where the policy or the vocabulary says it. A role that nobody gave is no fact.
pub(super) fn said_role(policy: &Policy, recipient: &model::Recipient) -> Option<&'static str> {
    policy.says(&recipient.path("role")).then(|| role_word(recipient.role))
}

fn recipient(policy: &Policy, recipient: &model::Recipient) -> Recipient {
    Recipient {
        id: recipient.id.clone(),
        name: recipient.name.clone(),
        title: recipient.title.clone(),
        does: recipient.does.clone(),
        role: said_role(policy, recipient).unwrap_or_default().to_owned(),
        country: recipient.country.clone(),
        hosting: recipient.hosting.clone(),
        when: recipient.when.clone(),
        agreement: recipient.agreement.as_ref().map(|agreement| Agreement {
            is: agreement.is.clone(),
            signed: agreement.signed,
            review: agreement.review,
            lacks: agreement.lacks.clone(),
        }),
        safeguard: recipient.safeguard.clone(),
        assessed: recipient.assessed,
        copy: recipient.copy.clone(),
        arrangement: recipient.arrangement.clone(),
    }
}

fn categories(policy: &Policy) -> Vec<Category> {
    let own = policy.categories.iter();
    own.map(|facts| Category {
        id: facts.id.clone(),
        is: facts.is.clone(),
        title: facts.title.clone(),
        may_reveal: facts.may_reveal.clone(),
    })
    .collect()
}

fn events(policy: &Policy) -> Vec<Event> {
    let word = |facts: &model::EventFacts| match facts.is {
        model::EventIs::Ending => "ending",
        model::EventIs::Moment => "moment",
    };
    let own = policy.events.iter();
    own.map(|facts| Event { id: facts.id.clone(), is: word(facts).to_owned(), title: facts.title.clone() })
        .collect()
}

fn periods(policy: &Policy) -> Vec<Period> {
    let own = policy.keeps.iter();
    own.map(|known| Period {
        id: known.id.clone(),
        title: known.title.clone(),
        rule: known.rule.to_string(),
        data: known.data.clone(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_without_anything_has_a_register() {
        let policy = waarborg_policy::load::load(
            "privacy.toml",
            "waarborg = 1\n[organisation]\nid = \"klein\"\n",
            &waarborg_policy::load::NoShelf,
        )
        .unwrap();
        let register = register(&policy, None, jiff::civil::date(2026, 11, 25));
        assert_eq!(register.organisation.id, "klein");
        assert!(register.activities.is_empty());
    }
}
