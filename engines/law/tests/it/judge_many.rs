//! One row or many: the same answers. And what holds for any facts and any text of a rule.

use crate::small::{law as make, parameter, record, rule, vocabulary};
use marhala_law::Value;
use marhala_law::judge::calendar::day_number;
use marhala_law::judge::{BATCH_ROWS_MAXIMUM, Batch, Deciding, Law, Outcome, Record, Relation, Screen, Used};
use marhala_law::pack::Setting;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use std::sync::LazyLock;

static LAW: LazyLock<Law> = LazyLock::new(|| {
    let mut packs = vocabulary();
    let wages = [("2020-01-01..2024-12-31", "900 AED"), ("2025-01-01..", "1000 AED")];
    parameter(&mut packs, "wage.minimum", "BB", "any", &wages);
    parameter(&mut packs, "wage.minimum", "BB", "home", &[("~2025-03-01..", "700 AED")]);
    parameter(&mut packs, "wage.minimum", "AA-BB", "farm", &[("2024-06-01..", "1100 USD")]);
    parameter(&mut packs, "hours.maximum", "BB", "general", &[("2020-01-01..", "48 h"), ("2026-01-01..", "none")]);
    parameter(&mut packs, "deductions.share_maximum", "BB", "any", &[("2020-01-01..", "50 %")]);
    parameter(&mut packs, "fees.prohibited", "AA", "any", &[("2025-01-01..", "true")]);
    parameter(&mut packs, "language.accepted", "BB", "any", &[("2020-01-01..", "ar, en"), ("2025-06-01..", "ne")]);
    parameter(&mut packs, "reform.on", "BB", "any", &[("2020-01-01..", "2025-01-01")]);
    let rules = [
        ("", "wage >= law.wage.minimum"),
        ("food_provided = false", "wage + deductions >= law.wage.minimum * 2"),
        ("", "deductions * percent(100) <= wage * law.deductions.share_maximum"),
        ("", "hours_per_week <= law.hours.maximum and not (rest_days < 1 or food_provided)"),
        ("sector in ('home', 'farm')", "language in law.language.accepted or housing_provided"),
        ("law.fees.prohibited", "deductions = 0"),
        ("", "wage_currency = 'AED' or least(wage, deductions) < greatest(wage, deductions)"),
        ("", "starts_on + contract_months <= ends_on and ends_on - starts_on >= leave_days"),
        ("", "starts_on >= law.reform.on or signed_on - interval '2' month < date '2025-01-01'"),
        ("", "wage * 1000000000 > deductions or rate <> percent(10)"),
        ("", "rest_days * rest_days between 1 and 16"),
    ];
    for (at, (when, must)) in rules.iter().enumerate() {
        rule(&mut packs, &format!("r{at}"), when, must);
    }
    packs.rules[1].areas = vec!["AA-BB".to_owned(), "CC".to_owned()];
    packs.rules[3].from = Some(crate::small::date("2025-02-01"));
    make(packs)
});

fn one<T: Clone + std::fmt::Debug + 'static>(values: Vec<T>) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.8, prop::sample::select(values))
}

fn facts() -> impl Strategy<Value = Json> {
    let place = (one(vec!["AA", "CC"]), one(vec!["BB", "CC"]), one(vec!["home", "farm", "shop"]));
    let day = || one(vec!["2019-05-05", "2024-12-31", "2025-01-01", "2025-02-28", "2025-03-15", "2026-01-31"]);
    let money = || one(vec!["0 AED", "699.99 AED", "700 AED", "1000 AED", "1100 USD", "5000000000 AED", "3 NPR"]);
    let rest =
        (one(vec!["8 h", "48 h", "48:01"]), one(vec![0, 28, 31]), one(vec![0, 1, 4, 5]), one(vec!["0 %", "10 %"]));
    let yes = (one(vec![true, false]), one(vec![true, false]), one(vec!["ar", "ne"]));
    (place, (day(), day(), day()), (money(), money()), rest, yes).prop_map(|(place, days, money, rest, yes)| {
        json!({
            "origin": place.0, "destination": place.1, "sector": place.2,
            "signed_on": days.0, "starts_on": days.1, "ends_on": days.2,
            "wage": money.0, "deductions": money.1,
            "hours_per_week": rest.0, "leave_days": rest.1,
            "contract_months": rest.2, "rest_days": rest.2, "rate": rest.3,
            "food_provided": yes.0, "housing_provided": yes.1, "language": yes.2,
        })
    })
}

/// A value as the engine's columns have it; none for products of amounts and shares, which are kept unrounded.
fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Days(number) | Value::Months(number) | Value::Hours(number) => Some(*number),
        Value::Count(number) | Value::Share(number) => Some(*number),
        Value::YesNo(yes) => Some(i64::from(*yes)),
        Value::Date(day) => Some(day_number(*day)),
        _ => None,
    }
}

