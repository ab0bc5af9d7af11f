//! The example policies parse, and so do their maps.

use std::path::{Path, PathBuf};

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::load_map;
use waarborg_policy::model::Policy;

pub(crate) fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

pub(crate) fn policy(name: &str) -> Policy {
    let text = std::fs::read_to_string(examples().join(name)).unwrap();
    match load(name, &text, &NoShelf) {
        Ok(policy) => policy,
        Err(refused) => panic!("{name}: {:#?}", refused.faults),
    }
}

#[test]
fn the_five_transcriptions_parse() {
    for name in ["jso", "jzve", "jessworks", "jtb-care", "jtb-meettechniek"] {
        let policy = policy(&format!("{name}/privacy.toml"));
        assert!(!policy.speaking);
        assert!(policy.purposes.len() > 5, "{name}");
    }
}

#[test]
fn the_mended_policy_and_its_map_parse() {
    let policy = policy("jessworks/mended.toml");
    assert!(policy.speaking);
    let text = std::fs::read_to_string(examples().join("jessworks/systems.toml")).unwrap();
    let map = load_map("systems.toml", &text, &policy).unwrap();
    assert_eq!(map.systems.len(), 2);
}

#[test]
fn the_examples_are_written_in_the_one_way() {
    let mut seen = 0;
    for folder in std::fs::read_dir(examples()).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert_eq!(
                    waarborg_policy::format::format(&text).as_deref(),
                    Some(text.as_str()),
                    "{path:?}"
                );
                seen += 1;
            }
        }
    }
    assert!(seen >= 12, "{seen}");
}
