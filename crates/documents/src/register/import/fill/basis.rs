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
        if let Some(ids) = self.names.find(List::Basis, words) {
            return (ids.iter().filter_map(|id| Basis::parse(id)).collect(), false);
        }
        let (mut found, rest) = letters(&fold(words));
        let mut rest = format!(" {rest} ");
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

/// `AVG art. 6(1)(b)`, `art. 6 lid 1 sub b en c`, `6.1.b`: letters of article 6 and nothing else.
fn is_own_article(inside: &str) -> bool {
    let (found, rest) = letters(&fold(inside));
    let filler = &lexicon().basis_filler.words;
    !found.is_empty() && rest.split_whitespace().all(|word| filler.iter().any(|known| known == word))
}

/// The bases that letters of article 6(1) name in a folded text, and the words that are left: `art 6 lid 1 sub b en c`,
/// `sub b c`, `61b`. Letters of another article are no bases, and stay.
fn letters(folded: &str) -> (Vec<Basis>, String) {
    /// Words before a letter.
    const SUB: [&str; 3] = ["sub", "onder", "letter"];
    /// Words between an article and its letters, and between letters.
    const JOINS: [&str; 7] = ["en", "of", "and", "or", "lid", "1", "eerste"];
    let is_number = |word: &str| word.starts_with(|digit: char| digit.is_ascii_digit());
    let (mut found, mut rest): (Vec<Basis>, Vec<&str>) = (Vec::new(), Vec::new());
    // Whether letters are those of article 6; none where no article was named.
    let mut of_six: Option<bool> = None;
    // Whether a letter may stand here.
    let mut open = false;
    let mut words = folded.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let glued = word.strip_prefix("61").filter(|letter| !letter.is_empty());
        let letter = glued.unwrap_or(word);
        // "A contract" is English: an `a` is a letter only where nothing but letters follows.
        let article = letter == "a"
            && words.peek().is_some_and(|next| {
                next.len() > 1
                    && !SUB.contains(next)
                    && !JOINS.contains(next)
                    && !["avg", "gdpr"].contains(next)
            });
        let allowed = glued.is_some() || open && of_six != Some(false) && !article;
        let named = Basis::ALL.into_iter().find(|basis| letter.chars().eq([basis.letter()]));
        if let Some(basis) = named.filter(|_| allowed) {
            if !found.contains(&basis) {
                found.push(basis);
            }
            open = true;
        } else if word == "6" || word == "61" {
            (of_six, open) = (Some(true), true);
        } else if !(open && JOINS.contains(&word)) {
            if is_number(word) {
                of_six = Some(false);
            }
            open = SUB.contains(&word);
            rest.push(word);
        }
    }
    (found, rest.join(" "))
}

/// The longest word for a basis in a folded text with a space at each end.
fn longest_basis(text: &str) -> Option<(&'static str, &'static str)> {
    let all = lexicon().basis.iter();
    let words = all.flat_map(|(id, words)| words.iter().map(move |word| (id.as_str(), word.as_str())));
    words.filter(|(_, word)| text.contains(&format!(" {word} "))).max_by_key(|(_, word)| word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_article_6_is_read_and_no_letter_of_another() {
        for (text, meant, left) in [
            ("art. 6 lid 1 sub b en c", "bc", "art sub"),
            ("art 6.1.c AVG", "c", "art avg"),
            ("sub b, c", "bc", "sub"),
            ("onder a en f AVG", "af", "onder avg"),
            ("6(1)(a), 6(1)(f)", "af", ""),
            ("6.1 b/f", "bf", ""),
            ("artikel 6, eerste lid, onder e", "e", "artikel onder"),
            ("Article 6(1)(b) a contract", "b", "article a contract"),
            ("art. 9 lid 2 sub a", "", "art 9 lid 2 sub a"),
            ("art. 9 lid 2 sub a en art. 6 lid 1 sub a", "a", "art 9 lid 2 sub a en art sub"),
            ("a contract", "", "a contract"),
            ("overeenkomst", "", "overeenkomst"),
        ] {
            let (found, rest) = letters(&fold(text));
            assert_eq!(found.iter().map(|basis| basis.letter()).collect::<String>(), meant, "{text}");
            assert_eq!(rest, fold(left), "{text}");
        }
    }
}
