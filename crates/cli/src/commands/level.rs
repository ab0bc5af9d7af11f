//! `waarborg level`

use comfy_table::{ContentArrangement, Table, presets};
use jiff::civil::Date;
use serde_json::json;
use waarborg_documents::level::{
    Level, Measure, Paragraph, Part, Report, measure, of_notice, of_page, of_policy,
};
use waarborg_documents::notice::{Wanted, forms, notice};
use waarborg_documents::voice::Voice;
use waarborg_documents::{Lacking, cookie_page, statement};
use waarborg_policy::model::{Language, Policy};

use super::Outcome;
use super::document::language_of;
use crate::folder::{read_policy, today};
use crate::options::{Common, Measured};
use crate::printer::Printer;

/// So many of the hardest paragraphs are shown where not all were asked for.
const MOST: usize = 10;

/// So many are quoted where not all were asked for.
const FEW: usize = 3;

/// Sentences of so many words are worth looking at, however easy their words.
const LONG: usize = 15;

const ALL: [Measured; 4] = [Measured::Statement, Measured::Cookies, Measured::Notices, Measured::Policy];

pub(crate) fn run(
    common: &Common,
    document: Option<Measured>,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let language = language_of(common, &policy);
    let day = today(common, &policy);
    let asked = document.map_or(ALL.to_vec(), |document| vec![document]);
    let mut reports = Vec::new();
    for wanted in asked {
        let paragraphs = match paragraphs(&policy, wanted, language, day) {
            // Of all documents, those that the policy has nothing for are left out.
            Err(Lacking::Cookies) if document.is_none() => continue,
            other => other?,
        };
        reports.push((wanted, measure(&paragraphs, language)));
    }
    if printer.json() {
        let documents: Vec<Document<'_>> =
            reports.iter().map(|(wanted, report)| of_report(*wanted, report)).collect();
        printer.value(&json!({ "language": language.code(), "estimated": true, "documents": documents }))?;
        return Ok(Outcome::Fine);
    }
    for (wanted, report) in &reports {
        print(*wanted, report, printer);
    }
    printer.note(printer.say(
        "een schatting: een formule ziet alleen hoe lang zinnen en woorden zijn, niet of een lezer ze begrijpt",
        "an estimate: a formula sees only how long sentences and words are, not whether a reader understands them",
    ));
    Ok(Outcome::Fine)
}

fn paragraphs(
    policy: &Policy,
    wanted: Measured,
    language: Language,
    day: Date,
) -> Result<Vec<Paragraph>, Lacking> {
    let voice = Voice::of(policy, language);
    Ok(match wanted {
        Measured::Statement => of_page(&statement(policy, language, day)?, &voice),
        Measured::Cookies => of_page(&cookie_page(policy, language, day)?, &voice),
        Measured::Notices => {
            let mut found: Vec<Paragraph> = Vec::new();
            for form in forms(policy) {
                let made = of_notice(&notice(policy, Wanted::Form(&form), language, day)?, &voice);
                // What several forms say is read, and measured, once.
                for paragraph in made {
                    if !found.iter().any(|known| known.text == paragraph.text) {
                        found.push(paragraph);
                    }
                }
            }
            found
        }
        Measured::Policy => of_policy(policy, language),
    })
}

fn title(wanted: Measured, printer: &Printer) -> &'static str {
    let (nl, en) = match wanted {
        Measured::Statement => ("Privacyverklaring", "Privacy statement"),
        Measured::Cookies => ("Cookieverklaring", "Cookie statement"),
        Measured::Notices => ("Korte meldingen", "Short notices"),
        Measured::Policy => ("Eigen teksten van het beleid", "The policy's own texts"),
    };
    if printer.language == Language::Nl { nl } else { en }
}

