//! The register of contracts over the API: the whole way of a contract, and everything that must be refused on it.

use crate::land::{Actor, Land, both_databases};
use crate::town::Answer;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use marhala::foundations::access::{Action, Purpose, Role};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::store::ids::OrganisationId;
use serde_json::{Value, json};

/// Below the wage that the law sets, and with a fee.
pub fn unlawful() -> Value {
    json!({"sector": "domestic_work", "signed_on": "2026-10-05", "starts_on": "2026-12-01", "wage": "3000 HKD",
        "wage_period": "month", "food_provided": true, "recruitment_fee": "50000 PHP"})
}

/// Breaks no law that is recorded, as far as it goes.
pub fn lawful() -> Value {
    json!({"sector": "domestic_work", "signed_on": "2026-10-05", "starts_on": "2026-12-01", "wage": "6500 HKD",
        "wage_period": "month", "food_provided": true, "recruitment_fee": "0 PHP"})
}

/// One recruiter with a member of staff, an employer, and an officer.
pub struct Cast {
    pub recruiter: OrganisationId,
    pub employer: OrganisationId,
    pub office: OrganisationId,
    pub staff: Actor,
    pub officer: Actor,
}

pub async fn cast(land: &Land) -> Cast {
    let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter 1", "PH").await.id;
    let employer = land.organisation(OrganisationKind::Employer, "Sample Employer 1", "HK").await.id;
    let office = land.organisation(OrganisationKind::Administration, "Sample Office", "PH").await.id;
    Cast {
        recruiter,
        employer,
        office,
        staff: land.staff(recruiter, Role::RecruiterStaff, Purpose::Placement).await,
        officer: land.staff(office, Role::LabourOfficer, Purpose::Registration).await,
    }
}

pub async fn journey(staff: &Actor, employer: OrganisationId, destination: &str) -> String {
    let worker = json!({"name": "Maria Sample", "nationality": "PH",
        "journey": {"origin": "PH", "destination": destination, "employer": employer}});
    let answer = staff.post("/api/v1/workers", &worker).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()["journey"].as_str().unwrap().to_owned()
}

pub async fn file(staff: &Actor, journey: &str, facts: &Value) -> (String, Value) {
    let answer = staff.post("/api/v1/contracts", &json!({"journey": journey, "facts": facts})).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.header("etag"), "\"1\"");
    let done = answer.json();
    (format!("/api/v1/contracts/{}", done["contract"].as_str().unwrap()), done)
}

/// A change made from a version.
pub async fn change(actor: &Actor, method: &str, address: &str, version: i64, body: &Value) -> Answer {
    let request = Request::builder().method(method).uri(address).header("if-match", format!("\"{version}\""));
    let request = request.header("content-type", "application/json").body(Body::from(body.to_string()));
    actor.town.send(request.unwrap()).await
}

fn codes(answer: &Answer) -> Vec<String> {
    let errors = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|error| error["code"].as_str().unwrap().to_owned()).collect()
}

