//! What can be wrong with policies and their words.

use thiserror::Error;

/// Why policies were not taken, or a word was not known.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AccessProblem {
    /// The schema cannot be read.
    #[error("The schema of the policies cannot be read: {why}")]
    Schema {
        /// What Cedar says.
        why: String,
    },
    /// A file of policies cannot be read.
    #[error("The {file} cannot be read: {why}")]
    Syntax {
        /// Which file.
        file: &'static str,
        /// What Cedar says.
        why: String,
    },
    /// A policy that has no name.
    #[error("A policy of the {file} has no name. Write @id(\"...\") before it: {policy}")]
    NoName {
        /// Which file.
        file: &'static str,
        /// The policy.
        policy: String,
    },
    /// Two policies of one name.
    #[error("Two policies are called “{name}”. Give one of them another name.")]
    SameName {
        /// The name.
        name: String,
    },
    /// A permit in the firewall, or a forbid in the grants.
    #[error("“{name}” does not belong into the {file}: the firewall only forbids, the grants only permit.")]
    WrongFile {
        /// The policy.
        name: String,
        /// Where it stands.
        file: &'static str,
    },
    /// A policy that does not fit the schema, or can never apply.
    #[error("The policies do not fit their schema: {}", .why.join("; "))]
    Invalid {
        /// Everything that Cedar found.
        why: Vec<String>,
    },
    /// A word that nobody knows.
    #[error("“{word}” is not a known {kind}.")]
    UnknownWord {
        /// What it should have been.
        kind: &'static str,
        /// What was written, shortened.
        word: String,
    },
}

impl AccessProblem {
    /// A stable word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Schema { .. } => "policy-schema",
            Self::Syntax { .. } => "policy-syntax",
            Self::NoName { .. } => "policy-without-name",
            Self::SameName { .. } => "policy-name-twice",
            Self::WrongFile { .. } => "policy-in-wrong-file",
            Self::Invalid { .. } => "policy-invalid",
            Self::UnknownWord { .. } => "unknown-word",
        }
    }
}
