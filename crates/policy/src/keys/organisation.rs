//! Keys of the organisation, the statement and the contacts.

use super::Kind::{Bool, Claim, Date, Either, Id, List, Local, Many, Table, Text, Whole, Word};
use super::{Ids, Key, key};

const LANGUAGE: super::Kind = Word(&["nl", "en"]);

pub(super) const KEYS: &[Key] = &[
    key("waarborg", Whole, "version of the language: 1", ""),
    key(
        "extends",
        Many(&Text),
        "baselines, from left to right; local files, relative to this one; what is of one organisation or statement alone is not inherited",
        "",
    ),
    key("remove", List(&Text), "paths of a baseline that do not hold here", ""),
    key("locked", List(&Text), "paths that may not have another value below this baseline", ""),
    key("stricter-only", List(&Text), "paths that may only get a shorter period below this baseline", ""),
    key("organisation", Table, "who is responsible", ""),
    key("organisation.id", Text, "short name for files and logs", "ORG-IDENTITY, S R"),
    key("organisation.name", Text, "name", "ORG-IDENTITY, S R"),
    key("organisation.address", Text, "postal address", "ORG-IDENTITY, S R"),
    key(
        "organisation.legal-form",
        Word(&[
            "sole-trader",
            "bv",
            "nv",
            "foundation",
            "association",
            "partnership",
            "limited-partnership",
            "professional-partnership",
            "cooperative",
            "church",
            "public-body",
            "other",
        ]),
        "legal form; `sole-trader` makes `person` the controller",
        "ORG-VAT-BSN, S R",
    ),
    key("organisation.person", Text, "the person who is the controller", "S R"),
    key("organisation.kvk", Text, "number in the trade register", "ORG-KVK, S R"),
    key("organisation.vat-id", Text, "VAT identification number", "ORG-VAT-BSN, S"),
    key("organisation.public-body", Bool, "a public body", "BAS-F-PUBLIC, DPO-REQUIRED"),
    key("organisation.staff", Whole, "how many people work there", "R"),
    key(
        "organisation.sector",
        List(&Id(Ids::Sector)),
        "sectors it works in",
        "RET-CARE, SEC-CARE, BSN-SECTOR, CHI-VERIFY, DPO-SCREEN",
    ),
    key(
        "organisation.email",
        Text,
        "general e-mail address, on which every other address falls back",
        "ORG-CONTACT, S Q K",
    ),
    key("organisation.phone", Text, "telephone number", "ORG-CONTACT, S"),
    key("organisation.website", Many(&Text), "sites", "S, site scan"),
    key(
        "organisation.roles",
        List(&Word(&["controller", "processor", "manager"])),
        "what the organisation calls itself",
        "ORG-ROLE-MIXED",
    ),
    key(
        "organisation.country",
        Text,
        "country code; outside the EEA a representative is needed",
        "ORG-REPRESENTATIVE",
    ),
    key(
        "organisation.representative",
        Table,
        "the representative in the EU (art. 27)",
        "ORG-REPRESENTATIVE, S R",
    ),
    key("organisation.representative.name", Text, "name", "S R"),
    key("organisation.representative.address", Text, "address", "S R"),
    key("organisation.representative.email", Text, "e-mail address", "S R"),
    key(
        "organisation.financial-year-ends",
        Either(&Text, &List(&Either(&Text, &Date))),
        "month and day on which the financial year ends; in a list, with the last days of years that were short or long",
        "V K",
    ),
    key("organisation.timezone", Text, "IANA name of the time zone in which days are counted", "V K"),
    key(
        "organisation.holidays",
        Word(&["cautious", "terms-act"]),
        "days off that move a term of the law: the nine general holidays, or also Good Friday and the days that a royal decree equates with them",
        "K",
    ),
    key("statement", Table, "what the statement is", ""),
    key(
        "statement.transcribes",
        Either(&Text, &Bool),
        "the text that this policy records; absent when the statement is made from this file",
        "all",
    ),
    key(
        "statement.adopted",
        Date,
        "the day on which a person took over what the law adds to this policy: from then on it speaks, and nobody is asked again",
        "adopt, statement",
    ),
    key(
        "statement.version",
        Text,
        "version; of one statement, so a baseline may not have one that a file below it lacks",
        "META-DATE, META-DRAFT, S",
    ),
    key("statement.in-force", Date, "first day on which it counts", "META-DATE, S"),
    key("statement.reviewed", Date, "day of the last review", "META-STALE"),
    key("statement.published-at", Text, "where it is published", "META-DRAFT"),
    key("statement.languages", List(&LANGUAGE), "languages, the main one first", "META-LANG, S"),
    key("statement.audience", LANGUAGE, "the language of the public", "META-LANG"),
    key("statement.you", Text, "how the reader is addressed: je, u, or a word for the third person", "S"),
    key("statement.we", Text, "how the organisation calls itself: ik, wij, or its name", "S"),
    key("statement.for", List(&Id(Ids::Subject)), "whom the statement is for", "PUR-NO-SUBJECT, S"),
    key(
        "statement.claims",
        List(&Claim),
        "general promises",
        "CLM-*, RCP-CONTRADICT, TRF-EU-CLAIM, SPC-DENIED, RET-FOREVER, MKT-CONTRADICT",
    ),
    key(
        "statement.open-lists",
        List(&Word(&["data", "purposes", "recipients", "grounds", "refusal-grounds"])),
        "lists that the text calls incomplete",
        "PUR-OPENLIST, RCP-NONEXHAUSTIVE, CAT-CATCHALL",
    ),
    key(
        "statement.data-without-purpose",
        List(&Id(Ids::Category)),
        "categories listed for no purpose",
        "CAT-UNUSED, CAT-CATCHALL",
    ),
    key(
        "statement.calls-special",
        List(&Id(Ids::Category)),
        "categories wrongly called special",
        "TXT-TERMS",
    ),
    key("statement.cites", List(&Text), "laws that it cites", "LAW-REPEALED, LAW-PENDING"),
    key(
        "statement.liability",
        List(&Word(&["exclusion", "indemnity", "site-accuracy", "binding"])),
        "terms that do not belong in a privacy statement",
        "TXT-LIABILITY",
    ),
    key(
        "statement.flaws",
        List(&Word(&["agreed-by-use", "processor-means-controller", "same-law-everywhere", "unfilled"])),
        "what the text says badly, or leaves open",
        "CON-BY-USE, TXT-TERMS, META-DRAFT",
    ),
    key("statement.text", Local, "an introduction in one's own words", "S"),
    key("contact", Table, "whom to ask", ""),
];

