//! What a workspace looks for in a lead (Q4), and for what it gives points (Q5, Q6).

use kariz_wire::Wire;

use super::{ActivityKind, SignalKind, Words};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    record::KeyText,
};

word_enum! {
    /// What is said of the ideal customer, in the customer's own words (Q4). Sizes and budgets are ranges, and stand
    /// in fields of their own.
    Aspect {
        /// What they do.
        #[default]
        Industry = "industry",
        /// How large they are.
        Size = "size",
        /// Where they are.
        Region = "region",
        /// Who they are there.
        Role = "role",
        /// What they can spend.
        Budget = "budget",
        /// What hurts.
        Pain = "pain",
        /// What they say against it.
        Objection = "objection",
        /// What do they want?
        Wants = "wants",
        /// How do they say it?
        Says = "says",
    }
}

impl Aspect {
    /// What is said in words, in the order in which it is asked.
    pub const TEXTS: [Self; 7] =
        [Self::Wants, Self::Says, Self::Industry, Self::Region, Self::Role, Self::Pain, Self::Objection];
}

impl KeyText for Aspect {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Self::decode(ValueRef::Text(text))
    }
}

/// What shows that somebody is ready: one of those that all know, or one that a workspace has made up (Q6). Stored as
/// its word, an own one as `own-<number>`: versions that know none of these keep the word (L11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum Sign {
    /// One that all know.
    Known(SignalKind),
    /// One of the workspace's own; its name stands with its points.
    Own(u32),
}

impl From<SignalKind> for Sign {
    fn from(kind: SignalKind) -> Self {
        Self::Known(kind)
    }
}

impl KeyText for Sign {
    fn to_text(&self) -> String {
        match self {
            Self::Known(kind) => kind.word().to_owned(),
            Self::Own(number) => format!("own-{number:x}"),
        }
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        match text.strip_prefix("own-").map(|number| u32::from_str_radix(number, 16)) {
            Some(Ok(number)) => Ok(Self::Own(number)),
            _ => SignalKind::decode(ValueRef::Text(text)).map(Self::Known),
        }
    }
}

/// Something that gives points of engagement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum Source {
    /// A signal was recorded (Q6).
    Signal(Sign),
    /// Somebody reached them.
    Touch(ActivityKind),
}

impl From<SignalKind> for Source {
    fn from(kind: SignalKind) -> Self {
        Self::Signal(kind.into())
    }
}

impl KeyText for Source {
    fn to_text(&self) -> String {
        match self {
            Self::Signal(sign) => sign.to_text(),
            Self::Touch(kind) => format!("touch-{}", kind.word()),
        }
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        match text.strip_prefix("touch-").map(|kind| ActivityKind::decode(ValueRef::Text(kind))) {
            Some(Ok(kind)) => Ok(Self::Touch(kind)),
            Some(Err(_)) => Err(Malformed::word("a source of points", text)),
            None => Sign::from_text(text).map(Self::Signal),
        }
    }
}

/// How many points a source gives, where the workspace has changed that. Stored as `<points> <cap> <days> <name>`: one
/// scalar, since one without the others means something else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub struct Points {
    /// Points on the day itself; none: the source counts for nothing.
    pub points: u32,
    /// The most that all of this source can give together.
    pub cap: u32,
    /// After so many days nothing is left of it; with none it does not fade.
    pub fades_over: u32,
    /// What the workspace calls it: an own signal.
    pub name: String,
}

impl Field for Points {
    const KIND: Kind = Kind::Points;

    fn encode(&self) -> Value {
        let Self { points, cap, fades_over, name } = self;
        Value::Text(format!("{points} {cap} {fades_over} {name}"))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let mut words = Words::of(value.text()?, "points");
        Ok(Self { points: words.parse()?, cap: words.parse()?, fades_over: words.parse()?, name: words.rest() })
    }
}

word_enum! {
    /// What a field of a lead must say to give points.
    Test {
        /// Anything at all.
        #[default]
        Filled = "filled",
        /// These words, or a record of this name.
        Has = "has",
        /// So much, or more.
        From = "from",
        /// So much, or less.
        UpTo = "up-to",
    }
}

/// Points of fit for what stands in a field of a lead. Stored as `<points> <field> <test> <value>`; points may be
/// below zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub struct FieldPoints {
    /// How many.
    pub points: i32,
    /// The field, by its stored name.
    pub field: String,
    /// What it must say.
    pub test: Test,
    /// What it is compared with: words, a number, or an amount of money as it is stored.
    pub value: String,
}

impl Field for FieldPoints {
    const KIND: Kind = Kind::FieldPoints;

    fn encode(&self) -> Value {
        let Self { points, field, test, value } = self;
        Value::Text(format!("{points} {field} {} {value}", test.word()))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "points for a field");
        let (points, field) = (words.parse()?, words.next()?.to_owned());
        let test = words.next()?;
        let known = Test::decode(ValueRef::Text(test));
        let test = known.map_err(|malformed| Malformed { is_news: malformed.is_news, ..words.malformed() })?;
        Ok(Self { points, field, test, value: words.rest() })
    }
}

/// The name of a field, as the key of what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct FieldWord(pub String);

impl KeyText for FieldWord {
    fn to_text(&self) -> String {
        self.0.clone()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Ok(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_key<K: KeyText + std::fmt::Debug>(key: K, text: &str) {
        assert_eq!(key.to_text(), text);
        assert_eq!(K::from_text(text), Ok(key));
    }

    #[test]
    fn sources_are_written_as_words() {
        check_key(Source::from(SignalKind::AskedDemo), "asked-demo");
        check_key(Source::Signal(Sign::Own(0x2a)), "own-2a");
        check_key(Source::Touch(ActivityKind::Call), "touch-call");
        let news = |text| Source::from_text(text).map_err(|malformed| malformed.is_news);
        assert_eq!((news("touch-fax"), news("waved"), news("own-zz")), (Err(true), Err(true), Err(true)), "L11");
        assert_eq!(news("Waved at us"), Err(false));
    }

    #[test]
    fn points_are_one_scalar() {
        let points = Points { points: 8, cap: 16, fades_over: 0, name: "Waved at us".to_owned() };
        assert_eq!(points.encode(), Value::Text("8 16 0 Waved at us".to_owned()));
        assert_eq!(Points::decode(points.encode().as_ref()), Ok(points));
        let field =
            FieldPoints { points: -5, field: "email".to_owned(), test: Test::Has, value: "gmail com".to_owned() };
        assert_eq!(field.encode(), Value::Text("-5 email has gmail com".to_owned()));
        assert_eq!(FieldPoints::decode(field.encode().as_ref()), Ok(field));
        let later = FieldPoints::decode(ValueRef::Text("5 email ends-with org"));
        assert!(later.is_err_and(|malformed| malformed.is_news), "L11");
    }
}
