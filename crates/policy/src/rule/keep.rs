//! The grammar of keep rules (`1 year after last-contact unless dispute`).

use crate::calendar::{Period, YearOf};

/// How firmly an end is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modality {
    /// A ceiling: firm.
    AtMost,
    /// A floor without a promise to end: a flaw.
    AtLeast,
    /// Nobody promised the end: a flaw.
    InPrinciple,
}

/// The day a period counts from: an event, or the last day of the year in which it falls.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The year whose last day it is, if any.
    pub year: Option<YearOf>,
    /// The event.
    pub event: String,
}

/// One way in which holding ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ending {
    /// `until payment`
    Until(String),
    /// `while needed, reviewed every 1 year`
    WhileNeeded {
        /// How often a person looks whether it is still needed.
        reviewed: Option<Period>,
    },
    /// `by law: tax`; without a law it is a flaw.
    ByLaw(Option<String>),
    /// `4 weeks to 1 year after end-of-application`
    After {
        /// How long; the shorter end of a range.
        period: Period,
        /// The longer end of a range: a flaw.
        to: Option<Period>,
        /// From when; none is a flaw.
        moment: Option<Moment>,
        /// Said to be a period of the law, without naming it: a flaw.
        by_law: bool,
    },
    /// `forever`: archives only (art. 89).
    Forever,
}

/// When a rule counts at all (`if`), or how long beyond itself it holds (`unless`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Condition {
    /// `unless` rather than `if`.
    pub unless: bool,
    /// Facts and purposes, any of which suffices.
    pub facts: Vec<String>,
}

impl Condition {
    /// Whether the rule counts only where the person consented.
    pub fn is_consent(&self) -> bool {
        !self.unless && self.facts.iter().any(|fact| fact == "consent")
    }
}

/// A keep rule: whichever of its endings comes first, under its condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rule {
    /// How firmly it is said.
    pub modality: Option<Modality>,
    /// At least one.
    pub endings: Vec<Ending>,
    /// Its condition.
    pub condition: Option<Condition>,
}

/// An element of a purpose's `keep`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeepItem {
    /// A rule of its own.
    Rule(Rule),
    /// A rule of `[keep]`.
    Named(String),
}

/// Where reading a sentence stopped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not understood at `{at}`")]
pub struct GrammarError {
    /// The words that were not understood.
    pub at: String,
}

fn stop<T>(at: &str) -> Result<T, GrammarError> {
    Err(GrammarError { at: at.to_owned() })
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
}

/// Reads an element of `keep`: a single word that is no rule by itself names a rule of `[keep]`.
pub fn parse_keep(text: &str) -> Result<KeepItem, GrammarError> {
    if is_id(text) && text != "forever" {
        return Ok(KeepItem::Named(text.to_owned()));
    }
    parse_rule(text).map(KeepItem::Rule)
}

/// Reads a rule.
pub fn parse_rule(text: &str) -> Result<Rule, GrammarError> {
    let modalities = [
        ("at most ", Modality::AtMost),
        ("at least ", Modality::AtLeast),
        ("in principle ", Modality::InPrinciple),
    ];
    let (modality, rest) = modalities
        .into_iter()
        .find_map(|(words, modality)| text.strip_prefix(words).map(|rest| (Some(modality), rest)))
        .unwrap_or((None, text));
    let (body, condition) = split_condition(rest)?;
    let endings = body.split(" or ").map(parse_ending).collect::<Result<Vec<_>, _>>()?;
    Ok(Rule { modality, endings, condition })
}

fn split_condition(text: &str) -> Result<(&str, Option<Condition>), GrammarError> {
    for (word, unless) in [(" if ", false), (" unless ", true)] {
        if let Some((body, facts)) = text.split_once(word) {
            let facts: Vec<String> = facts.split(" or ").map(str::to_owned).collect();
            if let Some(wrong) = facts.iter().find(|fact| !is_id(fact)) {
                return stop(wrong);
            }
            return Ok((body, Some(Condition { unless, facts })));
        }
    }
    Ok((text, None))
}

