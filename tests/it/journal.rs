//! The journal in operation: what is stored is held against it, and every change outside the program is named.

use crate::land::{Land, both_databases};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::journal::witness::{Seen, look};
use marhala::foundations::journal::{self, Findings};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala_journal::{Checkpoint, KeyUse, Note, Receipt, Signer, Verifier};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use serde_json::json;

/// A worker with a passport and a journey.
pub fn worker(name: &str) -> serde_json::Value {
    json!({
        "name": name, "called": "Sample", "birth_date": "1994-03-02", "sex": "female", "nationality": "NP",
        "phone": "+977 980 000 0000", "email": "asha@example.org",
        "passport": { "kind": "passport", "country": "NP", "number": "PA0000001", "issued_on": "2024-01-01",
            "expires_on": "2034-01-01" },
        "journey": { "origin": "NP", "destination": "AE", "occupation": "9111", "departs_on": "2027-01-01" }
    })
}

async fn registered(land: &Land) -> (crate::land::Actor, String) {
    let bureau = land.organisation(OrganisationKind::Administration, "Sample Bureau", "NP").await;
    let staff = land.staff(bureau.id, Role::LabourOfficer, Purpose::Registration).await;
    let answer = staff.post("/api/v1/workers", &worker("Asha Sample")).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let id = answer.json()["worker"].as_str().unwrap().to_owned();
    (staff, id)
}

async fn checked(land: &Land) -> Findings {
    journal::verify(&land.program, &[]).await.expect("it was read")
}

async fn sql(land: &Land, statement: &str) {
    land.store().writer().execute_unprepared(statement).await.expect(statement);
}

/// Rewrites the whole journal, as an operator with the keys might: the entries as they are now, in a new tree.
async fn rewritten(land: &Land) {
    sql(land, "UPDATE leaf SET seq = NULL, hash = NULL").await;
    sql(land, "DELETE FROM journal_tile").await;
    sql(land, "DELETE FROM checkpoint").await;
    sql(land, "DELETE FROM setting WHERE name = 'journal'").await;
    journal::bring_up_to_date(&land.program).await.expect("a new tree");
}

fn witness_key() -> Signer {
    Signer::new("union.example", KeyUse::Witness, &[7; 32]).unwrap()
}

/// What a witness says of the journal as it is now.
async fn witnessed(land: &Land) -> Seen {
    let folder = land.folder().join("published");
    journal::publish(&land.program, &folder).await.expect("published");
    look(folder.to_str().unwrap(), witness_key(), &land.folder().join("seen"), None, 1_790_000_000).expect("looked")
}

