//! Purposes, bases, and the data that the law guards most: where the rules speak and where they are silent.

use jiff::civil::date;
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{TODAY, count, on, organisation, places};

#[test]
fn a_statement_for_one_group_need_not_say_whose_data_it_is() {
    let of = |addressed: &str, purposes: &str| {
        let body = format!("[statement]\ntranscribes = true\nfor = {addressed}\n{purposes}");
        on("PUR-NO-SUBJECT", TODAY, &body).first().map(|finding| finding.message(Language::En))
    };
    let two = "[purpose.services]\n[purpose.billing]\n";
    assert_eq!(of("[\"customers\"]", two), None);
    assert_eq!(of("[\"customers\", \"visitors\"]", two).unwrap(), "no purpose says whose data it is");
    let one_says = format!("{two}subjects = [\"customers\"]");
    assert_eq!(
        of("[\"customers\", \"visitors\"]", &one_says).unwrap(),
        "not said whose data it is: Providing services"
    );
    assert_eq!(count("PUR-NO-SUBJECT", two), 1, "and none where no group is named at all");
}

#[test]
fn data_beyond_the_kind_of_purpose_is_found_unless_it_may_be_left_out() {
    let of = |more: &str, data: &str| {
        count("CAT-EXCESS", &format!("{more}[purpose.billing]\ndata = [\"name\", {data}]"))
    };
    assert_eq!(of("", "\"birth-date\""), 1);
    assert_eq!(of("", "\"birth-date?\""), 0);
    assert_eq!(of("", "\"health-insurance\""), 1);
    assert_eq!(
        of(&organisation("sector = [\"care\"]"), "\"health-insurance\""),
        0,
        "care needs it for its bills"
    );
    assert_eq!(
        of("", "\"bsn\", \"health\", \"criminal\", \"id-document\", \"anything-else\""),
        0,
        "other rules ask"
    );
    let own = "[data]\nborn = { is = \"birth-date\", title = \"geboortejaar\" }\nclub = { title = \"clubkleur\" }\n";
    assert_eq!(of(own, "\"born\""), 1, "a kind of birth date");
    assert_eq!(of(own, "\"club\""), 0, "what it is a kind of is not known");
    assert_eq!(
        count("CAT-EXCESS", "[purpose.fraud]\ntitle = \"F\"\ndata = [\"birth-date\"]"),
        0,
        "no known kind"
    );
    let covered = "[purpose.newsletter]\ncovers = [\"membership\"]\ndata = [\"birth-date\"]";
    assert_eq!(count("CAT-EXCESS", covered), 0);
    for part_of_a_name in ["care", "billing", "newsletter"] {
        let body = format!("[purpose.{part_of_a_name}]\ndata = [\"name\", \"initials\"]");
        assert_eq!(count("CAT-EXCESS", &body), 0, "{part_of_a_name}");
    }
    let tenants = "[purpose.contract]\nsubjects = [\"tenants\"]\ndata = [\"income\"]";
    assert_eq!(count("CAT-EXCESS", tenants), 0, "the rent depends on it");
    assert_eq!(count("CAT-EXCESS", &tenants.replace("tenants", "customers")), 1);
    let two = "[purpose.newsletter]\ndata = [\"birth-date\"]\n[purpose.billing]\ndata = [\"birth-date\"]";
    assert_eq!(places("CAT-EXCESS", two), ["purpose.newsletter.data", "purpose.billing.data"]);
}

#[test]
fn a_public_body_may_keep_itself_running_on_its_interests() {
    let of = |form: &str, purpose: &str| {
        let body = format!(
            "{}[purpose.{purpose}]\ndata = [\"name\"]\nbasis = \"legitimate-interests\"",
            organisation(form)
        );
        count("BAS-F-PUBLIC", &body)
    };
    assert_eq!(of("public-body = true", "services"), 1);
    assert_eq!(of("legal-form = \"public-body\"", "complaints"), 1);
    assert_eq!(of("public-body = true", "security"), 0);
    assert_eq!(of("legal-form = \"bv\"", "services"), 0);
}

