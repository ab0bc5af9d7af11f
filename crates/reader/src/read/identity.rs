//! Who is responsible, to whom one may turn, and of what day the text is.

use super::context;
use crate::normal::{Pattern, compile, contact, date, holds};
use crate::reading::{Controller, Found, PrivacyContact, Role};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use regex::bytes::Regex;
use std::cell::OnceCell;
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

/// Words that are no name, though they begin a sentence.
const NO_NAMES: &[&str] = &[
    "wij",
    "we",
    "ik",
    "deze",
    "dit",
    "onze",
    "ons",
    "de",
    "het",
    "een",
    "u",
    "je",
    "jij",
    "als",
    "indien",
    "wanneer",
    "privacy",
    "privacyverklaring",
    "privacybeleid",
    "persoonsgegevens",
    "gegevens",
    "contactgegevens",
    "cookies",
    "cookie",
    "daarnaast",
    "in",
    "op",
    "door",
    "bij",
    "voor",
    "via",
    "uw",
    "jouw",
    "mijn",
    "welke",
    "wat",
    "wie",
    "hoe",
    "waarom",
    "artikel",
    "website",
    "betrokkene",
    "verwerker",
    "bedrijf",
    "organisatie",
    "statement",
    "policy",
    "verklaring",
    "inleiding",
    "algemeen",
    "google",
    "facebook",
    "avg",
    "dat",
    "er",
    "ook",
    "this",
    "our",
    "your",
    "you",
    "the",
    "it",
    "if",
    "when",
    "beleid",
    "zij",
    "iedere",
    "iedereen",
    "alle",
    "welkom",
    "zo",
    "soms",
    "kvk-nummer",
    "btw-nummer",
    "rsin",
    "kvk-nr",
    "btw-identificatienummer",
    "postadres",
    "bezoekadres",
    "e-mailadres",
    "emailadres",
    "telefoonnummer",
    "marketing",
    "support",
    "privacyvoorwaarden",
    "inhoudsopgave",
    "laatst",
    "laatste",
    "gebruik",
    "doeleinden",
    "grondslag",
    "rechten",
    "autoriteit",
    "functionaris",
    "algemene",
    "europese",
    "nederland",
    "kamer",
    "belastingdienst",
    "recht",
    "uitvoering",
    "toestemming",
    "versie",
    "datum",
    "inhoud",
    "e-mail",
    "telefoon",
    "email",
    "contact",
    "adres",
    "kvk",
    "btw",
    "postbus",
    "t.a.v",
    "data",
    "doel",
    "bewaartermijn",
    "omdat",
    "om",
    "na",
    "tot",
    "bent",
    "heeft",
    "heb",
    "kan",
    "wil",
    "wilt",
    "graag",
    "met",
    "van",
    "aan",
    "binnen",
    "naast",
    "verder",
    "tevens",
    "hierbij",
    "hieronder",
    "zoals",
    "verwerking",
    "instagram",
    "linkedin",
    "youtube",
    "twitter",
    "eu",
    "eer",
    "ap",
    "opdrachtgever",
    "opdrachtnemer",
    "gebruiker",
    "and",
    "notice",
    "daarbij",
    "waarbij",
    "daarvoor",
    "hiervoor",
    "bovendien",
    "echter",
    "te",
    "uit",
    "over",
    "naar",
    "tijdens",
    "sinds",
    "vanaf",
    "onder",
    "zonder",
];

