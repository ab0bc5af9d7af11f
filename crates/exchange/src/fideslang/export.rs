//! A policy as a manifest.

use waarborg_policy::map::Map;
use waarborg_policy::model::{
    CategoryClass, ContactRole, Email, Language, Policy, Purpose, RecipientRole, Text,
};
use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::{Names, vocabulary};

use super::datasets::{datasets, of_purpose};
use super::keys::Keys;
use super::losses::{Losses, Lost};
use super::manifest::{Contact, Declaration, Flow, Manifest, Organization, System};
use super::retention;
use crate::receiver::{Receiver, receiver, receivers, recipients_as_sources, role_word};

/// How a manifest begins that this program wrote.
pub const MARK: &str = "# Written by waarborg export\n";

/// A manifest and what it does not say.
#[derive(Debug)]
pub struct Export {
    /// The manifest.
    pub text: String,
    /// What of the policy it has no place for.
    pub lost: Vec<Lost>,
}

/// The manifest could not be written as YAML.
#[derive(Debug, thiserror::Error)]
#[error("no YAML: {0}")]
pub struct NoYaml(String);

/// Writes a policy as a manifest, with its titles in one language, and with the tables of a map where there is one.
///
/// # Errors
/// The YAML writer refuses a text.
pub fn export(policy: &Policy, map: Option<&Map>, language: Language) -> Result<Export, NoYaml> {
    let mut writer = Writer {
        policy,
        map,
        language,
        keys: Keys::new(policy, language),
        losses: Losses::of(policy, language),
    };
    if policy.statement.published_at.is_some() && published(policy).is_none() {
        writer.losses.add("statement.published-at", Path::of(["statement", "published-at"]));
    }
    let manifest = writer.manifest();
    let text = serde_saphyr::to_string(&manifest).map_err(|error| NoYaml(error.to_string()))?;
    Ok(Export { text: format!("{MARK}{text}"), lost: writer.losses.finish() })
}

struct Writer<'a> {
    policy: &'a Policy,
    map: Option<&'a Map>,
    language: Language,
    keys: Keys<'a>,
    losses: Losses,
}

/// The address of the statement: fideslang takes no other text for one.
fn published(policy: &Policy) -> Option<&String> {
    policy.statement.published_at.as_ref().filter(|at| at.starts_with("https://"))
}

/// The name that fideslang has for a word.
fn exact(names: Option<&Names>) -> Option<String> {
    names.and_then(Names::fides_exact).map(str::to_owned)
}

