//! The rules on retention, recipients and requests together, and those on retention: where they speak and where they
//! are silent, on which day, and at which places.

use jiff::civil::date;
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{found, on, places_of, said};

#[test]
fn a_contradiction_points_at_both_places() {
    let kept = "[statement]\ntranscribes = true\nclaims = [\"no-longer-than-needed\", \"kept-once-stored\"]";
    assert_eq!(places_of(&found("RET-FOREVER", kept)[0]), ["statement.claims[1]", "statement.claims[0]"]);
    let alone = "[statement]\ntranscribes = true\nclaims = [\"kept-once-stored\"]";
    assert_eq!(places_of(&found("RET-FOREVER", alone)[0]), ["statement.claims[0]"]);
    let eu = "[statement]\ntranscribes = true\nclaims = [\"eu-only\"]\n[recipient]\nzoom = {}\nslack = {}\nlaposta = {}";
    assert_eq!(
        places_of(&found("TRF-EU-CLAIM", eu)[0]),
        ["statement.claims[0]", "recipient.zoom", "recipient.slack"]
    );
    let hidden = "[contact.general]\nemail = \"hidden\"\n[rights]\nchannels = [\"contact.general.email\"]";
    assert_eq!(places_of(&found("DSR-CHANNEL", hidden)[0]), ["rights.channels", "contact.general.email"]);
}

#[test]
fn claims_of_one_purpose_are_about_that_purpose() {
    let two = |claim: &str| {
        format!(
            "[purpose.contact]\ndata = [\"name\"]\nclaims = [\"{claim}\"]\nkeep = \"1 year after last-contact\"\n\
             [purpose.survey]\ndata = [\"email\"]\nclaims = [\"no-longer-than-needed\"]\nrecipients = [\"zoom\"]"
        )
    };
    // Of the survey nothing else is said; the contact purpose has a period of its own.
    let only = found("RET-ONLY-CRITERION", &two("no-longer-than-needed"));
    assert_eq!(places_of(&only[0]), ["purpose.survey.claims[0]"]);
    assert_eq!(
        places_of(&found("RET-FOREVER", &two("kept-once-stored"))[0]),
        ["purpose.contact.claims[0]"],
        "the other claim is about another purpose"
    );
    assert!(found("TRF-EU-CLAIM", &two("eu-only")).is_empty());
}

#[test]
fn data_kept_while_needed_is_looked_at() {
    let keep = |keep: &str| format!("[purpose.survey]\ndata = [\"email\"]\nkeep = {keep}");
    for endless in ["\"while needed\"", "[\"while needed\", \"1 year after collection\"]"] {
        assert_eq!(found("RET-ONLY-CRITERION", &keep(endless)).len(), 1, "{endless}");
    }
    for ends in ["\"while needed, reviewed every 1 year\"", "\"while needed or 2 years after collection\""] {
        assert!(found("RET-ONLY-CRITERION", &keep(ends)).is_empty(), "{ends}");
    }
    let claimed = |rule: &str| {
        format!("[statement]\ntranscribes = true\nclaims = [\"no-longer-than-needed\"]\n{}", keep(rule))
    };
    assert_eq!(found("RET-ONLY-CRITERION", &claimed("\"in principle by law\"")).len(), 1);
    assert!(found("RET-ONLY-CRITERION", &claimed("\"1 year after collection\"")).is_empty());
}

#[test]
fn only_archives_and_research_keep_for_ever() {
    let keep = |id: &str| format!("[purpose.{id}]\ndata = [\"name\"]\nkeep = \"forever\"");
    assert_eq!(found("RET-FOREVER", &keep("contact")).len(), 1);
    assert!(found("RET-FOREVER", &keep("research")).is_empty());
    let public = format!("[organisation]\nid = \"x\"\npublic-body = true\n{}", keep("contact"));
    assert!(found("RET-FOREVER", &public).is_empty());
    let ends = keep("contact").replace("forever", "forever or 5 years after last-contact");
    assert!(found("RET-FOREVER", &ends).is_empty());
}

