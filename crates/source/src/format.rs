//! Which format a file has: by its content first, by its name where the content leaves it open.

use std::fmt;

use crate::text;
use crate::trouble::{FileTrouble, Looks};

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A page of the web.
    Html,
    /// A PDF.
    Pdf,
    /// A document of Word since 2007.
    Docx,
}

impl Format {
    /// Whether what is read are the lines of the file itself.
    #[must_use]
    pub fn has_lines(self) -> bool {
        matches!(self, Self::Text | Self::Markdown)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Text => "text",
            Self::Markdown => "Markdown",
            Self::Html => "HTML",
            Self::Pdf => "PDF",
            Self::Docx => "DOCX",
        })
    }
}

/// How far into a text is looked for what it is.
const HEAD: usize = 64 << 10;

/// Which format a file has, or what else it looks like.
pub fn detect(name: &str, bytes: &[u8]) -> Result<Format, FileTrouble> {
    match by_magic(bytes) {
        Some(Ok(format)) => return Ok(format),
        Some(Err(looks)) => return Err(damaged(name, bytes, looks)),
        None => {}
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(FileTrouble::Unreadable { looks: Looks::Empty });
    }
    let head = text::decode(bytes.get(..HEAD).unwrap_or(bytes), None).text;
    if is_binary(&head) {
        return Err(damaged(name, bytes, Looks::Binary));
    }
    let name = name.to_ascii_lowercase();
    let named = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let trimmed = head.trim_start_matches('\u{feff}').trim_start();
    let lower = trimmed.to_ascii_lowercase();
    if is_saved_page(&lower) {
        return Err(FileTrouble::Unreadable { looks: Looks::SavedPage });
    }
    if is_html(&lower) || (named(&[".html", ".htm", ".xhtml"]) && has_tag(&lower)) {
        return Ok(Format::Html);
    }
    if lower.starts_with("<?xml") {
        return Err(FileTrouble::Unreadable { looks: Looks::Xml });
    }
    if named(&[".md", ".markdown", ".mdown", ".mdx", ".qmd"]) || is_markdown(trimmed) {
        return Ok(Format::Markdown);
    }
    Ok(Format::Text)
}

/// What is wrong with a file that is not read: one that by its name is a format that is read, and by its content only
/// rubble of one, is damaged.
fn damaged(name: &str, bytes: &[u8], looks: Looks) -> FileTrouble {
    let name = name.to_ascii_lowercase();
    let rubble = match looks {
        Looks::Archive => bytes.starts_with(b"PK") && !ends_as_archive(bytes),
        looks => looks == Looks::Binary,
    };
    match [(".pdf", Format::Pdf), (".docx", Format::Docx)].into_iter().find(|(end, _)| name.ends_with(end)) {
        Some((_, format)) if rubble => FileTrouble::Damaged { format },
        _ => FileTrouble::Unreadable { looks },
    }
}

/// Whether the list of its parts stands at the end of an archive, as it does in a whole one.
pub(crate) fn ends_as_archive(bytes: &[u8]) -> bool {
    const LONGEST_COMMENT: usize = 0xffff + 22;
    let tail = bytes.get(bytes.len().saturating_sub(LONGEST_COMMENT)..).unwrap_or_default();
    holds(tail, b"PK\x05\x06")
}

/// What the first bytes of a file that is no text say of it: a format that is read, or another.
pub(crate) fn by_magic(bytes: &[u8]) -> Option<Result<Format, Looks>> {
    if bytes.is_empty() {
        return Some(Err(Looks::Empty));
    }
    // Programs put bytes before a PDF; readers look for its head in the first kilobyte.
    let first = bytes.get(..1024).unwrap_or(bytes);
    if bytes.starts_with(b"%PDF-") || (holds(first, b"%PDF-") && holds(bytes, b"endobj")) {
        return Some(Ok(Format::Pdf));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(archive(bytes));
    }
    const OTHERS: [(&[u8], Looks); 17] = [
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Looks::OldWord),
        (b"{\\rtf", Looks::Rtf),
        (b"\x89PNG\r\n", Looks::Image),
        (b"\xFF\xD8\xFF", Looks::Image),
        (b"GIF87a", Looks::Image),
        (b"GIF89a", Looks::Image),
        (b"BM\0", Looks::Image),
        (b"II*\0", Looks::Image),
        (b"MM\0*", Looks::Image),
        (b"8BPS", Looks::Image),
        (b"\x1F\x8B", Looks::Archive),
        (b"7z\xBC\xAF\x27\x1C", Looks::Archive),
        (b"Rar!\x1A\x07", Looks::Archive),
        (b"BZh", Looks::Archive),
        (b"\xFD7zXZ\0", Looks::Archive),
        (b"\x28\xB5\x2F\xFD", Looks::Archive),
        (b"bplist00", Looks::Binary),
    ];
    if let Some((_, looks)) = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(Err(*looks));
    }
    let inner = |from: usize, magic: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(magic));
    let picture = (bytes.starts_with(b"RIFF") && inner(8, b"WEBP"))
        || [b"ftypheic".as_slice(), b"ftypheix", b"ftypmif1", b"ftypavif"]
            .iter()
            .any(|magic| inner(4, magic))
        || (bytes.starts_with(b"BM") && inner(6, &[0, 0, 0, 0]));
    picture.then_some(Err(Looks::Image))
}

