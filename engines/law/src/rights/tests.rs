//! What the engine says of a made-up convention and made-up countries.

use super::*;
use crate::pack::{CodeList, OpenTo, Place, Status, TakesEffect};
use jiff::civil::date;
use proptest::prelude::*;

fn convention() -> Instrument {
    Instrument {
        id: "convention".into(),
        title: "A convention".into(),
        short: None,
        body: None,
        kind: "binding".into(),
        adopted: Some("1990-12-18".into()),
        in_force: Some("2003-07-01".into()),
        ended: None,
        takes_effect: Some(TakesEffect {
            days: 0,
            months: 12,
            first_of_next_month: false,
            article: None,
            source: "clauses".into(),
            verified: true,
        }),
        may_leave_out: Some(LeavesOut {
            sectors: vec!["seafaring".into()],
            article: Some("3(f)".into()),
            source: "clauses".into(),
            verified: false,
        }),
        open_to: None,
        citation: None,
        note: None,
        source: "text".into(),
        verified: true,
        place: Place::default(),
    }
}

fn row(country: &str, act: &str, day: &str) -> Status {
    Status {
        instrument: "convention".into(),
        country: country.into(),
        act: act.into(),
        date: (!day.is_empty() && act != "not_party").then(|| day.to_owned()),
        as_of: (act == "not_party").then(|| day.parse().unwrap()),
        note: None,
        source: "list".into(),
        verified: true,
        place: Place::default(),
    }
}

fn right(id: &str, holders: &str, article: &str) -> Right {
    Right {
        id: id.into(),
        text: "A right.".into(),
        instrument: "convention".into(),
        article: article.into(),
        holders: holders.into(),
        stages: vec!["abroad".into()],
        sectors: Vec::new(),
        duty_bearers: vec!["all".into()],
        topic: "wages".into(),
        note: None,
        source: "text".into(),
        verified: true,
        place: Place::default(),
    }
}

fn packs(rows: &[Status]) -> Packs {
    Packs {
        instruments: vec![convention()],
        statuses: rows.to_vec(),
        rights: vec![right("pay", "all", "25"), right("home", "regular", "50")],
        ..Packs::default()
    }
}

fn on(rows: &[Status], day: Date) -> Bound {
    standing(&packs(rows), "convention", "XA", day).bound
}

fn exact(year: i16, month: i8, day: i8) -> TreatyDate {
    TreatyDate::day(date(year, month, day))
}

#[test]
fn ratified_is_not_in_force() {
    let rows = [row("XA", "signed", "2009-01-01"), row("XA", "ratified", "2010-03-05")];
    let joined = exact(2010, 3, 5);
    assert_eq!(on(&rows, date(2010, 3, 4)), Bound::NotYetParty { joined });
    let waiting = Bound::RatifiedNotYetInForce { joined, on: exact(2011, 3, 5) };
    assert_eq!(on(&rows, date(2010, 3, 5)), waiting);
    assert_eq!(on(&rows, date(2011, 3, 4)), waiting);
    assert_eq!(on(&rows, date(2011, 3, 5)), Bound::Bound { since: exact(2011, 3, 5) });
}

#[test]
fn a_row_of_its_own_beats_the_general_rule() {
    let rows = [row("XA", "ratified", "2010-03-05"), row("XA", "in_force", "2010-06-01")];
    let joined = exact(2010, 3, 5);
    let waiting = Bound::RatifiedNotYetInForce { joined, on: exact(2010, 6, 1) };
    assert_eq!(on(&rows, date(2010, 5, 31)), waiting);
    assert_eq!(on(&rows, date(2010, 6, 1)), Bound::Bound { since: exact(2010, 6, 1) });
}

#[test]
fn nobody_is_bound_before_the_convention_itself_is_in_force() {
    let rows = [row("XA", "acceded", "1995-01-01")];
    let joined = exact(1995, 1, 1);
    let waiting = Bound::RatifiedNotYetInForce { joined, on: exact(2003, 7, 1) };
    assert_eq!(on(&rows, date(2003, 6, 30)), waiting);
    assert_eq!(on(&rows, date(2003, 7, 1)), Bound::Bound { since: exact(2003, 7, 1) });
    assert_eq!(on(&rows, date(1990, 12, 17)), Bound::NotYetAdopted { on: exact(1990, 12, 18) });
}

