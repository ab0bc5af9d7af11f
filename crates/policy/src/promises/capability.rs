//! What carries a promise out, and what it leaves as proof.

use crate::check::Arg;
use crate::messages;
use crate::model::{Language, Text};

/// Whether this version of the software has a capability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Built {
    /// It has it.
    Here,
    /// It has a part of it.
    Partly,
    /// It does not have it yet: nothing carries it out, and no evidence of it is left.
    Not,
}

macro_rules! capabilities {
    ($($name:ident $code:literal $built:ident $meaning:literal,)*) => {
        /// A capability: a thing that the software does to keep a promise, with the evidence that it leaves.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Capability {
            $(#[doc = $meaning] $name,)*
        }

        impl Capability {
            /// All of them.
            pub const ALL: &'static [Capability] = &[$(Capability::$name,)*];

            /// Its code, as documents and other programs name it.
            pub fn code(self) -> &'static str {
                match self { $(Capability::$name => $code,)* }
            }

            /// Whether this version has it.
            pub fn built(self) -> Built {
                match self { $(Capability::$name => Built::$built,)* }
            }
        }
    };
}

capabilities! {
    Pol "POL" Here "The statement as a structured policy with versions.",
    Lint "LINT" Here "Checking the policy against the law.",
    Rend "REND" Here "Making the statement from the policy.",
    Ver "VER" Partly "Versions, their first day, and notice of changes.",
    Reg "REG" Here "The registers of art. 30.",
    Cont "CONT" Not "Contact points that work.",
    Inv "INV" Not "What is held, and where.",
    Min "MIN" Not "No more than a purpose needs.",
    Purp "PURP" Not "Use for the purpose only.",
    Basis "BASIS" Not "One legal basis for each purpose.",
    Ret "RET" Here "The schedule of retention.",
    SweepDb "SWEEP-DB" Here "Ending what is past its period in databases.",
    SweepMail "SWEEP-MAIL" Not "Ending what is past its period in mailboxes.",
    SweepFile "SWEEP-FILE" Not "Ending what is past its period in files.",
    Hold "HOLD" Here "Legal holds.",
    Anon "ANON" Not "Making data anonymous, and testing that it is.",
    Dsr "DSR" Not "Requests of data subjects (art. 15 to 22).",
    Idv "IDV" Not "Establishing who asks.",
    Dead "DEAD" Not "Terms, and the clocks that watch them.",
    Pkg "PKG" Not "The copy for a person (art. 15).",
    Rect "RECT" Not "Rectification (art. 16).",
    Erase "ERASE" Not "Erasure (art. 17).",
    Restr "RESTR" Not "Restriction (art. 18).",
    Port "PORT" Not "Portability (art. 20).",
    Obj "OBJ" Not "Objection (art. 21).",
    A19 "A19" Not "Telling recipients (art. 19).",
    Cons "CONS" Not "The ledger of consent.",
    Wdr "WDR" Not "Withdrawing consent as easily as giving it.",
    Age "AGE" Not "Age, and a parent's consent.",
    Mailx "MAILX" Not "Mailings: who may get them, and how they stop.",
    Cook "COOK" Not "Cookies: what is set, and after which choice.",
    Proc "PROC" Not "Processors and their agreements.",
    Trans "TRANS" Not "Transfers outside the EEA.",
    Disc "DISC" Not "Who received what, and why.",
    Breach "BREACH" Not "Breaches and their clock.",
    Compl "COMPL" Not "Complaints.",
    Cvd "CVD" Not "Coordinated disclosure of weaknesses.",
    Acl "ACL" Not "Who may see what.",
    Confid "CONFID" Not "Undertakings of secrecy.",
    Secm "SECM" Not "Measures of security, and probes of them.",
    Adm "ADM" Not "Decisions made without a human.",
    Dpia "DPIA" Not "Assessments of art. 35.",
    Dpo "DPO" Not "The data protection officer.",
    Review "REVIEW" Not "Looking again, and signing off.",
    Law "LAW" Here "Which law holds on which day.",
    Log "LOG" Here "The log of evidence.",
}

impl Capability {
    /// What it does, in words.
    pub fn does(self) -> Text {
        self.words("capability")
    }

    /// Whether this version has it, in words.
    pub fn built_words(self) -> Text {
        let word = match self.built() {
            Built::Here => "here",
            Built::Partly => "partly",
            Built::Not => "not",
        };
        messages::both("capability-built", &[("built", Arg::Plain(word.to_owned()))])
    }

    /// The evidence that it leaves, in words.
    pub fn leaves(self) -> Text {
        self.words("evidence-of")
    }

    fn words(self, message: &str) -> Text {
        let name = format!("{message}-{}", self.code());
        let say = |language| messages::format(language, &name, &[]);
        Text::both(say(Language::Nl), say(Language::En))
    }
}

impl<'de> serde::Deserialize<'de> for Capability {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Capability, D::Error> {
        let code = String::deserialize(deserializer)?;
        let known = Capability::ALL.iter().find(|known| known.code() == code).copied();
        known.ok_or_else(|| serde::de::Error::custom(format!("`{code}` is no capability")))
    }
}

