//! Money as people write it, and what is refused.

use marhala_money::{Currency, Money, MoneyProblem, Ratio, Rounding};
use proptest::prelude::*;
use std::cmp::Ordering;

fn read(text: &str) -> String {
    match Money::parse(text) {
        Ok(money) => money.to_string(),
        Err(problem) => problem.code().to_owned(),
    }
}

#[test]
fn amounts_as_people_write_them() {
    for (written, meant) in [
        ("1000 AED", "1000.00 AED"),
        ("AED 1,800.50", "1800.50 AED"),
        ("1800.5AED", "1800.50 AED"),
        ("28.50 hkd", "28.50 HKD"),
        ("-12.34 USD", "-12.34 USD"),
        ("1,800 AED", "1800.00 AED"),
        ("1.800,50 EUR", "1800.50 EUR"),
        ("12,5 EUR", "12.50 EUR"),
        ("1 800,50 EUR", "1800.50 EUR"),
        ("1'800.50 CHF", "1800.50 CHF"),
        ("1,80,000 NPR", "180000.00 NPR"),
        ("1,80,000.25 INR", "180000.25 INR"),
        ("1.800.000 IDR", "1800000.00 IDR"),
        ("0.125 KWD", "0.125 KWD"),
        ("0,125 KWD", "0.125 KWD"),
        ("1.800 KWD", "1.800 KWD"),
        ("1,800 JPY", "1800 JPY"),
        ("9860 KRW", "9860 KRW"),
        ("١٬٨٠٠٫٥٠ AED", "1800.50 AED"),
        ("۱۸۰۰ AED", "1800.00 AED"),
        ("१,८०,००० NPR", "180000.00 NPR"),
        ("১২০০০ BDT", "12000.00 BDT"),
        ("0 AED", "0.00 AED"),
        ("92233720368547758.07 AED", "92233720368547758.07 AED"),
        ("-92233720368547758.07 AED", "-92233720368547758.07 AED"),
    ] {
        assert_eq!(read(written), meant, "{written}");
    }
}

#[test]
fn what_is_refused() {
    for (written, problem) in [
        ("", "amount-empty"),
        ("AED", "amount-empty"),
        ("1000", "currency-missing"),
        ("1000 XAU", "unknown-currency"),
        ("1000 AEX", "unknown-currency"),
        ("1000 dirham", "unknown-currency"),
        ("1,800 KWD", "amount-ambiguous"),
        ("1.8005 KWD", "amount-too-many-digits"),
        ("1.800 AED", "amount-too-many-digits"),
        ("1.5 JPY", "amount-too-many-digits"),
        ("9860.00 KRW", "amount-too-many-digits"),
        ("=1+1 AED", "amount-formula"),
        ("+1 AED", "amount-formula"),
        ("@SUM(A1) AED", "amount-formula"),
        ("1+1 AED", "amount-not-a-number"),
        ("1e5 AED", "amount-not-a-number"),
        ("\u{202e}100 AED", "amount-not-a-number"),
        ("1٢ AED", "amount-mixed-digits"),
        ("1,80,00 AED", "amount-separators"),
        ("18,00,50.1.2 AED", "amount-separators"),
        (". AED", "amount-separators"),
        (".50 AED", "amount-separators"),
        ("50. AED", "amount-separators"),
        ("1 8 AED", "amount-separators"),
        ("92233720368547758.08 AED", "amount-too-large"),
        ("999999999999999999999999 AED", "amount-too-large"),
    ] {
        assert_eq!(read(written), problem, "{written}");
    }
    let long = format!("{} AED", "1".repeat(10_000));
    assert_eq!(read(&long), "amount-too-long");
    assert_eq!(read(&format!("1 {}", "A".repeat(100_000))), "unknown-currency");
}

#[test]
fn problems_say_what_to_do_next() {
    let said = |text: &str| Money::parse(text).expect_err("refused").to_string();
    assert_eq!(said("1000 AEX"), "“AEX” is not a currency code. Did you mean AED?");
    assert_eq!(said("1.005 AED"), "AED has 2 digits after the point, not 3. Write the exact amount.");
    assert_eq!(said("1\u{202e}0 AED"), "“\\u{202e}” does not belong in an amount. Write digits only, such as 1800.50.");
}

