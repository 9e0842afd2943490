//! Lists: instead of asking about every row, a few made-up records are asked about, and the answer becomes a condition
//! that the store can apply. A test holds it to the rows that are allowed one by one.

use crate::{Action, Category, Decider, Id, Principal, Resource};

/// Which relation a record must have to the principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// None will do.
    Nothing,
    /// The record's subject is the principal.
    Own,
    /// The record is open to this organisation, the principal's own.
    OpenTo(Id),
    /// Every record of the kind.
    Everything,
}

/// A conflict of interest that takes a single record out of what is otherwise visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Its subject is the principal.
    AboutMe,
    /// It accuses this account.
    AccusesMe,
    /// It accuses the person behind this account, under another account or none.
    AccusesMyOtherAccount,
    /// This account made it.
    MadeByMe,
    /// The person behind this account made it with another account.
    MadeByMyOtherAccount,
    /// This account took the first decision.
    DecidedByMe,
    /// The person behind this account took the first decision with another account.
    DecidedByMyOtherAccount,
}

impl Mark {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AboutMe,
        Self::AccusesMe,
        Self::AccusesMyOtherAccount,
        Self::MadeByMe,
        Self::MadeByMyOtherAccount,
        Self::DecidedByMe,
        Self::DecidedByMyOtherAccount,
    ];

    /// Does a record bear it, for this principal?
    pub fn marks(self, principal: &Principal, resource: &Resource) -> bool {
        let me = Some(principal.id);
        let other = |account: Option<Id>, person: Option<Id>| account != me && person == Some(principal.person);
        match self {
            Self::AboutMe => resource.subject == me,
            Self::AccusesMe => resource.subject_of_review == me,
            Self::AccusesMyOtherAccount => other(resource.subject_of_review, resource.subject_of_review_person),
            Self::MadeByMe => resource.made_by == me,
            Self::MadeByMyOtherAccount => other(resource.made_by, resource.made_by_person),
            Self::DecidedByMe => resource.decided_by == me,
            Self::DecidedByMyOtherAccount => other(resource.decided_by, resource.decided_by_person),
        }
    }

    /// The same record with the mark on it.
    fn put(self, principal: &Principal, resource: &Resource) -> Resource {
        let mut marked = resource.clone();
        let (me, person) = (Some(principal.id), Some(principal.person));
        match self {
            Self::AboutMe => marked.subject = me,
            Self::AccusesMe => (marked.subject_of_review, marked.subject_of_review_person) = (me, person),
            Self::AccusesMyOtherAccount => marked.subject_of_review_person = person,
            Self::MadeByMe => (marked.made_by, marked.made_by_person) = (me, person),
            Self::MadeByMyOtherAccount => marked.made_by_person = person,
            Self::DecidedByMe => (marked.decided_by, marked.decided_by_person) = (me, person),
            Self::DecidedByMyOtherAccount => marked.decided_by_person = person,
        }
        marked
    }
}

/// The condition of a list: records within the scope that bear none of the marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visible {
    /// Which records.
    pub scope: Scope,
    /// But none of these.
    pub except: Vec<Mark>,
}

impl Visible {
    /// Is this record within it? What the store does in SQL, said in Rust.
    pub fn holds(&self, principal: &Principal, resource: &Resource) -> bool {
        let related = match self.scope {
            Scope::Nothing => false,
            Scope::Own => resource.subject == Some(principal.id),
            Scope::OpenTo(organisation) => resource.open_to.contains(&organisation),
            Scope::Everything => true,
        };
        related && !self.except.iter().any(|mark| mark.marks(principal, resource))
    }
}

impl Decider<'_> {
    /// Which records of a kind the principal may do this to. Break-glass opens one record and no list.
    pub fn scope(&self, action: Action, category: Category) -> Visible {
        let me = &self.principal;
        let nothing = Visible { scope: Scope::Nothing, except: Vec::new() };
        if me.break_glass.is_some() {
            return nothing;
        }
        let stranger = Resource::new(category, stranger(me));
        let mut tries = vec![(Scope::Everything, stranger.clone())];
        if let Some(organisation) = me.organisation {
            tries.push((Scope::OpenTo(organisation), Resource { open_to: vec![organisation], ..stranger.clone() }));
        }
        tries.push((Scope::Own, Resource { subject: Some(me.id), ..stranger }));
        for (scope, probe) in tries {
            if self.decide(action, &probe).allowed {
                let except = Mark::ALL
                    .iter()
                    .filter(|mark| !(scope == Scope::Own && **mark == Mark::AboutMe))
                    .filter(|mark| !self.decide(action, &mark.put(me, &probe)).allowed)
                    .copied()
                    .collect();
                return Visible { scope, except };
            }
        }
        nothing
    }
}

/// The id of a record that nobody has: not the principal's, so that nothing is taken for the same by chance.
fn stranger(principal: &Principal) -> Id {
    let mut id = principal.id;
    id[0] ^= 0xff;
    id
}
