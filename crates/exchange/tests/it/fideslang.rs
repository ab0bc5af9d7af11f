//! Manifests of fideslang, written and read.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use waarborg_exchange::fideslang::{At, Import, ImportError, Note, Unread, What, export, import};
use waarborg_policy::map::load_map;
use waarborg_policy::model::{Language, Policy, Purpose};

use crate::support::{everything, examples, read};

fn imported(text: &str) -> Import {
    import(&[("manifest.yml".to_owned(), text.to_owned())], Language::En).unwrap()
}

/// Everything of an import that a person reads.
fn shown(import: &Import) -> String {
    let mut text = import.text.clone();
    for note in &import.notes {
        let message = note.message();
        let help = message.help(Language::En).unwrap();
        text +=
            &format!("\n{}:{}: {}\n  help: {help}", note.at.line, note.at.column, message.say(Language::En));
    }
    text
}

#[test]
fn a_whole_policy_as_a_manifest() {
    let map = include_str!("policies/systems.toml");
    let policy = everything();
    let map =
        load_map("systems.toml", map, &policy).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
    let made = export(&policy, Some(&map), Language::En).unwrap();
    let lost: Vec<String> = made
        .lost
        .iter()
        .map(|lost| {
            format!(
                "{}: {}",
                lost.key,
                lost.paths.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            )
        })
        .collect();
    insta::assert_snapshot!("manifest", made.text);
    insta::assert_snapshot!("lost", lost.join("\n"));
    insta::assert_snapshot!("back", shown(&imported(&made.text)));
}

/// What a manifest can say of a purpose, in a form that can be compared.
fn said(policy: &Policy, purpose: &Purpose) -> BTreeMap<&'static str, Vec<String>> {
    let sorted = |list: Vec<String>| list.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let kind = purpose.kind.map(|kind| kind.id.clone());
    let data = purpose.data.iter().map(|datum| datum.category.clone());
    let rules = purpose.keep.iter().map(|part| format!("{:?} {}", part.data, part.rule));
    let sooner = purpose.sooner.iter().map(|(category, rule)| format!("{category} {rule}"));
    BTreeMap::from([
        ("kind", kind.into_iter().collect()),
        ("data", data.collect()),
        ("subjects", purpose.subjects.clone()),
        ("bases", purpose.bases.iter().map(|basis| basis.word().to_owned()).collect()),
        ("recipients", sorted(policy.recipients_of(purpose).map(str::to_owned).collect())),
        ("keep", rules.collect()),
        ("sooner", sorted(sooner.collect())),
        ("processor", purpose.roles.iter().filter(|role| *role != "controller").cloned().collect()),
    ])
}

/// What is written and read again is what it was, as far as a manifest says it.
#[test]
fn every_example_comes_back() {
    let all = examples().into_iter().chain([("everything".to_owned(), everything())]);
    for (name, policy) in all {
        for language in Language::ALL {
            let made = export(&policy, None, language).unwrap();
            let back = import(&[("manifest.yml".to_owned(), made.text.clone())], language).unwrap();
            let back = read(&name, &back.text);
            assert!(!back.speaking, "{name}: it records what others wrote");
            assert_eq!(back.organisation.name, policy.organisation.name, "{name}");
            assert_eq!(back.organisation.address, policy.organisation.address, "{name}");
            let ids = |policy: &Policy| -> BTreeSet<String> {
                policy.purposes.iter().map(|purpose| purpose.id.clone()).collect()
            };
            assert_eq!(ids(&back), ids(&policy), "{name}");
            for purpose in &policy.purposes {
                let returned = back.purpose(&purpose.id).unwrap();
                assert_eq!(
                    said(&back, returned),
                    said(&policy, purpose),
                    "{name}: {}\n{}",
                    purpose.id,
                    made.text
                );
                let title = |purpose: &Purpose| purpose.title.get(language).to_owned();
                assert_eq!(title(returned), title(purpose), "{name}: {}", purpose.id);
            }
            assert_eq!(back.security.measures, policy.security.measures, "{name}");
            for recipient in &policy.recipients {
                let returned = back.recipient(&recipient.id).unwrap();
                assert_eq!(returned.role, recipient.role, "{name}: {}", recipient.id);
                let lost = made.lost.iter().flat_map(|lost| &lost.paths);
                let lost: Vec<String> = lost.map(ToString::to_string).collect();
                if !lost.contains(&format!("recipient.{}.safeguard", recipient.id)) {
                    assert_eq!(returned.safeguard, recipient.safeguard, "{name}: {}", recipient.id);
                }
            }
        }
    }
}

