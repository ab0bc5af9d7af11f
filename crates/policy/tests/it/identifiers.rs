//! Numbers and codes: what is read, what is refused and why, and that none is shown by accident. Every value is invented.

use std::fmt::Debug;

use proptest::prelude::*;
use waarborg_policy::identifiers::{
    Agb, Bic, Big, Bsn, DocumentNumber, EducationNumber, Establishment, EuropeanCard, Format, FormatError,
    Iban, Identifier, InsuredNumber, Kvk, LicencePlate, PhoneKind, PhoneNumber, Postcode, PrivacyClass, Rsin,
    Td1, Td3, Uzovi, VatId,
};
use waarborg_policy::model::Language;

use FormatError::{Charset, Checksum, Forbidden, Length};

/// What a valid value becomes: its canonical form, its mask, how much it says.
type Read = (String, String, PrivacyClass);

/// Reads a value; what is read must be read back from its canonical form, and `Debug` must not show more than the mask.
fn read<T: Identifier + Debug + PartialEq>(text: &str) -> Result<Read, FormatError> {
    let value = T::parse(text).inspect_err(|error| assert_eq!(error.format(), T::FORMAT))?;
    let (canonical, mask) = (value.to_string(), value.mask());
    assert_eq!(T::parse(&canonical), Ok(value), "{mask} is not read back");
    let value = T::parse(text)?;
    assert!(format!("{value:?}").ends_with(&format!("({mask})")));
    Ok((canonical, mask, value.privacy_class()))
}

type Reader = fn(&str) -> Result<Read, FormatError>;

const READERS: [(Format, Reader); 19] = [
    (Format::Bsn, read::<Bsn>),
    (Format::EducationNumber, read::<EducationNumber>),
    (Format::Rsin, read::<Rsin>),
    (Format::Kvk, read::<Kvk>),
    (Format::Establishment, read::<Establishment>),
    (Format::VatId, read::<VatId>),
    (Format::Iban, read::<Iban>),
    (Format::Bic, read::<Bic>),
    (Format::Postcode, read::<Postcode>),
    (Format::Phone, read::<PhoneNumber>),
    (Format::LicencePlate, read::<LicencePlate>),
    (Format::DocumentNumber, read::<DocumentNumber>),
    (Format::Td3, read::<Td3>),
    (Format::Td1, read::<Td1>),
    (Format::Uzovi, read::<Uzovi>),
    (Format::Agb, read::<Agb>),
    (Format::Big, read::<Big>),
    (Format::InsuredNumber, read::<InsuredNumber>),
    (Format::EuropeanCard, read::<EuropeanCard>),
];

fn reader(format: Format) -> Reader {
    READERS.iter().find(|(known, _)| *known == format).unwrap().1
}

