//! Codes of an authenticator app: RFC 6238 with SHA-1, six digits, thirty seconds, as every app knows it.

use crate::Secret;
use crate::mac;
use crate::random::{Random, bytes};
use crate::text::{is_separator, latin};
use std::fmt;
use std::fmt::Write;
use thiserror::Error;
use totp_rs::Builder;
use zeroize::Zeroizing;

/// Seconds that one code stands for.
pub const STEP_SECONDS: u64 = 30;
/// Digits of a code.
pub const DIGITS: usize = 6;

/// Why a code, or a kept secret, was not accepted. Tell people the same for a wrong and for a used one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TotpProblem {
    /// Not the code of this time.
    #[error("The code is not right. Wait for the next one in your app; check that the phone's clock is right.")]
    Wrong,
    /// Right, but used before: someone may be reading along.
    #[error("This code was used already. Wait for the next one in your app.")]
    Used,
    /// The kept secret does not have 20 bytes.
    #[error("The kept secret of the authenticator app is damaged. Set the app up again.")]
    Damaged,
}

impl TotpProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Wrong => "totp-wrong",
            Self::Used => "totp-used",
            Self::Damaged => "totp-damaged",
        }
    }
}

/// What the app on the phone and this installation both know.
#[derive(Clone)]
pub struct TotpSecret(Secret<[u8; 20]>);

impl TotpSecret {
    /// A new one.
    pub fn new(random: &mut impl Random) -> Self {
        Self(Secret::new(bytes(random)))
    }

    /// One that was kept (encrypted).
    ///
    /// # Errors
    /// [`TotpProblem::Damaged`]: not 20 bytes.
    pub fn from_bytes(kept: &[u8]) -> Result<Self, TotpProblem> {
        kept.try_into().map(|kept| Self(Secret::new(kept))).map_err(|_| TotpProblem::Damaged)
    }

    /// Its bytes, for keeping it encrypted.
    pub fn expose(&self) -> &[u8; 20] {
        self.0.expose()
    }

    /// Base32 without padding, for people who type it into the app.
    pub fn base32(&self) -> Secret<String> {
        Secret::new(base32(self.expose()))
    }

    /// The address that the app reads from a QR code. A colon in a name would end it, so it becomes a space.
    pub fn uri(&self, issuer: &str, account: &str) -> Secret<String> {
        let (issuer, account) = (escaped(issuer), escaped(account));
        let secret = Zeroizing::new(base32(self.expose()));
        Secret::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
            secret.as_str()
        ))
    }

    /// The code of a time, as the app shows it.
    pub fn code_at(&self, unix_seconds: u64) -> Secret<String> {
        let totp = Builder::new().with_secret(*self.expose()).build_noncompliant();
        Secret::new(totp.generate(unix_seconds).to_string())
    }

    /// Checks a code, one step early or late included. `last_used` is the step that this gave the last time: keep what
    /// it gives now **in the same transaction** in which the sign-in goes on.
    ///
    /// # Errors
    /// [`TotpProblem::Wrong`], and [`TotpProblem::Used`] for a code of that step or an earlier one.
    pub fn verify(&self, typed: &str, unix_seconds: u64, last_used: Option<u64>) -> Result<u64, TotpProblem> {
        let typed: Zeroizing<String> =
            Zeroizing::new(typed.chars().filter(|c| !is_separator(*c)).take(DIGITS + 1).map(latin).collect());
        let now = unix_seconds / STEP_SECONDS;
        let mut found = Err(TotpProblem::Wrong);
        for step in now.saturating_sub(1)..=now.saturating_add(1) {
            let code = self.code_at(step.saturating_mul(STEP_SECONDS));
            if mac::same(code.expose().as_bytes(), typed.as_bytes()) {
                found = if last_used.is_some_and(|last| step <= last) { Err(TotpProblem::Used) } else { Ok(step) };
            }
        }
        found
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TotpSecret(***)")
    }
}

/// RFC 4648 base32 of 20 bytes: 32 characters, so never padded.
fn base32(bytes: &[u8; 20]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut out = String::with_capacity(32);
    for group in bytes.chunks(5) {
        let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        for place in (0..8).rev() {
            let at = usize::try_from(number >> (place * 5) & 31).unwrap_or(0);
            out.push(LETTERS.get(at).copied().map_or('A', char::from));
        }
    }
    out
}

/// Percent-encoded for the address; a colon becomes a space.
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for byte in name.replace(':', " ").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else if write!(out, "%{byte:02X}").is_err() {
            break;
        }
    }
    out
}
