//! Who is responsible, and what the statement is: where the rules speak and where they are silent.

use jiff::civil::date;
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{TODAY, count, on, organisation, places, severity};

#[test]
fn a_hidden_address_matters_as_far_as_nothing_else_can_be_read() {
    let hidden = "[contact.general]\nemail = \"hidden\"\n";
    let with = |more: &str| format!("{hidden}{more}");
    assert_eq!(severity("ORG-CONTACT-HIDDEN", hidden), Some(Severity::Error));
    assert_eq!(severity("ORG-CONTACT-HIDDEN", &with("phone = \"010-1234567\"")), Some(Severity::Warning));
    assert_eq!(
        severity("ORG-CONTACT-HIDDEN", &(organisation("address = \"Straat 1\"") + hidden)),
        Some(Severity::Warning)
    );
    assert_eq!(severity("ORG-CONTACT-HIDDEN", &with("form = \"https://x.nl/vraag\"")), None);
    assert_eq!(severity("ORG-CONTACT-HIDDEN", &with("[contact.privacy]\nemail = \"a@x.nl\"")), None);
    let security = with("[contact.security]\nemail = \"a@x.nl\"");
    assert_eq!(severity("ORG-CONTACT-HIDDEN", &security), Some(Severity::Error));
    let by_flaw = "[contact.general]\nemail = \"a@x.nl\"\nflaws = [\"hidden-by-script\"]";
    assert_eq!(severity("ORG-CONTACT-HIDDEN", by_flaw), Some(Severity::Error));
    let both = with("[contact.privacy]\nemail = \"hidden\"");
    assert_eq!(places("ORG-CONTACT-HIDDEN", &both), ["contact.general.email", "contact.privacy.email"]);
    assert_eq!(count("ORG-CONTACT-HIDDEN", ""), 0, "no address at all is another rule's");
}

#[test]
fn a_vat_id_is_judged_by_its_form_the_legal_form_and_the_day() {
    let of = |form: &str, id: &str| organisation(&format!("{form}\nvat-id = \"{id}\""));
    let sole = "legal-form = \"sole-trader\"";
    let found = |form: &str, id: &str| severity("ORG-VAT-BSN", &of(form, id));
    for old in ["NL899999906B01", "NL899999918B01", "NL.899999931.B02", "nl 8999.99.906 b01"] {
        assert_eq!(found(sole, old), Some(Severity::Error), "{old}");
    }
    for right in ["NL900000055B01", "NL900000001B02", "NL900000064B17"] {
        assert_eq!(found(sole, right), None, "{right}");
    }
    for no_id in ["NL899999907B01", "899999906B01", "NL90000055B01", "NL000000000B01", "BE0899999906", ""] {
        assert_eq!(found(sole, no_id), None, "{no_id}");
    }
    assert_eq!(found(sole, "NL899990009B11"), Some(Severity::Warning), "it fits both forms");
    assert_eq!(found("", "NL899999906B01"), Some(Severity::Warning), "the legal form is not known");
    assert_eq!(found("legal-form = \"bv\"", "NL899999906B01"), None);
    let told = &on("ORG-VAT-BSN", TODAY, &of(sole, "NL899999906B01"))[0];
    let said = format!("{}{}", told.message(Language::Nl), told.help(Language::Nl));
    assert!(!said.contains("899999906"), "a finding never repeats the number");
    let before = on("ORG-VAT-BSN", date(2019, 12, 31), &of(sole, "NL899999906B01"));
    assert!(before.is_empty(), "until 2020 a sole trader had no other id");
    assert_eq!(on("ORG-VAT-BSN", date(2020, 1, 1), &of(sole, "NL899999906B01")).len(), 1);
}

#[test]
fn roles_are_mixed_only_within_a_purpose() {
    let both = organisation("roles = [\"controller\", \"processor\"]");
    assert_eq!(places("ORG-ROLE-MIXED", &both), ["organisation.roles"]);
    let split = both + "[purpose.advice]\n[purpose.services]\nrole = \"processor\"";
    assert_eq!(count("ORG-ROLE-MIXED", &split), 0);
    let within = "[purpose.advice]\nrole = [\"controller\", \"processor\"]\n[purpose.courses]\nrole = [\"processor\", \"controller\"]";
    assert_eq!(places("ORG-ROLE-MIXED", within), ["purpose.advice.role", "purpose.courses.role"]);
}

