//! A person changes cells of a register that Waarborg made: the cell goes before the words, or it is told.

use waarborg_documents::register::import::{Asked, Imported, import, propose};
use waarborg_documents::register::model::Activity;
use waarborg_documents::register::sheet::{Sheet, sheets};
use waarborg_policy::model::{Basis, Language};

use crate::register::{DAY, asked, contained, read_back, workbook};
use crate::support::{EVERYTHING, policy};

/// The sheets of the organisation that says everything, changed.
fn changed(change: impl FnOnce(&mut Vec<Sheet>)) -> Imported {
    let mut all = sheets(&policy(EVERYTHING), None, DAY, Language::Nl);
    change(&mut all);
    read_back(&workbook(&all))
}

/// A cell, by its sheet, the beginning of its row and its column.
fn cell<'a>(sheets: &'a mut [Sheet], kind: &str, row: &str, column: &str) -> &'a mut String {
    let sheet = sheets.iter_mut().find(|sheet| sheet.kind == kind).unwrap();
    let at = sheet.columns.iter().position(|known| known.key == column).unwrap();
    let row = sheet.rows.iter_mut().find(|cells| cells[0] == row).unwrap();
    &mut row[at]
}

fn activity(imported: &Imported, id: &str) -> Activity {
    let register = contained(&policy(&imported.policy));
    register.activities.into_iter().find(|activity| activity.id == id).unwrap()
}

fn told(imported: &Imported) -> Vec<String> {
    let said = imported.problems.iter().map(|problem| {
        let place = problem.place.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{place} {}", problem.message.say(Language::Nl))
    });
    said.collect()
}

#[test]
fn a_period_that_was_changed_is_the_new_one_and_the_other_lines_stay() {
    let imported = changed(|sheets| {
        let keep = cell(sheets, "controller", "Contact onderhouden", "keep");
        *keep = keep.replace("Tot 1 jaar na het laatste contact", "2 jaar na het laatste contact");
    });
    assert_eq!(told(&imported), Vec::<String>::new());
    let keep = activity(&imported, "contact").keep;
    assert_eq!(keep[0].name.as_deref(), Some("crm"));
    assert_eq!(keep[1].rule, "2 years after last-contact");
}

#[test]
fn data_basis_subjects_and_recipients_follow_their_cells() {
    let imported = changed(|sheets| {
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "data") =
            "E-mailadres\nTelefoonnummer (niet verplicht)".to_owned();
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "basis") =
            "Gerechtvaardigd belang\nBelang: Leden op de hoogte houden".to_owned();
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "subjects") = "Leden".to_owned();
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "recipients") =
            "Mailchimp\nTransIP (verwerker, Nederland)".to_owned();
    });
    let newsletter = activity(&imported, "newsletter");
    let data: Vec<(&str, bool)> =
        newsletter.data.iter().map(|datum| (datum.category.as_str(), datum.optional)).collect();
    assert_eq!(data, [("email", false), ("phone", true)]);
    assert_eq!(newsletter.basis, [Basis::LegitimateInterests]);
    assert_eq!(newsletter.interest.unwrap().get(Language::Nl), "Leden op de hoogte houden");
    assert_eq!(newsletter.subjects, ["members"]);
    // TransIP receives data of every purpose, and is said once, for all of them.
    assert_eq!(newsletter.recipients, ["mailchimp"]);
}

#[test]
fn what_cannot_be_read_is_told_with_its_cell_and_stays_as_a_remark() {
    let imported = changed(|sheets| {
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "keep") =
            "zo lang als het bestuur wil".to_owned();
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "transfers") = "Nergens".to_owned();
    });
    assert_eq!(imported.unread(), 2);
    let told = told(&imported);
    assert!(
        told.iter()
            .any(|line| line.contains("Verwerkingen!J6") && line.contains("zo lang als het bestuur wil")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("Verwerkingen!I6") && line.contains("gemaakt van andere rijen")),
        "{told:?}"
    );
    assert!(imported.policy.contains("# keep: zo lang als het bestuur wil"), "{}", imported.policy);
    assert!(imported.policy.contains("# transfers: Nergens"), "{}", imported.policy);
    // What stood there stays, and is told: an edit that cannot be read is no erasure.
    let newsletter = activity(&imported, "newsletter");
    let untouched = changed(|_| {});
    assert_eq!(newsletter.keep, activity(&untouched, "newsletter").keep);
    assert!(told.iter().any(|line| line.contains("Verwerkingen!J6 wat er stond, is gebleven: ")), "{told:?}");
}

