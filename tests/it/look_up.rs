//! The public look-up: any script, typing errors, look-alike letters; and names of organisations that look alike are refused.

use crate::land::{Land, both_databases};
use crate::licences::Office;
use crate::town::Town;
use axum::http::StatusCode;
use marhala::foundations::fault::Fault;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::people::steps::{LOOK_ALIKE, NO_NAME, NewOrganisation, enter_organisation};
use serde_json::Value;

async fn find(land: &Land, words: &str) -> Vec<Value> {
    let words: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let answer = land.visitor().get(&format!("/api/v1/recruiters?q={words}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()["items"].as_array().unwrap().clone()
}

fn recruiter(name: &str) -> NewOrganisation {
    let country = "NP".parse().unwrap();
    NewOrganisation { kind: OrganisationKind::Recruiter, name: name.into(), country, office_of: None }
}

both_databases! {
    async fn names_that_look_alike_are_refused(land: Land) {
        let entered = enter_organisation(&land.act(), recruiter("  Café\u{200b} Overseas ")).await.unwrap();
        assert_eq!(entered.name, "Café Overseas");
        for same in ["Café Overseas", "cafe\u{301} overseas", "C\u{430}fé Overseas", "Ca\u{200d}fé\u{2060} Overseas", "CAFÉ  OVERSEAS"] {
            let refused = enter_organisation(&land.act(), recruiter(same)).await;
            assert!(matches!(refused, Err(Fault::Conflict(LOOK_ALIKE))), "{same:?}: {refused:?}");
        }
        for none in ["", "\u{200b}\u{2060}", "...", "\u{202e}"] {
            let Err(Fault::Invalid(faults)) = enter_organisation(&land.act(), recruiter(none)).await else { panic!("{none:?}") };
            assert_eq!(faults.items()[0].code, NO_NAME);
        }
        enter_organisation(&land.act(), recruiter("Café Overseas Two")).await.unwrap();
    }

    async fn a_recruiter_is_found_in_any_script_and_with_errors(land: Land) {
        let office = Office::open(&land, "Everest Manpower Services").await;
        office.licensed("NP 77/2026", "2028-01-01").await;
        land.organisation(OrganisationKind::Recruiter, "شركة الخليج للتوظيف", "AE").await;
        land.organisation(OrganisationKind::Recruiter, "हिमालय म्यानपावर", "NP").await;
        land.organisation(OrganisationKind::Employer, "Everest Employer", "NP").await;
        for typed in ["everest manpower services", "EVEREST", "Evrest Manpowr Services", "np  77/2026", &office.recruiter.reference] {
            let found = find(&land, typed).await;
            assert_eq!(found[0]["name"], "Everest Manpower Services", "{typed}: {found:?}");
            assert_eq!(found[0]["status"], "licensed", "{typed}");
            assert_eq!(found[0]["look_alike"], false, "{typed}");
        }
        assert_eq!(find(&land, "الخليج للتوظيف").await[0]["name"], "شركة الخليج للتوظيف");
        assert_eq!(find(&land, "हिमालय").await[0]["name"], "हिमालय म्यानपावर");
        assert_eq!(find(&land, "Himalaya Manpower").await[0]["name"], "हिमालय म्यानपावर");
        // Other letters that look the same: a warning, not a match.
        let found = find(&land, "\u{415}v\u{435}rest Manpower Services").await;
        assert_eq!((&found[0]["look_alike"], &found[0]["exact"]), (&true.into(), &false.into()), "{found:?}");
        assert_eq!(find(&land, "Quite Other People").await.len(), 0);
        assert_eq!(find(&land, "").await.len(), 3);
        let warned = land.visitor().get("/recruiters?q=%D0%95v%D0%B5rest%20Manpower%20Services").await;
        assert!(warned.text().contains("only looks like"), "{}", warned.text());
        let none = land.visitor().get("/recruiters?q=Quite+Other+People").await;
        assert!(none.text().contains("Do not pay"), "{}", none.text());
        assert_eq!(land.visitor().get("/recruiters/O-0000-0000-0").await.status, StatusCode::NOT_FOUND);
    }

    async fn the_pages_are_light_and_searching_has_a_limit(land: Land) {
        for number in 0..30 {
            let name = format!("Sample Overseas Employment and Manpower Company {}", number + 100);
            land.organisation(OrganisationKind::Recruiter, &name, "NP").await;
        }
        let office = Office::open(&land, "Sample Overseas Employment").await;
        let id = office.licensed("L 1", "2028-01-01").await;
        for number in 0..6 {
            let (decision, ground) = if number % 2 == 0 { ("suspend", "Took fees.") } else { ("lift", "") };
            let proposal = serde_json::json!({ "decision": decision, "ground": ground, "notice_on": "2026-11-20" });
            office.decide(&id, proposal).await;
        }
        let headers = [("accept", "text/html"), ("accept-encoding", "gzip")];
        let entry = format!("/recruiters/{}", office.recruiter.reference);
        for address in ["/recruiters?q=sample+overseas", &entry] {
            for language in land.program.languages().all() {
                let joint = if address.contains('?') { '&' } else { '?' };
                let page = land.visitor().get_with(&format!("{address}{joint}lang={}", language.tag), &headers).await;
                assert_eq!(page.status, StatusCode::OK);
                assert!(page.bytes.len() <= 6 * 1024, "{address} in {}: {} bytes", language.tag, page.bytes.len());
                let plain = land.visitor().get(&format!("{address}{joint}lang={}", language.tag)).await;
                assert_eq!(crate::html::faults(plain.text()), Vec::<String>::new(), "{address} in {}", language.tag);
            }
        }
        let mut last = StatusCode::OK;
        for _ in 0..60 {
            last = land.visitor().get("/recruiters?q=nobody").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(land.visitor().get("/recruiters").await.status, StatusCode::OK);
        assert_eq!(land.visitor().get(&entry).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn without_records_the_page_says_so() {
    let page = Town::new().get("/recruiters?q=anything").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("keeps no register") && page.text().contains("Do not pay"), "{}", page.text());
    assert_eq!(Town::new().get("/api/v1/recruiters?q=a").await.status, StatusCode::NOT_FOUND);
}
