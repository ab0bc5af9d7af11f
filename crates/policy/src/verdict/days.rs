//! The two days of a rule: the first and the last day on which it may be the last day of holding.

use jiff::civil::Date;

/// A day, or beyond all days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Day {
    /// Before every day.
    Past,
    /// A day.
    On(Date),
    /// After every day.
    Never,
}

impl Day {
    /// Whether this day lies before `today`.
    pub fn is_before(self, today: Date) -> bool {
        match self {
            Day::Past => true,
            Day::On(day) => day < today,
            Day::Never => false,
        }
    }
}

/// The first and the last day on which something may be the last day of holding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Days {
    /// The first.
    pub earliest: Day,
    /// The last.
    pub latest: Day,
}

impl Days {
    /// Nothing is known.
    pub const UNKNOWN: Days = Days { earliest: Day::Past, latest: Day::Never };
    /// It does not end.
    pub const NEVER: Days = Days { earliest: Day::Never, latest: Day::Never };
    /// It holds no longer.
    pub const OVER: Days = Days { earliest: Day::Past, latest: Day::Past };

    /// Exactly one day.
    pub fn on(day: Date) -> Days {
        Days { earliest: Day::On(day), latest: Day::On(day) }
    }

    /// Whichever comes first.
    #[must_use]
    pub fn min(self, other: Days) -> Days {
        Days { earliest: self.earliest.min(other.earliest), latest: self.latest.min(other.latest) }
    }

    /// As long as either.
    #[must_use]
    pub fn max(self, other: Days) -> Days {
        Days { earliest: self.earliest.max(other.earliest), latest: self.latest.max(other.latest) }
    }
}

/// What a clock shows for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clocked {
    /// The event did not happen: no child row. Not the same as an empty date.
    Absent,
    /// The days between which it lies.
    Known(Days),
}

impl Clocked {
    /// A date.
    pub fn on(day: Date) -> Clocked {
        Clocked::Known(Days::on(day))
    }

    /// An empty column of an ending: not yet.
    pub const NOT_YET: Clocked = Clocked::Known(Days::NEVER);

    /// An empty column of a moment: unknown.
    pub const UNKNOWN: Clocked = Clocked::Known(Days::UNKNOWN);
}

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is not.
    No,
    /// It cannot be said.
    Unknown,
    /// It is.
    Yes,
}

impl Truth {
    /// Both must hold.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    /// One must hold.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}
