//! Rules in words and in SQL.

use crate::small::{record, usual};
use insta::assert_snapshot;
use marhala_law::Value;
use marhala_law::judge::Law;
use marhala_law::rule::{Parameters, Phrase, Sql, Words, leaf_in_words, rule_in_words};
use serde_json::json;
use std::borrow::Cow;

struct English<'l>(&'l Law);

impl Words for English<'_> {
    fn fact(&self, column: usize) -> Cow<'_, str> {
        Cow::Borrowed(&self.0.facts_of(0).facts[column].label)
    }

    fn parameter(&self, name: usize) -> Cow<'_, str> {
        Cow::Borrowed(&self.0.packs().parameter_names[name].label)
    }

    fn value(&self, value: &Value, _: Option<usize>) -> String {
        match value {
            Value::Code(code) => self.0.packs().symbols.code(*code).to_owned(),
            Value::Money(money) => format!("{} {}", money.minor / 100, money.currency.code()),
            Value::Count(number) => number.to_string(),
            other => format!("{other:?}"),
        }
    }
}

fn said(when: &str, must: &str) -> String {
    let law = usual(&[(when, must)]);
    rule_in_words(&law.rules()[0], &English(&law))
}

#[test]
fn a_rule_reads_like_a_sentence() {
    assert_snapshot!(said("", "wage >= law.wage.minimum"), @r#"wage is at least law wage minimum"#);
    assert_snapshot!(
        said("passport_holder = 'agency' and sector <> 'home'", "food_provided = true or deductions = 0"),
        @r"
    When passport holder is agency and sector is not home: food provided: yes or deductions is 0
    "
    );
    assert_snapshot!(
        said("", "deductions * percent(100) <= wage * law.deductions.share_maximum"),
        @r"
    deductions is at most wage times law deductions share maximum
    "
    );
    assert_snapshot!(
        said("", "not (rest_days < 1 or language in ('ar', 'en')) and (food_provided or not housing_provided)"),
        @r"
    (rest days is at least 1 and language is none of: ar, en) and (food provided: yes or housing provided: no)
    "
    );
    assert_snapshot!(
        said("", "signed_on + interval '1' month <= ends_on and language not in law.language.accepted"),
        @r"
    Months(1) after signed on is at most ends on and language is none of: law language accepted
    "
    );
    assert_snapshot!(
        said("", "least(wage, deductions) > 0 and wage_currency = law.pay.currency"),
        @r"
    the smaller of wage and deductions is above 0 and the currency of wage is law pay currency
    "
    );
}

#[test]
fn every_phrase_has_english() {
    for phrase in Phrase::ALL {
        assert!(!phrase.english().is_empty());
    }
}

#[test]
fn a_reason_names_the_values() {
    let law = usual(&[("", "wage >= law.wage.minimum"), ("", "passport_holder = 'worker'"), ("", "rest_days >= 1")]);
    let judgment = law.judge(0, &record(&law, json!({ "wage": "900 AED", "passport_holder": "agency" })));
    let said: Vec<String> = judgment
        .findings
        .iter()
        .flat_map(|finding| &finding.leaves)
        .map(|leaf| leaf_in_words(leaf, &English(&law), &|_, _| None))
        .collect();
    assert_snapshot!(said.join("\n"), @r#"
    wage (900 AED) is below law wage minimum (1000 AED)
    passport holder (agency) is not worker
    rest days (not known) is at least 1
    "#);
}

#[test]
fn a_rule_prints_as_sql() {
    let law = usual(&[
        ("food_provided = false", "wage >= law.wage.minimum and passport_holder in ('worker')"),
        ("", "signed_on + interval '1' month <= ends_on and ends_on - starts_on >= 30"),
        ("", "least(wage, deductions) >= 0 or language in law.language.accepted"),
    ]);
    let sql = |parameters| {
        let sql = Sql { packs: law.packs(), table: 0, parameters };
        law.rules().iter().map(|rule| sql.outcome(rule)).collect::<Vec<_>>().join("\n\n")
    };
    let sql = |parameters| {
        sql(parameters).replace(" when ", "\n when ").replace(" or ", "\n or ").replace(" and ", "\n and ")
    };
    assert_snapshot!(sql(Parameters::Columns), @r#"
    case
     when law_wage_minimum_none then 'does_not_apply'
     when not ((food_provided = false)) then 'does_not_apply'
     when ((case
     when wage_currency = law_wage_minimum_currency then wage >= law_wage_minimum end)
     and (passport_holder in ('worker'))) then 'holds'
     when ((food_provided = false))
     and not (((case
     when wage_currency = law_wage_minimum_currency then wage >= law_wage_minimum end)
     and (passport_holder in ('worker')))) then 'broken' else 'unknown' end

    case
     when not (true) then 'does_not_apply'
     when ((cast(signed_on + interval '1' month as date) <= ends_on)
     and (((ends_on - date '1970-01-01') - (starts_on - date '1970-01-01')) >= 30)) then 'holds'
     when (true)
     and not (((cast(signed_on + interval '1' month as date) <= ends_on)
     and (((ends_on - date '1970-01-01') - (starts_on - date '1970-01-01')) >= 30))) then 'broken' else 'unknown' end

    case
     when law_language_accepted_none then 'does_not_apply'
     when not (true) then 'does_not_apply'
     when ((case
     when wage_currency = deductions_currency then (case
     when wage <= deductions then wage
     when deductions <= wage then deductions end) >= 0 end)
     or list_contains(law_language_accepted, language)) then 'holds'
     when (true)
     and not (((case
     when wage_currency = deductions_currency then (case
     when wage <= deductions then wage
     when deductions <= wage then deductions end) >= 0 end)
     or list_contains(law_language_accepted, language))) then 'broken' else 'unknown' end
    "#);
    let columns = Sql { packs: law.packs(), table: 0, parameters: Parameters::Columns };
    assert_snapshot!(columns.broken(&law.rules()[0]), @"(not law_wage_minimum_none and (food_provided = false) and not ((case when wage_currency = law_wage_minimum_currency then wage >= law_wage_minimum end) and (passport_holder in ('worker'))))");
    let written = |name: usize| {
        let packs = law.packs();
        let parameter = packs.parameters.iter().find(|one| one.name == packs.parameter_names[name].name)?;
        Some(parameter.periods.last()?.setting.clone())
    };
    assert_snapshot!(sql(Parameters::Written(&written)), @r#"
    case
     when not ((food_provided = false)) then 'does_not_apply'
     when ((case
     when wage_currency = 'AED' then wage >= 100000 end)
     and (passport_holder in ('worker'))) then 'holds'
     when ((food_provided = false))
     and not (((case
     when wage_currency = 'AED' then wage >= 100000 end)
     and (passport_holder in ('worker')))) then 'broken' else 'unknown' end

    case
     when not (true) then 'does_not_apply'
     when ((cast(signed_on + interval '1' month as date) <= ends_on)
     and (((ends_on - date '1970-01-01') - (starts_on - date '1970-01-01')) >= 30)) then 'holds'
     when (true)
     and not (((cast(signed_on + interval '1' month as date) <= ends_on)
     and (((ends_on - date '1970-01-01') - (starts_on - date '1970-01-01')) >= 30))) then 'broken' else 'unknown' end

    case
     when not (true) then 'does_not_apply'
     when ((case
     when wage_currency = deductions_currency then (case
     when wage <= deductions then wage
     when deductions <= wage then deductions end) >= 0 end)
     or (language in ('ar', 'en'))) then 'holds'
     when (true)
     and not (((case
     when wage_currency = deductions_currency then (case
     when wage <= deductions then wage
     when deductions <= wage then deductions end) >= 0 end)
     or (language in ('ar', 'en')))) then 'broken' else 'unknown' end
    "#);
}