/// The form, what is written, what it is.
const VALID: &[(Format, &str, &str)] = &[
    (Format::Bsn, "999990019", "999990019"),
    (Format::Bsn, "9999.90.020", "999990020"),
    (Format::Bsn, "10000008", "010000008"),
    (Format::EducationNumber, "109999909", "109999909"),
    (Format::EducationNumber, "109999910", "109999910"),
    (Format::EducationNumber, "1099.99.922", "109999922"),
    (Format::Rsin, "899999906", "899999906"),
    (Format::Rsin, "899999918", "899999918"),
    (Format::Rsin, "899999931", "899999931"),
    (Format::Kvk, "90000001", "90000001"),
    (Format::Kvk, "12345678", "12345678"),
    (Format::Kvk, "9000 0002", "90000002"),
    (Format::Establishment, "000099999901", "000099999901"),
    (Format::Establishment, "000012345678", "000012345678"),
    (Format::Establishment, "0000 9999 9902", "000099999902"),
    (Format::VatId, "NL899999906B01", "NL899999906B01"),
    (Format::VatId, "NL899999918B01", "NL899999918B01"),
    (Format::VatId, "NL.899999931.B02", "NL899999931B02"),
    (Format::VatId, "NL900000055B01", "NL900000055B01"),
    (Format::VatId, "nl900000001b02", "NL900000001B02"),
    (Format::VatId, "NL900000064B17", "NL900000064B17"),
    (Format::Iban, "NL13TEST0123456789", "NL13TEST0123456789"),
    (Format::Iban, "NL25 TEST 0000 0000 17", "NL25TEST0000000017"),
    (Format::Iban, "NL45DEMO0987654321", "NL45DEMO0987654321"),
    (Format::Iban, "BE54 0000 0000 0097", "BE54000000000097"),
    (Format::Bic, "TESTNL2A", "TESTNL2A"),
    (Format::Bic, "DEMONL2UXXX", "DEMONL2UXXX"),
    (Format::Bic, "TESTNL22", "TESTNL22"),
    (Format::Postcode, "1234 AB", "1234 AB"),
    (Format::Postcode, "2500bc", "2500 BC"),
    (Format::Postcode, "9999 ZZ", "9999 ZZ"),
    (Format::Phone, "06-12345678", "+31612345678"),
    (Format::Phone, "+31 (0)85 000 00 01", "+31850000001"),
    (Format::Phone, "0031 20 123 45 67", "+31201234567"),
    (Format::Phone, "085–000 00 01", "+31850000001"),
    (Format::Phone, "(020) 123\u{a0}45\u{a0}67", "+31201234567"),
    (Format::Phone, "0800-1234", "08001234"),
    (Format::Phone, "+31 800 123 4567", "08001234567"),
    (Format::Phone, "112", "112"),
    (Format::Phone, "116 123", "116123"),
    (Format::Phone, "14 020", "14020"),
    (Format::Phone, "097 012 345 678", "+3197012345678"),
    (Format::Phone, "066 123 4567", "+31661234567"),
    (Format::Phone, "+32 2 123 45 67", "+3221234567"),
    (Format::LicencePlate, "12-GHJ-3", "12-GHJ-3"),
    (Format::LicencePlate, "g123hj", "G-123-HJ"),
    (Format::LicencePlate, "GHJ-12-K", "GHJ-12-K"),
    (Format::LicencePlate, "AE-12-34", "AE-12-34"),
    (Format::LicencePlate, "OB-12-XZ", "OB-12-XZ"),
    (Format::DocumentNumber, "NX1234567", "NX1234567"),
    (Format::DocumentNumber, "XR1B2C3D4", "XR1B2C3D4"),
    (Format::DocumentNumber, "ix7654321", "IX7654321"),
    (Format::Uzovi, "9991", "9991"),
    (Format::Uzovi, "0999", "0999"),
    (Format::Uzovi, "7777", "7777"),
    (Format::Agb, "99000001", "99000001"),
    (Format::Agb, "01999999", "01999999"),
    (Format::Agb, "94-123456", "94123456"),
    (Format::Big, "99 999999 901", "99999999901"),
    (Format::InsuredNumber, "ab-1234567", "AB1234567"),
    (Format::EuropeanCard, "80528 00000 00000 00001", "80528000000000000001"),
];

/// One of the errors.
type Why = fn(Format) -> FormatError;

/// The form, what is written, what is wrong with it.
const INVALID: &[(Format, &str, Why)] = &[
    (Format::Bsn, "999990018", Checksum),
    (Format::Bsn, "123456789", Checksum),
    (Format::Bsn, "000000000", Forbidden),
    (Format::Bsn, "00000000", Forbidden),
    (Format::Bsn, "9999900190", Length),
    (Format::Bsn, "", Length),
    (Format::EducationNumber, "109999908", Checksum),
    (Format::EducationNumber, "999990019", Forbidden),
    (Format::EducationNumber, "1099999", Length),
    (Format::Rsin, "899999907", Checksum),
    (Format::Rsin, "89999990", Length),
    (Format::Rsin, "8999999O6", Charset),
    (Format::Kvk, "1234567", Length),
    (Format::Kvk, "123456789", Length),
    (Format::Kvk, "1234A678", Charset),
    (Format::Establishment, "99999901", Length),
    (Format::Establishment, "00001234567", Length),
    (Format::Establishment, "00001234567X", Charset),
    (Format::VatId, "NL899999907B01", Checksum),
    (Format::VatId, "NL899999906B00", Forbidden),
    (Format::VatId, "899999906B01", Length),
    (Format::VatId, "NL900000055B02", Checksum),
    (Format::VatId, "NL900000056B01", Checksum),
    (Format::VatId, "NL90000055B01", Length),
    (Format::VatId, "BE899999906B01", Charset),
    (Format::Iban, "NL14TEST0123456789", Checksum),
    (Format::Iban, "NL13TEST012345678", Length),
    (Format::Iban, "NL13T3ST0123456789", Charset),
    (Format::Iban, "BE55 0000 0000 0097", Checksum),
    (Format::Bic, "TESTNL2", Length),
    (Format::Bic, "TEST1L2A", Charset),
    (Format::Bic, "TESTNL2AXX", Length),
    (Format::Postcode, "0123 AB", Forbidden),
    (Format::Postcode, "1234 SS", Forbidden),
    (Format::Postcode, "1234 A1", Charset),
    (Format::Postcode, "1234 ß", Charset),
    (Format::Phone, "06-1234567", Length),
    (Format::Phone, "020-12345678", Length),
    (Format::Phone, "+31 6 123456789", Length),
    (Format::Phone, "+31 00 000 0000", Forbidden),
    (Format::Phone, "085-BELLEN", Charset),
    (Format::LicencePlate, "12-GVD-3", Forbidden),
    (Format::LicencePlate, "G-12345", Charset),
    (Format::LicencePlate, "AE-123-K", Forbidden),
    (Format::LicencePlate, "12-SS-34-5", Length),
    (Format::LicencePlate, "1-VVD-23", Forbidden),
    (Format::DocumentNumber, "NO1234567", Forbidden),
    (Format::DocumentNumber, "1X1234567", Charset),
    (Format::DocumentNumber, "NX123456", Length),
    (Format::Uzovi, "0000", Forbidden),
    (Format::Uzovi, "123", Length),
    (Format::Uzovi, "12A4", Charset),
    (Format::Agb, "9900001", Length),
    (Format::Agb, "00123456", Forbidden),
    (Format::Agb, "9900000A", Charset),
    (Format::Big, "9999999990", Length),
    (Format::InsuredNumber, "1234567890123456", Length),
    (Format::InsuredNumber, "12_34", Charset),
    (Format::EuropeanCard, "80528", Length),
];

