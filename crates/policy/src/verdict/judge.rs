//! Asking a [`Question`] of one record. Small, pure and total: no record makes it fail.

use jiff::civil::Date;

use crate::calendar::{YearOf, add};

use super::days::{Clocked, Day, Days, Truth};
use super::question::{
    ConditionQuestion, EndingQuestion, PersonQuestion, PurposeQuestion, Question, RuleQuestion,
};

/// What a record shows about one person, in the order of the [`PersonQuestion`].
#[derive(Debug, Clone, Copy)]
pub struct PersonRecord<'a> {
    /// What the clocks show.
    pub clocks: &'a [Clocked],
    /// Whether each fact is true.
    pub facts: &'a [Truth],
    /// Whether each purpose holds the row at all.
    pub tests: &'a [Truth],
    /// Purposes released for this person, a bit each.
    pub released: u64,
}

/// A record.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The persons in it, in the order of the [`Question`].
    pub persons: &'a [PersonRecord<'a>],
    /// A hold on the record: above every rule.
    pub hold: bool,
}

/// What becomes of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowFate {
    /// A purpose needs it.
    Kept,
    /// Nobody can say; it stays.
    Undetermined,
    /// Every need of it has ended.
    Ends,
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The row.
    pub row: RowFate,
    /// Fields that are blanked, a bit each, in the order of [`Question::fields`]. A row that ends takes its fields
    /// with it; the bits say which would go if something else kept the row.
    pub blank: u64,
}

impl Verdict {
    /// Whether a field is blanked.
    pub fn blanks(&self, field: usize) -> bool {
        self.blank & (1 << field) != 0
    }
}

/// How one purpose stands to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Its test is false, or nothing that it counts from happened.
    NotStarted,
    /// It needs the record on this day; the day is the first on which it may be the last.
    Needed(Day),
    /// It cannot be said whether it still does; the day is the last on which it may.
    Open(Day),
    /// It ended; the day is the last of holding.
    Ended(Day),
    /// It was released.
    Released,
}

/// A purpose with how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PurposeState {
    /// The person it is about.
    pub role: Option<String>,
    /// The purpose.
    pub purpose: String,
    /// How it stands.
    pub need: Need,
}

fn clocked(record: &PersonRecord<'_>, clock: usize) -> Clocked {
    record.clocks.get(clock).copied().unwrap_or(Clocked::UNKNOWN)
}

fn shift(day: Day, f: impl Fn(Date) -> Date) -> Day {
    if let Day::On(day) = day { Day::On(f(day)) } else { day }
}

fn ending_days(ending: &EndingQuestion, question: &Question, record: &PersonRecord<'_>) -> Option<Days> {
    match ending {
        EndingQuestion::Unknown => Some(Days::UNKNOWN),
        EndingQuestion::Never => Some(Days::NEVER),
        EndingQuestion::Until { clock } => match clocked(record, *clock) {
            Clocked::Absent => None,
            Clocked::Known(days) => Some(days),
        },
        EndingQuestion::After { clock, year, period, to } => {
            let Clocked::Known(days) = clocked(record, *clock) else { return None };
            let from = |day: Date| match year {
                None => day,
                Some(YearOf::Financial) => question.years.end_of(day),
                Some(YearOf::Calendar) => Date::new(day.year(), 12, 31).unwrap_or(day),
            };
            Some(Days {
                earliest: shift(days.earliest, |day| add(from(day), *period)),
                latest: shift(days.latest, |day| add(from(day), *to)),
            })
        }
    }
}

fn any(facts: &[usize], record: &PersonRecord<'_>) -> Truth {
    let truth = |fact: &usize| record.facts.get(*fact).copied().unwrap_or(Truth::Unknown);
    facts.iter().map(truth).fold(Truth::No, Truth::or)
}