/// What a manifest has no word or only one language for is told by its key.
#[test]
fn roles_groups_and_the_other_language_are_told() {
    let policy = read(
        "told.toml",
        "waarborg = 1\n[organisation]\nid = \"told\"\n[statement]\nlanguages = [\"nl\", \"en\"]\n\
         [purpose.contact]\ntitle = { nl = \"Contact houden\", en = \"Keeping contact\" }\nrecipients = [\"water\", \"tax-authority\"]\n\
         [sharing]\nalways = [\"host\"]\n[recipient]\nhost = {}\ntax-authority = {}\n\
         water = { title = { nl = \"Waterschap\", en = \"Water board\" }, role = \"authority\" }\n",
    );
    let lost = |language| {
        let lost = export(&policy, None, language).unwrap().lost.into_iter();
        lost.flat_map(|lost| lost.paths.into_iter().map(move |path| format!("{}: {path}", lost.key)))
            .collect::<Vec<String>>()
    };
    let dutch = lost(Language::Nl);
    for said in [
        "purpose.*.title (en): purpose.contact.title.en",
        "recipient.*.title (en): recipient.water.title.en",
        "recipient.*.role: recipient.water.role",
        "sharing.always: sharing.always",
    ] {
        assert!(dutch.iter().any(|lost| lost == said), "{said}: {dutch:#?}");
    }
    assert!(lost(Language::En).contains(&"purpose.*.title (nl): purpose.contact.title.nl".to_owned()));
    // What the vocabulary knows comes back.
    assert!(!dutch.iter().any(|lost| lost.contains("tax-authority")), "{dutch:#?}");
}

/// An id of one's own that fideslang uses for something else is not read as that.
#[test]
fn own_ids_are_not_taken_for_others() {
    let policy = read(
        "own.toml",
        "waarborg = 1\n[organisation]\nid = \"own\"\n[data]\nname-tag = { title = \"tag\" }\npayment = { title = \"betaling\" }\n\
         [purpose.sales]\ntitle = \"Verkopen\"\ndata = [\"name-tag\", \"payment\"]\n",
    );
    let back = read("back.toml", &imported(&export(&policy, None, Language::Nl).unwrap().text).text);
    let [sales] = back.purposes.as_slice() else { panic!() };
    assert_eq!((sales.kind.is_none(), sales.title.get(Language::Nl)), (true, "Verkopen"));
    let titles =
        sales.data.iter().map(|datum| back.category(&datum.category).unwrap().title.get(Language::Nl));
    assert_eq!(titles.collect::<Vec<_>>(), ["tag", "betaling"]);
}

