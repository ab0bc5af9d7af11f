//! What the organisation is called.

use super::no_names::NO_NAMES;
use super::{form, key, mail};
use crate::normal::{Pattern, contact, date, holds};
use crate::reading::Found;
use crate::statement::{Statement, Topic};
use std::ops::Range;
use std::sync::LazyLock;

/// A name: words with capitals, and small words between them; a legal form may end it.
const NAME: &str = r#"(?:[a-z0-9-]+\.(?:nl|com|org|eu|nu|net|app|io)\b|[A-Z0-9][A-Za-z0-9&'.+/-]*!?|[A-Z]\.)(?: (?:'[st](?:-[A-Za-z-]+)?|"?[A-Z0-9(][A-Za-z0-9&'.+/)-]*"?|&|\+|van|de|der|den|het|voor|en|in|op|of|and|the|for|-|'t|te|ter|ten|aan|i\.o\.|vof|bvba|bv))*"#;

/// Words behind the name that say where it sits.
const SEATED: [&str; 5] = ["gevestigd", "gelegen", "located", "established", "registered"];

/// Words before the name that say whose a site is.
const HOLDERS: [&str; 13] = [
    "beheerd door",
    "eigendom van",
    "aangeboden door",
    "exploitatie van",
    "handelsnaam van",
    "onderdeel van",
    "operated by",
    "owned by",
    "held by",
    "managed by",
    "maintained by",
    "published by",
    "trading name of",
];

/// Words before the name under which somebody works.
const NAMED: [&str; 2] = ["onder de naam", "under the name"];

/// Words before the name that say who is meant.
const MEANT: [&str; 3] = ["bedoelen", "bedoel", "verstaan"];

