//! Three-valued logic, overflow, currencies and the reasons of answers.

use crate::small::{record, usual};
use insta::assert_snapshot;
use marhala_law::judge::{Law, Missing, Outcome, Record, Used, Verdict};
use serde_json::json;

fn outcome(rules: &[(&str, &str)], facts: serde_json::Value) -> Outcome {
    let law = usual(rules);
    law.outcome(0, &record(&law, facts))
}

/// Yes, no and unknown for two yes-or-no facts.
fn truth(must: &str, food: Option<bool>, housing: Option<bool>) -> Outcome {
    outcome(&[("", must)], json!({ "food_provided": food, "housing_provided": housing }))
}

#[test]
fn and_or_not_in_three_values() {
    use Outcome::{Broken as N, Holds as Y, Unknown as U};
    let values = [Some(true), Some(false), None];
    let and = [[Y, N, U], [N, N, N], [U, N, U]];
    let or = [[Y, Y, Y], [Y, N, U], [Y, U, U]];
    for (row, food) in values.into_iter().enumerate() {
        for (column, housing) in values.into_iter().enumerate() {
            assert_eq!(truth("food_provided and housing_provided", food, housing), and[row][column]);
            assert_eq!(truth("food_provided or housing_provided", food, housing), or[row][column]);
        }
        assert_eq!(truth("not food_provided", food, None), [N, Y, U][row]);
        assert_eq!(truth("food_provided = false", food, None), [N, Y, U][row]);
    }
}

#[test]
fn when_decides_whether_a_rule_applies() {
    let rules = [("food_provided = false", "wage >= law.wage.minimum")];
    let with = |food: Option<bool>, wage: Option<&str>| outcome(&rules, json!({ "food_provided": food, "wage": wage }));
    assert_eq!(with(Some(true), Some("1 AED")), Outcome::DoesNotApply);
    assert_eq!(with(Some(true), None), Outcome::DoesNotApply);
    assert_eq!(with(Some(false), Some("999.99 AED")), Outcome::Broken);
    assert_eq!(with(Some(false), Some("1000 AED")), Outcome::Holds);
    assert_eq!(with(None, Some("1000 AED")), Outcome::Holds);
    assert_eq!(with(None, Some("1 AED")), Outcome::Unknown);
    assert_eq!(with(Some(false), None), Outcome::Unknown);
}

#[test]
fn other_currencies_are_unknown_and_zero_has_none() {
    let law =
        usual(&[("", "wage >= law.wage.minimum"), ("", "deductions = 0"), ("", "wage_currency = law.pay.currency")]);
    let judgment = law.judge(0, &record(&law, json!({ "wage": "5000 NPR", "deductions": "3 USD" })));
    assert_eq!(judgment.findings[0].outcome, Outcome::Unknown);
    assert!(matches!(&judgment.findings[0].missing[..], [Missing::Rate(one, other)]
        if one.code() == "NPR" && other.code() == "AED"));
    assert_eq!(judgment.findings[1].outcome, Outcome::Broken);
    assert_eq!(judgment.findings[2].outcome, Outcome::Broken);
    assert_eq!(judgment.verdict, Verdict::Refused);
}

#[test]
fn what_does_not_fit_is_unknown_and_said() {
    let law = usual(&[
        ("", "law.wage.minimum * 1000000000 * rest_days > 0"),
        ("", "rest_days * rest_days * 1000000000 > 5"),
        ("", "rest_days * rest_days * rest_days > 5"),
    ]);
    let judgment = law.judge(0, &record(&law, json!({ "rest_days": 1_000_000_000 })));
    assert_eq!(judgment.findings.len(), 3);
    for finding in &judgment.findings {
        assert_eq!(finding.outcome, Outcome::Unknown);
        assert_eq!(finding.missing, [Missing::Overflow]);
    }
}

#[test]
fn dates_and_lengths_of_time() {
    let facts = json!({ "starts_on": "2025-01-31", "ends_on": "2025-02-28", "contract_months": 1, "leave_days": 28,
        "hours_per_week": "7:30", "rate": "12.5 %" });
    for must in [
        "starts_on + interval '1' month = ends_on",
        "starts_on + contract_months = ends_on",
        "ends_on - starts_on = leave_days",
        "ends_on - starts_on = 28",
        "ends_on - interval '28' day = starts_on",
        "starts_on >= law.reform.on",
        "starts_on < date '2025-02-01'",
        "hours_per_week < 8 and hours_per_week * 2 = 15",
        "hours_per_week + hours_per_week <= law.hours.maximum",
        "rate between percent(12) and percent(13)",
        "least(leave_days, 30) = 28 and greatest(leave_days, 30) = 30",
        "interval '1' month + starts_on = ends_on",
        "contract_months = 1 and contract_months <> 2 and contract_months in (1, 3)",
        "leave_days not in (1, 2) and not leave_days > 28",
    ] {
        assert_eq!(outcome(&[("", must)], facts.clone()), Outcome::Holds, "{must}");
    }
}

