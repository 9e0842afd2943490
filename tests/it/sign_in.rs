//! Signing in: set up by a link, with a password and an authenticator app; and what administrators do with accounts.

use crate::html::captures;
use crate::land::{Actor, Land, both_databases};
use crate::town::{Answer, Town};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role, purposes_of};
use marhala::foundations::clock::Clock;
use marhala::foundations::people::account;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::people::steps::{NewAccount, make_account};
use marhala::foundations::program::{Program, Settings};
use marhala::foundations::sign_in::set_up;
use marhala_secrets::totp::TotpSecret;
use serde_json::json;

/// A password that nobody would guess.
pub const PASSWORD: &str = "nine lanterns over the river";

/// An account that was set up: what its holder knows.
pub struct Holder {
    /// The account.
    pub account: account::Model,
    /// The secret of the app.
    pub secret: TotpSecret,
    /// The recovery codes.
    pub codes: Vec<String>,
    /// The session that setting up opened.
    pub cookie: String,
}

/// The program of a land, so many seconds later.
pub fn later(land: &Land, seconds: i64) -> Program {
    let now = land.program.clock().now();
    land.program.with_clock(Clock::Frozen(now.checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap()))
}

/// A browser on our own pages, so many seconds later.
pub fn browser(land: &Land, seconds: i64) -> Town {
    Town::of(&later(land, seconds)).with("sec-fetch-site", "same-origin")
}

/// The cookie that an answer gave, to be sent again.
pub fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

/// Base32 as the page shows it.
fn secret_of(page: &str) -> TotpSecret {
    let shown = captures(page, r"secret=([A-Z2-7]{32})").first().copied().expect("a secret").to_owned();
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in shown.bytes() {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        bits = (bits << 5 | u32::from(value)) & 0xffff;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).unwrap());
        }
    }
    TotpSecret::from_bytes(&bytes).unwrap()
}

/// The code the app shows so many seconds later.
pub fn code(land: &Land, secret: &TotpSecret, seconds: i64) -> String {
    let now = later(land, seconds).clock().now().as_second();
    secret.code_at(u64::try_from(now).unwrap()).expose().clone()
}

/// Sets an account up by a link, as its holder would.
pub async fn holder(land: &Land, role: Role, kind: OrganisationKind, name: &str) -> Holder {
    let employer = land.organisation(kind, &format!("Sample place of {name}"), "NP").await;
    let input = NewAccount {
        organisation: employer.id,
        role: role.name().into(),
        sign_in_name: name.into(),
        name: format!("Sample {name}"),
        person: None,
    };
    let account = make_account(&land.act(), input).await.unwrap();
    let (path, _) = set_up::hand_out(&land.act(), account.id).await.unwrap();
    let page = land.visitor().get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let secret = secret_of(page.text());
    let form = format!("new={0}&again={0}&code={1}", PASSWORD.replace(' ', "+"), code(land, &secret, 0));
    let done = land.visitor().post_form(&path, &form).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    let codes: Vec<String> =
        captures(done.text(), r"<code>([A-Z]{5}-[A-Z]{5})</code>").into_iter().map(str::to_owned).collect();
    assert_eq!(codes.len(), 10);
    Holder { account, secret, codes, cookie: cookie(&done) }
}

/// The first page of signing in.
pub async fn first(town: &Town, name: &str, password: &str) -> Answer {
    town.post_form("/sign-in", &format!("name={name}&password={}&next=/account", password.replace(' ', "+"))).await
}

/// An administrator, signed in a moment ago.
pub async fn administrator(land: &Land) -> Actor {
    let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
    land.staff(office.id, Role::Administrator, Purpose::Administration).await
}

#[test]
fn purposes_to_choose_from_are_those_of_the_policies() {
    use marhala::foundations::access::{Action, Category, Scope};
    use marhala_access::{Policies, Principal};
    let policies = Policies::built_in().unwrap();
    for role in Role::ALL {
        for purpose in Purpose::ALL {
            let principal = Principal {
                organisation: Some([3; 16]),
                second_factor: true,
                ..Principal::new([1; 16], [2; 16], *role, *purpose)
            };
            let decider = policies.decider(&principal);
            // Everybody reads the public register, whatever for.
            let categories = Category::ALL.iter().filter(|category| **category != Category::PublicRegister);
            let sees = categories.clone().any(|category| {
                [Action::Read, Action::List]
                    .iter()
                    .any(|action| decider.scope(*action, *category).scope != Scope::Nothing)
            });
            assert_eq!(sees, purposes_of(*role).contains(purpose), "{role} {purpose}");
        }
    }
}

