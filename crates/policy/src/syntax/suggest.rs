//! "Did you mean": the known word nearest to an unknown one.

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
