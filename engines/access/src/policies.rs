//! The policies: read, checked whole against the schema, and kept with the words they are asked in.

use crate::decider::Words;
use crate::{AccessProblem, Action, Category, Decider, Decision, Principal, Resource, Role, Visible};
use cedar_policy::{
    ActionConstraint, Authorizer, Effect, EntityUid, Policy, PolicyId, PolicySet, PrincipalConstraint, Schema,
    ValidationMode, Validator,
};

const SCHEMA: &str = include_str!("../../../app/policies/schema.cedarschema");
const FIREWALL: &str = include_str!("../../../app/policies/firewall.cedar");
const GRANTS: &str = include_str!("../../../app/policies/grants.cedar");

/// A checked set of policies. Make it once; asking needs no lock.
pub struct Policies {
    pub(crate) set: PolicySet,
    pub(crate) schema: Schema,
    pub(crate) authorizer: Authorizer,
    pub(crate) words: Words,
    /// For every role and action the policies whose heads admit both: the others cannot apply. A test compares the
    /// answers with those of the whole set.
    slices: Vec<PolicySet>,
}

impl Policies {
    /// The policies of this program.
    pub fn built_in() -> Result<Self, AccessProblem> {
        Self::of(SCHEMA, FIREWALL, GRANTS)
    }

    /// The texts of the policies of this program: schema, firewall, grants.
    pub fn texts() -> [&'static str; 3] {
        [SCHEMA, FIREWALL, GRANTS]
    }

    /// Policies of other texts, under the same demands: every policy has a name, the firewall only forbids, the grants
    /// only permit, and all fit the schema strictly.
    pub fn of(schema: &str, firewall: &str, grants: &str) -> Result<Self, AccessProblem> {
        let (schema, warnings) = Schema::from_cedarschema_str(schema)
            .map_err(|problem| AccessProblem::Schema { why: problem.to_string() })?;
        let warnings: Vec<String> = warnings.map(|one| one.to_string()).collect();
        if !warnings.is_empty() {
            return Err(AccessProblem::Schema { why: warnings.join("; ") });
        }
        let mut set = PolicySet::new();
        add(&mut set, "firewall", firewall, Effect::Forbid)?;
        add(&mut set, "grants", grants, Effect::Permit)?;
        let found = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
        if !found.validation_passed_without_warnings() {
            let errors = found.validation_errors().map(ToString::to_string);
            let why = errors.chain(found.validation_warnings().map(ToString::to_string)).collect();
            return Err(AccessProblem::Invalid { why });
        }
        let words = Words::new()?;
        let mut slices = Vec::with_capacity(words.roles.len() * words.actions.len());
        for role in &words.roles {
            for action in &words.actions {
                let admitted = set.policies().filter(|policy| admits(policy, role, action)).cloned();
                slices.push(PolicySet::from_policies(admitted).map_err(|why| invalid(&why))?);
            }
        }
        Ok(Self { set, schema, authorizer: Authorizer::new(), words, slices })
    }

    /// Is there any grant that could allow a role this action?
    pub(crate) fn ever(&self, role: Role, action: Action) -> bool {
        self.slice(role, action).policies().any(|policy| policy.effect() == Effect::Permit)
    }

    /// The policies that can apply to a role and an action.
    pub(crate) fn slice(&self, role: Role, action: Action) -> &PolicySet {
        &self.slices[role as usize * Action::ALL.len() + action as usize]
    }

    /// Prepares questions of one principal, for one request.
    pub fn decider(&self, principal: &Principal) -> Decider<'_> {
        Decider::new(self, principal)
    }

    /// One question. For several by the same principal, keep a [`Policies::decider`].
    pub fn decide(&self, principal: &Principal, action: Action, resource: &Resource) -> Decision {
        self.decider(principal).decide(action, resource)
    }

    /// Which records of a kind the principal may do this to, for the condition of a list.
    pub fn scope(&self, principal: &Principal, action: Action, category: Category) -> Visible {
        self.decider(principal).scope(action, category)
    }

    /// What a policy says in plain words.
    pub fn says(&self, policy: &str) -> Option<&str> {
        self.set.annotation(&PolicyId::new(policy), "says")
    }

    /// The names of all policies, sorted: those that forbid, or those that permit.
    pub fn names(&self, forbids: bool) -> Vec<String> {
        let effect = if forbids { Effect::Forbid } else { Effect::Permit };
        let mut names: Vec<String> =
            self.set.policies().filter(|one| one.effect() == effect).map(|one| one.id().to_string()).collect();
        names.sort();
        names
    }
}

fn invalid(why: &dyn std::fmt::Display) -> AccessProblem {
    AccessProblem::Invalid { why: vec![why.to_string()] }
}

/// Can the head of a policy, `(principal in role, action in [...], resource)`, admit these? A principal has one role,
/// and an action no group, so that another role or action in the head rules the policy out.
fn admits(policy: &Policy, role: &EntityUid, action: &EntityUid) -> bool {
    let by_role = match policy.principal_constraint() {
        PrincipalConstraint::In(one) => one.type_name() != role.type_name() || one == *role,
        _ => true,
    };
    let by_action = match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::In(list) => list.contains(action),
        ActionConstraint::Eq(one) => one == *action,
    };
    by_role && by_action
}

fn add(set: &mut PolicySet, file: &'static str, text: &str, effect: Effect) -> Result<(), AccessProblem> {
    let syntax = |why: String| AccessProblem::Syntax { file, why };
    let read: PolicySet = text.parse().map_err(|problem| syntax(format!("{problem}")))?;
    if read.templates().next().is_some() {
        return Err(syntax("a template, which nobody fills in".to_owned()));
    }
    for policy in read.policies() {
        let Some(name) = policy.annotation("id").filter(|name| !name.is_empty()) else {
            return Err(AccessProblem::NoName { file, policy: policy.to_string().chars().take(80).collect() });
        };
        if policy.effect() != effect {
            return Err(AccessProblem::WrongFile { name: name.to_owned(), file });
        }
        set.add(policy.new_id(PolicyId::new(name))).map_err(|_| AccessProblem::SameName { name: name.to_owned() })?;
    }
    Ok(())
}
