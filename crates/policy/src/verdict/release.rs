//! Which purposes a person's act releases (AVG 7(3), 17, 21).

use jiff::civil::Date;

use crate::model::{Basis, EventIs, Policy};

use super::days::{Clocked, Day};
use super::judge::PersonRecord;
use super::question::{EndingQuestion, PersonQuestion, PurposeQuestion};

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Release {
    /// Withdrew consent for a purpose; it must rest on consent.
    Withdrawal(String),
    /// Objected to direct marketing: every purpose with marketing, whatever its basis, without weighing.
    MarketingObjection,
    /// Objected to a purpose on legitimate interests or a public task, and no overriding grounds were recorded.
    Objection(String),
    /// Asked for erasure.
    Erasure,
}

/// The purposes that an act releases for a person in a record, a bit each.
pub fn released(
    policy: &Policy,
    question: &PersonQuestion,
    record: &PersonRecord<'_>,
    act: &Release,
    today: Date,
) -> u64 {
    let mut bits = 0;
    for (number, asked) in question.purposes.iter().enumerate() {
        let Some(purpose) = policy.purpose(&asked.id) else { continue };
        let basis = purpose.basis();
        let goes = match act {
            Release::Withdrawal(id) => asked.id == *id && basis == Some(Basis::Consent),
            Release::MarketingObjection => {
                !purpose.marketing.is_empty() || purpose.kind.is_some_and(|kind| kind.marketing)
            }
            Release::Objection(id) => {
                asked.id == *id && matches!(basis, Some(Basis::LegitimateInterests | Basis::PublicTask))
            }
            Release::Erasure => match basis {
                Some(Basis::Consent) => true,
                // Art. 17(3)(e): what a claim needs stays; 17(3)(d): research and archives.
                Some(Basis::LegitimateInterests) => {
                    purpose.kind.is_none_or(|kind| !kind.claim && !kind.research)
                }
                Some(Basis::Contract) => has_ended(question, asked, record, today),
                _ => false,
            },
        };
        if goes {
            bits |= 1 << number;
        }
    }
    bits
}

/// Whether a contract has ended: every event that its rules call an ending happened. Where they name none, or keep by
/// law as well, it cannot be known or the law still asks it; then nothing is released.
fn has_ended(
    question: &PersonQuestion,
    purpose: &PurposeQuestion,
    record: &PersonRecord<'_>,
    today: Date,
) -> bool {
    let mut found = false;
    for ending in purpose.rules.iter().flat_map(|rule| &rule.endings) {
        let clock = match ending {
            EndingQuestion::Until { clock } | EndingQuestion::After { clock, year: None, .. } => *clock,
            _ => return false,
        };
        if question.clocks.get(clock).is_none_or(|slot| slot.is != EventIs::Ending) {
            return false;
        }
        let happened = match record.clocks.get(clock) {
            Some(Clocked::Known(days)) => matches!(days.latest, Day::On(day) if day <= today),
            _ => false,
        };
        if !happened {
            return false;
        }
        found = true;
    }
    found
}
