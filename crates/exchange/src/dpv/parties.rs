//! Who is responsible, whom to ask, who receives data, and what protects it outside the European Economic Area.

use jiff::civil::Date;
use waarborg_policy::model::{Contact, ContactRole, Email, Policy, RecipientRole};
use waarborg_policy::vocabulary::vocabulary;

use super::graph::{Graph, Node, own};
use crate::receiver::{Receiver, receivers, role_word};

/// The name of the controller.
pub(super) fn controller() -> String {
    own("organisation", "controller")
}

/// The name of a recipient.
pub(super) fn recipient(id: &str) -> String {
    own("recipient", id)
}

pub(super) fn add(policy: &Policy, today: Date, graph: &mut Graph) {
    let organisation = &policy.organisation;
    let email = organisation.email.as_ref().and_then(Email::address);
    let mut node = Node::new(controller(), ["dpv:DataController"])
        .plain("dpv:hasName", &organisation.name)
        .plain("dpv:hasAddress", &organisation.address)
        .plain("dpv:hasIdentifier", organisation.kvk.as_ref().map(|number| format!("KvK {number}")))
        .plain("schema:vatID", &organisation.vat_id)
        .plain("schema:email", email)
        .plain("schema:telephone", &organisation.phone)
        .addresses(&organisation.websites);
    if vocabulary().countries.contains_key(&organisation.country) {
        node = node.link("dpv:hasCountry", format!("loc:{}", organisation.country));
    }
    if let Some(name) = &organisation.person {
        let person = Node::new(own("organisation", "person"), ["dpv:NaturalPerson"]);
        node = node.link("dpv:hasResponsibleEntity", graph.add(person.plain("dpv:hasName", [name])));
    }
    for contact in &policy.contacts {
        let made = graph.add(contact_node(contact));
        let officer = contact.role == ContactRole::Dpo;
        node = node.link(if officer { "dpv:hasDataProtectionOfficer" } else { "dpv:hasContact" }, made);
    }
    if let Some(representative) = &organisation.representative {
        let made = Node::new(own("organisation", "representative"), ["dpv:Representative"])
            .plain("dpv:hasName", &representative.name)
            .plain("dpv:hasAddress", &representative.address)
            .plain("schema:email", &representative.email);
        node = node.link("dpv:hasRepresentative", graph.add(made));
    }
    graph.add(node);
    for receiver in receivers(policy) {
        add_recipient(&receiver, today, graph);
    }
}

fn contact_node(contact: &Contact) -> Node {
    let kind = match contact.role {
        ContactRole::Dpo => "dpv:DataProtectionOfficer",
        ContactRole::General | ContactRole::Privacy | ContactRole::Security => "schema:ContactPoint",
    };
    let function = contact.who.as_ref().and_then(|who| vocabulary().words.functions.get(who));
    Node::new(own("contact", contact.role.key()), [kind])
        .some_text("skos:prefLabel", function.map(|word| &word.title))
        .plain("dpv:hasName", &contact.name)
        .plain("schema:email", contact.email.as_ref().and_then(Email::address))
        .plain("schema:telephone", &contact.phone)
        .plain("dpv:hasAddress", &contact.post)
        .addresses(&contact.form)
}

fn add_recipient(receiver: &Receiver<'_>, today: Date, graph: &mut Graph) {
    let id = recipient(receiver.id);
    let roles = receiver.role.map(role_word).and_then(|role| vocabulary().exchange.role.get(role));
    let mut node = Node::new(id.clone(), ["dpv:Recipient"])
        .text("skos:prefLabel", &receiver.label)
        .some_text("dct:description", receiver.does.as_ref());
    for kind in roles.into_iter().flat_map(|names| &names.dpv) {
        node = node.kind(kind);
    }
    if let Some(country) = known_country(receiver) {
        node = node.link("dpv:hasCountry", format!("loc:{country}"));
    }
    graph.add(node);
    if receiver.role == Some(RecipientRole::JointController) {
        // DPV describes joint controllers as a group; this is the one that answers with the organisation.
        let group = Node::new(own("joint-controllers", receiver.id), ["dpv:JointDataControllers"])
            .links("dpv:hasDataController", [controller(), id.clone()])
            .some_text("dct:description", receiver.arrangement.as_ref());
        let group = graph.add(group);
        graph.add(Node::new(controller(), ["dpv:DataController"]).link("dpv:hasJointDataControllers", group));
    }
    if let Some(transfer) = transfer(receiver, today) {
        graph.add(transfer);
    }
}

fn known_country<'a>(receiver: &'a Receiver<'_>) -> Option<&'a str> {
    receiver.country.as_deref().filter(|country| vocabulary().countries.contains_key(*country))
}

/// The name of the transfer to a recipient outside the European Economic Area.
pub(super) fn transfer_name(receiver: &Receiver<'_>) -> Option<String> {
    let outside = receiver.country.as_deref().is_some_and(|country| !vocabulary().in_eea(country));
    outside.then(|| own("transfer", receiver.id))
}

/// A transfer, with the country and the tool of chapter V; the Commission's decision on a country is one.
fn transfer(receiver: &Receiver<'_>, today: Date) -> Option<Node> {
    let id = transfer_name(receiver)?;
    let tool = receiver.safeguard.as_ref().and_then(|word| vocabulary().words.safeguards.get(word));
    let adequate = receiver.country.as_ref().and_then(|country| vocabulary().adequacy.get(country));
    let adequate = adequate.filter(|decision| decision.is_valid(today) && !decision.certified);
    let mut node = Node::new(id, ["dpv:CrossBorderTransfer"])
        .link("dpv:hasRecipient", recipient(receiver.id))
        .some_text("skos:prefLabel", tool.map(|word| &word.title))
        .links("dpv:hasLegalBasis", tool.into_iter().flat_map(|word| &word.names.dpv))
        .plain("rdfs:seeAlso", receiver.copy.as_ref().filter(|copy| copy.as_str() != "#"));
    if adequate.is_some() {
        node = node.link("dpv:hasLegalBasis", "eu-gdpr:A45-3");
    }
    if let Some(country) = known_country(receiver) {
        node = node.link("dpv:hasThirdCountry", format!("loc:{country}"));
    }
    Some(node)
}
