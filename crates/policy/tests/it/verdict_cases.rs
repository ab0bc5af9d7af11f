//! The worked cases of the verdict: a customer of the mended JessWorks, last contact 2025-03-01, service ended
//! 2024-12-31, one invoice of 2024-06-01 paid 2024-06-20, no newsletter, today 2026-11-22, unless said otherwise.

use waarborg_policy::verdict::{Release, Truth, ask};

use crate::verdict_rows::{Mended, Row, Small, TODAY, date, verdict};

/// Case 1.
fn customer() -> Row {
    Row::default()
        .held_by(&["questions", "coaching", "billing", "debt-collection"])
        .with("last-contact", "2025-03-01")
        .with("end-of-service", "2024-12-31")
        .with("invoice", "2024-06-01")
        .with("payment", "2024-06-20")
}

fn never_bought(last_contact: &str) -> Row {
    let row = Row::default().held_by(&["questions"]).with("last-contact", last_contact);
    row.with("end-of-service", "-").with("invoice", "none").with("payment", "none")
}

fn subscriber(opened: &str, withdrawn: &str) -> Row {
    let row = Row::default().held_by(&["newsletter"]).with("last-opened", opened);
    row.with("withdrawal", withdrawn).with("invoice", "none").with("payment", "none")
}

#[test]
fn customers() {
    let mended = Mended::new();
    let ask = |row| mended.customer(row);
    assert_eq!(ask(customer()), "kept; notes blanked", "1");
    assert_eq!(mended.ask("customers", customer(), "2031-12-31"), "kept; notes blanked", "2, last day");
    assert_eq!(mended.ask("customers", customer(), "2032-01-01"), "ends", "2, day after");
    let reader =
        customer().also_held_by("newsletter").with("last-opened", "2026-10-01").with("withdrawal", "-");
    assert_eq!(ask(reader.clone()), "kept; notes blanked", "3");
    let withdrew = reader.act(Release::Withdrawal("newsletter".to_owned()));
    assert_eq!(ask(withdrew), "kept; notes blanked", "4");
    assert_eq!(ask(subscriber("2026-10-01", "2026-11-21")), "ends", "5");
    assert_eq!(ask(subscriber("2024-11-21", "-")), "ends", "6");
    assert_eq!(ask(subscriber("2024-11-22", "-")), "kept; street, phone, notes blanked", "6, a day later");
    assert_eq!(ask(never_bought("-")), "undetermined; street blanked", "13");
    assert_eq!(ask(customer().with("last-contact", "-")), "kept", "14");
    assert_eq!(ask(never_bought("2026-03-01..")), "kept; street blanked", "15");
    assert_eq!(
        mended.ask("customers", never_bought("2026-03-01.."), "2027-03-02"),
        "undetermined; street blanked",
        "15"
    );
    assert_eq!(ask(never_bought("2025-03-01")), "ends", "16");
    assert_eq!(ask(customer().with("end-of-service", "-")), "kept", "17");
}

#[test]
fn rows_of_an_invoice() {
    let mended = Mended::new();
    let row = |invoice: &str, payment: &str| {
        let row = Row { all_held: true, ..Row::default() };
        row.with("invoice", invoice).with("payment", payment)
    };
    let ask = |row| mended.ask("invoices", row, TODAY);
    assert_eq!(ask(row("2018-05-01", "-")), "kept; iban blanked", "18");
    assert_eq!(ask(row("2018-05-01", "2018-06-01")), "ends", "18, paid");
    assert_eq!(ask(row("2018-05-01", "2018-06-01").hold()), "kept", "19");
    assert_eq!(ask(row("2026-05-01", "2026-05-20")), "kept; iban blanked", "20");
    assert_eq!(ask(row("2026-05-01", "2026-09-22")), "kept", "20, two months not over");
    assert_eq!(ask(row("-", "2019-01-01")), "undetermined; iban blanked", "21");
}

