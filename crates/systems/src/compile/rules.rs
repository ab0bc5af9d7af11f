//! What the rules of purposes say of a row, as conditions: which days have passed, which purposes hold.

use jiff::civil::Date;
use waarborg_policy::calendar::{FinancialYears, YearOf, cutoff, year_cutoff};
use waarborg_policy::verdict::{
    ConditionQuestion, EndingQuestion, PersonQuestion, PurposeQuestion, RuleQuestion,
};

use super::clock::{Bound, present};
use super::condition::{and, not, or};
use super::question::{Compiler, PersonSql, PurposeSql};

impl Compiler<'_> {
    pub(super) fn person(&self, person: &PersonQuestion) -> PersonSql {
        let mut purposes: Vec<PurposeSql> = Vec::new();
        let (mut started, mut ended, mut needed) = (Vec::new(), Vec::new(), Vec::new());
        let mut standings = Vec::new();
        for purpose in &person.purposes {
            let (test_yes, test_no) = match purpose.lends_only {
                true if purpose.lends_in_doubt => ("0".to_owned(), "0".to_owned()),
                true => ("1".to_owned(), "0".to_owned()),
                false => (self.test(&purpose.test, true), self.test(&purpose.test, false)),
            };
            let [latest, earliest] = [Bound::Latest, Bound::Earliest].map(|bound| {
                let held = self.longest(person, purpose, &purpose.row_rules, bound, &purposes);
                or([held, self.withdrawn(person, purpose.withdrawal, bound)])
            });
            let past_latest = or([test_no.clone(), latest]);
            // A test that cannot be answered makes the first day unknown.
            let past_earliest = or([not(&test_yes), earliest]);
            if !purpose.lends_only {
                standings.extend(self.standings(person, purpose, &purposes));
                started.push(and([test_yes.clone(), self.any_present(person, purpose)]));
                ended.push(past_latest.clone());
                needed.push(not(&past_earliest));
            }
            purposes.push(PurposeSql { test_no, past_latest, past_earliest });
        }
        let looks = self.looks(person, &purposes);
        PersonSql { standings, looks, started: or(started), ended: and(ended), needed: or(needed), purposes }
    }

    /// Whether a purpose counts from something that happened.
    pub(super) fn any_present(&self, person: &PersonQuestion, purpose: &PurposeQuestion) -> String {
        if purpose.row_rules.is_empty() {
            return "1".to_owned();
        }
        let rules =
            purpose.row_rules.iter().filter_map(|rule| purpose.rules.get(*rule)).chain(&purpose.floors);
        or(rules.map(|rule| not(&self.dropped(person, rule))))
    }

    /// Whether a rule drops out: nothing that it counts from happened, or its condition is false.
    pub(super) fn dropped(&self, person: &PersonQuestion, rule: &RuleQuestion) -> String {
        let present = or(rule.endings.iter().map(|ending| self.ending_present(person, ending)));
        let refused = match &rule.condition {
            Some(ConditionQuestion::If(facts)) => {
                and(facts.iter().map(|fact| self.fact(person, *fact, false)))
            }
            _ => "0".to_owned(),
        };
        or([not(&present), refused])
    }

    pub(super) fn ending_present(&self, person: &PersonQuestion, ending: &EndingQuestion) -> String {
        match ending {
            EndingQuestion::Unknown | EndingQuestion::Never => "1".to_owned(),
            EndingQuestion::Until { clock } | EndingQuestion::After { clock, .. } => {
                let clock = person.clocks.get(*clock).and_then(|slot| slot.clock.as_ref());
                clock.map_or_else(|| "1".to_owned(), |clock| present(clock, &|source| self.find(source)))
            }
        }
    }

    /// Whether the longest of some rules, and the law's floor, has passed.
    pub(super) fn longest(
        &self,
        person: &PersonQuestion,
        purpose: &PurposeQuestion,
        rules: &[usize],
        bound: Bound,
        lent: &[PurposeSql],
    ) -> String {
        let mut parts = Vec::new();
        if rules.is_empty() {
            parts.push(if bound == Bound::Earliest { "1" } else { "0" }.to_owned());
        }
        let rules = rules.iter().filter_map(|rule| purpose.rules.get(*rule)).chain(&purpose.floors);
        parts.extend(rules.map(|rule| self.rule(person, rule, bound, lent)));
        and(parts)
    }

    /// Whether consent was withdrawn before today. A withdrawal that did not happen ends nothing.
    pub(super) fn withdrawn(&self, person: &PersonQuestion, clock: Option<usize>, bound: Bound) -> String {
        let Some(clock) = clock else { return "0".to_owned() };
        let present = self.ending_present(person, &EndingQuestion::Until { clock });
        and([present, self.until(person, clock, bound)])
    }

    /// Whether a rule's day has passed; a rule that drops out holds nothing.
    pub(super) fn rule(
        &self,
        person: &PersonQuestion,
        rule: &RuleQuestion,
        bound: Bound,
        lent: &[PurposeSql],
    ) -> String {
        let endings = rule
            .endings
            .iter()
            .map(|ending| and([self.ending_present(person, ending), self.ending(person, ending, bound)]));
        let mut past = or(endings);
        if rule.open && bound == Bound::Latest {
            past = "0".to_owned();
        }
        match &rule.condition {
            None => {}
            Some(ConditionQuestion::If(facts)) if bound == Bound::Earliest => {
                let yes = or(facts.iter().map(|fact| self.fact(person, *fact, true)));
                past = or([past, not(&yes)]);
            }
            Some(ConditionQuestion::If(_)) => {}
            Some(ConditionQuestion::Unless { facts, purposes }) => {
                let quiet = match bound {
                    Bound::Latest => and(facts.iter().map(|fact| self.fact(person, *fact, false))),
                    Bound::Earliest => not(&or(facts.iter().map(|fact| self.fact(person, *fact, true)))),
                };
                let others =
                    purposes.iter().filter_map(|purpose| lent.get(*purpose)).map(|purpose| match bound {
                        Bound::Latest => purpose.past_latest.clone(),
                        Bound::Earliest => or([purpose.test_no.clone(), purpose.past_earliest.clone()]),
                    });
                past = and([past, quiet].into_iter().chain(others));
            }
        }
        or([self.dropped(person, rule), past])
    }

    pub(super) fn ending(&self, person: &PersonQuestion, ending: &EndingQuestion, bound: Bound) -> String {
        match ending {
            EndingQuestion::Never => "0".to_owned(),
            EndingQuestion::Unknown => if bound == Bound::Earliest { "1" } else { "0" }.to_owned(),
            EndingQuestion::Until { clock } => self.until(person, *clock, bound),
            EndingQuestion::After { clock, year, period, to } => {
                let period = if bound == Bound::Earliest { *period } else { *to };
                let day = self.cutoff(*year, period);
                self.clock(person, *clock, bound, day)
            }
        }
    }

    pub(super) fn cutoff(&self, year: Option<YearOf>, period: waarborg_policy::calendar::Period) -> Date {
        match year {
            None => cutoff(self.place.today, period),
            Some(YearOf::Financial) => year_cutoff(self.place.today, period, self.years),
            Some(YearOf::Calendar) => year_cutoff(self.place.today, period, &FinancialYears::calendar()),
        }
    }

    /// The day of an event itself: it has passed when it lies before today.
    pub(super) fn until(&self, person: &PersonQuestion, clock: usize, bound: Bound) -> String {
        let yesterday = self.place.today.yesterday().unwrap_or(Date::MIN);
        self.clock(person, clock, bound, yesterday)
    }

    pub(super) fn clock(&self, person: &PersonQuestion, clock: usize, bound: Bound, cutoff: Date) -> String {
        let slot = person.clocks.get(clock);
        let mapped = slot.and_then(|slot| Some((slot.clock.as_ref()?, slot.is)));
        match mapped {
            Some((clock, is)) => self.dates.past(clock, is, bound, cutoff, &|source| self.find(source)),
            // The map says nothing of it: unknown.
            None => if bound == Bound::Earliest { "1" } else { "0" }.to_owned(),
        }
    }

    pub(super) fn fact(&self, person: &PersonQuestion, fact: usize, yes: bool) -> String {
        match person.facts.get(fact).and_then(|fact| fact.test.as_ref()) {
            Some(test) => self.test(test, yes),
            None => "0".to_owned(),
        }
    }
}
