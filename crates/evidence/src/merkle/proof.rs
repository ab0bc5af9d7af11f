//! Verification of proofs: RFC 9162, sections 2.1.3.2 and 2.1.4.2, for the tree of RFC 6962.
//!
//! Both walk the tree from the leaf upwards without recursion. A proof that is too short or too long for the sizes
//! is refused before its hashes are looked at.

use super::hash::{Hash, node_hash};

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The entry asked for is not in a tree of this size.
    #[error("entry {index} is outside a tree of {size} entries")]
    Outside {
        /// Index asked for.
        index: u64,
        /// Size of the tree.
        size: u64,
    },
    /// The earlier tree is empty or larger than the later one.
    #[error("a tree of {first} entries is no beginning of a tree of {second} entries that can be proven")]
    Sizes {
        /// Size of the earlier tree.
        first: u64,
        /// Size of the later tree.
        second: u64,
    },
    /// The number of hashes does not fit the sizes.
    #[error("a proof of {found} hashes does not fit these sizes")]
    Length {
        /// Number of hashes given.
        found: usize,
    },
    /// The hashes lead to another root.
    #[error("the proof leads to another root than the one given")]
    Root,
}

/// Proves that `leaf` is entry `index` of the tree with `size` entries and `root`.
///
/// # Errors
///
/// When the index lies outside the tree, the length of the proof does not fit, or the hashes lead to another root.
pub fn verify_inclusion(
    index: u64,
    size: u64,
    leaf: &Hash,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Outside { index, size });
    }
    let too = ProofError::Length { found: proof.len() };
    let mut walk = Walk { node: index, last: size - 1 };
    let mut hash = *leaf;
    for part in proof {
        match walk.step().ok_or(too.clone())? {
            Side::Left => hash = node_hash(part, &hash),
            Side::Right => hash = node_hash(&hash, part),
        }
    }
    if walk.last != 0 {
        return Err(too);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::Root) }
}

/// Proves that the tree of `first` entries is the beginning of the tree of `second` entries.
///
/// An empty tree proves nothing about a later one, so `first` must be at least 1.
///
/// # Errors
///
/// When the sizes cannot be proven, the length of the proof does not fit, or the hashes lead to another root.
pub fn verify_consistency(
    first: u64,
    second: u64,
    proof: &[Hash],
    first_root: &Hash,
    second_root: &Hash,
) -> Result<(), ProofError> {
    if first == 0 || first > second {
        return Err(ProofError::Sizes { first, second });
    }
    let too = ProofError::Length { found: proof.len() };
    if first == second {
        if !proof.is_empty() {
            return Err(too);
        }
        return if first_root == second_root { Ok(()) } else { Err(ProofError::Root) };
    }
    let mut walk = Walk { node: first - 1, last: second - 1 };
    walk.shift(walk.node.trailing_ones());
    let (seed, rest) = if first.is_power_of_two() {
        (*first_root, proof)
    } else {
        proof.split_first().map(|(seed, rest)| (*seed, rest)).ok_or(too.clone())?
    };
    let (mut earlier, mut later) = (seed, seed);
    for part in rest {
        match walk.step().ok_or(too.clone())? {
            Side::Left => {
                earlier = node_hash(part, &earlier);
                later = node_hash(part, &later);
            }
            Side::Right => later = node_hash(&later, part),
        }
    }
    if walk.last != 0 {
        return Err(too);
    }
    if earlier == *first_root && later == *second_root { Ok(()) } else { Err(ProofError::Root) }
}

/// On which side of the path the next hash of a proof stands.
enum Side {
    Left,
    Right,
}

/// The place of the path on one level of the tree: its node and the last node of that level.
struct Walk {
    node: u64,
    last: u64,
}

impl Walk {
    /// Takes the next hash: its side, and one or more levels up; `None` at the root.
    fn step(&mut self) -> Option<Side> {
        if self.last == 0 {
            return None;
        }
        let side = if self.node & 1 == 1 {
            Side::Left
        } else if self.node == self.last {
            self.shift(self.node.trailing_zeros());
            Side::Left
        } else {
            Side::Right
        };
        self.shift(1);
        Some(side)
    }

    fn shift(&mut self, levels: u32) {
        self.node = self.node.checked_shr(levels).unwrap_or(0);
        self.last = self.last.checked_shr(levels).unwrap_or(0);
    }
}
