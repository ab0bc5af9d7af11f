//! Who is responsible, and what the statement is.

use jiff::civil::Date;

use super::text::Language;
use crate::calendar::{FinancialYears, HolidayProfile};
use crate::identifiers::{FormatError, Identifier as _, Kvk, PhoneNumber, VatId};
use crate::rule::Claim;

/// `[organisation]`: the controller.
#[derive(Debug, Clone, Default)]
pub struct Organisation {
    /// Short name for files and logs.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// The person who is the controller, for a sole trader.
    pub person: Option<String>,
    /// `sole-trader`, `bv`, `foundation`, …
    pub legal_form: Option<String>,
    /// Number in the trade register.
    pub kvk: Option<String>,
    /// VAT identification number.
    pub vat_id: Option<String>,
    /// A public body.
    pub public_body: bool,
    /// How many people work there.
    pub staff: Option<i64>,
    /// `care`, `youth`, `education`, …
    pub sectors: Vec<String>,
    /// General e-mail address.
    pub email: Option<Email>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Sites.
    pub websites: Vec<String>,
    /// What it calls itself: `controller`, `processor`, …
    pub roles: Vec<String>,
    /// Country code.
    pub country: String,
    /// Representative in the EU (art. 27).
    pub representative: Option<Representative>,
    /// Its financial years.
    pub financial_years: FinancialYears,
    /// IANA name of its time zone.
    pub timezone: String,
    /// Which days off move a term of the law.
    pub holidays: HolidayProfile,
}

impl Organisation {
    /// Whether nobody works there beside the person whose business it is.
    pub fn is_one_person(&self) -> bool {
        match self.staff {
            Some(staff) => staff <= 1,
            None => self.legal_form.as_deref() == Some("sole-trader"),
        }
    }

    /// Whether it is a public body, by its own word or by its form.
    pub fn is_public_body(&self) -> bool {
        self.public_body || self.legal_form.as_deref() == Some("public-body")
    }

    /// Its number in the trade register, or what is wrong with it.
    pub fn kvk_number(&self) -> Option<Result<Kvk, FormatError>> {
        self.kvk.as_deref().map(Kvk::parse)
    }

    /// Its VAT id, or what is wrong with it; none for an organisation of another country, of which the form is not
    /// known here.
    pub fn vat_number(&self) -> Option<Result<VatId, FormatError>> {
        self.vat_id.as_deref().filter(|_| self.country == "NL").map(VatId::parse)
    }

    /// Any telephone number of it as written, its own or a contact's, read: how it is dialled from its country.
    pub fn phone_number(&self, written: &str) -> Option<Result<PhoneNumber, FormatError>> {
        let readable = self.country == "NL" || written.trim_start().starts_with('+');
        readable.then(|| PhoneNumber::parse(written))
    }
}

/// The representative of art. 27.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Representative {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// An e-mail address of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Email {
    /// It can be read.
    Address(String),
    /// It is on the page, but a script hides it.
    Hidden,
}

/// Whether a text has the form of one e-mail address and nothing else: no name, no second address.
pub fn is_mail_address(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "()<>[],;:\\\"".contains(c);
    let Some((local, domain)) = text.trim().rsplit_once('@') else { return false };
    let labels = || domain.split('.');
    !local.is_empty()
        && !local.contains('@')
        && !text.trim().contains(odd)
        && labels().count() > 1
        && labels().all(|label| !label.is_empty())
}

/// Whether a link leads to what no reader can open as a page: a script, a file, data.
pub fn is_no_page(link: &str) -> bool {
    let scheme = link.trim().split_once(':').map(|(scheme, _)| scheme.to_lowercase());
    scheme.is_some_and(|scheme| ["javascript", "vbscript", "data", "file", "blob"].contains(&scheme.as_str()))
}

impl Email {
    /// The address, where it can be read.
    pub fn address(&self) -> Option<&str> {
        if let Email::Address(address) = self { Some(address) } else { None }
    }
}

/// What a transcribing policy records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transcribes {
    /// A file or link.
    Text(String),
    /// Some text, not named.
    Some,
}

/// `[statement]`
#[derive(Debug, Clone, Default)]
pub struct Statement {
    /// The text that this policy records; none when it speaks.
    pub transcribes: Option<Transcribes>,
    /// The day on which a person took over what the law adds to it; none when nobody was asked.
    pub adopted: Option<Date>,
    /// Version.
    pub version: Option<String>,
    /// First day on which it counts.
    pub in_force: Option<Date>,
    /// Day of the last review.
    pub reviewed: Option<Date>,
    /// Where it is published.
    pub published_at: Option<String>,
    /// Languages, the first is the main one.
    pub languages: Vec<Language>,
    /// The public's language.
    pub audience: Option<Language>,
    /// How the reader is addressed: `je`, `u`, or a word for the third person.
    pub you: Option<String>,
    /// How the organisation calls itself: `ik`, `wij`, or its name.
    pub we: Option<String>,
    /// Whom the statement is for: subject ids.
    pub subjects: Vec<String>,
    /// General promises.
    pub claims: Vec<Claim>,
    /// Lists that the text calls incomplete.
    pub open_lists: Vec<String>,
    /// Categories listed for no purpose.
    pub data_without_purpose: Vec<String>,
    /// Categories wrongly called special.
    pub calls_special: Vec<String>,
    /// Laws that it cites.
    pub cites: Vec<String>,
    /// Terms of liability: `exclusion`, `indemnity`, …
    pub liability: Vec<String>,
    /// Flaws.
    pub flaws: Vec<String>,
}

/// The role of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactRole {
    /// For anything.
    General,
    /// For privacy.
    Privacy,
    /// For security.
    Security,
    /// The data protection officer.
    Dpo,
}

impl ContactRole {
    /// All roles.
    pub const ALL: [ContactRole; 4] =
        [ContactRole::General, ContactRole::Privacy, ContactRole::Security, ContactRole::Dpo];

    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            ContactRole::General => "general",
            ContactRole::Privacy => "privacy",
            ContactRole::Security => "security",
            ContactRole::Dpo => "dpo",
        }
    }
}

/// `[contact.ROLE]`
#[derive(Debug, Clone)]
pub struct Contact {
    /// Role.
    pub role: ContactRole,
    /// A word for the function, such as `privacy-coordinator`.
    pub who: Option<String>,
    /// A person's name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub post: Option<String>,
    /// Link to a form.
    pub form: Option<String>,
    /// Flaws: `hidden-by-script`.
    pub flaws: Vec<String>,
}

impl Contact {
    /// Whether it names a way to reach it of its own, readable or not.
    pub fn names_a_way(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.post.is_some() || self.form.is_some()
    }
}

/// `[dpo]`: the test of art. 37.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dpo {
    /// When it was made.
    pub screened: Option<Date>,
    /// Grounds found: `public-body`, `monitoring`, `special-large-scale`.
    pub grounds: Vec<String>,
}