/// The days of one rule; none where it drops out.
fn rule_days(
    rule: &RuleQuestion,
    question: &Question,
    record: &PersonRecord<'_>,
    ends: &[Days; 64],
) -> Option<Days> {
    let mut days: Option<Days> = None;
    for ending in &rule.endings {
        if let Some(found) = ending_days(ending, question, record) {
            days = Some(days.map_or(found, |days| days.min(found)));
        }
    }
    let mut days = days?;
    if rule.open {
        days.latest = Day::Never;
    }
    match &rule.condition {
        None => {}
        Some(ConditionQuestion::If(facts)) => match any(facts, record) {
            Truth::Yes => {}
            Truth::Unknown => days.earliest = Day::Past,
            Truth::No => return None,
        },
        Some(ConditionQuestion::Unless { facts, purposes }) => {
            match any(facts, record) {
                Truth::Yes => days = Days::NEVER,
                Truth::Unknown => days.latest = Day::Never,
                Truth::No => {}
            }
            for purpose in purposes {
                days = days.max(ends.get(*purpose).copied().unwrap_or(Days::UNKNOWN));
            }
        }
    }
    Some(days)
}

/// The days of a rule that can only shorten; none where it drops out. Where its condition is unknown it may not count,
/// and then it shortens nothing.
fn sooner_days(
    rule: &RuleQuestion,
    question: &Question,
    record: &PersonRecord<'_>,
    ends: &[Days; 64],
) -> Option<Days> {
    let mut days = rule_days(rule, question, record, ends)?;
    if let Some(ConditionQuestion::If(facts)) = &rule.condition
        && any(facts, record) == Truth::Unknown
    {
        days.latest = Day::Never;
    }
    Some(days)
}

/// The day of a withdrawal, where one happened.
fn withdrawn(clock: Option<usize>, record: &PersonRecord<'_>) -> Option<Days> {
    match clocked(record, clock?) {
        Clocked::Known(days) => Some(days),
        Clocked::Absent => None,
    }
}

/// The later of days and the law's floors, as far as there are any.
fn at_least(
    days: Option<Days>,
    floors: &[RuleQuestion],
    question: &Question,
    record: &PersonRecord<'_>,
    ends: &[Days; 64],
) -> Option<Days> {
    let floors = floors.iter().filter_map(|floor| rule_days(floor, question, record, ends));
    floors.fold(days, |days, floor| Some(days.map_or(floor, |days| days.max(floor))))
}

/// The rules of a purpose, evaluated once for a record.
struct Evaluated {
    rules: [Option<Days>; 64],
    floor: Option<Days>,
    withdrawn: Option<Days>,
}

impl Evaluated {
    /// As long as any of some rules, and the law's floor; none where all dropped out.
    fn held(&self, rules: &[usize]) -> Option<Days> {
        // A purpose or category without any rule: silence ends nothing.
        let mut days = if rules.is_empty() { Some(Days::UNKNOWN) } else { None };
        for rule in rules {
            if let Some(found) = self.rules.get(*rule).copied().flatten() {
                days = Some(days.map_or(found, |days| days.max(found)));
            }
        }
        match (days, self.floor) {
            (Some(days), Some(floor)) => Some(days.max(floor)),
            (days, floor) => days.or(floor),
        }
    }

    /// No longer than until consent for the purpose was withdrawn.
    fn until_withdrawn(&self, days: Days) -> Days {
        self.withdrawn.map_or(days, |withdrawn| days.min(withdrawn))
    }
}

fn evaluate(
    purpose: &PurposeQuestion,
    question: &Question,
    record: &PersonRecord<'_>,
    ends: &[Days; 64],
) -> Evaluated {
    let mut rules = [None; 64];
    for (slot, rule) in rules.iter_mut().zip(&purpose.rules) {
        *slot = rule_days(rule, question, record, ends);
    }
    let floor = at_least(None, &purpose.floors, question, record, ends);
    Evaluated { rules, floor, withdrawn: withdrawn(purpose.withdrawal, record) }
}

/// What one person's purposes leave of a row.
#[derive(Default)]
struct Left {
    needed: bool,
    in_doubt: bool,
    started: bool,
    /// Fields that a live purpose may need.
    live: u64,
}