#[test]
fn without_a_rule_the_day_is_not_known_however_long_ago() {
    let mut packs = packs(&[row("XA", "ratified", "2004-01-01")]);
    packs.instruments[0].takes_effect = None;
    let bound = standing(&packs, "convention", "XA", date(2026, 1, 1)).bound;
    assert_eq!(bound, Bound::RatifiedDayNotKnown { joined: exact(2004, 1, 1) });
}

#[test]
fn a_year_alone_leaves_the_days_inside_it_unsure() {
    let rows = [row("XA", "ratified", "2010")];
    assert!(matches!(on(&rows, date(2009, 12, 31)), Bound::NotYetParty { .. }));
    assert!(matches!(on(&rows, date(2010, 6, 1)), Bound::RatifiedDayNotKnown { .. }));
    assert!(matches!(on(&rows, date(2010, 12, 31)), Bound::RatifiedNotYetInForce { .. }));
    assert!(matches!(on(&rows, date(2011, 6, 1)), Bound::RatifiedDayNotKnown { .. }));
    assert!(matches!(on(&rows, date(2011, 12, 31)), Bound::Bound { .. }));
}

#[test]
fn a_country_that_left_is_not_bound_until_it_joins_again() {
    let mut rows = vec![row("XA", "ratified", "2004-01-01"), row("XA", "denounced", "2015-05-01")];
    assert!(matches!(on(&rows, date(2015, 4, 30)), Bound::Bound { .. }));
    assert_eq!(on(&rows, date(2015, 5, 1)), Bound::Denounced { on: exact(2015, 5, 1) });
    rows.push(row("XA", "acceded", "2018-01-01"));
    assert_eq!(
        on(&rows, date(2018, 6, 1)),
        Bound::RatifiedNotYetInForce { joined: exact(2018, 1, 1), on: exact(2019, 1, 1) }
    );
    assert_eq!(on(&rows, date(2020, 1, 1)), Bound::Bound { since: exact(2019, 1, 1) });
}

#[test]
fn signed_not_party_and_unknown_are_three_answers() {
    let day = date(2026, 1, 1);
    assert_eq!(on(&[], day), Bound::Unknown);
    let signed = row("XA", "signed", "2001-02-03");
    assert_eq!(on(std::slice::from_ref(&signed), day), Bound::SignedOnly { on: exact(2001, 2, 3) });
    let checked = row("XA", "not_party", "2022-08-25");
    let as_of = date(2022, 8, 25);
    assert_eq!(on(std::slice::from_ref(&checked), day), Bound::NotParty { as_of, signed: None });
    let signed_on = Some(exact(2001, 2, 3));
    assert_eq!(on(&[signed, checked], day), Bound::NotParty { as_of, signed: signed_on });
}

#[test]
fn a_row_of_another_country_says_nothing() {
    assert_eq!(on(&[row("XB", "ratified", "2004-01-01")], date(2026, 1, 1)), Bound::Unknown);
}

#[test]
fn rows_that_contradict_each_other_or_cannot_be_read_bind_nobody() {
    let day = date(2026, 1, 1);
    let contradicting = [row("XA", "ratified", "2004-01-01"), row("XA", "not_party", "2022-08-25")];
    assert!(matches!(on(&contradicting, day), Bound::RatifiedDayNotKnown { .. }));
    assert_eq!(on(&[row("XA", "ratified", "soon")], day), Bound::Unknown);
    assert_eq!(on(&[row("XA", "ratified", "2004-01-01"), row("XA", "danced", "2005-01-01")], day), Bound::Unknown);
}

#[test]
fn joining_after_the_day_that_was_checked_is_believed() {
    let rows = [row("XA", "not_party", "2022-08-25"), row("XA", "ratified", "2023-01-01")];
    assert_eq!(on(&rows, date(2026, 1, 1)), Bound::Bound { since: exact(2024, 1, 1) });
}

