//! Cues as steps: what must stand next, and where there is a choice, what is tried first.

use super::heads::Heads;
use super::text::{Head, Letters};

/// One step. Steps lead forward only: following them always ends.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// These letters of the written cues.
    Letters { from: u32, long: u16 },
    /// `*`: letters, digits, hyphens and apostrophes, as many as there are; or as few as will do.
    Rest { few: bool, then: Letters },
    /// `~`: a space or a hyphen, or nothing; or nothing first.
    Joint { few: bool },
    /// ` .. `: up to six words between, as few as will do.
    Near { then: Option<HeadsAt>, first: Letters },
    /// ` ... `: any words between, as few as will do.
    Far { then: Option<HeadsAt>, first: Letters },
    /// The bound of a word.
    Bound,
    /// Anywhere but within a word.
    Apart,
    /// The end of the text.
    End,
    /// One way on, and if it fails another: so many steps further.
    Either { first: u16, second: u16 },
    /// So many steps further.
    Skip(u16),
    /// The cue is here.
    Done,
}

/// Which of the heads: how one must begin for the step to be worth a try.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadsAt {
    pub(super) from: u32,
    pub(super) count: u16,
}

/// One way in which a cue begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    pub(super) step: usize,
    pub(super) head: Head,
    pub(super) after: After,
}

/// After what a cue can begin that begins with letters we do not know.
#[derive(Debug, Clone, Copy)]
pub(super) enum After {
    /// Where a word begins or ends.
    Bound,
    /// Where what it is the rest of begins.
    Rest,
    /// After anything.
    Any,
}

/// Cues as steps.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) steps: Vec<Step>,
    /// How what is behind a gap begins.
    pub(super) heads: Heads,
    /// How the cues begin, in the order in which they are written.
    pub(super) openings: Vec<Opening>,
    /// The bit of each opening, for one quick look at all.
    pub(super) bits: Vec<u16>,
}

impl Parsed {
    /// None where a cue is unsound.
    pub(super) fn new(written: &str, ends: &[usize]) -> Option<Self> {
        let mut parser = Parser { written, at: 0, end: 0, steps: Vec::with_capacity(written.len() / 4) };
        let mut starts = Vec::with_capacity(ends.len());
        for end in ends {
            parser.end = *end;
            starts.push(parser.steps.len());
            parser.cue()?;
        }
        let mut steps = parser.steps;
        let mut heads = Heads::default();
        for at in 0..steps.len() {
            let gap = match steps.get(at) {
                Some(Step::Near { .. } | Step::Far { .. }) => true,
                Some(Step::Rest { .. }) => false,
                _ => continue,
            };
            let heads_then = heads.add(written, &steps, at + 1, gap);
            let letters = heads_then.map_or(Letters::ALL, |then| {
                heads.at(then).iter().map(|head| head.letters()).fold(Letters::NONE, Letters::or)
            });
            match steps.get_mut(at) {
                Some(Step::Near { then, first } | Step::Far { then, first }) => {
                    (*then, *first) = (heads_then, letters);
                }
                Some(Step::Rest { then, .. }) => *then = letters,
                _ => {}
            }
        }
        let mut openings = Vec::with_capacity(starts.len());
        for step in starts {
            let after = match steps.get(step) {
                Some(Step::Bound) => After::Bound,
                Some(Step::Rest { few: false, .. }) => After::Rest,
                _ => After::Any,
            };
            match heads.add(written, &steps, step, false) {
                None => openings.push(Opening { step, head: Head::ANY, after }),
                Some(own) => {
                    openings.extend(heads.at(own).iter().map(|head| Opening { step, head: *head, after }))
                }
            }
        }
        let bits = openings.iter().map(|opening| opening.head.bit).collect();
        Some(Self { steps, heads, openings, bits })
    }
}

