//! Which legal bases the text names as such.

use super::context;
use crate::reading::Found;
use crate::statement::{Statement, Topic};
use crate::text::Kind;

const GROUNDS: [&str; 6] =
    ["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"];

/// Legal bases, each once, where it is first said.
pub(crate) fn grounds(statement: &Statement<'_>) -> Vec<Found<&'static str>> {
    let mut made: Vec<Found<&'static str>> = Vec::new();
    let cues = GROUNDS.map(|code| (code, statement.data.phrase(&format!("ground-{code}"))));
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let lead = statement.lead(sentence);
        if context::defines(statement, sentence) && !sentence.about(Topic::Grounds) {
            continue;
        }
        // In a list of grounds, or under a heading of grounds, the bare name of one says it.
        let ground = statement.data.phrase("ground-list");
        if sentence.about_any(&[Topic::Sharing, Topic::Retention])
            && !sentence.about(Topic::Grounds)
            && !ground.cues.is_in(lower)
        {
            continue;
        }
        let for_purposes = statement.data.phrase("purpose-list").cues.is_in(lead) && !ground.cues.is_in(lead);
        if !sentence.column_allows(&[Topic::Grounds]) {
            continue;
        }
        let heads = |cue: &crate::data::Cue| cue.listed.first(lower).is_some_and(|range| range.start < 4);
        let in_list = context::listed(statement, sentence)
            && !for_purposes
            && (ground.cues.is_in(lead) && !ground.not.is_in(lead)
                || sentence.about(Topic::Grounds) && !statement.data.phrase("data-list").cues.is_in(lead))
            || sentence.column.contains(&Topic::Grounds);
        let among =
            ground.cues.is_in(lead) && !ground.not.is_in(lead) && context::listed(statement, sentence)
                || !for_purposes
                    && sentence.about(Topic::Grounds)
                    && (statement.kind(sentence) != Kind::Paragraph || sentence.inherited)
                || ground.cues.is_in(lower);
        for (code, cue) in cues {
            if made.iter().any(|found| found.value == code) {
                continue;
            }
            let headed = sentence.about(Topic::Grounds) && heads(cue);
            let own_section = sentence.about(Topic::Grounds)
                && !sentence.inherited
                && !sentence.about(Topic::Purposes)
                && !statement.data.phrase("ground-cookies").cues.is_in(lower);
            if cue.not.is_in(lower) && !in_list && !headed && !own_section {
                continue;
            }
            let found = cue.cues.first(lower).or_else(|| {
                (among || in_list || headed || own_section).then(|| cue.listed.first(lower)).flatten()
            });
            if let Some(range) = found
                && !context::denied_before(statement, lower, &range)
            {
                made.push(Found::certain(code, statement.place(sentence, &range)));
            }
        }
    }
    made
}
