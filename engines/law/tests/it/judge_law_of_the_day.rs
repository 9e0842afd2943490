//! Which value of a parameter holds: corridors, sectors, days, imprecise months, and what is not encoded.

use crate::small::{date, law, parameter, record, rule, value_of, vocabulary};
use marhala_law::judge::{Absence, Law, Missing, Outcome};
use serde_json::json;

fn on(law: &Law, area: &str, sector: &str, day: &str) -> String {
    match law.value_in("wage.minimum", area, sector, date(day)) {
        Ok(found) => value_of(law, found),
        Err(absence) => format!("{absence:?}"),
    }
}

#[test]
fn corridor_before_country_sector_before_general_before_any() {
    let mut packs = vocabulary();
    parameter(&mut packs, "wage.minimum", "BB", "any", &[("2020-01-01..", "1 AED")]);
    parameter(&mut packs, "wage.minimum", "BB", "general", &[("2020-01-01..", "2 AED")]);
    parameter(&mut packs, "wage.minimum", "BB", "farm", &[("2022-01-01..", "3 AED")]);
    parameter(&mut packs, "wage.minimum", "AA-BB", "any", &[("2023-01-01..", "4 AED")]);
    let law = law(packs);
    assert_eq!(on(&law, "BB", "shop", "2021-01-01"), "200 AED");
    assert_eq!(on(&law, "BB", "home", "2021-01-01"), "100 AED", "a sector with its own law is not reached by general");
    assert_eq!(on(&law, "BB", "farm", "2022-01-01"), "300 AED");
    assert_eq!(
        on(&law, "BB", "farm", "2021-12-31"),
        "NotEncodedThatDay",
        "the row of the sector is silent, and that is final"
    );
    assert_eq!(on(&law, "AA-BB", "farm", "2023-01-01"), "400 AED");
    assert_eq!(on(&law, "AA-BB", "farm", "2022-12-31"), "NotEncodedThatDay");
    assert_eq!(on(&law, "CC-BB", "farm", "2023-01-01"), "300 AED");
    assert_eq!(on(&law, "CC", "farm", "2023-01-01"), "NotEncoded");
    assert_eq!(on(&law, "BB", "farm", "2027-01-01"), "NotEncodedThatDay", "after the encoding ends");
}

#[test]
fn a_missing_fact_that_may_choose_another_law_makes_it_unknown() {
    let mut packs = vocabulary();
    parameter(&mut packs, "wage.minimum", "BB", "any", &[("2020-01-01..", "1 AED")]);
    rule(&mut packs, "r", "", "wage >= law.wage.minimum");
    let simple = law(packs.clone());
    let without = |law: &Law, fact: &str| {
        let judgment = law.judge(0, &record(law, json!({ "wage": "5 AED", fact: null })));
        (judgment.findings[0].outcome, judgment.findings[0].missing.clone())
    };
    assert_eq!(without(&simple, "sector").0, Outcome::Holds);
    assert_eq!(without(&simple, "origin").0, Outcome::Holds);
    assert_eq!(without(&simple, "signed_on"), (Outcome::Unknown, vec![Missing::Fact(3)]));
    assert_eq!(without(&simple, "destination"), (Outcome::Unknown, vec![Missing::Fact(1)]));
    parameter(&mut packs, "wage.minimum", "AA-BB", "shop", &[("2020-01-01..", "9 AED")]);
    let detailed = law(packs);
    assert_eq!(without(&detailed, "origin"), (Outcome::Unknown, vec![Missing::Fact(0)]));
    assert_eq!(without(&detailed, "sector"), (Outcome::Unknown, vec![Missing::Fact(2)]));
}

#[test]
fn both_sides_of_every_change() {
    let mut packs = vocabulary();
    parameter(
        &mut packs,
        "wage.minimum",
        "BB",
        "any",
        &[
            ("2015-01-01..2017-06-30", "1 AED"),
            ("2018-01-01..", "2 AED"),
            ("~2020-05-01..", "3 AED"),
            ("~2021-03-01..", "3 AED"),
            ("2022-01-01..", "none"),
            ("..", "7 AED"),
        ],
    );
    let law = law(packs);
    for (day, expected) in [
        ("2014-12-31", "NotEncodedThatDay"),
        ("2015-01-01", "100 AED"),
        ("2017-06-30", "100 AED"),
        ("2017-07-01", "NotEncodedThatDay"),
        ("2018-01-01", "200 AED"),
        ("2020-04-30", "200 AED"),
        ("2020-05-01", "DayNotSure"),
        ("2020-05-31", "DayNotSure"),
        ("2020-06-01", "300 AED"),
        ("2021-03-15", "300 AED"),
        ("2021-12-31", "300 AED"),
        ("2022-01-01", "none"),
        ("2024-01-01", "DayNotSure"),
        ("2025-12-31", "DayNotSure"),
        ("2026-01-01", "700 AED"),
    ] {
        assert_eq!(on(&law, "BB", "any", day), expected, "{day}");
    }
}

