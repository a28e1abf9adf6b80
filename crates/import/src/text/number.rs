//! Numbers with either decimal separator, and any way of grouping digits.

use kariz_core::typed::narrow;

/// Millionths: finer than any currency's minor unit.
const SCALE: u32 = 6;

/// A decimal number, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Decimal(pub(crate) i128);

impl Decimal {
    /// One.
    pub(crate) const ONE: Self = Self(1_000_000);

    /// In units of which `digits` decimals are one whole: 2 for cents; rounded half away from zero.
    pub(crate) fn in_minor_units(self, digits: u32) -> Option<i64> {
        let scaled = self.0.checked_mul(10_i128.pow(digits))?;
        let rounded = (scaled + scaled.signum() * Self::ONE.0 / 2) / Self::ONE.0;
        i64::try_from(rounded).ok()
    }
}

/// The number in `text`, when `decimal` (`.` or `,`) separates its decimals. Digits may be grouped by
/// the other separator, spaces or apostrophes.
pub(crate) fn read(text: &str, decimal: char) -> Option<Decimal> {
    let (negative, text) = unsigned(text);
    let (mantissa, exponent) = without_exponent(text)?;
    let (whole, fraction) = halves(mantissa, decimal)?;
    let number = joined(&whole, &fraction, exponent)?;
    Some(Decimal(if negative { -number } else { number }))
}

/// Takes the sign away: `-5`, `(5)`, `5-`, `−5`.
fn unsigned(text: &str) -> (bool, &str) {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inner.trim());
    }
    let negative = text.starts_with(['-', '−']) || text.ends_with(['-', '−']);
    let rest = text.strip_prefix(['-', '−', '+']).or_else(|| text.strip_suffix(['-', '−'])).unwrap_or(text);
    (negative, rest.trim())
}

/// Splits `1.2E+05` into `1.2` and 5.
fn without_exponent(text: &str) -> Option<(&str, i32)> {
    match text.split_once(['e', 'E']) {
        None => Some((text, 0)),
        Some((mantissa, exponent)) => {
            let exponent = exponent.parse().ok().filter(|exponent| (-12..=15).contains(exponent))?;
            Some((mantissa, exponent))
        }
    }
}

/// The digits before and after the decimal separator; `None` when digits are grouped in a way that
/// shows that the separators mean something else. Groups are of three, in India also of two.
fn halves(text: &str, decimal: char) -> Option<(String, String)> {
    let text: String = text.chars().map(narrow).map(plain_separator).collect();
    let (whole, fraction) = text.rsplit_once(decimal).unwrap_or((&text, ""));
    let other = if decimal == '.' { ',' } else { '.' };
    let groups: Vec<&str> = whole.split([other, ' ', '\'']).collect();
    let well_grouped = match groups.as_slice() {
        [] | [_] => true,
        [first, between @ .., last] => {
            (1..=3).contains(&first.len())
                && between.iter().all(|group| matches!(group.len(), 2 | 3))
                && last.len() == 3
        }
    };
    let digits = groups.concat();
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let some = !digits.is_empty() || !fraction.is_empty();
    (some && well_grouped && all_digits(&digits) && all_digits(fraction)).then(|| (digits, fraction.to_owned()))
}

/// Writes the separators of other scripts as the plain ones.
fn plain_separator(letter: char) -> char {
    match letter {
        '٫' => '.',
        '٬' | '，' | '،' => ',',
        '’' | '`' | '´' | '‘' => '\'',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    }
}

/// The number made of these digits, in millionths.
fn joined(whole: &str, fraction: &str, exponent: i32) -> Option<i128> {
    let digits = format!("{whole}{fraction}");
    let places = i32::try_from(fraction.len()).ok()? - exponent;
    if digits.len() > 30 {
        return None;
    }
    let number: i128 = digits.parse().ok()?;
    let shift = i32::try_from(SCALE).ok()? - places;
    match u32::try_from(shift) {
        Ok(shift) => number.checked_mul(10_i128.checked_pow(shift)?),
        Err(_) => {
            let divisor = 10_i128.checked_pow(shift.unsigned_abs())?;
            Some((number + divisor / 2) / divisor)
        }
    }
}

/// What the forms of numbers say about the decimal separator.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SeparatorVotes {
    /// For the point.
    point: usize,
    /// For the comma.
    comma: usize,
    /// Lone points before exactly three digits, which group them more often than not.
    lone_points: usize,
    /// Lone commas before exactly three digits.
    lone_commas: usize,
}

impl SeparatorVotes {
    /// The separator with more votes; where they are even, the one that is not seen before exactly three
    /// digits, `None` when that tells nothing either. Whether the votes prove it.
    pub(crate) fn decide(&self) -> (Option<char>, bool) {
        let of = |point: usize, comma: usize| match point.cmp(&comma) {
            std::cmp::Ordering::Greater => Some('.'),
            std::cmp::Ordering::Less => Some(','),
            std::cmp::Ordering::Equal => None,
        };
        let decided = of(self.point, self.comma);
        let is_open = decided.is_none() && self.lone_points + self.lone_commas > 0;
        (decided.or_else(|| of(self.lone_commas, self.lone_points)), !is_open)
    }

