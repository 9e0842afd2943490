//! Encrypted cells, wrapped keys, blind indexes.

use crate::{Foreseen, random};
use marhala_secrets::IndexKey;
use marhala_secrets::cell::{CellProblem, DataKey, Kek, Place, key_id};
use marhala_secrets::index::{IndexProblem, blind_index, document_number, e_mail, phone};
use proptest::prelude::*;

const PLACE: Place<'static> = Place { table: "complaint", column: "narrative", row: [3; 16], version: 4 };
const PERSON: [u8; 16] = [9; 16];

#[test]
fn a_cell_opens_in_its_place_and_nowhere_else() {
    let key = DataKey::new(&mut random());
    let cell = key.seal(&PLACE, "they kept my passport".as_bytes(), &mut random()).unwrap();
    assert_eq!(cell.len(), 1 + 16 + 24 + 21 + 16);
    assert_eq!((cell[0], key_id(&cell)), (1, Ok(key.id())));
    assert_eq!(key.open(&PLACE, &cell).unwrap().expose(), b"they kept my passport");
    for elsewhere in [
        Place { row: [4; 16], ..PLACE },
        Place { version: 5, ..PLACE },
        Place { version: 3, ..PLACE },
        Place { column: "summary", ..PLACE },
        Place { table: "note", ..PLACE },
        Place { table: "complaintn", column: "arrative", ..PLACE },
    ] {
        assert_eq!(key.open(&elsewhere, &cell).unwrap_err(), CellProblem::NotOpened, "{elsewhere:?}");
    }
}

#[test]
fn the_same_text_is_never_encrypted_alike() {
    let (mut random, key) = (random(), DataKey::new(&mut Foreseen(5)));
    let one = key.seal(&PLACE, b"same", &mut random).unwrap();
    assert_ne!(one, key.seal(&PLACE, b"same", &mut random).unwrap());
}

#[test]
fn another_key_is_named_and_refused() {
    let (one, other) = (DataKey::new(&mut Foreseen(1)), DataKey::new(&mut Foreseen(2)));
    let cell = one.seal(&PLACE, b"", &mut random()).unwrap();
    assert!(one.open(&PLACE, &cell).unwrap().expose().is_empty());
    let found = other.open(&PLACE, &cell).unwrap_err();
    assert_eq!(found, CellProblem::OtherKey { needed: one.id(), given: other.id() });
    let mut renamed = cell.clone();
    renamed[1..17].copy_from_slice(other.id().as_bytes());
    assert_eq!(other.open(&PLACE, &renamed).unwrap_err(), CellProblem::NotOpened);
    for length in 0..cell.len() {
        assert_eq!(one.open(&PLACE, &cell[..length]).unwrap_err(), CellProblem::Malformed, "{length}");
    }
    assert!(key_id(&[1; 16]).is_err());
}

#[test]
fn data_keys_are_wrapped_for_one_person_and_rewrapped() {
    let mut random = random();
    let (old, new, key) = (Kek::new(&mut random), Kek::new(&mut random), DataKey::new(&mut random));
    let cell = key.seal(&PLACE, b"text", &mut random).unwrap();
    let wrapped = old.wrap(&key, &PERSON, &mut random).unwrap();
    assert_eq!(key_id(&wrapped), Ok(old.id()));
    assert_eq!(old.unwrap(&wrapped, &PERSON).unwrap().open(&PLACE, &cell).unwrap().expose(), b"text");
    assert_eq!(old.unwrap(&wrapped, &[8; 16]).unwrap_err(), CellProblem::NotOpened, "another person's");
    let found = new.unwrap(&wrapped, &PERSON).unwrap_err();
    assert_eq!(found, CellProblem::OtherKey { needed: old.id(), given: new.id() });
    let rewrapped = old.rewrap(&wrapped, &PERSON, &new, &mut random).unwrap();
    assert_eq!(new.unwrap(&rewrapped, &PERSON).unwrap().open(&PLACE, &cell).unwrap().expose(), b"text");
    assert!(old.unwrap(&rewrapped, &PERSON).is_err());
    assert!(key.open(&PLACE, &wrapped).is_err(), "a wrapped key is no cell");
}

#[test]
fn a_kek_knows_its_check_value() {
    let (one, other) = (Kek::new(&mut Foreseen(1)), Kek::new(&mut Foreseen(2)));
    assert!(one.matches(&one.check_value()));
    assert!(!one.matches(&other.check_value()));
    assert!(Kek::from_bytes(one.id(), *one.expose()).matches(&one.check_value()));
    assert!(!Kek::from_bytes(other.id(), *one.expose()).matches(&one.check_value()));
    let shown = format!("{one:?} {:?}", DataKey::new(&mut Foreseen(1)));
    assert_eq!(shown.matches("***").count(), 2);
}

