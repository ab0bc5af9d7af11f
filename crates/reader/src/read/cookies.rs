//! What is said of cookies.

use super::context;
use crate::reading::{Cookies, Found};
use crate::statement::{Statement, Topic};

pub(crate) fn cookies(statement: &Statement<'_>, tools: Vec<Found<String>>) -> Cookies {
    let mut made = Cookies { tools, ..Cookies::default() };
    let mut denied_consent: Option<Found<bool>> = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let about = sentence.about(Topic::Cookies) || lower.contains("cookie");
        if !about || sentence.about(Topic::Definitions) && !sentence.about(Topic::Cookies) {
            continue;
        }
        // What cookies are or may do in general says nothing of ours.
        let explains = statement.data.phrase("definition").cues.is_in(lower);
        let denied_list = context::denied_list(statement, sentence);
        for (name, slot) in [
            ("cookie-functional", &mut made.functional),
            ("cookie-analytical", &mut made.analytical),
            ("cookie-tracking", &mut made.tracking),
        ] {
            if slot.is_some() || denied_list || explains {
                continue;
            }
            let cue = statement.data.phrase(name);
            let exceptions = cue.not.all(lower);
            let found = cue.cues.all(lower).into_iter().find(|range| {
                !statement.data.phrase("cookie-if").cues.is_in(lower)
                    && !exceptions.iter().any(|other| other.start < range.end && range.start < other.end)
                    && !context::denied(statement, lower, range)
            });
            if let Some(range) = found {
                *slot = Some(Found::certain((), statement.place(sentence, &range)));
            }
        }
        let asked = statement.data.phrase("cookie-consent");
        if made.consent_asked.is_none()
            && let Some(range) = asked.cues.first(lower).filter(|_| !asked.not.is_in(lower))
        {
            made.consent_asked = Some(Found::certain(true, statement.place(sentence, &range)));
        }
        let free = statement.data.phrase("cookie-no-consent");
        if denied_consent.is_none()
            && let Some(range) = free.cues.first(lower).filter(|_| !free.not.is_in(lower))
        {
            denied_consent = Some(Found::certain(false, statement.place(sentence, &range)));
        }
    }
    made.consent_asked = made.consent_asked.or(denied_consent);
    made
}
