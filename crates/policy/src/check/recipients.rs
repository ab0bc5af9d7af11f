//! Everyone who receives data, however the policy says so: listed, named at a purpose, or through a cookie.

use super::Asked;
use crate::model::{Policy, Recipient, RecipientRole, Text};
use crate::rule::Claim;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

/// A party that receives data.
pub(super) struct Receiver {
    /// Its id.
    pub(super) id: String,
    /// How people call it.
    pub(super) label: Text,
    /// Where the policy says that it receives data, first the most telling.
    pub(super) path: Path,
    /// It stands in the list of recipients.
    pub(super) listed: bool,
    /// Its role.
    pub(super) role: RecipientRole,
    /// Country, where known.
    pub(super) country: Option<String>,
    /// It advertises.
    pub(super) advertising: bool,
    /// Outside any purpose, only in some case.
    pub(super) only_when: bool,
}

/// All parties that receive data, in the order of the policy. Software on one's own server receives nothing; nor does
/// who only stands in the list because data comes from there.
pub(super) fn receivers(policy: &Policy) -> Vec<Receiver> {
    let mut found: Vec<Receiver> = Vec::new();
    let receives = |recipient: &&Recipient| !runs_here(recipient) && !policy.only_supplies(recipient);
    for recipient in policy.recipients.iter().filter(receives) {
        found.push(Receiver {
            id: recipient.id.clone(),
            label: recipient.label(),
            path: recipient.path(""),
            listed: true,
            role: recipient.role,
            country: recipient.country.clone(),
            advertising: recipient.advertising,
            only_when: !recipient.when.is_empty(),
        });
    }
    let mut used: Vec<(&str, Path)> = Vec::new();
    for purpose in &policy.purposes {
        used.extend(purpose.recipients.iter().map(|id| (id.as_str(), purpose.path("recipients"))));
    }
    used.extend(policy.sharing.always.iter().map(|id| (id.as_str(), Path::of(["sharing", "always"]))));
    for cookie in &policy.cookie {
        used.extend(cookie.provider.as_deref().map(|id| (id, cookie.path(""))));
    }
    for (id, path) in used {
        let facts = vocabulary().recipients.get(id);
        let software = policy.recipient(id).map_or(facts.is_some_and(|facts| facts.selfhosted), runs_here);
        if software || found.iter().any(|known| known.id == id) {
            continue;
        }
        let name = facts.and_then(|facts| facts.name.clone().map(Text::same).or_else(|| facts.title.clone()));
        found.push(Receiver {
            id: id.to_owned(),
            label: name.unwrap_or_else(|| Text::same(id)),
            path,
            listed: false,
            role: facts.map_or(RecipientRole::Processor, |facts| facts.role),
            country: facts.and_then(|facts| facts.country.clone()),
            advertising: facts.is_some_and(|facts| facts.advertising),
            only_when: false,
        });
    }
    found
}

/// Whether a listed recipient is software on the organisation's own server.
fn runs_here(recipient: &Recipient) -> bool {
    recipient.hosting.as_deref() == Some("self")
}

impl Receiver {
    /// Where the policy says that it receives data, and how people call it.
    pub(super) fn place(&self) -> (Path, Text) {
        (self.path.clone(), self.label.clone())
    }

    /// Outside the European Economic Area on the day of the check, as far as known.
    pub(super) fn outside_eea(&self, asked: &Asked<'_>) -> bool {
        let outside = |country: &str| country != "other" && !asked.known.in_eea_on(country, asked.today);
        self.country.as_deref().is_some_and(outside)
    }

    /// Whether an exception of a claim covers this party.
    fn covered_by(&self, exception: &str, policy: &Policy) -> bool {
        let purposes = || {
            let always = policy.sharing.always.contains(&self.id);
            policy.purposes.iter().filter(move |purpose| always || purpose.recipients.contains(&self.id))
        };
        let cookies =
            || policy.cookie.iter().filter(|cookie| cookie.provider.as_deref() == Some(self.id.as_str()));
        match exception {
            "listed-partner" | "this-statement" | "law-permits" | "business-operations" | "other-duty" => {
                self.listed
            }
            "listed-purpose" => {
                let mut cookie_purposes = cookies().flat_map(|cookie| &cookie.purposes);
                purposes().next().is_some() || cookie_purposes.any(|id| policy.purpose(id).is_some())
            }
            "contract" => purposes().any(|purpose| purpose.bases.contains(&crate::model::Basis::Contract)),
            "consent" => {
                let asked = policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_ref());
                let by_cookie = cookies().any(|cookie| {
                    cookie.kind.is_some_and(|kind| asked.is_some_and(|asked| asked.contains(&kind)))
                });
                by_cookie || purposes().any(|purpose| purpose.bases.contains(&crate::model::Basis::Consent))
            }
            "legal-duty" | "court-order" | "official-order" => self.role == RecipientRole::Authority,
            _ => false,
        }
    }

    /// Whether this party receives data of a purpose, itself or through a cookie.
    pub(super) fn receives_for(&self, purpose: &crate::model::Purpose, policy: &Policy) -> bool {
        let by_cookie = policy.cookie.iter().any(|cookie| {
            cookie.provider.as_deref() == Some(self.id.as_str()) && cookie.purposes.contains(&purpose.id)
        });
        by_cookie || policy.recipients_of(purpose).any(|id| id == self.id)
    }

    /// Whether a claim that nothing is shared leaves room for this party.
    pub(super) fn allowed_by(&self, claim: &Claim, policy: &Policy) -> bool {
        self.only_when || claim.unless.iter().any(|exception| self.covered_by(exception, policy))
    }
}
