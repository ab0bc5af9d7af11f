//! The proofs of `transparency-dev/merkle`: every file must agree. Left out, and said so, where they are not there.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use waarborg_evidence::Hash;
use waarborg_evidence::merkle::{verify_consistency, verify_inclusion};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Inclusion {
    leaf_idx: u64,
    tree_size: u64,
    root: String,
    leaf_hash: String,
    proof: Option<Vec<String>>,
    want_err: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Consistency {
    size1: u64,
    size2: u64,
    root1: String,
    root2: String,
    proof: Option<Vec<String>>,
    want_err: bool,
}

#[expect(clippy::disallowed_methods, reason = "tests may ask where the shared data is")]
fn folder() -> PathBuf {
    let shared = std::env::var("WAARBORG_SHARED")
        .map_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    shared.join("data/merkle/testdata")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn hash(text: &str) -> Option<Hash> {
    text.parse().ok()
}

/// Some files hold a few words where a root should be; equal words stay equal when filled up to 32 bytes.
fn root(text: &str) -> Hash {
    let mut bytes = STANDARD.decode(text).unwrap();
    bytes.resize(32, 0);
    Hash(bytes.try_into().unwrap())
}

fn proof(proof: Option<Vec<String>>) -> Option<Vec<Hash>> {
    proof.unwrap_or_default().iter().map(|part| hash(part)).collect()
}

fn inclusion(case: Inclusion) -> bool {
    let (Some(leaf), Some(root), Some(proof)) = (hash(&case.leaf_hash), hash(&case.root), proof(case.proof))
    else {
        return case.want_err;
    };
    verify_inclusion(case.leaf_idx, case.tree_size, &leaf, &proof, &root).is_err() == case.want_err
}

fn consistency(case: Consistency) -> bool {
    let Some(proof) = proof(case.proof) else { return case.want_err };
    let (first, second) = (root(&case.root1), root(&case.root2));
    verify_consistency(case.size1, case.size2, &proof, &first, &second).is_err() == case.want_err
}

#[test]
fn proofs_made_elsewhere_agree() {
    let folder = folder();
    if !folder.is_dir() {
        println!("left out: {} is not there", folder.display());
        return;
    }
    let mut found = Vec::new();
    files(&folder, &mut found);
    let wrong: Vec<&PathBuf> = found
        .iter()
        .filter(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            !match path.strip_prefix(&folder).unwrap().starts_with("inclusion") {
                true => inclusion(serde_json::from_str(&text).unwrap()),
                false => consistency(serde_json::from_str(&text).unwrap()),
            }
        })
        .collect();
    println!("{} proofs", found.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(found.len() > 150);
}
