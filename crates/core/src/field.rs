//! Fields: how a value of the domain is written as one scalar of the document, and read back.

use std::{borrow::Cow, fmt};

use kariz_wire::Wire;

use crate::{catalogue::Kind, record::Entity};

/// The name of a field within its record: fixed (`title`) or made of a prefix and a key (`move lx2k3j4h-9f3a`).
pub type FieldName = Cow<'static, str>;

/// A scalar as the document stores it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum Value {
    /// Nothing: the field is empty, or was emptied.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number: a count, a percentage, milliseconds.
    Int(i64),
    /// Text; also identifiers, dates, money and other compact scalars.
    Text(String),
}

impl Value {
    /// The same value, borrowed.
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Null => ValueRef::Null,
            Self::Bool(yes) => ValueRef::Bool(*yes),
            Self::Int(number) => ValueRef::Int(*number),
            Self::Text(text) => ValueRef::Text(text),
        }
    }
}

/// A scalar of the document, borrowed from it, so that reading a record copies only what it keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueRef<'a> {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Text.
    Text(&'a str),
    /// Something that no field holds, described: a nested map, a float, bytes. An unknown field may
    /// hold it, since a newer version may write it; a known one is malformed by it.
    Other(&'a str),
}

impl<'a> ValueRef<'a> {
    /// The text, if this is text.
    pub fn text(self) -> Result<&'a str, Malformed> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(Malformed::new("text", other)),
        }
    }

    /// The number, if this is a whole number.
    pub fn int(self) -> Result<i64, Malformed> {
        match self {
            Self::Int(number) => Ok(number),
            other => Err(Malformed::new("a whole number", other)),
        }
    }

    /// A copy that borrows nothing; of something else it keeps the description.
    pub fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(yes) => Value::Bool(yes),
            Self::Int(number) => Value::Int(number),
            Self::Text(text) | Self::Other(text) => Value::Text(text.to_owned()),
        }
    }
}

/// Why a stored value cannot be read: what was expected, and the beginning of what is there.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub struct Malformed {
    /// The field, when known; empty otherwise.
    pub field: String,
    /// What should stand there, as a noun phrase.
    pub expected: String,
    /// What stands there, cut to 80 characters.
    pub found: String,
    /// It is a word that this version does not know: a later one may (L11).
    pub is_news: bool,
}

impl Malformed {
    /// `expected` is a noun phrase; `found` is cut to 80 characters.
    pub fn new(expected: &str, found: impl fmt::Debug) -> Self {
        let found = format!("{found:?}").chars().take(80).collect();
        Self { field: String::new(), expected: expected.to_owned(), found, is_news: false }
    }

    /// For a compact scalar whose first word is none of those that are known: if it could be one of a later
    /// version, it is kept as it is (L11).
    pub fn word(expected: &str, found: &str) -> Self {
        let first = found.split(' ').next().unwrap_or_default();
        Self { is_news: could_be_a_word(first), ..Self::new(expected, found) }
    }

    /// The same, with the field's name.
    pub fn in_field(mut self, field: &str) -> Self {
        field.clone_into(&mut self.field);
        self
    }
}

/// So long a word may be that a later version stores for a kind or a state.
const LONGEST_WORD: usize = 40;

/// Words that are stored begin with a small letter, and have small letters, digits and hyphens.
fn could_be_a_word(text: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    text.len() <= LONGEST_WORD && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(fits)
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, expected, found, .. } = self;
        write!(f, "{field}: expected {expected}, found {found}")
    }
}

impl std::error::Error for Malformed {}

/// A value of the domain that fits in one scalar.
pub trait Field: Sized {
    /// What stands in such a field.
    const KIND: Kind;

    /// The scalar to store.
    fn encode(&self) -> Value;
    /// Reads the scalar back.
    ///
    /// # Errors
    /// When the scalar is not one that [`Field::encode`] can have written.
    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed>;

    /// Gives the records to which it refers.
    fn refers(&self, _give: &mut dyn FnMut(Entity)) {}
}

impl Field for String {
    const KIND: Kind = Kind::Text;

    fn encode(&self) -> Value {
        Value::Text(self.clone())
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        value.text().map(str::to_owned)
    }
}

impl Field for bool {
    const KIND: Kind = Kind::YesNo;

    fn encode(&self) -> Value {
        Value::Bool(*self)
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match value {
            ValueRef::Bool(yes) => Ok(yes),
            other => Err(Malformed::new("yes or no", other)),
        }
    }
}

impl Field for u32 {
    const KIND: Kind = Kind::Count;

    fn encode(&self) -> Value {
        Value::Int(i64::from(*self))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let number = value.int()?;
        Self::try_from(number).map_err(|_| Malformed::new("a count", number))
    }
}

/// Reads a scalar; a field that was emptied has its default, as one that was never set.
pub(crate) fn decode_or_default<T: Field + Default>(value: ValueRef<'_>) -> Result<T, Malformed> {
    match value {
        ValueRef::Null => Ok(T::default()),
        value => T::decode(value),
    }
}

/// An absent value and an emptied one read the same: `None`.
impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;

    fn encode(&self) -> Value {
        self.as_ref().map_or(Value::Null, Field::encode)
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::decode(value).map(Some),
        }
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        if let Some(value) = self {
            value.refers(give);
        }
    }
}

/// What few records have stands apart from them, so that the others are small.
impl<T: Field> Field for Box<T> {
    const KIND: Kind = T::KIND;

    fn encode(&self) -> Value {
        (**self).encode()
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        T::decode(value).map(Self::new)
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        (**self).refers(give);
    }
}

/// An enumeration whose variants are stored as words.
macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, kariz_wire::Wire)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that is stored.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl $crate::field::Field for $name {
            const KIND: $crate::catalogue::Kind = $crate::catalogue::Kind::Word(&[$($word),*]);

            fn encode(&self) -> $crate::field::Value {
                $crate::field::Value::Text(self.word().to_owned())
            }

            fn decode(value: $crate::field::ValueRef<'_>) -> Result<Self, $crate::field::Malformed> {
                match value.text()? {
                    $($word => Ok(Self::$variant),)*
                    other => Err($crate::field::Malformed::word(concat!("a ", stringify!($name)), other)),
                }
            }
        }
    };
}
pub(crate) use word_enum;
