//! What a policy may not say, each with what a person is told.

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Language;

use crate::files::{Files, told};
use crate::judged::count;

/// What is said of a policy with this body; empty where nothing is.
fn said(speaking: bool, body: &str) -> String {
    let mut text = "waarborg = 1\n".to_owned();
    if !body.contains("[organisation]") {
        text += "[organisation]\nid = \"x\"\nname = \"X\"\n";
    }
    if !body.contains("[statement]") {
        text += if speaking { "" } else { "[statement]\ntranscribes = true\n" };
    }
    match load("p", &(text + body), &NoShelf) {
        Ok(_) => "nothing\n".to_owned(),
        Err(refused) => told(&refused, Language::En),
    }
}

#[test]
fn what_only_a_transcription_may_hold() {
    let bodies = [
        "[purpose.contact]\ndata = [\"name\"]\nclaims = [\"in principle never-shared\"]",
        "[purpose.contact]\ndata = [\"health\"]\nallowed-by.health = [\"care\", \"consent\"]",
        "[organisation]\nid = \"x\"\nname = \"X\"\nemail = \"hidden\"",
        "[contact.privacy]\nemail = \"hidden\"",
        "[purpose.contact]\ndata = [\"name\"]\nbasis = [\"contract\", \"consent\"]",
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"forever\"",
        "[automated-decisions]\nused = false\n[purpose.contact]\ndata = [\"name\"]\nautomated = true",
        "[statement]\ntranscribes = false\nversion = \"1\"\nflaws = [\"agreed-by-use\"]",
    ];
    let all: String = bodies.iter().map(|body| said(true, body)).collect();
    insta::assert_snapshot!("speaking", all);
    for body in bodies.iter().filter(|body| !body.contains("[statement]")) {
        assert_eq!(said(false, body), "nothing\n", "{body}");
    }
}

#[test]
fn what_may_be_kept_for_ever() {
    for body in [
        "[purpose.research]\ndata = [\"name\"]\nkeep = \"forever\"",
        "[organisation]\nid = \"x\"\nname = \"X\"\npublic-body = true\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"forever\"",
    ] {
        assert_eq!(said(true, body), "nothing\n", "{body}");
    }
}

#[test]
fn what_means_nothing_is_refused() {
    let all: String = [
        "[purpose.rituals]\ndata = [\"name\"]",
        "[recipient.somebody]\ncountry = \"NL\"",
        "[events.solstice]\ntitle = \"de zonnewende\"",
        "[accept]\nORG-KVK = { why = \"nieuw\" }",
        "[purpose.contact]\ndata = [\"name\"]\nsooner.iban = \"1 month after payment\"\nallowed-by.health = \"care\"",
        "[organisation]\nid = \"x\"\nname = \"X\"\ncountry = \"Nederland\"",
        "[recipient]\nzoom = { country = \"us\" }",
        "[transfers]\ncountries = [\"USA\", \"other\"]",
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"2000 years after last-contact\"",
        "[rights]\nanswer-within = \"3000 months\"",
    ]
    .iter()
    .map(|body| said(false, body))
    .collect();
    insta::assert_snapshot!("nonsense", all);
    let every = "[every-purpose]\nsooner.iban = \"1 month after payment\"\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"1 year after last-contact\"";
    assert_eq!(said(true, every), "nothing\n");
}

#[test]
fn every_section_can_be_said_in_ones_own_words() {
    let mut body = String::new();
    for section in
        ["transfers", "access", "review", "disclosure", "records", "contact.privacy", "recipient.zoom"]
    {
        body += &format!("[{section}]\ntext = \"Zo zit het.\"\n");
    }
    body += "[keep.crm]\nrule = \"1 year after last-contact\"\ntext = \"Een jaar.\"\n";
    assert_eq!(said(true, &body), "nothing\n");
    let policy = load("p", &format!("waarborg = 1\n[organisation]\nid = \"x\"\n{body}"), &NoShelf).unwrap();
    assert!(policy.own_words("access").is_some() && policy.own_words("contact.privacy").is_some());
    assert!(policy.recipients[0].text.is_some() && policy.keeps[0].text.is_some());
}

#[test]
fn a_transcription_may_promise_a_leak_report_without_a_number() {
    let body = "[breach]\nauthority-within = \"immediately\"\nreport-within = \"as soon as possible\"";
    assert_eq!(said(false, body), "nothing\n");
    assert!(said(true, body).contains("`immediately` is a flaw"));
}

#[test]
fn a_title_in_one_language_has_the_other_from_the_vocabulary() {
    let body =
        "[statement]\nlanguages = [\"nl\", \"en\"]\n[purpose.billing]\ntitle = { nl = \"Rekeningen\" }";
    assert_eq!(said(true, body), "nothing\n");
    let own = "[statement]\nlanguages = [\"nl\", \"en\"]\n[purpose.rituals]\ntitle = { nl = \"Rituelen\" }";
    assert!(said(true, own).contains("missing in English"));
}

