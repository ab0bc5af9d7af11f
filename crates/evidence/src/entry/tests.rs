use super::line::ALL_KINDS;
use super::*;
use crate::key::Signer;
use crate::merkle::EMPTY_ROOT;
use proptest::prelude::*;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn digest(byte: u8) -> Digest {
    Digest::new([byte; 32])
}

fn commitment() -> Commitment {
    crate::commitment::PersonKey::new([3; 32]).commit(&id("entry-1"), &id("scope"), "klant 12")
}

fn at() -> Instant {
    "2026-11-24T09:30:00.000000Z".parse().unwrap()
}

/// One entry of every kind, with every optional field.
fn one_of_each() -> Vec<Entry> {
    let run = || id("run-1");
    let (system, table) = (|| id("crm"), || id("customers"));
    let day = || "2026-11-24".parse::<Date>().unwrap();
    let (old, new) = (Signer::new("log", [1; 32]).unwrap(), Signer::new("log", [2; 32]).unwrap());
    let step = Step {
        system: system(),
        table: table(),
        action: Action::Delete,
        rows: 12,
        undetermined: 1,
        because: vec![Because { purpose: id("newsletter") }],
        hold: 1,
        reference: 2,
        purposes: vec![PurposeCount {
            purpose: id("newsletter"),
            category: Some(id("email")),
            due: 12,
            undetermined: 1,
        }],
    };
    let counted = || vec![Counted { table: table(), action: Action::Blank, n: 10 }];
    let acts = vec![
        Act::Opened { origin: "log".parse().unwrap(), key: old.verifier().clone() },
        Act::Checked {
            errors: 0,
            warnings: 2,
            accepted: vec![Accepted { code: id("ORG-KVK"), until: day(), n: 1 }],
        },
        Act::Statement { digest: digest(4), language: Language::Nl },
        Act::Planned {
            plan: digest(1),
            map: digest(2),
            today: day(),
            steps: vec![step],
            seen: vec![Seen { system: system(), batches: 3 }],
        },
        Act::Started { run: run(), plan: digest(1), today: day() },
        Act::Intent {
            run: run(),
            batch: 2,
            system: system(),
            table: table(),
            action: Action::Blank,
            n: 10,
            keys: digest(5),
            segment: Some(digest(6)),
            before: Some(Before { batch: 1, n: 1000 }),
            acts: counted(),
        },
        Act::Done { run: run(), batch: 2, n: 10, acts: counted() },
        Act::Aborted { run: run(), batch: 3 },
        Act::Gone { run: run(), batch: 3, n: 10 },
        Act::ReadAfter {
            run: run(),
            system: system(),
            table: table(),
            action: Action::Delete,
            due_left: 0,
            due: Some(1),
        },
        Act::Finished { run: run(), n: 1010, state: State::Complete, remains: vec![system()] },
        Act::Destroyed { run: run(), remains: Remains::RunKey, segment: Some(digest(6)) },
        Act::HoldAdded {
            hold: id("hold-1"),
            system: system(),
            table: table(),
            scope: commitment(),
            reason: HoldReason::Claim,
            review: day(),
        },
        Act::HoldLifted { hold: id("hold-1") },
        Act::Searched {
            system: system(),
            table: table(),
            found: 0,
            question: Some(digest(7)),
            subject: Some(commitment()),
        },
        Act::GuardOverridden {
            run: run(),
            system: Some(system()),
            table: table(),
            guard: Guard::MoreThanAFifth,
            reason: OverrideReason::Backlog,
        },
        crate::chain::rotated(at(), &old, &new, 0, EMPTY_ROOT).act,
        Act::Witnessed { origin: "other.example/log".parse().unwrap(), size: 9, root: digest(8) },
        Act::Gap { from: 812, to: 1044 },
        Act::OfficeRestored {},
        Act::Heartbeat {},
        Act::Recovered { unsigned: 12, torn: 40 },
        Act::ClockConfirmed {},
    ];
    acts.into_iter().map(|act| Entry::new(at(), act).under(digest(9)).by(commitment())).collect()
}

