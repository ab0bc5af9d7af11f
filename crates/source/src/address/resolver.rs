//! Looks up names, and judges what it found before anything connects to it.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::http::uri::Scheme;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::judge;
use crate::trouble::AddressTrouble;

/// The way from one page to the next. The library asks it at every step for the places to connect to, and connects to
/// exactly those: a name is looked up once, so it cannot mean another place when it is connected to.
#[derive(Debug, Clone, Default)]
pub(super) struct Way(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    private: bool,
    /// Whether a step was secure: no later one may be less.
    secure: bool,
    refused: Option<AddressTrouble>,
}

impl Way {
    pub(super) fn new(private: bool) -> Self {
        Self(Arc::new(Mutex::new(State { private, ..State::default() })))
    }

    /// Why the last step was refused.
    pub(super) fn refused(&self) -> Option<AddressTrouble> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).refused.take()
    }

    /// Judges a step before its name is looked up.
    pub(super) fn step(&self, uri: &Uri) -> Result<(), AddressTrouble> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        judge::parse(&uri.to_string())?;
        let secure = uri.scheme() == Some(&Scheme::HTTPS);
        if state.secure && !secure {
            return Err(AddressTrouble::Insecure { to: judge::shown(&uri.to_string()) });
        }
        state.secure |= secure;
        Ok(())
    }

    /// Judges what the name of a step was looked up to.
    fn judge(&self, uri: &Uri, found: &[IpAddr]) -> Result<(), AddressTrouble> {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        judge::allowed(&uri.to_string(), found, state.private)
    }

    fn refuse(&self, why: AddressTrouble) -> ureq::Error {
        let error = ureq::Error::Other(Box::new(why.clone()));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).refused = Some(why);
        error
    }
}

impl Resolver for Way {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        self.step(uri).map_err(|why| self.refuse(why))?;
        let found = match DefaultResolver::default().resolve(uri, config, timeout) {
            Ok(found) => found,
            Err(error @ ureq::Error::Timeout(_)) => return Err(error),
            Err(_) => return Err(self.refuse(AddressTrouble::NotFound { host: judge::host(uri) })),
        };
        let places: Vec<IpAddr> = found.iter().map(std::net::SocketAddr::ip).collect();
        self.judge(uri, &places).map_err(|why| self.refuse(why))?;
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(address: &str) -> Uri {
        address.parse().unwrap()
    }

    #[test]
    fn a_secure_way_stays_secure() {
        let way = Way::new(false);
        assert_eq!(way.step(&uri("http://a.example/")), Ok(()));
        assert_eq!(way.step(&uri("https://a.example/")), Ok(()));
        assert_eq!(way.step(&uri("https://b.example/")), Ok(()));
        let to = "http://b.example/".to_owned();
        assert_eq!(way.step(&uri("http://b.example/")), Err(AddressTrouble::Insecure { to }));
    }
}