static FORMS: [(Pattern, &str); 22] = [
    (Pattern::new(r"\bB\.?V\.?(?:\b|$| |,)", |text| holds(text, &["BV", "B.V"])), "B.V."),
    (Pattern::new(r"\bN\.?V\.?(?: |,|$)", |text| holds(text, &["NV", "N.V"])), "N.V."),
    (
        Pattern::new(r"\bV\.?O\.?F\.?\b|\b[Vv]of\b|\b[Vv]ennootschap onder [Ff]irma\b", |text| {
            holds(text, &["VOF", "VO.F", "V.OF", "V.O.F", "Vof", "vof", "ennootschap"])
        }),
        "VOF",
    ),
    (Pattern::new(r"\bC\.V\.", |text| holds(text, &["C.V."])), "C.V."),
    (Pattern::new(r"\b[Mm]aatschap\b", |text| holds(text, &["aatschap"])), "maatschap"),
    (Pattern::new(r"\b[Ee]enmanszaak\b", |text| holds(text, &["enmanszaak"])), "eenmanszaak"),
    (Pattern::new(r"\b[Cc]ooperatie\b|\bU\.A\.", |text| holds(text, &["ooperatie", "U.A."])), "coöperatie"),
    (Pattern::new(r"\b[Ss]tichting\b", |text| holds(text, &["tichting"])), "stichting"),
    (Pattern::new(r"\b[A-Za-z]*[Vv]ereniging\b", |text| holds(text, &["ereniging"])), "vereniging"),
    (Pattern::new(r"\b[Gg]emeente\b", |text| holds(text, &["emeente"])), "gemeente"),
    (Pattern::new(r"\bZZP\b|\bzzp\b", |text| holds(text, &["ZZP", "zzp"])), "eenmanszaak"),
    (Pattern::new(r"\bBVBA\b|\bBvba\b|\bbvba\b", |text| holds(text, &["BVBA", "Bvba", "bvba"])), "BVBA"),
    (Pattern::new(r"\bVZW\b|\bvzw\b", |text| holds(text, &["VZW", "vzw"])), "VZW"),
    (Pattern::new(r"\bLtd\b", |text| holds(text, &["Ltd"])), "Ltd"),
    (Pattern::new(r"\bLLC\b", |text| holds(text, &["LLC"])), "LLC"),
    (Pattern::new(r"\bGmbH\b", |text| holds(text, &["GmbH"])), "GmbH"),
    (Pattern::new(r"\bInc\b", |text| holds(text, &["Inc"])), "Inc"),
    (Pattern::new(r"\b[Ff]oundation\b", |text| holds(text, &["oundation"])), "foundation"),
    (Pattern::new(r"\b[Aa]ssociation\b", |text| holds(text, &["ssociation"])), "association"),
    (
        Pattern::new(r"\b[Ss]ole proprietor(?:ship)?\b", |text| holds(text, &["ole proprietor"])),
        "sole proprietorship",
    ),
    (Pattern::new(r"\b[Cc]ooperative\b", |text| holds(text, &["ooperative"])), "cooperative"),
    (Pattern::new(r"\b[Pp]artnership\b", |text| holds(text, &["artnership"])), "partnership"),
];

/// The first so many forms are firms' only.
const FIRMS: usize = 4;

/// The first so many forms are parts of names of firms.
const LEGAL: usize = 9;

/// Who is responsible.
pub(crate) fn controller(statement: &Statement<'_>) -> Controller {
    let mut made = Controller { name: name(statement), ..Controller::default() };
    made.legal_form = legal_form(statement, made.name.as_ref());
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let place = |range: &Range<usize>| statement.place(sentence, range);
        let text = |range: &Range<usize>| statement.words(&place(range)).trim().to_owned();
        if made.kvk.is_none()
            // A whole row is asked once, at its second cell.
            && let Some(block) = statement.block_of(sentence).filter(|_| sentence.cell == 1)
            && let Some(range) = contact::kvk(&block.folded.lower)
        {
            let span = block.folded.place(&range);
            let digits: String = statement.words(&span).chars().filter(char::is_ascii_digit).collect();
            made.kvk = Some(Found::certain(digits, span));
        }
        if made.kvk.is_none()
            && let Some(range) = contact::kvk(lower)
        {
            let digits: String = text(&range).chars().filter(char::is_ascii_digit).collect();
            made.kvk = Some(Found::certain(digits, place(&range)));
        }
        if made.city.is_none()
            && let Some(label) =
                sentence.cell.checked_sub(1).and_then(|_| statement.sentences.get(number.checked_sub(1)?))
            && statement.data.phrase("city-label").cues.is_in(statement.lower(label))
        {
            let name = place_name(statement.plain(sentence));
            if !name.is_empty() {
                let range = 0..name.len();
                made.city = Some(Found::certain(text(&range), place(&range)));
            }
        }
        if made.hidden_email.is_none()
            && let Some(range) = contact::hidden_emails(lower).first()
        {
            made.hidden_email = Some(Found::certain((), place(range)));
        }
        if made.postcode.is_none()
            && let Some(range) = postcode(statement, sentence)
        {
            made.postcode = Some(Found::certain(text(&range), place(&range)));
            made.city = city(statement, sentence, range.end)
                .or_else(|| city_before(statement, sentence, range.start))
                .or_else(|| seat_city(statement, sentence));
            made.street = street(statement, number, range.start);
        }
    }
    if made.postcode.is_none() {
        abroad(statement, &mut made);
    }
    if made.postcode.is_none() && made.city.is_none() {
        seat(statement, &mut made);
    }
    made.email = email(statement, &made);
    made.phone = phone(statement);
    made.website = website(statement, &made);
    made
}

/// An address that is written as in Belgium and Germany, where the text has no Dutch one.
fn abroad(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in &statement.sentences {
        let plain = statement.plain(sentence);
        if statement.data.phrase("foreign-address").cues.is_in(statement.lower(sentence)) {
            continue;
        }
        let Some((street, code)) = contact::foreign_address(plain) else { continue };
        let found = |range: &Range<usize>| {
            let span = statement.place(sentence, range);
            Found::certain(statement.words(&span).to_owned(), span)
        };
        made.city = city(statement, sentence, code.end);
        made.street = Some(found(&street));
        made.postcode = Some(found(&code));
        return;
    }
}

