//! Passwords: argon2id over a peppered password, kept as a PHC string; and which passwords are accepted.
//!
//! Hashing takes the memory of its [`Cost`] for a fifth of a second: the caller runs few at once, off the threads that
//! answer requests.

use crate::Pepper;
use crate::mac;
use crate::random::{Random, bytes};
use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::Score;

/// Most characters of a password.
pub const MAX_CHARACTERS: usize = 128;
/// Least characters of a password that is the only factor.
pub const MIN_ALONE: usize = 15;
/// Least characters of a password beside a second factor.
pub const MIN_BESIDE_SECOND: usize = 8;

/// Most memory that a kept hash may ask for, in KiB: a row changed by hand must not take the machine down.
const MAX_MEMORY: u32 = 256 * 1024;
/// Most passes that a kept hash may ask for.
const MAX_PASSES: u32 = 16;
/// Most lanes that a kept hash may ask for.
const MAX_LANES: u32 = 4;

/// What is wrong with a password, or why it could not be hashed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PasswordProblem {
    /// Fewer characters than needed.
    #[error(
        "The password has {found} characters. Take at least {least}: a sentence that only you would say works well."
    )]
    TooShort {
        /// How many it has.
        found: usize,
        /// How many are needed.
        least: usize,
    },
    /// More characters than accepted.
    #[error("The password has more than {most} characters. Take a shorter one.")]
    TooLong {
        /// The limit.
        most: usize,
    },
    /// Holds the name that one signs in with.
    #[error("The password holds the name you sign in with. Leave the name out.")]
    HoldsName,
    /// One of those that are tried first.
    #[error("This password is easy to guess. Take words that do not belong together, or let your phone make one.")]
    Common,
    /// The kept hash cannot be read.
    #[error("The kept password cannot be read. Set a new one.")]
    Unreadable,
    /// The machine has no memory left for it.
    #[error("There is not enough memory to check a password now. Try again in a moment.")]
    NoMemory,
}

impl PasswordProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "password-too-short",
            Self::TooLong { .. } => "password-too-long",
            Self::HoldsName => "password-holds-name",
            Self::Common => "password-common",
            Self::Unreadable => "password-unreadable",
            Self::NoMemory => "password-no-memory",
        }
    }
}

/// What one hash costs: memory and passes of argon2id, in one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory: u32,
    passes: u32,
}

impl Cost {
    /// For staff: 64 MiB, three passes.
    pub const STAFF: Self = Self { memory: 64 * 1024, passes: 3 };
    /// For workers, who are many and sign in from slow places: 19 MiB, two passes.
    pub const WORKER: Self = Self { memory: 19 * 1024, passes: 2 };

    /// Next to nothing. **For tests only**: a hash of this cost protects nobody.
    pub fn weak_for_tests() -> Self {
        Self { memory: 64, passes: 1 }
    }

    fn params(self) -> Result<Params, PasswordProblem> {
        Params::new(self.memory, self.passes, 1, Some(Params::DEFAULT_OUTPUT_LEN))
            .map_err(|_| PasswordProblem::Unreadable)
    }
}

/// What came of checking a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Verified {
    /// The password is the right one.
    pub ok: bool,
    /// The kept hash costs less than wanted: when `ok`, hash the password again and keep the new one.
    pub stale: bool,
}

/// Hashes a password with a new salt. Check it with [`check`] first.
///
/// # Errors
/// [`PasswordProblem::NoMemory`].
pub fn hash(password: &str, cost: Cost, pepper: &Pepper, random: &mut impl Random) -> Result<String, PasswordProblem> {
    let salt: [u8; 16] = bytes(random);
    let params = cost.params()?;
    let digest = digest(&peppered(password, pepper), &salt, &params)?;
    let kept = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|_| PasswordProblem::Unreadable)?,
        salt: Some(Salt::new(&salt).map_err(|_| PasswordProblem::Unreadable)?),
        hash: Some(Output::new(digest.as_slice()).map_err(|_| PasswordProblem::Unreadable)?),
    };
    Ok(kept.to_string())
}

/// Checks a password against a kept hash. `wanted` is the cost that hashes are made with today.
///
/// # Errors
/// [`PasswordProblem::Unreadable`], after the work of a hash all the same: log it, answer like a wrong password.
/// [`PasswordProblem::NoMemory`].
pub fn verify(password: &str, kept: &str, wanted: Cost, pepper: &Pepper) -> Result<Verified, PasswordProblem> {
    let Some(kept) = read(kept) else {
        return dummy_verify(password, wanted, pepper).and(Err(PasswordProblem::Unreadable));
    };
    let digest = digest(&peppered(password, pepper), &kept.salt, &kept.params)?;
    let stale = kept.params.m_cost() < wanted.memory || kept.params.t_cost() < wanted.passes || kept.salt.len() < 16;
    Ok(Verified { ok: mac::same(digest.as_slice(), &kept.digest), stale })
}

