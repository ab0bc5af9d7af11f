//! A statement from an address of the web. One request, without cookies or anything else that tells who asks; every
//! step of a redirect is judged as the first was.

mod judge;
mod resolver;

use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;

use ureq::http::{HeaderMap, header};
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, ResponseExt, Timeout};
use waarborg_reader::Page;

use crate::format::{self, Format};
use crate::trouble::{AddressTrouble, Distrust, FileTrouble, Looks, Trouble, Unreached};
use crate::{MOST_BYTES, read_as};
use resolver::Way;

pub use judge::allowed;

/// What this program calls itself.
const AGENT: &str = concat!("waarborg/", env!("CARGO_PKG_VERSION"));
/// What it can read, best first.
const ACCEPT: &str = "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.9, \
                      application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9";
/// The most bytes of the headers of an answer.
const MOST_HEADERS: usize = 64 << 10;

/// How far fetching goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes that are read, after decompression; never more than [`MOST_BYTES`].
    pub bytes: usize,
    /// How long it may take in all, redirects and the whole content included.
    pub total: Duration,
    /// How long it may take to connect.
    pub connect: Duration,
    /// How many times a page may send on to another.
    pub redirects: u32,
    /// Whether networks that are not public may be reached.
    pub private: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: MOST_BYTES,
            total: Duration::from_secs(20),
            connect: Duration::from_secs(10),
            redirects: 5,
            private: false,
        }
    }
}

/// A page, and the address where it was found in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The page.
    pub page: Page,
    /// The address that sent it, after all redirects.
    pub address: String,
    /// Whether the lines of the page are those of what was sent.
    pub lines: bool,
}

/// Fetches a statement.
pub fn fetch(address: &str, limits: &Limits) -> Result<Fetched, Trouble> {
    let trouble = |why| Trouble::Address { address: judge::shown(address), why };
    let answer = request(address, limits).map_err(trouble)?;
    let path = answer.address.split(['?', '#']).next().unwrap_or_default().to_owned();
    let (format, charset) = kind(&answer, &path).map_err(|refusal| match refusal {
        Refusal::Kind(kind) => trouble(AddressTrouble::ContentType { kind }),
        Refusal::Content(why) => Trouble::File { name: answer.address.clone(), why },
    })?;
    match read_as(format, &answer.content, charset.as_deref()) {
        Ok(page) => Ok(Fetched { page, address: answer.address, lines: format.has_lines() }),
        Err(why) => Err(Trouble::File { name: answer.address, why }),
    }
}

/// What an address sent.
struct Answer {
    address: String,
    content_type: String,
    content: Vec<u8>,
}

fn request(address: &str, limits: &Limits) -> Result<Answer, AddressTrouble> {
    let uri = judge::parse(address)?;
    let way = Way::new(limits.private);
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(roots())
        .build();
    let config = Agent::config_builder()
        .tls_config(tls)
        // A proxy would look names up itself, and what was judged would not be what is connected to.
        .proxy(None)
        .http_status_as_error(false)
        .max_redirects(limits.redirects)
        .max_redirects_will_error(true)
        .max_response_header_size(MOST_HEADERS)
        .max_idle_connections(0)
        .user_agent(AGENT)
        .accept(ACCEPT)
        .timeout_global(Some(limits.total))
        .timeout_resolve(Some(limits.connect))
        .timeout_connect(Some(limits.connect))
        .build();
    let agent = Agent::with_parts(config, DefaultConnector::default(), way.clone());
    let failed = |error| way.refused().unwrap_or_else(|| why(error, limits));
    let mut response = agent.get(uri).call().map_err(failed)?;
    let status = response.status().as_u16();
    if status != 200 {
        return Err(AddressTrouble::Status { status });
    }
    let most = limits.bytes.min(MOST_BYTES);
    let headers = response.headers();
    if let Some(encoding) = text_of(headers, header::CONTENT_ENCODING).filter(|name| name != "identity") {
        return Err(AddressTrouble::Answer { detail: format!("content-encoding: {encoding}") });
    }
    if text_of(headers, header::CONTENT_LENGTH)
        .and_then(|length| length.parse::<u64>().ok())
        .is_some_and(|length| length > most as u64)
    {
        return Err(AddressTrouble::TooLarge { most });
    }
    let content_type = text_of(headers, header::CONTENT_TYPE).unwrap_or_default();
    let address = response.get_uri().to_string();
    let mut content = Vec::new();
    // One byte more than may be, to see that there is more. What is counted comes out of decompression.
    let mut body = response.body_mut().as_reader().take(most as u64 + 1);
    body.read_to_end(&mut content).map_err(|error| why(error.into(), limits))?;
    if content.len() > most {
        return Err(AddressTrouble::TooLarge { most });
    }
    Ok(Answer { address, content_type, content })
}

