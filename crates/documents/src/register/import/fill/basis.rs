//! The basis of an activity, with the law or the interest behind it.

use waarborg_policy::messages::Message;
use waarborg_policy::model::Basis;

use super::super::super::model::Activity;
use super::super::cells::Place;
use super::super::lexicon::{fold, is_said, lexicon, says};
use super::super::names::{List, bracketed};
use super::{Filling, Left, date};

impl Filling {
    /// A basis, with the law or the interest behind it.
    pub(super) fn bases(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            if self.labelled(activity, line) {
                continue;
            }
            let (before, rest) = self.parts_of_basis(line);
            let (bases, more) = self.named_bases(before);
            let Some(first) = bases.first().copied() else {
                self.unknown(List::Basis, line, place);
                left.push(line.to_owned());
                continue;
            };
            for basis in bases {
                if !activity.basis.contains(&basis) {
                    activity.basis.push(basis);
                }
            }
            let more = more || rest.is_some_and(|rest| !self.behind(activity, first, rest));
            if more {
                self.note(place, Message::new("import-remark").text("text", line));
                left.push(line.to_owned());
            }
        }
        left
    }

    /// What a line says before a colon or brackets, and what it says behind them; an article of the AVG itself is part
    /// of what stands before.
    fn parts_of_basis<'a>(&self, line: &'a str) -> (&'a str, Option<&'a str>) {
        if let Some((before, rest)) = line.split_once(':') {
            return (before.trim(), Some(rest.trim()).filter(|rest| !rest.is_empty()));
        }
        match bracketed(line) {
            (before, Some(inside)) if !is_own_article(inside) && self.named_bases(inside).0.is_empty() => {
                (before, Some(inside))
            }
            _ => (line, None),
        }
    }

    /// The bases that words name, and whether they say more than that.
    fn named_bases(&self, words: &str) -> (Vec<Basis>, bool) {
        if let Some([id]) = self.names.find(List::Basis, words) {
            return (Basis::parse(id).into_iter().collect(), false);
        }
        let mut rest = format!(" {} ", fold(words));
        let mut found = Vec::new();
        while let Some((id, word)) = longest_basis(&rest) {
            found.extend(Basis::parse(id).filter(|basis| !found.contains(basis)));
            rest = rest.replacen(&format!(" {word} "), " ", 1);
        }
        let filler = &lexicon().basis_filler.words;
        let more = rest.split_whitespace().any(|word| !filler.iter().any(|known| known == word));
        (found, more)
    }

    /// A line of the register's own: `Wet: …`, `Belang: …`, `Afgewogen op: …`.
    fn labelled(&mut self, activity: &mut Activity, line: &str) -> bool {
        let Some((label, value)) = line.split_once(':') else { return false };
        let value = value.trim();
        let nothing = says(&lexicon().nothing, &fold(value));
        if is_said("reg-law", label) {
            activity.law = Some(value.to_owned()).filter(|_| !nothing);
        } else if is_said("reg-interest", label) {
            activity.interest = Some(self.text(value)).filter(|_| !nothing);
        } else if is_said("reg-balanced", label) {
            activity.balanced = date(value);
            return activity.balanced.is_some() || nothing;
        } else {
            return false;
        }
        true
    }

    /// What stands behind a basis: its law, or its interest; whether a field could hold it.
    fn behind(&self, activity: &mut Activity, basis: Basis, rest: &str) -> bool {
        match basis {
            Basis::LegalObligation | Basis::PublicTask if activity.law.is_none() => {
                activity.law = Some(rest.to_owned());
            }
            Basis::LegitimateInterests if activity.interest.is_none() => {
                activity.interest = Some(self.text(rest));
            }
            _ => return false,
        }
        true
    }
}

/// `AVG art. 6(1)(b)`, `art. 6 lid 1 sub b`, `6.1.b`.
fn is_own_article(inside: &str) -> bool {
    let folded = fold(inside);
    let filler = ["avg", "gdpr", "art", "artikel", "article", "lid", "sub", "onder"];
    let bare: String = folded.split(' ').filter(|word| !filler.contains(word)).collect();
    matches!(bare.as_bytes(), [b'6', b'1', b'a'..=b'f'])
}

/// The longest word for a basis in a folded text with a space at each end.
fn longest_basis(text: &str) -> Option<(&'static str, &'static str)> {
    let all = lexicon().basis.iter();
    let words = all.flat_map(|(id, words)| words.iter().map(move |word| (id.as_str(), word.as_str())));
    words.filter(|(_, word)| text.contains(&format!(" {word} "))).max_by_key(|(_, word)| word.len())
}
