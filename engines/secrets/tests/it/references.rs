//! References: the form, what is understood, and what the check guarantees.

use crate::random;
use marhala_secrets::reference::{Kind, Reference, ReferenceProblem};
use proptest::prelude::*;

const WORKER: Kind = match Kind::new('W') {
    Some(kind) => kind,
    None => panic!("a letter"),
};

#[test]
fn the_form_and_what_is_understood() {
    let reference = Reference::of(WORKER, 0b00111_10011_00011_10100_00010_10111_01001_01111).unwrap();
    let text = reference.to_string();
    assert!(text.starts_with("W-7K3M-2Q9F-") && text.len() == 13, "{text}");
    for typed in [
        text.clone(),
        text.to_lowercase(),
        text.replace('-', ""),
        text.replace('-', " "),
        format!("  {text}\u{200f}\n"),
        text.replace('-', "\u{2013}"),
        text.replace('7', "٧").replace('9', "९"),
    ] {
        assert_eq!(Reference::parse(&typed), Ok(reference), "{typed}");
    }
    let zeros = Reference::of(WORKER, 1).unwrap();
    let typed = zeros.to_string().replace('0', "O").replace('1', "l");
    assert_eq!(typed.parse(), Ok(zeros));
    assert_eq!((zeros.number(), zeros.kind().letter()), (1, 'W'));
    assert_eq!(Reference::of(WORKER, 1 << 40), None);
    assert_ne!(Reference::new(WORKER, &mut random()).number(), 0);
}

#[test]
fn what_is_refused() {
    let text = Reference::of(WORKER, 77).unwrap().to_string();
    let why = |typed: &str| Reference::parse(typed).map_err(|problem| problem.code());
    assert_eq!(why(""), Err("reference-length"));
    assert_eq!(why("W"), Err("reference-length"));
    assert_eq!(why(&text[..12]), Err("reference-length"));
    assert_eq!(why(&format!("{text}0")), Err("reference-length"));
    assert_eq!(why(&text.replace('W', "U")), Err("reference-character"));
    assert_eq!(why(&text.replace('W', "é")), Err("reference-character"));
    assert_eq!(why(&text.replace('W', "X")), Err("reference-check"));
    assert_eq!(why("0000000000"), Err("reference-kind-missing"));
    let other = Kind::new('C').unwrap();
    assert_eq!(Reference::parse_kind(&text, WORKER).map(|found| found.number()), Ok(77));
    let found = Reference::parse_kind(&text, other);
    assert_eq!(found, Err(ReferenceProblem::OtherKind { expected: 'C', found: 'W' }));
    for letter in ['I', 'L', 'O', 'U', 'w', '7', 'É'] {
        assert!(Kind::new(letter).is_none(), "{letter}");
    }
}

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

proptest! {
    #[test]
    fn every_reference_is_read_back(number in 0_u64..1 << 40, kind in "[A-HJKMNP-TV-Z]") {
        let reference = Reference::of(Kind::new(kind.chars().next().unwrap()).unwrap(), number).unwrap();
        prop_assert_eq!(Reference::parse(&reference.to_string()), Ok(reference));
    }

    /// Every place, every other character: not a sample.
    #[test]
    fn every_single_wrong_character_is_caught(number in 0_u64..1 << 40) {
        let plain: Vec<char> = Reference::of(WORKER, number).unwrap().to_string().replace('-', "").chars().collect();
        for at in 0..plain.len() {
            for wrong in ALPHABET.chars().filter(|wrong| *wrong != plain[at]) {
                let mut typed = plain.clone();
                typed[at] = wrong;
                let typed: String = typed.into_iter().collect();
                prop_assert_eq!(Reference::parse(&typed), Err(ReferenceProblem::Check), "{}", typed);
            }
        }
    }

    /// Neighbours, and any two characters further apart too.
    #[test]
    fn every_swap_is_caught(number in 0_u64..1 << 40) {
        let plain: Vec<char> = Reference::of(WORKER, number).unwrap().to_string().replace('-', "").chars().collect();
        for left in 0..plain.len() {
            for right in left + 1..plain.len() {
                if plain[left] != plain[right] {
                    let mut typed = plain.clone();
                    typed.swap(left, right);
                    let typed: String = typed.into_iter().collect();
                    prop_assert_eq!(Reference::parse(&typed), Err(ReferenceProblem::Check), "{}", typed);
                }
            }
        }
    }

    #[test]
    fn nothing_typed_makes_it_panic(typed in any::<String>()) {
        let _ = Reference::parse(&typed);
    }
}