#[test]
fn what_is_one_number_has_one_form() {
    let form = |text: &str| document_number(text).map(|value| value.expose().to_owned());
    for text in ["AB 123-456", "ab123456", "ＡＢ１２３４５６", "AB/123.456", "ab ١٢٣٤٥٦", "AB१२३४५६"]
    {
        assert_eq!(form(text).unwrap(), "AB123456", "{text}");
    }
    assert_eq!(form(" -/ "), Err(IndexProblem::Empty));
    assert_eq!(form(&"1".repeat(65)), Err(IndexProblem::TooLong));
    assert_eq!(form(&"-1".repeat(101)), Err(IndexProblem::TooLong));
    let form = |text: &str, country| phone(text, country).map(|value| value.expose().to_owned());
    for (text, country) in [
        ("+977 980-1234567", None),
        ("00977 (980) 1234567", Some("971")),
        ("0980 1234567", Some("977")),
        ("9801234567", Some("+977")),
        ("\u{202a}+977 980 1234567\u{202c}", None),
        ("+९७७ ९८० १२३४५६७", None),
    ] {
        assert_eq!(form(text, country).unwrap(), "+9779801234567", "{text}");
    }
    assert_eq!(form("9801234567", None), Err(IndexProblem::CountryMissing));
    for text in
        ["", "+", "+977", "call me", "+977 980 1234567 ext 3", "++977 9801234567", "+0977 9801234567", &"9".repeat(40)]
    {
        assert_eq!(form(text, Some("977")), Err(IndexProblem::NotAPhone), "{text}");
    }
    let form = |text: &str| e_mail(text).map(|value| value.expose().to_owned());
    assert_eq!(form(" Maria.Santos@Example.ORG ").unwrap(), "maria.santos@example.org");
    for text in ["मारिया@example.org", "info@मंत्रालय.भारत"] {
        assert_eq!(form(text).unwrap(), text);
    }
    for text in [
        "",
        "maria",
        "@example.org",
        "maria@",
        "maria@localhost",
        "a@b@example.org",
        "a b@example.org",
        "a@example..org",
        "a@exa\u{200b}mple.org",
        "a@b.c,d@e.f",
        "<a@b.org>",
    ] {
        assert_eq!(form(text), Err(IndexProblem::NotAnAddress), "{text}");
    }
}

#[test]
fn an_index_is_of_its_key_and_purpose() {
    let (key, value) = (IndexKey::from_bytes([7; 32]), document_number("AB123456").unwrap());
    let index = blind_index(&key, "passport", &value);
    assert_eq!(index, blind_index(&key, "passport", &document_number("ab 123456").unwrap()));
    assert_ne!(index, blind_index(&key, "id-card", &value));
    assert_ne!(index, blind_index(&IndexKey::from_bytes([8; 32]), "passport", &value));
    assert_ne!(index, blind_index(&key, "passport", &document_number("AB123457").unwrap()));
    assert_eq!(format!("{value:?} {key:?}"), "Normalised(***) IndexKey(***)");
}

proptest! {
    #[test]
    fn any_text_comes_back(text in any::<Vec<u8>>(), row in any::<[u8; 16]>(), version in any::<u64>(), seed in any::<u64>()) {
        let (mut random, place) = (Foreseen(seed), Place { row, version, ..PLACE });
        let key = DataKey::new(&mut random);
        let cell = key.seal(&place, &text, &mut random).unwrap();
        let opened = key.open(&place, &cell).unwrap();
        prop_assert_eq!(opened.expose(), &text);
        prop_assert!(text.len() < 4 || !cell.windows(text.len()).any(|window| window == text));
    }

    /// Every byte of the cell and of the wrapped key: not a sample.
    #[test]
    fn any_changed_byte_is_refused(text in proptest::collection::vec(any::<u8>(), 0..40), change in 1_u8.., seed in any::<u64>()) {
        let mut random = Foreseen(seed);
        let (kek, key) = (Kek::new(&mut random), DataKey::new(&mut random));
        let cell = key.seal(&PLACE, &text, &mut random).unwrap();
        for at in 0..cell.len() {
            let mut changed = cell.clone();
            changed[at] ^= change;
            prop_assert!(key.open(&PLACE, &changed).is_err(), "byte {}", at);
        }
        let wrapped = kek.wrap(&key, &PERSON, &mut random).unwrap();
        for at in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[at] ^= change;
            prop_assert!(kek.unwrap(&changed, &PERSON).is_err(), "byte {}", at);
        }
    }

    #[test]
    fn nothing_makes_it_panic(bytes in any::<Vec<u8>>(), text in any::<String>()) {
        prop_assert!(DataKey::new(&mut random()).open(&PLACE, &bytes).is_err());
        prop_assert!(Kek::new(&mut random()).unwrap(&bytes, &PERSON).is_err());
        let _ = (document_number(&text), phone(&text, Some("977")), phone(&text, None), e_mail(&text));
    }

    #[test]
    fn a_form_is_its_own_form(text in "\\PC{0,70}") {
        for normal in [document_number(&text), phone(&text, Some("977")), e_mail(&text)].into_iter().flatten() {
            let again = if normal.expose().starts_with('+') {
                phone(normal.expose(), None)
            } else if normal.expose().contains('@') {
                e_mail(normal.expose())
            } else {
                document_number(normal.expose())
            };
            let again = again.unwrap();
            prop_assert_eq!(again.expose(), normal.expose());
        }
    }
}
