//! One-time codes.

use crate::{Foreseen, random};
use marhala_secrets::Pepper;
use marhala_secrets::code::{CodeKind, hash, new, verify};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn pepper() -> Pepper {
    Pepper::from_bytes([7; 32])
}

#[test]
fn codes_as_they_are_shown_and_typed() {
    let mut random = random();
    let digits = new(CodeKind::Digits, &mut random);
    assert_eq!(digits.expose().len(), 9);
    assert_eq!(digits.expose().find(' '), Some(4));
    let kept = hash(digits.expose(), CodeKind::Digits, "in:1", &pepper()).unwrap();
    let arabic: String = digits
        .expose()
        .chars()
        .map(|c| c.to_digit(10).map_or(c, |value| char::from_u32(0x660 + value).unwrap()))
        .collect();
    for typed in [digits.expose().clone(), digits.expose().replace(' ', "-"), arabic] {
        assert_eq!(verify(&typed, CodeKind::Digits, "in:1", &kept, &pepper()), Ok(true), "{typed}");
    }
    assert_eq!(verify(digits.expose(), CodeKind::Digits, "in:2", &kept, &pepper()), Ok(false), "whose");
    assert_eq!(verify("0000 0000", CodeKind::Digits, "in:1", &kept, &pepper()), Ok(false));
    let letters = new(CodeKind::Letters, &mut random);
    assert_eq!((letters.expose().len(), letters.expose().find('-')), (11, Some(5)));
    let kept = hash(letters.expose(), CodeKind::Letters, "in:1", &pepper()).unwrap();
    let typed = letters.expose().to_lowercase().replace('-', "  ");
    assert_eq!(verify(&typed, CodeKind::Letters, "in:1", &kept, &pepper()), Ok(true));
}

#[test]
fn what_cannot_be_a_code_says_why() {
    let why = |typed: &str, kind| hash(typed, kind, "", &pepper()).map_err(|problem| problem.code());
    assert_eq!(why("1234 567", CodeKind::Digits), Err("code-length"));
    assert_eq!(why("1234 5678 9", CodeKind::Digits), Err("code-length"));
    assert_eq!(why("", CodeKind::Digits), Err("code-length"));
    assert_eq!(why("1234 567O", CodeKind::Digits), Err("code-character"));
    assert_eq!(why("CDFGH-JKMNA", CodeKind::Letters), Err("code-character"));
    assert_eq!(why("CDFGH-JKMN\u{130}", CodeKind::Letters), Err("code-character"));
}

#[test]
fn every_character_is_drawn() {
    let mut random = random();
    for (kind, many) in [(CodeKind::Digits, 10), (CodeKind::Letters, 16)] {
        let drawn: BTreeSet<char> =
            (0..200).flat_map(|_| new(kind, &mut random).expose().chars().collect::<Vec<_>>()).collect();
        assert_eq!(drawn.len(), many + 1, "{drawn:?}");
        assert!(drawn.is_disjoint(&"ILOUBSZAEY".chars().collect()));
    }
}

#[test]
fn a_draw_that_would_favour_some_digits_is_drawn_again() {
    let mut draws = [[0xff; 4], [0, 0, 0, 7]].into_iter().cycle();
    let mut random = |bytes: &mut [u8]| bytes.copy_from_slice(&draws.next().unwrap());
    assert_eq!(new(CodeKind::Digits, &mut random).expose(), "7777 7777");
}

proptest! {
    #[test]
    fn another_code_is_another_hash(seed in any::<u64>(), at in 0_usize..11, with in "[CDFGHJKMNPQRTVWX]") {
        let code = new(CodeKind::Letters, &mut Foreseen(seed)).expose().clone();
        let kept = hash(&code, CodeKind::Letters, "x", &pepper()).unwrap();
        prop_assume!(at != 5);
        let mut changed = code.clone();
        changed.replace_range(at..=at, &with);
        prop_assert_eq!(verify(&changed, CodeKind::Letters, "x", &kept, &pepper()), Ok(changed == code));
    }

    #[test]
    fn nothing_typed_makes_it_panic(typed in any::<String>()) {
        let _ = hash(&typed, CodeKind::Digits, "", &pepper());
        let _ = hash(&typed, CodeKind::Letters, "", &pepper());
    }
}