/// The certificates that this machine trusts.
fn roots() -> RootCerts {
    let found = rustls_native_certs::load_native_certs();
    found.certs.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).into()
}

fn text_of(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.trim().to_ascii_lowercase())
}

/// What an error of the library means.
fn why(error: ureq::Error, limits: &Limits) -> AddressTrouble {
    match error {
        ureq::Error::Timeout(Timeout::Connect | Timeout::Resolve) => {
            AddressTrouble::TooSlow { seconds: limits.connect.as_secs() }
        }
        ureq::Error::Timeout(_) => AddressTrouble::TooSlow { seconds: limits.total.as_secs() },
        ureq::Error::TooManyRedirects => AddressTrouble::Redirects { most: limits.redirects },
        ureq::Error::Tls(_) => AddressTrouble::Untrusted { why: Distrust::Other },
        ureq::Error::Rustls(error) => AddressTrouble::Untrusted { why: distrust(&error) },
        ureq::Error::Io(error) => {
            match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
                Some(inner) => AddressTrouble::Untrusted { why: distrust(inner) },
                None if cut_short(&error) => AddressTrouble::Answer { detail: error.to_string() },
                None => AddressTrouble::Unreachable { why: unreached(error.kind()) },
            }
        }
        ureq::Error::ConnectionFailed => AddressTrouble::Unreachable { why: Unreached::Other },
        error => AddressTrouble::Answer { detail: error.to_string() },
    }
}

/// Why no connection could be made.
fn unreached(kind: io::ErrorKind) -> Unreached {
    match kind {
        io::ErrorKind::ConnectionRefused => Unreached::Refused,
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted | io::ErrorKind::BrokenPipe => {
            Unreached::Broken
        }
        io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::AddrNotAvailable => Unreached::NoWay,
        _ => Unreached::Other,
    }
}

/// Why a certificate is not trusted.
fn distrust(error: &rustls::Error) -> Distrust {
    use rustls::CertificateError as Fault;
    match error {
        rustls::Error::InvalidCertificate(fault) => match fault {
            Fault::Expired | Fault::ExpiredContext { .. } => Distrust::Expired,
            Fault::NotValidYet | Fault::NotValidYetContext { .. } => Distrust::NotYet,
            Fault::NotValidForName | Fault::NotValidForNameContext { .. } => Distrust::OtherName,
            Fault::UnknownIssuer => Distrust::UnknownIssuer,
            _ => Distrust::Other,
        },
        _ => Distrust::Other,
    }
}

fn cut_short(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData)
}

/// Why what was sent is not read.
enum Refusal {
    Kind(String),
    Content(FileTrouble),
}

/// As what an answer is read, and in which characters. A file that shows by its first bytes what it is, is that; else
/// what the answer says of itself decides.
fn kind(answer: &Answer, path: &str) -> Result<(Format, Option<String>), Refusal> {
    let mut parts = answer.content_type.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default();
    let charset =
        parts.find_map(|part| part.strip_prefix("charset=")).map(|name| name.trim_matches('"').to_owned());
    let unreadable = |looks| Refusal::Content(FileTrouble::Unreadable { looks });
    let said = match kind {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        "text/markdown" | "text/x-markdown" => Some(Format::Markdown),
        "text/plain" if path.ends_with(".md") || path.ends_with(".markdown") => Some(Format::Markdown),
        "text/plain" => Some(Format::Text),
        "application/pdf" | "application/x-pdf" => Some(Format::Pdf),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Some(Format::Docx),
        ""
        | "application/octet-stream"
        | "binary/octet-stream"
        | "application/zip"
        | "application/msword" => None,
        _ => return Err(Refusal::Kind(kind.to_owned())),
    };
    let format = match (format::by_magic(&answer.content), said) {
        (Some(Ok(format)), _) => format,
        (Some(Err(Looks::Archive)), Some(Format::Docx)) if !format::ends_as_archive(&answer.content) => {
            return Err(Refusal::Content(FileTrouble::Damaged { format: Format::Docx }));
        }
        (Some(Err(looks)), _) => return Err(unreadable(looks)),
        (None, Some(format)) => format,
        (None, None) => format::detect(path, &answer.content).map_err(Refusal::Content)?,
    };
    Ok((format, charset))
}
