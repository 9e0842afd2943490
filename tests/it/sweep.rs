//! Every route, every actor, every other's record: what may not be read answers exactly as what does not exist.

use crate::land::{Actor, Land, both_databases};
use axum::body::Body;
use axum::http::{Method, Request};
use marhala::demo::{Plan, base, journeys};
use marhala::foundations::access::{Action, Purpose, Role};
use marhala::foundations::http::description;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::sessions::Visitor;
use marhala::foundations::store::{Kept, Store};
use marhala_access::Policies;
use sea_orm::{EntityTrait, QuerySelect};
use std::collections::BTreeSet;
use uuid::Uuid;

/// First parts of addresses whose parameter names nothing of anybody: the law, the public register, the public journal.
const PUBLIC: &[&str] = &["law", "go", "problems", "procedures", "recruiters", "tile", "s"];
/// First parts of addresses whose parameter is a secret or a word, tested by their own tests.
const OTHER: &[&str] = &[
    "set-up",
    "tell",
    "told",
    "tokens",
    "passkeys",
    "sessions",
    "journal",
    "export",
    "import",
    "accounts",
    "organisations",
    "access",
    "break-glass",
];
/// Records of each kind that are tried.
const EACH: u64 = 3;

/// A record that somebody else has, and how the policies see it.
struct Record {
    kind: &'static str,
    id: Uuid,
    resource: marhala::foundations::access::Resource,
}

async fn some<M: Kept>(store: &Store, kind: &'static str, into: &mut Vec<Record>) {
    let rows = M::Entity::find().limit(EACH).all(store.reader()).await.expect("rows");
    into.extend(rows.iter().map(|row| Record { kind, id: row.head().id, resource: row.resource() }));
}

async fn records(land: &Land) -> Vec<Record> {
    use marhala::abroad::{reports, substitutions};
    use marhala::pre_departure::{clearances, contract_register, fees, recruiters, workers};
    let (store, mut all) = (land.store(), Vec::new());
    some::<workers::worker::Model>(store, "workers", &mut all).await;
    some::<workers::journey::Model>(store, "journeys", &mut all).await;
    some::<workers::document::Model>(store, "documents", &mut all).await;
    some::<contract_register::model::Model>(store, "contracts", &mut all).await;
    some::<fees::model::Model>(store, "fees", &mut all).await;
    some::<recruiters::model::Model>(store, "licences", &mut all).await;
    some::<clearances::model::Model>(store, "clearances", &mut all).await;
    some::<reports::model::Model>(store, "reports", &mut all).await;
    some::<substitutions::model::Model>(store, "substitutions", &mut all).await;
    all
}

/// Every address with a parameter, and the first part that tells what the parameter names.
fn addresses() -> Vec<(String, String)> {
    let routes = marhala::routes();
    let pages = routes.addresses().iter().cloned();
    let api = description().paths.paths.into_keys();
    let all: BTreeSet<String> = pages.chain(api).filter(|address| address.contains('{')).collect();
    let kind = |address: &str| {
        let before = address.split('{').next().unwrap_or_default();
        before.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned()
    };
    all.into_iter().map(|address| (kind(&address), address)).collect()
}

/// The address with every parameter replaced.
fn with(address: &str, id: &str) -> String {
    let mut parts = address.split('/').map(|part| if part.starts_with('{') { id } else { part });
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| format!("{so_far}/{part}"))
}

