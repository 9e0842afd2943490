//! Entering organisations and accounts.

use super::account::{self, RoleCode};
use super::organisation::{self, OrganisationKind};
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::store::ids::{AccountId, OrganisationId, PersonId};
use crate::foundations::store::{Country, Event, Salt, fault};
use crate::foundations::{limits, references};
use marhala_names::NameProblem;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An organisation has no name.
pub const NO_NAME: Code = Code("organisation.no_name");
/// Another organisation has this name, or one that looks the same.
pub const LOOK_ALIKE: Code = Code("organisation.look_alike");
/// The sign-in name is taken, empty or too long.
pub const SIGN_IN_NAME: Code = Code("account.sign_in_name");
/// This role cannot work in such an organisation.
pub const WRONG_ROLE: Code = Code("account.wrong_role");

/// An organisation to be entered.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOrganisation {
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub country: Country,
    /// For posts abroad: whose post it is.
    #[serde(default)]
    pub office_of: Option<Country>,
}

/// Enters an organisation.
///
/// # Errors
/// [`LOOK_ALIKE`] when its name, look-alike letters made equal, is another's.
pub async fn enter_organisation(act: &Act, input: NewOrganisation) -> Result<organisation::Model, Fault> {
    let mut faults = Faults::new();
    let name = faults.take("/name", named(&input.name));
    let name = faults.finish(|| name)?.unwrap_or_default();
    let mut tx = act.begin("organisation.enter", &input).await?;
    let id = OrganisationId::fresh(tx.now().timestamp());
    let permit = act.may(entering(act)?, &Resource::new(Category::Organisation, id))?;
    let skeleton = skeleton(&name);
    let taken = organisation::Entity::find().filter(organisation::Column::Skeleton.eq(skeleton.as_str()));
    if taken.one(tx.db()).await.map_err(fault)?.is_some() {
        return Err(Fault::Conflict(LOOK_ALIKE));
    }
    let row = organisation::Model {
        id,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('O')?,
        kind: input.kind,
        name,
        skeleton,
        country: input.country,
        office_of: input.office_of,
        active: true,
        made_at: tx.now(),
    };
    let row = tx.insert(&permit, Event("organisation.entered"), row).await?;
    tx.commit(()).await?;
    Ok(row)
}

/// An account to be made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// Where this person works.
    pub organisation: OrganisationId,
    /// The role, by its name.
    pub role: String,
    /// What is typed at sign-in.
    pub sign_in_name: String,
    /// How colleagues know this person.
    pub name: String,
    /// The natural person, when there is another account already.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Makes an account. It cannot sign in until its holder has set a password or passkey.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong.
pub async fn make_account(act: &Act, input: NewAccount) -> Result<account::Model, Fault> {
    let mut faults = Faults::new();
    let sign_in_name = input.sign_in_name.trim().to_lowercase();
    let named = (1..=limits::NAME.size()).contains(&sign_in_name.chars().count());
    faults.must("/sign_in_name", named && !sign_in_name.contains(char::is_whitespace), SIGN_IN_NAME);
    faults.must("/name", !input.name.trim().is_empty(), NO_NAME);
    let role = input.role.parse().ok().filter(|role| !matches!(role, Role::Worker | Role::System));
    faults.must("/role", role.is_some(), WRONG_ROLE);
    let role = faults.finish(|| role)?.ok_or(Fault::NotFound)?;
    let mut tx = act.begin("account.make", &input).await?;
    let employer = organisation::Entity::find_by_id(input.organisation).one(tx.db()).await.map_err(fault)?;
    let employer = employer.ok_or(Fault::NotFound)?;
    if !works_in(role, employer.kind) {
        return Err(Fault::invalid("/role", WRONG_ROLE));
    }
    let id = AccountId::fresh(tx.now().timestamp());
    let resource = Resource::new(Category::Staff, id).about(id).open_to([Some(input.organisation)]);
    let permit = act.may(entering(act)?, &resource)?;
    let taken = account::Entity::find().filter(account::Column::SignInName.eq(sign_in_name.as_str()));
    if taken.one(tx.db()).await.map_err(fault)?.is_some() {
        return Err(Fault::invalid("/sign_in_name", SIGN_IN_NAME));
    }
    let row = account::Model {
        id,
        version: 0,
        salt: Salt::default(),
        person: input.person.unwrap_or_else(|| PersonId::fresh(act.program().clock().now())),
        organisation: input.organisation,
        sign_in_name,
        name: input.name.trim().to_owned(),
        role: RoleCode(role),
        active: true,
        made_at: tx.now(),
    };
    let row = tx.insert(&permit, Event("account.made"), row).await?;
    tx.commit(()).await?;
    Ok(row)
}

/// People administer; the program itself imports.
pub(crate) fn entering(act: &Act) -> Result<Action, Fault> {
    Ok(if act.visitor()?.role == Role::System { Action::Import } else { Action::Administer })
}

/// Which roles work where.
pub fn works_in(role: Role, kind: OrganisationKind) -> bool {
    match role {
        Role::RecruiterStaff => kind == OrganisationKind::Recruiter,
        Role::EmployerStaff => kind == OrganisationKind::Employer,
        Role::LabourAttache => kind == OrganisationKind::Post,
        Role::Caseworker | Role::Clinician => kind == OrganisationKind::Helper,
        Role::Inspector => kind == OrganisationKind::Inspectorate,
        Role::LabourOfficer | Role::ImmigrationOfficer | Role::Analyst | Role::Supervisor | Role::Administrator => {
            kind == OrganisationKind::Administration
        }
        Role::Worker | Role::System => false,
    }
}

/// A name as it may be kept: composed, without characters that cannot be seen.
fn named(name: &str) -> Result<String, Code> {
    match marhala_names::clean(name) {
        Ok(clean) => Ok(clean.text),
        Err(NameProblem::TooLong { .. }) => Err(Code::TEXT_TOO_LONG),
        Err(NameProblem::Empty | NameProblem::NoLetter) => Err(NO_NAME),
    }
}

/// What a name looks like (UTS 39): two organisations may not look the same, whatever letters their names are written with.
pub fn skeleton(name: &str) -> String {
    marhala_names::skeleton(name)
}
