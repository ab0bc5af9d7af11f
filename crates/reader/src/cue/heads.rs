//! How what a step leads to must begin.

use super::parse::{HeadsAt, Step};
use super::text::Head;

/// More ways to begin than these are not worth the looking.
const MOST: usize = 96;

/// From this many letters on a choice is not followed: they tell enough.
const ENOUGH: u8 = 4;

/// The heads of all gaps and cues.
#[derive(Debug, Default)]
pub(super) struct Heads(Vec<Head>);

impl Heads {
    /// Adds how the text must begin at a step, where a word begins. None where that cannot be said.
    pub(super) fn add(&mut self, written: &str, steps: &[Step], step: usize) -> Option<HeadsAt> {
        let from = self.0.len();
        let known = self.follow(written, steps, step, Head::EMPTY, from);
        let made = self.0.get(from..).unwrap_or_default();
        if known.is_none() || made.len() > MOST || !made.iter().all(|head| head.begins_word()) {
            self.0.truncate(from);
            return None;
        }
        let count = u16::try_from(made.len()).ok()?;
        Some(HeadsAt { from: u32::try_from(from).ok()?, count })
    }

    pub(super) fn at(&self, at: HeadsAt) -> &[Head] {
        let from = at.from as usize;
        self.0.get(from..from + usize::from(at.count)).unwrap_or_default()
    }

    /// Follows the steps until enough letters are known. `first` is the first head of these steps.
    fn follow(&mut self, written: &str, steps: &[Step], step: usize, head: Head, first: usize) -> Option<()> {
        let mut step = step;
        let mut head = head;
        loop {
            if self.0.len() > u16::MAX.into() {
                return None;
            }
            match steps.get(step)? {
                Step::Letters { from, long } => {
                    let from = *from as usize;
                    head = head.and(written.as_bytes().get(from..from + usize::from(*long))?);
                    if head.is_full() {
                        break;
                    }
                    step += 1;
                }
                Step::Either { first: way, second } if head.long() < ENOUGH => {
                    self.follow(written, steps, step + usize::from(*way), head, first)?;
                    step += usize::from(*second);
                }
                Step::Joint { .. } if head.long() < ENOUGH => {
                    self.follow(written, steps, step + 1, head.and(b" "), first)?;
                    self.follow(written, steps, step + 1, head.and(b"-"), first)?;
                    step += 1;
                }
                Step::Skip(long) => step += usize::from(*long),
                Step::Bound => step += 1,
                _ => break,
            }
        }
        if head.long() == 0 {
            return None;
        }
        if !self.0.iter().skip(first).any(|known| *known == head) {
            self.0.push(head);
        }
        Some(())
    }
}
