//! What can be wrong with a name: each says what happened and what to do next.

use thiserror::Error;

/// Why a text was not accepted as a name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NameProblem {
    /// Nothing was written, or nothing that can be seen.
    #[error("The name is empty. Write it as it stands in the document.")]
    Empty,
    /// Only marks or punctuation.
    #[error("The name has no letter. Write it as it stands in the document.")]
    NoLetter,
    /// Longer than any name can be.
    #[error("The name is longer than {limit} characters. Write the name only.")]
    TooLong {
        /// The limit in characters.
        limit: usize,
    },
}
