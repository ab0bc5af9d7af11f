//! The rules on recipients, processors and transfers: where they speak and where they are silent.

use jiff::civil::{Date, date};
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{TODAY, found, on, places_of, said, speaking, speaking_on};

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
    let spoken =
        "[purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"";
    assert_eq!(speaking("RCP-NONE", spoken).len(), 1);
}

#[test]
fn a_recipient_is_linked_by_a_purpose_a_cookie_or_a_case() {
    let body = "[purpose.website-improvement]\ndata = [\"ip-address\"]\nrecipients = [\"matomo\"]\n\
        [sharing]\nalways = [\"vimexx\"]\n\
        [cookie]\n_ga = { for = \"website-improvement\" }\n\
        [recipient]\nmatomo = {}\nvimexx = {}\ngoogle-analytics = {}\ncourts = { when = [\"litigation\"] }\nwordpress = {}\n";
    assert!(found("RCP-NO-PURPOSE", body).is_empty());
    let loose = format!("{body}zoom = {{}}\nslack = {{}}\nmollie = {{ hosting = \"cloud\" }}");
    assert_eq!(
        said("RCP-NO-PURPOSE", &loose),
        ["not said what this recipient receives data for: Zoom, Slack and Mollie"]
    );
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
    assert_eq!(
        said("TRF-NO-TOOL", &none),
        ["not said what protects the data in the United States and India"]
    );
    let dpf = transfers("countries = [\"US\", \"IN\"]\nsafeguards = [\"dpf\"]");
    assert_eq!(said("TRF-NO-TOOL", &dpf), ["not said what protects the data in India"]);
    assert!(found("TRF-NO-TOOL", &transfers("countries = [\"US\"]\nsafeguards = [\"dpa\"]")).is_empty());
    assert_eq!(
        said("TRF-NO-TOOL", &transfers("countries = [\"other\"]")),
        ["not said what protects the data in countries outside Europe (the EEA)"]
    );
    // A text that says it transfers without a tool is judged by its recipients; one with its own tool is not.
    let to = "[recipient]\nfirm = { name = \"Firm\", country = \"IN\", KEYS }";
    let bare = transfers("countries = []") + &to.replace(", KEYS", "");
    assert_eq!(places_of(&found("TRF-NO-TOOL", &bare)[0]), ["recipient.firm"]);
    let own = transfers("countries = [\"IN\"]") + &to.replace("KEYS", "safeguard = \"scc\"");
    assert!(found("TRF-NO-TOOL", &own).is_empty());
    let named = transfers("countries = [\"IN\"]") + &to.replace(", KEYS", "");
    assert_eq!(places_of(&speaking("TRF-NO-TOOL", &named)[0]), ["transfers.countries", "recipient.firm"]);
    assert!(speaking("TRF-MISSING", &named).is_empty(), "told once");
    assert_eq!(
        said("TRF-NO-TOOL", &to.replace("KEYS", "safeguard = \"dpf\"")),
        [
            "the privacy framework of the EU and the United States does not protect what goes to Firm, in another country"
        ]
    );
}

