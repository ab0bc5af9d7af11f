//! Who receives data by name, and which tools set cookies.

use super::context;
use crate::parties::{Sort, known};
use crate::reading::{Certainty, Found};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use std::collections::BTreeSet;
use std::ops::Range;

/// Recipients by name and tools of cookies.
#[derive(Debug, Default)]
pub(crate) struct Parties {
    pub(crate) recipients: Vec<Found<String>>,
    pub(crate) tools: Vec<Found<String>>,
}

/// Reads all parties. `own` is the name of the organisation, in small letters.
pub(crate) fn parties(statement: &Statement<'_>, own: &str) -> Parties {
    let (mut recipients, mut tools) = (Names::default(), Names::default());
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if sentence.about_any(&[Topic::Definitions, Topic::Liability, Topic::Disclosure, Topic::Complaints])
            && !sentence.inherited
            || context::denied_list(statement, sentence)
        {
            continue;
        }
        let plain = statement.plain(sentence);
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut whole: Vec<Range<usize>> = Vec::new();
        for (party, range) in known(plain, lower) {
            ranges.push(range.clone());
            // Another name within one that is told already: "Meta Platforms (Facebook/Instagram)".
            if whole.iter().any(|told| told.start <= range.start && range.end <= told.end) {
                continue;
            }
            let denied = context::denied(statement, lower, &range)
                && !statement.data.phrase("shares-unless").cues.is_in(lower);
            if denied || own.contains(&party.name.to_ascii_lowercase()) {
                continue;
            }
            let (name, span) = written(statement, sentence, &range);
            whole.push(range.start..range.start + name.len());
            let cookies = sentence.about(Topic::Cookies) || lower.contains("cookie");
            let used = statement.data.phrase("tool-used").cues.is_in(lower)
                || statement.data.phrase("tool-used").cues.is_in(statement.lead(sentence))
                || statement.kind(sentence) != Kind::Paragraph;
            let by_cookie =
                sentence.about(Topic::Cookies) && !statement.data.phrase("link-elsewhere").cues.is_in(lower);
            if party.sort == Sort::Tool && cookies && used
                || party.sort == Sort::Analytics
                    && used
                    && !statement.data.phrase("link-elsewhere").cues.is_in(lower)
                || by_cookie && party.sort == Sort::Social && used
            {
                tools.push(name.clone(), span.clone());
            }
            // "Google (Gmail)": another name of the party before the bracket.
            let before = plain.get(..range.start).unwrap_or_default();
            let alias = before
                .rfind('(')
                .filter(|open| !before.get(*open..).is_some_and(|rest| rest.contains(')')))
                .is_some_and(|open| {
                    ranges.iter().any(|known| known.end + 2 >= open && known.end <= open && known.start < 3)
                });
            if alias {
                continue;
            }
            let named = party.sort != Sort::Tool
                || context::listed(statement, sentence) && sentence.about(Topic::Sharing)
                || statement.data.phrase("obtained-with").cues.is_in(lower);
            if named && receives(statement, sentence, party.sort, &range) {
                recipients.push(name, span);
            }
        }
        for range in unknown(statement, sentence, own) {
            if ranges.iter().any(|known| known.start < range.end && range.start < known.end) {
                continue;
            }
            let (name, span) = written(statement, sentence, &range);
            recipients.push(name, span);
        }
    }
    Parties { recipients: recipients.found, tools: tools.found }
}

/// Names of parties, each once.
#[derive(Debug, Default)]
struct Names {
    found: Vec<Found<String>>,
    /// The letters and digits of each.
    keys: BTreeSet<String>,
    /// Those that hold the name of another party beside their own: "YouTube (Google)", "Facebook pixel".
    double: Vec<String>,
}

impl Names {
    fn push(&mut self, name: String, span: Range<usize>) {
        let key: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        // "Facebook" beside "Facebook pixel", "Google" beside "YouTube (Google)": one party.
        let within = |other: &String| {
            other.len() > name.len()
                && other
                    .split(|letter: char| !letter.is_alphanumeric() && letter != '-')
                    .any(|word| word.eq_ignore_ascii_case(&name))
                && (other.contains('(')
                    || other.to_lowercase().starts_with(&name.to_lowercase()) && other.contains("ixel"))
        };
        if name.is_empty() || self.keys.contains(&key) || self.double.iter().any(within) {
            return;
        }
        if name.contains('(') || name.contains("ixel") {
            self.double.push(name.clone());
        }
        self.keys.insert(key);
        self.found.push(Found { value: name, span, certainty: Certainty::Likely });
    }
}

