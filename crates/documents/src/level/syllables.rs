//! Syllables, counted by the vowels that are heard; a list has the words for which that rule is wrong.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use waarborg_policy::model::Language;

/// How many syllables a word has; at least one.
pub fn syllables(word: &str, language: Language) -> usize {
    if spelled_out(word) {
        return word.chars().filter(|letter| letter.is_alphabetic()).count().max(1);
    }
    let word = word.to_lowercase();
    if let Some(count) = exceptions(language).get(word.as_str()) {
        return *count;
    }
    let parts = word.split(|letter: char| !letter.is_alphabetic()).filter(|part| !part.is_empty());
    let count = |part: &str| {
        let counted = || match language {
            Language::Nl => dutch(part),
            Language::En => english(part),
        };
        exceptions(language).get(part).copied().unwrap_or_else(counted)
    };
    parts.map(count).sum::<usize>().max(1)
}

/// An abbreviation in capitals is read letter by letter: AVG, EER, KvK is not one.
fn spelled_out(word: &str) -> bool {
    let count = word.chars().count();
    (2..=5).contains(&count) && word.chars().all(char::is_uppercase)
}

fn exceptions(language: Language) -> &'static BTreeMap<&'static str, usize> {
    static DUTCH: LazyLock<BTreeMap<&str, usize>> =
        LazyLock::new(|| read(include_str!("../../data/syllables.nl.txt")));
    static ENGLISH: LazyLock<BTreeMap<&str, usize>> =
        LazyLock::new(|| read(include_str!("../../data/syllables.en.txt")));
    match language {
        Language::Nl => &DUTCH,
        Language::En => &ENGLISH,
    }
}

fn read(text: &'static str) -> BTreeMap<&'static str, usize> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.trim().split_once(' '))
        .filter_map(|(word, count)| Some((word, count.parse().ok()?)))
        .collect()
}

/// Vowels that are one sound in Dutch, the longest first. A dieresis parts what would be one: `be-ïn-vloe-den`.
const DUTCH_SOUNDS: &[&str] = &[
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
    "au", "ou", "ai", "oi",
];

fn dutch(word: &str) -> usize {
    // In `qu` the u is no vowel, and an y before a vowel is a consonant.
    let word = word.replace("qu", "kw");
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(letter) = rest.chars().next() {
        if let Some(sound) = DUTCH_SOUNDS.iter().find(|sound| rest.starts_with(*sound)) {
            count += 1;
            rest = rest.strip_prefix(sound).unwrap_or_default();
            continue;
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        let consonant_y = letter == 'y' && rest.starts_with(is_vowel);
        if is_vowel(letter) && !consonant_y {
            count += 1;
        }
    }
    count
}

fn is_vowel(letter: char) -> bool {
    "aeiouyáàâäãåéèêëíìîïóòôöõúùûüýæøœ".contains(letter)
}

/// Vowels side by side that are two syllables in English: `cre-ative`, `peri-od`, `actu-al`.
const ENGLISH_PAIRS: &[&str] = &["ia", "io", "iu", "ua", "uo", "eo"];

fn english(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let at = |n: usize| letters.get(n).copied().unwrap_or(' ');
    let mut count: usize = 0;
    let mut before_was_vowel = false;
    for n in 0..letters.len() {
        let vowel =
            is_vowel(at(n)) && !(at(n) == 'u' && n > 0 && at(n - 1) == 'q') && !(at(n) == 'y' && n == 0);
        if vowel && (!before_was_vowel || parts(&letters, n)) {
            count += 1;
        }
        before_was_vowel = vowel;
    }
    count.saturating_sub(silent(word)).max(1)
}

/// Whether a vowel begins a syllable of its own after the vowel before it.
fn parts(letters: &[char], n: usize) -> bool {
    let at = |n: Option<usize>| n.and_then(|n| letters.get(n)).copied().unwrap_or(' ');
    let (before, here) = (at(n.checked_sub(1)), at(Some(n)));
    let pair: String = [before, here].iter().collect();
    // After c, s, t, g or x the i only softens: na-tion, spe-cial, re-li-gion, anx-ious.
    let softens = before == 'i' && matches!(at(n.checked_sub(2)), 'c' | 's' | 't' | 'g' | 'x');
    let ing = here == 'i' && at(Some(n + 1)) == 'n' && at(Some(n + 2)) == 'g';
    (ENGLISH_PAIRS.contains(&pair.as_str()) && !softens) || ing || "éèëïöü".contains(here)
}

/// Vowels at the end that are not heard.
fn silent(word: &str) -> usize {
    let ends = |ending: &str| word.strip_suffix(ending);
    let sibilant = |stem: &str| {
        stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("sh") || stem.ends_with("ch")
    };
    let consonant = |stem: &str| stem.chars().last().is_some_and(|letter| !is_vowel(letter));
    let has_vowel = |stem: &str| stem.contains(is_vowel);
    let hidden = if let Some(stem) = ends("ed") {
        consonant(stem) && has_vowel(stem) && !stem.ends_with(['t', 'd']) && !syllabic_l(stem)
    } else if let Some(stem) = ends("es") {
        consonant(stem) && has_vowel(stem) && !sibilant(stem) && !syllabic_l(stem)
    } else if let Some(stem) = ends("e") {
        consonant(stem) && has_vowel(stem) && !syllabic_l(stem)
    } else {
        false
    };
    // Inside a word too, before -ment, -ful, -ly and -less: state-ment, care-ful.
    let inside = ["ement", "efully", "eful", "eless", "ely"].iter().find_map(|ending| {
        let stem = ends(ending)?;
        (consonant(stem) && has_vowel(stem) && !syllabic_l(stem)).then_some(1)
    });
    usize::from(hidden) + inside.unwrap_or_default()
}

/// `-ble`, `-ple`, `-tle`: the l is a syllable with its e.
fn syllabic_l(stem: &str) -> bool {
    let mut last = stem.chars().rev();
    last.next() == Some('l') && last.next().is_some_and(|letter| !is_vowel(letter))
}
