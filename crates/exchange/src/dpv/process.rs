//! What data is held for: a process for each purpose, with its data, people, sources, bases and recipients.

use waarborg_policy::model::{Basis, Policy, Purpose};
use waarborg_policy::vocabulary::{Names, vocabulary};

use super::graph::{Graph, Node, own};
use super::{parties, storage};
use crate::receiver::receiver;

/// The name of a category.
pub(super) fn data_name(category: &str) -> String {
    own("data", category)
}

pub(super) fn add(policy: &Policy, purpose: &Purpose, graph: &mut Graph) {
    let id = own("process", &purpose.id);
    let mut node = Node::new(id.clone(), ["dpv:Process"])
        .text("skos:prefLabel", &purpose.title)
        .some_text("dct:description", purpose.text.as_ref())
        .links("dpv:hasPurpose", purposes(purpose, graph))
        .links("dpv:hasLegalBasis", bases(purpose))
        .links("dpv:hasPersonalData", data(policy, purpose, false, graph))
        .links("dpv:hasDataSubject", subjects(purpose, graph))
        .links("dpv:hasDataSource", sources(purpose, graph));
    let processor = purpose.roles.iter().any(|role| role == "processor");
    let property = if processor { "dpv:hasDataProcessor" } else { "dpv:hasDataController" };
    node = node.link(property, parties::controller());
    let optional = data(policy, purpose, true, graph);
    if !optional.is_empty() {
        // Necessity belongs to a process, so what may be left out is a process of its own within this one.
        let inner = Node::new(own("process", &format!("{}-optional", purpose.id)), ["dpv:Process"])
            .link("dpv:hasNecessity", "dpv:Optional")
            .links("dpv:hasPersonalData", optional);
        node = node.link("dpv:hasProcess", graph.add(inner));
    }
    node = basis_in_full(purpose, node, graph);
    for recipient in policy.recipients_of(purpose) {
        node = node.link("dpv:hasRecipient", parties::recipient(recipient));
        if let Some(transfer) = parties::transfer_name(&receiver(policy, recipient)) {
            node = node.link("dpv:hasProcessing", transfer);
        }
    }
    node = node.links("dpv:hasStorageCondition", storage::conditions(policy, purpose, graph));
    if purpose.then != waarborg_policy::model::Ending::Delete {
        node = node.link("dpv:hasProcessing", "dpv:Anonymise");
    }
    if purpose.profiles {
        node = node.link("dpv:hasProcessing", "eu-gdpr:Profiling");
    }
    node = consent(purpose, node, graph);
    node = decision(purpose, node, graph);
    graph.add(node);
}

/// The purpose and what else is done under it.
fn purposes(purpose: &Purpose, graph: &mut Graph) -> Vec<String> {
    let terms = purpose.kind.map(|kind| kind.names.dpv.as_slice()).unwrap_or_default();
    let whole = Node::new(own("purpose", &purpose.id), terms).kind("dpv:Purpose");
    let mut names = vec![graph.add(whole.text("skos:prefLabel", &purpose.title))];
    for covered in &purpose.covers {
        let Some(kind) = vocabulary().purposes.get(covered) else { continue };
        let node = Node::new(own("purpose", &format!("{}-covers-{covered}", purpose.id)), &kind.names.dpv);
        names.push(graph.add(node.kind("dpv:Purpose").text("skos:prefLabel", &kind.title)));
    }
    names
}

/// The legal bases as terms, with what permits special data.
fn bases(purpose: &Purpose) -> Vec<&'static str> {
    let exchange = &vocabulary().exchange;
    let mut terms: Vec<&str> = Vec::new();
    for basis in &purpose.bases {
        let precise = match basis {
            Basis::Consent if purpose.consent.as_ref().is_some_and(|consent| consent.explicit) => {
                Some("explicit-consent")
            }
            Basis::Contract => match purpose.kind {
                Some(kind) if kind.precontract => Some("before-contract"),
                Some(kind) if kind.contract => Some("performing-contract"),
                _ => None,
            },
            _ => None,
        };
        let names = precise
            .and_then(|precise| exchange.basis_precise.get(precise))
            .or_else(|| exchange.basis.get(basis.word()));
        terms.extend(terms_of(names));
    }
    let grounds = purpose.allowed_by.iter().flat_map(|(_, grounds)| grounds);
    for ground in grounds.filter_map(|ground| vocabulary().words.grounds.get(ground)) {
        terms.extend(terms_of(Some(&ground.names)));
    }
    terms
}

