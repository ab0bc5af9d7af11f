//! What the text says of all who receive data: what they sign, how they are chosen, and whether their list is whole.

use waarborg_policy::syntax::Path;

use super::write::{Value, Writer};
use crate::reading::{Certainty, Reading};
use crate::statement::{Statement, Topic};

/// What the text says of all who receive data.
pub(super) fn write(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let sharing = Path::of(["sharing"]);
    let cue = |name: &str, lower: &str| {
        let cue = statement.data.draft(name);
        cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))
    };
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let about = sentence.about_any(&[Topic::Sharing, Topic::Transfers, Topic::Security]);
        let span = statement.span(sentence);
        let partners = cue("of-partners", lower).is_some();
        let dpa = cue("signs-dpa", lower).filter(|_| partners);
        let nda = cue("signs-nda", lower).filter(|_| partners);
        if let (Some(_), Some(_)) = (&dpa, &nda) {
            writer.add(&sharing.key("processors-sign"), "dpa", &span, Certainty::Certain);
            writer.add(&sharing.key("processors-sign"), "nda", &span, Certainty::Certain);
        }
        if about && cue("says-sub", lower).is_some() {
            writer.add(&sharing.key("flaws"), "says-sub-processors", &span, Certainty::Likely);
        }
        if about && cue("selects", lower).is_some() {
            writer.set(&sharing.key("selected"), true, &span, Certainty::Likely);
        }
        if about && cue("anonymised-before", lower).is_some() {
            writer.set(&sharing.key("anonymised"), "where-possible", &span, Certainty::Certain);
        }
        let open = cue("recipients-open", lower)
            .filter(|_| sentence.about(Topic::Sharing) || statement.data.draft("gives").cues.is_in(lower));
        if open.is_some() && statement.data.phrase("party-list").cues.is_in(lower) && lower.ends_with(':') {
            writer.add(&Path::of(["statement", "open-lists"]), "recipients", &span, Certainty::Certain);
        }
    }
    if !writer.has(&sharing.key("processors-sign"))
        && let Some(found) = &reading.processor_agreement
    {
        let words = statement
            .sentences
            .iter()
            .map(|sentence| statement.span(sentence))
            .find(|span| span.start <= found.span.start && found.span.start < span.end);
        let words = words.unwrap_or_else(|| found.span.clone());
        writer.set(
            &sharing.key("processors-sign"),
            Value::List(vec!["dpa".into()]),
            &words,
            Certainty::Likely,
        );
    }
}
