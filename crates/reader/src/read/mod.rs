//! One question a file.

pub(crate) mod categories;
pub(crate) mod context;
mod cookies;
mod duties;
mod grounds;
mod identity;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod sharing;

use crate::page::Page;
use crate::reading::{Found, Reading};
use crate::statement::{Statement, Topic};

/// Reads a page.
#[must_use]
pub fn read(page: &Page) -> Reading {
    reading(&Statement::new(page))
}

/// Asks a statement every question.
pub(crate) fn reading(statement: &Statement<'_>) -> Reading {
    let controller = identity::controller(statement);
    let own =
        controller.name.as_ref().map(|name| name.value.to_lowercase()).unwrap_or_else(|| "~".to_owned());
    let parties = recipients::parties(statement, &own);
    let shared = sharing::sharing(statement, &own);
    let mentions = categories::mentions(statement);
    let categories = categories::once(statement, &mentions);
    let special = special(statement, &categories);
    let (breach, authority_within) = duties::breach(statement);
    Reading {
        tongue: statement.tongue,
        privacy_contact: identity::privacy_contact(statement, &controller),
        version: identity::version(statement),
        purposes: purposes::purposes(statement),
        grounds: grounds::grounds(statement),
        retention: retention::terms(statement),
        recipients: parties.recipients,
        processor_agreement: shared.processor_agreement,
        shares: shared.shares,
        sells: shared.sells,
        outside_eea: shared.outside_eea,
        safeguards: shared.safeguards,
        rights: rights::rights(statement),
        answer_within: rights::answer_within(statement),
        identity_check: rights::identity_check(statement),
        special,
        automated: duties::either(statement, "automated-yes", "automated-no"),
        minors: duties::first(statement, "minors", |sentence, _| !sentence.about(Topic::Definitions)),
        cookies: cookies::cookies(statement, parties.tools),
        newsletter_optin: duties::either(statement, "newsletter-optin", "newsletter-optout"),
        newsletter_unsubscribe: duties::first(statement, "unsubscribe", |_, _| true),
        security: duties::security(statement),
        breach,
        authority_within,
        responsible_disclosure: duties::first(statement, "responsible-disclosure", |_, _| true),
        complaint_procedure: duties::complaints(statement),
        categories,
        controller,
    }
}

/// Kinds of data that are special or are treated so.
const SPECIAL: [&str; 10] = [
    "health",
    "criminal",
    "ethnicity",
    "religion",
    "political",
    "union",
    "sexual",
    "biometric",
    "genetic",
    "health_insurance",
];

fn special(statement: &Statement<'_>, categories: &[Found<&'static str>]) -> Option<Found<bool>> {
    let said =
        categories.iter().find(|found| SPECIAL.contains(&found.value) && found.value != "health_insurance");
    if let Some(found) = said {
        return Some(Found::certain(true, found.span.clone()));
    }
    duties::either(statement, "special-yes", "special-no")
}
