//! A policy on its way to being adopted: the decisions made that were answered, and then what was missing.

use crate::model::Policy;
use crate::syntax::Path;

use super::{Addition, Answers, Decision, Obstacle, Source, addition, decide, draft, faulty, gap, rewrite};

/// A policy after the answers on decisions and on what is missing, with everything that is still asked.
pub(super) struct Staged {
    /// Every decision.
    pub(super) asked: Vec<Decision>,
    /// Those without an answer.
    pub(super) open: Vec<Decision>,
    /// What is missing.
    pub(super) gaps: Vec<Decision>,
    /// The text as it then is, and what it says.
    pub(super) text: String,
    pub(super) draft: Policy,
    /// What the law then adds.
    pub(super) added: Vec<Addition>,
}

impl Staged {
    pub(super) fn of(source: Source<'_>, answers: &Answers) -> Result<Staged, Obstacle> {
        let first = draft(source)?;
        let asked = decide::collect(&first);
        answers.refuse_unknown(&asked, None)?;
        let (text, open) = decided(source, &first, &asked, answers);
        let told = |questions: &[Decision], obstacle| answers.blame(faulty(obstacle), questions, &[]);
        let then = draft(Source { text: &text, ..source }).map_err(|obstacle| told(&asked, obstacle))?;
        let gaps = gap::collect(&then, source.today);
        // What was missing at first and is missing no more was answered for nothing, and does no harm.
        answers.refuse_unknown_gaps(&gaps, || gap::collect(&first, source.today))?;
        let mut file = rewrite::File::read(&text, &then.tree);
        for gap in gaps.iter().filter(|gap| answers.fills(gap)) {
            if let Some(answer) = answers.gap(&gap.id) {
                file.carry_out(&gap.edit, answer, &then);
            }
        }
        let text = file.text();
        let draft = draft(Source { text: &text, ..source }).map_err(|obstacle| told(&gaps, obstacle))?;
        let added = addition::collect(&draft);
        Ok(Staged { asked, open, gaps, text, draft, added })
    }

    /// What is wrong with a value that was answered is told at the answer.
    pub(super) fn told(&self, answers: &Answers, obstacle: Obstacle) -> Obstacle {
        let questions: Vec<Decision> = self.asked.iter().chain(&self.gaps).cloned().collect();
        answers.blame(obstacle, &questions, &self.added)
    }
}

/// The text with the decisions made that were answered, and those that were not.
fn decided(
    source: Source<'_>,
    draft: &Policy,
    all: &[Decision],
    answers: &Answers,
) -> (String, Vec<Decision>) {
    let mut file = rewrite::File::read(source.text, &draft.tree);
    let is_open = |decision: &&Decision| match answers.decision(&decision.id) {
        None => true,
        Some(answer) => !decision.allows(answer),
    };
    let (open, settled): (Vec<&Decision>, Vec<&Decision>) = all.iter().partition(is_open);
    // From the last to the first: what leaves a list does not move what stands before it.
    for decision in settled.iter().rev() {
        if let Some(answer) = answers.decision(&decision.id) {
            file.carry_out(&decision.edit, answer, draft);
        }
    }
    let mut spent: Vec<&Path> = settled.iter().flat_map(|decision| &decision.spent).collect();
    spent.dedup();
    for path in spent {
        if !open.iter().any(|decision| decision.spent.contains(path)) {
            file.remove(path);
        }
    }
    (file.text(), open.into_iter().cloned().collect())
}
