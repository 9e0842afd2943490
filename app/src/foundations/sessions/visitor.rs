//! A visitor who has signed in, as every step sees them.

use crate::foundations::access::{Purpose, Role};
use crate::foundations::store::Instant;
use crate::foundations::store::ids::{AccountId, OrganisationId, PersonId, WorkerId};
use marhala_access::{BreakGlass, Principal};
use uuid::Uuid;

/// For how long a second factor counts as fresh.
const FRESH_SECONDS: i64 = 600;

/// How the visitor comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// With a session of the portal: the digest of its cookie.
    Session([u8; 32]),
    /// With a token of the API.
    Token,
    /// At the terminal of the machine that runs the program.
    Terminal,
    /// The program itself: warnings of expiry, samples.
    Program,
}

/// A signed-in visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The account, or the worker's own identifier.
    pub id: Uuid,
    /// The natural person.
    pub person: PersonId,
    /// The role of this session.
    pub role: Role,
    /// Where this person works.
    pub organisation: Option<OrganisationId>,
    /// What the session is for.
    pub purpose: Purpose,
    /// When a second factor was last given.
    pub second_factor_at: Option<Instant>,
    /// The one record opened by breaking the glass, until when.
    pub glass: Option<(Uuid, Instant)>,
    /// Is the account, and its organisation, active?
    pub active: bool,
    /// How colleagues know this person; the worker's reference for a worker.
    pub name: String,
    /// How the visitor comes.
    pub by: By,
}

impl Visitor {
    /// The program itself.
    pub fn program() -> Self {
        Self {
            id: Uuid::nil(),
            person: PersonId(Uuid::nil()),
            role: Role::System,
            organisation: None,
            purpose: Purpose::Upkeep,
            second_factor_at: None,
            glass: None,
            active: true,
            name: "marhala".into(),
            by: By::Program,
        }
    }

    /// The account, unless the visitor is a worker or the program.
    pub fn account(&self) -> Option<AccountId> {
        let is_staff = !matches!(self.role, Role::Worker | Role::System);
        is_staff.then_some(AccountId(self.id))
    }

    /// The key of the text that names the role.
    pub fn role_key(&self) -> &'static str {
        role_key(&self.role)
    }

    /// The key of the text that names the purpose.
    pub fn purpose_key(&self) -> &'static str {
        purpose_key(&self.purpose)
    }

    /// The worker, when the visitor is one.
    pub fn worker(&self) -> Option<WorkerId> {
        (self.role == Role::Worker).then_some(WorkerId(self.id))
    }

    /// Was a second factor given in the last minutes?
    pub fn second_factor_is_fresh(&self, now: Instant) -> bool {
        let given = |at: Instant| now.0.saturating_sub(at.0) <= FRESH_SECONDS * 1_000_000;
        self.by == By::Program || self.second_factor_at.is_some_and(given)
    }

    /// As the policies see the visitor.
    pub fn principal(&self, now: Instant) -> Principal {
        let glass = self.glass.filter(|(_, until)| now <= *until);
        Principal {
            id: self.id.into_bytes(),
            person: self.person.0.into_bytes(),
            role: self.role,
            organisation: self.organisation.map(|own| own.0.into_bytes()),
            purpose: self.purpose,
            second_factor: self.second_factor_is_fresh(now),
            break_glass: glass.map(|(record, _)| BreakGlass { record: record.into_bytes(), reason: "given".into() }),
            active: self.active,
        }
    }
}

/// The key of the text that names a role.
pub fn role_key(role: &Role) -> &'static str {
    match role {
        Role::Worker => "role-worker",
        Role::RecruiterStaff => "role-recruiter_staff",
        Role::EmployerStaff => "role-employer_staff",
        Role::LabourOfficer => "role-labour_officer",
        Role::LabourAttache => "role-labour_attache",
        Role::Caseworker => "role-caseworker",
        Role::Inspector => "role-inspector",
        Role::ImmigrationOfficer => "role-immigration_officer",
        Role::Clinician => "role-clinician",
        Role::Analyst => "role-analyst",
        Role::Supervisor => "role-supervisor",
        Role::Administrator => "role-administrator",
        Role::System => "role-system",
    }
}

/// The key of the text that names a purpose.
pub fn purpose_key(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Own => "purpose-self",
        Purpose::Placement => "purpose-placement",
        Purpose::Registration => "purpose-registration",
        Purpose::Licensing => "purpose-licensing",
        Purpose::Clearance => "purpose-clearance",
        Purpose::Protection => "purpose-protection",
        Purpose::Inspection => "purpose-inspection",
        Purpose::Admission => "purpose-admission",
        Purpose::Care => "purpose-care",
        Purpose::Insurance => "purpose-insurance",
        Purpose::Statistics => "purpose-statistics",
        Purpose::Administration => "purpose-administration",
        Purpose::Audit => "purpose-audit",
        Purpose::Upkeep => "purpose-upkeep",
    }
}
