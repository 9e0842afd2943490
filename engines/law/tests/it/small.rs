//! A small law made by hand: two countries, a few facts and parameters, whatever rules a test needs.

use jiff::civil::Date;
use marhala_law::code::Symbols;
use marhala_law::judge::{Law, Record};
use marhala_law::pack::{
    CodeList, Country, Fact, Governs, Packs, Parameter, ParameterName, Period, Place, Precision, RuleText, Setting,
    Severity, Side, Table,
};
use marhala_law::value::{Type, Value, parse_text};
use serde_json::{Map, Value as Json};

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn list(id: &str, codes: &[&str], standard: Option<&str>) -> CodeList {
    CodeList {
        id: id.to_owned(),
        title: id.to_owned(),
        codes: codes.iter().map(|code| ((*code).to_owned(), (*code).to_owned())).collect(),
        standard: standard.map(str::to_owned),
        place: Place::default(),
    }
}

fn fact(name: &str, kind: Type, list: Option<&str>) -> Fact {
    Fact {
        name: name.to_owned(),
        kind,
        list: list.map(str::to_owned),
        unit: None,
        topic: "wage".to_owned(),
        label: name.replace('_', " "),
        ask: None,
        why: None,
        from: "the contract".to_owned(),
        may_be_missing: true,
        max: None,
        derived: None,
        worse: None,
        best: None,
        counted_by: None,
        place: Place::default(),
    }
}

fn name(name: &str, kind: Type, side: Side, list: Option<&str>) -> ParameterName {
    ParameterName {
        name: name.to_owned(),
        kind,
        side,
        topic: "wage".to_owned(),
        governed_by: Governs::Signing,
        label: format!("law {}", name.replace(['.', '_'], " ")),
        list: list.map(str::to_owned),
        unit: None,
        meaning: None,
        place: Place::default(),
    }
}

/// The vocabulary: the countries AA (origin) and BB (work), three sectors.
pub fn vocabulary() -> Packs {
    let mut symbols = Symbols::default();
    for code in ["AA", "BB", "CC"] {
        symbols.intern(code);
    }
    let facts = vec![
        fact("origin", Type::Code, Some("country")),
        fact("destination", Type::Code, Some("country")),
        fact("sector", Type::Code, Some("sector")),
        fact("signed_on", Type::Date, None),
        fact("starts_on", Type::Date, None),
        fact("ends_on", Type::Date, None),
        fact("wage", Type::Money, None),
        fact("deductions", Type::Money, None),
        fact("hours_per_week", Type::Hours, None),
        fact("leave_days", Type::Days, None),
        fact("contract_months", Type::Months, None),
        fact("rest_days", Type::Count, None),
        fact("rate", Type::Share, None),
        fact("food_provided", Type::YesNo, None),
        fact("housing_provided", Type::YesNo, None),
        fact("passport_holder", Type::Code, Some("party")),
        fact("language", Type::Code, Some("language")),
    ];
    let side = |kind, governs: Governs| (kind, governs);
    let days = [side("signed_on", Governs::Signing), side("starts_on", Governs::DayOfWork)];
    Packs {
        symbols,
        code_lists: vec![
            list("country", &["AA", "BB", "CC"], None),
            list("sector", &["home", "farm", "shop"], None),
            list("party", &["worker", "employer", "agency"], None),
            list("language", &["ar", "en", "ne"], None),
            list("currency", &[], Some("iso-4217")),
        ],
        tables: vec![Table {
            id: "contract".to_owned(),
            title: "A contract".to_owned(),
            origin: "origin".to_owned(),
            destination: "destination".to_owned(),
            sector: "sector".to_owned(),
            days: days.into_iter().map(|(column, governs)| (governs, column.to_owned())).collect(),
            facts,
            place: Place::default(),
        }],
        parameter_names: vec![
            name("wage.minimum", Type::Money, Side::Destination, None),
            name("hours.maximum", Type::Hours, Side::Destination, None),
            name("leave.minimum", Type::Days, Side::Destination, None),
            name("deductions.share_maximum", Type::Share, Side::Destination, None),
            name("fees.prohibited", Type::YesNo, Side::Origin, None),
            name("language.required", Type::Code, Side::Destination, Some("language")),
            name("language.accepted", Type::Codes, Side::Destination, Some("language")),
            name("pay.currency", Type::Code, Side::Destination, Some("currency")),
            name("reform.on", Type::Date, Side::Destination, None),
            name("rule.in_words", Type::Text, Side::Destination, None),
        ],
        countries: ["AA", "BB"]
            .map(|code| Country {
                code: code.to_owned(),
                name: code.to_owned(),
                currency: Some("AED".to_owned()),
                official_languages: Vec::new(),
                sectors_with_own_law: if code == "BB" { vec!["home".to_owned()] } else { Vec::new() },
                encoded_from: Some(date("2010-01-01")),
                encoded_to: Some(date("2026-12-31")),
                note: None,
                place: Place::default(),
            })
            .to_vec(),
        hash: "small".to_owned(),
        ..Packs::default()
    }
}

