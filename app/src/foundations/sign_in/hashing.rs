//! Hashing passwords beside the requests: few at once, since each takes much memory, and no endless queue.

use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::store::Store;
use marhala_secrets::Pepper;
use marhala_secrets::password::{self, Cost, PasswordProblem, Verified};
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

static ROOM: Semaphore = Semaphore::const_new(limits::HASHES.size());
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// Random bytes for the engine of secrets.
pub(super) fn random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("a system without random bytes cannot keep secrets: the request ends here");
}

/// The pepper of this installation.
pub(super) fn pepper(store: &Store) -> Pepper {
    Pepper::from_bytes(*store.vault().keys().pepper())
}

/// Hashes a new password.
pub(super) async fn hash(store: &Store, password: &str) -> Result<String, Fault> {
    let (pepper, password) = (pepper(store), Zeroizing::new(password.to_owned()));
    aside(move || password::hash(&password, Cost::STAFF, &pepper, &mut random)).await?.map_err(|fault| problem(&fault))
}

/// Checks a password; without a kept one it does the same work and says no.
pub(super) async fn verify(store: &Store, password: &str, kept: Option<String>) -> Result<Verified, Fault> {
    let (pepper, password) = (pepper(store), Zeroizing::new(password.to_owned()));
    let verified = aside(move || match kept {
        Some(kept) => password::verify(&password, &kept, Cost::STAFF, &pepper),
        None => password::dummy_verify(&password, Cost::STAFF, &pepper),
    });
    match verified.await? {
        Err(PasswordProblem::Unreadable) => {
            tracing::error!("a kept password cannot be read");
            Ok(Verified { ok: false, stale: false })
        }
        other => other.map_err(|fault| problem(&fault)),
    }
}

fn problem(problem: &PasswordProblem) -> Fault {
    match problem {
        PasswordProblem::NoMemory => Fault::busy(),
        other => Fault::broken(format_args!("password: {other}")),
    }
}

/// Runs off the threads that answer requests. When too many wait already, the caller is told to come again.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    let _place = Place::take().ok_or_else(Fault::busy)?;
    let _room = ROOM.acquire().await.map_err(|_| Fault::busy())?;
    tokio::task::spawn_blocking(work).await.map_err(|error| Fault::broken(format_args!("hashing: {error}")))
}

/// A place in the queue, given back when it is let go, also when the request ends before.
struct Place;

impl Place {
    fn take() -> Option<Self> {
        if WAITING.fetch_add(1, Ordering::Relaxed) < limits::HASHES_WAITING.size() {
            return Some(Self);
        }
        WAITING.fetch_sub(1, Ordering::Relaxed);
        None
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        WAITING.fetch_sub(1, Ordering::Relaxed);
    }
}
