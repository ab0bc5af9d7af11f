//! The kinds of change, and for each what follows from it: one table.

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the table below says of each what it is and what follows from it")]
pub enum Kind {
    PurposeAdded,
    PurposeRemoved,
    PurposeRenamed,
    PurposeKind,
    PurposeWider,
    PurposeNarrower,
    RoleChanged,
    DataAdded,
    DataRemoved,
    DataNeeded,
    DataOptional,
    DataRegrouped,
    SubjectsAdded,
    SubjectsRemoved,
    SourceAdded,
    SourceRemoved,
    BasisChanged,
    ConsentReplaced,
    ConsentNeeded,
    InterestChanged,
    LawChanged,
    GroundChanged,
    ConsentTied,
    ConsentWithdrawal,
    ConsentAsked,
    RecipientAdded,
    RecipientRemoved,
    RecipientWider,
    RecipientNarrower,
    RecipientChanged,
    RecipientRenamed,
    TransferAdded,
    TransferEnded,
    SafeguardChanged,
    ArrangementChanged,
    AgreementChanged,
    KeepLonger,
    KeepShorter,
    KeepOther,
    KeepSaid,
    KeepUnsaid,
    EndingLooser,
    EndingFirmer,
    MarketingAdded,
    MarketingRemoved,
    MarketingLooser,
    MarketingStricter,
    ProfilesAdded,
    ProfilesRemoved,
    AutomatedAdded,
    AutomatedRemoved,
    AutomatedChanged,
    ReuseAdded,
    ReuseRemoved,
    RightsNarrowed,
    RightsWidened,
    RightsChanged,
    ControllerChanged,
    NameChanged,
    ContactChanged,
    DpoAppointed,
    DpoChanged,
    DpoGone,
    CookieAdded,
    CookieRemoved,
    CookieWider,
    CookieNarrower,
    CookieConsentLess,
    CookieConsentMore,
    MinorsIntended,
    PromiseMade,
    PromiseGone,
    PromiseWeaker,
    PromiseStronger,
    PromiseChanged,
    CategoryChanged,
    FlawMade,
    FlawMended,
    Informed,
    Clocks,
    Adopted,
    Edition,
    Wording,
    Recorded,
    Rewritten,
}

/// What a change does to what `plan` ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// More ends than before.
    EndsMore,
    /// Less ends than before; what was ended does not come back.
    EndsLess,
    /// Other data ends than before.
    Ends,
    /// The map must change with the policy.
    Map,
}

/// What follows from a kind of change.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The kind.
    pub kind: Kind,
    /// Its word, for programs and for the catalogue.
    pub word: &'static str,
    /// The people concerned must be told before it takes effect (AVG 12, 13(3), 14(4); WP260, 28 to 31).
    pub material: bool,
    /// The articles from which what people are told follows.
    pub article: &'static str,
    /// Consent that was given does not cover it: it is asked anew (AVG 4(11), 7).
    pub consent: bool,
    /// Processors of the purpose work by it (AVG 28(3)), and whoever is responsible together with us (AVG 26).
    pub processors: bool,
    /// The supervisory authority must be told (AVG 37(7)).
    pub authority: bool,
    /// What it does to what ends.
    pub effect: Option<Effect>,
}

/// Whom a kind of change concerns, in the columns of the table.
const fn facts(kind: Kind, word: &'static str, material: bool, article: &'static str) -> Facts {
    Facts { kind, word, material, article, consent: false, processors: false, authority: false, effect: None }
}

impl Facts {
    const fn consent(self) -> Facts {
        Facts { consent: true, ..self }
    }
    const fn processors(self) -> Facts {
        Facts { processors: true, ..self }
    }
    const fn authority(self) -> Facts {
        Facts { authority: true, ..self }
    }
    const fn effect(self, effect: Effect) -> Facts {
        Facts { effect: Some(effect), ..self }
    }
}

const YES: bool = true;
const NO: bool = false;