fn postcode(statement: &Statement<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let plain = statement.plain(sentence);
    let lower = statement.lower(sentence);
    if statement.data.phrase("foreign-address").cues.is_in(lower) {
        return None;
    }
    contact::postcodes(lower).into_iter().find(|range| {
        let code = plain.get(range.clone()).unwrap_or_default();
        let letters = code.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let spaced = code.contains(' ');
        letters.bytes().all(|byte| byte.is_ascii_uppercase()) || !spaced && sentence.range.len() < 60
    })
}

fn city(statement: &Statement<'_>, sentence: &Sentence, from: usize) -> Option<Found<String>> {
    let plain = statement.plain(sentence);
    let rest = plain.get(from..)?;
    let skip = rest.len() - rest.trim_start_matches([' ', ',', '-', '|', '(']).len();
    let rest = rest.get(skip..)?;
    let (skip, rest) =
        match ["te ", "in "].iter().find_map(|word| rest.strip_prefix(word).map(|rest| (word.len(), rest))) {
            Some((word, rest)) => (skip + word, rest),
            None => (skip, rest),
        };
    let name = place_name(rest);
    if name.is_empty() {
        return next_line_city(statement, sentence);
    }
    let range = from + skip..from + skip + name.len();
    let span = statement.place(sentence, &range);
    Some(Found::certain(tidy_city(statement.words(&span)), span))
}

/// A city in capitals is written as other cities are.
fn tidy_city(words: &str) -> String {
    if words.len() > 3 && words.chars().all(|letter| !letter.is_lowercase()) {
        let mut made = String::new();
        let mut start = true;
        for letter in words.chars() {
            made.extend(if start {
                letter.to_uppercase().collect::<Vec<_>>()
            } else {
                letter.to_lowercase().collect()
            });
            start = !letter.is_alphabetic();
        }
        return made;
    }
    words.to_owned()
}

fn next_line_city(statement: &Statement<'_>, sentence: &Sentence) -> Option<Found<String>> {
    let block = statement.blocks.get(sentence.block + 1)?;
    let name = place_name(&block.folded.plain);
    (name.len() == block.folded.plain.len() && !name.is_empty() && name.len() < 30).then(|| {
        let span = block.folded.place(&(0..name.len()));
        Found::likely(tidy_city(statement.words(&span)), span)
    })
}

fn city_before(statement: &Statement<'_>, sentence: &Sentence, start: usize) -> Option<Found<String>> {
    let plain = statement.plain(sentence);
    let before = plain.get(..start)?.trim_end_matches([' ', ',', '(']);
    let words = [" te ", " in ", " aan ", ", "];
    let at = words.iter().filter_map(|word| before.rfind(word).map(|at| at + word.len())).max().unwrap_or(0);
    let name = place_name(before.get(at..)?);
    if name.len() != before.len() - at || !contact::streets(before.get(at..)?).is_empty() {
        return None;
    }
    (!name.is_empty()).then(|| {
        let span = statement.place(sentence, &(at..at + name.len()));
        Found::likely(tidy_city(statement.words(&span)), span)
    })
}

/// The name of a place at the begin of a text: words with capitals, and small words between them.
fn place_name(text: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for word in text.split(' ') {
        let bare = word.trim_end_matches(['.', ',', ';', ':', ')', '|']);
        let capital = bare.starts_with(|first: char| first.is_ascii_uppercase()) || bare.starts_with('\'');
        let small = ["aan", "den", "de", "op", "van", "bij", "der", "het", "en", "the"].contains(&bare);
        if !(capital || small && at > 0)
            || bare.contains('@')
            || bare.contains('/')
            || bare.bytes().any(|b| b.is_ascii_digit())
        {
            break;
        }
        if [
            "Nederland",
            "Netherlands",
            "KvK",
            "KVK",
            "Kvk",
            "Tel",
            "Telefoon",
            "E-mail",
            "The",
            "Is",
            "T",
            "E",
            "NL",
            "Belgium",
        ]
        .contains(&bare)
            && at > 0
        {
            break;
        }
        at += word.len() + 1;
        if capital {
            end = at - 1 - (word.len() - bare.len());
        }
        if bare.len() < word.len() {
            break;
        }
    }
    text.get(..end).unwrap_or_default()
}

fn street(statement: &Statement<'_>, number: usize, before: usize) -> Option<Found<String>> {
    // In the same sentence before the postal code, or in the lines before it.
    for back in 0..4 {
        let sentence = statement.sentences.get(number.checked_sub(back)?)?;
        let plain = statement.plain(sentence);
        let part = if back == 0 { plain.get(..before).unwrap_or_default() } else { plain };
        if back > 0 && plain.len() > 120 {
            return None;
        }
        if let Some(range) = last_street(part).and_then(|range| tidy_street(part, range)) {
            let span = statement.place(sentence, &range);
            return Some(Found::certain(statement.words(&span).to_owned(), span));
        }
    }
    None
}

