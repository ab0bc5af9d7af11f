//! Looks for cues in a text: step after step, back to the last choice where one fails.

use std::collections::HashMap;
use std::ops::Range;

use super::parse::{After, HeadsAt, Opening, Parsed, Step};
use super::text::{Letters, Place, Ready, in_word};

/// How far ` ... ` reaches, in letters.
const FAR: usize = 200;

/// How many words ` .. ` passes over.
const NEAR: usize = 6;

/// After this many ways tried, what failed is remembered. A text may be made to fail late and often.
const PATIENCE: u32 = 4000;

/// One question, asked of one text.
pub(super) struct Search<'a> {
    written: &'a [u8],
    parsed: &'a Parsed,
    text: Ready<'a>,
    letters: &'a [u8],
    tried: u32,
    /// Steps that lead nowhere from a place. Of the rest of a word: from what place on, by where it ends.
    failed: HashMap<(usize, usize), usize>,
}

impl<'a> Search<'a> {
    pub(super) fn new(written: &'a str, parsed: &'a Parsed, text: Ready<'a>) -> Self {
        let letters = text.lower.as_bytes();
        Self { written: written.as_bytes(), parsed, text, letters, tried: 0, failed: HashMap::new() }
    }

    /// Whether any of the cues is in the text.
    pub(super) fn any(&mut self) -> bool {
        self.openings().any(|opening| self.earliest(opening, 0, usize::MAX).is_some())
    }

    /// The first cue that begins at a place or after it.
    pub(super) fn next(&mut self, from: usize) -> Option<Range<usize>> {
        let mut best: Option<Range<usize>> = None;
        for opening in self.openings() {
            // Of two that begin at the same place the one that is written first is meant.
            let before = best.as_ref().map_or(usize::MAX, |best| best.start);
            best = self.earliest(opening, from, before).or(best);
        }
        best
    }

    /// All cues from left to right, none over another.
    pub(super) fn all(&mut self) -> Vec<Range<usize>> {
        let mut made: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        while let Some(found) = self.next(from) {
            // A cue of nothing, right behind another, is none.
            if found.is_empty() && made.last().is_some_and(|last| last.end == found.end) {
                from += 1;
                continue;
            }
            from = found.end;
            made.push(found);
        }
        made
    }

    /// The ways to begin that the text may hold.
    fn openings(&self) -> impl Iterator<Item = &'a Opening> + use<'a> {
        let words = self.text.words;
        let bits = self.parsed.bits.iter().zip(&self.parsed.openings);
        bits.filter(|(bit, _)| words.may_hold(**bit)).map(|(_, opening)| opening)
    }

    /// Where a cue begins first in one way, from a place on and before another.
    fn earliest(&mut self, opening: &Opening, from: usize, before: usize) -> Option<Range<usize>> {
        let Opening { step, head, after } = *opening;
        if head.place == Place::Word {
            let words = self.text.words.from(from).iter().take_while(|word| word.at < before);
            let mut places = words.filter(|word| head.begins(word)).map(|word| word.at);
            return places.find_map(|at| Some(at..self.run(step, at)?));
        }
        let mut last = from.checked_sub(1).and_then(|at| self.letter(at));
        for at in (from..=self.letters.len()).take_while(|at| *at < before) {
            let next = self.letter(at);
            let begins = match (head.place, after) {
                (Place::Here, _) => next == Some(head.first()),
                // What begins within a word begins earlier too: the rest of a word takes in what is before.
                (_, After::Rest) => at == from || !last.is_some_and(rest),
                (_, After::Bound) => last.is_some_and(in_word) != next.is_some_and(in_word),
                (_, After::Any) => true,
            };
            if begins && let Some(end) = self.run(step, at) {
                return Some(at..end);
            }
            last = next;
        }
        None
    }

