//! What a row's purposes see of its child rows: what must stay to be seen when some of those rows end.

use waarborg_policy::map::{Clock, Term, Test};
use waarborg_policy::verdict::{ConditionQuestion, EndingQuestion, PersonQuestion, RuleQuestion};

use super::clock::ColumnSql;
use super::condition::{not, or};
use super::question::{Compiler, PurposeSql};

/// What is seen of child rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sees {
    /// The latest date of a column.
    Latest(ColumnSql),
    /// The earliest date of a column.
    Earliest(ColumnSql),
    /// Only whether there are any.
    Any,
}

/// A look at child rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildLook {
    /// The child table.
    pub child: String,
    /// What is seen of it.
    pub sees: Sees,
    /// Whether a purpose's answer may still change with it, as SQL over the asked row.
    pub matters: String,
}

impl Compiler<'_> {
    /// Every look of a person's purposes; those that only ask whether there are any come last.
    pub(super) fn looks(&self, person: &PersonQuestion, compiled: &[PurposeSql]) -> Vec<ChildLook> {
        let mut found: Vec<ChildLook> = Vec::new();
        let holding = person.purposes.iter().enumerate().filter(|(_, purpose)| !purpose.lends_only);
        for (number, _) in holding {
            let live = compiled.get(number).map_or_else(|| "1".to_owned(), |made| not(&made.past_latest));
            let mut gathered = Gathered::default();
            gathered.purpose(person, number);
            for test in gathered.tests {
                for term in &test.terms {
                    let Some(child) = term.child() else { continue };
                    // The end of the last child row would make a purpose begin where the test says `not`.
                    let matters = if matches!(term, Term::Not(_)) { "1".to_owned() } else { live.clone() };
                    found.push(ChildLook { child: child.to_owned(), sees: Sees::Any, matters });
                }
            }
            for clock in gathered.clocks {
                let clock = person.clocks.get(clock).and_then(|slot| slot.clock.as_ref());
                if let Some(clock) = clock {
                    self.look_of(clock, None, &live, &mut found);
                }
            }
        }
        found
    }

    fn look_of(&self, clock: &Clock, latest: Option<bool>, live: &str, found: &mut Vec<ChildLook>) {
        match clock {
            Clock::Latest(inner) => {
                inner.iter().for_each(|clock| self.look_of(clock, Some(true), live, found));
            }
            Clock::Earliest(inner) => {
                inner.iter().for_each(|clock| self.look_of(clock, Some(false), live, found));
            }
            Clock::FirstSet(inner) => inner.iter().for_each(|clock| self.look_of(clock, None, live, found)),
            Clock::Consent | Clock::Never => {}
            Clock::Source(source) => {
                let (Some(latest), super::clock::Found::Child(_, _, column)) = (latest, self.find(source))
                else {
                    return;
                };
                let Some(child) = source.table.clone() else { return };
                // The end of the earliest date would put off what had ended; the end of the latest never does.
                let (sees, matters) = if latest {
                    (Sees::Latest(column), live.to_owned())
                } else {
                    (Sees::Earliest(column), "1".to_owned())
                };
                found.push(ChildLook { child, sees, matters });
            }
        }
    }
}

/// The same looks once each, whichever purpose they serve.
pub(super) fn merge(looks: impl Iterator<Item = ChildLook>) -> Vec<ChildLook> {
    let mut merged: Vec<ChildLook> = Vec::new();
    for look in looks {
        let same =
            |known: &&mut ChildLook| known.child.eq_ignore_ascii_case(&look.child) && known.sees == look.sees;
        match merged.iter_mut().find(same) {
            Some(known) => known.matters = or([known.matters.clone(), look.matters]),
            None => merged.push(look),
        }
    }
    merged.sort_by_key(|look| look.sees == Sees::Any);
    merged
}

/// The clocks and tests on which a purpose depends.
#[derive(Default)]
struct Gathered<'q> {
    purposes: Vec<usize>,
    clocks: Vec<usize>,
    tests: Vec<&'q Test>,
}

impl<'q> Gathered<'q> {
    fn purpose(&mut self, person: &'q PersonQuestion, number: usize) {
        let Some(purpose) = person.purposes.get(number).filter(|_| !self.purposes.contains(&number)) else {
            return;
        };
        self.purposes.push(number);
        self.tests.push(&purpose.test);
        self.clocks.extend(purpose.withdrawal);
        self.clocks.extend(purpose.needs.iter().filter_map(|need| need.withdrawal));
        let of_categories = purpose.needs.iter().flat_map(|need| need.sooner.iter().chain(&need.floors));
        for rule in purpose.rules.iter().chain(&purpose.floors).chain(of_categories) {
            self.rule(person, rule);
        }
    }

    fn rule(&mut self, person: &'q PersonQuestion, rule: &'q RuleQuestion) {
        for ending in &rule.endings {
            match ending {
                EndingQuestion::Until { clock } | EndingQuestion::After { clock, .. } => {
                    self.clocks.push(*clock);
                }
                EndingQuestion::Unknown | EndingQuestion::Never => {}
            }
        }
        let (facts, purposes): (&[usize], &[usize]) = match &rule.condition {
            None => (&[], &[]),
            Some(ConditionQuestion::If(facts)) => (facts, &[]),
            Some(ConditionQuestion::Unless { facts, purposes }) => (facts, purposes),
        };
        self.tests.extend(
            facts.iter().filter_map(|fact| person.facts.get(*fact)).filter_map(|fact| fact.test.as_ref()),
        );
        purposes.iter().for_each(|purpose| self.purpose(person, *purpose));
    }
}