/// The last street of a text; `Unit 12` belongs to the street before it.
fn last_street(text: &str) -> Option<Range<usize>> {
    let mut all = contact::streets(text).into_iter().rev();
    let last = all.next()?;
    if !text.get(last.clone()).is_some_and(|street| street.starts_with("Unit ")) {
        return Some(last);
    }
    let near = |before: &Range<usize>| {
        text.get(before.end..last.start)
            .is_some_and(|between| between.trim_matches([',', ' ', '-']).is_empty())
    };
    let Some(before) = all.next().filter(near) else { return Some(last) };
    let rest = text.get(last.end..).unwrap_or_default();
    let more = rest.bytes().take_while(|letter| letter.is_ascii_digit() || *letter == b'.').count();
    let more = rest.get(..more).unwrap_or_default().trim_end_matches('.').len();
    Some(before.start..last.end + more)
}

/// A street without the words before it: `gevestigd aan de`.
fn tidy_street(plain: &str, range: Range<usize>) -> Option<Range<usize>> {
    let text = plain.get(range.clone())?;
    let mut start = 0;
    loop {
        let rest = text.get(start..)?;
        let word = rest.split(' ').next()?;
        let small = ["aan", "de", "het", "op", "in", "en", "van"].contains(&word)
            || ["Adres", "Postadres", "Bezoekadres", "Vestigingsadres", "Address"]
                .contains(&word.trim_end_matches(':'));
        if !small || !rest.contains(' ') {
            break;
        }
        start += word.len() + 1;
    }
    let street = text.get(start..)?;
    let street = street.trim_end_matches(" te").trim_end_matches(" in");
    let year = street
        .split(' ')
        .next_back()
        .and_then(|last| last.parse::<u32>().ok())
        .is_some_and(|n| (1990..2035).contains(&n));
    let month = date::dates(&street.to_ascii_lowercase()).is_empty();
    let words = street.split(' ').next().is_some_and(|first| {
        !["Artikel", "Art", "Versie", "Lid", "Par", "Pagina", "Tel", "Telefoon", "KvK", "AVG", "Artikelen"]
            .contains(&first.trim_end_matches('.'))
    });
    (!year && month && words).then(|| range.start + start..range.start + start + street.len())
}

/// The city of `gevestigd te Arnhem, Sweelincklaan 8, 6815 BH`.
fn seat_city(statement: &Statement<'_>, sentence: &Sentence) -> Option<Found<String>> {
    let seated = statement.data.phrase("seated");
    let lower = statement.lower(sentence);
    let at = seated.cues.first(lower).filter(|_| !seated.not.is_in(lower))?;
    let rest = statement.plain(sentence).get(at.end..)?;
    let skip = rest.len() - rest.trim_start().len();
    let name = place_name(rest.trim_start());
    let street = contact::streets(rest.trim_start()).first().is_some_and(|street| street.start == 0);
    (!name.is_empty() && !street).then(|| {
        let span = statement.place(sentence, &(at.end + skip..at.end + skip + name.len()));
        Found::likely(statement.words(&span).to_owned(), span)
    })
}

/// The longest line that is an address only, in letters.
const LONGEST_ADDRESS: usize = 70;

/// The seat where there is no postal code: `gevestigd aan Maanweg 174 Den Haag`, `te Hilversum`.
fn seat(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let seated = statement.data.phrase("seated");
        // A label says where somebody sits at the begin of a line only.
        let label = statement.data.phrase("seat-label").cues.first(lower).filter(|range| range.start == 0);
        let said = || seated.cues.first(lower).filter(|_| !seated.not.is_in(lower));
        let Some(at) = label.or_else(said) else { continue };
        let plain = statement.plain(sentence);
        let rest = plain.get(at.end..).unwrap_or_default();
        let article = [" de ", " het ", ": ", ":"]
            .iter()
            .find(|word| rest.starts_with(**word))
            .map_or(0, |word| word.len());
        let at = at.start..at.end + article;
        let rest = plain.get(at.end..).unwrap_or_default();
        if statement.data.phrase("foreign-address").cues.is_in(lower) {
            continue;
        }
        if let Some(range) = contact::streets(rest).into_iter().next().filter(|range| range.start < 12)
            && let Some(range) = tidy_street(rest, range)
        {
            let range = at.end + range.start..at.end + range.end;
            let span = statement.place(sentence, &range);
            made.street = Some(Found::certain(statement.words(&span).to_owned(), span));
            made.city = city(statement, sentence, range.end);
        } else {
            let skip = rest.len() - rest.trim_start().len();
            let name = place_name(rest.trim_start());
            if !name.is_empty() {
                let span = statement.place(sentence, &(at.end + skip..at.end + skip + name.len()));
                made.city = Some(Found::likely(statement.words(&span).to_owned(), span));
            }
        }
        if made.street.is_some() || made.city.is_some() {
            return;
        }
    }
    line_of_address(statement, made);
}

