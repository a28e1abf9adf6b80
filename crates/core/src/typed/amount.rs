//! An amount of money as people type it.

use super::{
    currency::by_sign,
    number::{Marks, digits, plain_digits},
    scale,
};
use crate::money::{Currency, Money};

/// Why something typed cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no number: `twelve`, `12k5`, `1e6`, `1,2,3`.
    NoNumber,
    /// It is below zero.
    Negative,
    /// It is more than can be kept.
    TooLarge,
    /// It is finer than this currency's smallest unit.
    TooFine(Currency),
    /// What stands beside the number is neither a currency nor `k` and its like.
    UnknownWord(String),
    /// It names two currencies.
    TwoCurrencies,
}

/// Reads an amount: `12 000 kr`, `12.000,50`, `1.2k`, `€500`, `USD 500`, `1,5 m`, `۱۲٫۵`. Nothing typed is no amount.
///
/// `usual` is the currency that is meant where none is typed, or a sign that it shares with others. A single `.` or
/// `,` before three digits is what it is in the reader's own language (`marks`). Exponents are not read: nobody
/// writes an amount as `1e6` but by mistake.
///
/// # Errors
/// When it cannot be read, and why.
pub fn amount(text: &str, usual: Currency, marks: Marks) -> Result<Option<Money>, Unreadable> {
    let plain = plain_digits(text).to_lowercase();
    if plain.is_empty() {
        return Ok(None);
    }
    let (before, number, after) = split(&plain).ok_or(Unreadable::NoNumber)?;
    // `500,-` says that there are no cents; it is not below zero.
    let after = after.trim_start_matches([',', '.']);
    let (is_even, after) = match after.strip_prefix('-') {
        Some(rest) if after.len() < plain.len() - before.len() - number.len() => (true, rest.trim_start_matches('-')),
        _ => (false, after),
    };
    if after.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(Unreadable::NoNumber);
    }
    let is_negative = before.contains(['-', '(']) || !is_even && after.contains('-');
    let (before, after) = (before.trim().trim_start_matches('+').trim(), after.trim());
    if is_negative {
        return Err(Unreadable::Negative);
    }
    let (power, after_currency) = tail(after, usual)?;
    let before_currency = if before.is_empty() { None } else { Some(named(before, usual)?) };
    let currency = match (before_currency, after_currency) {
        (Some(one), Some(other)) if one != other => return Err(Unreadable::TwoCurrencies),
        (one, other) => one.or(other).unwrap_or(usual),
    };
    let (digits, decimals) = digits(number, marks).ok_or(Unreadable::NoNumber)?;
    minor(&digits, decimals, power, currency).map(|minor| Some(Money::new(minor, currency)))
}

/// What stands before the number, the number, and what stands behind it. `None` where there is no digit.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let first = text.find(|letter: char| letter.is_ascii_digit())?;
    // `.5` and `,50` begin with their mark; `Rs.500` does not.
    let begin = match text[..first].chars().next_back() {
        Some(mark @ ('.' | ',' | '٫')) if !text[..first - mark.len_utf8()].ends_with(char::is_alphabetic) => {
            first - mark.len_utf8()
        }
        _ => first,
    };
    let end = text[first..].find(|letter: char| !is_of_number(letter)).map_or(text.len(), |at| first + at);
    // Spaces and marks at its end belong to what follows.
    let end = begin + text[begin..end].trim_end_matches(|letter: char| !letter.is_ascii_digit()).len();
    Some((&text[..begin], &text[begin..end], &text[end..]))
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || ".,' ٫٬".contains(letter)
}

