//! Rights and how they are exercised, complaints, and measures of security.

use waarborg_policy::model::{ContactRole, Policy, Text, Within};
use waarborg_policy::vocabulary::{RightFacts, vocabulary};

use super::graph::{Graph, Node, own};
use super::{parties, storage};

/// The names of the rights offered, that to complain among them.
pub(super) fn names(policy: &Policy) -> Vec<String> {
    let complaint = policy.complaints.authority.iter().map(|_| own("right", "complaint"));
    offered(policy).map(|(id, _)| own("right", id)).chain(complaint).collect()
}

/// The names of the measures.
pub(super) fn measures(policy: &Policy) -> Vec<String> {
    policy.security.measures.iter().map(|id| own("measure", id)).collect()
}

fn offered(policy: &Policy) -> impl Iterator<Item = (&str, &'static RightFacts)> {
    let known = &vocabulary().rights;
    policy.rights.offers.iter().filter_map(move |id| Some((id.as_str(), known.get(id)?)))
}

pub(super) fn add(policy: &Policy, graph: &mut Graph) {
    let mut how = Node::new(own("exercise", "rights"), ["dpv:RightExerciseNotice"])
        .links("dpv:hasContact", whom_to_ask(policy))
        .link("dpv:hasRecipient", parties::controller());
    if let Some(period) = policy.rights.answer_within.as_ref().and_then(Within::period) {
        let within = Node::new(own("duration", &storage::duration(period)), ["dpv:TemporalDuration"]);
        let within = within.typed("rdf:value", Some(storage::duration(period)), "xsd:duration");
        how = how.link("dpv:hasDuration", graph.add(within));
    }
    let how = graph.add(how);
    for (id, facts) in offered(policy) {
        let node = Node::new(own("right", id), &facts.dpv)
            .text("skos:prefLabel", &facts.title)
            .link("dpv:isExercisedAt", &how);
        graph.add(node.some_text("dct:description", narrowed(policy, id)));
    }
    add_complaint(policy, graph);
    for id in &policy.security.measures {
        let Some(word) = vocabulary().words.measures.get(id) else { continue };
        graph.add(Node::new(own("measure", id), &word.names.dpv).text("skos:prefLabel", &word.title));
    }
}

/// The words with which the text makes a right smaller.
fn narrowed<'a>(policy: &'a Policy, right: &str) -> Option<&'a Text> {
    policy.rights.narrowed.iter().find(|(id, _)| id == right).map(|(_, words)| words)
}

/// The contacts to which a request goes: the channels that are contacts, else the one for privacy, else any.
fn whom_to_ask(policy: &Policy) -> Vec<String> {
    let role = |channel: &str| {
        let key = channel.strip_prefix("contact.")?.split('.').next()?;
        policy.contacts.iter().find(|contact| contact.role.key() == key)
    };
    let mut asked: Vec<_> = policy.rights.channels.iter().filter_map(|channel| role(channel)).collect();
    if asked.is_empty() {
        let first = [ContactRole::Privacy, ContactRole::Dpo, ContactRole::General];
        asked.extend(first.into_iter().find_map(|role| policy.contact(role)));
    }
    asked.into_iter().map(|contact| own("contact", contact.role.key())).collect()
}

/// The right to complain to the supervisory authority (AVG 77).
fn add_complaint(policy: &Policy, graph: &mut Graph) {
    if policy.complaints.authority.is_none() {
        return;
    }
    let authority = "legal-nl:DPA-NL";
    let how = Node::new(own("exercise", "complaint"), ["dpv:RightExerciseNotice"])
        .link("dpv:hasContact", authority)
        .addresses(&policy.complaints.link);
    let how = graph.add(how);
    graph.add(Node::new(own("right", "complaint"), ["eu-gdpr:A77"]).link("dpv:isExercisedAt", how));
}