#[test]
fn minor_digits_follow_the_standard() {
    let digits = |code: &str| Currency::parse(code).expect("known").minor_digits();
    assert_eq!((digits("AED"), digits("KWD"), digits("JOD"), digits("JPY"), digits("KRW")), (2, 3, 3, 0, 0));
    assert!(Currency::all().count() > 140);
    assert!(Currency::all().all(|currency| currency.minor_digits() <= 4 && !currency.name().is_empty()));
}

#[test]
fn only_one_currency_at_a_time() {
    let aed = Money::parse("10 AED").expect("reads");
    let hkd = Money::parse("10 HKD").expect("reads");
    assert!(matches!(aed.plus(hkd), Err(MoneyProblem::DifferentCurrencies { .. })));
    assert_eq!(aed.partial_cmp(&hkd), None);
    assert_eq!(aed.compare(aed.times(2).expect("fits")), Ok(Ordering::Less));
    assert_eq!(Money::new(i64::MAX, aed.currency).plus(aed), Err(MoneyProblem::TooLarge));
    assert_eq!(Money::new(i64::MIN, aed.currency).minus(aed), Err(MoneyProblem::TooLarge));
    assert_eq!(Money::new(i64::MIN, aed.currency).times(-1), Err(MoneyProblem::TooLarge));
}

#[test]
fn rounding_is_told() {
    let eighth = Ratio::new(125, 1000).expect("a ratio");
    let half = Ratio::new(-1, -2).expect("a ratio");
    assert_eq!((eighth.numerator(), eighth.denominator()), (1, 8));
    let of = |ratio: &Ratio, whole, rounding| ratio.of(whole, rounding).expect("fits");
    assert_eq!(of(&half, 5, Rounding::Down), 2);
    assert_eq!(of(&half, 5, Rounding::Up), 3);
    assert_eq!(of(&half, -5, Rounding::Down), -3);
    assert_eq!(of(&half, 5, Rounding::HalfAwayFromZero), 3);
    assert_eq!(of(&half, -5, Rounding::HalfAwayFromZero), -3);
    assert_eq!(of(&half, 5, Rounding::HalfEven), 2);
    assert_eq!(of(&half, -5, Rounding::HalfEven), -2);
    assert_eq!(of(&half, 7, Rounding::HalfEven), 4);
    assert_eq!(Ratio::new(1, 0), Err(MoneyProblem::ZeroDenominator));
    assert_eq!(Ratio::new(i128::MIN, -1), Err(MoneyProblem::TooLarge));
    assert_eq!(Ratio::new(i128::MAX, 1).expect("a ratio").of(2, Rounding::Down), Err(MoneyProblem::TooLarge));
    assert_eq!(eighth.compare(&half), Ok(Ordering::Less));
}

#[test]
fn money_travels_as_text() {
    let money: Money = serde_json::from_str(r#"{"amount": "1800.5", "currency": "AED"}"#).expect("reads");
    assert_eq!(serde_json::to_string(&money).expect("writes"), r#"{"amount":"1800.50","currency":"AED"}"#);
    assert_eq!(serde_json::from_str::<Money>(r#""1800.50 AED""#).expect("reads"), money);
    for refused in
        [r#"{"amount": 1800.5, "currency": "AED"}"#, r#"{"amount": "1"}"#, r#"{"amount":"1","currency":"AED","x":1}"#]
    {
        assert!(serde_json::from_str::<Money>(refused).is_err(), "{refused}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(minor in any::<i64>(), code in prop::sample::select(vec!["AED", "KWD", "JPY", "NPR"])) {
        let money = Money::new(minor, Currency::parse(code).expect("known"));
        if minor != i64::MIN {
            prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
        }
        prop_assert!(Money::parse(&money.to_string()).is_ok());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*|[0-9,.' ٠-٩०-९=+A-Z-]{0,60}|(?s).{0,80}") {
        if let Ok(money) = Money::parse(&text) {
            prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
        }
        let _ = Currency::parse(&text);
    }
}
