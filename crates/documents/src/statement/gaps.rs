//! What a document lacks: it stands out where it is missed, and the top of the page counts it.

use waarborg_policy::check::Arg;

use crate::page::{Block, Section};
use crate::phrase::{Phrase, Value, say, say_with, strong};

/// The section that says again, purpose by purpose, what the purposes themselves say.
const AGAIN: &str = "long";

/// What is not said yet: a draft shows its gaps.
pub(crate) fn unknown() -> Phrase {
    strong(say("st-unknown"))
}

/// That a page is a draft, and how much it lacks; nothing where it lacks nothing.
pub(crate) fn draft(sections: &[Section]) -> Option<Phrase> {
    let once = sections.iter().filter(|section| section.id != AGAIN);
    let count: usize = once.map(|section| in_blocks(&section.blocks)).sum();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    (count > 0).then(|| say_with("st-draft", vec![("count", Arg::Number(count))]))
}

fn in_blocks(blocks: &[Block]) -> usize {
    let all = |phrases: &[Phrase]| phrases.iter().map(in_phrase).sum::<usize>();
    let of = |block: &Block| match block {
        Block::Para(phrase) => in_phrase(phrase),
        Block::Items(items) => all(items),
        Block::Facts(facts) => facts.iter().map(|(_, values)| all(values)).sum(),
        Block::Table { rows, .. } => rows.iter().map(|row| all(row)).sum(),
        Block::Card(inner) | Block::Apart(inner) | Block::Below(inner) => in_blocks(&inner.blocks),
    };
    blocks.iter().map(of).sum()
}

/// A message whose name ends so says of something that it is not settled.
fn in_phrase(phrase: &Phrase) -> usize {
    match phrase {
        Phrase::Say(name, values) => {
            let inside = values.iter().map(|(_, value)| match value {
                Value::List(list) | Value::Any(list) => list.iter().map(in_phrase).sum(),
                Value::Arg(_) => 0,
            });
            usize::from(name.ends_with("-unknown")) + inside.sum::<usize>()
        }
        Phrase::Link(_, inner)
        | Phrase::Strong(inner)
        | Phrase::Marked(inner)
        | Phrase::Start(inner)
        | Phrase::Stop(inner)
        | Phrase::Glue(inner, _) => in_phrase(inner),
        Phrase::Row(list) => list.iter().map(in_phrase).sum(),
        Phrase::Own(_) | Phrase::Cite(_) => 0,
    }
}
