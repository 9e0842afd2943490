//! What signing in refuses: guessing, codes and links used twice, sessions that outlive their right, other sites.

use crate::land::both_databases;
use crate::sign_in::{PASSWORD, administrator, browser, code, cookie, first, holder};
use crate::town::Town;
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::people::lists::change_account;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::sign_in::set_up;
use serde_json::json;

both_databases! {
    async fn a_wrong_name_and_a_wrong_password_look_alike_and_guessing_is_slowed_down(land: Land) {
        let holder = holder(&land, Role::Caseworker, OrganisationKind::Helper, "case").await;
        let town = browser(&land, 60);
        let wrong = first(&town, "case", "wrong password").await;
        let unknown = first(&town, "nobody", "wrong password").await;
        assert_eq!((wrong.status, unknown.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
        assert_eq!(wrong.text().replace("value=\"case\"", ""), unknown.text().replace("value=\"nobody\"", ""));
        assert!(wrong.header("set-cookie").is_empty());
        for _ in 0..4 {
            assert_eq!(first(&town, "nobody", "x").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        for name in ["nobody", "NOBODY"] {
            let slowed = first(&town, name, "x").await;
            assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
            assert!(slowed.header("retry-after").parse::<u64>().unwrap() > 0);
        }
        // Somebody else is not kept out by it, and after the wait neither is the one who was slow.
        let answer = first(&town, "case", PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let begun = town.clone().with("cookie", cookie(&answer));
        let mut last = begun.post_form("/sign-in/code", "code=000000").await;
        for _ in 0..5 {
            last = begun.post_form("/sign-in/code", "code=000000").await;
        }
        assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
        let patient = browser(&land, 1_200);
        let begun = patient.clone().with("cookie", cookie(&first(&patient, "case", PASSWORD).await));
        let form = format!("code={}", code(&land, &holder.secret, 1_200));
        assert_eq!(begun.post_form("/sign-in/code", &form).await.status, StatusCode::SEE_OTHER);
    }

    async fn a_code_is_good_once_and_a_begun_sign_in_for_five_minutes(land: Land) {
        let holder = holder(&land, Role::Caseworker, OrganisationKind::Helper, "case").await;
        let town = browser(&land, 60);
        let form = format!("code={}", code(&land, &holder.secret, 60));
        let begun = town.clone().with("cookie", cookie(&first(&town, "case", PASSWORD).await));
        let other = town.clone().with("cookie", cookie(&first(&town, "case", PASSWORD).await));
        assert_eq!(begun.post_form("/sign-in/code", &form).await.header("location"), "/");
        assert_eq!(other.post_form("/sign-in/code", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The code that set the app up was used by that.
        let used = format!("code={}", code(&land, &holder.secret, 0));
        assert_eq!(other.post_form("/sign-in/code", &used).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let late = browser(&land, 60 + 301).with("cookie", other.header_of("cookie"));
        let form = format!("code={}", code(&land, &holder.secret, 60 + 301));
        assert_eq!(late.post_form("/sign-in/code", &form).await.header("location"), "/sign-in");
    }

    async fn a_set_up_link_is_good_once_and_for_twenty_minutes(land: Land) {
        let holder = holder(&land, Role::Caseworker, OrganisationKind::Helper, "case").await;
        let inside = browser(&land, 0).with("cookie", holder.cookie.clone());
        assert_eq!(inside.get("/account").await.status, StatusCode::OK);
        let (path, _) = set_up::hand_out(&land.act(), holder.account.id).await.unwrap();
        assert_eq!(browser(&land, 1_199).get(&path).await.status, StatusCode::OK);
        assert_eq!(browser(&land, 1_201).get(&path).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (newer, _) = set_up::hand_out(&land.act(), holder.account.id).await.unwrap();
        assert_eq!(browser(&land, 0).get(&path).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a newer link is out");
        let weak = "new=password1&again=password2&code=000000";
        let refused = browser(&land, 0).post_form(&newer, weak).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("easy to guess") && refused.text().contains("differ"));
        let wrong = format!("new={0}&again={0}&code=000000", PASSWORD.replace(' ', "+"));
        assert_eq!(browser(&land, 0).post_form(&newer, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(inside.get("/account").await.status, StatusCode::OK, "nothing happened yet");
        let used = browser(&land, 0).post_form("/set-up/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &wrong).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn a_session_ends_with_the_right_it_rests_on(land: Land) {
        let holder = holder(&land, Role::LabourOfficer, OrganisationKind::Administration, "officer").await;
        let town = browser(&land, 60);
        let mine = town.clone().with("cookie", holder.cookie.clone());
        let begun = town.clone().with("cookie", cookie(&first(&town, "officer", PASSWORD).await));
        let form = format!("code={}", code(&land, &holder.secret, 60));
        let other = town.clone().with("cookie", cookie(&begun.post_form("/sign-in/code", &form).await));
        let asked = json!({ "label": "payroll", "purpose": "registration", "days": 30 });
        let token = other.post_json("/api/v1/tokens", &asked).await.json()["token"].as_str().unwrap().to_owned();
        let program = Town::of(&land.program).with("authorization", format!("Bearer {token}"));
        let nobody = json!({});
        // Another password ends the other session and the token.
        let new = "seven grey herons at noon".replace(' ', "+");
        let old = PASSWORD.replace(' ', "+");
        let wrong = mine.post_form("/account/password", &format!("old=wrong&new={new}&again={new}")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let changed = mine.post_form("/account/password", &format!("old={old}&new={new}&again={new}")).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
        assert_eq!(mine.get("/account").await.status, StatusCode::OK);
        assert_eq!(other.get("/account").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(program.post_json("/api/v1/workers", &nobody).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(first(&town, "officer", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Another role ends the rest, and so does being taken out of use.
        let token = mine.post_json("/api/v1/tokens", &asked).await.json()["token"].as_str().unwrap().to_owned();
        let program = Town::of(&land.program).with("authorization", format!("Bearer {token}"));
        let account = change_account(&land.act(), holder.account.id, 1, "analyst", true).await.unwrap();
        assert_eq!(mine.get("/account").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(program.post_json("/api/v1/workers", &nobody).await.status, StatusCode::UNAUTHORIZED);
        change_account(&land.act(), account.id, 2, "analyst", false).await.unwrap();
        assert_eq!(first(&town, "officer", "seven grey herons at noon").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn nobody_administers_without_the_role_or_changes_their_own_rights(land: Land) {
        let admin = administrator(&land).await;
        let own = format!("/admin/accounts/{}", admin.account.id);
        let mine = admin.town.post_form(&own, "role=supervisor&active=yes&version=1").await;
        assert_eq!(mine.status, StatusCode::NOT_FOUND);
        assert_eq!(admin.town.post_form(&format!("{own}/set-up-link"), "").await.status, StatusCode::NOT_FOUND);
        let officer = land.staff(admin.account.organisation, Role::LabourOfficer, Purpose::Registration).await;
        for page in ["/admin", "/admin/access", "/admin/organisations/new", own.as_str(), "/api/v1/access/worker"] {
            assert_eq!(officer.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(land.visitor().get(page).await.status, StatusCode::UNAUTHORIZED, "{page}");
        }
        let theirs = format!("/admin/accounts/{}", officer.account.id);
        let stale = admin.town.post_form(&theirs, "role=analyst&active=yes&version=7").await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let mass = admin.town.post_form(&theirs, "role=analyst&active=yes&version=1&person=1").await;
        assert!(mass.status.is_client_error());
        assert_eq!(admin.town.post_form(&theirs, "role=analyst&active=yes&version=1").await.status, StatusCode::SEE_OTHER);
        assert_eq!(officer.get("/account").await.status, StatusCode::UNAUTHORIZED);
    }

    async fn other_sites_get_nothing_done(land: Land) {
        let admin = administrator(&land).await;
        let session = admin.town.header_of("cookie");
        let new = json!({ "kind": "helper", "name": "Sample Helper", "country": "NP" });
        for (header, value) in [("sec-fetch-site", "cross-site"), ("origin", "null"), ("origin", "https://evil.example")] {
            let town = Town::of(&land.program).with(header, value).with("cookie", session.clone());
            for (address, form) in [("/sign-out", ""), ("/account/purpose", "purpose=administration")] {
                assert_eq!(town.post_form(address, form).await.status, StatusCode::FORBIDDEN, "{value} {address}");
            }
            assert_eq!(town.post_json("/api/v1/organisations", &new).await.status, StatusCode::FORBIDDEN);
            assert_eq!(town.get("/api/v1/organisations").await.status, StatusCode::UNAUTHORIZED, "{value}");
        }
        // Signing in is not begun by another site either.
        let town = Town::of(&land.program).with("sec-fetch-site", "cross-site");
        assert_eq!(first(&town, "admin", "x").await.status, StatusCode::FORBIDDEN);
        assert_eq!(admin.get("/account").await.status, StatusCode::OK, "still signed in");
    }
}
