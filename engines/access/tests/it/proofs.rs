//! The promises are kept: by the policies as they are, by the firewall alone whatever is granted, and not without any one
//! of its lines.

use crate::cells::visit;
use crate::properties::{PROMISES, Promise};
use marhala_access::{Policies, Role};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Grants that permit everything.
const HOSTILE: &str = r#"@id("everything") permit (principal, action, resource);"#;

/// Lines that hold a promise a second time: it is kept even where the purposes of a role are opened. Each is deleted
/// together with that other line.
const SECOND_WALLS: [&str; 5] = [
    "immigration",
    "agencies-never-cases",
    "administrator-never-people",
    "analyst-never-people",
    "health-stays-with-care",
];
const FIRST_WALL: &str = "purpose-of-role";

/// The firewall without some of its lines, with grants that permit everything.
fn hostile_without(names: &[&str]) -> Policies {
    let [schema, firewall, _] = Policies::texts();
    let mut parts = firewall.split("@id(\"");
    let mut left = parts.next().expect("a beginning").to_owned();
    let mut dropped = 0;
    for part in parts {
        if names.iter().any(|name| part.starts_with(&format!("{name}\""))) {
            dropped += 1;
        } else {
            left.push_str("@id(\"");
            left.push_str(part);
        }
    }
    assert_eq!(dropped, names.len(), "{names:?}");
    Policies::of(schema, &left, HOSTILE).expect("policies")
}

/// Does work for each item on as many threads as there are cores.
fn on_all_cores<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    work(item);
                }
            });
        }
    });
}

/// Every broken promise: each cell that some promise forbids and the policies allow.
fn breaches(policies: &Policies) -> (usize, Vec<String>) {
    let asked = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    on_all_cores(Role::ALL, |role| {
        let mut decider = None;
        visit(*role, |asker, action, what| {
            let who = &asker.principal;
            let broken: Vec<&str> = PROMISES
                .iter()
                .filter(|(_, demands_no)| demands_no(who, action, what))
                .map(|(name, _)| *name)
                .collect();
            if broken.is_empty() {
                return false;
            }
            asked.fetch_add(1, Ordering::Relaxed);
            if decider.as_ref().is_none_or(|kept: &marhala_access::Decider<'_>| kept.principal() != who) {
                decider = Some(policies.decider(who));
            }
            let decision = decider.as_ref().expect("a decider").decide(action, what);
            if decision.allowed || !decision.errors.is_empty() {
                let mut found = found.lock().expect("no panic");
                found.push(format!("{broken:?}: {who:?} {action} {what:?} {decision:?}"));
                return found.len() > 20;
            }
            false
        });
    });
    (asked.into_inner(), found.into_inner().expect("no panic"))
}

/// Is one promise broken anywhere?
fn breaks(policies: &Policies, (_, demands_no): &Promise) -> bool {
    let broken = AtomicBool::new(false);
    on_all_cores(Role::ALL, |role| {
        visit(*role, |asker, action, what| {
            if demands_no(&asker.principal, action, what) && policies.decide(&asker.principal, action, what).allowed {
                broken.store(true, Ordering::Relaxed);
            }
            broken.load(Ordering::Relaxed)
        });
    });
    broken.into_inner()
}

#[test]
fn every_promise_is_kept() {
    let (asked, found) = breaches(&Policies::built_in().unwrap());
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert!(asked > 100_000, "{asked} cells only");
}

#[test]
fn every_promise_is_kept_whatever_is_granted() {
    let (asked, found) = breaches(&hostile_without(&[]));
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert!(asked > 100_000, "{asked} cells only");
}

#[test]
fn every_line_of_the_firewall_is_needed() {
    let lines = Policies::built_in().unwrap().names(true);
    let mut promised: Vec<&str> = PROMISES.iter().map(|(name, _)| *name).collect();
    promised.sort_unstable();
    assert_eq!(lines, promised, "one promise for one line");
    for promise in PROMISES {
        let name = promise.0;
        let survives = if SECOND_WALLS.contains(&name) {
            assert!(!breaks(&hostile_without(&[FIRST_WALL]), promise), "{name} leans on {FIRST_WALL}");
            !breaks(&hostile_without(&[FIRST_WALL, name]), promise)
        } else {
            !breaks(&hostile_without(&[name]), promise)
        };
        assert!(!survives, "nothing happens without {name}");
    }
}
