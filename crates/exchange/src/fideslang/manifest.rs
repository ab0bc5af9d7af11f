//! The format of a manifest, as far as it is written: field names are those of fideslang 3.

use serde::Serialize;

/// A manifest.
#[derive(Debug, Default, Serialize)]
pub(super) struct Manifest {
    pub(super) organization: Vec<Organization>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) data_category: Vec<Term>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) data_use: Vec<Term>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) data_subject: Vec<Term>,
    pub(super) system: Vec<System>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) dataset: Vec<Dataset>,
}

/// The organisation and whom to ask.
#[derive(Debug, Default, Serialize)]
pub(super) struct Organization {
    pub(super) fides_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) controller: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data_protection_officer: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) representative: Option<Contact>,
}

/// How somebody is reached; fideslang writes what is absent as an empty text.
#[derive(Debug, Default, Serialize)]
pub(super) struct Contact {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) email: String,
    pub(super) phone: String,
}

/// A key of our own in one of the taxonomies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Term {
    pub(super) fides_key: String,
    pub(super) organization_fides_key: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) parent_key: Option<String>,
}

/// A system: the organisation's own work, or a recipient.
#[derive(Debug, Default, Serialize)]
pub(super) struct System {
    pub(super) fides_key: String,
    pub(super) organization_fides_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) system_type: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) responsibility: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) joint_controller_info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) privacy_policy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data_security_practices: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) uses_profiling: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) legal_basis_for_profiling: Vec<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) does_international_transfers: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) legal_basis_for_transfers: Vec<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) uses_cookies: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) dataset_references: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ingress: Vec<Flow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) egress: Vec<Flow>,
    pub(super) privacy_declarations: Vec<Declaration>,
}

/// A flow of data from or to a system, or from the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Flow {
    pub(super) fides_key: String,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
}

/// A purpose.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) data_categories: Vec<String>,
    pub(super) data_use: String,
    pub(super) data_subjects: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) legal_basis_for_processing: Option<String>,
    pub(super) flexible_legal_basis_for_processing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) retention_period: Option<String>,
    pub(super) processes_special_category_data: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) special_category_legal_basis: Option<String>,
    pub(super) data_shared_with_third_parties: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) third_parties: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) dataset_references: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ingress: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) egress: Vec<String>,
}

/// A database.
#[derive(Debug, Serialize)]
pub(super) struct Dataset {
    pub(super) fides_key: String,
    pub(super) organization_fides_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    pub(super) collections: Vec<Collection>,
}

/// A table.
#[derive(Debug, Serialize)]
pub(super) struct Collection {
    pub(super) name: String,
    pub(super) fields: Vec<Field>,
}

/// A column.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) data_categories: Vec<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks the question of a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}
