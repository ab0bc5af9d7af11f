//! What now holds because nothing was written: it comes along with other changes, and is told per section.

use crate::check::Arg;
use crate::messages::both;
use crate::model::{Language, Text};
use crate::syntax::Segment;

use super::{Cause, Change};

impl Change {
    /// Whether it only says which default now holds: nobody wrote it, nobody must hear it, and no data ends by it.
    pub fn of_itself(&self) -> bool {
        let quiet = !self.material() && self.told.is_empty() && self.effect().is_none();
        quiet && self.cause == Cause::DefaultHolds
    }

    /// The section of the policy that it is about.
    fn section(&self) -> &str {
        let path = self.new.as_ref().or(self.old.as_ref());
        match path.and_then(|path| path.segments().first()) {
            Some(Segment::Key(key)) => key,
            _ => "",
        }
    }
}

/// The changes that come of themselves, a line for each section of the policy, in its order.
pub fn of_itself(list: &[Change]) -> Vec<Text> {
    let mut sections: Vec<(&str, Vec<&Text>)> = Vec::new();
    for change in list.iter().filter(|change| change.of_itself()) {
        let section = change.section();
        match sections.iter_mut().find(|(known, _)| *known == section) {
            Some((_, texts)) => texts.push(&change.text),
            None => sections.push((section, vec![&change.text])),
        }
    }
    let line = |(section, texts): (&str, Vec<&Text>)| {
        let said = |language: Language| {
            texts.iter().map(|text| text.get(language).to_owned()).collect::<Vec<_>>().join("; ")
        };
        let said = Text::both(said(Language::Nl), said(Language::En));
        both("change-section", &[("section", Arg::Plain(section.to_owned())), ("said", Arg::Text(said))])
    };
    sections.into_iter().map(line).collect()
}