/// A line that is a street and a city: `Lindelaan 44, Amersfoort`.
fn line_of_address(statement: &Statement<'_>, made: &mut Controller) {
    for sentence in statement.sentences.iter().filter(|sentence| sentence.range.len() < LONGEST_ADDRESS) {
        let plain = statement.plain(sentence);
        if statement.data.phrase("foreign-address").cues.is_in(statement.lower(sentence)) {
            continue;
        }
        let Some(street) =
            contact::streets(plain).into_iter().next().and_then(|range| tidy_street(plain, range))
        else {
            continue;
        };
        let rest = plain.get(street.end..).unwrap_or_default();
        let Some(name) = rest.strip_prefix(", ").map(place_name).filter(|name| !name.is_empty()) else {
            continue;
        };
        let before = plain.get(..street.start).unwrap_or_default();
        let label = before.is_empty() || before.ends_with(": ") || before.ends_with(", ");
        if !label
            || !rest.get(name.len() + 2..).is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '.']))
        {
            continue;
        }
        let found = |range: Range<usize>| {
            let span = statement.place(sentence, &range);
            Found::likely(statement.words(&span).to_owned(), span)
        };
        made.city = Some(found(street.end + 2..street.end + 2 + name.len()));
        made.street = Some(found(street));
        return;
    }
}

fn name(statement: &Statement<'_>) -> Option<Found<String>> {
    let mut best: Option<(usize, Found<String>)> = None;
    let mut offer = |score: usize, found: Found<String>| {
        if best.as_ref().is_none_or(|(known, other)| {
            *known < score || *known == score && other.value.len() < found.value.len()
        }) {
            best = Some((score, found));
        }
    };
    let hosts: Vec<String> = addresses(statement)
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
            let form_there = FORMS.iter().take(LEGAL).any(|(form, _)| form.is_in(&words));
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
fn count(statement: &Statement<'_>, words: &str) -> usize {
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
    let formed = FORMS.iter().take(2).any(|(form, _)| form.is_in(text));
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

fn legal_form(statement: &Statement<'_>, name: Option<&Found<String>>) -> Option<Found<String>> {
    let own = name.map(|name| name.value.as_str()).unwrap_or_default();
    for (pattern, form) in &FORMS {
        if pattern.is_in(own) {
            return name.map(|name| Found::certain((*form).to_owned(), name.span.clone()));
        }
    }
    // "(NAME), a trade name of (FIRM) B.V.": the form stands in the sentence that says who is responsible.
    if let Some(name) = name {
        let says = |sentence: &&Sentence| {
            let span = statement.span(sentence);
            span.start <= name.span.start && name.span.end <= span.end
        };
        let sentence = statement.sentences.iter().find(says);
        if let Some(sentence) = sentence.filter(|sentence| contact::kvk(statement.lower(sentence)).is_some())
        {
            let plain = statement.plain(sentence);
            if let Some((_, form)) = FORMS.iter().take(FIRMS).find(|(form, _)| form.is_in(plain)) {
                return Some(Found::likely((*form).to_owned(), statement.span(sentence)));
            }
        }
    }
    let cue = statement.data.phrase("own-form");
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let Some(range) = cue.cues.first(lower) else { continue };
        let plain = statement.plain(sentence);
        let part = plain.get(range.clone()).unwrap_or_default();
        for (pattern, form) in &FORMS {
            if pattern.is_in(part) {
                return Some(Found::likely((*form).to_owned(), statement.place(sentence, &range)));
            }
        }
    }
    None
}

/// Words before the `@` of an address that are for privacy only.
const FOR_PRIVACY: [&str; 12] = [
    "privacy",
    "fg",
    "dpo",
    "avg",
    "gdpr",
    "gegevensbescherming",
    "dataprotection",
    "data-protection",
    "functionarisgegevensbescherming",
    "datalek",
    "privacyteam",
    "privacyofficer",
];

fn for_privacy(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    FOR_PRIVACY.contains(&local.as_str())
        || local.starts_with("fg-")
        || local.ends_with("-fg")
        || local.starts_with("privacy")
        || local.ends_with("privacy")
}

/// Whether the contact data in a sentence are those of a supervisor: the line above that ends in a colon says so.
fn of_authority(statement: &Statement<'_>, number: usize) -> bool {
    let above = (number.saturating_sub(5)..number).rev().filter_map(|at| statement.sentences.get(at));
    let lead = above
        .take_while(|sentence| statement.kind(sentence) != Kind::Heading)
        .map(|sentence| statement.lower(sentence))
        .find(|lower| lower.trim_end_matches('-').ends_with(':'));
    lead.is_some_and(|lower| statement.data.phrase("authority-number").cues.is_in(lower))
}

/// So many addresses are looked at: each is held against the whole text.
const MOST_ADDRESSES: usize = 500;

/// Every address of mail with its sentence, save those of a supervisor.
fn addresses<'s>(statement: &'s Statement<'_>) -> Vec<(&'s Sentence, Range<usize>, String)> {
    let mut made = Vec::new();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        if made.len() >= MOST_ADDRESSES {
            break;
        }
        if of_authority(statement, number) {
            continue;
        }
        for range in contact::emails(statement.lower(sentence)) {
            let words = statement.words(&statement.place(sentence, &range)).to_owned();
            made.push((sentence, range, words));
        }
    }
    made
}

