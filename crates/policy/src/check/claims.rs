//! General promises held against the purposes that may contradict them.

use crate::model::{Basis, Policy, Purpose};
use crate::rule::Claim;

use super::Found;

/// The purposes that a claim binds: all, or the one that makes it, less those that its exceptions leave out.
pub(super) fn subject_to<'a>(
    policy: &'a Policy,
    claim: &'a Claim,
    about: Option<&'a Purpose>,
) -> impl Iterator<Item = &'a Purpose> {
    let bound =
        policy.purposes.iter().filter(move |purpose| about.is_none_or(|about| about.id == purpose.id));
    bound.filter(move |purpose| !claim.unless.iter().any(|exception| leaves_out(exception, purpose)))
}

/// Whether an exception leaves a purpose out. What is too wide to decide leaves everything out: another rule speaks of
/// that.
fn leaves_out(exception: &str, purpose: &Purpose) -> bool {
    let rests_on = |basis| purpose.bases.contains(&basis);
    match exception {
        "consent" => rests_on(Basis::Consent),
        "contract" => rests_on(Basis::Contract),
        "legal-duty" => rests_on(Basis::LegalObligation),
        "listed-purpose" | "this-statement" | "law-permits" | "business-operations" | "other-duty" => true,
        _ => false,
    }
}

/// One finding for each time that a claim is made which purposes contradict: at the claim, pointing at the purposes.
pub(super) fn conflicts(
    policy: &Policy,
    found: &mut Found<'_>,
    id: &str,
    contradicts: impl Fn(&Purpose) -> bool,
) {
    for (path, claim, about) in policy.claims().filter(|(_, claim, _)| claim.id == id) {
        let against = subject_to(policy, claim, about).filter(|purpose| contradicts(purpose));
        if let Some(finding) = found.of_purposes(against, "") {
            found.add(finding.moved_to(path));
        }
    }
}