/// What an import gives is what a second one gives: nothing is lost twice.
#[test]
fn a_second_time_nothing_more_is_lost() {
    let first = imported(&export(&everything(), None, Language::En).unwrap().text);
    let policy = read("first.toml", &first.text);
    let second = imported(&export(&policy, None, Language::En).unwrap().text);
    let body = |import: &Import| {
        import.text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(body(&first), body(&second));
}

#[test]
fn a_manifest_of_somebody_else() {
    insta::assert_snapshot!("foreign", shown(&imported(include_str!("manifests/foreign.yml"))));
}

#[test]
fn what_is_no_manifest_is_refused() {
    let why = |text: &str| match import(&[("a.yml".to_owned(), text.to_owned())], Language::En) {
        Err(ImportError::Unread { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(why("just: text\n"), Unread::NoManifest);
    assert_eq!(why(""), Unread::NoManifest);
    assert_eq!(why("- system\n"), Unread::NoManifest);
    assert!(matches!(why("system: [\n"), Unread::NoYaml { .. }));
    assert!(matches!(why("a: &a [1]\nsystem: [*a]\n"), Unread::TooMuch { .. }));
}

/// Every note says in both languages what is wrong and what to do.
#[test]
fn every_note_has_its_words() {
    let text = || "x".to_owned();
    let all = [
        What::UnknownKey { key: text() },
        What::WrongKind { key: text() },
        What::Unsaid { key: text(), value: text() },
        What::LeftOut { key: text() },
        What::Subject { key: text() },
        What::NotPersonal { key: text() },
        What::OwnCategory { key: text(), id: text() },
        What::WiderCategory { key: text(), id: text() },
        What::WiderUse { key: text(), id: text() },
        What::UnknownUse { key: text() },
        What::NoUse,
        What::Retention { text: text() },
        What::Word { key: text(), text: text() },
        What::GroundWithoutData,
        What::ThirdParty { text: text() },
        What::NoPurpose { id: text() },
        What::SharedWithNobody,
    ];
    for what in all {
        let message = Note { file: text(), at: At { line: 1, column: 1 }, what }.message();
        for language in Language::ALL {
            let said = message.say(language);
            assert!(said.contains(' ') && !said.contains("{ $"), "{message:?}: {said}");
            assert!(message.help(language).is_some_and(|help| !help.contains("{ $")), "{message:?}");
        }
    }
}

/// A declaration that says little gives a purpose that says little.
#[test]
fn odd_declarations() {
    let odd = "
system:
- fides_key: odd
  egress: no list
  privacy_declarations:
  - name: [a, list]
    data_categories: user.name
    third_parties: \"Jansen, Pietersen en Zonen\"
  - data_use: sales
    special_category_legal_basis: Explicit consent
- no keys
";
    insta::assert_snapshot!("odd", shown(&imported(odd)));
}

/// No text of somebody else's becomes anything but text: neither a key, nor a comment that ends.
#[test]
fn texts_stay_texts() {
    let evil = r#"
system:
- fides_key: "x\"]\n[organisation]\nname = \"evil\""
  name: "a\nb"
  privacy_declarations:
  - name: "'''\n\"\"\"\n[purpose.evil]\n# \u0007"
    data_use: "x]\n[rights]"
    data_categories: ["user.x]\n[y"]
    retention_period: "soon\n[purpose.evil]"
    features: ["\n[purpose.evil]\n"]
"#;
    let made = imported(evil);
    let policy = read("evil.toml", &made.text);
    assert_eq!(policy.purposes.len(), 1, "{}", made.text);
    assert_eq!(policy.organisation.name, None);
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z._-]{0,12}",
        "\\PC{0,12}",
        prop::sample::select(vec![
            "user.contact.email",
            "user.x.y",
            "system",
            "essential.service",
            "essential.service.quotes",
            "customer",
            "Consent",
            "1 year after last-contact",
            "1 year after nothing-known",
            "until payment unless care",
            "900 years",
            "for email: 1 year; for email sooner: 2 years",
            "hidden",
        ])
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Any manifest becomes a policy that reads.
    #[test]
    fn any_manifest_becomes_a_policy(
        texts in prop::collection::vec(word(), 12),
        lists in prop::collection::vec(prop::collection::vec(word(), 0..4), 4),
    ) {
        let declaration = |n: usize| serde_json::json!({
            "name": texts[n], "data_use": texts[n + 1], "data_categories": lists[0], "data_subjects": lists[1],
            "legal_basis_for_processing": texts[n + 2], "retention_period": texts[n + 3], "egress": lists[2],
            "third_parties": texts[n + 4], "special_category_legal_basis": texts[5],
            "cookies": [{ "name": texts[n + 2] }],
        });
        let manifest = serde_json::json!({
            "organization": [{ "fides_key": texts[0], "name": texts[1], "controller": { "name": texts[2], "email": texts[3] } }],
            "system": [
                { "fides_key": texts[4], "privacy_declarations": [declaration(0), declaration(5), declaration(0)] },
                { "fides_key": texts[6], "name": texts[7], "responsibility": lists[3], "privacy_declarations": [] },
            ],
        });
        // JSON is YAML.
        match import(&[("any.yml".to_owned(), manifest.to_string())], Language::Nl) {
            Ok(made) => { read("any.toml", &made.text); }
            Err(error) => prop_assert!(matches!(error, ImportError::Unread { .. }), "{error:?}"),
        }
    }

    /// Any text is read or refused.
    #[test]
    fn any_text_is_read_or_refused(text in "(system|organization|[a-z:\\-&* \\[\\]{}'\"|>#%!\n]){0,60}") {
        let _ = import(&[("any.yml".to_owned(), text)], Language::En);
    }
}