#[test]
fn with_consent_an_application_may_stay_a_year() {
    let keep = |rule: &str| {
        format!(
            "[purpose.recruitment]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = [\"4 weeks after end-of-application\", \"{rule}\"]"
        )
    };
    let year = keep("1 year after end-of-application if consent");
    assert!(found("RET-ABOVE-CEILING", &year).is_empty() && found("RET-CONSENT-COND", &year).is_empty());
    let two = keep("2 years after end-of-application if consent");
    assert_eq!(found("RET-ABOVE-CEILING", &two).len(), 1);
    assert!(found("RET-CONSENT-COND", &two).is_empty());
    // Without consent the year itself is too long, and that is the other rule's to tell.
    let unasked = keep("1 year after end-of-application");
    assert!(found("RET-ABOVE-CEILING", &unasked).is_empty());
    assert_eq!(found("RET-CONSENT-COND", &unasked).len(), 1);
    let range = keep("4 weeks to 18 months after end-of-application if consent");
    assert_eq!(found("RET-ABOVE-CEILING", &range).len(), 1);
    let first = keep("2 years after end-of-application or 6 months after last-contact if consent");
    assert!(found("RET-ABOVE-CEILING", &first).is_empty(), "whichever comes first");
    let from_a_later_day = keep("1 year after the calendar year of end-of-application if consent");
    assert_eq!(found("RET-ABOVE-CEILING", &from_a_later_day).len(), 1);
}

#[test]
fn ceilings_come_from_the_kind_the_law_and_the_rule() {
    let camera = |keep: &str| {
        format!(
            "[purpose.doors]\nis = \"camera-surveillance\"\ntitle = \"D\"\ndata = [\"photo\"]\nkeep = {keep}"
        )
    };
    assert_eq!(found("RET-ABOVE-CEILING", &camera("\"3 months after collection\"")).len(), 1);
    let incident = "[\"4 weeks after collection\", \"1 year after collection if incident\"]";
    assert!(found("RET-ABOVE-CEILING", &camera(incident)).is_empty(), "an incident is a case of its own");
    let checks = |law: &str, keep: &str| {
        format!(
            "[purpose.checks]\ntitle = \"C\"\ndata = [\"name\", \"id-document\"]\nbasis = \"legal-obligation\"\nlaw = \"{law}\"\nkeep = {keep}"
        )
    };
    let seven = "\"7 years after end-of-relationship\"";
    let words = said("RET-ABOVE-CEILING", &checks("Wwft art. 33", seven));
    assert_eq!(
        words,
        [
            "\"7 years after the end of the business relationship\" is longer than Wwft art. 33(3) allows: 5 years after the end of the business relationship (C)"
        ]
    );
    assert!(found("RET-ABOVE-CEILING", &checks("Wwft art. 33", "\"by law: wwft\"")).is_empty());
    let by_rule = checks("Wkkgz art. 13", "[\"by law: wwft\", \"7 years after end-of-relationship\"]");
    assert_eq!(found("RET-ABOVE-CEILING", &by_rule).len(), 1);
    assert!(on("RET-ABOVE-CEILING", date(2018, 7, 24), &checks("Wwft art. 33", seven)).is_empty());
    assert_eq!(on("RET-ABOVE-CEILING", date(2018, 7, 25), &checks("Wwft art. 33", seven)).len(), 1);
}

#[test]
fn what_a_law_makes_one_keep_is_not_too_long() {
    let staff = |data: &str, keep: &str| {
        format!("[purpose.staff-administration]\ndata = [{data}]\nbasis = \"contract\"\nkeep = {keep}")
    };
    let wage_tax = "\"5 years after the calendar year of end-of-employment\"";
    assert!(found("RET-ABOVE-CEILING", &staff("\"name\", \"bsn\"", wage_tax)).is_empty());
    let file = found("RET-ABOVE-CEILING", &staff("\"name\", \"employment\"", wage_tax));
    assert_eq!(file.len(), 1);
    assert_eq!(file[0].severity, Severity::Warning, "guidance after a repealed decree");
    let sooner = staff("\"name\", \"employment\"", wage_tax)
        + "\nsooner.employment = \"2 years after end-of-employment\"";
    assert!(found("RET-ABOVE-CEILING", &sooner).is_empty());
    assert!(found("RET-ABOVE-CEILING", &staff("", wage_tax)).is_empty(), "no data is named");
    let both = "[\"2 years after end-of-employment\", \"by law: wage-tax\"]";
    assert!(found("RET-ABOVE-CEILING", &staff("\"name\", \"employment\"", both)).is_empty());
}

#[test]
fn a_ceiling_is_told_once_for_a_named_period() {
    let body = "[keep]\nlong = \"3 years after end-of-application\"\n\
        [purpose.recruitment]\ndata = [\"name\"]\nkeep = \"long\"\n\
        [purpose.interns]\nis = \"recruitment\"\ntitle = \"Stagiairs\"\ndata = [\"name\"]\nkeep = \"long\"";
    let all = found("RET-ABOVE-CEILING", body);
    assert_eq!(all.len(), 1);
    assert_eq!(places_of(&all[0]), ["keep.long"]);
    assert!(all[0].message(Language::En).contains("Recruiting staff and Stagiairs"));
}

