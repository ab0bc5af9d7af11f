//! Rotation: an entry signed by both keys, followed from any of them.

use crate::support::*;
use waarborg_evidence::{Log, LogError, LogView, Report, Signer, VerifierKey, verify};

fn rotated() -> (Story, String, String) {
    let story = Story::new(5);
    let mut log = story.log();
    let kept = log.checkpoint().unwrap();
    assert_eq!(log.rotate(at(6), other_signer()).unwrap(), 5);
    log.append(&done(6)).unwrap();
    let export = export(&mut log);
    (story, kept, export)
}

fn report(export: &str, key: Option<&VerifierKey>, kept: Option<&str>) -> Report {
    verify(export.as_bytes(), key, kept).unwrap()
}

#[test]
fn a_rotation_is_followed_from_the_old_key_and_from_the_new_one() {
    let (story, kept, export) = rotated();
    for key in [Some(signer()), Some(other_signer()), None] {
        let report = report(&export, key.as_ref().map(Signer::verifier), Some(&kept));
        assert!(report.ok && report.anchored, "{report:?}");
    }
    let (log, _) = Log::open(&story.path(), other_signer(), &[]).unwrap();
    assert_eq!(log.key(), Some(other_signer().verifier()));
    assert_eq!(log.view().keys().len(), 2);
    drop(log);
    let error = Log::open(&story.path(), signer(), &[]).unwrap_err();
    assert!(matches!(error, LogError::WrongKey { .. }), "{error}");
}

#[test]
fn a_crash_between_rotation_and_checkpoint_leaves_a_log_of_the_new_key() {
    let (story, kept, _) = rotated();
    std::fs::write(story.file("checkpoint"), kept).unwrap();
    let mut out = Vec::new();
    LogView::open(&story.path(), &[]).unwrap().export(&mut out).unwrap();
    let report = report(&String::from_utf8(out).unwrap(), Some(&key()), None);
    assert!(report.ok && report.entries == 5, "{report:?}");
    let (log, _) = Log::open(&story.path(), other_signer(), &[]).unwrap();
    assert_eq!(log.size(), 7);
}

#[test]
fn a_rotation_that_the_old_key_did_not_sign_is_found() {
    let (_, _, whole) = rotated();
    let stranger = Signer::new(ORIGIN, [9; 32]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut forged = Log::create(&folder.path().join("e"), stranger, at(0)).unwrap();
    forged.rotate(at(6), other_signer()).unwrap();
    let rotation = entries_of(&export(&mut forged)).remove(1);
    let mut entries = entries_of(&whole);
    entries[5] = rotation;
    let report = report(&with_entries(&whole, &entries), None, None);
    assert_eq!(report.problems[0].index, Some(5));
    assert_eq!(report.problems[0].what.to_string(), "the rotation is not from the key in force");
}

#[test]
fn a_rotation_taken_from_another_log_of_the_same_key_is_found() {
    let (_, _, whole) = rotated();
    let mut entries = entries_of(&whole);
    entries[3] = entries[3].replace("\"n\":30", "\"n\":31");
    let report = report(&with_entries(&whole, &entries), None, None);
    assert_eq!(report.problems[0].what.to_string(), "the rotation was signed over another log than this one");
}

#[test]
fn a_rotation_with_a_changed_time_is_found() {
    let (_, _, whole) = rotated();
    let changed = whole.replace(&at(6).to_string(), &at(7).to_string());
    let report = report(&changed, None, None);
    assert_eq!(report.problems[0].what.to_string(), "the rotation is not signed by both keys");
}

#[test]
fn a_key_of_another_name_does_not_follow() {
    let story = Story::new(2);
    let mut log = story.log();
    let other = Signer::new("elsewhere", [9; 32]).unwrap();
    assert!(matches!(log.rotate(at(3), other), Err(LogError::WrongName { .. })));
    assert_eq!(log.size(), 2);
}
