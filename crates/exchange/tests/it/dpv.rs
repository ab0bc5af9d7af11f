//! The public document in words of the Data Privacy Vocabulary.

use std::collections::BTreeSet;

use serde_json::Value;
use waarborg_exchange::dpv::{document, loose_ends};
use waarborg_testkit::{left_out, shared};

use crate::support::{everything, examples, read};

/// A day whose law is known.
const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

#[test]
fn a_whole_policy_as_a_document() {
    let text = serde_json::to_string_pretty(&document(&everything(), DAY)).unwrap();
    insta::assert_snapshot!("document", text);
}

#[test]
fn no_document_has_loose_ends() {
    for (name, policy) in examples().into_iter().chain([("everything".to_owned(), everything())]) {
        assert_eq!(loose_ends(&document(&policy, DAY)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn loose_ends_are_found() {
    let mut made = document(&everything(), DAY);
    let nodes = made["@graph"].as_array_mut().unwrap();
    nodes.retain(|node| node["@id"] != "this:organisation-controller");
    let twice = nodes[0].clone();
    nodes.push(twice);
    nodes.push(serde_json::json!({ "@id": "_:b0", "dpv:hasPurpose": { "@id": "nowhere:Purpose" } }));
    let found = loose_ends(&made).join("\n");
    for wrong in [
        "`this:organisation-controller` is defined nowhere",
        "is defined twice",
        "`_:b0` is defined here and is not ours",
        "a node without a type",
        "`nowhere:Purpose` is defined nowhere",
    ] {
        assert!(found.contains(wrong), "{wrong}: {found}");
    }
}

/// All names that a document uses: keys, types and references.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        Value::Object(fields) => {
            for (key, value) in fields {
                found.insert(key.clone());
                if key == "@id" || key == "@type" {
                    let all = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                    found.extend(all.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                names(value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_term_exists() {
    let Some(path) = shared("data/dpv/terms.csv") else { return left_out("terms of the DPV in documents") };
    let text = std::fs::read_to_string(path).unwrap();
    let terms: BTreeSet<String> =
        text.lines().map(|line| line.split(',').take(2).collect::<Vec<_>>().join(":")).collect();
    let mut used = BTreeSet::new();
    for (_, policy) in examples().into_iter().chain([(String::new(), everything())]) {
        names(&document(&policy, DAY)["@graph"], &mut used);
    }
    let of_dpv = |name: &&String| ["dpv:", "pd:", "eu-gdpr:"].iter().any(|prefix| name.starts_with(prefix));
    let unknown: Vec<&String> = used.iter().filter(of_dpv).filter(|name| !terms.contains(*name)).collect();
    assert!(used.iter().filter(of_dpv).count() > 60);
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// Names stay the same from edition to edition, whatever else changes.
#[test]
fn names_stand_below_the_address_or_a_urn() {
    let base = |published: &str| {
        let text = format!(
            "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"Klein\"\n[statement]\npublished-at = \"{published}\"\n"
        );
        document(&read("klein.toml", &text), DAY)["@context"]["this"]["@id"].as_str().unwrap().to_owned()
    };
    assert_eq!(base("https://klein.example/privacy#top"), "https://klein.example/privacy#");
    for no_address in ["/privacy", "https://klein.example/een <b>", "mailto:info@klein.example"] {
        assert_eq!(base(no_address), "urn:waarborg:klein#", "{no_address}");
    }
}

/// An address that runs something when it is opened is no address of the document.
#[test]
fn only_addresses_of_pages_are_addresses() {
    let text = "waarborg = 1\n[organisation]\nid = \"klein\"\nwebsite = [\"mailto:een@klein.example\", \"https://klein.example\"]\n\
        [statement]\npublished-at = \"mailto:twee@klein.example\"\n[contact.privacy]\nform = \" mailto:drie@klein.example\"\n\
        [complaints]\nauthority = \"AP\"\nlink = \"tel:0123\"\n";
    let written = document(&read("klein.toml", text), DAY).to_string();
    assert!(written.contains("https://klein.example"), "{written}");
    for no_page in ["mailto:", "tel:"] {
        assert!(!written.contains(no_page), "{written}");
    }
}
