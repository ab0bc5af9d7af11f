//! What the organisation is in law.

use crate::normal::{Pattern, contact, holds};
use crate::reading::Found;
use crate::statement::{Sentence, Statement};

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

/// The first so many are firms with shares.
const SHARES: usize = 2;

/// Whether a name holds the form of a firm.
pub(super) fn in_name(name: &str) -> bool {
    FORMS.iter().take(LEGAL).any(|(form, _)| form.is_in(name))
}

/// Whether a name holds the form of a firm with shares: B.V. or N.V.
pub(super) fn of_shares(name: &str) -> bool {
    FORMS.iter().take(SHARES).any(|(form, _)| form.is_in(name))
}

pub(super) fn legal_form(statement: &Statement<'_>, name: Option<&Found<String>>) -> Option<Found<String>> {
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