/// The work of [`verify`] for a name that is not known, so that the time does not tell. Never right.
///
/// # Errors
/// [`PasswordProblem::NoMemory`].
pub fn dummy_verify(password: &str, wanted: Cost, pepper: &Pepper) -> Result<Verified, PasswordProblem> {
    let digest = digest(&peppered(password, pepper), &[0x5a; 16], &wanted.params()?)?;
    // Compared like a kept one; the answer is no whatever comes out.
    std::hint::black_box(mac::same(digest.as_slice(), &[0; Params::DEFAULT_OUTPUT_LEN]));
    Ok(Verified { ok: false, stale: false })
}

/// What a password must stand against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It is all that protects the account: 15 characters or more.
    Alone,
    /// It stands beside a second factor: 8 characters or more.
    BesideSecond,
}

/// Whether a new password is accepted. `names` are what one signs in with (name, e-mail address, phone number); the
/// words of the installation may be added.
///
/// No rules about kinds of characters, and no expiry: length, and not being guessed, is what counts.
///
/// # Errors
/// Everything that is wrong with it; never empty.
pub fn check(password: &str, strength: Strength, names: &[&str]) -> Result<(), Vec<PasswordProblem>> {
    let password = normal(password);
    let count = password.chars().count();
    if count > MAX_CHARACTERS {
        return Err(vec![PasswordProblem::TooLong { most: MAX_CHARACTERS }]);
    }
    let (least, score) = match strength {
        Strength::Alone => (MIN_ALONE, Score::Three),
        Strength::BesideSecond => (MIN_BESIDE_SECOND, Score::Two),
    };
    let mut problems = Vec::new();
    if count < least {
        problems.push(PasswordProblem::TooShort { found: count, least });
    }
    let lower = Zeroizing::new(password.to_lowercase());
    let names: Vec<String> = names.iter().map(|name| normal(name).trim().to_lowercase()).collect();
    let wholes = names.iter().flat_map(|name| [Some(name.as_str()), name.split_once('@').map(|(local, _)| local)]);
    if wholes.flatten().any(|name| name.chars().count() >= 3 && lower.contains(name)) {
        problems.push(PasswordProblem::HoldsName);
    }
    let words: Vec<&str> = names
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.len() > 2)
        .collect();
    if zxcvbn::zxcvbn(&password, &words).score() < score {
        problems.push(PasswordProblem::Common);
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// A kept hash, taken apart.
struct Kept {
    params: Params,
    salt: Vec<u8>,
    digest: Vec<u8>,
}

/// Reads a kept hash; none when it is not argon2id of a bearable cost.
fn read(kept: &str) -> Option<Kept> {
    let kept = PasswordHash::new(kept).ok()?;
    let params = Params::try_from(&kept).ok()?;
    let bearable = params.m_cost() <= MAX_MEMORY && params.t_cost() <= MAX_PASSES && params.p_cost() <= MAX_LANES;
    let known = kept.algorithm == Algorithm::Argon2id.ident() && kept.version == Some(Version::V0x13.into());
    let (salt, digest) = (kept.salt?.to_vec(), kept.hash?.as_bytes().to_vec());
    (bearable && known && digest.len() >= 16).then_some(Kept { params, salt, digest })
}

/// The digest that argon2id makes.
fn digest(peppered: &[u8; 32], salt: &[u8], params: &Params) -> Result<Zeroizing<Vec<u8>>, PasswordProblem> {
    let mut out = Zeroizing::new(vec![0; params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN)]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into(peppered, salt, &mut out)
        .map_err(|problem| match problem {
            argon2::Error::OutOfMemory => PasswordProblem::NoMemory,
            _ => PasswordProblem::Unreadable,
        })?;
    Ok(out)
}

/// The password as it goes into argon2id: one form of its characters, mixed with the pepper.
fn peppered(password: &str, pepper: &Pepper) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(pepper.mac("marhala password v1", &[normal(password).as_bytes()]))
}

/// Two keyboards may write the same letter in two ways: one form of it. Nothing is cut off or trimmed.
fn normal(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.nfkc().collect())
}
