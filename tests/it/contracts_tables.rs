//! Contract tables in XLSX and Parquet, and lists of fees.

use crate::contract_files::*;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int64Array, RecordBatch, StringArray,
    StructArray,
};
use marhala::pre_departure::contracts::intake::{Format, Input, Weight};
use parquet::arrow::ArrowWriter;
use serde_json::json;
use std::sync::Arc;

fn parquet(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

fn text(values: &[Option<&str>]) -> ArrayRef {
    Arc::new(StringArray::from(values.to_vec()))
}

#[test]
fn parquet_columns_are_read_in_the_units_of_the_law() {
    let bytes = parquet(vec![
        ("id", text(&[Some("a"), Some("b"), Some("c")])),
        ("origin", text(&[Some("PH"); 3])),
        ("destination", text(&[Some("HK"), Some("HK"), None])),
        ("wage", Arc::new(Int64Array::from(vec![Some(510_000), Some(-1), None]))),
        ("wage_currency", text(&[Some("HKD"), Some("HKD"), None])),
        (
            "food_allowance",
            Arc::new(Decimal128Array::from(vec![123_650, 1, 1]).with_precision_and_scale(20, 2).unwrap()),
        ),
        ("food_allowance_currency", text(&[Some("HKD"); 3])),
        ("hours_per_day", Arc::new(Int64Array::from(vec![450, 480, 480]))),
        ("overtime_rate", Arc::new(Int64Array::from(vec![12_550, 0, 0]))),
        ("signed_on", Arc::new(Date32Array::from(vec![20_485, 0, 0]))),
        ("paid_electronically", Arc::new(BooleanArray::from(vec![true, false, true]))),
        ("note_to_self", Arc::new(Float64Array::from(vec![0.5, 0.5, 0.5]))),
    ]);
    let read = read_bytes("x", bytes);
    assert_eq!(read.found.unwrap().format, Format::Parquet);
    assert_eq!((read.problems[0].code, read.problems[0].weight), ("unknown-field", Weight::Note));
    let facts = serde_json::Value::Object(read.contracts[0].facts.clone());
    assert_eq!(
        facts,
        json!({"origin": "PH", "destination": "HK", "wage": "5100.00 HKD", "food_allowance": "1236.50 HKD", "hours_per_day": "7 h 30 min",
            "overtime_rate": "125.50 %", "signed_on": "2026-02-01", "paid_electronically": true})
    );
    assert!(read.contracts[0].record.is_some(), "{:?}", read.contracts[0].problems);
    assert_eq!(read.contracts[1].problems[0].code, "negative");
    assert!(read.contracts[2].record.is_some(), "empty cells are facts that are not known");
}

#[test]
fn parquet_that_cannot_be_exact_is_refused() {
    let float = parquet(vec![("origin", text(&[Some("PH")])), ("wage", Arc::new(Float64Array::from(vec![1.5])))]);
    assert_eq!(read_bytes("x", float).problems[0].code, "column-type");
    let inner: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    let nested = StructArray::try_from(vec![("amount", inner)]).unwrap();
    let nested = parquet(vec![("origin", text(&[Some("PH")])), ("wage", Arc::new(nested))]);
    assert_eq!(read_bytes("x", nested).problems[0].code, "nested");
    let good = parquet(vec![("origin", text(&[Some("PH"); 100]))]);
    for cut in [5, good.len() / 2, good.len() - 1] {
        assert_eq!(read_bytes("x", good[..cut].to_vec()).problems[0].code, "damaged");
    }
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

#[test]
fn workbooks_are_read_and_formulas_are_reported_never_worked_out() {
    let bytes = workbook(|sheet| {
        let head = [
            "id",
            "origin",
            "destination",
            "signed_on",
            "wage",
            "wage_currency",
            "hours_per_day",
            "paid_electronically",
        ];
        sheet.write_row(0, 0, head).unwrap();
        for row in 1..=3 {
            sheet.write_row(row, 0, ["A", "PH", "HK"]).unwrap();
            let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 2, 1).unwrap();
            let format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
            sheet.write_with_format(row, 3, &date, &format).unwrap();
            sheet.write(row, 4, 5100.5).unwrap();
            sheet.write(row, 5, "HKD").unwrap();
            sheet.write(row, 6, 8).unwrap();
            sheet.write(row, 7, true).unwrap();
        }
        sheet.write_formula(2, 4, "=5000+100").unwrap();
        sheet.write(3, 5, "=HKD").unwrap();
    });
    let read = read_bytes("x", bytes);
    assert_eq!(read.found.unwrap().format, Format::Xlsx);
    let facts = serde_json::Value::Object(read.contracts[0].facts.clone());
    assert_eq!(
        facts,
        json!({"origin": "PH", "destination": "HK", "signed_on": "2026-02-01", "wage": "5100.5 HKD", "hours_per_day": "8 h",
            "paid_electronically": true})
    );
    assert!(read.contracts[0].record.is_some());
    let formula = &read.contracts[1].problems[0];
    assert_eq!((formula.code, formula.spot.row, formula.spot.column.as_deref()), ("formula", Some(3), Some("E")));
    assert!(read.contracts[1].record.is_none());
    assert!(read.contracts[2].record.is_none(), "a formula in a currency column");
}

#[test]
fn a_zip_bomb_is_refused_before_it_is_unpacked() {
    let bomb = workbook(|sheet| {
        sheet.write(0, 0, "origin").unwrap();
        for row in 1..2_000 {
            sheet.write(row, 0, "a".repeat(30_000) + &row.to_string()).unwrap();
        }
    });
    assert!(bomb.len() < 4 * 1024 * 1024, "{}", bomb.len());
    assert_eq!(read_bytes("x.xlsx", bomb.clone()).problems[0].code, "zip-bomb");
    // The same with sizes that lie: what the directory claims is not believed.
    let mut lying = bomb;
    let mut at = 0;
    while let Some(found) = lying[at..].windows(4).position(|four| four == b"PK\x01\x02") {
        at += found + 4;
        lying[at + 20..at + 24].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert_eq!(read_bytes("x.xlsx", lying).problems[0].code, "zip-bomb");
}

#[test]
fn damaged_workbooks_and_other_zips_are_refused() {
    let good = workbook(|sheet| {
        sheet.write_row(0, 0, ["origin", "destination"]).unwrap();
        sheet.write_row(1, 0, ["PH", "HK"]).unwrap();
    });
    assert!(read_bytes("x", good.clone()).only().record.is_some());
    for cut in [4, 100, good.len() / 2, good.len() - 1] {
        assert_eq!(read_bytes("x", good[..cut].to_vec()).problems[0].code, "damaged");
    }
    for at in (0..good.len()).step_by(7) {
        let mut flipped = good.clone();
        flipped[at] ^= 0x55;
        let _ = read_bytes("x.xlsx", flipped);
    }
    let empty = b"PK\x03\x04PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0".to_vec();
    assert_eq!(read_bytes("x.xlsx", empty).problems[0].code, "not-read");
}

#[test]
fn ten_gigabytes_are_refused_by_their_length() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(10 * 1024 * 1024 * 1024).unwrap();
    assert_eq!(Input::open(file.path()).unwrap_err().code, "too-large");
    assert_eq!(Input::open(std::path::Path::new("/")).unwrap_err().code, "not-a-file");
    assert_eq!(Input::open(std::path::Path::new("/no/such/file")).unwrap_err().code, "cannot-open");
}

fn fees(list: serde_json::Value) -> Read {
    read("a.json", json!({"origin": "NP", "destination": "AE", "fees": list}).to_string())
}

#[test]
fn fees_are_summed_by_who_paid_and_what_for() {
    let read = fees(json!([
        {"amount": "50000", "currency": "NPR", "paid_by": "worker", "kind": "matching", "paid_on": "2026-01-02", "receipt": "no"},
        {"amount": "10000.50 NPR", "paid_by": "employer", "taken_from_wage": true, "kind": "matching"},
        {"amount": 7000, "currency": "NPR", "paid_by": "employer", "kind": "administration"},
        {"amount": 3000, "currency": "NPR", "paid_by": "worker", "kind": "medical"},
    ]));
    let contract = read.only();
    assert!(contract.record.is_some(), "{:?}", contract.problems);
    assert_eq!(contract.facts["recruitment_fee"], "60000.50 NPR");
    assert_eq!(contract.facts["recruitment_fee_receipts"], 2);
    assert_eq!(contract.facts["related_costs"], "3000.00 NPR");
    assert_eq!(contract.facts["migration_costs"], "63000.50 NPR");
}

#[test]
fn a_fee_that_is_not_clear_is_never_taken_for_none() {
    for (list, code) in [
        (json!([{"amount": "1 NPR", "kind": "matching"}]), "fee-payer-missing"),
        (json!([{"amount": "1 NPR", "paid_by": "worker"}]), "fee-kind-missing"),
        (json!([{"paid_by": "worker", "kind": "matching"}]), "fee-amount-missing"),
        (
            json!([{"amount": "1 NPR", "paid_by": "worker", "kind": "matching"}, {"amount": "1 AED", "paid_by": "worker", "kind": "matching"}]),
            "mixed-currencies",
        ),
        (json!([{"amount": "1 NPR", "paid_by": "worker", "kind": "bribe"}]), "never-lawful"),
    ] {
        let read = fees(list);
        let contract = read.only();
        assert!(contract.record.is_some() && !contract.facts.contains_key("recruitment_fee"), "{:?}", contract.facts);
        assert_eq!((contract.problems[0].code, contract.problems[0].weight), (code, Weight::Note));
    }
    for (list, code, pointer) in [
        (json!([{"amount": "-1 NPR", "paid_by": "worker", "kind": "matching"}]), "negative", "/fees/0/amount"),
        (json!([{"amount": "1 NPR", "paid_by": "wroker", "kind": "matching"}]), "unknown-code", "/fees/0/paid_by"),
        (json!([{"amount": "1 NPR", "paid_by": "worker", "kind": "fee"}]), "unknown-code", "/fees/0/kind"),
        (json!([{"amount": "1 NPR", "payed_by": "worker", "kind": "matching"}]), "unknown-field", "/fees/0/payed_by"),
        (json!([{"amount": "1 NPR", "paid_on": "2026-02-31"}]), "no-such-day", "/fees/0/paid_on"),
        (json!({"amount": 1}), "wrong-kind", "/fees"),
    ] {
        let read = fees(list);
        let problem = &read.only().problems[0];
        assert_eq!((problem.code, problem.spot.pointer.as_deref()), (code, Some(pointer)));
        assert!(read.only().record.is_none());
    }
}

#[test]
fn a_told_zero_does_not_hide_a_listed_payment() {
    let of = |list: serde_json::Value, told: serde_json::Value| {
        let mut offer = json!({"origin": "BD", "destination": "QA", "fees": list, "recruitment_fee": "0 BDT",
            "related_costs": "0 BDT", "deposit": "0 BDT"});
        offer.as_object_mut().unwrap().extend(told.as_object().unwrap().clone());
        read("a.json", offer.to_string())
    };
    let payment = |kind: &str| json!([{"amount": "90000 BDT", "paid_by": "worker", "kind": kind}]);
    for kind in ["kickback", "bribe", "collateral", "extortion"] {
        let read = of(payment(kind), json!({"unlawful_payment": false}));
        assert_eq!(read.only().facts["unlawful_payment"], true, "{kind}");
    }
    let read = of(json!([{"amount": "90000 BDT", "paid_by": "worker"}]), json!({}));
    for sum in ["recruitment_fee", "related_costs", "deposit", "migration_costs"] {
        assert!(!read.only().facts.contains_key(sum), "{sum} is not known when a payment has no kind");
    }
    let read = of(json!([{"paid_by": "worker", "kind": "matching"}]), json!({}));
    assert!(!read.only().facts.contains_key("recruitment_fee"), "an amount is missing");
    let read = of(payment("matching"), json!({}));
    assert_eq!(read.only().problems[0].code, "fees-disagree");
    let wage = json!([{"amount": "900 BDT", "taken_from_wage": true, "kind": "medical"}]);
    let read = of(wage, json!({"related_costs": "900 BDT", "deducts_recruitment_costs": false}));
    assert_eq!(read.only().facts["deducts_recruitment_costs"], true);
    let read = of(json!([]), json!({"related_costs": "5 BDT", "migration_costs": "0 BDT"}));
    assert_eq!(read.only().problems[0].code, "fees-disagree");
}

#[test]
fn months_follow_from_the_days_and_must_agree() {
    let of = |more: serde_json::Value| {
        let mut offer =
            json!({"origin": "NP", "destination": "AE", "starts_on": "2026-01-01", "ends_on": "2027-12-31"});
        offer.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        read("a.json", offer.to_string())
    };
    assert_eq!(of(json!({})).only().facts["contract_months"], 24);
    assert!(of(json!({"contract_months": 24})).only().record.is_some());
    assert_eq!(of(json!({"contract_months": 12})).only().problems[0].code, "months-disagree");
}