async fn actors(land: &Land) -> Vec<(Actor, Visitor)> {
    let mut all = Vec::new();
    let places = [
        (OrganisationKind::Recruiter, Role::RecruiterStaff, &[Purpose::Placement][..]),
        (OrganisationKind::Employer, Role::EmployerStaff, &[Purpose::Placement]),
        (
            OrganisationKind::Administration,
            Role::LabourOfficer,
            &[Purpose::Registration, Purpose::Licensing, Purpose::Clearance, Purpose::Protection],
        ),
        (OrganisationKind::Administration, Role::ImmigrationOfficer, &[Purpose::Admission]),
        (OrganisationKind::Administration, Role::Analyst, &[Purpose::Statistics]),
        (OrganisationKind::Administration, Role::Administrator, &[Purpose::Administration]),
        (OrganisationKind::Administration, Role::Supervisor, &[Purpose::Audit, Purpose::Protection]),
        (OrganisationKind::Helper, Role::Caseworker, &[Purpose::Protection]),
        (OrganisationKind::Helper, Role::Clinician, &[Purpose::Care]),
        (OrganisationKind::Inspectorate, Role::Inspector, &[Purpose::Inspection]),
        (OrganisationKind::Post, Role::LabourAttache, &[Purpose::Protection, Purpose::Clearance]),
    ];
    for (number, (kind, role, purposes)) in places.into_iter().enumerate() {
        let other = match kind {
            OrganisationKind::Post => land.post(&format!("Another Post {number}"), "LK", "JO").await,
            _ => land.organisation(kind, &format!("Another Place {number}"), "LK").await,
        };
        for purpose in purposes {
            let actor = land.staff(other.id, role, *purpose).await;
            let visitor = Visitor {
                id: actor.account.id.0,
                person: actor.account.person,
                role,
                organisation: Some(other.id),
                purpose: *purpose,
                second_factor_at: Some(land.act().now()),
                ..Visitor::program()
            };
            all.push((actor, visitor));
        }
    }
    all
}

both_databases! {
    async fn what_may_not_be_read_answers_as_what_does_not_exist(land: Land) {
        let plan = Plan::read().expect("the plan");
        let organisations = base(&land.act(), &plan).await.expect("organisations");
        journeys(&land.program, &plan, &organisations, (0, 24, 24), &|_, _| {}).await.expect("journeys");
        let (records, addresses) = (records(&land).await, addresses());
        let kinds: BTreeSet<&str> = records.iter().map(|record| record.kind).collect();
        let policies = Policies::built_in().expect("the policies");
        let now = land.act().now();
        let (mut tried, mut wrong) = (0, Vec::new());
        for (kind, address) in &addresses {
            let kind = kind.as_str();
            if PUBLIC.iter().any(|public| address.contains(&format!("/{public}/{{")) || kind == *public)
                || address.contains("/law/") || OTHER.contains(&kind) {
                continue;
            }
            let named = ["workers", "journeys", "documents", "contracts", "fees", "licences", "clearances", "reports",
                "substitutions", "duplicates", "attempts", "glass", "receipts", "attestations"];
            assert!(named.contains(&kind), "{address}: say in this test what its parameter names");
            if !kinds.contains(kind) {
                continue;
            }
        }
        for (actor, visitor) in actors(&land).await {
            let principal = visitor.principal(now);
            for record in &records {
                let seen = record.resource.clone();
                if policies.decide(&principal, Action::Read, seen.as_asked()).allowed {
                    continue;
                }
                for (_, address) in addresses.iter().filter(|(kind, _)| kind == record.kind) {
                    for method in [Method::GET, Method::POST, Method::PUT] {
                        let ask = async |id: Uuid| {
                            let json = address.starts_with("/api/");
                            let kind = if json { "application/json" } else { "application/x-www-form-urlencoded" };
                            let body = if json { "{}" } else { "" };
                            let request = Request::builder().method(&method).uri(with(address, &id.to_string()))
                                .header("content-type", kind).header("if-match", "\"1\"");
                            let answer = actor.town.send(request.body(Body::from(body)).expect("a request")).await;
                            (answer.status, answer.text().replace(&id.to_string(), "ID"))
                        };
                        tried += 1;
                        let (own, none) = (ask(record.id).await, ask(Uuid::now_v7()).await);
                        if own != none || own.0.is_success() {
                            wrong.push(format!("{:?} for {:?}: {method} {address} of a record: {}, of none: {}",
                                visitor.role, visitor.purpose, own.0, none.0));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
        assert!(tried > 500, "only {tried} tried");
    }
}
