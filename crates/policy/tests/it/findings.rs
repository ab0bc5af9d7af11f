//! Where a rule speaks and where it is silent, in the cases that lie close together.

use jiff::civil::date;
use waarborg_policy::check::{Severity, check, rules, title};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Language;

use crate::judged::{found, places, said, silent, speaking, speaks, told};

#[test]
fn functional_cookies_serve_what_was_asked() {
    let cookie = |more: &str| {
        format!(
            "[purpose.orders]\nis = \"delivery\"\ntitle = \"B\"\n[purpose.letters]\nis = \"newsletter\"\ntitle = \"N\"\n[cookie]\ncart = {{ kind = \"functional\", {more} }}"
        )
    };
    silent("COO-CLASS", &cookie("for = \"orders\""));
    silent("COO-CLASS", &cookie("for = \"account\""));
    speaks("COO-CLASS", &cookie("for = \"letters\""));
    speaks("COO-CLASS", &cookie("for = \"website-improvement\""));
    speaks("COO-CLASS", &cookie("profiles = true"));
    speaks("COO-CLASS", "[cookie]\n_fbp = { kind = \"functional\" }");
}

#[test]
fn transfers_to_adequate_countries_need_no_safeguard() {
    let to = |country: &str| format!("[recipient]\nfirm = {{ name = \"Firm\", country = \"{country}\" }}\n");
    silent("TRF-MISSING", &to("CH"));
    silent("TRF-MISSING", &to("GB"));
    speaks("TRF-MISSING", &to("IN"));
    speaks("TRF-MISSING", &to("US"));
    let general = |country: &str| {
        to("IN") + &format!("[transfers]\ncountries = [\"{country}\"]\nsafeguards = [\"scc\"]")
    };
    silent("TRF-MISSING", &general("IN"));
    assert_eq!(speaking("TRF-MISSING", &general("US")).len(), 1);
    let assessed = general("IN")
        .replace("country = \"IN\" }", "country = \"IN\", safeguard = \"scc\", assessed = 2026-01-01 }");
    silent("TRF-TIA", &assessed);
    speaks("TRF-TIA", &general("IN"));
}

#[test]
fn automated_decisions_are_said_once() {
    let spoken = |body: &str| speaking("ADM-MISSING", body).len();
    assert_eq!(spoken("[purpose.contact]\nprofiles = true"), 1);
    assert_eq!(spoken("[purpose.contact]\nprofiles = true\nautomated = false"), 0);
    assert_eq!(spoken("[purpose.contact]\nprofiles = true\n[automated-decisions]\nused = false"), 0);
    let described = "automated = { decision = \"x\", logic = \"y\", effect = \"z\" }";
    assert_eq!(spoken(&format!("[purpose.contact]\n{described}")), 0);
    assert_eq!(
        said("ADM-MISSING", "[purpose.contact]\nautomated = { decision = \"x\", logic = \"y\" }"),
        ["not said with what effect a computer decides: Staying in touch"]
    );
    assert_eq!(
        spoken("[purpose.contact]\nautomated = { decision = \"x\", human = true }"),
        0,
        "a person decides"
    );
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[purpose.contact]\nautomated = true";
    assert_eq!(load("p", text, &NoShelf).unwrap().automated_decisions, None);
}

#[test]
fn periods_are_held_against_the_laws_floor() {
    let billing = |keep: &str| {
        format!(
            "[keep]\nlong = \"by law: tax\"\n[purpose.billing]\ndata = [\"name\", \"iban\"]\nkeep = {keep}"
        )
    };
    for enough in [
        "[\"1 year after payment\", \"by law: tax\"]",
        "[\"long\"]",
        "\"7 years after the financial year of invoice\"",
        "[\"until payment\", \"by law: tax\"]",
    ] {
        silent("RET-BELOW-FLOOR", &billing(enough));
    }
    for short in [
        "\"5 years after the financial year of invoice\"",
        "\"until payment\"",
        "\"by law: wage-tax\"",
        "\"by law: tax or 1 year after payment\"",
    ] {
        speaks("RET-BELOW-FLOOR", &billing(short));
    }
    let own = "[purpose.books]\nis = \"services\"\ntitle = \"B\"\ndata = [\"name\"]\nlaw = \"art. 52 AWR\"\nkeep = \"5 years after invoice\"";
    speaks("RET-BELOW-FLOOR", own);
    let sooner = |category: &str| {
        billing("\"by law: tax\"") + &format!("\nsooner.{category} = \"2 months after payment\"")
    };
    silent("RET-BELOW-FLOOR", &sooner("iban"));
    let all = [sooner("name"), billing("\"until payment\""), own.to_owned()];
    insta::assert_snapshot!("below_floor", all.map(|body| told("RET-BELOW-FLOOR", &body)).join("\n"));
}

