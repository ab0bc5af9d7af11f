//! Proofs made by re-reading the file.

use crate::support::*;
use waarborg_evidence::LogError;
use waarborg_evidence::merkle::{leaf_hash, verify_consistency, verify_inclusion};

#[test]
fn every_proof_of_a_log_holds() {
    let story = Story::new(21);
    let log = story.log();
    let (view, lines) = (log.view(), story.lines());
    for size in 1..=21_u64 {
        let root = view.root_at(size).unwrap();
        for index in 0..size {
            let proof = view.inclusion(index, size).unwrap();
            verify_inclusion(index, size, &leaf_hash(lines[index as usize].as_bytes()), &proof, &root)
                .unwrap();
        }
        let proof = view.consistency(size, 21).unwrap();
        verify_consistency(size, 21, &proof, &root, &log.root()).unwrap();
    }
    assert!(matches!(view.inclusion(5, 5), Err(LogError::Beyond { .. })));
    assert!(matches!(view.inclusion(5, 22), Err(LogError::Beyond { .. })));
    assert!(matches!(view.consistency(0, 5), Err(LogError::Beyond { .. })));
    assert!(matches!(view.root_at(22), Err(LogError::Beyond { .. })));
}
