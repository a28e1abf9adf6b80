//! Digits of any script, and what separates them.

use super::Unreadable;

/// What a language separates decimals and thousands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// `.` in English, `,` in German, `٫` in Persian.
    pub decimal: char,
}

impl Marks {
    /// As English has them.
    pub const ENGLISH: Self = Self { decimal: '.' };
}

/// Full-width letters and digits as plain ones, digits of all scripts used here as ASCII.
pub fn narrow(letter: char) -> char {
    let shifted = match letter {
        '\u{ff01}'..='\u{ff5e}' => Some(letter as u32 - 0xFEE0),
        '۰'..='۹' => Some(letter as u32 - '۰' as u32 + 0x30),
        '٠'..='٩' => Some(letter as u32 - '٠' as u32 + 0x30),
        '\u{3000}' => Some(0x20),
        _ => None,
    };
    shifted.and_then(char::from_u32).unwrap_or(letter)
}

/// `text` with one form for each digit, space, apostrophe and minus, and without marks of direction.
pub fn plain_digits(text: &str) -> String {
    let plain = text.chars().filter(|letter| !is_of_direction(*letter)).map(|letter| match narrow(letter) {
        '’' | '‘' | '`' | '´' => '\'',
        '−' | '–' | '—' => '-',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    plain.collect::<String>().trim().to_owned()
}

/// Says only in which direction what is beside it is to be read.
fn is_of_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A whole number from 0 to `most`, of any script's digits; nothing is no number.
///
/// # Errors
/// When it is none, or more than `most`.
pub fn whole(text: &str, most: u32) -> Result<Option<u32>, Unreadable> {
    let plain = plain_digits(text);
    if plain.is_empty() {
        return Ok(None);
    }
    if plain.starts_with('-') {
        return Err(Unreadable::Negative);
    }
    let (digits, decimals) = digits(&plain, Marks::ENGLISH).ok_or(Unreadable::NoNumber)?;
    if decimals > 0 {
        return Err(Unreadable::NoNumber);
    }
    digits.parse().ok().filter(|number| *number <= most).map(Some).ok_or(Unreadable::TooLarge)
}

/// The digits of a number, and how many of them are decimals. `None` when its marks do not stand as they do in a
/// number.
///
/// One `.` or `,` before exactly three digits is what it is in the reader's language; two kinds of marks, a repeated
/// one, or another count of digits leave no choice.
pub(super) fn digits(text: &str, marks: Marks) -> Option<(String, usize)> {
    let (whole, decimals) = match decimal_mark(text, marks)? {
        Some(at) => (&text[..at], &text[at + text[at..].chars().next()?.len_utf8()..]),
        None => (text, ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',', ' ', '\'', '٬', '٫']).collect();
    let is_grouped = match groups.as_slice() {
        [] | [_] => true,
        // In India, groups before the last are of two.
        [first, between @ .., last] => {
            (1..=3).contains(&first.len())
                && between.iter().all(|group| matches!(group.len(), 2 | 3))
                && last.len() == 3
        }
    };
    let digits = groups.concat() + decimals;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && is_grouped).then_some((digits, decimals.len()))
}

/// Where the decimal mark stands, if there is one; `None` when that cannot be.
fn decimal_mark(text: &str, marks: Marks) -> Option<Option<usize>> {
    let at = |mark: char| text.match_indices(mark).map(|(at, _)| at).collect::<Vec<_>>();
    if let [arabic, others @ ..] = at('٫').as_slice() {
        return others.is_empty().then_some(Some(*arabic));
    }
    let (points, commas) = (at('.'), at(','));
    let (mark, found, other) = match (points.last(), commas.last()) {
        (None, None) => return Some(None),
        (Some(point), Some(comma)) if point > comma => ('.', points, true),
        (Some(_), Some(_)) => (',', commas, true),
        (Some(_), None) => ('.', points, false),
        (None, Some(_)) => (',', commas, false),
    };
    match found.as_slice() {
        [only] => {
            let whole = &text[..*only];
            let groups_possible = text.len() - only == 4
                && (1..=3).contains(&whole.len())
                && whole.bytes().all(|byte| byte.is_ascii_digit())
                && whole != "0";
            let is_decimal = other || !groups_possible || mark == marks.decimal;
            Some(is_decimal.then_some(*only))
        }
        _ if other => None,
        _ => Some(None),
    }
}
