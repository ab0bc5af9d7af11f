//! What a log refuses when it is opened.

use crate::support::*;
use waarborg_evidence::merkle::EMPTY_ROOT;
use waarborg_evidence::{Act, Entry, Floor, Line, Lock, Log, LogError, LogView};

fn open(story: &Story, floors: &[Floor]) -> LogError {
    match Log::open(&story.path(), signer(), floors) {
        Ok(_) => panic!("the log was opened"),
        Err(error) => error,
    }
}

fn floor(seen_by: &str, size: u64) -> Floor {
    Floor { seen_by: seen_by.to_owned(), size, root: EMPTY_ROOT }
}

#[test]
fn a_log_is_opened_as_it_was_left() {
    let story = Story::new(20);
    let log = story.log();
    assert_eq!(log.size(), 20);
    let (size, root) = (log.size(), log.root());
    drop(log);
    let seen = Floor { seen_by: "crm".to_owned(), size, root };
    let (mut log, _) = Log::open(&story.path(), signer(), &[seen]).unwrap();
    assert_eq!(log.append(&done(20)).unwrap(), 20);
    assert_eq!(log.append_all(&[done(21), done(22)]).unwrap(), 21..23);
    assert_eq!(log.append_all(&[]).unwrap(), 23..23);
    let view = LogView::open(&story.path(), &[]).unwrap();
    assert_eq!((view.size(), view.root()), (log.size(), log.root()));
    let lines: Vec<Line> = view.entries().unwrap().map(|entry| entry.unwrap().1).collect();
    assert_eq!(lines.len(), 23);
    assert_eq!(lines[22], Line::Known(Box::new(done(22))));
}

#[test]
fn an_older_copy_is_refused_in_so_many_words() {
    let story = Story::new(812);
    let error = open(&story, &[floor("mail", 900), floor("crm", 1044), floor("shop", 13)]);
    assert_eq!(error.to_string(), "the log holds 812 entries; crm has seen 1044: an older copy was put back");
}

#[test]
fn a_log_cut_below_its_own_checkpoint_is_refused() {
    let story = Story::new(20);
    story.write_lines(&story.lines()[..12]);
    let error = open(&story, &[]).to_string();
    assert_eq!(error, "the log holds 12 entries; its own checkpoint has seen 20: an older copy was put back");
    std::fs::write(story.file("log"), "").unwrap();
    assert!(matches!(open(&story, &[]), LogError::Older { held: 0, seen: 20, .. }));
}

#[test]
fn another_log_of_the_same_size_is_a_split_view() {
    let story = Story::new(20);
    let error = open(&story, &[floor("crm", 12)]);
    assert_eq!(
        error.to_string(),
        "crm has seen another log of 12 entries than this one: two logs go by one name"
    );
}

#[test]
fn a_line_that_is_no_entry_is_named() {
    let story = Story::new(20);
    let mut lines = story.lines();
    lines[7] = lines[7].replace("\"kind\"", "\"kint\"");
    story.write_lines(&lines);
    let error = open(&story, &[]);
    assert!(matches!(error, LogError::Damaged { line: 8, .. }), "{error}");
    assert_eq!(
        error.help(),
        "put back a copy of the log that is whole; its checkpoint and anchors tell which is"
    );
}

#[test]
fn a_line_that_was_changed_is_found_between_what_is_known_to_be_whole() {
    let story = Story::new(8);
    let mut log = story.log();
    let note = log.checkpoint().unwrap();
    log.keep_anchor(id("crm"), at(9), &note).unwrap();
    log.append_all(&(8..20).map(done).collect::<Vec<_>>()).unwrap();
    log.checkpoint().unwrap();
    drop(log);
    let mut lines = story.lines();
    lines[15] = lines[15].replace("\"n\":150", "\"n\":151");
    story.write_lines(&lines);
    assert!(matches!(open(&story, &[]), LogError::Changed { from: 9, to: 20, .. }));
}

#[test]
fn anchors_in_the_folder_are_floors() {
    let story = Story::new(8);
    let mut log = story.log();
    log.append(&done(8)).unwrap();
    let note = log.checkpoint().unwrap();
    log.keep_anchor(id("mail.two-people"), at(9), &note).unwrap();
    drop(log);
    story.write_lines(&story.lines()[..8]);
    std::fs::remove_file(story.file("checkpoint")).unwrap();
    assert_eq!(
        open(&story, &[]).to_string(),
        "the log holds 8 entries; mail.two-people has seen 9: an older copy was put back"
    );
}

#[test]
fn a_split_view_that_somebody_shows_is_kept_and_said_again() {
    let story = Story::new(8);
    let other = Story::new(4);
    let mut forged = other.log();
    forged.append(&done(99)).unwrap();
    let note = forged.checkpoint().unwrap();
    let mut log = story.log();
    let error = log.keep_anchor(id("witness"), at(9), &note).unwrap_err();
    assert!(matches!(error, LogError::SplitView { size: 5, .. }), "{error}");
    drop(log);
    assert!(matches!(open(&story, &[]), LogError::SplitView { size: 5, .. }));
}

