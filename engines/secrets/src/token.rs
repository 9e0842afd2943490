//! Tokens that machines carry: 256 random bits, of which only a hash is kept. For sessions, API clients and forms.

use crate::random::{Random, bytes};
use crate::{Pepper, Secret, TokenHash, mac};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

/// How every API token begins, so that people and scanners of leaked secrets know it.
pub const API_PREFIX: &str = "mh_";

/// Characters of 32 bytes in base64url.
const BODY: usize = 43;
/// Bytes of the checksum of an API token.
const CHECKSUM: usize = 6;

/// Why a token cannot be one of ours. Whether it is known is for the store to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TokenProblem {
    /// Not the form of a token.
    #[error("This is not a token of this installation. Copy it whole, without spaces.")]
    Malformed,
    /// The checksum of an API token is wrong: a character is missing or was changed.
    #[error("The token was copied with a mistake. Copy it again, whole.")]
    Checksum,
}

impl TokenProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "token-malformed",
            Self::Checksum => "token-checksum",
        }
    }
}

/// A session token, or another that only its holder knows (a link in a letter): 43 characters of base64url.
#[derive(Clone)]
pub struct Token(Secret<[u8; 32]>);

impl Token {
    /// A new one.
    pub fn new(random: &mut impl Random) -> Self {
        Self(Secret::new(bytes(random)))
    }

    /// Reads what a request carries.
    ///
    /// # Errors
    /// [`TokenProblem::Malformed`].
    pub fn parse(text: &str) -> Result<Self, TokenProblem> {
        decode(text).map(Self).ok_or(TokenProblem::Malformed)
    }

    /// The text for its holder.
    pub fn text(&self) -> Secret<String> {
        Secret::new(URL_SAFE_NO_PAD.encode(self.0.expose()))
    }

    /// What is kept.
    pub fn hash(&self) -> TokenHash {
        TokenHash::from_bytes(mac::sha256("marhala token v1", &[self.0.expose()]))
    }
}

/// A token of an API client: `mh_`, 43 characters, 8 characters of checksum.
#[derive(Clone)]
pub struct ApiToken(Secret<[u8; 32]>);

impl ApiToken {
    /// A new one.
    pub fn new(random: &mut impl Random) -> Self {
        Self(Secret::new(bytes(random)))
    }

    /// Reads what a request carries. A mistyped one is told from a revoked one without asking the store.
    ///
    /// # Errors
    /// [`TokenProblem`].
    pub fn parse(text: &str) -> Result<Self, TokenProblem> {
        let rest = text.strip_prefix(API_PREFIX).ok_or(TokenProblem::Malformed)?;
        let (body, checksum) = rest.split_at_checked(BODY).ok_or(TokenProblem::Malformed)?;
        if mac::same(checksum.as_bytes(), api_checksum(body).as_bytes()) {
            decode(body).map(Self).ok_or(TokenProblem::Malformed)
        } else {
            Err(TokenProblem::Checksum)
        }
    }

    /// The text for its holder, shown once.
    pub fn text(&self) -> Secret<String> {
        let body = Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0.expose()));
        Secret::new(format!("{API_PREFIX}{}{}", body.as_str(), api_checksum(&body)))
    }

    /// What is kept. Not the hash that a session token of the same bytes would have.
    pub fn hash(&self) -> TokenHash {
        TokenHash::from_bytes(mac::sha256("marhala API token v1", &[self.0.expose()]))
    }

    /// The first characters, by which its owner knows it in a list: they give 24 of its 256 bits away.
    pub fn hint(&self) -> String {
        let body = Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0.expose()));
        format!("{API_PREFIX}{}…", body.get(..4).unwrap_or_default())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Token(***)")
    }
}

impl fmt::Debug for ApiToken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ApiToken(***)")
    }
}

/// The token of a form, bound to its session. Each page gets another text for the same token: a page that is compressed
/// does not give it away byte by byte.
pub fn form_token(session: &TokenHash, pepper: &Pepper, random: &mut impl Random) -> Secret<String> {
    let pad: [u8; 32] = bytes(random);
    let mut both = Zeroizing::new([0_u8; 64]);
    let (left, right) = both.split_at_mut(32);
    left.copy_from_slice(&pad);
    right.copy_from_slice(&xor(&pad, &form_mac(session, pepper)));
    Secret::new(URL_SAFE_NO_PAD.encode(both.as_slice()))
}

/// Whether a form carries the token of its session.
pub fn is_form_token(text: &str, session: &TokenHash, pepper: &Pepper) -> bool {
    let mut both = Zeroizing::new([0_u8; 64]);
    if URL_SAFE_NO_PAD.decode_slice(text, both.as_mut_slice()) != Ok(64) {
        return false;
    }
    let (pad, masked) = both.split_at(32);
    let unmasked = Zeroizing::new(xor(pad, masked));
    mac::same(unmasked.as_slice(), &form_mac(session, pepper))
}

fn form_mac(session: &TokenHash, pepper: &Pepper) -> [u8; 32] {
    pepper.mac("marhala form token v1", &[session.as_bytes()])
}

fn xor(left: &[u8], right: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    for ((out, left), right) in out.iter_mut().zip(left).zip(right) {
        *out = left ^ right;
    }
    out
}

fn decode(text: &str) -> Option<Secret<[u8; 32]>> {
    let mut out = Zeroizing::new([0_u8; 32]);
    (text.len() == BODY && URL_SAFE_NO_PAD.decode_slice(text, out.as_mut_slice()) == Ok(32)).then(|| Secret::new(*out))
}

fn api_checksum(body: &str) -> String {
    let hash = mac::sha256("marhala API token checksum v1", &[body.as_bytes()]);
    URL_SAFE_NO_PAD.encode(hash.get(..CHECKSUM).unwrap_or_default())
}
