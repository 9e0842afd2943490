//! A list shows exactly the rows that are allowed one by one.

use crate::cells::{ME, ORGANISATION, PERSON};
use crate::properties::works_for;
use marhala_access::{Action, BreakGlass, Category, Id, Mark, Policies, Principal, Purpose, Resource, Role, Scope};
use proptest::prelude::*;
use std::sync::LazyLock;

static POLICIES: LazyLock<Policies> = LazyLock::new(|| Policies::built_in().expect("policies"));

/// Few ids, so that they meet.
fn id() -> impl Strategy<Value = Id> {
    prop_oneof![Just(ME), Just(PERSON), Just(ORGANISATION), Just([8; 16])]
}

fn maybe() -> impl Strategy<Value = Option<Id>> {
    prop_oneof![2 => Just(None), 3 => id().prop_map(Some)]
}

fn row() -> impl Strategy<Value = Resource> {
    let conflicts = (maybe(), maybe(), maybe(), maybe(), maybe(), maybe());
    let none = Just((None, None, None, None, None, None));
    (prop::collection::vec(id(), 0..3), maybe(), prop_oneof![none, conflicts]).prop_map(|(open_to, subject, of)| {
        Resource {
            open_to,
            subject,
            subject_of_review: of.0,
            subject_of_review_person: of.1,
            made_by: of.2,
            made_by_person: of.3,
            decided_by: of.4,
            decided_by_person: of.5,
            ..Resource::new(Category::Report, [8; 16])
        }
    })
}

fn principal() -> impl Strategy<Value = Principal> {
    let purposes = (prop::sample::select(Role::ALL), any::<prop::sample::Index>(), prop::sample::select(Purpose::ALL));
    (purposes, any::<[bool; 4]>(), 0..20_u8).prop_map(|((role, nth, any), [own, tied, factor, _], rare)| {
        let purpose = if own || rare > 2 { *nth.get(works_for(role)) } else { any };
        Principal {
            organisation: (tied || rare > 3).then_some(ORGANISATION),
            second_factor: factor,
            active: rare != 4,
            break_glass: (rare == 5).then(|| BreakGlass { record: [8; 16], reason: "she calls".to_owned() }),
            ..Principal::new(ME, PERSON, role, purpose)
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_is_the_rows_allowed_one_by_one(who in principal(), rows in prop::collection::vec(row(), 10)) {
        let decider = POLICIES.decider(&who);
        for &category in Category::ALL {
            for &action in Action::ALL {
                let visible = decider.scope(action, category);
                // Where nothing is visible, a few rows tell; break-glass opens one record, and no list.
                let few = if visible.scope == Scope::Nothing { 2 } else { rows.len() };
                for row in rows.iter().take(few) {
                    let row = Resource { category, ..row.clone() };
                    let allowed = who.break_glass.is_none() && decider.decide(action, &row).allowed;
                    prop_assert_eq!(visible.holds(&who, &row), allowed, "{} {:?} {:?}", action, row, &visible);
                }
            }
        }
    }
}

#[test]
fn what_lists_look_like() {
    let who = |role, purpose| Principal {
        organisation: Some(ORGANISATION),
        second_factor: true,
        ..Principal::new(ME, PERSON, role, purpose)
    };
    for (role, purpose, action, category, scope) in [
        (Role::Worker, Purpose::Own, Action::List, Category::Contract, Scope::Own),
        (Role::Worker, Purpose::Own, Action::List, Category::PublicRegister, Scope::Everything),
        (Role::RecruiterStaff, Purpose::Placement, Action::List, Category::Contract, Scope::OpenTo(ORGANISATION)),
        (Role::RecruiterStaff, Purpose::Placement, Action::List, Category::Report, Scope::Nothing),
        (Role::LabourOfficer, Purpose::Clearance, Action::List, Category::Clearance, Scope::Everything),
        (Role::ImmigrationOfficer, Purpose::Admission, Action::Count, Category::LabourCase, Scope::Nothing),
        (Role::Administrator, Purpose::Administration, Action::Administer, Category::Staff, Scope::Everything),
    ] {
        let visible = POLICIES.scope(&who(role, purpose), action, category);
        assert_eq!(visible.scope, scope, "{role} {action} {category}");
    }
    let approves = POLICIES.scope(&who(Role::Supervisor, Purpose::Licensing), Action::Approve, Category::Licence);
    assert_eq!(approves.scope, Scope::Everything);
    assert_eq!(approves.except, Mark::ALL[1..]);
    let keeps = POLICIES.scope(&who(Role::Administrator, Purpose::Administration), Action::Write, Category::Staff);
    assert_eq!(keeps.except, [Mark::AboutMe, Mark::AccusesMe, Mark::AccusesMyOtherAccount]);
}
