//! Making a [`Question`] of a policy and the map of one table.

use jiff::civil::Date;

use crate::map::{Clock, Table, Test};
use crate::model::{Basis, EventIs, Policy, Purpose};
use crate::rule::{Condition, Ending, Modality, Rule};
use crate::vocabulary::vocabulary;

use super::question::{
    CategoryNeed, ClockSlot, ConditionQuestion, EndingQuestion, Fact, FieldQuestion, LIMIT, PersonQuestion,
    PurposeQuestion, Question, QuestionError, RuleQuestion,
};

/// Makes the question for a table. `today` decides which laws hold.
///
/// # Errors
/// The map names a column that no purpose needs, or lists no purposes.
pub fn ask(policy: &Policy, table: &Table, today: Date) -> Result<Question, QuestionError> {
    let mut fields: Vec<FieldQuestion> = fields_of(&table.fields, None);
    for (index, person) in table.persons.iter().enumerate() {
        fields.extend(fields_of(&person.fields, Some(index)));
    }
    let mut persons = Vec::new();
    if table.persons.is_empty() {
        persons.push(person_question(policy, table, None, &fields, today)?);
    }
    for index in 0..table.persons.len() {
        persons.push(person_question(policy, table, Some(index), &fields, today)?);
    }
    let counts = [
        ("fields", fields.len()),
        ("purposes", persons.iter().map(|person| person.purposes.len()).max().unwrap_or(0)),
        ("clocks", persons.iter().map(|person| person.clocks.len()).max().unwrap_or(0)),
    ];
    if let Some((what, _)) = counts.into_iter().find(|(_, count)| *count > LIMIT) {
        return Err(QuestionError::TooMany { table: table.name.clone(), what, limit: LIMIT });
    }
    check_needed(table, &fields, &persons)?;
    Ok(Question {
        table: table.name.clone(),
        fields,
        persons,
        years: policy.organisation.financial_years.clone(),
    })
}

fn fields_of(fields: &[(String, String)], person: Option<usize>) -> Vec<FieldQuestion> {
    let made = fields.iter();
    made.map(|(column, category)| FieldQuestion {
        column: column.clone(),
        category: category.clone(),
        person,
    })
    .collect()
}

/// A column whose category no listed purpose needs is an error of the map, found before any plan.
fn check_needed(
    table: &Table,
    fields: &[FieldQuestion],
    persons: &[PersonQuestion],
) -> Result<(), QuestionError> {
    for field in fields {
        let asked = persons
            .iter()
            .enumerate()
            .filter(|(index, _)| field.person.is_none_or(|person| person == *index));
        let needed = asked
            .flat_map(|(_, person)| &person.purposes)
            .filter(|purpose| !purpose.lends_only)
            .any(|purpose| purpose.needs.iter().any(|need| need.category == field.category));
        if !needed {
            return Err(QuestionError::NobodyNeeds {
                table: table.name.clone(),
                column: field.column.clone(),
                category: field.category.clone(),
            });
        }
    }
    Ok(())
}

fn person_question(
    policy: &Policy,
    table: &Table,
    person: Option<usize>,
    fields: &[FieldQuestion],
    today: Date,
) -> Result<PersonQuestion, QuestionError> {
    let own = person.and_then(|index| table.persons.get(index));
    let listed = own.and_then(|person| person.purposes.as_ref()).unwrap_or(&table.purposes);
    if listed.is_empty() {
        return Err(QuestionError::NoPurposes { table: table.name.clone() });
    }
    let mut categories: Vec<&str> = fields
        .iter()
        .filter(|field| field.person.is_none() || field.person == person)
        .map(|field| field.category.as_str())
        .collect();
    categories.sort_unstable();
    categories.dedup();
    let mut maker = Maker {
        policy,
        table,
        own_clocks: own.map(|person| person.clocks.as_slice()).unwrap_or_default(),
        clocks: Vec::new(),
        facts: Vec::new(),
        purposes: Vec::new(),
        trail: Vec::new(),
        today,
    };
    for (id, _) in listed {
        maker.purpose(id, listed, &categories);
    }
    Ok(PersonQuestion {
        role: own.map(|person| person.role.clone()),
        clocks: maker.clocks,
        facts: maker.facts,
        purposes: maker.purposes,
    })
}