fn email(statement: &Statement<'_>, made: &Controller) -> Option<Found<String>> {
    let all = addresses(statement);
    let domain = made.name.as_ref().map(|name| key(&name.value)).unwrap_or_default();
    let persons = Persons::default();
    let fits = |address: &str| !for_privacy(address) && !persons.own(statement, address) && !foreign(address);
    let own = |address: &str| {
        address.split('@').nth(1).is_some_and(|host| {
            !domain.is_empty()
                && (key(host).contains(&domain)
                    || domain.contains(&key(host.split('.').next().unwrap_or_default())))
        })
    };
    let best = all
        .iter()
        .find(|(_, _, address)| fits(address) && own(address))
        .or_else(|| all.iter().find(|(_, _, address)| fits(address)));
    best.map(|(sentence, range, address)| Found::certain(address.clone(), statement.place(sentence, range)))
}

fn key(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// An address of somebody else: a supervisor, a vendor.
fn foreign(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["autoriteitpersoonsgegevens", "@google.", "@facebook.", "@example.", "webwinkelkeur"]
        .iter()
        .any(|other| lower.contains(other))
}

/// What tells addresses of persons from those of the organisation: looked up once, where an address asks for it.
#[derive(Debug, Default)]
struct Persons {
    officer: OnceCell<Option<String>>,
    /// The text in small letters.
    lower: OnceCell<String>,
}

impl Persons {
    /// Whether the part before the `@` is the name of a person: two names, or a name that stands in the text beside it.
    fn own(&self, statement: &Statement<'_>, address: &str) -> bool {
        let local = address.split('@').next().unwrap_or_default();
        let host = address.split('@').nth(1).unwrap_or_default().to_ascii_lowercase();
        let parts: Vec<&str> = local.split(['.', '_']).collect();
        if parts.len() == 2
            && parts
                .iter()
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        {
            let free =
                ["gmail.", "hotmail.", "outlook.", "ziggo.", "live.", "kpnmail.", "xs4all.", "icloud."]
                    .iter()
                    .any(|known| host.starts_with(known));
            let text = self.lower.get_or_init(|| statement.page.text.to_lowercase());
            let site = text.contains(&format!("{}.", local.to_lowercase()));
            return !free
                && !site
                && parts.iter().any(|part| part.len() == 1 || count(statement, &capital(part)) > 0);
        }
        let name = capital(local);
        let officer = || self.officer.get_or_init(|| officer(statement).map(|officer| officer.value));
        local.len() > 2
            && local.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !host.contains(&local.to_ascii_lowercase())
            && officer().as_ref().is_some_and(|officer| officer.split(' ').any(|word| word == name))
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
        .unwrap_or_default()
}

fn phone(statement: &Statement<'_>) -> Option<Found<String>> {
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let officer = statement.data.phrase("dpo").cues.is_in(lower)
            || statement.data.phrase("coordinator").cues.is_in(lower);
        if officer
            || statement.data.phrase("authority-number").cues.is_in(lower)
            || of_authority(statement, number)
        {
            continue;
        }
        for range in contact::phones(lower) {
            let span = statement.place(sentence, &range);
            let words = statement.words(&span);
            let digits = words.bytes().filter(u8::is_ascii_digit).count();
            let before = lower.get(..range.start).unwrap_or_default();
            if (10..=13).contains(&digits) && !statement.data.phrase("other-number").cues.is_in(before) {
                return Some(Found::certain(words.trim().to_owned(), span));
            }
        }
    }
    None
}

fn website(statement: &Statement<'_>, made: &Controller) -> Option<Found<String>> {
    let name = made.name.as_ref().map(|name| key(&name.value)).unwrap_or_default();
    let hosts: Vec<String> = addresses(statement)
        .iter()
        .filter_map(|(_, _, address)| address.split('@').nth(1).map(str::to_ascii_lowercase))
        .collect();
    let mut best: Option<Found<String>> = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        for range in contact::links(lower) {
            let span = statement.place(sentence, &range);
            let words = statement.words(&span).trim_end_matches(['.', '/', ',', ')', '"']);
            let bare =
                words.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
            let host = bare.split('/').next().unwrap_or_default().to_ascii_lowercase();
            let stem = key(host.split('.').next().unwrap_or_default());
            let deep = bare.contains('/');
            let own = hosts.contains(&host)
                || !stem.is_empty()
                    && stem.len() > 2
                    && (name.contains(&stem) || !name.is_empty() && stem.contains(&name));
            if own && !deep {
                return Some(Found::certain(words.to_owned(), span.start..span.start + words.len()));
            }
            if own && best.is_none() {
                let end = words.len() - bare.len() + host.len();
                best = words
                    .get(..end)
                    .map(|short| Found::likely(short.to_owned(), span.start..span.start + end));
            }
        }
    }
    best
}

