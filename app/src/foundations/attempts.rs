//! How often one name and one network may try to get in. Kept in memory, bounded, the same answer for who exists and who not.

use crate::foundations::act::Act;
use crate::foundations::fault::{Excess, Fault};
use crate::foundations::limits;
use axum::extract::{ConnectInfo, Request};
use marhala_secrets::throttle::{Rate, Throttle, network};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Searches of the public register from one network: as many in a minute.
const SEARCHES: Rate = Rate { burst: limits::SEARCHES.most as u32, period: Duration::from_secs(60) };

/// What is counted: the doors of the program, each with a name of its own so that one does not close another.
type Door = (&'static str, String);

/// The attempts that this process remembers.
#[derive(Debug)]
pub struct Attempts {
    by_name: Mutex<Throttle<Door>>,
    by_network: Mutex<Throttle<(&'static str, IpAddr)>>,
    searches: Mutex<Throttle<IpAddr>>,
}

impl Default for Attempts {
    fn default() -> Self {
        let most = limits::REMEMBERED_ATTEMPTS.size();
        Self {
            by_name: Mutex::new(Throttle::new(Rate::SIGN_IN_ACCOUNT, most)),
            by_network: Mutex::new(Throttle::new(Rate::SIGN_IN_NETWORK, most)),
            searches: Mutex::new(Throttle::new(SEARCHES, most)),
        }
    }
}

impl Act {
    /// Counts an attempt at a door (`"code"`, `"password"`) under a name, and from the network the request came from.
    ///
    /// # Errors
    /// [`Fault::TooMuch`], with the time to wait, when there were too many.
    pub fn attempt(&self, door: &'static str, name: &str) -> Result<(), Fault> {
        let attempts = self.program().attempts();
        let since_1970 = self.since_1970();
        let too_often = |wait| Fault::TooMuch(Excess { limit: limits::ATTEMPTS, retry_after: Some(wait) });
        let from = (door, network(self.address()));
        lock(&attempts.by_network).allow(&from, since_1970).map_err(too_often)?;
        lock(&attempts.by_name).allow(&(door, name.to_owned()), since_1970).map_err(too_often)
    }

    /// Counts a search of the public register from the network the request came from.
    ///
    /// # Errors
    /// [`Fault::TooMuch`], with the time to wait, when there were too many.
    pub fn search_attempt(&self) -> Result<(), Fault> {
        let searches = &self.program().attempts().searches;
        let too_often = |wait| Fault::TooMuch(Excess { limit: limits::SEARCHES, retry_after: Some(wait) });
        lock(searches).allow(&network(self.address()), self.since_1970()).map_err(too_often)
    }

    fn since_1970(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.now().0).unwrap_or(0))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where a request comes from. What a proxy on this machine says is believed; what others say is not.
pub(crate) fn address_of(request: &Request) -> IpAddr {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    if !peer.is_loopback() {
        return peer;
    }
    let said = request.headers().get_all("x-forwarded-for").iter().next_back().and_then(|line| line.to_str().ok());
    // A proxy adds the address it saw at the end; what stands before it is the client's own word.
    said.and_then(|line| line.rsplit(',').next()).and_then(|last| last.trim().parse().ok()).unwrap_or(peer)
}
