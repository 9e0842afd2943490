//! What must never happen, written from the mission in Rust and not from the policies. Each promise names the line of the
//! firewall that keeps it.

use marhala_access::{Action, Category, Principal, Purpose, Resource, Role};

/// A promise: the line of the firewall that keeps it, and whether it demands a no.
pub type Promise = (&'static str, fn(&Principal, Action, &Resource) -> bool);

use Action as A;
use Category as C;
use Purpose as P;
use Role as R;

const LOOKING: [Action; 4] = [A::Read, A::List, A::Search, A::Count];
const CASES: [Category; 3] = [C::Report, C::Substitution, C::LabourCase];

/// What each role is there for.
pub fn works_for(role: Role) -> &'static [Purpose] {
    match role {
        R::Worker => &[P::Own],
        R::RecruiterStaff | R::EmployerStaff => &[P::Placement],
        R::LabourOfficer => &[P::Registration, P::Licensing, P::Clearance, P::Insurance, P::Protection],
        R::LabourAttache => &[P::Protection, P::Clearance],
        R::Caseworker => &[P::Protection],
        R::Inspector => &[P::Inspection],
        R::ImmigrationOfficer => &[P::Admission],
        R::Clinician => &[P::Care],
        R::Analyst => &[P::Statistics],
        R::Supervisor => &[P::Registration, P::Licensing, P::Clearance, P::Insurance, P::Protection, P::Audit],
        R::Administrator => &[P::Administration],
        R::System => &[P::Upkeep],
    }
}

/// What a purpose may ever touch, the public register aside.
fn serves(purpose: Purpose, category: Category) -> bool {
    let about_organisations = [C::Organisation, C::Licence, C::Fee];
    let about_departure = [C::Worker, C::Document, C::Journey, C::Contract, C::Clearance, C::Attestation];
    match purpose {
        P::Own => ![C::Organisation, C::Staff, C::Licence, C::Inspection, C::Bulk].contains(&category),
        P::Placement => about_departure.contains(&category) || [C::Fee, C::Licence].contains(&category),
        P::Registration | P::Clearance => {
            about_departure.contains(&category)
                || [C::Organisation, C::Licence, C::Bulk].contains(&category)
                || purpose == P::Clearance && category == C::Fee
        }
        P::Licensing => about_organisations.contains(&category) || category == C::Bulk,
        P::Protection => {
            about_departure.contains(&category)
                || about_organisations.contains(&category)
                || CASES.contains(&category)
                || [C::Message, C::BreakGlass].contains(&category)
        }
        P::Inspection => {
            about_organisations.contains(&category)
                || CASES.contains(&category)
                || [C::Contract, C::Inspection].contains(&category)
        }
        P::Admission => [C::Document, C::Contract, C::Clearance, C::Attestation].contains(&category),
        P::Care => [C::HealthCase, C::Worker, C::Attestation, C::BreakGlass].contains(&category),
        P::Insurance => [C::Benefit, C::Worker, C::Journey, C::Attestation].contains(&category),
        P::Statistics => ![C::Worker, C::Document, C::Staff].contains(&category) && !secret(category),
        P::Administration => [C::Organisation, C::Staff].contains(&category),
        P::Audit => [C::Organisation, C::Staff, C::Journal, C::BreakGlass, C::Bulk].contains(&category),
        P::Upkeep => category != C::BreakGlass,
    }
}

/// What holds the words of somebody in trouble, or tells who looked.
fn secret(category: Category) -> bool {
    CASES.contains(&category)
        || [C::HealthCase, C::Benefit, C::Journal, C::BreakGlass, C::Message, C::Bulk].contains(&category)
}

fn is_agency(who: &Principal) -> bool {
    matches!(who.role, R::RecruiterStaff | R::EmployerStaff)
}

fn is_open(who: &Principal, what: &Resource) -> bool {
    who.organisation.is_some_and(|organisation| what.open_to.contains(&organisation))
}

fn is_about(who: &Principal, what: &Resource) -> bool {
    what.subject == Some(who.id)
}

fn is_public(what: &Resource) -> bool {
    what.category == C::PublicRegister
}

