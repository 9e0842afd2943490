//! The command line as a shell sees it: what is printed and which exit code comes back.

use insta::assert_snapshot;
use serde_json::Value;
use std::process::{Command, Output, Stdio};

/// The program, ready for its arguments.
pub fn marhala() -> Command {
    Command::new(env!("CARGO_BIN_EXE_marhala-under-test"))
}

fn run(arguments: &[&str]) -> Output {
    marhala().args(arguments).stdin(Stdio::null()).output().expect("marhala starts")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn doctor_reports_for_programs_too() {
    let output = run(&["doctor", "--json", "--listen", "127.0.0.1:0"]);
    let report: Value = serde_json::from_str(&out(&output)).expect("doctor prints JSON");
    assert_eq!(report["port_is_free"], true);
    assert_eq!(report["language_troubles"], Value::Array(Vec::new()));
    assert!(report["memory_kib"].as_u64().is_none_or(|kib| kib > 0));
    let clean = report["in_order"] == true;
    assert_eq!(output.status.code(), Some(i32::from(!clean)));
}

#[test]
fn doctor_names_a_taken_port() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let output = run(&["doctor", "--listen", &address]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains(&format!("{address} is taken")), "{}", out(&output));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let output = run(&["--packs", "/no/such/folder", "doctor"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(errors(&output).contains("The folder /no/such/folder cannot be read"), "{}", errors(&output));
    let output = run(&["--packs", "/no/such/folder", "--json", "doctor"]);
    let problem: Value = serde_json::from_str(&errors(&output)).expect("a problem");
    assert_snapshot!(problem["type"], @r#""/problems/invalid""#);
    assert_snapshot!(problem["code"], @r#""folder.unreadable""#);
}

#[test]
fn an_unknown_language_and_an_unknown_command_are_refused() {
    assert_eq!(run(&["--lang", "xx", "doctor"]).status.code(), Some(3));
    assert_eq!(run(&["fly"]).status.code(), Some(2));
    assert_eq!(run(&["--version"]).status.code(), Some(0));
}

#[test]
fn demo_says_where_it_is_and_is_there() {
    use std::io::{BufRead, BufReader};
    let mut child = marhala().args(["demo", "--json"]).stdout(Stdio::piped()).spawn().expect("marhala starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let text: String = lines.by_ref().take(3).map(|line| line.expect("a line")).collect();
    let told: Value = serde_json::from_str(&text).expect("JSON");
    let address = told["address"].as_str().expect("an address").trim_start_matches("http://").to_owned();
    let reached = std::net::TcpStream::connect(&address);
    child.kill().expect("it stops");
    child.wait().expect("it ends");
    assert!(reached.is_ok(), "{address}");
}
