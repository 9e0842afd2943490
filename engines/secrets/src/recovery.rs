//! Recovery codes: ten letter codes on paper, each good once, for who has lost the second factor.

use crate::code::{self, CodeKind, CodeProblem};
use crate::random::Random;
use crate::{CodeHash, Pepper, Secret};

/// How many are given at once.
pub const COUNT: usize = 10;

/// The codes for paper, shown once, and what is kept of them.
#[derive(Debug)]
pub struct RecoveryCodes {
    /// For their owner.
    pub shown: Vec<Secret<String>>,
    /// For keeping, in the same order.
    pub kept: Vec<CodeHash>,
}

/// New codes for a user. Earlier ones of the same user are to be deleted.
///
/// # Errors
/// None in practice: each code is one.
pub fn new(user: &str, pepper: &Pepper, random: &mut impl Random) -> Result<RecoveryCodes, CodeProblem> {
    let shown: Vec<Secret<String>> = (0..COUNT).map(|_| code::new(CodeKind::Letters, random)).collect();
    let kept = shown.iter().map(|one| hash(one.expose(), user, pepper)).collect::<Result<_, _>>()?;
    Ok(RecoveryCodes { shown, kept })
}

/// Which of the kept codes this is. **Delete it, and go on only if that deleted one**: a code is good once.
///
/// # Errors
/// [`CodeProblem`]: it cannot be a code.
pub fn find(typed: &str, user: &str, kept: &[CodeHash], pepper: &Pepper) -> Result<Option<usize>, CodeProblem> {
    let typed = hash(typed, user, pepper)?;
    // All are compared, so that the time does not tell which.
    Ok(kept.iter().enumerate().fold(None, |found, (at, one)| if *one == typed { Some(at) } else { found }))
}

fn hash(typed: &str, user: &str, pepper: &Pepper) -> Result<CodeHash, CodeProblem> {
    code::hash(typed, CodeKind::Letters, &format!("recovery:{user}"), pepper)
}
