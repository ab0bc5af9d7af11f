//! What carries promises out, and which of it this version has.

use crate::model::Language;
use crate::promises::Capability;

use super::{code, table};

pub(super) fn write(text: &mut String) {
    *text += "\n## Capabilities\n\n`waarborg promises -v` names for each promise what carries it out. What is not in this version yet carries nothing out and leaves no evidence.\n";
    let say = |text: crate::model::Text| text.get(Language::En).to_owned();
    let rows = Capability::ALL
        .iter()
        .map(|one| [code(one.code()), say(one.does()), say(one.leaves()), say(one.built_words())]);
    table(text, "### Codes", ["code", "what it does", "evidence that it leaves", "here"], rows);
}
