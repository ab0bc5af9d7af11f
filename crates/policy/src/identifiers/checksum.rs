//! Check digits: arithmetic over the characters of a number.

/// The sum of the eleven-test over nine digits, modulo 11: weights 9 to 2, and -1 for the last digit.
pub(super) fn eleven(digits: &str) -> i64 {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let values = digits.bytes().map(|byte| i64::from(byte.saturating_sub(b'0')));
    values.zip(weights).map(|(value, weight)| value * weight).sum::<i64>().rem_euclid(11)
}

/// The remainder modulo 97 of a text of digits and capitals, read as one number with A = 10 to Z = 35 (ISO 7064).
pub(super) fn ninety_seven(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |sum, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (sum * shift + value) % 97
    })
}

/// The check digit of a field of a machine readable zone (ICAO 9303): weights 7, 3, 1, and `<` counts for nothing.
pub(super) fn zone<'a>(fields: impl IntoIterator<Item = &'a str>) -> char {
    let values = fields.into_iter().flat_map(str::chars).map(|c| c.to_digit(36).unwrap_or(0));
    let sum: u32 = values.zip([7, 3, 1].into_iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from_digit(sum % 10, 10).unwrap_or('0')
}
