//! From which moment a term of a text counts.

use crate::reading::After;
use crate::statement::Statement;

/// What a term stands in.
pub(super) struct Context<'a> {
    pub(super) statement: &'a Statement<'a>,
    /// The sentence up to the end of the part that is about the term.
    pub(super) whole: &'a str,
    /// The part of the sentence that is about the term.
    pub(super) text: &'a str,
    /// What stands in that part before the term.
    pub(super) before: &'a str,
    pub(super) about: &'a [&'static str],
}

impl Context<'_> {
    /// Whether the part of the sentence says something.
    pub(super) fn says(&self, name: &str) -> bool {
        let cue = self.statement.data.draft(name);
        cue.cues.is_in(self.text) && !cue.not.is_in(self.text)
    }
}

/// The moment from which a term counts, as an event of the vocabulary.
pub(super) fn moment(context: &Context<'_>, after: After) -> Option<String> {
    let event = match after {
        After::EndOfService => ending(context, after)?,
        After::LastContact if context.says("moment-last-login") => "last-login",
        After::LastContact => "last-contact",
        After::Collection if context.says("moment-message") || context.about.first() == Some(&"mail") => {
            "message"
        }
        After::Collection if context.says("moment-invoice") => "invoice",
        After::Collection if context.says("moment-order") => "order",
        After::Collection => "collection",
        After::EndOfApplication => "end-of-application",
        After::EndOfFinancialYear => return Some("the financial year of invoice".to_owned()),
        After::Unsubscribe => "withdrawal",
        After::Unsaid if context.says("moment-end-of-relationship") => "end-of-relationship",
        After::Unsaid => return named(context),
    };
    Some(event.to_owned())
}

/// The ending that words name, as an event of the vocabulary.
pub(super) fn ending(context: &Context<'_>, after: After) -> Option<&'static str> {
    Some(match after {
        After::EndOfService if context.says("moment-end-of-membership") => "end-of-membership",
        After::EndOfService if context.says("moment-end-of-relationship") => "end-of-relationship",
        After::EndOfService if context.says("moment-end-of-employment") => "end-of-employment",
        After::EndOfService
            if context.says("moment-account-closed") || context.about.first() == Some(&"account") =>
        {
            "account-closed"
        }
        After::EndOfService => "end-of-service",
        After::Collection => "no-longer-needed",
        _ => return None,
    })
}

/// A moment that only a draft asks for: `nadat u bent gestopt`, `vanaf de eerste inschrijving`, `lidmaatschap plus ..`.
fn named(context: &Context<'_>) -> Option<String> {
    let behind = context.text.get(context.before.len()..).unwrap_or_default();
    // It stands behind the term, or else before it.
    for text in [behind, context.before] {
        let found = context.statement.data.drafts("since-").filter_map(|(event, cue)| {
            let range = cue.cues.first(text).filter(|_| !cue.not.is_in(text))?;
            Some((range.start, event))
        });
        if let Some((_, event)) = found.min() {
            let more = if event == "end-of-service" { ending(context, After::EndOfService) } else { None };
            return Some(more.unwrap_or(event).to_owned());
        }
    }
    // `Zolang .. , en daarna nog een jaar`: from the end of what is said before it.
    let says = |name: &str| context.statement.data.draft(name).cues.is_in(context.whole);
    // What the books must hold counts from the end of their year, whenever a contract ended.
    if !context.says("thereafter") || context.about.first() == Some(&"invoices") {
        return None;
    }
    if says("lasts-service") {
        return ending(context, After::EndOfService).map(str::to_owned);
    }
    says("lasts-need").then(|| "no-longer-needed".to_owned())
}
