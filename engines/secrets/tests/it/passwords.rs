//! Passwords: hashing, checking, and which are accepted.

use crate::random;
use marhala_secrets::Pepper;
use marhala_secrets::password::{Cost, PasswordProblem, Strength, Verified, check, dummy_verify, hash, verify};
use proptest::prelude::*;

fn pepper() -> Pepper {
    Pepper::from_bytes([7; 32])
}

fn weak() -> Cost {
    Cost::weak_for_tests()
}

#[test]
fn the_right_password_and_no_other() {
    let kept = hash("rice field at dawn", weak(), &pepper(), &mut random()).unwrap();
    assert!(kept.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{kept}");
    let ok = |typed: &str, pepper: &Pepper| verify(typed, &kept, weak(), pepper).unwrap();
    assert_eq!(ok("rice field at dawn", &pepper()), Verified { ok: true, stale: false });
    for wrong in ["rice field at dusk", "", "rice field at dawn ", "Rice field at dawn"] {
        assert!(!ok(wrong, &pepper()).ok, "{wrong}");
    }
    assert!(!ok("rice field at dawn", &Pepper::from_bytes([8; 32])).ok, "another pepper");
    assert!(!dummy_verify("rice field at dawn", weak(), &pepper()).unwrap().ok);
}

#[test]
fn the_same_password_is_never_hashed_alike() {
    let mut random = random();
    let one = hash("rice field at dawn", weak(), &pepper(), &mut random).unwrap();
    assert_ne!(one, hash("rice field at dawn", weak(), &pepper(), &mut random).unwrap());
}

#[test]
fn one_letter_written_in_two_ways_is_one_letter() {
    let composed = hash("caf\u{e9}", weak(), &pepper(), &mut random()).unwrap();
    assert!(verify("cafe\u{301}", &composed, weak(), &pepper()).unwrap().ok);
}

#[test]
fn the_real_costs_are_in_the_kept_text_and_a_cheaper_hash_is_stale() {
    let staff = hash("rice field at dawn", Cost::STAFF, &pepper(), &mut random()).unwrap();
    assert!(staff.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{staff}");
    let worker = hash("rice field at dawn", Cost::WORKER, &pepper(), &mut random()).unwrap();
    assert!(worker.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{worker}");
    let judge = |kept: &str, wanted| verify("rice field at dawn", kept, wanted, &pepper()).unwrap();
    assert_eq!(judge(&worker, Cost::STAFF), Verified { ok: true, stale: true });
    assert_eq!(judge(&worker, Cost::WORKER), Verified { ok: true, stale: false });
    assert_eq!(judge(&staff, Cost::WORKER), Verified { ok: true, stale: false });
}

#[test]
fn a_kept_hash_that_is_none_is_unreadable() {
    let good = hash("rice field at dawn", weak(), &pepper(), &mut random()).unwrap();
    for kept in [
        "",
        "rice field at dawn",
        "$2b$12$abcdefghijklmnopqrstuv",
        &good.replace("argon2id", "argon2i"),
        &good.replace("argon2id", "argon2d"),
        &good.replace("v=19", "v=16"),
        &good.replace("m=64", "m=4194304"),
        &good.replace("t=1", "t=4000000"),
        &good.replace("p=1", "p=64"),
        good.rsplit_once('$').unwrap().0,
    ] {
        let found = verify("rice field at dawn", kept, weak(), &pepper());
        assert_eq!(found, Err(PasswordProblem::Unreadable), "{kept}");
    }
}

fn codes(password: &str, strength: Strength, names: &[&str]) -> Vec<&'static str> {
    check(password, strength, names).err().unwrap_or_default().iter().map(PasswordProblem::code).collect()
}

#[test]
fn which_passwords_are_accepted() {
    use Strength::{Alone, BesideSecond};
    for (password, strength) in [
        ("rice field at dawn", Alone),
        ("धान खेत बिहानी नदी", Alone),
        ("quokka-lentil-9", Alone),
        ("zv7Kq2mw", BesideSecond),
        (&"many long words of mine ".repeat(5), Alone),
    ] {
        assert_eq!(codes(password, strength, &["maria", "maria@example.org"]), [""; 0], "{password}");
    }
    for (password, strength, expected) in [
        ("", Alone, ["password-too-short", "password-common"].as_slice()),
        ("zv7Kq2mw", Alone, &["password-too-short", "password-common"]),
        ("zv7Kq2m", BesideSecond, &["password-too-short"]),
        ("password", BesideSecond, &["password-common"]),
        ("12345678", BesideSecond, &["password-common"]),
        ("P@ssw0rd", BesideSecond, &["password-common"]),
        ("passwordpassword", Alone, &["password-common"]),
        ("aaaaaaaaaaaaaaaaaaaa", Alone, &["password-common"]),
        ("1234567890123456", Alone, &["password-common"]),
        ("qwertyuiopasdfgh", Alone, &["password-common"]),
        ("rice MARIA field at dawn", Alone, &["password-holds-name"]),
        ("rice field b.santos at dawn", Alone, &["password-holds-name"]),
        (&"x".repeat(129), Alone, &["password-too-long"]),
    ] {
        assert_eq!(codes(password, strength, &["maria", "b.santos@example.org", "al"]), expected, "{password}");
    }
    assert_eq!(codes("rice almond field dawn", Alone, &["al", ""]), [""; 0], "two letters are no name to look for");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn only_the_same_password_opens(one in "\\PC{0,40}", other in "\\PC{0,40}") {
        let kept = hash(&one, weak(), &pepper(), &mut random()).unwrap();
        prop_assert!(verify(&one, &kept, weak(), &pepper()).unwrap().ok);
        prop_assume!(one != other);
        use unicode_normalization::UnicodeNormalization;
        let same = one.nfkc().eq(other.nfkc());
        prop_assert_eq!(verify(&other, &kept, weak(), &pepper()).unwrap().ok, same);
    }

    #[test]
    fn no_password_makes_the_check_panic(password in any::<String>(), name in any::<String>()) {
        let _ = check(&password, Strength::Alone, &[&name]);
    }
}