#[test]
fn lists_of_codes() {
    let law = usual(&[("", "language in law.language.accepted"), ("", "passport_holder in ('worker', 'agency')")]);
    let answers = |facts| {
        let judgment = law.judge(0, &record(&law, facts));
        judgment.findings.iter().map(|finding| finding.outcome).collect::<Vec<_>>()
    };
    assert_eq!(answers(json!({ "language": "ar", "passport_holder": "worker" })), [Outcome::Holds, Outcome::Holds]);
    assert_eq!(answers(json!({ "language": "ne", "passport_holder": "employer" })), [Outcome::Broken, Outcome::Broken]);
    assert_eq!(answers(json!({})), [Outcome::Unknown, Outcome::Unknown]);
}

/// Every leaf as "relation outcome [values] missing".
fn reasons(law: &Law, record: &Record) -> String {
    let judgment = law.judge(0, record);
    let used = |used: &Used| match used {
        Used::Fact(column, _) => law.facts_of(0).facts[*column].name.clone(),
        Used::Parameter(name, found) => {
            format!("law.{} since {:?}", law.packs().parameter_names[*name].name, found.since)
        }
        Used::Written(value) => format!("{value:?}"),
        Used::Missing(missing) => format!("no {missing:?}"),
    };
    let mut said = Vec::new();
    for finding in &judgment.findings {
        said.push(format!("{:?} {:?}", finding.outcome, finding.missing));
        for leaf in &finding.leaves {
            let side = |operand: &marhala_law::judge::Operand| {
                operand.made_from.iter().map(used).collect::<Vec<_>>().join(" & ")
            };
            let right: Vec<String> = leaf.right.iter().map(side).collect();
            said.push(format!("  {} {:?} {} -> {:?}", side(&leaf.left), leaf.relation, right.join(", "), leaf.outcome));
        }
    }
    said.push(format!("{:?}", judgment.verdict));
    said.join("\n")
}

#[test]
fn only_what_decides_is_said() {
    let law = usual(&[
        ("food_provided = false", "not (wage < law.wage.minimum or rest_days < 1) and leave_days >= 10"),
        ("", "rest_days >= 1 or food_provided"),
    ]);
    let said = |facts| reasons(&law, &record(&law, facts));
    assert_snapshot!(said(json!({ "food_provided": false, "wage": "900 AED", "rest_days": 2 })), @r#"
    Broken []
      wage Below law.wage.minimum since Some(2025-01-01) -> Broken
      food_provided Equal YesNo(false) -> Holds
    Holds []
      rest_days AtLeast Count(1) -> Holds
    Refused
    "#);
    assert_snapshot!(said(json!({ "food_provided": false, "wage": "1900 AED", "rest_days": 2 })), @r#"
    Unknown [Fact(9)]
      no Fact(9) AtLeast Days(10) -> Unknown
    Holds []
      rest_days AtLeast Count(1) -> Holds
    Incomplete
    "#);
    assert_snapshot!(said(json!({ "food_provided": null, "wage": "1900 AED", "rest_days": 0, "leave_days": 12 })), @r#"
    Unknown [Fact(13)]
      no Fact(13) Equal YesNo(false) -> Unknown
    Unknown [Fact(13)]
      no Fact(13) Equal YesNo(true) -> Unknown
    Incomplete
    "#);
    assert_snapshot!(said(json!({ "food_provided": true, "rest_days": 0 })), @r#"
    Holds []
      food_provided Equal YesNo(true) -> Holds
    Allowed
    "#);
}

#[test]
fn a_verdict_is_allowed_only_when_something_holds() {
    let law = usual(&[("food_provided = true", "wage >= law.wage.minimum")]);
    let verdict = |facts| law.judge(0, &record(&law, facts)).verdict;
    assert_eq!(verdict(json!({ "food_provided": false })), Verdict::Incomplete);
    assert_eq!(verdict(json!({ "food_provided": true, "wage": "1000 AED" })), Verdict::Allowed);
    assert_eq!(verdict(json!({ "food_provided": true })), Verdict::Incomplete);
}

#[test]
fn fields_are_refused_one_by_one() {
    let law = usual(&[]);
    let facts = json!({ "wages": 1, "wage": "5", "signed_on": "2026-02-31", "rest_days": -1, "sector": "hom",
        "food_provided": "maybe",
        "hours_per_week": [1], "leave_days": 3, "deductions": { "amount": "5", "currency": "AED" } });
    let problems = Record::from_json(law.facts_of(0), facts.as_object().unwrap(), law.packs()).unwrap_err();
    let said: Vec<String> = problems
        .iter()
        .map(|problem| {
            format!(
                "{} [{}] {} {}",
                problem.field,
                problem.code,
                problem.message,
                problem.suggestion.as_deref().unwrap_or("-")
            )
        })
        .collect();
    assert_snapshot!(said.join("\n"), @r#"
    food_provided [not-yes-or-no] “maybe” is neither yes nor no. Write yes or no.
    hours_per_week [wrong-type] `hours_per_week` cannot be a list or a group. Write one value.
    rest_days [not-a-number] “-1” is not a whole number. Write digits only, such as 30.
    sector [unknown-code] “hom” is not in the list “sector”. Did you mean “home”?
    signed_on [bad-date] 2026-02-31 does not exist. That month has 28 days.
    wage [currency-missing] The currency is missing. Write it after the amount: “1000 AED”. -
    wages [unknown-field] There is no field `wages`. Did you mean `wage`?
    "#);
}