both_databases! {
    async fn the_whole_way_of_a_contract(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let (address, done) = file(&cast.staff, &journey, &unlawful()).await;
        assert_eq!((&done["state"], &done["verdict"]), (&json!("draft"), &json!("refused")));
        let submit = format!("{address}/submit");
        let refused = change(&cast.staff, "POST", &submit, 1, &Value::Null).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        assert!(codes(&refused).iter().all(|code| code == "contract.unlawful") && !codes(&refused).is_empty());
        assert!(refused.text().contains("3,000") && refused.text().contains("50,000"), "{}", refused.text());

        let corrected = change(&cast.staff, "PUT", &address, 1, &json!({"facts": lawful()})).await;
        assert_eq!((corrected.status, corrected.json()["verdict"].clone()), (StatusCode::OK, json!("incomplete")));
        let submitted = change(&cast.staff, "POST", &submit, 2, &Value::Null).await;
        assert_eq!(submitted.json()["state"], "submitted", "{}", submitted.text());
        // What was submitted is closed to its recruiter.
        let late = change(&cast.staff, "PUT", &address, 3, &json!({"facts": lawful()})).await;
        assert_eq!((late.status, late.json()["code"].clone()), (StatusCode::CONFLICT, json!("contract.closed")));

        let work = cast.officer.get("/api/v1/work?kind=verify_contract").await.json();
        assert_eq!(work["items"][0]["name"], "Maria Sample", "{work}");
        assert_eq!(work["items"][0]["address"], json!(address.replace("/api/v1", "")));
        let give_back = format!("{address}/return");
        let empty = change(&cast.officer, "POST", &give_back, 3, &json!({"notes": {}})).await;
        assert_eq!(codes(&empty), ["contract.no_reason"]);
        let unknown = change(&cast.officer, "POST", &give_back, 3, &json!({"notes": {"colour": "red"}})).await;
        assert_eq!(codes(&unknown), ["contract.no_such_clause"]);
        let notes = json!({"notes": {"wage": "Say in words too.", "documents-passport": "Say who holds it."}});
        let returned = change(&cast.officer, "POST", &give_back, 3, &notes).await;
        assert_eq!(returned.json()["state"], "returned", "{}", returned.text());
        assert_eq!(cast.officer.get("/api/v1/work").await.json()["items"], json!([]));

        let task = cast.staff.get("/api/v1/work").await.json();
        assert_eq!(task["items"][0]["kind"], "correct_contract");
        let shown = cast.staff.get(&address).await;
        assert_eq!((shown.header("etag"), shown.json()["notes"]["wage"].clone()), ("\"4\"", json!("Say in words too.")));
        assert!(shown.json()["history"][0].get("by").is_none(), "a recruiter does not learn which officer it was");
        let again = change(&cast.staff, "PUT", &address, 4, &json!({"facts": lawful()})).await;
        assert_eq!(again.json()["state"], "returned");
        change(&cast.staff, "POST", &submit, 5, &Value::Null).await;
        assert_eq!(cast.staff.get("/api/v1/work").await.json()["items"], json!([]));
        let verified = change(&cast.officer, "POST", &format!("{address}/verify"), 6, &Value::Null).await;
        assert_eq!(verified.json()["state"], "verified", "{}", verified.text());

        let shown = cast.officer.get(&address).await.json();
        let steps: Vec<&str> =
            shown["history"].as_array().unwrap().iter().map(|step| step["decided"].as_str().unwrap()).collect();
        assert_eq!(steps, ["verified", "submitted", "corrected", "returned", "submitted", "corrected", "filed"]);
        assert!(shown["history"][0]["by"].as_str().unwrap().contains("labour_officer"));
        assert_eq!(shown["history"][6]["verdict"], "refused");

        let (second, _) = file(&cast.staff, &journey, &lawful()).await;
        change(&cast.staff, "POST", &format!("{second}/submit"), 1, &Value::Null).await;
        change(&cast.officer, "POST", &format!("{second}/verify"), 2, &Value::Null).await;
        assert_eq!(cast.officer.get(&address).await.json()["state"], "replaced");
        assert_eq!(cast.officer.get(&second).await.json()["state"], "verified");
    }

    async fn another_recruiter_and_another_purpose_find_nothing(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let (address, _) = file(&cast.staff, &journey, &lawful()).await;
        let other = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter 2", "PH").await.id;
        let other = land.staff(other, Role::RecruiterStaff, Purpose::Placement).await;
        let licensing = land.staff(cast.office, Role::LabourOfficer, Purpose::Licensing).await;
        for actor in [&other, &licensing] {
            assert_eq!(actor.get(&address).await.status, StatusCode::NOT_FOUND);
            let put = change(actor, "PUT", &address, 1, &json!({"facts": lawful()})).await;
            assert_eq!(put.status, StatusCode::NOT_FOUND);
            for step in ["submit", "verify"] {
                let answer = change(actor, "POST", &format!("{address}/{step}"), 1, &Value::Null).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{step}");
            }
            let notes = json!({"notes": {"wage": "No."}});
            let answer = change(actor, "POST", &format!("{address}/return"), 1, &notes).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            let body = json!({"journey": journey, "facts": lawful()});
            assert_eq!(actor.post("/api/v1/contracts", &body).await.status, StatusCode::NOT_FOUND);
            assert_eq!(actor.get("/api/v1/contracts").await.json()["items"], json!([]));
        }
        // A recruiter never verifies its own contract.
        change(&cast.staff, "POST", &format!("{address}/submit"), 1, &Value::Null).await;
        let own = change(&cast.staff, "POST", &format!("{address}/verify"), 2, &Value::Null).await;
        assert_eq!(own.status, StatusCode::NOT_FOUND);
        assert_eq!(land.visitor().get(&address).await.status, StatusCode::UNAUTHORIZED);
        // The task is seen under another purpose, with the purpose it needs and without the person.
        let work = licensing.get("/api/v1/work").await.json();
        assert_eq!(work["items"][0]["needs_purpose"], "registration");
        assert!(work["items"][0].get("name").is_none() && work["items"][0].get("address").is_none(), "{work}");
    }

    async fn a_stale_version_and_a_missing_one_are_refused(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let (address, _) = file(&cast.staff, &journey, &lawful()).await;
        change(&cast.staff, "PUT", &address, 1, &json!({"facts": unlawful()})).await;
        let stale = change(&cast.staff, "PUT", &address, 1, &json!({"facts": lawful()})).await;
        let answer = (stale.status, stale.json()["code"].clone());
        assert_eq!(answer, (StatusCode::PRECONDITION_FAILED, json!("record.changed")));
        let without = cast.staff.post(&format!("{address}/submit"), &Value::Null).await;
        assert_eq!(without.status, StatusCode::PRECONDITION_REQUIRED);
    }

    async fn the_same_request_twice_has_one_effect(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let keyed = Actor { town: cast.staff.town.clone().with("idempotency-key", "one"), ..cast.staff.clone() };
        let (address, first) = file(&keyed, &journey, &lawful()).await;
        let (same, again) = file(&keyed, &journey, &lawful()).await;
        assert_eq!((&address, &first), (&same, &again));
        let keyed = Actor { town: cast.staff.town.clone().with("idempotency-key", "two"), ..cast.staff.clone() };
        for _ in 0..2 {
            let done = change(&keyed, "POST", &format!("{address}/submit"), 1, &Value::Null).await;
            assert_eq!((done.status, done.json()["version"].clone()), (StatusCode::OK, json!(2)));
        }
        assert_eq!(cast.officer.get("/api/v1/work").await.json()["items"].as_array().unwrap().len(), 1);
    }

    async fn of_two_officers_at_once_exactly_one_decides(land: Land) {
        let cast = cast(&land).await;
        let other = land.staff(cast.office, Role::LabourOfficer, Purpose::Clearance).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        for _ in 0..3 {
            let (address, _) = file(&cast.staff, &journey, &lawful()).await;
            change(&cast.staff, "POST", &format!("{address}/submit"), 1, &Value::Null).await;
            let notes = json!({"notes": {"wage": "Too low."}});
            let (verify, give_back) = (format!("{address}/verify"), format!("{address}/return"));
            let (one, two) = tokio::join!(
                change(&cast.officer, "POST", &verify, 2, &Value::Null),
                change(&other, "POST", &give_back, 2, &notes),
            );
            let mut both = [one.status, two.status];
            both.sort();
            assert_eq!(both, [StatusCode::OK, StatusCode::PRECONDITION_FAILED], "{} {}", one.text(), two.text());
        }
    }

    async fn a_country_without_law_is_incomplete_never_allowed(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "FJ").await;
        for facts in [json!({"sector": "domestic_work"}), json!({"sector": "domestic_work", "wage": "10 FJD", "wage_period": "month", "signed_on": "2026-10-05", "passport_holder": "worker"})] {
            let (_, done) = file(&cast.staff, &journey, &facts).await;
            assert_eq!(done["verdict"], "incomplete", "{facts}");
        }
    }

    async fn what_cannot_be_a_contract_is_told_at_once(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let wrong = json!({"journey": journey, "facts": {"sector": "domestic_work", "wage": "-1 HKD", "colour": "red"}});
        let answer = cast.staff.post("/api/v1/contracts", &wrong).await;
        assert_eq!((answer.status, codes(&answer).len()), (StatusCode::UNPROCESSABLE_ENTITY, 2), "{}", answer.text());
        let elsewhere = json!({"journey": journey, "facts": {"destination": "SA"}});
        assert_eq!(codes(&cast.staff.post("/api/v1/contracts", &elsewhere).await), ["contract.not_the_journey"]);
        let nobody = json!({"journey": journey, "employer": "O-0000-0000-0", "facts": lawful()});
        assert_eq!(codes(&cast.staff.post("/api/v1/contracts", &nobody).await), ["contract.no_employer"]);
        for table in marhala::tables().iter().filter(|table| table.name.starts_with("contract")) {
            assert_eq!((table.count)(land.store()).await.unwrap(), 0, "{}", table.name);
        }
    }

    /// The rows in a list are those that the policies allow one by one, for everybody.
    async fn the_list_holds_what_may_be_seen_one_by_one(land: Land) {
        let cast = cast(&land).await;
        let post = land.post("Sample Post", "PH", "HK").await.id;
        let second = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter 2", "PH").await.id;
        let second = land.staff(second, Role::RecruiterStaff, Purpose::Placement).await;
        let mut all = Vec::new();
        for (staff, destination) in [(&cast.staff, "HK"), (&cast.staff, "SA"), (&second, "HK")] {
            let journey = journey(staff, cast.employer, destination).await;
            all.push(file(staff, &journey, &json!({"sector": "domestic_work"})).await.0);
        }
        let helper = land.organisation(OrganisationKind::Helper, "Sample Helper", "HK").await.id;
        let actors = [
            cast.staff.clone(),
            second.clone(),
            cast.officer.clone(),
            land.staff(cast.employer, Role::EmployerStaff, Purpose::Placement).await,
            land.staff(post, Role::LabourAttache, Purpose::Clearance).await,
            land.staff(post, Role::LabourAttache, Purpose::Protection).await,
            land.staff(helper, Role::Caseworker, Purpose::Protection).await,
            land.staff(cast.office, Role::LabourOfficer, Purpose::Licensing).await,
            land.staff(cast.office, Role::LabourOfficer, Purpose::Protection).await,
        ];
        let mut seen = Vec::new();
        for actor in &actors {
            let listed = actor.get("/api/v1/contracts").await.json();
            let mut listed: Vec<String> = listed["items"].as_array().unwrap().iter()
                .map(|row| format!("/api/v1/contracts/{}", row["contract"].as_str().unwrap()))
                .collect();
            let mut readable = Vec::new();
            for address in &all {
                if actor.get(address).await.status == StatusCode::OK {
                    readable.push(address.clone());
                }
            }
            listed.sort();
            readable.sort();
            assert_eq!(listed, readable, "{}", actor.account.name);
            seen.push(listed.len());
        }
        assert_eq!(seen, [2, 1, 3, 3, 2, 2, 0, 0, 0]);
        let _ = (Action::List, cast.recruiter);
    }

    async fn a_list_goes_on_where_it_stopped(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "SA").await;
        for _ in 0..27 {
            let (address, _) = file(&cast.staff, &journey, &json!({"sector": "domestic_work"})).await;
            change(&cast.staff, "POST", &format!("{address}/submit"), 1, &Value::Null).await;
        }
        for (list, actor) in [("/api/v1/contracts?state=submitted", &cast.staff), ("/api/v1/work?kind=verify_contract", &cast.officer)] {
            let first = actor.get(list).await.json();
            assert_eq!(first["items"].as_array().unwrap().len(), 25);
            let next = actor.get(&format!("{list}&after={}", first["next"].as_str().unwrap())).await.json();
            assert_eq!(next["items"].as_array().unwrap().len(), 2, "{next}");
            assert!(next.get("next").is_none());
        }
        assert_eq!(cast.officer.get("/api/v1/work").await.json()["waiting"], json!([{"kind": "verify_contract", "count": 27}]));
        assert_eq!(cast.officer.get("/api/v1/work?after=nonsense").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
