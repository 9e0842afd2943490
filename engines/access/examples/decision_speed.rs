//! How long a decision takes: `cargo run --release -p marhala-access --example decision_speed`.

use marhala_access::{AccessProblem, Action, Category, Policies, Principal, Purpose, Resource, Role};
use std::hint::black_box;
use std::time::{Duration, Instant};

const TIMES: u32 = 20_000;

fn main() -> Result<(), AccessProblem> {
    let started = Instant::now();
    let policies = Policies::built_in()?;
    println!("read and check the policies   {:>9.1?}", started.elapsed());
    let who = Principal {
        organisation: Some([7; 16]),
        second_factor: true,
        ..Principal::new([1; 16], [2; 16], Role::Caseworker, Purpose::Protection)
    };
    let case = Resource {
        open_to: vec![[8; 16], [7; 16]],
        subject: Some([9; 16]),
        made_by: Some([5; 16]),
        made_by_person: Some([6; 16]),
        ..Resource::new(Category::LabourCase, [3; 16])
    };
    let closed = Resource { open_to: vec![[8; 16]], ..case.clone() };
    let decider = policies.decider(&who);
    say("prepare a principal", || black_box(policies.decider(black_box(&who))).principal().active);
    say("decide: allowed", || black_box(&decider).decide(Action::Write, black_box(&case)).allowed);
    say("decide: forbidden", || black_box(&decider).decide(Action::Write, black_box(&closed)).allowed);
    say("prepare and decide", || policies.decide(black_box(&who), Action::Read, black_box(&case)).allowed);
    say("scope of a list", || decider.scope(Action::List, Category::LabourCase).except.is_empty());
    let started = Instant::now();
    black_box(policies.which(Role::Supervisor));
    println!("everything a role can do      {:>9.1?}", started.elapsed());
    Ok(())
}

fn say(what: &str, mut work: impl FnMut() -> bool) {
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let started = Instant::now();
        for _ in 0..TIMES / 5 {
            black_box(work());
        }
        best = best.min(started.elapsed() / (TIMES / 5));
    }
    println!("{what:<30}{best:>9.1?}");
}