fn ask_person(
    question: &Question,
    index: usize,
    person: &PersonQuestion,
    record: &PersonRecord<'_>,
    today: Date,
    mut state: impl FnMut(&PurposeQuestion, Need),
) -> Left {
    let mut left = Left::default();
    let mut ends = [Days::OVER; 64];
    for (number, purpose) in person.purposes.iter().enumerate() {
        let test = match (purpose.lends_only, record.tests.get(number)) {
            (true, _) if purpose.lends_in_doubt => Truth::Unknown,
            (true, _) => Truth::Yes,
            (false, test) => test.copied().unwrap_or(Truth::Unknown),
        };
        if test == Truth::No {
            state(purpose, Need::NotStarted);
            continue;
        }
        let evaluated = evaluate(purpose, question, record, &ends);
        let Some(row) = evaluated.held(&purpose.row_rules) else {
            state(purpose, Need::NotStarted);
            continue;
        };
        let mut row = evaluated.until_withdrawn(row);
        if test == Truth::Yes && !purpose.lends_only {
            left.started = true;
        }
        if record.released & (1 << number) != 0 {
            state(purpose, Need::Released);
            continue;
        }
        if test == Truth::Unknown {
            row.earliest = Day::Past;
        }
        if let Some(end) = ends.get_mut(number) {
            *end = row;
        }
        let ended = row.latest.is_before(today);
        let needed = !row.earliest.is_before(today);
        state(
            purpose,
            if ended {
                Need::Ended(row.latest)
            } else if needed {
                Need::Needed(row.earliest)
            } else {
                Need::Open(row.latest)
            },
        );
        if purpose.lends_only {
            continue;
        }
        left.needed |= needed;
        left.in_doubt |= !needed && !ended;
        for (bit, field) in question.fields.iter().enumerate() {
            if field.person.is_some_and(|owner| owner != index) {
                continue;
            }
            let Some(need) = purpose.needs.iter().find(|need| need.category == field.category) else {
                continue;
            };
            let mut days = evaluated.held(&need.rules).unwrap_or(Days::OVER);
            let sooner = need.sooner.as_ref().and_then(|rule| sooner_days(rule, question, record, &ends));
            for shorter in [sooner, withdrawn(need.withdrawal, record)].into_iter().flatten() {
                days = days.min(shorter);
            }
            let days = at_least(Some(days), &need.floors, question, record, &ends).unwrap_or(days);
            let days = evaluated.until_withdrawn(days);
            if !days.latest.is_before(today) {
                left.live |= 1 << bit;
            }
        }
    }
    left
}

/// Judges a record: pure, total, and the only place where it is decided what ends.
pub fn judge(question: &Question, record: &Record<'_>, today: Date) -> Verdict {
    judge_with(question, record, today, |_, _, _| {})
}

/// How every purpose stands to a record, for telling a person why.
pub fn explain(question: &Question, record: &Record<'_>, today: Date) -> (Verdict, Vec<PurposeState>) {
    let mut states = Vec::new();
    let verdict = judge_with(question, record, today, |person, purpose, need| {
        if !purpose.lends_only {
            states.push(PurposeState { role: person.role.clone(), purpose: purpose.id.clone(), need });
        }
    });
    (verdict, states)
}

fn judge_with(
    question: &Question,
    record: &Record<'_>,
    today: Date,
    mut state: impl FnMut(&PersonQuestion, &PurposeQuestion, Need),
) -> Verdict {
    let (mut needed, mut in_doubt, mut started) = (false, false, false);
    let mut live = 0;
    let mut started_by = 0_u64;
    for (index, (person, shown)) in question.persons.iter().zip(record.persons).enumerate() {
        let left =
            ask_person(question, index, person, shown, today, |purpose, need| state(person, purpose, need));
        needed |= left.needed;
        in_doubt |= left.in_doubt;
        started |= left.started;
        live |= left.live;
        started_by |= u64::from(left.started) << index;
    }
    if record.hold {
        return Verdict { row: RowFate::Kept, blank: 0 };
    }
    let row = match (needed, in_doubt, started) {
        (true, _, _) => RowFate::Kept,
        (false, true, _) | (false, _, false) => RowFate::Undetermined,
        (false, false, true) => RowFate::Ends,
    };
    let mut blank = 0;
    for (bit, field) in question.fields.iter().enumerate() {
        // Where nothing ever started, absence alone ends nothing.
        let may_end = match field.person {
            Some(owner) => started_by & (1 << owner) != 0,
            None => started,
        };
        if may_end && live & (1 << bit) == 0 {
            blank |= 1 << bit;
        }
    }
    Verdict { row, blank }
}
