//! Exports: complete, counted, noted in the journal, harmless in a spreadsheet, and only for whom the policies allow it.

use crate::commands::marhala;
use crate::land::{Land, On, both_databases};
use marhala::evidence::exports::{Format, What, steps::export};
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::act::Act;
use marhala::foundations::journal;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::sessions;
use sea_orm::{ConnectionTrait, Statement};

/// As this account, with a fresh second factor.
async fn act(land: &Land, role: Role, purpose: Purpose, name: &str) -> Act {
    let bureau = land.organisation(OrganisationKind::Administration, name, "NP").await;
    let staff = land.staff(bureau.id, role, purpose).await;
    let session =
        sessions::open(land.store(), (staff.account.id.0, role, purpose), true, land.act().now()).await.unwrap();
    let visitor = sessions::find(land.store(), session.token(), land.act().now()).await.unwrap().unwrap();
    Act::without_request(&land.program, land.program.speech("en"), visitor)
}

/// Licences by the thousand, with this ground on each.
async fn licences(land: &Land, count: u32, ground: &str) {
    let db = land.store().writer();
    let backend = db.get_database_backend();
    let query = "INSERT INTO licence (id, version, salt, number, recruiter, state, ground, bond_minor, principals, proposal, made_at) \
        VALUES ($1, 1, $2, $3, $1, 'granted', $4, -5, '[]', 'null', 0)";
    // SQLite has one connection that writes: all of them in one transaction.
    if land.store().is_embedded() {
        db.execute_unprepared("BEGIN").await.unwrap();
    }
    for number in 0..count {
        let values = [
            uuid::Uuid::from_u128(u128::from(number) + 1).into(),
            vec![0_u8; 32].into(),
            format!("L-{number}").into(),
            ground.into(),
        ];
        db.execute_raw(Statement::from_sql_and_values(backend, query, values)).await.unwrap();
    }
    if land.store().is_embedded() {
        db.execute_unprepared("COMMIT").await.unwrap();
    }
}

both_databases! {
    async fn an_export_is_harmless_noted_and_only_for_some(land: Land) {
        licences(&land, 3, "=HYPERLINK(\"http://example.org\")").await;
        let file = land.folder().join("licences.csv");
        let officer = act(&land, Role::LabourOfficer, Purpose::Licensing, "Sample Bureau").await;
        assert_eq!(export(&officer, What::Licences, Format::Csv, &file).await.unwrap(), 3);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains("'=HYPERLINK") && text.contains(",-5,") && !text.contains(",=HYPERLINK"), "{text}");
        // Not twice over the same file, and not for another purpose, role or register.
        assert!(export(&officer, What::Licences, Format::Csv, &file).await.is_err());
        let other = land.folder().join("other.csv");
        assert!(export(&officer, What::Workers, Format::Csv, &other).await.is_err());
        let supervisor = act(&land, Role::Supervisor, Purpose::Audit, "Another Sample").await;
        assert!(export(&supervisor, What::Licences, Format::Csv, &other).await.is_err());
        assert!(!other.exists() && !land.folder().join("other.part").exists());
        let run = Statement::from_string(land.store().reader().get_database_backend(), "SELECT what FROM bulk_run");
        assert_eq!(land.store().reader().query_all_raw(run).await.unwrap().len(), 1);
        let analyst = act(&land, Role::Analyst, Purpose::Statistics, "Third Sample").await;
        for (format, name) in [(Format::Xlsx, "a.xlsx"), (Format::Parquet, "a.parquet")] {
            let file = land.folder().join(name);
            assert_eq!(export(&analyst, What::Licences, format, &file).await.unwrap(), 3);
            assert!(std::fs::metadata(&file).unwrap().len() > 500);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_of_many_rows_is_whole() {
    let land = Land::new(On::Sqlite).await;
    licences(&land, 30_001, "none").await;
    let officer = act(&land, Role::LabourOfficer, Purpose::Licensing, "Sample Bureau").await;
    let file = land.folder().join("licences.csv");
    assert_eq!(export(&officer, What::Licences, Format::Csv, &file).await.unwrap(), 30_001);
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 30_002);
    // The licences were put there by this test and not by a step; everything else is in the journal.
    journal::bring_up_to_date(&land.program).await.unwrap();
}

#[test]
fn the_command_asks_in_whose_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = marhala();
    command.args(["export", "licences", "x.csv", "--as", "nobody", "--purpose", "licensing", "--database"]);
    let output = command.arg(folder.path().join("a.db")).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("Nobody works under this sign-in name"));
}