const PASSPORT: &str = "P<NLDVOORBEELD<<TEST<<<<<<<<<<<<<<<<<<<<<<<<";
const CARD: &str = "VOORBEELD<<TEST<<<<<<<<<<<<<<<";

/// Second lines of a passport, and the first two of an identity card.
const VALID_ZONES: &[(Format, &str)] = &[
    (Format::Td3, "NX12345678NLD8001014F3101012<<<<<<<<<<<<<<<6"),
    (Format::Td3, "XR1B2C3D42NLD9912315<3006302<<<<<<<<<<<<<<<2"),
    (Format::Td3, "PP9ZZ9XX19NLD7902284M2906151999990019<<<<<14"),
    (Format::Td1, "I<NLDIX76543211<<<<<<<<<<<<<<<\n8506151F3206157NLD<<<<<<<<<<<6"),
    (Format::Td1, "I<NLDIZ1A2B3C40<<<<<<<<<<<<<<<\n0102030M3302037NLD<<<<<<<<<<<0"),
    (Format::Td1, "I<NLDXP99999915<<<<<<<<<<<<<<<\n7511301<3401011NLD<<<<<<<<<<<8"),
];

const INVALID_ZONES: &[(Format, &str)] = &[
    (Format::Td3, "NX12345679NLD8001014F3101012<<<<<<<<<<<<<<<6"),
    (Format::Td3, "XR1B2C3D42NLD9912316<3006302<<<<<<<<<<<<<<<2"),
    (Format::Td3, "NX12345678NLD8001014F3101012<<<<<<<<<<<<<<<7"),
    (Format::Td1, "I<NLDIX76543212<<<<<<<<<<<<<<<\n8506151F3206157NLD<<<<<<<<<<<6"),
    (Format::Td1, "I<NLDIZ1A2B3C40<<<<<<<<<<<<<<<\n0102031M3302037NLD<<<<<<<<<<<0"),
    (Format::Td1, "I<NLDIX76543211<<<<<<<<<<<<<<<\n8506151F3206157NLD<<<<<<<<<<<5"),
];

fn whole(format: Format, lines: &str) -> String {
    if format == Format::Td3 { format!("{PASSPORT}\n{lines}") } else { format!("{lines}\n{CARD}") }
}

#[test]
fn what_is_well_formed_is_read_into_one_canonical_form() {
    for (format, text, canonical) in VALID {
        let read = reader(*format)(text);
        assert_eq!(read.map(|(text, _, _)| text).as_deref(), Ok(*canonical), "{format:?} {text}");
    }
    for (format, lines) in VALID_ZONES {
        let text = whole(*format, lines);
        assert_eq!(reader(*format)(&text).map(|(text, _, _)| text), Ok(text), "{lines}");
    }
}

#[test]
fn what_is_not_well_formed_is_refused_with_its_reason() {
    for (format, text, why) in INVALID {
        assert_eq!(reader(*format)(text).map(|_| ()), Err(why(*format)), "{format:?} {text}");
    }
    for (format, lines) in INVALID_ZONES {
        let refused = reader(*format)(&whole(*format, lines)).map(|_| ());
        assert_eq!(refused, Err(Checksum(*format)), "{lines}");
    }
    assert_eq!(Td3::parse(&PASSPORT.replace('P', "V").repeat(2)), Err(Forbidden(Format::Td3)));
    assert_eq!(Td3::parse(PASSPORT), Err(Length(Format::Td3)));
    assert_eq!(Td1::parse("I_NLD"), Err(Charset(Format::Td1)));
}

