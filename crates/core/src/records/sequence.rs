//! Sequences of steps (W3), and who is in one.

use kariz_wire::Wire;

use super::{ActivityKind, OrDash, Removal, TimeOfDay, Words};
use crate::{
    calendar::Week,
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{ActivityId, DealId, EnrolmentId, LeadId, RecordId, SequenceId, TextTemplateId},
    rank::Rank,
    record::{Entity, KeyText, Table, record},
    sorted::SortedMap,
    time::{Date, Timestamp},
};

record! {
    /// A named series of steps: each is due some days after the one before was done.
    Sequence(SequenceId) in Sequences, patch SequencePatch {
        /// What the team calls it.
        name: String = "name",
        /// What it is for.
        purpose: Purpose = "purpose",
        /// The days of the week that do not count, a bit each from Monday on; 0 where all count. They stand here, not
        /// with the device, so that all copies plan the same.
        free_days: u32 = "freeDays",
        /// It goes on when the buyer has answered.
        past_answer: bool = "pastAnswer",
        /// It goes on when a meeting is planned.
        past_meeting: bool = "pastMeeting",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// Its steps.
        steps: StepKey => Step = "step ",
    }
    needs { name unless String::is_empty }
}

impl Sequence {
    /// The most steps that one has.
    pub const MOST_STEPS: usize = 50;

    /// The days that count.
    pub fn week(&self) -> Week {
        Week::without(self.free_days)
    }
}

word_enum! {
    /// What a sequence is for.
    Purpose {
        /// Whoever may buy is to be met.
        #[default]
        Prospecting = "prospecting",
        /// A deal was won.
        Welcome = "welcome",
        /// A deal was lost.
        CheckIn = "checkIn",
        /// Something else.
        Other = "other",
    }
}

/// Names a step within its sequence, for as long as there is that sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct StepKey(pub u32);

impl KeyText for StepKey {
    fn to_text(&self) -> String {
        self.0.to_string()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        text.parse().map(Self).map_err(|_| Malformed::new("the number of a step", text))
    }
}

/// A step of a sequence. Stored as `<rank> <wait> <minutes> <kind> <template> <title>`, a wait being `4d` or `3m`:
/// one scalar, so that a merge cannot put one's time to another's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Step {
    /// Its place among the others.
    pub rank: Rank,
    /// How long after the one before was done; of the first after the beginning.
    pub wait: Wait,
    /// At which time of day.
    pub time: Option<TimeOfDay>,
    /// What is to be done.
    pub kind: ActivityKind,
    /// What is written then.
    pub template: Option<TextTemplateId>,
    /// In words.
    pub title: String,
}

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum Wait {
    /// So many days, of those that count.
    Days(u16),
    /// So many months.
    Months(u16),
}

impl Default for Wait {
    fn default() -> Self {
        Self::Days(0)
    }
}

impl Wait {
    /// The longest wait in days: two years.
    pub const MOST_DAYS: u16 = 730;
    /// The longest wait in months: five years.
    pub const MOST_MONTHS: u16 = 60;

    /// The day on which it is over, if it begins on that one.
    pub fn after(self, from: Date, week: Week) -> Date {
        match self {
            Self::Days(days) => week.plus(from, i32::from(days)),
            Self::Months(months) => week.worked(from.plus_months(i32::from(months))),
        }
    }

    /// A day on which it began, if it is over on that one.
    pub fn before(self, due: Date, week: Week) -> Date {
        match self {
            Self::Days(days) => week.plus(due, -i32::from(days)),
            Self::Months(months) => due.plus_months(-i32::from(months)),
        }
    }

    /// Whether it is no longer than the longest.
    pub fn is_sound(self) -> bool {
        match self {
            Self::Days(days) => days <= Self::MOST_DAYS,
            Self::Months(months) => months <= Self::MOST_MONTHS,
        }
    }
}

impl Field for Step {
    const KIND: Kind = Kind::Step;

