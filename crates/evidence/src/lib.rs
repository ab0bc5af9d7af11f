//! An append-only log with Merkle proofs and signed checkpoints.
//!
//! An act becomes a typed [`Entry`]; its line is a leaf of a Merkle tree ([`merkle`], RFC 6962); the tree's root is
//! signed in a [`Checkpoint`] (C2SP tlog-checkpoint). A [`Log`] keeps all three in a folder, [`export`] carries them
//! elsewhere, and [`verify()`] answers two questions apart: is the log consistent, and is it anchored in what somebody
//! else has kept. Personal data never stands in it, only commitments ([`commitment`]).
//!
//! Time and random bytes are parameters everywhere.

mod chain;
pub mod checkpoint;
pub mod commitment;
pub mod entry;
pub mod export;
pub mod key;
mod lines;
pub mod log;
pub mod merkle;
pub mod note;
pub mod receipt;
mod said;
pub mod verify;
mod walk;

pub use chain::ChainError;
pub use checkpoint::{Checkpoint, CheckpointError};
pub use commitment::{Commitment, Opening, PersonKey};
pub use entry::{Act, Entry, EntryError, Line};
pub use key::{KeyError, Signer, VerifierKey};
pub use log::{Anchor, Floor, Lock, Log, LogError, LogView, Recovered, create_private, make_private_folder};
pub use merkle::Hash;
pub use receipt::{Receipt, ReceiptError, verify_receipt};
pub use said::{Said, Value, said_of_file};
pub use verify::{Fault, Problem, Report, Sight, Witness, verify, verify_own};
pub use walk::WalkError;
