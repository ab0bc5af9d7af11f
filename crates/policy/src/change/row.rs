//! For every key of the language: how two values of it compare, and what kind of change each difference is.

use super::kind::Kind::{self, *};

/// How two values of a key compare.
#[derive(Debug, Clone, Copy)]
pub(super) enum How {
    /// A value: said now, said no more, another one.
    Said(Kind, Kind, Kind),
    /// A set: more in it, less in it.
    Set(Kind, Kind),
    /// True or false; false where nothing is said.
    Flag(Kind, Kind),
    /// A period, a rule or a number: said now, said no more, more, less, not to be compared.
    Size(Kind, Kind, Kind, Kind, Kind),
    /// Words from little to much: said now, said no more, up, down.
    Ladder(&'static [&'static str], Kind, Kind, Kind, Kind),
    /// Claims: made, gone, with more exceptions, with fewer, otherwise.
    Claims(Kind, Kind, Kind, Kind, Kind),
}

use How::{Claims, Flag, Ladder, Said, Set, Size};

/// A key, or with `.**` everything below it.
pub(super) struct Row {
    pub(super) at: &'static str,
    pub(super) how: How,
}

const fn row(at: &'static str, how: How) -> Row {
    Row { at, how }
}

/// A value that is no promise to anyone.
const RECORD: How = Said(Recorded, Recorded, Recorded);
const WORDS: How = Said(Wording, Wording, Wording);
/// Something that people must be able to find.
const CONTACT: How = Said(Informed, ContactChanged, ContactChanged);
const PROMISE: How = Said(PromiseMade, PromiseGone, PromiseChanged);
const PROMISES: How = Set(PromiseMade, PromiseGone);
const DOES: How = Flag(PromiseMade, PromiseGone);
/// A term within which something is done: shorter is better.
const TERM: How = Size(PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger, PromiseChanged);

