//! A person's receipt, and what is left of a person whose key was destroyed.

use crate::support::*;
use waarborg_evidence::entry::Id;
use waarborg_evidence::merkle::verify_consistency;
use waarborg_evidence::{Act, Commitment, Entry, Line, PersonKey, Receipt, ReceiptError, verify_receipt};

const VALUE: &str = "klant 4711, j.jansen@example.nl";

fn searched(n: i64, subject: Commitment) -> Entry {
    let (system, table) = (id("crm"), id("customers"));
    Entry::new(at(n), Act::Searched { system, table, found: 0, question: None, subject: Some(subject) })
}

fn subject() -> Id {
    id("subject")
}

/// A log with two entries about one person, the receipt of the first, and the key no longer anywhere.
fn forgotten() -> (Story, Receipt) {
    let story = Story::new(9);
    let mut log = story.log();
    let person = PersonKey::new([42; 32]);
    log.append(&searched(9, person.commit(&id("entry-9"), &subject(), VALUE))).unwrap();
    log.append(&searched(10, person.commit(&id("entry-10"), &subject(), VALUE))).unwrap();
    let opening = person.opening(&id("entry-9"), &subject(), VALUE);
    let receipt = log.receipt(9).unwrap().with_opening(opening);
    (story, receipt)
}

fn kept(receipt: &Receipt) -> Receipt {
    serde_json::from_str(&serde_json::to_string(receipt).unwrap()).unwrap()
}

#[test]
fn after_the_key_is_destroyed_log_proofs_and_receipt_still_verify() {
    let (story, receipt) = forgotten();
    let mut log = story.log();
    log.append_all(&(11..40).map(done).collect::<Vec<_>>()).unwrap();
    let report = check(&export(&mut log), Some(&receipt.checkpoint));
    assert!(report.ok && report.anchored, "{report:?}");
    let line = verify_receipt(&kept(&receipt), &key()).unwrap();
    let Line::Known(entry) = line else { panic!("known") };
    assert!(matches!(entry.act, Act::Searched { found: 0, .. }));
    let proof = log.view().consistency(11, log.size()).unwrap();
    verify_consistency(11, log.size(), &proof, &log.view().root_at(11).unwrap(), &log.root()).unwrap();
    assert!(verify_receipt(&log.receipt(10).unwrap(), &key()).is_ok(), "a receipt needs no opening");
}

#[test]
fn nobody_opens_the_commitment_without_the_opening() {
    let (_, receipt) = forgotten();
    let opening = receipt.openings[0].clone();
    let Line::Known(entry) = Line::parse(receipt.entry.as_bytes()).unwrap() else { panic!("known") };
    let (field, commitment) = entry.commitments()[0];
    assert_eq!(field, "subject");
    assert!(opening.opens(&commitment));
    for byte in 0..=255 {
        let guess = PersonKey::new([byte; 32]).opening(&id("entry-9"), &subject(), VALUE);
        assert_eq!(guess.opens(&commitment), byte == 42);
    }
}

#[test]
fn the_opening_of_one_entry_does_not_open_another_of_the_same_person() {
    let (story, receipt) = forgotten();
    let second = story.log().receipt(10).unwrap().with_opening(receipt.openings[0].clone());
    assert_eq!(verify_receipt(&second, &key()), Err(ReceiptError::Opening("subject".to_owned())));
}

#[test]
fn two_entries_of_one_person_share_no_bytes_beyond_their_form() {
    let (story, _) = forgotten();
    let lines = story.lines();
    let commitments: Vec<String> = [9, 10]
        .map(|index| {
            let Line::Known(entry) = Line::parse(lines[index].as_bytes()).unwrap() else { panic!("known") };
            entry.commitments()[0].1.to_string()
        })
        .to_vec();
    let shared = commitments[0]
        .as_bytes()
        .windows(8)
        .any(|window| commitments[1].as_bytes().windows(8).any(|other| other == window));
    assert!(!shared, "{commitments:?}");
    assert!(!lines[9..].iter().any(|line| line.contains("jansen") || line.contains("4711")));
}

#[test]
fn a_receipt_that_was_changed_is_refused() {
    let (_, receipt) = forgotten();
    let changes: [fn(&mut Receipt); 7] = [
        |receipt| receipt.index = 8,
        |receipt| receipt.entry = receipt.entry.replace("\"found\":0", "\"found\":1"),
        |receipt| receipt.proof[0].0[0] ^= 1,
        |receipt| receipt.proof.truncate(1),
        |receipt| receipt.checkpoint = receipt.checkpoint.replace("\n11\n", "\n12\n"),
        |receipt| receipt.openings[0].value.push('x'),
        |receipt| receipt.openings[0].field = id("actor"),
    ];
    for (place, change) in changes.iter().enumerate() {
        let mut changed = receipt.clone();
        change(&mut changed);
        assert_ne!(changed, receipt);
        assert!(verify_receipt(&changed, &key()).is_err(), "change {place}");
    }
    assert!(verify_receipt(&receipt, other_signer().verifier()).is_err());
}
