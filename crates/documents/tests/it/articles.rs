//! Everything that articles 13 and 14 ask stands in the statement, and nothing that does not apply.

use waarborg_policy::model::Language;

use crate::support::{EVERYTHING, policy, short, statement_markdown};

fn said() -> String {
    statement_markdown(&policy(EVERYTHING), Language::En).unwrap()
}

#[test]
fn what_article_13_and_14_ask() {
    let text = said();
    let asked = [
        ("13(1)(a) identity", "**Name:** Stichting Noorderlicht"),
        ("13(1)(a) contact", "privacy@noorderlicht.example"),
        ("13(1)(a) representative", "**Representative in the EU:** Voorbeeld Vertegenwoordiging"),
        ("13(1)(b) data protection officer", "**Data protection officer:** Ander Voorbeeld"),
        ("13(1)(c) purpose", "### Sending invoices and keeping the accounts"),
        ("13(1)(c) basis", "The law requires it: General State Taxes Act"),
        ("13(1)(d) interest", "legitimate interest in it: knowing who wrote to us before"),
        ("13(1)(e) recipients", "| Laposta | Newsletter software |"),
        (
            "13(1)(f) country and safeguard",
            "| Google Analytics | The United States | The European Commission's standard",
        ),
        (
            "13(1)(f) adequacy",
            "| Switzerland | The European Commission finds the protection there sufficient",
        ),
        ("13(1)(f) copy", "A copy of these terms stands here: [noorderlicht.example/modelcontract]"),
        ("13(2)(a) period", "| Staying in touch | 1 year after the last contact."),
        ("13(2)(b) access", "**Access:**"),
        ("13(2)(b) rectification", "**Rectification:**"),
        ("13(2)(b) erasure", "**Erasure:**"),
        ("13(2)(b) restriction", "**Restriction:**"),
        ("13(2)(b) objection", "**Objection:**"),
        ("13(2)(b) portability", "**Portability:**"),
        (
            "13(2)(c) withdrawal",
            "Consent can be withdrawn at any time, with the link in every message or by e-mail.",
        ),
        ("13(2)(d) authority", "to the supervisory authority with a complaint"),
        ("13(2)(e) need", "**If you do not give it:** Then we cannot give care."),
        ("13(2)(f) logic", "How it works: earlier choices count"),
        ("13(2)(f) effect", "What it means: another offer"),
        ("13(3) new purpose", "This uses data that was collected for: staying in touch."),
        ("14(1)(d) categories", "**Which data:** Name, address, e-mail address"),
        ("14(2)(f) source", "From public registers"),
        ("21(4) objection apart", "### Objecting"),
        ("26(2) arrangement", "Together with general practitioner: each keeps a file of its own."),
        ("9(2) ground", "Health data: allowed by care with professional secrecy"),
        ("UAVG 46", "Citizen service number: allowed by Wabvpz art. 8"),
        (
            "Tw 11.7a list",
            "| \\_ga | Google Analytics | Statistics | Improving the website | 2 years | Asked first |",
        ),
        ("12(3) term", "You get an answer within 3 weeks."),
        ("33", "within 72 hours, when the law asks it"),
    ];
    for (article, words) in asked {
        assert!(text.contains(words), "{article}: `{words}` is missing");
    }
}

#[test]
fn what_does_not_apply_is_not_said() {
    let text = statement_markdown(&short("[purpose.contact]\nbasis = \"contract\"\ndata = [\"name\"]\nkeep = \"1 year after last-contact\"\n"), Language::En).unwrap();
    for absent in
        ["Cookies", "Outside Europe", "Children", "Objecting", "withdraw", "weak spot", "Advertising"]
    {
        assert!(!text.contains(absent), "{absent}");
    }
}

/// A reader of the Dutch text is told of a contract that somebody else is party to, and of a public task.
#[test]
fn the_party_of_a_contract_is_said() {
    let text = statement_markdown(
        &short("[purpose.contact]\nbasis = \"contract\"\nparty = \"organisation\"\n"),
        Language::Nl,
    )
    .unwrap();
    assert!(text.contains("een overeenkomst met de organisatie waarvoor iemand werkt"));
}
