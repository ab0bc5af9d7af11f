//! Citations as people write them (`AWR art. 52(4)`, `art. 52 lid 4 AWR`, `BW 7:454`), read apart so that they can be
//! compared.

use super::law::Law;

/// One article that a citation names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The law's id.
    pub law: String,
    /// The article's number: `52`, `34a`, `7.3.8`.
    pub article: String,
    /// The paragraph, where one is named.
    pub paragraph: Option<String>,
}

/// Words in a citation that name no article.
const FILLERS: &[&str] =
    &["art", "art.", "artt.", "artikel", "artikelen", "article", "articles", "de", "het", "van", "of", "the"];

/// Ordinals before `lid`.
const ORDINALS: &[&str] =
    &["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

/// The articles that a citation names; a part without a law of its own belongs to the law named before it, else to
/// the next one.
pub(super) fn read<'a>(
    citation: &str,
    laws: impl Iterator<Item = (&'a String, &'a Law)> + Clone,
) -> Vec<Cited> {
    let mut found: Vec<Cited> = Vec::new();
    let mut waiting: Vec<(String, Option<String>)> = Vec::new();
    let mut law: Option<String> = None;
    for part in parts(citation) {
        let mut words = words(&part);
        if let Some((id, at, length)) = named_law(&words, laws.clone()) {
            words.drain(at..at + length);
            law = Some(id);
        }
        let (article, paragraph) = numbers(&words);
        match (article, paragraph) {
            (Some(article), paragraph) => waiting.push((article, paragraph)),
            // `artikel 52, vierde lid, AWR`: the paragraph of what was named before it.
            (None, Some(paragraph)) => match waiting.last_mut() {
                Some((_, known)) => *known = Some(paragraph),
                None => {
                    if let Some(last) = found.last_mut() {
                        last.paragraph = Some(paragraph);
                    }
                }
            },
            (None, None) => {}
        }
        if let Some(law) = &law {
            let named = waiting.drain(..);
            found.extend(named.map(|(article, paragraph)| Cited { law: law.clone(), article, paragraph }));
        }
    }
    found
}

/// The laws, by id, that a citation names without an article of theirs.
pub(super) fn without_article<'a>(
    citation: &str,
    laws: impl Iterator<Item = (&'a String, &'a Law)> + Clone,
) -> Vec<String> {
    let cited = read(citation, laws.clone());
    let named = parts(citation).into_iter().filter_map(|part| named_law(&words(&part), laws.clone()));
    named.map(|(id, _, _)| id).filter(|id| cited.iter().all(|cited| cited.law != *id)).collect()
}

/// The parts of an enumeration.
fn parts(citation: &str) -> Vec<String> {
    let text = citation.to_lowercase().replace(" en ", ";").replace(" and ", ";").replace(" & ", ";");
    text.split([';', ',']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The words of a part; `52(4)` gives `52`, `(4`; `7:454` beside `bw` gives `bw`, `7`, `454`.
fn words(part: &str) -> Vec<String> {
    let spaced = part.replace('(', " (").replace(')', " ");
    let mut words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
    if let Some(code) = words.iter().position(|word| word == "bw")
        && let Some((at, book, article)) = words.iter().enumerate().find_map(|(at, word)| {
            let (book, article) = word.split_once(':')?;
            Some((at, book.to_owned(), article.to_owned()))
        })
    {
        words.remove(at.max(code));
        words.remove(at.min(code));
        words.splice(0..0, ["bw".to_owned(), book, article]);
    }
    words
}

/// The law whose name stands in the words, the longest name first: its id, where it begins, how many words.
fn named_law<'a>(
    words: &[String],
    laws: impl Iterator<Item = (&'a String, &'a Law)>,
) -> Option<(String, usize, usize)> {
    let names = laws.flat_map(|(id, law)| {
        law.matches.iter().chain([&law.short]).map(move |name| (id, name.to_lowercase()))
    });
    let places = names.filter_map(|(id, name)| {
        let name: Vec<&str> = name.split_whitespace().collect();
        let at = words.windows(name.len().max(1)).position(|window| window == name.as_slice())?;
        Some((id.clone(), at, name.len()))
    });
    places.max_by_key(|(_, _, length)| *length)
}

/// Whether a citation names a law, with an article or without.
pub(super) fn names(citation: &str, law: &Law) -> bool {
    parts(citation).iter().any(|part| {
        let words = words(part);
        law.matches.iter().chain([&law.short]).any(|name| {
            let name = name.to_lowercase();
            let name: Vec<&str> = name.split_whitespace().collect();
            words.windows(name.len().max(1)).any(|window| window == name.as_slice())
        })
    })
}

/// The article and the paragraph among words that name no law.
fn numbers(words: &[String]) -> (Option<String>, Option<String>) {
    let (mut article, mut paragraph) = (None, None);
    let mut after_lid = false;
    for word in words {
        if word == "lid" || word == "paragraph" || word == "par." {
            after_lid = true;
            continue;
        }
        if let Some(at) = ORDINALS.iter().position(|known| known == word) {
            paragraph = Some((at + 1).to_string());
        } else if let Some(number) = word.strip_prefix('(') {
            paragraph = paragraph.or_else(|| Some(number.to_owned()));
        } else if after_lid {
            paragraph = Some(word.clone());
            after_lid = false;
        } else if article.is_none()
            && !FILLERS.contains(&word.as_str())
            && word.starts_with(|c: char| c.is_ascii_digit())
        {
            article = Some(word.clone());
        }
    }
    (article, paragraph)
}
