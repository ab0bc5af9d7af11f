//! "Did you mean": the known word nearest to an unknown one.

/// The candidate closest to `word`, if one is near enough to be a likely slip.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase().replace('_', "-");
    let length = word.chars().count();
    candidates
        .into_iter()
        // A word is never nearer than the difference of their lengths: the rest is not worth measuring.
        .filter(|candidate| {
            let other = candidate.chars().count();
            other.abs_diff(length) <= 1 + other.min(length) / 4
        })
        .map(|candidate| (strsim::damerau_levenshtein(&folded, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count().min(length) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