struct Maker<'a> {
    policy: &'a Policy,
    table: &'a Table,
    own_clocks: &'a [(String, Clock)],
    clocks: Vec<ClockSlot>,
    facts: Vec<Fact>,
    purposes: Vec<PurposeQuestion>,
    /// Purposes that are being made.
    trail: Vec<String>,
    today: Date,
}

impl Maker<'_> {
    /// The index of a purpose, made with everything it waits for before it. A purpose that waits for itself, which is
    /// refused when a policy is read, is a fact that nobody knows; so is one behind more than any table may have.
    fn purpose(&mut self, id: &str, listed: &[(String, Test)], categories: &[&str]) -> Option<usize> {
        if let Some(known) = self.purposes.iter().position(|purpose| purpose.id == id) {
            return Some(known);
        }
        if self.trail.len() >= LIMIT || self.trail.iter().any(|making| making == id) {
            return None;
        }
        let purpose = self.policy.purpose(id)?;
        self.trail.push(id.to_owned());
        for fact in purpose.waits_for() {
            self.purpose(fact, listed, categories);
        }
        self.trail.pop();
        let test = listed.iter().find(|(listed, _)| listed == id).map(|(_, test)| test.clone());
        let first_clock = self.clocks.len();
        let rules: Vec<RuleQuestion> = purpose.keep.iter().map(|part| self.rule(&part.rule)).collect();
        let needs = self.needs(purpose, categories);
        let floors = vocabulary()
            .floors_of(purpose, self.today)
            .into_iter()
            .map(|rule| self.statutory(rule))
            .collect();
        let on_consent = purpose.basis() == Some(Basis::Consent);
        let withdrawal = on_consent.then(|| self.withdrawal()).flatten();
        let lends_only = test.is_none();
        let unmapped = self.clocks.iter().skip(first_clock).any(|slot| slot.clock.is_none());
        let row_rules = row_rules(purpose, &needs);
        self.purposes.push(PurposeQuestion {
            id: id.to_owned(),
            test: test.unwrap_or_else(Test::always),
            lends_only,
            lends_in_doubt: lends_only && unmapped,
            rules,
            needs,
            row_rules,
            floors,
            withdrawal,
        });
        Some(self.purposes.len() - 1)
    }

    fn needs(&mut self, purpose: &Purpose, categories: &[&str]) -> Vec<CategoryNeed> {
        let held = categories.iter().filter(|category| purpose.holds(category));
        held.map(|category| {
            let governing: Vec<&crate::model::Part> = purpose.rules_for(category).collect();
            let rules = purpose.keep.iter().enumerate();
            let rules = rules.filter(|(_, part)| governing.iter().any(|known| std::ptr::eq(*known, *part)));
            let rules = rules.map(|(index, _)| index).collect();
            let sooner =
                purpose.sooner.iter().find(|(known, _)| known == category).map(|(_, rule)| self.rule(rule));
            let withdrawal = purpose.rests_on_consent(category).then(|| self.withdrawal()).flatten();
            let shortened = sooner.is_some() || withdrawal.is_some();
            let floors =
                if shortened { self.floors_about(purpose, category, &governing) } else { Vec::new() };
            CategoryNeed { category: (*category).to_owned(), rules, sooner, withdrawal, floors }
        })
        .collect()
    }

    /// The law's floors about a category: of the purpose as a whole, and of every `by law: …` that governs it.
    fn floors_about(
        &mut self,
        purpose: &Purpose,
        category: &str,
        governing: &[&crate::model::Part],
    ) -> Vec<RuleQuestion> {
        let whole = vocabulary().floors_of(purpose, self.today);
        let category = self.policy.known_as(category);
        let mut floors: Vec<RuleQuestion> = whole
            .into_iter()
            .filter(|floor| floor.is_about(category))
            .map(|floor| self.statutory(floor))
            .collect();
        for part in governing {
            for floor in part.rule.floors(self.today).filter(|floor| floor.is_about(category)) {
                let mut rule = self.statutory(floor);
                let applies = part.rule.condition.as_ref().filter(|condition| !condition.unless);
                rule.condition = applies.map(|condition| self.condition(condition));
                floors.push(rule);
            }
        }
        floors
    }

    fn statutory(&mut self, rule: &crate::vocabulary::Statutory) -> RuleQuestion {
        let clock = self.clock(&rule.after.event);
        RuleQuestion {
            text: rule.citation(),
            open: false,
            endings: vec![EndingQuestion::After {
                clock,
                year: rule.after.year,
                period: rule.period,
                to: rule.period,
            }],
            condition: None,
        }
    }

    /// Withdrawal ends what rests on consent, where a clock shows it.
    fn withdrawal(&mut self) -> Option<usize> {
        self.mapped("withdrawal").is_some().then(|| self.clock("withdrawal"))
    }

    fn mapped(&self, event: &str) -> Option<&Clock> {
        let find = |clocks: &'_ [(String, Clock)]| clocks.iter().position(|(known, _)| known == event);
        match find(self.own_clocks) {
            Some(index) => self.own_clocks.get(index).map(|(_, clock)| clock),
            None => find(&self.table.clocks)
                .and_then(|index| self.table.clocks.get(index))
                .map(|(_, clock)| clock),
        }
    }

    fn clock(&mut self, event: &str) -> usize {
        if let Some(known) = self.clocks.iter().position(|slot| slot.event == event) {
            return known;
        }
        let is = self.policy.event(event).map_or(EventIs::Moment, |event| event.is);
        let clock = self.mapped(event).cloned();
        self.clocks.push(ClockSlot { event: event.to_owned(), is, clock });
        self.clocks.len() - 1
    }

    fn fact(&mut self, id: &str) -> usize {
        if let Some(known) = self.facts.iter().position(|fact| fact.id == id) {
            return known;
        }
        let mapped = self.table.facts.iter().find(|(known, _)| known == id).map(|(_, test)| test.clone());
        // A dispute that no column shows is a hold of the office, and a hold is above every rule.
        let unmapped = (id == "dispute")
            .then(|| Test { terms: vec![crate::map::Term::Not(Box::new(crate::map::Term::Always))] });
        self.facts.push(Fact { id: id.to_owned(), test: mapped.or(unmapped) });
        self.facts.len() - 1
    }

    fn rule(&mut self, rule: &Rule) -> RuleQuestion {
        RuleQuestion {
            text: rule.to_string(),
            open: matches!(rule.modality, Some(Modality::AtLeast | Modality::InPrinciple)),
            endings: rule.endings.iter().map(|ending| self.ending(ending)).collect(),
            condition: rule.condition.as_ref().map(|condition| self.condition(condition)),
        }
    }

    fn ending(&mut self, ending: &Ending) -> EndingQuestion {
        match ending {
            Ending::Until(event) => EndingQuestion::Until { clock: self.clock(event) },
            // The office records `no-longer-needed`; as long as nobody did, the data is needed.
            Ending::WhileNeeded { .. } if self.mapped("no-longer-needed").is_none() => EndingQuestion::Never,
            Ending::WhileNeeded { .. } => EndingQuestion::Until { clock: self.clock("no-longer-needed") },
            Ending::ByLaw(Some(law)) => match vocabulary().statutory.get(law) {
                Some(rule) => {
                    let clock = self.clock(&rule.after.event);
                    EndingQuestion::After {
                        clock,
                        year: rule.after.year,
                        period: rule.period,
                        to: rule.period,
                    }
                }
                None => EndingQuestion::Unknown,
            },
            Ending::ByLaw(None) | Ending::After { moment: None, .. } => EndingQuestion::Unknown,
            Ending::After { period, to, moment: Some(moment), .. } => EndingQuestion::After {
                clock: self.clock(&moment.event),
                year: moment.year,
                period: *period,
                to: to.unwrap_or(*period),
            },
            Ending::Forever => EndingQuestion::Never,
        }
    }

    fn condition(&mut self, condition: &Condition) -> ConditionQuestion {
        if !condition.unless {
            return ConditionQuestion::If(condition.facts.iter().map(|fact| self.fact(fact)).collect());
        }
        let mut facts = Vec::new();
        let mut purposes = Vec::new();
        for fact in &condition.facts {
            match self.purposes.iter().position(|purpose| purpose.id == *fact) {
                Some(purpose) => purposes.push(purpose),
                None => facts.push(self.fact(fact)),
            }
        }
        ConditionQuestion::Unless { facts, purposes }
    }
}

/// The rules that say how long the row as a whole is held: those of the categories in it; where it has none of them,
/// all. A `sooner` shortens a field only: other columns go only with the row.
fn row_rules(purpose: &Purpose, needs: &[CategoryNeed]) -> Vec<usize> {
    let mut rules: Vec<usize> = needs.iter().flat_map(|need| need.rules.iter().copied()).collect();
    if needs.is_empty() {
        rules = (0..purpose.keep.len()).collect();
    }
    rules.sort_unstable();
    rules.dedup();
    rules
}