both_databases! {
    async fn what_the_program_writes_is_clean_and_proven(land: Land) {
        let (staff, worker) = registered(&land).await;
        journal::bring_up_to_date(&land.program).await.unwrap();
        let found = checked(&land).await;
        assert_eq!(found.findings, Vec::<String>::new());
        assert!(found.entries > 5 && found.rows >= 5 && found.unsigned == 0 && found.waiting == 0, "{found:?}");

        let receipt = staff.get(&format!("/api/v1/journal/receipts/{worker}")).await;
        assert_eq!(receipt.status, StatusCode::OK, "{}", receipt.text());
        let key = land.visitor().get("/journal/key").await;
        let key = Verifier::parse(key.text().trim()).unwrap();
        let proven = Receipt::parse(receipt.text()).unwrap().verify(std::slice::from_ref(&key)).unwrap();
        assert_eq!(proven.entry.record, uuid::Uuid::parse_str(&worker).unwrap().into_bytes());

        let head = land.visitor().get("/journal/checkpoint").await;
        let open = Checkpoint::open(&Note::parse(head.text()).unwrap(), &[key]).unwrap();
        assert_eq!(open.checkpoint.size(), found.entries);
        let tile = land.visitor().get(&format!("/journal/tile/0/000.p/{}", found.entries)).await;
        assert_eq!((tile.status, tile.bytes.len() as u64), (StatusCode::OK, found.entries * 32));
        for absent in ["/journal/tile/0/001", "/journal/tile/entries/000.p/1", "/journal/tile/x", "/journal/tile/0/000"] {
            assert_eq!(land.visitor().get(absent).await.status, StatusCode::NOT_FOUND, "{absent}");
        }
        assert_eq!(land.visitor().get("/journal").await.status, StatusCode::OK);
    }

    async fn a_receipt_is_for_whoever_may_read_the_record(land: Land) {
        let (_, worker) = registered(&land).await;
        journal::bring_up_to_date(&land.program).await.unwrap();
        let address = format!("/api/v1/journal/receipts/{worker}");
        assert_eq!(land.visitor().get(&address).await.status, StatusCode::UNAUTHORIZED);
        let other = land.organisation(OrganisationKind::Recruiter, "Another Sample", "NP").await;
        let other = land.staff(other.id, Role::RecruiterStaff, Purpose::Placement).await;
        assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
        let nothing = format!("/api/v1/journal/receipts/{}", uuid::Uuid::nil());
        assert_eq!(other.get(&nothing).await.status, StatusCode::NOT_FOUND);
    }

    async fn every_changed_column_is_named(land: Land) {
        let _ = registered(&land).await;
        journal::bring_up_to_date(&land.program).await.unwrap();
        assert!(checked(&land).await.is_clean());
        let mut tried = 0;
        let tables: Vec<&str> = marhala::tables().iter().map(|table| table.name).collect();
        for table in tables.iter().copied().chain(["leaf", "journal_tile", "checkpoint"]) {
            for (column, kind) in columns(&land, table).await {
                // The identifier of an entry only sorts it until it has its place.
                if (table, column.as_str()) == ("leaf", "id") {
                    continue;
                }
                let Some(undo) = flip(&land, table, &column, &kind).await else { continue };
                let found = checked(&land).await;
                assert!(!found.is_clean(), "{table}.{column} was changed and nothing was found");
                if tables.contains(&table) {
                    let named = found.findings.iter().any(|finding| finding.contains(table));
                    assert!(named, "{table}.{column}: {:?}", found.findings);
                }
                land.store().writer().execute_raw(undo).await.unwrap();
                tried += 1;
            }
        }
        assert!(tried > 60, "{tried}");
        assert_eq!(checked(&land).await.findings, Vec::<String>::new());
    }

    async fn rows_and_entries_added_or_removed_outside_the_program_are_named(land: Land) {
        let (_, worker) = registered(&land).await;
        journal::bring_up_to_date(&land.program).await.unwrap();
        // A row that no step wrote.
        let copy = "INSERT INTO organisation (id, version, salt, reference, kind, name, skeleton, country, active, made_at) \
             SELECT $1, version, salt, reference || 'x', kind, name, skeleton || 'x', country, active, made_at FROM organisation";
        let added = uuid::Uuid::from_u128(5);
        let backend = land.store().writer().get_database_backend();
        land.store().writer().execute_raw(Statement::from_sql_and_values(backend, copy, [added.into()])).await.unwrap();
        let found = checked(&land).await;
        assert_eq!(found.findings, [format!("organisation {added}: the row has no entry in the journal; it was added outside the program.")]);
        let gone = Statement::from_sql_and_values(backend, "DELETE FROM organisation WHERE id = $1", [added.into()]);
        land.store().writer().execute_raw(gone).await.unwrap();
        // A row that is gone.
        sql(&land, "DELETE FROM document").await;
        let found = checked(&land).await;
        assert!(found.findings.len() == 1 && found.findings[0].contains("document") && found.findings[0].contains("is gone"), "{found:?}");
        // The newest entries are gone.
        sql(&land, "DELETE FROM leaf WHERE seq >= 3").await;
        let found = checked(&land).await;
        assert!(found.findings.iter().any(|finding| finding.contains("only 3 are stored")), "{found:?}");
        assert!(found.findings.iter().any(|finding| finding.contains(&format!("worker {worker}"))), "{found:?}");
    }

    async fn a_head_kept_before_tells_of_a_journal_set_back(land: Land) {
        let (staff, _) = registered(&land).await;
        let early = journal::bring_up_to_date(&land.program).await.unwrap().unwrap();
        staff.post("/api/v1/workers", &worker("Binod Sample")).await;
        let late = journal::bring_up_to_date(&land.program).await.unwrap().unwrap();
        let head = |note: &str| Checkpoint::parse(Note::parse(note).unwrap().text()).unwrap();
        let kept = [head(&early.note), head(&late.note)];
        assert!(journal::verify(&land.program, &kept).await.unwrap().is_clean());
        sql(&land, &format!("DELETE FROM leaf WHERE seq >= {}", early.size)).await;
        rewritten(&land).await;
        let found = journal::verify(&land.program, &kept).await.unwrap();
        assert!(found.findings.iter().any(|finding| finding.contains("the journal was set back")), "{found:?}");
    }

    async fn a_witness_signs_what_grew_and_refuses_what_was_set_back_or_rewritten(land: Land) {
        let (staff, _) = registered(&land).await;
        let Seen::Cosigned(first) = witnessed(&land).await else { panic!("the first head is taken") };
        let keys = [witness_key().verifier().clone(), journal::signer(land.store().reader(), &land.program).await.unwrap().verifier().clone()];
        Checkpoint::open(&Note::parse(&first).unwrap(), &keys).unwrap().require_witnesses(1).unwrap();
        staff.post("/api/v1/workers", &worker("Binod Sample")).await;
        assert!(matches!(witnessed(&land).await, Seen::Cosigned(_)));
        // The same number of entries, but another story.
        sql(&land, "UPDATE leaf SET kind = 'worker.opened' WHERE kind = 'journey.started'").await;
        rewritten(&land).await;
        let Seen::Refused(problem) = witnessed(&land).await else { panic!("another story is not signed") };
        assert!(problem.to_string().contains("two stories"), "{problem}");
        // An old copy.
        sql(&land, "DELETE FROM leaf WHERE kind = 'document.entered'").await;
        rewritten(&land).await;
        let Seen::Refused(problem) = witnessed(&land).await else { panic!("an old copy is not signed") };
        assert!(problem.to_string().contains("old copy"), "{problem}");
    }

    async fn an_erased_worker_is_gone_and_the_journal_still_adds_up(land: Land) {
        let (staff, worker) = registered(&land).await;
        let erase = |day: &str| json!({ "article": "Sample Act, article 17; kept under article 4", "kept_until": day });
        let address = format!("/api/v1/workers/{worker}/erase");
        assert_eq!(staff.post(&address, &erase("2026-01-01")).await.status, StatusCode::NOT_FOUND);
        let supervisor = land.staff(staff.account.organisation, Role::Supervisor, Purpose::Registration).await;
        let refused = supervisor.post(&address, &erase("2030-12-31")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("2030") && refused.text().contains("erasure.on_a_journey"), "{}", refused.text());
        // The journey is over.
        use marhala::pre_departure::workers::journey::{self, Stage};
        let act = land.act();
        let mut tx = act.begin("test", &()).await.unwrap();
        let row = <journey::Entity as sea_orm::EntityTrait>::find().one(tx.db()).await.unwrap().unwrap();
        let resource = marhala::foundations::store::Kept::resource(&row);
        let permit = act.may(marhala::foundations::access::Action::Import, &resource).unwrap();
        let row = journey::Model { stage: Stage::Returned, ..row };
        tx.update(&permit, marhala::foundations::store::Event("journey.ended"), row).await.unwrap();
        tx.commit(()).await.unwrap();
        let done = supervisor.post(&address, &erase("2026-01-01")).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        assert_eq!(done.json()["rows"], 3);
        journal::bring_up_to_date(&land.program).await.unwrap();
        let found = checked(&land).await;
        assert_eq!(found.findings, Vec::<String>::new());
        assert!(found.erased.len() == 1 && found.erased[0].contains("article 17"), "{found:?}");
        // Nothing of the person is left in any column of any table.
        for table in marhala::tables().iter().map(|table| table.name).chain(["leaf", "subject_key"]) {
            for (column, kind) in columns(&land, table).await {
                if kind.contains("text") {
                    let query = format!("SELECT {column} AS v FROM {table} WHERE {column} LIKE '%Asha%' OR {column} LIKE '1994-03-02'");
                    let backend = land.store().reader().get_database_backend();
                    let left = land.store().reader().query_all_raw(Statement::from_string(backend, query)).await.unwrap();
                    assert!(left.is_empty() || kind.contains("uuid"), "{table}.{column}");
                }
            }
        }
        let keys = Statement::from_string(land.store().reader().get_database_backend(), "SELECT * FROM subject_key");
        assert!(land.store().reader().query_all_raw(keys).await.unwrap().is_empty());
    }

    async fn several_copies_of_the_program_give_each_entry_one_place(land: Land) {
        let (staff, _) = registered(&land).await;
        for number in 0..8 {
            staff.post("/api/v1/workers", &worker(&format!("Sample {number}"))).await;
        }
        let store = land.store();
        let done = tokio::join!(journal::integrate(store), journal::integrate(store), journal::integrate(store));
        let taken = done.0.unwrap() + done.1.unwrap() + done.2.unwrap();
        journal::bring_up_to_date(&land.program).await.unwrap();
        let found = checked(&land).await;
        assert_eq!((found.findings.clone(), found.entries), (Vec::new(), taken));
    }
}

