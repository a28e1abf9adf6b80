//! Amounts of money as people type them.

use kariz_core::{Currency, Money};

/// An amount as it is typed: `14500` or `9.99`.
pub fn plain(money: Money) -> String {
    let per_unit = money.currency.minor_per_unit();
    let (units, cents) = (money.minor / per_unit, (money.minor % per_unit).abs());
    if cents == 0 {
        return units.to_string();
    }
    let width = money.currency.digits() as usize;
    format!("{units}.{cents:0width$}")
}

/// Reads an amount as people type it: `12000`, `12 000,50`, `12,000.50`, `12.5k`; `None` when it is
/// none, or below zero.
pub fn parse_money(text: &str, currency: Currency) -> Option<Money> {
    let mut text: String =
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '€' | '$' | '£')).collect();
    let thousands = text.strip_suffix(['k', 'K']).map(str::to_owned);
    let factor = if thousands.is_some() { 1_000 } else { 1 };
    text = thousands.unwrap_or(text);
    let decimal = decimal_separator(&text);
    let (units, cents) = decimal.map_or((text.as_str(), ""), |at| (&text[..at], &text[at + 1..]));
    let units: String = units.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if units.is_empty() || !digits_only(&units) || !digits_only(cents) {
        return None;
    }
    let width = currency.digits() as usize;
    let cents: String = cents.chars().chain("0000".chars()).take(width).collect();
    let minor: i64 = format!("{units}{cents}").parse().ok()?;
    minor.checked_mul(factor).map(|minor| Money::new(minor, currency))
}

/// Where the decimal separator stands: the last `.` or `,` unless exactly three digits follow it
/// and it could separate thousands.
fn decimal_separator(text: &str) -> Option<usize> {
    let at = text.rfind(['.', ','])?;
    let sign = &text[at..=at];
    let follows = text.len() - at - 1;
    let other_kind = text[..at].contains(if sign == "." { ',' } else { '.' });
    let repeated = text[..at].contains(sign);
    (other_kind || (!repeated && follows != 3)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, minor: Option<i64>) {
        assert_eq!(parse_money(typed, Currency::EUR).map(|money| money.minor), minor, "{typed}");
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        check("12000", Some(1_200_000));
        check("12 000,50", Some(1_200_050));
        check("12,000.50", Some(1_200_050));
        check("12.000", Some(1_200_000));
        check("12.000,5", Some(1_200_050));
        check("€9.99", Some(999));
        check("15k", Some(1_500_000));
        check("1,234,567", Some(123_456_700));
        check("", None);
        check("12.000,-", None);
        check("-5", None);
        check("99999999999999999999", None);
    }
}
