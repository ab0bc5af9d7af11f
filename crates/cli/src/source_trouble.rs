//! Why a statement could not be read, in words of the catalogue.

use waarborg_policy::messages::Message;
use waarborg_source::trouble::{AddressTrouble, Distrust, FileTrouble, Looks, Remedy, Trouble, Unreached};

use crate::named::INPUT;

/// What went wrong, and what to do about it.
pub(crate) fn said(trouble: &Trouble) -> (Message, Message) {
    let (name, why) = match trouble {
        Trouble::File { name, why } => (name, file(why)),
        Trouble::Address { address, why } => (address, address_trouble(why)),
    };
    let message = Message::new("source-file").inner("why", why);
    let message = match name.as_str() {
        INPUT => message.inner("name", Message::new("source-input")),
        name => message.text("name", name),
    };
    let remedy = trouble.remedy().map_or("source-remedy-other-file", remedy);
    (message, Message::new(remedy))
}

fn file(why: &FileTrouble) -> Message {
    match why {
        FileTrouble::Unreadable { looks } => {
            Message::new("source-unreadable").inner("looks", Message::new(looks_like(*looks)))
        }
        FileTrouble::TooLarge { bytes, most } => {
            Message::new("source-too-large").text("bytes", bytes).text("most", most)
        }
        FileTrouble::TooMuch { format } => Message::new("source-too-much").text("format", format),
        FileTrouble::TooSlow { format, seconds } => {
            Message::new("source-too-slow").text("format", format).text("seconds", seconds)
        }
        FileTrouble::Damaged { format } => Message::new("source-damaged").text("format", format),
        FileTrouble::Locked { format } => Message::new("source-locked").text("format", format),
        FileTrouble::NoText { format } => Message::new("source-no-text").text("format", format),
        FileTrouble::Scanned { format, pages } => {
            Message::new("source-scanned").text("format", format).text("pages", pages)
        }
        FileTrouble::NeedsScript => Message::new("source-needs-script"),
    }
}

fn address_trouble(why: &AddressTrouble) -> Message {
    match why {
        AddressTrouble::Malformed => Message::new("source-malformed"),
        AddressTrouble::Scheme { scheme } => Message::new("source-scheme").text("scheme", scheme),
        AddressTrouble::Credentials => Message::new("source-credentials"),
        AddressTrouble::NotFound { host } => Message::new("source-not-found").text("host", host),
        AddressTrouble::NotPublic { host, ip, .. } => {
            Message::new("source-not-public").text("host", host).text("ip", ip)
        }
        AddressTrouble::Insecure { to } => Message::new("source-insecure").text("to", to),
        AddressTrouble::Redirects { most } => Message::new("source-redirects").text("most", most),
        AddressTrouble::Unreachable { why } => Message::new(match why {
            Unreached::Refused => "source-refused",
            Unreached::Broken => "source-broken-off",
            Unreached::NoWay => "source-no-way",
            Unreached::Other => "source-unreachable",
        }),
        AddressTrouble::Untrusted { why } => Message::new(match why {
            Distrust::Expired => "source-expired",
            Distrust::NotYet => "source-not-yet",
            Distrust::OtherName => "source-other-name",
            Distrust::UnknownIssuer => "source-unknown-issuer",
            Distrust::Other => "source-untrusted",
        }),
        AddressTrouble::TooSlow { seconds } => Message::new("source-late").text("seconds", seconds),
        AddressTrouble::TooLarge { most } => Message::new("source-long").text("most", most),
        AddressTrouble::Status { status } => Message::new(match status {
            404 | 410 => "source-gone",
            401 | 407 => "source-sign-in",
            403 | 451 => "source-forbidden",
            429 => "source-too-often",
            500..=599 => "source-broken-site",
            _ => "source-status",
        })
        .text("status", status),
        AddressTrouble::ContentType { kind } => Message::new("source-content-type").text("kind", kind),
        AddressTrouble::Answer { .. } => Message::new("source-answer"),
    }
}

const fn looks_like(looks: Looks) -> &'static str {
    match looks {
        Looks::Empty => "source-looks-empty",
        Looks::Image => "source-looks-image",
        Looks::OpenDocument => "source-looks-odt",
        Looks::OldWord => "source-looks-doc",
        Looks::Rtf => "source-looks-rtf",
        Looks::Spreadsheet => "source-looks-sheet",
        Looks::Presentation => "source-looks-slides",
        Looks::Epub => "source-looks-epub",
        Looks::Archive => "source-looks-archive",
        Looks::SavedPage => "source-looks-mht",
        Looks::Xml => "source-looks-xml",
        Looks::Binary => "source-looks-binary",
    }
}

const fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::OtherFile => "source-remedy-other-file",
        Remedy::SaveAsDocxOrPdf => "source-remedy-save-as-docx",
        Remedy::SaveAsText => "source-remedy-save-as-text",
        Remedy::Unpack => "source-remedy-unpack",
        Remedy::SaveShownPage => "source-remedy-save-page",
        Remedy::RecogniseText => "source-remedy-recognise",
        Remedy::RemovePassword => "source-remedy-no-password",
        Remedy::SaveAnew => "source-remedy-save-anew",
        Remedy::StatementAlone => "source-remedy-alone",
        Remedy::CheckAddress => "source-remedy-address",
        Remedy::GiveLastAddress => "source-remedy-last-address",
        Remedy::AllowPrivate => "source-remedy-allow-private",
        Remedy::CheckName => "source-remedy-name",
        Remedy::CheckPlace => "source-remedy-place",
        Remedy::CheckNetwork => "source-remedy-network",
        Remedy::CheckClock => "source-remedy-clock",
        Remedy::FindPage => "source-remedy-find",
        Remedy::SaveFromBrowser => "source-remedy-browser",
        Remedy::LaterOrSaved => "source-remedy-later",
    }
}
