//! The words of a decision: who, what, on which kind of record, what for. Each has one stable name, the same in the
//! policies, the store and the pages.

use crate::AccessProblem;
use std::{fmt, str::FromStr};

macro_rules! words {
    ($(#[$about:meta])* $kind:ident, $called:literal: $($(#[$says:meta])* $variant:ident = $name:literal,)+) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind {
            $($(#[$says])* $variant,)+
        }

        impl $kind {
            /// All of them, in the order of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its stable name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }

        impl fmt::Display for $kind {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(self.name())
            }
        }

        impl FromStr for $kind {
            type Err = AccessProblem;

            fn from_str(name: &str) -> Result<Self, AccessProblem> {
                match name {
                    $($name => Ok(Self::$variant),)+
                    _ => Err(AccessProblem::UnknownWord { kind: $called, word: name.chars().take(40).collect() }),
                }
            }
        }
    };
}

words! {
    /// The one role that somebody signed in with.
    Role, "role":
    /// A migrant worker, about themselves.
    Worker = "worker",
    /// Somebody who works for a recruiter.
    RecruiterStaff = "recruiter_staff",
    /// Somebody who works for an employer.
    EmployerStaff = "employer_staff",
    /// The administration of labour migration: contracts, licences, clearances.
    LabourOfficer = "labour_officer",
    /// The officer whom the country of origin posts at the destination.
    LabourAttache = "labour_attache",
    /// Somebody who helps: an association, a union, a resource centre.
    Caseworker = "caseworker",
    /// The labour inspectorate.
    Inspector = "inspector",
    /// Immigration, at admission.
    ImmigrationOfficer = "immigration_officer",
    /// Somebody who heals.
    Clinician = "clinician",
    /// Somebody who counts.
    Analyst = "analyst",
    /// Who reviews break-glass and merges, and is the second officer of high decisions.
    Supervisor = "supervisor",
    /// Who keeps organisations, staff and keys, never people's records.
    Administrator = "administrator",
    /// The jobs of the program itself.
    System = "system",
}

words! {
    /// A kind of record.
    Category, "category":
    /// What everyone may look up: licences and their state.
    PublicRegister = "public_register",
    /// An organisation.
    Organisation = "organisation",
    /// An account of somebody who works for an organisation; its subject is that account.
    Staff = "staff",
    /// A worker's own details.
    Worker = "worker",
    /// A passport, visa, permit or certificate.
    Document = "document",
    /// One stay abroad, from the first plan to the return.
    Journey = "journey",
    /// A contract of work.
    Contract = "contract",
    /// A fee and who paid it.
    Fee = "fee",
    /// A recruiter's or employer's licence.
    Licence = "licence",
    /// A clearance to depart.
    Clearance = "clearance",
    /// What a worker reported.
    Report = "report",
    /// A contract that was replaced by a worse one.
    Substitution = "substitution",
    /// A labour case.
    LabourCase = "labour_case",
    /// A health record.
    HealthCase = "health_case",
    /// A claim to a benefit of a fund.
    Benefit = "benefit",
    /// An inspection and its findings.
    Inspection = "inspection",
    /// Cover, orientation, training.
    Attestation = "attestation",
    /// The journal: who did what.
    Journal = "journal",
    /// A use of break-glass.
    BreakGlass = "break_glass",
    /// A run of an import or export.
    Bulk = "bulk",
    /// A message of the outbox.
    Message = "message",
}

words! {
    /// What is done to a record.
    Action, "action":
    /// Open one.
    Read = "read",
    /// See many.
    List = "list",
    /// Find by words.
    Search = "search",
    /// Learn how many.
    Count = "count",
    /// Add or change.
    Write = "write",
    /// Hand in.
    Submit = "submit",
    /// Verify or return a contract.
    Verify = "verify",
    /// The first officer's decision.
    Decide = "decide",
    /// The second officer's decision.
    Approve = "approve",
    /// Close.
    Close = "close",
    /// Hand over to another.
    Reassign = "reassign",
    /// Make one of two.
    Merge = "merge",
    /// Take out as a file.
    Export = "export",
    /// Bring in from a file.
    Import = "import",
    /// Erase.
    Erase = "erase",
    /// Give and take rights and keys.
    Administer = "administer",
    /// Review what another did.
    Review = "review",
}

words! {
    /// What the session is for: chosen at sign-in, held by the session, never sent by the client.
    Purpose, "purpose":
    /// A worker's own affairs.
    Own = "self",
    /// Bringing workers and work together.
    Placement = "placement",
    /// Registering workers and contracts.
    Registration = "registration",
    /// Licensing recruiters and employers.
    Licensing = "licensing",
    /// Clearing departures.
    Clearance = "clearance",
    /// Protecting workers.
    Protection = "protection",
    /// Inspecting workplaces and recruiters.
    Inspection = "inspection",
    /// Admission to a country.
    Admission = "admission",
    /// Health care.
    Care = "care",
    /// Welfare funds and insurance.
    Insurance = "insurance",
    /// Statistics.
    Statistics = "statistics",
    /// Keeping organisations, staff and keys.
    Administration = "administration",
    /// Reviewing what was done.
    Audit = "audit",
    /// Jobs of the program itself.
    Upkeep = "upkeep",
}
