//! Retention, recipients, transfers, rights and complaints: where a rule speaks and where it is silent, on which day,
//! and at which places.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use waarborg_policy::calendar::{Period, add};
use waarborg_policy::check::{Finding, Severity, check};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Language;

use crate::examples::policy;

const TODAY: Date = date(2026, 11, 22);

/// What a rule says on a day of a policy with this body.
fn on(today: Date, code: &str, transcribes: bool, body: &str) -> Vec<Finding> {
    let mut text = "waarborg = 1\n".to_owned();
    if !body.contains("[organisation]") {
        text += "[organisation]\nid = \"x\"\nname = \"X\"\n";
    }
    if !body.contains("[statement]") {
        text += "[statement]\n";
        text += if transcribes { "transcribes = true\n" } else { "version = \"1\"\nin-force = 2026-01-01\n" };
    }
    let policy =
        load("p", &(text + body), &NoShelf).unwrap_or_else(|refused| panic!("{body}\n{:#?}", refused.faults));
    check(&policy, today).findings.into_iter().filter(|finding| finding.code == code).collect()
}

fn found(code: &str, body: &str) -> Vec<Finding> {
    on(TODAY, code, true, body)
}

/// What is said in English.
fn said(code: &str, body: &str) -> Vec<String> {
    found(code, body).iter().map(|finding| finding.message(Language::En)).collect()
}

fn places(finding: &Finding) -> Vec<String> {
    std::iter::once(&finding.path).chain(&finding.also).map(ToString::to_string).collect()
}

