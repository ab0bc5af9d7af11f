//! A transcription becomes a policy that speaks, with answers and in no other way.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use waarborg_policy::adopt::{
    Adoption, Answer, Answers, Decision, Obstacle, Source, additions, adopt, decisions, form, gaps,
};
use waarborg_policy::load::{NoShelf, Shelf, load};
use waarborg_policy::model::Language;
use waarborg_policy::syntax::{Node, Origin, Path, Value};

use crate::examples::examples;
use crate::files::told;

const FIVE: [&str; 5] = ["jessworks", "jso", "jtb-care", "jtb-meettechniek", "jzve"];
const DAY: Date = date(2026, 11, 25);

fn text(name: &str) -> String {
    std::fs::read_to_string(examples().join(name).join("privacy.toml")).unwrap()
}

fn source(text: &str) -> Source<'_> {
    Source { name: "privacy.toml", text, shelf: &NoShelf, today: DAY }
}

fn answers(name: &str) -> Answers {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/answers/{name}.toml"));
    Answers::read("answers.toml", &std::fs::read_to_string(path).unwrap()).unwrap()
}

fn with(text: &str, answers: &Answers, yes: bool) -> Result<Adoption, Obstacle> {
    adopt(source(text), answers, yes)
}

/// A transcription of one body.
fn small(body: &str) -> String {
    format!("waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n{body}")
}

/// Every value of a file, by its path.
fn values(node: &Node, path: &Path, found: &mut BTreeMap<String, Value>) {
    match &node.value {
        Value::Table(table) => {
            for entry in &table.entries {
                values(&entry.node, &path.key(entry.key.as_str()), found);
            }
        }
        value if matches!(node.origin, Origin::File(_)) => {
            found.insert(path.to_string(), bare(value));
        }
        _ => {}
    }
}

fn bare(value: &Value) -> Value {
    match value {
        Value::List(list) => {
            Value::List(list.iter().map(|node| Node::new(bare(&node.value), Origin::Default)).collect())
        }
        other => other.clone(),
    }
}

fn said(text: &str) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    values(&load("p", text, &NoShelf).unwrap().tree, &Path::root(), &mut found);
    found
}

#[test]
fn the_five_texts_speak_once_they_are_answered() {
    for name in FIVE {
        let text = text(name);
        let adoption = with(&text, &answers(name), false).unwrap_or_else(|obstacle| {
            panic!(
                "{name}: {}",
                obstacle
                    .refused()
                    .map_or_else(|| format!("{obstacle:#?}"), |refused| told(refused, Language::En))
            )
        });
        assert!(adoption.policy.speaking && adoption.policy.statement.adopted == Some(DAY), "{name}");
        assert!(!adoption.text.contains("transcribes") && !adoption.text.contains("flaws"), "{name}");
        assert_eq!(adoption.changed, 0, "{name}");
        insta::assert_snapshot!(format!("adopted_{name}"), adoption.text);
        // Nobody is asked twice.
        assert!(matches!(decisions(source(&adoption.text)), Err(Obstacle::Already(DAY))), "{name}");
    }
}

#[test]
fn the_questions_as_a_file_to_fill_in() {
    for name in FIVE {
        let text = text(name);
        let none = Answers::default();
        let (asked, added) = (decisions(source(&text)).unwrap(), additions(source(&text), &none).unwrap());
        let missing = gaps(source(&text), &none).unwrap();
        let choices = added.iter().filter(|one| one.refusable).count();
        for language in Language::ALL {
            let form = form(&asked, &missing, &added, &none, language);
            // What is left empty is not answered.
            let read = Answers::read("answers.toml", &form).unwrap();
            let Err(Obstacle::Open { decisions, additions }) = with(&text, &read, false) else {
                panic!("{name} has no open questions")
            };
            assert_eq!((decisions.len(), additions.len()), (asked.len(), choices), "{name}");
            if name == "jso" {
                insta::assert_snapshot!(format!("questions_{}", language.code()), form);
            }
        }
        // What was answered stands in it.
        let again = form(&asked, &missing, &added, &answers(name), Language::En);
        let read = Answers::read("answers.toml", &again).unwrap();
        for decision in &asked {
            assert_eq!(read.decision(&decision.id), answers(name).decision(&decision.id), "{}", decision.id);
        }
    }
}