#[test]
fn a_word_of_a_closed_list_gets_the_list_or_a_suggestion() {
    assert!(
        said(false, "[organisation]\nid = \"x\"\nname = \"X\"\nsector = [\"circus\"]")
            .contains("known words: ")
    );
    assert!(
        said(false, "[accept]\norg-kvk = { until = 2027-01-01, why = \"x\" }")
            .contains("did you mean `ORG-KVK`?")
    );
    assert!(said(false, "[purpose.Billing]\ndata = [\"Name\"]").contains("did you mean `name`?"));
    assert_eq!(waarborg_policy::check::meant("ret-below"), Some("RET-BELOW-FLOOR"));
    assert_eq!(waarborg_policy::check::meant("ret_misssing"), Some("RET-MISSING"));
    assert_eq!(waarborg_policy::check::meant("zzz"), None);
}

#[test]
fn a_fact_that_is_one_slip_from_a_known_one_is_told() {
    let rule = |fact: &str| {
        said(
            false,
            &format!(
                "[purpose.orders]\nis = \"delivery\"\ntitle = \"B\"\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"1 year after last-contact unless {fact}\""
            ),
        )
    };
    for (slip, meant) in [("dipsute", "dispute"), ("consnt", "consent"), ("order", "orders")] {
        assert!(
            rule(slip).contains(&format!("unknown fact `{slip}` (did you mean `{meant}`?)")),
            "{}",
            rule(slip)
        );
    }
    for own in ["dispute", "disputed", "orders", "agreed"] {
        assert_eq!(rule(own), "nothing\n", "{own}");
    }
}

/// What is said of a file that is no TOML, a map, or anything else, line by line.
fn of_text(text: &str, language: Language) -> String {
    load("p", text, &NoShelf).map_or_else(|refused| told(&refused, language), |_| "nothing\n".to_owned())
}

#[test]
fn a_slip_of_a_newcomer_says_what_to_write() {
    let head = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n";
    let all: String = [
        "email = info@example.nl",
        "address = Dorpsstraat 1",
        "website = [www.example.nl]",
        "[statement]\nin-force = 25-11-2026",
        "[statement]\nin-force = \"2026-11-25\"",
        "[statement]\nlanguages = \"nl\"",
        "[purpose.rituals]\ndata = [\"name\"]",
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"1 jaar\"",
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"1 year\"",
        "[purpose.contact]\ndata = [\"xyzzy\"]\nrecipients = [\"xyzzy\"]\nsubjects = [\"xyzzy\"]\nkeep = \"1 year after xyzzy\"",
        "[purpose.contact]\ncovers = [\"xyzzy\"]\n[cookie]\n_ga = { for = \"xyzzy\" }",
        "[security]\nmeasures = [\"xyzzy\"]",
    ]
    .iter()
    .map(|body| {
        let text = format!("{head}{body}\n");
        format!("{body}\n{}{}\n", of_text(&text, Language::Nl), of_text(&text, Language::En))
    })
    .collect();
    insta::assert_snapshot!("newcomer", all);
}