/// The findings of these sections that a correct check reports, per statement; and those beyond the list that were
/// looked at and are right.
#[test]
fn the_statements_have_their_findings_and_no_others() {
    const CODES: &str = "RET-ONLY-CRITERION RET-FOREVER RET-ABOVE-CEILING RET-CARE RCP-NONE RCP-NO-PURPOSE RCP-BROAD \
        RCP-SELFHOSTED PRC-CHECKLIST TRF-NO-TOOL TRF-EXPIRED TRF-DPF TRF-EU-CLAIM RGT-WITHDRAW-HOW RGT-SHIFTED \
        DDL-MISSING DDL-TOO-LONG DSR-AS-COMPLAINT DSR-WRITING DSR-CHANNEL IDV-MASK DSR-FEE CMP-CONDITIONAL";
    for (name, expected, more) in [
        ("jso", "", "RET-ONLY-CRITERION IDV-MASK"),
        (
            "jzve",
            "RET-ONLY-CRITERION RET-FOREVER RCP-NO-PURPOSE RGT-SHIFTED DDL-MISSING DSR-WRITING CMP-CONDITIONAL",
            "RCP-SELFHOSTED",
        ),
        ("jessworks", "", "RCP-SELFHOSTED"),
        ("jtb-care", "RET-ONLY-CRITERION RET-CARE RCP-BROAD DSR-AS-COMPLAINT DSR-WRITING", "RCP-NO-PURPOSE"),
        (
            "jtb-meettechniek",
            "RET-ONLY-CRITERION RCP-NONE RCP-BROAD TRF-EU-CLAIM RGT-WITHDRAW-HOW DDL-MISSING DSR-CHANNEL \
             CMP-CONDITIONAL",
            "",
        ),
    ] {
        let report = check(&policy(&format!("{name}/privacy.toml")), TODAY);
        let codes = report.findings.iter().map(|finding| finding.code);
        let found: BTreeSet<&str> =
            codes.filter(|code| CODES.split_whitespace().any(|own| own == *code)).collect();
        let expected: BTreeSet<&str> = expected.split_whitespace().chain(more.split_whitespace()).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn a_contradiction_points_at_both_places() {
    let kept = "[statement]\ntranscribes = true\nclaims = [\"no-longer-than-needed\", \"kept-once-stored\"]";
    assert_eq!(places(&found("RET-FOREVER", kept)[0]), ["statement.claims[1]", "statement.claims[0]"]);
    let alone = "[statement]\ntranscribes = true\nclaims = [\"kept-once-stored\"]";
    assert_eq!(places(&found("RET-FOREVER", alone)[0]), ["statement.claims[0]"]);
    let eu = "[statement]\ntranscribes = true\nclaims = [\"eu-only\"]\n[recipient]\nzoom = {}\nslack = {}\nlaposta = {}";
    assert_eq!(
        places(&found("TRF-EU-CLAIM", eu)[0]),
        ["statement.claims[0]", "recipient.zoom", "recipient.slack"]
    );
    let hidden = "[contact.general]\nemail = \"hidden\"\n[rights]\nchannels = [\"contact.general.email\"]";
    assert_eq!(places(&found("DSR-CHANNEL", hidden)[0]), ["rights.channels", "contact.general.email"]);
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
    assert_eq!(places(&only[0]), ["purpose.survey.claims[0]"]);
    assert_eq!(
        places(&found("RET-FOREVER", &two("kept-once-stored"))[0]),
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
    let said = said("RET-ABOVE-CEILING", &checks("Wwft art. 33", seven));
    assert_eq!(
        said,
        [
            "\"7 years after end-of-relationship\" is longer than Wwft art. 33(3) allows: 5 years after the end of the business relationship (C)"
        ]
    );
    assert!(found("RET-ABOVE-CEILING", &checks("Wwft art. 33", "\"by law: wwft\"")).is_empty());
    let by_rule = checks("Wkkgz art. 13", "[\"by law: wwft\", \"7 years after end-of-relationship\"]");
    assert_eq!(found("RET-ABOVE-CEILING", &by_rule).len(), 1);
    assert!(on(date(2018, 7, 24), "RET-ABOVE-CEILING", true, &checks("Wwft art. 33", seven)).is_empty());
    assert_eq!(on(date(2018, 7, 25), "RET-ABOVE-CEILING", true, &checks("Wwft art. 33", seven)).len(), 1);
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
    let both = "[\"2 years after end-of-employment\", \"by law: wage-tax\"]";
    assert!(found("RET-ABOVE-CEILING", &staff("\"name\", \"employment\"", both)).is_empty());
}

#[test]
fn a_ceiling_is_told_once_for_a_named_period() {
    let body = "[keep]\nlong = \"3 years after end-of-application\"\n\
        [purpose.recruitment]\ndata = [\"name\"]\nkeep = \"long\"\n\
        [purpose.interns]\nis = \"recruitment\"\ntitle = \"Stagiairs\"\ndata = [\"name\"]\nkeep = \"long\"";
    let found = found("RET-ABOVE-CEILING", body);
    assert_eq!(found.len(), 1);
    assert_eq!(places(&found[0]), ["keep.long"]);
    assert!(found[0].message(Language::En).contains("Recruiting staff and Stagiairs"));
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
    assert!(on(date(2014, 12, 31), "RET-CARE", true, &care("youth", silent)).is_empty(), "before the act");
}

#[test]
fn who_shares_with_nobody_says_so() {
    let with = |claim: &str| {
        format!("[statement]\ntranscribes = true\nclaims = [{claim}]\n[purpose.contact]\ndata = [\"name\"]")
    };
    assert_eq!(found("RCP-NONE", &with("")).len(), 1);
    assert!(found("RCP-NONE", &with("\"not-outsourced\"")).is_empty());
    for room in ["\"never-shared unless consent\"", "\"in principle never-shared\""] {
        assert_eq!(found("RCP-NONE", &with(room)).len(), 1, "{room}");
    }
    let speaking =
        "[purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"";
    assert_eq!(on(TODAY, "RCP-NONE", false, speaking).len(), 1);
}

#[test]
fn a_recipient_is_linked_by_a_purpose_a_cookie_or_a_case() {
    let body = "[purpose.website-improvement]\ndata = [\"ip-address\"]\nrecipients = [\"matomo\"]\n\
        [sharing]\nalways = [\"vimexx\"]\n\
        [cookie]\n_ga = { for = \"website-improvement\" }\n\
        [recipient]\nmatomo = {}\nvimexx = {}\ngoogle-analytics = {}\ncourts = { when = [\"litigation\"] }\nwordpress = {}\n";
    assert!(found("RCP-NO-PURPOSE", body).is_empty());
    let loose = format!("{body}zoom = {{}}\nslack = {{}}\nmollie = {{ hosting = \"cloud\" }}");
    assert_eq!(said("RCP-NO-PURPOSE", &loose), ["receives data for no purpose: Zoom, Slack and Mollie"]);
    let cloud = body.replace("wordpress = {}", "wordpress = { hosting = \"cloud\" }");
    assert_eq!(found("RCP-NO-PURPOSE", &cloud).len(), 1);
    assert_eq!(
        said("RCP-SELFHOSTED", &body.replace("matomo = {}", "matomo = { hosting = \"self\" }")),
        [
            "software on one's own server, no recipient: Matomo",
            "usually software on one's own server, and then no recipient: WordPress"
        ]
    );
}

#[test]
fn every_check_of_an_agreement_has_its_words() {
    let words = "\"subject\", \"duration\", \"nature\", \"data-kinds\", \"instructions\", \"confidentiality\", \
        \"security\", \"sub-processors\", \"help-with-rights\", \"help-with-security\", \"deletion\", \"audit\"";
    let lacking = |agreement: &str| {
        format!("[recipient]\nmoneybird = {{ agreement = {{ {agreement}, lacks = [{words}] }} }}")
    };
    let all = found("PRC-CHECKLIST", &lacking("signed = 2026-01-01"));
    insta::assert_snapshot!(
        "agreement_lacks",
        format!("{}\n{}", all[0].message(Language::Nl), all[0].message(Language::En))
    );
    assert!(
        found("PRC-CHECKLIST", &lacking("is = \"nda\"")).is_empty(),
        "what is no agreement lacks nothing"
    );
}

#[test]
fn a_stated_transfer_has_a_tool_for_its_country() {
    let transfers = |keys: &str| format!("[transfers]\n{keys}\n");
    let none = transfers("countries = [\"US\", \"IN\", \"CH\", \"NL\"]");
    assert_eq!(said("TRF-NO-TOOL", &none), ["no transfer tool for the United States and India"]);
    let dpf = transfers("countries = [\"US\", \"IN\"]\nsafeguards = [\"dpf\"]");
    assert_eq!(said("TRF-NO-TOOL", &dpf), ["no transfer tool for India"]);
    assert!(found("TRF-NO-TOOL", &transfers("countries = [\"US\"]\nsafeguards = [\"dpa\"]")).is_empty());
    assert_eq!(
        said("TRF-NO-TOOL", &transfers("countries = [\"other\"]")),
        ["no transfer tool for countries outside the EEA"]
    );
    // A text that says it transfers without a tool is judged by its recipients; one with its own tool is not.
    let to = "[recipient]\nfirm = { name = \"Firm\", country = \"IN\", KEYS }";
    let bare = transfers("countries = []") + &to.replace(", KEYS", "");
    assert_eq!(places(&found("TRF-NO-TOOL", &bare)[0]), ["recipient.firm"]);
    let own = transfers("countries = [\"IN\"]") + &to.replace("KEYS", "safeguard = \"scc\"");
    assert!(found("TRF-NO-TOOL", &own).is_empty());
    let named = transfers("countries = [\"IN\"]") + &to.replace(", KEYS", "");
    assert_eq!(
        places(&on(TODAY, "TRF-NO-TOOL", false, &named)[0]),
        ["transfers.countries", "recipient.firm"]
    );
    assert!(on(TODAY, "TRF-MISSING", false, &named).is_empty(), "told once");
    assert_eq!(
        said("TRF-NO-TOOL", &to.replace("KEYS", "safeguard = \"dpf\"")),
        ["the EU-US framework does not protect a transfer to Firm, which is in another country"]
    );
}

#[test]
fn adequacy_is_judged_by_the_day() {
    let to = |country: &str, keys: &str| {
        format!("[recipient]\nfirm = {{ name = \"Firm\", country = \"{country}\"{keys} }}")
    };
    let told = |day: Date, body: &str| -> Vec<String> {
        on(day, "TRF-EXPIRED", true, body).iter().map(|finding| finding.message(Language::En)).collect()
    };
    let brazil = to("BR", "");
    assert_eq!(
        told(date(2026, 1, 25), &brazil),
        ["the adequacy decision for Brazil holds from 2026-01-26 only: Firm"]
    );
    assert!(told(date(2026, 1, 26), &brazil).is_empty());
    assert!(on(date(2026, 1, 25), "TRF-MISSING", true, &brazil).is_empty(), "told once");
    let kingdom = to("GB", "");
    assert!(told(date(2031, 12, 27), &kingdom).is_empty());
    assert_eq!(
        told(date(2031, 12, 28), &kingdom),
        ["the adequacy decision for the United Kingdom held until 2031-12-27: Firm"]
    );
    assert!(told(date(2031, 12, 28), &to("GB", ", safeguard = \"scc\"")).is_empty());
    // Contract clauses for another country say nothing of this one.
    let us = "\n[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]";
    assert_eq!(on(date(2032, 1, 1), "TRF-EXPIRED", false, &(to("GB", "") + us)).len(), 1);
    let shield = to("US", ", safeguard = \"privacy-shield\"");
    assert!(told(date(2020, 7, 15), &shield).is_empty());
    for day in [date(2020, 7, 16), TODAY] {
        assert_eq!(
            told(day, &shield),
            ["the adequacy decision for the United States held until 2020-07-15: Firm"]
        );
    }
    let dpf = to("US", ", safeguard = \"dpf\", assessed = 2023-07-09");
    assert_eq!(
        told(date(2023, 7, 9), &dpf),
        ["the adequacy decision for the United States holds from 2023-07-10 only: Firm"]
    );
    assert!(told(date(2023, 7, 10), &dpf).is_empty());
    // Said of all transfers at once: another tool beside it still protects.
    let general = |words: &str| format!("[transfers]\ncountries = [\"US\"]\nsafeguards = [{words}]");
    assert_eq!(found("TRF-EXPIRED", &general("\"privacy-shield\"")).len(), 1);
    for protected in ["\"privacy-shield\", \"scc\"", "\"privacy-shield\", \"dpf\"", "\"dpf\""] {
        assert!(found("TRF-EXPIRED", &general(protected)).is_empty(), "{protected}");
    }
}

#[test]
fn the_list_of_the_framework_is_looked_up_every_year() {
    let to = |keys: &str| {
        format!("[recipient]\nzoom = {{ safeguard = \"dpf\"{keys} }}\nslack = {{ safeguard = \"scc\" }}")
    };
    assert_eq!(said("TRF-DPF", &to("")), ["not looked up on the list of the Data Privacy Framework: Zoom"]);
    let looked = to(", assessed = 2025-11-22");
    assert!(found("TRF-DPF", &looked).is_empty(), "a year ago to the day");
    let later = on(date(2026, 11, 23), "TRF-DPF", true, &looked);
    assert_eq!(
        later[0].message(Language::En),
        "looked up on the list of the Data Privacy Framework more than 1 year ago: Zoom"
    );
    assert!(on(date(2023, 7, 9), "TRF-DPF", true, &to("")).is_empty(), "before there was a list");
    let general = "[transfers]\ncountries = [\"US\"]\nsafeguards = [\"dpf\"]\n";
    assert_eq!(found("TRF-DPF", general).len(), 1);
    assert!(found("TRF-DPF", &format!("{general}{looked}")).is_empty());
}

#[test]
fn within_the_eu_means_within_the_eea() {
    let claims =
        |claim: &str, more: &str| format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n{more}");
    let to = |country: &str| format!("[recipient]\nfirm = {{ name = \"Firm\", country = \"{country}\" }}");
    assert!(found("TRF-EU-CLAIM", &claims("eu-only", &to("NO"))).is_empty());
    for outside in ["CH", "US"] {
        assert_eq!(
            found("TRF-EU-CLAIM", &claims("in principle eu-only", &to(outside))).len(),
            1,
            "{outside}"
        );
    }
    assert!(found("TRF-EU-CLAIM", &claims("eu-only unless listed-partner", &to("US"))).is_empty());
    let software = "[recipient]\nzoom = { hosting = \"self\" }";
    assert!(found("TRF-EU-CLAIM", &claims("eu-only", software)).is_empty());
    let cookie = "[cookie]\n_fbp = { for = \"ad-measurement\" }";
    assert_eq!(found("TRF-EU-CLAIM", &claims("eu-only", cookie)).len(), 1);
    let general = "[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]";
    let found = found("TRF-EU-CLAIM", &claims("eu-only", general));
    assert_eq!(places(&found[0]), ["statement.claims[0]", "transfers.countries"]);
}

#[test]
fn withdrawing_is_as_easy_as_giving() {
    let newsletter = |consent: &str, more: &str| {
        format!(
            "{more}[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"\n{consent}\n[rights]\noffers = [\"withdraw\"]"
        )
    };
    assert_eq!(found("RGT-WITHDRAW-HOW", &newsletter("", "")).len(), 1);
    let mailbox = "[contact.privacy]\nemail = \"privacy@x.nl\"\n";
    assert!(found("RGT-WITHDRAW-HOW", &newsletter("", mailbox)).is_empty(), "one can ask");
    let closed = newsletter("", mailbox) + "\nchannels = [\"form\"]";
    assert_eq!(found("RGT-WITHDRAW-HOW", &closed).len(), 1, "the text names another channel");
    let by = |consent: &str| found("RGT-WITHDRAW-HOW", &newsletter(consent, mailbox));
    assert_eq!(
        by("consent = { withdraw = [\"post\"] }")[0].message(Language::En),
        "withdrawing is harder than giving: Sending a newsletter"
    );
    assert!(by("consent = { withdraw = [\"post\", \"unsubscribe-link\"] }").is_empty());
    assert!(by("consent = { form = \"written\", withdraw = [\"post\"] }").is_empty());
    let refused = newsletter("", "").replace("\"withdraw\"", "\"access\"");
    assert!(found("RGT-WITHDRAW-HOW", &refused).is_empty(), "RGT-WITHDRAW tells that");
    let speaking =
        "[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"\nkeep = \"1 year after last-opened\"";
    assert!(on(TODAY, "RGT-WITHDRAW-HOW", false, speaking).is_empty(), "where it was asked, by default");
}

#[test]
fn a_term_is_too_long_where_some_request_is_answered_after_the_month() {
    let within = |text: &str| format!("[rights]\nanswer-within = \"{text}\"");
    let too_long = |text: &str| !found("DDL-TOO-LONG", &within(text)).is_empty();
    for fine in ["4 weeks", "28 days", "1 month", "2 weeks", "672 hours"] {
        assert!(!too_long(fine), "{fine}");
    }
    for long in ["29 days", "30 days", "31 days", "5 weeks", "6 weeks", "2 months", "1 year", "720 hours"] {
        assert!(too_long(long), "{long}");
    }
    assert_eq!(
        said("DDL-TOO-LONG", &within("30 days")),
        [
            "30 days can be longer than the month of the law: a request of 2027-01-31 is due on 2027-03-01, not on 2027-03-02"
        ]
    );
    assert!(found("DDL-MISSING", &within("30 days")).is_empty());
    assert_eq!(found("DDL-MISSING", &within("immediately")).len(), 1);
    assert!(on(TODAY, "DDL-MISSING", false, "").is_empty(), "the law's month is the default");
}

/// The rule agrees with a search over every day of a leap cycle, whatever the day of the check.
#[test]
fn a_term_is_too_long_exactly_when_the_calendar_says_so() {
    for days in 1..70 {
        let term = Period::parse(&format!("{days} days")).unwrap();
        let month = Period::parse("1 month").unwrap();
        let start = date(2026, 11, 22);
        let days_of = std::iter::successors(Some(start), |day| day.tomorrow().ok()).take(1461);
        let later = days_of.into_iter().any(|day| add(day, term) > add(day, month));
        let body = format!("[rights]\nanswer-within = \"{term}\"");
        assert_eq!(!found("DDL-TOO-LONG", &body).is_empty(), later, "{term}");
    }
}

#[test]
fn a_channel_that_works_is_enough() {
    let channels = |list: &str| {
        format!(
            "[organisation]\nid = \"x\"\naddress = \"Straat 1\"\n[contact.general]\nemail = \"hidden\"\n[rights]\nchannels = [{list}]"
        )
    };
    for closed in ["\"contact.general.email\"", "\"email\", \"phone\"", "\"form\""] {
        assert_eq!(found("DSR-CHANNEL", &channels(closed)).len(), 1, "{closed}");
    }
    for open in ["\"email\", \"in-person\"", "\"post\"", "\"contact.general\""] {
        assert!(found("DSR-CHANNEL", &channels(open)).is_empty(), "{open}");
    }
    let scripted = "[contact.general]\nemail = \"a@x.nl\"\nflaws = [\"hidden-by-script\"]\n[rights]\nchannels = [\"contact.general\"]";
    assert_eq!(found("DSR-CHANNEL", scripted).len(), 1);
    let falls_back =
        "[organisation]\nid = \"x\"\nemail = \"a@x.nl\"\n[rights]\nchannels = [\"contact.general.email\"]";
    assert!(found("DSR-CHANNEL", falls_back).is_empty());
}

#[test]
fn a_copy_is_made_unreadable_where_it_matters() {
    let copy = |keys: &str| format!("[rights]\nidentity = {{ ask = \"when-in-doubt\", {keys} }}");
    let severity = |keys: &str| found("IDV-MASK", &copy(keys)).first().map(|finding| finding.severity);
    let by = "by = [\"email-link\", \"id-copy\"]";
    assert_eq!(severity(by), Some(Severity::Error));
    assert_eq!(severity(&format!("{by}, blacken = [\"bsn\", \"mrz\"]")), Some(Severity::Error));
    assert_eq!(severity(&format!("{by}, blacken = \"unspecified\"")), Some(Severity::Warning));
    assert_eq!(severity(&format!("{by}, blacken = [\"bsn\", \"mrz\", \"photo\"]")), None);
    assert_eq!(severity("by = [\"email-link\"]"), None);
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
    assert_eq!(places(&found("BAS-LAW-UNNAMED", &two)[0]), ["purpose.ledger.law", "purpose.stock.law"]);
    let early = on(date(1997, 12, 31), "BAS-LAW-UNNAMED", true, &books("AWR", ""));
    assert!(early.is_empty(), "the data knows no period of that day");
}
