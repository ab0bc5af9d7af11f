//! `[organisation]`, `[statement]`, `[contact]`, `[dpo]`.

use crate::calendar::{FinancialYears, HolidayProfile};
use crate::identifiers::{Identifier, Kvk, VatId};
use crate::model::{
    Contact, ContactRole, Dpo, Email, Language, Organisation, Representative, Statement, Transcribes,
};
use crate::syntax::Value;

use super::reading::Reading;

pub(super) fn organisation(at: &Reading<'_>) -> Organisation {
    let representative = at.at("representative");
    Organisation {
        id: at.word("id").unwrap_or_default(),
        name: at.word("name"),
        address: at.word("address"),
        person: at.word("person"),
        legal_form: at.word("legal-form"),
        kvk: at.word("kvk").map(canonical::<Kvk>),
        vat_id: at.word("vat-id").map(canonical::<VatId>),
        public_body: at.flag("public-body").unwrap_or(false),
        staff: at.whole("staff"),
        sectors: at.words("sector"),
        email: email(at),
        phone: at.word("phone"),
        websites: at.words("website"),
        roles: at.words("roles"),
        country: at.word("country").unwrap_or_else(|| "NL".to_owned()),
        representative: representative.is_table().then(|| Representative {
            name: representative.word("name"),
            address: representative.word("address"),
            email: representative.word("email"),
        }),
        financial_years: financial_years(at),
        holidays: match at.word("holidays").as_deref() {
            Some("terms-act") => HolidayProfile::TermsAct,
            _ => HolidayProfile::Cautious,
        },
        timezone: at.word("timezone").unwrap_or_else(|| "Europe/Amsterdam".to_owned()),
    }
}

/// A number in its one form; what is malformed stays as it is written, for a rule to tell.
fn canonical<T: Identifier>(text: String) -> String {
    T::parse(&text).map_or(text, |number| number.to_string())
}

fn email(at: &Reading<'_>) -> Option<Email> {
    let text = at.word("email").filter(|text| !text.trim().is_empty())?;
    Some(if text == "hidden" { Email::Hidden } else { Email::Address(text) })
}

fn financial_years(at: &Reading<'_>) -> FinancialYears {
    let mut end = (12, 31);
    let mut listed = Vec::new();
    for node in at.elements("financial-year-ends") {
        match &node.value {
            Value::Text(text) => end = FinancialYears::parse_end(text).unwrap_or(end),
            Value::Date(date) => listed.push(*date),
            _ => {}
        }
    }
    FinancialYears::new(end.0, end.1, listed).unwrap_or_default()
}

pub(super) fn statement(at: &Reading<'_>) -> Statement {
    let transcribes = at.word("transcribes").map(Transcribes::Text);
    let languages =
        |key: &str| at.words(key).iter().filter_map(|code| Language::parse(code)).collect::<Vec<_>>();
    Statement {
        transcribes: transcribes
            .or_else(|| at.flag("transcribes").filter(|so| *so).map(|_| Transcribes::Some)),
        adopted: at.date("adopted"),
        version: at.word("version"),
        in_force: at.date("in-force"),
        reviewed: at.date("reviewed"),
        published_at: at.word("published-at"),
        languages: languages("languages"),
        audience: languages("audience").first().copied(),
        you: at.word("you"),
        we: at.word("we"),
        subjects: at.words("for"),
        claims: at.claims("claims"),
        open_lists: at.words("open-lists"),
        data_without_purpose: at.words("data-without-purpose"),
        calls_special: at.words("calls-special"),
        cites: at.words("cites"),
        liability: at.words("liability"),
        flaws: at.words("flaws"),
    }
}

pub(super) fn contacts(at: &Reading<'_>) -> Vec<Contact> {
    let role = |key: &str| ContactRole::ALL.into_iter().find(|role| role.key() == key);
    let entries = at.entries().into_iter();
    entries
        .filter_map(|(key, entry)| {
            Some(Contact {
                role: role(key)?,
                who: entry.word("who"),
                name: entry.word("name"),
                email: email(&entry),
                phone: entry.word("phone"),
                post: entry.word("post"),
                form: entry.word("form"),
                flaws: entry.words("flaws"),
            })
        })
        .collect()
}

pub(super) fn dpo(at: &Reading<'_>) -> Dpo {
    Dpo { screened: at.date("screened"), grounds: at.words("grounds") }
}
