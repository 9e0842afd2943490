//! Which articles a reference names, and whether two references touch the same text.

/// More references than this in one text are not read; the text is then compared as a whole.
const MAX_REFERENCES: usize = 64;

/// One article or paragraph: `8(1)(d)` is number 8, path `["1", "d"]`.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reference {
    Numbered { number: u32, path: Vec<String> },
    Named(String),
}

/// Do two references, each perhaps naming several articles (`12(2), 12(4)`), meet in some paragraph?
///
/// An article meets each of its paragraphs: `8` touches `8(1)(d)` and the other way round.
#[must_use]
pub fn touch(one: &str, other: &str) -> bool {
    let (ones, others) = (read(one), read(other));
    ones.iter().any(|left| others.iter().any(|right| meet(left, right)))
}

fn meet(one: &Reference, other: &Reference) -> bool {
    match (one, other) {
        (Reference::Named(one), Reference::Named(other)) => one == other,
        (Reference::Numbered { number, path }, Reference::Numbered { number: again, path: deeper }) => {
            number == again && path.iter().zip(deeper).all(|(left, right)| left == right)
        }
        _ => false,
    }
}

fn read(text: &str) -> Vec<Reference> {
    let text = text.trim().to_lowercase();
    // "Annex II, 4" and "Objective 6" are names: a comma inside them is no list.
    if !text.starts_with(|first: char| first.is_ascii_digit()) {
        return vec![Reference::Named(text)];
    }
    let mut references = Vec::new();
    for part in text.split([',', ';']) {
        let part = part.trim();
        match numbered(part) {
            Some(several) => references.extend(several),
            None => references.push(Reference::Named(part.to_owned())),
        }
        if references.len() > MAX_REFERENCES {
            return vec![Reference::Named(text)];
        }
    }
    references
}

/// `22(1)-(3)` names three paragraphs, `9(1)` one.
fn numbered(part: &str) -> Option<Vec<Reference>> {
    let (from, to) = match part.split_once('-') {
        Some((from, to)) => (from.trim(), Some(to.trim())),
        None => (part, None),
    };
    let digits = from.find(|mark: char| !mark.is_ascii_digit()).unwrap_or(from.len());
    let number: u32 = from.get(..digits)?.parse().ok()?;
    let path = brackets(from.get(digits..)?)?;
    let Some(to) = to else {
        return Some(vec![Reference::Numbered { number, path }]);
    };
    let (first, last) = match path.last() {
        Some(first) => (first.parse::<u32>().ok()?, brackets(to)?.first()?.parse::<u32>().ok()?),
        None => (number, to.parse().ok()?),
    };
    if last < first || usize::try_from(last - first).ok()? >= MAX_REFERENCES {
        return None;
    }
    let each = (first..=last).map(|step| match path.split_last() {
        Some((_, above)) => {
            let mut path = above.to_vec();
            path.push(step.to_string());
            Reference::Numbered { number, path }
        }
        None => Reference::Numbered { number: step, path: Vec::new() },
    });
    Some(each.collect())
}

fn brackets(mut text: &str) -> Option<Vec<String>> {
    let mut path = Vec::new();
    while !text.is_empty() {
        let inside = text.strip_prefix('(')?;
        let (step, rest) = inside.split_once(')')?;
        if step.is_empty() || !step.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        path.push(step.to_owned());
        text = rest;
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::touch;
    use proptest::prelude::*;

    #[test]
    fn an_article_meets_its_paragraphs_and_no_others() {
        assert!(touch("8", "8(1)(d)"));
        assert!(touch("8(1)(d)", "8"));
        assert!(touch("22(1)-(3)", "22(2)"));
        assert!(touch("12(2), 12(4)", "12(4)"));
        assert!(touch("45-47", "46"));
        assert!(touch("1, 2", "2"));
        assert!(!touch("22(1)-(3)", "22(4)"));
        assert!(!touch("8(2)", "8(1)"));
        assert!(!touch("8", "18"));
    }

    #[test]
    fn an_annex_is_not_the_article_of_the_same_number() {
        assert!(!touch("Annex II, 4", "4"));
        assert!(touch("Annex II, 4", "annex ii, 4"));
        assert!(!touch("Objective 6", "6"));
    }

    proptest! {
        #[test]
        fn any_text_is_answered(one in ".{0,60}", other in ".{0,60}") {
            prop_assert_eq!(touch(&one, &other), touch(&other, &one));
        }

        #[test]
        fn near_references_are_answered(one in "[0-9(),;a-c -]{0,40}", other in "[0-9(),;a-c -]{0,40}") {
            prop_assert_eq!(touch(&one, &other), touch(&other, &one));
        }
    }
}