/// The keys of one role's contact: the roles are a closed list, so that a slip in one is told.
macro_rules! contact {
    ($role:literal, $meaning:literal, $read_by:literal) => {
        &[
            key(concat!("contact.", $role), Table, $meaning, $read_by),
            key(concat!("contact.", $role, ".who"), Text, "a word for the function", "S"),
            key(concat!("contact.", $role, ".name"), Text, "a person's name", "S"),
            key(
                concat!("contact.", $role, ".email"),
                Text,
                "e-mail address; `hidden` where a script hides it",
                "ORG-CONTACT-HIDDEN, S",
            ),
            key(concat!("contact.", $role, ".phone"), Text, "telephone number", "S"),
            key(concat!("contact.", $role, ".post"), Text, "postal address", "S"),
            key(concat!("contact.", $role, ".form"), Text, "link to a form", "S"),
            key(concat!("contact.", $role, ".text"), Local, "a sentence of one's own", "S"),
            key(
                concat!("contact.", $role, ".flaws"),
                List(&Word(&["hidden-by-script"])),
                "what the text says badly",
                "ORG-CONTACT-HIDDEN",
            ),
        ]
    };
}

pub(super) const CONTACTS: [&[Key]; 4] = [
    contact!("general", "for anything", "ORG-CONTACT"),
    contact!("privacy", "for privacy", "ORG-CONTACT"),
    contact!("security", "for security", "CVD-CONTACT"),
    contact!("dpo", "the data protection officer: named here is appointed", "DPO-CONTACT"),
];

pub(super) const DPO: &[Key] = &[
    key("dpo", Table, "the test of art. 37", ""),
    key("dpo.screened", Date, "when it was made", "DPO-SCREEN"),
    key(
        "dpo.grounds",
        List(&Word(&["public-body", "monitoring", "special-large-scale"])),
        "grounds found",
        "DPO-REQUIRED",
    ),
];
