//! How long, how data ends, and the assessment of AVG 35.

use waarborg_policy::messages::Message;

use super::super::super::model::{Activity, Dpia, Part, Sooner};
use super::super::cells::Place;
use super::super::lexicon::{fold, is_said, lexicon, says};
use super::super::names::List;
use super::super::period;
use super::{Filling, Left, date, push};

impl Filling {
    /// A rule for each line; `gegeven: termijn` is a category that goes sooner.
    pub(in super::super) fn keep(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            if says(&lexicon().nothing, &fold(line)) {
                continue;
            }
            if let Some(then) = then(line) {
                activity.then = then.to_owned();
                continue;
            }
            if let Some(rule) = period::rule(line, &self.names) {
                if period::unsaid_year(&rule, line, &self.names) {
                    self.note(place, Message::new("import-year-of").text("text", line));
                }
                let part = Part { name: None, rule, data: Vec::new() };
                if !activity.keep.contains(&part) {
                    activity.keep.push(part);
                }
                continue;
            }
            let sooner = line.split_once(':').and_then(|(name, rule)| {
                let [category] = self.names.find(List::Data, name)? else { return None };
                let held = activity.data.iter().any(|datum| datum.category == *category);
                held.then_some(())?;
                Some(Sooner { category: category.clone(), rule: period::rule(rule.trim(), &self.names)? })
            });
            match sooner {
                Some(sooner) if !activity.sooner.iter().any(|known| known.category == sooner.category) => {
                    activity.sooner.push(sooner);
                }
                _ => {
                    self.unread(place, Message::new("import-period").text("text", line));
                    self.unknown.push(("keep", line.to_owned()));
                    left.push(line.to_owned());
                }
            }
        }
        left
    }

    /// The day an assessment was made, or what makes it needed. "Yes" says neither.
    pub(super) fn dpia(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut dpia = activity.dpia.clone().unwrap_or_default();
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            let value = line.split_once(':').map_or(line, |(_, value)| value.trim());
            if says(&lexicon().nothing, &fold(value)) {
                continue;
            }
            let last = value.split_whitespace().last().and_then(date);
            let triggers: Option<Vec<Vec<String>>> = value
                .split(';')
                .map(|part| self.names.find(List::Trigger, part).map(<[String]>::to_vec))
                .collect();
            match (date(value).or(last), triggers) {
                (Some(day), _) => dpia.done = Some(day),
                (None, Some(triggers)) => {
                    for trigger in triggers.concat() {
                        push(&mut dpia.trigger, trigger);
                    }
                }
                (None, None) => {
                    self.unread(place, Message::new("import-dpia").text("text", line));
                    left.push(line.to_owned());
                }
            }
        }
        activity.dpia = Some(dpia).filter(|dpia| *dpia != Dpia::default());
        left
    }
}

/// How data ends, in the register's own words.
fn then(line: &str) -> Option<&'static str> {
    let known = [("reg-then-anonymise", "anonymise"), ("reg-then-either", "delete-or-anonymise")];
    known.into_iter().find(|(name, _)| is_said(name, line)).map(|(_, word)| word)
}
