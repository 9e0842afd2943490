//! Break-glass: one record, thirty minutes, a reason and a second factor; reviewed by another, seen by the worker.

use crate::land::{Actor, Land, both_databases};
use crate::sign_in::later;
use crate::town::Town;
use crate::workers::asha;
use axum::http::StatusCode;
use marhala::abroad::break_glass;
use marhala::foundations::access::{Action, Purpose, Role};
use marhala::foundations::act::Act;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::program::Program;
use marhala::foundations::sessions::{self, Visitor};
use marhala::foundations::store::ids::WorkerId;
use marhala::pre_departure::workers::worker;
use serde_json::{Value, json};
use std::sync::Arc;

/// A worker registered by a recruiter: identifier and reference.
async fn worker(land: &Land, name: &str) -> (WorkerId, String) {
    let recruiter = land.organisation(OrganisationKind::Recruiter, &format!("Sample Recruiter of {name}"), "NP").await;
    let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
    let mut input = asha();
    input["name"] = json!(name);
    input["passport"]["number"] = json!(format!("PA{}", name.len()));
    let made = staff.post("/api/v1/workers", &input).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let made = made.json();
    (made["worker"].as_str().unwrap().parse().unwrap(), made["reference"].as_str().unwrap().to_owned())
}

/// Whether somebody may read a worker's record now.
async fn reads(program: &Program, actor: &Actor, id: WorkerId) -> bool {
    let token = actor.town.header_of("cookie");
    let token = token.strip_prefix("marhala=").unwrap();
    let now = program.clock().now().into();
    let Some(visitor) = sessions::find(program.store().unwrap(), token, now).await.unwrap() else { return false };
    let act = Act::without_request(program, program.speech("en"), Visitor::program()).by(Arc::new(visitor));
    act.load::<worker::Model>(id).await.unwrap().cleared(&act, Action::Read).is_ok()
}

fn asked(reference: &str, reason: &str) -> Value {
    json!({ "reference": reference, "reason": reason })
}

const REASON: &str = "She called: locked in, needs help tonight";

both_databases! {
    async fn one_record_is_open_for_thirty_minutes_reviewed_and_told(land: Land) {
        let ((asha, reference), (other, _)) = (worker(&land, "Asha Sample").await, worker(&land, "Bina Sample II").await);
        let union = land.organisation(OrganisationKind::Helper, "Sample Union", "AE").await;
        let helper = land.staff(union.id, Role::Caseworker, Purpose::Protection).await;
        assert!(!reads(&land.program, &helper, asha).await);
        for reason in ["", "   ", "abc", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "please please"] {
            let refused = helper.post("/api/v1/break-glass", &asked(&reference, reason)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason:?}");
        }
        let opened = helper.post("/api/v1/break-glass", &asked(&reference.to_lowercase(), REASON)).await;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.text());
        assert!(!opened.text().contains("locked in"));
        let id = opened.json()["id"].as_str().unwrap().to_owned();
        assert!(reads(&land.program, &helper, asha).await);
        assert!(!reads(&land.program, &helper, other).await, "one record, not another");
        // With a factor that is no longer fresh it is closed again, and after thirty minutes in any case.
        assert!(!reads(&later(&land, 661), &helper, asha).await);
        assert!(!reads(&later(&land, 1_801), &helper, asha).await);
        // The worker sees it.
        let own = Visitor { id: asha.0, role: Role::Worker, purpose: Purpose::Own, ..Visitor::program() };
        let own = Act::without_request(&land.program, land.program.speech("en"), own);
        assert_eq!(break_glass::of_worker(&own, asha).await.unwrap().len(), 1);
        assert!(break_glass::of_worker(&own, other).await.is_err());
        // Another person reviews it, once, and reads why.
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let supervisor = land.staff(office.id, Role::Supervisor, Purpose::Audit).await;
        let same = land.staff_of(office.id, Role::Supervisor, Purpose::Audit, Some(helper.account.person)).await;
        let path = format!("/break-glass/{id}");
        assert_eq!(same.town.post_form(&path, "version=1&finding=fine").await.status, StatusCode::NOT_FOUND);
        assert!(supervisor.get("/break-glass").await.text().contains(&path));
        assert!(supervisor.get(&path).await.text().contains("locked in"));
        assert_eq!(supervisor.town.post_form(&path, "version=9&finding=fine").await.status, StatusCode::CONFLICT);
        assert_eq!(supervisor.town.post_form(&path, "version=1&finding=").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(supervisor.town.post_form(&path, "version=1&finding=fine").await.status, StatusCode::SEE_OTHER);
        assert_eq!(supervisor.town.post_form(&path, "version=2&finding=again").await.status, StatusCode::CONFLICT);
    }

    async fn who_may_not_break_glass_learns_nothing(land: Land) {
        let (asha, reference) = worker(&land, "Asha Sample").await;
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let union = land.organisation(OrganisationKind::Helper, "Sample Union", "AE").await;
        for (place, role, purpose) in [
            (office.id, Role::Administrator, Purpose::Administration),
            (office.id, Role::ImmigrationOfficer, Purpose::Admission),
            (office.id, Role::Supervisor, Purpose::Audit),
            (office.id, Role::LabourOfficer, Purpose::Licensing),
            // A labour officer and a clinician may break glass, but not for a worker's record.
            (office.id, Role::LabourOfficer, Purpose::Protection),
            (union.id, Role::Clinician, Purpose::Care),
        ] {
            let actor = land.staff(place, role, purpose).await;
            let refused = actor.post("/api/v1/break-glass", &asked(&reference, REASON)).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role} {purpose}");
            assert!(!reads(&land.program, &actor, asha).await);
        }
        let nobody = Town::of(&land.program).with("sec-fetch-site", "same-origin");
        assert_eq!(nobody.post_json("/api/v1/break-glass", &asked(&reference, REASON)).await.status, StatusCode::UNAUTHORIZED);
        // Without a fresh second factor it is asked for first.
        let helper = land.staff(union.id, Role::Caseworker, Purpose::Protection).await;
        let late = Town::of(&later(&land, 700)).with("sec-fetch-site", "same-origin");
        let late = late.with("cookie", helper.town.header_of("cookie"));
        let refused = late.post_json("/api/v1/break-glass", &asked(&reference, REASON)).await;
        assert_eq!(refused.json()["code"], "access.second_factor");
        let unknown = helper.post("/api/v1/break-glass", &asked("W-0000-0000-0", REASON)).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(helper.get("/break-glass").await.text().contains("name=\"reason\""));
        let other = helper.get("/break-glass/01890000-0000-7000-8000-000000000000").await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
    }
}
