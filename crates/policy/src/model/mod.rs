//! The policy as everything that asks it sees it: typed, complete, with vocabulary and defaults filled in.
//!
//! Values carry no places; a [`crate::syntax::Path`] does, through [`Policy::place`].

mod duties;
mod facts;
mod organisation;
mod purpose;
mod recipient;
mod text;

pub use duties::{
    Acceptance, Access, Automated, Breach, Changes, Complaints, Cookie, CookieKind, Cookies, Disclosure,
    Identity, Minors, Records, Review, Rights, Security, Within,
};
pub use facts::{CategoryClass, CategoryFacts, EventFacts, EventIs};
pub use organisation::{
    Contact, ContactRole, Dpo, Email, Organisation, Representative, Statement, Transcribes, is_mail_address,
    is_no_page,
};
pub use purpose::{
    Basis, Consent, Datum, Dpia, Ending, Keep, Marketing, MarketingMode, NamedRule, Part, Purpose, Secrecy,
};
pub use recipient::{Agreement, Client, Recipient, RecipientRole, Sharing, Transfers};
pub use text::{Language, Text};

use crate::syntax::{Node, Path, Place, Sources};

/// A policy: what an organisation promises.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The files it was read from.
    pub sources: Sources,
    /// The merged tree of values, for places and origins.
    pub tree: Node,
    /// SHA-256 of the policy with its baselines, in hexadecimal.
    pub digest: String,
    /// Whether it speaks (the statement is made from it) or transcribes a text.
    pub speaking: bool,
    /// `[organisation]`
    pub organisation: Organisation,
    /// `[statement]`
    pub statement: Statement,
    /// `[contact.ROLE]`
    pub contacts: Vec<Contact>,
    /// `[dpo]`
    pub dpo: Dpo,
    /// `[data]`: every category that this policy or the vocabulary knows is asked through [`Policy::category`].
    pub categories: Vec<CategoryFacts>,
    /// `[events]`: events of one's own.
    pub events: Vec<EventFacts>,
    /// `[keep]`
    pub keeps: Vec<NamedRule>,
    /// `[purpose.ID]`, in the order of the statement.
    pub purposes: Vec<Purpose>,
    /// `[sharing]`
    pub sharing: Sharing,
    /// `[recipient]`: the list that the text gives. Ids used elsewhere but absent here are unlisted.
    pub recipients: Vec<Recipient>,
    /// `[transfers]`
    pub transfers: Option<Transfers>,
    /// `[client.ID]`
    pub clients: Vec<Client>,
    /// `[cookies]`; absent when the policy says nothing of cookies in general.
    pub cookies: Option<Cookies>,
    /// `[cookie.NAME]`
    pub cookie: Vec<Cookie>,
    /// `[rights]`
    pub rights: Rights,
    /// `[minors]`
    pub minors: Option<Minors>,
    /// `[automated-decisions]`: whether such decisions are said to be used; none when the policy is silent.
    pub automated_decisions: Option<bool>,
    /// Flaws of `[automated-decisions]`.
    pub automated_flaws: Vec<String>,
    /// `[security]`
    pub security: Security,
    /// `[access]`
    pub access: Access,
    /// `[breach]`; absent when the policy says nothing of breaches.
    pub breach: Option<Breach>,
    /// `[complaints]`
    pub complaints: Complaints,
    /// `[disclosure]`
    pub disclosure: Option<Disclosure>,
    /// `[changes]`; absent when the policy does not say how changes are announced.
    pub changes: Option<Changes>,
    /// `[review]`
    pub review: Review,
    /// `[records]`
    pub records: Records,
    /// `[accept]`
    pub accepted: Vec<Acceptance>,
    /// `text` of a section: the organisation's own words in place of the generated sentence, by section.
    pub own_words: Vec<(&'static str, Text)>,
}