#[test]
fn in_force_from_a_later_day_says_nothing_of_before() {
    let rows = [row("XA", "in_force", "2010-01-01")];
    assert_eq!(on(&rows, date(2009, 1, 1)), Bound::KnownOnlyFrom { on: exact(2010, 1, 1) });
}

#[test]
fn declarations_and_what_was_replaced_bind_nobody() {
    let mut packs = packs(&[row("XA", "ratified", "2004-01-01")]);
    packs.instruments[0].ended = Some("2026-05-22".into());
    let answer = |packs: &Packs, day| standing(packs, "convention", "XA", day).bound;
    assert!(matches!(answer(&packs, date(2026, 5, 21)), Bound::Bound { .. }));
    assert_eq!(answer(&packs, date(2026, 5, 22)), Bound::Ended { on: exact(2026, 5, 22) });
    packs.instruments[0].ended = None;
    packs.instruments[0].kind = "non-binding".into();
    assert_eq!(answer(&packs, date(2026, 5, 22)), Bound::NonBinding);
}

#[test]
fn verified_only_when_every_row_is() {
    let mut packs = packs(&[row("XA", "ratified", "2004-01-01")]);
    let day = date(2026, 1, 1);
    assert!(standing(&packs, "convention", "XA", day).verified);
    packs.instruments[0].takes_effect.as_mut().unwrap().verified = false;
    assert!(!standing(&packs, "convention", "XA", day).verified);
    assert!(!standing(&packs, "no-such-thing", "XA", day).verified);
}

#[test]
fn a_treaty_that_can_bind_neither_country_says_nothing() {
    let mut packs = packs(&[]);
    packs.instruments[0].open_to = Some(OpenTo { countries: vec!["XB".into()], source: "text".into(), verified: true });
    let rights = |work: Option<&str>, origin: Option<&str>| {
        let mut question = asking(Stay::Unknown);
        (question.work, question.origin) = (work.map(str::to_owned), origin.map(str::to_owned));
        rights_of(&packs, &question).len()
    };
    assert_eq!(rights(Some("XA"), Some("XC")), 0);
    assert_eq!((rights(Some("XB"), Some("XC")), rights(Some("XA"), Some("XB"))), (2, 2));
    assert_eq!(rights(None, None), 2, "nobody said where: everything is shown");
}

fn asking(stay: Stay) -> Question {
    Question {
        stage: Some(Stage::Abroad),
        work: Some("XA".into()),
        origin: Some("XB".into()),
        stay,
        sector: None,
        on: date(2026, 1, 1),
    }
}

#[test]
fn rights_of_people_with_papers_are_marked_for_people_without() {
    let packs = packs(&[]);
    let reach = |stay| {
        let question = asking(stay);
        rights_of(&packs, &question).iter().map(|answer| answer.reach).collect::<Vec<_>>()
    };
    assert_eq!(reach(Stay::Regular), [Reach::Yes, Reach::Yes]);
    assert_eq!(reach(Stay::Irregular), [Reach::Yes, Reach::NotIrregular]);
    assert_eq!(reach(Stay::Unknown), [Reach::Yes, Reach::IfRegular]);
}

#[test]
fn a_reservation_is_said_for_its_country_and_article_only() {
    let mut packs = packs(&[]);
    packs.reservations.push(Reservation {
        instrument: "convention".into(),
        country: "XA".into(),
        articles: vec!["25(1)".into()],
        text: "Not for us.".into(),
        date: Some("2004".into()),
        note: None,
        source: "list".into(),
        verified: true,
        place: Place::default(),
    });
    let question = asking(Stay::Regular);
    let answers = rights_of(&packs, &question);
    let said = |right: usize, owed: usize| answers[right].owed[owed].reservations.len();
    assert_eq!((said(0, 0), said(0, 1), said(1, 0)), (1, 0, 0));
    let before = Question { on: date(2003, 1, 1), ..asking(Stay::Regular) };
    assert!(rights_of(&packs, &before)[0].owed[0].reservations.is_empty());
    packs.reservations[0].articles.clear();
    assert_eq!(rights_of(&packs, &question)[1].owed[0].reservations.len(), 1, "none named is the whole");
}