#[test]
fn masks_show_what_may_be_shown() {
    let masks: Vec<String> = VALID
        .iter()
        .map(|(format, text, _)| (*format, (*text).to_owned()))
        .chain(VALID_ZONES.iter().map(|(format, lines)| (*format, whole(*format, lines))))
        .map(|(format, text)| {
            let (_, mask, class) = reader(format)(&text).unwrap();
            format!("{format:?} {mask} {class:?}")
        })
        .collect();
    insta::assert_snapshot!("masks", masks.join("\n"));
}

/// How many letters and digits a mask may show; whatever is hidden leaves a star.
fn most_shown(format: Format) -> usize {
    match format {
        Format::Bsn | Format::EducationNumber | Format::Rsin => 2,
        Format::Kvk | Format::Establishment | Format::Agb | Format::Big => 3,
        Format::InsuredNumber | Format::EuropeanCard | Format::Postcode => 2,
        Format::LicencePlate | Format::Phone => 4,
        // NL, the last two digits, and the suffix, which says nothing of a person.
        Format::VatId => 2 + 2 + 3,
        Format::Iban => 2 + 4 + 3,
        Format::DocumentNumber => 3,
        Format::Td3 | Format::Td1 => "TD3NLD".len() + 3,
        Format::Bic | Format::Uzovi => usize::MAX,
    }
}

fn shows_no_more(format: Format, mask: &str, class: PrivacyClass) -> bool {
    let shown = mask.chars().filter(|c| c.is_ascii_alphanumeric()).count();
    // Numbers of services are public.
    let public = format == Format::Phone && class == PrivacyClass::Organisational;
    public || shown <= most_shown(format)
}

#[test]
fn masks_of_the_examples_show_no_more_than_allowed() {
    for (format, text, _) in VALID {
        let (_, mask, class) = reader(*format)(text).unwrap();
        assert!(shows_no_more(*format, &mask, class), "{format:?} {mask}");
    }
}

#[test]
fn a_bsn_in_a_document_is_found() {
    let bsn = Bsn::parse("999990019").ok();
    let passport = Td3::parse(&whole(Format::Td3, VALID_ZONES[2].1)).unwrap();
    assert_eq!((passport.bsn(), passport.number()), (bsn.clone(), "PP9ZZ9XX1"));
    assert_eq!(passport.privacy_class(), PrivacyClass::FixedByLaw);
    let lines = "I<NLDIX76543211999990019<<<<<1\n8506151F3206157NLD<<<<<<<<<<<2";
    let card = Td1::parse(&whole(Format::Td1, lines)).unwrap();
    assert_eq!((card.bsn(), card.number()), (bsn, "IX7654321"));
    assert!(!format!("{card:?} {passport:?}").contains("0019"));
    let without = Td3::parse(&whole(Format::Td3, VALID_ZONES[0].1)).unwrap();
    assert_eq!((without.bsn(), without.privacy_class()), (None, PrivacyClass::Document));
}

#[test]
fn the_form_of_a_vat_id_does_not_always_tell_whether_it_holds_a_bsn() {
    let vat = |text: &str| VatId::parse(text).unwrap();
    let both = vat("NL899990009B11");
    assert!(both.is_old_form() && both.is_new_form());
    for old in [both, vat("NL899999906B01"), vat("NL999990019B01")] {
        assert!(old.could_be_bsn(Some(true)) && old.could_be_bsn(None) && !old.could_be_bsn(Some(false)));
        assert_eq!(old.privacy_class(), PrivacyClass::FixedByLaw);
    }
    let new = vat("NL900000055B01");
    assert!(!new.could_be_bsn(Some(true)) && !new.could_be_bsn(None));
    assert_eq!(new.privacy_class(), PrivacyClass::Organisational);
}