#[test]
fn a_representative_is_for_who_is_outside_the_eea() {
    let of = |keys: &str| count("ORG-REPRESENTATIVE", &organisation(keys));
    assert_eq!(of("country = \"NO\""), 0);
    assert_eq!(of("country = \"GB\""), 1);
    assert_eq!(of("country = \"GB\"\nlegal-form = \"public-body\""), 0);
    assert_eq!(of("country = \"GB\"\nrepresentative = { name = \"Y\" }"), 1, "nobody can reach it");
    assert_eq!(of("country = \"GB\"\nrepresentative = { name = \"Y\", address = \"Gracht 1, Utrecht\" }"), 0);
}

#[test]
fn an_officer_is_asked_of_public_bodies_and_where_the_test_says_so() {
    let public = organisation("public-body = true");
    assert_eq!(places("DPO-REQUIRED", &public), ["contact.dpo", "organisation.public-body"]);
    let by_form = organisation("legal-form = \"public-body\"");
    assert_eq!(places("DPO-REQUIRED", &by_form), ["contact.dpo", "organisation.legal-form"]);
    let by_test = "[dpo]\ngrounds = [\"monitoring\"]";
    assert_eq!(places("DPO-REQUIRED", by_test), ["contact.dpo", "dpo.grounds"]);
    assert_eq!(count("DPO-REQUIRED", "[dpo]\nscreened = 2026-01-01"), 0);
    let appointed = "[contact.dpo]\nname = \"Een Voorbeeld\"\n";
    assert_eq!(count("DPO-REQUIRED", &(public + appointed)), 0);
    assert_eq!(count("DPO-CONTACT", appointed), 1);
    assert_eq!(count("DPO-CONTACT", &format!("{appointed}post = \"Straat 1\"")), 0);
}

#[test]
fn a_statement_grows_old_in_two_years_or_as_it_promises() {
    let of = |keys: &str, today| {
        let body = format!("[statement]\ntranscribes = true\n{keys}");
        on("META-STALE", today, &body).first().map(|finding| finding.message(Language::En))
    };
    let reviewed = "reviewed = 2024-11-22";
    assert_eq!(of(reviewed, TODAY), None, "the last day of two years");
    assert_eq!(of(reviewed, date(2026, 11, 23)).unwrap(), "not reviewed since 22 November 2024");
    let later = "reviewed = 2020-01-01\nin-force = 2026-01-01";
    assert_eq!(of(later, TODAY), None);
    let promise = "reviewed = 2025-10-01\n[review]\nevery = \"1 year\"\n";
    assert_eq!(
        of(promise, TODAY).unwrap(),
        "not reviewed since 1 October 2025; the promised interval is 1 year"
    );
    assert_eq!(
        of(&format!("{promise}of = [\"access\"]"), TODAY),
        None,
        "another review than of the statement"
    );
    assert_eq!(of("reviewed = 2025-10-01\n[review]\nevery = \"regularly\"", TODAY), None);
    let long = "reviewed = 2024-10-01\n[review]\nevery = \"5 years\"";
    assert_eq!(of(long, TODAY).unwrap(), "not reviewed since 1 October 2024");
}

#[test]
fn a_draft_may_lie_on_the_desk() {
    let of = |keys: &str| count("META-DRAFT", &format!("[statement]\n{keys}"));
    assert_eq!(of("version = \"0.9\""), 0);
    assert_eq!(of("version = \"0.9\"\nin-force = 2027-01-01"), 0);
    assert_eq!(of("version = \"0.9\"\nin-force = 2026-01-01"), 1);
    assert_eq!(of("version = \"0.9\"\npublished-at = \"https://x.nl/privacy\""), 1);
    for (version, found) in [("v0.3", 1), ("0", 1), ("1.0", 0), ("10", 0), ("2024-03", 0), ("concept", 0)] {
        assert_eq!(of(&format!("transcribes = true\nversion = \"{version}\"")), found, "{version}");
    }
}

#[test]
fn a_statement_speaks_the_language_of_its_public() {
    let of = |keys: &str| {
        let found = on("META-LANG", TODAY, &format!("[statement]\n{keys}"));
        found.first().map(|finding| finding.message(Language::En))
    };
    assert_eq!(
        of("languages = [\"en\"]").unwrap(),
        "no Dutch text for a Dutch public",
        "the public is Dutch by default"
    );
    assert_eq!(of("languages = [\"en\"]\naudience = \"en\""), None);
    assert_eq!(of("audience = \"en\"").unwrap(), "no English text for a public that reads English");
    assert_eq!(of("transcribes = true\nlanguages = [\"en\"]"), None, "a text says nothing of its public");
}

