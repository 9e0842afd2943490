//! Lists of workers and journeys: the decision once, the relation as a condition.

use super::{document, journey, worker};
use crate::foundations::access::{Action, Category, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::store::ids::{OrganisationId, WorkerId};
use crate::foundations::store::{Cursor, JsonText, Kept, PageOf, fault};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::HashMap;

/// The names of those workers that this visitor may see in a list, by their identifiers.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn names(act: &Act, ids: Vec<WorkerId>) -> Result<HashMap<Uuid, String>, Fault> {
    use worker::Column;
    let scope = act.scope(Action::List, Category::Worker)?;
    let me = act.visitor()?.id;
    let query = worker::Entity::find().select_only().columns([Column::Id, Column::Name, Column::OpenTo]);
    let query = query.filter(Column::Id.is_in(ids)).into_tuple::<(WorkerId, String, JsonText)>();
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    let seen = |row: &(WorkerId, String, JsonText)| match scope {
        Scope::Nothing => false,
        Scope::Own => row.0.0 == me,
        Scope::OpenTo(organisation) => {
            let open: Vec<OrganisationId> = row.2.read().unwrap_or_default();
            open.contains(&OrganisationId(Uuid::from_bytes(organisation)))
        }
        Scope::Everything => true,
    };
    Ok(rows.into_iter().filter(seen).map(|(id, name, _)| (id.0, name)).collect())
}

/// The documents of a worker that no other has followed, as far as this visitor may read them.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn documents(act: &Act, worker: WorkerId) -> Result<Vec<document::Model>, Fault> {
    use document::Column;
    let query = document::Entity::find().filter(Column::Worker.eq(worker)).filter(Column::Replaced.eq(false));
    let rows = query.order_by_asc(Column::Id).all(act.store()?.reader()).await.map_err(fault)?;
    Ok(rows.into_iter().filter(|row| act.may(Action::Read, &row.resource()).is_ok()).collect())
}

/// The journeys of a worker that this visitor may read, the newest first.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn journeys_of(act: &Act, worker: WorkerId) -> Result<Vec<journey::Model>, Fault> {
    use journey::Column;
    let query = journey::Entity::find().filter(Column::Worker.eq(worker)).order_by_desc(Column::Number);
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    Ok(rows.into_iter().filter(|row| act.may(Action::Read, &row.resource()).is_ok()).collect())
}

/// Journeys that this visitor may list, the newest first, each with its worker's name.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn journeys(act: &Act, after: Option<&Cursor>) -> Result<PageOf<(journey::Model, String)>, Fault> {
    use journey::Column;
    let me = act.visitor()?.id;
    let visible = match act.scope(Action::List, Category::Journey)? {
        Scope::Nothing => return Ok(PageOf { items: Vec::new(), next: None }),
        Scope::Own => Condition::all().add(Column::Worker.eq(me)),
        Scope::OpenTo(organisation) => {
            let own = OrganisationId(Uuid::from_bytes(organisation));
            Condition::any()
                .add(Column::Recruiter.eq(own))
                .add(Column::Employer.eq(own))
                .add(Column::Post.eq(own))
                .add(Column::Helper.eq(own))
        }
        Scope::Everything => Condition::all(),
    };
    let size = limits::LIST.size();
    let query = journey::Entity::find().filter(visible).order_by_desc(Column::Id).limit(limits::LIST.most + 1);
    let query = match after {
        Some(after) => query.filter(Column::Id.lt(after.id)),
        None => query,
    };
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    let rows = PageOf::cut(rows, size, |row| Cursor { sort: String::new(), id: row.id.0 });
    let names = names(act, rows.items.iter().map(|row| row.worker).collect()).await?;
    let named = |row: journey::Model| {
        let name = names.get(&row.worker.0).cloned().unwrap_or_default();
        (row, name)
    };
    Ok(PageOf { items: rows.items.into_iter().map(named).collect(), next: rows.next })
}
