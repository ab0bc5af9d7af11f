//! Two values of one key: which kind of change it is, by the row of the key.

use std::cmp::Ordering;

use crate::calendar::Period;
use crate::check::Arg;
use crate::keys::Key;
use crate::messages::list;
use crate::model::{Language, Policy, Text};
use crate::promises::claim_text;
use crate::rule::{Claim, parse_claim, parse_rule};
use crate::syntax::{Node, Origin, Path, Value};
use crate::vocabulary::vocabulary;

use super::kind::Kind;
use super::leaf::Leaf;
use super::row::{How, how};
use super::{Cause, Made, rest, term, values};

/// A value that differs.
pub(super) struct Differs {
    pub(super) key: &'static Key,
    pub(super) path: Path,
    pub(super) old: Option<Leaf>,
    pub(super) new: Option<Leaf>,
}

/// What a difference is, before it is told.
pub(super) struct Found {
    pub(super) key: &'static Key,
    pub(super) kind: Kind,
    pub(super) cause: Cause,
    pub(super) message: &'static str,
    pub(super) args: Vec<(&'static str, Arg)>,
    /// Where: one path, or one of each purpose of which it is true.
    pub(super) paths: Vec<Path>,
    /// It stood there before.
    pub(super) was: bool,
    /// It stands there now.
    pub(super) is: bool,
}

/// Finds what a difference is.
pub(super) fn by_row(made: &Made<'_>, one: Differs, found: &mut Vec<Found>) {
    let mut judge = Judge { made, one: &one, found };
    judge.judge();
}

struct Judge<'a> {
    made: &'a Made<'a>,
    one: &'a Differs,
    found: &'a mut Vec<Found>,
}

