//! The reading in the scheme of labels with which readers are scored.

use crate::page::Page;
use crate::reading::{After, Found, IdentityCheck, Lasts, Reading, Role, Shares};
use serde_json::{Map, Value, json};
use std::ops::Range;

/// The labels of a reading of a page. Spans of evidence are in code points of the text.
#[must_use]
pub fn labels(id: &str, page: &Page, reading: &Reading) -> Value {
    let text = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    let codes = |found: &[Found<&'static str>]| found.iter().map(|found| found.value).collect::<Vec<_>>();
    let controller = &reading.controller;
    let contact = reading.privacy_contact.as_ref().map(|contact| {
        json!({
            "role": match contact.role.value { Role::Dpo => "dpo", Role::Coordinator => "coordinator", Role::Contact => "contact" },
            "name_present": contact.name.is_some(),
            "email": text(&contact.email),
            "phone": text(&contact.phone),
        })
    });
    let retention: Vec<Value> = reading
        .retention
        .iter()
        .map(|term| {
            json!({
                "what": term.value.what.clone().and_then(|what| page.text.get(what)),
                "period": lasts(term.value.lasts),
                "after": after(term.value.after),
            })
        })
        .collect();
    let yes =
        |found: &Option<Found<bool>>| found.as_ref().map(|found| if found.value { "yes" } else { "no" });
    let value = |found: &Option<Found<bool>>| found.as_ref().map(|found| found.value);
    let mut made = Map::new();
    let mut put = |key: &str, value: Value| {
        made.insert(key.to_owned(), value);
    };
    put("id", json!(id));
    put("source", Value::Null);
    put(
        "lang",
        json!(match reading.tongue {
            crate::Tongue::Nl => "nl",
            crate::Tongue::En => "en",
        }),
    );
    put(
        "controller",
        json!({
            "name": text(&controller.name), "legal_form": text(&controller.legal_form), "kvk": text(&controller.kvk),
            "street": text(&controller.street), "postcode": text(&controller.postcode), "city": text(&controller.city),
            "email": text(&controller.email), "phone": text(&controller.phone), "website": text(&controller.website),
        }),
    );
    put("privacy_contact", json!(contact));
    put("version_date", json!(reading.version.as_ref().map(|version| version.value.to_string())));
    put("data_categories", json!(codes(&reading.categories)));
    put("purposes", json!(codes(&reading.purposes)));
    put("legal_bases", json!(codes(&reading.grounds)));
    put("retention", json!(retention));
    put(
        "recipients_named",
        json!(reading.recipients.iter().map(|found| found.value.clone()).collect::<Vec<_>>()),
    );
    put("processor_agreement", json!(reading.processor_agreement.is_some()));
    put(
        "shares_with_third_parties",
        json!(reading.shares.as_ref().map(|found| match found.value {
            Shares::Never => "never",
            Shares::WithConsent => "with_consent",
            Shares::WhenNecessary => "when_necessary",
        })),
    );
    put("sells", json!(value(&reading.sells)));
    put("transfers_outside_eea", json!(yes(&reading.outside_eea)));
    put("transfer_safeguard", json!(codes(&reading.safeguards)));
    put("rights", json!(codes(&reading.rights)));
    put("response_deadline", json!(reading.answer_within.as_ref().map(|found| found.value.to_string())));
    put(
        "identity_check",
        json!(reading.identity_check.as_ref().map(|found| match found.value {
            IdentityCheck::IdCopy => "id_copy",
            IdentityCheck::RedactedIdCopy => "redacted_id_copy",
            IdentityCheck::Other => "other",
        })),
    );
    put("special_categories", json!(yes(&reading.special)));
    put("minors_statement", json!(reading.minors.is_some()));
    put("automated_decisions", json!(yes(&reading.automated)));
    let cookies = &reading.cookies;
    put(
        "cookies",
        json!({
            "functional": cookies.functional.is_some(), "analytical": cookies.analytical.is_some(), "tracking": cookies.tracking.is_some(),
            "consent_asked": value(&cookies.consent_asked),
            "tools": cookies.tools.iter().map(|found| found.value.clone()).collect::<Vec<_>>(),
        }),
    );
    put(
        "newsletter",
        json!({"optin": value(&reading.newsletter_optin), "unsubscribe": reading.newsletter_unsubscribe.is_some()}),
    );
    put("security_measures", json!(codes(&reading.security)));
    put(
        "breach",
        json!({
            "mentioned": reading.breach.is_some(),
            "authority_hours": reading.authority_within.as_ref().map(|found| found.value.count),
        }),
    );
    put("responsible_disclosure", json!(reading.responsible_disclosure.is_some()));
    put("complaint_procedure", json!(reading.complaint_procedure.is_some()));
    let points = CodePoints::new(&page.text);
    let spans =
        |ranges: Vec<Range<usize>>| ranges.into_iter().map(|range| points.of(&range)).collect::<Vec<_>>();
    put(
        "evidence",
        json!({
            "retention": spans(reading.retention.iter().map(|found| found.span.clone()).collect()),
            "recipients_named": spans(reading.recipients.iter().map(|found| found.span.clone()).collect()),
            "response_deadline": spans(reading.answer_within.iter().map(|found| found.span.clone()).collect()),
        }),
    );
    Value::Object(made)
}

fn lasts(lasts: Lasts) -> String {
    match lasts {
        Lasts::For(period) => period.to_string(),
        Lasts::NoLonger => "P0D".to_owned(),
        Lasts::UntilWithdrawn => "until_withdrawn".to_owned(),
        Lasts::Statutory => "statutory".to_owned(),
        Lasts::AsNeeded => "as_needed".to_owned(),
    }
}

const fn after(after: After) -> &'static str {
    match after {
        After::EndOfService => "end_of_service",
        After::LastContact => "last_contact",
        After::Collection => "collection",
        After::EndOfApplication => "end_of_application",
        After::EndOfFinancialYear => "end_of_financial_year",
        After::Unsubscribe => "unsubscribe",
        After::Unsaid => "none",
    }
}

/// From bytes to code points.
struct CodePoints {
    /// The byte at which each code point begins.
    starts: Vec<usize>,
}

impl CodePoints {
    fn new(text: &str) -> Self {
        Self { starts: text.char_indices().map(|(at, _)| at).collect() }
    }

    fn of(&self, range: &Range<usize>) -> [usize; 2] {
        [
            self.starts.partition_point(|at| *at < range.start),
            self.starts.partition_point(|at| *at < range.end),
        ]
    }
}
