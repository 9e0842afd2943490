//! The register of contracts and the work queue as people use them: forms in, pages out, in order and without scripts.

use crate::contract_register::{cast, file, journey, lawful, unlawful};
use crate::html;
use crate::land::{Actor, both_databases};
use crate::town::Answer;
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use serde_json::json;

fn sound(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(html::faults(answer.text()), Vec::<String>::new(), "{}", answer.text());
    answer.text()
}

/// The hidden fields of the form that is sent to an address, as a form to be sent.
fn hidden(page: &str, action: &str) -> String {
    let form = page.split("<form ").find(|form| form.contains(&format!("action=\"{action}\""))).expect(action);
    let form = form.split("</form>").next().unwrap();
    let pairs = regex::Regex::new(r#"<input type="hidden" name="([^"]+)" value="([^"]*)""#).unwrap();
    pairs.captures_iter(form).map(|found| format!("{}={}", &found[1], &found[2])).collect::<Vec<_>>().join("&")
}

async fn go(actor: &Actor, address: &str, form: &str) -> String {
    let answer = actor.town.post_form(address, form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}: {}", answer.text());
    answer.header("location").to_owned()
}

both_databases! {
    async fn a_recruiter_writes_a_contract_and_an_officer_returns_and_verifies_it(land: Land) {
        let cast = cast(&land).await;
        let (staff, officer) = (&cast.staff, &cast.officer);
        sound(&staff.get("/recruiter").await);
        let page = staff.get("/recruiter/workers/new").await;
        let keep = hidden(sound(&page), "/recruiter/workers/new");
        let empty = staff.town.post_form("/recruiter/workers/new", &keep).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(empty.text()), Vec::<String>::new());
        let worker = format!("{keep}&name=Asha+Sample&nationality=PH&origin=PH&destination=HK&birth_date-day=2&\
            birth_date-month=3&birth_date-year=1994&number=PA1&expires_on-day=1&expires_on-month=2&expires_on-year=2026");
        let next = go(staff, "/recruiter/workers/new", &worker).await;
        let list = staff.get("/recruiter/workers").await;
        assert!(sound(&list).contains("Asha Sample"));
        sound(&staff.get(&next).await);
        let form = staff.get(&format!("{next}&sector=domestic_work")).await;
        let keep = hidden(sound(&form), "/contracts/new");
        let nobody = staff.town.post_form("/contracts/new", &format!("{keep}&wage=-1&wage_currency=HKD")).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(nobody.text()), Vec::<String>::new());
        let clauses = "employer=Sample+Employer+1&signed_on-day=5&signed_on-month=10&signed_on-year=2026&starts_on-day=1&\
            starts_on-month=12&starts_on-year=2026&wage_currency=HKD&wage_period=month&food_provided=yes";
        let address = go(staff, "/contracts/new", &format!("{keep}&{clauses}&wage=3000")).await;
        // The same form sent twice files one contract.
        assert_eq!(go(staff, "/contracts/new", &format!("{keep}&{clauses}&wage=3000")).await, address);

        let page = staff.get(&address).await;
        let submit = format!("{address}/submit");
        let refused = staff.town.post_form(&submit, &hidden(sound(&page), &submit)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(refused.text()), Vec::<String>::new());
        assert!(refused.text().contains("3,000.00"), "{}", refused.text());
        let edit = format!("{address}/edit");
        let page = staff.get(&edit).await;
        assert!(sound(&page).contains("value=\"3000"), "{}", page.text());
        let keep = hidden(page.text(), &edit);
        go(staff, &edit, &format!("{keep}&{clauses}&wage=6500")).await;
        let stale = staff.town.post_form(&edit, &format!("{}&{clauses}&wage=6600", keep.replace("once=", "once=x"))).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let page = staff.get(&address).await;
        go(staff, &submit, &hidden(sound(&page), &submit)).await;

        let work = officer.get("/work").await;
        assert!(sound(&work).contains(&format!("href=\"{address}\"")) && work.text().contains("Asha Sample"));
        let page = officer.get(&address).await;
        assert!(sound(&page).contains("expired"), "the passport is shown with its expiry");
        let give_back = format!("{address}/return");
        let keep = hidden(page.text(), &give_back);
        let without = officer.town.post_form(&give_back, &keep).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(without.text()), Vec::<String>::new());
        go(officer, &give_back, &format!("{keep}&clause=wage&other=Say+it+in+words")).await;

        let home = staff.get("/recruiter").await;
        assert!(sound(&home).find("Returned to correct").unwrap() < home.text().find(&address).unwrap());
        let page = staff.get(&address).await;
        assert_eq!(sound(&page).matches("Say it in words").count(), 2, "above, and beside its clause");
        assert!(sound(&staff.get(&edit).await).contains("Say it in words"));
        go(staff, &submit, &hidden(page.text(), &submit)).await;
        let page = officer.get(&address).await;
        let verify = format!("{address}/verify");
        go(officer, &verify, &hidden(page.text(), &verify)).await;
        let page = officer.get(&address).await;
        assert!(sound(&page).contains("Verified") && !page.text().contains(&verify));
        assert!(sound(&officer.get("/contracts?state=verified").await).contains(&address));
        assert!(sound(&officer.get("/work").await).contains("Nothing waits"));
    }

    async fn pages_are_not_there_for_others(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let (address, _) = file(&cast.staff, &journey, &unlawful()).await;
        let address = address.replace("/api/v1", "");
        let other = land.organisation(marhala::foundations::people::organisation::OrganisationKind::Recruiter, "Sample Recruiter 2", "PH").await.id;
        let other = land.staff(other, Role::RecruiterStaff, Purpose::Placement).await;
        for page in [address.clone(), format!("{address}/edit"), format!("/contracts/new?journey={journey}")] {
            assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(land.visitor().get(&page).await.status, StatusCode::UNAUTHORIZED, "{page}");
        }
        for step in ["submit", "verify", "return"] {
            let answer = other.town.post_form(&format!("{address}/{step}"), "version=1&once=x&clause=wage&other=x").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{step}");
        }
        assert_eq!(cast.officer.get("/recruiter").await.status, StatusCode::NOT_FOUND);
        assert_eq!(cast.officer.get(&format!("{address}/edit")).await.status, StatusCode::OK, "officers register too");
        assert_eq!(cast.staff.get("/contracts/no-such-thing").await.status, StatusCode::NOT_FOUND);
        assert_eq!(land.visitor().get("/work").await.status, StatusCode::UNAUTHORIZED);
    }

    async fn the_queue_is_small_and_says_what_is_overdue(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        for _ in 0..26 {
            let (address, _) = file(&cast.staff, &journey, &lawful()).await;
            crate::contract_register::change(&cast.staff, "POST", &format!("{address}/submit"), 1, &json!(null)).await;
        }
        let page = cast.officer.town.get_with("/work", &[("accept-encoding", "gzip")]).await;
        assert!(page.bytes.len() < 4_000, "{} bytes", page.bytes.len());
        let text = sound(&cast.officer.get("/work?kind=verify_contract").await).to_owned();
        assert_eq!(text.matches("<tr><td>").count(), 25);
        assert!(!text.contains("overdue"));
        let more = text.split("href=\"").find(|link| link.contains("after=")).expect("a link to the next page");
        let more = more.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
        assert_eq!(sound(&cast.officer.get(&more).await).matches("<tr><td>").count(), 1);
        let later = crate::town::Town::of(&land.later("2026-12-04")).with("sec-fetch-site", "same-origin");
        let now = land.later("2026-12-04").clock().now().into();
        let session = marhala::foundations::sessions::open(land.store(),
            (cast.officer.account.id.0, Role::LabourOfficer, Purpose::Registration), true, now).await.unwrap();
        let later = later.with("cookie", format!("marhala={}", session.token()));
        assert!(sound(&later.get("/work").await).contains("overdue by <bdi>4</bdi> days"));
    }
}
