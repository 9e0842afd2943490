//! Every question worth asking: role × category × action × purpose × what ties the two together.
//!
//! A role's own purposes are asked in every circumstance; purposes that are not its own, which the firewall refuses
//! whatever else holds, in the circumstances that would open the most.

use crate::properties::works_for;
use marhala_access::{Action, BreakGlass, Category, Id, Principal, Purpose, Resource, Role};

pub const ME: Id = [1; 16];
pub const PERSON: Id = [2; 16];
pub const ORGANISATION: Id = [3; 16];
pub const RECORD: Id = [4; 16];
const OTHER: Id = [9; 16];

/// Somebody who asks, and the records to ask about.
pub struct Asker {
    pub principal: Principal,
    pub records: Vec<Resource>,
}

fn stranger() -> Resource {
    Resource { open_to: vec![OTHER], ..Resource::new(Category::Report, RECORD) }
}

fn open() -> Resource {
    Resource { open_to: vec![OTHER, ORGANISATION], ..stranger() }
}

fn own() -> Resource {
    Resource { subject: Some(ME), ..stranger() }
}

fn both() -> Resource {
    Resource { subject: Some(ME), ..open() }
}

/// One conflict of interest each, on a record that is otherwise as open as can be.
fn conflicts() -> Vec<Resource> {
    let all = both();
    vec![
        Resource { subject_of_review: Some(ME), ..all.clone() },
        Resource { subject_of_review: Some(OTHER), subject_of_review_person: Some(PERSON), ..all.clone() },
        Resource { made_by: Some(ME), made_by_person: Some(PERSON), ..all.clone() },
        Resource { made_by: Some(ME), ..all.clone() },
        Resource { made_by: Some(OTHER), made_by_person: Some(PERSON), ..all.clone() },
        Resource { decided_by: Some(ME), ..all.clone() },
        Resource { decided_by: Some(OTHER), decided_by_person: Some(PERSON), ..all.clone() },
        Resource { made_by: Some(OTHER), made_by_person: Some(OTHER), decided_by: Some(OTHER), ..all },
    ]
}

/// The askers of a role.
pub fn askers(role: Role) -> Vec<Asker> {
    let mut all = Vec::new();
    for &purpose in Purpose::ALL {
        let plain = Principal { organisation: Some(ORGANISATION), ..Principal::new(ME, PERSON, role, purpose) };
        let factor = Principal { second_factor: true, ..plain.clone() };
        let glass = |record: Id, reason: &str, from: &Principal| Principal {
            break_glass: Some(BreakGlass { record, reason: reason.to_owned() }),
            ..from.clone()
        };
        let good = glass(RECORD, "she does not answer", &factor);
        let mut ask = |principal: Principal, records: Vec<Resource>| all.push(Asker { principal, records });
        if works_for(role).contains(&purpose) {
            ask(factor.clone(), [vec![stranger(), open(), own(), both()], conflicts()].concat());
            ask(plain.clone(), vec![stranger(), both()]);
            ask(good, vec![stranger(), own(), both()]);
            ask(glass(RECORD, "she does not answer", &plain), vec![stranger(), both()]);
            ask(glass(RECORD, " \t", &factor), vec![stranger(), both()]);
            ask(glass(OTHER, "she does not answer", &factor), vec![stranger(), both()]);
            ask(Principal { active: false, ..factor.clone() }, vec![stranger(), both()]);
            ask(Principal { organisation: None, ..factor }, vec![stranger(), both()]);
        } else {
            ask(factor, vec![stranger(), both()]);
            ask(good, vec![stranger()]);
        }
    }
    all
}

/// Visits every cell of a role, until the visitor has seen enough.
pub fn visit(role: Role, mut seen_enough: impl FnMut(&Asker, Action, &Resource) -> bool) {
    for mut asker in askers(role) {
        let mut records = std::mem::take(&mut asker.records);
        for &category in Category::ALL {
            for record in &mut records {
                record.category = category;
                for &action in Action::ALL {
                    if seen_enough(&asker, action, record) {
                        return;
                    }
                }
            }
        }
    }
}
