//! The Merkle tree of RFC 6962, section 2.1: hashes, roots, proofs.
//!
//! A leaf is `SHA-256(0x00 ‖ entry)`, a node `SHA-256(0x01 ‖ left ‖ right)`, the root of no entries `SHA-256("")`.

mod hash;
mod proof;
mod prove;
mod range;

pub use hash::{EMPTY_ROOT, Hash, HashError, leaf_hash, node_hash};
pub use proof::{ProofError, verify_consistency, verify_inclusion};
pub use prove::{Gather, consistency_parts, inclusion_parts};
pub use range::CompactRange;

#[cfg(test)]
mod tests;
