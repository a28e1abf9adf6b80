//! Amounts of money as people type them, and what is said of those that cannot be read.

use kariz_core::{
    Currency, Money,
    typed::{self, Marks, Unreadable},
};

use crate::{
    customs::own_digits,
    format,
    i18n::{intl, t},
};

/// An amount as it is typed: `14500` or `9.99`, with the reader's own decimal mark and digits.
pub fn plain(money: Money) -> String {
    own_digits(&plain_with(money, intl::marks()))
}

fn plain_with(money: Money, marks: Marks) -> String {
    let per_unit = money.currency.minor_per_unit();
    let (units, cents) = (money.minor / per_unit, (money.minor % per_unit).abs());
    if cents == 0 {
        return units.to_string();
    }
    let (width, mark) = (money.currency.digits() as usize, marks.decimal);
    format!("{units}{mark}{cents:0width$}")
}

/// Reads an amount ([`typed::amount`]); nothing typed is no amount.
///
/// # Errors
/// Why it cannot be read, in words.
pub fn read(text: &str, usual: Currency) -> Result<Option<Money>, String> {
    typed::amount(text, usual, intl::marks()).map_err(why)
}

/// Reads an amount that may be of no other currency.
///
/// # Errors
/// As [`read`].
pub fn read_in(text: &str, currency: Currency) -> Result<Option<Money>, String> {
    match read(text, currency)? {
        Some(money) if money.currency != currency => Err(t::money_other_currency(currency.code())),
        money => Ok(money),
    }
}

/// Reads a whole number up to `most`.
///
/// # Errors
/// Why it cannot be read, in words.
pub fn whole(text: &str, most: u32) -> Result<Option<u32>, String> {
    typed::whole(text, most).map_err(|why| match why {
        Unreadable::TooLarge => t::number_too_large(most),
        _ => t::number_error().to_owned(),
    })
}

/// What an amount is read as, where that is not plain to see.
pub fn reads_as(text: &str, usual: Currency) -> Option<String> {
    let money = read(text, usual).ok().flatten()?;
    let is_plain = money.currency == usual && text.trim().bytes().all(|byte| byte.is_ascii_digit());
    (!is_plain).then(|| t::money_reads_as(format::money_in_full(money)))
}

fn why(why: Unreadable) -> String {
    match why {
        Unreadable::NoNumber => t::money_error().to_owned(),
        Unreadable::Negative => t::money_negative().to_owned(),
        Unreadable::TooLarge => t::money_too_large().to_owned(),
        Unreadable::TooFine(currency) => t::money_too_fine(currency.digits(), currency.code()),
        Unreadable::UnknownWord(word) => t::money_unknown_word(word),
        Unreadable::TwoCurrencies => t::money_two_currencies().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_field_is_read_as_the_same() {
        for (code, minor) in [("EUR", 1_250_050), ("EUR", 900), ("JPY", 1_234), ("KWD", 12_345_678), ("KWD", 5)] {
            let money = Money::new(minor, code.parse().unwrap_or_default());
            for decimal in ['.', ',', '٫'] {
                let marks = Marks { decimal };
                let text = plain_with(money, marks);
                assert_eq!(typed::amount(&text, money.currency, marks), Ok(Some(money)), "{text}");
            }
        }
    }
}
