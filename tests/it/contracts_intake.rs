//! What happens to contract files, good and bad: every bad input gets a clear answer with its place, and hides no other.

use crate::contract_files::*;
use marhala::pre_departure::contracts::intake::{Encoding, Format, Weight};

const GOOD: &str = r#"{"id": "A-1", "origin": "PH", "destination": "HK", "sector": "domestic_work", "signed_on": "2026-02-01",
    "wage": "5100 HKD", "wage_period": "month", "hours_per_day": "8 h", "rest_days_per_week": 1, "paid_electronically": true}"#;

/// One JSON contract with one field replaced or added.
fn with(field: &str, value: &str) -> String {
    let good: serde_json::Value = serde_json::from_str(GOOD).unwrap();
    let mut good = good.as_object().unwrap().clone();
    good.insert(field.to_owned(), serde_json::from_str(value).unwrap());
    serde_json::to_string(&good).unwrap()
}

/// The one error a JSON contract gets for this value of this field.
#[track_caller]
fn refused(field: &str, value: &str, code: &str) {
    let read = read("offer.json", with(field, value));
    let contract = read.only();
    assert!(contract.record.is_none(), "{field} = {value} was accepted");
    let error = contract.problems.iter().find(|problem| problem.code == code);
    let error = error.unwrap_or_else(|| panic!("{field} = {value}: {:?}", contract.problems));
    assert_eq!(error.weight, Weight::Error);
    let said = told(error);
    assert!(!said.message.is_empty() && !said.next.is_empty());
    assert_eq!(error.spot.contract, Some(1));
    assert_eq!(error.spot.id.as_deref(), Some("A-1"));
}

#[track_caller]
fn accepted(field: &str, value: &str, canonical: &str) {
    let read = read("offer.json", with(field, value));
    let contract = read.only();
    assert!(contract.record.is_some(), "{field} = {value}: {:?}", contract.problems);
    assert_eq!(contract.facts[field].to_string().trim_matches('"'), canonical);
}

#[test]
fn a_good_contract_is_read_from_every_text_format() {
    let toml = "id = \"A-1\"\norigin = \"PH\"\ndestination = \"HK\"\nsector = \"domestic_work\"\nsigned_on = 2026-02-01\n\
        wage = \"5100 HKD\"\nwage_period = \"month\"\nhours_per_day = 8\nrest_days_per_week = 1\npaid_electronically = true\n";
    let csv = "id;origin;destination;sector;signed_on;wage;wage_currency;wage_period;hours_per_day;rest_days_per_week;Paid \
        electronically\nA-1;PH;HK;domestic_work;2026-02-01;5100;HKD;month;8;1;yes\n";
    let one = read("a.json", GOOD).only().record.clone().unwrap();
    for (text, format) in [
        (format!("[{GOOD}]"), Format::Json),
        (format!("{{\"contracts\": [{GOOD}]}}"), Format::Json),
        (GOOD.replace('\n', " ") + "\n" + &GOOD.replace('\n', " "), Format::JsonLines),
        (toml.to_owned(), Format::Toml),
        (format!("[[contract]]\n{toml}\n[[contract]]\n{toml}"), Format::Toml),
        (csv.to_owned(), Format::Csv),
    ] {
        let read = read("file-without-an-ending", &text);
        assert_eq!(read.found.unwrap().format, format, "{text}");
        assert!(read.problems.is_empty(), "{:?}", read.problems);
        for contract in &read.contracts {
            assert_eq!(contract.record.as_ref(), Some(&one), "{:?}\n{text}", contract.problems);
            assert_eq!(contract.spot.id.as_deref(), Some("A-1"));
        }
    }
}

#[test]
fn the_content_is_believed_before_the_ending() {
    assert_eq!(read("wrong.csv", GOOD).found.unwrap().format, Format::Json);
    assert_eq!(read("wrong.json", "origin,destination\nPH,HK\n").found.unwrap().format, Format::Csv);
    assert_eq!(read("wrong.csv", "[[contract]]\norigin = \"PH\"\n").found.unwrap().format, Format::Toml);
    for (start, code) in
        [(&b"%PDF-1.7"[..], "not-read"), (b"\xff\xd8\xff\xe0", "not-read"), (b"", "empty"), (b"  \n", "empty")]
    {
        assert_eq!(read_bytes("contract.csv", start.to_vec()).refusal.unwrap().code, code);
    }
}

#[test]
fn money_is_read_exactly_or_not_at_all() {
    accepted("wage", "\"1,200.50 AED\"", "1200.50 AED");
    accepted("wage", "\"AED 1,500\"", "1500 AED");
    accepted("wage", "\"1.200,50 EUR\"", "1200.50 EUR");
    accepted("wage", "\"12,00,000 INR\"", "1200000 INR");
    accepted("wage", "{\"amount\": \"120.500\", \"currency\": \"KWD\"}", "120.500 KWD");
    accepted("wage", "\"١٢٠٠ AED\"", "1200 AED");
    accepted("wage", "\"१२०० NPR\"", "1200 NPR");
    refused("wage", "\"1200.505 AED\"", "minor-units");
    refused("wage", "\"1,500 KWD\"", "unclear-number");
    refused("wage", "\"1200 XYQ\"", "unknown-currency");
    refused("wage", "\"1200\"", "no-currency");
    refused("wage", "1200", "no-currency");
    refused("wage", "\"-1200 AED\"", "negative");
    refused("wage", "\"12e3 AED\"", "unknown-currency");
    refused("wage", "\"99999999999999999999 AED\"", "not-accepted");
    refused("wage", "{\"amount\": \"1200 AED\", \"currency\": \"USD\"}", "two-currencies");
    refused("wage", "[1200]", "wrong-kind");
    refused("wage", "true", "wrong-kind");
}

