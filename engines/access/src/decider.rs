//! One principal's questions, with everything about the principal made ready once.

use crate::{AccessProblem, Action, Category, Id, Policies, Principal, Purpose, Resource, Role};
use cedar_policy::{
    Context, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet, Request, RestrictedExpression,
};
use std::collections::{HashMap, HashSet};

/// An answer, with the policies that decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether it may be done.
    pub allowed: bool,
    /// The names of the policies that decided, sorted: the grants that allow, or the lines of the firewall that forbid.
    /// Empty when nothing allows.
    pub policies: Vec<String>,
    /// What went wrong while asking. With any of these the answer is no, and somebody must be told.
    pub errors: Vec<String>,
}

impl Decision {
    fn failed(error: &str) -> Self {
        Self { allowed: false, policies: Vec::new(), errors: vec![error.to_owned()] }
    }
}

/// The names of types, and of the words that recur in every question, parsed once.
pub(crate) struct Words {
    account: EntityTypeName,
    organisation: EntityTypeName,
    person: EntityTypeName,
    record: EntityTypeName,
    pub(crate) actions: Vec<EntityUid>,
    categories: Vec<EntityUid>,
    purposes: Vec<EntityUid>,
    pub(crate) roles: Vec<EntityUid>,
}

impl Words {
    pub(crate) fn new() -> Result<Self, AccessProblem> {
        let kind = |name: &str| -> Result<EntityTypeName, AccessProblem> {
            name.parse().map_err(|why| AccessProblem::Schema { why: format!("{name}: {why}") })
        };
        let all = |name: &str, words: Vec<&str>| -> Result<Vec<EntityUid>, AccessProblem> {
            let kind = kind(name)?;
            Ok(words
                .into_iter()
                .map(|word| EntityUid::from_type_name_and_id(kind.clone(), EntityId::new(word)))
                .collect())
        };
        Ok(Self {
            account: kind("Account")?,
            organisation: kind("Organisation")?,
            person: kind("Person")?,
            record: kind("Record")?,
            actions: all("Action", Action::ALL.iter().map(|word| word.name()).collect())?,
            categories: all("Category", Category::ALL.iter().map(|word| word.name()).collect())?,
            purposes: all("Purpose", Purpose::ALL.iter().map(|word| word.name()).collect())?,
            roles: all("Role", Role::ALL.iter().map(|word| word.name()).collect())?,
        })
    }

    fn action(&self, action: Action) -> EntityUid {
        self.actions[action as usize].clone()
    }
}

/// An entity of a kind; its id in hexadecimal digits.
fn uid(kind: &EntityTypeName, id: &Id) -> EntityUid {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(32);
    for byte in id {
        hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hex.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    EntityUid::from_type_name_and_id(kind.clone(), EntityId::new(hex))
}

fn entity(kind: &EntityTypeName, id: &Id) -> RestrictedExpression {
    RestrictedExpression::new_entity_uid(uid(kind, id))
}

/// The questions of one principal within one request.
pub struct Decider<'a> {
    pub(crate) policies: &'a Policies,
    pub(crate) principal: Principal,
    uid: EntityUid,
    ready: Result<(Entity, Context), String>,
}

impl<'a> Decider<'a> {
    pub(crate) fn new(policies: &'a Policies, principal: &Principal) -> Self {
        let uid = uid(&policies.words.account, &principal.id);
        let ready = account(policies, principal, &uid)
            .and_then(|account| circumstances(policies, principal).map(|context| (account, context)));
        Self { policies, principal: principal.clone(), uid, ready }
    }

    /// Who asks.
    pub fn principal(&self) -> &Principal {
        &self.principal
    }

    /// May the principal do this to this record?
    pub fn decide(&self, action: Action, resource: &Resource) -> Decision {
        let set = self.policies.slice(self.principal.role, action);
        match self.ask(set, action, resource) {
            Ok(decision) => decision,
            Err(error) => Decision::failed(&error),
        }
    }

    /// Asks a set of policies.
    fn ask(&self, set: &PolicySet, action: Action, resource: &Resource) -> Result<Decision, String> {
        let (account, context) = self.ready.as_ref().map_err(Clone::clone)?;
        let policies = self.policies;
        let record = record(&policies.words, resource)?;
        let request = Request::new(
            self.uid.clone(),
            policies.words.action(action),
            record.uid(),
            context.clone(),
            Some(&policies.schema),
        )
        .map_err(|problem| problem.to_string())?;
        // Without the schema: both entities are made here, of the right shape; a test checks them against it.
        let entities =
            Entities::from_entities([account.clone(), record], None).map_err(|problem| problem.to_string())?;
        let response = policies.authorizer.is_authorized(&request, set, &entities);
        let found = response.diagnostics();
        let errors: Vec<String> = found.errors().map(ToString::to_string).collect();
        let mut names: Vec<String> = found.reason().map(ToString::to_string).collect();
        names.sort_unstable();
        // Cedar leaves out a policy that fails: if that is a forbid, the rest may say yes. Here it says no.
        let allowed = response.decision() == cedar_policy::Decision::Allow && errors.is_empty();
        Ok(Decision { allowed, policies: names, errors })
    }
}

