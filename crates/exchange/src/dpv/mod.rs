//! The policy as a public document for machines: JSON-LD with terms of the W3C Data Privacy Vocabulary (DPV) 2.3.
//!
//! Everything has a name of its own below the address at which the statement is published, or below a URN where it has
//! none, so that two editions of a document name the same things the same. The context stands in the document: nothing
//! need be fetched to read it. Only the policy is read, which is public; never the map of systems.

mod check;
mod context;
mod graph;
mod parties;
mod process;
mod rights;
mod storage;

pub use check::loose_ends;

use jiff::civil::Date;
use serde_json::{Value, json};
use waarborg_policy::model::{Policy, Transcribes};

use graph::{Graph, Node, own};

/// The document of a policy, by the law of a day. It says what the policy says: what is not settled is absent.
pub fn document(policy: &Policy, today: Date) -> Value {
    let mut graph = Graph::default();
    let notice = notice(policy);
    let id = own("notice", "privacy");
    graph.add(notice);
    parties::add(policy, today, &mut graph);
    for purpose in &policy.purposes {
        process::add(policy, purpose, &mut graph);
    }
    rights::add(policy, &mut graph);
    let whole = Node::new(id, ["dpv:PrivacyNotice"])
        .link("dpv:hasDataController", parties::controller())
        .links("dpv:hasProcess", policy.purposes.iter().map(|purpose| own("process", &purpose.id)))
        .links("dpv:hasRight", rights::names(policy))
        .links("dpv:hasTechnicalOrganisationalMeasure", rights::measures(policy));
    graph.add(whole);
    json!({ "@context": context::context(&base(policy)), "@graph": graph.finish() })
}

/// The statement itself: its version, its dates, its languages.
fn notice(policy: &Policy) -> Node {
    let statement = &policy.statement;
    let source = match &statement.transcribes {
        Some(Transcribes::Text(text)) => Some(text),
        _ => None,
    };
    Node::new(own("notice", "privacy"), ["dpv:PrivacyNotice"])
        .plain("dct:hasVersion", &statement.version)
        .typed("dct:valid", statement.in_force, "xsd:date")
        .typed("dct:modified", statement.reviewed, "xsd:date")
        .plain("dct:language", statement.languages.iter().map(|language| language.code()))
        .addresses(&statement.published_at)
        .plain("dct:source", source)
}

/// What all names of the document stand below; ends in `#`.
fn base(policy: &Policy) -> String {
    let published = policy.statement.published_at.as_deref().filter(|address| {
        let web = address.starts_with("https://") || address.starts_with("http://");
        web && address.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
    });
    match published.map(|address| address.split('#').next().unwrap_or(address)) {
        Some(address) => format!("{address}#"),
        None => format!("urn:waarborg:{}#", policy.organisation.id),
    }
}
