//! What a running program holds, read once at start and shared by every request and command.

use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::languages::{self, Languages, Speech};
use crate::foundations::law::{self, LawInForce, PackFile};
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// The running program: law, languages, clock. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Program(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    law: LawInForce,
    languages: Languages,
    clock: Clock,
    started: Timestamp,
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
        Self(Arc::new(Parts { law, languages, clock, started: clock.now() }))
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
