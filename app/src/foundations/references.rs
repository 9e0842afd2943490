//! References people read to each other over the telephone: a kind letter, eight signs, and one that tells a slip of the pen.

use crate::foundations::fault::{Code, Fault};
use crate::foundations::store::sealing::random;
use std::fmt::Write;

/// A reference that cannot be one: a sign is wrong or two are swapped.
pub const MISREAD: Code = Code("reference.misread");

/// Every code of references.
pub const CODES: &[Code] = &[MISREAD];

/// 32 signs without I, L, O and U, so that none is taken for another (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs before the check sign.
const LENGTH: usize = 8;
/// The prime above the number of signs: with weights below it, every wrong sign and every swap of neighbours is noticed.
const PRIME: u32 = 37;
/// Check values 32 to 36 have signs of their own.
const CHECK_SIGNS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// A new reference of this kind: `W-7K3M-2Q9F-X`.
///
/// # Errors
/// When the system gives no random bytes.
pub fn fresh(kind: char) -> Result<String, Fault> {
    loop {
        let bytes: [u8; LENGTH] = random()?;
        let signs: Vec<u8> = bytes.iter().map(|byte| byte & 31).collect();
        let check = check_of(kind, &signs);
        // A check sign that is hard to say aloud is not handed out.
        if check < 32 {
            return Ok(written(kind, &signs, check));
        }
    }
}

/// Reads a reference as people type it: small letters, spaces, no dashes, O for 0, I or L for 1.
///
/// # Errors
/// [`MISREAD`] when it cannot be one, because a sign is wrong or two neighbours are swapped.
pub fn parse(text: &str) -> Result<String, Code> {
    let mut typed = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.' | '_'));
    let kind = typed.next().ok_or(MISREAD)?.to_ascii_uppercase();
    let rest: Vec<char> = typed.take(LENGTH + 2).map(|c| c.to_ascii_uppercase()).collect();
    if !kind.is_ascii_alphabetic() || rest.len() != LENGTH + 1 {
        return Err(MISREAD);
    }
    let value = |c: &char| match c {
        'O' => Some(0),
        'I' | 'L' => Some(1),
        other => CHECK_SIGNS.iter().position(|sign| char::from(*sign) == *other).and_then(|at| u8::try_from(at).ok()),
    };
    let values: Option<Vec<u8>> = rest.iter().map(value).collect();
    let values = values.ok_or(MISREAD)?;
    let (signs, check) = values.split_at(LENGTH);
    if signs.iter().any(|sign| *sign >= 32) || check_of(kind, signs) != u32::from(check[0]) {
        return Err(MISREAD);
    }
    Ok(written(kind, signs, u32::from(check[0])))
}

/// The sum of all signs, each with a weight of its own, modulo [`PRIME`].
fn check_of(kind: char, signs: &[u8]) -> u32 {
    let weighted = signs.iter().zip(2u32..).map(|(sign, weight)| u32::from(*sign) * weight).sum::<u32>();
    (u32::from(kind) + weighted) % PRIME
}

fn written(kind: char, signs: &[u8], check: u32) -> String {
    let mut text = String::with_capacity(13);
    let _ = write!(text, "{kind}-");
    for (at, sign) in signs.iter().enumerate() {
        if at == LENGTH / 2 {
            text.push('-');
        }
        text.push(char::from(SIGNS[usize::from(*sign & 31)]));
    }
    let check = usize::try_from(check).unwrap_or(0);
    let _ = write!(text, "-{}", char::from(CHECK_SIGNS[check % CHECK_SIGNS.len()]));
    text
}

#[cfg(test)]
mod tests {
    use super::{MISREAD, fresh, parse};

    #[test]
    fn every_wrong_sign_and_every_swap_is_noticed() {
        for _ in 0..50 {
            let reference = fresh('W').expect("random bytes");
            assert_eq!(parse(&reference), Ok(reference.clone()));
            assert_eq!(parse(&reference.to_lowercase().replace('-', " ")), Ok(reference.clone()));
            let signs: Vec<char> = reference.chars().collect();
            for at in (0..signs.len()).filter(|at| signs[*at] != '-') {
                for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|other| *other != signs[at]) {
                    let mut wrong = signs.clone();
                    wrong[at] = other;
                    assert_eq!(
                        parse(&wrong.iter().collect::<String>()),
                        Err(MISREAD),
                        "{reference} with {other} at {at}"
                    );
                }
            }
            let bare: Vec<char> = signs.iter().copied().filter(|sign| *sign != '-').collect();
            for at in 2..bare.len() - 1 {
                if bare[at] != bare[at - 1] {
                    let mut swapped = bare.clone();
                    swapped.swap(at, at - 1);
                    assert_eq!(parse(&swapped.iter().collect::<String>()), Err(MISREAD), "{reference} swapped at {at}");
                }
            }
        }
    }
}
