//! Writing files canonically, showing where values come from, baselines, and what wrong files are told.

use std::collections::HashMap;

use waarborg_policy::format::format;
use waarborg_policy::keys::FileKind;
use waarborg_policy::load::{NoShelf, Refused, Shelf, load, load_tree};
use waarborg_policy::messages::{fault_help, fault_message};
use waarborg_policy::model::Language;
use waarborg_policy::origin::show;
use waarborg_policy::promises::promises;
use waarborg_policy::reference::reference;
use waarborg_policy::schema::schema;

use crate::examples::{examples, policy};

const ALL: [&str; 7] = [
    "jso/privacy.toml",
    "jzve/privacy.toml",
    "jessworks/privacy.toml",
    "jtb-care/privacy.toml",
    "jtb-meettechniek/privacy.toml",
    "jessworks/mended.toml",
    "jso/mended.toml",
];

#[test]
fn formatting_changes_no_value_keeps_comments_and_is_stable() {
    for name in ALL {
        let text = std::fs::read_to_string(examples().join(name)).unwrap();
        let once = format(&text).unwrap();
        assert_eq!(format(&once).unwrap(), once, "{name}");
        let comments = |text: &str| {
            text.lines()
                .filter_map(|line| line.rsplit_once('#'))
                .map(|(_, comment)| comment.trim().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(comments(&once), comments(&text), "{name}");
        let digest = |text: &str| load(name, text, &NoShelf).unwrap().digest;
        assert_eq!(digest(&once), digest(&text), "{name}");
        load_tree(name, &once).unwrap();
    }
    insta::assert_snapshot!("formatted", format("waarborg=1\n\n\n# who\n[organisation]  # x\nid='a'\n   name   =  \"A\"   # the name\nwebsite=[ \"b\",\"c\" ]\n[purpose.contact]\nconsent={explicit=true,asked-in=[\"x\"]}\n").unwrap());
}

#[test]
fn every_value_says_where_it_comes_from() {
    let shown = show(&policy("jessworks/mended.toml"));
    let of = |path: &str| {
        shown.iter().find(|shown| shown.path == path).unwrap_or_else(|| panic!("{path}")).origin.clone()
    };
    assert_eq!(of("purpose.billing.basis"), "jessworks/mended.toml:67");
    assert_eq!(of("recipient.mollie.country"), "vocabulary recipients.toml (2026-11-22)");
    assert_eq!(of("breach.authority-within"), "default, GDPR art. 33(1) (2026-11-22)");
    assert_eq!(of("purpose.billing.subjects"), "jessworks/mended.toml:34");
}

#[test]
fn a_policy_that_speaks_takes_over_what_the_law_says() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[data]\nnotes = [\"health\"]\n\
        [purpose.research]\nsubjects = [\"customers\"]\ndata = [\"notes\"]\nallowed-by.health = \"consent\"\npublished = \"anonymised\"\n\
        [purpose.survey]\nsubjects = [\"visitors\", \"customers\"]\ndata = [\"email\"]\nbasis = \"legitimate-interests\"\npublished = \"anonymised\"\n\
        [cookie]\n_ga = {}\n_fbp = {}\n[disclosure]\nreport-to = \"email\"\n";
    let policy = load("p", text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
    let by_law = show(&policy).into_iter().filter(|shown| shown.origin.starts_with("default"));
    let lines: String = by_law.map(|shown| format!("{} = {}\n", shown.path, shown.value)).collect();
    insta::assert_snapshot!("defaults", lines);
}

#[test]
fn a_transcription_gets_no_defaults() {
    let shown = show(&policy("jso/privacy.toml"));
    assert!(shown.iter().all(|shown| !shown.origin.starts_with("default")));
}

#[test]
fn schema_and_reference_come_from_the_table_of_keys() {
    let made = schema(FileKind::Policy);
    assert_eq!(
        made["properties"]["purpose"]["additionalProperties"]["properties"]["balanced"]["format"],
        "date"
    );
    assert_eq!(made["additionalProperties"], false);
    let reference = reference();
    for line in [
        "| `purpose.*.basis` |",
        "| `\"1 year after last-contact\"` |",
        "| `\"invoices exist\"` |",
        "| `newsletter` | Een nieuwsbrief versturen |",
        "| `health` |",
        "| `by law: tax` | 7 years | after the financial year of invoice |",
        "| `mollie` | Mollie |",
        "| `encryption` |",
        "| `legitimate-interests` |",
    ] {
        assert!(reference.contains(line), "{line}");
    }
}

pub(crate) struct Files(pub(crate) HashMap<&'static str, &'static str>);

impl Shelf for Files {
    fn read(&self, _from: &str, name: &str) -> Result<(String, String), waarborg_policy::messages::Message> {
        self.0
            .get(name)
            .map(|text| (name.to_owned(), (*text).to_owned()))
            .ok_or_else(|| waarborg_policy::messages::Message::new("io-not-found"))
    }
}

pub(crate) fn told(refused: &Refused, language: Language) -> String {
    let mut text = String::new();
    for fault in &refused.faults {
        let place = fault.place.map(|place| {
            let name = refused.sources.get(place.file).map_or("", |file| file.name.as_str());
            format!("{name}:{}", refused.sources.line_column(place).0)
        });
        text += &format!("{} {}", place.unwrap_or_default(), fault_message(fault, language));
        if let Some(help) = fault_help(fault, language) {
            text += &format!(" ({help})");
        }
        text += "\n";
    }
    text
}

const BASE: &str = "waarborg = 1\nlocked = [\"breach\", \"purpose.billing.keep\"]\nstricter-only = [\"rights.answer-within\"]\n[breach]\nauthority-within = \"72 hours\"\n[rights]\nanswer-within = \"4 weeks\"\n[purpose.billing]\ndata = [\"name\"]\nbasis = \"legal-obligation\"\nkeep = \"by law: tax\"\n[purpose.reviews]\ndata = [\"name\", \"review\"]\nkeep = \"5 years after publication\"\n";

#[test]
fn baselines_merge_by_name() {
    let files = Files(HashMap::from([("base.toml", BASE)]));
    let own = "waarborg = 1\nextends = [\"base.toml\"]\nremove = [\"purpose.reviews\"]\n[organisation]\nid = \"x\"\nname = \"X\"\n[rights]\nanswer-within = \"2 weeks\"\n[purpose.billing]\ndata = [\"...\", \"email\", \"-name\"]\n";
    let policy = load("privacy.toml", own, &files).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
    assert_eq!(policy.purposes.len(), 1);
    let data: Vec<&str> = policy.purposes[0].data.iter().map(|datum| datum.category.as_str()).collect();
    assert_eq!(data, ["email"]);
    let shown = show(&policy);
    assert!(shown.iter().any(|shown| shown.path == "purpose.billing.keep" && shown.origin == "base.toml:11"));
}

#[test]
fn locks_hold() {
    let files = Files(HashMap::from([("base.toml", BASE)]));
    let own = "waarborg = 1\nextends = \"base.toml\"\nremove = [\"breach\", \"cookie._ga\"]\n[breach]\nauthority-within = \"96 hours\"\n[rights]\nanswer-within = \"1 month\"\n[purpose.billing]\nkeep = \"1 year after invoice\"\n";
    let refused = load("privacy.toml", own, &files).unwrap_err();
    insta::assert_snapshot!("locks", told(&refused, Language::En));
    let circle = Files(HashMap::from([
        ("a.toml", "waarborg = 1\nextends = \"b.toml\""),
        ("b.toml", "waarborg = 1\nextends = \"a.toml\""),
    ]));
    let refused = load("a.toml", "waarborg = 1\nextends = \"b.toml\"", &circle).unwrap_err();
    assert!(told(&refused, Language::En).contains("extend each other"));
}

/// What several baselines come to for a policy that only extends them and adds `more`.
fn extending(files: &[(&'static str, &'static str)], extends: &str, more: &str) -> String {
    let shelf = Files(files.iter().copied().collect());
    let own =
        format!("waarborg = 1\nextends = {extends}\n{more}\n[organisation]\nid = \"y\"\nname = \"Y\"\n");
    match load("privacy.toml", &own, &shelf) {
        Ok(policy) => {
            let within = policy.rights.answer_within.and_then(|within| within.period());
            format!("answers within {}", within.map_or_else(String::new, |period| period.to_string()))
        }
        Err(refused) => told(&refused, Language::En),
    }
}

const SECTOR: &str = "waarborg = 1\n[rights]\nanswer-within = \"1 month\"\n";
const LOCKING: &str =
    "waarborg = 1\nlocked = [\"rights.answer-within\"]\n[rights]\nanswer-within = \"3 weeks\"\n";
const OTHER_LOCK: &str = "waarborg = 1\nlocked = [\"rights\"]\n[rights]\nanswer-within = \"2 weeks\"\n";
const BELOW_SECTOR: &str = "waarborg = 1\nextends = \"sector.toml\"\n[rights]\nanswer-within = \"3 weeks\"\n";

#[test]
fn a_baseline_may_lock_what_an_earlier_one_says() {
    let files = [("sector.toml", SECTOR), ("agency.toml", LOCKING)];
    assert_eq!(extending(&files, "[\"sector.toml\", \"agency.toml\"]", ""), "answers within 3 weeks");
}

#[test]
fn a_lock_binds_what_lies_below_it_only() {
    let files = [("a.toml", LOCKING), ("b.toml", BELOW_SECTOR), ("sector.toml", SECTOR)];
    assert_eq!(extending(&files, "[\"a.toml\", \"b.toml\"]", ""), "answers within 3 weeks");
    insta::assert_snapshot!(
        "locks_contradict",
        [
            extending(&[("a.toml", LOCKING), ("b.toml", OTHER_LOCK)], "[\"a.toml\", \"b.toml\"]", ""),
            extending(&[("a.toml", LOCKING), ("sector.toml", SECTOR)], "[\"a.toml\", \"sector.toml\"]", ""),
        ]
        .concat()
    );
}

#[test]
fn a_lock_below_a_table_is_not_evaded_by_writing_the_table_otherwise() {
    let base = "waarborg = 1\nlocked = [\"keep.crm.rule\"]\n[keep]\ncrm = { rule = \"1 year after last-contact\" }\n";
    let told =
        extending(&[("base.toml", base)], "\"base.toml\"", "[keep]\ncrm = \"20 years after last-contact\"");
    assert!(told.starts_with("privacy.toml:4 `keep.crm.rule` is locked by a baseline"), "{told}");
}

#[test]
fn only_what_is_never_longer_is_stricter() {
    let base =
        "waarborg = 1\nstricter-only = [\"rights.answer-within\"]\n[rights]\nanswer-within = \"1 month\"\n";
    let with = |period: &str| {
        extending(&[("base.toml", base)], "\"base.toml\"", &format!("[rights]\nanswer-within = \"{period}\""))
    };
    assert_eq!(with("4 weeks"), "answers within 4 weeks");
    assert!(with("30 days").contains("may only get a shorter period"), "{}", with("30 days"));
}

#[test]
fn what_is_removed_leaves_nothing_that_refers_to_it() {
    let base = "waarborg = 1\n[keep]\ncrm = \"1 year after last-contact\"\n\
        [purpose.questions]\ndata = [\"name\"]\nbasis = \"contract\"\nrecipients = [\"own-one\"]\nkeep = \"crm\"\n\
        [purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = \"1 year after message unless questions\"\n\
        [recipient]\nown-one = { name = \"Own\", country = \"NL\", agreement = 2023-05-01 }\n\
        [cookie]\n_ga = { for = \"questions\" }\n";
    let without =
        |what: &str| extending(&[("base.toml", base)], "\"base.toml\"", &format!("remove = [{what}]"));
    insta::assert_snapshot!(
        "removed",
        [without("\"purpose.questions\""), without("\"recipient.own-one\""), without("\"keep.crm\""),]
            .join("---\n")
    );
    assert_eq!(
        without("\"purpose.questions\", \"purpose.contact\", \"cookie._ga\", \"keep.crm\""),
        "answers within 1 month"
    );
}

#[test]
fn nothing_can_be_added_to_a_list_that_nobody_says() {
    let base = "waarborg = 1\n[organisation]\nsector = [\"care\"]\n";
    insta::assert_snapshot!(
        "leftovers",
        extending(
            &[("base.toml", base)],
            "\"base.toml\"",
            "[security]\nmeasures = [\"...\", \"tls\"]\n[purpose.contact]\ndata = [\"name\", \"-email\"]"
        )
    );
}

#[test]
fn wrong_files_are_told_everything_in_one_run() {
    let text = std::fs::read_to_string(examples().join("../crates/policy/tests/it/wrong.toml")).unwrap();
    let refused = load("wrong.toml", &text, &NoShelf).unwrap_err();
    insta::assert_snapshot!("wrong_nl", told(&refused, Language::Nl));
    insta::assert_snapshot!("wrong_en", told(&refused, Language::En));
    let refused = load("broken.toml", "waarborg = 1\n[organisation\n", &NoShelf).unwrap_err();
    insta::assert_snapshot!("broken", told(&refused, Language::En));
}

#[test]
fn promises_are_derived() {
    let made = promises(&policy("jessworks/mended.toml"));
    let text: String = made
        .iter()
        .map(|promise| {
            format!(
                "{} | {} | {}\n",
                promise.id,
                promise.text.get(Language::Nl),
                promise.text.get(Language::En)
            )
        })
        .collect();
    insta::assert_snapshot!("promises", text);
}

#[test]
fn purposes_that_wait_for_each_other_are_refused_once() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n\
        [purpose.questions]\nkeep = [\"1 year after last-contact unless contact\", \"1 year after last-contact unless quotes\"]\n\
        [purpose.contact]\nkeep = \"1 year after last-contact\"\n\
        [purpose.quotes]\ndata = [\"name\"]\nkeep = \"1 year after quote\"\nsooner.name = \"1 month after quote unless questions\"\n";
    let refused = load("privacy.toml", text, &NoShelf).unwrap_err();
    insta::assert_snapshot!("circle", told(&refused, Language::En));
}

#[test]
fn a_long_row_of_purposes_that_wait_is_read_and_asked() {
    let mut text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n".to_owned();
    for n in 0..3000 {
        let next = if n < 2999 { format!("p{}", n + 1) } else { "dispute".to_owned() };
        let keep = format!("1 year after last-contact unless {next}");
        text += &format!(
            "[purpose.p{n}]\nis = \"contact\"\ntitle = \"P\"\ndata = [\"name\"]\nkeep = \"{keep}\"\n"
        );
    }
    let policy =
        load("privacy.toml", &text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
    let map = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"x\"\n[system.s.table.t]\nfields = { a = \"name\" }\npurposes = [\"p0\"]\n";
    let map = waarborg_policy::map::load_map("m", map, &policy).unwrap();
    let table = map.system("s").unwrap().table("t").unwrap();
    assert!(waarborg_policy::verdict::ask(&policy, table, jiff::civil::date(2026, 11, 22)).is_ok());
}

mod any_bytes {
    use proptest::prelude::*;
    use waarborg_policy::load::{NoShelf, load};

    /// Whether some purpose waits for itself, found by following everything as far as there are purposes.
    fn has_a_circle(waits: &[Vec<usize>]) -> bool {
        let mut reached: Vec<Vec<bool>> =
            waits.iter().map(|next| (0..waits.len()).map(|to| next.contains(&to)).collect()).collect();
        for by in 0..waits.len() {
            for from in 0..waits.len() {
                for to in 0..waits.len() {
                    reached[from][to] |= reached[from][by] && reached[by][to];
                }
            }
        }
        (0..waits.len()).any(|n| reached[n][n])
    }

    proptest! {
        #[test]
        fn purposes_that_wait_in_a_circle_are_refused_and_no_others(
            waits in proptest::collection::vec(proptest::collection::vec(0_usize..6, 0..4), 6)
        ) {
            let mut text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n".to_owned();
            for (n, next) in waits.iter().enumerate() {
                let rules: Vec<String> =
                    next.iter().map(|to| format!("\"1 year after last-contact unless dispute or p{to}\"")).collect();
                text += &format!("[purpose.p{n}]\nis = \"contact\"\ntitle = \"P\"\ndata = [\"name\"]\nkeep = [{}]\n", rules.join(", "));
            }
            prop_assert_eq!(load("p", &text, &NoShelf).is_err(), has_a_circle(&waits));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_policy_or_refused(text in "(waarborg = 1\n)?(\\[(purpose|keep|statement|data)\\.?[a-z]{0,8}\\]\n)?([a-z-]{1,12} = (\"[a-z :0-9]{0,30}\"|[0-9]{1,4}|true|\\[\\]|\\{\\})\n){0,6}") {
            let _ = load("p", &text, &NoShelf).map(|policy| waarborg_policy::check::check(&policy, jiff::civil::date(2026, 11, 22)));
        }
    }
}

#[test]
fn a_group_says_what_may_be_left_out() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n[data]\nreach = [\"name\", \"phone?\"]\n[purpose.contact]\ndata = [\"reach\"]\n[purpose.quotes]\ndata = [\"reach?\", \"email\"]\n";
    let policy = load("p", text, &NoShelf).unwrap();
    let data = |id: &str| -> Vec<(String, bool)> {
        let purpose = policy.purpose(id).unwrap();
        purpose.data.iter().map(|datum| (datum.category.clone(), datum.optional)).collect()
    };
    let of = |list: &[(&str, bool)]| -> Vec<(String, bool)> {
        list.iter().map(|(id, optional)| ((*id).to_owned(), *optional)).collect()
    };
    assert_eq!(data("contact"), of(&[("name", false), ("phone", true)]));
    assert_eq!(data("quotes"), of(&[("name", true), ("phone", true), ("email", false)]));
    // A group holds categories, no other groups; a slip is told with what was meant.
    let wrong = text.replace("\"phone?\"", "\"fone?\"");
    let faults = load("p", &wrong, &NoShelf).unwrap_err().faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
}
