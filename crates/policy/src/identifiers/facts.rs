//! What the world fixes of these forms, from `data/formats.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::PhoneKind;

/// Everything in the file.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Facts {
    pub(super) phone: Vec<PhoneFacts>,
    pub(super) sidecode: Vec<Sidecode>,
    pub(super) plate_letters: PlateLetters,
    pub(super) plate_blocked: Vec<PlateBlocked>,
    pub(super) postcode: PostcodeFacts,
    pub(super) establishment: EstablishmentFacts,
    pub(super) european_card: EuropeanCardFacts,
}

/// Numbers that begin alike.
#[derive(Deserialize)]
pub(super) struct PhoneFacts {
    pub(super) kind: PhoneKind,
    /// How they begin.
    pub(super) starts: Vec<String>,
    /// How many digits they have in all.
    pub(super) digits: Vec<usize>,
    /// They have a form for abroad.
    pub(super) abroad: bool,
}

/// A series of licence plates.
#[derive(Deserialize)]
pub(super) struct Sidecode {
    pub(super) code: u8,
    /// `L` a letter, `D` a digit.
    pub(super) form: String,
}

/// Letters that plates do not have.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PlateLetters {
    pub(super) never: Vec<char>,
    /// Letters among them that may still come first.
    pub(super) first: Vec<char>,
    /// The series in which this began.
    pub(super) from_code: u8,
}

/// Groups of letters that are not issued.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PlateBlocked {
    pub(super) letters: Vec<String>,
    /// The series in which this began.
    pub(super) from_code: u8,
}

/// Letters that postcodes do not have.
#[derive(Deserialize)]
pub(super) struct PostcodeFacts {
    pub(super) never: Vec<String>,
}

/// How the number of an establishment usually begins.
#[derive(Deserialize)]
pub(super) struct EstablishmentFacts {
    pub(super) usually: String,
}

/// How the number of a Dutch card begins.
#[derive(Deserialize)]
pub(super) struct EuropeanCardFacts {
    pub(super) dutch: String,
}

/// The facts, read once.
pub(super) fn facts() -> &'static Facts {
    static FACTS: LazyLock<Facts> =
        LazyLock::new(|| crate::vocabulary::read("formats.toml", include_str!("../../data/formats.toml")));
    &FACTS
}

#[cfg(test)]
mod tests {
    use super::facts;

    #[test]
    fn every_series_of_plates_has_six_characters_in_three_groups_and_a_shape_of_its_own() {
        let forms: std::collections::BTreeSet<String> =
            facts().sidecode.iter().map(|row| row.form.replace('-', "")).collect();
        assert_eq!(forms.len(), 14);
        for row in &facts().sidecode {
            assert_eq!((row.form.len(), row.form.split('-').count()), (8, 3), "{}", row.code);
        }
    }
}
