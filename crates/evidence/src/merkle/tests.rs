use super::*;
use proptest::prelude::*;

/// RFC 6962, section 2.1, as it is written there.
fn root_of(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => EMPTY_ROOT,
        [one] => *one,
        many => {
            let middle = many.len().next_power_of_two() / 2;
            node_hash(&root_of(&many[..middle]), &root_of(&many[middle..]))
        }
    }
}

/// RFC 6962, section 2.1.1.
fn path_of(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() <= 1 {
        return Vec::new();
    }
    let middle = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(middle);
    let (mut path, other) =
        if index < middle { (path_of(index, left), right) } else { (path_of(index - middle, right), left) };
    path.push(root_of(other));
    path
}

/// RFC 6962, section 2.1.2.
fn subproof(first: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if first == leaves.len() {
        return if whole { Vec::new() } else { vec![root_of(leaves)] };
    }
    let middle = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(middle);
    let (mut proof, other) = if first <= middle {
        (subproof(first, left, whole), right)
    } else {
        (subproof(first - middle, right, false), left)
    };
    proof.push(root_of(other));
    proof
}

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|index| leaf_hash(format!("entry {index}").as_bytes())).collect()
}

fn gather(runs: Vec<std::ops::Range<u64>>, leaves: &[Hash]) -> Vec<Hash> {
    let mut gather = Gather::new(runs);
    leaves.iter().for_each(|leaf| gather.push(*leaf));
    gather.finish().unwrap()
}

#[test]
fn the_empty_root_is_the_hash_of_nothing() {
    use sha2::Digest;
    assert_eq!(EMPTY_ROOT.0, <[u8; 32]>::from(sha2::Sha256::digest(b"")));
    assert_eq!(CompactRange::new().root(), EMPTY_ROOT);
}

#[test]
fn roots_and_proofs_equal_the_recursive_definition_up_to_70() {
    let all = leaves(70);
    let mut tree = CompactRange::new();
    for size in 0..=70_usize {
        let some = &all[..size];
        let root = root_of(some);
        assert_eq!((tree.size(), tree.root()), (size as u64, root));
        for index in 0..size {
            let proof = gather(inclusion_parts(index as u64, size as u64).unwrap(), some);
            assert_eq!(proof, path_of(index, some), "inclusion of {index} in {size}");
            verify_inclusion(index as u64, size as u64, &some[index], &proof, &root).unwrap();
            for other in (0..size).filter(|other| *other != index) {
                assert!(verify_inclusion(other as u64, size as u64, &some[index], &proof, &root).is_err());
            }
            for cut in 0..proof.len() {
                assert!(
                    verify_inclusion(index as u64, size as u64, &some[index], &proof[..cut], &root).is_err()
                );
            }
        }
        for first in 1..=size {
            let earlier = root_of(&all[..first]);
            let proof = gather(consistency_parts(first as u64, size as u64).unwrap(), some);
            assert_eq!(proof, subproof(first, some, true), "consistency of {first} in {size}");
            verify_consistency(first as u64, size as u64, &proof, &earlier, &root).unwrap();
            let mut longer = proof.clone();
            longer.push(root);
            assert!(verify_consistency(first as u64, size as u64, &longer, &earlier, &root).is_err());
            for place in 0..proof.len() {
                let mut changed = proof.clone();
                changed[place].0[7] ^= 1;
                assert_eq!(
                    verify_consistency(first as u64, size as u64, &changed, &earlier, &root),
                    Err(ProofError::Root)
                );
            }
        }
        if let Some(leaf) = all.get(size) {
            tree.push(*leaf);
        }
    }
}

#[test]
fn sizes_that_prove_nothing_are_refused() {
    assert_eq!(inclusion_parts(3, 3), None);
    assert_eq!(consistency_parts(0, 3), None);
    assert_eq!(consistency_parts(4, 3), None);
    assert!(verify_consistency(0, 0, &[], &EMPTY_ROOT, &EMPTY_ROOT).is_err());
}

#[test]
fn missing_leaves_make_no_proof() {
    let mut gather = Gather::new(inclusion_parts(0, 8).unwrap());
    leaves(7).into_iter().for_each(|leaf| gather.push(leaf));
    assert_eq!(gather.finish(), None);
}

proptest! {
    #[test]
    fn verification_of_any_input_ends_without_a_panic(
        first in any::<u64>(), second in any::<u64>(), count in 0_usize..200, byte in any::<u8>(),
    ) {
        let hash = Hash([byte; 32]);
        let proof = vec![hash; count];
        prop_assert!(verify_inclusion(first, second, &hash, &proof, &EMPTY_ROOT).is_err());
        prop_assert!(verify_consistency(first, second, &proof, &hash, &EMPTY_ROOT).is_err());
        inclusion_parts(first, second);
        consistency_parts(first, second);
    }
}
