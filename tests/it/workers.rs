//! Workers: registered once, everything wrong told at once, nothing half-written.

use crate::land::both_databases;
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::people::organisation::OrganisationKind;
use serde_json::json;

/// A worker to be registered.
pub fn asha() -> serde_json::Value {
    json!({
        "name": "Asha Sample",
        "birth_date": "1994-03-02",
        "sex": "female",
        "nationality": "NP",
        "phone": "+977 980 000 0000",
        "passport": {
            "kind": "passport", "country": "NP", "number": "PA0000001",
            "issued_on": "2024-01-01", "expires_on": "2034-01-01"
        },
        "journey": { "origin": "NP", "destination": "AE" }
    })
}

both_databases! {
    async fn a_worker_is_registered_once(land: Land) {
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
        let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        let town = staff.town.clone().with("idempotency-key", "one");
        let first = town.post_json("/api/v1/workers", &asha()).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
        let again = town.post_json("/api/v1/workers", &asha()).await;
        assert_eq!((again.status, again.json()), (first.status, first.json()));
        let mut other = asha();
        other["name"] = json!("Somebody Else");
        assert_eq!(town.post_json("/api/v1/workers", &other).await.status, StatusCode::CONFLICT);
    }

    async fn everything_wrong_is_told_at_once_and_nothing_is_stored(land: Land) {
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
        let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        let mut wrong = asha();
        wrong["name"] = json!("  ");
        wrong["birth_date"] = json!("2031-01-01");
        wrong["journey"]["destination"] = json!("NP");
        wrong["passport"]["expires_on"] = json!("2020-01-01");
        let answer = staff.post("/api/v1/workers", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let json = answer.json();
        let codes: Vec<&str> =
            json["errors"].as_array().unwrap().iter().map(|error| error["code"].as_str().unwrap()).collect();
        assert_eq!(codes, ["worker.no_name", "worker.birth_date", "journey.same_country", "document.days"]);
        for table in marhala::tables().iter().filter(|table| table.name == "worker") {
            assert_eq!((table.count)(land.store()).await.unwrap(), 0);
        }
    }

    async fn nobody_registers_without_signing_in(land: Land) {
        assert_eq!(land.visitor().post_json("/api/v1/workers", &asha()).await.status, StatusCode::UNAUTHORIZED);
    }
}
