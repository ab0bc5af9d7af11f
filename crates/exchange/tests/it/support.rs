//! The example policies.

use std::path::{Path, PathBuf};

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Policy;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

/// Every policy of every example, by name.
pub(crate) fn examples() -> Vec<(String, Policy)> {
    let mut found = Vec::new();
    for example in std::fs::read_dir(folder()).unwrap() {
        let example = example.unwrap();
        for file in ["privacy.toml", "mended.toml"] {
            let name = format!("{}/{file}", example.file_name().to_string_lossy());
            if let Ok(text) = std::fs::read_to_string(folder().join(&name)) {
                found.push((name.clone(), read(&name, &text)));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(found.len() >= 8, "the examples are there");
    found
}

/// A policy that must read.
pub(crate) fn read(name: &str, text: &str) -> Policy {
    match load(name, text, &NoShelf) {
        Ok(policy) => policy,
        Err(refused) => panic!("{name}: {:#?}\n{text}", refused.faults),
    }
}

/// A policy that says everything that the formats can carry.
pub(crate) fn everything() -> Policy {
    read("everything.toml", include_str!("policies/everything.toml"))
}
