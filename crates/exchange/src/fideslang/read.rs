//! Reading manifests as they were written; what has no place is noted where it stands.

use super::fields::{Fields, Notes, Said};
use super::notes::What;
use super::said::{Contact, Declaration, Manifests, Organisation, System, Term};
use super::yaml::{self, Unread};

/// Reads one file into what was read before it.
///
/// # Errors
/// No YAML, too much of it, or no manifest at all.
pub(super) fn read(file: &str, text: &str, into: &mut Manifests) -> Result<(), Unread> {
    let node = yaml::read(text)?;
    let mut notes = Notes::new(file);
    let Some(mut top) = Fields::of(&node, "", &mut notes) else { return Err(Unread::NoManifest) };
    let known = ["organization", "system", "dataset", "data_category", "data_use", "data_subject", "policy"];
    if !known.iter().any(|key| top.has(key)) {
        return Err(Unread::NoManifest);
    }
    for (n, fields) in top.things("organization", &mut notes).into_iter().enumerate() {
        if n == 0 && into.organisation.is_none() {
            into.organisation = Some(organisation(fields, &mut notes));
        } else {
            notes.add(fields.at, What::LeftOut { key: "organization".to_owned() });
        }
    }
    into.categories.extend(terms(top.things("data_category", &mut notes), &mut notes));
    into.uses.extend(terms(top.things("data_use", &mut notes), &mut notes));
    terms(top.things("data_subject", &mut notes), &mut notes);
    for key in ["dataset", "policy"] {
        if let Some(first) = top.things(key, &mut notes).first() {
            notes.add(first.at, What::LeftOut { key: key.to_owned() });
        }
    }
    let systems = top.things("system", &mut notes);
    top.finish(&[], &[], &mut notes);
    into.notes.extend(notes.take());
    for fields in systems {
        let made = system(file, fields, &mut notes);
        into.notes.extend(notes.take());
        into.systems.push(made);
    }
    Ok(())
}

fn organisation(mut fields: Fields<'_>, notes: &mut Notes) -> Organisation {
    let mut contact = |key, notes: &mut Notes| {
        let Some(mut inner) = fields.inner(key, notes) else { return Contact::default() };
        let made = Contact {
            name: inner.text("name", notes),
            address: inner.text("address", notes),
            email: inner.text("email", notes),
            phone: inner.text("phone", notes),
        };
        inner.finish(&[], &[], notes);
        made
    };
    let (controller, officer, representative) = (
        contact("controller", notes),
        contact("data_protection_officer", notes),
        contact("representative", notes),
    );
    let (key, name) = (fields.text("fides_key", notes), fields.text("name", notes));
    let unsaid = ["tags", "description", "security_policy", "fidesctl_meta"];
    fields.finish(&unsaid, &["organization_fides_key", "organization_parent_key"], notes);
    Organisation { key, name, controller, officer, representative }
}

fn terms(things: Vec<Fields<'_>>, notes: &mut Notes) -> Vec<Term> {
    let mut made = Vec::new();
    for mut fields in things {
        let (key, name) = (fields.text("fides_key", notes), fields.text("name", notes));
        let quiet = [
            "organization_fides_key",
            "parent_key",
            "is_default",
            "version_added",
            "version_deprecated",
            "replaced_by",
        ];
        let unsaid = ["tags", "description", "rights", "automated_decisions_or_profiling"];
        fields.finish(&unsaid, &quiet, notes);
        made.extend(key.map(|key| Term { key, name }));
    }
    made
}

fn system(file: &str, mut fields: Fields<'_>, notes: &mut Notes) -> System {
    let kind = fields.text("system_type", notes).unwrap_or_default().to_lowercase();
    let cookies = cookies(&mut fields, notes);
    let things = fields.things("privacy_declarations", notes);
    let (mut egress, mut datasets) = (Vec::new(), Vec::new());
    for key in ["egress", "ingress"] {
        for mut flow in fields.things(key, notes) {
            let kind = flow.text("type", notes);
            let to = flow.said("fides_key", notes);
            flow.finish(&["data_categories"], &[], notes);
            match (to, kind.as_deref()) {
                (Some(to), Some("dataset")) => datasets.push(to.text),
                (Some(to), _) if key == "egress" && to.text != "user" => egress.push(to),
                _ => {}
            }
        }
    }
    let made = System {
        key: fields.text("fides_key", notes).unwrap_or_default(),
        name: fields.text("name", notes),
        description: fields.text("description", notes),
        third_party: kind.contains("third party") || fields.has("vendor_id"),
        responsibility: fields.list("responsibility", notes),
        joint: fields.text("joint_controller_info", notes),
        privacy_policy: fields.text("privacy_policy", notes),
        practices: fields.said("data_security_practices", notes),
        profiling: fields.flag("uses_profiling", notes),
        tools: fields.list("legal_basis_for_transfers", notes),
        egress,
        datasets,
        declarations: Vec::new(),
        file: file.to_owned(),
    };
    let quiet = [
        "organization_fides_key",
        "dataset_references",
        "does_international_transfers",
        "uses_cookies",
        "processes_personal_data",
    ];
    fields.finish(UNSAID_OF_SYSTEMS, &quiet, notes);
    let about_system = notes.take();
    let mut declarations: Vec<Declaration> = Vec::new();
    for thing in things {
        let mut read = declaration(thing, notes);
        read.notes.extend(notes.take());
        match declarations.iter_mut().find(|known| differ_in_basis(known, &read)) {
            Some(known) => known.bases.append(&mut read.bases),
            None => declarations.push(read),
        }
    }
    if let Some(first) = declarations.first_mut() {
        first.cookies.extend(cookies);
    }
    for note in about_system {
        notes.add(note.at, note.what);
    }
    System { declarations, ..made }
}

