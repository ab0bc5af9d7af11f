//! The closed lists of words in entries.

use serde::{Deserialize, Serialize};

/// A closed list of words, written in kebab case.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $word:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$doc])* $word),* }
    };
}

words! {
    /// What is done to rows.
    Action {
        /// The row is removed.
        Delete,
        /// Fields of the row are emptied.
        Blank,
        /// The row no longer points at a person.
        Anonymise,
        /// The row is kept out of use.
        Block,
        /// The row is put back.
        Restore,
    }
}

words! {
    /// How a run ended.
    State {
        /// All that was due has ended.
        Complete,
        /// Some of what was due remains.
        Partial,
        /// The run was not allowed to begin or to go on.
        Refused,
    }
}

words! {
    /// Why a legal hold stands.
    HoldReason {
        /// A legal claim.
        Claim,
        /// A dispute.
        Dispute,
        /// An inspection.
        Inspection,
        /// A request of a person.
        Request,
        /// A breach.
        Breach,
    }
}

words! {
    /// Which guard was set aside.
    Guard {
        /// More than a fifth of a table would end.
        MoreThanAFifth,
        /// The count lies outside the expected range.
        OutOfRange,
        /// A rule runs for the first time.
        FirstRun,
        /// Too many rows are undetermined.
        Undetermined,
    }
}

words! {
    /// Why a guard was set aside.
    OverrideReason {
        /// Rows that should have ended earlier.
        Backlog,
        /// Data was moved from or to another system.
        Migration,
        /// The rows were looked at.
        Reviewed,
        /// The organisation decided so.
        Instruction,
    }
}

words! {
    /// What was destroyed of sealed copies.
    Remains {
        /// A segment that no intent names.
        Segment,
        /// The key of a run's copies.
        RunKey,
        /// The key of one person's copies.
        PersonKey,
    }
}

words! {
    /// The language of a statement.
    Language {
        /// Dutch.
        Nl,
        /// English.
        En,
    }
}
