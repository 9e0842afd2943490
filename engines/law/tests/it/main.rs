//! Tests of the law engine, and the tests of the law itself: its worked cases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod judge_law_of_the_day;
mod judge_logic;
mod judge_many;
mod mutation;
mod pack_fixture;
mod pack_problems;
mod pack_read;
mod repository;
mod rule_refused;
mod rule_said;
mod scenarios;
mod small;