#[test]
fn dates_hours_and_shares_that_cannot_be_are_refused() {
    refused("signed_on", "\"2026-02-31\"", "no-such-day");
    refused("signed_on", "\"31/12/2026\"", "not-a-date");
    refused("hours_per_week", "\"200 h\"", "too-big");
    refused("hours_per_week", "-8", "negative");
    refused("overtime_rate", "1.25", "unclear-share");
    refused("rest_days_per_week", "\"one\"", "not-whole");
    refused("rest_days_per_week", "1.5", "not-whole");
    refused("paid_electronically", "\"perhaps\"", "not-yes-no");
    refused("sector", "\"domestic work!\"", "unknown-code");
    refused("destination", "\"Hong Kong\"", "not-accepted");
    accepted("hours_per_day", "\"7:30\"", "7 h 30 min");
    accepted("hours_per_day", "7.5", "7 h 30 min");
    accepted("overtime_rate", "\"125%\"", "125 %");
    accepted("sector", "\"Domestic Work\"", "domestic_work");
    let mut ends = with("starts_on", "\"2026-03-01\"");
    ends.insert_str(1, "\"ends_on\": \"2026-02-01\",");
    assert_eq!(read("a.json", ends).only().problems[0].code, "ends-before-start");
}

#[test]
fn hidden_and_turning_characters_are_refused_and_harmless_marks_are_not() {
    refused("wage", "\"\\u202e0021 AED\"", "hidden-characters");
    refused("wage", "\"12\\u000000 AED\"", "hidden-characters");
    refused("sector", "\"construction\\u0007\"", "hidden-characters");
    accepted("wage", "\"\\u200f1200\\u200e AED\"", "1200 AED");
    let read = read("a.json", GOOD.replace("A-1", "A\\u202e1"));
    assert_eq!(read.only().problems[0].code, "hidden-characters");
    assert!(!told(&read.only().problems[0]).message.contains('\u{202e}'), "a message must not turn around");
}

#[test]
fn fields_we_do_not_know_are_named_with_the_nearest_we_know() {
    let slip = read("a.json", with("wagee", "\"1 AED\""));
    let problem = &slip.only().problems[0];
    assert!(slip.only().record.is_none() && problem.is_error());
    assert!(told(problem).next.contains("\"wage\""), "{}", told(problem).next);
    assert_eq!(problem.spot.pointer.as_deref(), Some("/wagee"));
    let other = read("a.json", with("worker_name", &format!("\"{}\"", "x".repeat(10_000))));
    assert!(other.only().record.is_some(), "a field that is not used does not stop the check");
    assert_eq!((other.only().problems[0].code, other.only().problems[0].weight), ("unknown-field", Weight::Note));
    refused("sector", &format!("\"{}\"", "x".repeat(10_000)), "too-long");
    refused(&"n".repeat(10_000), "1", "long-name");
    let long_id = read("a.json", GOOD.replace("A-1", &"x".repeat(10_000)));
    assert_eq!(long_id.only().problems[0].code, "too-long");
    let twice = read("a.json", GOOD.replacen('{', "{\"wage\": \"1 HKD\",", 1));
    assert_eq!(twice.only().problems[0].code, "twice");
}

#[test]
fn a_bad_contract_hides_no_other() {
    let bad = GOOD.replace("5100 HKD", "-1 HKD");
    let all = read("a.json", format!("[{GOOD}, 7, {bad}, {GOOD}]"));
    let judged: Vec<bool> = all.contracts.iter().map(|contract| contract.record.is_some()).collect();
    assert_eq!(judged, [true, false, false, true]);
    assert_eq!(all.contracts[2].problems[0].spot.pointer.as_deref(), Some("/2/wage"));
    let line = GOOD.replace('\n', " ");
    let lines = read("a.ndjson", format!("{line}\n{{\"origin\": \n\n{line}\n"));
    assert_eq!(lines.contracts.len(), 2);
    assert_eq!((lines.problems[0].code, lines.problems[0].spot.line), ("cut", Some(2)));
    let toml =
        "[[contract]]\norigin = \"PH\"\n[[contract]]\norigin = PH\n[[contract]]\norigin = \"NP\"\nwage = \"-1 AED\"\n";
    let toml = read("a.toml", toml);
    assert_eq!(toml.contracts.len(), 2);
    assert_eq!((toml.problems[0].code, toml.problems[0].spot.line), ("syntax", Some(4)));
    assert_eq!(toml.contracts[1].problems[0].spot.line, Some(7));
}