#[test]
fn a_period_from_an_earlier_day_is_below_the_floor() {
    let books = |keep: &str| {
        format!(
            "[purpose.orders]\ntitle = \"X\"\ndata = [\"invoice-data\"]\nbasis = \"legal-obligation\"\nlaw = \"AWR art. 52\"\nkeep = \"{keep}\""
        )
    };
    let of = |years: &str, keep: &str| {
        format!("[organisation]\nid = \"x\"\nname = \"X\"\n{years}\n{}", books(keep))
    };
    for early in
        ["7 years after invoice", "7 years after last-contact", "7 years after the financial year of payment"]
    {
        assert_eq!(found("RET-BELOW-FLOOR", &books(early)).len(), 1, "{early}");
    }
    for enough in [
        "7 years after the financial year of invoice",
        "7 years after the calendar year of invoice",
        "8 years after invoice",
        "by law: tax",
        "by law: tax-property",
    ] {
        assert!(found("RET-BELOW-FLOOR", &books(enough)).is_empty(), "{enough}");
    }
    let june = "financial-year-ends = \"06-30\"";
    assert_eq!(found("RET-BELOW-FLOOR", &of(june, "7 years after the calendar year of invoice")).len(), 1);
    let gift = "[events]\ngift = { is = \"moment\", title = \"de gift\" }\n";
    let of_gift = |keep: &str| format!("{gift}{}", books(keep));
    assert_eq!(found("RET-BELOW-FLOOR", &of_gift("7 years after gift")).len(), 1);
    assert!(found("RET-BELOW-FLOOR", &of_gift("7 years after the financial year of gift")).is_empty());
    let named = "[keep]\nbooks = { data = [\"invoice-data\"], rule = \"7 years after invoice\" }\n";
    let all = format!("{named}{}", books("by law: tax"));
    assert_eq!(found("RET-BELOW-FLOOR", &all).len(), 1);
}

#[test]
fn claims_leave_room_for_their_exceptions_and_bind_a_purpose_too() {
    let deletes = |claim: &str| {
        format!(
            "[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n[purpose.billing]\ndata = [\"name\"]"
        )
    };
    assert_eq!(found("RGT-OVERPROMISE", &deletes("deleted-on-request")).len(), 1);
    assert_eq!(found("RGT-OVERPROMISE", &deletes("deleted-on-request unless contract")).len(), 1);
    assert!(found("RGT-OVERPROMISE", &deletes("deleted-on-request unless legal-duty")).is_empty());
    let own = |claim: &str| {
        format!(
            "[purpose.billing]\ndata = [\"name\", \"health\"]\nrecipients = [\"facebook\"]\nclaims = [\"{claim}\"]\n[recipient]\nfacebook = {{ }}"
        )
    };
    for (code, claim) in [
        ("RGT-OVERPROMISE", "deleted-on-request"),
        ("RCP-CONTRADICT", "never-shared"),
        ("CLM-SELL", "never-sold"),
        ("SPC-DENIED", "no-special"),
    ] {
        assert!(places(code, &own(claim))[0].starts_with("purpose.billing.claims[0]"), "{code}");
    }
    let elsewhere = "[purpose.contact]\ndata = [\"name\"]\nclaims = [\"never-shared\", \"no-special\"]\n[purpose.billing]\ndata = [\"health\"]\nrecipients = [\"facebook\"]\n[recipient]\nfacebook = { }";
    for code in ["RCP-CONTRADICT", "SPC-DENIED"] {
        assert!(found(code, elsewhere).is_empty(), "{code}");
    }
}

#[test]
fn quotes_that_are_kept_for_tax_unless_something() {
    let quotes = |keep: &str| format!("[purpose.quotes]\ndata = [\"name\"]\nkeep = \"{keep}\"");
    silent("RET-QUOTE-TAX", &quotes("by law: tax if accepted"));
    speaks("RET-QUOTE-TAX", &quotes("by law: tax unless dispute"));
}

#[test]
fn marketing_by_its_kind_counts_without_a_channel() {
    speaks("MKT-CONTRACT", "[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"contract\"");
    assert_eq!(
        found("RGT-OBJECT-SEPARATE", "[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"").len(),
        1
    );
}

#[test]
fn a_policy_that_speaks_has_a_date_and_a_version() {
    let statement = |keys: &str| speaking("META-DATE", &format!("[statement]\n{keys}\n")).len();
    assert_eq!(statement("version = \"1\"\nin-force = 2026-01-01"), 0);
    assert_eq!(statement("in-force = 2026-01-01"), 1);
    assert_eq!(statement("version = \"1\"\nreviewed = 2026-01-01"), 1);
}

#[test]
fn a_report_counts_its_rules_and_tells_what_is_accepted_no_longer() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\naddress = \"Straat 1\"\nemail = \"a@x.nl\"\n[statement]\nversion = \"1\"\nin-force = 2026-01-01\n[dpo]\nscreened = 2026-01-01\n[accept]\nORG-KVK = { until = 2026-06-01, why = \"nieuw\" }\n";
    let report = check(&load("p", text, &NoShelf).unwrap(), date(2026, 11, 22));
    insta::assert_snapshot!(
        "summary",
        format!("{}\n{}", report.summary(Language::Nl), report.summary(Language::En))
    );
}