/// Everything that is promised.
pub const PROMISES: &[Promise] = &[
    ("suspended", |who, action, what| {
        !(who.active || action == A::Read && what.category == C::Licence && is_open(who, what))
    }),
    ("purpose-of-role", |who, _, _| !works_for(who.role).contains(&who.purpose)),
    ("purpose-of-category", |who, _, what| !is_public(what) && !serves(who.purpose, what.category)),
    ("immigration", |who, _, what| {
        who.role == R::ImmigrationOfficer
            && (secret(what.category) && what.category != C::Bulk || [C::Inspection, C::Fee].contains(&what.category))
    }),
    ("agencies-never-cases", |who, _, what| {
        is_agency(who) && (secret(what.category) || [C::Inspection, C::Staff].contains(&what.category))
            || who.role == R::EmployerStaff && what.category == C::Clearance
    }),
    ("administrator-never-people", |who, _, what| {
        who.role == R::Administrator && ![C::PublicRegister, C::Organisation, C::Staff].contains(&what.category)
    }),
    ("analyst-never-people", |who, _, what| {
        who.role == R::Analyst && (secret(what.category) || [C::Worker, C::Document, C::Staff].contains(&what.category))
    }),
    ("health-stays-with-care", |who, action, what| {
        what.category == C::HealthCase
            && !matches!(who.role, R::Worker | R::Clinician)
            && !(who.role == R::System && action == A::Import)
    }),
    ("worker-own", |who, _, what| who.role == R::Worker && !is_public(what) && !is_about(who, what)),
    ("agencies-only-open", |who, _, what| is_agency(who) && !is_public(what) && !is_open(who, what)),
    ("helpers-only-open", |who, _, what| {
        matches!(who.role, R::LabourAttache | R::Caseworker | R::Clinician | R::ImmigrationOfficer)
            && ![C::PublicRegister, C::Organisation, C::Licence].contains(&what.category)
            && !is_open(who, what)
            && who.break_glass.is_none()
    }),
    ("cases-only-open", |who, action, what| {
        (CASES.contains(&what.category) || what.category == C::HealthCase)
            && !is_open(who, what)
            && !is_about(who, what)
            && who.break_glass.is_none()
            && !(who.role == R::System && action == A::Import)
    }),
    ("parties-never-judge", |who, action, _| {
        (is_agency(who) || who.role == R::Worker)
            && !LOOKING.contains(&action)
            && ![A::Write, A::Submit].contains(&action)
    }),
    ("clearance-is-asked", |who, action, what| {
        matches!(who.role, R::Worker | R::RecruiterStaff) && what.category == C::Clearance && action == A::Write
    }),
    ("admission-only-reads", |who, action, _| {
        who.role == R::ImmigrationOfficer && ![A::Read, A::List, A::Search].contains(&action)
    }),
    ("analyst-only-counts", |who, action, _| {
        who.role == R::Analyst && ![A::List, A::Count, A::Export].contains(&action)
    }),
    ("system-only-upkeep", |who, action, what| {
        let judges = [A::Verify, A::Decide, A::Approve, A::Close, A::Reassign, A::Merge, A::Erase, A::Administer];
        who.role == R::System
            && (judges.contains(&action)
                || [A::Submit, A::Export, A::Review].contains(&action)
                || action == A::Write && what.category != C::Message
                || LOOKING.contains(&action) && CASES.contains(&what.category))
    }),
    ("register-is-read", |_, action, what| {
        is_public(what) && ![A::Export, A::Import].contains(&action) && !LOOKING.contains(&action)
    }),
    ("memory-is-kept", |_, action, what| {
        let changes = [A::Write, A::Erase, A::Merge, A::Import, A::Reassign, A::Close, A::Decide, A::Approve];
        [C::Journal, C::BreakGlass].contains(&what.category) && changes.contains(&action)
    }),
    ("own-case-insider", |who, _, what| {
        what.subject_of_review == Some(who.id) || what.subject_of_review_person == Some(who.person)
    }),
    ("four-eyes-maker", |who, action, what| {
        [A::Verify, A::Approve, A::Review].contains(&action)
            && (what.made_by == Some(who.id) || what.made_by_person == Some(who.person))
    }),
    ("four-eyes-decider", |who, action, what| {
        [A::Approve, A::Review].contains(&action)
            && (what.decided_by == Some(who.id) || what.decided_by_person == Some(who.person))
    }),
    ("two-hats", |who, action, what| {
        action == A::Decide && what.made_by != Some(who.id) && what.made_by_person == Some(who.person)
    }),
    ("own-rights", |who, action, what| what.category == C::Staff && is_about(who, what) && !LOOKING.contains(&action)),
    ("break-glass-needs-reason", |who, _, _| {
        who.break_glass.as_ref().is_some_and(|glass| !who.second_factor || glass.reason.trim().is_empty())
    }),
    ("break-glass-reads-only", |who, action, _| who.break_glass.is_some() && action != A::Read),
    ("break-glass-one-record", |who, _, what| who.break_glass.as_ref().is_some_and(|glass| glass.record != what.id)),
    ("break-glass-few-roles", |who, _, _| {
        let few = [R::LabourAttache, R::Caseworker, R::Clinician, R::LabourOfficer];
        who.break_glass.is_some() && !few.contains(&who.role)
    }),
    ("weighty-acts", |who, action, _| {
        let weighty = [A::Decide, A::Approve, A::Erase, A::Merge, A::Export, A::Administer];
        weighty.contains(&action) && !who.second_factor
    }),
];