impl serde::Serialize for Capability {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("Capability", 4)?;
        out.serialize_field("code", self.code())?;
        out.serialize_field("built", &self.built())?;
        out.serialize_field("does", &self.does())?;
        out.serialize_field("leaves", &self.leaves())?;
        out.end()
    }
}

/// What usually carries out a promise of a kind; a promise may need more.
pub(super) fn usual(kind: &str) -> &'static [Capability] {
    use Capability::*;
    match kind {
        "controller" => &[Pol, Lint],
        "role" => &[Pol],
        "contact" => &[Cont],
        "version" => &[Ver],
        "scope" => &[Pol, Inv],
        "category" | "minimal" => &[Inv, Min],
        "clause" => &[Lint],
        "law" => &[Law],
        "purpose" | "profile" | "reuse" => &[Purp],
        "basis" | "ground" => &[Basis],
        "source" => &[Inv],
        "consequence" => &[Rend],
        "retention" => &[Ret, SweepDb, SweepMail, SweepFile],
        "anonymous" => &[Anon],
        "marketing" => &[Mailx],
        "consent" => &[Cons],
        "withdrawal" => &[Wdr],
        "secrecy" => &[Confid],
        "recipient" | "sharing" => &[Disc],
        "agreement" => &[Proc],
        "safeguard" => &[Trans],
        "cookies" => &[Cook],
        "right" => &[Dsr],
        "deadline" => &[Dead],
        "identity" => &[Idv],
        "minors" => &[Age],
        "automated" => &[Adm],
        "security" => &[Secm],
        "access" => &[Acl],
        "breach" => &[Breach],
        "complaint" => &[Compl],
        "disclosure" => &[Cvd],
        "review" => &[Review],
        "changes" => &[Ver],
        "record" => &[Ret],
        _ => &[],
    }
}

/// What carries out a right of a person.
pub(super) fn of_right(right: &str) -> &'static [Capability] {
    use Capability::*;
    match right {
        "access" => &[Pkg],
        "rectification" | "completion" => &[Rect, A19],
        "erasure" => &[Erase, Hold, A19],
        "restriction" => &[Restr, A19],
        "portability" => &[Port],
        "objection" => &[Obj],
        "withdraw" => &[Wdr],
        _ => &[],
    }
}

/// What carries out a claim.
pub(super) fn of_claim(claim: &str) -> &'static [Capability] {
    use Capability::*;
    match claim {
        "never-shared" | "never-sold" => &[Disc],
        "not-outsourced" => &[Proc, Disc],
        "eu-only" => &[Trans],
        "only-provided" | "no-special" => &[Inv],
        "same-purpose-only" | "not-combined" => &[Purp],
        "no-newsletter" => &[Mailx],
        "all-cookies-necessary" => &[Cook],
        "always-safe" => &[Lint, Secm],
        "kept-once-stored" | "no-longer-than-needed" => &[Ret],
        "deleted-on-request" => &[Dsr, Erase],
        "no-more-than-needed" => &[Min],
        "always-a-ground" => &[Basis],
        _ => &[Rend],
    }
}

/// How a claim is verified: by what would show that it is not so.
pub(super) fn verifies_claim(claim: &str) -> &'static str {
    match claim {
        "never-shared" | "never-sold" | "not-outsourced" => "disclosures",
        "eu-only" => "transfers",
        "only-provided" | "no-special" | "no-more-than-needed" => "inventory",
        "same-purpose-only" | "not-combined" => "purposes",
        "no-newsletter" => "mailings",
        "all-cookies-necessary" => "site-scan",
        "always-safe" => "probes",
        "kept-once-stored" | "no-longer-than-needed" => "periods",
        "deleted-on-request" => "cases",
        "always-a-ground" => "basis",
        _ => "words",
    }
}

/// What answers to something that a text says badly: `check` always, and what the words are about.
pub(super) fn of_flaw(flaw: &str) -> &'static [Capability] {
    use Capability::*;
    match flaw {
        "hidden-by-script" => &[Cont],
        "vague" => &[Purp],
        "asks-agreement" | "before-agreement" | "pre-ticked" => &[Cons],
        "says-sub-processors" => &[Proc],
        "signed-the-gdpr" => &[Trans],
        "before-choice" | "refusing-harder" => &[Cook],
        "writing-required" | "form-required" => &[Dsr],
        "handled-as-complaint" => &[Dsr, Compl],
        "accuracy-is-yours" => &[Rect],
        "cannot-verify" => &[Age],
        "if-possible" => &[Age, Erase],
        "only-adverse" => &[Adm],
        "says-ssl" | "absolute" | "shared-server" => &[Secm],
        "only-malicious" | "old-definition" => &[Breach],
        "dpa-with-subject" => &[Breach, Proc],
        "conditional" => &[Compl],
        "only-to-subscribers" => &[Ver, Mailx],
        "processor-means-controller" => &[Pol],
        _ => &[],
    }
}
