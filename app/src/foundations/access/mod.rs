//! Access: every step and every list asks the policies first, and gets what it needs to go on only from their answer.

mod purposes;

use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Refusal};
use crate::foundations::store::Kept;
pub use marhala_access::{Action, Category, Purpose, Role, Scope};
use marhala_access::{Decision, Principal};
pub use purposes::purposes_of;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// The policies do not allow it.
pub const NOT_ALLOWED: Code = Code("access.not_allowed");
/// A second factor is needed first.
pub const STEP_UP: Code = Code("access.second_factor");

/// Every code of access.
pub const CODES: &[Code] = &[NOT_ALLOWED, STEP_UP];

/// A record as the policies see it.
#[derive(Clone, Debug)]
pub struct Resource(pub(crate) marhala_access::Resource);

impl Resource {
    /// A record of a category.
    pub fn new(category: Category, id: impl Into<Uuid>) -> Self {
        Self(marhala_access::Resource::new(category, id.into().into_bytes()))
    }

    /// These organisations have to do with it.
    #[must_use]
    pub fn open_to<T: Into<Uuid>>(mut self, organisations: impl IntoIterator<Item = Option<T>>) -> Self {
        self.0.open_to.extend(organisations.into_iter().flatten().map(|id| id.into().into_bytes()));
        self
    }

    /// It is about this worker.
    #[must_use]
    pub fn about(mut self, worker: impl Into<Uuid>) -> Self {
        self.0.subject = Some(worker.into().into_bytes());
        self
    }

    /// It reviews what this account, of this person, did.
    #[must_use]
    pub fn reviews(mut self, account: Option<Uuid>, person: Option<Uuid>) -> Self {
        self.0.subject_of_review = account.map(Uuid::into_bytes);
        self.0.subject_of_review_person = person.map(Uuid::into_bytes);
        self
    }

    /// This account, of this person, made it.
    #[must_use]
    pub fn made_by(mut self, account: Option<Uuid>, person: Option<Uuid>) -> Self {
        self.0.made_by = account.map(Uuid::into_bytes);
        self.0.made_by_person = person.map(Uuid::into_bytes);
        self
    }

    /// This account, of this person, took the first decision.
    #[must_use]
    pub fn decided_by(mut self, account: Option<Uuid>, person: Option<Uuid>) -> Self {
        self.0.decided_by = account.map(Uuid::into_bytes);
        self.0.decided_by_person = person.map(Uuid::into_bytes);
        self
    }

    /// As the policies are asked about it.
    pub fn as_asked(&self) -> &marhala_access::Resource {
        &self.0
    }

    /// The person it is about.
    pub fn subject(&self) -> Option<Uuid> {
        self.0.subject.map(Uuid::from_bytes)
    }

    /// What it is.
    pub fn category(&self) -> Category {
        self.0.category
    }
}

/// Proof that the policies allowed an action. Only [`Act::may`] and [`Guarded::cleared`] make one; changing a record needs one.
#[derive(Clone, Debug)]
pub struct Permit {
    policies: Vec<String>,
}

impl Permit {
    /// The policies that allowed it.
    pub fn policies(&self) -> &[String] {
        &self.policies
    }
}

/// A record that was loaded but not yet cleared: it tells nothing.
pub struct Guarded<M>(M);

impl<M> std::fmt::Debug for Guarded<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guarded")
    }
}

impl<M: Kept> Guarded<M> {
    pub(crate) fn new(row: M) -> Self {
        Self(row)
    }

    /// The record, if this visitor may do that with it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when not, the same as for a record that is not there.
    pub fn cleared(self, act: &Act, action: Action) -> Result<Cleared<M>, Fault> {
        let permit = act.may(action, &self.0.resource())?;
        Ok(Cleared { row: self.0, permit })
    }
}

/// A record with the proof that this visitor may have it.
#[derive(Debug)]
pub struct Cleared<M> {
    row: M,
    permit: Permit,
}

impl<M> Cleared<M> {
    /// The proof.
    pub fn permit(&self) -> &Permit {
        &self.permit
    }

    /// The record and the proof.
    pub fn parts(self) -> (M, Permit) {
        (self.row, self.permit)
    }
}

impl<M> Deref for Cleared<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.row
    }
}

/// Scopes that were decided before. What a list holds follows from role, purpose, organisation and standing, never from who
/// asks, and the policies do not change while the program runs.
#[derive(Debug, Default)]
pub struct Scopes(Mutex<HashMap<Asked, Scope>>);

type Asked = (Role, Purpose, Option<[u8; 16]>, bool, bool, Action, Category);

/// Most scopes that are remembered.
const SCOPES: usize = 10_000;

impl Scopes {
    fn of(&self, who: &Principal, action: Action, category: Category, decide: impl FnOnce() -> Scope) -> Scope {
        // Glass is broken for one record and for minutes.
        if who.break_glass.is_some() {
            return decide();
        }
        let asked = (who.role, who.purpose, who.organisation, who.active, who.second_factor, action, category);
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&asked) {
            return *known;
        }
        let scope = decide();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= SCOPES {
            known.clear();
        }
        known.insert(asked, scope);
        scope
    }
}

impl Act {
    /// May this visitor do that with such a record?
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a visitor who has not signed in, [`Fault::Refused`] when only a fresh second factor is missing,
    /// else [`Fault::NotFound`]: denied and absent look alike.
    pub fn may(&self, action: Action, resource: &Resource) -> Result<Permit, Fault> {
        let visitor = self.visitor()?;
        let in_need = visitor.principal(self.now());
        // Broken glass counts for its one record only, and only where nothing else allows it.
        let principal = Principal { break_glass: None, ..in_need.clone() };
        let mut decision = self.decide(&principal, action, resource);
        if !decision.allowed && in_need.break_glass.as_ref().is_some_and(|glass| glass.record == resource.0.id) {
            decision = self.decide(&in_need, action, resource);
        }
        if decision.allowed {
            return Ok(Permit { policies: decision.policies });
        }
        if !principal.second_factor {
            let stronger = Principal { second_factor: true, ..principal };
            if self.decide(&stronger, action, resource).allowed {
                return Err(Fault::Refused(Refusal { code: STEP_UP, rule: None, cite: None }));
            }
        }
        Err(Fault::NotFound)
    }

    /// Which records of a category this visitor sees in a list.
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a visitor who has not signed in.
    pub fn scope(&self, action: Action, category: Category) -> Result<Scope, Fault> {
        let principal = Principal { break_glass: None, ..self.visitor()?.principal(self.now()) };
        let decide = || self.program().policies().scope(&principal, action, category).scope;
        Ok(self.program().scopes().of(&principal, action, category, decide))
    }

    fn decide(&self, principal: &Principal, action: Action, resource: &Resource) -> Decision {
        let decision = self.program().policies().decide(principal, action, &resource.0);
        for error in &decision.errors {
            tracing::error!(%error, "an access policy failed; the request is denied");
        }
        decision
    }
}
