//! The organisation's own records of enforcement: holds, plans, runs and the evidence of them.
//!
//! Everything stands in a folder `.waarborg` beside the policy: `office.db` (holds, plans, runs), `plans/` (what a plan
//! froze), `evidence/` (the log) and `keys/` (the signing key and the salt, apart from what they protect). Time and
//! randomness come in as parameters.

mod apply;
mod batches;
mod error;
mod hold;
mod journal;
mod open;
mod plan;
mod prove;
mod recover;
mod status;
mod store;
mod systems;

pub use apply::{Applied, AppliedStep, Options, Progress, apply, apply_with};
pub use error::{OfficeError, message_of};
pub use hold::{Hold, NewHold, add_hold, holds, lift_hold};
pub use journal::Failpoint;
pub use open::{FOLDER, Office, Setting, floors, witnesses};
pub use plan::{Because, KeptBy, Plan, Step, Warning, load_plan, plan};
pub use prove::{Proven, prove};
pub use recover::recover;
pub use status::{RunRecord, runs};
pub use systems::{Inspection, inspect_all, prepare};
