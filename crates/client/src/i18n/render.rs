//! Puts a text together from its pieces, as `crates/texts/src/file.rs` writes them.

use super::{bidi::isolated, intl, leaf, t};

/// Stands before the letter of a variable.
const VARIABLE: char = '\x01';
/// Stands before the letter of a variable whose value chooses among cases.
const CHOICE: char = '\x02';
/// Ends the key of a case.
const KEY: char = '\x03';
/// Ends the pieces of a case.
const CASE: char = '\x04';
/// Ends a choice.
const CHOSEN: char = '\x05';

/// The value of a variable.
pub enum Arg<'a> {
    /// Text, put in so that it does not turn what stands around it.
    Text(&'a str),
    /// Text that was made for the occasion.
    Owned(String),
    /// A number: formatted for the language, and chosen by for plurals.
    Number(f64),
}

impl Arg<'_> {
    fn written(&self) -> String {
        match self {
            Self::Text(text) => isolated((*text).to_owned()),
            Self::Owned(text) => isolated(text.clone()),
            Self::Number(number) => intl::number(*number),
        }
    }

    fn fits(&self, case: &str) -> bool {
        match self {
            Self::Text(text) => *text == case,
            Self::Owned(text) => text == case,
            Self::Number(number) => {
                // A whole number: reading fractions would take a table of 10 KB.
                case.parse().is_ok_and(|case: i32| f64::from(case) == *number) || intl::plural_category(*number) == case
            }
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}
from_numbers!(u8, u32, usize, u64, i32, i64, f64);

/// A text without variables.
pub fn plain(leaf: usize, number: usize) -> &'static str {
    leaf::text(&t::LEAVES, leaf, number)
}

/// A text, with its variables put in.
pub fn render(leaf: usize, number: usize, args: &[Arg<'_>]) -> String {
    put_together(leaf::text(&t::LEAVES, leaf, number), args)
}

fn put_together(pieces: &str, args: &[Arg<'_>]) -> String {
    let mut text = String::new();
    append(&mut text, pieces, args);
    text
}

fn append(text: &mut String, mut pieces: &str, args: &[Arg<'_>]) {
    while let Some(place) = pieces.find([VARIABLE, CHOICE]) {
        text.push_str(&pieces[..place]);
        let mark = pieces[place..].chars();
        let (mark, letter) = (mark.clone().next(), mark.clone().nth(1).unwrap_or('@'));
        let rest = pieces.get(place + 2..).unwrap_or_default();
        let arg = args.get((letter as usize).wrapping_sub('@' as usize));
        pieces = match mark {
            Some(CHOICE) => choose(text, rest, arg, args),
            _ => {
                arg.into_iter().for_each(|arg| text.push_str(&arg.written()));
                rest
            }
        };
    }
    text.push_str(pieces);
}

/// Appends the first case that fits, otherwise the last; gives what stands behind the choice.
fn choose<'a>(text: &mut String, mut cases: &'a str, arg: Option<&Arg<'_>>, args: &[Arg<'_>]) -> &'a str {
    let mut chosen = None;
    let mut last = "";
    while !cases.starts_with(CHOSEN) {
        let Some((key, rest)) = cases.split_once(KEY) else { return "" };
        let (pieces, rest) = rest.split_at(end_of_case(rest));
        if chosen.is_none() && arg.is_some_and(|arg| arg.fits(key)) {
            chosen = Some(pieces);
        }
        (last, cases) = (pieces, rest.get(1..).unwrap_or_default());
    }
    append(text, chosen.unwrap_or(last), args);
    &cases[1..]
}

/// Where the case that begins here ends: choices within it have ends of their own.
fn end_of_case(pieces: &str) -> usize {
    let mut within = 0_u32;
    for (place, letter) in pieces.char_indices() {
        match letter {
            CHOICE => within += 1,
            CHOSEN => within = within.saturating_sub(1),
            CASE if within == 0 => return place,
            _ => {}
        }
    }
    pieces.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pieces: &str, args: &[Arg<'_>], expected: &str) {
        assert_eq!(put_together(pieces, args), expected);
    }

    #[test]
    fn variables_stand_where_the_language_wants_them() {
        check("\x01A of \x01@", &["one".into(), "two".into()], "two of one");
        check("Yes", &[], "Yes");
        check("\x01B?", &["one".into()], "?");
    }

    #[test]
    fn the_first_case_that_fits_is_chosen_otherwise_the_last() {
        let pieces = "A \x02@won\x03won by \x01A\x04lost\x03lost\x04other\x03open\x04\x05.";
        check(pieces, &["won".into(), "Ana".into()], "A won by Ana.");
        check(pieces, &["lost".into(), "Ana".into()], "A lost.");
        check(pieces, &["".into(), "Ana".into()], "A open.");
    }

    #[test]
    fn a_choice_within_a_choice_ends_before_it() {
        let pieces = "\x02@a\x03[\x02Ax\x03ax\x04y\x03ay\x04\x05]\x04b\x03b\x04\x05!";
        check(pieces, &["a".into(), "y".into()], "[ay]!");
        check(pieces, &["b".into(), "x".into()], "b!");
    }
}