#[test]
fn an_anchor_of_another_key_is_refused_and_not_kept() {
    let story = Story::new(8);
    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = Log::create(&elsewhere.path().join("e"), other_signer(), at(0)).unwrap();
    let note = other.checkpoint().unwrap();
    let mut log = story.log();
    assert!(matches!(log.keep_anchor(id("crm"), at(9), &note), Err(LogError::Checkpoint { .. })));
    assert!(log.view().anchors().unwrap().is_empty());
}

#[test]
fn only_one_process_writes() {
    let story = Story::new(2);
    let _log = story.log();
    let error = open(&story, &[]);
    assert!(error.to_string().starts_with("another waarborg process writes the log in `"), "{error}");
    assert!(LogView::open(&story.path(), &[]).is_ok(), "reading needs no lock");
}

#[test]
fn a_log_is_made_once() {
    let story = Story::new(2);
    assert!(matches!(Log::create(&story.path(), signer(), at(0)), Err(LogError::Exists(_))));
    std::fs::remove_file(story.file("log")).unwrap();
    assert!(matches!(Log::create(&story.path(), signer(), at(0)), Err(LogError::Exists(_))));
    assert!(matches!(open(&story, &[]), LogError::Missing(_)));
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Log::open(empty.path(), signer(), &[]), Err(LogError::Missing(_))));
    assert!(std::fs::read_dir(empty.path()).unwrap().next().is_none(), "nothing was made");
}

#[test]
fn a_checkpoint_that_was_changed_is_refused() {
    let story = Story::new(8);
    let note = read(&story.file("checkpoint"));
    std::fs::write(story.file("checkpoint"), note.replace("\n8\n", "\n7\n")).unwrap();
    assert!(matches!(open(&story, &[]), LogError::Checkpoint { .. }));
    std::fs::write(story.file("checkpoint"), "").unwrap();
    assert!(matches!(open(&story, &[]), LogError::Checkpoint { .. }));
}

#[test]
fn entries_about_keys_are_the_logs_own() {
    let story = Story::new(2);
    let mut log = story.log();
    let act = Act::Opened { origin: ORIGIN.parse().unwrap(), key: key() };
    assert!(matches!(log.append(&Entry::new(at(1), act)), Err(LogError::Reserved)));
    let nameless = Entry::new(at(1), Act::Checked { errors: 0, warnings: 0, accepted: Vec::new() });
    assert!(matches!(log.append_all(&[done(2), nameless]), Err(LogError::Entry(_))));
    assert_eq!(log.size(), 2, "none of them was added");
    drop(log);
    assert_eq!(story.log().size(), 2);
}

#[test]
fn a_log_whose_checkpoint_was_taken_away_is_refused() {
    let story = Story::new(4);
    std::fs::remove_file(story.file("checkpoint")).unwrap();
    assert!(matches!(open(&story, &[]), LogError::NoCheckpoint(_)));
    assert!(matches!(LogView::open(&story.path(), &[]), Err(LogError::NoCheckpoint(_))));
    assert!(!story.file("checkpoint").exists(), "nothing was signed");
}

#[test]
fn a_log_that_somebody_has_seen_is_not_begun_again() {
    let empty = tempfile::tempdir().unwrap();
    let folder = empty.path().join("evidence");
    let error = Lock::take(&folder).unwrap().create(signer(), at(0), &[floor("crm", 14)]).unwrap_err();
    assert!(matches!(error, LogError::Lost { seen: 14, .. }), "{error}");
    assert!(!folder.join("log").exists() && !folder.join("checkpoint").exists());
}

#[test]
fn what_was_seen_of_a_log_that_is_said_to_be_lost_is_no_floor() {
    let story = Story::new(2);
    let old = Floor { seen_by: "crm".to_owned(), size: 40, root: waarborg_evidence::Hash([9; 32]) };
    assert!(matches!(open(&story, std::slice::from_ref(&old)), LogError::Older { seen: 40, .. }));
    let mut log = story.log();
    let origin = ORIGIN.parse().unwrap();
    let act = Act::Witnessed { origin, size: 40, root: old.root.into() };
    log.append(&Entry::new(at(2), act)).unwrap();
    log.checkpoint().unwrap();
    drop(log);
    Log::open(&story.path(), signer(), std::slice::from_ref(&old)).unwrap();
    let other = Floor { size: 41, ..old };
    assert!(matches!(open(&story, &[other]), LogError::Older { seen: 41, .. }));
}

#[test]
fn a_log_that_is_read_takes_no_entries() {
    let story = Story::new(2);
    let _writer = story.log();
    let mut log = Log::read(&story.path(), &[]).unwrap();
    assert!(matches!(log.append(&done(2)), Err(LogError::Reading(_))));
    assert!(matches!(log.checkpoint(), Err(LogError::Reading(_))));
    assert_eq!(log.view().size(), 2);
}

#[test]
fn a_log_that_begins_otherwise_is_refused() {
    let story = Story::new(4);
    story.write_lines(&story.lines()[1..]);
    let error = open(&story, &[]);
    assert!(matches!(error, LogError::Damaged { line: 1, .. }), "{error}");
}