#[test]
fn a_care_file_has_a_period() {
    let care = |sector: &str, purpose: &str| {
        format!("[organisation]\nid = \"x\"\nname = \"X\"\nsector = [\"{sector}\"]\n{purpose}")
    };
    let silent = "[purpose.care]\ndata = [\"health\"]";
    assert!(found("RET-CARE", &care("care", silent))[0].message(Language::En).contains("BW 7 art. 454(3)"));
    assert!(
        found("RET-CARE", &care("youth", silent))[0].message(Language::En).contains("Jeugdwet art. 7.3.8")
    );
    assert!(found("RET-CARE", &care("retail", silent)).is_empty());
    for enough in ["by law: youth-file", "20 years after last-change"] {
        let keep = format!("{silent}\nkeep = \"{enough}\"");
        assert!(found("RET-CARE", &care("youth", &keep)).is_empty(), "{enough}");
    }
    let looked_at = format!("{silent}\nkeep = \"while needed, reviewed every 1 year\"");
    assert_eq!(found("RET-CARE", &care("care", &looked_at)).len(), 1);
    // Youth work without care files, and health data that care does not permit.
    let club = "[purpose.incidents]\ntitle = \"I\"\ndata = [\"health\"]\nallowed-by.health = \"consent\"";
    assert!(found("RET-CARE", &care("youth", club)).is_empty());
    let own = "[purpose.guidance]\ntitle = \"G\"\ndata = [\"health\"]\nallowed-by.health = \"care\"";
    assert_eq!(found("RET-CARE", &care("youth", own)).len(), 1);
    let cited = "[purpose.files]\ntitle = \"F\"\ndata = [\"name\"]\nlaw = \"Jeugdwet art. 7.3.8\"";
    assert_eq!(found("RET-CARE", &care("youth", cited)).len(), 1);
    assert!(on("RET-CARE", date(2014, 12, 31), &care("youth", silent)).is_empty(), "before the act");
}

#[test]
fn a_law_with_periods_is_named_with_its_article() {
    let books = |law: &str, more: &str| {
        format!(
            "[purpose.ledger]\ntitle = \"L\"\ndata = [\"invoice-data\"]\nbasis = \"legal-obligation\"\nlaw = \"{law}\"\n{more}"
        )
    };
    let asked = |body: &str| -> Vec<(Severity, String)> {
        let findings = found("BAS-LAW-UNNAMED", body).into_iter();
        findings.map(|finding| (finding.severity, finding.help(Language::En))).collect()
    };
    assert_eq!(
        asked(&books("AWR", "")),
        [(Severity::Warning, "name the article that is meant: AWR art. 52(4), or another".to_owned())]
    );
    for article in ["AWR art. 52", "artikel 52 AWR", "AWR art. 47", "tax", "Wkkgz"] {
        assert!(asked(&books(article, "")).is_empty(), "{article}");
    }
    assert!(asked(&books("WGBO", ""))[0].1.contains("BW 7 art. 454(3)"));
    assert!(asked(&books("AWR", "keep = \"by law: tax\"")).is_empty(), "the floor is there");
    assert!(asked(&books("AWR", "is = \"billing\"")).is_empty(), "the floor is there");
    assert_eq!(asked(&books("AWR art. 52 en Jeugdwet", "")).len(), 1);
    let two = books("AWR", "") + "\n[purpose.stock]\ntitle = \"S\"\ndata = [\"name\"]\nlaw = \"AWR\"";
    assert_eq!(places_of(&found("BAS-LAW-UNNAMED", &two)[0]), ["purpose.ledger.law", "purpose.stock.law"]);
    let early = on("BAS-LAW-UNNAMED", date(1997, 12, 31), &books("AWR", ""));
    assert!(early.is_empty(), "the data knows no period of that day");
}

#[test]
fn one_line_of_a_policy_is_told_once() {
    let every = "[every-purpose]\nkeep = \"KEEP\"\n[purpose.contact]\n[purpose.survey]\n[purpose.newsletter]\nkeep = \"1 year after last-opened\"";
    for (code, keep) in [
        ("RET-NO-START", "1 year"),
        ("RET-RANGE", "1 year to 2 years after collection"),
        ("RET-MODALITY", "at least 1 year after collection"),
        ("RET-LAW-UNNAMED", "by law"),
        ("RET-OPEN-END", "until account-closed"),
    ] {
        let told = found(code, &every.replace("KEEP", keep));
        assert_eq!(told.len(), 1, "{code}: {told:#?}");
        assert!(told[0].message(Language::En).contains("Staying in touch and Measuring"), "{code}");
    }
    let alike = "[purpose.contact]\nkeep = \"1 year\"\n[purpose.survey]\nkeep = \"1 year\"";
    assert_eq!(found("RET-NO-START", alike).len(), 2, "two lines that say the same");
    let named = "[keep]\nlong = \"1 year after end-of-application\"\n[purpose.recruitment]\nkeep = \"long\"\n[purpose.pool]\nis = \"recruitment\"\ntitle = \"P\"\nkeep = \"long\"";
    assert_eq!(found("RET-CONSENT-COND", named).len(), 1);
    let tied = "[every-purpose]\nconsent.tied-to = \"korting\"\n[purpose.newsletter]\n[purpose.survey]";
    assert_eq!(found("CON-TIED", tied).len(), 1);
}