    /// Takes in one number.
    pub(crate) fn take(&mut self, text: &str) {
        let text: String = text.chars().map(narrow).map(plain_separator).collect();
        let digits_after = |at: usize| text[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let (point, comma) = (text.rfind('.'), text.rfind(','));
        match (point, comma) {
            (Some(point), Some(comma)) if point > comma => self.point += 1,
            (Some(_), Some(_)) => self.comma += 1,
            (Some(at), None) if text.matches('.').count() > 1 && digits_after(at) == 3 => self.comma += 1,
            (None, Some(at)) if text.matches(',').count() > 1 && digits_after(at) == 3 => self.point += 1,
            (Some(at), None) if digits_after(at) != 3 => self.point += 1,
            (None, Some(at)) if digits_after(at) != 3 => self.comma += 1,
            (Some(_), None) => self.lone_points += 1,
            (None, Some(_)) => self.lone_commas += 1,
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(decimal: char, text: &str, millionths: Option<i128>) {
        assert_eq!(read(text, decimal).map(|number| number.0), millionths, "{text:?} with {decimal}");
    }

    #[test]
    fn numbers_in_many_forms() {
        for text in
            ["1234.56", "1,234.56", "1 234.56", "1\u{a0}234.56", "1\u{202f}234.56", "1'234.56", "1’234.56", "۱۲۳۴٫۵۶"]
        {
            check('.', text, Some(1_234_560_000));
        }
        for text in ["1234,56", "1.234,56", "1 234,56", "1'234,56", "+1234,56"] {
            check(',', text, Some(1_234_560_000));
        }
        for text in ["-5", "(5)", "5-", "−5", "- 5"] {
            check('.', text, Some(-5_000_000));
        }
        check('.', "12,34,567", Some(1_234_567_000_000));
        check('.', "1,234,567.5", Some(1_234_567_500_000));
        check('.', ".5", Some(500_000));
        check('.', "7.", Some(7_000_000));
        check('.', "1.2E+05", Some(120_000_000_000));
        check('.', "0.12345678", Some(123_457));
    }

    #[test]
    fn what_is_no_number_here() {
        for text in [
            "",
            "-",
            ".",
            "abc",
            "12 pumps",
            "1.2.3",
            "1,2",
            "12,3456",
            "--5",
            "-5-",
            "1e99",
            "1234567890123456789012345678901",
        ] {
            check('.', text, None);
        }
        for text in ["1234.56", "1,234.56", "1,2,3"] {
            check(',', text, None);
        }
    }

    #[test]
    fn minor_units_are_rounded_half_away_from_zero() {
        for (text, digits, minor) in [("12.345", 2, 1235), ("-12.345", 2, -1235), ("12.344", 2, 1234), ("12.5", 0, 13)]
        {
            assert_eq!(read(text, '.').unwrap().in_minor_units(digits), Some(minor), "{text}");
        }
        assert_eq!(read("99999999999999999999", '.').unwrap().in_minor_units(2), None);
    }

    #[test]
    fn separators_show_in_the_form_of_numbers() {
        for (texts, decided) in [
            (&["1.234,56", "12,5", "1.234.567"][..], (Some(','), true)),
            (&["1,234.56", "12.5", "1,234,567"], (Some('.'), true)),
            (&["1.234", "2.500"], (Some(','), false)),
            (&["1,234", "2,500"], (Some('.'), false)),
            (&["1.234", "2.5"], (Some('.'), true)),
            (&["1.234", "1,234"], (None, false)),
            (&["1234", "12 345"], (None, true)),
        ] {
            let mut votes = SeparatorVotes::default();
            texts.iter().for_each(|text| votes.take(text));
            assert_eq!(votes.decide(), decided, "{texts:?}");
        }
    }

    proptest! {
        /// Whatever way a number is written, the same number is read.
        #[test]
        fn written_numbers_are_read(minor in 0_i64..1_000_000_000_000, form in 0_usize..5) {
            let (whole, cents) = (minor / 100, minor % 100);
            let (group, decimal) = [("", '.'), (",", '.'), (".", ','), (" ", ','), ("'", '.')][form];
            let digits = whole.to_string();
            let grouped: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|chunk| str::from_utf8(chunk).unwrap()).collect();
            let text = format!("{}{decimal}{cents:02}", grouped.join(group));
            prop_assert_eq!(read(&text, decimal).and_then(|number| number.in_minor_units(2)), Some(minor));
        }

        #[test]
        fn any_text_is_no_harm(text in "\\PC*", decimal in prop::sample::select(vec!['.', ','])) {
            let _ = read(&text, decimal);
            SeparatorVotes::default().take(&text);
        }
    }
}
