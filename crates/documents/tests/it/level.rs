//! Reading levels: counted by hand, and what is no sentence.

use proptest::prelude::*;
use waarborg_documents::level::{
    FEWEST_WORDS, Level, Measure, measure, of_notice, of_page, of_policy, sentences, syllables,
};
use waarborg_documents::notice::Wanted;
use waarborg_documents::voice::Voice;
use waarborg_policy::model::Language::{En, Nl};

use crate::support::{ALL, FORMS, notice, policy, statement};

/// Words and their syllables, counted by hand.
const DUTCH: &[(&str, usize)] = &[
    ("de", 1),
    ("wij", 1),
    ("nieuwe", 2),
    ("leeuwen", 2),
    ("koeien", 2),
    ("groei", 1),
    ("haai", 1),
    ("mooie", 2),
    ("gegevens", 3),
    ("toestemming", 3),
    ("privacyverklaring", 6),
    ("verwerkersovereenkomst", 7),
    ("organisatie", 5),
    ("cliënten", 3),
    ("financiële", 5),
    ("beïnvloeden", 4),
    ("geüpload", 3),
    ("materiaal", 4),
    ("theater", 3),
    ("beoordelen", 4),
    ("actueel", 3),
    ("chaos", 2),
    ("video", 3),
    ("duo", 2),
    ("reclame", 3),
    ("cookies", 2),
    ("website", 2),
    ("websites", 2),
    ("online", 2),
    ("e-mailadres", 4),
    ("back-up", 2),
    ("AVG", 3),
    ("EER", 3),
    ("ij", 1),
    ("ijs", 1),
    ("bijvoorbeeld", 3),
    ("yoghurt", 2),
    ("systeem", 2),
    ("quiz", 1),
    ("telefoonnummer", 5),
    ("gezondheid", 3),
    ("wetenschappelijke", 6),
    ("uitdrukkelijk", 4),
    ("burgerservicenummer", 7),
    ("niemand", 2),
    ("zo'n", 1),
    ("auto", 2),
    ("gauw", 1),
    ("eeuwig", 2),
    ("ruim", 1),
    ("museum", 3),
    ("diensten", 2),
];

const ENGLISH: &[(&str, usize)] = &[
    ("the", 1),
    ("data", 2),
    ("statement", 2),
    ("privacy", 3),
    ("consent", 2),
    ("organisation", 5),
    ("people", 2),
    ("asked", 1),
    ("needed", 2),
    ("used", 1),
    ("settled", 2),
    ("uses", 2),
    ("makes", 1),
    ("purposes", 3),
    ("changes", 2),
    ("table", 2),
    ("tables", 2),
    ("little", 2),
    ("possible", 3),
    ("we", 1),
    ("be", 1),
    ("create", 2),
    ("created", 3),
    ("idea", 3),
    ("period", 3),
    ("actual", 3),
    ("special", 2),
    ("nation", 2),
    ("religion", 3),
    ("decision", 3),
    ("authority", 4),
    ("responsible", 4),
    ("legitimate", 4),
    ("interest", 3),
    ("every", 2),
    ("being", 2),
    ("trying", 2),
    ("question", 2),
    ("queue", 1),
    ("yes", 1),
    ("young", 1),
    ("make", 1),
    ("safely", 2),
    ("careful", 2),
    ("website", 2),
    ("GDPR", 4),
    ("e-mail", 2),
    ("erasure", 3),
    ("rectification", 5),
    ("social", 2),
    ("video", 3),
    ("eye", 1),
];

#[test]
fn syllables_are_those_that_one_hears() {
    for (language, words) in [(Nl, DUTCH), (En, ENGLISH)] {
        let wrong: Vec<String> = words
            .iter()
            .filter(|(word, count)| syllables(word, language) != *count)
            .map(|(word, count)| format!("{word}: {} for {count}", syllables(word, language)))
            .collect();
        assert!(wrong.is_empty(), "{language:?}: {wrong:?}");
    }
}

#[test]
fn abbreviations_numbers_and_initials_end_no_sentence() {
    let one = [
        (Nl, "Dat staat in art. 6 van de wet, o.a. in lid 2, bijv. voor J. Jansen."),
        (Nl, "Zie nr. 3 en blz. 12 t/m. 14 d.w.z. het hele deel."),
        (Nl, "Op 1.500 adressen, versie 2.1 en example.org komt niets."),
        (Nl, "1. Eerst de naam noemen."),
        (En, "It stands in art. 6, e.g. for J. Smith, i.e. everyone."),
        (En, "Version 2.1 costs 1.500 euro at example.org."),
    ];
    for (language, text) in one {
        assert_eq!(sentences(text, language).len(), 1, "{text}: {:?}", sentences(text, language));
    }
    let two = [
        (Nl, "Wij bewaren namen, adressen enz. Daarna wissen wij ze."),
        (Nl, "Is dat zo? Ja, dat is zo!"),
        (Nl, "Dit is versie 2. Die geldt nu."),
        (Nl, "Hij zei: “Dat mag niet.” Toen ging hij weg."),
        (En, "We keep names, addresses etc. After that we delete them."),
        (En, "(You may ask.) We answer soon."),
    ];
    for (language, text) in two {
        assert_eq!(sentences(text, language).len(), 2, "{text}: {:?}", sentences(text, language));
    }
}

