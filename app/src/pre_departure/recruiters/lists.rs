//! Reading licences: the list of the officers, one licence with its history, and a recruiter's own.

use super::deciding::possible;
use super::decision::{self, Decision};
use super::input::Proposal;
use super::look_up::{self, Decided, Principal, Status};
use super::model::{self, Column, Entity, LicenceState};
use crate::foundations::access::{Action, Category, Resource, Role, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::limits;
use crate::foundations::store::ids::{LicenceId, OrganisationId};
use crate::foundations::store::{Cursor, Day, Kept, PageOf, fault};
use marhala_money::Money;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A filter that is none.
pub const FILTER: Code = Code("licence.filter");

/// What a list is to show.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    /// Only licences that stand there: `applied`, `granted`, `suspended`, `revoked`, `refused`.
    #[serde(default)]
    pub state: String,
    /// Only licences in force that expire within so many days.
    #[serde(default)]
    pub expires_within: String,
    /// Where to go on.
    #[serde(default)]
    pub after: String,
}

/// A licence in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Line {
    /// Its identifier.
    pub id: LicenceId,
    /// Whose it is.
    pub recruiter: String,
    /// The reference of the recruiter.
    pub reference: String,
    /// Its number; empty before it is granted.
    pub number: String,
    /// Where it stands.
    pub state: LicenceState,
    /// What the public register says today.
    pub status: Status,
    /// Last day of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
    /// Does a decision wait for a second officer?
    pub waits: bool,
}

/// A licence with everything that staff may see of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Whole {
    /// As in a list.
    #[serde(flatten)]
    pub line: Line,
    /// Its version: name it when you change or approve something.
    pub version: i64,
    /// Since when it stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// First day of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// Why it was refused, suspended or revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// The bond, as `1500.00 AED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond: Option<String>,
    /// Whom it may act for.
    pub principals: Vec<Principal>,
    /// The decision that waits; officers see it, the recruiter does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Waiting>,
    /// Every decision about it, newest first.
    pub decisions: Vec<Decided>,
    /// What this visitor may propose now.
    pub may_propose: Vec<Decision>,
    /// May this visitor approve what waits?
    pub may_approve: bool,
    /// The day of the application.
    pub applied_on: Day,
}

/// A decision that waits for a second officer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Waiting {
    /// What.
    pub decision: Decision,
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// First day of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// Last day of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// When the recruiter was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_on: Option<Day>,
    /// The foreign employer or recruiter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Did this visitor propose it?
    pub is_own: bool,
}

/// A page of licences: by identifier, or with `expires_within` what expires first comes first.
///
/// # Errors
/// [`Fault::Invalid`] for a filter that is none; [`Fault::NotFound`] when this visitor sees no licences.
pub async fn page(act: &Act, filter: &Filter) -> Result<PageOf<Line>, Fault> {
    let mut query = Entity::find().limit(limits::RESULTS.most + 1);
    query = match act.scope(Action::List, Category::Licence)? {
        Scope::Everything => query,
        Scope::OpenTo(own) => query.filter(Column::Recruiter.eq(Uuid::from_bytes(own))),
        Scope::Own | Scope::Nothing => return Err(Fault::NotFound),
    };
    if !filter.state.is_empty() {
        let state = filter.state.parse::<LicenceState>().map_err(|_| Fault::invalid("/state", FILTER))?;
        query = query.filter(Column::State.eq(state));
    }
    let after = if filter.after.is_empty() { None } else { Some(Cursor::parse(&filter.after)?) };
    let by_expiry = !filter.expires_within.trim().is_empty();
    if by_expiry {
        let days = filter.expires_within.trim().parse::<u16>();
        let days = days.map_err(|_| Fault::invalid("/expires_within", FILTER))?;
        let last = act.today().saturating_add(jiff::Span::new().days(i64::from(days)));
        query = query
            .filter(Column::State.is_in([LicenceState::Granted, LicenceState::Suspended]))
            .filter(Column::ValidUntil.between(Day(act.today()), Day(last)))
            .order_by_asc(Column::ValidUntil);
    }
    query = query.order_by_asc(Column::Id);
    query = match (after, by_expiry) {
        (Some(after), true) => {
            let here = Expr::tuple([Expr::col(Column::ValidUntil), Expr::col(Column::Id)]);
            query.filter(here.gt(Expr::tuple([Expr::value(after.sort), Expr::value(after.id)])))
        }
        (Some(after), false) => query.filter(Column::Id.gt(after.id)),
        (None, _) => query,
    };
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    let cursor = |row: &model::Model| {
        let sort = row.valid_until.filter(|_| by_expiry).map(|day| day.to_string()).unwrap_or_default();
        Cursor { sort, id: row.id.0 }
    };
    let page = PageOf::cut(rows, limits::RESULTS.size(), cursor);
    let ids: Vec<OrganisationId> = page.items.iter().map(|row| row.recruiter).collect();
    let named = look_up::principals(act.store()?, &ids).await?;
    let items = page.items.iter().map(|row| line(act, row, named.get(&row.recruiter)));
    Ok(PageOf { items: items.collect(), next: page.next })
}