/// The columns of a table and their kinds.
pub async fn columns(land: &Land, table: &str) -> Vec<(String, String)> {
    let db = land.store().reader();
    let query = match db.get_database_backend() {
        DbBackend::Sqlite => format!("SELECT name AS column_name, type AS data_type FROM pragma_table_info('{table}')"),
        _ => format!("SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{table}'"),
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), query)).await.unwrap();
    rows.iter()
        .map(|row| {
            (row.try_get("", "column_name").unwrap(), row.try_get::<String>("", "data_type").unwrap().to_lowercase())
        })
        .collect()
}

/// Changes one value of a column by a hair, and gives what undoes it; nothing when no row has a value there.
async fn flip(land: &Land, table: &str, column: &str, kind: &str) -> Option<Statement> {
    let db = land.store().writer();
    let backend = db.get_database_backend();
    // The first column of every table identifies its rows.
    let (key, key_kind) = columns(land, table).await.into_iter().next()?;
    let query = format!(
        "SELECT {key} AS row_key, {column} AS row_value FROM {table} WHERE {column} IS NOT NULL ORDER BY {key} LIMIT 1"
    );
    let row = db.query_one_raw(Statement::from_string(backend, query)).await.unwrap()?;
    let (row_key, _) = changed(&row, "row_key", &key_kind)?;
    let (old, new) = changed(&row, "row_value", kind)?;
    let row_key_after = if key == column { new.clone() } else { row_key.clone() };
    let change = format!("UPDATE {table} SET {column} = $1 WHERE {key} = $2");
    db.execute_raw(Statement::from_sql_and_values(backend, &change, [new, row_key])).await.unwrap();
    Some(Statement::from_sql_and_values(backend, &change, [old, row_key_after]))
}

fn changed(row: &sea_orm::QueryResult, name: &str, kind: &str) -> Option<(Value, Value)> {
    Some(if kind.contains("uuid") {
        let old: uuid::Uuid = row.try_get("", name).unwrap();
        (old.into(), uuid::Uuid::from_u128(old.as_u128() ^ 1).into())
    } else if kind.contains("bool") {
        let old: bool = row.try_get("", name).unwrap();
        (old.into(), (!old).into())
    } else if kind.contains("int") {
        let narrow = || i64::from(row.try_get::<i32>("", name).unwrap());
        let old: i64 = row.try_get("", name).unwrap_or_else(|_| narrow());
        (old.into(), (old + 1_000).into())
    } else if kind.contains("blob") || kind.contains("bytea") {
        let old: Vec<u8> = row.try_get("", name).unwrap();
        let mut new = old.clone();
        *new.last_mut()? ^= 1;
        (old.into(), new.into())
    } else {
        let old: String = row.try_get("", name).unwrap();
        let mut new: Vec<char> = old.chars().collect();
        let last = new.len().checked_sub(1)?;
        new[last] = if new[last] == 'Z' { 'Y' } else { 'Z' };
        (old.into(), new.into_iter().collect::<String>().into())
    })
}
