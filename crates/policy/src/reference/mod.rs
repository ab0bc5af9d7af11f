//! The reference of the language, as Markdown: its keys, its sentences and its words, and what carries promises out. All of it is made from what the
//! parser reads, so that it cannot tell anything else.

mod capabilities;
mod keys;
mod laws;
mod rules;
mod sentences;
mod words;

pub use laws::laws;
pub use rules::rules_page;

/// The reference.
pub fn reference() -> String {
    let mut text = String::from(
        "# Reference of privacy.toml and systems.toml\n\nMade from what the parser reads: the keys of both files, the sentences that stand in them, and the words and ids that are known.\n",
    );
    keys::write(&mut text);
    sentences::write(&mut text);
    words::write(&mut text);
    capabilities::write(&mut text);
    text
}

/// A table with a heading.
fn table<const N: usize>(
    text: &mut String,
    heading: &str,
    head: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) {
    *text += &format!("\n{heading}\n\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(N));
    for row in rows {
        *text += &format!("| {} |\n", row.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
}

/// A word as it is written.
fn code(word: &str) -> String {
    format!("`{word}`")
}