fn account(policies: &Policies, principal: &Principal, uid: &EntityUid) -> Result<Entity, String> {
    let words = &policies.words;
    let mut attributes = HashMap::with_capacity(3);
    attributes.insert("active".to_owned(), RestrictedExpression::new_bool(principal.active));
    attributes.insert("person".to_owned(), entity(&words.person, &principal.person));
    let role = HashSet::from([words.roles[principal.role as usize].clone()]);
    if let Some(organisation) = &principal.organisation {
        attributes.insert("organisation".to_owned(), entity(&words.organisation, organisation));
    }
    Entity::new(uid.clone(), attributes, role).map_err(|problem| problem.to_string())
}

fn circumstances(policies: &Policies, principal: &Principal) -> Result<Context, String> {
    let words = &policies.words;
    let purpose = words.purposes[principal.purpose as usize].clone();
    let mut pairs = vec![
        ("purpose".to_owned(), RestrictedExpression::new_entity_uid(purpose)),
        ("secondFactor".to_owned(), RestrictedExpression::new_bool(principal.second_factor)),
    ];
    if let Some(glass) = &principal.break_glass {
        let fields = [
            ("record".to_owned(), entity(&words.record, &glass.record)),
            ("reason".to_owned(), RestrictedExpression::new_string(glass.reason.trim().to_owned())),
        ];
        let fields = RestrictedExpression::new_record(fields).map_err(|problem| problem.to_string())?;
        pairs.push(("breakGlass".to_owned(), fields));
    }
    Context::from_pairs(pairs).map_err(|problem| problem.to_string())
}

fn record(words: &Words, resource: &Resource) -> Result<Entity, String> {
    let mut attributes = HashMap::with_capacity(9);
    let category = words.categories[resource.category as usize].clone();
    attributes.insert("category".to_owned(), RestrictedExpression::new_entity_uid(category));
    let open_to = resource.open_to.iter().map(|one| entity(&words.organisation, one));
    attributes.insert("openTo".to_owned(), RestrictedExpression::new_set(open_to));
    for (name, kind, value) in [
        ("subject", &words.account, &resource.subject),
        ("subjectOfReview", &words.account, &resource.subject_of_review),
        ("subjectOfReviewPerson", &words.person, &resource.subject_of_review_person),
        ("madeBy", &words.account, &resource.made_by),
        ("madeByPerson", &words.person, &resource.made_by_person),
        ("decidedBy", &words.account, &resource.decided_by),
        ("decidedByPerson", &words.person, &resource.decided_by_person),
    ] {
        if let Some(id) = value {
            attributes.insert(name.to_owned(), entity(kind, id));
        }
    }
    Entity::new(uid(&words.record, &resource.id), attributes, HashSet::new()).map_err(|problem| problem.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BreakGlass;

    fn full(category: Category) -> Resource {
        Resource {
            category,
            id: [4; 16],
            open_to: vec![[3; 16], [9; 16]],
            subject: Some([1; 16]),
            subject_of_review: Some([5; 16]),
            subject_of_review_person: Some([6; 16]),
            made_by: Some([5; 16]),
            made_by_person: Some([6; 16]),
            decided_by: Some([5; 16]),
            decided_by_person: Some([6; 16]),
        }
    }

    fn principals() -> Vec<Principal> {
        let glass = BreakGlass { record: [4; 16], reason: "no answer for two days".to_owned() };
        let mut all = Vec::new();
        for &role in Role::ALL {
            for &purpose in Purpose::ALL {
                let plain = Principal::new([1; 16], [2; 16], role, purpose);
                let tied = Principal { organisation: Some([3; 16]), second_factor: true, ..plain.clone() };
                all.extend([plain, Principal { break_glass: Some(glass.clone()), ..tied.clone() }, tied]);
            }
        }
        all
    }

    #[test]
    fn entities_have_the_shape_of_the_schema() {
        let policies = Policies::built_in().unwrap();
        for principal in principals() {
            let decider = policies.decider(&principal);
            let (account, _) = decider.ready.as_ref().unwrap();
            let bare = record(&policies.words, &Resource::new(Category::Fee, [4; 16])).unwrap();
            Entities::from_entities([account.clone(), bare], Some(&policies.schema)).unwrap();
            for &category in Category::ALL {
                let record = record(&policies.words, &full(category)).unwrap();
                Entities::from_entities([account.clone(), record], Some(&policies.schema)).unwrap();
            }
        }
    }

    #[test]
    fn the_policies_of_a_role_and_action_answer_as_all_of_them() {
        let policies = Policies::built_in().unwrap();
        for principal in principals() {
            let decider = policies.decider(&principal);
            for (nth, &category) in Category::ALL.iter().enumerate() {
                // Every action with every role and purpose, and with every category.
                for &action in Action::ALL.iter().skip((nth + principal.purpose as usize) % 8).step_by(8) {
                    let resource = full(category);
                    let whole = decider.ask(&policies.set, action, &resource).unwrap();
                    assert_eq!(decider.decide(action, &resource), whole, "{principal:?} {action} {category}");
                }
            }
        }
    }
}