/// The name of the officer or coordinator, where one is given.
fn officer(statement: &Statement<'_>) -> Option<Found<String>> {
    static PERSON: LazyLock<Option<Regex>> = LazyLock::new(|| {
        compile(
            r"\b(?:(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|mr\.?|drs\.?|ir\.?|ing\.?) )?(?P<name>(?:[A-Z]\. ?)*(?:\([A-Z][a-z]+\) )?[A-Z][a-z]+(?: (?:van|de|der|den|ten|ter|'t|van der|van de))*(?: [A-Z][a-z-]+)+|(?:[A-Z]\. ?)+(?:(?:van|de|der|den) )*[A-Z][a-z]+)",
        )
    });
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("person-named");
        if !cue.cues.is_in(lower) || cue.not.is_in(lower) {
            continue;
        }
        for next in [number, number + 1] {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            let plain = statement.plain(sentence);
            if next > number && plain.len() > 90 {
                continue;
            }
            let Some(regex) = PERSON.as_ref() else { continue };
            for found in regex.captures_iter(plain.as_bytes()) {
                let Some(range) = found.name("name").map(|name| name.range()) else { continue };
                let name = plain.get(range.clone()).unwrap_or_default();
                let small = name.to_ascii_lowercase();
                let bad = [
                    "functionaris",
                    "autoriteit",
                    "privacy",
                    "algemene",
                    "data",
                    "personal",
                    "persoonsgegevens",
                    "europese",
                    "den haag",
                    "gegevens",
                    "officer",
                ];
                let first = small.split(' ').next().unwrap_or_default();
                let organisation = [
                    "stichting",
                    "vereniging",
                    "gemeente",
                    "praktijk",
                    "installatie",
                    "techniek",
                    "b.v",
                    "studio",
                    "bureau",
                    "verwerkings",
                    "algemeen",
                ]
                .iter()
                .any(|word| small.contains(word));
                if organisation {
                    continue;
                }
                let street = contact::streets(plain)
                    .iter()
                    .any(|street| street.start <= range.start && range.end <= street.end);
                if !street && !bad.iter().any(|word| small.contains(word)) && !NO_NAMES.contains(&first) {
                    let span = statement.place(sentence, &range);
                    return Some(Found::likely(statement.words(&span).to_owned(), span));
                }
            }
        }
    }
    None
}

/// To whom one may turn about privacy.
pub(crate) fn privacy_contact(statement: &Statement<'_>, controller: &Controller) -> Option<PrivacyContact> {
    let find = |name: &str| {
        let cue = statement.data.phrase(name);
        statement.sentences.iter().enumerate().find_map(|(number, sentence)| {
            let lower = statement.lower(sentence);
            let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
            Some((number, Found::certain((), statement.place(sentence, &range))))
        })
    };
    let invite = statement.sentences.iter().enumerate().find_map(|(number, sentence)| {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("privacy-invite");
        let range =
            cue.cues.first(lower).filter(|_| !cue.not.is_in(lower) && !sentence.about(Topic::Disclosure))?;
        Some((number, Found::certain((), statement.place(sentence, &range))))
    });
    let any = addresses(statement).into_iter().find(|(_, _, address)| for_privacy(address));
    // "We have appointed no data protection officer": then another word for one, as in a heading, is none either.
    let none = {
        let cue = statement.data.phrase("dpo");
        statement.sentences.iter().any(|sentence| {
            let lower = statement.lower(sentence);
            cue.cues.is_in(lower) && cue.not.is_in(lower)
        })
    };
    let (role, at) = if let Some((at, found)) = find("dpo").filter(|_| !none) {
        (Found { value: Role::Dpo, span: found.span, certainty: found.certainty }, Some(at))
    } else if let Some((at, found)) = find("coordinator") {
        (Found { value: Role::Coordinator, span: found.span, certainty: found.certainty }, Some(at))
    } else if let Some((_, found)) = invite {
        (Found { value: Role::Contact, span: found.span, certainty: found.certainty }, None)
    } else if let Some((sentence, range, _)) = &any {
        (Found::likely(Role::Contact, statement.place(sentence, range)), None)
    } else {
        return None;
    };
    let email =
        contact_email(statement, at).or_else(|| controller.email.clone().filter(|_| refers(statement)));
    let phone = contact_phone(statement, at, controller);
    Some(PrivacyContact { role, name: officer(statement), email, phone })
}

