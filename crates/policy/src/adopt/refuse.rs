//! Answers that will not do, told at the place where they were given.

use crate::load::Refused;
use crate::syntax::{Fault, FaultKind, Faults, Path, Place, Segment};

use super::{Addition, Answer, Answers, Decision, Obstacle, unread};

impl Answers {
    /// Refuses answers after which the same is still wrong.
    pub(super) fn refuse_again(&self, still: &[Decision]) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.decisions {
            if let Some(decision) = still.iter().find(|one| one.id == *id && *answer != Answer::Keep) {
                faults.add(settles_nothing(decision, *place));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }

    /// Refuses answers to questions that were not asked, and answers that settle nothing. Additions are known only
    /// when all decisions are made.
    pub(super) fn refuse_unknown(
        &self,
        decisions: &[Decision],
        additions: Option<&[Addition]>,
    ) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.decisions {
            match decisions.iter().find(|decision| decision.id == *id) {
                None => faults.add(not_asked(id, decisions.iter().map(|known| known.id.as_str()), *place)),
                Some(decision) if !decision.allows(answer) => {
                    faults.add(settles_nothing(decision, *place));
                }
                Some(_) => {}
            }
        }
        for addition in additions.unwrap_or_default() {
            if let Some((answer, place)) = self.additions.get(&addition.id)
                && !addition.allows(answer)
            {
                let message = if addition.refusable { "default-needs-value" } else { "not-refusable" };
                let kind = FaultKind::NoAnswer {
                    message,
                    about: addition.id.clone(),
                    allowed: addition.allowed(),
                    open: addition.refusable && addition.others.is_empty(),
                };
                faults.add(Fault::new(kind, Path::parse(&addition.id), *place));
            }
        }
        // An answer to an addition that did not come up does no harm: it hangs on what was decided.
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }

    /// Refuses answers on something that is not missing, now or before the decisions were made, and answers that fill
    /// nothing in.
    pub(super) fn refuse_unknown_gaps(
        &self,
        gaps: &[Decision],
        before: impl Fn() -> Vec<Decision>,
    ) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.gaps {
            match gaps.iter().find(|gap| gap.id == *id) {
                Some(gap) if !gap.allows(answer) => faults.add(settles_nothing(gap, *place)),
                Some(_) => {}
                None if before().iter().any(|gap| gap.id == *id) => {}
                None => faults.add(not_asked(id, gaps.iter().map(|known| known.id.as_str()), *place)),
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }

    /// Where an answer stands of which the value comes to stand at a path, or above it.
    fn place_of(&self, path: &Path, questions: &[Decision], added: &[Addition]) -> Option<Place> {
        let whole = |path: &Path| match path.segments().last() {
            Some(Segment::Index(_)) => path.parent().unwrap_or_default(),
            _ => path.clone(),
        };
        let of_question = questions.iter().filter_map(|one| {
            let given = self.decisions.get(&one.id).or_else(|| self.gaps.get(&one.id));
            Some((one.edit.path().clone(), given?.1?))
        });
        let of_addition = added.iter().filter_map(|one| Some((&one.paths, self.additions.get(&one.id)?.1?)));
        let of_addition =
            of_addition.flat_map(|(paths, place)| paths.iter().map(move |path| (path.clone(), place)));
        let all: Vec<(Path, Place)> = of_question.chain(of_addition).collect();
        let exact = all.iter().find(|(own, _)| path.starts_with(own));
        exact.or_else(|| all.iter().find(|(own, _)| path.starts_with(&whole(own)))).map(|(_, place)| *place)
    }

    /// What is wrong with a value that was answered is told at the answer, not at the line where it would have come.
    pub(super) fn blame(&self, obstacle: Obstacle, questions: &[Decision], added: &[Addition]) -> Obstacle {
        let (mut refused, wrap): (_, fn(Box<Refused>) -> Obstacle) = match obstacle {
            Obstacle::Faulty(refused) => (refused, Obstacle::Faulty),
            Obstacle::Unread(refused) => (refused, Obstacle::Unread),
            other => return other,
        };
        let Some(own) = self.sources.get(0) else { return wrap(refused) };
        let mut file = None;
        for fault in &mut refused.faults {
            let Some(place) = self.place_of(&fault.path, questions, added) else { continue };
            let file = *file.get_or_insert_with(|| refused.sources.add(own.name.as_str(), own.text.as_str()));
            fault.place = Some(Place { file, ..place });
            fault.also.clear();
        }
        wrap(refused)
    }
}

fn not_asked<'a>(id: &str, known: impl Iterator<Item = &'a str>, place: Option<Place>) -> Fault {
    let meant = crate::syntax::closest(id, known).map(str::to_owned);
    Fault::new(FaultKind::UnknownKey { key: id.to_owned(), meant }, Path::parse(id), place)
}

fn settles_nothing(decision: &Decision, place: Option<Place>) -> Fault {
    let kind = FaultKind::NoAnswer {
        message: "settles-nothing",
        about: decision.id.clone(),
        allowed: decision.choices.iter().map(|choice| choice.answer.to_string()).collect(),
        open: decision.open,
    };
    Fault::new(kind, Path::parse(&decision.id), place)
}
