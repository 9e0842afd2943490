//! Background work: warnings of what expires, once each, however many copies of the program run.

use crate::land::{Land, both_databases};
use crate::licences::{Office, open_tasks};
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::jobs::{self, JobState, run_due, warning};
use marhala::foundations::people::organisation::OrganisationKind;
use sea_orm::entity::prelude::*;
use serde_json::json;

#[test]
fn the_nearest_warning_is_due() {
    let due = |left: i64| {
        let today: jiff::civil::Date = "2026-11-23".parse().unwrap();
        warning(today, today.saturating_add(jiff::Span::new().days(left)))
    };
    assert_eq!(
        [181, 180, 91, 90, 31, 30, 0, -1].map(due),
        [None, Some(180), Some(180), Some(90), Some(90), Some(30), Some(30), None]
    );
}

both_databases! {
    async fn a_licence_is_warned_of_once_at_each_threshold(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.licensed("L 1", "2027-06-30").await;
        run_due(&land.program).await.unwrap();
        assert_eq!(open_tasks(&land).await, Vec::<String>::new());
        for (day, warned) in [("2027-01-02", 1), ("2027-01-03", 1), ("2027-04-02", 2), ("2027-06-01", 3), ("2027-06-30", 3)] {
            let later = land.later(day);
            assert_eq!(run_due(&later).await.unwrap(), 2, "{day}");
            assert_eq!(run_due(&later).await.unwrap(), 0, "{day}: nothing is left for another copy");
            // One for the recruiter, one for the officers; the earlier warning is gone.
            assert_eq!(open_tasks(&land).await, ["licence_expires", "licence_expires"], "{day}");
            assert_eq!(marks(&land, "licence_expires").await, warned, "{day}");
        }
        office.decide(&id, json!({ "decision": "renew", "valid_until": "2029-06-30" })).await;
        assert!(open_tasks(&land).await.is_empty());
    }

    async fn a_document_is_warned_of_by_where_its_worker_is(land: Land) {
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
        let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        let asha = json!({
            "name": "Asha Sample", "nationality": "NP",
            "passport": { "kind": "passport", "number": "PA1", "issued_on": "2017-01-01", "expires_on": "2027-01-15" },
            "journey": { "origin": "NP", "destination": "AE" }
        });
        assert_eq!(staff.post("/api/v1/workers", &asha).await.status, 201);
        run_due(&land.program).await.unwrap();
        run_due(&land.later("2026-11-24")).await.unwrap();
        assert_eq!(open_tasks(&land).await, ["document_expires"]);
        assert_eq!(marks(&land, "document_expires").await, 1);
    }

    async fn copies_of_the_program_share_the_work(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        office.licensed("L 1", "2026-12-20").await;
        let copies = (0..6).map(|_| {
            let program = land.program.clone();
            tokio::spawn(async move { run_due(&program).await })
        });
        let mut ran = 0;
        for copy in copies.collect::<Vec<_>>() {
            ran += copy.await.unwrap().unwrap();
        }
        assert_eq!(ran, 2, "each daily job once");
        assert_eq!(open_tasks(&land).await.len(), 2);
        let jobs = jobs::Entity::find().all(land.store().reader()).await.unwrap();
        assert!(jobs.iter().all(|job| job.state == JobState::Done && job.attempts == 1), "{jobs:?}");
    }
}

async fn marks(land: &Land, kind: &str) -> u64 {
    use sea_orm::PaginatorTrait;
    jobs::Entity::find().filter(jobs::Column::Kind.eq(kind)).count(land.store().reader()).await.unwrap()
}
