//! "Did you mean": the known word nearest to an unknown one, by its letters or by what it is called.

/// The candidate closest to `word`, if one is near enough to be a likely slip.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let fold = |word: &str| word.to_lowercase().replace('_', "-");
    let folded = fold(word);
    let length = word.chars().count();
    let near = |candidate: &str| 1 + candidate.chars().count().min(length) / 4;
    candidates
        .into_iter()
        // A word is never nearer than the difference of their lengths: the rest is not worth measuring.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= near(candidate))
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= near(candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The candidate that was meant: by a title that is what was written, by its own letters, or by those of a title. Each
/// comes with its titles, in any language.
pub fn meant<'a>(word: &str, candidates: &[(&'a str, Vec<String>)]) -> Option<&'a str> {
    let ids = || candidates.iter().map(|(id, _)| *id);
    let by_letters = || {
        let near = closest(word, candidates.iter().flat_map(|(_, titles)| titles).map(String::as_str))?;
        let (id, _) = candidates.iter().find(|(_, titles)| titles.iter().any(|title| title == near))?;
        Some(*id)
    };
    titled(word, candidates.iter().cloned()).or_else(|| closest(word, ids())).or_else(by_letters)
}

/// The candidate of which a title is what was written, or holds it as a word of its own; of several, the one with the
/// shortest title. Each candidate comes with its titles, in any language.
pub fn titled<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = (&'a str, Vec<String>)>,
) -> Option<&'a str> {
    let wanted = words_of(word);
    if wanted.concat().chars().count() < SHORTEST {
        return None;
    }
    let mut best: Option<((usize, usize), &str)> = None;
    for (candidate, titles) in candidates {
        for title in titles {
            let own = words_of(&title);
            let whole = own.concat() == wanted.concat();
            if !whole && !own.windows(wanted.len()).any(|part| part == wanted) {
                continue;
            }
            let rank = (usize::from(!whole), title.chars().count());
            if best.is_none_or(|(known, _)| rank < known) {
                best = Some((rank, candidate));
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// A shorter word stands in too many titles to mean one of them.
const SHORTEST: usize = 3;

/// The words of a text, without articles, and in one form for singular and plural.
fn words_of(text: &str) -> Vec<String> {
    const ARTICLES: [&str; 8] = ["de", "het", "een", "the", "a", "an", "uw", "je"];
    let text = text.to_lowercase().replace('\'', "");
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !ARTICLES.contains(word)).map(stem).collect()
}

/// A word without the ending of a plural: `foto's` and `fotos` are `foto`, `namen` is no `naam`.
fn stem(word: &str) -> String {
    let ending = ["en", "s"].iter().find_map(|end| word.strip_suffix(end));
    ending.filter(|stem| stem.chars().count() > 3).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::titled;

    #[test]
    fn a_word_is_known_by_its_title() {
        let titles = [
            ("passport-photo", vec!["pasfoto".to_owned(), "passport photo".to_owned()]),
            ("photo", vec!["foto".to_owned(), "photo".to_owned()]),
            ("newsletter", vec!["aanmelding voor de nieuwsbrief".to_owned()]),
        ];
        for (word, meant) in [
            ("pasfotoos", None),
            ("pasfoto's", Some("passport-photo")),
            ("pasfotos", Some("passport-photo")),
            ("nieuwsbrief", Some("newsletter")),
            ("foto", Some("photo")),
            ("de", None),
        ] {
            assert_eq!(titled(word, titles.clone()), meant, "{word}");
        }
        assert_eq!(super::meant("pasfotoos", &titles), Some("passport-photo"));
        assert_eq!(super::meant("pasport-photo", &titles), Some("passport-photo"));
    }
}
