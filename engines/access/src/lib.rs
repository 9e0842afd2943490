//! Who may do what: policies in Cedar, asked about one principal, action and record at a time, or about a whole list.
//!
//! The policies stand in `app/policies`: a firewall that only forbids, grants that only permit, and a schema against
//! which both are checked before the first question. What is not permitted is denied; what cannot be decided is denied.
//! Pure: no store, no clock, no network. See `docs/access.md`.
//!
//! ```
//! use marhala_access::{Action, Category, Policies, Principal, Purpose, Resource, Role, Scope};
//!
//! let policies = Policies::built_in()?;
//! let caseworker = Principal {
//!     organisation: Some([7; 16]),
//!     ..Principal::new([1; 16], [2; 16], Role::Caseworker, Purpose::Protection)
//! };
//! let report = Resource { open_to: vec![[7; 16]], ..Resource::new(Category::Report, [3; 16]) };
//! assert!(policies.decide(&caseworker, Action::Read, &report).allowed);
//! assert!(!policies.decide(&caseworker, Action::Export, &report).allowed);
//! let visible = policies.scope(&caseworker, Action::List, Category::Report);
//! assert_eq!(visible.scope, Scope::OpenTo([7; 16]));
//! # Ok::<(), marhala_access::AccessProblem>(())
//! ```

mod decider;
mod facts;
mod policies;
mod problem;
mod rights;
mod scope;
mod words;

pub use decider::{Decider, Decision};
pub use facts::{BreakGlass, Id, Principal, Resource};
pub use policies::Policies;
pub use problem::AccessProblem;
pub use rights::Right;
pub use scope::{Mark, Scope, Visible};
pub use words::{Action, Category, Purpose, Role};
