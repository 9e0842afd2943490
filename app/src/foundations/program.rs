//! What a running program holds, read once at start and shared by every request and command.

use crate::foundations::access::Scopes;
use crate::foundations::attempts::Attempts;
use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::languages::{self, Languages, Speech};
use crate::foundations::law::{self, LawInForce, PackFile};
use crate::foundations::store::Store;
use jiff::Timestamp;
use marhala_access::Policies;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// The running program: law, languages, clock. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Program(Arc<Parts>, Option<Store>, Settings, Arc<Attempts>);

/// How a running program was set up.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The address people reach the portal at: `https://portal.example.org`. Links in messages begin with it.
    pub origin: Option<Arc<str>>,
    /// Is this the demonstration, with sign-ins on its start page?
    pub is_demo: bool,
}

#[derive(Clone)]
struct Parts {
    law: Arc<LawInForce>,
    languages: Arc<Languages>,
    clock: Clock,
    started: Timestamp,
    policies: Arc<Policies>,
    scopes: Arc<Scopes>,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").field("law", self.law.hash()).field("clock", &self.clock).finish_non_exhaustive()
    }
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
        let (law, languages, policies) = (Arc::new(law), Arc::new(languages), Arc::new(policies));
        let scopes = Arc::default();
        Self(
            Arc::new(Parts { law, languages, clock, started: clock.now(), policies, scopes }),
            None,
            Settings::default(),
            Arc::default(),
        )
    }

    /// The same program with a store for records. Without one it still answers everything that needs none.
    #[must_use]
    pub fn with_store(&self, store: Store) -> Self {
        Self(Arc::clone(&self.0), Some(store), self.2.clone(), Arc::default())
    }

    /// The same program with other settings.
    #[must_use]
    pub fn with_settings(&self, settings: Settings) -> Self {
        Self(Arc::clone(&self.0), self.1.clone(), settings, Arc::clone(&self.3))
    }

    /// The same program at another time.
    #[must_use]
    pub fn with_clock(&self, clock: Clock) -> Self {
        let parts = Parts { clock, started: clock.now(), ..Parts::clone(&self.0) };
        Self(Arc::new(parts), self.1.clone(), self.2.clone(), Arc::clone(&self.3))
    }

    /// How it was set up.
    pub fn settings(&self) -> &Settings {
        &self.2
    }

    /// The address people reach the portal at, when it was told.
    pub fn origin(&self) -> Option<&str> {
        self.2.origin.as_deref()
    }

    /// The store.
    ///
    /// # Errors
    /// [`Fault::NotFound`] in a program that keeps no records.
    pub fn store(&self) -> Result<&Store, Fault> {
        self.1.as_ref().ok_or(Fault::NotFound)
    }

    /// Who tried to get in lately.
    pub fn attempts(&self) -> &Attempts {
        &self.3
    }

    /// Who may do what.
    pub fn policies(&self) -> &Policies {
        &self.0.policies
    }

    /// What lists hold for whom, as decided before.
    pub fn scopes(&self) -> &Scopes {
        &self.0.scopes
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
