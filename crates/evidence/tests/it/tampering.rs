//! Edit, drop, swap, truncate, sign again, older copy, split view: found in an export, with and without an anchor.

use crate::support::*;
use waarborg_evidence::verify;

#[test]
fn a_whole_log_is_consistent_and_not_anchored_until_somebody_kept_a_checkpoint() {
    let story = Story::new(20);
    let kept = read(&story.file("checkpoint"));
    let mut log = story.log();
    log.append(&done(20)).unwrap();
    let export = export(&mut log);
    let report = check(&export, None);
    assert!(report.ok && report.consistent && !report.anchored && !report.key_from_file, "{report:?}");
    assert_eq!((report.entries, report.last_seen, report.other), (21, None, 0));
    let report = check(&export, Some(&kept));
    assert!(report.ok && report.anchored, "{report:?}");
    assert_eq!(report.last_seen, Some(at(19)));
}

#[test]
fn the_report_has_the_shape_that_programs_read() {
    let report = check(&Story::new(2).export(), None);
    insta::assert_snapshot!(serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn an_edited_entry_is_found() {
    let export = Story::new(20).export();
    let mut entries = entries_of(&export);
    entries[7] = entries[7].replace("\"n\":70", "\"n\":71");
    assert_ne!(entries, entries_of(&export));
    let report = check(&with_entries(&export, &entries), None);
    assert!(!report.ok && !report.consistent);
    assert_eq!(
        whats(&report),
        ["the entries are not those that the checkpoint signs: one was changed, moved or replaced"]
    );
}

#[test]
fn an_entry_that_is_no_longer_one_is_found_by_its_index() {
    let export = Story::new(20).export();
    let mut entries = entries_of(&export);
    entries[7] = entries[7].replace("\"n\":70", "\"n\":70,\"name\":\"Jan\"");
    let report = check(&with_entries(&export, &entries), None);
    assert_eq!(report.problems[0].index, Some(7));
    assert!(!report.consistent);
}

#[test]
fn a_dropped_entry_is_found() {
    let export = Story::new(20).export();
    let mut entries = entries_of(&export);
    entries.remove(7);
    let report = check(&with_entries(&export, &entries), None);
    assert_eq!(whats(&report), ["the file holds 19 entries; its checkpoint signs 20"]);
    assert!(!report.ok);
}

#[test]
fn two_swapped_entries_are_found() {
    let export = Story::new(20).export();
    let mut entries = entries_of(&export);
    entries.swap(7, 8);
    assert!(!check(&with_entries(&export, &entries), None).consistent);
}

#[test]
fn a_file_cut_short_is_found_at_every_byte() {
    let export = Story::new(4).export();
    for end in 0..export.len() {
        let report = verify(&export.as_bytes()[..end], Some(&key()), None).unwrap();
        assert!(!report.consistent, "cut at {end}");
    }
}

#[test]
fn truncation_to_an_earlier_checkpoint_is_consistent_and_found_with_a_later_one() {
    let story = Story::new(12);
    let earlier = story.export();
    let mut log = story.log();
    log.append_all(&(12..20).map(done).collect::<Vec<_>>()).unwrap();
    let later = log.checkpoint().unwrap();
    let alone = check(&earlier, None);
    assert!(alone.ok && alone.consistent && !alone.anchored);
    let report = check(&earlier, Some(&later));
    assert!(!report.ok && report.consistent && !report.anchored);
    assert_eq!(
        whats(&report),
        ["the log holds 12 entries; the kept checkpoint has seen 20: an older copy, or cut short"]
    );
}

#[test]
fn a_log_rewritten_and_signed_again_with_the_right_key_is_found_with_a_kept_checkpoint() {
    let story = Story::new(20);
    let kept = read(&story.file("checkpoint"));
    let export = story.export();
    let mut entries = entries_of(&export);
    entries[7] = entries[7].replace("\"n\":70", "\"n\":71");
    let forged = signed_again(&entries);
    assert!(check(&forged, None).ok, "nothing in the file itself tells");
    let report = check(&forged, Some(&kept));
    assert!(!report.ok && report.consistent && !report.anchored);
    assert_eq!(
        whats(&report),
        ["split view: the kept checkpoint has seen another log of 20 entries; keep both"]
    );

    entries.push(done(20).line().unwrap());
    let report = check(&signed_again(&entries), Some(&kept));
    assert_eq!(
        whats(&report),
        ["split view: the kept checkpoint has seen another log of 20 entries; keep both"]
    );
}

#[test]
fn a_log_signed_by_another_key_is_found_only_when_the_key_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = waarborg_evidence::Log::create(&folder.path().join("e"), other_signer(), at(0)).unwrap();
    let export = export(&mut log);
    let unknown = verify(export.as_bytes(), None, None).unwrap();
    assert!(unknown.ok && unknown.key_from_file);
    let report = check(&export, None);
    assert!(!report.consistent && !report.key_from_file);
    assert!(whats(&report)[0].starts_with("the log was signed by `praktijk.example/log+"));
}

#[test]
fn a_kept_checkpoint_of_another_key_or_log_anchors_nothing() {
    let export = Story::new(3).export();
    let root = waarborg_evidence::merkle::EMPTY_ROOT;
    let foreign = waarborg_evidence::Checkpoint::new(ORIGIN, 3, root).sign(&[&other_signer()]).unwrap();
    let report = check(&export, Some(&foreign.to_string()));
    assert_eq!(
        whats(&report),
        ["the kept checkpoint does not hold: none of the keys asked for has signed this note"]
    );
    let named = waarborg_evidence::Checkpoint::new("elsewhere", 3, root).sign(&[&signer()]).unwrap();
    let report = check(&export, Some(&named.to_string()));
    assert_eq!(whats(&report), ["the kept checkpoint is of another log, `elsewhere`"]);
    let empty = waarborg_evidence::Checkpoint::new(ORIGIN, 0, root).sign(&[&signer()]).unwrap();
    assert!(!check(&export, Some(&empty.to_string())).ok);
    assert!(!check(&export, Some("not a note")).ok);
}

#[test]
fn entries_of_a_later_version_verify_and_are_counted() {
    let mut entries = entries_of(&Story::new(3).export());
    entries.push(r#"{"at":"2026-11-24T10:00:00.000000Z","kind":"moon-phase","phase":3}"#.to_owned());
    let report = check(&signed_again(&entries), None);
    assert!(report.ok, "{report:?}");
    assert_eq!((report.entries, report.other), (4, 1));
}

#[test]
fn what_follows_the_checkpoint_is_a_problem() {
    let export = Story::new(3).export();
    assert!(!check(&format!("{export}\n"), None).consistent);
    assert!(!check(&format!("{export}{}\n", done(3).line().unwrap()), None).consistent);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_verified_without_a_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        proptest::prop_assert!(!verify(&bytes[..], None, None).unwrap().ok);
    }

    #[test]
    fn any_changed_byte_of_an_export_is_found(place in proptest::prelude::any::<proptest::sample::Index>(), bit in 0_u8..8) {
        thread_local!(static EXPORT: String = Story::new(5).export());
        let mut bytes = EXPORT.with(|export| export.clone()).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        proptest::prop_assert!(!verify(&bytes[..], Some(&key()), None).unwrap().ok, "byte {}", place);
    }
}

#[test]
fn a_header_that_names_another_key_or_origin_is_found() {
    let export = Story::new(3).export();
    let (header, rest) = export.split_once('\n').unwrap();
    for changed in [
        header.replace(&key().to_string(), &other_signer().verifier().to_string()),
        header.replacen("praktijk.example", "praktijk.elsewhere", 1),
    ] {
        assert_ne!(changed, header);
        let report = verify(format!("{changed}\n{rest}").as_bytes(), None, None).unwrap();
        assert_eq!(whats(&report), ["the key and origin of the file are not those of its entries"]);
        assert!(!report.ok);
    }
}

#[test]
fn an_export_of_another_version_is_found() {
    let export = Story::new(3).export().replacen("\"waarborg_evidence\":1", "\"waarborg_evidence\":2", 1);
    assert_eq!(whats(&check(&export, None)), ["the file is of version 2"]);
}
