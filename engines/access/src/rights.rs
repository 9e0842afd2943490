//! What a role can ever do, for the administrator's page and for the table that people read.

use crate::{Action, BreakGlass, Category, Policies, Principal, Purpose, Resource, Role};

/// The actions that a role can be allowed on a kind of record for a purpose, at best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// The kind of record.
    pub category: Category,
    /// What for.
    pub purpose: Purpose,
    /// The actions that some record of the kind allows, with a fresh second factor.
    pub actions: Vec<Action>,
    /// The actions that break-glass, and nothing else, allows on a record without any relation.
    pub by_break_glass: Vec<Action>,
}

impl Policies {
    /// Everything that a role can ever do. This asks thousands of questions: keep the answer.
    pub fn which(&self, role: Role) -> Vec<Right> {
        let (me, person, organisation, record) = ([1; 16], [2; 16], [3; 16], [4; 16]);
        let actions: Vec<Action> = Action::ALL.iter().copied().filter(|action| self.ever(role, *action)).collect();
        let mut rights = Vec::new();
        for &purpose in Purpose::ALL {
            let principal = Principal {
                organisation: Some(organisation),
                second_factor: true,
                ..Principal::new(me, person, role, purpose)
            };
            let glass = BreakGlass { record, reason: "emergency".to_owned() };
            let emergency = self.decider(&Principal { break_glass: Some(glass), ..principal.clone() });
            let ordinary = self.decider(&principal);
            for &category in Category::ALL {
                let stranger = Resource::new(category, record);
                let open = Resource { open_to: vec![organisation], ..stranger.clone() };
                let own = Resource { subject: Some(me), ..stranger.clone() };
                let any = [&stranger, &open, &own];
                let able = |action: &Action| any.iter().any(|one| ordinary.decide(*action, one).allowed);
                let actions: Vec<Action> = actions.iter().copied().filter(able).collect();
                let able = |action: &Action| {
                    emergency.decide(*action, &stranger).allowed && !ordinary.decide(*action, &stranger).allowed
                };
                let by_break_glass: Vec<Action> = [Action::Read].into_iter().filter(able).collect();
                if !actions.is_empty() || !by_break_glass.is_empty() {
                    rights.push(Right { category, purpose, actions, by_break_glass });
                }
            }
        }
        rights
    }
}
