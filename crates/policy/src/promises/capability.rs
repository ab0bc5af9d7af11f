//! What carries a promise out, and what it leaves as proof.

use crate::messages;
use crate::model::{Language, Text};

macro_rules! capabilities {
    ($($name:ident $code:literal $meaning:literal,)*) => {
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
        }
    };
}

capabilities! {
    Pol "POL" "The statement as a structured policy with versions.",
    Lint "LINT" "Checking the policy against the law.",
    Rend "REND" "Making the statement from the policy.",
    Ver "VER" "Versions, their first day, and notice of changes.",
    Reg "REG" "The registers of art. 30.",
    Cont "CONT" "Contact points that work.",
    Inv "INV" "What is held, and where.",
    Min "MIN" "No more than a purpose needs.",
    Purp "PURP" "Use for the purpose only.",
    Basis "BASIS" "One legal basis for each purpose.",
    Ret "RET" "The schedule of retention.",
    SweepDb "SWEEP-DB" "Ending what is past its period in databases.",
    SweepMail "SWEEP-MAIL" "Ending what is past its period in mailboxes.",
    SweepFile "SWEEP-FILE" "Ending what is past its period in files.",
    Hold "HOLD" "Legal holds.",
    Anon "ANON" "Making data anonymous, and testing that it is.",
    Dsr "DSR" "Requests of data subjects (art. 15 to 22).",
    Idv "IDV" "Establishing who asks.",
    Dead "DEAD" "Terms, and the clocks that watch them.",
    Pkg "PKG" "The copy for a person (art. 15).",
    Rect "RECT" "Rectification (art. 16).",
    Erase "ERASE" "Erasure (art. 17).",
    Restr "RESTR" "Restriction (art. 18).",
    Port "PORT" "Portability (art. 20).",
    Obj "OBJ" "Objection (art. 21).",
    A19 "A19" "Telling recipients (art. 19).",
    Cons "CONS" "The ledger of consent.",
    Wdr "WDR" "Withdrawing consent as easily as giving it.",
    Age "AGE" "Age, and a parent's consent.",
    Mailx "MAILX" "Mailings: who may get them, and how they stop.",
    Cook "COOK" "Cookies: what is set, and after which choice.",
    Proc "PROC" "Processors and their agreements.",
    Trans "TRANS" "Transfers outside the EEA.",
    Disc "DISC" "Who received what, and why.",
    Breach "BREACH" "Breaches and their clock.",
    Compl "COMPL" "Complaints.",
    Cvd "CVD" "Coordinated disclosure of weaknesses.",
    Acl "ACL" "Who may see what.",
    Confid "CONFID" "Undertakings of secrecy.",
    Secm "SECM" "Measures of security, and probes of them.",
    Adm "ADM" "Decisions made without a human.",
    Dpia "DPIA" "Assessments of art. 35.",
    Dpo "DPO" "The data protection officer.",
    Review "REVIEW" "Looking again, and signing off.",
    Law "LAW" "Which law holds on which day.",
    Log "LOG" "The log of evidence.",
}

impl Capability {
    /// What it does, in words.
    pub fn does(self) -> Text {
        self.words("capability")
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
        let mut out = serializer.serialize_struct("Capability", 3)?;
        out.serialize_field("code", self.code())?;
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