#[test]
fn what_is_filled_in_at_several_places_is_wrong_once() {
    let two = "[purpose.contact]\ndata = [\"name\"]\n[purpose.billing]\ndata = [\"name\"]\n";
    for body in [
        format!("{two}[statement]\nfor = [\"klanten\"]"),
        format!("[statement]\nfor = [\"klanten\"]\n{two}"),
        format!("[every-purpose]\nsubjects = [\"klanten\"]\n{two}"),
    ] {
        let said = said(true, &body);
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn a_map_is_refused_as_a_policy_is() {
    let policy =
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[purpose.contact]\ndata = [\"name\"]";
    let policy = load("p", policy, &NoShelf).unwrap();
    let all: String = [
        "",
        "[system.s]\nkind = \"sqlite\"\npath = \"d\"",
        "waarborg = 1",
        "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"d\"\n[system.s.tabel]\nt = { purposes = [\"contact\"] }\n[system.s.klanten]\npurposes = [\"contact\"]",
        "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"d\"\n[system.s.table.t]\npurposes = [\"contact\"]\n[system.s.table.t.fields]\na = \"name\"\nb = \"xyzzy\"",
        "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"d\"\n[system.s.table.t.purposes]\ncontact = \"always\"\nxyzzy = \"always\"",
    ]
    .iter()
    .map(|text| match waarborg_policy::map::load_map("m", text, &policy) {
        Ok(_) => "nothing\n".to_owned(),
        Err(refused) => told(&refused, Language::En) + "\n",
    })
    .collect();
    insta::assert_snapshot!("map", all);
}

#[test]
fn values_that_can_mean_nothing_are_refused() {
    let of_organisation = |line: &str| format!("[organisation]\nid = \"x\"\nname = \"X\"\n{line}");
    let everywhere = [
        "[organisation]\nid = \"../x\"\nname = \"X\"".to_owned(),
        of_organisation("staff = -1"),
        of_organisation("website = \"javascript:alert(1)\""),
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"0 years after last-contact\"".to_owned(),
    ];
    let where_it_speaks = [
        of_organisation("email = \"info at x.nl\""),
        "[contact.dpo]\nemail = \"mr. J. Jansen, fg@x.nl\"".to_owned(),
    ];
    let all: String = everywhere.iter().chain(&where_it_speaks).map(|body| said(true, body)).collect();
    insta::assert_snapshot!("no_values", all);
    for body in &everywhere {
        assert_ne!(said(false, body), "nothing\n", "{body}");
    }
    for body in &where_it_speaks {
        assert_eq!(said(false, body), "nothing\n", "a text may say it: {body}");
        assert_eq!(count("ORG-CONTACT", &(body.clone() + "\n[contact.privacy]\nemail = \"fg@x.nl\"")), 1);
    }
    for right in ["fg+avg@x.co.uk", "O\u{2019}Neil@m\u{fc}ller.de"] {
        assert_eq!(said(true, &of_organisation(&format!("email = \"{right}\""))), "nothing\n");
    }
}

/// Lines that are no TOML are passed over, so that keys, words, data and rules are told in the same round.
#[test]
fn one_round_tells_what_can_be_told() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\nname = X en zoon\nstaff = 012\n[statement]\nin-force = 1-1-2026\nvertion = \"1\"\n[purpose.billing]\nbasis = \"toestemming\"\ndata = [\"naam\", \"pasfotoos\"]\nforms = [\"nieuwsbrief\"]\nkeep = \"1 jaar na laatste contact\"\n[purpose.eigen]\ntitle = \"Eigen\ndata = [\"name\"]\n";
    let refused = load("p", text, &NoShelf).unwrap_err();
    insta::assert_snapshot!(
        "one_round",
        format!("{}\n{}", told(&refused, Language::Nl), told(&refused, Language::En))
    );
}

/// The usual slips of TOML, in both languages, with what to do.
#[test]
fn slips_of_toml_are_told_in_the_language() {
    let mut all = String::new();
    for line in [
        "[organisation",
        "a = \"x",
        "a = [\"b\"",
        "a = { b = 1",
        "a = 1\na = 2",
        "a",
        "a =",
        "a = 2026-13-01",
        "a = \"c:\\dir\"",
        "a = [\"b\" \"c\"]",
        "a = { b = 1,, c = 2 }",
        "a = \"x\" b",
        "= 3",
        "a = 012",
        "a = 1.2.3",
    ] {
        for language in [Language::Nl, Language::En] {
            let refused = load("p", line, &NoShelf).unwrap_err();
            let said = told(&refused, language);
            assert!(!said.contains("TOML"), "{line}: {said}");
            let first = said.lines().find(|line| !line.contains("`a`")).unwrap_or_default();
            all += &format!("{}: {first}\n", line.replace('\n', " / "));
        }
    }
    insta::assert_snapshot!("slips_of_toml", all);
}

/// A version that a baseline says is of the baseline: who counts on it is told.
#[test]
fn a_version_is_not_inherited_in_silence() {
    let rules = "waarborg = 1\n[statement]\nversion = \"3\"\n";
    let own = |more: &str| {
        format!("waarborg = 1\nextends = \"agency.toml\"\n[organisation]\nid = \"x\"\nname = \"X\"\n{more}")
    };
    let shelf = Files([("agency.toml", rules)].into());
    let refused = load("p", &own(""), &shelf).unwrap_err();
    assert!(told(&refused, Language::Nl).contains("agency.toml:3 versie 3 staat in een basisbestand"));
    assert!(load("p", &own("[statement]\nversion = \"1\"\n"), &shelf).is_ok());
}

/// What may only be stricter is not called locked.
#[test]
fn removing_what_may_only_be_stricter_is_told_as_that() {
    let rules =
        "waarborg = 1\nstricter-only = [\"rights.answer-within\"]\n[rights]\nanswer-within = \"4 weeks\"\n";
    let own = "waarborg = 1\nextends = \"agency.toml\"\nremove = [\"rights.answer-within\"]\n[organisation]\nid = \"x\"\nname = \"X\"\n";
    let refused = load("p", own, &Files([("agency.toml", rules)].into())).unwrap_err();
    let said = told(&refused, Language::Nl);
    assert!(said.contains("alleen een kortere termijn") && !said.contains("vastgezet"), "{said}");
}

/// A baseline that is not there is told in the reader's language.
#[test]
fn a_baseline_that_is_not_there_is_told_in_the_language() {
    let own = "waarborg = 1\nextends = \"agency.toml\"\n[organisation]\nid = \"x\"\nname = \"X\"\n";
    let refused = load("p", own, &Files([].into())).unwrap_err();
    assert!(told(&refused, Language::Nl).contains("is niet te lezen: het is er niet"));
}
