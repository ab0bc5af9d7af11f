//! What the text says of data that leave the European Economic Area.

use waarborg_policy::syntax::Path;

use super::write::Writer;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// Writes `[transfers]`, where the text says that data go abroad.
pub(super) fn write(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let here = Path::of(["transfers"]);
    let goes = reading.outside_eea.as_ref().filter(|found| found.value);
    let Some(goes) = goes else { return };
    let told = |sentence: &&Sentence| {
        let lower = statement.lower(sentence);
        let apart =
            sentence.about_any(&[Topic::Definitions, Topic::Rights, Topic::Liability, Topic::Cookies])
                && !sentence.inherited;
        !apart
            && (sentence.about_any(&[Topic::Sharing, Topic::Transfers])
                || statement.data.phrase("outside-eea").cues.is_in(lower))
            && !statement.data.phrase("outside-denied").cues.is_in(lower)
    };
    writer.note(&here, &goes.span);
    let mut named = false;
    for sentence in statement.sentences.iter().filter(told) {
        let lower = statement.lower(sentence);
        let span = statement.span(sentence);
        for (code, cue) in statement.data.drafts("country-") {
            if cue.cues.is_in(lower) && !cue.not.is_in(lower) {
                named = true;
                writer.add(&here.key("countries"), code.to_ascii_uppercase(), &span, Certainty::Likely);
            }
        }
        if statement.data.draft("other-countries").cues.is_in(lower)
            && statement.data.draft("of-partners").cues.is_in(lower)
        {
            named = true;
            writer.add(&here.key("countries"), "other", &span, Certainty::Likely);
        }
        if statement.data.draft("signs").cues.is_in(lower)
            && statement.data.draft("the-gdpr").cues.is_in(lower)
            && !statement.data.draft("signs").not.is_in(lower)
        {
            writer.add(&here.key("flaws"), "signed-the-gdpr", &span, Certainty::Certain);
        }
        let tool = statement.data.phrase("safeguard-scc").cues.is_in(lower)
            || statement.data.phrase("safeguard-dpa").cues.is_in(lower);
        if tool && let Some(link) = link(statement, sentence) {
            writer.set(&here.key("copy"), link, &span, Certainty::Likely);
        }
    }
    if !named {
        writer.add(&here.key("countries"), "other", &goes.span, Certainty::Likely);
    }
    for found in &reading.safeguards {
        let sentence = statement.sentences.iter().find(|sentence| {
            let span = statement.span(sentence);
            span.start <= found.span.start && found.span.start < span.end
        });
        let shield = sentence.is_some_and(|sentence| {
            statement.data.draft("privacy-shield").cues.is_in(statement.lower(sentence))
        });
        let framework = sentence.is_some_and(|sentence| statement.lower(sentence).contains("framework"));
        let word = match found.value {
            "scc" => "scc",
            "dpf" if shield && !framework => "privacy-shield",
            "dpf" => "dpf",
            "dpa" => "dpa",
            "bcr" => "bcr",
            _ => continue,
        };
        // An agreement named beside clauses, or with a party in the Union, is no instrument of a transfer.
        let around = |sentence: &Sentence| match statement.kind(sentence) {
            Kind::Row => statement.block_of(sentence).map(|block| block.folded.lower.clone()),
            _ => Some(statement.lower(sentence).to_string()),
        };
        let beside = sentence.and_then(around).is_some_and(|lower| {
            statement.data.phrase("safeguard-scc").cues.is_in(lower.as_str())
                || statement.data.draft("within-union").cues.is_in(lower.as_str())
        });
        if word == "dpa" && beside {
            continue;
        }
        let words = sentence.map_or_else(|| found.span.clone(), |sentence| statement.span(sentence));
        writer.add(&here.key("safeguards"), word, &words, Certainty::Likely);
    }
}

/// Where a link of a sentence leads: `[klik hier](#)`.
fn link(statement: &Statement<'_>, sentence: &Sentence) -> Option<String> {
    let words = statement.words(&statement.span(sentence));
    let (_, rest) = words.split_once("](")?;
    let (target, _) = rest.split_once(')')?;
    Some(target.split_whitespace().collect())
        .filter(|target: &String| !target.is_empty() && target.len() < 200)
}