#[test]
fn a_repealed_law_is_found_on_the_day_that_counts() {
    let cites =
        |law: &str, more: &str| format!("[statement]\ntranscribes = true\ncites = [\"{law}\"]\n{more}");
    let said = |body: &str| on("LAW-REPEALED", TODAY, body)[0].message(Language::En);
    assert_eq!(
        said(&cites("artikel 43 van de Wbp", "")),
        "repealed since 25 May 2018: artikel 43 van de Wbp; now UAVG art. 41"
    );
    assert_eq!(
        said(&cites("Wbp art. 35 en 36", "")),
        "repealed since 25 May 2018: Wbp art. 35 en 36; now AVG art. 15, AVG art. 16-17"
    );
    assert_eq!(
        said(&cites("Wet bescherming persoonsgegevens", "")),
        "repealed since 25 May 2018: Wet bescherming persoonsgegevens; now UAVG"
    );
    assert_eq!(said(&cites("Wbp art. 99", "")), "repealed since 25 May 2018: Wbp art. 99; now UAVG");
    let on_day = |day, body: &str| on("LAW-REPEALED", day, body).len();
    assert_eq!(on_day(date(2018, 5, 24), &cites("Wbp art. 43", "")), 0, "its last day");
    assert_eq!(on_day(date(2018, 5, 25), &cites("Wbp art. 43", "")), 1);
    let coming = cites("Wbp art. 43", "in-force = 2018-06-01");
    assert_eq!(on_day(date(2018, 1, 1), &coming), 1, "gone when the statement comes into force");
    let old = cites("Wbp art. 43", "in-force = 2017-01-01");
    assert_eq!(on_day(TODAY, &old), 1, "still published");
    let elsewhere = "[purpose.services]\nlaw = \"Wbp art. 8\"\ndata = [\"bsn\"]\nallowed-by.bsn = \"Wbp art. 24\"\n[rights]\nrefuses.erasure = [\"contract-still-running\", \"Wbp art. 36\"]";
    let paths: Vec<String> =
        on("LAW-REPEALED", TODAY, elsewhere).iter().map(|finding| finding.path.to_string()).collect();
    assert_eq!(
        paths,
        ["purpose.services.law", "purpose.services.allowed-by.bsn", "rights.refuses.erasure[1]"]
    );
}

#[test]
fn a_change_under_way_is_told_once_for_a_law_from_the_day_it_was_known() {
    let body =
        "[statement]\ntranscribes = true\ncites = [\"UAVG art. 41\", \"UAVG art. 42\", \"AWR art. 52\"]";
    assert_eq!(places("LAW-PENDING", body), ["statement.cites[0]", "statement.cites[1]"]);
    assert!(on("LAW-PENDING", date(2020, 1, 1), body).is_empty());
    let late = &on("LAW-PENDING", date(2027, 2, 1), body)[0];
    assert!(late.help(Language::En).starts_with("look whether it changed"), "{}", late.help(Language::En));
}

#[test]
fn a_guarantee_points_at_every_place_that_gives_it() {
    let both = "[statement]\ntranscribes = true\nclaims = [\"careful\", \"always-safe\"]\n[security]\nflaws = [\"absolute\"]";
    assert_eq!(places("TXT-ABSOLUTE", both), ["statement.claims[1]", "security.flaws"]);
    let claim = |claim: &str| {
        count("TXT-ABSOLUTE", &format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]"))
    };
    assert_eq!(claim("in principle always-safe"), 0);
    assert_eq!(count("TXT-ABSOLUTE", "[purpose.services]\nclaims = [\"always-safe\"]"), 1);
}

#[test]
fn who_is_responsible_is_told_in_one_finding() {
    let of = |keys: &str| places("ORG-IDENTITY", &format!("[organisation]\nid = \"x\"\n{keys}"));
    assert_eq!(of(""), ["organisation.name", "organisation.address"]);
    assert_eq!(of("name = \"X\"\naddress = \" \""), ["organisation.address"]);
    assert_eq!(of("address = \"Straat 1\""), ["organisation.name"]);
    assert_eq!(count("ORG-CONTACT", &organisation("email = \" \"")), 1, "an empty address leads nowhere");
}

#[test]
fn data_that_may_be_special_is_not_wrongly_called_so() {
    let called = |id: &str| {
        count("TXT-TERMS", &format!("[statement]\ntranscribes = true\ncalls-special = [\"{id}\"]"))
    };
    assert_eq!((called("bsn"), called("iban")), (1, 1));
    assert_eq!((called("health"), called("session-notes")), (0, 0));
}