#[test]
fn adequacy_is_judged_by_the_day() {
    let to = |country: &str, keys: &str| {
        format!("[recipient]\nfirm = {{ name = \"Firm\", country = \"{country}\"{keys} }}")
    };
    let told = |day: Date, body: &str| -> Vec<String> {
        on("TRF-EXPIRED", day, body).iter().map(|finding| finding.message(Language::En)).collect()
    };
    let brazil = to("BR", "");
    assert_eq!(
        told(date(2026, 1, 25), &brazil),
        ["the adequacy decision for Brazil holds from 26 January 2026 only: Firm"]
    );
    assert!(told(date(2026, 1, 26), &brazil).is_empty());
    assert!(on("TRF-MISSING", date(2026, 1, 25), &brazil).is_empty(), "told once");
    let kingdom = to("GB", "");
    assert!(told(date(2031, 12, 27), &kingdom).is_empty());
    assert_eq!(
        told(date(2031, 12, 28), &kingdom),
        ["the adequacy decision for the United Kingdom held until 27 December 2031: Firm"]
    );
    assert!(told(date(2031, 12, 28), &to("GB", ", safeguard = \"scc\"")).is_empty());
    // Contract clauses for another country say nothing of this one.
    let us = "\n[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]";
    assert_eq!(speaking_on("TRF-EXPIRED", date(2032, 1, 1), &(to("GB", "") + us)).len(), 1);
    let shield = to("US", ", safeguard = \"privacy-shield\"");
    assert!(told(date(2020, 7, 15), &shield).is_empty());
    for day in [date(2020, 7, 16), TODAY] {
        assert_eq!(
            told(day, &shield),
            ["the adequacy decision for the United States held until 15 July 2020: Firm"]
        );
    }
    let dpf = to("US", ", safeguard = \"dpf\", assessed = 2023-07-09");
    assert_eq!(
        told(date(2023, 7, 9), &dpf),
        ["the adequacy decision for the United States holds from 10 July 2023 only: Firm"]
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
    assert_eq!(
        said("TRF-DPF", &to("")),
        ["not on record that this recipient is on the list of the Data Privacy Framework: Zoom"]
    );
    let looked = to(", assessed = 2025-11-22");
    assert!(found("TRF-DPF", &looked).is_empty(), "a year ago to the day");
    let later = on("TRF-DPF", date(2026, 11, 23), &looked);
    assert_eq!(
        later[0].message(Language::En),
        "looked up on the list of the Data Privacy Framework more than 1 year ago: Zoom"
    );
    assert!(on("TRF-DPF", date(2023, 7, 9), &to("")).is_empty(), "before there was a list");
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
    let all = found("TRF-EU-CLAIM", &claims("eu-only", general));
    assert_eq!(places_of(&all[0]), ["statement.claims[0]", "transfers.countries"]);
}

#[test]
fn who_only_supplies_data_receives_none() {
    let body = "[statement]\ntranscribes = true\nclaims = [\"never-shared\", \"eu-only\"]\n\
        [purpose.care]\ndata = [\"health\"]\nsource = [\"subject\", \"gp\"]\n\
        [recipient]\ngp = { title = \"de huisarts\", role = \"controller\", country = \"US\" }\n";
    for code in ["RCP-NO-PURPOSE", "RCP-CONTRADICT", "TRF-EU-CLAIM", "TRF-MISSING"] {
        assert!(found(code, body).is_empty(), "{code}");
        let sent = body.replace("[recipient]", "recipients = [\"gp\"]\n[recipient]");
        assert_eq!(found(code, &sent).len(), usize::from(code != "RCP-NO-PURPOSE"), "{code}");
    }
    let unused = body.replace(", \"gp\"]", "]");
    assert_eq!(found("RCP-NO-PURPOSE", &unused).len(), 1, "neither a source nor a recipient");
}

#[test]
fn software_on_ones_own_server_need_not_be_listed() {
    let cookie = |matomo: &str| format!("[cookie]\n\"_pk_id*\" = {{}}\n[recipient]\nvimexx = {{}}\n{matomo}");
    assert!(found("RCP-COOKIE-UNLISTED", &cookie("")).is_empty(), "RCP-SELFHOSTED would ask it out again");
    assert!(found("RCP-COOKIE-UNLISTED", &cookie("matomo = { hosting = \"self\" }")).is_empty());
    let named = "[purpose.contact]\nrecipients = [\"zoom\"]\n[recipient]\nzoom = { hosting = \"self\" }";
    assert!(found("RCP-COOKIE-UNLISTED", named).is_empty(), "it is listed");
    let elsewhere = "[cookie]\n_ga = {}\n[recipient]\nvimexx = {}";
    assert_eq!(found("RCP-COOKIE-UNLISTED", elsewhere).len(), 1);
}

#[test]
fn a_joint_controller_is_found_however_it_gets_data() {
    let facebook = "[recipient]\nfacebook = {}\n";
    for (used, place) in [
        ("[purpose.social-media]\nrecipients = [\"facebook\"]\n", "purpose.social-media.recipients"),
        ("[sharing]\nalways = [\"facebook\"]\n", "sharing.always"),
        ("[cookie]\n_fbp = {}\n", "cookie._fbp"),
    ] {
        assert_eq!(places_of(&found("PUR-JOINT", &format!("{used}{facebook}"))[0]), [place]);
    }
    assert!(found("PUR-JOINT", facebook).is_empty(), "it gets nothing");
    let own = "[purpose.contact]\nrecipients = [\"club\"]\n[recipient]\nclub = { name = \"Bond\", role = \"joint-controller\", country = \"NL\" }";
    assert_eq!(found("PUR-JOINT", own).len(), 1);
}

#[test]
fn who_gets_data_to_advertise_is_an_advertiser_under_any_name() {
    let to = |role: &str, purpose: &str| {
        format!(
            "[statement]\ntranscribes = true\nclaims = [\"never-sold\"]\n[purpose.{purpose}]\nrecipients = [\"meta\"]\n[recipient]\nmeta = {{ name = \"Meta\", role = \"{role}\", country = \"US\" }}"
        )
    };
    assert_eq!(
        said("CLM-SELL", &to("joint-controller", "ad-measurement")),
        ["it is promised that data is never sold, but there is advertising through Meta"]
    );
    assert!(found("CLM-SELL", &to("processor", "ad-measurement")).is_empty());
    assert!(found("CLM-SELL", &to("controller", "delivery")).is_empty());
}

#[test]
fn what_lacks_at_several_recipients_is_told_once() {
    let two =
        |keys: &str| format!("[recipient]\na = {{ name = \"A\", {keys} }}\nb = {{ name = \"B\", {keys} }}");
    for (code, keys, message) in [
        (
            "TRF-COPY",
            "country = \"IN\", safeguard = \"scc\"",
            "not said how to obtain the agreements that protect data outside Europe (the EEA): A and B",
        ),
        (
            "TRF-TIA",
            "country = \"IN\", safeguard = \"bcr\"",
            "not on record that protection outside Europe (the EEA) was assessed (TIA): A and B",
        ),
        (
            "TRF-DPA-TOOL",
            "country = \"IN\", safeguard = \"dpa\"",
            "a processing agreement alone does not protect data outside Europe (the EEA): A and B",
        ),
        (
            "TRF-VAGUE-COUNTRY",
            "country = \"other\"",
            "not said in which country outside Europe (the EEA) the data comes: A and B",
        ),
        (
            "PRC-NO-DPA",
            "role = \"processor\", agreement.is = \"none\"",
            "no processing agreement with A and B",
        ),
        (
            "PRC-NDA",
            "role = \"processor\", agreement.is = \"nda\"",
            "an NDA does not replace a processing agreement: A and B",
        ),
    ] {
        assert_eq!(said(code, &two(keys)), [message]);
    }
    let signed = "[transfers]\ncountries = [\"US\"]\nflaws = [\"signed-the-gdpr\"]";
    assert_eq!(places_of(&found("TRF-DPA-TOOL", signed)[0]), ["transfers.flaws"]);
}

#[test]
fn what_is_dated_later_has_yet_to_be_done() {
    let zoom = |keys: &str| format!("[recipient]\nzoom = {{ {keys} }}");
    for (code, keys) in [
        ("PRC-NO-DPA", "agreement = 2026-11-23"),
        ("TRF-TIA", "safeguard = \"scc\", assessed = 2026-11-23"),
        ("TRF-DPF", "safeguard = \"dpf\", assessed = 2026-11-23"),
    ] {
        assert_eq!(found(code, &zoom(keys)).len(), 1, "{code}");
        assert!(on(code, date(2026, 11, 23), &zoom(keys)).is_empty(), "{code}");
    }
}

#[test]
fn a_recipient_by_name_is_somewhere() {
    let of = |keys: &str| speaking("TRF-VAGUE-COUNTRY", &format!("[recipient]\nfirm = {{ {keys} }}"));
    assert_eq!(of("name = \"Firma\"")[0].severity, Severity::Warning);
    for known in [
        "name = \"Firma\", country = \"NL\"",
        "title = \"aannemers\"",
        "name = \"Firma\", hosting = \"self\"",
    ] {
        assert!(of(known).is_empty(), "{known}");
    }
    assert!(speaking("TRF-VAGUE-COUNTRY", "[recipient]\nmollie = {}\nhost = {}\nwordpress = {}").is_empty());
    assert!(
        found("TRF-VAGUE-COUNTRY", "[recipient]\nfirm = { name = \"Firma\" }").is_empty(),
        "a text is silent"
    );
}

#[test]
fn a_copy_is_asked_at_a_link_or_an_address() {
    let of =
        |copy: &str| format!("[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]\ncopy = \"{copy}\"");
    for nowhere in ["#", "", "zomaar", "javascript:void(0)"] {
        assert_eq!(found("TRF-COPY", &of(nowhere)).len(), 1, "{nowhere}");
        assert_eq!(speaking("TRF-COPY", &of(nowhere)).len(), 1, "adopted it is still published: {nowhere}");
    }
    for leads in [
        "https://x.nl/scc",
        "www.x.nl",
        "/modelcontract",
        "fg@x.nl",
        "vraag ze op via fg@x.nl",
        "tel:0700000000",
    ] {
        assert!(found("TRF-COPY", &of(leads)).is_empty(), "{leads}");
    }
    let silent = "[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]";
    assert!(speaking("TRF-COPY", silent).is_empty(), "the statement tells whom to ask");
}
