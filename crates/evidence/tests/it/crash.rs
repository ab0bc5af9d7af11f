//! What a crash leaves: the file cut at every byte of the last append.

use crate::support::*;
use waarborg_evidence::{Log, LogError, LogView};

#[test]
fn an_append_cut_at_any_byte_is_there_or_is_not() {
    let story = Story::new(5);
    let before = std::fs::read(story.file("log")).unwrap();
    let root_before = story.log().root();
    let mut log = story.log();
    log.append(&done(5)).unwrap();
    let root_after = log.root();
    drop(log);
    let after = std::fs::read(story.file("log")).unwrap();
    for end in before.len()..=after.len() {
        std::fs::write(story.file("log"), &after[..end]).unwrap();
        let view = LogView::open(&story.path(), &[]).unwrap();
        let (mut log, recovered) = Log::open(&story.path(), signer(), &[]).unwrap();
        let torn = (end - before.len()) as u64;
        let whole = end == after.len();
        assert_eq!(
            recovered.map(|recovered| (recovered.bytes, recovered.unsigned)),
            if whole { Some((0, 1)) } else { (torn > 0).then_some((torn, 0)) },
            "cut at {end}"
        );
        assert_eq!((log.size(), log.root()), if whole { (6, root_after) } else { (5, root_before) });
        assert_eq!((view.size(), view.root()), (log.size(), log.root()));
        if !whole {
            assert_eq!(std::fs::read(story.file("log")).unwrap(), before);
            log.append(&done(5)).unwrap();
            assert_eq!(log.root(), root_after);
        }
        drop(log);
        assert_eq!(std::fs::read(story.file("log")).unwrap(), after);
    }
}

#[test]
fn several_entries_cut_at_any_byte_leave_the_first_of_them() {
    let story = Story::new(3);
    let before = std::fs::read(story.file("log")).unwrap();
    let mut log = story.log();
    log.append_all(&[done(3), done(4), done(5)]).unwrap();
    drop(log);
    let after = std::fs::read(story.file("log")).unwrap();
    for end in before.len()..after.len() {
        std::fs::write(story.file("log"), &after[..end]).unwrap();
        let (log, _) = Log::open(&story.path(), signer(), &[]).unwrap();
        let newlines = after[..end].iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(log.size(), newlines as u64, "cut at {end}");
    }
}

#[test]
fn an_announced_entry_cut_at_any_byte_is_an_older_copy_and_nothing_is_cut_off() {
    let story = Story::new(5);
    let after = std::fs::read(story.file("log")).unwrap();
    let last = story.lines()[4].len() + 1;
    for end in after.len() - last..after.len() {
        std::fs::write(story.file("log"), &after[..end]).unwrap();
        let error = Log::open(&story.path(), signer(), &[]).unwrap_err();
        assert!(matches!(error, LogError::Older { held: 4, seen: 5, .. }), "cut at {end}: {error}");
        assert_eq!(std::fs::read(story.file("log")).unwrap().len(), end);
    }
}

#[test]
fn a_log_cut_while_it_was_made_is_made_again() {
    let story = Story::new(1);
    let whole = std::fs::read(story.file("log")).unwrap();
    let note = read(&story.file("checkpoint"));
    for end in 0..=whole.len() {
        for signed in [false, end == whole.len()] {
            std::fs::remove_file(story.file("log")).unwrap();
            let _ = std::fs::remove_file(story.file("checkpoint"));
            std::fs::write(story.file("log.new"), &whole[..end]).unwrap();
            if signed {
                std::fs::write(story.file("checkpoint"), &note).unwrap();
            }
            assert!(
                matches!(Log::open(&story.path(), signer(), &[]), Err(LogError::Missing(_))),
                "cut at {end}"
            );
            let log = Log::create(&story.path(), signer(), at(0)).unwrap();
            assert_eq!(log.size(), 1);
            drop(log);
            assert_eq!(std::fs::read(story.file("log")).unwrap(), whole);
            assert!(!story.file("log.new").exists());
        }
    }
}

#[test]
fn anchors_cut_at_any_byte_lose_only_the_one_being_written() {
    let story = Story::new(3);
    let mut log = story.log();
    let note = log.checkpoint().unwrap();
    log.keep_anchor(id("crm"), at(3), &note).unwrap();
    let before = std::fs::read(story.file("anchors")).unwrap();
    log.keep_anchor(id("mail"), at(4), &note).unwrap();
    let after = std::fs::read(story.file("anchors")).unwrap();
    for end in before.len()..after.len() {
        std::fs::write(story.file("anchors"), &after[..end]).unwrap();
        assert_eq!(log.view().anchors().unwrap().len(), 1);
        log.keep_anchor(id("mail"), at(4), &note).unwrap();
        assert_eq!(std::fs::read(story.file("anchors")).unwrap(), after);
    }
}

#[test]
fn what_a_crash_leaves_beside_the_checkpoint_does_no_harm() {
    let story = Story::new(3);
    std::fs::write(story.file("checkpoint.new"), "half a no").unwrap();
    let mut log = story.log();
    log.append(&done(3)).unwrap();
    let note = log.checkpoint().unwrap();
    assert_eq!(read(&story.file("checkpoint")), note);
    assert!(!story.file("checkpoint.new").exists());
}