#[test]
fn a_cell_of_which_nothing_can_be_read_keeps_what_it_held() {
    let imported = changed(|sheets| {
        *cell(sheets, "controller", "Contact onderhouden", "subjects") = "iedereen in het dorp".to_owned();
        *cell(sheets, "controller", "Contact onderhouden", "basis") = "traditie".to_owned();
    });
    let untouched = activity(&changed(|_| {}), "contact");
    let contact = activity(&imported, "contact");
    assert_eq!((contact.subjects, contact.basis), (untouched.subjects, untouched.basis));
    assert_eq!(contact.interest, untouched.interest);
    assert_eq!(imported.unread(), 2);
    assert_eq!(told(&imported).iter().filter(|line| line.contains("is gebleven")).count(), 2);
}

#[test]
fn words_of_a_mapping_are_added_to_those_beside_the_rows() {
    let mut all = sheets(&policy(EVERYTHING), None, DAY, Language::Nl);
    *cell(&mut all, "controller", "Een nieuwsbrief versturen", "subjects") = "Dorpsgenoten".to_owned();
    let mapping = "[words.subjects]\n\"Dorpsgenoten\" = \"members\"\n";
    let with = Asked { mapping: Some(mapping), ..asked("register.xlsx") };
    let imported = import(&workbook(&all), &with).unwrap();
    assert!(imported.own);
    assert_eq!(told(&imported), Vec::<String>::new());
    assert_eq!(activity(&imported, "newsletter").subjects, ["members"]);
    let untouched = contained(&policy(&changed(|_| {}).policy));
    assert_eq!(contained(&policy(&imported.policy)).activities.len(), untouched.activities.len());
    assert_eq!(contained(&policy(&imported.policy)).recipients, untouched.recipients);

    // A term of the organisation's own may be meant too.
    *cell(&mut all, "controller", "Een nieuwsbrief versturen", "subjects") = "Leden".to_owned();
    *cell(&mut all, "controller", "Een nieuwsbrief versturen", "data") =
        "E-mailadres\nHartenwensen".to_owned();
    let with =
        Asked { mapping: Some("[words.data]\n\"Hartenwensen\" = \"wishes\"\n"), ..asked("register.xlsx") };
    let wishes = import(&workbook(&all), &with).unwrap();
    let held: Vec<String> =
        activity(&wishes, "newsletter").data.into_iter().map(|datum| datum.category).collect();
    assert_eq!(held, ["email", "wishes"]);
    *cell(&mut all, "controller", "Een nieuwsbrief versturen", "subjects") = "Dorpsgenoten".to_owned();

    let proposed = propose(&workbook(&all), &asked("register.xlsx")).unwrap();
    assert!(proposed.contains("# \"Dorpsgenoten\" = \"\""), "{proposed}");
    assert!(!proposed.contains("[columns]"), "{proposed}");
}

#[test]
fn a_name_and_an_address_on_one_line_are_two() {
    for line in [
        "mr. J. Jansen, fg@zuiderlicht.example",
        "mr. J. Jansen <fg@zuiderlicht.example>",
        "mr. J. Jansen (e-mail: fg@zuiderlicht.example)",
    ] {
        let imported = changed(|sheets| {
            *cell(sheets, "organisation", "Functionaris gegevensbescherming", "value") = line.to_owned();
            *cell(sheets, "organisation", "Te bereiken via", "value") =
                "info@zuiderlicht.example, 010 000 00 00".to_owned();
        });
        let register = contained(&policy(&imported.policy));
        let officer = register.contacts.iter().find(|contact| contact.role == "dpo").unwrap();
        assert_eq!(
            (officer.name.as_deref(), officer.email.as_deref()),
            (Some("mr. J. Jansen"), Some("fg@zuiderlicht.example")),
            "{line}"
        );
        assert_eq!(register.organisation.email.as_deref(), Some("info@zuiderlicht.example"));
        assert_eq!(register.organisation.phone.as_deref(), Some("010 000 00 00"));
    }
}

