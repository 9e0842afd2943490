//! Organisations and staff of the sample: recruiters, employers, an administration and a post for each corridor.

use super::plan::Plan;
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::account;
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::people::steps::{NewAccount, NewOrganisation, enter_organisation, make_account};
use crate::foundations::store::ids::{LicenceId, OrganisationId};
use crate::foundations::store::{Country, Day, Event, JsonText, Salt};
use crate::pre_departure::recruiters::model::{self as licence, LicenceState};
use jiff::ToSpan;
use std::collections::BTreeMap;

/// The organisations of the sample, by what they do.
#[derive(Clone, Debug, Default)]
pub struct Base {
    /// Recruiters by country of origin.
    pub recruiters: BTreeMap<Country, Vec<organisation::Model>>,
    /// Employers by country of destination.
    pub employers: BTreeMap<Country, Vec<organisation::Model>>,
    /// The post of a country of origin in a country of destination.
    pub posts: BTreeMap<(Country, Country), OrganisationId>,
    /// Accounts to sign in with, one or two for each role.
    pub accounts: Vec<account::Model>,
}

/// How many recruiters the sample has.
const RECRUITERS: usize = 40;
/// How many employers.
const EMPLOYERS: usize = 300;

/// Enters them.
///
/// # Errors
/// When the database fails.
pub async fn base(act: &Act, plan: &Plan) -> Result<Base, Fault> {
    let mut base = Base::default();
    let origins: Vec<Country> = unique(plan.corridor.iter().map(|corridor| corridor.origin));
    let destinations: Vec<Country> = unique(plan.corridor.iter().map(|corridor| corridor.destination));
    for number in 0..RECRUITERS {
        let country = origins[number % origins.len()];
        let name = format!("Sample Recruiter {:02} {country}", number + 1);
        let entered = enter(act, OrganisationKind::Recruiter, name, country, None).await?;
        base.recruiters.entry(country).or_default().push(entered);
    }
    for number in 0..EMPLOYERS {
        let country = destinations[number % destinations.len()];
        let name = format!("Sample Employer {:03} {country}", number + 1);
        let entered = enter(act, OrganisationKind::Employer, name, country, None).await?;
        base.employers.entry(country).or_default().push(entered);
    }
    for corridor in &plan.corridor {
        let pair = (corridor.origin, corridor.destination);
        let name = format!("Sample Post of {} in {}", pair.0, pair.1);
        let entered = enter(act, OrganisationKind::Post, name, pair.1, Some(pair.0)).await?;
        base.posts.insert(pair, entered.id);
    }
    licences(act, &base).await?;
    base.accounts = staff(act, &base, plan).await?;
    Ok(base)
}

fn unique(countries: impl Iterator<Item = Country>) -> Vec<Country> {
    let mut seen = Vec::new();
    for country in countries {
        if !seen.contains(&country) {
            seen.push(country);
        }
    }
    seen
}

async fn enter(
    act: &Act,
    kind: OrganisationKind,
    name: String,
    country: Country,
    office_of: Option<Country>,
) -> Result<organisation::Model, Fault> {
    enter_organisation(act, NewOrganisation { kind, name, country, office_of }).await
}

/// A licence for each recruiter: most in force, some soon over, one over, one suspended, one revoked, one applied for.
async fn licences(act: &Act, base: &Base) -> Result<(), Fault> {
    let mut tx = act.begin("demo.licences", &()).await?;
    let permit = act.may(Action::Import, &Resource::new(Category::Licence, uuid::Uuid::nil()))?;
    let today = act.today();
    let mut rows = Vec::new();
    for (number, recruiter) in base.recruiters.values().flatten().enumerate() {
        let days = |days: i32| Day(today.saturating_add(days.days()));
        let (state, from, until, ground) = match number {
            1 => (LicenceState::Suspended, -500, 230, Some("Sample: fees were taken that the law forbids.")),
            2 => (LicenceState::Revoked, -900, -100, Some("Sample: workers were sent without a verified contract.")),
            3 => (LicenceState::Granted, -760, -30, None),
            4 => (LicenceState::Granted, -700, 25, None),
            5 => (LicenceState::Granted, -650, 80, None),
            6 => (LicenceState::Granted, -600, 170, None),
            7 => (LicenceState::Applied, 0, 0, None),
            other => (LicenceState::Granted, -400, 300 + i32::try_from(other).unwrap_or(0), None),
        };
        let applied = state == LicenceState::Applied;
        rows.push(licence::Model {
            id: LicenceId::fresh(tx.now().timestamp()),
            version: 0,
            salt: Salt::default(),
            number: if applied { String::new() } else { format!("SAMPLE-{:04}", number + 1) },
            recruiter: recruiter.id,
            state,
            since: Some(days(if ground.is_some() { -20 } else { from })),
            valid_from: (!applied).then(|| days(from)),
            valid_until: (!applied).then(|| days(until)),
            ground: ground.map(str::to_owned),
            bond_minor: None,
            bond_currency: None,
            principals: JsonText::of(&Vec::<OrganisationId>::new()),
            proposal: JsonText::default(),
            proposed_by: None,
            proposed_by_person: None,
            proposed_at: None,
            made_at: tx.now(),
            made_by: None,
            made_by_person: None,
        });
    }
    tx.insert_all(&permit, Event("licence.imported"), rows).await?;
    tx.commit(()).await
}

/// Accounts whose names begin with `demo-`: the start page of the demo signs in with them.
async fn staff(act: &Act, base: &Base, plan: &Plan) -> Result<Vec<account::Model>, Fault> {
    let home = plan.corridor[0].origin;
    let pair = (home, plan.corridor[0].destination);
    let admin = enter(act, OrganisationKind::Administration, "Sample Administration".into(), home, None).await?;
    let helper = enter(act, OrganisationKind::Helper, "Sample Helpers".into(), pair.1, None).await?;
    let inspectors = enter(act, OrganisationKind::Inspectorate, "Sample Inspectorate".into(), pair.1, None).await?;
    let first = |all: &BTreeMap<Country, Vec<organisation::Model>>, country: Country| {
        all.get(&country).and_then(|all| all.first()).map_or(admin.id, |first| first.id)
    };
    let places = [
        ("demo-recruiter", Role::RecruiterStaff, first(&base.recruiters, home)),
        ("demo-employer", Role::EmployerStaff, first(&base.employers, pair.1)),
        ("demo-officer", Role::LabourOfficer, admin.id),
        ("demo-second-officer", Role::LabourOfficer, admin.id),
        ("demo-attache", Role::LabourAttache, base.posts.get(&pair).copied().unwrap_or(admin.id)),
        ("demo-caseworker", Role::Caseworker, helper.id),
        ("demo-inspector", Role::Inspector, inspectors.id),
        ("demo-supervisor", Role::Supervisor, admin.id),
        ("demo-analyst", Role::Analyst, admin.id),
        ("demo-immigration", Role::ImmigrationOfficer, admin.id),
        ("demo-administrator", Role::Administrator, admin.id),
    ];
    let mut made = Vec::new();
    for (sign_in_name, role, organisation) in places {
        let input = NewAccount {
            organisation,
            role: role.name().into(),
            sign_in_name: sign_in_name.into(),
            name: format!("Sample {}", role.name().replace('_', " ")),
            person: None,
        };
        made.push(make_account(act, input).await?);
    }
    Ok(made)
}
