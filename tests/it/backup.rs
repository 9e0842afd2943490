//! Backups: whole, sealed, of one moment, restored into an empty database of either kind only.

use crate::journal::worker;
use crate::land::{Land, On, both_databases};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::backup::{backup, restore};
use marhala::foundations::fault::Fault;
use marhala::foundations::journal;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::store::vault::Keys;
use marhala::foundations::store::{Store, Where};
use marhala_journal::{Checkpoint, Note};

/// The code of what went wrong.
fn code(fault: &Fault) -> &'static str {
    match fault {
        Fault::Invalid(faults) => faults.items()[0].code.0,
        _ => fault.slug(),
    }
}

both_databases! {
    async fn a_backup_is_restored_whole_and_an_older_one_is_noticed(land: Land) {
        let bureau = land.organisation(OrganisationKind::Administration, "Sample Bureau", "NP").await;
        let staff = land.staff(bureau.id, Role::LabourOfficer, Purpose::Registration).await;
        for number in 0..3 {
            let answer = staff.post("/api/v1/workers", &worker(&format!("Asha Sample {number}"))).await;
            assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        }
        journal::bring_up_to_date(&land.program).await.unwrap();
        let now = land.act().now();
        let file = land.folder().join("one.backup");
        let written = backup(land.store(), &file, now).await.unwrap();
        assert!(written.rows > 20, "{written:?}");
        // Never over another file, and nothing readable in it.
        assert_eq!(code(&backup(land.store(), &file, now).await.unwrap_err()), "backup.unwritable");
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(4).any(|four| four == b"Asha"));

        // Not into a database that holds records.
        assert_eq!(code(&restore(land.store(), &file).await.unwrap_err()), "backup.not_empty");
        // Into an empty one.
        let place = Where::File(land.folder().join("restored.db"));
        let restored = Store::open(place, Keys::from_word("test")).await.unwrap();
        assert_eq!(restore(&restored, &file).await.unwrap(), written);
        let program = land.program.with_store(restored.clone());
        let found = journal::verify(&program, &[]).await.unwrap();
        assert_eq!(found.findings, Vec::<String>::new());
        assert_eq!(found.entries, journal::verify(&land.program, &[]).await.unwrap().entries);

        // The record went on after the backup: a head that was kept tells it.
        staff.post("/api/v1/workers", &worker("Binod Sample")).await;
        let late = journal::bring_up_to_date(&land.program).await.unwrap().unwrap();
        let kept = Checkpoint::parse(Note::parse(&late.note).unwrap().text()).unwrap();
        let found = journal::verify(&program, &[kept]).await.unwrap();
        assert!(found.findings.iter().any(|finding| finding.contains("set back")), "{found:?}");

        // A backup of the copy goes back into the kind of database it came from.
        let again = land.folder().join("two.backup");
        assert_eq!(backup(&restored, &again, now).await.unwrap(), written);
        let on = if land.store().is_embedded() { On::Sqlite } else { On::Postgres };
        let other = Land::new(on).await;
        assert_eq!(restore(other.store(), &again).await.unwrap(), written);
        assert!(journal::verify(&other.program, &[]).await.unwrap().is_clean());
    }

    async fn a_damaged_backup_or_one_of_other_keys_restores_nothing(land: Land) {
        let _ = land.organisation(OrganisationKind::Administration, "Sample Bureau", "NP").await;
        let file = land.folder().join("one.backup");
        backup(land.store(), &file, land.act().now()).await.unwrap();
        let good = std::fs::read(&file).unwrap();
        let other = Land::new(On::Sqlite).await;
        for at in [0, good.len() / 2, good.len() - 1] {
            let mut bad = good.clone();
            bad[at] ^= 1;
            let path = land.folder().join(format!("bad-{at}"));
            std::fs::write(&path, &bad).unwrap();
            assert_eq!(code(&restore(other.store(), &path).await.unwrap_err()), "backup.unreadable");
        }
        std::fs::write(&file, &good[..good.len() - 20]).unwrap();
        assert_eq!(code(&restore(other.store(), &file).await.unwrap_err()), "backup.unreadable");
        std::fs::write(&file, &good).unwrap();
        let stranger = Store::open(Where::File(land.folder().join("s.db")), Keys::from_word("other")).await.unwrap();
        assert_eq!(code(&restore(&stranger, &file).await.unwrap_err()), "backup.unreadable");
        // Nothing was stored by any of them.
        restore(other.store(), &file).await.unwrap();
    }
}
