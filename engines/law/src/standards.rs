//! Codes kept by a standard: countries (ISO 3166-1 alpha-2), currencies (ISO 4217) and languages (BCP 47).

use crate::code::Symbols;
use marhala_money::Currency;

/// ISO 3166-1 alpha-2, in alphabetic order.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Codes that ISO 3166-1 leaves free for users, for ever: made-up countries of guides and tests.
const USER_ASSIGNED: &str = "\
    XA XB XC XD XE XF XG XH XI XJ XK XL XM XN XO XP XQ XR XS XT XU XV XW XX XY XZ";

/// ISO 639-1, and the three-letter codes of ISO 639-3 that workers and their papers often use.
const LANGUAGES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu \
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu \
    rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr \
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    awa ban bho bjn bug ceb ckb fil hil ilo kam luo mad mag mai min new pag pam prs rhg shn syl tcy tpi \
    war yue zgh";

/// Areas that are no country but make law: everywhere, and the European Union.
pub const WIDER_AREAS: [&str; 2] = ["INT", "EU"];

/// Codes of all countries that the standard names, in alphabetic order.
pub fn countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.split(' ')
}

/// Codes from `XA` to `XZ`: no country has one, so a pack may give one to a country it makes up.
pub fn user_assigned() -> impl Iterator<Item = &'static str> {
    USER_ASSIGNED.split(' ')
}

/// Codes of the languages that are known by name, in no order.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.split(' ')
}

/// Is this the alpha-2 code of a country, or one that is free for made-up countries?
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && countries().chain(user_assigned()).any(|country| country == code)
}

/// Is this a country, or a corridor of two (`PH-HK`)?
pub fn is_area(area: &str) -> bool {
    match area.split_once('-') {
        Some((origin, destination)) => is_country(origin) && is_country(destination),
        None => is_country(area),
    }
}

/// Is this written like a BCP 47 language tag: two or three letters, then parts of letters and digits?
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or("");
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && tag.len() <= 35
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Gives a number to every code of the three standards, always in the same order.
pub fn intern_all(symbols: &mut Symbols) {
    for code in countries().chain(user_assigned()).chain(languages()) {
        symbols.intern(code);
    }
    for currency in Currency::all() {
        symbols.intern(currency.code());
    }
}