/// What stands behind the number: how many zeros it adds, and a currency.
fn tail(text: &str, usual: Currency) -> Result<(u32, Option<Currency>), Unreadable> {
    if text.is_empty() {
        return Ok((0, None));
    }
    let unit = |text: &str| {
        let zeros = scale::of_unit(text);
        let currency = if zeros > 0 { "irr" } else { text };
        named(currency, usual).ok().map(|currency| (zeros, Some(currency)))
    };
    if let Some(unit) = unit(text) {
        return Ok(unit);
    }
    let mut scaled = scale::begins(text).filter_map(|(power, rest)| match rest {
        "" => Some((power, None)),
        rest => unit(rest).map(|(zeros, currency)| (power + zeros, currency)),
    });
    scaled.next().ok_or_else(|| Unreadable::UnknownWord(text.to_owned()))
}

/// The currency of this sign, code or word; the workspace's own may be one that the ISO does not know.
fn named(sign: &str, usual: Currency) -> Result<Currency, Unreadable> {
    if sign.eq_ignore_ascii_case(usual.code()) {
        return Ok(usual);
    }
    by_sign(sign, usual).ok_or_else(|| Unreadable::UnknownWord(sign.to_owned()))
}

/// Digits with so many decimals, times ten to the `power`, in whole minor units.
fn minor(digits: &str, decimals: usize, power: u32, currency: Currency) -> Result<i64, Unreadable> {
    let too_large = Unreadable::TooLarge;
    let digits = digits.trim_start_matches('0');
    if digits.len() > 30 {
        return Err(too_large);
    }
    let number: i128 = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| Unreadable::NoNumber)? };
    let up = power + currency.digits();
    let down = u32::try_from(decimals).map_err(|_| Unreadable::TooLarge)?;
    let ten = |power: u32| 10_i128.checked_pow(power).ok_or(Unreadable::TooLarge);
    let minor = if up >= down {
        number.checked_mul(ten(up - down)?).ok_or(Unreadable::TooLarge)?
    } else {
        let finer = ten(down - up)?;
        if number % finer != 0 {
            return Err(Unreadable::TooFine(currency));
        }
        number / finer
    };
    i64::try_from(minor).map_err(|_| too_large)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    fn read(text: &str, usual: &str, decimal: char) -> Result<Option<Money>, Unreadable> {
        amount(text, currency(usual), Marks { decimal })
    }

    /// `text`, typed where euros are usual and decimals have a point.
    fn check(text: &str, units: f64, code: &str) {
        let money = read(text, "EUR", '.').unwrap_or_else(|why| panic!("{text}: {why:?}")).unwrap();
        let minor = (units * money.currency.minor_per_unit() as f64).round() as i64;
        assert_eq!((money.minor, money.currency.code()), (minor, code), "{text}");
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for text in ["12000", "12 000", "12\u{a0}000", "12\u{2009}000", "12\u{202f}000", "12'000", "12’000", "12,000"]
        {
            check(text, 12_000.0, "EUR");
        }
        for text in
            ["12.000,50", "12,000.50", "12 000,5", "12'000.50", "12000.50", "١٢٠٠٠٫٥", "۱۲٬۰۰۰٫۵۰", "１２０００．５"]
        {
            check(text, 12_000.5, "EUR");
        }
        for text in ["1.2k", "1,2 k", "1.2K", "1,2 tys.", "1.2 Tsd", "1,2 тыс.", "€1.2k", "1.2 k€", "1.2k EUR"] {
            check(text, 1_200.0, "EUR");
        }
        for text in ["1.5m", "1,5 m", "1.5 mio", "1,5 Mio. €", "€ 1.5 million", "1,5 млн", "15 lakh"] {
            check(text, 1_500_000.0, "EUR");
        }
        check("۱۲٫۵", 12.5, "EUR");
        check("12,5 tys.", 12_500.0, "EUR");
        check("۵ میلیون", 5_000_000.0, "EUR");
        for text in ["12,5 mii", "12,5 de mii", "12\u{a0}500", "12,5 tysięcy", "12,5 tuhatta", "1.25万", "۱۲٫۵ هزار"]
        {
            check(text, 12_500.0, "EUR");
        }
        for text in ["1,5 milj.", "1,5 miljoonaa", "1,5 milioane", "1,5 mil.", "1,5 miliona", "150万", "۱٫۵ میلیون"]
        {
            check(text, 1_500_000.0, "EUR");
        }
        check("2 miliarde lei", 2_000_000_000.0, "RON");
        check("1.2万元", 12_000.0, "CNY");
        // Ten rials are a toman: in it, people count.
        check("۲ میلیون تومان", 20_000_000.0, "IRR");
        check("500 تومان", 5_000.0, "IRR");
        check("0", 0.0, "EUR");
        check(".5", 0.5, "EUR");
        check("+500", 500.0, "EUR");
        check("12,34,567.50", 1_234_567.5, "EUR");
        check("500,-", 500.0, "EUR");
        check("500,– €", 500.0, "EUR");
        check("9'400.-", 9_400.0, "EUR");
        check("500.", 500.0, "EUR");
    }

    #[test]
    fn a_typed_currency_is_meant() {
        for (text, units, code) in [
            ("12 000 kr", 12_000.0, "NOK"),
            ("12 000 kr.", 12_000.0, "NOK"),
            ("kr 500,-", 500.0, "NOK"),
            ("€500", 500.0, "EUR"),
            ("USD 500", 500.0, "USD"),
            ("usd500", 500.0, "USD"),
            ("500 eur", 500.0, "EUR"),
            ("$500", 500.0, "USD"),
            ("US$ 500", 500.0, "USD"),
            ("500 zł", 500.0, "PLN"),
            ("Rs. 500", 500.0, "INR"),
            ("Rs.500", 500.0, "INR"),
            ("CHF 9'400.-", 9_400.0, "CHF"),
            ("2 mkr", 2_000_000.0, "NOK"),
            ("500 MXN", 500.0, "MXN"),
            ("500 KES", 500.0, "KES"),
            ("¥8,000", 8_000.0, "CNY"),
            ("۱۲۰۰ ریال", 1_200.0, "IRR"),
            ("€500 EUR", 500.0, "EUR"),
            ("\u{200e}500 €\u{200f}", 500.0, "EUR"),
        ] {
            check(text, units, code);
        }
    }

    #[test]
    fn a_sign_that_several_currencies_share_is_the_usual_one_of_them() {
        for (text, usual, code) in [
            ("500 kr", "SEK", "SEK"),
            ("500 kr", "EUR", "NOK"),
            ("$500", "CAD", "CAD"),
            ("$500", "EUR", "USD"),
            ("¥500", "JPY", "JPY"),
            ("500", "XQX", "XQX"),
            ("500 xqx", "XQX", "XQX"),
        ] {
            assert_eq!(read(text, usual, '.').unwrap().unwrap().currency.code(), code, "{text} {usual}");
        }
    }

    #[test]
    fn one_mark_before_three_digits_is_what_it_is_in_the_readers_language() {
        let minor = |text, decimal| read(text, "EUR", decimal).map(|money| money.unwrap().minor);
        assert_eq!(minor("1.200", '.'), Ok(120));
        assert_eq!(minor("1.200", ','), Ok(120_000));
        assert_eq!(minor("1,200", '.'), Ok(120_000));
        assert_eq!(minor("1,200", ','), Ok(120));
        assert_eq!(minor("1.200", '٫'), Ok(120_000));
        // These leave no choice in any language.
        for decimal in ['.', ','] {
            assert_eq!(minor("1.200.000", decimal), Ok(120_000_000));
            assert_eq!(minor("0,500", decimal), Ok(50));
            assert_eq!(minor("1 200.500", decimal), Ok(120_050));
            assert_eq!(minor("1,5", decimal), Ok(150));
        }
    }

    #[test]
    fn a_currency_has_its_own_digits() {
        let minor = |text, code| read(text, code, '.').map(|money| money.unwrap().minor);
        assert_eq!(minor("1200", "JPY"), Ok(1_200));
        assert_eq!(minor("1.2k", "JPY"), Ok(1_200));
        assert_eq!(minor("12.50", "JPY"), Err(Unreadable::TooFine(currency("JPY"))));
        assert_eq!(minor("1.234", "KWD"), Ok(1_234));
        assert_eq!(minor("1.234", "EUR"), Err(Unreadable::TooFine(Currency::EUR)));
        assert_eq!(minor("12.5", "KWD"), Ok(12_500));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        use Unreadable::*;
        assert_eq!(read("  ", "EUR", '.'), Ok(None));
        for (text, why) in [
            ("twelve", NoNumber),
            ("1e6", NoNumber),
            ("12k5", NoNumber),
            ("1,2,3", NoNumber),
            ("12 00", NoNumber),
            ("1.2.3,4,5", NoNumber),
            ("500-600", NoNumber),
            ("-500", Negative),
            ("−500", Negative),
            ("€-500", Negative),
            ("-€500", Negative),
            ("(500)", Negative),
            ("500-", Negative),
            ("500 widgets", UnknownWord("widgets".to_owned())),
            ("~500", UnknownWord("~".to_owned())),
            ("€500 USD", TwoCurrencies),
            ("99999999999999999999", TooLarge),
            ("92233720368547758.08", TooLarge),
            ("99999999999999999999999999999999999999", TooLarge),
            ("9999999999 mrd", TooLarge),
        ] {
            assert_eq!(read(text, "EUR", '.'), Err(why), "{text}");
        }
    }

    proptest! {
        /// However an amount is grouped and whatever stands beside it, it is that amount.
        #[test]
        fn written_amounts_are_read(
            minor in 0_i64..1_000_000_000_000,
            form in 0_usize..7,
            sign in prop::sample::select(vec![("", "EUR"), ("€", "EUR"), ("USD", "USD"), ("zł", "PLN"), ("kr", "NOK")]),
            is_before: bool,
            decimal in prop::sample::select(vec!['.', ',', '٫']),
        ) {
            let (whole, cents) = (minor / 100, minor % 100);
            let (group, mark) = [("", '.'), (",", '.'), (".", ','), (" ", ','), ("'", '.'), ("\u{202f}", ','), ("٬", '٫')][form];
            let digits = whole.to_string();
            let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).unwrap()).collect();
            let number = format!("{}{mark}{cents:02}", groups.join(group));
            let text = if is_before { format!("{} {number}", sign.0) } else { format!("{number} {}", sign.0) };
            prop_assert_eq!(read(&text, "EUR", decimal), Ok(Some(Money::new(minor, currency(sign.1)))), "{}", text);
        }

        /// What is shown as a plain number is read as the same, in any currency and language.
        #[test]
        fn what_is_shown_is_read(minor in 0_i64..i64::MAX, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])) {
            let money = Money::new(minor, currency(code));
            let units = minor / money.currency.minor_per_unit();
            let rest = minor % money.currency.minor_per_unit();
            let width = money.currency.digits() as usize;
            let text = if width == 0 { units.to_string() } else { format!("{units}.{rest:0width$}") };
            prop_assert_eq!(read(&text, code, '.'), Ok(Some(money)));
        }

        /// Any text is read or refused, and nothing but blanks is nothing: no input is dropped.
        #[test]
        fn nothing_typed_is_dropped(text in "\\PC*", decimal in prop::sample::select(vec!['.', ','])) {
            if read(&text, "EUR", decimal) == Ok(None) {
                prop_assert!(plain_digits(&text).is_empty(), "{}", text);
            }
        }

        #[test]
        fn letters_within_a_number_are_never_dropped(before in "[0-9]{1,3}", letter in "[a-z]{1,3}", after in "[0-9]{1,3}") {
            let text = format!("{before}{letter}{after}");
            prop_assert!(read(&text, "EUR", '.').is_err(), "{}", text);
        }
    }
}
