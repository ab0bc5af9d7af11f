//! Whether a text is about personal data at all: a file beside a statement hardly ever is.

use waarborg_reader::Page;

/// What every statement has somewhere, and what a manual, a licence or a recipe hardly ever has.
const SIGNS: [&str; 10] = [
    "privacy",
    "persoonsgegevens",
    "persoonlijke gegevens",
    "avg",
    "gdpr",
    "personal data",
    "personal information",
    "gegevensbescherming",
    "data protection",
    "uw gegevens",
];

/// Signs that are words by themselves, and not the begin of any.
const WHOLE: [&str; 2] = ["avg", "gdpr"];

/// What makes cookies those of a site, and no biscuits.
const OF_A_SITE: [&str; 6] = ["website", "browser", "webpagina", "web page", "toestemming", "consent"];

/// How the list of a folder begins that a server of the web makes.
const LISTS: [&str; 3] = ["index of /", "directory listing for ", "inhoud van /"];

/// Whether a page is about personal data.
pub(crate) fn is_about_data(page: &Page) -> bool {
    let text = page.text.to_lowercase();
    let title = page.title.as_deref().unwrap_or_default().to_lowercase();
    let lists = |text: &str| LISTS.iter().any(|begin| text.trim_start().starts_with(begin));
    if lists(&text) || lists(&title) {
        return false;
    }
    SIGNS.iter().any(|sign| says(&text, sign))
        || says(&text, "cookies") && OF_A_SITE.iter().any(|word| says(&text, word))
}

/// Whether a text holds a word.
fn says(text: &str, sign: &str) -> bool {
    text.match_indices(sign).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + sign.len()..).and_then(|after| after.chars().next());
        let ends = !WHOLE.contains(&sign) || !after.is_some_and(char::is_alphanumeric);
        ends && !before.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::is_about_data;
    use waarborg_reader::Page;

    #[test]
    fn what_only_looks_like_it_is_not() {
        for text in [
            "Roer de boter. Bak de cookies in twaalf minuten.",
            "Index of /\n\nprivacy.html 2026-11-25 12K\n",
            "avgas en andere brandstof",
        ] {
            assert!(!is_about_data(&Page::plain(text)), "{text}");
        }
        for text in ["Deze website plaatst cookies.", "Uw gegevens gaan na een jaar weg.", "De AVG geldt."] {
            assert!(is_about_data(&Page::plain(text)), "{text}");
        }
    }
}