impl Judge<'_> {
    fn judge(&mut self) {
        let values = [&self.one.old, &self.one.new].map(|leaf| leaf.as_ref().map(|leaf| &leaf.value));
        let [before, after] = values;
        let said = |now: Kind, no_more: Kind, other: Kind| match (before, after) {
            (None, _) => now,
            (_, None) => no_more,
            _ => other,
        };
        match how(self.one.key.path) {
            How::Said(now, no_more, other) => {
                let kind = said(now, no_more, other);
                // What counts where nothing is said counted before it was said.
                let kind = if kind == Kind::Clocks && self.is_default() { Kind::Informed } else { kind };
                self.whole(kind);
            }
            How::Flag(on, off) => {
                let is = |value: Option<&Value>| value.is_some_and(|value| *value != Value::Bool(false));
                match (is(before), is(after)) {
                    (false, true) => self.add(on, "change-on", Vec::new()),
                    (true, false) => self.add(off, "change-off", Vec::new()),
                    // Said where it went without saying, or the other way round.
                    _ => self.whole(said(Kind::Informed, Kind::Wording, Kind::Wording)),
                }
            }
            How::Size(now, no_more, more, less, other) => {
                let kind = match (before, after) {
                    (Some(before), Some(after)) => match size(after, before) {
                        Some(Ordering::Greater) => more,
                        Some(Ordering::Less) => less,
                        Some(Ordering::Equal) => Kind::Wording,
                        None => other,
                    },
                    _ => said(now, no_more, other),
                };
                self.whole(kind);
            }
            How::Ladder(steps, now, no_more, up, down) => {
                let step = |value: Option<&Value>| {
                    let Some(Value::Text(word)) = value else { return None };
                    steps.iter().position(|step| step == word)
                };
                let kind = match (step(before), step(after)) {
                    (Some(before), Some(after)) if after < before => down,
                    (Some(_), Some(_)) => up,
                    _ => said(now, no_more, up),
                };
                self.whole(kind);
            }
            How::Set(more, less) => self.set(more, less),
            How::Claims(now, gone, weaker, stronger, other) => {
                self.claims([now, gone, weaker, stronger, other]);
            }
        }
    }

    /// Whether what is said, now or before, is what holds where nothing is said.
    fn is_default(&self) -> bool {
        let known = vocabulary().defaults.iter().find(|default| default.path == self.one.key.path);
        let holds = known.and_then(|default| default.value.as_str());
        match (&self.one.old, &self.one.new) {
            (None, Some(leaf)) | (Some(leaf), None) => leaf.node.text() == holds,
            _ => false,
        }
    }

    /// Whether both versions are of one entry in the trade register: by another name it is the same controller.
    fn is_one_entry(&self) -> bool {
        let digits = |policy: &Policy| -> Option<String> {
            let number = policy.organisation.kvk.as_deref()?;
            Some(number.chars().filter(char::is_ascii_digit).collect())
        };
        let (before, after) = (digits(self.made.old), digits(self.made.new));
        before.is_some() && before == after
    }

    fn add(&mut self, kind: Kind, message: &'static str, args: Vec<(&'static str, Arg)>) {
        let (key, cause) = (self.one.key, rest::cause(self.made, self.one));
        // What follows from another change is told with that; rights are what people must hear themselves.
        let follows = cause == Cause::Follows && key.path != "rights.offers";
        let kind = if follows && kind.facts().material { Kind::Wording } else { kind };
        let (was, is) = (self.one.old.is_some(), self.one.new.is_some());
        let paths = vec![self.one.path.clone()];
        self.found.push(Found { key, kind, cause, message, args, paths, was, is });
    }

    /// A value as a whole: what it was and what it is.
    fn whole(&mut self, kind: Kind) {
        let key = self.one.key;
        let of_the_same = kind == Kind::ControllerChanged && key.path != "organisation.person";
        let kind = if of_the_same && self.is_one_entry() { Kind::NameChanged } else { kind };
        let said = |policy: &Policy, leaf: &Option<Leaf>| {
            let said = leaf.as_ref().map(|leaf| values::value(policy, key.path, &key.kind, &leaf.node));
            said.unwrap_or_default()
        };
        let speaks = key.path == "statement.transcribes";
        let message = match (&self.one.old, &self.one.new) {
            (Some(_), None) if speaks => "change-speaks",
            (None, Some(_)) if speaks => "change-transcribes",
            (None, _) => "change-said",
            (_, None) => "change-unsaid",
            _ => "change-became",
        };
        let before = ("before", Arg::Text(said(self.made.old, &self.one.old)));
        let after = ("after", Arg::Text(said(self.made.new, &self.one.new)));
        self.add(kind, message, vec![before, after]);
    }

    /// What came into a set, and what left it.
    fn set(&mut self, more: Kind, less: Kind) {
        let pattern = self.one.key.path;
        let (before, after) = (elements(&self.one.old), elements(&self.one.new));
        // The first that is said of a set is said, not added; whom it is about and that they supply it themselves went
        // without saying.
        if self.one.old.is_none() {
            let itself = more == Kind::SubjectsAdded || (more == Kind::SourceAdded && is_subject(&after));
            self.whole(if itself || after.is_empty() { Kind::Informed } else { more });
            return;
        }
        if self.one.new.is_none() {
            let nothing = before.is_empty() || before.iter().all(|node| promises_nothing(pattern, node));
            // The cookies themselves are told one by one.
            let told_apart = less == Kind::CookieRemoved;
            self.whole(if nothing || told_apart { Kind::Wording } else { less });
            return;
        }
        let not_in = |these: &[Node], those: &[Node]| -> Vec<Node> {
            these
                .iter()
                .filter(|node| !those.iter().any(|other| other.value == node.value))
                .cloned()
                .collect()
        };
        let (come, gone) = (not_in(&after, &before), not_in(&before, &after));
        // A list that differs in its order only is a way of saying.
        if come.is_empty() && gone.is_empty() {
            self.whole(Kind::Wording);
            return;
        }
        let kinds = [(come, more, "change-more", self.made.new), (gone, less, "change-less", self.made.old)];
        for (elements, kind, message, policy) in kinds {
            if elements.is_empty() {
                continue;
            }
            let nothing = elements.iter().all(|node| promises_nothing(pattern, node));
            let kind = if nothing { Kind::Wording } else { kind };
            let count = Arg::Number(i64::try_from(elements.len()).unwrap_or(i64::MAX));
            let node = Node::new(Value::List(elements), Origin::Default);
            let said = values::value(policy, pattern, &self.one.key.kind, &node);
            self.add(kind, message, vec![("said", Arg::Text(said)), ("count", count)]);
        }
    }

    fn claims(&mut self, [now, gone, weaker, stronger, other]: [Kind; 5]) {
        let read = |leaf: &Option<Leaf>| -> Vec<Claim> {
            elements(leaf).iter().filter_map(Node::text).filter_map(|text| parse_claim(text).ok()).collect()
        };
        let (before, after) = (read(&self.one.old), read(&self.one.new));
        let of = |list: &[Claim], id: &str| -> Vec<Claim> {
            list.iter().filter(|claim| claim.id == id).cloned().collect()
        };
        let mut ids: Vec<&str> = Vec::new();
        for claim in after.iter().chain(&before) {
            if !ids.contains(&claim.id.as_str()) {
                ids.push(&claim.id);
            }
        }
        let told = self.found.len();
        for id in ids {
            let (was, is) = (of(&before, id), of(&after, id));
            let (kind, message) = match (was.as_slice(), is.as_slice()) {
                (was, is) if was == is => continue,
                ([], _) => (now, "change-claim-made"),
                (_, []) => (gone, "change-claim-gone"),
                ([was], [is]) => match (within(is, was), within(was, is)) {
                    (true, false) => (stronger, "change-claim"),
                    (false, true) => (weaker, "change-claim"),
                    _ => (other, "change-claim"),
                },
                _ => (other, "change-claim"),
            };
            let args = vec![("before", Arg::Text(words(&was))), ("after", Arg::Text(words(&is)))];
            self.add(kind, message, args);
        }
        if self.found.len() == told {
            self.whole(Kind::Wording);
        }
    }
}

