//! Identifiers: UUIDv7 behind a type for each kind of record, so that no worker's id can stand where a contract's belongs.

use jiff::Timestamp;
use uuid::{ContextV7, Timestamp as UuidTime, Uuid};

/// Makes a new identifier that sorts by the time it was made.
///
/// Two made in the same millisecond still sort in the order they were made in this process.
pub fn fresh(now: Timestamp) -> Uuid {
    static CONTEXT: std::sync::LazyLock<std::sync::Mutex<ContextV7>> =
        std::sync::LazyLock::new(|| std::sync::Mutex::new(ContextV7::new()));
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
    let context = CONTEXT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Uuid::new_v7(UuidTime::from_unix(&*context, seconds, nanoseconds))
}

/// A type of identifier.
macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
            sea_orm::DeriveValueType, utoipa::ToSchema,
        )]
        #[serde(transparent)]
        #[schema(value_type = String)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new one.
            pub fn fresh(now: Timestamp) -> Self {
                Self(fresh(now))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        /// An identifier is never counted up by a database.
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

identifiers! {
    /// An organisation: a recruiter, an employer, an administration, a post abroad, a helping organisation.
    OrganisationId;
    /// An account of a member of staff.
    AccountId;
    /// A natural person behind one or more accounts.
    PersonId;
    /// A migrant worker.
    WorkerId;
    /// A document of a worker.
    DocumentId;
    /// One journey of a worker, from registration to return.
    JourneyId;
    /// A contract of employment on the register.
    ContractId;
    /// A step in the decision about a contract.
    ContractDecisionId;
    /// A recruitment fee, or an attempt at one.
    FeeId;
    /// A recruiter's licence.
    LicenceId;
    /// A decision about a licence.
    LicenceDecisionId;
    /// Work of the program itself.
    JobId;
    /// A request for clearance to depart, and its decision.
    ClearanceId;
    /// Cover or orientation, as a dated record.
    AttestationId;
    /// What a worker reported.
    ReportId;
    /// A contract replaced by a worse one.
    SubstitutionId;
    /// A stored judgment.
    JudgmentId;
    /// One record opened in an emergency.
    BreakGlassId;
    /// Work that waits for somebody.
    TaskId;
    /// A reading of a worker's record.
    ReadingId;
    /// A one-time code of a worker.
    OneTimeCodeId;
    /// A message on its way out.
    OutboxId;
}
