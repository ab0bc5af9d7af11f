//! What an entry can say: one variant for each kind.
//!
//! A kind never loses or renames a field once a log may hold it, and what it gains may be absent: a line without it is
//! read, and written again, as it stands.

use serde::{Deserialize, Serialize};

use super::word::{Action, Guard, HoldReason, Language, OverrideReason, Remains, State};
use super::{Date, Digest, Id, Origin, Signature};
use crate::commitment::Commitment;
use crate::key::VerifierKey;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are named in the words of the policy and the protocol")]
pub enum Act {
    /// The log begins. Always the first entry, and only that.
    Opened { origin: Origin, key: VerifierKey },
    /// A policy was checked. The entry names the policy; `accepted` are the findings that were set aside for a time.
    Checked {
        errors: u64,
        warnings: u64,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        accepted: Vec<Accepted>,
    },
    /// A version of a statement was published. The entry names the policy.
    Statement { digest: Digest, language: Language },
    /// A plan was made. The entry names the policy.
    Planned {
        plan: Digest,
        map: Digest,
        today: Date,
        steps: Vec<Step>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        seen: Vec<Seen>,
    },
    /// A run of a plan began.
    Started { run: Id, plan: Digest, today: Date },
    /// A batch is about to be committed; it also says that the batch before it was.
    Intent {
        run: Id,
        batch: u64,
        system: Id,
        table: Id,
        action: Action,
        n: u64,
        keys: Digest,
        #[serde(skip_serializing_if = "Option::is_none")]
        segment: Option<Digest>,
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<Before>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        acts: Vec<Counted>,
    },
    /// A batch was committed.
    Done {
        run: Id,
        batch: u64,
        n: u64,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        acts: Vec<Counted>,
    },
    /// A batch was not committed and never will be.
    Aborted { run: Id, batch: u64 },
    /// The rows of a batch are gone; that this run removed them cannot be proven.
    Gone { run: Id, batch: u64, n: u64 },
    /// The question was asked again after a run: what is left of its plan, and what is due in the whole table.
    ReadAfter {
        run: Id,
        system: Id,
        table: Id,
        action: Action,
        due_left: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<u64>,
    },
    /// A run ended; `remains` names the systems whose write-ahead log could not be emptied.
    Finished {
        run: Id,
        n: u64,
        state: State,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remains: Vec<Id>,
    },
    /// Sealed copies or their key were destroyed.
    Destroyed {
        run: Id,
        remains: Remains,
        #[serde(skip_serializing_if = "Option::is_none")]
        segment: Option<Digest>,
    },
    /// A legal hold was placed.
    HoldAdded { hold: Id, system: Id, table: Id, scope: Commitment, reason: HoldReason, review: Date },
    /// A legal hold was lifted.
    HoldLifted { hold: Id },
    /// A person was looked for; nothing found is evidence too.
    Searched {
        system: Id,
        table: Id,
        found: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        question: Option<Digest>,
        #[serde(skip_serializing_if = "Option::is_none")]
        subject: Option<Commitment>,
    },
    /// A guard was set aside. The entry names who did it.
    GuardOverridden {
        run: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        system: Option<Id>,
        table: Id,
        guard: Guard,
        reason: OverrideReason,
    },
    /// Another key signs from here on. Both keys signed this.
    KeyRotated(Box<Rotation>),
    /// A checkpoint of another log was seen.
    Witnessed { origin: Origin, size: u64, root: Digest },
    /// Entries between these sizes were lost when the office was restored.
    Gap { from: u64, to: u64 },
    /// The office was restored from a backup.
    OfficeRestored {},
    /// The scheduler is alive.
    Heartbeat {},
    /// The command before was stopped: so many entries stood here that no checkpoint had signed, and so many bytes of a
    /// line that was never finished were cut off.
    Recovered { unsigned: u64, torn: u64 },
    /// Somebody said that the clock is right, although entries above are of a later moment: they were made by a clock
    /// that was wrong.
    ClockConfirmed {},
}

/// The handing over of a log from one key to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotation {
    /// The key in force until now.
    pub old: VerifierKey,
    /// The key in force from here on.
    pub new: VerifierKey,
    /// Entries before this one.
    pub size: u64,
    /// Root of those entries.
    pub root: Digest,
    /// Signature of the old key.
    pub signed_by_old: Signature,
    /// Signature of the new key.
    pub signed_by_new: Signature,
}

/// Findings of one rule that were set aside. Why, the policy says; no text of it stands here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Code of the rule.
    pub code: Id,
    /// Last day.
    pub until: Date,
    /// How many.
    pub n: u64,
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// System of the map.
    pub system: Id,
    /// Table of the system.
    pub table: Id,
    /// What is done to the rows.
    pub action: Action,
    /// Rows that are due.
    pub rows: u64,
    /// Rows in doubt, which stay.
    pub undetermined: u64,
    /// Purposes that have ended.
    pub because: Vec<Because>,
    /// Rows that stay because of a hold.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub hold: u64,
    /// Rows past their period that stay because another row refers to them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// The same, asked for each purpose by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCount>,
}

/// Rows of a table, for one purpose alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PurposeCount {
    /// The purpose.
    pub purpose: Id,
    /// One category of it that ends sooner; absent for the purpose as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Id>,
    /// Rows past the period of this purpose.
    pub due: u64,
    /// Rows of which it cannot be said for this purpose.
    pub undetermined: u64,
}

/// What a system's run table held when the system was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// System of the map.
    pub system: Id,
    /// Batches that it knew as done.
    pub batches: u64,
}

/// What a batch did to one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// Table of the system.
    pub table: Id,
    /// What was done to the rows.
    pub action: Action,
    /// How many.
    pub n: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// Why a step is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// The purpose that no longer holds the rows.
    pub purpose: Id,
}

/// The batch that was committed before this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// Number of the batch.
    pub batch: u64,
    /// Rows committed.
    pub n: u64,
}

impl Act {
    /// Whether the kind says something about a version of the policy.
    pub(super) fn needs_policy(&self) -> bool {
        matches!(self, Self::Checked { .. } | Self::Statement { .. } | Self::Planned { .. })
    }

    /// Whether the kind is the decision of a person.
    pub(super) fn needs_actor(&self) -> bool {
        matches!(self, Self::GuardOverridden { .. })
    }

    /// The commitments of the kind, with their fields.
    pub(super) fn commitments(&self) -> Vec<(&'static str, Commitment)> {
        match self {
            Self::HoldAdded { scope, .. } => vec![("scope", *scope)],
            Self::Searched { subject: Some(subject), .. } => vec![("subject", *subject)],
            _ => Vec::new(),
        }
    }
}
