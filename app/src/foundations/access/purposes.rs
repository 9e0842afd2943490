//! The purposes a role may work for: what a member of staff chooses from. A test holds them against the policies.

use super::{Purpose, Role};

/// The purposes of a role; the first is the one a session begins with.
pub fn purposes_of(role: Role) -> &'static [Purpose] {
    use Purpose as P;
    match role {
        Role::Worker => &[P::Own],
        Role::RecruiterStaff | Role::EmployerStaff => &[P::Placement],
        Role::LabourOfficer => &[P::Registration, P::Licensing, P::Clearance, P::Insurance, P::Protection],
        Role::LabourAttache => &[P::Clearance, P::Protection],
        Role::Caseworker => &[P::Protection],
        Role::Inspector => &[P::Inspection],
        Role::ImmigrationOfficer => &[P::Admission],
        Role::Clinician => &[P::Care],
        Role::Analyst => &[P::Statistics],
        Role::Supervisor => &[P::Clearance, P::Registration, P::Licensing, P::Insurance, P::Protection, P::Audit],
        Role::Administrator => &[P::Administration],
        Role::System => &[P::Upkeep],
    }
}
