//! Who receives data, listed by the policy or known by the vocabulary only.

use waarborg_policy::model::{Policy, Purpose, RecipientRole, Text};
use waarborg_policy::vocabulary::vocabulary;

/// A recipient as far as it is known.
#[derive(Debug, Clone)]
pub(crate) struct Receiver<'a> {
    /// Its id.
    pub(crate) id: &'a str,
    /// How people call it.
    pub(crate) label: Text,
    /// What it does.
    pub(crate) does: Option<Text>,
    /// Its role, where policy or vocabulary say it.
    pub(crate) role: Option<RecipientRole>,
    /// Country code; none where not said.
    pub(crate) country: Option<String>,
    /// The safeguard of a transfer.
    pub(crate) safeguard: Option<String>,
    /// How to get a copy of the safeguards.
    pub(crate) copy: Option<String>,
    /// The essence of the arrangement of art. 26.
    pub(crate) arrangement: Option<Text>,
}

/// A recipient by its id.
pub(crate) fn receiver<'a>(policy: &Policy, id: &'a str) -> Receiver<'a> {
    let facts = vocabulary().recipients.get(id);
    let Some(listed) = policy.recipient(id) else {
        let name = facts.and_then(|facts| facts.name.clone()).map(Text::same);
        let label = name.or_else(|| facts.and_then(|facts| facts.title.clone()));
        return Receiver {
            id,
            label: label.unwrap_or_else(|| Text::same(id)),
            does: facts.and_then(|facts| facts.does.clone()),
            role: facts.map(|facts| facts.role),
            country: facts.and_then(|facts| facts.country.clone()),
            safeguard: None,
            copy: None,
            arrangement: None,
        };
    };
    Receiver {
        id,
        label: listed.label(),
        does: listed.does.clone(),
        role: Some(listed.role).filter(|_| policy.says(&listed.path("role"))),
        country: listed.country.clone(),
        safeguard: listed.safeguard.clone(),
        copy: listed.copy.clone(),
        arrangement: listed.arrangement.clone(),
    }
}

/// All recipients that the policy lists or that a purpose names, by id, each once.
pub(crate) fn receivers(policy: &Policy) -> Vec<Receiver<'_>> {
    let listed = policy.recipients.iter().map(|recipient| recipient.id.as_str());
    let named = policy.purposes.iter().flat_map(|purpose| policy.recipients_of(purpose));
    let sources = policy.purposes.iter().flat_map(recipients_as_sources);
    let mut ids: Vec<&str> = Vec::new();
    for id in listed.chain(named).chain(sources) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().map(|id| receiver(policy, id)).collect()
}

/// The sources of a purpose that are recipients, not words.
pub(crate) fn recipients_as_sources(purpose: &Purpose) -> impl Iterator<Item = &str> {
    let words = &vocabulary().exchange.data_source;
    purpose.sources.iter().map(String::as_str).filter(|id| !words.contains_key(*id))
}

/// The word of a role.
pub(crate) fn role_word(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::Processor => "processor",
        RecipientRole::Controller => "controller",
        RecipientRole::JointController => "joint-controller",
        RecipientRole::Authority => "authority",
    }
}