#[test]
fn yes_takes_defaults_and_decides_nothing() {
    let text = text("jso");
    let Err(Obstacle::Open { decisions: open, additions }) = with(&text, &Answers::default(), true) else {
        panic!("a decision was made for a person")
    };
    assert!(additions.is_empty() && open.len() == decisions(source(&text)).unwrap().len());
    let silent = small(
        "[purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"\n",
    );
    let adoption = with(&silent, &Answers::default(), true).unwrap();
    assert!(adoption.accepted > 20 && adoption.decided == 0);
    assert_eq!(adoption.text, silent.replace("transcribes = true", "adopted = 2026-11-25"));
}

#[test]
fn a_default_that_is_refused_is_written_with_the_other_value() {
    let silent = small(
        "[purpose.newsletter] # post\ndata = [\"name\"]\nbasis = \"consent\"\nconsent = { explicit = true }\nkeep = \"until withdrawal\"\n[rights]\noffers = [\"access\"]\n",
    );
    let mut answers = Answers::default();
    answers.add("purpose.*.consent.renew", Answer::typed("1 year"));
    answers.add("rights.answer-within", Answer::typed("\"4 weeks\""));
    answers.add("changes.announced-by", Answer::typed("[\"post\"]"));
    answers.add("rights.fee", Answer::Yes);
    let adoption = with(&silent, &answers, true).unwrap();
    assert_eq!(adoption.changed, 3);
    insta::assert_snapshot!("refused_defaults", adoption.text);
    let mut told_of = String::new();
    for (id, answer) in [
        ("complaints.authority", Answer::typed("\"ICO\"")),
        ("rights.answer-within", Answer::Remove),
        ("rights.answer-within", Answer::typed("soon")),
    ] {
        let mut answers = Answers::default();
        answers.add(id, answer);
        let refused = with(&silent, &answers, true).unwrap_err();
        told_of += &format!("{}\n", told(refused.refused().unwrap(), Language::Nl));
    }
    insta::assert_snapshot!("not_refusable", told_of);
}

#[test]
fn what_a_person_is_told_of_wrong_answers() {
    let text = text("jso");
    let wrong = "[decide]\n\"purpose.advise.role\" = \"controller\"\n\"purpose.advice.role\" = \"joint\"\n\"minors.flaws.cannot-verify\" = { keep = true }\n";
    let refused = with(&text, &Answers::read("answers.toml", wrong).unwrap(), true).unwrap_err();
    let unread = Answers::read("answers.toml", "[beslis]\na = 1\n[default]\n").unwrap_err();
    let faulty = {
        let text = small(
            "[keep]\ncrm = \"4 weeks to 1 year after last-contact\"\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"crm\"\n",
        );
        let mut answers = Answers::default();
        answers.decide("keep.crm", Answer::typed("at least 1 year after last-visit"));
        with(&text, &answers, true).unwrap_err()
    };
    let all: String = [refused, unread, faulty]
        .iter()
        .map(|obstacle| told(obstacle.refused().unwrap(), Language::Nl) + "\n")
        .collect();
    insta::assert_snapshot!("wrong_answers", all);
}

