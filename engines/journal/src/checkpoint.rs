//! The head of the journal: how many entries, and the root over them (C2SP tlog-checkpoint).

use crate::{Hash, JournalProblem, KeyUse, MAX_TREE_SIZE, Note, SignedBy, Signer, Verifier, text};

/// The head of a journal at one size. Three lines that anyone can keep, and hold against the journal later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
    extensions: Vec<String>,
}

impl Checkpoint {
    /// A head without extension lines.
    ///
    /// # Errors
    /// An origin that is empty or has control characters; a size above [`MAX_TREE_SIZE`].
    pub fn new(origin: &str, size: u64, root: Hash) -> Result<Self, JournalProblem> {
        Self::with_extensions(origin, size, root, Vec::new())
    }

    /// A head with lines of its own after the three. They are signed too, but no witness vouches for them.
    ///
    /// # Errors
    /// As [`Checkpoint::new`], and a line that is empty or has control characters.
    pub fn with_extensions(
        origin: &str,
        size: u64,
        root: Hash,
        extensions: Vec<String>,
    ) -> Result<Self, JournalProblem> {
        let line = |text: &str| !text.is_empty() && !text.chars().any(char::is_control);
        if !line(origin) || size > MAX_TREE_SIZE || !extensions.iter().all(|text| line(text)) {
            return Err(JournalProblem::BadCheckpoint);
        }
        Ok(Self { origin: origin.to_owned(), size, root, extensions })
    }

    /// From the text of a note.
    ///
    /// # Errors
    /// Any text that [`Checkpoint::text`] does not write.
    pub fn parse(text: &str) -> Result<Self, JournalProblem> {
        let read = || {
            let mut lines = text.strip_suffix('\n')?.split('\n');
            let origin = lines.next()?;
            let size = text::whole(lines.next()?)?;
            let root = Hash::from_base64(lines.next()?).ok()?;
            Self::with_extensions(origin, size, root, lines.map(str::to_owned).collect()).ok()
        };
        read().ok_or(JournalProblem::BadCheckpoint)
    }

    /// The lines: origin, size, root in base64, and the extensions.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n{}\n{}\n", self.origin, self.size, self.root);
        for extension in &self.extensions {
            out.push_str(extension);
            out.push('\n');
        }
        out
    }

    /// Signs the head.
    ///
    /// A journal signs a head only when it is certain to keep all that is under it: a second head that does not begin
    /// with this one is proof against it for ever.
    ///
    /// # Errors
    /// No signer; a key that is not named as the origin is, or is a witness's.
    pub fn sign(&self, signers: &[&Signer]) -> Result<Note, JournalProblem> {
        if signers.iter().any(|signer| signer.verifier().name() != self.origin) {
            return Err(JournalProblem::BadKey);
        }
        Note::sign(&self.text(), signers)
    }

    /// Opens a signed head: checks the signatures and reads the lines.
    ///
    /// # Errors
    /// As [`Note::open`]; lines that are no checkpoint; no signature by a key of the journal itself, which is one that
    /// signs notes and is named as the origin is.
    pub fn open(note: &Note, verifiers: &[Verifier]) -> Result<OpenHead, JournalProblem> {
        let signed = note.open(verifiers)?;
        let checkpoint = Self::parse(note.text())?;
        if !signed.iter().any(|by| by.key_use == KeyUse::Log && by.name == checkpoint.origin) {
            return Err(JournalProblem::NotSignedByJournal { origin: checkpoint.origin });
        }
        Ok(OpenHead { checkpoint, signed })
    }

    /// The name of the journal.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How many entries it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root over them.
    pub fn root(&self) -> Hash {
        self.root
    }

    /// The lines after the three.
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }
}

/// A head whose signatures were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenHead {
    /// The head.
    pub checkpoint: Checkpoint,
    /// Who has signed it, of the keys that the reader trusts.
    pub signed: Vec<SignedBy>,
}

impl OpenHead {
    /// The witnesses that have seen it, of those the reader trusts.
    pub fn witnesses(&self) -> impl Iterator<Item = &SignedBy> {
        self.signed.iter().filter(|by| by.key_use == KeyUse::Witness)
    }

    /// Demands that at least this many witnesses have seen it.
    ///
    /// # Errors
    /// Fewer.
    pub fn require_witnesses(&self, least: usize) -> Result<(), JournalProblem> {
        match self.witnesses().count() {
            found if found < least => Err(JournalProblem::TooFewWitnesses { found, least }),
            _ => Ok(()),
        }
    }
}