#[test]
fn what_people_ask() {
    let mended = Mended::new();
    let ask = |row| mended.customer(row);
    assert_eq!(ask(customer().act(Release::Erasure)), "kept; notes blanked", "22");
    assert_eq!(ask(customer().with("end-of-service", "-").act(Release::Erasure)), "kept", "23");
    let unpaid = customer().with("payment", "-").with("invoice", "2015-06-01").act(Release::Erasure);
    assert_eq!(ask(unpaid), "kept; notes blanked", "24");
    assert_eq!(ask(customer().act(Release::MarketingObjection)), "kept; notes blanked", "25");
    let recent = customer().with("last-contact", "2026-11-01");
    assert_eq!(ask(recent.clone()), "kept", "26, before");
    assert_eq!(ask(recent.act(Release::Objection("questions".to_owned()))), "kept; notes blanked", "26");
    let only_newsletter = subscriber("2026-10-01", "-").act(Release::MarketingObjection);
    assert_eq!(ask(only_newsletter), "ends", "25, subscriber only");
}

#[test]
fn two_people_in_one_row() {
    let mended = Mended::new();
    let table = mended.map.system("crm").unwrap().table("couple_intakes").unwrap();
    let question = ask(&mended.policy, table, date(TODAY)).unwrap();
    let person = |ended: &str| Row { all_held: true, ..Row::default() }.with("end-of-service", ended);
    let found = verdict(&mended.policy, &question, &[person("2020-01-01"), person("-")], TODAY);
    assert_eq!(found, "kept; email blanked", "27");
    let asks = person("2026-10-01").act(Release::Erasure);
    let found = verdict(&mended.policy, &question, &[person("-"), asks], TODAY);
    assert_eq!(found, "kept; partner_email, partner_name blanked", "28");
    let found = verdict(&mended.policy, &question, &[person("2020-01-01"), person("2020-01-01")], TODAY);
    assert_eq!(found, "ends", "27, both ended");
}

fn applicants(keep: &str) -> Small {
    Small::new(
        &format!("[purpose.recruitment]\ndata = [\"name\"]\nbasis = \"legitimate-interests\"\nkeep = {keep}"),
        "name = \"name\"",
        "\"recruitment\"",
        "clocks = { end-of-application = \"ended\" }",
    )
}

