//! Proofs made by re-reading the file.

use crate::support::*;
use waarborg_evidence::merkle::{leaf_hash, verify_consistency, verify_inclusion};
use waarborg_evidence::{Log, LogError};

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

/// Figures, not a test: `cargo test --release -p waarborg-evidence -- --ignored --nocapture rates`.
#[test]
#[ignore = "prints how fast this machine is"]
#[expect(clippy::disallowed_methods, reason = "measures")]
fn rates() {
    use std::time::Instant;
    let rate = |name: &str, count: u64, start: Instant| {
        println!("{name}: {:.0}/s", count as f64 / start.elapsed().as_secs_f64());
    };
    let story = Story::new(1);
    let mut log = story.log();
    let start = Instant::now();
    (1..=2_000).for_each(|n| assert_eq!(log.append(&done(n)).unwrap(), n));
    rate("append", 2_000, start);
    let start = Instant::now();
    for batch in 0..1_000 {
        log.append_all(&(0..1_000).map(|n| done(batch * 1_000 + n)).collect::<Vec<_>>()).unwrap();
    }
    rate("append_all of 1,000", 1_000_000, start);
    log.checkpoint().unwrap();
    drop(log);
    let start = Instant::now();
    let (mut log, _) = Log::open(&story.path(), signer(), &[]).unwrap();
    rate("open", log.size(), start);
    let start = Instant::now();
    log.receipt(500_000).unwrap();
    rate("receipt", log.size(), start);
    let start = Instant::now();
    let export = export(&mut log);
    rate("export", log.size(), start);
    let start = Instant::now();
    assert!(check(&export, None).ok);
    rate("verify", log.size(), start);
}
