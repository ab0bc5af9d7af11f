//! Judging a policy against the law, as a compiler judges a program.
//!
//! A rule is a function in one file, whose doc comment is the page that `explain` shows and the site publishes. Rules
//! read the structure of a policy only; [`Finding`]s are data, and every renderer makes its own text of them.

mod adequacy;
mod assessment;
mod channels;
mod claims;
mod cookies;
mod finding;
mod group;
mod later;
mod laws;
mod national_number;
mod note;
mod page;
mod recipients;
mod records;
mod rules;
mod terms;

pub use finding::{Accepted, Arg, Finding, Report, Severity};
pub use later::Later;
pub use page::{Page, page, title};
pub use records::asks_for_records;

use jiff::civil::Date;

use crate::model::{Basis, Policy, Purpose};
use crate::syntax::{Path, Place};
use crate::vocabulary::{Vocabulary, vocabulary};

/// A rule of the registry.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its code.
    pub code: &'static str,
    /// How serious a finding is, unless the rule says otherwise of one.
    pub severity: Severity,
    /// The article it rests on.
    pub article: &'static str,
    /// The source of its file, of which the doc comment is the page.
    source: &'static str,
    /// What it looks for.
    find: fn(&Asked<'_>, &mut Found<'_>),
}

/// What a rule may look at.
pub(crate) struct Asked<'a> {
    /// The policy.
    pub(crate) policy: &'a Policy,
    /// The day by whose law it is judged.
    pub(crate) today: Date,
    /// The vocabulary.
    pub(crate) known: &'static Vocabulary,
}

impl<'a> Asked<'a> {
    /// Whether something was done by this day: what is dated later has yet to be.
    pub(crate) fn is_done(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| day <= self.today)
    }

    /// The purposes of which the organisation is the controller: for what it does for clients, they answer.
    pub(crate) fn own_purposes(&self) -> impl Iterator<Item = &'a Purpose> + use<'a> {
        self.policy.purposes.iter().filter(|purpose| !purpose.is_for_clients())
    }

    /// Whether a purpose rests on a basis. A text that names several for all that it does says of none of its purposes on
    /// which it rests: that they are mixed is told (BAS-MULTI), and nothing is asked that belongs to one of them.
    pub(crate) fn rests_on(&self, purpose: &Purpose, basis: Basis) -> bool {
        let every = Path::of(["every-purpose", "basis"]);
        let general = || {
            let own = self.policy.place(&purpose.path("basis"));
            self.policy.says(&every) && (own.is_none() || own == self.policy.place(&every))
        };
        let spread = !self.policy.speaking && purpose.bases.len() > 1 && general();
        purpose.bases.contains(&basis) && !spread
    }
}

/// Where a rule puts what it finds.
pub(crate) struct Found<'a> {
    rule: &'a Rule,
    findings: &'a mut Vec<Finding>,
}

impl Found<'_> {
    /// Adds a finding.
    pub(crate) fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// A finding of this rule at a path, to be filled and added.
    pub(crate) fn at(&self, path: Path) -> Finding {
        Finding::new(self.rule.code, self.rule.severity, self.rule.article, path)
    }
}

/// Judges a policy by the law of a day.
pub fn check(policy: &Policy, today: Date) -> Report {
    let asked = Asked { policy, today, known: vocabulary() };
    let mut findings = Vec::new();
    for rule in rules::ALL {
        (rule.find)(&asked, &mut Found { rule, findings: &mut findings });
    }
    let mut findings = say_once(policy, findings);
    for finding in &mut findings {
        finding.point_once();
        finding.accepted = policy
            .accepted
            .iter()
            .find(|accepted| accepted.code == finding.code)
            .and_then(|accepted| accepted.until.filter(|until| today <= *until).zip(accepted.why.clone()))
            .map(|(until, why)| Accepted { until, why });
    }
    findings.sort_by_key(|finding| {
        (finding.severity, policy.place(&finding.path).map(|place| (place.file, place.start)), finding.code)
    });
    let notes = note::notes(&asked, &findings);
    let over = |accepted: &crate::model::Acceptance| {
        let until = accepted.until.filter(|until| *until < today)?;
        Some((accepted.code.clone(), until))
    };
    let expired = policy.accepted.iter().filter_map(over).collect();
    Report {
        findings,
        today,
        law: asked.known.version.clone(),
        applied: rules::ALL.len(),
        expired,
        later: later::later(&asked),
        notes,
    }
}

/// What says the same of the same place is said once: a value of `[every-purpose]`, or a named period, is read by many
/// purposes and stands in one place.
fn say_once(policy: &Policy, findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<(Option<Place>, Finding)> = Vec::new();
    for finding in findings {
        let place = policy.place(&finding.path);
        let same = |(known, other): &(Option<Place>, Finding)| {
            other.code == finding.code
                && other.variant == finding.variant
                && other.args == finding.args
                && *known == place
                && (place.is_some() || other.path == finding.path)
        };
        if !kept.iter().any(same) {
            kept.push((place, finding));
        }
    }
    kept.into_iter().map(|(_, finding)| finding).collect()
}

/// The rules, by code.
pub fn rules() -> &'static [Rule] {
    rules::ALL
}

/// The rule that a code may mean: by a slip of the pen, or by its beginning.
pub fn meant(code: &str) -> Option<&'static str> {
    let wanted = code.to_uppercase().replace('_', "-");
    let begins = || codes().find(|known| wanted.len() > 1 && known.starts_with(&wanted));
    crate::syntax::closest(&wanted, codes()).or_else(begins)
}

/// The codes of all rules.
pub fn codes() -> impl Iterator<Item = &'static str> + Clone {
    rules::ALL.iter().map(|rule| rule.code)
}