fn terms_of(names: Option<&'static Names>) -> impl Iterator<Item = &'static str> {
    names.into_iter().flat_map(|names| &names.dpv).map(String::as_str)
}

/// What a basis rests on: the interest, and the law as it is cited.
fn basis_in_full(purpose: &Purpose, mut node: Node, graph: &mut Graph) -> Node {
    if let Some(interest) = &purpose.interest {
        let made = Node::new(own("interest", &purpose.id), ["dpv:LegitimateInterest"]);
        node = node.link("dpv:hasLegalBasis", graph.add(made.text("dct:description", interest)));
    }
    if let Some(law) = &purpose.law {
        let made = Node::new(own("law", &purpose.id), ["dpv:Law"]);
        node = node.link("dpv:hasApplicableLaw", graph.add(made.plain("dct:title", [law])));
    }
    node
}

fn data(policy: &Policy, purpose: &Purpose, optional: bool, graph: &mut Graph) -> Vec<String> {
    let data = purpose.data.iter().filter(|datum| datum.optional == optional);
    data.map(|datum| category(policy, &datum.category, graph)).collect()
}

/// A category; where DPV has no term that is narrow enough, of a class of one's own.
fn category(policy: &Policy, id: &str, graph: &mut Graph) -> String {
    let facts = policy.category(id);
    let names = vocabulary().categories.get(policy.known_as(id)).map(|known| &known.names);
    let mut node = Node::new(data_name(id), ["dpv:PersonalData"]);
    node = node.some_text("skos:prefLabel", facts.map(|facts| &facts.title));
    match names.and_then(|names| Some((names, names.dpv_own.as_ref()?))) {
        Some((names, class)) => {
            let class = Node::new(own("class", class), ["rdfs:Class"]).links("rdfs:subClassOf", &names.dpv);
            let class = graph.add(class.some_text("skos:prefLabel", facts.map(|facts| &facts.title)));
            node = node.kind(&class);
        }
        None => {
            for term in names.into_iter().flat_map(|names| &names.dpv) {
                node = node.kind(term);
            }
        }
    }
    let class = facts.and_then(|facts| vocabulary().exchange.class.get(facts.class.word()));
    for term in class.into_iter().flat_map(|names| &names.dpv) {
        node = node.kind(term);
    }
    graph.add(node)
}

fn subjects(purpose: &Purpose, graph: &mut Graph) -> Vec<String> {
    let known = &vocabulary().words.subjects;
    let mut names = Vec::new();
    for id in &purpose.subjects {
        let mut node = Node::new(own("subject", id), ["dpv:DataSubject"]);
        if let Some(word) = known.get(id) {
            node = word.names.dpv.iter().fold(node, |node, term| node.kind(term));
            node = node.text("skos:prefLabel", &word.title);
        }
        names.push(graph.add(node));
    }
    names
}

/// Where the data comes from: words, and recipients that give data too.
fn sources(purpose: &Purpose, graph: &mut Graph) -> Vec<String> {
    let known = &vocabulary().exchange.data_source;
    let mut names = Vec::new();
    for id in &purpose.sources {
        names.push(match known.get(id) {
            Some(terms) => graph.add(Node::new(own("source", id), &terms.dpv)),
            None => graph.add(Node::new(parties::recipient(id), ["dpv:ThirdPartyDataSource"])),
        });
    }
    names
}

/// How consent is asked and withdrawn (AVG 7).
fn consent(purpose: &Purpose, node: Node, graph: &mut Graph) -> Node {
    let Some(consent) = &purpose.consent else { return node };
    let mut controls = Vec::new();
    if !consent.asked_in.is_empty() {
        let made = Node::new(own("consent", &format!("{}-asked", purpose.id)), ["dpv:ObtainConsent"]);
        controls.push(graph.add(made.plain("dpv:hasIndicationMethod", &consent.asked_in)));
    }
    if !consent.withdraw.is_empty() {
        let made = Node::new(own("consent", &format!("{}-withdrawn", purpose.id)), ["dpv:WithdrawConsent"]);
        controls.push(graph.add(made.plain("dpv:hasIndicationMethod", &consent.withdraw)));
    }
    if let Some(period) = consent.renew {
        let made = Node::new(own("consent", &format!("{}-renewed", purpose.id)), ["dpv:ReaffirmConsent"]);
        let frequency = Some(storage::duration(period));
        controls.push(graph.add(made.typed("dpv:hasFrequency", frequency, "xsd:duration")));
    }
    node.links("dpv:hasConsentControl", controls)
}

/// Decisions without a human (AVG 22).
fn decision(purpose: &Purpose, node: Node, graph: &mut Graph) -> Node {
    let Some(automated) = &purpose.automated else { return node };
    let involved = if automated.human { "dpv:HumanInvolved" } else { "dpv:HumanNotInvolved" };
    let id = |what: &str| own("decision", &format!("{}{what}", purpose.id));
    let mut made = Node::new(id(""), ["dpv:AutomatedDecisionMaking"])
        .link("dpv:hasHumanInvolvement", involved)
        .link("dpv:hasRight", "eu-gdpr:A22")
        .some_text("dct:description", automated.decision.as_ref());
    if let Some(effect) = &automated.effect {
        let effect = Node::new(id("-effect"), ["dpv:Consequence"]).text("dct:description", effect);
        made = made.link("dpv:hasConsequence", graph.add(effect));
    }
    if let Some(logic) = &automated.logic {
        let logic = Node::new(id("-logic"), ["dpv:AlgorithmicLogic"]).text("dct:description", logic);
        made = made.link("dpv:hasAlgorithmicLogic", graph.add(logic));
    }
    let made = graph.add(made);
    node.link("dpv:hasContext", made)
}