/// One licence.
///
/// # Errors
/// [`Fault::NotFound`] when there is none, or this visitor may not see it.
pub async fn whole(act: &Act, id: LicenceId) -> Result<Whole, Fault> {
    let row = act.load::<model::Model>(id).await?.cleared(act, Action::Read)?;
    let store = act.store()?;
    let decisions = decision::Entity::find()
        .filter(decision::Column::Licence.eq(row.id))
        .order_by_desc(decision::Column::Id)
        .limit(limits::RESULTS.most)
        .all(store.reader())
        .await
        .map_err(fault)?;
    let proposal = row.proposal();
    let own = row.principals();
    let mut ids: Vec<OrganisationId> = decisions.iter().filter_map(|one| one.principal).collect();
    ids.extend(own.iter().copied().chain(proposal.as_ref().and_then(|proposal| proposal.principal)));
    ids.push(row.recruiter);
    let named = look_up::principals(store, &ids).await?;
    let may_decide = may(act, Action::Decide, &row);
    let is_own = act.visitor()?.account().is_some_and(|account| row.proposed_by == Some(account));
    let waiting = proposal.filter(|_| is_for_officers(act)).map(|proposal| waiting(proposal, &named, is_own));
    Ok(Whole {
        line: line(act, &row, named.get(&row.recruiter)),
        version: row.version,
        since: row.since,
        valid_from: row.valid_from,
        ground: row.ground.clone(),
        bond: row.bond_minor.zip(row.bond_currency).map(|(minor, currency)| Money::new(minor, currency.0).to_string()),
        principals: own.iter().filter_map(|id| named.get(id).cloned()).collect(),
        may_approve: waiting.is_some() && may(act, Action::Approve, &row),
        proposal: waiting,
        decisions: decisions.into_iter().map(|one| look_up::decided(one, &named)).collect(),
        may_propose: if may_decide { possible(row.state).to_vec() } else { Vec::new() },
        applied_on: Day(row.made_at.day()),
    })
}

/// The newest licence or application of the visitor's own organisation.
///
/// # Errors
/// [`Fault::NotFound`] when the visitor is not of a recruiter.
pub async fn own(act: &Act) -> Result<Option<Whole>, Fault> {
    let own = super::steps::own_recruiter(act)?;
    act.may(Action::List, &Resource::new(Category::Licence, Uuid::nil()).open_to([Some(own)]))?;
    let newest: Option<LicenceId> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Condition::all().add(Column::Recruiter.eq(own)))
        .order_by_desc(Column::Id)
        .limit(1)
        .into_tuple()
        .one(act.store()?.reader())
        .await
        .map_err(fault)?;
    match newest {
        Some(id) => whole(act, id).await.map(Some),
        None => Ok(None),
    }
}

/// A recruiter learns of a decision when it holds, not while two officers weigh it.
fn is_for_officers(act: &Act) -> bool {
    act.signed_in().is_some_and(|visitor| matches!(visitor.role, Role::LabourOfficer | Role::Supervisor))
}

/// May this visitor do that, perhaps after a fresh second factor?
fn may(act: &Act, action: Action, row: &model::Model) -> bool {
    matches!(act.may(action, &row.resource()), Ok(_) | Err(Fault::Refused(_)))
}

fn waiting(proposal: Proposal, named: &std::collections::HashMap<OrganisationId, Principal>, is_own: bool) -> Waiting {
    Waiting {
        decision: proposal.decision,
        number: proposal.number,
        valid_from: proposal.valid_from,
        valid_until: proposal.valid_until,
        ground: proposal.ground,
        notice_on: proposal.notice_on,
        principal: proposal.principal.and_then(|id| named.get(&id)).map(|principal| principal.name.clone()),
        is_own,
    }
}

fn line(act: &Act, row: &model::Model, recruiter: Option<&Principal>) -> Line {
    Line {
        id: row.id,
        recruiter: recruiter.map(|recruiter| recruiter.name.clone()).unwrap_or_default(),
        reference: recruiter.map(|recruiter| recruiter.reference.clone()).unwrap_or_default(),
        number: row.number.clone(),
        state: row.state,
        status: look_up::status(Some(row), act.today()),
        valid_until: row.valid_until,
        waits: row.proposal().is_some(),
    }
}
