//! Encrypted cells: what must not be readable in a copied database or backup.
//!
//! Each person has a [`DataKey`]; cells are sealed with it, and it is kept wrapped by the installation's [`Kek`], which is
//! never in the database. A new `Kek` rewraps the data keys only; destroying a data key makes all its cells unreadable,
//! those in backups too. A cell is bound to its [`Place`] and opens nowhere else. Its length shows.

use crate::Secret;
use crate::aead::{self, NONCE, TAG};
use crate::mac;
use crate::random::{Random, bytes};
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

/// The first byte of every cell.
const CELL: u8 = 1;
/// The first byte of every wrapped key.
const WRAPPED: u8 = 1;
/// Bytes of an id of a key.
const ID: usize = 16;

/// Why a cell or a key does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CellProblem {
    /// Too short, or of a form that this program does not know.
    #[error("The encrypted value is damaged, or a newer version of the program wrote it.")]
    Malformed,
    /// Another key is needed.
    #[error("The value is encrypted with key {needed}, not with {given}. Use the key file it was written under.")]
    OtherKey {
        /// The key that it names.
        needed: KeyId,
        /// The key that was tried.
        given: KeyId,
    },
    /// The right key by its name, and it does not open.
    #[error("The encrypted value does not open: it was changed, or it belongs to another row, column or version.")]
    NotOpened,
    /// Longer than the cipher can take.
    #[error("The text is too long to be encrypted at once.")]
    TooLong,
}

impl CellProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "cell-malformed",
            Self::OtherKey { .. } => "cell-other-key",
            Self::NotOpened => "cell-not-opened",
            Self::TooLong => "cell-too-long",
        }
    }
}

/// The name of a key: 16 bytes, no secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId([u8; ID]);

impl KeyId {
    /// A name that was kept.
    pub fn from_bytes(id: [u8; ID]) -> Self {
        Self(id)
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; ID] {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Where a cell belongs. `version` is the version of the row that it was written in: an older cell put back does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The id of the row.
    pub row: [u8; 16],
    /// The version of the row.
    pub version: u64,
}

/// The key that encrypts the cells of one person.
#[derive(Clone)]
pub struct DataKey {
    id: KeyId,
    key: Secret<[u8; 32]>,
}

impl DataKey {
    /// A new one. Keep what [`Kek::wrap`] makes of it.
    pub fn new(random: &mut impl Random) -> Self {
        Self { id: KeyId(bytes(random)), key: Secret::new(bytes(random)) }
    }

    /// Its name.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Encrypts a value for its place: `1 || key id (16) || nonce (24) || ciphertext || tag (16)`.
    ///
    /// # Errors
    /// [`CellProblem::TooLong`], at 256 GiB.
    pub fn seal(&self, place: &Place<'_>, plain: &[u8], random: &mut impl Random) -> Result<Vec<u8>, CellProblem> {
        seal(CELL, self.id, &self.key, &about_cell(place, self.id), plain, random)
    }

    /// Decrypts a cell that was written for this place with this key.
    ///
    /// # Errors
    /// [`CellProblem`].
    pub fn open(&self, place: &Place<'_>, cell: &[u8]) -> Result<Secret<Vec<u8>>, CellProblem> {
        open(CELL, self.id, &self.key, &about_cell(place, self.id), cell)
    }
}

/// The key that a cell or wrapped key names.
///
/// # Errors
/// [`CellProblem::Malformed`].
pub fn key_id(sealed: &[u8]) -> Result<KeyId, CellProblem> {
    sealed.get(1..).and_then(|rest| rest.first_chunk()).copied().map(KeyId).ok_or(CellProblem::Malformed)
}

/// The key of the installation, which encrypts the data keys and nothing else.
#[derive(Clone)]
pub struct Kek {
    id: KeyId,
    key: Secret<[u8; 32]>,
}

impl Kek {
    /// A new one.
    pub fn new(random: &mut impl Random) -> Self {
        Self { id: KeyId(bytes(random)), key: Secret::new(bytes(random)) }
    }

    /// One that was kept.
    pub fn from_bytes(id: KeyId, key: [u8; 32]) -> Self {
        Self { id, key: Secret::new(key) }
    }

    /// Its name.
    pub fn id(&self) -> KeyId {
        self.id
    }

    pub(crate) fn id_bytes(&self) -> &[u8] {
        &self.id.0
    }