fn parse_ending(text: &str) -> Result<Ending, GrammarError> {
    if text == "forever" {
        return Ok(Ending::Forever);
    }
    if let Some(event) = text.strip_prefix("until ") {
        return if is_id(event) { Ok(Ending::Until(event.to_owned())) } else { stop(event) };
    }
    if let Some(rest) = text.strip_prefix("while needed") {
        return match rest.strip_prefix(", reviewed every ") {
            Some(period) => match Period::parse(period) {
                Some(period) => Ok(Ending::WhileNeeded { reviewed: Some(period) }),
                None => stop(period),
            },
            None if rest.is_empty() => Ok(Ending::WhileNeeded { reviewed: None }),
            None => stop(rest),
        };
    }
    if let Some(rest) = text.strip_prefix("by law") {
        return match rest.strip_prefix(": ") {
            Some(law) if is_id(law) => Ok(Ending::ByLaw(Some(law.to_owned()))),
            None if rest.is_empty() => Ok(Ending::ByLaw(None)),
            _ => stop(rest),
        };
    }
    let (text, by_law) = match text.strip_suffix(" by law") {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (periods, moment) = match text.split_once(" after ") {
        Some((periods, moment)) => (periods, Some(parse_moment(moment)?)),
        None => (text, None),
    };
    let (period, to) = match periods.split_once(" to ") {
        Some((from, to)) => (from, Some(to)),
        None => (periods, None),
    };
    let read = |text: &str| Period::parse(text).map_or_else(|| stop(text), Ok);
    Ok(Ending::After { period: read(period)?, to: to.map(read).transpose()?, moment, by_law })
}

/// Reads a moment: `invoice`, `the financial year of invoice`.
pub fn parse_moment(text: &str) -> Result<Moment, GrammarError> {
    let years = [("the financial year of ", YearOf::Financial), ("the calendar year of ", YearOf::Calendar)];
    let (year, event) = years
        .into_iter()
        .find_map(|(words, year)| text.strip_prefix(words).map(|event| (Some(year), event)))
        .unwrap_or((None, text));
    if is_id(event) { Ok(Moment { year, event: event.to_owned() }) } else { stop(event) }
}

/// The flaw of a period that counts from nothing.
pub(crate) const NO_MOMENT: &str = "a period without a moment";

impl Rule {
    /// The statutory floors that its `by law: …` brings on a day.
    pub fn floors(
        &self,
        today: jiff::civil::Date,
    ) -> impl Iterator<Item = &'static crate::vocabulary::Statutory> {
        let named = self.endings.iter().filter_map(move |ending| match ending {
            Ending::ByLaw(Some(law)) => crate::vocabulary::vocabulary().statutory_on(law, today),
            _ => None,
        });
        named.filter(|rule| rule.floor)
    }

    /// The events whose dates this rule asks for, itself (a law's own event not included).
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.endings.iter().filter_map(|ending| match ending {
            Ending::Until(event) => Some(event.as_str()),
            Ending::WhileNeeded { .. } => Some("no-longer-needed"),
            Ending::After { moment: Some(moment), .. } => Some(moment.event.as_str()),
            _ => None,
        })
    }

    /// Whether the rule promises no end by a day: a flaw that a speaking policy may not hold.
    pub fn flaw(&self) -> Option<&'static str> {
        match self.modality {
            Some(Modality::AtLeast) => return Some("at least"),
            Some(Modality::InPrinciple) => return Some("in principle"),
            _ => {}
        }
        self.endings.iter().find_map(|ending| match ending {
            Ending::ByLaw(None) => Some("by law"),
            Ending::After { to: Some(_), .. } => Some("to"),
            Ending::After { moment: None, .. } => Some(NO_MOMENT),
            Ending::After { by_law: true, .. } => Some("by law"),
            _ => None,
        })
    }
}
