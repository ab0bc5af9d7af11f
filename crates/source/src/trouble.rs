//! Why a statement could not be read. Values only: whoever prints it says it in the language of the person.

use std::fmt;
use std::net::IpAddr;

use thiserror::Error;

use crate::format::Format;

/// Why a statement could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Trouble {
    /// A file, or the content that an address sent.
    #[error("`{name}`: {why}")]
    File {
        /// The name as it was given.
        name: String,
        /// What is wrong with it.
        why: FileTrouble,
    },
    /// An address.
    #[error("`{address}`: {why}")]
    Address {
        /// The address as it was given, without credentials.
        address: String,
        /// What went wrong.
        why: AddressTrouble,
    },
}

impl Trouble {
    /// What helps, where something is known to help.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        match self {
            Self::File { why, .. } => why.remedy(),
            Self::Address { why, .. } => why.remedy(),
        }
    }
}

/// What is wrong with the content of a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FileTrouble {
    /// It is none of the formats that are read.
    #[error("this looks like {looks}, which is not read")]
    Unreadable {
        /// What it looks like.
        looks: Looks,
    },
    /// It is larger than what is read.
    #[error("it has {bytes} bytes, more than the {most} that are read")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// The most that is read.
        most: usize,
    },
    /// What it unpacks to, how deep it is or how many parts it has goes beyond what a statement needs.
    #[error("this {format} holds more than is read from one statement")]
    TooMuch {
        /// What it was read as.
        format: Format,
    },
    /// Reading it took longer than it may.
    #[error("reading this {format} took longer than {seconds} seconds")]
    TooSlow {
        /// What it was read as.
        format: Format,
        /// How long it may take.
        seconds: u64,
    },
    /// It begins as this format and then breaks its rules.
    #[error("this {format} is damaged")]
    Damaged {
        /// What it was read as.
        format: Format,
    },
    /// It is locked with a password.
    #[error("this {format} is locked with a password")]
    Locked {
        /// What it was read as.
        format: Format,
    },
    /// There is no text in it.
    #[error("there is no text in this {format}")]
    NoText {
        /// What it was read as.
        format: Format,
    },
    /// Its pages are pictures.
    #[error("the {pages} pages of this {format} are pictures without text")]
    Scanned {
        /// What it was read as.
        format: Format,
        /// How many pages it has.
        pages: usize,
    },
    /// The page is made by script: what was sent holds no text of it.
    #[error("this page is made by script, and holds no text without it")]
    NeedsScript,
}

impl FileTrouble {
    /// What helps, where something is known to help.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        match self {
            Self::Unreadable { looks } => looks.remedy(),
            Self::TooLarge { .. } | Self::TooMuch { .. } | Self::TooSlow { .. } => {
                Some(Remedy::StatementAlone)
            }
            Self::Damaged { .. } => Some(Remedy::SaveAnew),
            Self::Locked { .. } => Some(Remedy::RemovePassword),
            Self::NoText { format: Format::Html } | Self::NeedsScript => Some(Remedy::SaveShownPage),
            Self::NoText { .. } => Some(Remedy::OtherFile),
            Self::Scanned { .. } => Some(Remedy::RecogniseText),
        }
    }
}

/// What a file that is not read looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// A file without content.
    Empty,
    /// A picture.
    Image,
    /// A text of OpenDocument (`.odt`).
    OpenDocument,
    /// A document of Word before 2007 (`.doc`), or a newer one that is locked.
    OldWord,
    /// Rich Text Format.
    Rtf,
    /// A spreadsheet.
    Spreadsheet,
    /// Slides.
    Presentation,
    /// An electronic book.
    Epub,
    /// An archive.
    Archive,
    /// A page that a browser saved as one file (`.mht`).
    SavedPage,
    /// XML that is no page.
    Xml,
    /// Anything else that is no text.
    Binary,
}

