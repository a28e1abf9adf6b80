//! What is known of whether somebody would buy (Q3), and what showed that they are ready (Q6).

use kariz_wire::Wire;

use super::{OrDash, Sign, Words};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::MemberId,
    record::KeyText,
    time::Date,
};

word_enum! {
    /// What one wants to know of a lead: BANT, and the three questions (Q3).
    Question {
        /// Is there money for it?
        #[default]
        Budget = "budget",
        /// Do we speak with who decides?
        Authority = "authority",
        /// Do they need it?
        Need = "need",
        /// By when?
        Timeline = "timeline",
        /// Is there a problem that we help with?
        Problem = "problem",
        /// Is there an opportunity that we offer?
        Opportunity = "opportunity",
        /// Does the buyer agree?
        Agrees = "agrees",
    }
}

impl Question {
    /// Budget, authority, need, timeline.
    pub const BANT: &'static [Self] = &[Self::Budget, Self::Authority, Self::Need, Self::Timeline];
    /// The three questions.
    pub const THREE: &'static [Self] = &[Self::Problem, Self::Opportunity, Self::Agrees];
}

impl KeyText for Question {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Self::decode(ValueRef::Text(text))
    }
}

word_enum! {
    /// Which questions a workspace asks (Q3).
    Frame {
        /// Budget, authority, need, timeline.
        #[default]
        Bant = "bant",
        /// The three questions.
        Three = "three",
        /// All of them.
        Both = "both",
    }
}

impl Frame {
    /// The questions, in order.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        let bant: &[Question] = if self == Self::Three { &[] } else { Question::BANT };
        let three: &[Question] = if self == Self::Bant { &[] } else { Question::THREE };
        bant.iter().chain(three).copied()
    }
}

word_enum! {
    /// How far something is so. Unknown is not no (Q3).
    Extent {
        /// Nobody has said so far.
        #[default]
        Unknown = "unknown",
        /// It is not so.
        No = "no",
        /// In part.
        Partly = "partly",
        /// It is so.
        Yes = "yes",
    }
}

/// An answer with what it rests on. Stored as `<extent> <date> <by> <evidence>`: one scalar, so that a merge
/// cannot combine one's answer with another's evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Answer {
    /// How far it is so.
    pub extent: Extent,
    /// On which day that was said.
    pub on: Date,
    /// Who wrote it down, when known.
    pub by: Option<MemberId>,
    /// What it rests on, or what is still to be asked.
    pub evidence: String,
}

impl Field for Answer {
    const KIND: Kind = Kind::Answer;

    fn encode(&self) -> Value {
        let Self { extent, on, by, evidence } = self;
        Value::Text(format!("{} {on} {} {evidence}", extent.word(), OrDash(*by)))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "an answer");
        let extent = Extent::decode(ValueRef::Text(words.next()?))?;
        Ok(Self { extent, on: words.parse()?, by: words.maybe()?, evidence: words.rest() })
    }
}

word_enum! {
    /// What shows that somebody is ready to buy (Q6).
    SignalKind {
        /// Opened what we sent.
        #[default]
        Opened = "opened",
        /// Followed a link in it.
        Clicked = "clicked",
        /// Answered.
        Answered = "answered",
        /// Looked at the prices.
        Pricing = "pricing",
        /// Asked to be shown the product.
        AskedDemo = "asked-demo",
        /// Ordered samples.
        Samples = "samples",
        /// Asked for a quote, or got one.
        Quote = "quote",
        /// Joined the mailing list.
        Joined = "joined",
        /// Finished a trial.
        Trial = "trial",
        /// Came to an event.
        Event = "event",
    }
}

impl KeyText for SignalKind {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Self::decode(ValueRef::Text(text))
    }
}

/// A signal that somebody recorded; when, says its key. Stored as `<kind> <by>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Signal {
    /// What it was.
    pub kind: Sign,
    /// Who recorded it, when known.
    pub by: Option<MemberId>,
}

impl Field for Signal {
    const KIND: Kind = Kind::Signal;

    fn encode(&self) -> Value {
        Value::Text(format!("{} {}", self.kind.to_text(), OrDash(self.by)))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let mut words = Words::of(value.text()?, "a signal");
        let kind = Sign::from_text(words.next()?)?;
        Ok(Self { kind, by: words.maybe()? })
    }
}