/// What a flaw becomes, on small texts: the body before, the answers, and a part of the body after.
#[test]
fn what_becomes_of_each_kind_of_flaw() {
    type Row = (
        &'static str,
        &'static [(&'static str, &'static str)],
        &'static [&'static str],
        &'static [&'static str],
    );
    let table: &[Row] = &[
        (
            "[keep]\ncrm = \"4 weeks to 1 year after last-contact\"  # about\n[purpose.contact]\ndata = [\"name\"]\nkeep = \"crm\"\n",
            &[("keep.crm", "[\"4 weeks after last-contact\", \"1 year after last-contact if consent\"]")],
            &[
                "crm = \"4 weeks after last-contact\"            # about\ncrm-2 = \"1 year after last-contact if consent\"",
                "keep = [\"crm\", \"crm-2\"]",
            ],
            &[" to "],
        ),
        (
            "[keep]\ncrm = \"forever\"\nmail = \"1 year after message\"\n[purpose.contact]\ndata = [\"name\"]\nkeep = [\"mail\", \"crm\"]\n",
            &[("purpose.contact.keep[1]", "{ remove = true }")],
            &["keep = [\"mail\"]"],
            &["forever", "crm"],
        ),
        (
            "[every-purpose]\nbasis = [\"contract\", \"consent\"]\n[purpose.contact]\ndata = [\"name\"]\n[purpose.billing]\ndata = [\"name\"]\n",
            &[("purpose.contact.basis", "contract"), ("purpose.billing.basis", "{ split = true }")],
            &["[purpose.billing-consent]", "basis = \"consent\"", "(overeenkomst)\""],
            &["every-purpose"],
        ),
        (
            "[contact.general]\nemail = \"hidden\"\nflaws = [\"hidden-by-script\"]\n",
            &[("contact.general.email", "info@x.example")],
            &["email = \"info@x.example\""],
            &["flaws"],
        ),
        (
            "claims = [\n  \"never-sold\", # one\n  \"in principle never-shared\", # two\n  \"never-shared unless consent\", # three\n  \"careful\", # four\n]\n",
            &[("statement.claims.never-shared", "never-shared unless consent")],
            &["\"never-sold\", # one\n  \"never-shared unless consent\", # three\n  \"careful\", # four"],
            &["# two"],
        ),
        (
            "[automated-decisions]\nused = false\n[purpose.contact]\ndata = [\"name\"]\nautomated = true\n",
            &[("automated-decisions.used", "{ remove = true }")],
            &["automated = true"],
            &["used = "],
        ),
        (
            "[breach]\n# quick\nauthority-within = \"immediately\" # now\n# all\ntells-people = \"high-risk\"\n",
            &[("breach.authority-within", "{ remove = true }")],
            &["# quick\n# all\ntells-people"],
            &["now"],
        ),
    ];
    for (body, given, holds, lacks) in table {
        let text = small(body);
        let mut answers = Answers::default();
        for (id, answer) in *given {
            answers.decide(id, Answer::typed(answer));
        }
        let adoption = with(&text, &answers, true).unwrap_or_else(|obstacle| panic!("{body}\n{obstacle:#?}"));
        for part in *holds {
            assert!(adoption.text.contains(part), "{part}\nis not in\n{}", adoption.text);
        }
        for part in *lacks {
            assert!(!adoption.text.contains(part), "{part}\nis in\n{}", adoption.text);
        }
        load("p", &adoption.text, &NoShelf).unwrap();
    }
}

