//! Session, API and form tokens.

use crate::{Foreseen, random};
use marhala_secrets::token::{ApiToken, Token, TokenProblem, form_token, is_form_token};
use marhala_secrets::{Pepper, Secret, TokenHash};
use proptest::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use zeroize::Zeroize;

#[test]
fn a_token_is_read_back_and_only_its_hash_is_kept() {
    let token = Token::new(&mut random());
    let text = token.text();
    assert_eq!(text.expose().len(), 43);
    let read = Token::parse(text.expose()).unwrap();
    assert_eq!(read.hash(), token.hash());
    assert_eq!(TokenHash::from_bytes(*token.hash().as_bytes()), token.hash());
    assert_ne!(Token::new(&mut Foreseen(2)).hash(), token.hash());
    assert_eq!(format!("{token:?} {:?} {text:?}", token.hash()), "Token(***) TokenHash(***) ***");
    let longer = format!("{}A", text.expose());
    for bad in ["", "abc", &text.expose()[1..], &longer, &"=".repeat(43), &"é".repeat(22), &"_".repeat(43)] {
        assert_eq!(Token::parse(bad).unwrap_err(), TokenProblem::Malformed, "{bad}");
    }
}

#[test]
fn an_api_token_is_known_by_its_prefix_and_checksum() {
    let token = ApiToken::new(&mut random());
    let text = token.text();
    assert_eq!(text.expose().len(), 54);
    assert!(text.expose().starts_with("mh_") && text.expose().starts_with(token.hint().trim_end_matches('…')));
    assert_eq!(ApiToken::parse(text.expose()).unwrap().hash(), token.hash());
    let session = Token::parse(&text.expose()[3..46]).unwrap();
    assert_ne!(session.hash(), token.hash(), "an API token is no session");
    for bad in ["", "mh_", &text.expose()[3..], "mh_é"] {
        assert_eq!(ApiToken::parse(bad).unwrap_err(), TokenProblem::Malformed, "{bad}");
    }
    assert_eq!(ApiToken::parse(&text.expose()[..53]).unwrap_err(), TokenProblem::Checksum);
}

#[test]
fn a_form_belongs_to_its_session() {
    let pepper = Pepper::from_bytes([7; 32]);
    let mut random = random();
    let (one, other) = (Token::new(&mut random).hash(), Token::new(&mut random).hash());
    let form = form_token(&one, &pepper, &mut random);
    assert!(is_form_token(form.expose(), &one, &pepper));
    assert!(!is_form_token(form.expose(), &other, &pepper));
    assert!(!is_form_token(form.expose(), &one, &Pepper::from_bytes([8; 32])));
    assert!(!is_form_token("", &one, &pepper));
    let next = form_token(&one, &pepper, &mut random);
    assert_ne!(form.expose(), next.expose(), "another text on each page");
    assert!(is_form_token(next.expose(), &one, &pepper));
}

#[test]
fn a_secret_is_not_printed_and_is_wiped() {
    struct Watched(Rc<Cell<bool>>);
    impl Zeroize for Watched {
        fn zeroize(&mut self) {
            self.0.set(true);
        }
    }
    let wiped = Rc::new(Cell::new(false));
    let secret = Secret::new(Watched(wiped.clone()));
    assert_eq!(format!("{secret:?} {:#?}", Secret::from(vec![1_u8])), "*** ***");
    assert!(!wiped.get());
    drop(secret);
    assert!(wiped.get());
}

proptest! {
    #[test]
    fn one_changed_character_is_noticed(seed in any::<u64>(), at in 0_usize..54, with in "[A-Za-z0-9_-]") {
        let text = ApiToken::new(&mut Foreseen(seed)).text();
        let mut changed = text.expose().clone();
        changed.replace_range(at..=at, &with);
        prop_assume!(&changed != text.expose());
        prop_assert!(ApiToken::parse(&changed).is_err());
    }

    #[test]
    fn one_changed_character_makes_another_form_token(seed in any::<u64>(), at in 0_usize..86, with in "[A-Za-z0-9_-]") {
        let (session, pepper) = (TokenHash::from_bytes([1; 32]), Pepper::from_bytes([2; 32]));
        let mut changed = form_token(&session, &pepper, &mut Foreseen(seed)).expose().clone();
        let before = changed.clone();
        changed.replace_range(at..=at, &with);
        prop_assert_eq!(is_form_token(&changed, &session, &pepper), changed == before);
    }

    #[test]
    fn nothing_sent_makes_it_panic(text in any::<String>()) {
        prop_assert!(Token::parse(&text).is_err() || text.len() == 43);
        prop_assert!(ApiToken::parse(&text).is_err());
        prop_assert!(!is_form_token(&text, &TokenHash::from_bytes([1; 32]), &Pepper::from_bytes([2; 32])));
    }
}
