//! Activities: what was done, and what is planned next.

use serde::{Deserialize, Serialize};

use super::Removal;
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{ActivityId, ContactId, DealId, LeadId, MemberId},
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
        /// When it was done; planned as long as there is none.
        done_at: Option<Timestamp> = "doneAt",
        /// When it was written down.
        created_at: Timestamp = "createdAt",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { created_at unless |at: &Timestamp| *at == Timestamp::default() }
}

impl Activity {
    /// Its place on a timeline: when it was done, or else written down.
    pub fn moment(&self) -> Timestamp {
        self.done_at.unwrap_or(self.created_at)
    }

    /// Planned, not done and not removed.
    pub fn is_planned(&self) -> bool {
        self.removed.is_none() && self.done_at.is_none() && self.kind != ActivityKind::Note
    }

    /// Done, and reached out to the buyer: not a note or an internal task (M17).
    pub fn is_touch(&self) -> bool {
        let reaches_out = !matches!(self.kind, ActivityKind::Note | ActivityKind::Task);
        self.removed.is_none() && self.done_at.is_some() && reaches_out
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

/// Minutes since midnight on the wall clock of whoever looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
