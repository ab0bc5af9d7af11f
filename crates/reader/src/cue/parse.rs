//! Cues as steps: what must stand next, and where there is a choice, what is tried first.

use super::heads::Heads;
use super::text::Begin;

/// One step. Steps lead forward only: following them always ends.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// These letters of the written cues.
    Letters { from: u32, long: u16 },
    /// `*`: letters, digits, hyphens and apostrophes, as many as there are; or as few as will do.
    Rest { few: bool },
    /// `~`: a space or a hyphen, or nothing; or nothing first.
    Joint { few: bool },
    /// ` .. `: up to six words between, as few as will do.
    Near { then: Option<HeadsAt> },
    /// ` ... `: any words between, as few as will do.
    Far { then: Option<HeadsAt> },
    /// The bound of a word.
    Bound,
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

/// One cue.
#[derive(Debug)]
pub(super) struct Cue {
    pub(super) step: usize,
    pub(super) begins: Begins,
}

/// Where a cue can begin.
#[derive(Debug)]
pub(super) enum Begins {
    /// Where a word begins so.
    Word(HeadsAt),
    /// Where the part of a word of which it is the rest begins: before these letters, in the text somewhere.
    Rest(Option<(u32, u16)>),
    /// Anywhere.
    Anywhere,
}

/// Cues as steps.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) cues: Vec<Cue>,
    pub(super) steps: Vec<Step>,
    pub(super) heads: Heads,
    /// What words can begin a cue. None where one can begin elsewhere.
    pub(super) first: Option<Begin>,
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
            let then = match steps.get(at) {
                Some(Step::Near { .. } | Step::Far { .. }) => heads.add(written, &steps, at + 1),
                _ => continue,
            };
            if let Some(Step::Near { then: slot } | Step::Far { then: slot }) = steps.get_mut(at) {
                *slot = then;
            }
        }
        let begins = |step: usize, heads: &mut Heads| match (steps.get(step), steps.get(step + 1)) {
            (Some(Step::Rest { few: false }), Some(Step::Letters { from, long })) => {
                Begins::Rest(Some((*from, *long)))
            }
            (Some(Step::Rest { few: false }), _) => Begins::Rest(None),
            // Where no bound of a word is asked, what follows may stand within one.
            (Some(Step::Bound), _) => heads.add(written, &steps, step).map_or(Begins::Anywhere, Begins::Word),
            _ => Begins::Anywhere,
        };
        let cues: Vec<Cue> =
            starts.into_iter().map(|step| Cue { step, begins: begins(step, &mut heads) }).collect();
        let words = cues.iter().map(|cue| match cue.begins {
            Begins::Word(at) => Some(heads.at(at)),
            Begins::Rest(_) | Begins::Anywhere => None,
        });
        let first = words.collect::<Option<Vec<_>>>().map(|heads| Begin::of(heads.into_iter().flatten()));
        Some(Self { cues, steps, heads, first })
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
        // A word ends here, unless the cue ends in a mark that is no letter.
        let ends = cue.ends_with(|last: char| last.is_ascii_alphanumeric() || last == ')');
        self.choice(starts, ends)?;
        self.steps.push(Step::Done);
        (self.at == self.end).then_some(())
    }

    /// Alternatives up to the bracket that closes them, or the end of the cue. The bounds of the cue belong to its first
    /// and its last alternative.
    fn choice(&mut self, starts: bool, ends: bool) -> Option<()> {
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
        if ends {
            self.steps.push(Step::Bound);
        }
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
        for (gap, step) in [(" ... ", Step::Far { then: None }), (" .. ", Step::Near { then: None })] {
            if self.rest().starts_with(gap) {
                self.at += gap.len();
                self.steps.push(step);
                return Some(None);
            }
        }
        let free = match mark {
            b'*' => {
                self.step(Step::Rest { few: false });
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
                self.choice(false, false)?;
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
            Some(Step::Rest { few } | Step::Joint { few }) if piece.free => *few = true,
            _ => {
                let long = u16::try_from(self.steps.len() - piece.from).ok()?;
                self.steps.insert(piece.from, Step::Either { first: 1, second: long.checked_add(1)? });
            }
        }
        Some(())
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