#[test]
fn a_period_is_looked_at_wherever_it_stands() {
    let sooner = |rule: &str| {
        format!("[purpose.billing]\ndata = [\"iban\"]\nkeep = \"by law: tax\"\nsooner.iban = \"{rule}\"")
    };
    let records = |rule: &str| format!("[records]\nbreaches = \"{rule}\"");
    for (code, rule) in [
        ("RET-NO-START", "2 months"),
        ("RET-RANGE", "1 month to 2 months after payment"),
        ("RET-MODALITY", "in principle 2 months after payment"),
        ("RET-LAW-UNNAMED", "by law"),
    ] {
        assert_eq!(places_of(&found(code, &sooner(rule))[0]), ["purpose.billing.sooner.iban"], "{code}");
        assert_eq!(places_of(&found(code, &records(rule))[0]), ["records.breaches"], "{code}");
    }
    assert_eq!(
        said("RET-NO-START", &records("2 years")),
        ["not said from when the period counts: \"2 years\" (breaches)"]
    );
}

#[test]
fn a_contract_that_covers_its_bills_keeps_them_as_long_as_the_law_asks() {
    let contract = |covers: &str, keep: &str| {
        format!(
            "[purpose.contract]\ncovers = [{covers}]\ndata = [\"name\", \"invoice-data\"]\nkeep = \"{keep}\""
        )
    };
    let short = "2 years after end-of-service";
    assert_eq!(found("RET-BELOW-FLOOR", &contract("\"billing\"", short)).len(), 1);
    assert!(found("RET-BELOW-FLOOR", &contract("\"billing\"", "by law: tax")).is_empty());
    assert!(found("RET-BELOW-FLOOR", &contract("\"planning\"", short)).is_empty());
    let no_bills = contract("\"billing\"", short).replace("\"name\", \"invoice-data\"", "\"message\"");
    assert!(found("RET-BELOW-FLOOR", &no_bills).is_empty());
}

#[test]
fn a_finding_names_the_law_that_it_is_about() {
    let of = |purpose: &str, data: &str| {
        let body = format!("[purpose.{purpose}]\ndata = [\"{data}\"]\nkeep = \"1 year after last-contact\"");
        found("RET-BELOW-FLOOR", &body)[0].article.clone()
    };
    assert_eq!(of("billing", "invoice-data"), "AWR art. 52(4)");
    assert_eq!(of("staff-administration", "id-document"), "Wet LB art. 28");
    assert_eq!(of("care", "health"), "BW 7 art. 454(3)");
}

#[test]
fn a_personnel_file_is_no_wage_administration() {
    let file = |keep: &str| {
        format!("[purpose.personnel-file]\ndata = [\"name\", \"employment\"]\nkeep = \"{keep}\"")
    };
    let two = file("2 years after end-of-employment");
    assert!(found("RET-BELOW-FLOOR", &two).is_empty() && found("RET-ABOVE-CEILING", &two).is_empty());
    assert_eq!(found("RET-ABOVE-CEILING", &file("7 years after end-of-employment")).len(), 1);
}

#[test]
fn a_public_body_by_its_form_may_keep_an_archive() {
    let body = "[organisation]\nid = \"x\"\nlegal-form = \"public-body\"\n[purpose.registry]\ntitle = \"R\"\nkeep = \"forever\"";
    assert!(found("RET-FOREVER", body).is_empty());
}

#[test]
fn quotations_among_other_things_are_found_too() {
    let body = |law: &str| {
        format!(
            "[purpose.sales]\ntitle = \"Verkoop\"\ncovers = [\"quotes\"]\n{law}\nkeep = \"7 years after quote\""
        )
    };
    assert_eq!(found("RET-QUOTE-TAX", &body("")).len(), 1);
    assert!(found("RET-QUOTE-TAX", &body("law = \"AWR art. 52\"")).is_empty(), "it keeps bills too");
}

#[test]
fn what_has_no_period_is_named() {
    let body = "[keep]\nnames = { rule = \"1 year after collection\", data = [\"name\"] }\n[purpose.survey]\ndata = [\"name\", \"email\", \"phone\"]\nkeep = [\"names\"]";
    assert_eq!(
        said("RET-MISSING", body),
        ["not said how long this data is kept: e-mail address and telephone number (Measuring satisfaction)"]
    );
}
