//! The rules on rights and requests: where they speak and where they are silent.

use jiff::civil::date;
use waarborg_policy::calendar::{Period, add};
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{found, places, policy, said, speaking};

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
    let spoken =
        "[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"\nkeep = \"1 year after last-opened\"";
    assert!(speaking("RGT-WITHDRAW-HOW", spoken).is_empty(), "where it was asked, by default");
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
            "30 days can be longer than the month of the law: a request of 31 January 2027 is due on 1 March 2027, not on 2 March 2027"
        ]
    );
    assert!(found("DDL-MISSING", &within("30 days")).is_empty());
    assert_eq!(found("DDL-MISSING", &within("immediately")).len(), 1);
    assert!(speaking("DDL-MISSING", "").is_empty(), "the law's month is the default");
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
fn a_ladder_that_begins_lightly_asks_no_copy_by_default() {
    let by = |steps: &str| format!("[rights]\nidentity = {{ ask = \"always\", by = [{steps}] }}");
    assert_eq!(found("IDV-COPY-DEFAULT", &by("\"id-copy\"")).len(), 1);
    assert_eq!(found("IDV-COPY-DEFAULT", &by("\"id-copy\", \"login\"")).len(), 1);
    assert!(found("IDV-COPY-DEFAULT", &by("\"login\", \"email-link\", \"id-copy\"")).is_empty());
}

#[test]
fn a_refusal_that_the_law_allows_makes_no_right_smaller() {
    let refuses = |right: &str, grounds: &str| format!("[rights]\nrefuses.{right} = [{grounds}]");
    for (right, ground) in [
        ("erasure", "\"AVG art. 17(3)\""),
        ("erasure", "\"artikel 17 lid 3 AVG\", \"AVG 12(5)\""),
        ("access", "\"UAVG art. 41\""),
        ("access", "\"AVG 15(4)\""),
        ("objection", "\"AVG art. 21(1)\""),
    ] {
        assert!(found("RGT-NARROWED", &refuses(right, ground)).is_empty(), "{right} {ground}");
    }
    for (right, ground) in [
        ("erasure", "\"contract-still-running\""),
        ("access", "\"AVG art. 17(3)\""),
        ("erasure", "\"Wbp art. 43\""),
        ("portability", "\"UAVG art. 44\""),
    ] {
        assert_eq!(found("RGT-NARROWED", &refuses(right, ground)).len(), 1, "{right} {ground}");
    }
    let both = "[rights]\nnarrowed.erasure = \"soms\"\nrefuses.erasure = [\"AVG 17(3)\", \"te druk\"]";
    assert_eq!(places("RGT-NARROWED", both), ["rights.narrowed.erasure", "rights.refuses.erasure[1]"]);
}

#[test]
fn objection_is_against_tasks_interests_and_advertising() {
    let apart = |purpose: &str| format!("[purpose.{purpose}\n[rights]\nobjection-apart = false");
    for (purpose, told) in [
        ("contact]\nbasis = \"public-task\"", 1),
        ("contact]\nbasis = \"legitimate-interests\"", 1),
        ("newsletter]\nbasis = \"consent\"", 1),
        ("contact]\nbasis = \"contract\"", 0),
    ] {
        assert_eq!(found("RGT-OBJECT-SEPARATE", &apart(purpose)).len(), told, "{purpose}");
    }
    let newsletter = "[purpose.newsletter]\nbasis = \"consent\"\n[rights]\noffers = [\"access\", \"rectification\", \"erasure\", \"restriction\", \"portability\", \"withdraw\"]";
    assert_eq!(said("RGT-MISSING", newsletter), ["not named as a right: objection"]);
}

#[test]
fn what_a_law_keeps_by_its_period_is_not_deleted_on_request() {
    let body = "[statement]\ntranscribes = true\nclaims = [\"deleted-on-request\"]\n[purpose.orders]\ntitle = \"B\"\nkeep = \"by law: tax\"";
    assert_eq!(places("RGT-OVERPROMISE", body), ["statement.claims[0]", "purpose.orders"]);
}

#[test]
fn a_dead_link_leads_nowhere() {
    let link =
        |to: &str| found("CMP-LINK", &format!("[complaints]\nauthority = \"AP\"\nlink = \"{to}\"")).len();
    assert_eq!([link(""), link(" "), link("#"), link("https://autoriteitpersoonsgegevens.nl")], [1, 1, 1, 0]);
}

#[test]
fn who_is_kept_longer_by_consent_may_withdraw_it() {
    let of = |keep: &str, offers: &str| {
        let body = format!(
            "[keep]\nlong = \"1 year after end-of-application if consent\"\n[purpose.recruitment]\nbasis = \"contract\"\nkeep = {keep}\n[rights]\noffers = [{offers}]"
        );
        found("RGT-WITHDRAW", &body).len()
    };
    for long in
        ["\"1 year after end-of-application if consent\"", "[\"4 weeks after end-of-application\", \"long\"]"]
    {
        assert_eq!(of(long, "\"access\""), 1, "{long}");
        assert_eq!(of(long, "\"withdraw\""), 0, "{long}");
    }
    assert_eq!(of("\"4 weeks after end-of-application\"", "\"access\""), 0);
    let speaks = policy(
        true,
        "[keep]\nlong = \"1 year after end-of-application if consent\"\n[purpose.recruitment]\nbasis = \"contract\"\nkeep = [\"4 weeks after end-of-application\", \"long\"]",
    );
    assert!(speaks.rights.offers.iter().any(|right| right == "withdraw"));
    let consent = speaks.purposes[0].consent.as_ref().expect("how it is asked and withdrawn is said");
    assert!(!consent.withdraw.is_empty() && !consent.proof.is_empty());
}
