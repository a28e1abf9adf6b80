//! The records of a workspace, one file a kind.

mod activity;
mod deal;
mod demand;
mod goal;
mod lead;
mod lists;
mod people;
mod pipeline;
mod preparation;
mod qualification;
mod repeat;
mod review;
mod scoring;
mod sequence;
mod spend;
mod terms;
mod text_template;
pub(crate) mod was;
mod workspace;

pub use activity::*;
pub use deal::*;
pub use demand::{Demand, Needs};
pub use goal::*;
pub use lead::*;
pub use lists::*;
pub use people::*;
pub use pipeline::*;
pub use preparation::*;
pub use qualification::*;
pub use repeat::Repeat;
pub use review::*;
pub use scoring::*;
pub use sequence::*;
pub use spend::*;
pub use terms::{Instalment, Terms};
pub use text_template::*;
pub use was::Was;
pub use workspace::*;

use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    id::MemberId,
    time::Timestamp,
};

/// Why a record is out of sight. Nothing is ever deleted from the document, since a delete that
/// meets a concurrent edit would lose one of the two; what is removed can be restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum Removal {
    /// Somebody put it into the bin.
    Binned {
        /// When.
        at: Timestamp,
        /// Who, when known.
        by: Option<MemberId>,
    },
    /// Its making was undone; it is not shown in the bin.
    Undone,
}

impl Field for Removal {
    const KIND: Kind = Kind::Removal;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::Undone => "undone".to_owned(),
            Self::Binned { at, by } => format!("binned {} {}", at.0, OrDash(*by)),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "a removal");
        match words.next()? {
            "undone" => Ok(Self::Undone),
            "binned" => Ok(Self::Binned { at: words.timestamp()?, by: words.maybe()? }),
            _ => Err(Malformed::word("a removal", text)),
        }
    }
}

/// Writes an absent value as a dash in compact scalars.
pub(crate) struct OrDash<T>(Option<T>);

impl<T: std::fmt::Display> std::fmt::Display for OrDash<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Some(value) => value.fmt(f),
            None => f.write_str("-"),
        }
    }
}

/// Reads the words of a compact scalar, one after the other.
pub(crate) struct Words<'a> {
    text: &'a str,
    expected: &'static str,
    words: std::str::Split<'a, char>,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, expected: &'static str) -> Self {
        Self { text, expected, words: text.split(' ') }
    }

    fn malformed(&self) -> Malformed {
        Malformed::new(self.expected, self.text)
    }

    fn next(&mut self) -> Result<&'a str, Malformed> {
        self.words.next().ok_or_else(|| Malformed::new(self.expected, self.text))
    }

    fn parse<T: std::str::FromStr>(&mut self) -> Result<T, Malformed> {
        self.next()?.parse().map_err(|_| self.malformed())
    }

    fn maybe<T: std::str::FromStr>(&mut self) -> Result<Option<T>, Malformed> {
        match self.next()? {
            "-" => Ok(None),
            word => word.parse().map(Some).map_err(|_| self.malformed()),
        }
    }

    /// All that is left, as it stands.
    fn rest(&mut self) -> String {
        self.words.by_ref().collect::<Vec<_>>().join(" ")
    }

    fn timestamp(&mut self) -> Result<Timestamp, Malformed> {
        self.parse().map(Timestamp)
    }
}
