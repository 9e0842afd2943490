//! Replaying judgments: the same facts under the kept law give the same answers, and what was tampered with is named.

use crate::contract_register::{cast, file, journey, unlawful};
use crate::land::both_databases;
use marhala::evidence::replay::{NO_TEXT, replay};
use marhala::foundations::fault::Fault;
use marhala::foundations::law_text;
use marhala::foundations::store::ids::JudgmentId;
use sea_orm::ConnectionTrait;

both_databases! {
    async fn a_judgment_is_made_again_by_the_law_of_its_day(land: Land) {
        let cast = cast(&land).await;
        let journey = journey(&cast.staff, cast.employer, "HK").await;
        let (address, _) = file(&cast.staff, &journey, &unlawful()).await;
        let judgment = cast.staff.get(&address).await.json()["judgment"].as_str().unwrap().to_owned();
        let judgment: JudgmentId = judgment.parse().unwrap();
        let Err(Fault::Invalid(faults)) = replay(land.store(), judgment).await else { panic!("no text is kept yet") };
        assert_eq!(faults.items()[0].code, NO_TEXT);
        for _ in 0..2 {
            law_text::keep(&land.program).await.unwrap();
        }
        let done = replay(land.store(), judgment).await.unwrap();
        assert!(done.is_same() && done.rules > 20, "{done:?}");
        assert_eq!(done.law, land.program.law().hash().to_string());

        let db = land.store().writer();
        db.execute_unprepared("UPDATE judgment SET verdict = 'allowed', answers = replace(answers, 'broken', 'holds')").await.unwrap();
        let done = replay(land.store(), judgment).await.unwrap();
        assert!(!done.is_same() && !done.differences.is_empty());
        assert!(done.differences.iter().all(|one| one.stored.as_deref() == Some("holds")), "{done:?}");
        let nothing = JudgmentId::fresh(land.program.clock().now());
        assert!(matches!(replay(land.store(), nothing).await, Err(Fault::NotFound)));
    }
}