#[test]
fn using_data_again_needs_a_test_consent_a_law_or_research() {
    let of = |purpose: &str, keys: &str| {
        let body = format!(
            "[purpose.services]\ndata = [\"name\"]\n[purpose.{purpose}]\ndata = [\"name\"]\nreuses = \"services\"\n{keys}"
        );
        count("PUR-COMPAT", &body)
    };
    assert_eq!(of("events", "basis = \"contract\""), 1);
    assert_eq!(of("events", "basis = \"consent\""), 0);
    assert_eq!(of("events", "basis = [\"consent\", \"contract\"]"), 1, "consent for part of it is none");
    assert_eq!(of("legal-duties", "basis = \"legal-obligation\""), 1, "which law?");
    assert_eq!(of("legal-duties", "basis = \"legal-obligation\"\nlaw = \"AWR art. 53\""), 0);
    assert_eq!(of("research", "basis = \"legitimate-interests\""), 0);
    let body = "[purpose.services]\ndata = [\"name\"]\n[purpose.events]\nreuses = [\"services\"]";
    assert_eq!(places("PUR-COMPAT", body), ["purpose.events.reuses", "purpose.services"]);
}

#[test]
fn special_data_rests_on_one_ground_and_on_a_clear_yes() {
    let of = |code: &str, keys: &str| count(code, &format!("[purpose.care]\ndata = [\"health\"]\n{keys}"));
    assert_eq!(of("SPC-DUAL", "allowed-by.health = [\"care\", \"consent\"]"), 1);
    assert_eq!(of("SPC-DUAL", "allowed-by.health = [\"care\", \"legal-claims\"]"), 0, "no consent is asked");
    let number = "[purpose.care]
data = [\"bsn\"]
allowed-by.bsn = [\"legal-obligation\", \"consent\"]";
    assert_eq!(count("SPC-DUAL", number), 0, "a number is no special data");
    assert_eq!(of("SPC-EXPLICIT", "allowed-by.health = \"consent\""), 1);
    assert_eq!(of("SPC-EXPLICIT", "allowed-by.health = \"consent\"\nconsent.explicit = true"), 0);
    assert_eq!(
        of("SPC-EXPLICIT", "allowed-by.health = \"care\"\nbasis = \"consent\""),
        0,
        "it rests on care"
    );
    let body = "[purpose.care]\ndata = [\"health\", \"religion\"]\nallowed-by = { health = \"consent\", religion = \"consent\" }";
    assert_eq!(
        places("SPC-EXPLICIT", body),
        ["purpose.care.consent.explicit", "purpose.care.allowed-by.health"]
    );
}

#[test]
fn only_a_law_of_the_day_permits_criminal_data() {
    let of = |today, ground: &str| {
        let body = format!("[purpose.services]\ndata = [\"criminal\"]\nallowed-by.criminal = \"{ground}\"");
        on("CRI-GROUND", today, &body).len()
    };
    assert_eq!(of(TODAY, "UAVG art. 33"), 0);
    assert_eq!(of(TODAY, "Wkkgz art. 4"), 0, "who hires staff in care asks for their conduct");
    for word in [
        "consent",
        "legal-obligation",
        "care",
        "de wet",
        "AWR art. 52",
        "UAVG art. 30",
        "Leerplichtwet art. 21",
    ] {
        assert_eq!(of(TODAY, word), 1, "{word}");
    }
    assert_eq!(of(TODAY, "Wbp art. 22"), 1, "repealed");
    assert_eq!(of(date(2018, 1, 1), "Wbp art. 22"), 0);
    assert_eq!(of(date(2018, 1, 1), "UAVG art. 33"), 1, "not yet in force");
    assert_eq!(count("CRI-GROUND", "[purpose.services]\ndata = [\"criminal\"]"), 1);
}

#[test]
fn the_national_number_rests_on_a_law_for_this_work() {
    let of = |code: &str, sector: &str, keys: &str| {
        let body = organisation(&format!("sector = [\"{sector}\"]")) + &format!("[purpose.{keys}");
        count(code, &body)
    };
    let care = "care]\ndata = [\"bsn\"]\nallowed-by.bsn = \"Wabvpz art. 8\"";
    assert_eq!(of("BSN-NO-LAW", "care", care), 0);
    assert_eq!(of("BSN-SECTOR", "care", care), 0);
    assert_eq!(of("BSN-SECTOR", "retail", care), 1);
    let unnamed = "care]\ndata = [\"bsn\"]\nlaw = \"BW 7:454\"";
    assert_eq!(of("BSN-NO-LAW", "care", unnamed), 1, "a law, but none about the number");
    assert_eq!(of("BSN-SECTOR", "care", unnamed), 0, "one finding is enough");
    let wages =
        "staff-administration]\ndata = [\"bsn\"]\nbasis = \"legal-obligation\"\nkeep = \"by law: wage-tax\"";
    assert_eq!(of("BSN-NO-LAW", "retail", wages), 0, "the period names the law");
    assert_eq!(of("BSN-SECTOR", "retail", wages), 0);
    let books = "billing]\ndata = [\"bsn\"]\nbasis = \"legal-obligation\"\nkeep = \"by law: tax\"";
    assert_eq!(of("BSN-NO-LAW", "retail", books), 1, "AWR 52 asks for invoices, not for the number");
    let marketing = "newsletter]\ndata = [\"bsn\"]\nallowed-by.bsn = ";
    for law in ["AWR art. 53", "AWR art. 52", "Wet LB art. 28", "UAVG art. 46"] {
        assert_eq!(
            of("BSN-NO-LAW", "retail", &format!("{marketing}\"{law}\"")),
            1,
            "{law} asks for no newsletter"
        );
    }
    let customers = "services]\ndata = [\"bsn\"]\nallowed-by.bsn = \"Wet LB art. 28\"";
    assert_eq!(
        (of("BSN-NO-LAW", "retail", customers), of("BSN-SECTOR", "retail", customers)),
        (1, 0),
        "wages are for staff"
    );
    let reports = "billing]\ndata = [\"bsn\"]\nlaw = \"AWR art. 53\"";
    assert_eq!(of("BSN-NO-LAW", "retail", reports), 0);
    let unknown = "services]\ndata = [\"bsn\"]\nallowed-by.bsn = \"Bibliotheekwet art. 3\"";
    assert_eq!(of("BSN-NO-LAW", "culture", unknown), 0);
    assert_eq!(of("BSN-SECTOR", "culture", unknown), 1);
    let public = organisation("public-body = true")
        + "[purpose.services]\ndata = [\"bsn\"]\nallowed-by.bsn = \"Wabb art. 10\"";
    assert_eq!(count("BSN-SECTOR", &public), 0);
}

#[test]
fn consent_beside_the_national_number_points_at_both() {
    let by_basis =
        "[purpose.care]\ndata = [\"bsn\"]\nbasis = \"consent\"\nallowed-by.bsn = \"Wabvpz art. 8\"\n";
    assert_eq!(places("BSN-CONSENT", by_basis), ["purpose.care.basis", "purpose.care.data"]);
    let by_ground = "[purpose.billing]\ndata = [\"bsn\"]\nallowed-by.bsn = \"consent\"\n";
    assert_eq!(
        places("BSN-CONSENT", &format!("{by_basis}{by_ground}")),
        ["purpose.care.basis", "purpose.billing.allowed-by.bsn", "purpose.care.data", "purpose.billing.data"]
    );
    assert_eq!(count("BSN-CONSENT", "[purpose.care]\ndata = [\"health\"]\nbasis = \"consent\""), 0);
}

#[test]
fn a_copy_of_an_identity_document_is_kept_by_law_only() {
    let of = |purpose: &str, keys: &str| {
        count("IDC-BASIS", &format!("[purpose.{purpose}]\ndata = [\"id-document\"]\n{keys}"))
    };
    assert_eq!(of("identity-check", "basis = \"consent\""), 1);
    assert_eq!(of("identity-check", "basis = \"contract\"\nallowed-by.id-document = \"Wwft art. 33\""), 0);
    assert_eq!(of("identity-check", "basis = \"contract\"\nkeep = \"by law: wwft\""), 0);
    assert_eq!(of("staff-administration", "basis = \"contract\""), 0, "an employer must");
    assert_eq!(
        count("IDC-BASIS", "[purpose.membership]\ndata = [\"passport-photo\"]\nbasis = \"contract\""),
        0
    );
}

#[test]
fn a_parents_consent_is_checked_where_children_are_meant() {
    let of = |sector: &str, minors: &str| {
        let purpose = "[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"\n";
        count("CHI-VERIFY", &(organisation(&format!("sector = [{sector}]")) + purpose + minors))
    };
    assert_eq!(of("\"youth\"", ""), 1);
    assert_eq!(of("", ""), 0);
    assert_eq!(of("", "[minors]\nintended = true"), 1);
    assert_eq!(of("", "[minors]\nintended = true\nverified-by = \"een mail aan de ouder\""), 0);
    assert_eq!(of("\"youth\"", "[minors]\nintended = false"), 0, "youth work for professionals");
    assert_eq!(of("\"youth\"", "[minors]\nintended = false\nflaws = [\"cannot-verify\"]"), 1);
    let contract = organisation("sector = [\"youth\"]")
        + "[purpose.membership]\ndata = [\"name\"]\nbasis = \"contract\"";
    assert_eq!(count("CHI-VERIFY", &contract), 0);
}

#[test]
fn a_ground_is_a_word_of_the_language_or_a_law() {
    let of = |ground: &str| {
        let body = format!("[purpose.care]\ndata = [\"health\"]\nallowed-by.health = {ground}");
        on("SPC-GROUND", TODAY, &body).first().map(|finding| finding.message(Language::En))
    };
    for right in ["\"care\"", "\"UAVG art. 30(3)\"", "[\"legal-obligation\", \"consent\"]"] {
        assert_eq!(of(right), None, "{right}");
    }
    assert_eq!(
        of("\"claims\"").unwrap(),
        "this is no reason for which this special data is allowed (art. 9): claims (health data; Providing care)"
    );
    assert!(of("\"legal-obligation\"").is_some(), "a duty is a basis, and no exception");
    for wrong in [
        "contract",
        "legitimate-interests",
        "UAVG art. 46",
        "UAVG art. 29",
        "AWR art. 52",
        "UAVG-oud",
        "de wet",
    ] {
        assert!(of(&format!("\"{wrong}\"")).is_some(), "{wrong}");
    }
    for law in ["UAVG 22-30", "art. 9 lid 2 onder h AVG", "WGBO art. 454", "Jeugdwet"] {
        assert_eq!(of(&format!("\"{law}\"")), None, "{law}");
    }
    let own = "[data]\npain = { is = \"health\", title = \"pijn\" }\n[purpose.care]\ndata = [\"pain\"]\nallowed-by.pain = \"zorg\"";
    assert_eq!(places("SPC-GROUND", own), ["purpose.care.allowed-by.pain"]);
}

#[test]
fn a_law_is_named_by_its_name() {
    let of = |law: &str| {
        count("BAS-LAW-UNNAMED", &format!("[purpose.care]\nbasis = \"legal-obligation\"\nlaw = \"{law}\""))
    };
    for unnamed in ["de wet", "De wet", "wettelijke verplichting", "Wet", "de fiscale bewaarplicht"] {
        assert_eq!(of(unnamed), 1, "{unnamed}");
    }
    for named in [
        "Awb",
        "leerplichtwet",
        "Leerplichtwet art. 21",
        "Wet basisregistratie Personen",
        "tax",
        "Archiefbesluit",
    ] {
        assert_eq!(of(named), 0, "{named}");
    }
}

#[test]
fn a_test_dated_later_was_not_made() {
    let of = |code: &str, body: &str, day| on(code, day, body).len();
    let next = date(2026, 11, 23);
    for (code, body) in [
        ("BAS-NO-LIA", "[purpose.contact]\nbasis = \"legitimate-interests\"\nbalanced = 2026-11-23"),
        ("PUR-COMPAT", "[purpose.contact]\n[purpose.survey]\nreuses = \"contact\"\ncompatible = 2026-11-23"),
        ("DPO-SCREEN", "[dpo]\nscreened = 2026-11-23\n[purpose.care]\ndata = [\"health\"]"),
    ] {
        assert_eq!((of(code, body, TODAY), of(code, body, next)), (1, 0), "{code}");
    }
}

#[test]
fn what_a_purpose_covers_has_its_own_basis() {
    let of = |code: &str, covers: &str| {
        count(
            code,
            &format!(
                "[purpose.first]\ntitle = \"F\"\ncovers = [\"{covers}\"]\nbasis = \"legitimate-interests\""
            ),
        )
    };
    assert_eq!(of("BAS-PRECONTRACT", "intake"), 1);
    assert_eq!(of("BAS-ID-CHECK", "identity-check"), 1);
    let collects = |purpose: &str| {
        places("BAS-COLLECTION", &format!("[purpose.{purpose}\nbasis = \"legal-obligation\""))
    };
    assert_eq!(collects("debt-collection]"), ["purpose.debt-collection.basis"]);
    assert_eq!(collects("billing]\ncovers = [\"debt-collection\"]"), ["purpose.billing.covers"]);
}

#[test]
fn a_denial_of_special_data_points_at_all_that_contradicts_it() {
    let of =
        |claim: &str, more: &str| format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n{more}");
    let two = "[purpose.care]\ndata = [\"health\"]\nbasis = \"consent\"\n[purpose.membership]\ndata = [\"religion\"]";
    assert_eq!(
        places("SPC-DENIED", &of("no-special", two)),
        ["statement.claims[0]", "purpose.care.data", "purpose.membership.data"]
    );
    assert_eq!(
        places("SPC-DENIED", &of("no-special unless consent", two)),
        ["statement.claims[0]", "purpose.membership.data"]
    );
    let listed = of("no-special", "data-without-purpose = [\"name\", \"health\"]");
    assert_eq!(places("SPC-DENIED", &listed), ["statement.claims[0]", "statement.data-without-purpose"]);
    let talks = "[purpose.coaching]\ndata = [\"name\"]\n";
    assert_eq!(count("SPC-DENIED", &of("no-special", talks)), 0);
    let coach = organisation("sector = [\"coaching\"]") + &of("no-special", talks);
    assert_eq!(count("SPC-DENIED", &coach), 1, "what people tell a coach may be special");
}

#[test]
fn with_a_law_for_the_number_consent_is_for_the_rest() {
    let shares = |sector: &str, keys: &str| {
        let body = "[purpose.exchange]\ntitle = \"Dossiers delen\"\ndata = [\"name\", \"bsn\", \"health\"]\nbasis = \"consent\"\n";
        count("BSN-CONSENT", &(organisation(&format!("sector = [\"{sector}\"]")) + body + keys))
    };
    let law = "allowed-by.bsn = \"Wabvpz art. 8\"";
    assert_eq!(shares("care", law), 0, "care providers exchange files so");
    assert_eq!(shares("retail", law), 1, "the law is not about this work");
    assert_eq!(shares("care", ""), 1);
    assert_eq!(shares("care", "allowed-by.bsn = [\"Wabvpz art. 8\", \"consent\"]"), 1);
    let own = "[data]\nnumber = { is = \"bsn\", title = \"nummer\" }\n[purpose.contact]\nbasis = \"consent\"\ndata = [\"number\"]";
    for code in ["BSN-CONSENT", "BSN-NO-LAW"] {
        let help = on(code, TODAY, own)[0].help(Language::En);
        assert!(help.contains("`allowed-by.number`"), "{code}: {help}");
    }
}

#[test]
fn a_municipality_supports_people_by_law() {
    let of = |law: &str| {
        let body = organisation("legal-form = \"public-body\"\nsector = [\"government\"]");
        count("BSN-SECTOR", &format!("{body}[purpose.support]\ndata = [\"bsn\"]\nallowed-by.bsn = \"{law}\""))
    };
    assert_eq!(of("Wmo 2015 art. 5.2.9") + of("Jeugdwet art. 7.2.1") + of("Wabb art. 10"), 0);
    assert_eq!(of("Zvw art. 86"), 1);
}

#[test]
fn a_computer_decides_with_special_data_on_explicit_consent_or_a_law_only() {
    let of = |ground: &str| {
        let body = format!(
            "[purpose.credit]\ntitle = \"K\"\ndata = [\"name\", \"health\"]\nallowed-by.health = \"{ground}\"\n\
             automated = {{ decision = \"x\", ground = \"contract\" }}\n"
        );
        on("ADM-GROUND", TODAY, &body).first().map(|finding| finding.article.to_string())
    };
    assert_eq!(of("care").as_deref(), Some("22(4)"));
    assert_eq!(of("legal-claims").as_deref(), Some("22(4)"));
    assert_eq!((of("consent"), of("public-interest"), of("UAVG art. 29")), (None, None, None));
    let decides = |more: &str| {
        let body =
            format!("[purpose.credit]\ntitle = \"K\"\ndata = [\"income\"]\nautomated = {{ {more} }}\n");
        on("DPIA-TRIGGER", TODAY, &body).first().map(|finding| finding.severity)
    };
    let effect = "decision = \"x\", effect = \"geen krediet\"";
    assert_eq!(decides(effect), Some(Severity::Error), "art. 35(3)(a)");
    assert_eq!(decides(&format!("{effect}, human = true")), None);
}

#[test]
fn what_cannot_share_a_basis_is_named() {
    let body = "[purpose.contract]\nbasis = \"contract\"\ncovers = [\"support\", \"newsletter\"]";
    assert_eq!(places("BAS-MULTI", body), ["purpose.contract.covers", "purpose.contract.basis"]);
    let told = on("BAS-MULTI", TODAY, body)[0].message(Language::En);
    assert!(told.contains("newsletter") && !told.contains("support"), "{told}");
}

#[test]
fn a_denial_that_what_is_covered_contradicts_points_there() {
    let body = organisation("sector = [\"coaching\"]")
        + "[statement]\ntranscribes = true\nclaims = [\"no-special\"]\n[purpose.contract]\ncovers = [\"session-notes\"]\ndata = [\"name\"]";
    assert_eq!(places("SPC-DENIED", &body), ["statement.claims[0]", "purpose.contract.covers"]);
}
