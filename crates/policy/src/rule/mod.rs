//! The keep rule and the claim: sentences of the language with a small grammar each.

mod claim;
mod keep;
mod print;

pub use claim::{Claim, parse_claim};
pub(crate) use keep::NO_MOMENT;
pub use keep::{
    Condition, Ending, GrammarError, KeepItem, Modality, Moment, Rule, parse_keep, parse_moment, parse_rule,
};
