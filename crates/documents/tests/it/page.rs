//! The page as a browser, a screen reader and a printer take it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use waarborg_policy::model::Language;

use crate::support::{ALL, cookies_html, policy, short, statement_html};

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Every page of every policy, with a name.
fn pages(language: Language) -> Vec<(String, String)> {
    let of = |(name, text): (&str, &str)| {
        let policy = policy(text);
        let statement = statement_html(&policy, language).unwrap();
        [
            (name.to_owned(), statement),
            (format!("cookies of {name}"), cookies_html(&policy, language).unwrap()),
        ]
    };
    ALL.into_iter().flat_map(of).collect()
}

#[test]
fn no_script_and_no_other_host() {
    for (name, text) in ALL {
        for language in Language::ALL {
            let policy = policy(text);
            let html = statement_html(&policy, language).unwrap() + &cookies_html(&policy, language).unwrap();
            for banned in
                ["<script", "<img", "<iframe", "<link", "<object", " src=", "@import", "url(", "onclick"]
            {
                assert!(!html.contains(banned), "{name}: {banned}");
            }
            assert!(html.contains("default-src 'none'"), "{name}");
            assert!(html.contains(&format!("<html lang=\"{}\">", language.code())), "{name}");
        }
    }
}

#[test]
fn anchors_are_unique_and_every_reference_arrives() {
    for (name, html) in pages(Language::Nl) {
        let ids = attributes(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: an id stands twice");
        let inside = attributes(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let named = attributes(&html, "aria-labelledby").into_iter();
        for id in inside.chain(named) {
            assert!(unique.contains(id), "{name}: #{id} leads nowhere");
        }
    }
}

#[test]
fn headings_never_skip_a_level_and_tables_have_names() {
    for (name, html) in pages(Language::En) {
        let levels: Vec<u32> = html
            .split("<h")
            .skip(1)
            .filter_map(|rest| rest.chars().next().and_then(|level| level.to_digit(10)))
            .collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{name}: {levels:?}");
        let tables = html.matches("<table>").count();
        assert_eq!(tables, html.matches("<table>\n<caption>").count(), "{name}: a table without a name");
        assert_eq!(
            html.matches("<th").count(),
            html.matches("<th scope=").count() + html.matches("<thead").count()
        );
    }
}

proptest! {
    /// Whatever an organisation writes is shown as words, never read as a part of the page.
    #[test]
    fn words_of_a_policy_stay_words(name in "[ -~]{1,40}") {
        let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
        let with = short(&format!("[purpose.contact]\ntitle = {{ nl = \"{quoted}\", en = \"{quoted}\" }}\n"));
        let plain = statement_html(&short("[purpose.contact]\n"), Language::Nl).unwrap();
        let html = statement_html(&with, Language::Nl).unwrap();
        prop_assert_eq!(html.matches('<').count(), plain.matches('<').count());
        prop_assert_eq!(html.matches('>').count(), plain.matches('>').count());
    }

    /// A link is only ever to a page, an address or a number.
    #[test]
    fn links_are_to_pages_addresses_and_numbers(address in "[ -!#-\\[\\]-~]{1,40}") {
        let with = short(&format!("[cookies]\nlisted-at = \"{address}\"\nkinds = [\"functional\"]\n"));
        let html = statement_html(&with, Language::Nl).unwrap();
        for href in attributes(&html, "href") {
            let known = ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|scheme| href.starts_with(scheme));
            prop_assert!(known, "{}", href);
        }
    }
}
