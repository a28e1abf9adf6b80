//! What is prepared for a meeting or demo (W5).

use kariz_wire::Wire;

use super::Words;
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    record::KeyText,
};

word_enum! {
    /// What is to be prepared, in this order.
    PreparationPart {
        /// Who they are, and what happens there.
        #[default]
        Research = "research",
        /// What was said and promised so far.
        Review = "review",
        /// What is to be asked.
        Questions = "questions",
        /// What is to be said and shown, once through.
        Rehearse = "rehearse",
        /// What it is about, point by point.
        Agenda = "agenda",
    }
}

impl PreparationPart {
    /// What can be ticked; the agenda is only written.
    pub const TICKED: [Self; 4] = [Self::Research, Self::Review, Self::Questions, Self::Rehearse];
}

impl KeyText for PreparationPart {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Self::decode(ValueRef::Text(text))
    }
}

/// How far something is prepared. Stored as `done <note>` or `open <note>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Preparation {
    /// It is.
    pub is_done: bool,
    /// What was found, or is to be asked.
    pub note: String,
}

impl Preparation {
    /// The most characters of a note.
    pub const LONGEST: usize = 20_000;
}

impl Field for Preparation {
    const KIND: Kind = Kind::Preparation;

    fn encode(&self) -> Value {
        Value::Text(format!("{} {}", if self.is_done { "done" } else { "open" }, self.note))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "what is prepared");
        let is_done = match words.next()? {
            "done" => true,
            "open" => false,
            _ => return Err(Malformed::word("what is prepared", text)),
        };
        Ok(Self { is_done, note: words.rest() })
    }
}