#[test]
fn what_deserves_a_second_look_is_no_refusal() {
    let account = Iban::parse("NL13TEST0123456789").unwrap();
    for (bic, fits) in [("TESTNL2A", true), ("DEMONL2A", false), ("TESTBE2A", false)] {
        assert_eq!(Bic::parse(bic).unwrap().fits(&account), fits, "{bic}");
    }
    assert_eq!((account.country(), account.bank()), ("NL", Some("TEST")));
    assert!(Establishment::parse("000099999901").unwrap().is_usual());
    assert!(!Establishment::parse("100099999901").unwrap().is_usual());
    assert!(EuropeanCard::parse("80528000000000000001").unwrap().is_dutch());
    assert!(DocumentNumber::parse("NX1234560").unwrap().has_zero());
    assert_eq!(Postcode::parse("1234AB").unwrap().area(), "1234");
    // A list for finding plates in text is no reason to refuse a customer's.
    let own = LicencePlate::of_customer("12-GVD-3").unwrap();
    assert_eq!((own.to_string().as_str(), own.sidecode(), own.is_issued()), ("12-GVD-3", 7, false));
    for (text, code) in [("12-GHJ-3", 7), ("G-123-HJ", 10), ("GHJ-12-K", 11), ("GH-JK-12", 5)] {
        assert_eq!(LicencePlate::parse(text).unwrap().sidecode(), code);
    }
    let kinds = [
        ("06-12345678", PhoneKind::Mobile),
        ("020-1234567", PhoneKind::Geographic),
        ("088-1234567", PhoneKind::National),
        ("0900-1234", PhoneKind::FreeOrPaid),
        ("0970 12345678", PhoneKind::Machine),
        ("0821234567", PhoneKind::Paging),
        ("144", PhoneKind::Short),
        ("0049 30 1234567", PhoneKind::Foreign),
    ];
    for (text, kind) in kinds {
        assert_eq!(PhoneNumber::parse(text).unwrap().kind(), kind, "{text}");
    }
}

#[test]
fn messages_say_what_is_wrong_in_both_languages_and_never_the_value() {
    let mut said = Vec::new();
    for (format, text, why) in INVALID {
        for language in Language::ALL {
            let message = why(*format).message();
            let words = format!("{} ({})", message.say(language), message.help(language).unwrap());
            assert!(text.is_empty() || !words.contains(text), "{words}");
            assert!(!words.contains('{') && !words.contains("identifier-"), "{words}");
            said.push(words);
        }
        assert!(text.is_empty() || !why(*format).to_string().contains(text));
    }
    said.sort();
    said.dedup();
    insta::assert_snapshot!("identifier_messages", said.join("\n"));
}

/// A BSN made of eight digits, where one exists.
fn bsn_of(digits: u32) -> Option<String> {
    (0..10).map(|last| format!("{digits:08}{last}")).find(|text| Bsn::parse(text).is_ok())
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        for (_, read) in READERS {
            let _ = read(&text).is_ok();
        }
    }

    /// Texts that look like something: `read` holds what is accepted against its canonical form and its mask.
    #[test]
    fn what_looks_right_is_read_back_or_refused(
        text in "[A-Z0-9<+ .()-]{1,20}|[0-9]{3,20}|NL[0-9]{2}TEST[0-9]{10}|[1-9][0-9]{3} ?[A-Z]{2}|[A-Z]{4}NL[A-Z0-9]{2}|0[1-9][0-9]{8}|[A-Z]{2}[A-Z0-9]{6}[0-9]|[A-Z0-9]{6}",
    ) {
        for (format, read) in READERS {
            if let Ok((_, mask, class)) = read(&text) {
                prop_assert!(shows_no_more(format, &mask, class), "{:?} {}", format, mask);
            }
        }
    }

    #[test]
    fn one_wrong_digit_of_a_bsn_is_caught(digits in 1_000_000_u32..99_999_999, at in 0_usize..9, more in 1_u8..10) {
        prop_assume!(bsn_of(digits).is_some());
        let mut text = bsn_of(digits).unwrap().into_bytes();
        text[at] = b'0' + (text[at] - b'0' + more) % 10;
        let text = String::from_utf8(text).unwrap();
        prop_assert_eq!(Bsn::parse(&text).map(|_| ()), Err(Checksum(Format::Bsn)));
    }

    #[test]
    fn two_swapped_digits_of_a_bsn_are_caught(digits in 1_000_000_u32..99_999_999, at in 0_usize..8) {
        prop_assume!(bsn_of(digits).is_some());
        let mut text = bsn_of(digits).unwrap().into_bytes();
        prop_assume!(text[at] != text[at + 1]);
        text.swap(at, at + 1);
        prop_assert!(Bsn::parse(&String::from_utf8(text).unwrap()).is_err());
    }

    #[test]
    fn one_wrong_digit_of_an_account_is_caught(account in 0_u64..9_999_999_999, at in 8_usize..18, more in 1_u8..10) {
        let made = (2..99).map(|check| format!("NL{check:02}DEMO{account:010}"));
        let text = made.into_iter().find(|text| Iban::parse(text).is_ok()).unwrap();
        let mut wrong = text.into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + more) % 10;
        prop_assert_eq!(Iban::parse(&String::from_utf8(wrong).unwrap()).map(|_| ()), Err(Checksum(Format::Iban)));
    }
}