#[test]
fn numbers_addresses_lists_and_labels_are_left_out() {
    let measure = Measure::of("Bel 0800 1234 of mail naar info@example.nl of www.example.nl.", Nl);
    assert_eq!((measure.sentences, measure.words), (1, 5), "bel of mail naar of");
    let measure = Measure::of("Je hebt deze rechten: inzage, correctie, wissen en bezwaar.", Nl);
    assert_eq!(measure.words, 4, "the list is not counted");
    for nothing in ["", "Naam", "12.", "…", "info@example.nl", "   "] {
        assert_eq!(Measure::of(nothing, Nl), Measure::default(), "{nothing}");
    }
}

/// Two texts, counted by hand: sentences, words, letters, syllables, words of more than six letters.
#[test]
fn texts_counted_by_hand() {
    let dutch = "Wij wissen de gegevens na een jaar. Dat doen wij ook als je het vraagt. Soms vraagt de wet iets anders.";
    let known = Measure { sentences: 3, words: 21, letters: 80, syllables: 25, long_words: 1 };
    assert_eq!(Measure::of(dutch, Nl), known);
    // 206.84 − 0.93 × 7 − 77 × 25/21
    let ease = known.ease(Nl).unwrap();
    assert!((ease - 108.66).abs() < 0.01, "{ease}");
    assert_eq!(known.level(Nl), Some(Level::A2));
    let english = "We delete the data after a year. We also do that when you ask for it. The law sometimes asks for something else, \
                   and then we keep it.";
    let known = Measure { sentences: 3, words: 28, letters: 102, syllables: 34, long_words: 2 };
    assert_eq!(Measure::of(english, En), known);
    // 206.835 − 1.015 × 28/3 − 84.6 × 34/28
    let ease = known.ease(En).unwrap();
    assert!((ease - 94.63).abs() < 0.01, "{ease}");
}

#[test]
fn hard_texts_come_out_harder_than_easy_ones() {
    let hard = "De verwerkingsverantwoordelijke verwerkt persoonsgegevens overeenkomstig de toepasselijke gegevensbeschermingswetgeving, \
                waaronder begrepen de Algemene verordening gegevensbescherming en de daarop gebaseerde uitvoeringsregelgeving, voor zover \
                noodzakelijk.";
    let measure = Measure::of(hard, Nl);
    assert_eq!(measure.level(Nl), Some(Level::C1));
    let hard = "The controller undertakes to ensure appropriate technical and organisational measures are implemented to guarantee \
                a level of security commensurate with the likelihood and severity of the risks identified.";
    assert_eq!(Measure::of(hard, En).level(En), Some(Level::C1));
}

#[test]
fn few_words_give_no_level() {
    let few = vec!["woord"; FEWEST_WORDS - 1].join(" ");
    assert_eq!(Measure::of(&format!("{few}."), Nl).level(Nl), None);
    assert!(Measure::of(&format!("{few} erbij."), Nl).level(Nl).is_some());
}

#[test]
fn the_hardest_come_first_and_everything_is_counted() {
    let policy = policy(FORMS);
    for language in [Nl, En] {
        let page = statement(&policy, language).unwrap();
        let report = measure(&of_page(&page, &Voice::of(&policy, language)), language);
        let eases: Vec<f64> = report.parts.iter().filter_map(|part| part.measure.ease(language)).collect();
        assert!(eases.len() > 5 && eases.is_sorted(), "{eases:?}");
        let words: usize = report.parts.iter().map(|part| part.measure.words).sum();
        assert_eq!(words, report.whole.words);
        let cites = ["AVG art.", "GDPR art."];
        let cited = |text: &str| cites.iter().any(|cite| text.contains(cite));
        assert!(!report.parts.iter().any(|part| cited(&part.longest)), "a reference was read as a sentence");
    }
    let made = notice(&policy, Wanted::Form("contact"), Nl).unwrap();
    let paragraphs = of_notice(&made, &Voice::of(&policy, Nl));
    assert!(paragraphs.iter().any(|paragraph| paragraph.place.ends_with("consent-newsletter")));
}

#[test]
fn own_texts_are_those_of_the_file_and_no_titles() {
    let places: Vec<String> = of_policy(&policy(FORMS), Nl).into_iter().map(|text| text.place).collect();
    assert_eq!(
        places,
        [
            "purpose.questions.interest",
            "purpose.service-news.interest",
            "purpose.workshops.without",
            "recipient.facebook.arrangement",
        ]
    );
}

/// The statements that this program makes are plain language as a whole, in both languages.
#[test]
fn generated_statements_are_plain() {
    for (name, text) in ALL {
        let policy = policy(text);
        for language in [Nl, En] {
            let page = statement(&policy, language).unwrap();
            let report = measure(&of_page(&page, &Voice::of(&policy, language)), language);
            assert!(report.whole.level(language) <= Some(Level::B1), "{name}: {:?}", report.whole);
            assert!(report.whole.words_per_sentence() < Some(10.0), "{name}: {:?}", report.whole);
            for part in &report.parts {
                let words = part.longest.split_whitespace().count();
                assert!(words <= 27, "{name}: {words} words: {}", part.longest);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_can_be_measured(text in "\\PC{0,200}") {
        for language in [Nl, En] {
            let measure = Measure::of(&text, language);
            prop_assert!(measure.syllables >= measure.words);
            prop_assert!(measure.long_words <= measure.words);
            prop_assert!(measure.words >= 2 * measure.sentences);
        }
    }

    #[test]
    fn any_word_has_a_syllable(word in "[a-zA-Zéëïöüäij'.-]{1,24}") {
        for language in [Nl, En] {
            let count = syllables(&word, language);
            prop_assert!((1..=word.chars().count()).contains(&count), "{word}: {count}");
        }
    }
}
