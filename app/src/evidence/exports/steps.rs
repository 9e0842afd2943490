//! Exporting a register: allowed by the policies, read in one moment, counted, noted in the journal, and only then put in place.

use super::file::{Export, Format};
use super::run;
use super::what::What;
use crate::foundations::access::{Action, Resource, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::store::ids::BulkRunId;
use crate::foundations::store::{Event, Salt};
use std::path::Path;

/// Writes a register into a new file, and says how many rows it has.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not export all of it; when the file cannot be written, and then there is none.
pub async fn export(act: &Act, what: What, format: Format, path: &Path) -> Result<u64, Fault> {
    let id = BulkRunId::fresh(act.program().clock().now());
    let permit = act.may(Action::Export, &Resource::new(what.category(), id))?;
    // A part of a register would look like the whole of it.
    if act.scope(Action::Export, what.category())? != Scope::Everything {
        return Err(Fault::NotFound);
    }
    if path.exists() {
        return Err(super::file::cannot(format_args!("{} is there already", path.display())));
    }
    let beside = path.with_extension("part");
    let done = async {
        let rows = write(act, what, format, &beside).await?;
        let visitor = act.visitor()?;
        let mut tx = act.begin("export", &(what, format)).await?;
        let row = run::Model {
            id,
            version: 0,
            salt: Salt::default(),
            what: what.word().to_owned(),
            format: format.word().to_owned(),
            purpose: visitor.purpose.name().to_owned(),
            rows: i64::try_from(rows).unwrap_or(i64::MAX),
            made_at: tx.now(),
            made_by: visitor.account(),
        };
        tx.insert(&permit, Event("bulk_run.exported"), row).await?;
        tx.commit(()).await?;
        // Never over a file that is there.
        std::fs::hard_link(&beside, path).map_err(super::file::cannot)?;
        Ok(rows)
    };
    let done = done.await;
    let _ = std::fs::remove_file(&beside);
    done
}

async fn write(act: &Act, what: What, format: Format, path: &Path) -> Result<u64, Fault> {
    let db = act.store()?.snapshot().await?;
    let mut file = Export::create(path, format, what.columns())?;
    let (mut after, mut count) = (None, 0);
    loop {
        let rows = what.rows(&db, after).await?;
        let Some((last, _)) = rows.last() else { break };
        after = Some(*last);
        for (_, row) in &rows {
            file.row(row)?;
            count += 1;
        }
    }
    file.finish()?;
    Ok(count)
}
