//! Any script in Latin letters: own tables where names need them, `any_ascii` for the rest.

use any_ascii::any_ascii_char;
use unicode_script::Script;

/// A word in Latin letters, and whether its script writes all vowels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Roman {
    /// Lower-case Latin letters and digits only.
    pub(crate) letters: String,
    /// Whether vowels may be missing or guessed: Arabic, Hebrew, Indic scripts, Thai, Burmese.
    pub(crate) weak_vowels: bool,
}

/// One plain word (see `plain`) in Latin letters; several for Chinese and Korean names, which are written without spaces.
pub(crate) fn roman(word: &str) -> Vec<Roman> {
    if word.is_ascii() {
        return vec![Roman { letters: word.to_owned(), weak_vowels: false }];
    }
    let script = crate::plain::script(word).unwrap_or(Script::Common);
    let (text, weak_vowels) = match script {
        Script::Arabic => (arabic(word), true),
        Script::Hebrew | Script::Syriac | Script::Thaana => (plainly(word.chars()), true),
        Script::Thai | Script::Lao => (plainly(spoken_order(word).into_iter()), true),
        Script::Myanmar => (burmese(word), true),
        Script::Han | Script::Hangul => return syllables(word, script),
        Script::Cyrillic => (cyrillic(word), false),
        _ => match indic_base(word) {
            Some(_) => (indic(word), true),
            None => (plainly(word.chars()), false),
        },
    };
    vec![Roman { letters: only_letters(&text), weak_vowels }]
}

fn only_letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}

fn plainly(characters: impl Iterator<Item = char>) -> String {
    characters.map(any_ascii_char).collect()
}

/// Arabic letters by their usual sound in names; short vowels are not written. Persian and Urdu letters too.
fn arabic(word: &str) -> String {
    // The article of a word is not part of the name: الرحمن is Rahman. God's name keeps it.
    let bare =
        word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2 && !rest.starts_with("له")).unwrap_or(word);
    let bare = if bare == "الله" { "لاه" } else { bare };
    bare.chars()
        .map(|character| match character {
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ع' => "a",
            'ث' => "th",
            'ح' | 'ه' | 'ھ' => "h",
            'خ' => "kh",
            'ذ' | 'ظ' => "z",
            'ش' => "sh",
            'ص' => "s",
            'ض' | 'ڈ' => "d",
            'ط' | 'ٹ' => "t",
            'غ' => "gh",
            'ق' => "q",
            'ك' => "k",
            'و' => "w",
            'ي' => "y",
            'ے' => "e",
            'ڑ' => "r",
            'ں' => "n",
            'گ' => "g",
            'چ' => "ch",
            'ژ' => "zh",
            'ڤ' => "v",
            'پ' => "p",
            other => any_ascii_char(other),
        })
        .collect()
}

/// Cyrillic: `х` is the h of names (Мухаммад), the signs are silent.
fn cyrillic(word: &str) -> String {
    word.chars()
        .map(|character| match character {
            'х' | 'һ' | 'ҳ' => "h",
            'ъ' | 'ь' => "",
            other => any_ascii_char(other),
        })
        .collect()
}

/// The first code point of the block of an Indic script, all laid out alike since ISCII.
fn indic_base(word: &str) -> Option<u32> {
    let code = word.chars().map(u32::from).find(|code| (0x900..0xe00).contains(code))?;
    Some(code & !0x7f)
}

/// Indic scripts: a consonant without a vowel sign or virama is spoken with a vowel, except at the end of the word.
fn indic(word: &str) -> String {
    let characters: Vec<char> = word.chars().collect();
    let mut out = String::new();
    for (at, &character) in characters.iter().enumerate() {
        let code = u32::from(character);
        let next = characters.get(at + 1).map_or(0, |next| u32::from(*next));
        let after_virama = at > 0 && characters.get(at - 1).is_some_and(|before| is_virama(u32::from(*before)));
        match code {
            // Bengali য is j; with the dot below, or after a virama, it is y.
            0x9af if next != 0x9bc && !after_virama => out.push('j'),
            // Bengali ৎ and Malayalam chillu letters end a syllable; nukta and candrabindu are silent here.
            0x93c | 0x9bc | 0xa3c | 0xabc | 0x901 | 0x981 | 0xa01 => {}
            // Visarga is silent at the end of names and abbreviations.
            0x903 | 0x983 | 0xd83 => {}
            0x902 | 0x982 | 0xa02 | 0xa70 | 0xa82 | 0xd82 => out.push('n'),
            // ज्ञ is spoken gy, in Bengali too.
            0x91c | 0x99c if characters.get(at + 2).is_some_and(|c| matches!(c, 'ञ' | 'ঞ')) => out.push('g'),
            0x91e | 0x99e if after_virama => out.push('y'),
            0xb9a => out.push('s'),
            _ => out.push_str(match any_ascii_char(character) {
                "c" => "ch",
                other => other,
            }),
        }
        let bare = if matches!(next, 0x93c | 0x9bc | 0xa3c | 0xabc) {
            characters.get(at + 2).map_or(0, |next| u32::from(*next))
        } else {
            next
        };
        if is_consonant(code) && bare != 0 && !is_vowel_sign(bare) && !is_virama(bare) {
            out.push('a');
        }
    }
    out
}