/// The small law speaks from 2010-01-01 to 2026-12-31.
#[test]
fn before_and_after_what_is_encoded_nothing_is_known() {
    let mut packs = vocabulary();
    parameter(&mut packs, "wage.minimum", "BB", "any", &[("2000-01-01..", "1 AED")]);
    parameter(&mut packs, "fees.prohibited", "AA", "any", &[("2000-01-01..", "true")]);
    parameter(&mut packs, "leave.minimum", "BB", "any", &[("2000-01-01..", "none")]);
    rule(&mut packs, "destination", "", "wage >= law.wage.minimum");
    rule(&mut packs, "origin", "", "not law.fees.prohibited or deductions = 0");
    rule(&mut packs, "none", "", "leave_days >= law.leave.minimum");
    rule(&mut packs, "no-law", "", "wage > 0");
    let law = law(packs);
    use Outcome::{Broken, DoesNotApply, Holds, Unknown};
    for (day, outcomes, known) in [
        ("2009-12-31", [Unknown, Unknown, Unknown, Holds], "NotEncodedThatDay"),
        ("2010-01-01", [Holds, Broken, DoesNotApply, Holds], "100 AED"),
        ("2026-12-31", [Holds, Broken, DoesNotApply, Holds], "100 AED"),
        ("2027-01-01", [Unknown, Unknown, Unknown, Holds], "NotEncodedThatDay"),
    ] {
        let facts = json!({ "signed_on": day, "wage": "2 AED", "deductions": "1 AED", "leave_days": 9 });
        let record = record(&law, facts);
        let found: Vec<Outcome> = (0..4).map(|rule| law.outcome(rule, &record)).collect();
        assert_eq!(found, outcomes, "{day}");
        let judgment = law.judge(0, &record);
        let silent: Vec<&Missing> = judgment.findings.iter().flat_map(|finding| &finding.missing).collect();
        let expected = if known == "NotEncodedThatDay" { 3 } else { 0 };
        assert_eq!(silent.len(), expected, "{day}: {silent:?}");
        assert!(silent.iter().all(|missing| matches!(missing, Missing::Parameter(_, Absence::NotEncodedThatDay))));
        assert_eq!(on(&law, "BB", "any", day), known, "{day}");
    }
}

#[test]
fn a_rule_does_not_apply_where_the_law_sets_no_limit() {
    let mut packs = vocabulary();
    parameter(
        &mut packs,
        "wage.minimum",
        "BB",
        "any",
        &[("2020-01-01..2024-12-31", "none"), ("2025-01-01..", "1 AED")],
    );
    rule(&mut packs, "r", "", "wage >= law.wage.minimum or food_provided");
    let law = law(packs);
    let outcome =
        |day: &str| law.outcome(0, &record(&law, json!({ "signed_on": day, "wage": "0 AED", "food_provided": false })));
    assert_eq!(outcome("2024-12-31"), Outcome::DoesNotApply);
    assert_eq!(outcome("2025-01-01"), Outcome::Broken);
}

#[test]
fn a_rule_is_limited_to_its_areas_and_days() {
    let mut packs = vocabulary();
    for (areas, from, to) in [
        (vec!["BB"], None, None),
        (vec!["CC"], None, None),
        (vec!["AA-BB"], Some("2025-01-01"), None),
        (vec![], None, Some("2025-01-01")),
    ] {
        let id = format!("r{}", packs.rules.len());
        rule(&mut packs, &id, "", "rest_days >= 1");
        let rule = packs.rules.last_mut().unwrap();
        rule.areas = areas.into_iter().map(str::to_owned).collect();
        (rule.from, rule.to) = (from.map(date), to.map(date));
    }
    let law = law(packs);
    let outcomes = |facts| {
        let record = record(&law, facts);
        (0..4).map(|rule| law.outcome(rule, &record)).collect::<Vec<_>>()
    };
    use Outcome::{Broken, DoesNotApply, Unknown};
    assert_eq!(outcomes(json!({ "rest_days": 0 })), [Broken, DoesNotApply, Broken, DoesNotApply]);
    assert_eq!(outcomes(json!({ "rest_days": 0, "signed_on": "2025-01-01" })), [Broken, DoesNotApply, Broken, Broken]);
    assert_eq!(
        outcomes(json!({ "rest_days": 0, "signed_on": "2024-12-31", "origin": "CC" })),
        [Broken, Broken, DoesNotApply, Broken]
    );
    assert_eq!(
        outcomes(json!({ "rest_days": 0, "signed_on": null, "origin": null })),
        [Broken, Unknown, Unknown, Unknown]
    );
}
