//! Puts a text together from its pieces.

use super::{bidi::isolated, intl};

/// A piece of a text.
pub enum Part {
    /// Words that stand as they are.
    Text(&'static str),
    /// The variable with this index.
    Arg(usize),
    /// The pieces of the first case that fits the variable with this index: its exact value, its
    /// plural category, or `other`.
    Choose(usize, &'static [(&'static str, &'static [Part])]),
}

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

/// The text, with its variables put in.
pub fn render(parts: &[Part], args: &[Arg<'_>]) -> String {
    let mut text = String::new();
    append(&mut text, parts, args);
    text
}

fn append(text: &mut String, parts: &[Part], args: &[Arg<'_>]) {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Arg(index) => text.push_str(&args[*index].written()),
            Part::Choose(index, cases) => {
                let fitting = cases.iter().find(|(case, _)| args[*index].fits(case)).or(cases.last());
                if let Some((_, parts)) = fitting {
                    append(text, parts, args);
                }
            }
        }
    }
}
