//! Activities: what was done, and what is planned next.

use kariz_wire::Wire;

use super::{Preparation, PreparationPart, Removal, Repeat, lead::HAND_OVER};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{ActivityId, ContactId, DealId, EnrolmentId, LeadId, MemberId, RecordId, TextTemplateId},
    record::record,
    time::{Date, Timestamp},
};

record! {
    /// A call, email, message, meeting, demo, task or note: planned (due) or done.
    Activity(ActivityId) in Activities, patch ActivityPatch {
        /// What kind.
        kind: ActivityKind = "kind",
        /// What to do, or what was done, in one line.
        title: String = "title",
        /// What was said or agreed.
        note: String = "note",
        /// For which deal.
        deal: Option<DealId> = "deal",
        /// For which lead.
        lead: Option<LeadId> = "lead",
        /// With whom.
        contact: Option<ContactId> = "contact",
        /// Who does it.
        owner: Option<MemberId> = "owner",
        /// The day it is due, in the calendar of whoever looks at it (W2).
        due: Option<Date> = "due",
        /// The time of day it is due.
        due_time: Option<TimeOfDay> = "dueTime",
        /// How long it takes, or took, in minutes.
        length: Option<u32> = "length",
        /// Where to go, or the link to follow.
        place: String = "place",
        /// Who else comes, beside whom it is with: names or addresses, as they are typed.
        guests: String = "guests",
        /// After it is done it comes again.
        repeat: Option<Repeat> = "repeat",
        /// What came of it.
        outcome: Option<ActivityOutcome> = "outcome",
        /// The template that was written with.
        template: Option<Box<TextTemplateId>> = "template",
        /// In which of its versions.
        template_version: Option<u32> = "templateVersion",
        /// The enrolment in a sequence that made it (W3).
        enrolment: Option<Box<EnrolmentId>> = "enrolment",
        /// As which step: [`super::StepKey`].
        step: Option<u32> = "step",
        /// When it was done; planned as long as there is none.
        done_at: Option<Timestamp> = "doneAt",
        /// When it was written down.
        created_at: Timestamp = "createdAt",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What is prepared for a meeting (W5).
        preparation: PreparationPart => Preparation = "prepared ",
    }
    needs { created_at unless |at: &Timestamp| *at == Timestamp::default() }
}

impl Activity {
    /// Its place on a timeline: when it was done, or else written down.
    pub fn moment(&self) -> Timestamp {
        self.done_at.unwrap_or(self.created_at)
    }

    /// The step by which a lead that is sales ready is handed over (Q5); see [`super::Lead::hand_over`].
    pub fn is_hand_over(&self) -> bool {
        self.lead.is_some_and(|lead| RecordId::from(lead).derived(HAND_OVER) == self.id.into())
    }

    /// Planned, not done and not removed.
    pub fn is_planned(&self) -> bool {
        self.removed.is_none() && self.done_at.is_none() && self.kind != ActivityKind::Note
    }

    /// Done, and reached out to the buyer: not a note or an internal task (M17).
    pub fn is_touch(&self) -> bool {
        self.removed.is_none() && self.done_at.is_some() && self.kind.reaches_out()
    }
}

word_enum! {
    /// What kind of activity.
    ActivityKind {
        /// By telephone.
        Call = "call",
        /// By email.
        Email = "email",
        /// By a messaging service.
        Message = "message",
        /// Face to face or by video.
        Meeting = "meeting",
        /// Showing the product.
        Demo = "demo",
        /// Internal work.
        #[default]
        Task = "task",
        /// Only written down.
        Note = "note",
    }
}

word_enum! {
    /// What came of reaching out to somebody (W1).
    ActivityOutcome {
        /// They were spoken to.
        #[default]
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "noAnswer",
        /// Somebody, or a machine, has taken a message.
        LeftWord = "leftWord",
        /// A meeting was agreed.
        MeetingSet = "meetingSet",
        /// They do not want to.
        Refused = "refused",
    }
}

impl ActivityKind {
    /// Whether it reaches out to somebody, of whom an answer may come: not a note or an internal task.
    pub fn reaches_out(self) -> bool {
        !matches!(self, Self::Note | Self::Task)
    }

    /// What can be planned, in the order in which it is offered: all but a note, which is only written down.
    pub const PLANNED: [Self; 6] = [Self::Call, Self::Email, Self::Message, Self::Meeting, Self::Demo, Self::Task];
}

/// Minutes since midnight on the wall clock of whoever looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The time with this hour (0 to 23) and minute (0 to 59), if there is one.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Hour and minute.
    pub fn hour_minute(self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }
}

impl Field for TimeOfDay {
    const KIND: Kind = Kind::TimeOfDay;

    fn encode(&self) -> Value {
        Value::Int(i64::from(self.0))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match u16::try_from(value.int()?) {
            Ok(minutes @ 0..1440) => Ok(Self(minutes)),
            _ => Err(Malformed::new("minutes of a day", value)),
        }
    }
}
