//! The sample record of the demonstration: whole, plainly sample, and every row with its leaf.

use crate::land::both_databases;
use marhala::demo::{Plan, base, journeys};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::store::leaf;
use sea_orm::{EntityTrait, PaginatorTrait};

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
}