impl Looks {
    /// What helps.
    #[must_use]
    pub fn remedy(self) -> Option<Remedy> {
        Some(match self {
            Self::Empty => Remedy::OtherFile,
            Self::Image => Remedy::RecogniseText,
            Self::OpenDocument | Self::OldWord | Self::Rtf | Self::Presentation | Self::Epub => {
                Remedy::SaveAsDocxOrPdf
            }
            Self::Archive => Remedy::Unpack,
            Self::SavedPage => Remedy::SaveShownPage,
            Self::Spreadsheet | Self::Xml | Self::Binary => Remedy::SaveAsText,
        })
    }
}

impl fmt::Display for Looks {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Empty => "an empty file",
            Self::Image => "a picture",
            Self::OpenDocument => "an OpenDocument text (ODT)",
            Self::OldWord => "an old or locked Word document (DOC)",
            Self::Rtf => "a Rich Text document (RTF)",
            Self::Spreadsheet => "a spreadsheet",
            Self::Presentation => "a presentation",
            Self::Epub => "an electronic book (EPUB)",
            Self::Archive => "an archive",
            Self::SavedPage => "a page saved as one file (MHT)",
            Self::Xml => "XML",
            Self::Binary => "a file without text",
        })
    }
}

/// What helps against a trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Give another file, or another address.
    OtherFile,
    /// Save it as DOCX or PDF in the program that made it.
    SaveAsDocxOrPdf,
    /// Copy the text into a file of plain text.
    SaveAsText,
    /// Unpack the archive and give the statement in it.
    Unpack,
    /// Open the page in a browser, and save it (as HTML), or copy its text, once it is shown.
    SaveShownPage,
    /// Have the text recognised (OCR), and give the result.
    RecogniseText,
    /// Save it without a password.
    RemovePassword,
    /// Open it and save it anew.
    SaveAnew,
    /// Give a file with the statement alone.
    StatementAlone,
    /// Look at the address once more: the scheme, the host, a mistake in typing.
    CheckAddress,
    /// Give the address where the redirects end.
    GiveLastAddress,
    /// Allow addresses of the own network, where that is meant.
    AllowPrivate,
    /// Look at the name of the site, and at the network of this machine.
    CheckName,
    /// Look at the name and the port: nothing listens there.
    CheckPlace,
    /// Look at the network of this machine.
    CheckNetwork,
    /// Look at the clock of this machine; if it is right, the site must renew its certificate.
    CheckClock,
    /// Find the page on the site, and give the address that it has there.
    FindPage,
    /// Open it in a browser, save the page and give the file: the site does not let programs in, or cannot be trusted.
    SaveFromBrowser,
    /// Try again later, or save the page from a browser and give the file.
    LaterOrSaved,
}

/// What went wrong with an address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressTrouble {
    /// It cannot be read as an address.
    #[error("this is no address of a page")]
    Malformed,
    /// Only http and https are fetched.
    #[error("the scheme is `{scheme}`, and only http and https are fetched")]
    Scheme {
        /// The scheme that it has.
        scheme: String,
    },
    /// It holds a name or password, which would be sent along.
    #[error("it holds a user name or a password")]
    Credentials,
    /// The name has no address.
    #[error("the name `{host}` cannot be found")]
    NotFound {
        /// The name that was looked up.
        host: String,
    },
    /// It stands for a place that is not on the public internet.
    #[error("`{host}` is {ip}, {reach}, and is not fetched")]
    NotPublic {
        /// The name in the address.
        host: String,
        /// What it stands for.
        ip: IpAddr,
        /// What kind of place that is.
        reach: Reach,
    },
    /// A secure page sent to an insecure one.
    #[error("a secure page sends on to the insecure `{to}`")]
    Insecure {
        /// Where it sent to.
        to: String,
    },
    /// One page sent to the next too often.
    #[error("it sends on more than {most} times")]
    Redirects {
        /// How often it may.
        most: u32,
    },
    /// No connection could be made.
    #[error("no connection could be made: {why}")]
    Unreachable {
        /// Why not.
        why: Unreached,
    },
    /// The connection is not secure.
    #[error("the connection cannot be trusted: {why}")]
    Untrusted {
        /// Why not.
        why: Distrust,
    },
    /// It took longer than it may.
    #[error("it did not answer in full within {seconds} seconds")]
    TooSlow {
        /// How long it may take.
        seconds: u64,
    },
    /// It sent more than is read.
    #[error("it sends more than the {most} bytes that are read")]
    TooLarge {
        /// The most that is read.
        most: usize,
    },
    /// It answered, but not with a page.
    #[error("it answers with status {status}")]
    Status {
        /// The status.
        status: u16,
    },
    /// It sent something else than a statement.
    #[error("it sends `{kind}`, which is not read")]
    ContentType {
        /// What it says that it sends.
        kind: String,
    },
    /// The answer breaks the rules of the protocol.
    #[error("its answer cannot be understood ({detail})")]
    Answer {
        /// What is wrong with it.
        detail: String,
    },
}