/// What the law asks and the text does not say is asked, with what the law knows; it may stay open.
#[test]
fn what_is_missing_is_filled_in() {
    let text = small(
        "[data]\nfile = [\"name\", \"health\"]\n[keep]\nshort = \"1 year after last-contact\"\n[purpose.billing]\ndata = [\"name\"]\n[purpose.help]\ntitle = \"Helpen\"\nbasis = \"legitimate-interests\"\ndata = [\"file\"]\nkeep = \"short\"\n[rights]\noffers = [\"access\"]\n[rights.identity]\nask = \"always\"\nby = [\"id-copy\"]\n",
    );
    let none = Answers::default();
    let missing = gaps(source(&text), &none).unwrap();
    let keep = missing.iter().find(|one| one.id == "purpose.billing.keep").unwrap();
    let offered: Vec<String> = keep.choices.iter().map(|choice| choice.answer.to_string()).collect();
    assert_eq!(offered, ["\"by law: tax\"", "\"short\"", "{ keep = true }"]);
    let mut answers = Answers::default();
    for (id, answer) in [
        ("purpose.billing.keep", "by law: tax"),
        ("purpose.billing.basis", "legal-obligation"),
        ("purpose.help.interest", "mensen helpen die iets vragen"),
        ("purpose.help.allowed-by.health", "consent"),
        ("rights.offers", "{ remove = true }"),
        ("rights.identity.ask", "when-in-doubt"),
        ("organisation.address", "{ keep = true }"),
    ] {
        answers.fill(id, Answer::typed(answer));
    }
    let adoption = with(&text, &answers, true).unwrap();
    assert_eq!(adoption.completed, 6);
    let left = gaps(source(&text), &answers).unwrap().len() - adoption.completed;
    assert_eq!(left, 2, "the address, and how to reach the organisation");
    insta::assert_snapshot!("gaps_filled", adoption.text);
    answers.fill("purpose.billing.kep", Answer::Keep);
    let refused = with(&text, &answers, true).unwrap_err();
    assert!(told(refused.refused().unwrap(), Language::En).contains("purpose.billing.keep"));
}

/// What the vocabulary knows of a recipient is told as a fact, so a person confirms it first.
#[test]
fn what_is_known_of_a_recipient_is_confirmed() {
    let text = small("[recipient.bookkeeper]\n[recipient.mailblue]\nname = \"MailBlue\"\n");
    let asked = additions(source(&text), &Answers::default()).unwrap();
    let facts: Vec<&str> = asked.iter().filter(|one| one.is_fact).map(|one| one.id.as_str()).collect();
    assert_eq!(facts, ["recipient.bookkeeper", "recipient.mailblue"]);
    let mut answers = Answers::default();
    answers.add("recipient.bookkeeper", Answer::typed("{ country = \"DE\" }"));
    let adoption = with(&text, &answers, true).unwrap();
    assert!(adoption.text.contains("[recipient.bookkeeper]\ncountry = \"DE\"\n"), "{}", adoption.text);
    answers.add("recipient.bookkeeper", Answer::typed("DE"));
    assert!(with(&text, &answers, true).is_err());
}

