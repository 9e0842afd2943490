//! stub
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Worker,
    RecruiterStaff,
    EmployerStaff,
    LabourOfficer,
    LabourAttache,
    Caseworker,
    Inspector,
    ImmigrationOfficer,
    Clinician,
    Analyst,
    Supervisor,
    Administrator,
    System,
}
impl Role {
    pub const ALL: &'static [Self] = &[
        Self::Worker,
        Self::RecruiterStaff,
        Self::EmployerStaff,
        Self::LabourOfficer,
        Self::LabourAttache,
        Self::Caseworker,
        Self::Inspector,
        Self::ImmigrationOfficer,
        Self::Clinician,
        Self::Analyst,
        Self::Supervisor,
        Self::Administrator,
        Self::System,
    ];
    pub const fn name(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::RecruiterStaff => "recruiter_staff",
            Self::EmployerStaff => "employer_staff",
            Self::LabourOfficer => "labour_officer",
            Self::LabourAttache => "labour_attache",
            Self::Caseworker => "caseworker",
            Self::Inspector => "inspector",
            Self::ImmigrationOfficer => "immigration_officer",
            Self::Clinician => "clinician",
            Self::Analyst => "analyst",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
            Self::System => "system",
        }
    }
    pub fn parse(w: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|x| x.name() == w)
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    PublicRegister,
    Organisation,
    Staff,
    Worker,
    Document,
    Journey,
    Contract,
    Fee,
    Licence,
    Clearance,
    Report,
    Substitution,
    LabourCase,
    HealthCase,
    Benefit,
    Inspection,
    Attestation,
    Journal,
    BreakGlass,
    Bulk,
    Message,
}
impl Category {
    pub const ALL: &'static [Self] = &[
        Self::PublicRegister,
        Self::Organisation,
        Self::Staff,
        Self::Worker,
        Self::Document,
        Self::Journey,
        Self::Contract,
        Self::Fee,
        Self::Licence,
        Self::Clearance,
        Self::Report,
        Self::Substitution,
        Self::LabourCase,
        Self::HealthCase,
        Self::Benefit,
        Self::Inspection,
        Self::Attestation,
        Self::Journal,
        Self::BreakGlass,
        Self::Bulk,
        Self::Message,
    ];
    pub const fn name(self) -> &'static str {
        match self {
            Self::PublicRegister => "public_register",
            Self::Organisation => "organisation",
            Self::Staff => "staff",
            Self::Worker => "worker",
            Self::Document => "document",
            Self::Journey => "journey",
            Self::Contract => "contract",
            Self::Fee => "fee",
            Self::Licence => "licence",
            Self::Clearance => "clearance",
            Self::Report => "report",
            Self::Substitution => "substitution",
            Self::LabourCase => "labour_case",
            Self::HealthCase => "health_case",
            Self::Benefit => "benefit",
            Self::Inspection => "inspection",
            Self::Attestation => "attestation",
            Self::Journal => "journal",
            Self::BreakGlass => "break_glass",
            Self::Bulk => "bulk",
            Self::Message => "message",
        }
    }
    pub fn parse(w: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|x| x.name() == w)
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    Read,
    List,
    Search,
    Count,
    Write,
    Submit,
    Verify,
    Decide,
    Approve,
    Close,
    Reassign,
    Merge,
    Export,
    Import,
    Erase,
    Administer,
    Review,
}
impl Action {
    pub const ALL: &'static [Self] = &[
        Self::Read,
        Self::List,
        Self::Search,
        Self::Count,
        Self::Write,
        Self::Submit,
        Self::Verify,
        Self::Decide,
        Self::Approve,
        Self::Close,
        Self::Reassign,
        Self::Merge,
        Self::Export,
        Self::Import,
        Self::Erase,
        Self::Administer,
        Self::Review,
    ];
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::List => "list",
            Self::Search => "search",
            Self::Count => "count",
            Self::Write => "write",
            Self::Submit => "submit",
            Self::Verify => "verify",
            Self::Decide => "decide",
            Self::Approve => "approve",
            Self::Close => "close",
            Self::Reassign => "reassign",
            Self::Merge => "merge",
            Self::Export => "export",
            Self::Import => "import",
            Self::Erase => "erase",
            Self::Administer => "administer",
            Self::Review => "review",
        }
    }
    pub fn parse(w: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|x| x.name() == w)
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purpose {
    Own,
    Placement,
    Registration,
    Licensing,
    Clearance,
    Protection,
    Inspection,
    Admission,
    Care,
    Insurance,
    Statistics,
    Administration,
    Audit,
    Upkeep,
}
impl Purpose {
    pub const ALL: &'static [Self] = &[
        Self::Own,
        Self::Placement,
        Self::Registration,
        Self::Licensing,
        Self::Clearance,
        Self::Protection,
        Self::Inspection,
        Self::Admission,
        Self::Care,
        Self::Insurance,
        Self::Statistics,
        Self::Administration,
        Self::Audit,
        Self::Upkeep,
    ];
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Placement => "placement",
            Self::Registration => "registration",
            Self::Licensing => "licensing",
            Self::Clearance => "clearance",
            Self::Protection => "protection",
            Self::Inspection => "inspection",
            Self::Admission => "admission",
            Self::Care => "care",
            Self::Insurance => "insurance",
            Self::Statistics => "statistics",
            Self::Administration => "administration",
            Self::Audit => "audit",
            Self::Upkeep => "upkeep",
        }
    }
    pub fn parse(w: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|x| x.name() == w)
    }
}

#[derive(Clone, Debug)]
pub struct BreakGlass {
    pub record: [u8; 16],
    pub reason: bool,
}
#[derive(Clone, Debug)]
pub struct Principal {
    pub id: [u8; 16],
    pub person: [u8; 16],
    pub role: Role,
    pub organisation: Option<[u8; 16]>,
    pub purpose: Purpose,
    pub second_factor: bool,
    pub break_glass: Option<BreakGlass>,
    pub active: bool,
}
#[derive(Clone, Debug)]
pub struct Resource {
    pub category: Category,
    pub id: [u8; 16],
    pub open_to: Vec<[u8; 16]>,
    pub subject: Option<[u8; 16]>,
    pub subject_of_review: Option<[u8; 16]>,
    pub made_by: Option<[u8; 16]>,
    pub made_by_person: Option<[u8; 16]>,
    pub decided_by: Option<[u8; 16]>,
    pub decided_by_person: Option<[u8; 16]>,
}
#[derive(Clone, Debug)]
pub struct Decision {
    pub allowed: bool,
    pub policies: Vec<String>,
    pub errors: Vec<String>,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Nothing,
    Own,
    OpenTo([u8; 16]),
    Everything,
}
#[derive(Debug)]
pub struct Policies;
#[derive(Debug)]
pub struct PolicyProblem;
impl Policies {
    pub fn built_in() -> Result<Self, PolicyProblem> {
        Ok(Self)
    }
    pub fn decide(&self, _: &Principal, _: Action, _: &Resource) -> Decision {
        Decision { allowed: true, policies: vec!["stub".into()], errors: vec![] }
    }
    pub fn scope(&self, _: &Principal, _: Action, _: Category) -> Scope {
        Scope::Everything
    }
}
