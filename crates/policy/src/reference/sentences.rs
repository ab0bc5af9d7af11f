//! The sentences of the language: their grammar, and an example of each form with what it means.

use super::{code, table};

/// A form of a sentence and what it means.
type Example = (&'static str, &'static str);

const VALUES: &str = r#"
## Sentences

Text stands between quotes (`"…"`), a date does not (`2026-11-25`), a list stands between brackets (`["name", "email"]`).
A period is a number and a unit: `"72 hours"`, `"10 days"`, `"4 weeks"`, `"6 months"`, `"1 year"`.
"#;

const KEEP_GRAMMAR: &str = r#"
### Keep rules

```ebnf
keep      = rule | name | "[" ( rule | name ) { "," ( rule | name ) } "]" ;   (* as long as any of these *)
rule      = [ modality " " ] ending { " or " ending } [ " " condition ] ;     (* or: whichever comes first *)
modality  = "at most" | "at least" | "in principle" ;                         (* the last two are flaws *)
ending    = "until " event
          | "while needed" [ ", reviewed every " period ]
          | "by law" [ ": " law-id ]                                          (* without law-id: a flaw *)
          | period [ " to " period ] [ " after " moment ] [ " by law" ]       (* a range, no moment, "by law": flaws *)
          | "forever" ;                                                       (* research and public archives only *)
moment    = [ "the " ( "financial" | "calendar" ) " year of " ] event ;       (* the last day of that year *)
condition = ( "if " | "unless " ) fact { " or " fact } ;
fact      = "consent" | "dispute" | "accepted" | purpose-id | id ;            (* an id: a fact of systems.toml *)
period    = number " " ( "hour" | "day" | "week" | "month" | "year" ) [ "s" ] ;
```

A flaw stands only in a policy that transcribes an existing text (`statement.transcribes`).
"#;

const KEEP: &[Example] = &[
    ("1 year after last-contact", "kept through that day next year; it ends the day after"),
    (
        "7 years after the financial year of invoice",
        "counted from the last day of the year in which the invoice falls",
    ),
    ("by law: tax", "the period and the moment of a law, from the list below"),
    ("until withdrawal or 2 years after last-opened", "whichever comes first"),
    ("by law: tax if accepted", "only where the fact holds"),
    ("1 year after message unless dispute", "longer, for as long as the fact holds"),
    ("while needed, reviewed every 1 year", "until someone records that it is no longer needed"),
    ("at most 5 years after end-of-service", "the same as without `at most`"),
    ("crm", "a rule with a name, of `[keep]`"),
];

const CLAIM_GRAMMAR: &str = r#"
### Claims

```ebnf
claim = [ "in principle " ] claim-id [ " unless " exception { " or " exception } ] ;   (* in principle: a flaw *)
```
"#;

const CLAIMS: &[Example] = &[
    ("never-sold", "the claim without exceptions"),
    ("never-shared unless consent or legal-duty", "the claim with the exceptions that are true"),
];

const CLOCK_GRAMMAR: &str = r#"
### Clocks of the map

```ebnf
clock  = source | ( "latest" | "earliest" | "first-set" ) "(" clock { "," clock } ")" | "consent" | "never" ;
source = [ system-id ":" ] [ table "." ] column ;   (* a child's column stands inside latest or earliest *)
```
"#;

const CLOCKS: &[Example] = &[
    ("last_contact", "a column of this table"),
    ("customers.last_contact", "a column of the table that this one leads to"),
    ("latest(invoices.invoice_date)", "the latest date among the rows below this one"),
    ("latest(last_contact, mail:messages.date)", "the latest of several, also of another system"),
    ("first-set(closed_on, updated_on)", "the first that is not empty: a stand-in that you choose"),
    ("consent", "the register of consent"),
    ("never", "this never happens here"),
];

const TEST_GRAMMAR: &str = r#"
### Tests of the map

```ebnf
test = term { " and " term } ;
term = "always" | table " exist" [ "s" ] | "not " term | column " is set" | column " = " value | column " in (" value { ", " value } ")" ;
```

A value is a word, a whole number, `true`, `false`, or text between single quotes.
"#;

const TESTS: &[Example] = &[
    ("always", "the purpose holds every row"),
    ("invoices exist", "rows of another table refer to this one"),
    ("not invoices exist", "no such rows"),
    ("newsletter = 1", "a column has a value"),
    ("status in (open, 'on hold')", "a column has one of several values"),
    ("accepted_on is set and status = sent", "both"),
];

pub(super) fn write(text: &mut String) {
    *text += VALUES;
    for (grammar, examples) in
        [(KEEP_GRAMMAR, KEEP), (CLAIM_GRAMMAR, CLAIMS), (CLOCK_GRAMMAR, CLOCKS), (TEST_GRAMMAR, TESTS)]
    {
        *text += grammar.trim_end();
        *text += "\n";
        let rows =
            examples.iter().map(|(form, meaning)| [code(&format!("\"{form}\"")), (*meaning).to_owned()]);
        table(text, "Examples:", ["form", "meaning"], rows);
    }
}

#[cfg(test)]
mod tests {
    use super::{CLAIMS, CLOCKS, KEEP, TESTS};
    use crate::map::{parse_clock, parse_test};
    use crate::rule::{KeepItem, parse_claim, parse_keep};
    use crate::vocabulary::vocabulary;

    #[test]
    fn every_example_is_read() {
        let known = vocabulary();
        for (form, _) in KEEP {
            let KeepItem::Rule(rule) = parse_keep(form).unwrap() else { continue };
            assert!(rule.events().all(|event| known.events.contains_key(event)), "{form}");
            assert_eq!(rule.flaw(), None, "{form}");
        }
        for (form, _) in CLAIMS {
            let claim = parse_claim(form).unwrap();
            assert!(known.words.claims.contains_key(&claim.id), "{form}");
            assert!(claim.unless.iter().all(|id| known.words.exceptions.contains_key(id)), "{form}");
        }
        for (form, _) in CLOCKS {
            parse_clock(form).unwrap();
        }
        for (form, _) in TESTS {
            parse_test(form).unwrap();
        }
    }
}
