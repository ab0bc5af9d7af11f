//! Receipts: one entry, the proof that it stands in the log, and the checkpoint.
//!
//! A receipt is also an anchor: whoever keeps it keeps a checkpoint.

use serde::{Deserialize, Serialize};

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::commitment::Opening;
use crate::entry::{EntryError, Line};
use crate::key::VerifierKey;
use crate::merkle::{Hash, ProofError, leaf_hash, verify_inclusion};

/// What a person is given. With openings it holds personal data of that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Place of the entry in the log.
    pub index: u64,
    /// The entry, exactly as logged.
    pub entry: String,
    /// Inclusion proof, RFC 6962.
    pub proof: Vec<Hash>,
    /// Signed note, C2SP tlog-checkpoint.
    pub checkpoint: String,
    /// What opens commitments of the entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub openings: Vec<Opening>,
}

/// Why a receipt proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// The checkpoint is not one, or not signed by the key.
    #[error("the checkpoint of the receipt does not hold: {0}")]
    Checkpoint(#[from] CheckpointError),
    /// The entry does not stand in the log.
    #[error("the receipt does not prove its entry: {0}")]
    Proof(#[from] ProofError),
    /// The entry is not one.
    #[error("the receipt holds no entry: {0}")]
    Entry(#[from] EntryError),
    /// An opening does not open what stands in its field.
    #[error("the opening of `{0}` does not open what the entry says")]
    Opening(String),
}

impl ReceiptError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Checkpoint(error) => error.help(),
            Self::Proof(_) | Self::Entry(_) => {
                "the receipt was changed, or was never of this log: ask for it again"
            }
            Self::Opening(_) => {
                "the value, the field or the salt was changed: look for the receipt as it was given"
            }
        }
    }
}

impl Receipt {
    pub(crate) fn new(index: u64, entry: String, proof: Vec<Hash>, checkpoint: String) -> Self {
        Self { index, entry, proof, checkpoint, openings: Vec::new() }
    }

    /// The same receipt with an opening for the person it is about.
    #[must_use]
    pub fn with_opening(mut self, opening: Opening) -> Self {
        self.openings.push(opening);
        self
    }
}

/// The entry of a receipt, when the log of `key` holds it and every opening opens.
///
/// # Errors
///
/// When the checkpoint, the proof, the entry or an opening does not hold.
pub fn verify_receipt(receipt: &Receipt, key: &VerifierKey) -> Result<Line, ReceiptError> {
    let checkpoint = Checkpoint::open(&receipt.checkpoint, std::slice::from_ref(key))?;
    if checkpoint.origin != key.name() {
        return Err(CheckpointError::Line { what: "origin" }.into());
    }
    let leaf = leaf_hash(receipt.entry.as_bytes());
    verify_inclusion(receipt.index, checkpoint.size, &leaf, &receipt.proof, &checkpoint.root)?;
    let line = Line::parse(receipt.entry.as_bytes())?;
    let commitments = match &line {
        Line::Known(entry) => entry.commitments(),
        Line::Other { .. } => Vec::new(),
    };
    for opening in &receipt.openings {
        let opens =
            |(field, commitment): &(&str, _)| *field == opening.field.as_str() && opening.opens(commitment);
        if !commitments.iter().any(opens) {
            return Err(ReceiptError::Opening(opening.field.to_string()));
        }
    }
    Ok(line)
}
