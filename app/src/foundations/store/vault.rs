//! Keys: one file outside the database holds the key that wraps the keys of persons; erasing a person's key erases the person.

use super::kinds::Instant;
use super::sealing::{self, KeyBytes, Place};
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ConnectionTrait};
use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant as Moment};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The key file cannot be read.
pub const KEYS_UNREADABLE: Code = Code("keys.unreadable");
/// The key file is not the one this database was made with.
pub const KEYS_WRONG: Code = Code("keys.wrong");
/// The key file is missing although the database holds records.
pub const KEYS_MISSING: Code = Code("keys.missing");

/// The first line of a key file.
const HEADER: &str = "marhala keys 1";
/// How long an unwrapped key of a person is remembered in this process.
const REMEMBERED: Duration = Duration::from_secs(60);

/// The keys of this installation.
pub struct Keys {
    wrapping: KeyBytes,
    index: KeyBytes,
    pepper: KeyBytes,
    signing: KeyBytes,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(***)")
    }
}

impl Keys {
    /// New keys.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn random() -> Result<Self, Fault> {
        let key = || sealing::random().map(Zeroizing::new);
        Ok(Self { wrapping: key()?, index: key()?, pepper: key()?, signing: key()? })
    }

    /// Keys made from a word: for samples and tests, where the same run must give the same keys.
    pub fn from_word(word: &str) -> Self {
        let key = |what: &str| Zeroizing::new(sealing::mac(word.as_bytes(), &[what.as_bytes()]));
        Self { wrapping: key("wrapping"), index: key("index"), pepper: key("pepper"), signing: key("signing") }
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`KEYS_UNREADABLE`], naming the file and what is wrong.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let wrong = |why: String| {
            let mut faults = Faults::new();
            faults.add("--keys", KEYS_UNREADABLE, [("path", path.display().to_string()), ("why", why)]);
            Fault::Invalid(faults)
        };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let text = Zeroizing::new(text);
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return Err(wrong("line 1".into()));
        }
        let mut read = |name: &str, number: usize| -> Result<KeyBytes, Fault> {
            let line = lines.next().and_then(|line| line.strip_prefix(name)).map(str::trim);
            let bytes = line.and_then(|text| STANDARD.decode(text).ok()).map(Zeroizing::new);
            let bytes: Option<[u8; 32]> = bytes.and_then(|bytes| bytes.as_slice().try_into().ok());
            bytes.map(Zeroizing::new).ok_or_else(|| wrong(format!("line {number}")))
        };
        Ok(Self {
            wrapping: read("wrapping", 2)?,
            index: read("index", 3)?,
            pepper: read("pepper", 4)?,
            signing: read("signing", 5)?,
        })
    }

    /// The text of a key file.
    pub fn text(&self) -> Zeroizing<String> {
        let line = |key: &KeyBytes| STANDARD.encode(key.as_slice());
        Zeroizing::new(format!(
            "{HEADER}\nwrapping {}\nindex {}\npepper {}\nsigning {}\n",
            line(&self.wrapping),
            line(&self.index),
            line(&self.pepper),
            line(&self.signing)
        ))
    }

    /// Writes a new key file that only its owner can read; never over another.
    ///
    /// # Errors
    /// When the file exists or cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Fault> {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        let wrong = |error: std::io::Error| crate::foundations::law::unreadable(KEYS_UNREADABLE, path, error);
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.write(true).create_new(true).mode(0o400).open(path).map_err(wrong)?;
        file.write_all(self.text().as_bytes()).and_then(|()| file.sync_all()).map_err(wrong)
    }

    /// What the database keeps to know these keys again, without telling anything about them.
    pub fn check_value(&self) -> String {
        let all = [self.wrapping.as_slice(), self.index.as_slice(), self.pepper.as_slice(), self.signing.as_slice()];
        STANDARD.encode(&sealing::mac(self.wrapping.as_slice(), &all)[..12])
    }

    /// A number for exact look-up of a normalised text in a column named by `what`; it tells nothing without the key.
    pub fn blind_index(&self, what: &str, normalised: &str) -> i64 {
        let mac = sealing::mac(self.index.as_slice(), &[what.as_bytes(), normalised.as_bytes()]);
        let mut first = [0u8; 8];
        first.copy_from_slice(&mac[..8]);
        i64::from_be_bytes(first)
    }

    /// The key that peppers passwords and one-time codes.
    pub fn pepper(&self) -> &[u8; 32] {
        &self.pepper
    }

    /// The seed of the key that signs the heads of the journal.
    pub fn signing_seed(&self) -> &[u8; 32] {
        &self.signing
    }

    /// The key of one backup, by its salt.
    pub fn backup(&self, salt: &[u8; 32]) -> KeyBytes {
        Zeroizing::new(sealing::mac(self.wrapping.as_slice(), &[b"backup", salt]))
    }

    /// The name in the journal of whoever acted.
    pub fn actor(&self, id: Uuid) -> [u8; 32] {
        let key = sealing::mac(self.index.as_slice(), &[b"actor"]);
        marhala_journal::pseudonym(&key, id.as_bytes())
    }
}