    fn written(&self, from: u32, long: u16) -> &'a [u8] {
        let from = from as usize;
        self.written.get(from..from + usize::from(long)).unwrap_or_default()
    }

    fn letter(&self, at: usize) -> Option<u8> {
        self.letters.get(at).copied()
    }

    fn is_bound(&self, at: usize) -> bool {
        let [before, after] = self.of_words(at);
        before != after
    }

    /// Whether a place is within a word.
    fn is_within(&self, at: usize) -> bool {
        self.of_words(at) == [true, true]
    }

    /// Whether the letters before and behind a place are of words.
    fn of_words(&self, at: usize) -> [bool; 2] {
        [at.checked_sub(1), Some(at)].map(|at| at.and_then(|at| self.letter(at)).is_some_and(in_word))
    }

    /// Follows the steps from a place on, and gives where they end.
    fn run(&mut self, step: usize, at: usize) -> Option<usize> {
        let (mut step, mut at) = (step, at);
        loop {
            match *self.parsed.steps.get(step)? {
                Step::Letters { from, long } => {
                    if !self.stands(from, long, at) {
                        return None;
                    }
                    at += usize::from(long);
                }
                Step::Rest { few, then } => return self.rest(step, at, few, then),
                Step::Joint { few } => {
                    let joint = matches!(self.letter(at), Some(b' ' | b'-'));
                    if joint && few {
                        return self.run(step + 1, at).or_else(|| self.run(step + 1, at + 1));
                    }
                    if joint && let Some(end) = self.run(step + 1, at + 1) {
                        return Some(end);
                    }
                }
                Step::Near { then, first } => {
                    return if self.may_follow(then) { self.near(step, at, first) } else { None };
                }
                Step::Far { then, first } => {
                    return if self.may_follow(then) { self.far(step, at, first) } else { None };
                }
                Step::Bound => {
                    if !self.is_bound(at) {
                        return None;
                    }
                }
                Step::Apart => {
                    if self.is_within(at) {
                        return None;
                    }
                }
                Step::End => {
                    if at != self.letters.len() {
                        return None;
                    }
                }
                Step::Either { first, second } => {
                    let way = step + usize::from(first);
                    if self.may_go(way, at)
                        && let Some(end) = self.run(way, at)
                    {
                        return Some(end);
                    }
                    step += usize::from(second);
                    continue;
                }
                Step::Skip(long) => {
                    step += usize::from(long);
                    continue;
                }
                Step::Done => return Some(at),
            }
            step += 1;
        }
    }

    fn run_if(&mut self, first: Letters, step: usize, at: usize) -> Option<usize> {
        if self.may_stand(first, at) { self.run(step, at) } else { None }
    }

    /// Whether one of some letters stands at a place. The end of the text may be any of all of them.
    fn may_stand(&self, first: Letters, at: usize) -> bool {
        self.letter(at).map_or(first == Letters::ALL, |letter| first.hold(letter))
    }

    fn stands(&self, from: u32, long: u16, at: usize) -> bool {
        let written = self.written(from, long);
        // Mostly the first letter is another, which is seen without a call.
        self.letter(at) == written.first().copied()
            && self.letters.get(at..).is_some_and(|rest| rest.starts_with(written))
    }

    /// Whether a way is worth following: its first letters stand there.
    fn may_go(&self, step: usize, at: usize) -> bool {
        match self.parsed.steps.get(step) {
            Some(Step::Letters { from, long }) => self.stands(*from, *long, at),
            _ => true,
        }
    }

    /// Whether what begins so may be in the text at all.
    fn may_follow(&self, then: Option<HeadsAt>) -> bool {
        then.is_none_or(|heads| {
            self.parsed.heads.at(heads).iter().any(|head| self.text.words.may_hold(head.bit))
        })
    }

    /// The rest of a word: all of it, or less where what follows asks for it.
    fn rest(&mut self, step: usize, at: usize, few: bool, then: Letters) -> Option<usize> {
        let long = self.letters.get(at..)?.iter().take_while(|letter| rest(**letter)).count();
        let end = at + long;
        let mut next = step + 1;
        while let Some(Step::Skip(long)) = self.parsed.steps.get(next) {
            next += usize::from(*long);
        }
        let whole = match self.parsed.steps.get(next) {
            Some(Step::Letters { from, long }) => {
                !self.written(*from, *long).first().is_some_and(|first| rest(*first))
            }
            // What a gap passes over it passes over from the end of the word as well.
            Some(Step::Near { .. } | Step::End) => true,
            _ => false,
        };
        if whole {
            return self.run(next, end);
        }
        let tired = self.tired();
        // From where on it is known to fail.
        let fails = if tired { self.failed.get(&(step, end)).copied().unwrap_or(end + 1) } else { end + 1 };
        let found = if few {
            (at..fails).find_map(|at| self.run_if(then, next, at))
        } else {
            (at..fails).rev().find_map(|at| self.run_if(then, next, at))
        };
        if tired && found.is_none() {
            self.failed.insert((step, end), at.min(fails));
        }
        found
    }

    /// Up to so many words between, with marks after the word before and a mark before the word after.
    fn near(&mut self, step: usize, at: usize, first: Letters) -> Option<usize> {
        let marks =
            self.letters.get(at..)?.iter().take(2).take_while(|letter| b",:;)\"'-".contains(letter)).count();
        let mut at = at + marks;
        for _ in 0..=NEAR {
            if self.letter(at) != Some(b' ') {
                return None;
            }
            at += 1;
            let mark = matches!(self.letter(at), Some(b'(' | b'"' | b'\''));
            if mark && let Some(end) = self.go_on(step, at + 1, first) {
                return Some(end);
            }
            if let Some(end) = self.go_on(step, at, first) {
                return Some(end);
            }
            let long = self.letters.get(at..)?.iter().take_while(|letter| **letter != b' ').count();
            if long == 0 {
                return None;
            }
            at += long;
        }
        None
    }

    /// Any words between, from the end of a word to a space or a bracket.
    fn far(&mut self, step: usize, at: usize, first: Letters) -> Option<usize> {
        if !self.is_bound(at) {
            return None;
        }
        let letters = self.letters.get(at..)?.iter().take(FAR + 1).enumerate();
        let places =
            letters.filter(|(_, letter)| matches!(letter, b' ' | b'(')).map(|(after, _)| at + after + 1);
        for at in places {
            if let Some(end) = self.go_on(step, at, first) {
                return Some(end);
            }
        }
        None
    }

    /// Goes on behind a gap.
    fn go_on(&mut self, gap: usize, at: usize, first: Letters) -> Option<usize> {
        if !self.may_stand(first, at) {
            return None;
        }
        let tired = self.tired();
        if tired && self.failed.contains_key(&(gap, at)) {
            return None;
        }
        let found = self.run(gap + 1, at);
        if tired && found.is_none() {
            self.failed.insert((gap, at), at);
        }
        found
    }

    fn tired(&mut self) -> bool {
        self.tried = self.tried.saturating_add(1);
        self.tried > PATIENCE
    }
}

/// Whether a letter can be of the rest of a word.
fn rest(letter: u8) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, b'\'' | b'-')
}
