//! Looks for cues in a text: step after step, back to the last choice where one fails.

use std::collections::HashMap;
use std::ops::Range;

use super::parse::{Begins, Cue, HeadsAt, Parsed, Step};
use super::text::{Ready, in_word};

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
        let parsed = self.parsed;
        self.may_be() && parsed.cues.iter().any(|cue| self.earliest(cue, 0, usize::MAX).is_some())
    }

    /// The first cue that begins at a place or after it.
    pub(super) fn next(&mut self, from: usize) -> Option<Range<usize>> {
        if !self.may_be() {
            return None;
        }
        let mut best: Option<Range<usize>> = None;
        let parsed = self.parsed;
        for cue in &parsed.cues {
            // Of two that begin at the same place the one that is written first is meant.
            let before = best.as_ref().map_or(usize::MAX, |best| best.start);
            best = self.earliest(cue, from, before).or(best);
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

    /// Whether any of the cues may be in the text at all.
    fn may_be(&self) -> bool {
        self.parsed.first.as_ref().is_none_or(|begin| self.text.words.may_begin(begin))
    }

    /// Where one cue begins first, from a place on and before another.
    fn earliest(&mut self, cue: &Cue, from: usize, before: usize) -> Option<Range<usize>> {
        let mut best = None;
        match cue.begins {
            Begins::Word(heads) => {
                let mut before = before;
                let text = self.text;
                for head in self.parsed.heads.at(heads) {
                    if !text.words.may_hold(*head) {
                        continue;
                    }
                    let words = text.words.from(from).iter().take_while(|word| word.at < before);
                    for word in words.filter(|word| head.begins(word)) {
                        if let Some(end) = self.run(cue.step, word.at) {
                            before = word.at;
                            best = Some(word.at..end);
                            break;
                        }
                    }
                }
            }
            Begins::Rest(letters) => {
                if letters.is_some_and(|(from, long)| !self.holds(from, long)) {
                    return None;
                }
                // What begins within a word begins earlier too: the rest of the word takes in what is before.
                let starts = |at: usize| at == from || !at.checked_sub(1).is_some_and(|at| self.is_rest(at));
                let places: Vec<usize> =
                    (from..=self.letters.len()).filter(|at| *at < before && starts(*at)).collect();
                best = places.into_iter().find_map(|at| Some(at..self.run(cue.step, at)?));
            }
            Begins::Anywhere => {
                let mut places = (from..=self.letters.len()).take_while(|at| *at < before);
                best = places.find_map(|at| Some(at..self.run(cue.step, at)?));
            }
        }
        best
    }

    /// Whether the text holds some letters of the written cues.
    fn holds(&self, from: u32, long: u16) -> bool {
        let letters = std::str::from_utf8(self.written(from, long)).unwrap_or_default();
        self.text.lower.contains(letters)
    }

    fn written(&self, from: u32, long: u16) -> &'a [u8] {
        let from = from as usize;
        self.written.get(from..from + usize::from(long)).unwrap_or_default()
    }

    fn letter(&self, at: usize) -> Option<u8> {
        self.letters.get(at).copied()
    }

    /// Whether the letter at a place can be of the rest of a word.
    fn is_rest(&self, at: usize) -> bool {
        self.letter(at).is_some_and(rest)
    }

    fn is_bound(&self, at: usize) -> bool {
        let within = |at: Option<usize>| at.and_then(|at| self.letter(at)).is_some_and(in_word);
        within(at.checked_sub(1)) != within(Some(at))
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
                Step::Rest { few } => return self.rest(step, at, few),
                Step::Joint { few } => {
                    let joint = matches!(self.letter(at), Some(b' ' | b'-'));
                    if joint && few {
                        return self.run(step + 1, at).or_else(|| self.run(step + 1, at + 1));
                    }
                    if joint && let Some(end) = self.run(step + 1, at + 1) {
                        return Some(end);
                    }
                }
                Step::Near { then } => return if self.may_follow(then) { self.near(step, at) } else { None },
                Step::Far { then } => return if self.may_follow(then) { self.far(step, at) } else { None },
                Step::Bound => {
                    if !self.is_bound(at) {
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

    fn stands(&self, from: u32, long: u16, at: usize) -> bool {
        self.letters.get(at..).is_some_and(|rest| rest.starts_with(self.written(from, long)))
    }

    /// Whether a way is worth following: its first letters stand there.
    fn may_go(&self, step: usize, at: usize) -> bool {
        match self.parsed.steps.get(step) {
            Some(Step::Letters { from, long }) => self.stands(*from, *long, at),
            _ => true,
        }
    }

    /// Whether what stands behind a gap may be in the text at all.
    fn may_follow(&self, then: Option<HeadsAt>) -> bool {
        then.is_none_or(|heads| {
            self.parsed.heads.at(heads).iter().any(|head| self.text.words.may_hold(*head))
        })
    }

    /// The rest of a word: all of it, or less where what follows asks for it.
    fn rest(&mut self, step: usize, at: usize, few: bool) -> Option<usize> {
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
            (at..fails).find_map(|at| self.run(next, at))
        } else {
            (at..fails).rev().find_map(|at| self.run(next, at))
        };
        if tired && found.is_none() {
            self.failed.insert((step, end), at.min(fails));
        }
        found
    }

    /// Up to so many words between, with marks after the word before and a mark before the word after.
    fn near(&mut self, step: usize, at: usize) -> Option<usize> {
        let marks =
            self.letters.get(at..)?.iter().take(2).take_while(|letter| b",:;)\"'-".contains(letter)).count();
        let mut at = at + marks;
        for _ in 0..=NEAR {
            if self.letter(at) != Some(b' ') {
                return None;
            }
            at += 1;
            let mark = matches!(self.letter(at), Some(b'(' | b'"' | b'\''));
            if mark && let Some(end) = self.go_on(step, at + 1) {
                return Some(end);
            }
            if let Some(end) = self.go_on(step, at) {
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
    fn far(&mut self, step: usize, at: usize) -> Option<usize> {
        if !self.is_bound(at) {
            return None;
        }
        let letters = self.letters.get(at..)?.iter().take(FAR + 1).enumerate();
        let places =
            letters.filter(|(_, letter)| matches!(letter, b' ' | b'(')).map(|(after, _)| at + after + 1);
        for at in places {
            if let Some(end) = self.go_on(step, at) {
                return Some(end);
            }
        }
        None
    }

    /// Goes on behind a gap.
    fn go_on(&mut self, gap: usize, at: usize) -> Option<usize> {
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
