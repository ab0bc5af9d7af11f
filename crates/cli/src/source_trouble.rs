//! Why a statement could not be read, in words of the catalogue.

use waarborg_policy::messages::Message;
use waarborg_source::trouble::{AddressTrouble, FileTrouble, Looks, Remedy, Trouble};

/// What went wrong, and what to do about it.
pub(crate) fn said(trouble: &Trouble) -> (Message, Message) {
    let (name, why) = match trouble {
        Trouble::File { name, why } => (name, file(why)),
        Trouble::Address { address, why } => (address, address_trouble(why)),
    };
    let message = Message::new("source-file").text("name", name).inner("why", why);
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
        AddressTrouble::Unreachable { detail } => Message::new("source-unreachable").text("detail", detail),
        AddressTrouble::Untrusted { detail } => Message::new("source-untrusted").text("detail", detail),
        AddressTrouble::TooSlow { seconds } => Message::new("source-late").text("seconds", seconds),
        AddressTrouble::TooLarge { most } => Message::new("source-long").text("most", most),
        AddressTrouble::Status { status } => Message::new("source-status").text("status", status),
        AddressTrouble::ContentType { kind } => Message::new("source-content-type").text("kind", kind),
        AddressTrouble::Answer { detail } => Message::new("source-answer").text("detail", detail),
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
        Remedy::LaterOrSaved => "source-remedy-later",
    }
}
