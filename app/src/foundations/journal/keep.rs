//! What runs beside the server: every few seconds leaves are taken into the tree, every minute its head is signed.

use super::{checkpoint, tree};
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use std::time::Duration;

/// How often it is looked whether leaves wait.
const LOOK: Duration = Duration::from_secs(2);
/// A head is signed after so many looks: about every minute.
const LOOKS_PER_HEAD: u32 = 30;

/// Takes what waits into the tree, and signs its head.
///
/// # Errors
/// When the database fails, or the stored tree is not whole.
pub async fn bring_up_to_date(program: &Program) -> Result<Option<checkpoint::Model>, Fault> {
    tree::integrate(program.store()?).await?;
    checkpoint::sign(program).await
}

/// Keeps the journal until it is dropped. What fails is logged and tried again: a step is never held up by the tree.
pub async fn keep(program: Program) {
    let Ok(store) = program.store() else { return };
    let mut looks = 0;
    loop {
        let mut done = match tree::waits(store).await {
            Ok(true) => tree::integrate(store).await.map(|_| ()),
            other => other.map(|_| ()),
        };
        if looks == 0 && done.is_ok() {
            done = checkpoint::sign(&program).await.map(|_| ());
        }
        if let Err(fault) = done {
            tracing::warn!(?fault, "the journal could not be brought up to date; it is tried again");
        }
        looks = (looks + 1) % LOOKS_PER_HEAD;
        tokio::time::sleep(LOOK).await;
    }
}
