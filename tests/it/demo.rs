//! The sample record of the demonstration: whole, plainly sample, and every row with its leaf.

use crate::land::both_databases;
use marhala::demo::{Plan, base, journeys, plant, planted};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::queue::task::{self, TaskKind};
use marhala::foundations::store::leaf;
use marhala::pre_departure::fees::model::{self as fee, FeeState};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

both_databases! {
    async fn the_sample_record_is_whole(land: Land) {
        let plan = Plan::read().expect("the plan is part of the program");
        let organisations = base(&land.act(), &plan).await.expect("organisations");
        assert_eq!(organisations.recruiters.values().flatten().count(), 40);
        assert_eq!(organisations.employers.values().flatten().count(), 300);
        assert!(organisations.recruiters.values().flatten().all(|one| one.kind == OrganisationKind::Recruiter));
        assert!(organisations.accounts.iter().all(|account| account.name.starts_with("Sample")));
        journeys(&land.program, &plan, &organisations, (0, 120, 120), &|_, _| {}).await.expect("journeys");
        let mut rows = 0;
        for table in marhala::tables() {
            let count = (table.count)(land.store()).await.expect("a count");
            rows += count;
            if ["worker", "journey", "contract", "fee"].contains(&table.name) {
                assert_eq!(count, 120, "{}", table.name);
            }
        }
        let leaves = leaf::Entity::find().count(land.store().reader()).await.expect("a count");
        assert_eq!(leaves, rows, "every row has the leaf of its first version");
    }

    async fn what_is_planted_is_really_there(land: Land) {
        let plan = Plan::read().expect("the plan is part of the program");
        let organisations = base(&land.act(), &plan).await.expect("organisations");
        journeys(&land.program, &plan, &organisations, (0, 60, 240), &|_, _| {}).await.expect("journeys");
        plant(&land.program, &plan, &organisations).await.expect("planted");
        let found = planted(&land.program).await.expect("the list");
        let what: Vec<&str> = found.iter().map(|one| one.what.as_str()).collect();
        assert_eq!(what, ["ordinary", "low-wage", "fee", "passport-ends", "twice", "passport-taken", "substitution"]);
        let refused = fee::Entity::find().filter(fee::Column::State.eq(FeeState::Refused)).count(land.store().reader());
        assert_eq!(refused.await.expect("a count"), 1, "the forbidden fee is refused and on record");
        for kind in [TaskKind::VerifyContract, TaskKind::DecideClearance, TaskKind::Report, TaskKind::Substitution, TaskKind::Duplicate] {
            let waiting = task::Entity::find().filter(task::Column::Kind.eq(kind)).filter(task::Column::DoneAt.is_null());
            assert!(waiting.count(land.store().reader()).await.expect("a count") >= 1, "{kind} waits for nobody");
        }
    }
}