impl Writer<'_> {
    fn manifest(&mut self) -> Manifest {
        let organisation = self.policy.organisation.id.clone();
        let mut system = self.systems();
        system.extend(receivers(self.policy).iter().map(|receiver| self.recipient(receiver)));
        let dataset = self.map.map(|map| datasets(map, &organisation, &mut self.keys)).unwrap_or_default();
        Manifest {
            organization: vec![self.organization()],
            data_category: std::mem::take(&mut self.keys.categories),
            data_use: std::mem::take(&mut self.keys.uses),
            data_subject: std::mem::take(&mut self.keys.subjects),
            system,
            dataset,
        }
    }

    fn organization(&self) -> Organization {
        let organisation = &self.policy.organisation;
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let email = |email: Option<&Email>| email.and_then(Email::address).unwrap_or_default().to_owned();
        let person = self.policy.contact(ContactRole::General).and_then(|contact| contact.name.clone());
        Organization {
            fides_key: organisation.id.clone(),
            name: organisation.name.clone(),
            controller: Some(Contact {
                name: person.unwrap_or_else(|| or_empty(&organisation.name)),
                address: or_empty(&organisation.address),
                email: email(organisation.email.as_ref()),
                phone: or_empty(&organisation.phone),
            }),
            data_protection_officer: self.policy.contact(ContactRole::Dpo).map(|contact| Contact {
                name: or_empty(&contact.name),
                address: or_empty(&contact.post),
                email: email(contact.email.as_ref()),
                phone: or_empty(&contact.phone),
            }),
            representative: organisation.representative.as_ref().map(|contact| Contact {
                name: or_empty(&contact.name),
                address: or_empty(&contact.address),
                email: or_empty(&contact.email),
                phone: String::new(),
            }),
        }
    }

    /// The organisation's own work: one system for what it does as controller, one for what it does for clients.
    fn systems(&mut self) -> Vec<System> {
        let policy = self.policy;
        let mut made: Vec<(Vec<String>, System)> = Vec::new();
        for purpose in &policy.purposes {
            let mut roles = purpose.roles.clone();
            if roles.is_empty() {
                roles.push("controller".to_owned());
            }
            let at = made.iter().position(|(known, _)| *known == roles).unwrap_or_else(|| {
                made.push((roles.clone(), self.own_system(&roles)));
                made.len() - 1
            });
            let declarations = self.declarations(purpose);
            if let Some((_, system)) = made.get_mut(at) {
                flows(&mut system.egress, declarations.iter().flat_map(|made| &made.egress));
                flows(&mut system.ingress, declarations.iter().flat_map(|made| &made.ingress));
                system.privacy_declarations.extend(declarations);
            }
        }
        if made.is_empty() {
            let roles = vec!["controller".to_owned()];
            let system = self.own_system(&roles);
            made.push((roles, system));
        }
        made.into_iter().map(|(_, system)| system).collect()
    }

    fn own_system(&self, roles: &[String]) -> System {
        let policy = self.policy;
        let known = &vocabulary().exchange;
        let id = &policy.organisation.id;
        let controller = roles == ["controller"];
        let suffix = if controller { String::new() } else { format!("-as-{}", roles.join("-and-")) };
        let automated = policy.purposes.iter().filter_map(|purpose| purpose.automated.as_ref());
        let decisions: Vec<String> =
            automated.filter_map(|automated| exact(known.decision.get(automated.ground.as_ref()?))).collect();
        let safeguards = policy.transfers.iter().flat_map(|transfers| &transfers.safeguards);
        let words = &vocabulary().words;
        let measures: Vec<&str> = policy
            .security
            .measures
            .iter()
            .filter_map(|id| words.measures.get(id))
            .map(|word| word.title.get(self.language))
            .collect();
        System {
            fides_key: format!("{id}{suffix}"),
            organization_fides_key: id.clone(),
            name: policy.organisation.name.clone(),
            system_type: "Service",
            responsibility: roles.iter().filter_map(|role| exact(known.role.get(role))).collect(),
            privacy_policy: published(policy).cloned(),
            data_security_practices: (!measures.is_empty()).then(|| measures.join("; ")),
            uses_profiling: !decisions.is_empty() || policy.automated_decisions == Some(true),
            legal_basis_for_profiling: decisions,
            does_international_transfers: policy.transfers.is_some(),
            legal_basis_for_transfers: safeguards
                .filter_map(|word| exact(words.safeguards.get(word).map(|word| &word.names)))
                .collect(),
            uses_cookies: policy.cookies.is_some() || !policy.cookie.is_empty(),
            dataset_references: self
                .map
                .filter(|_| controller)
                .map(|map| map.systems.iter().map(|system| system.id.clone()).collect())
                .unwrap_or_default(),
            ..System::default()
        }
    }

    /// A recipient; its purposes stand with the organisation, from which the data flows.
    fn recipient(&mut self, receiver: &Receiver<'_>) -> System {
        let text = |text: &Text| text.get(self.language).to_owned();
        let words = &vocabulary().words;
        let safeguard = receiver.safeguard.as_ref();
        let tool = safeguard.and_then(|word| exact(words.safeguards.get(word).map(|word| &word.names)));
        if safeguard.is_some() && tool.is_none() {
            self.losses.add("recipient.*.safeguard", Path::of(["recipient", receiver.id, "safeguard"]));
        }
        // A role that fideslang has no word for comes back where the vocabulary knows it.
        let known = vocabulary().recipients.get(receiver.id).map(|facts| facts.role);
        let unsaid = |role: &RecipientRole| {
            *role != RecipientRole::JointController
                && known != Some(*role)
                && exact(vocabulary().exchange.role.get(role_word(*role))).is_none()
        };
        if receiver.role.is_some_and(|role| unsaid(&role)) {
            self.losses.add("recipient.*.role", Path::of(["recipient", receiver.id, "role"]));
        }
        // A joint controller is a controller of whom the arrangement is told.
        let joint = receiver.role == Some(RecipientRole::JointController);
        let role = if joint { Some("controller") } else { receiver.role.map(role_word) };
        let arrangement = receiver.arrangement.as_ref().map_or_else(String::new, text);
        System {
            fides_key: receiver.id.to_owned(),
            organization_fides_key: self.policy.organisation.id.clone(),
            name: Some(text(&receiver.label)),
            description: receiver.does.as_ref().map(text),
            system_type: "Third Party",
            responsibility: role
                .and_then(|role| exact(vocabulary().exchange.role.get(role)))
                .into_iter()
                .collect(),
            joint_controller_info: joint.then_some(arrangement),
            does_international_transfers: receiver
                .country
                .as_deref()
                .is_some_and(|country| !vocabulary().in_eea(country)),
            legal_basis_for_transfers: tool.into_iter().collect(),
            ..System::default()
        }
    }

    /// A purpose: one declaration for each of its bases, for a declaration has one.
    fn declarations(&mut self, purpose: &Purpose) -> Vec<Declaration> {
        let recipients = self.recipients(purpose);
        let labels: Vec<String> = recipients
            .iter()
            .map(|id| receiver(self.policy, id).label.get(self.language).to_owned())
            .collect();
        let special = purpose.data.iter().any(|datum| self.is_special(&datum.category));
        let mut ingress: Vec<String> = recipients_as_sources(purpose).map(str::to_owned).collect();
        for source in &purpose.sources {
            if source == "subject" {
                ingress.insert(0, "user".to_owned());
            } else if vocabulary().exchange.data_source.contains_key(source) {
                self.losses.add("purpose.*.source", purpose.path("source"));
            }
        }
        let one = Declaration {
            name: purpose.title.get(self.language).to_owned(),
            data_categories: purpose.data.iter().map(|datum| self.keys.category(&datum.category)).collect(),
            data_use: self.keys.data_use(purpose),
            data_subjects: purpose.subjects.iter().map(|id| self.keys.subject(id)).collect(),
            legal_basis_for_processing: None,
            flexible_legal_basis_for_processing: false,
            retention_period: retention::write(purpose),
            processes_special_category_data: special,
            special_category_legal_basis: self.ground(purpose),
            data_shared_with_third_parties: !recipients.is_empty(),
            third_parties: (!labels.is_empty()).then(|| labels.join(", ")),
            dataset_references: self.map.map(|map| of_purpose(map, &purpose.id)).unwrap_or_default(),
            ingress,
            egress: recipients,
        };
        if purpose.data.iter().any(|datum| datum.optional) {
            self.losses.add("purpose.*.data (?)", purpose.path("data"));
        }
        let named = |basis| exact(vocabulary().exchange.basis.get(basis));
        let bases = purpose
            .bases
            .iter()
            .map(|basis| Declaration { legal_basis_for_processing: named(basis.word()), ..one.clone() });
        let made: Vec<Declaration> = bases.collect();
        if made.is_empty() { vec![one] } else { made }
    }

    fn recipients(&self, purpose: &Purpose) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for id in self.policy.recipients_of(purpose) {
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
        ids
    }

    fn is_special(&self, category: &str) -> bool {
        self.policy.category(category).is_some_and(|facts| facts.class == CategoryClass::Special)
    }

    /// The ground for special data: one for the whole declaration, so only where all its special data has the same.
    fn ground(&mut self, purpose: &Purpose) -> Option<String> {
        let special = purpose.data.iter().map(|datum| &datum.category).filter(|id| self.is_special(id));
        let special: Vec<&String> = special.collect();
        let of = |category: &String| {
            let found = purpose.allowed_by.iter().find(|(known, _)| known == category);
            found.map(|(_, grounds)| grounds.as_slice()).unwrap_or_default()
        };
        let (first, rest) =
            special.split_first().map_or((&[][..], &[][..]), |(first, rest)| (of(first), rest));
        let said = match first {
            [ground] if rest.iter().all(|category| of(category) == first) => {
                exact(vocabulary().words.grounds.get(ground).map(|word| &word.names))
            }
            _ => None,
        };
        for (category, _) in &purpose.allowed_by {
            if said.is_none() || !special.contains(&category) {
                self.losses.add("purpose.*.allowed-by.*", purpose.path("allowed-by").key(category.as_str()));
            }
        }
        said
    }
}

/// The flows of a system that its declarations name, each once.
fn flows<'a>(known: &mut Vec<Flow>, keys: impl Iterator<Item = &'a String>) {
    for key in keys {
        let kind = if key == "user" { "user" } else { "system" };
        let flow = Flow { fides_key: key.clone(), kind };
        if !known.contains(&flow) {
            known.push(flow);
        }
    }
}
