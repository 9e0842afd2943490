//! How often something may be tried: token buckets and growing delays, in memory, per key (an account, a network).
//!
//! Time is passed in, as the time since any fixed moment. Memory is bounded: when it is full, the keys that have tried
//! least are forgotten first, so that a flood of new keys does not free the one that is slowed down.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// So many at once, and as many again in each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many may come at once. Zero is read as one.
    pub burst: u32,
    /// In which time as many come back.
    pub period: Duration,
}

impl Rate {
    /// Attempts to sign in to one account: 5 in 15 minutes.
    pub const SIGN_IN_ACCOUNT: Self = Self { burst: 5, period: Duration::from_secs(15 * 60) };
    /// Attempts to sign in from one [`network`]: 30 in 15 minutes.
    pub const SIGN_IN_NETWORK: Self = Self { burst: 30, period: Duration::from_secs(15 * 60) };
    /// Acts of one user that change something: 60 a minute.
    pub const WRITES: Self = Self { burst: 60, period: MINUTE };
    /// Exports of one user: 10 a day.
    pub const EXPORTS: Self = Self { burst: 10, period: DAY };
    /// Checks of certificates from one [`network`]: 30 a minute.
    pub const PUBLIC_VERIFY: Self = Self { burst: 30, period: MINUTE };

    fn interval(self) -> Duration {
        self.period / self.burst.max(1)
    }
}

/// Token buckets of one rate.
///
/// Kept as the time at which a bucket is full again: one number for each key.
#[derive(Debug)]
pub struct Throttle<K> {
    rate: Rate,
    full_again: Bounded<K, Duration>,
}

impl<K: Hash + Eq + Clone> Throttle<K> {
    /// No key has tried anything yet; at most so many keys are remembered.
    pub fn new(rate: Rate, most_keys: usize) -> Self {
        Self { rate, full_again: Bounded::new(most_keys) }
    }

    /// Takes one from the key's bucket.
    ///
    /// # Errors
    /// How long to wait: nothing was taken.
    pub fn allow(&mut self, key: &K, now: Duration) -> Result<(), Duration> {
        let full_again = self.full_again.get(key).copied().unwrap_or_default().max(now);
        let next = full_again.saturating_add(self.rate.interval());
        let latest = now.saturating_add(self.rate.interval().saturating_mul(self.rate.burst.max(1)));
        if next > latest {
            return Err(next.saturating_sub(latest));
        }
        self.full_again.put(key, next, |full_again| (*full_again > now, *full_again));
        Ok(())
    }

    /// How many keys are remembered.
    pub fn keys(&self) -> usize {
        self.full_again.entries.len()
    }
}

/// How many attempts may fail before the first delay.
pub const FREE_FAILURES: u32 = 3;
/// The longest delay.
pub const LONGEST_DELAY: Duration = Duration::from_secs(15 * 60);

/// How long to wait after so many failures in a row: nothing for the first three, then 2 s, doubled each time, up to 15
/// minutes. Never for ever: a lock-out is a weapon against the account's owner.
pub fn delay_after(failures: u32) -> Duration {
    let doublings = failures.saturating_sub(FREE_FAILURES).min(16);
    if doublings == 0 { Duration::ZERO } else { Duration::from_secs(1 << doublings).min(LONGEST_DELAY) }
}

/// Failures in a row, per key. Forgotten after a success, or a day after the last one.
#[derive(Debug)]
pub struct Failures<K> {
    seen: Bounded<K, (u32, Duration)>,
}

impl<K: Hash + Eq + Clone> Failures<K> {
    /// Nothing has failed yet; at most so many keys are remembered.
    pub fn new(most_keys: usize) -> Self {
        Self { seen: Bounded::new(most_keys) }
    }

    /// Whether the key may try now.
    ///
    /// # Errors
    /// How long to wait.
    pub fn may_try(&self, key: &K, now: Duration) -> Result<(), Duration> {
        let (count, last) = self.seen.get(key).copied().unwrap_or_default();
        let wait = last.saturating_add(delay_after(count)).saturating_sub(now);
        if wait.is_zero() || count == 0 { Ok(()) } else { Err(wait.min(LONGEST_DELAY)) }
    }

    /// An attempt failed.
    pub fn failed(&mut self, key: &K, now: Duration) {
        let (count, last) = self.seen.get(key).copied().unwrap_or_default();
        let count = if now.saturating_sub(last) > DAY { 0 } else { count };
        self.seen.put(key, (count.saturating_add(1), now), |(count, last)| {
            (now.saturating_sub(*last) <= DAY, *count, *last)
        });
    }

    /// An attempt succeeded.
    pub fn succeeded(&mut self, key: &K) {
        self.seen.entries.remove(key);
    }

    /// How many keys are remembered.
    pub fn keys(&self) -> usize {
        self.seen.entries.len()
    }
}

/// A map that forgets when it is full.
#[derive(Debug)]
struct Bounded<K, V> {
    entries: HashMap<K, V>,
    most: usize,
}

impl<K: Hash + Eq + Clone, V> Bounded<K, V> {
    fn new(most: usize) -> Self {
        Self { entries: HashMap::new(), most: most.max(8) }
    }

    fn get(&self, key: &K) -> Option<&V> {
        self.entries.get(key)
    }

    /// Keeps a value. When full, the eighth with the least weight is forgotten, so that this is seldom.
    fn put<W: Ord>(&mut self, key: &K, value: V, weight: impl Fn(&V) -> W) {
        if let Some(kept) = self.entries.get_mut(key) {
            *kept = value;
            return;
        }
        if self.entries.len() >= self.most {
            let mut weighed: Vec<(W, &K)> = self.entries.iter().map(|(key, value)| (weight(value), key)).collect();
            let eighth = weighed.len() / 8;
            weighed.select_nth_unstable_by(eighth, |left, right| left.0.cmp(&right.0));
            let least: Vec<K> = weighed.into_iter().take(eighth + 1).map(|(_, key)| key.clone()).collect();
            for key in &least {
                self.entries.remove(key);
            }
        }
        self.entries.insert(key.clone(), value);
    }
}

/// The network of an address, which is what one person can come from: /24 of IPv4, /56 of IPv6.
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & (u32::MAX << 8))),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 72))),
    }
}