/// Keys of fideslang's systems that the language has no place for.
const UNSAID_OF_SYSTEMS: &[&str] = &[
    "tags",
    "meta",
    "fidesctl_meta",
    "administrating_department",
    "vendor_id",
    "previous_vendor_id",
    "vendor_deleted_date",
    "exempt_from_privacy_regulations",
    "reason_for_exemption",
    "legal_basis_for_profiling",
    "requires_data_protection_assessments",
    "dpa_location",
    "dpa_progress",
    "legal_name",
    "legal_address",
    "dpo",
    "cookie_max_age_seconds",
    "cookie_refresh",
    "uses_non_cookie_access",
    "legitimate_interest_disclosure_url",
    "third_country_transfers",
    "system_dependencies",
    "registry_id",
];

/// Names of cookies, in manifests from before fideslang left them out.
fn cookies(fields: &mut Fields<'_>, notes: &mut Notes) -> Vec<String> {
    let mut names = Vec::new();
    for mut cookie in fields.things("cookies", notes) {
        names.extend(cookie.text("name", notes));
        cookie.finish(&[], &["path", "domain"], notes);
    }
    names
}

fn declaration(mut fields: Fields<'_>, notes: &mut Notes) -> Declaration {
    let cookies = cookies(&mut fields, notes);
    let shared_categories: Vec<String> =
        fields.list("shared_categories", notes).into_iter().map(|said| said.text).collect();
    let made = Declaration {
        name: fields.text("name", notes),
        at: fields.at,
        categories: fields.list("data_categories", notes),
        data_use: fields.said("data_use", notes),
        subjects: fields.list("data_subjects", notes),
        bases: fields.said("legal_basis_for_processing", notes).into_iter().collect(),
        retention: fields.said("retention_period", notes),
        special: fields.flag("processes_special_category_data", notes),
        ground: fields.said("special_category_legal_basis", notes),
        shared: fields.flag("data_shared_with_third_parties", notes),
        third_parties: fields.said("third_parties", notes),
        ingress: fields.list("ingress", notes),
        egress: fields.list("egress", notes),
        cookies,
        notes: Vec::new(),
    };
    // Sharing all of the data is what our recipients mean; a part of it cannot be said.
    let all = made.categories.iter().all(|said| shared_categories.contains(&said.text));
    if !shared_categories.is_empty() && !all {
        let value = shared_categories.join(", ");
        notes.add(made.at, What::Unsaid { key: "shared_categories".to_owned(), value });
    }
    let unsaid = ["features", "flexible_legal_basis_for_processing", "impact_assessment_location"];
    fields.finish(&unsaid, &["dataset_references", "id", "data_purposes"], notes);
    made
}

/// Whether two declarations of a system say the same of everything but their basis.
fn differ_in_basis(one: &Declaration, other: &Declaration) -> bool {
    let texts = |list: &[Said]| list.iter().map(|said| said.text.clone()).collect::<Vec<_>>();
    let text = |said: &Option<Said>| said.as_ref().map(|said| said.text.clone());
    let known = texts(&one.bases);
    one.name.is_some()
        && one.name == other.name
        && text(&one.data_use) == text(&other.data_use)
        && texts(&one.categories) == texts(&other.categories)
        && texts(&one.subjects) == texts(&other.subjects)
        && text(&one.retention) == text(&other.retention)
        && text(&one.ground) == text(&other.ground)
        && text(&one.third_parties) == text(&other.third_parties)
        && texts(&one.egress) == texts(&other.egress)
        && texts(&one.ingress) == texts(&other.ingress)
        && other.notes.is_empty()
        && !known.is_empty()
        && other.bases.iter().all(|basis| !known.contains(&basis.text))
        && !other.bases.is_empty()
}
