//! Days: periods, financial years, cut-offs, holidays and deadlines. Calendar arithmetic is jiff's; what the
//! regulation and the language say about it is here.

mod cutoff;
mod deadline;
mod financial_year;
mod holiday;
mod period;

pub use cutoff::{cutoff, year_cutoff};
pub use deadline::{
    Binding, Deadline, HolidayProfile, Term, answer_deadline, hours_deadline, roll, statutory,
};
pub use financial_year::{FinancialYears, YearOf};
pub use holiday::{easter, is_working_day, kings_day};
pub use period::{Period, Unit, add};
