//! The clock: each entry has its own moment, and a clock that cannot be right is refused before anything is written.

use std::cell::Cell;

use jiff::Timestamp;
use waarborg_evidence::entry::Instant;
use waarborg_evidence::{Act, Entry};

use crate::error::OfficeError;
use crate::history::History;
use crate::open::{Office, instant};

/// How long the log may have been silent, in days, before a person must say that the clock is right.
const SILENT: i64 = 40;
/// Microseconds of a day.
pub(crate) const DAY: i64 = 86_400_000_000;

/// What tells the time. A moment is a clock that stands still.
pub trait Clock {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

impl Clock for Timestamp {
    fn now(&self) -> Timestamp {
        *self
    }
}

impl<F: Fn() -> Timestamp> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The moments of one command: they never run backwards, whatever the clock does meanwhile.
pub(crate) struct Moments<'a> {
    clock: &'a dyn Clock,
    latest: Cell<Timestamp>,
}

impl<'a> Moments<'a> {
    /// Begins at what the clock says, held against the latest entry of the log. Where a person says that the clock is
    /// right and the log is ahead of it, the log says so: one wrong hour may not stop an office for ever.
    ///
    /// # Errors
    /// The clock is behind the log, or so far ahead of it that somebody must say that it is right.
    pub(crate) fn begin(
        office: &mut Office,
        clock: &'a dyn Clock,
        history: &History,
        is_right: bool,
    ) -> Result<Moments<'a>, OfficeError> {
        let now = clock.now();
        let at = instant(now)?;
        if is_right && history.latest.is_some_and(|last| at < last) {
            office.record(&Entry::new(at, Act::ClockConfirmed {}))?;
        }
        if let Some(last) = history.latest.filter(|_| !is_right) {
            let last_text = last.to_string();
            if at < last {
                return Err(OfficeError::ClockBehind { now: at.to_string(), last: last_text });
            }
            if at.micros() - last.micros() > SILENT * DAY {
                return Err(OfficeError::ClockAhead { now: at.to_string(), last: last_text, days: SILENT });
            }
        }
        Ok(Moments { clock, latest: Cell::new(now) })
    }

    /// The present moment, never before the one given last.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now().max(self.latest.get());
        self.latest.set(now);
        now
    }

    /// The same, as the log writes it.
    pub(crate) fn instant(&self) -> Result<Instant, OfficeError> {
        instant(self.now())
    }
}
