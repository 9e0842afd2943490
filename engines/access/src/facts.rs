//! What is known of who asks and of what they ask about.

use crate::{Category, Purpose, Role};

/// An identifier of an account, person, organisation or record.
pub type Id = [u8; 16];

/// Who asks, as the session holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// The account; for a worker the id of the worker's record.
    pub id: Id,
    /// The natural person behind the account: two accounts of one person share it.
    pub person: Id,
    /// The one role signed in with.
    pub role: Role,
    /// The organisation acted for.
    pub organisation: Option<Id>,
    /// What the session is for.
    pub purpose: Purpose,
    /// A second factor was given within the last ten minutes.
    pub second_factor: bool,
    /// Set only in the request that uses break-glass: then nothing but this one record can be read.
    pub break_glass: Option<BreakGlass>,
    /// Neither suspended nor blocked, and the organisation is not either.
    pub active: bool,
}

impl Principal {
    /// An active account without organisation, second factor or break-glass.
    pub fn new(id: Id, person: Id, role: Role, purpose: Purpose) -> Self {
        Self { id, person, role, organisation: None, purpose, second_factor: false, break_glass: None, active: true }
    }
}

/// An emergency opening of one record, whose thirty minutes the caller has checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakGlass {
    /// The record it opens.
    pub record: Id,
    /// Why, in the words of who asks. Blank is as good as none.
    pub reason: String,
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// The kind of record.
    pub category: Category,
    /// The record.
    pub id: Id,
    /// The organisations that may see it, with the worker's agreement where that is needed.
    pub open_to: Vec<Id>,
    /// The worker (or, for staff, the account) that it is about.
    pub subject: Option<Id>,
    /// The account that a report, case or finding accuses.
    pub subject_of_review: Option<Id>,
    /// The person that a report, case or finding accuses.
    pub subject_of_review_person: Option<Id>,
    /// The account that asked for it or wrote it.
    pub made_by: Option<Id>,
    /// The person behind that account.
    pub made_by_person: Option<Id>,
    /// The account that took the first decision.
    pub decided_by: Option<Id>,
    /// The person behind that account.
    pub decided_by_person: Option<Id>,
}

impl Resource {
    /// A record that is open to nobody and about nobody.
    pub fn new(category: Category, id: Id) -> Self {
        Self {
            category,
            id,
            open_to: Vec::new(),
            subject: None,
            subject_of_review: None,
            subject_of_review_person: None,
            made_by: None,
            made_by_person: None,
            decided_by: None,
            decided_by_person: None,
        }
    }
}
