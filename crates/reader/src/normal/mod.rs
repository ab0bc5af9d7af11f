//! Values as people write them: periods, dates, addresses, numbers.

pub(crate) mod contact;
pub(crate) mod date;
pub(crate) mod period;
