//! The organisation's own records of enforcement: holds, plans, runs and the evidence of them.
//!
//! Everything stands in a folder `.waarborg` beside the policy: `office.db` (which rows are held, who decided and
//! why), `plans/` (what a plan froze), `evidence/` (the log, which counts where both know something) and `keys/` (the
//! signing key, the salt, a key per person and per hold; apart from what they protect). Time and
//! randomness come in as parameters.

mod accepted;
mod after;
mod apply;
mod batches;
mod carry;
mod clock;
mod coverage;
mod error;
mod frozen;
mod guard;
mod history;
mod hold;
mod journal;
mod looks;
mod open;
mod person;
mod plan;
mod private;
mod prove;
mod recover;
mod status;
mod store;
mod systems;
mod witness;

pub use apply::{Applied, AppliedStep, Options, Progress, apply, apply_with};
pub use clock::Clock;
pub use error::{Doubt, OfficeError, message_of};
pub use frozen::load_plan;
pub use hold::{
    Hold, NewHold, StoreFailpoint, add_hold, add_hold_with, holds, lift_hold, lift_hold_with, open_scope,
};
pub use journal::Failpoint;
pub use open::{FOLDER, Office, Setting};
pub use plan::{Because, KeptBy, Plan, PurposeCount, Step, Warning, plan, plan_with};
pub use prove::{Proven, prove, prove_on};
pub use recover::recover;
pub use status::{RunRecord, runs};
pub use systems::{Inspection, Shape, inspect_all, prepare};
pub use witness::{floors, witnesses};
