//! What holds for any text: nothing panics, comparing is symmetric, two errors are forgiven, look-alike letters are told.

use marhala_names::{Register, blocking_keys, clean, compare, key, look_alike, mixed_scripts, similarity, skeleton};
use proptest::prelude::*;

/// Names of eight letters and more, one alphabet each, of pieces that no real name is made of on purpose.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{3,8} [A-Z][a-z]{4,9}",
        "[a-z]{2,4} [a-z]{3,6} [a-z]{4,6}",
        "[а-я]{4,8} [а-я]{4,8}",
        "[بتجحدرسشعفقلمني]{4,7} [بتجحدرسشعفقلمني]{4,7}",
        "[कखगचजतदनपबमरलसह]{4,7} [कखगचजतदनपबमरलसह]{4,7}",
        "[ሀ-ሆለ-ሎመ-ሞሰ-ሶ]{8,12}",
        "[ก-ฮ]{8,12}",
    ]
}

/// One typing error: the kind, the place and the letter by chance.
fn err(text: &str, kind: u8, at: usize, letter: usize) -> String {
    let alphabet: Vec<char> = text.chars().collect();
    let mut out = alphabet.clone();
    let at = at % out.len();
    let letter = alphabet[letter % alphabet.len()];
    match kind % 4 {
        0 => out.insert(at, letter),
        1 => drop(out.remove(at)),
        2 => out[at] = letter,
        _ => {
            let next = (at + 1) % out.len();
            if next > at {
                out.swap(at, next);
            }
        }
    }
    out.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_panics(a in any::<String>(), b in "\\PC{0,40}", limit in 0usize..5) {
        let mut register = Register::new();
        for (id, text) in [&a, &b].into_iter().enumerate() {
            if register.insert(id, text).is_ok() {
                let kept = clean(text).unwrap();
                prop_assert_eq!(clean(&kept.text).map(|again| again.text), Ok(kept.text));
            }
        }
        prop_assert!(register.find(&b, limit).len() <= limit && register.find(&a, limit).len() <= limit);
        register.remove(0);
        let _ = (skeleton(&a), mixed_scripts(&a), look_alike(&a, &b), blocking_keys(&a, Some((2000, 1, 2))));
    }

    #[test]
    fn comparing_is_symmetric(a in name(), b in name(), c in "\\PC{0,30}") {
        for (one, other) in [(&a, &b), (&a, &c), (&c, &b)] {
            let (one, other) = (key(one), key(other));
            let there = compare(&one, &other);
            prop_assert_eq!(there.score, compare(&other, &one).score);
            prop_assert!(there.score <= 1000);
            prop_assert!(one.words().is_empty() || similarity(&one, &one) == 1000);
        }
        prop_assert_eq!(look_alike(&a, &c), look_alike(&c, &a));
    }

    #[test]
    fn two_errors_are_forgiven(
        names in prop::collection::vec(name(), 1..12),
        which: usize,
        edits in prop::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), 0..3),
    ) {
        let mut register = Register::new();
        for (id, name) in names.iter().enumerate() {
            register.insert(id, name).unwrap();
        }
        let which = which % names.len();
        let query = edits.iter().fold(names[which].clone(), |text, (kind, at, letter)| err(&text, *kind, *at, *letter));
        let hits = register.find(&query, names.len());
        let hit = hits.iter().find(|hit| hit.id == which);
        prop_assert!(hit.is_some(), "{:?} for {:?}", query, names[which]);
        prop_assert!(hit.unwrap().errors <= 2);
        prop_assert!(edits.is_empty() <= hit.unwrap().exact);
    }

    #[test]
    fn look_alike_letters_are_told(name in "[b-z]{3,6}[aeopcxy][b-z]{3,6}", case: bool) {
        let name = if case { name.to_uppercase() } else { name };
        let pairs = [('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('x', 'х'), ('y', 'у')];
        let fake: String = name
            .chars()
            .map(|c| pairs.iter().find_map(|(a, b)| match c {
                _ if c == *a => Some(*b),
                _ if c == a.to_ascii_uppercase() => b.to_uppercase().next(),
                _ => None,
            }).unwrap_or(c))
            .collect();
        prop_assert!(look_alike(&name, &fake));
        let mut register = Register::new();
        register.insert(1, &name).unwrap();
        let hit = register.find(&fake, 1)[0];
        prop_assert!(hit.look_alike && !hit.exact, "{:?} {:?}", name, fake);
    }
}