#[test]
fn the_kind_of_work_narrows_and_warns() {
    let mut packs = packs(&[]);
    packs.rights[0].holders = "domestic-worker".into();
    packs.rights[0].sectors = vec!["domestic_work".into()];
    let with = |sector: Option<&str>| Question { sector: sector.map(str::to_owned), ..asking(Stay::Regular) };
    let unsaid = with(None);
    assert_eq!(rights_of(&packs, &unsaid)[0].only_for, Some("domestic-worker"));
    let home = with(Some("domestic_work"));
    assert_eq!(rights_of(&packs, &home).len(), 2);
    assert_eq!(rights_of(&packs, &home)[0].only_for, None);
    let ships = with(Some("seafaring"));
    let answers = rights_of(&packs, &ships);
    assert_eq!(answers.len(), 1);
    assert!(answers[0].may_be_left_out.is_some());
}

#[test]
fn topics_come_in_the_order_of_the_list() {
    let mut packs = packs(&[]);
    packs.rights[1].topic = "documents".into();
    packs.code_lists.push(CodeList {
        id: "right_topic".into(),
        title: "Subject".into(),
        codes: vec![("documents".into(), "Papers".into()), ("wages".into(), "Pay".into())],
        standard: None,
        place: Place::default(),
    });
    let question = asking(Stay::Regular);
    let order: Vec<_> = rights_of(&packs, &question).iter().map(|answer| answer.right.id.as_str()).collect();
    assert_eq!(order, ["home", "pay"]);
}

fn any_day() -> impl Strategy<Value = Date> {
    (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_row() -> impl Strategy<Value = Status> {
    let act = prop_oneof![
        Just("signed"),
        Just("ratified"),
        Just("acceded"),
        Just("in_force"),
        Just("denounced"),
        Just("not_party"),
        Just("unheard of"),
    ];
    let day = prop_oneof!["[0-9]{4}", "(19|20)[0-9]{2}-[01][0-9]", "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]", ".{0,12}"];
    (act, day, proptest::option::of(any_day())).prop_map(|(act, day, as_of)| Status {
        act: act.into(),
        date: Some(day),
        as_of,
        ..row("XA", "signed", "")
    })
}

proptest! {
    #[test]
    fn every_question_is_answered(
        rows in proptest::collection::vec(any_row(), 0..6),
        adopted in proptest::option::of(".{0,12}"),
        in_force in proptest::option::of("(19|20)[0-9]{2}(-[01][0-9])?"),
        (days, months, first) in (any::<u32>(), any::<u32>(), any::<bool>()),
        article in ".{0,20}",
        day in any_day(),
    ) {
        let mut packs = packs(&rows);
        packs.instruments[0].adopted = adopted;
        packs.instruments[0].in_force = in_force;
        let rule = packs.instruments[0].takes_effect.as_mut().unwrap();
        (rule.days, rule.months, rule.first_of_next_month) = (days, months, first);
        packs.rights[0].article = article;
        let question = Question { on: day, ..asking(Stay::Unknown) };
        prop_assert_eq!(rights_of(&packs, &question).len(), 2);
    }

    /// Nobody is bound without a row that says it joined, or is in force, on or before the day.
    #[test]
    fn bound_always_rests_on_an_act_that_has_come(
        rows in proptest::collection::vec(any_row(), 0..6),
        day in any_day(),
    ) {
        if let Bound::Bound { since } = on(&rows, day) {
            prop_assert!(since.latest <= day);
            let rests = rows.iter().any(|row| {
                matches!(row.act.as_str(), "ratified" | "acceded" | "in_force")
                    && row.date.as_deref().and_then(TreatyDate::read).is_some_and(|date| date.latest <= day)
            });
            prop_assert!(rests);
        }
    }
}
