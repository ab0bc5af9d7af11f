//! Verification of a log in its own folder.

use crate::support::*;
use waarborg_evidence::{Checkpoint, Floor, Report, Sight, Witness, verify_own};

fn own(story: &Story, witnesses: &[Witness]) -> Report {
    verify_own(&story.path(), Some(&key()), witnesses, None)
}

fn seen(by: &str, story: &Story, size: u64) -> Witness {
    let root = story.log().view().root_at(size).unwrap();
    Witness { by: by.to_owned(), sight: Sight::Seen(vec![Floor { seen_by: by.to_owned(), size, root }]) }
}

#[test]
fn a_whole_log_is_ok_and_anchored_in_what_a_database_has_seen() {
    let story = Story::new(20);
    let report = own(&story, &[]);
    assert_eq!((report.ok, report.consistent, report.anchored, report.entries), (true, true, false, 20));
    let report = own(&story, &[seen("crm", &story, 12), seen("shop", &story, 7)]);
    assert!(report.ok && report.anchored, "{report:?}");
    assert_eq!((report.last_seen_by.as_deref(), report.last_seen), (Some("crm"), Some(at(11))));
}

#[test]
fn it_reads_only() {
    let story = Story::new(5);
    story.log().append(&done(5)).unwrap();
    let before = (read(&story.file("log")), read(&story.file("checkpoint")));
    let report = own(&story, &[]);
    assert_eq!(whats(&report), ["1 entries after the checkpoint are signed by nothing"]);
    assert!(!report.ok && report.unsigned == 1);
    assert_eq!((read(&story.file("log")), read(&story.file("checkpoint"))), before);
}

#[test]
fn while_it_is_written_what_is_not_signed_yet_is_no_problem() {
    let story = Story::new(5);
    let mut log = story.log();
    log.append(&done(5)).unwrap();
    let report = own(&story, &[]);
    assert!(report.ok && report.writing && report.unsigned == 1, "{report:?}");
}

type Tamper<'a> = &'a dyn Fn(&Story);

#[test]
fn every_way_to_tamper_is_a_problem_in_a_report() {
    let whole = Story::new(20);
    let crm = [seen("crm", &whole, 12)];
    let edit = |story: &Story| {
        let mut lines = story.lines();
        lines[15] = lines[15].replace("\"n\":150", "\"n\":151");
        story.write_lines(&lines);
    };
    let drop_one = |story: &Story| {
        let mut lines = story.lines();
        lines.remove(9);
        story.write_lines(&lines);
    };
    let cut = |story: &Story| story.write_lines(&story.lines()[..12]);
    let tear =
        |story: &Story| std::fs::write(story.file("log"), read(&story.file("log")) + "{\"at\"").unwrap();
    let unsign = |story: &Story| std::fs::remove_file(story.file("checkpoint")).unwrap();
    let lose = |story: &Story| std::fs::remove_file(story.file("log")).unwrap();
    let garble = |story: &Story| std::fs::write(story.file("checkpoint"), [0xff, 0x00]).unwrap();
    let anchors = |story: &Story| std::fs::write(story.file("anchors"), "{}\n").unwrap();
    let cases: [(&str, Tamper<'_>); 8] = [
        ("not those that the checkpoint signs", &edit),
        ("its own checkpoint has seen 20", &drop_one),
        ("its own checkpoint has seen 20", &cut),
        ("the last line is not whole: 5 bytes", &tear),
        ("no checkpoint", &unsign),
        ("there is no log here", &lose),
        ("the checkpoint does not hold", &garble),
        ("line 1 of the anchors", &anchors),
    ];
    for (words, tamper) in cases {
        let story = Story::new(20);
        tamper(&story);
        let report = own(&story, &crm);
        assert!(!report.ok && !report.anchored, "{words}");
        assert!(whats(&report).iter().any(|what| what.contains(words)), "{words}: {:?}", whats(&report));
    }
}

#[test]
fn signed_again_it_is_found_by_whoever_has_seen_it() {
    let story = Story::new(20);
    let crm = [seen("crm", &story, 16)];
    let kept = read(&story.file("checkpoint"));
    // Somebody who holds the key cuts the log and signs it again.
    let shorter = Story::new(10);
    std::fs::copy(shorter.file("log"), story.file("log")).unwrap();
    std::fs::copy(shorter.file("checkpoint"), story.file("checkpoint")).unwrap();
    assert!(own(&story, &[]).ok);
    let report = own(&story, &crm);
    assert_eq!(whats(&report), ["the log holds 10 entries; crm has seen 16: an older copy, or cut short"]);
    let report = verify_own(&story.path(), Some(&key()), &[], Some(&kept));
    assert!(!report.ok && report.consistent);
    let away = Witness { by: "crm".to_owned(), sight: Sight::Unreadable };
    assert_eq!(whats(&own(&story, &[away])), ["not held against crm: it cannot be read"]);
}

#[test]
fn a_kept_checkpoint_survives_mail_and_editors() {
    let story = Story::new(8);
    let note = read(&story.file("checkpoint"));
    for text in
        [note.replace('\n', "\r\n"), format!("\u{feff}{note}"), note.trim_end().to_owned(), note + "\n\n"]
    {
        let report = verify_own(&story.path(), Some(&key()), &[], Some(&text));
        assert!(report.ok && report.anchored, "{text:?}: {:?}", whats(&report));
        assert!(Checkpoint::open(&Checkpoint::as_kept(&text), &[key()]).is_ok());
    }
}

#[test]
fn time_that_runs_backwards_is_a_problem() {
    let story = Story::new(4);
    let mut log = story.log();
    log.append_all(&[done(9), done(5)]).unwrap();
    log.checkpoint().unwrap();
    drop(log);
    let report = own(&story, &[]);
    assert_eq!(report.problems.len(), 1);
    assert_eq!(report.problems[0].index, Some(5));
    assert!(whats(&report)[0].contains("time runs backwards"), "{report:?}");
}

#[test]
fn another_key_than_the_readers_own_is_told() {
    let story = Story::new(4);
    let report = verify_own(&story.path(), Some(other_signer().verifier()), &[], None);
    assert!(!report.ok && whats(&report)[0].starts_with("the log was signed by"), "{report:?}");
}