struct Parser<'w> {
    written: &'w str,
    at: usize,
    /// Where the cue ends.
    end: usize,
    steps: Vec<Step>,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.written.get(self.at..self.end).unwrap_or_default()
    }

    fn cue(&mut self) -> Option<()> {
        let cue = self.rest();
        let starts = cue.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '(');
        let ends = ending(cue);
        self.choice(starts, ends)?;
        self.steps.push(Step::Done);
        (self.at == self.end).then_some(())
    }

    /// Alternatives up to the bracket that closes them, or the end of the cue. The bounds of the cue belong to its first
    /// and its last alternative.
    fn choice(&mut self, starts: bool, ends: Option<Step>) -> Option<()> {
        let mut alternative = self.steps.len();
        let mut skips: Vec<usize> = Vec::new();
        if starts {
            self.steps.push(Step::Bound);
        }
        loop {
            // What a `?` would make free to be absent.
            let mut last = None;
            while let Some(mark) = self.rest().bytes().next().filter(|mark| !b"|)".contains(mark)) {
                last = self.piece(mark, last)?;
            }
            if !self.rest().starts_with('|') {
                break;
            }
            self.at += 1;
            let long = u16::try_from(self.steps.len() - alternative).ok()?;
            self.steps.insert(alternative, Step::Either { first: 1, second: long.checked_add(2)? });
            skips.push(self.steps.len());
            self.steps.push(Step::Skip(0));
            alternative = self.steps.len();
        }
        self.steps.extend(ends);
        let end = self.steps.len();
        for skip in skips {
            if let Some(step) = self.steps.get_mut(skip) {
                *step = Step::Skip(u16::try_from(end - skip).ok()?);
            }
        }
        Some(())
    }

    /// One piece of the language. Gives what a `?` after it would make free to be absent.
    fn piece(&mut self, mark: u8, last: Option<Piece>) -> Option<Option<Piece>> {
        let from = self.steps.len();
        for (gap, step) in [
            (" ... ", Step::Far { then: None, first: Letters::ALL }),
            (" .. ", Step::Near { then: None, first: Letters::ALL }),
        ] {
            if self.rest().starts_with(gap) {
                self.at += gap.len();
                self.steps.push(step);
                return Some(None);
            }
        }
        let free = match mark {
            b'*' => {
                self.step(Step::Rest { few: false, then: Letters::ALL });
                true
            }
            b'~' => {
                self.step(Step::Joint { few: false });
                true
            }
            b'?' => {
                self.at += 1;
                self.make_free(last?)?;
                return Some(None);
            }
            b'(' => {
                self.at += 1;
                self.choice(false, None)?;
                if !self.rest().starts_with(')') {
                    return None;
                }
                self.at += 1;
                false
            }
            b'$' if self.at + 1 == self.end => {
                self.step(Step::End);
                return Some(None);
            }
            b'\\' => {
                self.at += 1;
                let mark = self.rest().chars().next().filter(|mark| !mark.is_alphanumeric())?;
                self.letters(mark.len_utf8())?;
                // Of two of them the first is itself, and the second still lets what follows be itself.
                self.at -= usize::from(mark == '\\');
                false
            }
            _ => {
                self.letters(self.plain())?;
                false
            }
        };
        Some(Some(Piece { from, free }))
    }

    fn step(&mut self, step: Step) {
        self.at += 1;
        self.steps.push(step);
    }

    fn letters(&mut self, long: usize) -> Option<()> {
        let from = u32::try_from(self.at).ok()?;
        self.steps.push(Step::Letters { from, long: u16::try_from(long).ok()? });
        self.at += long;
        Some(())
    }

    /// How many letters from here on stand for themselves, at least one. Before a `?` one stands alone.
    fn plain(&self) -> usize {
        let rest = self.rest();
        let mut long = 0;
        for letter in rest.chars() {
            let after = rest.get(long + letter.len_utf8()..).unwrap_or_default();
            let here = rest.get(long..).unwrap_or_default();
            let mark = matches!(letter, '*' | '~' | '?' | '(' | ')' | '|' | '\\')
                || letter == '$' && after.is_empty();
            if long > 0
                && (mark || after.starts_with('?') || here.starts_with(" .. ") || here.starts_with(" ... "))
            {
                break;
            }
            long += letter.len_utf8();
            if after.starts_with('?') {
                break;
            }
        }
        long
    }

    /// Makes a piece free to be absent. Of one that is free already, as little is taken as will do.
    fn make_free(&mut self, piece: Piece) -> Option<()> {
        match self.steps.get_mut(piece.from) {
            Some(Step::Rest { few, .. } | Step::Joint { few }) if piece.free => *few = true,
            _ => {
                let long = u16::try_from(self.steps.len() - piece.from).ok()?;
                self.steps.insert(piece.from, Step::Either { first: 1, second: long.checked_add(1)? });
            }
        }
        Some(())
    }
}

/// How a cue ends: where a word does, unless it ends in a mark that is no letter, or in the rest of a word.
fn ending(cue: &str) -> Option<Step> {
    let last = cue.chars().next_back()?;
    let before = cue.strip_suffix(last).unwrap_or_default();
    // `\?`: the mark is itself.
    let itself = before.ends_with('\\');
    match last {
        ')' if !itself => Some(Step::Bound),
        // What may be absent may be a mark, behind which no word has to begin.
        '?' if !itself && !before.ends_with(['*', '~']) => Some(Step::Apart),
        letter if letter.is_ascii_alphanumeric() => Some(Step::Bound),
        _ => None,
    }
}

/// A piece of a cue.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Where its steps begin.
    from: usize,
    /// Whether it can be nothing by itself.
    free: bool,
}
