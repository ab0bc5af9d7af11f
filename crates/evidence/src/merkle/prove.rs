//! Making proofs in one pass over the leaves.
//!
//! Every hash of a proof is the root of a run of leaves, and the runs of one proof do not overlap. So a proof is made
//! by naming its runs ([`inclusion_parts`], [`consistency_parts`]) and letting the leaves pass by ([`Gather`]).

use std::ops::Range;

use super::hash::Hash;
use super::range::CompactRange;

/// The runs of leaves whose roots prove entry `index` in a tree of `size` (RFC 6962, section 2.1.1), in proof order.
///
/// `None` when the index lies outside the tree.
pub fn inclusion_parts(index: u64, size: u64) -> Option<Vec<Range<u64>>> {
    if index >= size {
        return None;
    }
    let (mut low, mut high, mut parts) = (0, size, Vec::new());
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            parts.push(middle..high);
            high = middle;
        } else {
            parts.push(low..middle);
            low = middle;
        }
    }
    parts.reverse();
    Some(parts)
}

/// The runs of leaves whose roots prove that a tree of `first` begins a tree of `second` (RFC 6962, section 2.1.2).
///
/// `None` when the first tree is empty or larger than the second.
pub fn consistency_parts(first: u64, second: u64) -> Option<Vec<Range<u64>>> {
    if first == 0 || first > second {
        return None;
    }
    let (mut low, mut high, mut parts) = (0, second, Vec::new());
    while first != high {
        let middle = low + split(high - low);
        if first <= middle {
            parts.push(middle..high);
            high = middle;
        } else {
            parts.push(low..middle);
            low = middle;
        }
    }
    if low != 0 {
        parts.push(low..high);
    }
    parts.reverse();
    Some(parts)
}

/// The largest power of two below `count`, which is at least 2.
fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

/// Collects the roots of runs of leaves while the leaves pass by in order.
#[derive(Debug, Clone)]
pub struct Gather {
    parts: Vec<Part>,
    next: u64,
}

#[derive(Debug, Clone)]
struct Part {
    run: Range<u64>,
    tree: CompactRange,
}

impl Gather {
    /// Collects the roots of these runs, which need not be in order.
    pub fn new(runs: Vec<Range<u64>>) -> Self {
        let parts = runs.into_iter().map(|run| Part { run, tree: CompactRange::new() }).collect();
        Self { parts, next: 0 }
    }

    /// Takes the next leaf.
    pub fn push(&mut self, leaf: Hash) {
        for part in self.parts.iter_mut().filter(|part| part.run.contains(&self.next)) {
            part.tree.push(leaf);
        }
        self.next += 1;
    }

    /// The roots in the order of the runs; `None` when leaves are missing.
    pub fn finish(self) -> Option<Vec<Hash>> {
        self.parts
            .iter()
            .map(|part| (part.tree.size() == part.run.end - part.run.start).then(|| part.tree.root()))
            .collect()
    }
}