fn outcomes(record: &Record) -> Vec<Outcome> {
    (0..LAW.rules().len()).map(|rule| LAW.outcome(rule, record)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn one_row_and_many_rows_agree(all in prop::collection::vec(facts(), 1..150)) {
        let records: Vec<Record> = all.into_iter().map(|facts| record(&LAW, facts)).collect();
        let batch = Batch::of_records(&LAW, 0, &records);
        let mut screen = Screen::new(&LAW, 0);
        let screened = screen.batch(&batch);
        let verdicts = screened.verdicts();
        for (row, record) in records.iter().enumerate() {
            prop_assert_eq!(&batch.record(&LAW, 0, row), record);
            let alone = outcomes(record);
            let together: Vec<Outcome> =
                (0..alone.len()).map(|rule| screened.outcome(rule, row).unwrap()).collect();
            prop_assert_eq!(&alone, &together, "row {}", row);
            let judgment = LAW.judge(0, record);
            prop_assert_eq!(judgment.verdict, verdicts[row]);
            for finding in &judgment.findings {
                prop_assert_eq!(finding.outcome, alone[finding.rule]);
                prop_assert_eq!(finding.outcome == Outcome::Unknown, !finding.missing.is_empty());
                prop_assert!(!finding.leaves.is_empty() || !finding.missing.is_empty());
            }
        }
        let total: u64 = screen.counts().map(|(_, counts)| {
            counts.holds + counts.broken + counts.unknown + counts.does_not_apply
        }).sum();
        prop_assert_eq!(total, (records.len() * LAW.rules().len()) as u64);
    }

    #[test]
    fn many_rows_have_the_reasons_of_one(all in prop::collection::vec(facts(), 1..100)) {
        let records: Vec<Record> = all.into_iter().map(|facts| record(&LAW, facts)).collect();
        let batch = Batch::of_records(&LAW, 0, &records);
        let (screened, reasons) = Screen::new(&LAW, 0).batch_with_reasons(&batch);
        for (row, record) in records.iter().enumerate() {
            let judgment = LAW.judge(0, record);
            for rule in 0..LAW.rules().len() {
                let broken = screened.outcome(rule, row) == Some(Outcome::Broken);
                prop_assert_eq!(broken, screened.rows_breaking(rule).any(|one| one == row));
                let of_row: Vec<(&Deciding, usize)> = reasons
                    .iter()
                    .filter(|reason| reason.rule == rule)
                    .filter_map(|reason| Some((reason, reason.rows.iter().position(|one| *one as usize == row)?)))
                    .collect();
                if !broken {
                    prop_assert!(of_row.is_empty());
                    continue;
                }
                let finding = judgment.findings.iter().find(|finding| finding.rule == rule).unwrap();
                prop_assert_eq!(finding.leaves.len(), of_row.len(), "rule {} row {}", rule, row);
                for (leaf, (reason, at)) in finding.leaves.iter().zip(of_row) {
                    if let Some(comparison) = reason.comparison() {
                        prop_assert_eq!(leaf.relation, Relation::of(comparison));
                    }
                    if let Some(value) = leaf.left.value.as_ref().and_then(number) {
                        prop_assert_eq!(value, reason.left[at]);
                    }
                    if let Some(value) = leaf.right.first().and_then(|side| number(side.value.as_ref()?))
                        && !reason.right.is_empty()
                    {
                        prop_assert_eq!(value, reason.right[at]);
                    }
                }
            }
        }
    }

    #[test]
    fn rows_with_one_number_of_law_have_one_law(all in prop::collection::vec(facts(), 2..60)) {
        let records: Vec<Record> = all.into_iter().map(|facts| record(&LAW, facts)).collect();
        let mut screen = Screen::new(&LAW, 0);
        let laws = screen.law_of(&Batch::of_records(&LAW, 0, &records));
        prop_assert_eq!(laws.len(), records.len());
        prop_assert!(laws.iter().all(|law| (*law as usize) < screen.laws()));
        for (record, version) in records.iter().zip(laws) {
            for finding in LAW.judge(0, record).findings {
                for used in finding.leaves.iter().flat_map(|leaf| &leaf.left.made_from) {
                    if let Used::Parameter(name, found) = used {
                        prop_assert_eq!(screen.setting(version, *name), Some(&Setting::Is(found.value.clone())));
                    }
                }
            }
        }
    }

    #[test]
    fn forgetting_a_fact_never_turns_an_answer_round(facts in facts(), forgotten in 0_usize..17) {
        let mut record = record(&LAW, facts);
        let before = outcomes(&record);
        record.clear(forgotten);
        for (before, after) in before.into_iter().zip(outcomes(&record)) {
            match before {
                Outcome::Broken => prop_assert!(matches!(after, Outcome::Broken | Outcome::Unknown)),
                Outcome::Holds => prop_assert!(matches!(after, Outcome::Holds | Outcome::Unknown)),
                Outcome::DoesNotApply => prop_assert_ne!(after, Outcome::Broken),
                Outcome::Unknown => prop_assert_eq!(after, Outcome::Unknown),
            }
        }
    }

    #[test]
    fn any_text_is_a_rule_or_a_problem(text in "[ a-z0-9_'()<>=+*/.,;-]{0,60}|\\PC{0,40}") {
        let mut packs = vocabulary();
        rule(&mut packs, "r", "", &text);
        let (law, problems) = Law::new(packs);
        prop_assert!(law.rules().len() == 1 || problems.iter().any(|problem| problem.code != "no-scenario"));
    }

    #[test]
    fn any_words_of_the_language_are_a_rule_or_a_problem(words in prop::collection::vec(prop::sample::select(vec![
        "wage", "rest_days", "law.wage.minimum", "food_provided",
        "and", "or", "not", "(", ")", "=", "<", ">=", "+", "*", "-",
        "1", "'ar'", "in", "between", "is null", "date '2025-01-01'", "interval '1' month",
        "percent(50)", "least(", ",",
    ]), 0..14)) {
        let mut packs = vocabulary();
        rule(&mut packs, "r", "", &words.join(" "));
        let (law, _) = Law::new(packs);
        let record = record(&law, json!({ "wage": "1 AED", "rest_days": 1 }));
        if !law.rules().is_empty() {
            prop_assert_eq!(law.outcome(0, &record), law.outcome(0, &record));
        }
    }

    #[test]
    fn any_json_is_a_record_or_problems(
        name in "[a-z_]{1,12}|wage|rest_days|signed_on|rate|hours_per_week",
        text in "\\PC{0,20}",
    ) {
        for value in [json!(text), json!(-1), json!(1.5), json!([text]), json!({ "amount": text, "currency": text })] {
            let facts: Map<String, Json> = [(name.clone(), value)].into_iter().collect();
            let _ = Record::from_json(LAW.facts_of(0), &facts, LAW.packs());
        }
    }
}

#[test]
fn more_rows_than_a_batch_holds_are_left_for_the_next() {
    let records = vec![Record::new(LAW.facts_of(0)); BATCH_ROWS_MAXIMUM + 1];
    assert_eq!(Batch::of_records(&LAW, 0, &records).rows(), BATCH_ROWS_MAXIMUM);
}

#[test]
fn an_arrow_batch_reads_as_its_records_do() {
    use arrow_array::{ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int64Array, RecordBatch, StringArray};
    use std::sync::Arc;
    let sector: DictionaryArray<arrow_array::types::Int32Type> =
        vec![Some("farm"), None, Some("fram")].into_iter().collect();
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("origin", Arc::new(StringArray::from(vec!["AA", "AA", "AA"]))),
        ("destination", Arc::new(StringArray::from(vec!["BB", "BB", "BB"]))),
        ("sector", Arc::new(sector)),
        ("signed_on", Arc::new(Date32Array::from(vec![20_000, 20_001, 20_002]))),
        ("wage", Arc::new(Int64Array::from(vec![Some(100_000), None, Some(-5)]))),
        ("wage_currency", Arc::new(StringArray::from(vec!["AED", "AED", "AED"]))),
        ("deductions", Arc::new(StringArray::from(vec!["5 AED", "", "1,5,0"]))),
        ("hours_per_week", Arc::new(Int64Array::from(vec![480, 481, 482]))),
        ("food_provided", Arc::new(BooleanArray::from(vec![Some(true), Some(false), None]))),
    ];
    let batch =
        RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true))).unwrap();
    let (read, problems) = Batch::from_arrow(&LAW, 0, &batch).unwrap();
    let expected = record(
        &LAW,
        json!({ "signed_on": "2024-10-04", "wage": "1000 AED", "deductions": "5 AED",
        "hours_per_week": "8 h", "food_provided": true }),
    );
    assert_eq!(read.record(&LAW, 0, 0), expected);
    let wrong: Vec<String> = problems.iter().map(|one| format!("{} {}", one.row, one.problem.field)).collect();
    assert_eq!(wrong, ["2 sector", "2 wage", "2 deductions"]);
    let unknown = RecordBatch::try_from_iter([("wages", Arc::new(Int64Array::from(vec![1])) as ArrayRef)]).unwrap();
    assert_eq!(Batch::from_arrow(&LAW, 0, &unknown).unwrap_err()[0].code, "unknown-field");
    let no_currency = RecordBatch::try_from_iter([("wage", Arc::new(Int64Array::from(vec![1])) as ArrayRef)]).unwrap();
    assert_eq!(Batch::from_arrow(&LAW, 0, &no_currency).unwrap_err()[0].code, "no-currency");
}