#[test]
fn every_kind_has_one_line_which_is_read_back() {
    let entries = one_of_each();
    let lines: Vec<String> = entries.iter().map(|entry| entry.line().unwrap()).collect();
    for (entry, line) in entries.iter().zip(&lines) {
        assert!(line.is_ascii() && !line.contains([' ', '\n']), "{line}");
        assert_eq!(&Entry::parse(line.as_bytes()).unwrap(), entry);
        assert_eq!(Line::parse(line.as_bytes()).unwrap(), Line::Known(Box::new(entry.clone())));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

/// What a kind gained later may be absent, and the line stays what it was.
#[test]
fn a_line_without_the_later_fields_is_read_as_it_stands() {
    for line in [
        r#"{"at":"2026-11-24T09:30:00.000000Z","policy":"0909090909090909090909090909090909090909090909090909090909090909","kind":"checked","errors":0,"warnings":2}"#,
        r#"{"at":"2026-11-24T09:30:00.000000Z","kind":"finished","run":"r","n":2,"state":"complete"}"#,
        r#"{"at":"2026-11-24T09:30:00.000000Z","kind":"read-after","run":"r","system":"s","table":"t","action":"blank","due_left":0}"#,
    ] {
        let entry = Entry::parse(line.as_bytes()).unwrap();
        assert_eq!(entry.line().unwrap(), line);
    }
}

#[test]
fn the_list_of_kinds_is_that_of_the_acts() {
    let kinds: Vec<String> = one_of_each()
        .iter()
        .map(|entry| {
            let line: serde_json::Value = serde_json::from_str(&entry.line().unwrap()).unwrap();
            line["kind"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(kinds, ALL_KINDS);
}

#[test]
fn a_line_written_otherwise_is_refused() {
    let line = Entry::new(at(), Act::Done { run: id("r"), batch: 1, n: 2, acts: Vec::new() }).line().unwrap();
    assert_eq!(line, r#"{"at":"2026-11-24T09:30:00.000000Z","kind":"done","run":"r","batch":1,"n":2}"#);
    assert!(Line::parse(line.as_bytes()).is_ok());
    for changed in [
        format!(" {line}"),
        format!("{line} "),
        line.replace(":1", ": 1"),
        line.replace(r#""batch":1,"n":2"#, r#""n":2,"batch":1"#),
        line.replace(r#""n":2"#, r#""n":2,"note":"Jan""#),
        line.replace(r#""n":2"#, r#""n":2,"n":2"#),
        line.replace(r#""n":2"#, r#""n":2.0"#),
        line.replace(r#""n":2"#, r#""n":-2"#),
        line.replace(r#""n":2"#, r#""n":"2""#),
        line.replace(r#""r""#, r#""\u0072""#),
        line.replace(r#""r""#, r#""jan@example.nl""#),
        line.replace("kind\":\"", "policy\":null,\"kind\":\""),
        line.replace(",\"n\":2", ""),
        line.replace("done", "d\\u006fne"),
    ] {
        assert_ne!(changed, line);
        assert!(Entry::parse(changed.as_bytes()).is_err(), "{changed}");
        assert!(Line::parse(changed.as_bytes()).is_err(), "{changed}");
    }
}

#[test]
fn a_kind_of_a_later_version_is_kept_as_it_is() {
    let raw = r#"{"at":"2026-11-24T09:30:00.000000Z","kind":"moon-phase","phase":3}"#;
    let Line::Other { at: when, kind, raw: kept } = Line::parse(raw.as_bytes()).unwrap() else {
        panic!("known")
    };
    assert_eq!((when, kind.as_str(), kept.as_str()), (at(), "moon-phase", raw));
    for wrong in [
        r#"{"kind":"moon-phase"}"#,
        r#"{"at":"2026-11-24","kind":"moon-phase"}"#,
        r#"{"at":"2026-11-24T09:30:00.000000Z","kind":"moon phase"}"#,
        r#"["2026-11-24T09:30:00.000000Z","moon-phase"]"#,
        "{}",
        "",
        "null",
    ] {
        assert!(Line::parse(wrong.as_bytes()).is_err(), "{wrong}");
    }
}

#[test]
fn policy_and_actor_are_asked_for_where_the_kind_needs_them() {
    let checked = Entry::new(at(), Act::Checked { errors: 0, warnings: 0, accepted: Vec::new() });
    assert_eq!(checked.line(), Err(EntryError::NoPolicy));
    assert!(checked.under(digest(1)).line().is_ok());
    let act = Act::GuardOverridden {
        run: id("r"),
        system: None,
        table: id("t"),
        guard: Guard::FirstRun,
        reason: OverrideReason::Reviewed,
    };
    assert_eq!(Entry::new(at(), act.clone()).line(), Err(EntryError::NoActor));
    assert!(Entry::new(at(), act).by(commitment()).line().is_ok());
}

#[test]
fn an_entry_that_is_too_long_is_refused() {
    let step = Step {
        system: id("s"),
        table: id("t"),
        action: Action::Delete,
        rows: 0,
        undetermined: 0,
        because: Vec::new(),
        hold: 0,
        reference: 0,
        purposes: Vec::new(),
    };
    let steps = vec![step; MAX_LINE / 50];
    let act = Act::Planned {
        plan: digest(1),
        map: digest(2),
        today: "2026-11-24".parse().unwrap(),
        steps,
        seen: Vec::new(),
    };
    assert_eq!(Entry::new(at(), act).under(digest(1)).line(), Err(EntryError::TooLong));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Line::parse(&bytes).is_ok();
        let _ = Entry::parse(&bytes).is_ok();
    }

    #[test]
    fn a_known_line_with_changed_bytes_is_itself_or_refused_or_another(
        which in 0_usize..23, place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut line = one_of_each()[which].line().unwrap().into_bytes();
        let place = place.index(line.len());
        line[place] = byte;
        if let Ok(entry) = Entry::parse(&line) {
            prop_assert_eq!(entry.line().unwrap().into_bytes(), line);
        }
    }
}
