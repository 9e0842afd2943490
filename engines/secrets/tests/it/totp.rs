//! Authenticator apps and recovery codes.

use crate::random;
use marhala_secrets::Pepper;
use marhala_secrets::recovery;
use marhala_secrets::totp::{TotpProblem, TotpSecret};
use proptest::prelude::*;

fn secret() -> TotpSecret {
    TotpSecret::from_bytes(b"12345678901234567890").expect("20 bytes")
}

/// RFC 6238, appendix B, SHA-1: the last six of its eight digits are the code of six digits.
#[test]
fn the_vectors_of_rfc_6238() {
    for (time, code) in [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ] {
        assert_eq!(secret().code_at(time).expose(), &code[2..], "{time}");
        assert_eq!(secret().verify(&code[2..], time, None), Ok(time / 30));
    }
}

#[test]
fn one_step_early_or_late_and_never_twice() {
    let at = 1_111_111_111;
    let step = at / 30;
    let code = secret().code_at(at).expose().clone();
    assert_eq!(secret().verify(&code, at + 30, None), Ok(step));
    assert_eq!(secret().verify(&code, at - 30, None), Ok(step));
    assert_eq!(secret().verify(&code, at + 60, None), Err(TotpProblem::Wrong));
    assert_eq!(secret().verify(&code, at - 60, None), Err(TotpProblem::Wrong));
    assert_eq!(secret().verify(&code, at, Some(step)), Err(TotpProblem::Used));
    assert_eq!(secret().verify(&code, at, Some(step + 1)), Err(TotpProblem::Used));
    assert_eq!(secret().verify(&code, at, Some(step - 1)), Ok(step));
}

#[test]
fn codes_as_people_type_them() {
    // The code of this time is 050471.
    for typed in ["050471", " 050 471 ", "050-471", "٠٥٠٤٧١", "०५०४७१", "০৫০৪৭১", "０５０４７１"]
    {
        assert!(secret().verify(typed, 1_111_111_111, None).is_ok(), "{typed}");
    }
    for typed in ["", "05047", "0504711", "+50471", "05047a", "050472", "050471050471"] {
        assert_eq!(secret().verify(typed, 1_111_111_111, None), Err(TotpProblem::Wrong), "{typed}");
    }
    assert!(secret().verify("000000", u64::MAX, None).is_err());
    assert!(secret().verify("755224", 0, None).is_ok(), "RFC 4226, counter 0");
}

#[test]
fn the_address_that_apps_read() {
    assert_eq!(secret().base32().expose(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    let uri = secret().uri("Marhala: Nepal", "maría@example.org");
    assert_eq!(
        uri.expose(),
        "otpauth://totp/Marhala%20%20Nepal:mar%C3%ADa%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
         &issuer=Marhala%20%20Nepal&algorithm=SHA1&digits=6&period=30"
    );
    assert_eq!(format!("{:?} {uri:?}", secret()), "TotpSecret(***) ***");
    assert_eq!(TotpSecret::from_bytes(b"short").unwrap_err(), TotpProblem::Damaged);
    assert_ne!(TotpSecret::new(&mut random()).expose(), &[0; 20]);
}

#[test]
fn recovery_codes_are_each_good_for_their_owner_only() {
    let pepper = Pepper::from_bytes([7; 32]);
    let codes = recovery::new("u1", &pepper, &mut random()).unwrap();
    assert_eq!((codes.shown.len(), codes.kept.len()), (10, 10));
    for (at, code) in codes.shown.iter().enumerate() {
        let typed = code.expose().to_lowercase().replace('-', " ");
        assert_eq!(recovery::find(&typed, "u1", &codes.kept, &pepper), Ok(Some(at)));
        assert_eq!(recovery::find(&typed, "u2", &codes.kept, &pepper), Ok(None));
        assert_eq!(recovery::find(&typed, "u1", &codes.kept[at + 1..], &pepper), Ok(None), "spent");
        assert_eq!(recovery::find(&typed, "u1", &codes.kept, &Pepper::from_bytes([8; 32])), Ok(None));
    }
    assert!(recovery::find("ABC", "u1", &codes.kept, &pepper).is_err());
    assert!(!format!("{codes:?}").contains(codes.shown[0].expose().as_str()));
}

proptest! {
    #[test]
    fn nothing_typed_makes_it_panic(typed in any::<String>(), time in any::<u64>(), last in any::<Option<u64>>()) {
        let _ = secret().verify(&typed, time, last);
    }

    #[test]
    fn a_code_is_good_once(key in any::<[u8; 20]>(), time in 60_u64..10_000_000_000) {
        let secret = TotpSecret::from_bytes(&key).unwrap();
        let code = secret.code_at(time).expose().clone();
        let step = secret.verify(&code, time, None).unwrap();
        prop_assert!(step >= time / 30);
        prop_assert_eq!(secret.verify(&code, time, Some(step)), Err(TotpProblem::Used));
    }
}
