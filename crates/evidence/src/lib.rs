//! An append-only log with Merkle proofs and signed checkpoints.