fn elements(leaf: &Option<Leaf>) -> Vec<Node> {
    leaf.as_ref().map(|leaf| leaf.elements.clone()).unwrap_or_default()
}

/// Data that comes from the person concerned.
fn is_subject(elements: &[Node]) -> bool {
    elements.iter().all(|node| node.text() == Some("subject"))
}

/// "Appropriate measures" are no measure: nothing is lost with them.
fn promises_nothing(pattern: &str, node: &Node) -> bool {
    let known = node.text().and_then(|id| vocabulary().words.measures.get(id));
    pattern == "security.measures" && known.is_some_and(|measure| measure.generic)
}

/// Whether a claim makes no exception that another does not make.
fn within(one: &Claim, other: &Claim) -> bool {
    one.unless.iter().all(|exception| other.unless.contains(exception))
        && (other.in_principle || !one.in_principle)
}

fn words(claims: &[Claim]) -> Text {
    let texts: Vec<Text> = claims.iter().map(claim_text).collect();
    Text::both(list(Language::Nl, &texts), list(Language::En, &texts))
}

fn size(one: &Value, other: &Value) -> Option<Ordering> {
    let (Value::Text(one), Value::Text(other)) = (one, other) else {
        return match (one, other) {
            (Value::Whole(one), Value::Whole(other)) => Some(one.cmp(other)),
            _ => None,
        };
    };
    // A session ends before any period; a term without a number promises nothing, so that any number is firmer.
    const SESSION: &str = "session";
    match (Period::parse(one), Period::parse(other)) {
        (Some(one), Some(other)) => term::periods(one, other),
        (Some(_), None) => Some(if other == SESSION { Ordering::Greater } else { Ordering::Less }),
        (None, Some(_)) => Some(if one == SESSION { Ordering::Less } else { Ordering::Greater }),
        (None, None) => term::rules(&parse_rule(one).ok()?, &parse_rule(other).ok()?),
    }
}
