//! What every form has in common: how people write it, and what is hidden of it.

use super::{Format, FormatError};

/// Without spaces, dots, hyphens and dashes, and with capitals. Letters are never dropped, and only those of ASCII get
/// capitals: another letter must stay the error that it is.
pub(super) fn normal(text: &str) -> String {
    let separates =
        |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2014}' | '\u{2212}');
    text.chars().filter(|c| !separates(*c)).map(|c| c.to_ascii_uppercase()).collect()
}

/// The digits of a text that has nothing else.
pub(super) fn digits(text: &str, format: Format) -> Result<String, FormatError> {
    let text = normal(text);
    if text.is_empty() {
        return Err(FormatError::Length(format));
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) { Ok(text) } else { Err(FormatError::Charset(format)) }
}

/// So many digits and nothing else.
pub(super) fn exactly(text: &str, length: usize, format: Format) -> Result<String, FormatError> {
    let digits = digits(text, format)?;
    if digits.len() == length { Ok(digits) } else { Err(FormatError::Length(format)) }
}

/// Capitals and digits, and nothing else.
pub(super) fn capitals(text: &str, format: Format) -> Result<String, FormatError> {
    let text = normal(text);
    if text.is_empty() {
        return Err(FormatError::Length(format));
    }
    let fits = text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    if fits { Ok(text) } else { Err(FormatError::Charset(format)) }
}

/// Whether a text has the shape of a pattern: `L` a capital, `D` a digit, `X` either, anything else itself.
pub(super) fn has_shape(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(byte, wanted)| match wanted {
            b'L' => byte.is_ascii_uppercase(),
            b'D' => byte.is_ascii_digit(),
            b'X' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            other => byte == other,
        })
}

/// The text with everything hidden but so many characters in front and at the end.
pub(super) fn hidden_but(text: &str, front: usize, end: usize) -> String {
    let length = text.chars().count();
    let shown = |at: usize| at < front || at + end >= length;
    text.chars().enumerate().map(|(at, c)| if shown(at) { c } else { '*' }).collect()
}
