//! What goes wrong with storage: a killed server, clients that hang up, a full disk, keys that are gone. Nothing half-written.

use crate::commands::marhala;
use crate::journal::worker;
use crate::land::{Land, On, both_databases};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::journal;
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::sessions;
use marhala::foundations::store::Where;
use marhala::foundations::store::vault::Keys;
use sea_orm::ConnectionTrait;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

/// A server in a process of its own, killed when it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn arguments(land: &Land) -> Vec<String> {
    let database = match land.store().place() {
        Where::File(path) => path.display().to_string(),
        Where::Server(address) => address.clone(),
    };
    let keys = land.folder().join("keys");
    if !keys.exists() {
        Keys::from_word("test").write(&keys).expect("a key file");
    }
    vec!["--database".into(), database, "--keys".into(), keys.display().to_string()]
}

fn serve(land: &Land) -> Server {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let mut command = marhala();
    command.args(["serve", "--listen", &free.to_string()]).args(arguments(land));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("marhala starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("it says where");
    assert!(line.contains("http"), "{line}");
    Server { child, address: free.to_string() }
}

/// Sends a registration, and gives the answer; nothing when the server was gone before it answered.
fn register(address: &str, token: &str, key: &str) -> Option<String> {
    let body = worker(&format!("Sample {key}")).to_string();
    let request = format!(
        "POST /api/v1/workers HTTP/1.0\r\nHost: {address}\r\nCookie: marhala={token}\r\nSec-Fetch-Site: same-origin\r\n\
         Idempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.split_once("\r\n\r\n").filter(|(head, _)| head.contains(" 201 ")).map(|(_, body)| body.to_owned())
}

async fn token(land: &Land) -> String {
    let bureau = land.organisation(OrganisationKind::Administration, "Sample Bureau", "NP").await;
    let staff = land.staff(bureau.id, Role::LabourOfficer, Purpose::Registration).await;
    let now = jiff::Timestamp::now().into();
    let holder = (staff.account.id.0, Role::LabourOfficer, Purpose::Registration);
    sessions::open(land.store(), holder, true, now).await.expect("a session").token().to_owned()
}

both_databases! {
    async fn a_killed_server_leaves_nothing_half_written(land: Land) {
        let kills: usize = std::env::var("MARHALA_TEST_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
        let token = token(&land).await;
        let mut done = 0;
        for round in 0..kills {
            let mut server = serve(&land);
            let (address, session) = (server.address.clone(), token.clone());
            let client = std::thread::spawn(move || {
                let mut number = 0;
                while register(&address, &session, &format!("{round}-{number}")).is_some() {
                    number += 1;
                }
                number
            });
            // Somewhere in the middle of a step, elsewhere each time.
            std::thread::sleep(Duration::from_millis(300 + u64::try_from(round).unwrap() * 37 % 200));
            server.child.kill().unwrap();
            server.child.wait().unwrap();
            let number = client.join().unwrap();
            // The request that was cut off comes again with its key, and has one effect.
            let server = serve(&land);
            let key = format!("{round}-{number}");
            let first = register(&server.address, &token, &key).expect("the retried request succeeds");
            assert_eq!(register(&server.address, &token, &key).expect("and again"), first);
            done += number + 1;
        }
        journal::bring_up_to_date(&land.program).await.unwrap();
        let found = journal::verify(&land.program, &[]).await.unwrap();
        assert_eq!(found.findings, Vec::<String>::new());
        for table in marhala::tables().iter().filter(|table| ["worker", "journey", "document"].contains(&table.name)) {
            assert_eq!((table.count)(land.store()).await.unwrap(), done, "{}", table.name);
        }
    }

    async fn clients_that_hang_up_or_trickle_hold_nothing(land: Land) {
        let token = token(&land).await;
        let server = serve(&land);
        let mut trickling = Vec::new();
        for number in 0..30 {
            let mut stream = TcpStream::connect(&server.address).unwrap();
            stream.write_all(b"POST /api/v1/workers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{").unwrap();
            if number % 2 == 0 {
                trickling.push(stream);
            }
        }
        for number in 0..3 {
            assert!(register(&server.address, &token, &format!("after-{number}")).is_some());
        }
        for stream in &mut trickling {
            let _ = stream.write_all(b" ");
        }
        drop(trickling);
        assert!(register(&server.address, &token, "last").is_some());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_answers_busy_and_is_well_again_with_room() {
    let land = Land::new(On::Sqlite).await;
    let bureau = land.organisation(OrganisationKind::Administration, "Sample Bureau", "NP").await;
    let staff = land.staff(bureau.id, Role::LabourOfficer, Purpose::Registration).await;
    // SQLite itself refuses to grow, as on a full disk.
    land.store().writer().execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
    let mut status = StatusCode::CREATED;
    for number in 0..200 {
        let answer = staff.post("/api/v1/workers", &worker(&format!("Sample {number}"))).await;
        status = answer.status;
        if status != StatusCode::CREATED {
            assert_eq!(answer.header("retry-after"), "5", "{}", answer.text());
            break;
        }
    }
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    land.store().writer().execute_unprepared("PRAGMA max_page_count = 1000000").await.unwrap();
    let answer = staff.post("/api/v1/workers", &worker("Sample With Room")).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    journal::bring_up_to_date(&land.program).await.unwrap();
    assert!(journal::verify(&land.program, &[]).await.unwrap().is_clean());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_keys_nothing_starts_and_it_is_said_how_to_go_on() {
    let land = Land::new(On::Sqlite).await;
    let run = |keys: &std::path::Path| {
        let Where::File(database) = land.store().place() else { panic!("a file") };
        let mut command = marhala();
        command.args(["journal", "verify", "--database"]).arg(database).arg("--keys").arg(keys);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, told) = run(&land.folder().join("nowhere"));
    assert!(code == Some(3) && told.contains("Put the key file back"), "{told}");
    let other = land.folder().join("other");
    Keys::from_word("other").write(&other).unwrap();
    let (code, told) = run(&other);
    assert!(code == Some(3) && told.contains("do not belong to this database"), "{told}");
    let good = land.folder().join("good");
    Keys::from_word("test").write(&good).unwrap();
    assert_eq!(run(&good).0, Some(0));
}