    fn encode(&self) -> Value {
        let Self { rank, wait, time, kind, template, title } = self;
        let wait = match wait {
            Wait::Days(days) => format!("{days}d"),
            Wait::Months(months) => format!("{months}m"),
        };
        let minutes = OrDash(time.map(TimeOfDay::minutes));
        let rank = if rank.as_str().is_empty() { "-" } else { rank.as_str() };
        Value::Text(format!("{rank} {wait} {minutes} {} {} {title}", kind.word(), OrDash(*template)))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "a step of a sequence");
        let rank = match words.next()? {
            "-" => Rank::default(),
            rank => Rank::decode(ValueRef::Text(rank))?,
        };
        let wait = read_wait(words.next()?)?;
        let time = match words.maybe::<u16>()? {
            Some(minutes) => Some(TimeOfDay::decode(ValueRef::Int(i64::from(minutes)))?),
            None => None,
        };
        let kind = ActivityKind::decode(ValueRef::Text(words.next()?))?;
        Ok(Self { rank, wait, time, kind, template: words.maybe()?, title: words.rest() })
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        self.template.refers(give);
    }
}

fn read_wait(text: &str) -> Result<Wait, Malformed> {
    let number = |text: &str| text.parse().map_err(|_| Malformed::new("how long a step waits", text));
    let wait = match (text.strip_suffix('d'), text.strip_suffix('m')) {
        (Some(days), _) => Wait::Days(number(days)?),
        (_, Some(months)) => Wait::Months(number(months)?),
        _ => return Err(Malformed::new("how long a step waits", text)),
    };
    if wait.is_sound() { Ok(wait) } else { Err(Malformed::new("how long a step waits", text)) }
}

record! {
    /// A deal or lead is in a sequence. What has ended it (an answer, a meeting, the end of the deal) is not stored,
    /// but seen in what it is about ([`crate::sequence`]).
    Enrolment(EnrolmentId) in Enrolments, patch EnrolmentPatch {
        /// What the deal or lead was called then.
        name: String = "name",
        /// In which sequence.
        sequence: SequenceId = "sequence",
        /// Which deal.
        deal: Option<DealId> = "deal",
        /// Or else which lead.
        lead: Option<LeadId> = "lead",
        /// Whether it goes on.
        state: EnrolmentState = "state",
        /// Since when.
        created_at: Timestamp = "createdAt",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// The steps as they were, where a change of the sequence was not to be for those who are in it already.
        steps: StepKey => Step = "step ",
    }
    needs { sequence unless |id: &SequenceId| id.is_nil() }
}

impl Enrolment {
    /// The deal, or else the lead, that is in the sequence.
    pub fn subject(&self) -> Option<Entity> {
        let deal = self.deal.map(|deal| Entity::new(Table::Deals, deal));
        deal.or(self.lead.map(|lead| Entity::new(Table::Leads, lead)))
    }

    /// The activity that is made of one of its steps: always the same, so that two copies make one.
    pub fn activity(&self, step: StepKey) -> ActivityId {
        ActivityId(RecordId::from(self.id).derived(&format!("step {}", step.0)))
    }
}

/// Whether an enrolment goes on. Stored as `runs`, `paused <date> <days left>` or `stopped <date>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub enum EnrolmentState {
    /// It does.
    #[default]
    Runs,
    /// It waits until somebody goes on with it.
    Paused {
        /// Since which day.
        on: Date,
        /// So many days were left until its next step.
        left: u32,
    },
    /// Somebody has stopped it.
    Stopped {
        /// On which day.
        on: Date,
    },
}

impl Field for EnrolmentState {
    const KIND: Kind = Kind::EnrolmentState;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::Runs => "runs".to_owned(),
            Self::Paused { on, left } => format!("paused {on} {left}"),
            Self::Stopped { on } => format!("stopped {on}"),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "the state of an enrolment");
        match words.next()? {
            "runs" => Ok(Self::Runs),
            "paused" => Ok(Self::Paused { on: words.parse()?, left: words.parse()? }),
            "stopped" => Ok(Self::Stopped { on: words.parse()? }),
            _ => Err(Malformed::word("the state of an enrolment", text)),
        }
    }
}

/// Steps in their order.
pub fn in_order(steps: &SortedMap<StepKey, Step>) -> Vec<(StepKey, &Step)> {
    let mut steps: Vec<_> = steps.iter().map(|(key, step)| (*key, step)).collect();
    crate::Arrange::arrange_by(&mut steps[..], |one, other| (&one.1.rank, one.0).cmp(&(&other.1.rank, other.0)));
    steps
}