fn is_consonant(code: u32) -> bool {
    match code {
        0xd80..0xe00 => (0xd9a..=0xdc6).contains(&code),
        0x900..0xd80 => matches!(code & 0x7f, 0x15..=0x39 | 0x58..=0x5f),
        _ => false,
    }
}

fn is_virama(code: u32) -> bool {
    code == 0xdca || ((0x900..0xd80).contains(&code) && code & 0x7f == 0x4d)
}

fn is_vowel_sign(code: u32) -> bool {
    match code {
        0xd80..0xe00 => (0xdcf..=0xddf).contains(&code),
        0x900..0xd80 => matches!(code & 0x7f, 0x3e..=0x4c | 0x55..=0x57),
        _ => false,
    }
}

/// Thai and Lao write some vowels before the consonant that is spoken first.
fn spoken_order(word: &str) -> Vec<char> {
    let mut characters: Vec<char> = word.chars().collect();
    let mut at = 0;
    while at + 1 < characters.len() {
        if characters.get(at).is_some_and(|c| matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}')) {
            characters.swap(at, at + 1);
            at += 1;
        }
        at += 1;
    }
    characters
}

/// Burmese rhymes by sound, as passports write them (Maung, Myint, Hlaing); longest first.
const RHYMES: &[(&str, &str)] = &[
    ("ောင်", "aung"),
    ("ိုင်", "aing"),
    ("ိုက်", "aik"),
    ("ောက်", "auk"),
    ("င့်", "int"),
    ("င့်", "int"),
    ("င်", "in"),
    ("ွန်", "un"),
    ("ွန့်", "unt"),
    ("ိန်", "ein"),
    ("ုန်", "on"),
    ("န့်", "ant"),
    ("န်", "an"),
    ("က်", "et"),
    ("တ်", "at"),
    ("ပ်", "ap"),
    ("မ်", "am"),
    ("ဉ်", "in"),
    ("ည်", "i"),
    ("ယ်", "e"),
    ("ော်", "aw"),
    ("ော", "aw"),
    ("ို", "o"),
    ("ျ", "y"),
    ("ြ", "y"),
    ("ှ", ""),
    ("ွ", "w"),
    ("့", ""),
    ("း", ""),
    ("စ", "s"),
    ("ဇ", "z"),
    ("သ", "th"),
    ("ရ", "y"),
    ("အ", ""),
];

fn burmese(word: &str) -> String {
    let (mut out, mut rest) = (String::new(), word);
    while let Some(first) = rest.chars().next() {
        if let Some((rhyme, sound)) = RHYMES.iter().find(|(rhyme, _)| rest.starts_with(rhyme)) {
            out.push_str(sound);
            rest = rest.get(rhyme.len()..).unwrap_or("");
        } else {
            out.push_str(any_ascii_char(first));
            rest = rest.get(first.len_utf8()..).unwrap_or("");
        }
    }
    out
}

/// Chinese and Korean: the surname, then the given name as one word.
fn syllables(word: &str, script: Script) -> Vec<Roman> {
    let characters: Vec<char> = word.chars().collect();
    let two: String = characters.iter().take(2).collect();
    let surname = match characters.len() {
        0..=1 => characters.len(),
        2..=4 if script == Script::Hangul || !crate::tables::is_han_surname(&two) => 1,
        3..=4 => 2,
        // A company or a longer text: one word.
        _ => characters.len(),
    };
    [characters.get(..surname), characters.get(surname..)]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| Roman { letters: only_letters(&plainly(part.iter().copied())), weak_vowels: false })
        .filter(|roman| !roman.letters.is_empty())
        .collect()
}