#[test]
fn deadlines_follow_the_extension_and_the_days_off_of_the_policy() {
    let due = |body: &str, received, extended| {
        let text =
            format!("waarborg = 1\n[organisation]\nid = \"x\"\n{body}\n[statement]\ntranscribes = true\n");
        load("p", &text, &NoShelf).unwrap().answer_deadline(received, extended).due
    };
    assert_eq!(due("", date(2026, 4, 14), false), date(2026, 5, 15));
    assert_eq!(due("holidays = \"terms-act\"", date(2026, 4, 14), false), date(2026, 5, 18));
    assert_eq!(due("", date(2026, 3, 5), true), date(2026, 6, 5));
    assert_eq!(due("[rights]\nextension = \"none\"", date(2026, 3, 5), true), date(2026, 4, 7));
    assert_eq!(
        due("[rights]\nanswer-within = \"4 weeks\"\nextension = \"none\"", date(2026, 3, 5), true),
        date(2026, 4, 2)
    );
}

#[test]
fn every_rule_has_a_title() {
    for rule in rules() {
        for language in Language::ALL {
            let title = title(rule, language);
            assert!(title.len() > 10 && title.len() < 160 && !title.contains('\n'), "{}: {title}", rule.code);
            assert!(!title.ends_with(" art"), "{}: {title}", rule.code);
        }
    }
}

/// The published catalogue of rules: all are written, with the severity and the article that it gives.
#[test]
fn the_catalogue_is_written() {
    let Some(list) = waarborg_testkit::shared("domain/rules.md") else {
        waarborg_testkit::left_out("whether every rule of the catalogue is written");
        return;
    };
    let list = std::fs::read_to_string(list).unwrap();
    let mut seen = 0;
    for line in list.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, code, severity @ ("E" | "W" | "A"), ..] = cells.as_slice() else { continue };
        let rule = rules().iter().find(|rule| rule.code == *code);
        let rule = rule.unwrap_or_else(|| panic!("{code} is not written"));
        let wanted = match *severity {
            "E" => Severity::Error,
            "W" => Severity::Warning,
            _ => Severity::Advice,
        };
        assert_eq!(rule.severity, wanted, "{code}");
        seen += 1;
    }
    assert_eq!((seen, rules().len()), (151, 151));
}

#[test]
fn numbers_of_the_organisation_are_read_as_people_write_them_and_told_where_they_cannot_be_right() {
    let of =
        |keys: &str| format!("[organisation]\nid = \"x\"\nname = \"X\"\naddress = \"Straat 1\"\n{keys}\n");
    for right in ["kvk = \"9000 0002\"", "kvk = \"90.00.00.02\""] {
        silent("ORG-KVK", &of(right));
    }
    silent("ORG-KVK", &of("country = \"BE\"\nkvk = \"1\""));
    silent("ORG-IDENTITY", &of("vat-id = \"NL 8999.99.906 B01\""));
    silent("ORG-IDENTITY", &of("country = \"BE\"\nvat-id = \"BE0000000097\""));
    silent("ORG-CONTACT", &of("phone = \"(020) 123 45 67\""));
    silent("ORG-CONTACT", &of("country = \"BE\"\nphone = \"02 123 45 67\""));
    let contact = of("email = \"info@x.nl\"") + "[contact.dpo]\nphone = \"06-1234567\"";
    let said = [
        ("ORG-KVK", of("kvk = \"1234567\"")),
        ("ORG-IDENTITY", of("vat-id = \"NL899999907B01\"")),
        ("ORG-CONTACT", of("phone = \"+31 00 000 0000\"")),
        ("ORG-CONTACT", contact),
    ];
    let said = said.map(|(code, body)| {
        let told = found(code, &body);
        let told: Vec<String> = told.iter().map(|finding| finding.message(Language::En)).collect();
        told.join("\n")
    });
    for value in ["1234567", "899999907", "00 000"] {
        assert!(!said.iter().any(|said| said.contains(value)), "{said:?}");
    }
    insta::assert_snapshot!("malformed_numbers", said.join("\n"));
}

#[test]
fn a_number_that_is_well_formed_is_kept_in_its_one_form() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\nkvk = \"9000 0002\"\nvat-id = \"nl.899999931.b02\"\n[statement]\ntranscribes = true\n";
    let organisation = load("p", text, &NoShelf).unwrap().organisation;
    assert_eq!(organisation.kvk.as_deref(), Some("90000002"));
    assert_eq!(organisation.vat_id.as_deref(), Some("NL899999931B02"));
    let wrong = load("p", &text.replace("9000 0002", "9000 000"), &NoShelf).unwrap().organisation;
    assert_eq!(wrong.kvk.as_deref(), Some("9000 000"));
}