/// The key of one person. It seals the person's cells and names the person in the journal.
#[derive(Clone)]
pub struct SubjectKey(Arc<KeyBytes>);

impl SubjectKey {
    /// The name in the journal of the person.
    pub fn pseudonym(&self, id: Uuid) -> [u8; 32] {
        marhala_journal::pseudonym(&self.0, id.as_bytes())
    }

    /// Seals a text for its place.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn seal(&self, place: Place<'_>, text: &str) -> Result<Vec<u8>, Fault> {
        sealing::seal(&self.0, place, text.as_bytes())
    }

    /// Opens a text at its place.
    ///
    /// # Errors
    /// When it was altered or moved, which `journal verify` will name.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<String>, Fault> {
        let bytes = sealing::open(&self.0, place, sealed);
        let text = bytes.and_then(|bytes| std::str::from_utf8(&bytes).ok().map(|text| Zeroizing::new(text.to_owned())));
        text.ok_or_else(|| {
            let Place { table, column, row, version } = place;
            Fault::broken(format_args!("a sealed cell does not open: {table}.{column} of {row}, version {version}"))
        })
    }
}

/// Wrapped keys of persons.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "subject_key")]
pub struct Model {
    /// The person.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Uuid,
    /// The key, wrapped with the key of the installation.
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub made_at: Instant,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Hands out the keys of persons.
#[derive(Debug)]
pub struct Vault {
    keys: Keys,
    remembered: Mutex<HashMap<Uuid, (Moment, SubjectKey)>>,
}

impl fmt::Debug for SubjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubjectKey(***)")
    }
}

impl Vault {
    /// A vault under these keys.
    pub fn new(keys: Keys) -> Self {
        Self { keys, remembered: Mutex::default() }
    }

    /// The keys of the installation.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The key of a person; nothing when it was erased.
    ///
    /// # Errors
    /// When the database fails or the wrapped key was altered.
    pub async fn find(&self, db: &impl ConnectionTrait, subject: Uuid) -> Result<Option<SubjectKey>, Fault> {
        if let Some(key) = self.recall(subject) {
            return Ok(Some(key));
        }
        let Some(row) = Entity::find_by_id(subject).one(db).await.map_err(super::fault)? else { return Ok(None) };
        let opened = sealing::open(&self.keys.wrapping, place_of(subject), &row.wrapped);
        let bytes: Option<[u8; 32]> = opened.and_then(|bytes| bytes.as_slice().try_into().ok());
        let bytes = bytes.ok_or_else(|| Fault::broken(format_args!("the key of subject {subject} does not open")))?;
        Ok(Some(self.remember(subject, Zeroizing::new(bytes))))
    }

    /// Makes the key of a new person.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn make(&self, db: &impl ConnectionTrait, subject: Uuid, now: Instant) -> Result<SubjectKey, Fault> {
        let key: KeyBytes = Zeroizing::new(sealing::random()?);
        let wrapped = sealing::seal(&self.keys.wrapping, place_of(subject), key.as_slice())?;
        let row = ActiveModel { subject: Set(subject), wrapped: Set(wrapped), made_at: Set(now) };
        Entity::insert(row).exec_without_returning(db).await.map_err(super::fault)?;
        // Not remembered: the transaction may yet be rolled back.
        Ok(SubjectKey(Arc::new(key)))
    }

    /// Destroys the key of a person: what it sealed, here and in every backup whose keys have expired, is gone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn destroy(&self, db: &impl ConnectionTrait, subject: Uuid) -> Result<(), Fault> {
        Entity::delete_by_id(subject).exec(db).await.map_err(super::fault)?;
        self.lock().remove(&subject);
        Ok(())
    }

    /// Forgets the key of a person in this process, as [`Vault::destroy`] does before the transaction ends.
    pub fn forget(&self, subject: Uuid) {
        self.lock().remove(&subject);
    }

    fn recall(&self, subject: Uuid) -> Option<SubjectKey> {
        let remembered = self.lock();
        let (at, key) = remembered.get(&subject)?;
        (at.elapsed() < REMEMBERED).then(|| key.clone())
    }

    fn remember(&self, subject: Uuid, key: KeyBytes) -> SubjectKey {
        let key = SubjectKey(Arc::new(key));
        let mut remembered = self.lock();
        if remembered.len() >= limits::REMEMBERED_KEYS.size() {
            remembered.clear();
        }
        remembered.insert(subject, (Moment::now(), key.clone()));
        key
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, (Moment, SubjectKey)>> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place_of(subject: Uuid) -> Place<'static> {
    Place { table: "subject_key", column: "wrapped", row: subject, version: 1 }
}