/// What an archive holds, by the names of its parts: those stand in it unpacked.
fn archive(bytes: &[u8]) -> Result<Format, Looks> {
    const MIMETYPE: usize = 30;
    let says = |what: &str| bytes.get(MIMETYPE..).is_some_and(|rest| rest.starts_with(what.as_bytes()));
    if says("mimetypeapplication/vnd.oasis.opendocument.text") {
        return Err(Looks::OpenDocument);
    }
    if says("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") {
        return Err(Looks::Spreadsheet);
    }
    if says("mimetypeapplication/vnd.oasis.opendocument.presentation") {
        return Err(Looks::Presentation);
    }
    if says("mimetypeapplication/epub+zip") {
        return Err(Looks::Epub);
    }
    if !holds(bytes, b"[Content_Types].xml") {
        return Err(Looks::Archive);
    }
    if holds(bytes, b"xl/workbook") {
        Err(Looks::Spreadsheet)
    } else if holds(bytes, b"ppt/presentation") {
        Err(Looks::Presentation)
    } else if holds(bytes, b"word/") {
        Ok(Format::Docx)
    } else {
        Err(Looks::Archive)
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a text has characters that no text has.
fn is_binary(head: &str) -> bool {
    let odd = head.chars().filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')).count();
    head.contains('\0') || odd * 50 > head.chars().count()
}

fn is_saved_page(lower: &str) -> bool {
    lower.lines().take(20).any(|line| line.starts_with("content-type: multipart/related"))
}

/// Whether a text begins as a page does, after what may stand before it.
fn is_html(lower: &str) -> bool {
    let mut rest = lower;
    loop {
        rest = rest.trim_start();
        let (opens, closes) = if rest.starts_with("<!--") {
            ("<!--", "-->")
        } else if rest.starts_with("<?") {
            ("<?", "?>")
        } else {
            break;
        };
        let Some(after) = rest.get(opens.len()..).and_then(|inner| inner.split_once(closes)) else { break };
        rest = after.1;
    }
    const FIRST: [&str; 22] = [
        "html", "head", "body", "div", "main", "article", "section", "header", "h1", "h2", "p", "table",
        "ul", "meta", "title", "link", "script", "style", "center", "font", "span", "form",
    ];
    if rest.starts_with("<!doctype html") {
        return true;
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let name: &str = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    // A page of Markdown may begin with a tag too; a page of the web has hardly a line without one.
    FIRST.contains(&name) && (["html", "head", "body"].contains(&name) || mostly_tags(rest))
}

/// Whether the paragraphs of a text stand in tags.
fn mostly_tags(lower: &str) -> bool {
    let ends = ["</p>", "</li>", "</h1>", "</h2>", "</h3>", "</td>", "<br"];
    let tags: usize = ends.iter().map(|end| lower.matches(end).count()).sum();
    let headings = lower.lines().filter(|line| heading(line)).count();
    tags > 0 && headings <= tags
}

fn has_tag(lower: &str) -> bool {
    lower.match_indices('<').any(|(at, _)| {
        let next = lower.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_alphabetic() || c == '!' || c == '/')
    })
}

fn heading(line: &str) -> bool {
    let marks = line.len() - line.trim_start_matches('#').len();
    (1..=6).contains(&marks) && line.get(marks..).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether a text says by its marks that it is Markdown.
fn is_markdown(text: &str) -> bool {
    let front = text.starts_with("---\n") || text.starts_with("---\r\n") || text.starts_with("+++\n");
    let closed = || text.lines().skip(1).take(60).any(|line| line == "---" || line == "+++");
    let headings = text.lines().filter(|line| heading(line)).count();
    let links = text.matches("](").count();
    let bold = text.matches("**").count() / 2;
    (front && closed()) || headings >= 2 || (headings == 1 && links + bold > 0) || (links > 0 && bold > 1)
}