#[test]
fn files_cut_in_the_middle_say_so() {
    let cut = read("a.json", &format!("[{GOOD}, {GOOD}")[..GOOD.len() + 60]);
    assert_eq!(cut.contracts.len(), 1);
    assert_eq!(cut.problems[0].code, "cut");
    let csv = read("a.csv", "origin,destination,wage\nPH,HK,5100 HKD\nNP,AE");
    assert!(csv.contracts[0].record.is_some());
    assert_eq!(csv.contracts[1].problems[0].code, "cells");
    let csv = read("a.csv", "origin,destination,wage\nPH,HK,5100 HKD\nNP,AE,1200 AED");
    assert_eq!(
        (csv.problems[0].code, csv.problems[0].weight, csv.problems[0].spot.row),
        ("may-be-cut", Weight::Note, Some(3))
    );
    let deep = format!("{{\"wage\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read("a.json", deep).problems[0].code, "too-deep");
}

#[test]
fn letters_in_other_encodings_are_read_or_refused() {
    let csv = "id,origin,destination,wage\nÜ-1,PH,HK,5100 HKD\n";
    let marked = read_bytes("a.csv", [b"\xef\xbb\xbf", csv.as_bytes()].concat());
    assert_eq!(marked.found.unwrap().encoding, Encoding::Utf8Marked);
    assert!(marked.only().record.is_some());
    for (mark, big) in [([0xff, 0xfe], false), ([0xfe, 0xff], true)] {
        let units = csv.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
        let wide = read_bytes("a.csv", mark.into_iter().chain(units).collect());
        assert_eq!(wide.only().spot.id.as_deref(), Some("Ü-1"));
    }
    let latin: Vec<u8> = csv.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    assert_eq!(read_bytes("a.csv", latin).refusal.unwrap().code, "encoding");
    assert_eq!(read_bytes("a.csv", b"o\0r\0i\0g\0i\0n\0".to_vec()).refusal.unwrap().code, "encoding");
}

#[test]
fn csv_cells_are_checked_and_named() {
    let file = "id,origin,destination,wage\nA,PH,HK,=1+1\nB,PH,HK,\"@SUM(A1)\"\nC,PH,HK,5100 HKD\n=D,PH,HK,1 HKD\n";
    let read_file = read("a.csv", file);
    for (at, column) in [(0, "D"), (1, "D"), (3, "A")] {
        let problem = &read_file.contracts[at].problems[0];
        assert_eq!((problem.code, problem.spot.column.as_deref()), ("formula", Some(column)));
        assert_eq!(problem.spot.row, Some(at as u64 + 2));
    }
    assert!(read_file.contracts[2].record.is_some());
    assert_eq!(read("a.csv", "origin,origin\nPH,PH\n").problems[0].code, "twice");
    assert!(told(&read("a.csv", "orgin,destination\nPH,HK\n").problems[0]).next.contains("\"origin\""));
    assert_eq!(read("a.csv", "name,address\nx,y\n").problems.last().unwrap().code, "no-facts");
    let open_quote = format!("origin,destination\nPH,HK\n\"PH,HK\n{}", "PH,HK\n".repeat(400_000));
    let open_quote = read("a.csv", open_quote);
    assert_eq!(open_quote.contracts.len(), 1);
    assert_eq!(open_quote.problems[0].code, "too-long");
}

#[test]
fn one_bad_row_in_many_is_found() {
    let mut file = String::from("id,origin,destination,sector,wage\n");
    for row in 0..20_000 {
        let wage = if row == 12_345 { "12.345 HKD" } else { "5100 HKD" };
        file.push_str(&format!("C{row},PH,HK,domestic_work,{wage}\n"));
    }
    let read = read("a.csv", file);
    assert_eq!(read.contracts.len(), 20_000);
    let bad: Vec<_> = read.contracts.iter().filter(|contract| contract.record.is_none()).collect();
    assert_eq!(bad.len(), 1);
    assert_eq!(
        told(&bad[0].problems[0]).to_string(),
        "contract 12346 (C12345), row 12347, column E, field wage: \"12.345 HKD\" has 3 decimals; HKD has 2. Check the amount and its currency."
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_it_fail(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400), start in 0_usize..8) {
        let start: &[u8] = [&b""[..], b"PAR1", b"PK\x03\x04", b"{", b"[{", b"[[contract]]\n", b"origin,wage\n", b"\xff\xfe"][start];
        let _ = read_bytes("file", [start, &bytes].concat());
    }

    #[test]
    fn no_text_in_a_field_makes_it_fail(text in "\\PC{0,80}", at in 0_usize..70) {
        let packs = crate::town::PROGRAM.law().packs();
        let facts = &packs.tables[0].facts;
        let name = &facts[at % facts.len()].name;
        let file = serde_json::json!({ name.as_str(): text, "origin": "PH" }).to_string();
        let read = read("a.json", file);
        let contract = read.only();
        proptest::prop_assert_eq!(contract.record.is_none(), contract.problems.iter().any(|problem| problem.is_error()));
    }
}
