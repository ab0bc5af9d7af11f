//! What a statement says: values, each with the words that say it and how sure that is.

use crate::data::Tongue;
use crate::normal::date::Day;
use crate::normal::period::Period;
use std::ops::Range;

/// How sure a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Several readings are possible; a person must say.
    Doubtful,
    /// The words point to it.
    Likely,
    /// The words say it.
    Certain,
}

/// A value and the words that say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// What was read.
    pub value: T,
    /// Where it stands in the page: bytes.
    pub span: Range<usize>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl<T> Found<T> {
    pub(crate) fn certain(value: T, span: Range<usize>) -> Self {
        Self { value, span, certainty: Certainty::Certain }
    }

    pub(crate) fn likely(value: T, span: Range<usize>) -> Self {
        Self { value, span, certainty: Certainty::Likely }
    }
}

/// Who is responsible.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the parts of an address")]
pub struct Controller {
    pub name: Option<Found<String>>,
    pub legal_form: Option<Found<String>>,
    pub kvk: Option<Found<String>>,
    pub street: Option<Found<String>>,
    pub postcode: Option<Found<String>>,
    pub city: Option<Found<String>>,
    pub email: Option<Found<String>>,
    pub phone: Option<Found<String>>,
    pub website: Option<Found<String>>,
    /// A place where an address of mail stands that only a script shows.
    pub hidden_email: Option<Found<()>>,
}

/// What somebody is to whom one may turn about privacy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An officer of articles 37 to 39.
    Dpo,
    /// Somebody in the organisation whose work it is.
    Coordinator,
    /// The organisation itself.
    Contact,
}

/// To whom one may turn about privacy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the parts of an address")]
pub struct PrivacyContact {
    pub role: Found<Role>,
    pub name: Option<Found<String>>,
    pub email: Option<Found<String>>,
    pub phone: Option<Found<String>>,
}

/// How long, as the text says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lasts {
    /// A number of a unit.
    For(Period),
    /// No time at all after the moment.
    NoLonger,
    /// Until the person ends it.
    UntilWithdrawn,
    /// As long as the law says.
    Statutory,
    /// As long as it is needed.
    AsNeeded,
}

/// The moment from which a term counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the moments")]
pub enum After {
    EndOfService,
    LastContact,
    Collection,
    EndOfApplication,
    EndOfFinancialYear,
    Unsubscribe,
    Unsaid,
}

/// One term for keeping data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// How long.
    pub lasts: Lasts,
    /// From when.
    pub after: After,
    /// The words of what it is about, where the text says so.
    pub what: Option<Range<usize>>,
    /// The sentence or cell it stands in.
    pub sentence: Range<usize>,
}

/// Whether data are shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shares {
    /// Not at all.
    Never,
    /// Where the person agrees.
    WithConsent,
    /// Where it is needed.
    WhenNecessary,
}

/// What is said of cookies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the kinds of cookies")]
pub struct Cookies {
    pub functional: Option<Found<()>>,
    pub analytical: Option<Found<()>>,
    pub tracking: Option<Found<()>>,
    pub consent_asked: Option<Found<bool>>,
    pub tools: Vec<Found<String>>,
}

/// How one shows who one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityCheck {
    /// A copy of a document.
    IdCopy,
    /// A copy in which parts are made unreadable.
    RedactedIdCopy,
    /// In another way.
    Other,
}

/// Everything that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys of the scheme of labels")]
pub struct Reading {
    pub tongue: Tongue,
    pub controller: Controller,
    pub privacy_contact: Option<PrivacyContact>,
    pub version: Option<Found<Day>>,
    /// Codes of kinds of data, each once, where it is first said.
    pub categories: Vec<Found<&'static str>>,
    /// Codes of purposes, each once, where it is first said.
    pub purposes: Vec<Found<&'static str>>,
    pub grounds: Vec<Found<&'static str>>,
    pub retention: Vec<Found<Term>>,
    pub recipients: Vec<Found<String>>,
    pub processor_agreement: Option<Found<()>>,
    pub shares: Option<Found<Shares>>,
    pub sells: Option<Found<bool>>,
    pub outside_eea: Option<Found<bool>>,
    pub safeguards: Vec<Found<&'static str>>,
    pub rights: Vec<Found<&'static str>>,
    pub answer_within: Option<Found<Period>>,
    pub identity_check: Option<Found<IdentityCheck>>,
    pub special: Option<Found<bool>>,
    pub automated: Option<Found<bool>>,
    pub minors: Option<Found<()>>,
    pub cookies: Cookies,
    pub newsletter_optin: Option<Found<bool>>,
    pub newsletter_unsubscribe: Option<Found<()>>,
    pub security: Vec<Found<&'static str>>,
    pub breach: Option<Found<()>>,
    pub authority_within: Option<Found<Period>>,
    pub responsible_disclosure: Option<Found<()>>,
    pub complaint_procedure: Option<Found<()>>,
}
