//! Words: what is one, and what is only written like one.

/// What stands between blanks, without the marks around it.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|token| token.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|token| !token.is_empty())
}

/// Whether a token is a word. Numbers, addresses and file names are read out in more than one way, so they are none.
pub(super) fn is_word(token: &str) -> bool {
    let address = token.contains(['@', '_', '/']) || has_inner_dot(token);
    !address && token.chars().any(char::is_alphabetic) && !token.chars().any(|letter| letter.is_ascii_digit())
}

/// `example.org` has a dot between longer parts; `o.a` and `i.e` are abbreviations, and words.
fn has_inner_dot(token: &str) -> bool {
    token.contains('.') && token.split('.').any(|part| part.chars().count() > 2)
}

/// The letters of a word.
pub(super) fn letters(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}
