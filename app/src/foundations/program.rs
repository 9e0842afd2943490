//! What a running program holds, read once at start and shared by every request and command.

use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::languages::{self, Languages, Speech};
use crate::foundations::law::{self, LawInForce, PackFile};
use crate::foundations::store::Store;
use jiff::Timestamp;
use marhala_access::Policies;
use std::path::Path;
use std::sync::Arc;

/// The running program: law, languages, clock. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Program(Arc<Parts>, Option<Store>);

#[derive(Debug)]
struct Parts {
    law: LawInForce,
    languages: Languages,
    clock: Clock,
    started: Timestamp,
    policies: Policies,
}

impl Program {
    /// Reads the packs, embedded and from `folder`, and gets ready.
    ///
    /// # Errors
    /// When the folder cannot be read. What is wrong *inside* packs is not an error here: `doctor` and `/readyz` tell it.
    pub fn start(folder: Option<&Path>, clock: Clock) -> Result<Self, Fault> {
        Ok(Self::of(&law::pack_files(folder)?, clock))
    }

    /// Gets ready with these files of packs.
    pub fn of(files: &[PackFile], clock: Clock) -> Self {
        let (law, languages) = (LawInForce::read(files), languages::load(files));
        let policies = Policies::built_in().expect("the policies in the program are checked by its tests");
        Self(Arc::new(Parts { law, languages, clock, started: clock.now(), policies }), None)
    }

    /// The same program with a store for records. Without one it still answers everything that needs none.
    #[must_use]
    pub fn with_store(&self, store: Store) -> Self {
        Self(Arc::clone(&self.0), Some(store))
    }

    /// The store.
    ///
    /// # Errors
    /// [`Fault::NotFound`] in a program that keeps no records.
    pub fn store(&self) -> Result<&Store, Fault> {
        self.1.as_ref().ok_or(Fault::NotFound)
    }

    /// Who may do what.
    pub fn policies(&self) -> &Policies {
        &self.0.policies
    }

    /// The law in force.
    pub fn law(&self) -> &LawInForce {
        &self.0.law
    }

    /// All languages.
    pub fn languages(&self) -> &Languages {
        &self.0.languages
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.0.clock
    }

    /// When the program started.
    pub fn started(&self) -> Timestamp {
        self.0.started
    }

    /// Words in the language with this tag, or in English.
    pub fn speech(&self, tag: &str) -> Speech {
        let languages = self.languages();
        Speech::new(languages, languages::from_tag(languages, tag).unwrap_or(languages.english()))
    }
}