/// Whether the text sends questions to its general contact data.
fn refers(statement: &Statement<'_>) -> bool {
    statement
        .sentences
        .iter()
        .any(|sentence| statement.data.phrase("privacy-invite").cues.is_in(statement.lower(sentence)))
}

fn contact_email(statement: &Statement<'_>, at: Option<usize>) -> Option<Found<String>> {
    let all = addresses(statement);
    let found = |(sentence, range, address): &(&Sentence, Range<usize>, String)| {
        Found::certain(address.clone(), statement.place(sentence, range))
    };
    // The address that stands with the officer, then one that is for privacy, then one given for questions.
    if let Some(at) = at {
        for next in at..at + 4 {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            if let Some(own) = all.iter().find(|(other, _, _)| std::ptr::eq(*other, sentence)) {
                return Some(found(own));
            }
        }
    }
    if let Some(own) = all.iter().find(|(_, _, address)| for_privacy(address)) {
        return Some(found(own));
    }
    let cue = statement.data.phrase("privacy-invite");
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let of_rights = || {
            sentence.about(Topic::Rights)
                && statement.data.phrase("contact-invite").cues.is_in(statement.lower(sentence))
        };
        if !cue.cues.is_in(statement.lower(sentence)) && !of_rights() {
            continue;
        }
        for next in number..number + 3 {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            if let Some(own) =
                all.iter().find(|(other, _, address)| std::ptr::eq(*other, sentence) && !foreign(address))
            {
                return Some(found(own));
            }
        }
    }
    None
}

fn contact_phone(
    statement: &Statement<'_>,
    at: Option<usize>,
    controller: &Controller,
) -> Option<Found<String>> {
    let near = |number: usize, reach: usize| {
        (number..number + reach).find_map(|next| {
            let sentence = statement.sentences.get(next).filter(|_| !of_authority(statement, next))?;
            let range = contact::phones(statement.lower(sentence)).into_iter().next()?;
            let span = statement.place(sentence, &range);
            Some(Found::certain(statement.words(&span).trim().to_owned(), span))
        })
    };
    if let Some(found) = at.and_then(|at| near(at, 3)) {
        return Some(found);
    }
    let cue = statement.data.phrase("privacy-invite");
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        if !cue.cues.is_in(lower) {
            continue;
        }
        let next = statement.sentences.get(number + 1).map(|next| statement.lower(next)).unwrap_or_default();
        let colon = lower.ends_with(':')
            || next.ends_with(':')
            || lower.ends_with("gegevens.")
            || lower.ends_with("ons opnemen.")
            || lower.ends_with("details.");
        if let Some(found) = near(number, if colon || sentence.about(Topic::Contact) { 8 } else { 1 }) {
            return Some(found);
        }
        if statement.data.phrase("below-or-above").cues.is_in(lower) && controller.phone.is_some() {
            return controller.phone.clone();
        }
    }
    None
}

/// The day of the last change.
pub(crate) fn version(statement: &Statement<'_>) -> Option<Found<date::Day>> {
    let mut best: Option<(u8, Found<date::Day>)> = None;
    let count = statement.sentences.len();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        if context::defines(statement, sentence) {
            continue;
        }
        let dates = date::dates(lower);
        if dates.is_empty() || statement.data.phrase("other-day").cues.is_in(lower) {
            continue;
        }
        let sentence_changed = statement.data.phrase("version-changed").cues.is_in(lower);
        let text = statement.data.phrase("this-text").cues.is_in(lower);
        for (day, range) in dates {
            let before = lower.get(..range.start).unwrap_or_default();
            let changed = sentence_changed || statement.data.phrase("version-changed").cues.is_in(before);
            let said = statement.data.phrase("version").cues.is_in(before);
            let alone = lower.len() < range.len() + 25;
            let edge = number < 12 || number + 8 > count;
            let weight = match (changed, said, alone && edge) {
                (true, _, _) if text || edge || lower.len() < 90 => 4,
                (_, true, _) if text || edge => 3,
                (_, _, true) => 2,
                _ => 0,
            };
            let later = |known: &Found<date::Day>| known.value < day;
            if weight > 0
                && best
                    .as_ref()
                    .is_none_or(|(known, found)| *known < weight || *known == weight && later(found))
            {
                best = Some((weight, Found::certain(day, statement.place(sentence, &range))));
            }
        }
    }
    best.map(|(_, found)| found)
}
