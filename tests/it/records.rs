//! The database and its keys: kept beside each other, and never opened without.

use crate::town::PROGRAM;
use marhala::foundations::config::records::Records;

#[tokio::test]
async fn keys_lie_beside_the_database_and_are_asked_for_when_they_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records { database: folder.path().join("a.db").display().to_string(), keys: None };
    let keys = folder.path().join("a.db.keys");
    assert_eq!(records.key_file().unwrap(), keys);
    for _ in 0..2 {
        let opened = records.open(&PROGRAM).await.expect("it opens, new and again");
        opened.store().unwrap().close().await;
    }
    std::fs::remove_file(&keys).expect("the keys were made");
    let fault = records.open(&PROGRAM).await.expect_err("no keys").problem(&PROGRAM.speech("en"));
    assert_eq!(fault.code, "keys.missing");
}