#[test]
fn a_row_may_be_added_copied_moved_and_taken_out() {
    let imported = changed(|sheets| {
        let sheet = &mut sheets[0];
        let copy = sheet.rows[2].clone();
        sheet.rows.push(copy);
        let mut new = vec![String::new(); sheet.columns.len()];
        new[0] = "Vrijwilligersavond organiseren".to_owned();
        new[2] = "Vrijwilligers".to_owned();
        sheet.rows.insert(0, new);
        sheet.rows.remove(2);
    });
    let ids: Vec<String> =
        contained(&policy(&imported.policy)).activities.into_iter().map(|known| known.id).collect();
    assert_eq!(ids[0], "vrijwilligersavond-organiseren");
    assert!(ids.contains(&"contact-2".to_owned()), "{ids:?}");
    assert!(!ids.contains(&"billing".to_owned()), "{ids:?}");
    let told = told(&imported);
    assert!(told.iter().any(|line| line.contains("purpose.contact-2")), "{told:?}");
}

#[test]
fn the_organisation_its_officer_and_its_measures_follow_their_cells() {
    let imported = changed(|sheets| {
        *cell(sheets, "organisation", "Naam", "value") = "Stichting Zuiderlicht".to_owned();
        *cell(sheets, "organisation", "Functionaris gegevensbescherming", "value") =
            "Iemand Anders\nfg@zuiderlicht.example".to_owned();
        *cell(sheets, "organisation", "Beveiliging", "value") =
            "Versleutelde verbindingen (TLS)\nMaandelijks bidden".to_owned();
    });
    let register = contained(&policy(&imported.policy));
    assert_eq!(register.organisation.name.as_deref(), Some("Stichting Zuiderlicht"));
    let officer = register.contacts.iter().find(|contact| contact.role == "dpo").unwrap();
    assert_eq!(
        (officer.name.as_deref(), officer.email.as_deref()),
        (Some("Iemand Anders"), Some("fg@zuiderlicht.example"))
    );
    assert_eq!(register.measures, ["tls"]);
    assert_eq!(register.security.unwrap().get(Language::Nl), "Maandelijks bidden");
    assert!(told(&imported).iter().any(|line| line.contains("Maandelijks bidden")));
}

#[test]
fn a_recipient_that_was_taken_out_is_still_named_where_an_activity_names_it() {
    let imported = changed(|sheets| {
        let sheet = sheets.iter_mut().find(|sheet| sheet.kind == "recipients").unwrap();
        sheet.rows.retain(|row| row[0] != "Huisarts");
        *cell(sheets, "recipients", "Google Analytics", "safeguard") =
            "Het EU-VS-privacykader (Data Privacy Framework)".to_owned();
    });
    let register = contained(&policy(&imported.policy));
    assert!(register.recipients.iter().any(|known| known.id == "gp"));
    let google = register.recipients.iter().find(|known| known.id == "google-analytics").unwrap();
    assert_eq!(google.safeguard.as_deref(), Some("dpf"));
}

#[test]
fn a_flaw_makes_a_policy_that_spoke_a_transcription() {
    let imported = changed(|sheets| {
        *cell(sheets, "controller", "Een nieuwsbrief versturen", "keep") = "minimaal 7 jaar".to_owned();
    });
    let made = policy(&imported.policy);
    assert!(!made.speaking);
    assert!(told(&imported).iter().any(|line| line.contains("een tekst overneemt")), "{:?}", told(&imported));
}

#[test]
fn damaged_words_leave_the_cells() {
    let imported = changed(|sheets| {
        let sheet = &mut sheets[0];
        let words = sheet.columns.iter().position(|column| column.key == "privacy.toml").unwrap();
        sheet.rows[2][words] = "[purpose.contact\ndata".to_owned();
    });
    let contact = activity(&imported, "contact");
    assert_eq!(contact.data.len(), 3);
    assert_eq!(contact.basis, [Basis::LegitimateInterests]);
    assert!(told(&imported).iter().any(|line| line.contains("beschadigd")), "{:?}", told(&imported));
}
