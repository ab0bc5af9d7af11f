//! What a form asks: what is needed, what is not, and what only consent needs (AVG 13(2)(e), 5(1)(c)).

use waarborg_policy::model::{Basis, Policy, Purpose};

/// The data categories that a form asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// Needed by a purpose that happens whatever one consents to.
    pub needed: Vec<String>,
    /// Needed only by what one consents to in the same form.
    pub with_consent: Vec<String>,
    /// May be left empty.
    pub optional: Vec<String>,
}

impl Fields {
    /// The fields of a form with these purposes. What arises by itself is no field.
    pub(super) fn of(policy: &Policy, purposes: &[&Purpose]) -> Fields {
        let consents = |purpose: &Purpose| purpose.bases.contains(&Basis::Consent);
        let all_consent = purposes.iter().all(|purpose| consents(purpose));
        let mut fields = Fields::default();
        for datum in purposes.iter().flat_map(|purpose| &purpose.data) {
            let category = &datum.category;
            let observed = policy.category(category).is_some_and(|facts| facts.observed);
            if observed || fields.all().any(|known| known == category) {
                continue;
            }
            let needs = |purpose: &&&Purpose| {
                purpose.data.iter().any(|datum| &datum.category == category && !datum.optional)
            };
            let list = match purposes.iter().find(needs) {
                None => &mut fields.optional,
                Some(_) if all_consent => &mut fields.needed,
                Some(_) if purposes.iter().filter(needs).all(|purpose| consents(purpose)) => {
                    &mut fields.with_consent
                }
                Some(_) => &mut fields.needed,
            };
            list.push(category.clone());
        }
        fields
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.needed.iter().chain(&self.with_consent).chain(&self.optional)
    }
}