fn print(wanted: Measured, report: &Report, printer: &mut Printer) {
    let name = title(wanted, printer);
    if report.parts.is_empty() {
        printer.data(format!("{name}: {}\n", printer.say("geen lopende zinnen", "no running sentences")));
        return;
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    let heads = [
        printer.say("niveau", "level"),
        printer.say("gemak", "ease"),
        printer.say("woorden", "words"),
        printer.say("per zin", "per sentence"),
        printer.say("letters", "letters"),
        printer.say("lettergrepen", "syllables"),
        printer.say("lang", "long"),
        printer.say("waar", "where"),
    ];
    table.set_header(heads);
    let shown = if printer.verbose { report.parts.len() } else { MOST };
    table.add_row(cells(&report.whole, printer.say("alles samen", "all together"), report.language));
    for part in report.parts.iter().take(shown) {
        table.add_row(cells(&part.measure, &part.place, report.language));
    }
    printer.data(format!("{name}\n\n{}\n", trimmed(&table.to_string())));
    let quoted = if printer.verbose { MOST } else { FEW };
    let hard = |part: &&Part| part.measure.level(report.language) > Some(Level::B1);
    let hardest: Vec<&Part> = report.parts.iter().filter(hard).take(quoted).collect();
    if !hardest.is_empty() {
        let title = printer.say(
            "De moeilijkste alinea's, elk met de langste zin:",
            "The hardest paragraphs, each with its longest sentence:",
        );
        printer.data(title);
        hardest.iter().for_each(|part| quote(part, printer));
        printer.data("");
    }
    let mut longest: Vec<&Part> =
        report.parts.iter().filter(|part| !hardest.contains(part) && length(part) >= LONG).collect();
    longest.sort_by_key(|part| std::cmp::Reverse(length(part)));
    if !longest.is_empty() {
        printer.data(printer.say("Andere lange zinnen:", "Other long sentences:"));
        longest.iter().take(quoted).for_each(|part| quote(part, printer));
        printer.data("");
    }
}

fn quote(part: &Part, printer: &mut Printer) {
    printer.data(format!("  {} ({})\n    “{}”", part.place, length(part), part.longest));
}

/// How many words the longest sentence has.
fn length(part: &Part) -> usize {
    part.longest.split_whitespace().count()
}

/// Without the blanks at the ends of lines.
fn trimmed(table: &str) -> String {
    table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn cells(measure: &Measure, place: &str, language: Language) -> Vec<String> {
    let number = |value: Option<f64>| value.map_or("–".to_owned(), |value| decimal(value, language));
    vec![
        measure.level(language).map_or("–", |level| level.name()).to_owned(),
        measure.ease(language).map_or("–".to_owned(), |ease| format!("{ease:.0}")),
        measure.words.to_string(),
        number(measure.words_per_sentence()),
        number(measure.letters_per_word()),
        number(measure.syllables_per_word()),
        measure.long_share().map_or("–".to_owned(), |share| format!("{:.0}%", share * 100.0)),
        place.to_owned(),
    ]
}

/// With one decimal, after the mark of the language.
fn decimal(value: f64, language: Language) -> String {
    let text = format!("{value:.1}");
    if language == Language::Nl { text.replace('.', ",") } else { text }
}

/// A document as programs read it.
#[derive(serde::Serialize)]
struct Document<'a> {
    document: &'static str,
    whole: Counted,
    paragraphs: Vec<Paragraphs<'a>>,
}

/// A paragraph as programs read it.
#[derive(serde::Serialize)]
struct Paragraphs<'a> {
    #[serde(rename = "where")]
    place: &'a str,
    #[serde(flatten)]
    counted: Counted,
    longest: &'a str,
}

/// What was counted and estimated. A level and an ease of few words are none.
#[derive(serde::Serialize)]
struct Counted {
    level: Option<&'static str>,
    ease: Option<f64>,
    sentences: usize,
    words: usize,
    words_per_sentence: Option<f64>,
    letters_per_word: Option<f64>,
    syllables_per_word: Option<f64>,
    long_words: Option<f64>,
}

fn of_report(wanted: Measured, report: &Report) -> Document<'_> {
    let document = match wanted {
        Measured::Statement => "statement",
        Measured::Cookies => "cookies",
        Measured::Notices => "notices",
        Measured::Policy => "policy",
    };
    let whole = of_measure(&report.whole, report.language);
    let paragraphs = report.parts.iter().map(|part| of_part(part, report.language)).collect();
    Document { document, whole, paragraphs }
}

fn of_part(part: &Part, language: Language) -> Paragraphs<'_> {
    Paragraphs { place: &part.place, counted: of_measure(&part.measure, language), longest: &part.longest }
}

fn of_measure(measure: &Measure, language: Language) -> Counted {
    let round = |value: Option<f64>| value.map(|value| (value * 100.0).round() / 100.0);
    Counted {
        level: measure.level(language).map(|level| level.name()),
        ease: round(measure.ease(language)),
        sentences: measure.sentences,
        words: measure.words,
        words_per_sentence: round(measure.words_per_sentence()),
        letters_per_word: round(measure.letters_per_word()),
        syllables_per_word: round(measure.syllables_per_word()),
        long_words: round(measure.long_share()),
    }
}
