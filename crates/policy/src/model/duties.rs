//! What the organisation owes people: rights, security, breaches, complaints, notice of changes.

use jiff::civil::Date;

use super::purpose::Secrecy;
use super::text::Text;
use crate::calendar::Period;
use crate::rule::Rule;

/// A promised term: a period, or words without a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Within {
    /// A period.
    Period(Period),
    /// `as soon as possible`, `periodically`, `regularly`, `immediately`: a promise without a number, never a clock.
    Vague(String),
}

impl Within {
    /// The period, where a number was given.
    pub fn period(&self) -> Option<Period> {
        if let Within::Period(period) = self { Some(*period) } else { None }
    }
}

/// What a cookie does; the further it goes, the later it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CookieKind {
    /// Needed for the site to work.
    Functional,
    /// Counts visits.
    Analytical,
    /// Follows people.
    Tracking,
}

impl CookieKind {
    /// Its word in the language.
    pub fn word(self) -> &'static str {
        match self {
            CookieKind::Functional => "functional",
            CookieKind::Analytical => "analytical",
            CookieKind::Tracking => "tracking",
        }
    }

    /// Reads its word.
    pub fn parse(word: &str) -> Option<CookieKind> {
        [CookieKind::Functional, CookieKind::Analytical, CookieKind::Tracking]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// `[cookies]`: what is said of cookies in general.
#[derive(Debug, Clone, Default)]
pub struct Cookies {
    /// Kinds used.
    pub kinds: Vec<CookieKind>,
    /// Kinds for which consent is asked; none when not said.
    pub consent: Option<Vec<CookieKind>>,
    /// A banner asks.
    pub banner: Option<bool>,
    /// How a choice is changed.
    pub withdraw: Vec<String>,
    /// Where the choice is kept: `ledger`, `browser`.
    pub consent_kept: Option<String>,
    /// Where the list stands.
    pub listed_at: Option<String>,
    /// Explains browser settings.
    pub browser_help: bool,
    /// Flaws: `before-choice`, `refusing-harder`.
    pub flaws: Vec<String>,
}

/// `[cookie.NAME]`
#[derive(Debug, Clone)]
pub struct Cookie {
    /// Name or pattern, or a provider's id where the text names no cookie.
    pub name: String,
    /// The recipient that gets its data; none for the organisation's own.
    pub provider: Option<String>,
    /// Kind; none when not said and not known.
    pub kind: Option<CookieKind>,
    /// Purposes.
    pub purposes: Vec<String>,
    /// How long it stays, as said.
    pub lifetime: Option<String>,
    /// Ground on which no consent is asked: `privacy-friendly`, `strictly-necessary`.
    pub exempt: Option<String>,
    /// Settings recorded for that ground.
    pub settings: Vec<String>,
    /// Profiles are made with it.
    pub profiles: bool,
    /// Where more is said.
    pub see: Option<String>,
    /// It names a cookie that a browser would show, not a provider or a kind.
    pub named: bool,
}

impl Cookie {
    /// The path of one of its keys.
    pub fn path(&self, key: &str) -> crate::syntax::Path {
        let path = crate::syntax::Path::of(["cookie", self.name.as_str()]);
        if key.is_empty() { path } else { path.key(key) }
    }
}

/// How an identity is checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// `always`, `when-in-doubt`, `when-needed`, `never`.
    pub ask: Option<String>,
    /// Steps of the ladder, in order; `id-copy` only where named.
    pub by: Vec<String>,
    /// Rights for which it is asked; empty for all.
    pub rights: Vec<String>,
    /// What must be made unreadable: `bsn`, `photo`, `mrz`, `document-number`.
    pub blacken: Vec<String>,
    /// Blackening is said without saying what.
    pub blacken_unspecified: bool,
}

/// `[rights]`
#[derive(Debug, Clone, Default)]
pub struct Rights {
    /// Rights offered; in a speaking policy all that the bases give.
    pub offers: Vec<String>,
    /// Rights that the text makes smaller, with its words.
    pub narrowed: Vec<(String, Text)>,
    /// Grounds on which a right is refused.
    pub refuses: Vec<(String, Vec<String>)>,
    /// What an answer to access shows.
    pub access_shows: Vec<String>,
    /// Objection is presented apart (art. 21(4)).
    pub objection_apart: bool,
    /// Promised term of answering.
    pub answer_within: Option<Within>,
    /// Extension said.
    pub extension: Option<String>,
    /// Channels for requests.
    pub channels: Vec<String>,
    /// A fee asked by default, in euro.
    pub fee: i64,
    /// How an identity is checked; none when not said.
    pub identity: Option<Identity>,
    /// How requests about cookies are made.
    pub cookie_requests: Option<String>,
    /// Flaws.
    pub flaws: Vec<String>,
}