impl Policy {
    /// A purpose by its id.
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    /// A recipient of the list by its id.
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.id == id)
    }

    /// Whether data comes from a recipient of the list, and nothing says that any goes to it.
    pub fn only_supplies(&self, recipient: &Recipient) -> bool {
        let id = &recipient.id;
        let receives = !recipient.when.is_empty()
            || self.sharing.always.contains(id)
            || self.purposes.iter().any(|purpose| purpose.recipients.contains(id))
            || self.cookie.iter().any(|cookie| cookie.provider.as_ref() == Some(id));
        !receives && self.purposes.iter().any(|purpose| purpose.sources.contains(id))
    }

    /// A named rule by its id.
    pub fn named_rule(&self, id: &str) -> Option<&NamedRule> {
        self.keeps.iter().find(|rule| rule.id == id)
    }

    /// The contact of a role.
    pub fn contact(&self, role: ContactRole) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.role == role)
    }

    /// The facts of a data category, its own or the vocabulary's.
    pub fn category(&self, id: &str) -> Option<&CategoryFacts> {
        self.categories.iter().find(|category| category.id == id).or_else(|| facts::known_category(id))
    }

    /// The vocabulary's category that a category is or is a kind of.
    pub fn known_as<'a>(&'a self, category: &'a str) -> &'a str {
        self.category(category).and_then(|facts| facts.is.as_deref()).unwrap_or(category)
    }

    /// The facts of an event, its own or the vocabulary's.
    pub fn event(&self, id: &str) -> Option<&EventFacts> {
        self.events.iter().find(|event| event.id == id).or_else(|| facts::known_event(id))
    }

    /// The organisation's own words for a section, such as `cookies`.
    pub fn own_words(&self, section: &str) -> Option<&Text> {
        self.own_words.iter().find(|(known, _)| *known == section).map(|(_, text)| text)
    }

    /// The same policy, of which the places are those of another text: of the statement that it was read from. So a
    /// finding points at the sentence that caused it.
    #[must_use]
    pub fn placed(mut self, sources: Sources, place_of: &dyn Fn(&Path) -> Option<Place>) -> Policy {
        self.tree.place_anew(&Path::root(), place_of);
        self.sources = sources;
        self
    }

    /// Where a reader should look for a path.
    pub fn place(&self, path: &Path) -> Option<Place> {
        self.tree.place_of(path)
    }

    /// Whether a path has a value of any origin.
    pub fn says(&self, path: &Path) -> bool {
        self.tree.at(path).is_some()
    }

    /// Whether any purpose rests on a basis, or any of its data or its periods on consent.
    pub fn has_basis(&self, basis: Basis) -> bool {
        self.purposes.iter().any(|purpose| {
            purpose.bases.contains(&basis) || (basis == Basis::Consent && purpose.asks_consent())
        })
    }

    /// All claims with the path where each stands, and the purpose that it is about where it is about one.
    pub fn claims(&self) -> impl Iterator<Item = (Path, &crate::rule::Claim, Option<&Purpose>)> {
        let general = self.statement.claims.iter().enumerate();
        let general = general.map(|(n, claim)| (Path::of(["statement", "claims"]).index(n), claim, None));
        let own = self.purposes.iter().flat_map(|purpose| {
            let claims = purpose.claims.iter().enumerate();
            claims.map(move |(n, claim)| (purpose.path("claims").index(n), claim, Some(purpose)))
        });
        general.chain(own)
    }

    /// Whether a claim is made, of the statement or of a purpose.
    pub fn claim(&self, id: &str) -> Option<&crate::rule::Claim> {
        self.statement.claims.iter().find(|claim| claim.id == id)
    }

    /// When a request received on a local day must have been answered: by the promise and the law, with the days off
    /// that the policy counts. Who promises no extension has none.
    pub fn answer_deadline(&self, received: jiff::civil::Date, extended: bool) -> crate::calendar::Deadline {
        let promised = self.rights.answer_within.as_ref().and_then(Within::period);
        let extended = extended && self.rights.extension.as_deref() != Some("none");
        let equated = &crate::vocabulary::vocabulary().equated_days;
        crate::calendar::answer_deadline(received, promised, extended, self.organisation.holidays, equated)
    }

    /// The purposes that say a category is held for them.
    pub fn purposes_with<'a>(&'a self, category: &'a str) -> impl Iterator<Item = &'a Purpose> {
        self.purposes
            .iter()
            .filter(move |purpose| purpose.data.iter().any(|datum| datum.category == category))
    }

    /// The recipients of a purpose: its own and those of every purpose (`sharing.always`), by id.
    pub fn recipients_of<'a>(&'a self, purpose: &'a Purpose) -> impl Iterator<Item = &'a str> {
        purpose.recipients.iter().chain(&self.sharing.always).map(String::as_str)
    }
}