/// What stands around the name of the organisation, and how much it says.
static AROUND: LazyLock<Vec<(usize, Pattern)>> = LazyLock::new(|| {
    let (seated, holders, meant) = (SEATED.join("|"), HOLDERS.join("|"), MEANT.join("|"));
    let any: fn(&str) -> bool = |_| true;
    let sits: fn(&str) -> bool = |text| holds(text, &SEATED);
    let held: fn(&str) -> bool = |text| holds(text, &HOLDERS);
    let said: fn(&str) -> bool = |text| holds(text, &MEANT);
    let named = NAMED.join("|");
    let called: fn(&str) -> bool = |text| holds(text, &NAMED);
    let own = r#"(?:,? ?\(?["']?(?:hierna|verder|ook|handelend|h\.o\.d\.n|ingeschreven|kantoorhoudende|statutair|KvK|hereinafter|trading)[^.;]{0,160}?)?"#;
    let quoted = r#"(?: ?\([^)]{0,90}\))?"#;
    [
        (9, format!(r#"(?:^|[.:;,] |\b[Dd]oor |\b[Ii]s )["']?(?P<name>{NAME})["']?{quoted}{own},? ?(?:statutair |kantoorhoudende? |is )?(?:{seated})"#), sits),
        (9, format!(r#"(?:^|[.:;,] )["']?(?P<name>{NAME})["']?{quoted}{own},? ?(?:is|zijn) (?:de |als |zelf |the )?(?:verantwoordelijke?\b|verwerkingsverantwoordelijke|(?:data )?controller|responsible)"#), any),
        (9, format!(r#"(?:{holders}) (?:de |het |the )?(?P<name>{NAME})"#), held),
        (5, format!(r#"(?:{named}) (?P<name>{NAME})"#), called),
        (6, r#"(?:^|[.:;,] |\b(?:[Dd]oor|[Vv]an|[Bb]ij|[Bb]y) )(?P<name>[A-Z][^,.:;()]{2,50}? (?:B\.V\.|BV\b|N\.V\.|V\.O\.F\.|VOF\b|vof\b))"#.to_owned(), any),
        (9, format!(r#"(?:^|[.:;,] )(?P<name>{NAME}),? ?\((?:hierna|verder|ook|hereinafter|["'“])"#), any),
        (9, format!(r#"(?:{meant}) (?:wij|we|ik)(?: (?:daarmee|hiermee|daaronder|hieronder))?:? ["']?(?P<name>{NAME})"#), said),
        (8, format!(r#"(?:[Vv]erwerkingsverantwoordelijke|[Cc]ontroller|[Bb]edrijfsnaam|[Hh]andelsnaam|[Nn]aam(?: organisatie| bedrijf)?|[Ss]tatutaire naam|[Oo]rganisatie)(?: is| van deze website is|:) ?(?P<name>{NAME})"#), any),
        (6, format!(r#"^(?:[Dd]it is (?:de|het) |[Dd]e |[Hh]et )?(?:[Pp]rivacy|PRIVACY)[a-zA-Z -]{{0,30}}? (?:van |voor |of |for |bij |- |: |\| )?(?P<name>{NAME})(?:$|,|\.$| \()"#), any),
        (5, format!(r#"(?:[Dd]eze|[Dd]it|[Oo]ns|[Oo]nze|[Tt]his|[Oo]ur) (?:privacy ?-?[a-z]*|verklaring|beleid|website|policy|statement)(?: [a-z]+){{0,5}} (?:van|door|hoe|of|by|how) (?:de |het |the )?(?P<name>{NAME})"#), any),
        (5, format!(r#"(?:^|[.:;,] )["']?(?P<name>{NAME})["']?{quoted}{own},? (?:verwerkt|verwerken|hecht|hechten|respecteert|respecteren|legt|vraagt|neemt|verzamelt|vindt|gaat|bewaart|gebruikt|behandelt|deelt|verstrekt|draagt|vind|kan|zal|is|biedt|heeft|processes|respects|collects|takes|values|uses)\b"#), any),
        (4, format!(r#"(?:[Ww]ij(?: zijn|,)|[Ww]e are|[Ii]k ben|[Ww]elkom bij|[Ww]elcome to|[Bb]ij|[Bb]innen|[Ww]ebsite van|[Aa]an|[Dd]oor|[Vv]an|[Mm]et|[Aa]t) (?P<name>{NAME})"#), any),
    ]
    .into_iter()
    .map(|(weight, pattern, may_be_in)| (weight, Pattern::made(pattern, may_be_in)))
    .collect()
});

pub(super) fn name(statement: &Statement<'_>) -> Option<Found<String>> {
    let mut best: Option<(usize, Found<String>)> = None;
    let mut offer = |score: usize, found: Found<String>| {
        if best.as_ref().is_none_or(|(known, other)| {
            *known < score || *known == score && other.value.len() < found.value.len()
        }) {
            best = Some((score, found));
        }
    };
    let hosts: Vec<String> = mail::addresses(statement)
        .iter()
        .filter_map(|(_, _, address)| {
            address.split('@').nth(1).map(|host| key(host.split('.').next().unwrap_or_default()))
        })
        .collect();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let plain = statement.plain(sentence);
        if plain.len() > 1500 || sentence.about(Topic::Definitions) && number > 40 {
            continue;
        }
        let mut weigh = |weight: usize, range: Range<usize>| {
            let Some(range) = tidy_name(plain, range) else { return };
            let span = statement.place(sentence, &range);
            let words = statement.words(&span).to_owned();
            let party = !crate::parties::known(&words, &words.to_ascii_lowercase()).is_empty();
            let host = hosts.iter().any(|host| {
                host.len() > 2
                    && (key(&words).contains(host.as_str()) || host.contains(&key(&words)) && words.len() > 2)
            });
            let form_there = form::in_name(&words);
            let often = count(statement, &words);
            // "jeugdvoetbalcoach.nl respects …": the site is the name.
            let site = words.contains('.')
                && !words.contains(' ')
                && contact::links(&words.to_ascii_lowercase()).len() == 1;
            if site && (weight < 5 || words.starts_with("www.") || !host && often < 3) {
                return;
            }
            if party && !host || often < 2 && weight < 5 && !form_there && !host {
                return;
            }
            let score = weight * 3
                + often
                + usize::from(number < 25) * 2
                + usize::from(host) * 6
                + usize::from(form_there) * 6
                + usize::from(site) * 4;
            offer(score, Found::certain(words, span));
        };
        // A row or line of a table: "Trade name | NAME".
        let label =
            sentence.cell.checked_sub(1).and_then(|_| statement.sentences.get(number.checked_sub(1)?));
        if label.is_some_and(|label| {
            label.block == sentence.block
                && statement.data.phrase("name-label").cues.is_in(statement.lower(label))
        }) {
            weigh(9, 0..plain.len());
        }
        // "Responsible is:", and the name below it, which may look like a heading.
        let above = number.checked_sub(1).and_then(|above| statement.sentences.get(above));
        let above = above.filter(|above| above.block + 1 == sentence.block);
        let lead = above.map(|above| statement.lower(above)).unwrap_or_default();
        if lead.ends_with(':')
            && statement.data.phrase("responsible-is").cues.is_in(lead)
            && plain.len() < 120
        {
            weigh(9, 0..plain.len());
        }
        for (weight, around) in AROUND.iter() {
            let Some(regex) = around.within(plain) else { continue };
            for found in regex.captures_iter(plain.as_bytes()) {
                if let Some(range) = found.name("name").map(|name| name.range()) {
                    weigh(*weight, range);
                }
            }
        }
        // The first line of an address, and a title that is a name.
        let next = statement.sentences.get(number + 1).map(|next| statement.plain(next)).unwrap_or_default();
        let after = statement.sentences.get(number + 2).map(|next| statement.plain(next)).unwrap_or_default();
        let address = !contact::postcodes(&next.to_ascii_lowercase()).is_empty()
            || !contact::postcodes(&after.to_ascii_lowercase()).is_empty()
                && !contact::streets(next).is_empty();
        let own = statement.sentences.get(number + 1).map(|next| statement.lower(next)).unwrap_or_default();
        let numbers = statement.data.phrase("own-number").cues.is_in(own);
        let foreign = statement.data.phrase("foreign-address").cues.is_in(statement.lower(sentence));
        if plain.len() < 70 && (address || numbers) && !foreign {
            weigh(6, 0..plain.len());
        } else if plain.len() < 60 && number < 4 {
            weigh(2, 0..plain.len());
        }
    }
    best.map(|(_, found)| found)
}

/// How often the text holds these words: more often than eight times says no more.
pub(super) fn count(statement: &Statement<'_>, words: &str) -> usize {
    statement.page.text.matches(words).take(8).count()
}

fn tidy_name(plain: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut range = range;
    // Words that lead to a name and are no part of it.
    loop {
        let text = plain.get(range.clone())?;
        let number = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        if number > 0 && text.get(number..)?.starts_with(' ') && text.get(..number)?.ends_with('.') {
            range.start += number + 1;
            continue;
        }
        let first = text.split(' ').next()?;
        let leads = [
            "Door",
            "Bij",
            "Van",
            "Voor",
            "Binnen",
            "Aan",
            "Met",
            "Wanneer",
            "Als",
            "Indien",
            "T.a.v.",
            "Namens",
            "Naam",
            "Bedrijfsnaam",
        ];
        if !(leads.contains(&first.trim_end_matches(':')) && text.len() > first.len() + 1) {
            break;
        }
        range.start += first.len() + 1;
    }
    let text = plain.get(range.clone())?;
    // What it is also called is no part of it.
    let text = [
        ", handelend",
        " handelend",
        ", h.o.d.n",
        ", trading",
        ", gevestigd",
        " (hierna",
        ", hierna",
        " (ook",
    ]
    .iter()
    .find_map(|word| text.split_once(word))
    .map_or(text, |(name, _)| name);
    let article = ["De ", "Het ", "de ", "het "].iter().find(|article| {
        text.strip_prefix(**article).is_some_and(|rest| {
            ["Stichting", "Vereniging", "Gemeente", "Coop", "Maatschap", "Gereformeerde", "Protestantse"]
                .iter()
                .any(|form| rest.starts_with(form))
        })
    });
    let text = article.map_or(text, |article| text.get(article.len()..).unwrap_or(text));
    range.start += article.map_or(0, |article| article.len());
    let mut end = text.trim_end_matches([' ', ',', '-', ':', '.', '\'', '(']).len();
    // "B.V." keeps its point.
    let with = text.get(..end + 1).unwrap_or_default();
    if ["B.V.", "N.V.", "V.O.F.", "U.A.", "Inc.", "Ltd."].iter().any(|form| with.ends_with(form)) {
        end += 1;
    }
    let mut text = text.get(..end)?;
    // Small words at the end belong to the sentence.
    while let Some((before, last)) = text.rsplit_once(' ') {
        let small = last.starts_with(|first: char| !first.is_ascii_uppercase() && !first.is_ascii_digit())
            && !["vof", "bv", "bvba", "i.o."].contains(&last);
        let joined = ["KvK", "KVK", "Privacy", "Privacyverklaring", "Privacybeleid", "AVG"].contains(&last);
        if !small && !joined {
            break;
        }
        text = before.trim_end_matches([' ', ',', '-', ':']);
    }
    let first = text.split([' ', ',']).next()?.to_ascii_lowercase();
    let bare = first.trim_end_matches(['.', ':']);
    let one = !text.contains(' ');
    let words_only = text.split(' ').all(|word| NO_NAMES.contains(&word.to_ascii_lowercase().as_str()));
    let formed = form::of_shares(text);
    let formed_name = formed && text.split(' ').count() > 2;
    let no_name = NO_NAMES.contains(&bare) && (one || !["de", "het"].contains(&bare) && !formed_name);
    if no_name || words_only {
        return None;
    }
    if ["de", "het"].contains(&bare)
        && !text.split(' ').skip(1).any(|word| word.starts_with(|first: char| first.is_ascii_uppercase()))
    {
        return None;
    }
    if text.len() < 2 || text.len() > 80 || text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b' ')
    {
        return None;
    }
    if !contact::postcodes(&text.to_ascii_lowercase()).is_empty()
        || !contact::streets(text).is_empty()
        || !date::dates(&text.to_ascii_lowercase()).is_empty()
    {
        return None;
    }
    Some(range.start..range.start + text.len())
}