/// `[minors]`
#[derive(Debug, Clone, Default)]
pub struct Minors {
    /// The service is meant for children.
    pub intended: bool,
    /// Under what age a parent's consent is asked.
    pub consent_under: Option<i64>,
    /// How it is verified.
    pub verified_by: Option<String>,
    /// Where to report that a child's data is held.
    pub erased_on: Option<String>,
    /// Parents are told to watch along.
    pub advises_parents: bool,
    /// Flaws: `cannot-verify`, `if-possible`.
    pub flaws: Vec<String>,
}

/// Automated decisions of a purpose (art. 22).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Automated {
    /// What is decided.
    pub decision: Option<Text>,
    /// With what effect.
    pub effect: Option<Text>,
    /// A human looks.
    pub human: bool,
    /// The logic involved.
    pub logic: Option<Text>,
    /// `contract`, `law`, `consent`.
    pub ground: Option<String>,
}

/// `[security]`
#[derive(Debug, Clone, Default)]
pub struct Security {
    /// Measures, by id.
    pub measures: Vec<String>,
    /// Secrecy.
    pub secrecy: Option<Secrecy>,
    /// Where to report a weakness.
    pub report_to: Option<String>,
    /// Flaws: `says-ssl`, `absolute`, `shared-server`.
    pub flaws: Vec<String>,
}

/// `[access]`
#[derive(Debug, Clone, Default)]
pub struct Access {
    /// Access is given by role.
    pub by_role: bool,
    /// Roles that may see special data; none when not said, empty for nobody.
    pub special_seen_by: Option<Vec<String>>,
    /// How often access is reviewed.
    pub reviewed_every: Option<Within>,
    /// Places are locked.
    pub places_locked: bool,
}

/// `[breach]`
#[derive(Debug, Clone, Default)]
pub struct Breach {
    /// Term for the authority.
    pub authority_within: Option<Within>,
    /// When the authority is told: `when-required`, `any-threat`.
    pub tells_authority: Option<String>,
    /// When people are told: `high-risk`, `any-threat`.
    pub tells_people: Option<String>,
    /// Term for people.
    pub people_within: Option<Within>,
    /// Where to report one.
    pub report_to: Option<String>,
    /// A term asked of those who find one.
    pub report_within: Option<Period>,
    /// Other promises.
    pub promises: Vec<String>,
    /// Flaws.
    pub flaws: Vec<String>,
}

/// `[complaints]`
#[derive(Debug, Clone, Default)]
pub struct Complaints {
    /// The supervisory authority.
    pub authority: Option<String>,
    /// Its page.
    pub link: Option<String>,
    /// Term of an answer to a complaint.
    pub answer_within: Option<Within>,
    /// Flaws: `conditional`.
    pub flaws: Vec<String>,
}

/// `[disclosure]`: coordinated disclosure of weaknesses.
#[derive(Debug, Clone, Default)]
pub struct Disclosure {
    /// Where to report.
    pub report_to: Option<String>,
    /// Term of a first answer.
    pub answer_within: Option<Within>,
    /// Counted in working days; none when not said.
    pub working_days: Option<bool>,
    /// What is asked of the reporter.
    pub asks: Vec<String>,
    /// What is forbidden.
    pub forbids: Vec<String>,
    /// What is promised.
    pub promises: Vec<String>,
    /// Where the policy stands.
    pub policy: Option<String>,
    /// The days of `Expires` in security.txt; none where nothing is said of that file.
    pub security_txt: Option<Vec<Date>>,
}

/// `[changes]`
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Channels of notice.
    pub announced_by: Vec<String>,
    /// Why it may change.
    pub because: Vec<String>,
    /// Flaws: `agreed-by-use`, `only-to-subscribers`.
    pub flaws: Vec<String>,
}

/// `[review]`
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// How often.
    pub every: Option<Within>,
    /// Of what.
    pub of: Vec<String>,
}

/// `[records]`: how long the organisation's own records of compliance are kept.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// Requests.
    pub requests: Option<Rule>,
    /// Breaches.
    pub breaches: Option<Rule>,
    /// Consents.
    pub consents: Option<Rule>,
    /// Evidence of identity.
    pub identity: Option<Rule>,
}

/// `[accept]`: a finding set aside for a time.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// Code of the rule.
    pub code: String,
    /// Last day.
    pub until: Option<Date>,
    /// Why.
    pub why: Option<String>,
}