impl AddressTrouble {
    /// What helps, where something is known to help.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        Some(match self {
            Self::Malformed | Self::Scheme { .. } | Self::Credentials => Remedy::CheckAddress,
            Self::NotFound { .. } => Remedy::CheckName,
            Self::Unreachable { why: Unreached::Refused } => Remedy::CheckPlace,
            Self::Unreachable { why: Unreached::NoWay } => Remedy::CheckNetwork,
            Self::Untrusted { why: Distrust::OtherName } => Remedy::CheckName,
            Self::Untrusted { why: Distrust::Expired | Distrust::NotYet } => Remedy::CheckClock,
            Self::Untrusted { .. } => Remedy::SaveFromBrowser,
            Self::Status { status: 404 | 410 } => Remedy::FindPage,
            Self::Status { status: 401 | 403 | 407 | 451 } => Remedy::SaveFromBrowser,
            Self::Status { status: 300..=399 } => Remedy::GiveLastAddress,
            Self::NotPublic { reach: Reach::Never, .. } => Remedy::CheckAddress,
            Self::NotPublic { .. } => Remedy::AllowPrivate,
            Self::Insecure { .. } | Self::Redirects { .. } => Remedy::GiveLastAddress,
            Self::TooLarge { .. } => Remedy::StatementAlone,
            Self::ContentType { .. } => Remedy::OtherFile,
            Self::Unreachable { .. } | Self::TooSlow { .. } | Self::Status { .. } | Self::Answer { .. } => {
                Remedy::LaterOrSaved
            }
        })
    }
}

/// Why no connection could be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreached {
    /// Nothing listens there.
    Refused,
    /// It was broken off.
    Broken,
    /// There is no way to it from here.
    NoWay,
    /// Something else.
    Other,
}

impl fmt::Display for Unreached {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Refused => "it was refused",
            Self::Broken => "it was broken off",
            Self::NoWay => "there is no way to it",
            Self::Other => "it failed",
        })
    }
}

/// Why a connection cannot be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distrust {
    /// The certificate is past its last day.
    Expired,
    /// The certificate is before its first day.
    NotYet,
    /// The certificate is of another name.
    OtherName,
    /// Nobody known to this machine stands for it.
    UnknownIssuer,
    /// Something else.
    Other,
}

impl fmt::Display for Distrust {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Expired => "its certificate has expired",
            Self::NotYet => "its certificate does not hold yet",
            Self::OtherName => "its certificate is of another name",
            Self::UnknownIssuer => "nobody known stands for its certificate",
            Self::Other => "it is not secure as it should be",
        })
    }
}

/// Where an address that is not public lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// On this machine.
    Loopback,
    /// In a private network, or shared by a provider's customers.
    Private,
    /// On this link only; also where clouds keep what they tell their machines.
    LinkLocal,
    /// An address of IPv4 in a form of IPv6, which a translator of the network makes something of.
    Translated,
    /// Nowhere that a page can be: unspecified, multicast, reserved, documentation.
    Never,
}

impl fmt::Display for Reach {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Loopback => "this machine itself",
            Self::Private => "in a private network",
            Self::LinkLocal => "on the local link",
            Self::Translated => "an address in another form",
            Self::Never => "no place of a page",
        })
    }
}