/// The name as it is written, with its legal form or the name of its group in brackets.
fn written(statement: &Statement<'_>, sentence: &Sentence, range: &Range<usize>) -> (String, Range<usize>) {
    let plain = statement.plain(sentence);
    let rest = plain.get(range.end..).unwrap_or_default();
    let mut end = range.end;
    for suffix in [
        " B.V.",
        " BV",
        " N.V.",
        " Inc.",
        " Inc",
        ", Inc.",
        " Corp.",
        " Ltd.",
        " Ltd",
        " LLC",
        " GmbH",
        " Ireland Ltd.",
        " Ireland Limited",
        " Limited",
        " SAS",
        " AG",
        ", PBC",
        " 4",
    ] {
        if rest.starts_with(suffix) {
            end += suffix.len();
            break;
        }
    }
    // "Google Tag Manager", "Meta Platforms": words with capitals that follow belong to the name.
    let more = capitals(plain.get(end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default());
    let common = more.split(' ').any(|word| {
        NO_NAMES.contains(&word.to_ascii_lowercase().as_str()) || generic(&word.to_ascii_lowercase())
    });
    let other = more.contains('-')
        || ["API", "Consent", "Chrome", "Repository"].iter().any(|word| more.contains(word));
    if !more.is_empty()
        && !other
        && more.split(' ').count() <= 2
        && (!common || more.ends_with("Analytics") || more.ends_with("Services"))
    {
        end += more.len() + 1;
    }
    // "YouTube (Google)": one name in brackets that is short and no sentence.
    let rest = plain.get(end..).unwrap_or_default();
    if let Some(inner) =
        rest.strip_prefix(" (").and_then(|inner| inner.split_once(')')).map(|(inner, _)| inner)
        && inner.len() < 20
        && inner.split(' ').count() <= 2
        && inner.starts_with(|first: char| first.is_ascii_uppercase())
        && !inner.contains('.')
    {
        end += inner.len() + 3;
    }
    let span = statement.place(sentence, &(range.start..end));
    (statement.words(&span).to_owned(), span)
}

/// Whether the sentence says that the known party at a place receives data.
fn receives(statement: &Statement<'_>, sentence: &Sentence, sort: Sort, range: &Range<usize>) -> bool {
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    if phrase("link-elsewhere") {
        return false;
    }
    if !sentence.column_allows(&[Topic::Sharing])
        || sentence.cell > 0 && sentence.column.is_empty() && shared_first_cell(statement, sentence)
    {
        return false;
    }
    let before = lower.get(range.start.saturating_sub(40)..range.start).unwrap_or_default();
    if statement.data.phrase("policy-of").cues.is_in(before) {
        return false;
    }
    let shared = sentence.about_any(&[Topic::Sharing, Topic::Transfers]);
    match sort {
        Sort::Body => phrase("gives-to-body") || shared && !phrase("keeps-for-body"),
        Sort::Social => {
            phrase("gives-to-social")
                || sentence.about(Topic::Cookies) && (phrase("tool-used") || phrase("party-cookies"))
                || shared && context::listed(statement, sentence)
        }
        Sort::Analytics | Sort::Service | Sort::Tool => {
            shared
                || phrase("uses-party")
                || context::listed(statement, sentence)
                    && statement.data.phrase("party-list").cues.is_in(statement.lead(sentence))
                || context::listed(statement, sentence)
                    && statement.data.phrase("party-list").cues.is_in(statement.heading(sentence))
        }
    }
}

/// Whether the first cell of the row names a party already: another cell then says where its data are.
fn shared_first_cell(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    statement.sentences.get(statement.beside(sentence).start).is_some_and(|first| {
        let plain = statement.plain(first);
        !known(plain, statement.lower(first)).is_empty() || name_like(plain)
    })
}

/// Words with a capital that begin or stand in sentences about recipients and are no names.
const NO_NAMES: &[&str] = &[
    "de",
    "het",
    "een",
    "wij",
    "we",
    "ik",
    "onze",
    "mijn",
    "uw",
    "je",
    "jouw",
    "avg",
    "gdpr",
    "ap",
    "eu",
    "eer",
    "eea",
    "vs",
    "usa",
    "verwerkersovereenkomst",
    "persoonsgegevens",
    "gegevens",
    "nederland",
    "europa",
    "europese",
    "verenigde",
    "amerika",
    "ierland",
    "duitsland",
    "autoriteit",
    "privacy",
    "shield",
    "data",
    "processing",
    "standard",
    "standaard",
    "scc",
    "dpf",
    "website",
    "cookie",
    "cookies",
    "verwerker",
    "verwerkers",
    "partij",
    "partijen",
    "doel",
    "locatie",
    "land",
    "ontvanger",
    "ontvangers",
    "categorie",
    "derden",
    "indien",
    "als",
    "naam",
    "bij",
    "met",
    "voor",
    "door",
    "in",
    "op",
    "aan",
    "deze",
    "dit",
    "wanneer",
    "tevens",
    "ook",
    "daarnaast",
    "hosting",
    "e-mail",
    "crm",
    "ict",
    "it",
    "btw",
    "bsn",
    "leveranciers",
    "dienst",
    "artikel",
    "sommige",
    "the",
    "a",
    "an",
    "our",
    "your",
    "you",
    "this",
    "these",
    "those",
    "some",
    "all",
    "their",
    "its",
    "it",
    "they",
    "if",
    "when",
    "where",
    "for",
    "to",
    "by",
    "with",
    "see",
    "third",
    "service",
    "services",
    "provider",
    "providers",
    "processor",
    "processors",
    "payment",
    "shipping",
    "email",
    "purpose",
    "purposes",
    "function",
    "recipient",
    "recipients",
    "european",
    "united",
    "dutch",
    "netherlands",
    "germany",
    "ireland",
    "belgium",
    "france",
    "england",
    "personal",
    "customer",
    "pci-dss",
    "iso",
    "ssl",
    "tls",
    "https",
    "nvt",
    "n.v.t",
    "n.v.t.",
    "geen",
    "niet",
    "websitebeheerder",
    "eventuele",
    "er",
    "daar",
    "hier",
    "zo",
    "elke",
    "alle",
    "hierbij",
    "daarbij",
    "die",
    "dat",
    "of",
    "en",
    "om",
    "per",
    "via",
    "uit",
    "ons",
    "wordt",
    "worden",
    "zij",
    "omdat",
    "verder",
    "bovendien",
    "daarmee",
    "hiermee",
    "soms",
    "meer",
    "zie",
    "tools",
    "systemen",
    "diensten",
];

/// Names of parties that we do not know, where the sentence gives them: in a table or list of recipients, or after the
/// words that name one.
fn unknown(statement: &Statement<'_>, sentence: &Sentence, own: &str) -> Vec<Range<usize>> {
    let plain = statement.plain(sentence);
    let lower = statement.lower(sentence);
    let mut made = Vec::new();
    let shared = sentence.about_any(&[Topic::Sharing, Topic::Transfers]);
    let lead = statement.lead(sentence);
    let party_lead = statement.data.phrase("party-list").cues.is_in(lead);
    match statement.kind(sentence) {
        Kind::Row
            if (shared || party_lead)
                && sentence.column_allows(&[Topic::Sharing])
                && (sentence.cell == 0 || sentence.column.contains(&Topic::Sharing)) =>
        {
            // A cell of a table of recipients: the names in it.
            let mut at = 0;
            for part in plain.split_inclusive([',', '/']) {
                let whole = part.trim_end_matches(['/', ',']);
                let one = if name_like(whole.trim()) {
                    vec![(whole.len() - whole.trim_start().len(), whole.trim())]
                } else {
                    pieces(whole)
                };
                for (offset, piece) in one {
                    if name_like(piece) {
                        made.push(at + offset..at + offset + piece.len());
                    }
                }
                at += part.len();
            }
        }
        Kind::Item if party_lead || shared => {
            for range in bracketed(plain) {
                made.push(range);
            }
            let head = plain
                .split([':', ',', '(', '/'])
                .next()
                .unwrap_or_default()
                .split(" - ")
                .next()
                .unwrap_or_default()
                .trim_end();
            let rest = plain.get(head.len()..).unwrap_or_default();
            let rest_known =
                rest.starts_with(':') && !known(rest, lower.get(head.len()..).unwrap_or_default()).is_empty();
            if party_lead && !rest_known && name_like(head) && head.split(' ').count() <= 4 {
                made.push(0..head.len());
            }
        }
        Kind::Paragraph
            if party_lead
                && plain.matches(", ").count() >= 2
                && ![" wij ", " we "].iter().any(|we| lower.contains(we)) =>
        {
            // A line of names after "the following suppliers:".
            let mut at = 0;
            for part in plain.split_inclusive([',', '.']) {
                for (offset, piece) in pieces(part) {
                    if name_like(piece) {
                        made.push(at + offset..at + offset + piece.len());
                    }
                }
                at += part.len();
            }
        }
        _ => {}
    }
    if statement.data.phrase("named-party").cues.is_in(lower) {
        for at in statement.data.phrase("named-party").cues.all(lower) {
            let rest = plain.get(at.end..).unwrap_or_default();
            let name = capitals(rest.trim_start());
            if !name.is_empty() && name_like(name) {
                let start = at.end + (rest.len() - rest.trim_start().len());
                made.push(start..start + name.len());
            }
        }
    }
    // "Postduif, a service that sends our mail": what it is or does follows on the name.
    for at in statement.data.phrase("party-before").cues.all(lower) {
        let start = capitals_before(plain.get(..at.start).unwrap_or_default());
        if plain.get(start..at.start).is_some_and(name_like) {
            made.push(start..at.start);
        }
    }
    made.retain(|range| {
        let name = lower.get(range.clone()).unwrap_or_default();
        !own.contains(name) && !name.contains(own) && !context::denied(statement, lower, range)
    });
    made
}

/// The parts of a piece of a list that are joined by `en` or `and`, without blanks and marks, with their places.
fn pieces(part: &str) -> Vec<(usize, &str)> {
    let mut made = Vec::new();
    let mut at = 0;
    let joint = if part.contains(" en ") { " en " } else { " and " };
    for piece in part.split(joint) {
        let trimmed = piece.trim_matches([' ', ',', '.']);
        let before = piece.len() - piece.trim_start_matches([' ', ',', '.']).len();
        if !trimmed.is_empty() {
            made.push((at + before, trimmed));
        }
        at += piece.len() + joint.len();
    }
    made
}

/// "(TBN)", "(PSP's)": capitals that stand for the words before them.
fn abbreviates(inner: &str) -> bool {
    let letters = inner.trim_end_matches("'s").trim_end_matches("'S");
    (2..=5).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Names in brackets: `(Moneybird, WooCommerce en Mollie)`.
fn bracketed(plain: &str) -> Vec<Range<usize>> {
    let mut made = Vec::new();
    let mut from = 0;
    while let Some(open) = plain.get(from..).and_then(|rest| rest.find('(')) {
        let start = from + open + 1;
        let Some(length) = plain.get(start..).and_then(|rest| rest.find(')')) else { break };
        let inner = plain.get(start..start + length).unwrap_or_default();
        if abbreviates(inner) {
            from = start + length;
            continue;
        }
        let mut at = start;
        for part in inner.split_inclusive([',', '/']) {
            for (offset, piece) in pieces(part.trim_end_matches('/')) {
                if name_like(piece) && piece.len() > 2 {
                    made.push(at + offset..at + offset + piece.len());
                }
            }
            at += part.len();
        }
        from = start + length;
    }
    made
}

/// Words with capitals at the begin of a text.
fn capitals(text: &str) -> &str {
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches([' ', ',', '.', ';', ':', ')']);
        let capital = bare.starts_with(|first: char| first.is_ascii_uppercase());
        if !capital && !(end == 0 && is_site(bare)) {
            break;
        }
        let start = end;
        end += word.len();
        if bare.len() < word.trim_end().len() {
            return text.get(..start + bare.len()).unwrap_or_default();
        }
    }
    text.get(..end).unwrap_or_default().trim_end()
}

/// Whether a word is the name of a site: `mailhuis.app`.
fn is_site(word: &str) -> bool {
    let ends = [".nl", ".com", ".io", ".app", ".host", ".net", ".eu", ".org", ".cloud", ".dev", ".ai"];
    ends.iter().any(|end| {
        word.strip_suffix(end).is_some_and(|name| name.len() > 1 && !name.contains(['/', '@', ':']))
    })
}

/// Where the words with capitals at the end of a text begin.
fn capitals_before(text: &str) -> usize {
    let mut start = text.len();
    for word in text.rsplit(' ') {
        let common = NO_NAMES.contains(&word.to_ascii_lowercase().as_str());
        if common
            || !word.starts_with(|first: char| first.is_ascii_uppercase())
            || word.ends_with([',', '.', ':', ';'])
        {
            break;
        }
        start = text.len().min(start).saturating_sub(word.len() + usize::from(start < text.len()));
    }
    start
}

/// Ends of words that name a kind of party and no party.
const KINDS: &[&str] = &[
    "diensten",
    "dienst",
    "instanties",
    "bureaus",
    "bureau",
    "partners",
    "leveranciers",
    "leverancier",
    "providers",
    "provider",
    "aanbieders",
    "aanbieder",
    "adviseurs",
    "adviseur",
    "instellingen",
    "organisaties",
    "bedrijven",
    "partijen",
    "verwerkers",
    "verzekeraars",
    "verzekeraar",
    "accountant",
    "accountants",
    "boekhouder",
    "boekhouding",
    "marketing",
    "database",
    "opslag",
    "kantoor",
    "kantoren",
    "banken",
    "bank",
    "overheid",
    "gemeente",
    "gemeenten",
    "scholen",
    "vervoerders",
    "vervoerder",
    "medewerkers",
    "software",
    "platform",
    "systeem",
    "systemen",
    "beheer",
    "website",
    "administratie",
    "betalingen",
    "nieuwsbrief",
    "werkgevers",
    "opdrachtgevers",
    "onderaannemers",
    "artsen",
    "huisarts",
    "huisartsen",
    "notaris",
    "advocaat",
    "advocaten",
    "deurwaarder",
    "rechters",
    "politie",
    "justitie",
    "ouders",
    "leden",
    "vrijwilligers",
    "trainers",
    "bestuur",
    "bezorgers",
    "koeriers",
    "drukkerij",
    "drukkerijen",
    "fotograaf",
    "makelaars",
    "franchisenemers",
    "analyse",
    "analytics",
    "hosting",
    "support",
    "bedrijf",
    "verlener",
    "verleners",
    "bewaartermijn",
    "doeleinden",
    "grondslag",
    "toestemming",
    "authenticatie",
    "companies",
    "carriers",
    "services",
    "organisations",
    "organizations",
    "parties",
    "processors",
    "suppliers",
    "vendors",
    "advisers",
    "advisors",
    "authorities",
    "agencies",
    "banks",
    "platforms",
    "networks",
    "governments",
    "e-mail",
    "telefonie",
    "verzending",
    "facturatie",
    "media",
];

fn generic(word: &str) -> bool {
    KINDS.iter().any(|kind| word.trim_end_matches([':', '.', ',', ';']).ends_with(kind))
}

/// Whether words look like the name of a firm: capitals, and none of the words that are no names.
fn name_like(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    if is_site(text) {
        return true;
    }
    let first = text.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit());
    let capital = words
        .iter()
        .filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit()))
        .count();
    let lower = words.first().map(|word| word.to_ascii_lowercase()).unwrap_or_default();
    let common =
        NO_NAMES.contains(&lower.trim_end_matches([':', '.', ','])) || words.len() == 1 && generic(&lower);
    let inner = text
        .chars()
        .skip(1)
        .any(|letter| letter.is_ascii_uppercase() || letter == '.' || letter.is_ascii_digit());
    first
        && !common
        && text.len() > 1
        && text.len() < 60
        && words.len() <= 5
        && (capital > 1 || inner || words.len() == 1)
        && capital * 2 >= words.len()
}
