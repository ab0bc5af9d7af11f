//! What the law asks and a policy does not say: questions made of what `check` finds.

use jiff::civil::Date;

use crate::check::{Arg, Finding, Severity, check};
use crate::messages::Message;
use crate::model::{Basis, CategoryClass, Policy, Text};
use crate::rule::{Ending, Rule};
use crate::syntax::{Path, Segment, Value};
use crate::vocabulary::vocabulary;

use super::offer::{self, value};
use super::rewrite::to_toml;
use super::{Choice, Decision, Edit};

/// All that is missing and can be filled in with one value, in the order in which `check` tells it.
pub(super) fn collect(policy: &Policy, today: Date) -> Vec<Decision> {
    let mut missing = Missing { policy, today, list: Vec::new() };
    let report = check(policy, today);
    let errors = report.findings.iter().filter(|one| one.severity == Severity::Error);
    for finding in errors.filter(|one| one.accepted.is_none()) {
        for path in std::iter::once(&finding.path).chain(&finding.also) {
            missing.ask_about(finding, path);
        }
    }
    missing.list
}

struct Missing<'a> {
    policy: &'a Policy,
    today: Date,
    list: Vec<Decision>,
}

impl Missing<'_> {
    fn ask_about(&mut self, finding: &Finding, path: &Path) {
        let purpose = match path.segments() {
            [Segment::Key(first), Segment::Key(id), ..] if first == "purpose" => Some(id.as_str()),
            _ => None,
        };
        let at = |key: &str| Path::of(["purpose", purpose.unwrap_or_default(), key]);
        match (finding.code, purpose) {
            ("RET-MISSING", Some(id)) => {
                self.ask("adopt-gap-keep", Edit::Join(at("keep")), self.periods(id), true);
            }
            ("BAS-MISSING", Some(_)) => {
                let choices = Basis::ALL.iter().map(|basis| offer::basis(*basis)).collect();
                self.ask("adopt-gap-basis", Edit::Value(at("basis")), choices, false);
            }
            ("MKT-CONTRACT", Some(_)) => {
                let choices = vec![offer::basis(Basis::Consent), offer::basis(Basis::LegitimateInterests)];
                self.ask("adopt-gap-marketing", Edit::Value(at("basis")), choices, false);
            }
            ("BAS-INTEREST-UNNAMED", Some(_)) => {
                self.ask("adopt-gap-interest", Edit::Value(at("interest")), Vec::new(), true);
            }
            ("BAS-LAW-UNNAMED", Some(_)) if finding.variant.is_none() => {
                self.ask("adopt-gap-law", Edit::Value(at("law")), Vec::new(), true);
            }
            ("PUR-NO-CATEGORY", Some(_)) => {
                self.ask("adopt-gap-data", Edit::Value(at("data")), self.groups(), true);
            }
            ("SPC-GROUND", Some(id)) if finding.variant.is_none() => {
                self.grounds(id, CategoryClass::Special, "adopt-gap-special");
            }
            ("CRI-GROUND", Some(id)) => self.grounds(id, CategoryClass::Criminal, "adopt-gap-criminal"),
            ("RGT-MISSING", _) => {
                let edit = Edit::Value(Path::of(["rights", "offers"]));
                self.ask("adopt-gap-rights", edit, vec![offer::remove("adopt-gap-rights-all")], false);
            }
            ("IDV-COPY-DEFAULT", _) => {
                let edit = Edit::Value(Path::of(["rights", "identity", "ask"]));
                let choices = vec![value("when-in-doubt", Some(crate::messages::both("adopt-default", &[])))];
                self.ask("adopt-gap-copy", edit, choices, false);
            }
            ("ORG-IDENTITY", _) if *path == Path::of(["organisation", "name"]) => {
                self.ask("adopt-gap-name", Edit::Value(path.clone()), Vec::new(), true);
            }
            ("ORG-IDENTITY", _) if *path == Path::of(["organisation", "address"]) => {
                self.ask("adopt-gap-address", Edit::Value(path.clone()), Vec::new(), true);
            }
            ("ORG-CONTACT", _) if finding.variant.is_none() => {
                let edit = Edit::Value(Path::of(["organisation", "email"]));
                self.ask("adopt-gap-email", edit, Vec::new(), true);
            }
            _ => {}
        }
    }

    fn ask(&mut self, message: &'static str, edit: Edit, mut choices: Vec<Choice>, open: bool) {
        let path = edit.path().clone();
        let id = path.to_string();
        if self.list.iter().any(|known| known.id == id) {
            return;
        }
        choices.push(offer::later());
        let found = self.policy.tree.at(&path).map(|node| to_toml(&node.value).to_string().trim().to_owned());
        let title = match path.segments() {
            [Segment::Key(first), Segment::Key(id), ..] if first == "purpose" => {
                self.policy.purpose(id).map(|purpose| Arg::Text(purpose.title.clone()))
            }
            _ => None,
        };
        let message = Message::new(message).arg("title", title.unwrap_or_else(|| Arg::Plain(id.clone())));
        let place = self.policy.place(&path);
        let found = found.unwrap_or_default();
        self.list.push(Decision { id, message, found, choices, open, place, edit, spent: Vec::new() });
    }

    /// The policy's own named periods, and those of the law and of guidance for such a purpose.
    fn periods(&self, purpose: &str) -> Vec<Choice> {
        let firm = |rule: &Rule| {
            let ends = |ending: &Ending| !matches!(ending, Ending::WhileNeeded { .. } | Ending::Forever);
            rule.flaw().is_none() && rule.endings.iter().any(ends)
        };
        let own = self.policy.keeps.iter().filter(|known| known.data.is_empty() && firm(&known.rule));
        let own = own.map(|known| offer::named(self.policy, &known.id, &known.rule));
        offer::periods(self.policy, purpose, self.today).into_iter().chain(own).collect()
    }

    /// The policy's own groups of data.
    fn groups(&self) -> Vec<Choice> {
        let own = self.policy.tree.at(&Path::of(["data"])).and_then(crate::syntax::Node::table);
        let groups =
            own.into_iter().flat_map(|table| &table.entries).filter(|entry| entry.node.list().is_some());
        groups.map(|entry| offer::plain(offer::words([entry.key.as_str()]))).collect()
    }

    /// What may allow each category of a class that a purpose holds without saying what allows it.
    fn grounds(&mut self, purpose: &str, class: CategoryClass, message: &'static str) {
        let Some(known) = self.policy.purpose(purpose) else { return };
        let is_of = |id: &str| self.policy.category(id).filter(|facts| facts.class == class);
        let held: Vec<(String, Text)> = known
            .data
            .iter()
            .filter(|datum| !known.allowed_by.iter().any(|(id, _)| *id == datum.category))
            .filter_map(|datum| Some((datum.category.clone(), is_of(&datum.category)?.title.clone())))
            .collect();
        for (id, title) in held {
            let grounds = vocabulary().words.grounds.iter().filter(|(_, word)| !word.invalid);
            let grounds = grounds.filter(|_| class == CategoryClass::Special);
            let choices = grounds.map(|(id, word)| value(id, Some(word.title.clone()))).collect();
            let edit = Edit::Value(known.path("allowed-by").key(id));
            self.ask(message, edit, choices, true);
            if let Some(last) = self.list.last_mut() {
                last.message = last.message.clone().arg("category", Arg::Text(title));
            }
        }
    }
}

/// Whether an answer fills it in, rather than leave it open.
pub(super) fn is_filled_by(gap: &Decision, answer: &super::Answer) -> bool {
    *answer != super::Answer::Keep
        && gap.allows(answer)
        && !matches!(answer, super::Answer::Value(Value::Text(text)) if text.is_empty())
}