#[test]
fn applicants_and_ranges() {
    let mended =
        applicants(r#"["4 weeks after end-of-application", "1 year after end-of-application if consent"]"#);
    let row = |consent| Row::default().with("end-of-application", "2026-10-01").fact("consent", consent);
    assert_eq!(mended.ask(row(Truth::No), TODAY), "ends", "7");
    assert_eq!(mended.ask(row(Truth::No), "2026-10-29"), "kept", "7, last day");
    assert_eq!(mended.ask(row(Truth::Yes), TODAY), "kept", "8");
    let unknown = row(Truth::Unknown);
    assert_eq!(mended.ask(unknown.clone(), "2026-10-15"), "kept", "9");
    assert_eq!(mended.ask(unknown.clone(), TODAY), "undetermined", "9");
    assert_eq!(mended.ask(unknown, "2027-10-02"), "ends", "9");
    assert_eq!(mended.ask(Row::default().with("end-of-application", "-"), TODAY), "kept", "10");
    let real = applicants("\"4 weeks to 1 year\"");
    for today in ["2026-11-22", "2099-01-01"] {
        assert_eq!(real.ask(row(Truth::Yes), today), "undetermined", "11");
    }
    let range = applicants("\"4 weeks to 1 year after end-of-application\"");
    assert_eq!(range.ask(row(Truth::No), "2026-10-29"), "kept", "12");
    assert_eq!(range.ask(row(Truth::No), "2026-10-30"), "undetermined", "12");
    assert_eq!(range.ask(row(Truth::No), "2027-10-01"), "undetermined", "12");
    assert_eq!(range.ask(row(Truth::No), "2027-10-02"), "ends", "12");
}

#[test]
fn days_that_clamp_and_years_that_end_in_june() {
    let contact = Small::new(
        "[purpose.questions]\ndata = [\"name\"]\nkeep = \"1 year after last-contact\"",
        "name = \"name\"",
        "\"questions\"",
        "clocks = { last-contact = \"c\" }",
    );
    let row = Row::default().with("last-contact", "2024-02-29");
    assert_eq!(contact.ask(row.clone(), "2025-02-28"), "kept", "29");
    assert_eq!(contact.ask(row, "2025-03-01"), "ends", "29");

    let quotes = Small::new(
        "[purpose.quotes]\ndata = [\"name\"]\nkeep = [\"3 months after quote\", \"by law: tax if accepted\"]",
        "name = \"name\"",
        "\"quotes\"",
        "clocks = { quote = \"q\", invoice = \"i\" }\nfacts = { accepted = \"accepted = true\" }",
    );
    let row = |accepted, invoice| {
        Row::default().with("quote", "2025-11-30").with("invoice", invoice).fact("accepted", accepted)
    };
    assert_eq!(quotes.ask(row(Truth::No, "-"), "2026-02-28"), "kept", "30");
    assert_eq!(quotes.ask(row(Truth::No, "-"), "2026-03-01"), "ends", "30");
    assert_eq!(quotes.ask(row(Truth::Yes, "2026-01-05"), "2033-12-31"), "kept", "31");
    assert_eq!(quotes.ask(row(Truth::Yes, "2026-01-05"), "2034-01-01"), "ends", "31");
    assert_eq!(quotes.ask(row(Truth::Unknown, "2026-01-05"), TODAY), "undetermined", "31");

    let june = Small::new(
        "[purpose.books]\nis = \"payments\"\ntitle = \"Boeken\"\ndata = [\"name\"]\nkeep = \"7 years after the financial year of invoice\"",
        "name = \"name\"",
        "\"books\"",
        "clocks = { invoice = \"i\" }",
    );
    let mut june = june;
    june.policy.organisation.financial_years =
        waarborg_policy::calendar::FinancialYears::new(6, 30, vec![]).unwrap();
    for (invoice, last, ends) in
        [("2019-06-30", "2026-06-30", "2026-07-01"), ("2019-07-01", "2027-06-30", "2027-07-01")]
    {
        let row = Row::default().with("invoice", invoice);
        assert_eq!(june.ask(row.clone(), last), "kept", "32");
        assert_eq!(june.ask(row, ends), "ends", "32");
    }
}

#[test]
fn faults_widen_the_gap_and_the_law_has_a_floor() {
    let principle = Small::new(
        "[purpose.coaching]\ndata = [\"name\"]\nkeep = \"in principle 1 year after end-of-service\"",
        "name = \"name\"",
        "\"coaching\"",
        "clocks = { end-of-service = \"e\" }",
    );
    let row = Row::default().with("end-of-service", "2020-01-01");
    assert_eq!(principle.ask(row.clone(), "2021-01-01"), "kept", "33");
    assert_eq!(principle.ask(row, TODAY), "undetermined", "33");

    let real = |purpose: &str| {
        Small::new(
            &format!("[purpose.{purpose}]\ndata = [\"name\"]\nkeep = \"at least 7 years by law\""),
            "name = \"name\"",
            &format!("\"{purpose}\""),
            "clocks = { invoice = \"i\" }",
        )
    };
    let row = Row::default().with("invoice", "2024-06-01");
    assert_eq!(real("quotes").ask(row.clone(), TODAY), "undetermined", "34");
    assert_eq!(real("billing").ask(row.clone(), "2031-12-31"), "kept", "34");
    assert_eq!(real("billing").ask(row, "2032-01-01"), "undetermined", "34");

    let short = Small::new(
        "[purpose.billing]\ndata = [\"name\"]\nkeep = \"5 years after the financial year of invoice\"",
        "name = \"name\"",
        "\"billing\"",
        "clocks = { invoice = \"i\" }",
    );
    let row = Row::default().with("invoice", "2020-03-01");
    assert_eq!(short.ask(row.clone(), "2027-12-31"), "kept", "35");
    assert_eq!(short.ask(row, "2028-01-01"), "ends", "35");
}

#[test]
fn needs_are_per_purpose_and_category() {
    let bsn = Small::new(
        "[purpose.check]\nis = \"identity-check\"\ntitle = \"Controle\"\nbasis = \"consent\"\ndata = [\"bsn\"]\nkeep = \"until withdrawal\"\n[purpose.coaching]\ndata = [\"name\"]\nkeep = \"1 year after end-of-service\"",
        "name = \"name\", bsn = \"bsn\"",
        "\"check\", \"coaching\"",
        "clocks = { withdrawal = \"w\", end-of-service = \"e\" }",
    );
    let row = Row::default().with("withdrawal", "2026-11-01").with("end-of-service", "-");
    assert_eq!(bsn.ask(row, TODAY), "kept; bsn blanked", "36");

    let mended = Mended::new();
    let table = "[purpose.questions]\ndata = [\"name\", \"message\"]\nkeep = \"1 year after last-contact\"\n[purpose.billing]\ndata = [\"name\", \"iban\"]\nkeep = \"by law: tax\"\nsooner.iban = \"2 months after payment\"";
    let both = Small::new(
        table,
        "name = \"name\", notes = \"message\", iban = \"iban\"",
        "\"questions\", \"billing\"",
        "clocks = { last-contact = \"c\", invoice = \"i\", payment = \"p\" }",
    );
    let row = Row::default()
        .with("last-contact", "2026-06-01")
        .with("invoice", "2024-06-01")
        .with("payment", "2024-06-20");
    assert_eq!(both.ask(row.clone(), TODAY), "kept; iban blanked", "37");
    assert_eq!(both.ask(row.clone(), "2027-06-01"), "kept; iban blanked", "37");
    assert_eq!(both.ask(row, "2027-06-02"), "kept; notes, iban blanked", "37");
    drop(mended);

    let mail = Small::new(
        "[purpose.questions]\ndata = [\"message\"]\nkeep = \"1 year after message unless coaching\"\n[purpose.coaching]\ndata = [\"name\"]\nkeep = \"1 year after end-of-service\"",
        "body = \"message\"",
        "\"questions\"",
        "clocks = { message = \"d\", end-of-service = \"e\" }",
    );
    let row = |ended| Row::default().with("message", "2024-05-01").with("end-of-service", ended);
    assert_eq!(mail.ask(row("-"), TODAY), "kept", "38");
    assert_eq!(mail.ask(row("2024-12-31"), "2025-12-31"), "kept", "38");
    assert_eq!(mail.ask(row("2024-12-31"), "2026-01-01"), "ends", "38");

    let silent = Small::new("[purpose.contact]\ndata = [\"name\"]", "name = \"name\"", "\"contact\"", "");
    for today in ["2026-11-22", "2099-01-01"] {
        assert_eq!(silent.ask(Row::default(), today), "undetermined", "40");
    }
}

#[test]
fn absence_alone_ends_nothing() {
    let mended = Mended::new();
    let nothing = Row::default().held_by(&[]).with("invoice", "none").with("payment", "none");
    assert_eq!(mended.customer(nothing), "undetermined");
}

#[test]
fn a_column_that_nobody_needs_is_an_error_of_the_map() {
    let small = Small::new(
        "[purpose.contact]\ndata = [\"name\"]\nkeep = \"1 year after last-contact\"",
        "name = \"name\", bsn = \"bsn\"",
        "\"contact\"",
        "",
    );
    let table = small.map.system("s").unwrap().table("t").unwrap();
    let error = ask(&small.policy, table, date(TODAY)).unwrap_err();
    assert_eq!(error.to_string(), "column `bsn` of `t` holds `bsn`, which no purpose of that table needs");
}

#[test]
fn a_sooner_that_may_not_count_ends_nothing() {
    let small = Small::new(
        "[purpose.contract]\nis = \"services\"\ndata = [\"name\", \"iban\"]\nkeep = \"10 years after end-of-service\"\nsooner.iban = \"2 months after payment if accepted\"",
        "name = \"name\", iban = \"iban\"",
        "\"contract\"",
        "clocks = { end-of-service = \"e\", payment = \"p\" }",
    );
    let row = |accepted| {
        let row = Row::default().with("end-of-service", "2026-01-01").with("payment", "2020-01-01");
        row.fact("accepted", accepted)
    };
    assert_eq!(small.ask(row(Truth::Yes), TODAY), "kept; iban blanked");
    assert_eq!(small.ask(row(Truth::No), TODAY), "kept");
    assert_eq!(small.ask(row(Truth::Unknown), TODAY), "kept");
}

#[test]
fn a_sooner_does_not_go_below_the_laws_floor() {
    let clocks = "clocks = { invoice = \"i\", payment = \"p\" }";
    let fields = "name = \"name\", lines = \"invoice-data\", iban = \"iban\"";
    let row = Row::default().with("invoice", "2024-06-01").with("payment", "2024-06-20");
    let sooner = "sooner.invoice-data = \"2 months after payment\"\nsooner.iban = \"2 months after payment\"";
    for purpose in [
        "[purpose.billing]\nkeep = \"by law: tax\"",
        "[purpose.books]\nis = \"services\"\nkeep = \"by law: tax\"",
        "[purpose.books]\nis = \"services\"\nlaw = \"AWR art. 52\"\nkeep = \"1 year after invoice\"",
    ] {
        let id = if purpose.contains("billing") { "\"billing\"" } else { "\"books\"" };
        let body = format!("{purpose}\ndata = [\"name\", \"invoice-data\", \"iban\"]\n{sooner}");
        let small = Small::new(&body, fields, id, clocks);
        assert_eq!(small.ask(row.clone(), TODAY), "kept; iban blanked", "{purpose}");
        assert_eq!(small.ask(row.clone(), "2031-12-31"), "kept; iban blanked", "{purpose}");
        assert_eq!(small.ask(row.clone(), "2032-01-01"), "ends", "{purpose}");
    }
}

#[test]
fn a_law_is_known_however_it_is_cited() {
    for law in [
        "AWR art. 52(4)",
        "AWR art. 52",
        "AWR 52",
        "art. 52 AWR",
        "artikel 52 AWR",
        "art. 52 lid 4 AWR",
        "Artikel 52, vierde lid, AWR",
        "AWR art. 52(1)",
        "awr 52",
        "UAVG art. 41 en AWR art. 52",
        "tax",
    ] {
        let small = Small::new(
            &format!(
                "[purpose.books]\nis = \"services\"\ndata = [\"name\"]\nlaw = \"{law}\"\nkeep = \"1 year after invoice\""
            ),
            "name = \"name\"",
            "\"books\"",
            "clocks = { invoice = \"i\" }",
        );
        let row = Row::default().with("invoice", "2020-03-01");
        assert_eq!(small.ask(row.clone(), "2027-12-31"), "kept", "{law}");
        assert_eq!(small.ask(row, "2028-01-01"), "ends", "{law}");
    }
    for law in ["BW 7:454", "art. 7:454 BW", "WGBO art. 454", "BW 7 art. 454(3)", "artikel 7:454 lid 3 BW"] {
        let cited = waarborg_policy::vocabulary::vocabulary().floors_cited(law, date(TODAY));
        assert_eq!(cited.len(), 1, "{law}");
        assert_eq!(cited[0].cited, "BW 7 art. 454(3)", "{law}");
    }
    for law in ["AWR art. 52a", "AWR art. 5", "AWR", "52", "", "BW 7:4", "Wet van 52 artikelen"] {
        let cited = waarborg_policy::vocabulary::vocabulary().floors_cited(law, date(TODAY));
        assert!(cited.is_empty(), "{law}: {cited:?}");
    }
}

#[test]
fn withdrawn_consent_ends_the_category_that_it_permits() {
    let small = Small::new(
        "[purpose.coaching]\ndata = [\"name\", \"health\"]\nbasis = \"contract\"\nallowed-by.health = \"consent\"\nkeep = \"1 year after end-of-service\"",
        "name = \"name\", health = \"health\"",
        "\"coaching\"",
        "clocks = { end-of-service = \"e\", withdrawal = \"w\" }",
    );
    let row = |withdrawn| Row::default().with("end-of-service", "-").with("withdrawal", withdrawn);
    assert_eq!(small.ask(row("2026-11-21"), TODAY), "kept; health blanked");
    assert_eq!(small.ask(row("2026-11-22"), TODAY), "kept", "the last day counts");
    assert_eq!(small.ask(row("-"), TODAY), "kept");
    assert_eq!(small.ask(row("none"), TODAY), "kept");
}

#[test]
fn withdrawn_consent_does_not_end_what_a_law_makes_one_keep() {
    let small = Small::new(
        "[purpose.file]\nis = \"care\"\ntitle = \"Dossier\"\ndata = [\"name\", \"health\"]\nbasis = \"contract\"\nallowed-by.health = \"consent\"\nkeep = \"by law: care-file\"",
        "name = \"name\", health = \"health\"",
        "\"file\"",
        "clocks = { last-change = \"c\", withdrawal = \"w\" }",
    );
    let row = Row::default().with("last-change", "2024-01-01").with("withdrawal", "2025-01-01");
    assert_eq!(small.ask(row, TODAY), "kept");
}
