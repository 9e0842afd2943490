//! How often something may be tried.

use marhala_secrets::throttle::{Failures, LONGEST_DELAY, Rate, Throttle, delay_after, network};
use proptest::prelude::*;
use std::time::Duration;

const fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn five_at_once_and_one_more_every_three_minutes() {
    let mut throttle = Throttle::new(Rate::SIGN_IN_ACCOUNT, 100);
    for _ in 0..5 {
        assert_eq!(throttle.allow(&"a", s(10)), Ok(()));
    }
    assert_eq!(throttle.allow(&"a", s(10)), Err(s(180)));
    assert_eq!(throttle.allow(&"a", s(70)), Err(s(120)), "a refusal takes nothing");
    assert_eq!(throttle.allow(&"b", s(70)), Ok(()), "another key");
    assert_eq!(throttle.allow(&"a", s(190)), Ok(()));
    assert_eq!(throttle.allow(&"a", s(190)), Err(s(180)));
    for _ in 0..5 {
        assert_eq!(throttle.allow(&"a", s(10_000)), Ok(()), "never more than the burst is saved up");
    }
    assert!(throttle.allow(&"a", s(10_000)).is_err());
    assert!(throttle.allow(&"a", s(0)).is_err(), "a clock that goes back frees nobody");
}

#[test]
fn the_rates_of_the_house() {
    for (rate, many, wait) in [
        (Rate::SIGN_IN_ACCOUNT, 5, s(180)),
        (Rate::SIGN_IN_NETWORK, 30, s(30)),
        (Rate::WRITES, 60, s(1)),
        (Rate::EXPORTS, 10, s(8640)),
        (Rate::PUBLIC_VERIFY, 30, s(2)),
        (Rate { burst: 0, period: s(9) }, 1, s(9)),
    ] {
        let mut throttle = Throttle::new(rate, 10);
        assert!((0..many).all(|_| throttle.allow(&1, s(5)).is_ok()), "{rate:?}");
        assert_eq!(throttle.allow(&1, s(5)), Err(wait), "{rate:?}");
    }
}

#[test]
fn a_flood_of_keys_stays_small_and_frees_nobody() {
    let mut throttle = Throttle::new(Rate::SIGN_IN_ACCOUNT, 64);
    while throttle.allow(&u64::MAX, s(1)).is_ok() {}
    for key in 0..10_000 {
        assert!(throttle.allow(&key, s(2)).is_ok());
        assert!(throttle.keys() <= 64);
    }
    assert!(throttle.allow(&u64::MAX, s(2)).is_err(), "the one slowed down is still known");
    let mut failures = Failures::new(64);
    for _ in 0..8 {
        failures.failed(&u64::MAX, s(1));
    }
    for key in 0..10_000 {
        failures.failed(&key, s(2));
        assert!(failures.keys() <= 64);
    }
    assert!(failures.may_try(&u64::MAX, s(2)).is_err());
}

#[test]
fn delays_grow_and_end() {
    let delays: Vec<u64> = (0..14).map(|failures| delay_after(failures).as_secs()).collect();
    assert_eq!(delays, [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
    assert_eq!(delay_after(u32::MAX), LONGEST_DELAY);
    let mut failures = Failures::new(10);
    for _ in 0..3 {
        failures.failed(&"a", s(10));
        assert_eq!(failures.may_try(&"a", s(10)), Ok(()));
    }
    failures.failed(&"a", s(10));
    assert_eq!(failures.may_try(&"a", s(11)), Err(s(1)));
    assert_eq!(failures.may_try(&"b", s(11)), Ok(()));
    assert_eq!(failures.may_try(&"a", s(12)), Ok(()));
    failures.failed(&"a", s(12));
    assert_eq!(failures.may_try(&"a", s(12)), Err(s(4)));
    failures.succeeded(&"a");
    assert_eq!((failures.may_try(&"a", s(12)), failures.keys()), (Ok(()), 0));
    for _ in 0..9 {
        failures.failed(&"a", s(20));
    }
    failures.failed(&"a", s(20 + 25 * 3600));
    assert_eq!(failures.may_try(&"a", s(20 + 25 * 3600)), Ok(()), "a day later all is forgotten");
}

#[test]
fn the_network_that_one_person_can_come_from() {
    for (address, expected) in [
        ("203.0.113.77", "203.0.113.0"),
        ("::ffff:203.0.113.77", "203.0.113.0"),
        ("2001:db8:1234:56ff:1:2:3:4", "2001:db8:1234:5600::"),
    ] {
        assert_eq!(network(address.parse().unwrap()).to_string(), expected);
    }
}

proptest! {
    /// In any stretch of time, never more than the burst and what comes back in it.
    #[test]
    fn no_timing_gets_more(steps in proptest::collection::vec(0_u64..200, 1..200), burst in 1_u32..20, period in 1_u64..2000) {
        let mut throttle = Throttle::new(Rate { burst, period: s(period) }, 10);
        let (mut now, mut allowed) = (0, 0_u64);
        for step in steps {
            now += step;
            match throttle.allow(&(), s(now)) {
                Ok(()) => allowed += 1,
                Err(wait) => prop_assert!(!wait.is_zero() && wait <= s(period)),
            }
            // One more than exact: the interval is cut to whole nanoseconds.
            prop_assert!(allowed <= u64::from(burst) + now * u64::from(burst) / period + 1);
        }
    }

    #[test]
    fn who_waits_as_told_is_let_in(steps in proptest::collection::vec(0_u64..20, 1..100)) {
        let mut throttle = Throttle::new(Rate::SIGN_IN_ACCOUNT, 10);
        let mut now = Duration::ZERO;
        for step in steps {
            now += s(step);
            if let Err(wait) = throttle.allow(&(), now) {
                now += wait;
                prop_assert_eq!(throttle.allow(&(), now), Ok(()));
            }
        }
    }
}
