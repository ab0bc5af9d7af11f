//! How what a step leads to must begin.

use super::parse::{HeadsAt, Step};
use super::text::{Head, Place};

/// More ways to begin than these are not worth the looking.
const MOST: usize = 96;

/// From this many letters on a choice is not followed: they tell enough.
const ENOUGH: u8 = 4;

/// The heads of all gaps and cues.
#[derive(Debug, Default)]
pub(super) struct Heads(Vec<Head>);

impl Heads {
    /// Adds how the text must begin at a step. `bound`: where no word goes on. None where that cannot be said.
    pub(super) fn add(&mut self, written: &str, steps: &[Step], step: usize, bound: bool) -> Option<HeadsAt> {
        let from = self.0.len();
        let way = Way { written: written.as_bytes(), steps, from };
        let known = self.follow(&way, step, Head::EMPTY, bound);
        let count = self.0.len() - from;
        if known.is_none() || count > MOST {
            self.0.truncate(from);
            return None;
        }
        Some(HeadsAt { from: u32::try_from(from).ok()?, count: u16::try_from(count).ok()? })
    }

    pub(super) fn at(&self, at: HeadsAt) -> &[Head] {
        let from = at.from as usize;
        self.0.get(from..from + usize::from(at.count)).unwrap_or_default()
    }

    /// Follows the steps until enough letters are known.
    fn follow(&mut self, way: &Way<'_>, step: usize, head: Head, bound: bool) -> Option<()> {
        let (mut step, mut head, mut bound) = (step, head, bound);
        let mut within = false;
        loop {
            if self.0.len() > way.from + 2 * MOST {
                return None;
            }
            match way.steps.get(step)? {
                Step::Letters { from, long } => {
                    head = head.and(way.letters(*from, *long)?);
                    if head.is_full() || within {
                        break;
                    }
                    step += 1;
                }
                Step::Either { first, second } if head.long() < ENOUGH && !within => {
                    self.follow(way, step + usize::from(*first), head, bound)?;
                    step += usize::from(*second);
                }
                Step::Joint { .. } if head.long() < ENOUGH && !within => {
                    self.follow(way, step + 1, head.and(b" "), bound)?;
                    self.follow(way, step + 1, head.and(b"-"), bound)?;
                    step += 1;
                }
                Step::Skip(long) => step += usize::from(*long),
                Step::Bound => {
                    bound |= head.long() == 0;
                    step += 1;
                }
                Step::Apart => step += 1,
                // Behind the rest of a word these letters stand somewhere.
                Step::Rest { .. } if head.long() == 0 && !within => {
                    within = true;
                    step += 1;
                }
                _ => break,
            }
        }
        if head.long() == 0 {
            return None;
        }
        let head = match within {
            true => head.at(Place::Behind),
            false if bound && head.begins_word() => head,
            false => head.at(Place::Here),
        };
        if !self.0.iter().skip(way.from).any(|known| *known == head) {
            self.0.push(head);
        }
        Some(())
    }
}

/// Steps to follow, with the letters of the cues, and where the heads of these steps begin.
struct Way<'w> {
    written: &'w [u8],
    steps: &'w [Step],
    from: usize,
}

impl Way<'_> {
    fn letters(&self, from: u32, long: u16) -> Option<&[u8]> {
        let from = from as usize;
        self.written.get(from..from + usize::from(long))
    }
}
