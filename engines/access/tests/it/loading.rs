//! What is refused before the first question, and what happens when a question cannot be answered.

use crate::cells::{ME, ORGANISATION, PERSON, RECORD};
use marhala_access::{AccessProblem, Action, Category, Policies, Principal, Purpose, Resource, Role};

const HOSTILE: &str = r#"@id("everything") permit (principal, action, resource);"#;

fn problem(firewall: &str, grants: &str) -> String {
    match Policies::of(Policies::texts()[0], firewall, grants) {
        Ok(_) => "none".to_owned(),
        Err(problem) => problem.code().to_owned(),
    }
}

#[test]
fn what_policies_must_be() {
    for (firewall, grants, expected) in [
        ("", HOSTILE, "none"),
        (HOSTILE, "", "policy-in-wrong-file"),
        ("", r#"@id("no") forbid (principal, action, resource);"#, "policy-in-wrong-file"),
        ("forbid (principal, action, resource);", "", "policy-without-name"),
        ("", r#"@id("") permit (principal, action, resource);"#, "policy-without-name"),
        (r#"@id("everything") forbid (principal, action, resource);"#, HOSTILE, "policy-name-twice"),
        ("forbid (principal", "", "policy-syntax"),
        ("", r#"@id("t") permit (principal == ?principal, action, resource);"#, "policy-syntax"),
        ("", r#"@id("x") permit (principal, action, resource) when { resource.categroy == "fee" };"#, "policy-invalid"),
        (
            "",
            r#"@id("x") permit (principal, action, resource) when { resource.category == Category::"fees" };"#,
            "policy-invalid",
        ),
        ("", r#"@id("x") permit (principal, action == Action::"raed", resource);"#, "policy-invalid"),
        ("", r#"@id("x") permit (principal in Role::"boss", action, resource);"#, "policy-invalid"),
        (
            "",
            r#"@id("x") permit (principal, action, resource) when { resource.subject == principal };"#,
            "policy-invalid",
        ),
        ("", r#"@id("x") permit (principal, action, resource) when { false };"#, "policy-invalid"),
    ] {
        assert_eq!(problem(firewall, grants), expected, "{firewall} {grants}");
    }
    assert!(matches!(Policies::of("entity Nothing", "", ""), Err(AccessProblem::Schema { .. })));
}

#[test]
fn every_policy_says_what_it_means() {
    let policies = Policies::built_in().unwrap();
    for name in policies.names(true).iter().chain(&policies.names(false)) {
        let says = policies.says(name).unwrap_or_default();
        assert!(says.len() > 20 && says.ends_with('.'), "{name}: {says:?}");
    }
    assert_eq!(policies.says("nobody"), None);
}

#[test]
fn the_schema_and_the_program_know_the_same_words() {
    let schema = Policies::texts()[0];
    let of = |start: &str, end: &str| -> Vec<String> {
        let rest = schema.split_once(start).unwrap().1;
        rest.split_once(end).unwrap().0.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect()
    };
    let names = |all: Vec<String>| all;
    assert_eq!(of("entity Role enum [", "]"), names(Role::ALL.iter().map(ToString::to_string).collect()));
    assert_eq!(of("entity Purpose enum [", "]"), names(Purpose::ALL.iter().map(ToString::to_string).collect()));
    assert_eq!(of("entity Category enum [", "]"), names(Category::ALL.iter().map(ToString::to_string).collect()));
    assert_eq!(of("action ", "appliesTo"), names(Action::ALL.iter().map(ToString::to_string).collect()));
    for &role in Role::ALL {
        assert_eq!(role.name().parse(), Ok(role));
    }
    for &purpose in Purpose::ALL {
        assert_eq!(purpose.name().parse(), Ok(purpose));
    }
    for &category in Category::ALL {
        assert_eq!(category.name().parse(), Ok(category));
    }
    for &action in Action::ALL {
        assert_eq!(action.name().parse(), Ok(action));
    }
    let unknown = "boss".parse::<Role>().unwrap_err();
    assert_eq!(unknown.to_string(), "“boss” is not a known role.");
}

#[test]
fn a_policy_that_fails_says_no_and_is_reported() {
    // Cedar itself would leave the failing line out, and let the grant decide.
    let failing = r#"@id("fails") forbid (principal, action, resource) when { 9223372036854775807 + 1 == 0 };"#;
    let policies = Policies::of(Policies::texts()[0], failing, HOSTILE).unwrap();
    let who = Principal::new(ME, PERSON, Role::Analyst, Purpose::Statistics);
    let decision = policies.decide(&who, Action::Count, &Resource::new(Category::Fee, RECORD));
    assert!(!decision.allowed);
    assert_eq!(decision.errors.len(), 1, "{decision:?}");
}

#[test]
fn a_decision_names_the_policies_that_decided() {
    let policies = Policies::built_in().unwrap();
    let recruiter = Principal {
        organisation: Some(ORGANISATION),
        ..Principal::new(ME, PERSON, Role::RecruiterStaff, Purpose::Placement)
    };
    let contract = Resource { open_to: vec![ORGANISATION], ..Resource::new(Category::Contract, RECORD) };
    let yes = policies.decide(&recruiter, Action::Write, &contract);
    assert_eq!((yes.allowed, yes.policies), (true, vec!["agency-contracts".to_owned()]));
    let other = Resource::new(Category::Contract, RECORD);
    let no = policies.decide(&recruiter, Action::Write, &other);
    assert_eq!((no.allowed, no.policies), (false, vec!["agencies-only-open".to_owned()]));
    let officer = Principal::new(ME, PERSON, Role::LabourOfficer, Purpose::Licensing);
    let ungranted = policies.decide(&officer, Action::Erase, &Resource::new(Category::Licence, RECORD));
    assert_eq!(ungranted.policies, ["weighty-acts"]);
    let factor = Principal { second_factor: true, ..officer };
    let ungranted = policies.decide(&factor, Action::Erase, &Resource::new(Category::Licence, RECORD));
    assert_eq!((ungranted.allowed, ungranted.policies), (false, Vec::new()));
}