/// The rows, the first that fits counts.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row("purpose.*.title", WORDS),
    row("purpose.*.text", WORDS),
    row("purpose.*.is", Said(PurposeKind, PurposeKind, PurposeKind)),
    row("purpose.*.data", Said(Rewritten, Rewritten, Rewritten)),
    row("purpose.*.keep", Said(Rewritten, Rewritten, Rewritten)),
    row("purpose.*.recipients", Said(Rewritten, Rewritten, Rewritten)),
    row("purpose.*.covers", Set(PurposeWider, PurposeNarrower)),
    row("purpose.*.role", Said(RoleChanged, RoleChanged, RoleChanged)),
    row("purpose.*.subjects", Set(SubjectsAdded, SubjectsRemoved)),
    row("purpose.*.source", Set(SourceAdded, SourceRemoved)),
    row("purpose.*.without", Said(Informed, PromiseGone, PromiseChanged)),
    row("purpose.*.basis", Said(Informed, BasisChanged, BasisChanged)),
    row("purpose.*.law", Said(Informed, LawChanged, LawChanged)),
    row("purpose.*.interest", Said(Informed, InterestChanged, InterestChanged)),
    row("purpose.*.consent.tied-to", Said(ConsentTied, ConsentAsked, ConsentTied)),
    row("purpose.*.consent.withdraw", Said(Informed, ConsentWithdrawal, ConsentWithdrawal)),
    row("purpose.*.consent.**", Said(ConsentAsked, ConsentAsked, ConsentAsked)),
    row("purpose.*.allowed-by.*", Said(Informed, GroundChanged, GroundChanged)),
    row("purpose.*.sooner.*", Size(PromiseMade, KeepLonger, KeepLonger, KeepShorter, KeepOther)),
    row("purpose.*.then", Ladder(&["delete", "anonymise", "delete-or-anonymise"], Informed, EndingLooser, EndingLooser, EndingFirmer)),
    row("purpose.*.marketing.objection-offered", DOES),
    row("purpose.*.marketing.unsubscribe", DOES),
    row("purpose.*.marketing.*", Ladder(&["opt-in", "existing-customer", "opt-out"], MarketingAdded, MarketingRemoved, MarketingLooser, MarketingStricter)),
    row("purpose.*.profiles", Flag(ProfilesAdded, ProfilesRemoved)),
    row("purpose.*.automated", Flag(AutomatedAdded, AutomatedRemoved)),
    row("purpose.*.automated.**", Said(AutomatedChanged, AutomatedChanged, AutomatedChanged)),
    row("purpose.*.reuses", Set(ReuseAdded, ReuseRemoved)),
    row("purpose.*.published", PROMISE),
    row("purpose.*.smallest-group", Size(PromiseMade, PromiseGone, PromiseStronger, PromiseWeaker, PromiseChanged)),
    row("purpose.*.secrecy.after-end", DOES),
    row("purpose.*.secrecy.**", PROMISES),
    row("purpose.*.rights", Set(RightsWidened, RightsNarrowed)),
    row("purpose.*.claims", Claims(PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger, PromiseChanged)),
    row("purpose.*.flaws", Set(FlawMade, FlawMended)),
    row("purpose.*.**", RECORD),
    row("organisation.name", Said(Informed, ControllerChanged, ControllerChanged)),
    row("organisation.person", Said(Informed, ControllerChanged, ControllerChanged)),
    row("organisation.legal-form", Said(Informed, ControllerChanged, ControllerChanged)),
    row("organisation.country", Said(Informed, ControllerChanged, ControllerChanged)),
    row("organisation.representative.**", CONTACT),
    row("organisation.roles", Said(Informed, RoleChanged, RoleChanged)),
    row("organisation.address", CONTACT),
    row("organisation.email", CONTACT),
    row("organisation.phone", CONTACT),
    row("organisation.financial-year-ends", Said(Clocks, Clocks, Clocks)),
    row("organisation.timezone", Said(Clocks, Clocks, Clocks)),
    row("organisation.holidays", Said(Clocks, Clocks, Clocks)),
    row("organisation.**", RECORD),
    row("statement.transcribes", Said(Adopted, Adopted, Adopted)),
    row("statement.adopted", Said(Adopted, Adopted, Adopted)),
    row("statement.version", Said(Edition, Edition, Edition)),
    row("statement.in-force", Said(Edition, Edition, Edition)),
    row("statement.reviewed", Said(Edition, Edition, Edition)),
    row("statement.published-at", Said(Edition, Edition, Edition)),
    row("statement.for", Set(SubjectsAdded, SubjectsRemoved)),
    row("statement.claims", Claims(PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger, PromiseChanged)),
    row("statement.open-lists", Set(PromiseWeaker, PromiseStronger)),
    row("statement.data-without-purpose", Set(DataAdded, DataRemoved)),
    row("statement.flaws", Set(FlawMade, FlawMended)),
    row("statement.**", WORDS),
    row("contact.dpo.text", WORDS),
    row("contact.dpo.flaws", Set(FlawMade, FlawMended)),
    row("contact.dpo.**", Said(DpoChanged, DpoChanged, DpoChanged)),
    row("contact.general.text", WORDS),
    row("contact.general.flaws", Set(FlawMade, FlawMended)),
    row("contact.privacy.text", WORDS),
    row("contact.privacy.flaws", Set(FlawMade, FlawMended)),
    row("contact.security.text", WORDS),
    row("contact.security.flaws", Set(FlawMade, FlawMended)),
    row("contact.**", CONTACT),
    row("dpo.**", RECORD),
    row("data.*.is", Said(CategoryChanged, CategoryChanged, CategoryChanged)),
    row("data.*.may-reveal", Set(CategoryChanged, Recorded)),
    row("data.*.title", WORDS),
    row("data.*", Said(Rewritten, Rewritten, Rewritten)),
    row("events.*.is", Said(Clocks, Clocks, Clocks)),
    row("events.**", WORDS),
    row("keep.*.title", WORDS),
    row("keep.*.text", WORDS),
    row("keep.**", Said(Rewritten, Rewritten, Rewritten)),
    row("every-purpose.**", Said(Rewritten, Rewritten, Rewritten)),
    row("sharing.always", Said(Rewritten, Rewritten, Rewritten)),
    row("sharing.processors-sign", PROMISE),
    row("sharing.selected", DOES),
    row("sharing.anonymised", Ladder(&["always", "where-possible"], PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger)),
    row("sharing.flaws", Set(FlawMade, FlawMended)),
    row("sharing.**", WORDS),
    row("recipient.*.name", Said(Informed, RecipientChanged, RecipientChanged)),
    row("recipient.*.title", WORDS),
    row("recipient.*.role", Said(RecipientChanged, RecipientChanged, RecipientChanged)),
    row("recipient.*.country", Said(Informed, RecipientChanged, RecipientChanged)),
    row("recipient.*.when", Set(RecipientWider, RecipientNarrower)),
    row("recipient.*.agreement", Said(AgreementChanged, AgreementChanged, AgreementChanged)),
    row("recipient.*.agreement.**", Said(AgreementChanged, AgreementChanged, AgreementChanged)),
    row("recipient.*.assessed", RECORD),
    row("recipient.*.hosting", RECORD),
    row("recipient.*.safeguard", Said(Informed, SafeguardChanged, SafeguardChanged)),
    row("recipient.*.copy", Said(Informed, SafeguardChanged, Informed)),
    row("recipient.*.arrangement", Said(Informed, ArrangementChanged, ArrangementChanged)),
    row("recipient.**", WORDS),
    row("transfers.countries", Set(TransferAdded, Wording)),
    row("transfers.safeguards", Said(Informed, SafeguardChanged, SafeguardChanged)),
    row("transfers.copy", Said(Informed, SafeguardChanged, Informed)),
    row("transfers.flaws", Set(FlawMade, FlawMended)),
    row("transfers.**", WORDS),
    row("client.**", RECORD),
    row("cookies.kinds", Set(CookieAdded, CookieRemoved)),
    row("cookies.consent", Set(CookieConsentMore, CookieConsentLess)),
    row("cookies.banner", DOES),
    row("cookies.withdraw", Said(Informed, ConsentWithdrawal, ConsentWithdrawal)),
    row("cookies.consent-kept", RECORD),
    row("cookies.flaws", Set(FlawMade, FlawMended)),
    row("cookies.**", WORDS),
    row("cookie.*.provider", Said(Informed, CookieWider, CookieWider)),
    row("cookie.*.kind", Ladder(&["functional", "analytical", "tracking"], Informed, CookieWider, CookieWider, CookieNarrower)),
    row("cookie.*.for", Set(CookieWider, CookieNarrower)),
    row("cookie.*.lifetime", Size(Informed, CookieWider, CookieWider, CookieNarrower, CookieWider)),
    row("cookie.*.exempt", Said(CookieConsentLess, CookieConsentMore, Recorded)),
    row("cookie.*.settings", PROMISES),
    row("cookie.*.profiles", Flag(CookieWider, CookieNarrower)),
    row("cookie.**", WORDS),
    row("rights.offers", Set(RightsWidened, RightsNarrowed)),
    row("rights.narrowed.*", Said(RightsNarrowed, RightsWidened, RightsChanged)),
    row("rights.refuses.*", Set(RightsNarrowed, RightsWidened)),
    row("rights.access-shows", Set(RightsWidened, RightsNarrowed)),
    row("rights.objection-apart", Flag(RightsWidened, RightsNarrowed)),
    row("rights.answer-within", Size(Informed, RightsNarrowed, RightsNarrowed, RightsWidened, RightsChanged)),
    row("rights.extension", Ladder(&["none", "by-law"], Informed, RightsWidened, RightsNarrowed, RightsWidened)),
    row("rights.channels", Set(RightsWidened, RightsNarrowed)),
    row("rights.fee", Size(Informed, RightsWidened, RightsNarrowed, RightsWidened, RightsChanged)),
    row("rights.identity.ask", Ladder(&["never", "when-in-doubt", "when-needed", "always"], Informed, RightsChanged, RightsNarrowed, RightsWidened)),
    row("rights.identity.for", Said(Informed, RightsChanged, RightsChanged)),
    row("rights.identity.blacken", Said(Informed, RightsNarrowed, RightsChanged)),
    row("rights.identity.by", Said(Informed, RightsChanged, RightsChanged)),
    row("rights.cookie-requests", Said(Informed, RightsChanged, RightsChanged)),
    row("rights.flaws", Set(FlawMade, FlawMended)),
    row("rights.**", WORDS),
    row("minors.intended", Flag(MinorsIntended, PromiseChanged)),
    row("minors.consent-under", Size(PromiseMade, PromiseGone, PromiseStronger, PromiseWeaker, PromiseChanged)),
    row("minors.verified-by", PROMISE),
    row("minors.erased-on", PROMISE),
    row("minors.advises-parents", DOES),
    row("minors.flaws", Set(FlawMade, FlawMended)),
    row("minors.**", WORDS),
    row("automated-decisions.used", Flag(AutomatedAdded, AutomatedRemoved)),
    row("automated-decisions.flaws", Set(FlawMade, FlawMended)),
    row("automated-decisions.**", WORDS),
    row("security.measures", PROMISES),
    row("security.secrecy.after-end", DOES),
    row("security.secrecy.**", PROMISES),
    row("security.report-to", CONTACT),
    row("security.flaws", Set(FlawMade, FlawMended)),
    row("security.**", WORDS),
    row("access.special-seen-by", Set(PromiseWeaker, PromiseStronger)),
    row("access.reviewed-every", TERM),
    row("access.by-role", DOES),
    row("access.places-locked", DOES),
    row("access.**", WORDS),
    row("breach.authority-within", TERM),
    row("breach.people-within", TERM),
    row("breach.report-within", Size(Informed, Informed, Informed, Informed, Informed)),
    row("breach.tells-authority", Ladder(&["any-threat", "when-required"], PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger)),
    row("breach.tells-people", Ladder(&["any-threat", "high-risk"], PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger)),
    row("breach.report-to", CONTACT),
    row("breach.promises", PROMISES),
    row("breach.flaws", Set(FlawMade, FlawMended)),
    row("breach.**", WORDS),
    row("complaints.authority", CONTACT),
    row("complaints.link", CONTACT),
    row("complaints.answer-within", TERM),
    row("complaints.flaws", Set(FlawMade, FlawMended)),
    row("complaints.**", WORDS),
    row("disclosure.answer-within", TERM),
    row("disclosure.promises", PROMISES),
    row("disclosure.**", RECORD),
    row("changes.announced-by", PROMISES),
    row("changes.flaws", Set(FlawMade, FlawMended)),
    row("changes.**", WORDS),
    row("review.every", TERM),
    row("review.of", PROMISES),
    row("review.**", WORDS),
    row("records.text", WORDS),
    row("records.*", Size(PromiseMade, PromiseGone, PromiseWeaker, PromiseStronger, PromiseChanged)),
    row("accept.**", RECORD),
    row("waarborg", RECORD),
];

/// How values of a key compare.
pub(super) fn how(pattern: &str) -> How {
    ROWS.iter().find(|row| fits(row.at, pattern)).map_or(RECORD, |row| row.how)
}

/// Whether a row is about a key.
pub(super) fn fits(at: &str, pattern: &str) -> bool {
    let mut steps = pattern.split('.');
    for part in at.split('.') {
        match (part, steps.next()) {
            ("**", Some(_)) => return true,
            (part, Some(step)) if part == "*" || part == step => {}
            _ => return false,
        }
    }
    steps.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{ROWS, fits};
    use crate::keys::{FileKind, Kind, keys};

    #[test]
    fn every_key_has_a_row_and_every_row_a_key() {
        let all: Vec<_> = keys(FileKind::Policy).iter().filter(|key| key.kind != Kind::Table).collect();
        for key in &all {
            let steering = ["extends", "remove", "locked", "stricter-only"].contains(&key.path);
            assert!(steering || ROWS.iter().any(|row| fits(row.at, key.path)), "{}", key.path);
        }
        for row in ROWS {
            assert!(all.iter().any(|key| fits(row.at, key.path)), "{}", row.at);
        }
    }
}