both_databases! {
    async fn who_was_set_up_signs_in_with_password_and_code(land: Land) {
        let holder = holder(&land, Role::LabourOfficer, OrganisationKind::Administration, "officer").await;
        let town = browser(&land, 60);
        let answer = first(&town, "Officer", PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(answer.header("location"), "/sign-in/code?next=/account");
        let before = cookie(&answer);
        let begun = town.clone().with("cookie", before.clone());
        // A begun sign-in opens nothing.
        assert_eq!(begun.get("/account").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(begun.get("/sign-in/code").await.status, StatusCode::OK);
        let form = format!("code={}&next=/account", code(&land, &holder.secret, 60));
        let answer = begun.post_form("/sign-in/code", &form).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/account"));
        let after = cookie(&answer);
        assert_ne!(before, after, "a token from before signing in must not be one after it");
        assert!(answer.header("set-cookie").contains("HttpOnly") && answer.header("set-cookie").contains("SameSite=Lax"));
        assert_eq!(begun.get("/account").await.status, StatusCode::UNAUTHORIZED);
        let inside = town.clone().with("cookie", after);
        let page = inside.get("/account").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("Sample officer") && page.text().contains("Labour officer"));
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(inside.get("/").await.header("cache-control"), "no-store");
        // Another purpose is another token.
        let switched = inside.post_form("/account/purpose", "purpose=licensing").await;
        assert_eq!(switched.status, StatusCode::SEE_OTHER, "{}", switched.text());
        assert_eq!(inside.get("/account").await.status, StatusCode::UNAUTHORIZED);
        let switched = town.clone().with("cookie", cookie(&switched));
        assert!(switched.get("/account").await.text().contains("Purpose: <bdi>licensing</bdi>"));
        assert_eq!(
            switched.post_form("/account/purpose", "purpose=audit").await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        // Signing out ends it.
        let out = switched.post_form("/sign-out", "").await;
        assert!(out.header("set-cookie").contains("Max-Age=0"));
        assert_eq!(switched.get("/account").await.status, StatusCode::UNAUTHORIZED);
    }

    async fn a_recovery_code_lets_in_once_and_confirming_makes_a_second_factor_fresh(land: Land) {
        let holder = holder(&land, Role::Administrator, OrganisationKind::Administration, "admin").await;
        let town = browser(&land, 3_600);
        let begun = town.clone().with("cookie", cookie(&first(&town, "admin", PASSWORD).await));
        let form = format!("code={}", holder.codes[3].to_lowercase());
        let inside = town.clone().with("cookie", cookie(&begun.post_form("/sign-in/code", &form).await));
        assert_eq!(inside.get("/admin").await.status, StatusCode::OK);
        let again = town.clone().with("cookie", cookie(&first(&town, "admin", PASSWORD).await));
        assert_eq!(again.post_form("/sign-in/code", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Eleven minutes later administering asks for the second factor again.
        let late = browser(&land, 3_600 + 660);
        let session = inside.clone();
        let cookie_now = session.header_of("cookie");
        let late_inside = late.clone().with("cookie", cookie_now);
        let new = json!({ "kind": "helper", "name": "Sample Helper", "country": "NP" });
        let refused = late_inside.post_json("/api/v1/organisations", &new).await;
        assert_eq!((refused.status, refused.json()["code"].clone()), (StatusCode::FORBIDDEN, json!("access.second_factor")));
        let form = format!("code={}&next=//evil.example", code(&land, &holder.secret, 3_600 + 660));
        let confirmed = late_inside.post_form("/account/confirm", &form).await;
        assert_eq!((confirmed.status, confirmed.header("location")), (StatusCode::SEE_OTHER, "/"));
        assert_eq!(late_inside.get("/account").await.status, StatusCode::UNAUTHORIZED, "the old token is dead");
        let fresh = late.with("cookie", cookie(&confirmed));
        assert_eq!(fresh.post_json("/api/v1/organisations", &new).await.status, StatusCode::CREATED);
    }

    async fn administrators_enter_organisations_and_hand_out_links(land: Land) {
        let admin = administrator(&land).await.town;
        let entered = admin.post_form("/admin/organisations/new", "name=Sample+Union&kind=helper&country=NP&once=a").await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
        let place = entered.header("location").to_owned();
        let twin = admin.post_form("/admin/organisations/new", "name=SAMPLE++union&kind=helper&country=NP&once=b").await;
        assert_eq!(twin.status, StatusCode::UNPROCESSABLE_ENTITY);
        let found = admin.get("/admin?q=sample+union").await;
        assert!(found.text().contains("Sample Union") && !found.text().contains("Sample Office"), "{}", found.text());
        let made = admin.post_form(&place, "sign_in_name=case&name=Sample+Case&role=caseworker&once=c").await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let account = made.header("location").to_owned();
        let link = admin.post_form(&format!("{account}/set-up-link"), "").await;
        assert_eq!(link.status, StatusCode::OK, "{}", link.text());
        let path = captures(link.text(), r"<code>(/set-up/[A-Za-z0-9_-]{43})</code>").first().copied().unwrap().to_owned();
        assert_eq!(land.visitor().get(&path).await.status, StatusCode::OK);
        assert!(!admin.get(&account).await.text().contains("/set-up/"), "a link is shown once");
        let wrong = admin.post_form(&place, "sign_in_name=case2&name=Sample&role=supervisor&once=d").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "a supervisor does not work for a union");
        let rights = admin.get("/admin/access?role=immigration_officer").await;
        assert_eq!(rights.status, StatusCode::OK);
        assert!(!rights.text().contains("Labour case"));
        let rights = admin.get("/api/v1/access/caseworker").await.json();
        assert!(rights.as_array().unwrap().iter().any(|right| right["category"] == "labour_case"));
    }

    async fn a_token_of_the_api_works_for_its_purpose_until_it_is_revoked(land: Land) {
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let officer = land.staff(office.id, Role::LabourOfficer, Purpose::Registration).await.town;
        let asked = json!({ "label": "payroll", "purpose": "registration", "days": 30 });
        let made = officer.post_json("/api/v1/tokens", &asked).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
        let token = made.json()["token"].as_str().unwrap().to_owned();
        assert!(token.starts_with("mh_"));
        let program = Town::of(&land.program).with("authorization", format!("Bearer {token}"));
        let nobody = json!({});
        assert_eq!(program.post_json("/api/v1/workers", &nobody).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(program.post_json("/api/v1/tokens", &asked).await.status, StatusCode::UNAUTHORIZED);
        let list = officer.get("/api/v1/tokens").await.json();
        assert_eq!((list[0]["label"].clone(), list.as_array().unwrap().len()), (json!("payroll"), 1));
        assert!(!list.to_string().contains(&token));
        let revoke = axum::http::Request::delete(format!("/api/v1/tokens/{}", list[0]["id"].as_str().unwrap()));
        let gone = officer.send(revoke.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
        assert_eq!(program.post_json("/api/v1/workers", &nobody).await.status, StatusCode::UNAUTHORIZED);
        for wrong in [json!({ "label": " ", "purpose": "audit", "days": 0 }), json!({ "label": "x", "purpose": "audit", "days": 1 })] {
            assert_eq!(officer.post_json("/api/v1/tokens", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }

    async fn the_demonstration_has_buttons_and_nothing_else_has(land: Land) {
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let make = |name: &str| NewAccount {
            organisation: office.id,
            role: "supervisor".into(),
            sign_in_name: name.into(),
            name: "Sample Supervisor".into(),
            person: None,
        };
        let demo = make_account(&land.act(), make("demo-supervisor")).await.unwrap();
        let real = make_account(&land.act(), make("supervisor")).await.unwrap();
        let form = format!("account={}", demo.id);
        assert_eq!(land.visitor().get("/demo").await.status, StatusCode::NOT_FOUND);
        assert_eq!(land.visitor().post_form("/demo/sign-in", &form).await.status, StatusCode::NOT_FOUND);
        assert!(!land.visitor().get("/").await.text().contains("/demo"));
        let program = land.program.with_settings(Settings { is_demo: true, ..Settings::default() });
        let town = Town::of(&program).with("sec-fetch-site", "same-origin");
        assert!(town.get("/").await.text().contains("/demo"));
        let page = town.get("/demo").await;
        assert!(page.text().contains(&demo.id.to_string()) && !page.text().contains(&real.id.to_string()));
        let other = town.post_form("/demo/sign-in", &format!("account={}", real.id)).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
        let answer = town.post_form("/demo/sign-in", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(town.with("cookie", cookie(&answer)).get("/account").await.status, StatusCode::OK);
    }
}
