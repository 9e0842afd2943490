//! The table that a minister can read: role, kind of record, purpose, actions.

use marhala_access::{Policies, Role};
use std::fmt::Write;

#[test]
fn who_may_what() {
    let policies = Policies::built_in().unwrap();
    let mut table = String::new();
    for &role in Role::ALL {
        for right in policies.which(role) {
            let names: Vec<&str> = right.actions.iter().map(|action| action.name()).collect();
            write!(table, "{role:<20}{:<16}{:<15}{}", right.category, right.purpose, names.join(" ")).unwrap();
            if !right.by_break_glass.is_empty() {
                table.push_str(" +break_glass");
            }
            table.push('\n');
        }
    }
    insta::assert_snapshot!(table);
}
