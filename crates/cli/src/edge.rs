//! The edge of the world: the clock and chance. Nothing else asks for them.

use jiff::Timestamp;
use waarborg_policy::messages::Message;

use crate::trouble::Trouble;

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the edge: everything else takes the moment as a parameter"
)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Fresh random bytes.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the edge: everything else takes random bytes as a parameter"
)]
pub(crate) fn random() -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Trouble(Message::new("no-random").text("why", error)))?;
    Ok(bytes)
}