/// What follows from each kind of change.
#[rustfmt::skip]
pub const TABLE: &[Facts] = &[
    facts(Kind::PurposeAdded, "purpose-added", YES, "13(1)(c), 13(3)").processors().effect(Effect::Map),
    facts(Kind::PurposeRemoved, "purpose-removed", NO, "").processors().effect(Effect::Map),
    facts(Kind::PurposeRenamed, "purpose-renamed", NO, "").effect(Effect::Map),
    facts(Kind::PurposeKind, "purpose-kind", YES, "13(1)(c), 13(3)").consent().processors(),
    facts(Kind::PurposeWider, "purpose-wider", YES, "13(1)(c), 13(3)").consent().processors(),
    facts(Kind::PurposeNarrower, "purpose-narrower", NO, "").processors(),
    facts(Kind::RoleChanged, "role-changed", YES, "13(1)(a)").processors(),
    facts(Kind::DataAdded, "data-added", YES, "12, 13(2)(e)").consent().processors(),
    facts(Kind::DataRemoved, "data-removed", NO, "").processors(),
    facts(Kind::DataNeeded, "data-needed", YES, "13(2)(e)").consent(),
    facts(Kind::DataOptional, "data-optional", NO, ""),
    facts(Kind::DataRegrouped, "data-regrouped", NO, ""),
    facts(Kind::SubjectsAdded, "subjects-added", YES, "13(1)").processors(),
    facts(Kind::SubjectsRemoved, "subjects-removed", NO, "").processors(),
    facts(Kind::SourceAdded, "source-added", YES, "14(2)(f)").consent(),
    facts(Kind::SourceRemoved, "source-removed", NO, ""),
    facts(Kind::BasisChanged, "basis-changed", YES, "13(1)(c)"),
    facts(Kind::ConsentReplaced, "consent-replaced", YES, "5(1)(a), 6(1), 13(1)(c)"),
    facts(Kind::ConsentNeeded, "consent-needed", YES, "9(2)(a), 13(2)(c)"),
    facts(Kind::InterestChanged, "interest-changed", YES, "13(1)(d)"),
    facts(Kind::LawChanged, "law-changed", YES, "13(1)(c)"),
    facts(Kind::GroundChanged, "ground-changed", YES, "9(2), 13(1)(c)"),
    facts(Kind::ConsentTied, "consent-tied", YES, "7(4)").consent(),
    facts(Kind::ConsentWithdrawal, "consent-withdrawal", YES, "7(3), 13(2)(c)"),
    facts(Kind::ConsentAsked, "consent-asked", NO, ""),
    facts(Kind::RecipientAdded, "recipient-added", YES, "13(1)(e)").consent().processors(),
    facts(Kind::RecipientRemoved, "recipient-removed", NO, "").processors(),
    facts(Kind::RecipientWider, "recipient-wider", YES, "13(1)(e)").consent().processors(),
    facts(Kind::RecipientNarrower, "recipient-narrower", NO, "").processors(),
    facts(Kind::RecipientChanged, "recipient-changed", YES, "13(1)(e)").processors(),
    facts(Kind::RecipientRenamed, "recipient-renamed", NO, ""),
    facts(Kind::TransferAdded, "transfer-added", YES, "13(1)(f)").consent().processors(),
    facts(Kind::TransferEnded, "transfer-ended", NO, "").processors(),
    facts(Kind::SafeguardChanged, "safeguard-changed", YES, "13(1)(f)").processors(),
    facts(Kind::ArrangementChanged, "arrangement-changed", YES, "26(2)"),
    facts(Kind::AgreementChanged, "agreement-changed", NO, ""),
    facts(Kind::KeepLonger, "keep-longer", YES, "13(2)(a)").consent().processors().effect(Effect::EndsLess),
    facts(Kind::KeepShorter, "keep-shorter", NO, "").processors().effect(Effect::EndsMore),
    facts(Kind::KeepOther, "keep-other", YES, "13(2)(a)").consent().processors().effect(Effect::Ends),
    facts(Kind::KeepSaid, "keep-said", NO, "").processors().effect(Effect::EndsMore),
    facts(Kind::KeepUnsaid, "keep-unsaid", YES, "13(2)(a)").consent().processors().effect(Effect::EndsLess),
    facts(Kind::EndingLooser, "ending-looser", YES, "13(2)(a)").processors().effect(Effect::Ends),
    facts(Kind::EndingFirmer, "ending-firmer", NO, "").processors().effect(Effect::Ends),
    facts(Kind::MarketingAdded, "marketing-added", YES, "13(1)(c), 21(4); Tw 11.7").consent(),
    facts(Kind::MarketingRemoved, "marketing-removed", NO, ""),
    facts(Kind::MarketingLooser, "marketing-looser", YES, "21(4); Tw 11.7"),
    facts(Kind::MarketingStricter, "marketing-stricter", NO, ""),
    facts(Kind::ProfilesAdded, "profiles-added", YES, "13(2)(f), 13(3)").consent().processors(),
    facts(Kind::ProfilesRemoved, "profiles-removed", NO, "").processors(),
    facts(Kind::AutomatedAdded, "automated-added", YES, "13(2)(f), 22").consent().processors(),
    facts(Kind::AutomatedRemoved, "automated-removed", NO, "").processors(),
    facts(Kind::AutomatedChanged, "automated-changed", YES, "13(2)(f), 22").consent(),
    facts(Kind::ReuseAdded, "reuse-added", YES, "6(4), 13(3)").consent().processors(),
    facts(Kind::ReuseRemoved, "reuse-removed", NO, "").processors(),
    facts(Kind::RightsNarrowed, "rights-narrowed", YES, "12, 13(2)(b)"),
    facts(Kind::RightsWidened, "rights-widened", NO, ""),
    facts(Kind::RightsChanged, "rights-changed", YES, "12, 13(2)(b)"),
    facts(Kind::ControllerChanged, "controller-changed", YES, "13(1)(a)").consent().processors(),
    facts(Kind::NameChanged, "name-changed", NO, "").processors(),
    facts(Kind::ContactChanged, "contact-changed", YES, "12(2), 13(1)(a)"),
    facts(Kind::DpoAppointed, "dpo-appointed", NO, "").authority(),
    facts(Kind::DpoChanged, "dpo-changed", YES, "13(1)(b)").authority(),
    facts(Kind::DpoGone, "dpo-gone", YES, "13(1)(b)").authority(),
    facts(Kind::CookieAdded, "cookie-added", YES, "Tw 11.7a"),
    facts(Kind::CookieRemoved, "cookie-removed", NO, ""),
    facts(Kind::CookieWider, "cookie-wider", YES, "Tw 11.7a").consent(),
    facts(Kind::CookieNarrower, "cookie-narrower", NO, ""),
    facts(Kind::CookieConsentLess, "cookie-consent-less", YES, "Tw 11.7a"),
    facts(Kind::CookieConsentMore, "cookie-consent-more", NO, ""),
    facts(Kind::MinorsIntended, "minors-intended", YES, "8, 12(1)"),
    facts(Kind::PromiseMade, "promise-made", NO, ""),
    facts(Kind::PromiseGone, "promise-gone", YES, "5(1)(a), 12"),
    facts(Kind::PromiseWeaker, "promise-weaker", YES, "5(1)(a), 12"),
    facts(Kind::PromiseStronger, "promise-stronger", NO, ""),
    facts(Kind::PromiseChanged, "promise-changed", YES, "5(1)(a), 12"),
    facts(Kind::CategoryChanged, "category-changed", YES, "9, 13(1)(c)").processors(),
    facts(Kind::FlawMade, "flaw-made", YES, "12(1)"),
    facts(Kind::FlawMended, "flaw-mended", NO, ""),
    facts(Kind::Informed, "informed", NO, ""),
    facts(Kind::Clocks, "clocks", NO, "").effect(Effect::Ends),
    facts(Kind::Adopted, "adopted", NO, ""),
    facts(Kind::Edition, "edition", NO, ""),
    facts(Kind::Wording, "wording", NO, ""),
    facts(Kind::Recorded, "recorded", NO, ""),
    facts(Kind::Rewritten, "rewritten", NO, ""),
];

impl Kind {
    /// What follows from it.
    pub fn facts(self) -> &'static Facts {
        const UNKNOWN: &Facts = &facts(Kind::Recorded, "recorded", YES, "12");
        TABLE.iter().find(|facts| facts.kind == self).unwrap_or(UNKNOWN)
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        self.facts().word
    }
}

#[cfg(test)]
mod tests {
    use super::TABLE;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_one_row_and_every_reason_to_tell_an_article() {
        let kinds: BTreeSet<_> = TABLE.iter().map(|facts| facts.kind).collect();
        assert_eq!(kinds.len(), TABLE.len());
        // The last kind is the last row: none is left out.
        assert_eq!(TABLE.last().map(|facts| facts.kind as usize), Some(TABLE.len() - 1));
        let words: BTreeSet<_> = TABLE.iter().map(|facts| facts.word).collect();
        assert_eq!(words.len(), TABLE.len());
        for facts in TABLE {
            assert_eq!(facts.material, !facts.article.is_empty(), "{}", facts.word);
        }
    }
}