    /// Its bytes, for the key file.
    pub fn expose(&self) -> &[u8; 32] {
        self.key.expose()
    }

    /// What the database keeps, to tell at start whether this is its key. It gives nothing of the key away.
    pub fn check_value(&self) -> [u8; 16] {
        let whole = mac::hmac(self.key.expose(), "marhala kek check v1", &[&self.id.0]);
        whole.first_chunk().copied().unwrap_or_default()
    }

    /// Whether the database's value was made with this key.
    pub fn matches(&self, check_value: &[u8; 16]) -> bool {
        mac::same(&self.check_value(), check_value)
    }

    /// A data key as it is kept. It opens for this person only.
    ///
    /// # Errors
    /// None in practice: a key is short.
    pub fn wrap(&self, key: &DataKey, person: &[u8; 16], random: &mut impl Random) -> Result<Vec<u8>, CellProblem> {
        let mut plain = Zeroizing::new([0_u8; ID + 32]);
        let (id, bytes) = plain.split_at_mut(ID);
        id.copy_from_slice(&key.id.0);
        bytes.copy_from_slice(key.key.expose());
        seal(WRAPPED, self.id, &self.key, &about_key(person, self.id), plain.as_slice(), random)
    }

    /// The data key of a person.
    ///
    /// # Errors
    /// [`CellProblem`].
    pub fn unwrap(&self, wrapped: &[u8], person: &[u8; 16]) -> Result<DataKey, CellProblem> {
        let plain = open(WRAPPED, self.id, &self.key, &about_key(person, self.id), wrapped)?;
        let (id, key) = plain.expose().split_first_chunk().ok_or(CellProblem::Malformed)?;
        let key = <[u8; 32]>::try_from(key).map_err(|_| CellProblem::Malformed)?;
        Ok(DataKey { id: KeyId(*id), key: Secret::new(key) })
    }

    /// The same data key, wrapped by another `Kek`. Cells stay as they are.
    ///
    /// # Errors
    /// [`CellProblem`].
    pub fn rewrap(
        &self,
        wrapped: &[u8],
        person: &[u8; 16],
        next: &Self,
        random: &mut impl Random,
    ) -> Result<Vec<u8>, CellProblem> {
        next.wrap(&self.unwrap(wrapped, person)?, person, random)
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DataKey({}, ***)", self.id)
    }
}

impl fmt::Debug for Kek {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Kek({}, ***)", self.id)
    }
}

fn seal(
    form: u8,
    id: KeyId,
    key: &Secret<[u8; 32]>,
    about: &[u8],
    plain: &[u8],
    random: &mut impl Random,
) -> Result<Vec<u8>, CellProblem> {
    let nonce: [u8; NONCE] = bytes(random);
    let sealed = aead::seal(key.expose(), &nonce, about, plain).ok_or(CellProblem::TooLong)?;
    Ok([&[form], id.0.as_slice(), &nonce, &sealed].concat())
}

fn open(
    form: u8,
    id: KeyId,
    key: &Secret<[u8; 32]>,
    about: &[u8],
    whole: &[u8],
) -> Result<Secret<Vec<u8>>, CellProblem> {
    let needed = key_id(whole)?;
    let (nonce, sealed) =
        whole.get(1 + ID..).and_then(|rest| rest.split_first_chunk::<NONCE>()).ok_or(CellProblem::Malformed)?;
    if whole.first() != Some(&form) || sealed.len() < TAG {
        return Err(CellProblem::Malformed);
    }
    if needed != id {
        return Err(CellProblem::OtherKey { needed, given: id });
    }
    aead::open(key.expose(), nonce, about, sealed).map(Secret::new).ok_or(CellProblem::NotOpened)
}

/// What a cell is bound to: its form, key and place, each part with its length.
fn about_cell(place: &Place<'_>, id: KeyId) -> Vec<u8> {
    let version = place.version.to_be_bytes();
    about(&[b"marhala cell", &[CELL], &id.0, place.table.as_bytes(), place.column.as_bytes(), &place.row, &version])
}

/// What a wrapped key is bound to.
fn about_key(person: &[u8; 16], id: KeyId) -> Vec<u8> {
    about(&[b"marhala data key", &[WRAPPED], &id.0, person])
}

fn about(parts: &[&[u8]]) -> Vec<u8> {
    parts.iter().flat_map(|part| mac::length(part).into_iter().chain(part.iter().copied())).collect()
}
