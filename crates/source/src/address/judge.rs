//! Which addresses may be fetched. Pure: the lookup of a name is done elsewhere, and what it found comes in.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::http::Uri;

use crate::trouble::{AddressTrouble, Reach};

/// Whether an address may be fetched, of which the name was looked up.
///
/// Only http and https, without credentials, and only places on the public internet: a statement is public, and whoever
/// gives an address must not reach through this program what only its machine can reach. With `private`, networks of
/// one's own are allowed; what is no place at all (multicast, documentation, reserved) never is.
pub fn allowed(address: &str, resolved: &[IpAddr], private: bool) -> Result<(), AddressTrouble> {
    let host = host(&parse(address)?);
    if resolved.is_empty() {
        return Err(AddressTrouble::NotFound { host });
    }
    for ip in resolved {
        // One bad place is enough: which of them is connected to is not ours to choose.
        if let Some(reach) = reach(*ip)
            && (!private || reach == Reach::Never)
        {
            return Err(AddressTrouble::NotPublic { host, ip: *ip, reach });
        }
    }
    Ok(())
}

/// Reads an address. What an address may only hold encoded, and people paste as it is shown, is encoded.
pub(super) fn parse(address: &str) -> Result<Uri, AddressTrouble> {
    let address = address.trim().split('#').next().unwrap_or_default();
    let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https") => {}
        Some(scheme) if is_scheme(scheme) => {
            return Err(AddressTrouble::Scheme { scheme: scheme.to_owned() });
        }
        _ => {
            // `data:`, `javascript:` and the like have no `//`; a name with a port has no scheme.
            return Err(match address.split_once(':') {
                Some((scheme, rest))
                    if is_scheme(scheme) && !rest.starts_with(|c: char| c.is_ascii_digit()) =>
                {
                    AddressTrouble::Scheme { scheme: scheme.to_ascii_lowercase() }
                }
                _ => AddressTrouble::Malformed,
            });
        }
    }
    let mut encoded = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_ascii_graphic() && c != '"' && c != '\\' && c != '<' && c != '>' {
            encoded.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    let uri: Uri = encoded.parse().map_err(|_| AddressTrouble::Malformed)?;
    let authority = uri.authority().ok_or(AddressTrouble::Malformed)?;
    if authority.as_str().contains('@') {
        return Err(AddressTrouble::Credentials);
    }
    // A name that had to be encoded is no name that can be looked up.
    let port = authority.as_str().len() > authority.host().len();
    if authority.host().is_empty()
        || authority.as_str().contains('%')
        || (port && authority.port_u16().is_none())
    {
        return Err(AddressTrouble::Malformed);
    }
    Ok(uri)
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && text.len() < 20
}

pub(super) fn host(uri: &Uri) -> String {
    uri.host().unwrap_or_default().to_owned()
}

/// An address as it may be shown: without credentials.
pub(super) fn shown(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}

/// Where an address lies that is not on the public internet; nothing for one that is.
fn reach(ip: IpAddr) -> Option<Reach> {
    match ip {
        IpAddr::V4(ip) => reach_v4(ip),
        IpAddr::V6(ip) => reach_v6(ip),
    }
}

fn reach_v4(ip: Ipv4Addr) -> Option<Reach> {
    match ip.octets() {
        [127, ..] => Some(Reach::Loopback),
        [10, ..] | [192, 168, ..] | [172, 16..=31, ..] | [100, 64..=127, ..] => Some(Reach::Private),
        [169, 254, ..] => Some(Reach::LinkLocal),
        // This network, protocol assignments, documentation, relays of 6to4, benchmarks, multicast and reserved.
        [0 | 224..=255, ..]
        | [192, 0, 0 | 2, _]
        | [198, 51, 100, _]
        | [203, 0, 113, _]
        | [192, 88, 99, _]
        | [198, 18 | 19, ..] => Some(Reach::Never),
        _ => None,
    }
}

fn reach_v6(ip: Ipv6Addr) -> Option<Reach> {
    match ip.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0] => Some(Reach::Never),
        [0, 0, 0, 0, 0, 0, 0, 1] => Some(Reach::Loopback),
        // An address of IPv4 in another form: compatible, mapped, NAT64 (also with a prefix of its own).
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(inner(high, low))
        }
        [0, 0, 0, 0, 0xffff, 0, high, low] => Some(inner(high, low)),
        [0x64, 0xff9b, 1, ..] => Some(Reach::Translated),
        // 6to4 holds the address after its prefix; Teredo hides it.
        [0x2002, high, low, ..] => Some(inner(high, low)),
        [0x2001, 0, ..] => Some(Reach::Translated),
        [0xfe80..=0xfebf, ..] => Some(Reach::LinkLocal),
        [0xfc00..=0xfdff, ..] | [0xfec0..=0xfeff, ..] => Some(Reach::Private),
        // Documentation, and what lies outside the only block that is given out.
        [0x2001, 0x0db8, ..] | [0x3fff, 0..=0x0fff, ..] => Some(Reach::Never),
        [0x2000..=0x3fff, ..] => None,
        _ => Some(Reach::Never),
    }
}

/// Where the address of IPv4 lies that stands in one of IPv6.
fn inner(high: u16, low: u16) -> Reach {
    let [a, b] = high.to_be_bytes();
    let [c, d] = low.to_be_bytes();
    reach_v4(Ipv4Addr::new(a, b, c, d)).unwrap_or(Reach::Translated)
}