/// The paths that an answer may change: the value itself, or what a flaw stands beside.
fn touched(decision: &Decision) -> Vec<Path> {
    let path = Path::parse(&decision.id);
    let list = path.parent().unwrap();
    let mut all = vec![path.clone(), list.clone()];
    let mut segments = decision.id.split(".flaws.");
    if let (Some(table), Some(_)) = (segments.next(), segments.next()) {
        let keys = ["flaws", "title", "basis", "verified-by", "announced-by", "email"];
        return keys.map(|key| Path::parse(table).key(key)).to_vec();
    }
    if decision.id.ends_with(".email") {
        all.push(list.key("flaws"));
    }
    let is_whole = !["claims", "open-lists"].iter().any(|end| list.to_string().ends_with(end));
    all.retain(|one| *one != list || !is_whole || decision.id.ends_with(']'));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever is chosen: no value changes but those that were asked about, and what comes out speaks.
    #[test]
    fn nothing_changes_that_was_not_answered(which in 0..FIVE.len(), picks in prop::collection::vec(0usize..6, 60)) {
        let text = text(FIVE[which]);
        let asked = decisions(source(&text)).unwrap();
        let mut answers = Answers::default();
        for (decision, pick) in asked.iter().zip(picks.iter().cycle()) {
            let given = &decision.choices[pick % decision.choices.len()];
            answers.decide(&decision.id, given.answer.clone());
        }
        let adoption = with(&text, &answers, true).unwrap_or_else(|obstacle| panic!(
            "{}", obstacle.refused().map_or_else(|| format!("{obstacle:?}"), |refused| told(refused, Language::En))
        ));
        let (before, after) = (said(&text), said(&adoption.text));
        let mut may: Vec<Path> = asked.iter().flat_map(touched).collect();
        // What is spent goes, and a purpose that is split has a title and a basis of its own.
        may.extend(["statement.transcribes", "statement.adopted", "every-purpose", "keep"].map(Path::parse));
        for decision in asked.iter().filter(|one| answers.decision(&one.id) == Some(&Answer::Split)) {
            may.push(Path::parse(&decision.id.replace(".basis", ".title")));
        }
        let of_split = |path: &Path| path.segments().get(1).is_some_and(|id| {
            asked.iter().any(|one| answers.decision(&one.id) == Some(&Answer::Split) && {
                let own = Path::parse(&one.id);
                let own = own.segments().get(1).unwrap();
                match (id, own) {
                    (waarborg_policy::syntax::Segment::Key(id), waarborg_policy::syntax::Segment::Key(own)) =>
                        id.strip_prefix(own.as_str()).is_some_and(|rest| rest.starts_with('-')),
                    _ => false,
                }
            })
        });
        for path in before.keys().chain(after.keys()) {
            if before.get(path) == after.get(path) {
                continue;
            }
            let path = Path::parse(path);
            let every = path.to_string().replacen("purpose.", "every-purpose.", 1);
            let rest: Vec<&str> = every.splitn(3, '.').collect();
            let inherited = rest.len() == 3 && may.iter().any(|one| one.to_string() == format!("every-purpose.{}", rest[2]));
            // A rule that went away is named no more.
            let named = path.to_string().ends_with(".keep") && asked.iter().any(|one| one.id.starts_with("keep."));
            prop_assert!(
                inherited || named || of_split(&path) || may.iter().any(|one| path.starts_with(one)),
                "{path}: {:?} became {:?}", before.get(&path.to_string()), after.get(&path.to_string())
            );
        }
        // Comments stay, but for those of what went away.
        let comment = |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(comment(&text), comment(&adoption.text));
    }

    #[test]
    fn any_file_of_answers_is_read_or_refused(text in "(\\[decide\\]\n)?[a-z\" =\\[\\]{}.\n]{0,40}") {
        let _ = Answers::read("answers.toml", &text);
    }
}

/// A baseline beside the file.
struct Agency(&'static str);

impl Shelf for Agency {
    fn read(&self, _from: &str, name: &str) -> Result<(String, String), waarborg_policy::messages::Message> {
        Ok((name.to_owned(), self.0.to_owned()))
    }
}

/// What a baseline says badly is settled in the file itself; what it locked is not.
#[test]
fn a_baseline_is_overruled_and_not_changed() {
    const RULES: &str = "waarborg = 1\n[purpose.contact]\ndata = [\"name\"]\nbasis = [\"contract\", \"consent\"]\nkeep = [\"while needed\", \"by law\"]\n";
    let text = small("").replace("waarborg = 1\n", "waarborg = 1\nextends = \"agency.toml\"\n");
    let mut answers = Answers::default();
    answers.decide("purpose.contact.basis", Answer::typed("contract"));
    answers.decide("purpose.contact.keep[1]", Answer::typed("1 year after last-contact"));
    let source = Source { name: "privacy.toml", text: &text, shelf: &Agency(RULES), today: DAY };
    let adoption = adopt(source, &answers, true).unwrap();
    insta::assert_snapshot!("over_a_baseline", adoption.text);
    let locked: &'static str =
        Box::leak(format!("locked = [\"purpose.contact.basis\"]\n{RULES}").into_boxed_str());
    let source = Source { name: "privacy.toml", text: &text, shelf: &Agency(locked), today: DAY };
    assert!(matches!(adopt(source, &answers, true), Err(Obstacle::Faulty(_))));
}
