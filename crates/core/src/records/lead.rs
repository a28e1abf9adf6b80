//! Leads: who may buy, not yet qualified.

use kariz_wire::Wire;

use super::{Answer, FieldWord, LogKey, OrDash, Question, Removal, Signal, Words};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    id::{ActivityId, ChannelId, DealId, LeadId, MemberId, ReasonId, RecordId},
    money::Money,
    record::{Entity, record},
    time::Date,
};

/// For what the step is by which a lead is handed over.
pub(super) const HAND_OVER: &str = "hand-over";

record! {
    /// Someone who may buy, not yet qualified; becomes a deal when qualified.
    Lead(LeadId) in Leads, patch LeadPatch {
        /// The person, or what is known of them.
        name: String = "name",
        /// The company they are at, as text: it becomes a record when they qualify.
        organisation: String = "organisation",
        /// What they do there.
        role: String = "role",
        /// What the company does.
        industry: String = "industry",
        /// How large it is: people, flats, whatever the workspace counts.
        size: Option<u32> = "size",
        /// Where it is.
        region: String = "region",
        /// Email address.
        email: String = "email",
        /// Telephone number.
        phone: String = "phone",
        /// Since which day they want no mails or messages (W3).
        opted_out: Option<Date> = "optedOut",
        /// Where they came from.
        channel: Option<ChannelId> = "channel",
        /// What brought them, within the channel (Q2).
        campaign: String = "campaign",
        /// Who referred them: a contact, a customer or a partner, by name.
        referrer: String = "referrer",
        /// Who looks after them.
        owner: Option<MemberId> = "owner",
        /// What it may be worth.
        value: Option<Money> = "value",
        /// The day they became known.
        created_on: Date = "createdOn",
        /// New, being worked on, to be tried later, converted, or disqualified.
        status: LeadStatus = "status",
        /// What there is to know.
        about: String = "about",
        /// The lost deal that is to be tried again (P6).
        from_deal: Option<DealId> = "fromDeal",
        /// Its identifier in the system it was imported from (X1).
        source_id: Option<String> = "sourceId",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What is known of whether they would buy (Q3); kept when they become a deal.
        answers: Question => Answer = "answer ",
        /// What showed that they are ready, in the order of time (Q6).
        signals: LogKey => Signal = "signal ",
        /// Since which day a field says what it says, where it was filled or changed after the lead was added: what
        /// is tested against the past counts what was known then (Q5).
        known: FieldWord => Date = "known ",
    }
    needs { name unless String::is_empty }
}

impl Lead {
    /// Still to be decided: new, worked on, or waiting. What a later version says of it is decided there (L11).
    pub fn is_open(&self) -> bool {
        let decided = matches!(self.status, LeadStatus::Converted { .. } | LeadStatus::Disqualified { .. });
        !decided && self.later_status().is_none() && self.removed.is_none()
    }

    /// The word that a later version has for its status, where this one does not know it (L11).
    pub fn later_status(&self) -> Option<&str> {
        self.unread.word("status").filter(|_| self.status == LeadStatus::New)
    }

    /// Whether a field said at the end of a day what it says now.
    pub fn knew(&self, field: &str, on: Date) -> bool {
        self.known.iter().find(|(word, _)| word.0 == field).is_none_or(|(_, since)| *since <= on)
    }

    /// The identifier of the step by which it is handed over (Q5): always the same, so that two copies make one.
    pub fn hand_over(&self) -> ActivityId {
        RecordId::from(self.id).derived(HAND_OVER).into()
    }

    /// The deal it became.
    pub fn deal(&self) -> Option<DealId> {
        match self.status {
            LeadStatus::Converted { deal, .. } => Some(deal),
            _ => None,
        }
    }

    /// The day from which it waits for somebody, where it was put off.
    pub fn nurture_until(&self) -> Option<Date> {
        match self.status {
            LeadStatus::Nurture { until, .. } => Some(until),
            _ => None,
        }
    }
}

/// What became of a lead. Stored as `new`, `working <date>`, `nurture <until> <date> <reason>`, `deal <deal> <date>`
/// or `disqualified <reason> <date>`. Versions that know no `working` and `nurture` take such a lead as undecided,
/// keep the word, and show it as it stands (L11).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub enum LeadStatus {
    /// Not yet decided.
    #[default]
    New,
    /// Somebody is on it.
    Working {
        /// Since which day.
        on: Date,
    },
    /// Not now: to be tried again.
    Nurture {
        /// The day from which it is to be tried again.
        until: Date,
        /// Why not now, when it was said.
        reason: Option<ReasonId>,
        /// On which day it was put off.
        on: Date,
    },
    /// Qualified: became a deal.
    Converted {
        /// Which.
        deal: DealId,
        /// On which day.
        on: Date,
    },
    /// Will not buy (Q7).
    Disqualified {
        /// Why, when it was said.
        reason: Option<ReasonId>,
        /// On which day.
        on: Date,
    },
}

impl Field for LeadStatus {
    const KIND: Kind = Kind::LeadStatus;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::New => "new".to_owned(),
            Self::Working { on } => format!("working {on}"),
            Self::Nurture { until, reason, on } => format!("nurture {until} {on} {}", OrDash(*reason)),
            Self::Converted { deal, on } => format!("deal {deal} {on}"),
            Self::Disqualified { reason, on } => format!("disqualified {} {on}", OrDash(*reason)),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "a lead's status");
        match words.next()? {
            "new" => Ok(Self::New),
            "working" => Ok(Self::Working { on: words.parse()? }),
            "nurture" => Ok(Self::Nurture { until: words.parse()?, on: words.parse()?, reason: words.maybe()? }),
            "deal" => Ok(Self::Converted { deal: words.parse()?, on: words.parse()? }),
            "disqualified" => Ok(Self::Disqualified { reason: words.maybe()?, on: words.parse()? }),
            _ => Err(Malformed::word("a lead's status", text)),
        }
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        match self {
            Self::New | Self::Working { .. } => {}
            Self::Converted { deal, .. } => deal.refers(give),
            Self::Nurture { reason, .. } | Self::Disqualified { reason, .. } => reason.refers(give),
        }
    }
}