/// One period: `from..to`, a side left empty where it is not known; `~` before a date: only the month is known.
pub fn period(dates: &str, setting: Setting) -> Period {
    let (from, to) = dates.split_once("..").unwrap();
    let side = |text: &str| {
        let precision = if text.starts_with('~') { Precision::Month } else { Precision::Day };
        (text.trim_start_matches('~').parse::<Date>().ok(), precision)
    };
    let ((from, from_precision), (to, to_precision)) = (side(from), side(to));
    Period {
        setting,
        from,
        from_precision,
        to,
        to_precision,
        law: None,
        source: "s".to_owned(),
        verified: true,
        checked_on: date("2026-01-01"),
        note: None,
        place: Place::default(),
    }
}

/// Adds a parameter: `("wage.minimum", "BB", "any", &[("2020-01-01..", "1000 AED")])`.
pub fn parameter(packs: &mut Packs, name: &str, area: &str, sector: &str, periods: &[(&str, &str)]) {
    marhala_law::standards::intern_all(&mut packs.symbols);
    let listed: Vec<String> =
        packs.code_lists.iter().flat_map(|list| list.codes.iter().map(|(code, _)| code.clone())).collect();
    for code in listed {
        packs.symbols.intern(&code);
    }
    let described = packs.parameter_names.iter().find(|known| known.name == name).unwrap().clone();
    let list = packs.code_lists.iter().find(|list| Some(&list.id) == described.list.as_ref());
    let setting = |text: &str| match text {
        "none" => Setting::NoneInLaw,
        text => Setting::Is(parse_text(described.kind, list, text, &packs.symbols).unwrap()),
    };
    let periods = periods.iter().map(|(dates, value)| period(dates, setting(value))).collect();
    packs.parameters.push(Parameter {
        name: name.to_owned(),
        area: area.to_owned(),
        sector: sector.to_owned(),
        governed_by: Governs::Signing,
        note: None,
        periods,
        place: Place::default(),
    });
}

/// Adds a rule; an empty `when` is none.
pub fn rule(packs: &mut Packs, id: &str, when: &str, must: &str) {
    let place = Place { file: "rules.toml".to_owned(), line: 10, column: 9 };
    packs.rules.push(RuleText {
        id: id.to_owned(),
        table: "contract".to_owned(),
        topic: "wage".to_owned(),
        areas: Vec::new(),
        when: (!when.is_empty()).then(|| (when.to_owned(), place.clone())),
        must: (must.to_owned(), place.clone()),
        severity: Severity::Refuse,
        from: None,
        to: None,
        title: id.to_owned(),
        law: id.to_owned(),
        remedy: id.to_owned(),
        missing_means: None,
        cites: Vec::new(),
        source: None,
        place,
    });
}

/// The law of the packs; their rules must compile.
pub fn law(packs: Packs) -> Law {
    let (law, problems) = Law::new(packs);
    let wrong: Vec<String> =
        problems.iter().filter(|problem| problem.code != "no-scenario").map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    law
}

/// A record of facts as in a contract file, beside origin AA, destination BB, sector farm, signed on 2025-06-01.
pub fn record(law: &Law, facts: Json) -> Record {
    let mut all: Map<String, Json> = serde_json::from_value(serde_json::json!({
        "origin": "AA", "destination": "BB", "sector": "farm", "signed_on": "2025-06-01",
    }))
    .unwrap();
    all.extend(facts.as_object().unwrap().clone());
    all.retain(|_, value| !value.is_null());
    Record::from_json(law.facts_of(0), &all, law.packs()).unwrap()
}

/// A law with the usual parameters and these rules.
pub fn usual(rules: &[(&str, &str)]) -> Law {
    let mut packs = vocabulary();
    parameter(
        &mut packs,
        "wage.minimum",
        "BB",
        "any",
        &[("2020-01-01..2024-12-31", "900 AED"), ("2025-01-01..", "1000 AED")],
    );
    parameter(&mut packs, "hours.maximum", "BB", "any", &[("2020-01-01..", "48 h")]);
    parameter(&mut packs, "deductions.share_maximum", "BB", "any", &[("2020-01-01..", "50 %")]);
    parameter(&mut packs, "fees.prohibited", "AA", "any", &[("2020-01-01..", "true")]);
    parameter(&mut packs, "language.accepted", "BB", "any", &[("2020-01-01..", "ar, en")]);
    parameter(&mut packs, "pay.currency", "BB", "any", &[("2020-01-01..", "AED")]);
    parameter(&mut packs, "reform.on", "BB", "any", &[("2020-01-01..", "2025-01-01")]);
    for (at, (when, must)) in rules.iter().enumerate() {
        rule(&mut packs, &format!("r{at}"), when, must);
    }
    law(packs)
}

pub fn value_of(law: &Law, setting: marhala_law::judge::InLaw) -> String {
    match setting {
        marhala_law::judge::InLaw::NoneInLaw { .. } => "none".to_owned(),
        marhala_law::judge::InLaw::Is(found) => match found.value {
            Value::Money(money) => format!("{} {}", money.minor, money.currency.code()),
            Value::Code(code) => law.packs().symbols.code(code).to_owned(),
            other => format!("{other:?}"),
        },
    }
}
